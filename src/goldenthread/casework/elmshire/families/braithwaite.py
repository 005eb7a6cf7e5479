"""The Braithwaite family: our work ended a year ago with a worry unanswered, and the same worry came back."""

from goldenthread.casework.elmshire.council import NORTH
from goldenthread.casework.elmshire.telling import (
    AlertTold,
    Assessed,
    Closed,
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
)  # fmt: skip

FOOD = Worry(
    "Enough to eat", "Kai took food from other children’s bags. There was bread and nothing else at home.", "2024-01-22", "School", {"kai": "He was hungry, and ashamed of it.", "skye": "Kai gave her his half."},
    needs=(NeedTold("kai", "Kai and Skye need meals every day, and nobody to find out how they got them.", "2024-03-14", "Assessment", goals=(
        GoalTold("Food in the house all week", "2024-03-21", whose="family", plans=("first",), target="Seven days out of seven", by="2024-08-30", steps=(
            StepTold("Sort out Leon’s benefit and free school meals", "2024-03-21", owner_words="Sandra, family support", start="2024-03-25", due="2024-05-31", how_known="Paid", difference="Lunch at school, tea at home.", moves=(("done", "2024-05-17", "paid, and meals began"),)),),
            measures=(Measured("Days with tea on the table last week", kind="count", unit="days", good=7, readings=(Number("2024-03-21", 2), Number("2024-06-14", 6), Number("2024-09-13", 7, because="Dad does curry now."))),)),)),),
    moves=(("resolved", "2024-09-20", "Seven days of seven, twice running; Kai and Skye both say so."),),
)  # fmt: skip

GRIEF = Worry(
    "Missing Mum", "Nobody in the house says Mum’s name. Kai was found asleep at her grave.", "2024-02-09", "Leon’s sister", {"kai": "He has her phone and keeps it charged.", "skye": "She thinks that if she is good Mum will come back."},
)  # fmt: skip

GRIEF_AGAIN = Worry(
    "Missing Mum, again", "Kai stopped coming home until late and will not say where he is. It is two years since Mum died.", "2025-10-08", "School", {"kai": "He sits at the cemetery until the gates shut.", "skye": "She waits up for him at the window."},
    referral=1, came_from="Missing Mum", how="merged",
    needs=(NeedTold("kai", "Kai needs somebody to remember Mum with.", "2025-11-14", "Assessment", goals=(
        GoalTold("We can say Mum’s name at home", "2025-11-19", whose="family", target="Kai says when", by="2026-03-01", steps=(
            StepTold("Make a box of Mum’s things, Sunday afternoons", "2025-11-19", owner="leon", owner_words="Leon, Kai and Skye; Aunt Marcia the first time", help="Sandra brings the box and sits in if they want.", start="2025-11-23", due="2026-01-25", review="2025-12-10", how_known="What is in the box", difference="Missing her together and not apart."),),
            measures=(Measured("How alone am I with it?", low="all alone", high="we share it", good=7, readings=(Number("2025-11-19", 2, because="Dad leaves the room.", alone=True),)),)),)),),
)  # fmt: skip

