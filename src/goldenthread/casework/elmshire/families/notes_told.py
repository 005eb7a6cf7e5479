"""Notes and calls of the told families, by the family's key. The Carters' are in a file of their own."""

from __future__ import annotations

from goldenthread.casework.elmshire.families.carter_notes import TOLD as CARTER
from goldenthread.casework.elmshire.telling.noted import Carded, For, Noted, NotesTold, Rang

ELLERY = NotesTold(
    (
        Noted(
            "visit", "2025-10-29", "Finn does not want to go into the room at the centre, and says so clearly",
            "Each alone, Poppy first. Finn built the centre out of blocks, put himself outside it and closed the door. I wrote his words down as he said them and read them back; he nodded at each.",
            {"poppy": For("She checks the locks once a night, not three times.", "Ask again in a fortnight.", good="She won the maths cup and told me before I had my coat off."),
             "finn": For("He is certain, and he has not been asked by the court.", "His words go to the court as he said them.",
                         said=(("I don’t want to go in the room. I can wave at the window.", "the judge"),))},
            told_us="Rachel, alone: “He’s asked for them at my mum’s again. She shut the door.”",
            at="16:00", minutes=75, where="at home", there=("rachel",), threads=("Dominic’s violence",),
            passages=(("She shut the door.", "Rachel’s mother, from Rachel"),),
            to_do=(("finn", "Send Finn’s words to the court, through legal, with no address on any page.", "2025-11-25", ""),),
        ),
        Noted(
            "call", "2025-11-17", "The school knows who may collect the children",
            "I rang the school on the number we hold, and asked them to ring me back through the switchboard before I said anything.",
            {"poppy": For("Nobody but Rachel collects her.", ""), "finn": For("The same.", "")},
            told_us="The head: a man rang on Friday and asked whether they had a Finn. The office said that they never say.",
            at="09:20", minutes=10, where="on the phone", others=("the head of school",), threads=("Dominic’s violence",), asked="peter",
        ),
    ),
    (Rang("poppy", "rachel", "2025-11-20", "12:40", "Is the hearing still on the second?", back=("2025-11-20", "13:05")),),
)  # fmt: skip

BRIGHT = NotesTold(
    (
        Noted(
            "visit", "2025-10-31", "Kyle came because we moved the meeting to a day he does not work",
            "He had been asked to three meetings, all on his shifts. He brought the pram box and put it together while we talked. He has never seen a seizure and asked what to do first.",
            {"baby": For("There will be two people who know what to do.", "Kyle comes to the nurse’s second visit.", good="He asked what to do first.")},
            told_us="Shanice: “He’s scared of it. So am I.”",
            at="10:00", minutes=60, where="the shared house", there=("shanice", "kyle"), threads=("Safe when Mum has a seizure",),
        ),
        Noted(
            "visit", "2025-11-17", "Shanice feeds on the floor without being told",
            "We practised with the doll: the mat, the sling, feeding on the floor, never the bath alone. Denise timed it. Nobody had to remind her.",
            {"baby": For("A seizure while feeding would be a fall of no height.", "Practise at Denise’s until the baby comes.", good="She showed Denise, and not the other way round.")},
            at="14:00", minutes=55, where="Denise’s", there=("shanice", "denise"), threads=("Safe when Mum has a seizure",),
            promised=(("baby", "I ask housing again about the flat near Denise, and tell Shanice on Friday.", "2025-11-21", ""),), signed=False,
        ),
    ),
    (Rang("baby", "shanice", "2025-11-21", "09:50", "Did housing answer?", for_worker="leah"),),
)  # fmt: skip

