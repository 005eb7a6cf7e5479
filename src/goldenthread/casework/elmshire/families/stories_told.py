"""The stories so far of the told families but the Carters: what happened, what tonight's worker must know, who read it before meeting them."""

from goldenthread.casework.elmshire.telling.story import AtNight, Happened, ReadIt, StoryTold

ELLERY = StoryTold(
    lines=(
        Happened(
            "2014-07-08", "Poppy was born. Rachel stopped working in town; Dominic did the driving.",
            {"poppy": "A quiet baby in a house where the car keys hung on his hook."}, source="Rachel, alone",
        ),
        Happened(
            "2019-02-20", "Finn was born. A midwife asked Rachel whether she was safe at home, with Dominic in the room.",
            {"finn": "", "poppy": "She was four, and went in to check that he was breathing."}, source="Maternity summary; Rachel, alone",
            came="Rachel said yes, because he was standing there. Nobody asked her alone.",
        ),
        Happened(
            "2022-11-05", "Poppy told her teacher that she counts the stairs at night. The school wrote it down and rang home.",
            {"poppy": "Dominic answered. She did not tell the school anything again for two years."}, source="School’s record, read in 2025",
            came="Nobody spoke with Poppy alone. A chance that was missed.", about="about",
        ),
        Happened(
            "2025-03-14", "Dominic strangled Rachel in the kitchen. They left that night.",
            {"poppy": "She pulled at his arm, and thinks she should have been stronger.", "finn": "He was in the doorway. He did not speak for a week."},
            source="Police; Rachel, Poppy and Finn, each alone", done="A safe house the same night; enquiry under section 47; Dominic arrested.",
            came="Nobody has been hurt since.",
        ),
        Happened(
            "2025-03-20", "Rachel, Poppy and Finn moved to a house he does not know.",
            {"poppy": "She chose the room from which one sees the street.", "finn": "A tent on his bed: “Nobody can see in.”"}, source="Tom",
            done="Address protected everywhere; no post; locks and a camera two months later.",
        ),
        Happened(
            "2025-04-03", "Child protection plan for both children. The conference was held twice, so that nobody sat in one room with him.",
            {"poppy": "She sent one sentence: “Please make it so I can stop listening.”", "finn": ""}, source="Conference",
        ),
        Happened(
            "2025-05-22", "Finn began play therapy at Little Harbour.",
            {"finn": "He plays the kitchen, every week a little shorter."}, source="Iris; Rachel, alone",
        ),
        Happened(
            "2025-06-11", "Dominic asked at the old school where the children had gone. The office said nothing.",
            {"poppy": "She was told, because she asks. She checked the locks three times that night.", "finn": "He was not told."}, source="School; police",
            done="Police warned him. Both schools have a photo and a word to say.", about="about",
        ),
        Happened(
            "2025-08-18", "The court ordered that Finn may see Dominic at the family centre. Poppy told the judge no, and was heard.",
            {"poppy": "Being believed by the judge mattered more to her than anything we did.", "finn": "He is sick in the car on the way."},
            source="The court’s order; Poppy",
        ),
        Happened(
            "2025-10-29", "Finn said that he does not want to go into the room. His words were sent to the court.",
            {"finn": "“I can wave at the window.”"}, source="Finn, alone with Tom", done="Tom wrote to the court officer.", came="No answer yet.",
        ),
    ),
    nights=(
        AtNight(
            "poppy", "2025-10-29",
            "999 if he is near. Then Rachel’s mobile: ring twice, she answers the second time. No message on it, ever. PC Lorna Webb: 01632 960060.",
            "Say who you are and whom you spoke with last. Tell her where Finn is. She likes to be asked about Clover, and to lock the door herself.",
            "Saying where they live, on any phone, in any room. Coming from the High Street side. Telling her not to worry.",
        ),
        AtNight(
            "finn", "2025-10-29", "Rachel’s mobile: ring twice. Poppy is with him. PC Lorna Webb: 01632 960060.",
            "The tent. Sit on the floor outside it and wait. He talks when he is asked how fast he is.",
            "Kitchens. Taking him anywhere by car without saying where and why.",
        ),
    ),
    read=(
        ReadIt("tom", ("poppy", "finn"), "2025-03-17", "A midwife asked, in front of him. A teacher wrote it down and rang him. Twice somebody nearly saw."),
        ReadIt("peter", ("poppy", "finn"), "2025-04-02", "Nobody had asked Rachel anything on her own before that night. We ask her alone, every fortnight."),
    ),
)  # fmt: skip

