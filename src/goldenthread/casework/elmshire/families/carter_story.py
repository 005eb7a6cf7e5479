"""The Carter and Okafor family: their story so far, from before anybody told us."""

from goldenthread.casework.elmshire.telling.story import AtNight, Happened, ReadIt, StoryTold
from goldenthread.casework.elmshire.telling.work import SummedUp

LINES = (
    Happened(
        "2012-02-01", "Kelly and Darren divorced. Jordan was five and stayed with Kelly; Darren sees him in the holidays.", {"mia": "", "tobi": ""},
        source="Kelly", about="about",
    ),
    Happened(
        "2016-05-14", "Mia was born, four weeks early. Her father was not at the birth and is not named.",
        {"mia": "She came home after nine days. Nan did the nights with Kelly. Mia still does not know who her father is."},
        source="Health visitor’s summary", done="The health visitor came every week until Mia was three months old.", came="Mia grew well.",
    ),
    Happened(
        "2018-03-02", "Tobi was born. Kelly, Emeka and Mia moved into 14 Elm Road together.",
        {"mia": "Her first home of her own, with a man she called Dad for three years.", "tobi": "He was carried everywhere, Nan says, mostly by Emeka."},
        source="Kelly and Jean",
    ),
    Happened(
        "2019-11-30", "Ronald, the children’s grandad, died after a short illness.",
        {"mia": "She was three. “Grandad did voices.” She stopped sleeping alone.", "tobi": ""}, source="Jean",
        done="No help was offered to the children.", came="Jean began to have Mia on Saturdays; both say it held them up.",
    ),
    Happened(
        "2020-07-19", "Zara was born during lockdown. Emeka was not let in until the last hour.", {"zara": "A calm baby who slept.", "mia": "", "tobi": ""},
        source="Kelly",
    ),
    Happened(
        "2021-03-04", "Kelly told her doctor that she drank to sleep. She was offered a group and did not go.",
        {"mia": "She was four and already got Tobi’s breakfast some mornings.", "tobi": "", "zara": ""},
        source="GP’s letter, shared with Kelly’s agreement", came="Nobody asked who was with the children. A chance to help early that was missed.",
    ),
    Happened(
        "2021-08-20", "Emeka moved out after months of arguing. No violence, both say.",
        {"mia": "She lost the man she called Dad, and nobody told her whether he was hers to see.", "tobi": "He waited at the window on Fridays.", "zara": "She was one."},
        source="Kelly and Emeka, separately", done="Emeka and Kelly agreed weekends between them.", came="It held for a year, then stopped.",
    ),
    Happened(
        "2022-03-12", "Steve and his son Ben (11) moved in.",
        {"mia": "“It got loud.”", "tobi": "He got a bunk bed with Ben and was proud of it.", "zara": "", "ben": "His third home and his second new school."},
        source="Kelly and Steve",
    ),
    Happened(
        "2023-01-15", "A neighbour rang us about shouting at night. We wrote to Kelly and did no more.",
        {"mia": "", "tobi": ""}, source="Our record of contacts", done="A letter with the number of the family hub.",
        came="Kelly did not ring. Nobody spoke with the children.", until="2023-02-10",
    ),
    Happened(
        "2024-06-20", "Mia’s teacher noticed that she was tired and drew a house with no door.",
        {"mia": "She told Ms Patel the drawing was “nobody’s house”. Ms Patel kept it, and kept asking."}, source="Ms Patel, Elm Road Primary",
        done="Breakfast club, every day.", came="Mia came early and ate. It is still the place she likes best.",
    ),
    Happened(
        "2024-09-15", "School referred Mia and Tobi: tired, six missed days, hands over her ears at night.",
        {"mia": "She had asked Ms Patel to tell somebody.", "tobi": "He copied her: hands over his ears."}, source="Referral",
        done="Farah began an assessment and saw each child alone.", came="Child in need plan from 20 September.",
    ),
    Happened(
        "2024-11-12", "Steve pushed Kelly and broke the bedroom door. The children were behind it.",
        {
            "mia": "She held the handle from the inside. “I was the lock.”",
            "tobi": "He hid in the wardrobe with his inhaler and did not come out until the police officer sat on the floor.",
            "ben": "He rang 999.", "zara": "She was at her dad’s.",
        },
        source="Police, and Mia’s and Ben’s own words", done="Strategy discussion the same day; enquiry under section 47; Steve stayed with his brother.",
        came="The children had been emotionally harmed. Ben was thanked for ringing in front of his dad, which he did not want.",
    ),
    Happened(
        "2024-12-03", "Kelly began at the clinic, and asked for it herself.",
        {"mia": "She was told on the same day, by her mum.", "tobi": ""}, source="Kelly; clinic’s letter", came="Fifteen of sixteen Tuesdays kept by Easter.",
    ),
    Happened(
        "2025-01-06", "Zara began to sleep where there was room: Nan’s, Dad’s, Wendy’s. Five beds in a month.",
        {"zara": "She packed her own bag every morning and wore her coat indoors."}, source="Jean and Wendy", until="2025-02-03",
    ),
    Happened(
        "2025-01-15", "Child protection plan for Mia and Tobi, because of emotional harm. Kelly helped write it.",
        {"mia": "She sent a drawing with a sentence: “I want the night to be boring.”", "tobi": "He asked whether it was his fault. He was told no, by three people."},
        source="Conference",
    ),
    Happened(
        "2025-02-03", "Mia and Tobi went to stay with Nan; Zara stayed there for good.",
        {
            "mia": "“I slept until it was light.” She worried about who looked after Mum.",
            "tobi": "He took the door number off his bedroom and brought it with him.", "zara": "She took her coat off on the fourth day.",
        },
        source="Farah, Jean", done="Kelly saw them every day after school at Nan’s.", came="All three slept. Mia missed no school.",
    ),
    Happened(
        "2025-03-17", "Steve said at the clinic, for the first time, that the children had been frightened of him.",
        {"mia": "", "tobi": "", "ben": "He said: “He told me. He cried. It was weird.”"}, source="Steve, with his agreement; clinic",
        came="A place in a group was found for June.",
    ),
    Happened(
        "2025-04-24", "Network meeting in Nan’s kitchen: the family’s own plan. Ring Nan; Wendy on Tuesdays; Emeka on Saturdays.",
        {"mia": "She chose the word for ringing Nan: “pancakes”.", "tobi": "He chose the biscuits.", "zara": "She sat on Emeka’s knee and stayed in the room."},
        source="Meeting, minutes by Jean",
    ),
    Happened(
        "2025-04-28", "Mia and Tobi went home. Steve came back to live there on conditions he had written himself.",
        {"mia": "Her number went to 5. She wanted to know where the key was kept.", "tobi": "He put the door number back."}, source="Farah",
    ),
    Happened(
        "2025-06-02", "Mia rang Nan at night. Steve had been drinking; nobody was hurt, and all three children were at Nan’s in twenty minutes.",
        {"mia": "“I said pancakes and she came.” She was not cross; she was proud.", "tobi": "He slept through it and was told in the morning.", "ben": "He walked there by himself."},
        source="Jean, Mia, Kelly", done="Farah came the next day. Steve told the group.", came="The plan worked the first time it was needed.",
    ),
    Happened(
        "2025-08-06", "The child protection plan ended; help goes on as child in need.",
        {"mia": "Her number is 7. “Boring nights, mostly.”", "tobi": "Own bed five nights a week.", "zara": ""}, source="Review conference",
    ),
    Happened(
        "2025-09-12", "The court made a child arrangements order: Zara lives with Nan.",
        {"zara": "She was told with Nan and Mum beside her: “You live with Nan. Mum is Mum.” She asked if Gravy was in the order.", "mia": "She was glad, and jealous of the cat.", "tobi": ""},
        source="Order of 12 September",
    ),
    Happened(
        "2025-10-22", "Mia’s book of words and pictures was finished and read with Kelly and Steve.",
        {"mia": "She read the page about the door aloud to Steve.", "tobi": "His page has a dinosaur that guards the stairs."}, source="Farah",
        came="Steve asked to keep a copy.",
    ),
    Happened(
        "2025-10-27", "Ben asked for somebody to walk with. Dele began on Wednesdays.",
        {"ben": "The first thing he has asked of us. He talked about his mum in the fourth week."}, source="Ben; Dele",
    ),
)  # fmt: skip

