"""The plans of the told families as they are lived: what if, bottom lines, violence named, what people say to it, who has a copy.

Told with care: nobody is a label, and what the children say is theirs.
"""

from goldenthread.casework.elmshire.telling import StepTold
from goldenthread.casework.elmshire.telling.plan import CopyTold, GoalMore, LineTold, PlanLived, SaidTo, WhatIfTold

CARTER = PlanLived(
    "cin2",
    agreed="2025-08-08",
    review="2025-11-26",
    workers=(("dele", "walks with Ben on Wednesdays, and tells Farah what Ben wants told"), ("Ms Patel, Elm Road School", "finds the reading mentor, rings Farah on Fridays")),
    what_ifs=(
        WhatIfTold(
            "2025-08-08", "Mum or Steve has been drinking when the children come home from school.", "Mia, Tobi, or Wendy next door",
            "Mia or Wendy rings Nan. Nan comes in the taxi the council pays for. Wendy has them in her kitchen until then. Nan rings Farah, or the night team after five.",
            "At Nan’s, in the room with the blue curtains", "Nan, at once: “You did right to ring. You stay with me tonight.” Farah comes the next day.",
            brings="Tobi’s dinosaur, school bags, Mia’s inhaler from the hook", law="Mum has said yes to it. If she says no that night, Farah asks her manager about going to court.",
            tried=("2025-09-06", "We tried it on a Saturday: Nan was there in 20 minutes. Tobi had no key to Wendy’s gate; he has one now."),
        ),
        WhatIfTold(
            "2025-08-08", "Steve shouts, pushes, or comes home when he said that he would stay away.", "Kelly, Mia, or anybody who hears it",
            "Whoever hears it rings 999. Kelly and the children go to Nan’s; Nan’s brother drives. Amrit from the group rings Steve.",
            "At Nan’s", "Mum, with Nan beside her; Farah the same day", brings="The bag at Nan’s with clothes for three days",
            law="The police may ask for an order that keeps Steve away; Kelly decides with Sal what she asks for.",
            tried=("2025-08-19", "Kelly walked it with Sal. The bag is at Nan’s, not under the stairs."),
        ),
    ),
    bottom_lines=(
        LineTold("2025-08-08", "The children are not in the house with anybody who is drunk.", "Mia and Tobi were frightened every time, and lay awake.", "Nan’s house is open, day and night."),
        LineTold("2025-08-08", "Steve does not come into the children’s bedroom.", "They stood against that door when he broke the other one."),
    ),
    harms=(("steve", "kelly", "Steve pushed Kelly, broke the kitchen door and decided about her money. The children heard it.", "2025-01-15"),),
    answers=(
        SaidTo("mia", "2025-08-07", "agrees", "It can be an 8. But someone has to ask me when Steve isn’t there.", alone=True, may_know=("kelly", "jean")),
        SaidTo("tobi", "2025-08-07", "agrees", "I like the reading. Can Ben do the voices on Tuesdays?", alone=True, may_know=("kelly", "jean")),
        SaidTo("kelly", "2025-08-08", "agrees", "I want this one to be the last plan. I need the Tuesdays.", alone=True),
        SaidTo("steve", "2025-08-08", "differently", "It was one night and a door. I’ll go to the group because it’s written down.", alone=True),
        SaidTo("jean", "2025-08-08", "agrees", "They ring, I come. I’ve told them that since they could hold a phone."),
        SaidTo("ben", "2025-11-03", "partly", "The walks are all right. I’m not talking about school.", alone=True),
    ),
    checks={
        "clinic": {
            "who": "Both of us, Kelly says, and Steve nods.", "what": "Sit with Dave for half an hour, and blow in the thing.", "by_when": "Every Tuesday until 9 December, then we look.",
            "how_known": "Dave ticks a list. Mia says her number.", "what_for": "No drinking in the evenings, so Mia sleeps.", "can_do": "If Wendy has Zara’s pick-up too. Steve’s shift changes in October.",
        },
        "group": {
            "who": "Steve", "what": "Go, and do the homework.", "by_when": "Mondays, 26 weeks.", "how_known": "Amrit. And what Kelly says when asked alone.",
            "what_for": "“So nobody looks at my hands.”", "can_do": "Bus is £4.20 each way; the group pays it back.",
        },
    },
    copies=(
        CopyTold("2025-08-12", "mia", form="child", how="read together, at Nan’s"), CopyTold("2025-08-12", "tobi", form="child", how="read together, at Nan’s"),
        CopyTold("2025-08-12", "jean"), CopyTold("2025-08-13", "kelly", how="read together at the clinic; kept there"),
        CopyTold("2025-08-18", "steve", how="in person, at the group"), CopyTold("2025-08-14", words="Ms Patel, Elm Road School", form="whole", how="in person"),
    ),
)  # fmt: skip

