"""The Singh-Hughes family: Arjun, who says yes with his eyes, and the people who have learned to ask."""

from goldenthread.casework.elmshire.council import DISABLED
from goldenthread.casework.elmshire.telling import (
    AlertTold,
    Assessed,
    Couple,
    FamilyTold,
    GoalTold,
    Help,
    Lived,
    Measured,
    Met,
    NeedTold,
    Number,
    OnPlan,
    Outside,
    ParentOf,
    Part,
    Place,
    Planned,
    Reach,
    Referred,
    Said,
    StepTold,
    SummedUp,
    TieTold,
    Together,
    Visited,
    Wished,
    Worry,
    who,
)

LIFTING = Worry(
    "Lifting without pain",
    "Manpreet’s back went while lifting Arjun from the bath. He was on the floor for an hour.",
    "2025-04-07",
    "Manpreet",
    {"arjun": "He screamed when lifted for weeks after. He now tenses before anyone touches him."},
    needs=(
        NeedTold(
            "arjun",
            "Arjun needs to be lifted without fear or pain, by people who tell him first.",
            "2025-05-30",
            "Assessment",
            goals=(
                GoalTold(
                    "Arjun is calm when he is lifted",
                    "2025-06-13",
                    whose="family",
                    plans=("cin",),
                    target="Seven days out of seven",
                    by="2025-12-19",
                    steps=(
                        StepTold(
                            "Count to three with Arjun before every lift, and wait for his eyes",
                            "2025-06-13",
                            owner="gareth",
                            owner_words="Everyone; Gareth teaches them",
                            start="2025-06-14",
                            due="2025-12-19",
                            review="2025-12-02",
                            how_known="The chart by the bath",
                            difference="He knows when it will happen.",
                            moves=(("live", "2025-06-14", "every day"),),
                        ),
                        StepTold(
                            "Put in a ceiling hoist",
                            "2025-06-13",
                            agency="Elmshire Home Adaptations",
                            owner_words="Mr Brody, home adaptations",
                            start="2025-07-01",
                            due="2025-10-31",
                            review="2025-12-02",
                            how_known="It is up",
                            difference="Nobody’s back, nobody’s arms.",
                            moves=(("live", "2025-07-01", "measured; waiting for the part"),),
                        ),
                    ),
                    measures=(
                        Measured(
                            "Calm lifts last week, out of 28 (Arjun’s face, counted by Mum)",
                            kind="count",
                            unit="calm lifts",
                            good=28,
                            readings=(
                                Number("2025-06-13", 6, rater="parent", person="manpreet"),
                                Number("2025-08-15", 15, rater="parent", person="manpreet"),
                                Number("2025-10-24", 22, rater="parent", person="manpreet"),
                            ),
                        ),
                        Measured(
                            "How is being lifted? (Arjun chooses a face with his eyes)",
                            low="the screaming face",
                            high="the bored face",
                            good=4,
                            readings=(
                                Number("2025-06-16", 1),
                                Number("2025-08-18", 2),
                                Number("2025-10-24", 4, because="He looked at the bored face twice, then laughed."),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)

NIGHTS = Worry(
    "Sleep for everyone",
    "Somebody is up with Arjun four times every night. Gareth fell asleep at the wheel.",
    "2025-04-07",
    "Manpreet",
    {
        "arjun": "Tired parents are short with him, and he minds.",
        "jasleen": "She does her homework in the car and says she does not mind.",
    },
    needs=(
        NeedTold(
            "arjun",
            "Arjun needs parents who have slept, and nights with somebody he knows.",
            "2025-05-30",
            "Assessment",
        ),
    ),
    moves=(("on_hold", "2025-08-15", "Waiting for the nights panel to say yes to two nights a week.", "2025-10-15"),),
)

SCHOOL_LIFTS = Worry(
    "Lifting at school",
    "School has no trained pair on Fridays, so Arjun stays in his chair all day.",
    "2025-09-19",
    "Manpreet",
    {"arjun": "His skin is sore by Friday night."},
    referral=None,
    moves=(
        (
            "passed_on",
            "2025-10-03",
            "It is the health service’s to train the school.",
            "Children’s occupational therapy",
        ),
    ),
)

SINGH = FamilyTold(
    key="singh",
    name="Singh-Hughes",
    shows="A child who does not speak: how he says yes and no, measured in his own way; a strand on hold past its review; one passed on and never accepted.",
    people={
        "arjun": who(
            "Arjun",
            "Singh-Hughes",
            born="2017-08-30",
            has_numbers=True,
            sex="M",
            gender="boy",
            pronouns="he",
            ethnicity="MWAS",
            ethnicity_words="Punjabi Sikh and Welsh",
            first_language="English",
            other_languages="understands Punjabi",
            faith="Sikh; goes to the gurdwara on Sundays",
            school="Willow Bank School",
            communication="Yes: he looks up. No: he shuts his eyes and holds them. “Something else”: he looks at his tray. Offer two things, wait ten seconds, then ask it the other way round. He uses an eye-gaze board; switch it on first.",
            about_me="(Chosen with my eyes.) I like: water, my sister’s songs, being told jokes. I don’t like: people talking over my head, cold hands.",
            disabilities={
                "MOB": "He sits in his chair and is lifted by two people.",
                "COMM": "He does not speak. He talks with his eyes, his board and his laugh.",
                "PC": "He is washed, dressed and fed by people he knows.",
                "CON": "Seizures about once a month; the plan is on the fridge.",
            },
            face="skin=tan; hair=patka; hair_colour=black; cloth=blue; clothes=orange; mood=laughing; chair=wheelchair; marks=feeding tube; background=sky",
        ),
        "jasleen": who(
            "Jasleen",
            "Singh-Hughes",
            born="2013-01-17",
            has_numbers=True,
            sex="F",
            gender="girl",
            pronouns="she",
            ethnicity="MWAS",
            ethnicity_words="Punjabi Sikh and Welsh",
            first_language="English",
            other_languages="Punjabi",
            faith="Sikh",
            school="Elmford Academy",
            about_me="I sing. I am Arjun’s sister, but I am also just Jas.",
            face="skin=tan; hair=long; hair_colour=black; clothes=teal; age=young person; mood=happy; background=lilac",
        ),
        "manpreet": who(
            "Manpreet",
            "Singh-Hughes",
            born="1985-11-11",
            sex="F",
            gender="woman",
            pronouns="she",
            ethnicity="AIND",
            first_language="Punjabi",
            other_languages="English",
            faith="Sikh",
            occupation="Pharmacist, three days",
            face="skin=tan; hair=bun; hair_colour=black; clothes=pink; age=adult; mood=tired; background=rose",
        ),
        "gareth": who(
            "Gareth",
            "Singh-Hughes",
            born="1983-03-01",
            sex="M",
            gender="man",
            pronouns="he",
            ethnicity="WBRI",
            ethnicity_words="Welsh",
            first_language="English",
            other_languages="Welsh",
            occupation="Delivery driver, 5 am to 1 pm",
            face="skin=light; hair=thinning; hair_colour=brown; clothes=green; age=adult; beard=beard; mood=happy; background=mint",
        ),
        "biji": who(
            "Surinder",
            "Kaur",
            born="1954-04-13",
            sex="F",
            ethnicity="AIND",
            first_language="Punjabi",
            faith="Sikh",
            interpreter="Punjabi; her daughter offers, ask for somebody else",
        ),
    },
    couples=(Couple("manpreet", "gareth", "married", began="2011-05-21"),),
    parents=(
        ParentOf("manpreet", ("arjun", "jasleen"), how="mother"),
        ParentOf("gareth", ("arjun", "jasleen"), how="marriage"),
        ParentOf("biji", ("manpreet",), responsibility="not_known"),
    ),
    together=(
        Together(
            "Home",
            (
                *tuple((key, "2016-04-01") for key in ("manpreet", "gareth", "jasleen")),
                ("arjun", "2017-08-30"),
                ("biji", "2019-01-01"),
            ),
        ),
    ),
    places=(
        Place("48 Canal View\nElmford", "EL5 6GW", ("manpreet", "gareth", "jasleen", "arjun", "biji"), "2016-04-01"),
    ),
    ties=(
        TieTold("arjun", "jasleen", "close", "her songs", seen_by="Arjun, by his board"),
        TieTold("jasleen", "arjun", "cares_for", "most evenings", both_ways=False, seen_by="Jasleen"),
    ),
    help=(
        Help(
            "biji",
            ("arjun", "jasleen"),
            "Biji",
            "Sits with Arjun while he eats, and teaches Jasleen to cook.",
            "2025-05-20",
        ),
    ),
    outside=(
        Outside("Willow Bank School", "school", ("arjun",), "class teacher", "Miss Farrell", "01632 960110"),
        Outside(
            "Elmford Hospital", "health", ("arjun",), "speech and language therapist", "Kofi Amponsah", "01632 960112"
        ),
        Outside("Elmshire Home Adaptations", "housing", ("arjun",), "surveyor", "Mr Brody", "01632 960115"),
        Outside("Young Carers Elmford", "voluntary", ("jasleen",), "group leader", "Tash", "01632 960118"),
    ),
    reach=(
        Reach("manpreet", "mobile", "07700 900512", on="2025-09-01"),
        Reach("manpreet", "phone", verdict="safe", how="After 6 pm.", told_by="Manpreet", on="2025-09-01"),
    ),
    alerts=(
        AlertTold(
            "arjun",
            "health",
            "Seizure plan on the fridge. Never leave him flat on his back after one.",
            "2025-04-10",
            "2026-04-10",
        ),
        AlertTold(
            "arjun",
            "visiting",
            "Say hello to Arjun first. Switch on his board. Warm hands.",
            "2025-04-10",
            "2026-04-10",
        ),
    ),
    parts=(
        Part(("arjun", "jasleen"), "2025-04-08", worker="bethan", lead=True, because="new"),
        Part(("arjun", "jasleen"), "2025-04-08", team=DISABLED, part="team"),
    ),
    referrals=(
        Referred(
            ("arjun", "jasleen"),
            "2025-04-07",
            "1A",
            "Manpreet",
            "Manpreet rang us: she had hurt her back lifting Arjun, and nobody in the house sleeps.",
            "N2",
            at="11:30",
            decided="2025-04-08",
            decision="assess",
            decided_by="fiona",
            because="A family asking in good time. Help now keeps everyone well.",
            told="2025-04-08",
            explained="2025-04-08",
            family_said="Manpreet: “I’m not failing. I’m tired.”",
        ),
    ),
    assessments=(
        Assessed(
            "2025-04-14",
            {
                "arjun": "Arjun is loved, funny, and clear when somebody waits. His pain is about lifting, and it can be ended. His parents need sleep more than advice.",
                "jasleen": "Jasleen carries more than she says. She wants one evening a week that is hers.",
            },
            by="bethan",
            looked="2025-04-29",
            done="2025-05-30",
            factors=("6A", "7A"),
            checked_by="fiona",
        ),
    ),
    worries=(LIFTING, NIGHTS, SCHOOL_LIFTS),
    wishes=(
        Wished(
            "arjun",
            "Swimming",
            "(Looked at the water picture, five times, on three days.)",
            "2025-06-16",
            "Bethan, with his board",
            (
                ("acted_on", "2025-07-04", "School’s pool has a hoist. He goes on Mondays."),
                ("told_back", "2025-07-04", "Shown on his board: water, Monday."),
                ("verdict", "2025-07-14", "Looked up, and up, and up."),
            ),
        ),
        Wished(
            "jasleen",
            "One evening",
            "I want Thursdays to go to choir and not feel bad.",
            "2025-05-20",
            "Bethan",
            (
                ("acted_on", "2025-06-05", "Biji and Gareth have Arjun on Thursdays."),
                ("told_back", "2025-06-05", "At the kitchen table."),
                ("verdict", "2025-06-19", "I got the solo."),
            ),
        ),
    ),
    said=(
        Said(
            "arjun",
            "(By eye gaze:) water – Monday – more – joke",
            "2025-10-24",
            "Bethan, with his board",
            alone=False,
            setting="At his tray, Biji in the kitchen",
            header=True,
        ),
        Said("jasleen", "I am also just Jas.", "2025-10-24", "Bethan", setting="On the wall outside", header=True),
    ),
    plans=(
        Planned(
            "cin",
            "child_in_need",
            "So that Arjun is lifted without fear, everybody sleeps, and Jas has a Thursday.",
            (
                OnPlan(
                    "arjun",
                    "2025-06-13",
                    reviews=(("2025-09-09", "Lifting is better, sleep is not. The hoist is late."),),
                ),
                OnPlan("jasleen", "2025-06-13"),
            ),
        ),
    ),
    homes=(
        Lived("arjun", "parents", "Mum, Dad, Jas and Biji", "2017-08-30"),
        Lived("jasleen", "parents", "Mum, Dad, Arjun and Biji", "2016-04-01"),
    ),
    visits=(
        Visited(
            "bethan",
            {
                "arjun": "He told a joke with his board. We waited for the end of it.",
                "jasleen": "Seen on the wall outside, her choice.",
            },
            on="2025-10-24",
            purpose="Ask Arjun about lifting, with his board",
            not_alone=("arjun",),
        ),
        Visited(
            "bethan", {"arjun": "", "jasleen": ""}, planned="2025-12-02", purpose="See Arjun, with his board; see Jas"
        ),
    ),
    meetings=(
        Met(
            ("arjun", "jasleen"),
            "cin_review",
            on="2025-09-09",
            where="Home, 2 pm",
            decided="Chase the hoist. Ask the nights panel.",
        ),
        Met(("arjun", "jasleen"), "cin_review", planned="2025-12-09", where="Home, 2 pm, when Gareth is back"),
    ),
    summaries=(
        SummedUp(
            "arjun",
            "2025-09-10",
            {
                "why": "Manpreet asked for help: lifting hurt everyone, and nobody slept.",
                "life": "Arjun is 8, tells jokes with his eyes, swims on Mondays, and is lifted in peace most days.",
                "safety": "Two people, count to three, wait for his eyes. Seizure plan on the fridge.",
                "plan": "A ceiling hoist (late), two nights a week of help (not decided), training for school on Fridays (not accepted by anyone).",
                "next": "Ask again about nights and Fridays.",
            },
        ),
        SummedUp(
            "jasleen",
            "2025-09-10",
            {
                "why": "Jasleen does a lot for Arjun, and wanted one evening of her own.",
                "life": "Jas is 12, sings, and has Thursdays.",
                "next": "Ask her about Saturdays.",
            },
        ),
    ),
)
