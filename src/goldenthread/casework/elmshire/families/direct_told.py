"""Direct work with Elmshire's children, by the family's key. Exactly what they did and said; what we think stands apart, and asks."""

from goldenthread.casework.elmshire.telling.direct import Worked

DIRECT: dict[str, tuple[Worked, ...]] = {
    "carter": (
        Worked(
            "mia", "2025-09-17", "three_houses", "To see what life is like for you now, and what you want to be different.",
            where="Nan’s", alone=False, with_whom="Nan in the kitchen, Zara and the cat", agreed="Mia chose the paper. Nan and Kelly said yes.",
            did="She drew the house of dreams first, with three doors, and the house of worries last, with one window. She rubbed out a face in the window.",
            said="This one is worries and nobody lives in it now. That one is good things. In the dream one Aisha sleeps over and Nan makes pancakes.",
            meaning="There is room for wishes now. The face she rubbed out may be a worry that has gone, or one she does not want us to see. Ask again when alone.",
            may_know=("some", "Mum, Nan and Ms Patel"), next="I ask Mum about Aisha and Nan about Sundays. I find out what we may tell Mia of her dad’s name.",
            told_back=("2025-10-22", "Pancakes: yes, every Sunday. Aisha: not yet, Mum rings her mum. Your dad’s name: I am asking, and I tell you in November."),
            places={"good": ("Nan’s fridge. It has magnets.", "Tobi’s dinosaurs have names."), "worries": ("Nobody lives in it now.", "It still has a window."),
                    "dreams": ("Aisha sleeps over.", "Nan makes pancakes on Sundays.", "Somebody tells me my dad’s name.")},
            pictures=("My three houses",),
        ),
        Worked(
            "mia", "2025-10-22", "ladder", "To hear what the nights are like, with your own number.",
            where="the library corner at school", agreed="She fetched the magnet herself.",
            did="She put the magnet on 7, looked at it, and left it there. She did not move it while we talked about the landing.",
            said="I sleep now. I still listen a bit.",
            meaning="Listening is what is left of the nights. Or she keeps watch for Tobi: he sleeps across the landing. Ask her who she listens for.",
            may_know=("some", "Mum and Nan"), next="I ask Aisha’s mum about the sleepover. I ask for the number again in November, with the same magnet.",
            places={"about": ("The nights at home.",), "now": ("I sleep now. I still listen a bit.",), "why_not_lower": ("The light on the landing.", "Mum comes up at seven."),
                    "one_up": ("I don’t listen for the door.", "When it is 8 I want a sleepover.")},
            numbers={"now": 7, "hoped": 8},
        ),
        Worked(
            "tobi", "2025-10-22", "drawing", "To let you say it with the dinosaurs.", where="on the stairs, at home",
            agreed="Tobi gave me the blue crayon. Kelly said yes.",
            did="He drew the door first, and went over it four times. Then Rex in front of it, bigger than the door. He put each dinosaur on its own step.",
            said="The door is blue now. I chose it. Rex is guarding and he only lets in people who knock nicely.",
            tells_with="words, and his dinosaurs", meaning="The door is a door again. That it is guarded may be fear, or only what doors are for in his game. See what Rex does next time.",
            may_know=("all", "Everyone. You can put it up."), next="A copy for the wall by the stairs, from Farah.",
            told_back=("2025-10-27", "Here is your copy. The real one is kept safe for you, for when you are big."), pictures=("The blue door",),
        ),
        Worked(
            "zara", "2025-10-15", "a_day", "To see what your days are like at Nan’s.", where="Nan’s kitchen", alone=False, with_whom="Nan",
            agreed="Zara wanted the sheet with the pictures.", did="She put a sticker on every box, two on bedtime. She showed her hook, and then everybody else’s.",
            said="This is my hook. It has my name.", tells_with="words and stickers",
            meaning="She is not ready to go any more: she lives here. She told it for an ordinary day; ask about the days on which Dad comes, too.",
            may_know=("all", "Everyone"), next="The calendar stays on the fridge, with Mum on Thursdays.",
            told_back=("2025-10-17", "Nan has the sheet up on the fridge. I told Mum about the hook."),
            places={"waking": ("Gravy sits on me.",), "morning": ("Porridge. I stir.",), "school": ("Miss Bello does the voices.",),
                    "home": ("Shoes by the door.",), "evening": ("Nan does beans.", "Mum on Thursday."), "bed": ("Two stories.", "The light stays a bit."), "night": ("Gravy snores.",)},
        ),
        Worked(
            "ben", "2025-11-19", "talking", "To walk, and to talk only if you want to.", by="dele", where="out walking, the canal",
            agreed="Ben chose the way. His dad knows that we walk on Wednesdays.",
            did="He walked half a step in front. At the lock he stopped and looked at the water for a while.",
            said="Mum liked it here. She did the bread and I did the counting.",
            meaning="He spoke of his mum for the first time. It may be the month, or that nobody asked him anything. Do not hurry it.",
            may_know=("nobody", "Just you. Not Dad yet."), next="We walk the same way next week. I ask nothing that he does not begin.",
        ),
    ),
    "pereira": (
        Worked(
            "ines", "2025-11-02", "drawing", "To find out what it is like for you when Mum comes, and when she does not.", by="eleni",
            where="at home, at the table", alone=False, with_whom="Lourdes",
            did="She drew the door, then the sun on it. She turned the paper round and drew a door without a sun, smaller.",
            said="When the sun is on the door Mum comes. When it is not on the door it is just a door.", tells_with="words in Portuguese and English, and drawing",
            meaning="She has found a way to know which days are Mum’s. We think she needs to know the days earlier. It may also be about the sun.",
            may_know=("some", "Tia Lourdes. And Mum, if she wants to see it."), next="A calendar with a sun on Mum’s days.", pictures=("The sun is on the door",),
        ),
        Worked(
            "mateus", "2025-10-17", "playing", "To sit and glue, and hear what he wants.", by="eleni", where="in his room",
            agreed="He let me hold the wing.", did="He glued for forty minutes and looked up twice. He talked to the aeroplane more than to me.",
            said="It flies where the pilot wants. Not where the tower wants.", tells_with="words, mostly in Portuguese, with an interpreter he knows",
            meaning="It may be about who decides where he lives. It may be an aeroplane. I asked nothing about it that day.",
            may_know=("nobody", "You and me"), next="I come back with the small brush.",
        ),
    ),
    "tesfay": (
        Worked(
            "dawit", "2025-11-14", "circles", "To see who matters to you, here and far away.", by="sam", where="at home", agreed="He read the sheet first, and said yes in English.",
            did="He wrote Yonas first, in the inner circle, in Tigrinya. He left a space beside him. He put Selam on the line between two circles.",
            said="The space is for my mother. I do not write her until I know.", tells_with="English and Tigrinya; he wanted no interpreter for this",
            meaning="He holds a place for her. Selam on the line may mean that she is becoming close. Neither is ours to fill in.",
            may_know=("some", "Selam and Ms Lund. Not the boys at college."), next="Ms Lund writes again this month. I tell Dawit the answer myself, also if there is none.",
            places={"closest": ("Yonas.", "A space."), "close": ("Selam, on the line.", "Abel from church."), "further": ("The boys at college.",),
                    "helpers": ("Sam.", "Ms Lund.", "My maths teacher."),},
        ),
    ),
}  # fmt: skip
"""By the family's key."""