CARTER_FAMILYS_OWN = PlanLived(
    "network",
    lead="farah",
    agreed="2025-09-27",
    review="2025-12-13",
    what_ifs=(
        WhatIfTold(
            "2025-09-27", "Nan is ill or away and somebody rings her.", "Whoever rings and gets no answer", "Ring Ngozi, then Wendy. Ngozi has a car and comes.",
            "At Ngozi’s, on the sofa bed", "Whoever fetches them", tried=("2025-10-11", "Ngozi’s number was wrong in Mia’s shoe. It is right now."),
        ),
    ),
    bottom_lines=(
        LineTold("2025-09-27", "There is always one sober grown-up the children can ring.", "They tried two people once, and nobody picked up.", "Nan first, Ngozi second, Wendy third; each has the others’ numbers."),
    ),
    answers=(
        SaidTo("jean", "2025-09-27", "agrees", "It’s our plan. You lot wrote down what we said, for once."),
        SaidTo("mia", "2025-09-28", "agrees", "There are three numbers in my shoe.", alone=True, may_know=("jean", "ngozi", "wendy", "kelly")),
        SaidTo("ngozi", "2025-09-27", "agrees", "I am twenty minutes away, and I do not sleep early."),
    ),
    carries=("Mia feels safe at home", "Tobi sleeps in his own bed all night"),
    carried_steps=("nan",),
    copies=(CopyTold("2025-09-29", "jean", form="whole"), CopyTold("2025-09-29", "ngozi", form="whole", how="in person")),
)  # fmt: skip

ELLERY = PlanLived(
    "cp",
    agreed="2025-04-10",
    review="2025-12-02",
    workers=(("Sergeant Malik, Elmshire Police", "answers Rachel’s number first, and drives past at school times"), ("Little Harbour", "sees Finn on Thursdays")),
    what_ifs=(
        WhatIfTold(
            "2025-04-10", "Dominic finds the road, or somebody sees his car.", "Rachel, Poppy, the school office", "Ring 999 and say the word the police gave you. Do not go home. The school keeps the children inside.",
            "Where Gran and Rachel have agreed, which is written nowhere", "Rachel, with Gran", brings="The bag in the boot", law="Our lawyer asks the court the same day for the wider order.",
            tried=("2025-05-28", "The school office did not know the word. They do now; two people each day."),
        ),
        WhatIfTold(
            "2025-07-02", "Finn is too frightened to get out of the car at the family centre.", "Whoever brings him", "He does not go in. The centre writes down what he said. Tom tells the court’s officer that day.",
            "At home", "Tom, in the car, straight away: “You said it, and I heard it.”",
        ),
    ),
    bottom_lines=(LineTold("2025-04-10", "Dominic is told nothing that says where they are, by anybody.", "He has said that he will find them.", "Gran’s phone has no pictures with the street in it."),),
    harms=(("dominic", "rachel", "Dominic strangled Rachel in March, checked her phone and kept the money. Poppy pulled at his arm; Finn saw it.", "2025-04-03"),),
    answers=(
        SaidTo("rachel", "2025-04-10", "agrees", "I don’t want a step that says I must keep him away. I have been doing that for nine years.", alone=True),
        SaidTo("poppy", "2025-04-11", "partly", "I’ll stop checking the locks when somebody else does it.", alone=True, may_know=("rachel",)),
        SaidTo("finn", "2025-05-22", "not_asked", "Finn plays and does not talk of it yet. Little Harbour asks him in his own way by July.", alone=True),
        SaidTo("dominic", "2025-04-16", "differently", "There is nothing wrong with me. She has turned them.", alone=True),
    ),
    goals=(
        GoalMore(
            "poppy", "Poppy needs to live", "Poppy does not check the locks any more", "child", "2025-11-12", target="One week in which she sleeps before ten", by="2026-02-27", small=True,
            steps=(
                StepTold(
                    "Check both doors at eight each evening, out loud, until Poppy says stop", "2025-11-12", owner="rachel", due="2025-12-12", review="2025-12-02",
                    help="Gran does it on Rachel’s late shifts.", how_known="Poppy’s own tally on the wall", difference="Poppy goes to bed as a child, not as the guard.",
                ),
            ),
        ),
        GoalMore(
            "finn", "Finn needs help", "Dominic stops what he does", "professional", "2025-11-12", target="Rachel and the children, each asked alone, say so", by="2026-05-29",
            steps=(
                StepTold(
                    "Go to the programme for men who have been violent, Wednesdays at 7, from 26 November", "2025-11-12", owner="dominic", start="2025-11-26", due="2026-05-27", review="2025-12-17",
                    help="The first letter is from the programme, not from us.", how_known="The programme’s report, and Rachel, asked alone", difference="Nobody has to listen for a car.",
                ),
            ),
        ),
    ),
    copies=(
        CopyTold("2025-04-14", "rachel", how="read together at Gran’s; kept by Tom"), CopyTold("2025-04-14", "poppy", form="child", how="read together"),
        CopyTold("2025-04-17", "dominic", how="posted, by itself, from the office"), CopyTold("2025-04-15", words="Sergeant Malik, Elmshire Police", form="whole", how="in person"),
    ),
)  # fmt: skip

