"""Homes for good for Elmshire's children, by the family's key: one who is at home, two with family by an order, one in care alone."""

from goldenthread.casework.elmshire.telling.permanence import (
    AskedFor,
    Candidate,
    ForGoodTold,
    Milestoned,
    Stood,
    Weighed,
    Wobbled,
)

MIA = ForGoodTold(
    "mia",
    stood=(
        Stood("legal", "2025-02-05", "Kelly has parental responsibility, and Mia is at Nan’s because Kelly and Nan agreed it. There is no order.", since="2025-02-03"),
        Stood("legal", "2025-09-26", "Kelly has parental responsibility. There is no order and no court, and nobody plans to go there.", since="2025-04-28"),
        Stood(
            "physical", "2025-09-26", "At Mum’s, 14 Elm Road, with Steve, Tobi and Ben. At Elm Road School nearly every day.", since="2025-04-28",
            next="See whether it holds when Steve’s Monday group ends: more evenings are at home then.", by="2026-02-27", who="Farah, with Kelly and Nan",
            says=("I want to stay at Mum’s when it is like now. Not like before.", "Farah", "2025-10-22", "alone"),
        ),
        Stood(
            "emotional", "2025-10-24", "Mum, Tobi and Nan, in that order, and the cat. There is a gap where her dad is: nobody has told her his name.",
            next="Farah tells Mia what is known of her dad, with Kelly beside her.", by="2025-11-28", who="Farah and Kelly",
            says=("Nan is mine on Sundays. If I ran away I would only run to Nan’s.", "Jean, who told Farah", "2025-10-19"),
        ),
    ),
    ways=(
        Weighed(
            "parents",
            (("considered", "2025-01-20", "", "Farah"), ("first_plan", "2025-08-06", "Mia sleeps, is at school and says so herself. Kelly, asked alone, says that it is safer. Both have held since April.", "The review conference, with Kelly, Nan and Mia’s picture")),
            words="with Kelly", speaks_for="Fifteen weeks without a night of shouting, by Mia’s own count. Her number went from 2 to 7. Kelly rings before it goes wrong.",
            against="Steve’s group ends in February. Twice before, the drinking came back after about a year (Kelly’s own words).",
            views="Kelly and Mia want it. Nan wants it, “as long as I keep the key”. Ms Patel sees a rested child.",
            says=("Home, with the landing light on.", "Farah", "2025-10-22", "alone"),
        ),
        Weighed(
            "guardianship",
            (("considered", "2025-02-12", "", "Farah"), ("parallel", "2025-09-27", "If home stops being safe, Mia and Tobi go to Nan’s together the same night, and we ask a court to make it lasting if it happens twice.", "The family’s own meeting; Sunita agreed on 29 September")),
            words="with Nan (Jean)", speaks_for="Mia lived there for twelve weeks and slept from the second night. Zara lives there. Jean has said yes for all three.",
            against="Three children in two bedrooms. Jean is 74 and her knees are bad.", views="Jean: “I would rather be asked now than rung at midnight.” Kelly agrees, and cried.",
            says=("At Nan’s I sleep under the window with Zara.", "Farah", "2025-09-17"),
        ),
        Weighed(
            "agreed", (("ruled_out", "2025-08-06", "It was right from February to April. As a plan for growing up it would leave Mia not knowing from week to week.", "The review conference"),),
            words="with Nan, week by week", speaks_for="It worked in the spring, and nobody had to go to court.", against="Mia asked each Friday where she would sleep.",
        ),
    ),
    milestones=(
        Milestoned("plan", "2025-08-06", reached="2025-08-06"),
        Milestoned("looked_at", "2025-02-07", words="Nan looked at as somebody Mia can grow up with", reached="2025-01-31"),
        Milestoned("other", "2025-10-31", words="The what-if gone through with Nan, Kelly and the children", first="2025-09-30", reached="2025-11-02", late="Kelly was ill in September. Nan and the children had rung each other once by then, to try."),
        Milestoned("other", "2026-02-27", words="Three months after Steve’s group: Mia’s number and Kelly’s, asked alone"),
    ),
    people=(
        Candidate(
            "2025-01-17", "Kelly, at the first core group", "jean", "Mia’s nan",
            offers="Has the children whenever it is needed, and for good if it comes to that. Would need a bed settle and help with the school run.",
            siblings="All of them could come. Zara would be there already; Ben would want his dad.",
            moves=(("asked", "2025-01-20", ""), ("seen", "2025-01-24", ""), ("could_be", "2025-01-31", "Warm, clear and tired. She keeps to what is agreed, also against Steve. The house is small. The children slept there at once.")),
            told=("2025-02-03", "in_person", "We think that the children can grow up with you if they need to. What speaks against it is room, and we help with that. You can read all of it, and tell us what is wrong."),
            says=("Nan snores but it is a nice snore.", "Jean", "2025-01-26"),
        ),
        Candidate(
            "2025-04-24", "Jean, at the family’s meeting in her kitchen", "wendy", "the childminder next door", offers="Tuesdays after school, and a night now and then.",
            siblings="Mia and Tobi together.", moves=(("asked", "2025-05-02", ""), ("steps_back", "2025-05-06", "She wants to be their Tuesday, not their mother. She says it gladly, and she stays.")),
            told=("2025-05-08", "in_person", "Thank you for being their Tuesday. Nobody will ask you for more unless you say so."),
        ),
    ),
)  # fmt: skip

