"""Meetings of Elmshire's families, by the family's key: who was asked and how, what children wanted known, what was said and decided."""

from goldenthread.casework.elmshire.telling.meeting import (
    Agreed,
    Guest,
    MeetingTold,
    OfferTold,
    Report,
    StrategyTold,
    Told,
)

_PATEL = Guest(
    words="Ms Patel, head of care and learning",
    service="Elm Road Primary School",
    asked="2025-11-10",
    how="an e-mail",
    answer="coming",
)
_DAVE = Guest(
    words="Dave Kirby, alcohol worker",
    service="Elmford Recovery Service",
    asked="2025-11-10",
    how="an e-mail",
    answer="coming",
)
CARTER: tuple[Told, ...] = (
    OfferTold(
        "mia", "network meeting", "kelly", "2025-04-10", "Yes, but in Mum’s kitchen.", "2025-04-12", "Dawn Abara, family group service"
    ),
    StrategyTold(
        "2024-11-12", ("mia", "tobi"), "sunita", "together",
        "Steve pushed Kelly and broke the bedroom door with Mia and Tobi behind it. School has seen Mia falling asleep since September. Kelly says, alone,"
        " that it was never like this while the children were in. Three services knew a part each; together it is likely that the children are being hurt.",
        "Steve is at his brother’s and stays there while we enquire: he said so to PC Webb and to Farah. Nan is with Kelly tonight and tomorrow.",
        "No injury is seen or said. Kelly agreed that the nurse sees both children on Thursday, with her there.",
        "Farah tells Kelly this evening at Nan’s, alone. PC Webb has told Steve what he was arrested for; Farah sees him on Thursday at the office.",
        (
            ("Police, PC Lorna Webb", "Called at 21.40 by a neighbour. Steve arrested, released on the condition that he stays away. One call in August, nobody hurt.", ""),
            ("Health, Sister Bola Adeyemi", "Both children’s checks are up to date. Tobi’s asthma was worse in October: two visits at night.", ""),
            ("School, Ms Patel", "Mia asleep in class four times since September; said “I have to listen for the door.” Tobi draws doors.", ""),
            ("Elmford Recovery Service", "", "On leave. Rung by Sunita at 10.15; Dave Kirby rang back at 11: neither Kelly nor Steve was known to them."),
            ("Social care, Farah Aziz", "A contact from school in October, help offered and put off. Zara was at Nan’s that night.", ""),
        ),
    ),
    MeetingTold(
        "review_conference", "2025-08-06", ("mia", "tobi", "zara"), "To see whether the children are safe at night now, who says so, and whether a child protection plan is still needed.",
        "ruth", where="Elm Road School", began="16:10", late="The chair’s train was late. Farah told Kelly and Nan at four, and Steve by phone.",
        safe="Kelly was asked alone on 1 August: Steve may be there for the whole meeting except when she speaks of him. Ruth saw her at half past three.",
        minutes="Ruth read Mia’s words first. Kelly asked to hear them twice.\n\nFarah showed the numbers. Mia: 2 in January, 5 in April, 6 now. Kelly, asked alone, had gone from 3 to 6.\n\n"
        "Steve said: “I know what the door sounded like to them now. I did not, before the group.” He has been to eleven of twelve evenings.\n\n"
        "Ms Patel said that Mia is at school nearly every day, and has not slept in class since May. Reading is behind, and nobody has begun with it.\n\n"
        "On 2 June Mia rang Nan, and the plan worked: all three were at Nan’s within twenty minutes. Jean said it must not come to that a second time.",
        parts={"mia": ("before", "I want the light on the landing to stay. I want to go on ringing Nan even if it is fine. I want help with reading but not in front of everyone."),
               "tobi": ("drawing", "This is Rex. He says the door is blue now."), "zara": ("before", "I live at Nan’s. Tell them.")},
        told={"mia": "Everybody heard what you said. The light stays. You may ring Nan whenever you like. The strong plan is over, because you are safer; we still come.",
              "tobi": "Rex is on the wall of the meeting. Nobody is cross."},
        outcomes={"mia": ("child_in_need", "Mia sleeps, and says so herself; Kelly, asked alone, says so, too. The plan to ring Nan was tried and worked. Help goes on, with reading."),
                  "tobi": ("child_in_need", "Tobi’s asthma is quiet and he has stopped watching doors. He stays on the same plan as Mia."),
                  "zara": ("child_in_need", "Zara is well at Nan’s and wants to stay. What that needs in law is settled in September.")},
        guests=(
            Guest("kelly", suits="After her shift, from half past three", asked="2025-07-22", answer="coming", came="whole", hears=True),
            Guest("steve", suits="He swaps his Wednesday shift", asked="2025-07-22", answer="coming", came="part", came_words="Out of the room while Kelly spoke of home", how="a phone call"),
            Guest("jean", needs="A lift with Wendy", asked="2025-07-21", answer="coming", came="whole", hears=True, how="a phone call"),
            Guest("emeka", suits="Works until six on Wednesdays; asked his boss, who said no", asked="2025-07-22", answer="not_coming",
                  answer_words="Tell them Tobi laughs again.", came="not", came_words="At work. Farah rang him the day before and read out what he said."),
            Guest(worker="farah", words="social worker", came="whole"), Guest(worker="sunita", words="team manager", came="whole"),
            Guest(words="Ms Patel, head of care and learning", service="Elm Road Primary School", came="whole"),
            Guest(words="Dave Kirby, alcohol worker", service="Elmford Recovery Service", came="whole"),
            Guest(words="PC Lorna Webb", service="Elmshire Police", came="not", came_words="In court; sent a page that was read out"),
        ),
        decisions=(
            Agreed("The child protection plan ends for Mia, Tobi and Zara", "All who were there think they are no longer likely to be hurt. The numbers, the children and Nan say the same.",
                   dissent="PC Webb’s page says: three months more, because alcohol comes back. Ruth answered that the child in need plan keeps the same steps."),
            Agreed("Steve goes on with the Monday group until February", "It is what changed him, he says.", "Steve", "2026-02-27"),
            Agreed("A reading mentor for Mia, not in front of the class", "She asked for it.", "Ms Patel, school", "2025-10-17"),
        ),
        reports=(Report("The social worker’s report, Farah Aziz", "2025-07-30", "2025-07-29", "2025-08-01", {"kelly": True, "steve": True, "jean": False}),),
    ),
    MeetingTold(
        "cin_review", "2025-11-26", ("mia", "tobi", "zara", "ben"),
        "To hear from Mia, Tobi, Zara and Ben what is better and what is not, to find another way for reading, and to see what we still need to do after February.",
        "sunita", where="Elm Road School",
        safe="Kelly was asked alone at the bakery on 18 November. She does not want Steve in the room when she speaks of him. He comes at half past two, to the clinic, with Dave.",
        parts={"mia": ("before", "My number is 7. I still listen a bit. Nobody came for the reading, you said October."), "tobi": ("drawing", ""), "ben": ("not_wanted", "")},
        guests=(
            Guest("kelly", suits="After her shift, from half past three", needs="Zara comes with her: crayons", asked="2025-11-12", answer="coming", hears=True),
            Guest("steve", suits="Wednesday is his day off", apart=("14:30", "Elmford Recovery Service, with Dave"), asked="2025-11-13", how="a phone call", answer="coming"),
            Guest("jean", asked="2025-11-12", how="a phone call", answer="coming", hears=True), Guest("emeka"),
            Guest(worker="farah", words="social worker"), Guest(worker="dele", words="walks with Ben"), _PATEL, _DAVE,
        ),
        reports=(Report("What has changed since August, Farah Aziz", "2025-11-19", "2025-11-18", "", {"kelly": True, "jean": False}),),
    ),
)  # fmt: skip
ELLERY: tuple[Told, ...] = (
    StrategyTold(
        "2025-03-14", ("poppy", "finn"), "peter", "together",
        "Dominic strangled Rachel this morning; Poppy saw it and hid Finn. Without us all acting tonight they are likely to be found and hurt.",
        "Rachel and the children are with the refuge’s worker, at a place only PC Webb and Tom know. Nothing with that address is written anywhere but in the protected field.",
        "Rachel and Poppy are seen by the doctor tonight, with a woman officer there. Finn tomorrow.",
        "Tom tells Rachel what was decided, alone, tonight. Dominic is told by the police that there is an enquiry; nothing of where they are.",
        (
            ("Police, PC Lorna Webb", "Strangling, seen by a child. High risk. Dominic is in custody until tomorrow at noon.", ""),
            ("Health, Dr Ines Fabre", "Rachel was at the surgery twice this winter and said that she had fallen. Strangling can do harm that shows later: seen tonight.", ""),
            ("School", "", "Shut for the holidays. The head was rung at home and says that Poppy has gone quiet since January."),
            ("Social care, Tom Bewley", "Not known to us before today.", ""),
        ),
    ),
    MeetingTold(
        "review_conference", "2025-12-11", ("poppy", "finn"), "To see whether Poppy and Finn are safe where they live now, what still frightens them, and what the court needs to know.",
        "ruth", at="10:00", where="Civic Centre, room 4",
        safe="Rachel, asked alone: never in one room, one building or on one call with Dominic. The meeting is held twice, on two sides of town. No list names the school.",
        parts={"poppy": ("advocate", "I check the locks once now. Ask the judge if he read my letter."), "finn": ("drawing", "")},
        guests=(
            Guest("rachel", suits="School hours", needs="Iris sits with her", asked="2025-11-18", how="a phone call", answer="coming", hears=True),
            Guest("dominic", suits="After his work", apart=("15:00", "Council offices, Mill Street"), asked="2025-11-18", how="a letter", answer=""),
            Guest(worker="tom", words="social worker"), Guest(words="PC Lorna Webb", service="Elmshire Police", asked="2025-11-17", how="an e-mail", answer="coming"),
            Guest(words="Iris Tan, play therapist", service="Little Harbour", asked="2025-11-17", how="an e-mail", answer="coming"),
            Guest(words="An advocate for Poppy, from Voice", asked="2025-11-17", how="an e-mail", answer="coming"),
        ),
        reports=(Report("The social worker’s report, Tom Bewley", "2025-12-04"),),
    ),
)  # fmt: skip
_FAMILY_PLAN = (
    "Sundays are Mum’s, at the church hall, two o’clock, with Tia Rosa there.\nIf it is a sun day Mum rings Avó by ten. If it is a cloud day she rings all the same and says “cloud”. Nobody is cross"
    " on a cloud day.\n\nTio Paulo has Mateus on Thursdays after training, every week, also when he says he does not want to.\n\nAvó sleeps in on Saturdays. Vi from Haven House has the number of Tia Rosa.\n\n"
    "If two Sundays in a row are clouds, we sit down again, here."
)
PEREIRA: tuple[Told, ...] = (
    OfferTold("ines", "family group conference", "lourdes", "2025-06-20", "Yes. In Portuguese, and at the church, not at an office.", "2025-06-24", "Dawn Abara, family group service", meeting="2025-07-25"),
    OfferTold("ines", "family group conference", "carla", "2025-06-20", "If I am well that day. Ask Vi.", "2025-06-27", "Dawn Abara, family group service", meeting="2025-07-25"),
    MeetingTold(
        "family_group", "2025-07-25", ("mateus", "ines"), "For the family to make its own plan: how Inês can count on Sundays, and how Avó is not alone with it all.", "eleni", at="17:00",
        where="Church hall", began="17:00",
        safe="Nobody is afraid of anybody. Carla may leave the room when she needs to; Vi goes with her.",
        minutes="Eleni said what she knew and what worried her, in ten minutes, and answered questions in Portuguese with the interpreter.\n\n"
        "Mateus asked whether he had to say something. Dawn said no. Later he said that nobody had asked him about Thursdays.\n\nThen everybody from a service went out for an hour and forty minutes.",
        family_plan=_FAMILY_PLAN,
        lines=(
            ("Inês is told by ten in the morning whether Mum comes", "Waiting at the window hurts her more than a no.", "Mum rings by ten, sun or cloud."),
            ("Somebody besides Mum is there on Sundays", "Mum is still ill, and says so herself.", "Tia Rosa is there every Sunday. If she is away, Avó asks Paulo."),
        ),
        parts={"ines": ("drawing", "A sun is when Mum comes. A cloud is when not. I want to know before."), "mateus": ("in_person", "Ask me, too.")},
        told={"ines": "Mum rings before ten. Then you know: sun or cloud. The picture is on Avó’s fridge.", "mateus": "Thursdays are yours and Paulo’s. I ask you in October how they are."},
        guests=(
            Guest("lourdes", needs="Interpreter; somebody to bring the chairs", asked="2025-07-10", answer="coming", came="whole", hears=True),
            Guest("carla", needs="Vi with her", asked="2025-07-10", answer="coming", came="part", came_words="Until six; rang afterwards to hear the plan", hears=True),
            Guest(words="Dawn Abara, coordinator", service="Family group service", came="whole"),
            Guest(words="Vi Marsden, Carla’s key worker", service="Haven House", came="part", came_words="Out during the family’s own time"),
            Guest(worker="eleni", words="social worker", came="part", came_words="Out during the family’s own time"),
        ),
        decisions=(Agreed("We agree the family’s plan as it is", "It keeps to both lines and leaves nobody at risk.", "Eleni", "2025-07-25"),
                   Agreed("The money for the hall on Sundays comes from us until Christmas", "The plan hangs on the place.", "Eleni", "2025-12-24")),
    ),
)  # fmt: skip
MEETINGS: dict[str, tuple[Told, ...]] = {"carter": CARTER, "ellery": ELLERY, "pereira": PEREIRA}