SINGH = PlanLived(
    "cin",
    agreed="2025-06-20",
    review="2025-12-09",
    workers=(("Mrs Doyle, occupational therapist", "teaches every new pair of hands, and chases the hoist"),),
    what_ifs=(
        WhatIfTold(
            "2025-06-20", "One of us is ill and there is nobody for the second pair of hands.", "Gareth or Manpreet, by ten in the morning", "Ring Sunil from church, then the night carers’ list on the fridge. Nobody lifts alone: he stays in bed and we bring the day to him.",
            "In his own bed", "Whoever is there, with the picture of the bed and the picture of the window", brings="His switch and the blue blanket",
            tried=("2025-07-12", "Sunil came and did it with Gareth. Arjun looked away at first, then looked at the count."),
        ),
    ),
    bottom_lines=(LineTold("2025-06-20", "Arjun is never lifted by one person.", "He was on the floor for an hour, and could not call.", "Four people know how; two are always within reach."),),
    answers=(
        SaidTo("arjun", "2025-06-18", "agrees", "He looked at the green card three times, and at the hoist picture for a long time.", may_know=("manpreet", "gareth", "jasleen")),
        SaidTo("jasleen", "2025-06-18", "partly", "It’s all about Arjun. My Thursday isn’t in it.", alone=True, may_know=("manpreet", "gareth")),
        SaidTo("manpreet", "2025-06-20", "agrees", "I want my son lifted by a machine that does not get tired."),
        SaidTo("gareth", "2025-06-20", "agrees", "Put the hoist date in big letters."),
    ),
    goals=(
        GoalMore(
            "arjun", "Arjun needs to be lifted", "I am told before anybody touches me", "child", "2025-11-10", target="He looks at the lifter’s eyes first, nine times out of ten", by="2026-01-30", small=True,
            steps=(
                StepTold(
                    "Show the green and the red card before each lift, and wait", "2025-11-10", owner="manpreet", owner_words="Manpreet, Gareth and Biji", due="2026-01-30", review="2025-12-09",
                    help="Cards on every door frame, from Mrs Doyle", how_known="A tally for one week in each month", difference="His body is his own.",
                ),
            ),
        ),
        GoalMore(
            "arjun", "Arjun needs to be lifted", "The hoist is in before Christmas", "professional", "2025-11-10", target="He is lifted by it twice a day", by="2025-12-24",
            steps=(
                StepTold(
                    "Ring Home Adaptations each Monday and write what they say until the part has come", "2025-11-10", owner_words="Bethan", due="2025-12-22", review="2025-12-08",
                    how_known="The list of Mondays in the record", difference="Nobody’s back decides whether Arjun gets up.",
                ),
            ),
        ),
    ),
    copies=(CopyTold("2025-06-24", "manpreet"), CopyTold("2025-06-24", "arjun", form="child", language="pictures", how="on the wall by his bed")),
)  # fmt: skip

