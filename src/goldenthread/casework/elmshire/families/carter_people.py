"""The Carter and Okafor family: who they are, where they live, who helps, and how they may safely be reached."""

from goldenthread.casework.elmshire.telling import (
    AlertTold,
    Couple,
    Help,
    Outside,
    ParentOf,
    Place,
    Reach,
    TieTold,
    Together,
    who,
)

PEOPLE = {
    "mia": who(
        "Mia", "Carter", born="2016-05-14", has_numbers=True, sex="F", gender="girl", pronouns="she", ethnicity="MWBA",
        ethnicity_words="Mum is White British; Mia thinks her dad may be Nigerian, like Tobi’s", first_language="English",
        other_languages="a little Igbo, from Tobi’s dad", faith="None, she says. She likes the carols at Elm Road Church.",
        school="Elm Road Primary",
        about_me="I am good at cartwheels. I like pancakes with too much syrup. I don’t like it when people whisper. If I go quiet I am "
        "thinking, not cross.",
        face="skin=tan; hair=bunches; hair_colour=dark brown; clothes=pink; mood=laughing; age=child; background=sand",
    ),
    "tobi": who(
        "Tobi", "Okafor", legal="Oluwatobi Emeka", said_like="TOH-bee", born="2018-03-02", has_numbers=True, sex="M", gender="boy",
        pronouns="he", ethnicity="MWBA", ethnicity_words="English and Nigerian (Igbo)", first_language="English",
        other_languages="a little Igbo", faith="Church with his dad when he stays there", school="Elm Road Primary",
        about_me="I can name 61 dinosaurs. Call me Tobi, not Oluwatobi, only Grandma Ngozi does that.",
        face="skin=brown; hair=curly; hair_colour=black; clothes=green; mood=happy; glasses=round; background=mint",
    ),
    "zara": who(
        "Zara", "Okafor", born="2020-07-19", has_numbers=True, sex="F", gender="girl", pronouns="she", ethnicity="MWBA",
        ethnicity_words="English and Nigerian (Igbo)", first_language="English", school="Mill Lane Infants",
        about_me="I live with Nan and the cat. The cat is called Gravy.",
        face="skin=tan; hair=afro; hair_colour=dark brown; clothes=yellow; mood=laughing; background=rose",
    ),
    "ben": who(
        "Ben", "Hall", born="2010-04-27", has_numbers=True, sex="M", gender="boy", pronouns="he", ethnicity="WBRI",
        ethnicity_words="White British", first_language="English", school="Elmford Academy",
        about_me="I’m fine. Ask me about football or leave it.",
        face="skin=light; hair=fringe; hair_colour=brown; clothes=navy; age=young person; mood=unsure; background=sky",
    ),
    "jordan": who("Jordan", "Pike", born="2006-10-11", sex="M", ethnicity="WBRI", occupation="Apprentice electrician, Mondays to Fridays"),
    "kelly": who(
        "Kelly", "Carter", former="Kelly Pike", born="1984-02-14", sex="F", gender="woman", pronouns="she", ethnicity="WBRI",
        first_language="English", occupation="Bakery, 5 am to 11 am, not Tuesdays",
        face="skin=light; hair=ponytail; hair_colour=blonde; clothes=teal; age=adult; mood=calm; background=sky",
    ),
    "steve": who(
        "Steve", "Hall", legal="Steven Paul", born="1979-06-30", sex="M", gender="man", pronouns="he", ethnicity="WBRI",
        occupation="Scaffolder, 7 am to 4 pm",
        face="skin=light; hair=cropped; hair_colour=brown; clothes=grey; age=adult; beard=stubble; mood=calm; background=stone",
    ),
    "emeka": who(
        "Emeka", "Okafor", said_like="eh-MEH-ka", born="1980-09-05", sex="M", gender="man", pronouns="he", ethnicity="BAFR",
        ethnicity_words="Nigerian (Igbo)", first_language="English", other_languages="Igbo", faith="Christian",
        occupation="Night porter, Elmford Hospital; sleeps until 1 pm",
        face="skin=deep; hair=cropped; hair_colour=black; clothes=purple; age=adult; beard=beard; mood=happy; background=lilac",
    ),
    "mias_dad": who(placeholder="Mia’s father, not known"),
    "jean": who(
        "Jean", "Carter", born="1951-01-23", sex="F", gender="woman", pronouns="she", ethnicity="WBRI",
        occupation="Retired dinner lady; church coffee on Thursday mornings",
        face="skin=light; hair=curly; hair_colour=white; clothes=purple; age=older; glasses=round; mood=happy; background=mint",
    ),
    "ronald": who("Ronald", "Carter", born="1949-03-08", died="2019-11-30", sex="M", ethnicity="WBRI"),
    "ngozi": who("Ngozi", "Okafor", said_like="n-GO-zee", born="1953-08-17", sex="F", ethnicity="BAFR", first_language="Igbo", other_languages="English"),
    "lisa": who("Lisa", "Brand", born="1983-05-05", sex="F", ethnicity="WBRI"),
    "darren": who("Darren", "Pike", born="1982-12-01", sex="M", ethnicity="WBRI"),
    "wendy": who("Wendy", "Starling", born="1969-03-15", sex="F", ethnicity="WBRI", occupation="Childminder next door"),
}  # fmt: skip