BRIGHT = StoryTold(
    lines=(
        Happened(
            "2018-04-16", "Shanice had her first seizure, at school. She was eleven.", {"baby": ""}, source="Shanice; epilepsy nurse", about="about",
        ),
        Happened(
            "2024-09-02", "Shanice moved out after a row with Denise, into a room in a shared house.", {"baby": ""}, source="Shanice and Denise, separately",
        ),
        Happened(
            "2025-07-12", "Shanice and Denise made up, over the first scan picture.",
            {"baby": "Two people who were not speaking now look at one picture together."}, source="Denise", about="about",
        ),
        Happened(
            "2025-09-21", "A seizure in the shower. A housemate heard the fall; nobody was hurt.",
            {"baby": "The heartbeat was checked and was strong."}, source="Hospital letter", done="New tablets; the midwife asked whether Shanice wanted help.",
            came="She said yes.",
        ),
        Happened(
            "2025-10-06", "The midwife asked us, with Shanice’s agreement, to help plan.", {"baby": "Help before the birth and not after a fall."}, source="Referral",
        ),
        Happened(
            "2025-11-12", "Network meeting at Denise’s: six weeks there after the birth, Kyle on Fridays and Saturdays.",
            {"baby": "There will always be somebody who is awake."}, source="Meeting",
        ),
    ),
    nights=(
        AtNight(
            "baby", "2025-11-12", "Shanice’s mobile: 07700 900305, text first. Then Denise. Then the midwife, Jo Adair: 01632 960081.",
            "Not born yet. For Shanice: after a seizure wait twenty minutes, sit lower than she does, write down what you said.",
            "Asking her to decide anything in the first twenty minutes.",
        ),
    ),
    read=(ReadIt("leah", ("baby",), "2025-10-07", "Everybody wrote about the seizures. Nobody had written what Kyle does, or asked him."),),
)  # fmt: skip

TESFAY = StoryTold(
    lines=(
        Happened(
            "2021-03-01", "School ended for Dawit when he was eleven.", {"dawit": "He still counts in the language of his last teacher."},
            source="Dawit, through Selam", about="about",
        ),
        Happened(
            "2023-06-01", "Dawit and his brother Yonas left home with their mother. She has not been heard from since Libya.",
            {"dawit": "He carried Yonas’s shoes as well as his own."}, source="Dawit, in his own time, through Selam", about="about",
        ),
        Happened(
            "2024-11-01", "He and Yonas were parted in Tripoli.", {"dawit": "“They put us on two lorries.” He has asked for Yonas at every meeting."},
            source="Dawit, through Selam", about="about",
        ),
        Happened(
            "2025-08-29", "Police found Dawit at the lorry park, alone. He said he is 16.",
            {"dawit": "He asked whether he would be sent to the camp."}, source="Police", done="A bed the same night; looked after under section 20.",
        ),
        Happened(
            "2025-09-01", "Dawit moved in with Lorraine and Clive.", {"dawit": "The chair stood against the door for ten weeks."}, source="Samir; Lorraine",
            came="Then he put it back at the desk himself.",
        ),
        Happened(
            "2025-09-08", "He asked us to find Yonas.", {"dawit": "The first thing he asked for here."}, source="Dawit, through Selam",
            came="The form for tracing has not been sent.",
        ),
        Happened(
            "2025-10-10", "Two social workers looked at his age with care, with his doctor. We take him as 16.",
            {"dawit": "“Every paper asks my age. Nobody’s paper asks my name right.”"}, source="Assessment",
        ),
        Happened(
            "2025-11-03", "He began at Elmford College, English and maths.", {"dawit": "Every day so far. They call him Dawi."}, source="Mrs Banerjee",
        ),
    ),
    nights=(
        AtNight(
            "dawit", "2025-11-14", "Lorraine and Clive: 01632 960150, day or night. Interpreter in Tigrinya, a woman from outside Elmshire; not by phone about his health.",
            "Stand where he can see you. Say your name and show it written. The hall light stays on. Coffee, if there is time.",
            "Standing behind him or touching him. Uniforms without a word first. Asking his age or his journey at night.",
        ),
    ),
    read=(
        ReadIt("sam", ("dawit",), "2025-09-05", "Four countries and nobody asked who was with him. He was asked his age nine times.", parts="The chronology, Police notes"),
        ReadIt("ifeoma", ("dawit",), "2025-09-25", "He has asked for Yonas twice already. I will ask what has been done at every review."),
    ),
)  # fmt: skip