PEREIRA = PlanLived(
    "cin",
    agreed="2025-07-27",
    review="2025-12-16",
    what_ifs=(
        WhatIfTold(
            "2025-07-27", "Lourdes is ill and cannot look after them for a night or more.", "Mateus, or Dona Fátima across the landing",
            "Dona Fátima comes over. Mateus rings Eleni’s number, or the night team. Carla is asked, and told the truth about how long.",
            "In their own beds, with Dona Fátima on the sofa", "Lourdes herself, if she can speak; else Dona Fátima", brings="The sun and the cloud",
            law="The order stands: nobody needs to go to court for a few nights.", tried=("2025-08-10", "Dona Fátima slept there on a Sunday. Inês made her a bed of cushions."),
        ),
    ),
    bottom_lines=(LineTold("2025-07-27", "Nobody tells Inês that Mum is coming unless Mum has said so that morning.", "She waited at the window until dark.", "The sun goes up only after the text."),),
    answers=(
        SaidTo("ines", "2025-07-26", "agrees", "Cloud is better than nothing on the door.", alone=True, may_know=("lourdes", "carla")),
        SaidTo("mateus", "2025-07-26", "partly", "Ask me about Sundays, not her.", alone=True),
        SaidTo("lourdes", "2025-07-27", "agrees", "In Portuguese: I am tired, and I am their grandmother until I die."),
        SaidTo("carla", "2025-07-27", "agrees", "By nine. I can do by nine."),
    ),
    goals=(
        GoalMore(
            "mateus", "Mateus needs to decide", "I say when, and nobody says it for me", "child", "2025-11-14", target="He has said yes or no himself for four Sundays", by="2026-01-18",
            steps=(
                StepTold(
                    "Ask Mateus on Friday, alone, whether he goes on Sunday, and tell Carla his answer in his words", "2025-11-14", owner="lourdes", due="2026-01-16", review="2025-12-16",
                    how_known="Mateus says so to Eleni", difference="He is asked before anybody packs his bag.",
                ),
            ),
        ),
        GoalMore(
            "ines", "Inês needs to know", "The school knows which Mondays follow a cloud", "professional", "2025-11-14", target="Miss Barros writes down Mondays that were hard, and what helped", by="2026-01-30", small=True,
            steps=(StepTold("Ring Miss Barros on Monday morning after a cloud", "2025-11-14", owner_words="Eleni", due="2026-01-26", review="2025-12-16", how_known="Miss Barros’s list", difference="Somebody is kind to her at nine, not at three."),),
        ),
    ),
    copies=(CopyTold("2025-07-29", "lourdes", language="Portuguese", how="read together, then kept"), CopyTold("2025-07-29", "ines", form="child", language="English")),
)  # fmt: skip

KOWALCZYK = PlanLived(
    "eh",
    lead="hannah",
    agreed="2025-09-16",
    review="2025-12-12",
    workers=(("sandra", "goes along the first three times, and shows Ewa the line"),),
    what_ifs=(
        WhatIfTold(
            "2025-09-16", "Ewa cannot get up for two days.", "Adam, or Mrs Nowak at the school gate", "Adam rings Mrs Nowak. She takes both to school and has them for tea. Hannah comes the same day with the interpreter line.",
            "At home; at Mrs Nowak’s if the doctor says Ewa must go in", "Mrs Nowak, in Polish", brings="Zofia’s giraffe",
        ),
    ),
    answers=(
        SaidTo("zofia", "2025-09-15", "agrees", "I want to be the plumber, not the phone.", alone=True, may_know=("ewa",)),
        SaidTo("adam", "2025-09-15", "agrees", "Real chess, with a clock.", alone=True, may_know=("ewa",)),
        SaidTo("ewa", "2025-09-16", "agrees", "In Polish: I did not know that there is a line for this."),
    ),
    goals=(
        GoalMore(
            "zofia", "Zofia needs other people", "I can ring the doctor myself", "family", "2025-11-14", target="Ewa has booked twice by the line", by="2026-01-31",
            steps=(StepTold("Ring the surgery by the interpreter line, with Sandra beside her the first time", "2025-11-14", owner="ewa", due="2025-12-05", review="2025-12-12", help="Sandra brings the number and sits with her", how_known="The appointment is booked", difference="Zofia is at school, not at the doctor’s."),),
        ),
    ),
    copies=(CopyTold("2025-09-18", "ewa", language="Polish", how="read together, then kept"), CopyTold("2025-09-18", "zofia", form="child", language="Polish")),
)  # fmt: skip

