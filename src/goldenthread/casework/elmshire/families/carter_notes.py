"""The Carter and Okafor family in notes: a year of visits, calls, meetings and drawings, with the children's own words."""

from goldenthread.casework.elmshire.telling.noted import Carded, For, Noted, NotesTold, Rang

SAFE, VIOLENCE, STORY, READING = "Feeling safe at home", "No violence", "Knowing her story", "Reading"

NOTES = (
    Noted(
        "call", "2024-09-16", "School is worried about Mia’s nights, and has told Mum so",
        "I asked what Mia is like on a good day: first at the gate, cartwheels on the field. Ms Patel will keep breakfast open for her.",
        {"mia": For("She is tired, and she has told an adult why. That took courage.", "See Mia this week, at school, before home.",
                    good="She chose whom to tell, and was believed.")},
        told_us="Ms Patel: Mia has missed six days since June. On Friday after register she said she puts a pillow on her ears. Kelly was told that school would ring us and said: “I know she’s tired.”",
        at="11:10", minutes=20, where="on the phone", others=("Ms Patel, Elm Road Primary",), threads=(SAFE,),
        told=(("mia", "Ms Patel, school", "That Farah will see Mia at school on Wednesday, and will tell Mia who asked her to come.", "phone", "She will sit with Mia before."),),
    ),
    Noted(
        "visit", "2024-09-18", "Mia and Tobi met for the first time; nights are loud when there is drinking",
        "I told the children my name, that school had rung me, and that nobody is in trouble. Kelly made tea and did not sit down. Steve came at four and stood in the door until Kelly asked him to.\n\nThe house is warm and clean. There is one bed in the children’s room that both sleep in when it is loud.",
        {"mia": For("She listens for what comes after the drinking. She is the one who decides when Tobi may stop hiding.", "Ask Mia for a number each month, alone.",
                    said=(("You can come again but not when Steve has been to the pub.", "Mum"),), seen="alone", bedroom=True),
         "tobi": For("He does what Mia does. He looked at her before each answer.", "See him without Mia next time, with his dinosaurs.", seen="with others", bedroom=True)},
        told_us="Kelly, alone in the kitchen: “It’s weekends, mostly. They’re upstairs. They’ve got their own room.”",
        at="15:40", minutes=70, where="at home", there=("kelly", "steve"), threads=(SAFE,),
    ),
    Noted(
        "meeting", "2024-11-12", "Police, health and school agreed to enquire the same day",
        "Held by phone at two. Everybody had the same three facts: he pushed her, the door broke, the children heard it. Nobody had asked the children yet. I see them today, before anybody else talks to them about it.",
        {"mia": For("She was awake. What she heard is hers to tell first.", "See her today, alone, at school.", said=()), "tobi": For("He hid under the bed until the police had gone.", "See him with Mia near, then alone.")},
        at="14:00", minutes=45, where="on the phone", others=("Sgt Doyle, Elmshire Police", "Ms Patel, school", "Anne Reid, school nurse"), threads=(VIOLENCE,),
        decided=(("mia", "Can Steve sleep at home while we enquire?", "He stays, with Jean sleeping over.\nHe goes to his brother’s.", "He stays at his brother’s until we have finished.",
                  "The children can sleep only if they know that he is not in the house.", "Mia: “Then I can put my pillow down.”", ""),),
        also_signed=("sunita", "Agreed. I rang the sergeant myself. Whoever is on duty tonight knows."),
    ),
    Noted(
        "direct_work", "2024-12-10", "Mia drew her house at night, with the sounds in it",
        "Purpose: to understand nights from where she lies. She drew the house cut open. The sounds are red lines that come up through the floor. She gave Tobi a shield. She did not draw herself, and said so before I asked.",
        {"mia": For("Sound is what frightens her. She keeps watch, and leaves herself out.", "Begin with what makes evenings quiet, not with talking about the push.",
                    said=(("That is where the loud comes through.", "Mum and Nan, not Steve"), ("I’m not in it because I’m the one looking.", "Nobody yet")), setting="In the library corner, with the big felt tips")},
        at="13:15", minutes=40, where="school", threads=(SAFE, VIOLENCE),
        promised=(("mia", "I bring the big felt tips again in January.", "2025-01-14", "2025-01-14"),),
    ),
    Noted(
        "observation", "2025-01-20", "Zara carried her shoes all morning",
        "I sat in the corner for an hour. Zara played shops with her shoes under one arm. When the door went she put them on. She took them off when her teacher said: “It’s only the milk.”",
        {"zara": For("She keeps herself ready to be moved.", "One place, one calendar, no more turns.", seen="")},
        at="10:00", minutes=60, where="nursery", others=("Mrs Bell, nursery",),
    ),
    Noted(
        "visit", "2025-02-03", "Mia and Tobi go to Nan’s tonight, and know why",
        "We packed together. Mia chose the pillow, Tobi two dinosaurs and his inhaler. I told them: home is too frightening just now, Nan has room, you did nothing wrong, and I come on Wednesday. Kelly knelt down and said it again in her own words.",
        {"mia": For("She was relieved, and asked who would look after Mum.", "Tell her every time we see her how Mum is.", good="Kelly told them herself that it was not their fault.",
                    said=(("Who is going to check on Mum?", "Mum and Nan"),), seen="alone"),
         "tobi": For("He wanted to know if the dinosaurs could all come.", "Both stay together.", said=(("Can we leave the light on there?", "Nan"),), seen="with others")},
        told_us="Kelly: “Take them to Mum’s. I can’t promise tonight.” Jean had the beds made before I rang.",
        at="16:30", minutes=90, where="at home, then Nan’s", there=("kelly", "jean"), threads=(SAFE, VIOLENCE),
        promised=(("mia", "I come on Wednesday, after school.", "2025-02-05", "2025-02-05"),),
        told=(("mia", "emeka", "That Tobi and Mia are at Nan’s, and why, and that Saturday stays as it is.", "phone", "He comes at ten, as always."),),
    ),
    Noted(
        "visit", "2025-04-01", "At Nan’s it is a 9; at home it was a 4 at tea",
        "We did the numbers on Nan’s fridge with magnets. Mia moved home’s magnet up by one while we talked about the landing light, and then back.",
        {"mia": For("She can say what makes the difference, and it is the evenings.", "Before she goes home: eight weeks without drinking, and the plan to ring Nan.",
                    said=(("At Nan’s it is a 9. At home it was a 4 when I stayed for tea.", "Everyone at the meeting"),), seen="alone"),
         "tobi": For("He sleeps through at Nan’s.", "Take the landing light home with him.", seen="alone")},
        at="16:00", minutes=50, where="Nan’s", there=("jean",), threads=(SAFE,),
    ),
    Noted(
        "oversight", "2025-05-06", "Going home was done in the right order; keep asking Kelly alone",
        "I read the record from September with Farah. The children’s words are in it from the first week. What worries me is how seldom Kelly has been asked alone since they went home. I have asked Farah to see her at the bakery every fortnight.",
        {"mia": For("Her safety rests on what her mother can tell us.", "Kelly alone, every fortnight, at the bakery."), "tobi": For("The same.", "")},
        by="sunita", where="the office", others=("Farah Aziz",), threads=(VIOLENCE,),
    ),
    Noted(
        "visit", "2025-08-13", "A quiet week; the dinosaurs have moved back to his own room",
        "Mia showed her room and her number. Tobi talked through his dinosaurs, one by one, with where each of them sleeps.",
        {"mia": For("She counts quiet evenings now.", "Go on.", seen="alone", bedroom=True), "tobi": For("His own bed, five nights.", "Reading at seven goes on.", seen="alone", bedroom=True)},
        at="16:00", minutes=45, where="at home", there=("kelly",), threads=(SAFE,),
    ),
    Noted(
        "direct_work", "2025-09-17", "Three houses: what Mia worries about, what is good, what she dreams of",
        "Purpose: what life is like now and what she wants to change. We drew at Nan’s table while Zara put flour on the cat. The house of worries had one window; the house of dreams had three doors.",
        {"mia": For("She has room for wishes. That is new.", "Each of the three is a thread of its own now.", good="She asked for things, and expected an answer.",
                    said=(("My three houses: a sleepover with Aisha, pancakes at Nan’s on Sundays, to know my dad’s name.", "Mum, Nan and Ms Patel"),), setting="Drawing at Nan’s table")},
        at="16:15", minutes=60, where="Nan’s", there=("jean", "zara"), threads=(STORY,),
    ),
    Noted(
        "call", "2025-10-01", "Kelly says how she can be reached, and that money is hers to say no about",
        "I rang at half past ten, in her break. She had thought about it. I wrote it down word for word and read it back to her.",
        {"mia": For("Her mother can tell us things safely. That protects Mia.", "Ring Kelly Tuesdays one to three, or before eleven at the bakery. Never text."), "tobi": For("The same.", "")},
        told_us="“If he picks up, you’re school transport. Don’t text, he reads it on the tablet. I’d rather you came to the bakery.”",
        at="10:30", minutes=15, where="on the phone", there=("kelly",), threads=(VIOLENCE,),
        passages=(("he reads it on the tablet", "about Steve, from Kelly"),),
        also_signed=("sunita", "Thank you for reading it back to her. The way to reach her is now in its own place, so that nobody has to find this note."),
    ),
    Noted(
        "visit", "2025-10-15", "Zara hung up her coat by herself",
        "She showed me her hook, with her name on it, and then everybody else’s hooks. The shoes were by the door, with Gravy asleep on them. The calendar was right: Mum tomorrow, Dad on Sunday.",
        {"zara": For("She is not ready to go any more. She lives here.", "If the calendar holds until Christmas, our work with Zara can end.", good="The shoes stayed by the door for a whole week.",
                     said=(("This is my hook. It has my name.", "Everyone"),), alone=False)},
        told_us="Jean: “She told the postman she lives here.”",
        at="15:30", minutes=45, where="Nan’s", there=("jean",),
        added=(("2025-10-17", "The hook was Jean’s idea, not mine. She put it up the week Zara came.", "Jean read this and asked me to say so."),),
    ),
    Noted(
        "visit", "2025-10-22", "It is a 7: Mia sleeps, still listens a bit, and has something to look forward to",
        "First at school, then home. We finished the book of words and pictures; Mia read the last page aloud twice. She put the magnet on 7, looked at it, and left it there. Tobi showed me the new door. He did not ask whether it is mended.",
        {"mia": For("She sleeps. Listening is what is left of the nights.", "Ask for the sleepover; ask again for the number in November.", good="She has chosen something to look forward to.",
                    said=(("Now it is a 7. When it is 8 I want a sleepover.", "Mum, Nan and Ms Patel"), ("I sleep now. I still listen a bit.", "Mum and Nan")), bedroom=True, setting="In the library corner at school"),
         "tobi": For("The door is a door again.", "", said=(("The door is blue now. I chose it.", "Everyone"),), setting="On the stairs, with his dinosaurs", bedroom=True)},
        told_us="Kelly, at the bakery, alone: “I said no about money and nothing happened.” Steve: “I count the Tuesdays now. Eighteen.”",
        at="13:30", minutes=120, where="school, then home", there=("kelly", "steve"), threads=(SAFE, VIOLENCE, STORY),
        promised=(("mia", "I ask Aisha’s mum about the sleepover, and tell you what she says.", "2025-11-11", "2025-11-11"),),
        to_do=(("mia", "Ring the clinic: can Dave write his list of Tuesdays for the review?", "2025-11-24", ""),),
    ),
    Noted(
        "message", "2025-11-04", "Aisha’s mum says yes, at Aisha’s first",
        "Kelly and I rang her together from the bakery. She had wondered why Mia never stayed. We said that she likes to be asked early and to know where the light switch is.",
        {"mia": For("A friend’s mother wants her there.", "Kelly and Aisha’s mum choose a Saturday.", good="Two mothers arranged it between them.")},
        where="the bakery", there=("kelly",), others=("Aisha’s mum",),
    ),
    Noted(
        "visit", "2025-11-10", "Nobody in; the car had broken down",
        "I knocked at four and at ten past. The dog next door barked, Wendy said they were not back. I left my card, blank side out.",
        {"mia": For("Not seen. Last seen on 22 October.", "See her on Monday."), "tobi": For("Not seen.", "")},
        told_us="Kelly rang at five: stuck at the garage with both of them, and cross.",
        at="16:00", minutes=15, where="at home",
        promised=(("mia", "I come on Monday instead, and I ring the day before.", "2025-11-23", ""),),
    ),
    Noted(
        "call", "2025-11-12", "Tobi wants everybody at his match, on the same side",
        "He rang from Emeka’s phone, with Emeka beside him. I said that it is a good wish and not a small one, and that I will ask each of them and tell him what they say.",
        {"tobi": For("He wants his two families to be one side for an hour.", "Ask Steve and Emeka each alone first.", said=(("Can everyone come to watch me? Even Dad and Steve on the same side.", "Mum and Dad"),), alone=False)},
        told_us="Emeka: “If Steve stands, I stand.”", at="17:10", minutes=10, where="on the phone", there=("emeka",), signed=True, asked="sunita",
        promised=(("tobi", "I ask Dad and Steve, and tell you before the match.", "2025-11-28", ""),),
    ),
    Noted(
        "direct_work", "2025-11-19", "Ben talked about his mum for the first time",
        "We walked the long way, by the canal. He talked for the second half of it. I did not ask anything for the first.",
        {"ben": For("He can talk when nobody is watching him do it.", "Keep Wednesdays. Nobody raises anything with him at school.", good="He asked whether we would do the long way again.",
                    said=(("You can ask me stuff. Just not at school.", "Dad and Kelly, not school"),), setting="Walking by the canal")},
        by="dele", at="15:30", minutes=80, where="out walking", threads=("Ben’s days",), signed=False,
    ),
    Noted(
        "visit", "2025-11-20", "",
        "Dropped the calendar off for Jean. Zara was asleep on the sofa with Gravy. Tobi’s blue inhaler is here now too; Jean has the date on it.",
        {"zara": For("", "", seen="asleep, and I did not wake her")},
        at="17:45", minutes=20, where="Nan’s", there=("jean",), signed=False,
    ),
)  # fmt: skip

