"""Dawit Tesfay: sixteen, as he says, alone in this country, with foster parents who learn his coffee, and a question nobody answers."""

from goldenthread.casework.elmshire.council import GROWING
from goldenthread.casework.elmshire.telling import (
    AlertTold,
    Assessed,
    Couple,
    FamilyTold,
    GoalTold,
    Help,
    InLaw,
    Lived,
    Looked,
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

SAFE_HERE = Worry(
    "Safe and believed", "Dawit came on a lorry, alone. He says he is 16. He has scars on his back and does not sleep.", "2025-08-29", "Police",
    {"dawit": "He does not know who decides about him, and he has learned that officials hurt people."},
    needs=(NeedTold("dawit", "Dawit needs to be treated as the child he says he is, to sleep, and to have a doctor he can talk to in Tigrinya.", "2025-10-10", "Assessment", goals=(
        GoalTold("I sleep the night", "2025-10-17", plans=("care",), target="Five nights a week", by="2026-01-31", steps=(
            StepTold("See the doctor for children who have fled, every second Friday", "2025-10-17", agency="Elmford Hospital", owner_words="Dr Haile", help="Lorraine drives; the interpreter is a woman from another town, as he asked.", start="2025-10-24",
                     due="2026-02-27", review="2025-12-03", how_known="Nights slept", difference="His body learns that it is over.", moves=(("live", "2025-10-24", "two visits"),)),
            StepTold("Leave the hall light on and the door as he likes it", "2025-10-17", owner="lorraine", owner_words="Lorraine and Clive", start="2025-10-17", due="2026-01-31", review="2025-12-03", how_known="He says so", difference="He knows the way out and so can stay.", moves=(("live", "2025-10-17", "every night"),)),
        ), measures=(Measured("Nights I slept last week", kind="count", unit="nights", good=5, readings=(Number("2025-10-17", 1, alone=True), Number("2025-11-14", 3, because="The light is good.", alone=True))),)),)),),
)  # fmt: skip

SCHOOL = Worry(
    "Learning and friends", "Dawit has had no school since he was eleven.", "2025-10-10", "Samir", {"dawit": "He is quick with numbers and alone all day."}, referral=None,
    needs=(NeedTold("dawit", "Dawit needs a college place, English every day, and somebody his age.", "2025-10-10", "Assessment", goals=(
        GoalTold("I go to college and play football", "2025-10-17", plans=("care",), target="Four days a week, one team", by="2026-01-12", steps=(
            StepTold("Start at Elmford College, English and maths", "2025-10-17", agency="Elmford College", owner_words="Mrs Banerjee", start="2025-11-03", due="2026-07-17", review="2025-12-03", how_known="Days there", difference="He has a reason to get up.", moves=(("live", "2025-11-03", "three weeks, every day"),)),
            StepTold("Take Dawit to Tuesday football", "2025-10-17", owner="clive", owner_words="Clive", start="2025-10-21", due="2026-01-31", review="2025-12-03", how_known="He goes", difference="He laughs.", moves=(("live", "2025-10-21", "every week; he scored"),)),
        ), measures=(Measured("How much do I feel I belong?", low="nobody knows me", high="my place", good=7, readings=(Number("2025-10-17", 2, alone=True), Number("2025-11-14", 4, because="They call me Dawi.", alone=True))),)),)),),
)  # fmt: skip

TESFAY = FamilyTold(
    key="tesfay", name="Tesfay, with the Baptistes", shows="Newly arrived and alone: interpreter with conditions, age as told, section 20, a foster home, and a wish asked and never answered.",
    people={
        "dawit": who(
            "Dawit", "Tesfay", said_like="DAH-wit tes-FIE", born="2009-09-11", has_numbers=True, born_certainty="told", sex="M", gender="boy", pronouns="he", ethnicity="BAFR", ethnicity_words="Eritrean, Tigrinya", nationality="Eritrean",
            alone_in_country=True, first_language="Tigrinya", other_languages="Arabic, some Italian, English growing", interpreter="Tigrinya, a woman, from outside Elmshire. Never by a man from the community here; never by phone for health.",
            communication="Short sentences, then wait. He nods to be polite; ask him to say it back.", faith="Orthodox Christian; fasts on Wednesdays and Fridays", school="Elmford College",
            about_me="My name is Dawit, Dawi for friends. I make coffee for people. I count fast. Don’t stand behind me.",
            face="skin=dark; hair=afro; hair_colour=black; clothes=green; age=young person; mood=calm; background=sand",
        ),
        "mother": who("Letebrhan", "Tesfay", born="1980-01-01", born_certainty="about", sex="F", first_language="Tigrinya"),
        "yonas": who("Yonas", "Tesfay", born="2012-01-01", born_certainty="about", sex="M", first_language="Tigrinya"),
        "lorraine": who("Lorraine", "Baptiste", born="1970-06-21", sex="F", gender="woman", pronouns="she", ethnicity="BCRB", occupation="Foster carer, 14 years", face="skin=dark; hair=bun; hair_colour=black; clothes=orange; age=adult; mood=happy; background=mint"),
        "clive": who("Clive", "Baptiste", born="1967-02-02", sex="M", gender="man", pronouns="he", ethnicity="BCRB", occupation="Bus driver, early shifts", face="skin=deep; hair=thinning; hair_colour=grey; clothes=navy; age=older; beard=moustache; mood=laughing; background=sky"),
    },
    couples=(Couple("lorraine", "clive", "married", began="1995-08-05"),),
    parents=(ParentOf("mother", ("dawit", "yonas"), how="mother; not reachable since Libya", certainty="told"), ParentOf("lorraine", ("dawit",), kind="foster", responsibility="no", began="2025-09-01"), ParentOf("clive", ("dawit",), kind="foster", responsibility="no", began="2025-09-01")),
    together=(Together("Lorraine and Clive’s", (("lorraine", "1996-01-01"), ("clive", "1996-01-01"), ("dawit", "2025-09-01"))),),
    places=(Place("11 Larch Grove\nElmford", "EL4 2BN", ("lorraine", "clive", "dawit"), "2025-09-01"),),
    ties=(TieTold("dawit", "yonas", "close", "his brother; they were parted in Tripoli", seen_by="Dawit"),),
    help=(Help("clive", ("dawit",), "Clive", "Football on Tuesdays and the bus depot on Saturdays.", "2025-10-17"),),
    outside=(
        Outside("Elmford Hospital", "health", ("dawit",), "doctor for children who have fled", "Dr Haile", "01632 960091"), Outside("Elmford College", "school", ("dawit",), "tutor", "Mrs Banerjee", "01632 960094"),
        Outside("Harbour Law", "voluntary", ("dawit",), "solicitor for his asylum claim", "Ms Costa", "01632 960097"),
    ),
    reach=(Reach("dawit", "mobile", "07700 900411", on="2025-09-08"), Reach("dawit", "phone", verdict="care", how="Text first in easy English; ring only with the interpreter.", told_by="Dawit", on="2025-09-08", review="2026-01-08"), Reach("lorraine", "landline", "01632 960150", on="2025-09-01")),
    alerts=(AlertTold("dawit", "contact", "Interpreter: Tigrinya, a woman, from outside Elmshire. Book two days ahead.", "2025-09-01", "2026-03-01"), AlertTold("dawit", "health", "Never touch him or stand behind him without saying so first.", "2025-09-01", "2026-03-01")),
    parts=(Part(("dawit",), "2025-08-29", worker="sam", lead=True, because="new"), Part(("dawit",), "2025-08-29", team=GROWING, part="team"), Part(("dawit",), "2025-09-05", worker="ifeoma", part="reviewing_officer"), Part(("dawit",), "2025-09-05", worker="ravi", part="business_support")),
    referrals=(Referred(("dawit",), "2025-08-29", "6", "Elmshire Police", "Police found Dawit at the lorry park. He was alone, and said he is 16.", "N8", at="05:30", decided="2025-08-29", decision="assess", decided_by="joy",
                        because="He is a child by his own word, and nobody here has a reason to doubt it today. He needs a home tonight.", told="2025-08-29", explained="2025-09-01", family_said="Dawit, through Selam the interpreter: “Thank you. Will you send me to the camp?”"),),
    assessments=(Assessed("2025-08-29", {"dawit": "Dawit has carried grown-up things for two years. He trusts slowly and works hard. His age was looked at with care: two social workers, his own account, his doctor. We take him as 16. What he needs most is sleep, school and news of his brother."},
                          by="sam", looked="2025-09-12", done="2025-10-10", factors=("9A", "4A"), checked_by="joy"),),
    worries=(SAFE_HERE, SCHOOL),
    wishes=(
        Wished("dawit", "My brother", "Please can you find my brother Yonas?", "2025-09-08", "Samir, with Selam interpreting", ()),
        Wished("dawit", "Coffee pot", "I want to make coffee the right way.", "2025-09-15", "Lorraine", (("acted_on", "2025-09-20", "Clive found a clay pot in the city."), ("told_back", "2025-09-21", "It was on the table when he came down."), ("verdict", "2025-09-22", "Very better. Now you must all drink three."))),
    ),
    said=(Said("dawit", "Now I sleep three nights. The light is good.", "2025-11-14", "Samir, with Selam interpreting", setting="Making coffee", header=True), Said("dawit", "Every paper asks my age. Nobody’s paper asks my name right.", "2025-09-08", "Samir, with Selam interpreting", setting="In the car")),
    plans=(Planned("care", "care", "So that Dawit is safe, sleeps, learns, and is not alone.", (OnPlan("dawit", "2025-09-05", reviews=(("2025-09-26", "First review. Everyone sees that he is safe with Lorraine and Clive. Nobody has begun to look for Yonas."),)),)),),
    law=(InLaw("dawit", "section_20", "2025-08-29"),),
    homes=(Lived("dawit", "other", "Two nights at the emergency house", "2025-08-29", "2025-09-01", "It was the only bed that night."), Lived("dawit", "foster", "Lorraine and Clive", "2025-09-01", because="They have looked after boys from Eritrea before and cook injera.")),
    visits=(
        Visited("sam", {"dawit": "He showed his room. The chair is against the door."}, on="2025-09-08", purpose="First visit, with Selam"), Visited("sam", {"dawit": "He asked about Yonas again."}, on="2025-10-13", purpose="See Dawit alone"),
        Visited("sam", {"dawit": "The chair is back at the desk."}, on="2025-11-14", purpose="See Dawit alone"), Visited("sam", {"dawit": ""}, planned="2025-12-01", purpose="See Dawit, with Selam"),
    ),
    meetings=(Met(("dawit",), "care_review", on="2025-09-26", where="Lorraine and Clive’s, 4 pm, with Selam", decided="He stays. College by November. Look for Yonas through the tracing service."), Met(("dawit",), "care_review", planned="2025-12-03", where="Lorraine and Clive’s, 4 pm, with Selam")),
    summaries=(SummedUp("dawit", "2025-10-12", {
        "why": "Dawit came to this country alone, and is a child.", "life": "He lives with Lorraine and Clive, fasts on Fridays, goes to college, scores on Tuesdays.", "history": "Eritrea, Sudan, Libya, Italy. He tells it in his own time.",
        "safety": "Interpreter: a woman from outside. Nobody stands behind him.", "permanence": "With Lorraine and Clive until he is grown, if he wishes. They wish it.", "next": "The tracing form for Yonas has not been sent. Review in December."}),),
    looked=(Looked("sam", "dawit", "2025-11-13"),),
)  # fmt: skip
