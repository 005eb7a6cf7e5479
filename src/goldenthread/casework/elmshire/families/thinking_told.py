"""The Carters a year on: one assessment with the family before help steps back, a section for each child who lives at home."""

from goldenthread.casework.elmshire.telling.thinking import Hard, HowSafe, OnMap, Taken, ThinkingTold, Why

MIA = {
    "emotions": {
        "we_know": "Mia sleeps five or six nights in seven. She still wakes when a car door shuts, and goes to the landing to look at the light.",
        "child_view": "“I sleep now. I still listen a bit.” Her number was 4 in spring, 6 in summer, 7 in October. At 8 she wants a sleepover.",
        "parents_view": "Kelly: “She’s lighter. She sings in the bath again.” Steve thinks she is over it, and looked surprised when Kelly said: not yet.",
        "strengths": "She tells grown-ups her number without being asked. She has chosen something to look forward to.",
        "worries": "Saturdays with guests: on two of them she stayed awake until everybody had gone.",
        "means": "The fear has become a habit of listening. It costs her sleep on loud nights only, and it eases when she knows beforehand who is coming and when they go.",
        "not_known": "What a Saturday is like for her when Steve’s brother visits\nWhether she would sleep at Aisha’s",
    },
    "identity": {
        "we_know": "Mia says she is “English and maybe Nigerian, like Tobi”. She knows a little Igbo from Emeka. She likes the carols at Elm Road Church and says she has no religion.",
        "child_view": "“I want to know my dad’s name. Not to meet him. Just the name.”",
        "parents_view": "Kelly has his first name and is willing to say it, with Farah there. She is afraid of the next question.",
        "means": "Everybody in the house knows where half of them comes from, and Mia does not. She asks through Tobi’s grandmother’s songs.",
        "not_known": "His surname; whether his family know of her",
    },
    "education": {
        "we_know": "At school 91% of days this term, 74% a year ago. Reads two years below her age. The reading mentor promised for 17 October has not begun.",
        "strengths": "She stays for breakfast and helps lay the tables.",
        "worries": "She says she has forgotten her glasses. She does not wear glasses.",
    },
    "health": {
        "not_looked_at": "Seen by the school nurse in September: well, growing, every jab done. Neither Mia nor Kelly has a question."
    },
    "safety": {
        "we_know": "No call-out since November last year. Jean was rung three times this year before it got loud, each time by Kelly, and came within twenty minutes.",
        "child_view": "“Mum rings Nan now. I don’t have to.”",
        "parents_view": "Kelly, asked alone at the bakery: “I said no about money and nothing happened.” Steve: “I count the Tuesdays now.”",
        "strengths": "The plan to ring Nan was made by the family and has been used, not only promised.",
        "worries": "Steve’s group ends in February. Nobody has said what holds after that.",
        "means": "Mia is a child in this house again and not its guard. It holds as long as her mother can say no and somebody comes.",
    },
}
TOBI = {
    "emotions": {
        "we_know": "Tobi sleeps in his own bed five nights of seven. He chose the new door’s colour and no longer asks whether it is mended.",
        "child_view": "“The door is blue now. I chose it.”",
        "parents_view": "Emeka: on Sundays before he goes home he asks who will be there, and then packs happily.",
        "strengths": "He says what he wants: both families at his match, on the same side.",
        "means": "He took his safety from Mia and now takes it from the house itself. When the two of them are apart he still looks for her face first.",
    },
    "identity": {
        "we_know": "English and Igbo. Called Tobi; only Grandma Ngozi says Oluwatobi. Church with his dad, every other Sunday. Asked what faith is to him, he said: “Singing, and then rice.”",
        "child_view": "He can say good morning in Igbo to everybody’s grandmother and likes to be asked to.",
        "parents_view": "Emeka would like him to have more Igbo than he has himself. Kelly is glad of it.",
        "means": "He has two homes and a name with a story in each. He is proud of both and asks nobody to choose.",
    },
    "relationships": {
        "we_know": "Every other weekend with Emeka since 2021, never missed. Mia is the first he looks for.",
        "parents_view": "Emeka: “If Steve stands, I stand.” Steve has not been asked yet.",
        "not_known": "What Steve says about standing beside Emeka at the match",
    },
    "income": {
        "not_looked_at": "Both homes manage, nothing goes without, and nobody has asked for help with money this year."
    },
}
BEN = {
    "education": {
        "we_know": "Eleven lunchtimes gone in September and October. He is there in the mornings and back for the last lesson on most days. GCSEs in May.",
        "child_view": "“You can ask me stuff. Just not at school.”",
        "parents_view": "Steve thinks it is a girl. Kelly thinks it is his mum, and has not said so to Steve.",
        "worries": "He misses maths and English, the two he needs.",
        "not_known": "Where he goes\nWho he eats with, if anybody",
    },
    "identity": {
        "we_know": "Ben calls himself “Steve’s lad from before”. His mum Lisa left when he was seven; nobody in this house has a picture of her.",
        "means": "He lives in somebody else’s family and behaves like a good guest.",
    },
    "relationships": {
        "we_know": "Walks with Dele on Wednesdays, four times now. On the fourth he talked about his mum for the first time.",
        "strengths": "He asked whether they would do the long way again.",
        "means": "Somebody who walks beside him and does not raise it first is what he can use. It is new that he uses it.",
    },
    "self_care": {
        "we_know": "Does his own washing and most of his own meals. He says he likes it that way.",
        "worries": "Nobody has asked him when that began.",
    },
}
MIA_THEN = {
    "emotions": {
        "we_know": "Awake most weekends until after midnight. Puts a pillow on her ears; stood against the bedroom door in November.",
        "child_view": "“You can come again but not when Steve has been to the pub.”",
        "worries": "She decides when Tobi may stop hiding.",
        "means": "She keeps watch for everybody and leaves herself out of the picture.",
    },
    "safety": {
        "we_know": "Three call-outs in six months. Nobody was rung before it got loud.",
        "means": "She was the one who kept Tobi safe, at eight.",
    },
}