TESFAY = NotesTold(
    (
        Noted(
            "visit", "2025-10-13", "Dawit asked about Yonas again, and nobody can tell him yet",
            "With Selam on the phone, as he likes. I told him what I know: the letter went on the second, and there is no answer. I said that I do not know is an answer too, and that he gets one every fortnight.",
            {"dawit": For("Not knowing keeps him awake more than anything he has seen.", "Tell him every fortnight, also when there is nothing to tell.",
                          said=(("If he is dead I want to know. If he is in a camp I want to know which.", "Selam and Lorraine"),))},
            at="17:00", minutes=50, where="at home", others=("Selam, interpreter, on the phone",), threads=("Safe and believed",),
            promised=(("dawit", "I tell you every second Monday what we have heard of Yonas, also when it is nothing.", "2025-11-24", ""),),
        ),
        Noted(
            "visit", "2025-11-14", "The chair is back at the desk",
            "He did not mention it and neither did I. He made the coffee. Clive asked whether he might have the recipe and got it.",
            {"dawit": For("He sleeps without the chair against the door.", "", good="He made the coffee for everybody.", said=(("Clive makes it wrong, but he makes it.", "Clive"),))},
            at="16:30", minutes=45, where="at home", there=("clive", "lorraine"), threads=("Safe and believed",),
        ),
    ),
    (Rang("dawit", "dawit", "2025-11-12", "18:05", "Is there news?", for_worker="sam", asked=True, back=("2025-11-13", "09:10"), answered="I rang him before college: no news. He said thank you for ringing."),),
    (Carded("dawit", ("dawit",), "2025-09-01"),),
)  # fmt: skip

SINGH = NotesTold((
    Noted(
        "visit", "2025-10-24", "Arjun told a joke with his board, and we waited for the end of it",
        "It took eleven minutes and it was worth it. Jas sat on the wall outside, her choice, and we talked about songs and not about him.",
        {"arjun": For("He is funny, and people stop listening before the end.", "Everybody waits. It goes on his page.", good="The joke.", said=(("Why did the hoist cross the road? To get a lift.", "Everyone"),), alone=False, setting="By his board, with his eyes"),
         "jasleen": For("She carries a lot and says it in songs.", "An evening a week that is hers.", said=(("I like it when you don’t ask about Arj first.", "Mum"),))},
        told_us="Manpreet: the hoist came and does not fit through the bathroom door.",
        at="15:45", minutes=70, where="at home", there=("manpreet",), threads=("Lifting without pain",),
        to_do=(("arjun", "Ring Mr Brody about the bathroom door, with the measurements.", "2025-11-19", ""),),
    ),
))  # fmt: skip

PEREIRA = NotesTold((
    Noted(
        "direct_work", "2025-10-17", "Mateus talks while he glues; Inês shows the sun",
        "Purpose: what Sundays are like before they begin. Mateus built a bus that comes and a bus that does not. Inês put a sun over one of them.",
        {"mateus": For("He watches his sister watching.", "Tell both on Saturday night whether the bus comes.", said=(("I don’t mind if she doesn’t come. I mind Inês at the window.", "Avó, not Mum"),)),
         "ines": For("She can wait if she knows how long.", "", said=(("This is the sun when Mummy comes.", "Mum"),), alone=False)},
        at="15:30", minutes=60, where="at home", there=("lourdes",), threads=("Seeing Mum without being let down",),
    ),
))  # fmt: skip

BRAITHWAITE = NotesTold((
    Noted(
        "visit", "2025-11-12", "Kai said “maybe” to the memory box; Skye asked about the laugh",
        "Skye did handstands against the wall and asked, upside down, whether anybody remembers Mum’s laugh. Leon had to go out for a minute. Kai followed him and did not come back alone.",
        {"kai": For("He looks after his father’s sadness.", "The box, when he says so and not before.", said=(("Maybe.", "Dad"),)),
         "skye": For("She does not want to forget a sound.", "Ask Marcia for the wedding film.", said=(("Does anybody know how it went, her laugh?", "Dad and Aunt Marcia"),))},
        at="16:15", minutes=60, where="at home", there=("leon",), threads=("Missing Mum, again",), by="callum",
        to_do=(("skye", "Ask Marcia whether there is a film with her mother’s voice.", "2025-11-26", ""),),
    ),
))  # fmt: skip

NOTES: dict[str, NotesTold] = {
    "carter": CARTER, "ellery": ELLERY, "bright": BRIGHT, "tesfay": TESFAY, "singh": SINGH, "pereira": PEREIRA, "braithwaite": BRAITHWAITE,
}  # fmt: skip