SINGH = StoryTold(
    lines=(
        Happened(
            "2017-08-30", "Arjun was born after a long labour, and was cooled for three days.",
            {"arjun": "Biji sang to him through the glass.", "jasleen": "She was four, and drew him a card each day."}, source="Hospital summary; Manpreet",
        ),
        Happened(
            "2019-01-14", "Biji moved in to help.", {"arjun": "Somebody sits with him while he eats.", "jasleen": "She learned Punjabi songs, and taught them to him."},
            source="Manpreet", about="about",
        ),
        Happened(
            "2022-02-07", "Arjun got his eye-gaze board.", {"arjun": "His first joke was on the second day.", "jasleen": "She laughed first."}, source="Kofi Amponsah",
            came="At school it was switched off on Fridays for a year. He could not say so.", about="about",
        ),
        Happened(
            "2025-04-07", "Manpreet’s back went while lifting Arjun from the bath. He was on the floor for an hour. She rang us.",
            {"arjun": "He screamed when lifted for weeks after.", "jasleen": "She held his hand and sang until Dad came."}, source="Manpreet; Jasleen",
            done="Assessment; lifting taught to everybody at home.", came="Calm lifts from 6 to 22 a week.",
        ),
        Happened(
            "2025-05-20", "Gareth fell asleep at the wheel, in a lay-by. Nobody was hurt.", {"arjun": "", "jasleen": "She was in the back, doing her homework."},
            source="Gareth, who told us himself", done="Two nights a week of help asked for.", came="The panel has not decided.", about="about",
        ),
        Happened(
            "2025-09-19", "School said that nobody is trained to lift Arjun on Fridays.", {"arjun": "His skin is sore by Friday night."}, source="Manpreet; school nurse",
            done="Passed to the health service, which trains schools.", came="Nobody there has said yes.",
        ),
    ),
    nights=(
        AtNight(
            "arjun", "2025-10-24", "Manpreet: 07700 900512. Biji is in the house. Seizure plan: on the fridge; 999 after five minutes.",
            "Say hello to him first. Switch on his board; it is on the bed rail. Warm your hands. Looking up is yes; eyes held shut is no. Wait ten seconds.",
            "Talking over his head. Lifting before you have counted to three. Leaving him flat on his back after a seizure.",
        ),
        AtNight(
            "jasleen", "2025-10-24", "Manpreet: 07700 900512, then Gareth. She has her own phone, and answers it.",
            "Ask about her and not about Arjun. Tell her who is with him.", "Asking her to interpret for him.",
        ),
    ),
    read=(ReadIt("bethan", ("arjun", "jasleen"), "2025-04-10", "Eight years of letters about his body. Two lines about what he likes. Jasleen is in none of them."),),
)  # fmt: skip