ZARA = ForGoodTold(
    "zara",
    stood=(
        Stood("legal", "2025-09-15", "The court made a child arrangements order: Zara lives with Nan until she is eighteen. Kelly, Emeka and Nan all have a parent’s say.", since="2025-09-12", next="Nan has the order in large print.", by="2025-12-12", who="Farah"),
        Stood("physical", "2025-09-15", "At Nan’s, with Gravy the cat and a hook with her name. At Mill Lane Infants.", since="2025-02-03", says=("The hook says Zara. Nobody else can have it.", "Jean", "2025-09-07")),
        Stood("emotional", "2025-10-16", "Nan first. Mum, who is still Mum, and Dad on Sundays. She no longer keeps her bag packed.", since="2025-09-01", next="A winter of Mum’s days that are kept, with the calendar on the fridge.", by="2026-02-27", who="Kelly and Jean", says=("I unpacked my bag. It has the cat in it now.", "Jean", "2025-10-12")),
    ),
    ways=(
        Weighed("arrangements", (("considered", "2025-03-05", "", "Farah"), ("first_plan", "2025-05-14", "Nan wants it, Kelly and Emeka agreed, and Zara stopped packing her bag.", "Sunita, with Kelly, Emeka and Jean")), words="with Nan (Jean)", speaks_for="Calmest with Nan, who kept every promise. Mum and Dad both visit there.", against="Jean is 74, and it rests on her alone.", views="Kelly: “She is not being taken. She is at my mum’s.” Emeka agrees, and asked for Sundays.", says=("I live at Nan’s. I do.", "Farah", "2025-05-08")),
        Weighed("parents", (("considered", "2025-03-05", "", "Farah"), ("parallel", "2025-09-12", "If Nan falls ill, Zara goes to her dad and Grandma Ngozi, where Tobi is every other weekend.", "Jean, Kelly and Emeka, at court")), words="with her dad (Emeka) and Grandma Ngozi", speaks_for="She has slept there and knows the stairs. Emeka has a parent’s say already.", against="A flat with one bedroom; Emeka works nights. Kelly has said that she cannot have Zara every night yet.", views="Ngozi: “There is always a bed.” Emeka would ask for other shifts."),
        Weighed("adoption", (("ruled_out", "2025-03-05", "She has a family who keep her, and parents she sees.", "Sunita"),)),
    ),
    milestones=(
        Milestoned("plan", "2025-05-14", reached="2025-05-14"),
        Milestoned("applied", "2025-06-13", reached="2025-06-27", late="Jean waited two weeks for a copy of Zara’s birth certificate. Zara was told each Sunday that it is coming."),
        Milestoned("order", "2025-09-12", reached="2025-09-12"),
    ),
    people=(
        Candidate("2025-02-03", "Jean herself", "jean", "Zara’s nan", offers="“She can stop with me as long as she likes.”", siblings="Mia and Tobi were there until April; they come on Sundays.", moves=(("asked", "2025-02-03", ""), ("seen", "2025-02-06", ""), ("could_be", "2025-02-17", "Everything Zara needs, in a small house. She asks for little and should be asked what she needs.")), told=("2025-02-18", "in_person", "Yes, and thank you. We look at money and the school run with you. Here is what we wrote."), says=("Nan does beans.", "Farah", "2025-02-06")),
        Candidate("2025-09-12", "Emeka, at court", "ngozi", "Zara’s grandma", offers="A bed, and Sunday church.", moves=(("asked", "2025-10-20", ""),)),
    ),
)  # fmt: skip