BRAITHWAITE = FamilyTold(
    key="braithwaite", name="Braithwaite", shows="Closed and referred again: a closing that answered one worry and not the other, and the same worry back a year later.",
    people={
        "kai": who("Kai", "Braithwaite", born="2012-08-14", has_numbers=True, sex="M", gender="boy", pronouns="he", ethnicity="MWBC", ethnicity_words="Bajan and English", first_language="English", school="Elmford Academy", about_me="I can cook six things. I look after my sister.",
                   face="skin=brown; hair=locs; hair_colour=black; clothes=grey; age=young person; mood=sad; background=stone"),
        "skye": who("Skye", "Braithwaite", born="2015-12-05", has_numbers=True, sex="F", gender="girl", pronouns="she", ethnicity="MWBC", ethnicity_words="Bajan and English", first_language="English", school="Elm Road Primary", about_me="I do gymnastics. I have Mum’s laugh, Auntie says.",
                    face="skin=brown; hair=plaits; hair_colour=dark brown; clothes=pink; mood=unsure; background=rose"),
        "leon": who("Leon", "Braithwaite", born="1985-01-19", sex="M", gender="man", pronouns="he", ethnicity="BCRB", occupation="Plasterer, 7 to 3", face="skin=dark; hair=cropped; hair_colour=black; clothes=orange; age=adult; beard=beard; mood=tired; background=sand"),
        "amy": who("Amy", "Braithwaite", born="1986-06-06", died="2023-10-11", sex="F", ethnicity="WBRI"),
        "marcia": who("Marcia", "Braithwaite", born="1980-04-24", sex="F", gender="woman", pronouns="she", ethnicity="BCRB", occupation="School cook", face="skin=dark; hair=headscarf; cloth=yellow; clothes=yellow; age=adult; mood=happy; background=mint"),
    },
    couples=(Couple("leon", "amy", "married", began="2011-07-30", ended="2023-10-11"),),
    parents=(ParentOf("leon", ("kai", "skye"), how="marriage"), ParentOf("amy", ("kai", "skye"), how="mother", ended="2023-10-11")),
    together=(Together("Home", (("leon", "2012-01-01"), ("kai", "2012-08-14"), ("skye", "2015-12-05"))),),
    places=(Place("92 Foundry Lane\nElmford", "EL1 7NB", ("leon", "kai", "skye"), "2012-01-01"), Place("33 Hill Rise\nElmford", "EL2 9EE", ("marcia",), "2010-01-01")),
    ties=(TieTold("kai", "skye", "cares_for", "cooks her tea", both_ways=False, seen_by="Skye"), TieTold("leon", "marcia", "related", "brother and sister")),
    help=(Help("marcia", ("kai", "skye"), "Auntie Marcia", "Sunday dinners, and Kai may come at any hour.", "2025-11-12"),),
    outside=(Outside("Elmford Academy", "school", ("kai",), "head of year 9", "Mrs Dunne", "01632 960031"), Outside("Candle House", "voluntary", ("kai", "skye"), "bereavement group", "Nell Ashworth", "01632 960141")),
    reach=(Reach("leon", "mobile", "07700 900722", on="2025-10-13"), Reach("leon", "text", verdict="safe", how="After 4 pm; he does not pick up on site.", told_by="Leon", on="2025-10-13")),
    alerts=(AlertTold("kai", "safety", "If Kai is not home by nine: the cemetery gate on Foundry Lane, then Aunt Marcia.", "2025-10-13", "2026-01-13"),),
    parts=(
        Part(("kai", "skye"), "2024-01-23", worker="simon", until="2024-09-20", because="new", ended_because="our work ended"),
        Part(("kai", "skye"), "2025-10-09", worker="callum", lead=True, because="referred again"), Part(("kai", "skye"), "2025-10-09", team=NORTH, part="team"), Part(("kai", "skye"), "2025-11-17", worker="sandra", part="family_support"),
    ),
    referrals=(
        Referred(("kai", "skye"), "2024-01-22", "2A", "Elmford Academy", "School was worried that Kai was hungry.", "N7", at="13:15", decided="2024-01-23", decision="assess", because="Hunger at school is not a small thing.", told="2024-01-23", explained="2024-01-25", family_said="Leon: “I didn’t know who to ask. Amy did all that.”", closed="2024-09-20", closed_reason="RC7"),
        Referred(("kai", "skye"), "2025-10-08", "2A", "Mrs Dunne, Elmford Academy", "School is worried because Kai is out until late and will not say where.", "N4", at="16:05", decided="2025-10-10", decision="assess", because="The same family told us last year about Mum, and we did not answer it. We should now.", told="2025-10-10", explained="2025-10-13", family_said="Kai: “You lot came about the food. Nobody asked about her.”"),
    ),
    assessments=(
        Assessed("2024-01-25", {"kai": "Kai was hungry and hiding it. Money was the reason, and grief behind it.", "skye": "Skye was fed by her brother."}, by="simon", looked="2024-02-08", done="2024-03-14", factors=("16A",), checked_by="anwen"),
        Assessed("2025-10-10", {"kai": "Kai is looking for a place to miss his mum. The cemetery is the only one he has been given. The food is fine; the silence is not.", "skye": "Skye watches the window for Kai as she once did for Mum."}, by="callum", looked="2025-10-24", done="2025-11-14", factors=("17A",)),
    ),
    worries=(FOOD, GRIEF, GRIEF_AGAIN),
    wishes=(Wished("skye", "Her laugh", "Has anyone got a video with her laughing?", "2025-11-12", "Callum", (("acted_on", "2025-11-14", "Callum asked Aunt Marcia, who has one from a wedding."),)),),
    said=(Said("kai", "You lot came about the food. Nobody asked about her.", "2025-10-13", "Callum", setting="Walking home from the cemetery", header=True), Said("skye", "I have Mum’s laugh.", "2025-11-12", "Callum", setting="Doing handstands", header=True)),
    plans=(Planned("first", "child_in_need", "So that Kai and Skye are fed and looked after.", (OnPlan("kai", "2024-03-21", "2024-09-20", "There was food every day."), OnPlan("skye", "2024-03-21", "2024-09-20", "There was food every day."))),
           Planned("cin", "child_in_need", "So that this family can miss Amy together, and Kai comes home.", (OnPlan("kai", "2025-11-19"), OnPlan("skye", "2025-11-19")))),
    homes=(Lived("kai", "parents", "Mum and Dad, then Dad", "2012-08-14"), Lived("skye", "parents", "Mum and Dad, then Dad", "2015-12-05")),
    visits=(Visited("callum", {"kai": "He showed where he sits.", "skye": ""}, on="2025-10-13", purpose="First visit", where="the cemetery, then home", not_seen=("skye",)), Visited("callum", {"kai": "Quiet. He said “maybe” to the box.", "skye": "Handstands, and a question about the laugh."}, on="2025-11-12", purpose="See each alone"), Visited("grace", {"kai": "", "skye": ""}, planned="2025-11-25", purpose="See both (Grace, while Callum is away)")),
    meetings=(Met(("kai", "skye"), "network", on="2025-11-17", where="Aunt Marcia’s, after dinner", decided="The box, on Sundays. Kai may go to Marcia at any hour."), Met(("kai", "skye"), "cin_review", planned="2025-12-10", where="Elmford Academy, 4 pm")),
    summaries=(SummedUp("kai", "2025-11-17", {"why": "Kai stays out late. He is at the cemetery: his mum Amy died two years ago.", "life": "Kai is 13, cooks, looks after Skye, and is alone with it.", "history": "In 2024 we helped with food and money. His aunt told us about the grief then, and our work ended without an answer.", "safety": "Cemetery gate, then Aunt Marcia.", "next": "The box, from Sunday. Grace visits while Callum is away."}),),
    closings=(
        Closed("kai", "2024-09-20", "There is food every day and the money is right.", child_says="Okay.", family_says="Leon: “We’re fine now, thank you.”", answers={"Enough to eat": "Tea on the table seven days of seven, by Kai’s own count."}),
        Closed("skye", "2024-09-20", "There is food every day.", child_says="Dad does curry now!", answers={"Enough to eat": "She says there is always tea."}),
    ),
)  # fmt: skip
