"""What comes in at Elmshire's front door these days, and the council's words for the four levels of need. All of it is made up."""

from goldenthread.casework.elmshire.telling.door import Asked, Came, ChildTold, Judged, WorryTold

LEVELS = {
    1: (
        "Every family",
        "Home, school, nursery, the GP and friends are enough. Nobody needs a plan. Anybody can ring for advice.",
    ),
    2: (
        "Some extra help",
        "One thing is hard, and one service can help with it, if the family want that. One person to ring, and no second assessment.",
    ),
    3: (
        "Help together",
        "Several things are hard at once, for the child or for the grown-ups. The family chooses a lead worker, there is one plan, and everybody keeps to it. The family have to agree.",
    ),
    4: (
        "Social care",
        (
            "Without help the child’s health or growing up would suffer, or the child is disabled, or somebody hurts or neglects them, or may. A social worker is needed. "
            "Where a child is likely to suffer significant harm, we act without the family’s agreement and tell them why."
        ),
    ),
}

CAME = (
    Came(
        0, "00:35", "police",
        "Called to the address at 23:10 by a neighbour. Mr and Ms Mercer were shouting in the street. Ms Mercer had a red mark on her neck and said she was fine. "
        "Three children were awake upstairs. Skye (9) said “He does it when he’s had a drink. We go in my room and I put the drawers against the door.” Mr Mercer left to stay with his brother.",
        (
            ChildTold("Skye", "Mercer", "2016-02-11", "22 Tannery Row, Elmford", "St Brigid’s Primary School"),
            ChildTold("Jaxon", "Mercer", "2020-06-30", "22 Tannery Row, Elmford", "St Brigid’s Primary School"),
            ChildTold("Kyle", "Mercer", "", "22 Tannery Row, Elmford", ""),
        ),
        stage="looking", who="PC 4417 Dunmore", job="Response officer", agency="Elmshire Police", source="6", reach="Control room, log 0231", danger=True,
        not_spoken="Mr Mercer may be back in the house, and Ms Mercer’s phone is shared. Ring school first, so that Ms Mercer can be asked alone when she brings the children.",
        asked=(
            Asked("Elmshire Police", "Earlier calls to this address.", "Two calls in the last year, both for shouting. Nobody was hurt that they know of."),
            Asked("Health visitor, Tannery Row clinic", "Is there a younger child? What is known of the mother’s health?"),
            Asked("Elmford Housing", "Who holds the tenancy?", refused="They want the request in writing, with the ground for it."),
        ),
    ),
    Came(
        1, "15:20", "form",
        "Rosie has come in without a coat all week and takes food from other children’s lunch boxes. Today she said “Mummy sleeps in the day. I make toast, but there isn’t bread.” "
        "Mum is lovely with her at the gate when she comes. She has not come for three weeks.",
        (ChildTold("Rosie", "Hartnell", "2020-11-03", "3 Foundry Court, Elmford", "Elm Road Primary School"),),
        who="Miss Adeola", job="Designated safeguarding lead", agency="Elm Road Primary School", source="2A", reach="01632 960445, until 5pm", family_knows=True,
        basis="consent", basis_says="I told Mum on the phone that I would ask for help. She cried and said yes.",
    ),
    Came(
        1, "22:10", "phone",
        "A baby cries for hours in the flat above, most nights. Tonight a man shouted “shut it up” and something heavy fell. It is quiet now. Would not give a name.",
        (ChildTold(address="Flat 6, Weir House, Elmford"),), source="9", danger=True,
    ),
    Came(
        118, "11:05", "phone",
        "Jade was asleep in the waiting room all morning and would not say where she had spent the night.",
        (ChildTold("Jade", "Lockwood", "2009-03-30", known=("lockwood", "jade")),), stage="information",
        who="Carol", job="Receptionist", agency="Elmford Walk-in Centre", source="3F",
        because="Her social worker knew: Jade had stayed with her Nan, and was waiting for an appointment of her own.",
        advice="Ring us at once if she comes again without having slept, or with somebody older.",
    ),
    Came(
        1, "16:45", "phone",
        "Val is Jade’s Nan. “She came in at five this morning in a car I don’t know, with two new phones. She says it’s nothing. You lot said it was finished.”",
        (ChildTold("Jade", "Lockwood", "2009-03-30", school="Elmford College", known=("lockwood", "jade")),), stage="looking",
        who="Val", job="Jade’s Nan", source="1A", reach="Ring after six", family_knows=False,
        spoke_with="Jade, on her own phone", alone=True, spoke_says="“I’m not a kid. I’ll talk to Grace, nobody else. Not at Mum’s.”",
        asked=(Asked("Elmford College", "Has Jade been in this week?", "In on Monday and Tuesday. Not since."), Asked("Elmshire Police, exploitation team", "Is the car known?")),
    ),
    Came(
        2, "09:40", "form",
        "Yaw and Esi’s mum has been in hospital for four weeks after an operation and their dad works nights. Yaw (13) gets Esi (6) up, to school and to bed. He fell asleep in maths and said "
        "“I’m fine, I just can’t be two people.” Dad asked us for help.",
        (
            ChildTold("Yaw", "Boateng", "2012-01-19", "41 Millrace Lane, Elmford", "Elmford High School", anew=True),
            ChildTold("Esi", "Boateng", "2019-03-02", "41 Millrace Lane, Elmford", "Elm Road Primary School", anew=True),
        ),
        stage="referred", who="Mr Pruitt", job="Head of year", agency="Elmford High School", source="2A", reach="01632 960511", family_knows=True, basis="consent",
        basis_says="Mr Boateng asked the school to ring.", spoke_with="Mr Boateng, and Yaw on his own", alone=True,
        spoke_says="Dad: “I need nights or we lose the flat. I just need somebody in the mornings.” Yaw: “Don’t split us up. I only want to sleep.”",
        asked=(Asked("Elmford Infirmary, ward 9", "How long will Mrs Boateng be there?", "Three to four weeks more. She rings the children each evening."),),
        reason="School and Mr Boateng asked for help because Yaw looks after Esi while their mum is in hospital and their dad works nights.", need="N3",
        worries=(
            WorryTold("Somebody there in the mornings", "While Dad is at work and Mum in hospital, no grown-up is there from ten at night until eight in the morning.",
                      {"Yaw": "Yaw gets up at six, does it all, and falls asleep at school.", "Esi": "Esi is looked after by her brother, and asks him when Mum dies."}),
            WorryTold("Yaw being 13", "Yaw has stopped football and sees no friends.", {"Yaw": "“I can’t be two people.”"}),
        ),
        judged=Judged(
            3, "No grown-up at night. Yaw misses sleep and football. Esi is frightened about Mum.", "Dad asked for help himself. Mum rings every evening. School is close to both.",
            "Who else is there: family, church, neighbours? Is anybody with them at night at all?", "The family want to stay together and stay in charge. Help at night by somebody they choose would cost them least.",
        ),
    ),
    Came(
        3, "13:30", "email",
        "Ellis (4) has a bruise on each upper arm, like from fingers. He said “Daddy squeezed.” Dad said he had pulled him back from the road.",
        (ChildTold("Ellis", "Thorne", "2021-05-21", "9 Quayside, Elmford", "Ducklings Nursery", anew=True),), stage="referred",
        who="Tamsin Reeve", job="Nursery manager", agency="Ducklings Nursery", source="2B", reach="01632 960390", family_knows=True,
        spoke_with="Ellis’s mum, at nursery", alone=True, spoke_says="“He did run into the road on Tuesday. I saw it. His dad was shaking after.”",
        asked=(Asked("Dr Amin, paediatrician on call", "Do the marks fit?", "Seen the same day. The marks fit a grip, and the story. Nothing else found."), Asked("Elmshire Police", "Is anything known?", "Nothing.")),
        reason="Nursery was worried about marks on Ellis’s arms. His parents told us what happened, and a doctor saw him.", need="N1",
        worries=(WorryTold("Safe by the road, and safe from hard hands", "Ellis had marks on both arms from being gripped.", {"Ellis": "It hurt, and he told his nursery."}),),
        judged=Judged(4, "Marks on a small child from a grown-up’s hands.", "The story fits, his mum saw it, and a doctor agrees. Dad told it himself.", "How they manage when he runs off. Has it happened before?",
                      "His parents have a right to be believed where the facts fit, and Ellis to be seen by somebody who asks him."),
        decision="assess", decided_because="The story fits, and a mark on a four-year-old still deserves a proper look with him and his parents, soon and kindly.",
    ),
    Came(
        9, "10:15", "phone",
        "Mum rang herself: “I can’t get Noor to school. She screams at the gate. I’ve asked everybody.”",
        (ChildTold("Noor", "Siddiqui", "2018-09-12", "70 Abbey Road, Elmford", "St Brigid’s Primary School", anew=True),), stage="referred",
        who="Mrs Siddiqui", job="Noor’s mum", source="1A", may_name=True, family_knows=True, basis="consent", basis_says="She asked for help herself.", spoke_with="Mrs Siddiqui and Noor",
        spoke_says="Noor drew the gate with teeth. Mrs Siddiqui wants one person who stays, not another waiting list.",
        reason="Noor’s mum asked for help because Noor is too frightened to go to school.", need="N4",
        worries=(WorryTold("Going to school without fear", "Noor has been to school on four days in two months. She is afraid of the gate.", {"Noor": "She misses her friend Ada, and says her tummy is made of bees."}),),
        judged=Judged(3, "Four days of school in two months; nobody has found out why.", "Mum, her sister and the school all want the same.", "What happens at the gate? Is somebody unkind to her there?", "The family asked; they can say no at any time."),
        decision="early_help", decided_because="The family want help and know what kind. A social worker would add nothing that Family Help cannot do better.", told_referrer=True,
        early_help={"to": "Family Help, Hannah Pryce", "by": "Mrs Siddiqui", "share": "What Noor said and drew, and her days at school: with Family Help and St Brigid’s.",
                    "explained": "In Urdu and English. That she can stop at any time, and nothing follows from it."},
    ),
)  # fmt: skip