DAWIT = ForGoodTold(
    "dawit",
    stood=(
        Stood("legal", "2025-09-08", "Section 20: nobody who could agree for Dawit can be reached, so the council looks after him, and he agrees himself. Nobody here has parental responsibility for him.", since="2025-08-29", next="Ask for legal advice whether somebody should have it, and what that would mean for his claim.", by="2025-12-19", who="Samir and Ms Costa", says=("At college they ask parent. I write Lorraine, with a question mark.", "Samir, with Selam interpreting", "2025-11-14", "alone")),
        Stood("physical", "2025-10-12", "With Lorraine and Clive until he is grown, if he wishes it. They wish it. English and maths at Elmford College since November.", since="2025-09-01", next="The December review agrees that it lasts, and beyond eighteen too.", by="2025-12-03", who="Ifeoma, with Dawit", says=("I put the chair at the desk now. It is a chair.", "Lorraine", "2025-11-09")),
        Stood("emotional", "2025-10-13", "To his mother and to Yonas, wherever they are. And a little to this kitchen.", next="The form that looks for Yonas is sent, and Dawit sees it go.", by="2025-11-28", who="Samir", says=("My family is far. It is not finished.", "Samir, with Selam interpreting", "2025-10-13", "alone")),
    ),
    ways=(
        Weighed("fostering", (("considered", "2025-09-26", "", "The first review"), ("first_plan", "2025-10-12", "He sleeps there, he is fed as he fasts, and he laughs at Clive. They have asked him, and he has asked them.", "Samir and Joy; to be agreed at the December review")), words="with Lorraine and Clive", speaks_for="Twelve weeks, and the chair is at the desk. They cook injera and know what fasting is.", against="Nobody of his own language in the house. Clive’s heart: he sees his doctor in January.", views="Dawit, Lorraine and Clive want it. Ifeoma asks what happens at eighteen.", says=("Here they knock.", "Samir, with Selam interpreting", "2025-11-14", "alone")),
        Weighed("other", (("parallel", "2025-11-03", "If it cannot go on here, he goes to people he knows already: Meron, a cousin of Lorraine’s church friend, is asked and seen before she is needed.", "Samir and Joy"),), words="with a family of his own language near college", speaks_for="Language and church. Near enough to keep Clive and football.", against="Nobody has been seen yet. He does not want to be talked about in the community."),
        Weighed("parents", (("considered", "2025-10-13", "His mother has not been reached since Libya. It is not ruled out: she is looked for with Yonas.", "Samir"),), words="with his mother, if she is found", says=("Ask Yonas first. He knows where she hides money, so he knows where she is.", "Samir, with Selam interpreting", "2025-10-13")),
        Weighed("adoption", (("ruled_out", "2025-10-12", "He is sixteen, has a mother he loves, and wants no other.", "Dawit and Samir"),), speaks_for="It would give him a family in law.", against="He said no before anybody finished the question."),
    ),
    milestones=(
        Milestoned("moved_in", "2025-09-01", words="A home for now: Lorraine and Clive’s", reached="2025-09-01"),
        Milestoned("other", "2025-10-10", words="The form that looks for Yonas is sent", late=""),
        Milestoned("plan", "2025-12-03", words="The review agrees where Dawit grows up"),
        Milestoned("legal", "2025-12-19", words="Legal advice: who has a parent’s say for Dawit"),
    ),
    people=(
        Candidate("2025-10-13", "Dawit: a man from his town", words="Tekle Habte, who keeps a shop in Leeds", offers="Dawit met him once, in Rome. He would like to telephone first.", siblings="Yonas too, if he is found: Tekle said so in Rome.", moves=(("asked", "2025-11-07", "By telephone with Selam: yes to telephoning on Sundays. He asks what we want of him."),), says=("He gave us oranges.", "Samir, with Selam interpreting", "2025-10-13")),
        Candidate("2025-11-03", "Lorraine’s church", words="Meron Desta, of the church in Elmford", offers="A room, and the language. She has two grown sons."),
    ),
    signs=(
        Wobbled("2025-10-20", "Lorraine", "He does not eat with us on Wednesdays and Fridays. Clive took it that he does not like our food, and went quiet.", says=("It is fasting. I like the food. Clive makes too much pepper.", "Samir, with Selam interpreting", "2025-10-21"), help=(("Lorraine and Clive", "An evening with two women of the church about fasting and what one cooks", "2025-10-24", "taken", "Now we all have lentils on Wednesdays."),), met=("2025-10-24", "Everybody eats at six, whatever is on the plate. Dawit writes the fasting days on the calendar."), went=("holds", "2025-11-10", "Nobody was hurt any more once it had a name.")),
    ),
    asked=(
        AskedFor("2025-09-22", "Elmford College", "Mrs Banerjee", "A place in the English class now, not in January.", "He waits at the window until four. My own son would not wait a term to go to school.", by="2025-10-06", moves=(("chased", "2025-10-07", "No answer by the day. Rang: the class is full until January."), ("chased", "2025-10-16", "Joy wrote to the head."), ("promised", "2025-10-20", "A ninth chair from November."), ("done", "2025-11-03", "He began. They call him Dawi."))),
        AskedFor("2025-10-15", "Elmford Hospital", "Dr Haile’s clinic", "An appointment about sleep and nightmares, with a Tigrinya interpreter who is a woman and is in the room.", "They offered one by telephone in March. I would not tell my dreams to a telephone.", by="2025-10-31", moves=(("chased", "2025-11-05", "Left word with the clinic. They look for an interpreter."),)),
    ),
)  # fmt: skip