BRIGHT = PlanLived(
    "cin",
    lead="leah",
    agreed="2025-11-14",
    review="2025-12-10",
    workers=(("dele", "practises with Shanice on Mondays"), ("Nurse Okafor-Reed, epilepsy clinic", "changes the medicine, and answers Leah’s calls")),
    what_ifs=(
        WhatIfTold(
            "2025-11-14", "Shanice has a seizure while she is alone with the baby.", "The watch on Shanice’s wrist, which rings Denise", "Denise comes: eight minutes. She picks up the baby first. Kyle comes after his shift. Denise rings the midwife.",
            "With Shanice, and Denise on the mattress", "Nobody needs to tell a newborn; Denise sings", brings="The sling, the steriliser",
            tried=("2025-11-19", "The watch rang Denise in eleven seconds. The door was locked from inside: there is a key safe now."),
        ),
    ),
    bottom_lines=(LineTold("2025-11-14", "The baby is never bathed by Shanice alone.", "Seizures come without warning.", "Washed on the mat; bath on Sundays with Denise."),),
    answers=(
        SaidTo("shanice", "2025-11-14", "agrees", "I’m not dangerous, I’m ill. This says that."),
        SaidTo("kyle", "2025-11-14", "agrees", "Friday meetings. That’s all I asked.", may_know=("shanice",)),
        SaidTo("denise", "2025-11-14", "agrees", "I had two on my own. She won’t have to."),
    ),
    goals=(
        GoalMore(
            "baby", "The baby needs to be fed", "Everybody on the ward knows what a seizure looks like", "professional", "2025-11-14", target="The plan is in the maternity notes", by="2025-12-05",
            steps=(StepTold("Put the seizure plan into the maternity notes and go through it with the night sister", "2025-11-14", owner_words="Leah", due="2025-12-05", review="2025-12-10", how_known="The sister signs it", difference="The first night is as safe as the last."),),
        ),
    ),
    copies=(CopyTold("2025-11-17", "shanice"), CopyTold("2025-11-17", "kyle", how="in person, after his shift"), CopyTold("2025-11-18", words="Maternity ward, Elmshire General", form="whole", how="in person")),
)  # fmt: skip

REID = PlanLived(
    "cin",
    agreed="2025-10-10",
    review="2025-12-03",
    what_ifs=(
        WhatIfTold(
            "2025-10-10", "A shift is changed at the last minute and nobody is there.", "Whoever gets the message", "Mrs Abel comes down. Morag does not leave until she is there; the ward knows why.", "In her own bed", "Whoever is there, before lights out",
            tried=("2025-10-24", "It happened. Mrs Abel came in her slippers. Isla thought it was a party."),
        ),
    ),
    answers=(SaidTo("isla", "2025-10-09", "agrees", "Mrs Abel does the owl.", alone=True, may_know=("morag", "ewan")), SaidTo("morag", "2025-10-10", "agrees", "We were ashamed. It’s better said.")),
    carries=("Somebody is there, every night",),
    copies=(CopyTold("2025-10-13", "morag"), CopyTold("2025-10-13", "isla", form="child")),
)  # fmt: skip

BRAITHWAITE = PlanLived(
    "cin",
    agreed="2025-11-20",
    review="2025-12-17",
    workers=(("sandra", "goes along to the grave if they want her to"),),
    answers=(
        SaidTo("kai", "2025-11-20", "partly", "I’ll do the box. I’m not doing a group.", alone=True, may_know=("leon", "marcia")),
        SaidTo("skye", "2025-11-20", "agrees", "Can I put the hairbrush in it?", alone=True, may_know=("leon", "marcia", "kai")),
        SaidTo("leon", "2025-11-20", "agrees", "I don’t know how to start. Marcia said she would sit with us."),
    ),
    carries=("We can say Mum’s name at home",),
    copies=(CopyTold("2025-11-21", "leon"),),
)  # fmt: skip

PLANS: dict[str, tuple[PlanLived, ...]] = {
    "carter": (CARTER, CARTER_FAMILYS_OWN), "ellery": (ELLERY,), "singh": (SINGH,), "pereira": (PEREIRA,), "kowalczyk": (KOWALCZYK,),
    "bright": (BRIGHT,), "reid": (REID,), "braithwaite": (BRAITHWAITE,),
}  # fmt: skip