COUPLES = (
    Couple("ronald", "jean", "married", began="1975-06-07", ended="2019-11-30"),
    Couple("kelly", "darren", "married", began="2005-04-02", ended="2012-02-01", divorced=True),
    Couple("kelly", "mias_dad", "casual", began="2015-07-01", ended="2015-09-01", certainty="told"),
    Couple("kelly", "emeka", "together", began="2016-11-01", ended="2021-08-20"),
    Couple("kelly", "steve", "together", began="2022-03-12"),
    Couple("steve", "lisa", "together", began="2008-01-01", ended="2017-05-01", certainty="about"),
)

PARENTS = (
    ParentOf("kelly", ("mia", "tobi", "zara", "jordan"), how="mother"),
    ParentOf("darren", ("jordan",), how="marriage"),
    ParentOf("mias_dad", ("mia",), responsibility="no", certainty="doubted"),
    ParentOf("emeka", ("tobi", "zara"), how="on their birth certificates"),
    ParentOf("steve", ("ben",), how="on his birth certificate"),
    ParentOf("lisa", ("ben",), how="mother"),
    ParentOf("steve", ("mia", "tobi"), kind="step", responsibility="no", began="2022-03-12"),
    ParentOf("jean", ("zara",), kind="kinship", how="child arrangements order", began="2025-02-03"),
    ParentOf("ronald", ("kelly",), responsibility="not_known"),
    ParentOf("jean", ("kelly",), responsibility="not_known"),
    ParentOf("ngozi", ("emeka",), responsibility="not_known"),
)

TOGETHER = (
    Together("Mum’s", (
        ("kelly", "2018-01-10"), ("steve", "2022-03-12"), ("ben", "2022-03-12"), ("mia", "2025-04-28"),
        ("tobi", "2025-04-28", "", "every school day and every other weekend"),
    )),
    Together("Nan’s", (("jean", "1988-09-01"), ("zara", "2025-02-03"))),
    Together("Dad’s (Emeka)", (("emeka", "2021-08-20"), ("ngozi", "2023-02-01"), ("tobi", "2025-05-10", "", "every other weekend"))),
)  # fmt: skip

PLACES = (
    Place("14 Elm Road\nElmford", "EL1 4TR", ("kelly", "steve", "ben", "mia", "tobi"), "2022-03-12"),
    Place("3 Chapel Cottages\nMill Lane\nElmford", "EL2 7QD", ("jean", "zara"), "2025-02-03"),
    Place("Flat 9, Harbour House\nDock Street\nElmford", "EL3 1AB", ("emeka", "ngozi"), "2021-08-20"),
    Place("Flat 9, Harbour House\nDock Street\nElmford", "EL3 1AB", ("tobi",), "2025-05-10", kind="part"),
    Place("16 Elm Road\nElmford", "EL1 4TR", ("wendy",), "2003-05-01"),
)