PEREIRA = StoryTold(
    lines=(
        Happened(
            "2013-06-21", "Mateus was born. Carla was 21, and did well for years.", {"mateus": "He remembers boats in the bath and pancakes at night."}, source="Lourdes; Mateus",
        ),
        Happened(
            "2020-10-01", "Carla began to take what the doctor had stopped giving her.", {"mateus": "He was seven, and learned to read the clock to know when she would wake."},
            source="Carla, who told us herself", about="about",
        ),
        Happened(
            "2022-02-14", "Carla was too ill to look after them. Lourdes asked for both that night.",
            {"mateus": "He carried Inês down the stairs in her blanket.", "ines": "She was eleven months old."}, source="Our record; Lourdes",
        ),
        Happened(
            "2022-11-08", "The court made Lourdes their special guardian.", {"mateus": "“Avó is my person.”", "ines": ""}, source="The court’s order",
            done="A support plan with an allowance and a review each year.", came="The first two reviews were not held.",
        ),
        Happened(
            "2025-03-01", "Carla moved into the recovery house and asked for Sundays.", {"mateus": "Nobody asked him.", "ines": "She waits at the window in her shoes."},
            source="Vi Marsden",
        ),
        Happened(
            "2025-06-02", "Lourdes’s allowance had stopped when Mateus turned 12. She pawned her rings, and rang us.",
            {"mateus": "He gave back his school trip letter without showing it.", "ines": ""}, source="Lourdes", done="Paid within three months, with £1,140 that was missed, and a letter to say sorry.",
            came="The rings are back. Mateus went on the trip.",
        ),
        Happened(
            "2025-10-17", "Mateus was asked, alone, how much he wants to see his mum. Once a month, at the harbour café.",
            {"mateus": "“I pay for my own.”"}, source="Mateus, with Eleni",
        ),
    ),
    nights=(
        AtNight(
            "mateus", "2025-10-17", "Avó: Lourdes Pereira, 01632 960177. In Portuguese if you can; she says yes in English when she has not understood.",
            "Boats. He likes to be told the truth first and comforted after.", "Asking him what his mum is like now.",
        ),
        AtNight(
            "ines", "2025-10-17", "Avó: Lourdes Pereira, 01632 960177. Mateus knows the songs.",
            "The sun and the cloud on the door show whether Mum comes. Portuguese first.", "Promising that Mum will come.",
        ),
    ),
    read=(
        ReadIt("eleni", ("mateus", "ines"), "2025-06-04", "We promised a review each year and held none. Lourdes had asked twice, in Portuguese, and was sent a form in English."),
    ),
)  # fmt: skip

BRAITHWAITE = StoryTold(
    lines=(
        Happened(
            "2023-10-11", "Amy died, after four months of being ill.",
            {"kai": "He was eleven. He keeps her phone charged.", "skye": "She was seven, and thinks that if she is good Mum will come back."}, source="Marcia; Leon",
            came="Nobody outside the family spoke with the children about it.",
        ),
        Happened(
            "2024-01-22", "School saw that Kai took food from other children’s bags.", {"kai": "He was hungry, and ashamed of it.", "skye": "Kai gave her his half."}, source="School",
            done="Benefit and school meals put right in four months.", came="Tea on the table seven days of seven.",
        ),
        Happened(
            "2024-02-09", "Aunt Marcia told us that Kai was found asleep at his mum’s grave.", {"kai": "He was brought home by a groundsman who gave him tea.", "skye": ""},
            source="Marcia, by phone", came="It was written down and not answered.",
        ),
        Happened(
            "2024-09-20", "Our work ended: the food was right.", {"kai": "“Okay.” Nobody had asked about her.", "skye": "“Dad does curry now!”"}, source="Our record",
        ),
        Happened(
            "2025-10-08", "School was worried: Kai is out until late and will not say where.",
            {"kai": "He sits at the cemetery until the gates shut.", "skye": "She waits up for him at the window."}, source="Mrs Dunne",
            done="Callum went and sat with him. Assessment.", came="“You lot came about the food. Nobody asked about her.”",
        ),
        Happened(
            "2025-11-17", "The family met at Marcia’s: a box of Mum’s things, on Sundays, together.", {"kai": "He said “maybe”.", "skye": "She asked for the video with the laugh."},
            source="Meeting",
        ),
    ),
    nights=(
        AtNight(
            "kai", "2025-11-17", "If he is not home by nine: the cemetery gate on Foundry Lane, then Aunt Marcia at 33 Hill Rise. Leon: 07700 900722, after 4 pm.",
            "Sit down beside him. You need not talk. He is hungry more often than he says.", "Telling him he worries Skye. He knows.",
        ),
        AtNight(
            "skye", "2025-11-17", "Leon: 07700 900722. Aunt Marcia has a bed.", "Tell her where Kai is, and when he will be back. Handstands.", "“Be a good girl.”",
        ),
    ),
    read=(
        ReadIt("callum", ("kai", "skye"), "2025-10-10", "His aunt told us about the grave last time. We ended our work without a word about it."),
        ReadIt("grace", ("kai", "skye"), "2025-11-20", "I stand in for Callum next week. I will not begin with school."),
    ),
)  # fmt: skip

