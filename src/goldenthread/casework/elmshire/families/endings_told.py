"""How our work ended, or is meant to end: each worry answered, what stays, the goodbye and the letter; and what was let go, with its reason.

The first is told as it happened: an ending that was kind, and missed the one worry nobody dared to name.
"""

from goldenthread.casework.elmshire.load_endings import AnsweredTold, EndingTold

ENDINGS = (
    EndingTold(
        "braithwaite",
        "kai",
        asked="2024-09-16",
        by="simon",
        closed="2024-09-20",
        manager_says="There is food, the money is right, and Kai says okay. School looks out for how he is.",
        worries=(
            AnsweredTold(
                "Enough to eat",
                "resolved",
                sources=("Kai, by his own count: tea on the table seven days of seven", "School: nothing has gone from a bag since May"),
            ),
        ),
        gates={"answer Missing Mum": "Kai does not want to talk about it. School keeps an eye on him."},
        on="2024-09-18",
        how="Chips on the wall by the skate park. He asked whether he can cook for other people when he is grown up.",
        if_it_slips="Ring Simon on 01632 960300, or tell Mrs Dunne. No new form: a call away.",
        network="Aunt Marcia has them for dinner on Sundays. Leon’s boss lets him leave at three.",
        letter=(
            "Dear Kai,\n\nWhen we met you were feeding your sister out of your own lunch. You should not have had to, and you did it well.\n\n"
            "You told us about the bread. Because you did, your dad got the help he was owed, and there is tea in the house.\n\n"
            "There is something we never talked about. If you want to one day, ring me, or tell Mrs Dunne that you want Simon.\n\nSimon"
        ),
    ),
    EndingTold(
        "braithwaite",
        "skye",
        asked="2024-09-16",
        by="simon",
        closed="2024-09-20",
        manager_says="Skye is fed and says so herself; housing has the wall and a date for it.",
        may_read=("marcia",),
        worries=(
            AnsweredTold(
                "Enough to eat",
                "resolved",
                sources=("Skye, alone: there is always tea, and Dad does curry now", "School: she eats her lunch and talks while she does"),
            ),
            AnsweredTold(
                "The damp wall",
                "passed_on",
                says="Elmshire Housing treats the wall and moves the bed until it is dry.",
                passed_to="Elmshire Housing",
                accepted_by="Mr Poole, Elmshire Housing",
                accepted="2024-09-12",
            ),
        ),
        gates={"answer Missing Mum": "Skye is eight and happy at school; her aunt talks with her about her mum."},
        on="2024-09-18",
        how="Handstands in the park with Simon holding her feet. She asked who would come now, and we said: nobody, and you can ring.",
        if_it_slips="Marcia or Leon ring Simon on 01632 960300. If it is at night, 01632 960999.",
        network="Aunt Marcia has them for dinner on Sundays and plaits Skye’s hair.",
        letter=(
            "Dear Skye,\n\nYou are very good at handstands.\n\nYou and Kai had too little to eat at home. That was not your fault, and it was not"
            " your dad’s wish. Now there is tea every day, and you say it is good.\n\nA man called Mr Poole is mending the wall by your bed.\n\n"
            "If there is no tea again, tell your teacher or your auntie, and we come.\n\nSimon"
        ),
    ),
    EndingTold(
        "pereira",
        "mateus",
        asked="2025-11-19",
        by="eleni",
        kind="step_down",
        proposed="2025-12-05",
        because="The money your grandmother was promised is paid, and you were asked yourself about seeing your mum. Early help goes on with your sister’s Sundays.",
        child_says="It’s alright now. I see her at the café and I pay for my own.",
        may_read=("lourdes",),
        family_says="Lourdes: “The rings are back on my hand. I still want to be able to ring.” Carla: “I’m counting Sundays as well.”",
        worries=(
            AnsweredTold(
                "Enough to live on",
                "resolved",
                says="The allowance is paid again, with what was missed, and you went on the school trip.",
                sources=("Lourdes’s own number for worry: from 9 to 2", "Mateus: he went on the trip and brought the letter home himself"),
            ),
            AnsweredTold(
                "Seeing Mum without being let down",
                "still_there",
                says="Your mum comes to most Sundays, not all. You have your own time with her now, at the café, once a month. Inês’s Sundays go on"
                " with early help.",
            ),
        ),
        gates={
            "verdict Ask me": "Mateus goes to the café with his mum for the first time on 30 November. Eleni asks him on 5 December.",
            "goodbye": "Eleni sees Mateus on 5 December, with the boat.",
        },
        if_it_slips="Ring Eleni on 01632 960310. Lourdes may ring in Portuguese: the number is on the fridge.",
        network="Avó, the parish boat club on Saturdays, and Carla on the first Sunday.",
        letter=(
            "Dear Mateus,\n\nYou were never asked about Sundays. When we asked you, you knew exactly: once a month, and not at home. That is how"
            " it is now.\n\nYou gave your trip letter back so that Avó need not see it. She is paid what she was promised, and she signed the"
            " letter.\n\nIf it slips, ring me. You do not need a reason.\n\nEleni"
        ),
    ),
)  # fmt: skip