INES = ForGoodTold(
    "ines",
    stood=(
        Stood("legal", "2025-10-06", "Special guardianship: Avó decides for Inês until she is eighteen. Mum keeps a say in the biggest things.", since="2022-11-08", next="Avó has what the order promised her, in writing.", by="2025-12-05", who="Eleni"),
        Stood("physical", "2025-10-06", "At Avó’s since she was eleven months old, in the room with the moon.", since="2022-02-14", says=("My moon. Mateus has boats.", "Eleni", "2025-10-17")),
        Stood("emotional", "2025-11-03", "Avó. And Mum, on the Sundays with the sun on the door.", next="Eight Sundays running as promised.", by="2025-12-14", who="Carla and Lourdes", says=("Sun is Mum. Cloud is Avó does pancakes.", "Lourdes", "2025-11-02")),
    ),
    ways=(
        Weighed("guardianship", (("first_plan", "2022-11-08", "Avó asked for both children the night Mum could not. The court made the order.", "The family court"),), words="with Avó (Lourdes)", speaks_for="Three years of the same bed. Both children together.", against="Lourdes was left without the money she was promised; she is 66.", views="Lourdes, Carla and Mateus want it to stay.", says=("Avó’s is my house.", "Eleni", "2025-11-02")),
        Weighed("agreed", (("parallel", "2025-07-25", "If Lourdes is ill, Rosa comes from Lisbon and the children stay where they are.", "The family’s own meeting"),), words="Aunt Rosa comes to them", speaks_for="Nobody has to move.", against="Four hours until she is here: Vi has the key for the first night.", views="Rosa has said yes by telephone."),
    ),
    milestones=(Milestoned("order", "2022-11-08", reached="2022-11-08"),),
)  # fmt: skip

FOR_GOOD: dict[str, tuple[ForGoodTold, ...]] = {
    "carter": (MIA, ZARA),
    "tesfay": (DAWIT,),
    "pereira": (INES,),
}