LOCKWOOD = StoryTold(
    lines=(
        Happened(
            "2024-12-01", "Jade began to stay out. A man of 27 had given her a phone.", {"jade": "She was fifteen, and said she had a boyfriend."}, source="College; Val", about="about",
        ),
        Happened(
            "2025-05-19", "College told us: eleven nights in six weeks, and he collects her in his car.", {"jade": "She sleeps in class, or is not there."}, source="Referral",
            done="Assessment; Fridays at Nanny Val’s.", came="No nights away since she sleeps at Val’s.",
        ),
        Happened(
            "2025-09-26", "Simon, her social worker, left the council. Grace took over.", {"jade": "The third worker in a year. “Everyone goes.”"}, source="Our record",
        ),
        Happened(
            "2025-11-12", "Our work ended. The nights had been answered; the man who pays had not.", {"jade": "“You’re going? Fine.”"}, source="Our record",
            came="Nobody has asked where he is now.",
        ),
    ),
    read=(ReadIt("grace", ("jade",), "2025-09-29", "Four pages about the nights. Nothing about him: no name, no car, no police."),),
)  # fmt: skip

KOWALCZYK = StoryTold(
    lines=(
        Happened(
            "2017-03-01", "Ewa came to Elmford with Adam, before Zofia was born.", {"adam": "He left his grandfather, who taught him chess.", "zofia": ""}, source="Ewa, through the interpreter line",
        ),
        Happened(
            "2023-01-10", "Zofia interpreted at the doctor’s for the first time. She was four.", {"zofia": "She learned the word for depression that day.", "adam": ""},
            source="Ewa; Zofia", came="The surgery had an interpreter line and did not offer it.", about="about",
        ),
        Happened(
            "2025-09-08", "School asked for help, with Ewa’s agreement.", {"zofia": "Nine times in a month she had done a grown-up’s talking.", "adam": "He sets out both chairs and plays against himself."},
            source="Ms Patel", done="Early help led by Hannah.", came="One plumber since.",
        ),
        Happened(
            "2025-10-04", "Adam went to the library’s chess club.", {"adam": "“I lost. It was great.”", "zofia": ""}, source="Sandra",
        ),
    ),
    nights=(
        AtNight(
            "zofia", "2025-11-14", "Ewa: 07700 900909, with the interpreter line. On a dark day she says “dark”: then somebody comes.",
            "Speak to Ewa through the line, and let Zofia go and play.", "Asking Zofia what her mum said.",
        ),
    ),
    read=(ReadIt("hannah", ("zofia", "adam"), "2025-09-09", "Two years of letters in English to a mother who reads Polish. Zofia read them to her.", parts="School’s record, Health visitor’s summary"),),
)  # fmt: skip

ASHBY = StoryTold(
    lines=(
        Happened("2025-05-02", "Wren and Una had to leave in one night.", {"wren": "They took one tin of pencils."}, source="Police"),
        Happened(
            "2025-07-05", "Wren began to paint the shed wall.", {"wren": "Something that stays theirs. It has a name."}, source="Wren, alone", came="“How much is this place mine?” went from 1 to 5.",
        ),
    ),
    nights=(
        AtNight(
            "wren", "2025-10-31", "Grace, or Anwen. Then the police officer named to them. Nobody else may be told that this record is here.",
            "They, please. Birds. Let them choose where to sit.", "Any name or place from before.",
        ),
    ),
    read=(ReadIt("grace", ("wren",), "2025-05-05", "They have been brave for everybody. Nobody has asked what they miss."),),
)  # fmt: skip

REID = StoryTold(
    lines=(
        Happened(
            "2025-04-01", "Morag’s and Ewan’s shifts began to leave an hour and a half with nobody home, four nights a week.",
            {"isla": "She took her duvet to the door and sat on it."}, source="Morag and Ewan, together", about="about",
        ),
        Happened(
            "2025-08-11", "The family doctor told us. Isla had told him herself, about the door.", {"isla": "She was believed by the first person she told."}, source="Dr Lund",
            done="Two shifts swapped; Mrs Abel from upstairs on the other two nights.", came="Somebody there every night since.",
        ),
    ),
    nights=(
        AtNight(
            "isla", "2025-11-05", "Morag: 07700 900808. Then Mrs Abel, upstairs at 15 Tannery Row.", "The scooter lives by the door, and may come to bed.",
            "Knocking without saying who you are.",
        ),
    ),
    read=(ReadIt("tom", ("isla",), "2025-08-12", "One line from a doctor who listened. Nothing before it: nobody had asked her where everybody is at night."),),
)  # fmt: skip