STORY = StoryTold(
    lines=LINES,
    nights=(
        AtNight(
            "mia", "2025-10-24",
            "Nan: Jean Carter, 01632 960103, day or night. If she does not answer, Wendy next door: 01632 960107. Mum’s phone is read by Steve: do not text it.",
            "Say who you are before you come in. Sit lower than she does. Ask about cartwheels or Gravy the cat. She likes to know what happens next and who is with Tobi.",
            "Whispering near her. Asking about Steve while he is in the house. Promising what you cannot keep.",
        ),
        AtNight(
            "tobi", "2025-10-24", "Nan: Jean Carter, 01632 960103. Dad (Emeka) works nights at the hospital: ring the porters’ desk, 01632 960150.",
            "Dinosaurs: let him tell you which is biggest. Blue inhaler: school bag, and the hook at Nan’s. He goes where Mia goes.",
            "Calling him Oluwatobi. Closing the bedroom door.",
        ),
        AtNight(
            "zara", "2025-09-15", "Nan: Jean Carter, 01632 960103. If Nan is ill: Grandma Ngozi and Emeka, who have said yes.",
            "The calendar on the fridge shows whose day it is. Gravy the cat sleeps on her bed and goes where she goes.",
            "Packing her bag without telling her where to.",
        ),
        AtNight("ben", "2025-10-28", "Dele in the day. At night Nan, who keeps a bed for him too.", "Leave him be, and stay in the room. Football.", "Thanking him in front of his dad."),
    ),
    read=(
        ReadIt(
            "farah", ("mia", "tobi"), "2024-09-16",
            "A neighbour told us in 2023 and nobody spoke with the children. Nan has been there every time. Nobody has asked Emeka anything.",
        ),
        ReadIt("dele", ("ben",), "2025-10-29", "He rang 999 and was thanked in front of his dad. I will not bring it up; he may.", parts="Where things are now, The chronology"),
        ReadIt("sunita", ("mia", "tobi", "zara", "ben"), "2025-01-10", "Three silences of a year or more before we came. What did we not ask?"),
    ),
    summaries=(
        SummedUp(
            "tobi", "2025-10-08",
            {
                "why": "Tobi heard the same nights as Mia, and hid.",
                "life": "Tobi is 7. He lives with Mum and Steve, and with his dad Emeka every other weekend. He sleeps in his own bed five nights a week. He can name 61 dinosaurs.",
                "history": "A child protection plan with Mia from January to August. Three months at Nan’s.",
                "safety": "Ring Nan. Blue inhaler in his school bag and at Nan’s. He goes where Mia goes.",
                "plan": "Reading at seven with Steve or Mum. Saturdays with Emeka. The same plan as Mia.",
                "change": "Own bed five nights of seven, from none in January.",
                "permanence": "Tobi will grow up at Mum’s. What happens if not, nobody has worked out yet.",
                "next": "Keep reading at seven. Ask what he wants for his match.",
            },
        ),
        SummedUp(
            "zara", "2025-09-16",
            {
                "history": "Five beds in a month; three changes of who got her up in the morning. Nan’s since February, by the court’s order since September.",
                "safety": "Nan’s door has a chain. Zara does not go to Mum’s after dark; Nan or Emeka brings her back.",
                "plan": "Wednesdays and Sundays with Mum, Sundays with Dad; the calendar on Nan’s fridge.",
                "change": "She takes her coat off indoors, and unpacks.",
            },
        ),
        SummedUp(
            "ben", "2025-10-29",
            {
                "history": "Three homes before he was twelve. He rang 999 on the night of the door.",
                "safety": "He walks when he is upset, along the canal to the bridge. He always has his phone.",
                "plan": "Wednesday walks with Dele; form tutor meets him at lunch; Steve texts before he is late.",
                "change": "Too early to say. He comes to every walk.",
                "permanence": "Ben will stay with his dad and Kelly until he is grown. If that fails he sleeps at Nan’s, who keeps a bed; his dad tells him himself.",
            },
        ),
    ),
)  # fmt: skip