TIES = (
    TieTold("mia", "jean", "close", "Nan is the one I tell", seen_by="Mia"),
    TieTold("mia", "tobi", "close", "they share a room and a torch", seen_by="Mia"),
    TieTold("steve", "kelly", "violence", "broke the door and pushed her in November 2024", both_ways=False, seen_by="Kelly, asked alone; police"),
    TieTold("ben", "steve", "distant", "since his dad stopped going to his matches", seen_by="Ben"),
    TieTold("wendy", "jean", "related", "friends from school", seen_by="Jean"),
)

HELP = (
    Help("jean", ("mia", "tobi"), "Nan", "Answers day or night. The children can come to her at once; the key is under the blue pot.", "2025-04-28"),
    Help("wendy", ("mia", "tobi"), "next door", "Has them after school on Tuesdays while Mum and Steve are at the clinic.", "2025-04-28"),
    Help("emeka", ("mia",), "Tobi’s dad", "Takes Mia along on Saturdays when Tobi stays, if she wants to come.", "2025-05-08"),
    Help("ngozi", ("tobi", "zara"), "Grandma Ngozi", "Cooks on Sundays and brings Zara home to Nan by six.", "2025-09-12"),
)

OUTSIDE = (
    Outside("Elm Road Primary School", "school", ("mia", "tobi"), "head of care and learning", "Ms Patel", "01632 960014, 8 to 4"),
    Outside("Mill Lane Infants", "school", ("zara",), "class teacher", "Mr Okell", "01632 960022"),
    Outside("Elmford Academy", "school", ("ben",), "head of year 11", "Mrs Dunne", "01632 960031"),
    Outside("Elmford Recovery Service", "health", ("mia", "tobi", "ben"), "alcohol worker for Kelly and Steve", "Dave Kirby", "01632 960047"),
    Outside("Changing Ways", "voluntary", ("mia", "tobi"), "runs the respectful relationships group", "Amrit Gill", "01632 960050"),
    Outside("Elmshire Police", "police", ("mia", "tobi"), "police officer", "PC Lorna Webb", "101, quote the family’s number"),
)

REACH = (
    Reach("kelly", "mobile", "07700 900121", on="2025-10-01"),
    Reach("jean", "landline", "01632 960103", on="2025-10-01"),
    Reach("steve", "mobile", "07700 900144", on="2025-08-06"),
    Reach("emeka", "mobile", "07700 900167", on="2025-09-12"),
    Reach("kelly", "phone", verdict="care", how="Tuesdays 1 to 3 pm or before 11 am at the bakery. Say “it’s Farah from school transport” if he answers.",
          ask_alone=True, because="Steve used to take her phone to see who rang.", told_by="Kelly", on="2025-10-01", review="2026-01-15"),
    Reach("kelly", "text", verdict="never", because="Steve can read messages on the tablet at home.", told_by="Kelly", on="2025-10-01", review="2026-01-15"),
    Reach("kelly", "in_person", verdict="safe", how="At the bakery after her shift, or at Nan’s.", ask_alone=True, told_by="Kelly", on="2025-10-01"),
    Reach("jean", "phone", verdict="safe", how="Any time, day or night.", told_by="Jean", on="2025-04-28"),
)  # fmt: skip

ALERTS = (
    AlertTold("mia", "ring_first", "Ring Nan first: Jean, 01632 960103, day or night.", "2025-04-28", "2026-01-28"),
    AlertTold("tobi", "ring_first", "Ring Nan first: Jean, 01632 960103, day or night.", "2025-04-28", "2026-01-28"),
    AlertTold("mia", "safety", "See Mum alone to ask how things are with Steve. Never ask with him in the house.", "2024-11-20", "2026-01-15"),
    AlertTold("tobi", "health", "Asthma: blue inhaler in his school bag and at Nan’s.", "2024-10-10", "2026-04-10"),
)
