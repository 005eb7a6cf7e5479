"""The Pereira family: a grandmother who became her grandchildren's special guardian, and a mother finding her way back."""

from goldenthread.casework.elmshire.council import KINSHIP
from goldenthread.casework.elmshire.telling import (
    AlertTold,
    Assessed,
    FamilyTold,
    GoalTold,
    Help,
    ImpactTold,
    InLaw,
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

SEEING_MUM = Worry(
    "Seeing Mum without being let down", "Carla comes to some of the Sundays and not to others, and Inês waits at the window.", "2025-06-02", "Lourdes",
    {"ines": "She puts her shoes on at breakfast and will not eat until the door goes.", "mateus": "He has stopped coming down at all."},
    needs=(
        NeedTold("ines", "Inês needs to know in the morning whether Mum is coming.", "2025-07-18", "Assessment", goals=(
            GoalTold("Sundays Inês can count on", "2025-07-25", whose="family", plans=("cin",), target="Eight Sundays running as promised", by="2025-12-14", steps=(
                StepTold("Text Lourdes by 9 on Sunday: coming, or not today", "2025-07-25", owner="carla", owner_words="Carla, with Vi from the recovery house", help="Vi reminds her on Saturday night.", start="2025-07-27", due="2025-12-14", review="2025-12-05", how_known="Lourdes’s calendar", difference="Inês eats her breakfast.", moves=(("live", "2025-07-27", "14 of 17 Sundays"),)),
                StepTold("Put the sun or the cloud on the door", "2025-07-25", owner="lourdes", owner_words="Lourdes", start="2025-07-27", due="2025-12-14", review="2025-12-05", how_known="Inês points to it", difference="Not knowing is over before breakfast.", moves=(("live", "2025-07-27", "every Sunday"),)),
            ), measures=(Measured("Sundays as promised, of the last four", kind="count", unit="Sundays", good=4, readings=(Number("2025-07-25", 1, rater="carer", person="lourdes"), Number("2025-09-19", 3, rater="carer", person="lourdes"), Number("2025-11-16", 4, rater="carer", person="lourdes"))),
                         Measured("How is waiting for Mum? (Inês picks a weather)", low="storm", high="sun", good=8, readings=(Number("2025-07-25", 2), Number("2025-09-19", 5), Number("2025-11-16", 8, because="Sun because I knew.")))),
                impacts=(ImpactTold("2025-10-03", "better", "child", "Inês and Lourdes", "She eats breakfast on Sundays.", "Ask Mateus what he wants, and stop assuming."),)),)),
        NeedTold("mateus", "Mateus needs to decide for himself how much he sees Mum, and to be told the truth.", "2025-07-18", "Assessment"),
    ),
)  # fmt: skip

MONEY = Worry(
    "Enough to live on", "Lourdes’s allowance stopped when Mateus turned 12, and she pawned her rings.", "2025-06-02", "Lourdes", {"mateus": "He gave back his school trip letter without showing it.", "ines": "She does not know, and should not have to."},
    needs=(NeedTold("mateus", "Mateus and Inês need their grandmother paid what she was promised.", "2025-07-18", "Assessment", goals=(
        GoalTold("The allowance is paid again, with what was missed", "2025-07-25", whose="family", plans=("cin",), target="Paid", by="2025-09-30", steps=(
            StepTold("Put the allowance right and write to Lourdes to say sorry", "2025-07-25", owner_words="Eleni", start="2025-07-28", due="2025-08-29", how_known="Lourdes’s bank book", difference="The trip letter gets signed.", moves=(("done", "2025-08-22", "paid, with £1,140 that was missed"),)),),
            measures=(Measured("How worried am I about money?", low="not at all", high="all night", good=2, more_is_better=False, readings=(Number("2025-07-25", 9, rater="carer", person="lourdes"), Number("2025-10-03", 2, rater="carer", person="lourdes"))),),
            impacts=(ImpactTold("2025-10-03", "better", "network", "Lourdes", "The rings are back. Mateus went on the trip."),)),)),),
    moves=(("resolved", "2025-10-03", "Paid with what was missed; Lourdes’s worry went from 9 to 2; Mateus went on the trip."),),
)  # fmt: skip

PEREIRA = FamilyTold(
    key="pereira", name="Pereira", shows="A special guardian: a kinship carer with an order, family time that can be counted on, and a worry about money that was put right.",
    people={
        "mateus": who("Mateus", "Pereira", said_like="ma-TAY-oosh", born="2013-06-21", has_numbers=True, sex="M", gender="boy", pronouns="he", ethnicity="WOTH", ethnicity_words="Portuguese", first_language="English", other_languages="Portuguese", faith="Catholic, he serves at Mass", school="Elmford Academy",
                      about_me="I build model boats with glue that smells. Avó is my person.", face="skin=tan; hair=curly; hair_colour=dark brown; clothes=blue; age=young person; mood=calm; background=sky"),
        "ines": who("Inês", "Pereira", said_like="ee-NESH", born="2021-03-03", has_numbers=True, sex="F", gender="girl", pronouns="she", ethnicity="WOTH", ethnicity_words="Portuguese", first_language="Portuguese", other_languages="English", school="Little Acorns Nursery",
                    about_me="I am four. I have a sun and a cloud.", face="skin=tan; hair=bunches; hair_colour=dark brown; clothes=yellow; age=child; mood=laughing; background=sand"),
        "lourdes": who("Lourdes", "Pereira", said_like="LOOR-desh", born="1960-05-13", sex="F", gender="woman", pronouns="she", ethnicity="WOTH", first_language="Portuguese", other_languages="English", interpreter="Portuguese for letters and meetings; she speaks English at home", faith="Catholic", occupation="Cleans at the church, mornings",
                       face="skin=tan; hair=bun; hair_colour=grey; clothes=navy; age=older; glasses=square; mood=happy; background=lilac"),
        "carla": who("Carla", "Pereira", born="1991-09-29", sex="F", gender="woman", pronouns="she", ethnicity="WOTH", first_language="English", other_languages="Portuguese", occupation="Recovery house; volunteers in the garden", face="skin=tan; hair=long; hair_colour=dark brown; clothes=green; age=adult; mood=unsure; background=mint"),
        "paulo": who("Paulo", "Reis", born="1988-02-02", sex="M", ethnicity="WOTH"),
    },
    parents=(ParentOf("carla", ("mateus", "ines"), how="mother"), ParentOf("paulo", ("mateus", "ines"), responsibility="no", certainty="told"), ParentOf("lourdes", ("mateus", "ines"), kind="guardian", how="special guardianship order", began="2022-11-08"), ParentOf("lourdes", ("carla",), responsibility="not_known")),
    together=(Together("Avó’s", (("lourdes", "1999-01-01"), ("mateus", "2022-02-14"), ("ines", "2022-02-14"))), Together("The recovery house", (("carla", "2025-03-01"),))),
    places=(Place("6 Rope Walk\nElmford", "EL3 8LJ", ("lourdes", "mateus", "ines"), "2022-02-14"), Place("Haven House\nPark Road\nElmford", "EL6 2SS", ("carla",), "2025-03-01")),
    ties=(TieTold("mateus", "lourdes", "close", "“my person”", seen_by="Mateus"), TieTold("mateus", "carla", "distant", "since she missed his birthday", seen_by="Mateus")),
    help=(Help("lourdes", ("mateus", "ines"), "Avó", "Everything, every day. Needs one free morning.", "2022-11-08"), Help("carla", ("ines",), "Mum", "Sundays 11 to 3, at Avó’s, when the sun is on the door.", "2025-07-25")),
    outside=(Outside("Elmford Academy", "school", ("mateus",), "form tutor", "Mr Vance", "01632 960031"), Outside("Haven House", "voluntary", ("ines", "mateus"), "Carla’s key worker", "Vi Marsden", "01632 960132")),
    reach=(Reach("lourdes", "landline", "01632 960177", on="2025-06-05"), Reach("lourdes", "letter", verdict="care", how="In Portuguese as well; she is ashamed to ask.", told_by="Lourdes", on="2025-06-05"), Reach("carla", "mobile", "07700 900610", on="2025-07-25")),
    alerts=(AlertTold("ines", "contact", "Letters for Lourdes go in Portuguese and English.", "2025-06-05", "2026-06-05"),),
    parts=(Part(("mateus", "ines"), "2025-06-03", worker="eleni", lead=True, because="Lourdes asked"), Part(("mateus", "ines"), "2025-06-03", team=KINSHIP, part="team")),
    referrals=(Referred(("mateus", "ines"), "2025-06-02", "1A", "Lourdes", "Lourdes asked for help: her allowance had stopped, and the children wait for a mum who does not always come.", "N4", at="09:45", decided="2025-06-03", decision="assess", decided_by="ailsa",
                        because="We promised this family support when the order was made.", told="2025-06-03", explained="2025-06-05", family_said="Lourdes: “I do not want to be a problem.”"),),
    assessments=(Assessed("2025-06-05", {"mateus": "Mateus is settled, proud, and angry with cause. He was never asked about Sundays.", "ines": "Inês has a grandmother who holds her whole world together. The waiting is what hurts, more than the absence."}, by="eleni", looked="2025-06-19", done="2025-07-18", factors=("2B",), checked_by="ailsa"),),
    worries=(SEEING_MUM, MONEY),
    wishes=(Wished("mateus", "Ask me", "Ask me if I want to see her. Don’t ask Avó.", "2025-10-03", "Eleni", (("acted_on", "2025-10-10", "Eleni asked him, alone: once a month, and not at home."), ("told_back", "2025-10-17", "Carla said yes to the harbour café."))),),
    said=(Said("ines", "Sun because I knew.", "2025-11-16", "Avó, told to Eleni", alone=False, setting="At the door", header=True), Said("mateus", "I’ll see her at the café. I pay for my own.", "2025-10-17", "Eleni", setting="Gluing a mast", header=True), Said("carla", "Fourteen Sundays. I’m counting as well.", "2025-11-16", "Eleni", setting="On the phone")),
    plans=(Planned("cin", "child_in_need", "So that Inês can count on Sundays, Mateus is asked, and Lourdes is not left to carry it alone.", (OnPlan("mateus", "2025-07-25", reviews=(("2025-10-03", "Money is put right. Ask Mateus himself."),)), OnPlan("ines", "2025-07-25", reviews=(("2025-10-03", "Sundays are better: 11 of 13."),)))),),
    law=(InLaw("mateus", "guardianship", "2022-11-08"), InLaw("ines", "guardianship", "2022-11-08")),
    homes=(Lived("mateus", "parents", "Mum, in three flats", "2013-06-21", "2022-02-14"), Lived("mateus", "family", "Avó", "2022-02-14", because="Mum was too ill to look after you, and Avó asked for you both that night."), Lived("ines", "family", "Avó", "2022-02-14", because="Mum was too ill to look after you. You were eleven months old.")),
    visits=(Visited("eleni", {"mateus": "He talked while gluing.", "ines": "She showed the sun."}, on="2025-10-17", purpose="Ask Mateus, alone"), Visited("eleni", {"mateus": "", "ines": ""}, planned="2025-12-05", purpose="See both, and give Lourdes the letter")),
    meetings=(Met(("mateus", "ines"), "family_group", on="2025-07-25", where="Church hall, 5 pm", decided="The family’s own plan: the sun and the cloud."), Met(("mateus", "ines"), "cin_review", on="2025-10-03", where="Rope Walk, 4 pm", decided="Money is done. Sundays go on."), Met(("mateus", "ines"), "cin_review", planned="2025-12-19", where="Rope Walk, 4 pm")),
    summaries=(SummedUp("ines", "2025-10-06", {"why": "Avó asked: the allowance had stopped, and Inês waits at the window for Mum.", "life": "Inês is 4, bosses everyone, and eats breakfast on Sundays again.", "permanence": "With Avó, by the special guardianship order. If Avó is ill, Aunt Rosa in Lisbon has said she would come.", "next": "Eight Sundays running; then we can go."}),
               SummedUp("mateus", "2025-10-06", {"why": "Avó asked for help with money and with Mum’s Sundays.", "life": "Mateus is 12, serves at Mass, builds boats.", "next": "Harbour café with Mum, once a month, as he asked."})),
)  # fmt: skip
