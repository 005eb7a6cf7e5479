"""Numbers of several people, small changes, what it does to have a social worker, and what families say about us; by the family's key.

Finn's goal does not move: it was looked at, something was changed, the next number is no better, and it has been asked further up.
"""

from goldenthread.casework.elmshire.telling.measuring import (
    AskedMore,
    MeasuredTold,
    OfUs,
    SaidOfUs,
    Small,
    TriedTold,
    WhyTold,
)
from goldenthread.casework.elmshire.telling.thread import Number

AT_HOME = "How safe do I feel at home?"
FINN = "Finn plays other games than the kitchen"
TOLD: dict[str, MeasuredTold] = {
    "carter": MeasuredTold(
        asked=(
            AskedMore(
                "mia", AT_HOME, set_with="Mia, with the ladder", every=91,
                readings=(
                    Number("2024-11-05", 3, rater="network", person="jean", because="She jumps when a door goes."),
                    Number("2025-08-06", 6, rater="network", person="jean", because="She leaves her shoes by the bed again."),
                    Number("2025-10-23", 8, rater="network", person="jean", because="She rang to say nothing had happened. Just that."),
                    Number("2025-08-06", 5, rater="worker", because="Bedroom seen, breakfast made, and she still listens for the stairs."),
                    Number("2025-10-22", 7, rater="worker", because="Three unannounced evenings, all calm."),
                ),
                may_know=(("2025-10-22", ("jean", "kelly")), ("2025-08-06", ("jean",))),
            ),
            AskedMore(
                "mia", "Days at school, of the last twenty", kind="count", goal="Mia feels safe at home", unit="days of twenty", good=19, every=28,
                readings=(
                    Number("2024-11-08", 14, rater="school"), Number("2025-01-31", 15, rater="school"), Number("2025-04-04", 18, rater="school"), Number("2025-07-04", 19, rater="school"), Number("2025-10-31", 19, rater="school"),
                ),
            ),
            AskedMore(
                "tobi", "How is bedtime? (Tobi points to a face)", kind="faces", goal="Tobi sleeps in his own bed all night", good=4, every=42,
                set_with="Tobi and Ben", readings=(
                    Number("2025-04-02", 2, because="It is too dark.", alone=True), Number("2025-08-07", 3, because="Mum reads to me.", alone=True),
                    Number("2025-10-22", 4, because="I have the landing light.", alone=True),
                ), may_know=(("2025-10-22", ("kelly",)),),
            ),
        ),
        small=(
            Small("mia", "2025-11-14", "Aisha slept over, for the first time. They made pancakes at midnight.", "Mia", "Mia feels safe at home"),
            Small("mia", "2025-10-08", "She left her coat at school and was not afraid to say so.", "Ms Patel"),
            Small("mia", "2025-09-26", "Kelly took the chain off the bedroom door. Mia asked her to.", "Kelly", "Mia feels safe at home"),
            Small("tobi", "2025-11-10", "Five dry nights in a row; the chart has no room left.", "Kelly", "Tobi sleeps in his own bed all night"),
        ),
        of_us=(
            OfUs(
                "mia", "2025-10-22", "child", "Mia", good="“You always say when you come back. And you do.”",
                bad="“When you come to school everybody asks who you are. I missed art.”",
                we_change="Visits are at Nan’s or at home after four. At school only if Mia asks, and never in art.",
            ),
            OfUs("mia", "2025-08-06", "parent", "Kelly", good="Somebody rings when they said they would.",
                 bad="Telling it all again to each new person.", we_change="One page that Kelly wrote with us goes to anybody new."),
        ),
        tried=(
            TriedTold(
                "mia", "2025-07-30", "Four letters and three visits at four o’clock. He was called “not engaging” in two notes.",
                "We meet at half past six, at the allotment, and Amrit from the group comes the first time.",
                "Steve works until six and cannot read long letters. Nobody had asked.", person="steve", by="farah",
            ),
        ),
        feedback=(
            SaidOfUs("mia", "midway", "2025-09-12", (("listened", 5), ("understood", 4), ("kept_word", 5), ("helped", 4)),
                     "Do not come to school in art.", "mia", ("2025-09-15", "Visits to school only when asked for, and never in art.")),
            SaidOfUs("mia", "after_meeting", "2025-08-06", (("listened", 4), ("said_mine", 2), ("knew_before", 3)), "Too many grown-ups at the table.",
                     "mia", ("2025-08-13", "Six people now, and Nan sits beside her. What she wrote is read first.")),
            SaidOfUs("tobi", "midway", "2025-09-12", (("listened", 4), ("helped", 4)), "Bring the dinosaur again.", "tobi",
                     ("2025-09-26", "The dinosaur comes each time.")),
            SaidOfUs("mia", "after_meeting", "2025-08-06", (("listened", 3), ("said_mine", 4), ("knew_before", 2)),
                     "I read the report in the corridor.", "", ("2025-08-20", "Reports are read together, five days before.")),
            SaidOfUs("ben", "midway", "2025-11-18", (("listened", 2), ("understood", 1), ("kept_word", 3)), "You all talk to my dad.", "ben"),
        ),
    ),
    "ellery": MeasuredTold(
        asked=(
            AskedMore(
                "finn", "How is the way to school? (Finn points to a face)", kind="faces", goal=FINN, good=4, every=28, set_with="Finn and Iris",
                readings=(
                    Number("2025-06-12", 2, because="Cars.", alone=True), Number("2025-08-28", 2, because="I look at all the cars.", alone=True),
                    Number("2025-10-09", 2, because="Mummy walks fast.", alone=True), Number("2025-11-13", 2, because="The black one was there.", alone=True),
                ),
            ),
        ),
        why=(
            WhyTold(
                "finn", FINN, "2025-10-10",
                "Therapy helps the evenings. It cannot help the road: he sees the car, and nobody has stopped it. We measured play and not fear.",
                "Rachel’s sister walks with them on school days, and the school opens the side gate. We ask for the road to be named in the order.",
                "“I look at all the cars.”", "Rachel: “You ask me about games. Ask me about ten to nine.”",
                "Play therapy, twenty weeks. A letter to the school. We had not walked the road with them ourselves.", change_by="2025-09-30",
            ),
        ),
        small=(Small("finn", "2025-11-06", "He gave the toy cooker a party hat.", "Iris at Little Harbour", FINN),),
        of_us=(OfUs("poppy", "2025-10-29", "child", "Poppy", good="“Tom writes what I say and reads it to me.”", bad="“Your car looks like his.”",
                    we_change="Tom parks round the corner, and comes on foot."),),
        feedback=(
            SaidOfUs("poppy", "midway", "2025-10-29", (("listened", 5), ("understood", 4), ("kept_word", 4), ("helped", 3)), "Park somewhere else.",
                     "poppy", ("2025-10-30", "Tom comes on foot.")),
        ),
    ),
    "braithwaite": MeasuredTold(
        asked=(
            AskedMore("kai", "How near is it to a home with Mum’s name in it?", kind="goal", goal="We can say Mum’s name at home", good=7, every=42,
                      set_with="Kai", low="nobody says it", high="it is like any word",
                      readings=(Number("2025-09-20", 1, because="I said it once and Dad went out.", alone=True),
                                Number("2025-11-12", 3, because="We put the photo up.", alone=True))),
        ),
        small=(Small("kai", "2025-11-12", "The photo of Mum is up in the hall.", "Kai", "We can say Mum’s name at home"),),
    ),
    "singh": MeasuredTold(
        asked=(
            AskedMore("arjun", "Pain profile, nurse’s form", kind="external", more_is_better=False, version="2nd edition", highest=60, every=91,
                      set_with="The community nurse", readings=(Number("2025-05-14", 31, rater="other"), Number("2025-09-03", 22, rater="other")),
                      parts=(("lifting", 9), ("nights", 6))),
        ),
        small=(Small("arjun", "2025-11-17", "He laughed in the hoist at school and asked, with his eyes, to go again.", "Manpreet"),),
    ),
}  # fmt: skip
