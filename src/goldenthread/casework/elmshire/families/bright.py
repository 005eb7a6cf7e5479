"""The Bright family: a baby who is not born yet, a young mother with epilepsy, and a grandmother-to-be who has room."""

from goldenthread.casework.elmshire.council import NORTH
from goldenthread.casework.elmshire.telling import (
    AlertTold,
    Assessed,
    Couple,
    FamilyTold,
    GoalTold,
    Help,
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
    Worry,
    who,
)

SEIZURES = Worry(
    "Safe when Mum has a seizure",
    "Shanice has seizures without warning, and will be alone with a new baby in a flat with a bath and stairs.",
    "2025-10-06",
    "Midwife",
    {"baby": "A baby who is held, bathed or fed when a seizure comes could be dropped or go under water."},
    needs=(
        NeedTold(
            "baby",
            "The baby needs to be fed, bathed and carried safely even on a day with a seizure.",
            "2025-11-05",
            "Assessment before birth",
            goals=(
                GoalTold(
                    "Shanice and the people around her can keep the baby safe through a seizure",
                    "2025-11-12",
                    whose="family",
                    target="Three practice days with no help from us",
                    by="2026-01-10",
                    plans=("cin",),
                    steps=(
                        StepTold(
                            "Practise with the doll: feed on the floor, wash on the mat, sling for the stairs",
                            "2025-11-12",
                            owner="shanice",
                            owner_words="Shanice",
                            help="The epilepsy nurse comes twice; Dele sits in.",
                            start="2025-11-17",
                            due="2025-12-19",
                            review="2025-12-05",
                            how_known="The nurse’s list, all ticked",
                            difference="The baby is on the floor and not in the air when it comes.",
                            moves=(("live", "2025-11-17", "first time done, laughing"),),
                        ),
                        StepTold(
                            "Put a mattress in Mum’s front room by Christmas",
                            "2025-11-12",
                            owner="denise",
                            owner_words="Denise, Shanice’s mum",
                            start="2025-11-20",
                            due="2025-12-20",
                            review="2025-12-05",
                            how_known="It is there",
                            difference="Somebody sleeps near for the first six weeks.",
                            moves=(("live", "2025-11-20", "bought"),),
                        ),
                    ),
                    measures=(
                        Measured(
                            "How ready do I feel for a bad day with the baby?",
                            low="terrified",
                            high="we’ve got this",
                            good=8,
                            readings=(
                                Number(
                                    "2025-11-12",
                                    4,
                                    rater="parent",
                                    because="I know what to do. I’m scared of the bath.",
                                    person="shanice",
                                    alone=True,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)

A_HOME = Worry(
    "A home for the two of them",
    "Shanice’s room in the shared house ends on 31 December, and babies may not live there.",
    "2025-10-06",
    "Midwife",
    {"baby": "There is no cot because there is no place to put one."},
    needs=(
        NeedTold(
            "baby",
            "The baby needs a warm home to come to, with a door that locks and no stairs.",
            "2025-11-05",
            "Assessment before birth",
            goals=(
                GoalTold(
                    "A ground-floor flat before Christmas",
                    "2025-11-12",
                    whose="family",
                    target="Keys",
                    by="2025-12-20",
                    plans=("cin",),
                    steps=(
                        StepTold(
                            "Offer Shanice a ground-floor flat",
                            "2025-11-12",
                            agency="Elmford Homes",
                            owner_words="Ms Okorie at Elmford Homes",
                            start="2025-11-14",
                            due="2025-12-12",
                            review="2025-12-05",
                            how_known="An offer in writing",
                            difference="They come home from hospital to their own door.",
                            moves=(("live", "2025-11-14", "on the list, second"),),
                        ),
                    ),
                    measures=(
                        Measured(
                            "Flats offered",
                            kind="count",
                            unit="offers",
                            good=1,
                            readings=(Number("2025-11-14", 0, rater="other"),),
                        ),
                    ),
                ),
            ),
        ),
    ),
)

BRIGHT = FamilyTold(
    key="bright",
    name="Bright",
    shows="An unborn baby: a due date, no birth date, a plan before birth; the newly qualified worker's first family.",
    people={
        "baby": who(
            "Baby", "Bright", due="2026-01-24", ethnicity="BCRB", ethnicity_words="Shanice: “Jamaican and Elmford”"
        ),
        "shanice": who(
            "Shanice",
            "Bright",
            born="2006-05-30",
            sex="F",
            gender="woman",
            pronouns="she",
            ethnicity="BCRB",
            ethnicity_words="Jamaican and Elmford",
            first_language="English",
            faith="Pentecostal, sings in the choir",
            occupation="College, hairdressing, Mondays to Wednesdays",
            communication="After a seizure she needs twenty minutes before she can answer. Write it down as well.",
            face="skin=deep; hair=locs; hair_colour=black; clothes=yellow; age=young person; mood=happy; background=rose",
        ),
        "kyle": who(
            "Kyle",
            "Dunn",
            born="2004-09-09",
            sex="M",
            gender="man",
            pronouns="he",
            ethnicity="WBRI",
            occupation="Warehouse nights, off Fridays and Saturdays",
            face="skin=light; hair=short; hair_colour=brown; clothes=blue; age=adult; beard=stubble; mood=unsure; background=stone",
        ),
        "denise": who(
            "Denise",
            "Bright",
            born="1978-03-27",
            sex="F",
            gender="woman",
            pronouns="she",
            ethnicity="BCRB",
            occupation="Care home, early shifts",
            face="skin=deep; hair=headscarf; cloth=purple; clothes=purple; age=adult; mood=happy; background=sand",
        ),
    },
    couples=(Couple("shanice", "kyle", "couple", began="2024-11-01"),),
    parents=(
        ParentOf("shanice", ("baby",), responsibility="not_known", how="from birth"),
        ParentOf("kyle", ("baby",), responsibility="not_known", certainty="told"),
        ParentOf("denise", ("shanice",), how="mother"),
    ),
    together=(
        Together("The shared house", (("shanice", "2024-09-02"),)),
        Together("Denise’s", (("denise", "2001-01-01"),)),
    ),
    places=(
        Place("Room 4, 80 Station Road\nElmford", "EL1 8HH", ("shanice",), "2024-09-02"),
        Place("21 Pear Tree Avenue\nElmford", "EL2 5DW", ("denise",), "2001-01-01"),
    ),
    ties=(
        TieTold("shanice", "denise", "close", "made up this summer", seen_by="Shanice"),
        TieTold("kyle", "denise", "distant", "have met twice", seen_by="Kyle"),
    ),
    help=(
        Help(
            "denise",
            ("baby",),
            "Grandma",
            "Has them both for the first six weeks. Off work Thursday to Sunday.",
            "2025-11-12",
        ),
    ),
    outside=(
        Outside("Elmford Hospital", "health", ("baby",), "midwife", "Jo Adair", "01632 960081"),
        Outside("Elmford Hospital", "health", ("baby",), "epilepsy nurse", "Nurse Bassi", "01632 960082"),
        Outside("Elmford Homes", "housing", ("baby",), "housing officer", "Ms Okorie", "01632 960085"),
    ),
    reach=(
        Reach("shanice", "mobile", "07700 900305", on="2025-10-08"),
        Reach(
            "shanice",
            "text",
            verdict="safe",
            how="Best way. She answers in the evening.",
            told_by="Shanice",
            on="2025-10-08",
        ),
    ),
    alerts=(
        AlertTold(
            "baby",
            "health",
            "Shanice has epilepsy. If she is not answering, ring Denise, then the midwife, then come.",
            "2025-10-08",
            "2026-01-24",
        ),
    ),
    parts=(
        Part(
            ("baby",),
            "2025-10-07",
            worker="leah",
            lead=True,
            because="new; Leah’s first unborn baby, with Farah beside her",
        ),
        Part(("baby",), "2025-10-07", worker="farah", part="co_worker"),
        Part(("baby",), "2025-10-07", team=NORTH, part="team"),
        Part(("baby",), "2025-11-12", worker="dele", part="family_support"),
    ),
    referrals=(
        Referred(
            ("baby",),
            "2025-10-06",
            "3F",
            "Jo Adair, midwife",
            "The midwife asked us to help plan for a baby whose mum has epilepsy and nowhere to live after Christmas.",
            "N3",
            at="15:10",
            decided="2025-10-07",
            decision="assess",
            because="Help before the birth is worth ten times help after it. Shanice asked for it herself.",
            told="2025-10-07",
            explained="2025-10-08",
            family_said="Shanice: “I said yes to the midwife. I want help, not judging.”",
        ),
    ),
    assessments=(
        Assessed(
            "2025-10-08",
            {
                "baby": "This baby is wanted and sung to. The danger is plain and small in number: water, stairs, being carried. With Denise near, practice with the doll, and a flat without stairs, home is where this baby should go."
            },
            by="leah",
            looked="2025-10-22",
            done="2025-11-05",
            factors=("6B",),
        ),
    ),
    worries=(SEIZURES, A_HOME),
    said=(
        Said(
            "shanice",
            "I sing to the bump. It kicks on the high notes.",
            "2025-11-12",
            "Leah",
            setting="At Denise’s table",
            header=True,
        ),
        Said(
            "kyle",
            "I want to be there. Nobody’s asked me what days I work.",
            "2025-10-30",
            "Leah",
            setting="On the phone",
        ),
    ),
    plans=(
        Planned(
            "cin",
            "child_in_need",
            "So that the baby comes home to a warm flat and to people who know what to do on a bad day.",
            (OnPlan("baby", "2025-11-12"),),
        ),
    ),
    visits=(
        Visited("leah", {"baby": "Met Shanice on her own, then with Denise."}, on="2025-10-08", purpose="First visit"),
        Visited(
            "leah",
            {"baby": "Kyle came. We changed the meeting to a Friday for him."},
            on="2025-10-31",
            purpose="Meet Kyle",
        ),
        Visited(
            "leah",
            {"baby": "The doll, the mat and the sling. Shanice fed on the floor without being told."},
            on="2025-11-17",
            where="Denise’s",
            purpose="Practise",
        ),
        Visited("leah", {"baby": ""}, planned="2025-11-28", purpose="See the sleeping place; Kyle there"),
    ),
    meetings=(
        Met(
            ("baby",),
            "network",
            on="2025-11-12",
            where="Denise’s, 6 pm",
            decided="The family’s plan: six weeks at Denise’s, Kyle on Fridays and Saturdays.",
        ),
        Met(
            ("baby",),
            "cin_review",
            planned="2025-12-05",
            where="Children’s centre, Friday at 11, so that Kyle can come",
        ),
    ),
    summaries=(
        SummedUp(
            "baby",
            "2025-11-07",
            {
                "why": "The midwife asked us to help plan: Shanice has seizures, and her room ends at Christmas.",
                "life": "Not born yet. Kicks when Shanice sings. Due in nine weeks.",
                "safety": "Feed on the floor, wash on the mat, sling for stairs. Denise near.",
                "plan": "Practice with the doll, a mattress at Denise’s, a ground-floor flat.",
                "permanence": "With Shanice, and with Denise beside her. If Shanice is too ill, Denise has said yes.",
                "next": "Friday’s visit with Kyle, then the review.",
            },
        ),
    ),
)
