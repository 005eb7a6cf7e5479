"""The Ellery family: a mother and two children who left a violent home, where one careless letter could undo everything."""

from goldenthread.casework.elmshire.council import SOUTH
from goldenthread.casework.elmshire.telling import (
    AlertTold,
    Assessed,
    Couple,
    Enquired,
    FamilyTold,
    GoalTold,
    Help,
    InLaw,
    Lived,
    Measured,
    Met,
    NeedTold,
    NotKnow,
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

HE_LOOKS = "Dominic has tried to find them twice: through the old school, and by following Rachel’s mother."

PEOPLE = {
    "poppy": who(
        "Poppy", "Ward", born="2014-07-08", has_numbers=True, sex="F", gender="girl", pronouns="she", ethnicity="WBRI", first_language="English", school="St Brannoc’s Academy",
        about_me="I am in year 7. I like maths and my rabbit. Please don’t say my address out loud.",
        face="skin=porcelain; hair=plaits; hair_colour=red; clothes=purple; mood=calm; marks=freckles; background=lilac",
    ),
    "finn": who(
        "Finn", "Ward", born="2019-02-20", has_numbers=True, sex="M", gender="boy", pronouns="he", ethnicity="WBRI", first_language="English", school="Harbour Infants",
        about_me="I am fast. I am faster than Poppy.", face="skin=porcelain; hair=short; hair_colour=red; clothes=orange; mood=laughing; marks=freckles; background=sky",
    ),
    "rachel": who(
        "Rachel", "Ellery", former="Rachel Ward", born="1986-10-03", sex="F", gender="woman", pronouns="she", ethnicity="WBRI", occupation="Works from home, school hours",
        face="skin=porcelain; hair=bob; hair_colour=auburn; clothes=green; age=adult; mood=calm; background=mint",
    ),
    "dominic": who("Dominic", "Ward", born="1981-04-19", sex="M", gender="man", pronouns="he", ethnicity="WBRI", occupation="Car sales, every day but Wednesday"),
    "gran": who("Margaret", "Ellery", born="1955-12-12", sex="F", ethnicity="WBRI"),
}  # fmt: skip

REACH = (
    Reach("rachel", "mobile", "07700 900208", on="2025-09-30"),
    Reach("rachel", "email", "r.e.post@mail.example", on="2025-09-30"),
    Reach("rachel", "phone", verdict="safe", how="School hours. Ring twice; she answers the second time.", ask_alone=True, told_by="Rachel", on="2025-09-30", review="2026-01-05"),
    Reach("rachel", "voicemail", verdict="never", because="He knows the code of the old number, and she is not sure of the new one.", told_by="Rachel", on="2025-09-30", review="2026-01-05"),
    Reach("rachel", "letter", verdict="never", because="No paper with the address on it may exist outside the house.", told_by="Rachel", on="2025-03-20", review="2026-01-05"),
    Reach("rachel", "meeting", verdict="care", how="Never in one room or on one call with Dominic. Meetings are held twice.", because=HE_LOOKS, told_by="Police", on="2025-03-20", review="2026-01-05"),
    Reach("rachel", "screen", verdict="care", how="Never show or print her page where Dominic or his family can see it.", because=HE_LOOKS, told_by="Rachel", on="2025-03-20", review="2026-01-05"),
    Reach("dominic", "mobile", "07700 900233", on="2025-05-01"),
    Reach("dominic", "letter", verdict="care", how="From the office address only, and never together with Rachel’s.", because="So that no envelope gives a place away.", told_by="Tom Bewley", on="2025-05-01", review="2026-01-05"),
)  # fmt: skip

NO_VIOLENCE = Worry(
    "Dominic’s violence", "Dominic strangled Rachel in the kitchen in March. Poppy pulled at his arm. Finn was in the doorway.", "2025-03-14", "Police",
    {"poppy": "Poppy thinks she should have been stronger. She checks the locks at night.", "finn": "Finn stopped speaking for a week, and plays the kitchen over and over."},
    violence=True, harmed_adult="rachel",
    needs=(
        NeedTold("poppy", "Poppy needs to live where he cannot reach them, and to stop being the guard.", "2025-04-24", "Assessment", goals=(
            GoalTold("Rachel, Poppy and Finn are not hurt or followed", "2025-05-07", whose="family", plans=("cp",), target="Rachel and the children, each asked alone, say so three times running", by="2026-01-31", steps=(
                StepTold("Fit new locks and a camera, and mark the address with the police", "2025-05-07", key="locks", agency="Elmshire Police", owner_words="PC Webb", start="2025-05-08", due="2025-05-30",
                         how_known="Rachel says they are in", difference="Poppy can go to bed.", moves=(("live", "2025-05-08", "began"), ("done", "2025-05-22", "fitted"),)),
                StepTold("Talk with Rachel on her own every fortnight about how safe she is", "2025-05-07", key="alone", owner_words="Tom", start="2025-05-14", due="2026-01-31", review="2025-12-03",
                         how_known="Her number, asked alone", difference="We hear from her and not from silence.", moves=(("live", "2025-05-14", "began"),)),
            ), measures=(
                Measured("How safe are we from him?", low="he is outside", high="I forget he exists", good=8, readings=(
                    Number("2025-05-14", 2, rater="parent", because="Every car.", alone=True, person="rachel"),
                    Number("2025-07-09", 4, rater="parent", because="The camera helps.", alone=True, person="rachel"))),
                Measured("How safe do I feel at night?", low="I check the locks", high="I just sleep", good=8, readings=(
                    Number("2025-05-14", 3, alone=True), Number("2025-07-09", 5, alone=True), Number("2025-10-29", 6, because="I only check once now.", alone=True))),
                Measured("Police called since the last meeting", kind="count", unit="call-outs", good=0, more_is_better=False, readings=(
                    Number("2025-05-07", 2, rater="other"), Number("2025-07-30", 0, rater="other"), Number("2025-10-29", 0, rater="other", because="Nobody has called. That tells us nobody called."))),
            )),
        )),
        NeedTold("finn", "Finn needs help to put the kitchen behind him, and days with no shouting.", "2025-04-24", "Assessment", goals=(
            GoalTold("Finn plays other games than the kitchen", "2025-05-07", plans=("cp",), target="A week without it", same_steps=("alone",), steps=(
                StepTold("Play therapy, Thursdays at 2", "2025-05-07", agency="Little Harbour", owner_words="Iris at Little Harbour", help="The centre calls him by his first name only.", start="2025-05-22",
                         due="2025-12-18", review="2025-12-03", how_known="Iris and Rachel compare weeks", difference="He can be six.", moves=(("live", "2025-05-22", "20 of 26"),)),),
                measures=(Measured("Days last week without the kitchen game", kind="count", unit="days", good=7, readings=(
                    Number("2025-05-20", 0, rater="parent", person="rachel", alone=True), Number("2025-08-06", 3, rater="parent", person="rachel", alone=True), Number("2025-10-29", 5, rater="parent", person="rachel", alone=True))),)),
        )),
    ),
)  # fmt: skip

SEEING_DAD = Worry(
    "Seeing Dad", "The court ordered that Finn may see Dominic at the family centre. Finn is sick in the car on the way.", "2025-08-20", "Rachel",
    {"finn": "He wants to see the slide at the centre and not the man. (Poppy said no to the judge, and was heard.)"}, referral=None, violence=True, harmed_adult="rachel",
    needs=(NeedTold("finn", "Finn needs somebody to tell the court what the visits do to him.", "2025-09-10", "Visit"),),
)  # fmt: skip

ELLERY = FamilyTold(
    key="ellery", name="Ellery and Ward",
    shows="A protected address, who must not know, ways that are never safe, meetings held apart; zero call-outs beside an adult nobody has asked for months.",
    people=PEOPLE,
    couples=(Couple("rachel", "dominic", "married", began="2012-06-16", ended="2025-03-14"),),
    parents=(ParentOf("rachel", ("poppy", "finn"), how="mother"), ParentOf("dominic", ("poppy", "finn"), how="marriage"), ParentOf("gran", ("rachel",), responsibility="not_known")),
    together=(Together("Our new house", (("rachel", "2025-03-20"), ("poppy", "2025-03-20"), ("finn", "2025-03-20"))),),
    places=(
        Place("27 Saltmarsh Close\nWest Harbour", "EL7 9XZ", ("rachel", "poppy", "finn"), "2025-03-20", protected=HE_LOOKS, no_post=True),
        Place("The Old Forge\nHigh Street\nElmford", "EL1 1AA", ("dominic",), "2012-06-16"),
        Place("The Old Forge\nHigh Street\nElmford", "EL1 1AA", ("rachel", "poppy", "finn"), "2012-06-16", until="2025-03-14"),
        Place("5 Orchard Way\nElmford", "EL2 3PT", ("gran",), "1990-01-01"),
    ),
    ties=(
        TieTold("dominic", "rachel", "violence", "strangled her on 14 March 2025", both_ways=False, seen_by="Rachel, asked alone; Poppy; police"),
        TieTold("dominic", "rachel", "control", "counted the miles on her car", both_ways=False, seen_by="Rachel, asked alone"),
        TieTold("poppy", "finn", "close", "she reads to him", seen_by="Finn"),
    ),
    help=(Help("gran", ("poppy", "finn"), "Granny Mags", "Meets them in the park at half term. Never comes to the house, and never drives straight there.", "2025-04-02"),),
    outside=(
        Outside("Elmshire Police", "police", ("poppy", "finn"), "police officer for the family’s safety", "PC Lorna Webb", "01632 960060"),
        Outside("Little Harbour", "voluntary", ("finn",), "play therapist", "Iris Tan", "01632 960071"),
        Outside("St Brannoc’s Academy", "school", ("poppy",), "head of year 7", "Mr Sethi", "01632 960075"),
    ),
    reach=REACH,
    not_know=(
        NotKnow("rachel", "dominic", "address", HE_LOOKS, "2025-03-20", "2026-01-05", the_address=True),
        NotKnow("poppy", "dominic", "address", HE_LOOKS, "2025-03-20", "2026-01-05", the_address=True),
        NotKnow("finn", "dominic", "address", HE_LOOKS, "2025-03-20", "2026-01-05", the_address=True),
        NotKnow("rachel", "dominic", "told_us", "He said he would make her pay for every word.", "2025-03-20", "2026-01-05"),
        NotKnow("poppy", "dominic", "told_us", "She told the judge in confidence.", "2025-08-20", "2026-01-05"),
    ),
    alerts=(
        AlertTold("poppy", "safety", "Protected address. Never say or write where they live, or which school.", "2025-03-20", "2026-01-05"),
        AlertTold("finn", "safety", "Protected address. At the family centre: other door, other time, no surname.", "2025-03-20", "2026-01-05"),
        AlertTold("poppy", "visiting", "Park two streets away. Do not come from the High Street side.", "2025-03-20", "2026-01-05"),
    ),
    parts=(
        Part(("poppy", "finn"), "2025-03-14", worker="tom", lead=True, because="new"), Part(("poppy", "finn"), "2025-03-14", team=SOUTH, part="team"),
        Part(("poppy", "finn"), "2025-03-25", worker="ruth", part="chair"),
    ),
    referrals=(Referred(("poppy", "finn"), "2025-03-14", "6", "Elmshire Police", "Police were called because Dominic had his hands round Rachel’s neck, in front of Poppy and Finn.", "N1", at="19:40", protected=True,
                        decided="2025-03-14", decision="protect", because="Hands round the neck is among the clearest signs that somebody may be killed. The family left that night.", decided_by="peter",
                        told="2025-03-14", explained="2025-03-15", family_said="Rachel, alone: “Thank you for not asking me why I stayed.”"),),
    assessments=(Assessed("2025-03-17", {
        "poppy": "Poppy is careful, clever and tired. She has kept watch for years. Being believed by the judge mattered more to her than anything we did.",
        "finn": "Finn saw what no small boy should. He is safe with Rachel, who is steady. What he needs is time, play, and no surprises.",
    }, by="tom", looked="2025-03-31", done="2025-04-24", factors=("3B", "17A"), checked_by="peter"),),
    enquiries=(Enquired(("poppy", "finn"), "2025-03-14", "Both children have been seriously hurt in their minds by what Dominic did.", conference="2025-04-03"),),
    worries=(NO_VIOLENCE, SEEING_DAD),
    wishes=(
        Wished("poppy", "My rabbit", "Can someone get Clover from the old house?", "2025-03-21", "Tom", (
            ("acted_on", "2025-03-27", "PC Webb fetched Clover and her hutch with Granny Mags."), ("told_back", "2025-03-28", "Tom brought her himself."), ("verdict", "2025-04-02", "Better. She bit Tom.")),),
        Wished("finn", "Not the centre", "I don’t want to go in that room.", "2025-10-29", "Tom", (("acted_on", "2025-11-05", "Tom wrote to the court officer with Finn’s words."),)),
    ),
    said=(
        Said("poppy", "I only check the locks once now.", "2025-10-29", "Tom", setting="Brushing the rabbit", header=True),
        Said("finn", "My bed has a tent on it. Nobody can see in.", "2025-10-29", "Tom", setting="In the tent", header=True),
        Said("rachel", "Every car.", "2025-05-14", "Tom", setting="Walking on the marsh"),
    ),
    plans=(Planned("cp", "child_protection", "So that Poppy and Finn grow up with their mum, and nobody has to check the locks.", (
        OnPlan("poppy", "2025-04-03", category="PHY", earlier=0, reviews=(("2025-06-26", "The plan goes on. Nobody has been hurt. Rachel, asked alone, is at 4."),)),
        OnPlan("finn", "2025-04-03", category="EMO", earlier=0, reviews=(("2025-06-26", "The plan goes on. Play therapy has begun."),)))),),
    law=(InLaw("finn", "arrangements", "2025-08-18"),),
    homes=(
        Lived("poppy", "parents", "Mum and Dad, the forge", "2014-07-08", "2025-03-14"), Lived("poppy", "other", "A safe house with Mum and Finn", "2025-03-14", "2025-03-20", "Dad hurt Mum, so you all left that night."),
        Lived("poppy", "parents", "Mum and Finn, our new house", "2025-03-20"),
        Lived("finn", "parents", "Mum and Dad, the forge", "2019-02-20", "2025-03-14"), Lived("finn", "other", "A safe house with Mum and Poppy", "2025-03-14", "2025-03-20", "Dad hurt Mum. You did nothing wrong."),
        Lived("finn", "parents", "Mum and Poppy, our new house", "2025-03-20"),
    ),
    visits=(
        *(Visited("tom", {"poppy": "Asked alone about nights.", "finn": "Played the kitchen, shorter than last time."}, on=day, purpose="See Poppy and Finn, each alone") for day in ("2025-09-03", "2025-09-17", "2025-10-01", "2025-10-15")),
        Visited("tom", {"poppy": "She checks the locks once.", "finn": "He was clear that he does not want to go in the room at the centre. His words go to the court."}, on="2025-10-29", purpose="See Poppy and Finn, each alone"),
        Visited("tom", {"poppy": "", "finn": ""}, planned="2025-11-26", purpose="See both children. Talk with Rachel alone: her number is from July."),
    ),
    meetings=(
        Met(("poppy", "finn"), "strategy", on="2025-03-14", decided="Police, health and we act together tonight. Section 47 enquiry."),
        Met(("poppy", "finn"), "conference", on="2025-04-03", where="Held twice: Rachel at 10, Dominic at 3", decided="A child protection plan for both children."),
        Met(("poppy", "finn"), "review_conference", on="2025-06-26", where="Held twice: Rachel at 10, Dominic at 3", decided="The plan goes on."),
        Met(("poppy", "finn"), "review_conference", planned="2025-12-11", where="Held twice: Rachel at 10, Dominic at 3"),
    ),
    summaries=(
        SummedUp("poppy", "2025-09-02", {
            "why": "In March Dominic strangled Rachel in front of the children. They left that night and live where he does not know.",
            "life": "Poppy is 11, in year 7, good at maths, and looks after Clover the rabbit. She checks the locks once a night.",
            "safety": "Protected address. Rachel is reached by phone in school hours only. Meetings are held apart.",
            "change": "Poppy’s number went from 3 to 6. Rachel’s is from July and must be asked again, alone.", "next": "Ask Rachel alone on Wednesday. Conference in December."}),
        SummedUp("finn", "2025-09-02", {
            "why": "Finn saw his dad hurt his mum in the kitchen.", "life": "Finn is 6, quick, and sleeps in a tent on his bed.", "safety": "At the family centre: other door, other time.",
            "next": "The court hears what the visits do to him."}),
    ),
)  # fmt: skip
