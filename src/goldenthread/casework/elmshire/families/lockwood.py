"""Jade Lockwood: our work ended ten days ago, with one worry answered and the other not."""

from goldenthread.casework.elmshire.council import RIVERSIDE
from goldenthread.casework.elmshire.telling import (
    Assessed,
    Closed,
    FamilyTold,
    GoalTold,
    Help,
    Lived,
    Measured,
    NeedTold,
    Number,
    OnPlan,
    ParentOf,
    Part,
    Place,
    Planned,
    Referred,
    Said,
    StepTold,
    SummedUp,
    Together,
    Visited,
    Worry,
    who,
)

LOCKWOOD = FamilyTold(
    key="lockwood",
    name="Lockwood",
    shows="Our work ended and a worry was not answered.",
    people={
        "jade": who(
            "Jade",
            "Lockwood",
            born="2009-03-30",
            has_numbers=True,
            sex="F",
            gender="girl",
            pronouns="she",
            ethnicity="WBRI",
            first_language="English",
            school="Elmford College",
            about_me="I do nails. I’m not a kid.",
            face="skin=light; hair=long; hair_colour=pink; clothes=white; age=young person; mood=cross; background=rose",
        ),
        "tina": who(
            "Tina",
            "Lockwood",
            born="1987-08-08",
            sex="F",
            gender="woman",
            pronouns="she",
            ethnicity="WBRI",
            occupation="Pub kitchen, evenings",
        ),
        "nan_val": who("Val", "Lockwood", born="1962-10-10", sex="F", ethnicity="WBRI"),
    },
    parents=(ParentOf("tina", ("jade",), how="mother"), ParentOf("nan_val", ("tina",), responsibility="not_known")),
    together=(Together("Home", (("tina", "2015-01-01"), ("jade", "2015-01-01"))),),
    places=(Place("71b Market Street\nElmford", "EL1 2LD", ("tina", "jade"), "2015-01-01"),),
    help=(Help("nan_val", ("jade",), "Nanny Val", "A bed on Fridays, no questions before breakfast.", "2025-07-10"),),
    parts=(
        Part(
            ("jade",),
            "2025-05-20",
            worker="simon",
            until="2025-09-26",
            because="new",
            ended_because="Simon left the council",
        ),
        Part(
            ("jade",),
            "2025-09-26",
            worker="grace",
            lead=True,
            until="2025-11-12",
            because="Simon left",
            ended_because="our work ended",
        ),
        Part(("jade",), "2025-05-20", team=RIVERSIDE, part="team", until="2025-11-12", ended_because="our work ended"),
    ),
    referrals=(
        Referred(
            ("jade",),
            "2025-05-19",
            "2B",
            "Elmford College",
            "College was worried that Jade is out all night, and that an older man pays for everything.",
            "N1",
            at="14:20",
            decided="2025-05-20",
            decision="assess",
            because="Gifts, nights out and a man of 27: somebody may be using her.",
            decided_by="anwen",
            told="2025-05-20",
            explained="2025-05-22",
            family_said="Tina: “She won’t tell me anything.”",
            closed="2025-11-12",
            closed_reason="RC7",
        ),
    ),
    assessments=(
        Assessed(
            "2025-05-22",
            {
                "jade": "Jade is proud and lonely. Whatever is happening with him, it is not her doing and she cannot agree to it."
            },
            by="simon",
            looked="2025-06-05",
            done="2025-07-03",
            factors=("11A", "10A"),
            checked_by="anwen",
        ),
    ),
    worries=(
        Worry(
            "Nights away",
            "Jade was out all night eleven times in six weeks.",
            "2025-05-19",
            "College",
            {"jade": "She sleeps in class, or is not there."},
            needs=(
                NeedTold(
                    "jade",
                    "Jade needs a bed she will come back to.",
                    "2025-07-03",
                    "Assessment",
                    goals=(
                        GoalTold(
                            "I’m home by midnight",
                            "2025-07-10",
                            plans=("cin",),
                            target="Every night",
                            by="2025-10-31",
                            steps=(
                                StepTold(
                                    "Fridays at Nanny Val’s",
                                    "2025-07-10",
                                    owner="nan_val",
                                    owner_words="Nanny Val",
                                    start="2025-07-11",
                                    due="2025-10-31",
                                    review="2025-09-10",
                                    how_known="Val rings",
                                    difference="One place with no row.",
                                    moves=(("done", "2025-10-31", "every Friday"),),
                                ),
                            ),
                            measures=(
                                Measured(
                                    "Nights out till morning, last month",
                                    kind="count",
                                    unit="nights",
                                    good=0,
                                    more_is_better=False,
                                    readings=(
                                        Number("2025-07-10", 8),
                                        Number("2025-09-10", 2),
                                        Number("2025-11-05", 0, because="It’s cold."),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            moves=(("resolved", "2025-11-12", "No nights away since September, by Jade’s own count and Val’s."),),
        ),
        Worry(
            "The man who pays",
            "A man of 27 buys Jade clothes and a phone, and collects her in his car.",
            "2025-05-19",
            "College",
            {"jade": "She deletes his messages when anyone comes near."},
            needs=(NeedTold("jade", "Jade needs one adult who asks and is not shocked.", "2025-07-03", "Assessment"),),
        ),
    ),
    said=(
        Said(
            "jade", "You’re going? Fine. Everyone does.", "2025-11-12", "Grace", setting="On the landing", header=True
        ),
    ),
    plans=(
        Planned(
            "cin",
            "child_in_need",
            "So that Jade is home at night, and nobody uses her.",
            (OnPlan("jade", "2025-07-10", "2025-11-12", "Jade is home at night."),),
        ),
    ),
    homes=(Lived("jade", "parents", "Mum", "2015-01-01"),),
    visits=(
        Visited(
            "grace",
            {"jade": "She did not want us to go, and said it sideways."},
            on="2025-11-12",
            purpose="Say goodbye",
        ),
    ),
    summaries=(
        SummedUp(
            "jade",
            "2025-09-29",
            {
                "why": "College saw nights away and a man who pays.",
                "life": "Jade is 16, does nails, sleeps at Val’s on Fridays.",
                "next": "Grace takes over from Simon.",
            },
        ),
    ),
    closings=(
        Closed(
            "jade",
            "2025-11-12",
            "Jade is home at night.",
            child_says="Whatever.",
            family_says="Tina: “It’s quieter.”",
            by="anwen",
            answers={"Nights away": "None since September, by her own count and Val’s."},
        ),
    ),
)