CALLS = (
    Rang("mia", "Ms Patel, school", "2025-11-06", "09:15", "Mia was late twice this week, both times with Tobi.", back=("2025-11-06", "11:40")),
    Rang("mia", "kelly", "2025-11-10", "17:02", "Car broke down, sorry, can it be another day?", spoke=True),
    Rang("tobi", "emeka", "2025-11-18", "13:30", "Which Saturday is the match, and is Steve coming?", back=("2025-11-19", "14:05")),
    Rang("zara", "jean", "2025-11-20", "10:20", "The calendar for December, and a new hook for Ben.", tried=("2025-11-20", "15:00")),
    Rang("mia", "Dave, the alcohol clinic", "2025-11-21", "15:45", "Has the list of Tuesdays ready. Where should it go?"),
    Rang("mia", "mia", "2025-10-20", "16:10", "Can I say my number now or do I have to wait?", asked=True, back=("2025-10-20", "16:55"), answered="I rang her at Nan’s. She wanted to say it herself on Wednesday, and to know that I had written it in my diary."),
    Rang("tobi", "tobi", "2025-11-21", "16:20", "Did you ask Dad and Steve yet?", asked=True),
)  # fmt: skip

CARDS = (
    Carded("mia", ("mia", "kelly", "jean"), "2024-09-18"),
    Carded("tobi", ("tobi", "emeka"), "2024-09-21"),
    Carded("zara", ("zara",), "2025-02-04"),
)

TOLD = NotesTold(NOTES, CALLS, CARDS)