CARTER = ThinkingTold(
    "2025-10-16", ("mia", "tobi", "ben"), "farah",
    "It is a year since we began. We want to know, with you, whether life at home has become safe enough for us to step back, and what Ben needs, whom nobody asked then.",
    "Nights, safety between the adults, school, and who each child is. Health and money are left alone: nothing has changed and nobody asks.",
    together=("together", "Kelly was asked alone at the bakery on 17 October: she wants to sit with Steve for the map, with Jean there. Asked again each time, alone, before."),
    agreed_with=("sunita", "2025-10-17"), looked="2025-10-30",
    parts={"mia": MIA, "tobi": TOBI, "ben": BEN}, earlier={"mia": MIA_THEN},
    taken=(
        Taken("mia", "Now it is a 7. When it is 8 I want a sleepover.", "emotions"), Taken("mia", "I sleep now. I still listen a bit.", "emotions"),
        Taken("mia", "I said no about money and nothing happened.", "safety"), Taken("mia", "She had wondered why Mia never stayed.", ""),
        Taken("mia", "Mia was late twice this week, both times with Tobi.", "education"),
        Taken("mia", "My three houses: a sleepover with Aisha, pancakes at Nan’s on Sundays, to know my dad’s name.", "identity"),
        Taken("mia", "We said that she likes to be asked early and to know where the light switch is.", ""),
        Taken("tobi", "The door is blue now. I chose it.", "emotions"),
        Taken("tobi", "Can everyone come to watch me? Even Dad and Steve on the same side.", "relationships"),
        Taken("tobi", "Which Saturday is the match, and is Steve coming?", ""),
        Taken("ben", "He talked for the second half of it.", "relationships"), Taken("ben", "You can ask me stuff. Just not at school.", "education"),
    ),
    hard=(
        Hard("mia", "steve", "Drank at weekends until March; sober on eighteen Tuesdays by the clinic’s list. Shouts less; leaves the room when he feels it coming.",
             "On sober Saturdays she is asleep by ten. When his brother brings beer she lies awake, also when nobody raises a voice.",
             "Clinic on Tuesdays and the Monday group until February. “I count them now.” He has not thought about March."),
        Hard("mia", "kelly", "Was controlled about money and her phone for two years and is still asked where she goes.",
             "Mia used to answer for her: “Mum’s at work.” She has stopped doing that since summer.",
             "Sal, on Thursdays. She wants to go on, and not at home."),
        Hard("ben", "steve", "Finds it hard to speak of Ben’s mother at all.",
             "Ben has learnt that her name makes the room go quiet, and takes it outside with him.",
             "Not asked yet. Dele would sit with them."),
    ),
    map=(
        OnMap("harm", "In November last year Steve shouted, pushed Kelly and broke the kitchen door. Mia stood against the bedroom door, Tobi hid under the bed.", "Police; Mia; Kelly"),
        OnMap("harm", "For two years Mia lay awake at weekends, listening for what comes after the drinking.", "Mia, school"),
        OnMap("danger", "Farah, Jean and school are worried that if Steve drinks again and nobody is rung, the children will hear or see Kelly hurt, and Mia will go back to keeping watch at night.",
              "Farah, Jean, Ms Patel", "Steve: “I’d never do it in front of them again.”",
              "When Steve has had a drink he goes to his brother’s before the children’s bedtime, and Kelly rings Jean. Mia and Tobi sleep, and tell Farah so, each alone, until the summer holidays."),
        OnMap("danger", "Farah and Dele are worried that if nobody asks Ben where he goes, he will leave school in May with nothing and with nobody.", "Farah, Dele", "Steve: “He’s fifteen, he’s fine.”",
              "Ben has one adult he tells where he is at lunchtime, and is in maths and English every day until his exams."),
        OnMap("harder", "Steve’s group ends in February and nothing is agreed for after.", "Kelly"),
        OnMap("harder", "The reading mentor was promised by us and school for October and has not come. Mia has stopped asking.", "Mia, Ms Patel"),
        OnMap("strength", "Jean comes within twenty minutes, at any hour, and does not take sides in front of the children.", "Everybody"),
        OnMap("strength", "Emeka has never missed a weekend.", "Tobi"),
        OnMap("safety", "On 9 August Steve’s brother brought beer. Kelly rang Jean at seven; the children slept at Nan’s; Steve rang the clinic on the Monday himself.", "Kelly, Jean"),
        OnMap("safety", "Kelly said no about money in September. Steve went for a walk and came back.", "Kelly", alone=True),
    ),
    safe=(
        HowSafe("mia", "mia", "2025-10-22", 7, "I sleep now. I still listen a bit.", "I know on Friday who comes on Saturday.", alone=True),
        HowSafe("mia", "kelly", "2025-10-17", 6, "He has kept to it, and I can ring Mum.", "March comes and he still goes on Tuesdays.", alone=True),
        HowSafe("mia", "kelly", "2025-11-14", 7, "I said no and nothing happened.", "The same, with the group ended.", alone=True),
        HowSafe("mia", "steve", "2025-10-24", 9, "I don’t drink at home.", "Nothing, it’s fine."),
        HowSafe("mia", "jean", "2025-10-24", 6, "She rings me before, not after.", "That he rings me himself."),
        HowSafe("mia", "", "2025-10-24", 6, "It holds with three of us looking. I have not seen it hold with nobody looking.", "A month in which nobody had to be rung."),
        HowSafe("tobi", "tobi", "2025-10-22", 8, "The door is good.", "Everyone at my match.", alone=True),
        HowSafe("tobi", "kelly", "2025-10-17", 7, "He sleeps.", "", alone=True),
        HowSafe("tobi", "emeka", "2025-11-19", 7, "He packs happily now.", "That I hear it from Kelly and not from him if something happens."),
        HowSafe("ben", "ben", "2025-11-19", 4, "I’m not unsafe. I’m just not there.", "Don’t know. Not having to explain.", alone=True),
        HowSafe("ben", "steve", "2025-10-24", 9, "He’s fifteen.", ""),
        HowSafe("ben", "Dele", "2025-11-19", 5, "He talked. Nobody at home knows yet that he did.", "His dad says her name once.", alone=True),
    ),
    explanations=(
        Why("Ben leaves at lunchtime because he is missing his mother and it is her dinner hour somewhere he knows.",
            "Eleven times, always lunch, always back. He talked about her by the canal for the first time this week.", "", "supported",
            "He told Dele that she worked in the café by the lock. It is closed now.", "2025-11-19",
            ("He talked about his mum for the first time, unasked.", "He goes the same way each time."), ("He began to go in September, and nothing about her changed then.",),
            ("When he last heard from Lisa",), (("Dele walks that way with him again and asks nothing", "2025-12-03", ""),),
            ("https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
             "Says: find out what keeps a pupil away before asking for more days. It does not speak of a child who leaves and comes back.")),
        Why("Ben goes to meet somebody older who gives him food or money.", "Secret, regular, and he does not say where.", "", "dropped",
            "School walked out after him once and told him so; nobody met him. He has no new things and no second phone. We asked, because not asking would have been worse.",
            "2025-11-07", ("He will not say where he goes.",), ("Seen alone, on the bench by the lock.", "No new things, no money, phone on the table at home."), (),
            (("School’s safeguarding lead walks out after him once, and tells him so afterwards", "2025-11-05", "Alone, on a bench, with his sandwiches."),)),
        Why("He leaves because nobody eats with him.", "School: nobody eats lunch with him.", "", "open", "", "",
            ("Ms Okoro at school: he sat alone at lunch in every week she looked.",), (), ("Whether he would stay if somebody sat down with him",),
            (("Ask Ben, walking, whether anybody has ever asked him to sit with them", "2025-11-26", ""),)),
        Why("He eats outside so that he need not talk about home.", "He asked Dele not to raise anything at school.", "He leaves because nobody eats with him.", "open", "", "",
            ("“Just not at school.”",)),
        Why("Mia’s listening is about drinking that has begun again and that nobody has told us of.", "She lies awake on Saturdays with guests.", "", "weakened",
            "The clinic’s list, Jean and Kelly asked alone all say no drinking at home since March. Mia says it is the door.", "2025-11-14",
            ("She stayed awake on two Saturdays.",), ("Eighteen Tuesdays on the clinic’s list.", "Kelly, alone: not at home since March."), (),
            (("Ask Mia, alone, what she listens for", "2025-11-24", ""),)),
    ),
    ends={
        "mia": {
            "analysis": "The nights, the drinking and her mother’s money were one thing, and they came loose in that order: when Kelly could say no, Jean could be rung; when Jean was rung, Mia could sleep. What is left is listening on loud nights, a father without a name, and reading that we promised help with and did not give.",
            "permanence": "Mia will grow up at Mum’s. If that stops being safe, with Nan, who has said yes and has room.",
            "if_it_went_on": "She would sleep, read a little, and stop counting. The sleepover would come.",
            "if_it_ended": "Nan’s, the same school, Tobi with her. She has said what she would take: the pillow.",
            "recommended": "Help goes on as child in need until July, with fewer visits from February; the reading mentor begins before Christmas or we find another.",
            "recommended_because": "It has held for eight months with help around it. It has to be seen to hold when the group ends.",
            "child_says": "“Can I still ring you when you don’t come so much?”",
            "family_says": "Kelly: “I’d rather you came in March when it ends than now when it’s fine.” Steve: “I don’t see why we need it.” Jean: “I do.”",
        },
        "tobi": {
            "analysis": "Tobi has two homes that work and one sister he measures everything by. He needs grown-ups to stand on one side for an hour.",
            "permanence": "With Mum, and every other weekend with Dad, by their own agreement since 2021.",
        },
    },
)  # fmt: skip

THINKING = {"carter": CARTER}
