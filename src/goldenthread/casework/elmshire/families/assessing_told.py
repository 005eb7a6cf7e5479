"""Three assessments as they are worked on: the Carters' half-way, the Pereiras' sent back with questions, the Braithwaites' signed off."""

from goldenthread.casework.elmshire.telling.assessing import Agreed, AskedTold, AssessingTold, LookedAt, NotThere
from goldenthread.practice.refer_on import IN_FRONT, IN_FRONT_KEY

CARTER = AssessingTold(
    "2025-10-16", ("mia", "tobi", "ben"), "farah",
    agreed=(
        Agreed("kelly", ("mia", "tobi"), "2025-10-17", explained="At the bakery, alone, before her shift: what it is for, whom we ask, what is kept.",
               conditions="Not her father, and nobody rings the bakery."),
        Agreed("emeka", ("tobi",), "2025-10-19", explained="On the touchline, after Tobi’s match."),
        Agreed("steve", ("ben",), "2025-10-21", explained="At the house, before Kelly came home.", conditions="He wants to see what is written about Ben first."),
    ),
    asked=(
        AskedTold("mother", "kelly", "Their mother.", "2025-10-17", "Alone, at the bakery", "2025-10-17",
                  "“I want you to see it’s better. And I want to know what happens when his group stops.”"),
        AskedTold("father", "emeka", "Tobi’s father, every other weekend.", "2025-10-19", "On the touchline", "2025-10-19",
                  "“He packs happily now. He used to ask who would be there.”"),
        AskedTold("father", "steve", "Ben’s father; lives with all three.", "2025-10-21", "At home, in the evening, after work", "2025-10-21",
                  "“I count the Tuesdays. Ask me in March.”"),
        AskedTold("mother", "lisa", "Ben’s mother.", tried="Not asked before it is settled whether we go to her: see below."),
        AskedTold("paternal", "ngozi", "Tobi’s and Zara’s grandmother; Mia asks for her songs.", "2025-11-03", "A call, arranged through Emeka", "2025-11-05",
                  "“Mia may sing them too. Nobody has to be my blood to sing.”"),
        AskedTold("family", "jean", "Their grandmother, who comes when it gets loud.", "2025-10-24", "At her kitchen table", "2025-10-24",
                  "“Three times this year. Kelly rang, not Mia. That is the difference.”"),
        AskedTold("professional", "Mrs Dunne, head of year 11", "Ben’s lunchtimes.", "2025-10-23", "A letter, then a call", "2025-10-30",
                  "Eleven lunchtimes; never alone at the gate on the way back.", agency=("Elmford Academy", "school")),
        AskedTold("professional", "The reading mentor", "Promised to Mia for 17 October.", "2025-11-04", "Two calls to the school office",
                  tried="Rang on the 4th and the 11th. The school is asked again on Monday; Mia knows that we ask."),
        AskedTold("professional", "Dr Khalil, GP", "Steve’s drinking, with his agreement."),
    ),
    not_there=(
        NotThere(
            "mias_dad", "None: not on the certificate, no order, no agreement. Certificate seen on 20 October.",
            "Kelly says who it is. Nobody has tested it, and nobody else knows.", "None found: the court list was asked on 22 October.",
            "Kelly, alone: “I’ll say his first name, with you there. I don’t want him at my door.”",
            "Mia: “I want to know my dad’s name. Not to meet him. Just the name.”",
            "He pushed Kelly once, before Mia was born. He does not know of Mia. Going to him would tell him where both of them are.",
            "A name, a face, half of where she is from. Perhaps a grandmother. Mia’s question is about who she is.",
            "not_safe_yet", "Her question can be answered by Kelly without anybody going to him. First the name, told well.", "sunita", "2025-10-30", "2025-12-08",
        ),
        NotThere(
            "lisa", "Yes, as his mother.", "Certain.", "None found.", "Steve: “She chose. Let him ask if he wants.”",
            "Ben talked of her on the fourth walk, for the first time. He was not asked more; he said he would say when.",
            "None known. To Ben: to be let down twice.", "The only one who can tell him why. A half-brother he may not know of.",
        ),
    ),
    looks=(
        LookedAt("sent", "farah", "2025-10-29", "Half-way. Tobi and Mia are well seen. I do not know enough about Ben."),
        LookedAt("progress", "sunita", "2025-10-30",
                 "Go on. It is in proportion: leave health and money alone. Ben is the reason to carry on, so give him the walks before more meetings."),
    ),
)  # fmt: skip
PEREIRA = AssessingTold(
    "2025-11-03", ("mateus", "ines"), "eleni",
    "Sundays with Carla have become certain, and Carla asks for a whole day. We want to know, with all of you, what that would be for Mateus and for Inês.",
    "Family time, and who the children are. School and health are left alone: they were looked at in summer and are well.",
    ("ailsa", "2025-11-04"), ("together", "Lourdes and Carla, each asked alone on 4 November: yes, at Avó’s table, and not about money."),
    agreed=(
        Agreed("lourdes", ("mateus", "ines"), "2025-11-04", explained="At her table, in Portuguese and English, with her letters read out."),
        Agreed("carla", ("mateus", "ines"), "2025-11-05", explained="At Haven House, with Vi beside her.", conditions="She wants to tell Mateus herself why she missed his birthday."),
    ),
    asked=(
        AskedTold("mother", "carla", "Their mother; she asks for more.", "2025-11-05", "At Haven House, alone", "2025-11-05", "“Sundays I am somebody’s mum. The rest of the week I practise.”"),
        AskedTold("family", "lourdes", "Their guardian and grandmother.", "2025-11-04", "At home, alone", "2025-11-04", "“I am afraid of one thing. That she is late and he stands at the window again.”"),
        AskedTold("father", "paulo", "Their father, as Carla says.", tried="Not asked before it is settled: see below."),
        AskedTold("professional", "Vi Marsden, Carla’s key worker", "How Carla’s weeks are.", "2025-11-06", "A call, with Carla’s yes", "2025-11-07",
                  "Eight months, not one Sunday missed since July.", agency=("Haven House", "voluntary")),
        AskedTold("professional", "Mr Vance, form tutor", "What Mateus is like on Mondays.", "2025-11-10", "An e-mail to the school",
                  agency=("Elmford Academy", "school")),
    ),
    not_there=(
        NotThere(
            "paulo", "None: not married, not on the certificates.", "Told by Carla and by Lourdes; not tested.", "None found.",
            "Carla, alone: “He used with me. I don’t want to be found by him, not this year.”",
            "Mateus does not ask. Inês thinks that everybody’s grandmother is their dad.",
            "To Carla’s recovery, and so to Sundays. No violence is known.", "Portuguese cousins in Leiria, and an aunt who wrote at Christmas.",
            "not_safe_yet", "Carla’s first year counts for the children. The aunt may be written to by Lourdes, who wants to.", "ailsa", "2025-11-10", "2025-11-27",
        ),
    ),
    looks=(
        LookedAt("sent", "eleni", "2025-11-14", "Half-way, and it could be nearly enough."),
        LookedAt("returned", "ailsa", "2025-11-17", "Inês is in every line, with her sun and her cloud. It reads well.",
                 "Where is Mateus? He was not asked about Sundays last time either. See him alone, with the boats, before you say what a whole day would be for him."),
    ),
)  # fmt: skip
BRAITHWAITE = AssessingTold(
    "2025-10-10", ("kai", "skye"), "callum",
    "Kai sits at the cemetery until the gates shut. We want to understand with you what he and Skye need now, two years on.",
    "Missing Mum, evenings, and who helps. Money and food only as far as to see that they still hold.",
    ("sunita", "2025-10-13"), ("together", "One parent. Leon was asked alone whether anybody makes him afraid: nobody."), finished="2025-11-14",
    agreed=(Agreed("leon", ("kai", "skye"), "2025-10-11", explained="In the kitchen, after his shift, with the list of whom we ask.", conditions="Ask Marcia, not his mother."),),
    asked=(
        AskedTold("father", "leon", "Their father.", "2025-10-11", "At home, after his shift", "2025-10-11", "“I keep the house going. I don’t know how to keep her going.”"),
        AskedTold("family", "Aunt Marcia, Leon’s sister", "She has the pictures and the stories.", "2025-10-20", "A call", "2025-10-20", "“I’ve got her laughing at my wedding. Nobody asked.”"),
        AskedTold("professional", "Mrs Dunne, head of year 9", "Kai at school.", "2025-10-16", "A call", "2025-10-17", "Bright and absent, even when he sits there.",
                  agency=("Elmford Academy", "school")),
        AskedTold("professional", "Nell Ashworth, bereavement group", "What they would find there.", "2025-10-22", "A visit with Kai", "2025-10-22",
                  "He stayed at the door, and asked what time it is next week.", agency=("Candle House", "voluntary")),
    ),
    looks=(
        LookedAt("sent", "callum", "2025-10-24", "Half-way."),
        LookedAt("progress", "sunita", "2025-10-24", "Go on. Ask the one question nobody has: who remembers her with them?"),
        LookedAt("sent", "callum", "2025-11-12", "For signing off.",
                 open=(("no_direct_work", "skye", "No direct work with Skye is written down. What did you do together, or why nothing?",
                        "She wanted to bake, so we baked. I wrote it in the note of the 4th and will write it as her own."),)),
        LookedAt("signed_off", "sunita", "2025-11-14", "It found what nobody had asked, and what is recommended follows from it: somebody to remember her with.",
                 open=((IN_FRONT_KEY, "", IN_FRONT, "Kai and Skye are in front. Leon’s shifts take up a page and say at the end what they mean for tea."),)),
    ),
)  # fmt: skip
ASSESSING = {"carter": CARTER, "pereira": PEREIRA, "braithwaite": BRAITHWAITE}
"""By the key of the family."""
