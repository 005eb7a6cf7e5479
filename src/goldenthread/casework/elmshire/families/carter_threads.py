"""The Carter and Okafor family's worries, from the day they were raised to where they are now, and what the children asked for."""

from goldenthread.casework.elmshire.telling import (
    GoalTold,
    ImpactTold,
    Measured,
    NeedTold,
    Number,
    Said,
    StepTold,
    Wished,
    Worry,
)

SAFE_AT_HOME = Worry(
    "Feeling safe at home",
    "Mia was tired and had missed 6 days. “I put my pillow on my ears.”",
    "2024-09-15",
    "School",
    {
        "mia": "Mia lies awake when there is drinking downstairs, and is too tired to learn.",
        "tobi": "Tobi gets into Mia’s bed when voices get loud, and wets it some nights.",
    },
    needs=(
        NeedTold(
            "mia",
            "Mia needs a calm home where grown-ups’ drinking does not frighten her.",
            "2024-10-10",
            "Assessment",
            means="Sleep, breakfast, school on time, and a grown-up who answers when she calls at night.",
            goals=(
                GoalTold(
                    "Mia feels safe at home",
                    "2024-11-01",
                    target="Mia says 8 or more, two times running",
                    by="2025-12-31",
                    plans=("cin1", "cp", "cin2"),
                    steps=(
                        StepTold(
                            "Go to the alcohol clinic every Tuesday at 10",
                            "2024-11-01",
                            key="clinic",
                            owner="kelly",
                            owner_words="Mum and Steve",
                            help="Wendy has the children; Dave at the clinic rings Farah if one is missed.",
                            start="2024-11-05",
                            due="2025-12-09",
                            review="2025-11-26",
                            how_known="Dave’s list of Tuesdays",
                            difference="Evenings without drinking, so that Mia sleeps.",
                            moves=(("live", "2024-11-05", "began"), ("live", "2025-11-18", "done 18 of 20 weeks")),
                        ),
                        StepTold(
                            "Ring Nan, day or night, if anybody drinks or shouts",
                            "2025-04-28",
                            key="nan",
                            owner="kelly",
                            owner_words="Mum, Mia or Tobi",
                            help="Nan’s number is on the fridge and in Mia’s shoe.",
                            start="2025-04-28",
                            due="2026-04-28",
                            review="2025-11-26",
                            how_known="Nan tells us when they ring",
                            difference="Mia knows what to do and that somebody comes.",
                            moves=(("live", "2025-04-28", "in use"),),
                        ),
                    ),
                    measures=(
                        Measured(
                            "How safe do I feel at home?",
                            low="pillow on my ears",
                            high="I don’t think about it",
                            good=8,
                            readings=(
                                Number("2024-11-05", 2, because="It is loud at night.", alone=True),
                                Number(
                                    "2025-04-01",
                                    4,
                                    because="At Nan’s it is a 9. At home it was a 4 when I stayed for tea.",
                                    alone=True,
                                ),
                                Number("2025-08-06", 5, because="They don’t drink in the week.", alone=True),
                                Number("2025-10-22", 7, because="I sleep now. I still listen a bit.", alone=True),
                                Number(
                                    "2024-11-05", 6, rater="parent", because="They have their own room.", person="kelly"
                                ),
                                Number("2025-10-22", 8, rater="parent", because="We eat together now.", person="kelly"),
                            ),
                        ),
                    ),
                    impacts=(
                        ImpactTold(
                            "2025-08-06",
                            "better",
                            "child",
                            "Mia, asked alone",
                            "Her number went from 2 to 5, and school attendance to 91%.",
                            "Keep going until it is an 8; visits every two weeks.",
                            alone=True,
                        ),
                    ),
                ),
            ),
        ),
        NeedTold(
            "tobi",
            "Tobi needs to sleep through, in his own bed, without listening out.",
            "2024-10-10",
            "Assessment",
            means="Dry nights, and not being the one who wakes Mia.",
            goals=(
                GoalTold(
                    "Tobi sleeps in his own bed all night",
                    "2024-11-01",
                    target="Six nights a week",
                    plans=("cin1", "cp", "cin2"),
                    same_steps=("clinic", "nan"),
                    steps=(
                        StepTold(
                            "Read to Tobi at seven and leave the landing light on",
                            "2024-11-01",
                            owner="kelly",
                            owner_words="Mum; Ben on Tuesdays",
                            start="2024-11-04",
                            due="2025-12-31",
                            review="2025-11-26",
                            how_known="The dinosaur chart by his bed",
                            difference="He knows how each evening ends.",
                            moves=(
                                ("live", "2024-11-04", "began"),
                                ("live", "2025-11-17", "five nights a week, Mum says"),
                            ),
                        ),
                    ),
                    measures=(
                        Measured(
                            "Nights in my own bed last week",
                            kind="count",
                            unit="nights a week",
                            good=6,
                            readings=(
                                Number("2024-11-05", 1),
                                Number("2025-04-01", 3),
                                Number("2025-08-06", 4),
                                Number("2025-10-22", 5),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)

NO_VIOLENCE = Worry(
    "No violence",
    "Steve shouted at Kelly, pushed her and broke the kitchen door. Mia and Tobi were in their room and heard it.",
    "2024-11-12",
    "Police",
    {
        "mia": "Mia stood against the bedroom door so that nobody could come in. She thought Mum would be hurt.",
        "tobi": "Tobi hid under the bed. He asks every night if the door is mended.",
    },
    referral=1,
    violence=True,
    harmed_adult="kelly",
    needs=(
        NeedTold(
            "mia",
            "Mia needs adults around her who do not hurt or threaten each other.",
            "2025-01-15",
            "Child protection conference",
            means="To come home from school without first looking at faces.",
            goals=(
                GoalTold(
                    "Nobody hurts, shouts at or frightens anybody at home",
                    "2025-01-15",
                    whose="family",
                    plans=("cp", "cin2"),
                    target="Kelly and Mia, each asked alone, say 8 or more",
                    by="2026-02-28",
                    steps=(
                        StepTold(
                            "Go to the respectful relationships group, Mondays at 6, for 26 weeks",
                            "2025-08-04",
                            key="group",
                            owner="steve",
                            owner_words="Steve",
                            help="Amrit from the group tells Farah each month how it goes, and speaks with Kelly on her own.",
                            start="2025-08-18",
                            due="2026-02-09",
                            review="2025-11-26",
                            how_known="Amrit’s report, and what Kelly says when asked alone",
                            difference="Steve stops before he frightens anyone.",
                            moves=(("live", "2025-08-18", "began"), ("live", "2025-11-17", "week 14 of 26")),
                        ),
                        StepTold(
                            "Meet Sal from the women’s service on Tuesdays after the clinic",
                            "2025-01-20",
                            owner="kelly",
                            owner_words="Kelly",
                            help="Sal has a room at the clinic, so nobody asks why.",
                            start="2025-01-28",
                            due="2026-01-27",
                            review="2025-12-01",
                            how_known="Kelly says it helps",
                            difference="Kelly has her own plan and her own person.",
                            moves=(("live", "2025-01-28", "most weeks"),),
                        ),
                    ),
                    measures=(
                        Measured(
                            "How safe do I feel with Steve?",
                            low="I watch what I say",
                            high="I never think about it",
                            good=8,
                            readings=(
                                Number(
                                    "2025-01-20",
                                    3,
                                    rater="parent",
                                    because="I go quiet when he comes in.",
                                    alone=True,
                                    person="kelly",
                                ),
                                Number(
                                    "2025-05-06",
                                    5,
                                    rater="parent",
                                    because="He walks out now, he used to block the door.",
                                    alone=True,
                                    person="kelly",
                                ),
                                Number(
                                    "2025-10-21",
                                    7,
                                    rater="parent",
                                    because="I said no about money and nothing happened.",
                                    alone=True,
                                    person="kelly",
                                ),
                            ),
                        ),
                        Measured(
                            "How much do I worry that someone gets hurt?",
                            low="all the time",
                            high="not at all",
                            good=8,
                            readings=(
                                Number("2025-01-22", 2, because="I listen for the door.", alone=True),
                                Number("2025-05-07", 5, because="Steve says sorry to Mum now.", alone=True),
                                Number("2025-10-22", 7, because="Only when he is late.", alone=True),
                            ),
                        ),
                        Measured(
                            "Police called to the house in the last three months",
                            kind="count",
                            unit="call-outs",
                            good=0,
                            more_is_better=False,
                            readings=(
                                Number("2025-01-20", 3, rater="other", because="Police list"),
                                Number("2025-04-30", 1, rater="other", because="Police list"),
                                Number(
                                    "2025-10-31", 0, rater="other", because="Police list. This shows calls, not safety."
                                ),
                            ),
                        ),
                    ),
                    impacts=(
                        ImpactTold(
                            "2025-08-06",
                            "better",
                            "worker",
                            "Farah, from what Kelly and Mia each said alone",
                            "Kelly 3 to 5, Mia 2 to 5. Steve had not started the group.",
                            "Steve starts this month, or we meet again at once.",
                        ),
                    ),
                ),
            ),
        ),
        NeedTold(
            "tobi",
            "Tobi needs to know that the grown-ups will not fight, and what to do if they do.",
            "2025-01-15",
            "Child protection conference",
            goals=(
                GoalTold(
                    "Tobi stops asking if the door is mended",
                    "2025-01-15",
                    plans=("cp", "cin2"),
                    same_steps=("group",),
                    measures=(
                        Measured(
                            "How scared am I at bedtime? (five dinosaurs is very)",
                            good=1,
                            more_is_better=False,
                            low="no dinosaurs",
                            high="five dinosaurs",
                            readings=(
                                Number("2025-01-22", 5, alone=True),
                                Number("2025-05-07", 3, alone=True),
                                Number("2025-10-22", 1, because="The door is blue now.", alone=True),
                            ),
                        ),
                    ),
                    impacts=(
                        ImpactTold(
                            "2025-10-21",
                            "better",
                            "harmed_adult",
                            "Kelly, asked alone",
                            "“Tobi has stopped watching Steve’s hands. So have I.”",
                            alone=True,
                        ),
                    ),
                ),
            ),
        ),
    ),
)

HER_STORY = Worry(
    "Knowing her story",
    "Mia asks why she stayed with Nan and who her dad is.",
    "2025-02-03",
    "Nan",
    {"mia": "Mia thought she was sent away because she told her teacher."},
    referral=None,
    needs=(
        NeedTold(
            "mia",
            "Mia needs honest words for what happened, from people she loves.",
            "2025-03-04",
            "Assessment update",
            goals=(
                GoalTold(
                    "Mia can tell her own story",
                    "2025-03-04",
                    target="“I understand my story”: 8",
                    plans=("cp", "cin2"),
                    steps=(
                        StepTold(
                            "Make a book of words and pictures with Mia, Mum and Nan",
                            "2025-03-04",
                            owner_words="Farah, with Mum and Nan",
                            start="2025-03-10",
                            due="2025-10-31",
                            review="2025-08-06",
                            how_known="Mia reads it to us",
                            difference="Mia knows that it was not her fault.",
                            moves=(
                                ("live", "2025-03-10", "three pages drawn"),
                                ("done", "2025-10-22", "made, and read aloud by Mia"),
                            ),
                        ),
                    ),
                    measures=(
                        Measured(
                            "I understand my story",
                            low="nobody tells me",
                            high="I can tell it to Aisha",
                            good=8,
                            readings=(
                                Number("2025-03-10", 3, alone=True),
                                Number(
                                    "2025-06-18", 4, because="I know about the drinking. Not about my dad.", alone=True
                                ),
                                Number("2025-10-22", 8, because="It was never because I told.", alone=True),
                            ),
                        ),
                    ),
                    impacts=(
                        ImpactTold(
                            "2025-10-22", "better", "child", "Mia", "She told it to Farah herself, with the book shut."
                        ),
                    ),
                ),
            ),
        ),
    ),
    moves=(("resolved", "2025-10-22", "Closed with Mia. She tells the story herself, and she keeps the book."),),
)

READING = Worry(
    "Reading",
    "Mia reads two years below her age and hides it.",
    "2025-05-14",
    "School",
    {"mia": "She says she has forgotten her glasses. She does not wear glasses."},
    referral=None,
    needs=(
        NeedTold(
            "mia",
            "Mia needs regular one-to-one help with reading.",
            "2025-08-06",
            "Review",
            goals=(
                GoalTold(
                    "Mia reads for fun",
                    "2025-09-01",
                    whose="professional",
                    target="She chooses a book by herself",
                    by="2026-03-31",
                    plans=("cin2",),
                    steps=(
                        StepTold(
                            "Reading mentor, Tuesdays and Thursdays",
                            "2025-09-01",
                            agency="Elm Road Primary School",
                            owner_words="Ms Patel, school",
                            start="2025-10-17",
                            due="2026-03-27",
                            review="2025-11-26",
                            how_known="Her reading age in March",
                            difference="She joins in, in class.",
                        ),
                    ),
                ),
            ),
        ),
    ),
)

BENS_DAYS = Worry(
    "Ben’s days",
    "Ben left school at lunchtime on 11 days and will not say where he goes.",
    "2025-09-22",
    "School",
    {"ben": "He is missing maths and English in his last year, and nobody eats lunch with him."},
    referral=None,
    needs=(
        NeedTold(
            "ben",
            "Ben needs one adult he trusts to ask, and not to tell him off.",
            "2025-10-20",
            "Visit",
            goals=(
                GoalTold(
                    "Ben has somebody to talk to each week",
                    "2025-10-27",
                    whose="professional",
                    target="Four weeks running",
                    plans=("cin2",),
                    steps=(
                        StepTold(
                            "Walk with Ben on Wednesdays after school",
                            "2025-10-27",
                            owner_words="Dele, family support",
                            start="2025-10-29",
                            due="2026-01-28",
                            review="2025-12-10",
                            how_known="Dele’s notes and what Ben says",
                            difference="Somebody knows how his week was.",
                            moves=(("live", "2025-10-29", "three walks so far"),),
                        ),
                    ),
                    measures=(
                        Measured(
                            "How was my week?",
                            low="rubbish",
                            high="all right actually",
                            good=7,
                            readings=(
                                Number("2025-10-29", 3, alone=True),
                                Number("2025-11-19", 4, because="Dele doesn’t go on about it.", alone=True),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)

ZARAS_HOME = Worry(
    "A settled home for Zara",
    "Zara was 4 and had slept in five different beds in a month.",
    "2025-02-03",
    "Nan",
    {"zara": "She carried her shoes everywhere, to be ready to go."},
    referral=None,
    needs=(
        NeedTold(
            "zara",
            "Zara needs one home, and to see Mum, Dad and her brothers and sister on days she can count on.",
            "2025-03-04",
            "Assessment update",
            goals=(
                GoalTold(
                    "Zara lives with Nan and knows when she sees everyone",
                    "2025-03-04",
                    whose="family",
                    target="The picture calendar is right for eight weeks",
                    plans=("cp", "cin2"),
                    steps=(
                        StepTold(
                            "Keep Zara’s picture calendar on the fridge",
                            "2025-03-10",
                            owner="jean",
                            owner_words="Nan",
                            start="2025-03-10",
                            due="2025-12-31",
                            review="2025-11-26",
                            how_known="Zara can say who comes next",
                            difference="She stops asking whether she has to move.",
                            moves=(("live", "2025-03-10", "up and right"),),
                        ),
                    ),
                    measures=(
                        Measured(
                            "How settled is Zara? (as Nan sees it)",
                            low="shoes in her hand",
                            high="plays and sleeps",
                            good=8,
                            readings=(
                                Number("2025-03-10", 3, rater="carer", person="jean"),
                                Number("2025-06-18", 6, rater="carer", person="jean"),
                                Number(
                                    "2025-10-15",
                                    9,
                                    rater="carer",
                                    because="She left her shoes at the door for a week.",
                                    person="jean",
                                ),
                            ),
                        ),
                    ),
                    impacts=(
                        ImpactTold(
                            "2025-09-12",
                            "better",
                            "network",
                            "Zara’s drawing, Nan and school",
                            "She draws one house with everybody’s name on the calendar.",
                        ),
                    ),
                ),
            ),
        ),
    ),
)

WORRIES = (SAFE_AT_HOME, NO_VIOLENCE, HER_STORY, READING, BENS_DAYS, ZARAS_HOME)

WISHES = (
    Wished(
        "mia",
        "A sleepover with Aisha",
        "When it is 8 I want a sleepover.",
        "2025-10-22",
        "Farah",
        (
            ("acted_on", "2025-11-04", "Farah and Mum asked Aisha’s mum. She says yes, at Aisha’s house first."),
            (
                "told_back",
                "2025-11-11",
                "Farah told Mia: yes, at Aisha’s first, on a Saturday Mum and Aisha’s mum choose.",
            ),
        ),
    ),
    Wished(
        "mia",
        "Pancakes at Nan’s",
        "Pancakes at Nan’s on Sundays, like before.",
        "2025-09-17",
        "Farah",
        (
            ("acted_on", "2025-09-21", "Nan said yes at once. Steve drives them over."),
            ("told_back", "2025-09-24", "Farah told Mia: every Sunday at ten."),
            ("verdict", "2025-10-22", "It is better. Zara gets flour on the cat."),
        ),
    ),
    Wished(
        "mia",
        "My dad’s name",
        "I want to know my dad’s name.",
        "2025-09-17",
        "Farah",
        (
            (
                "acted_on",
                "2025-09-30",
                "Farah asked Mum, alone. Mum knows a first name and is not sure. She wants to tell Mia herself, with Nan there.",
            ),
            (
                "told_back",
                "2025-10-08",
                "Mum and Nan told Mia: we think he is called Daniel, we do not know more, and here is what we will try.",
                "partly",
            ),
            ("verdict", "2025-10-22", "Better. Now I have a name to say."),
        ),
    ),
    Wished(
        "tobi",
        "The whole family at the match",
        "Can everyone come to watch me? Even Dad and Steve on the same side.",
        "2025-11-12",
        "Farah",
        (),
    ),
    Wished(
        "ben",
        "Nobody asks",
        "Stop asking me in front of everyone.",
        "2025-10-20",
        "Dele",
        (
            ("acted_on", "2025-10-27", "Mrs Dunne moved the meetings to the end of the day, with Dele."),
            ("told_back", "2025-10-29", "Dele told Ben on their walk."),
            ("verdict", "2025-11-19", "Better, yeah."),
        ),
    ),
)

SAID = (
    Said(
        "mia",
        "Now it is a 7. When it is 8 I want a sleepover.",
        "2025-10-22",
        "Farah",
        setting="In the library corner at school",
        header=True,
    ),
    Said("mia", "I put my pillow on my ears.", "2024-09-13", "Ms Patel, school", alone=False, setting="After register"),
    Said(
        "mia",
        "My three houses: a sleepover with Aisha, pancakes at Nan’s on Sundays, to know my dad’s name.",
        "2025-09-17",
        "Farah",
        setting="Drawing at Nan’s table",
    ),
    Said(
        "tobi",
        "The door is blue now. I chose it.",
        "2025-10-22",
        "Farah",
        setting="On the stairs, with his dinosaurs",
        header=True,
    ),
    Said(
        "zara",
        "This is my hook. It has my name.",
        "2025-10-15",
        "Farah",
        alone=False,
        setting="At Nan’s front door",
        header=True,
    ),
    Said(
        "ben",
        "You can ask me stuff. Just not at school.",
        "2025-11-19",
        "Dele",
        setting="Walking by the canal",
        header=True,
    ),
    Said("kelly", "I said no about money and nothing happened.", "2025-10-21", "Farah", setting="At the bakery"),
)
