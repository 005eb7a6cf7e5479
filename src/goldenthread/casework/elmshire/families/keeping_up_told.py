"""Who hears what is being done and how often, as they wished; adults referred on for a child's sake; children offered to another team."""

from goldenthread.casework.elmshire.council import NORTH
from goldenthread.casework.elmshire.telling.keeping_up import HearsTold, KeepingUpTold, OfferTold, ReferTold, UpdateTold

CARTER = KeepingUpTold(
    hears=(
        HearsTold("mia", "mia", 14, "2025-10-22", "Come and draw it with me."),
        HearsTold("mia", "kelly", 7, "2025-10-01", "At the bakery, after my shift. Not the phone."),
        HearsTold("mia", "jean", 14, "2025-04-28", "Ring me. Any time."),
        HearsTold("tobi", "emeka", 28, "2025-09-12", "A call on a Sunday evening."),
    ),
    updates=(
        UpdateTold("mia", "jean", "2025-10-31", "phone", "Steve goes to the group on Mondays. Mia’s reading mentor has begun.", "She told me. She read me the menu."),
        UpdateTold("mia", "mia", "2025-11-12", "in_person", "I asked about the sleepover. The grown-ups decide it together in December.", "December is ages."),
        UpdateTold("tobi", "emeka", "2025-11-02", "phone", "Tobi asked whether you and Steve could both come to watch him.", "I would stand next to him."),
        UpdateTold("mia", "kelly", "2025-11-17", "in_person", "The core group meets in December. Nobody needs to be in one room."),
    ),
    referred=(
        ReferTold(
            "mia", "kelly", "Daybreak, counselling for women", "Oluchi Eze, 01632 960412",
            "Mum laughs on the phone again, and does not look at the door when it rings.",
            "Alone, at Nan’s: what Daybreak would be told, that nobody at home hears of it, and that no is an answer.",
            "2025-11-05", "Not at home and nothing in the post.", asked="2025-11-06", asked_how="Rung with Kelly beside me; only her name and a safe time.",
            answer_by="2025-11-20",
        ),
        ReferTold(
            "ben", "steve", "Standing Beside, for men who have lost somebody", "Marek Lis, 01632 960419",
            "Dad can say Mum’s name, and Ben can ask what she was like.",
            "In the van, after the Monday group: one evening a fortnight, other dads, no file here.", "2025-11-03",
            asked="2025-11-04", asked_how="An e-mail that Steve read first", answer_by="2025-11-18", answered="2025-11-10", answer="yes",
            answer_says="He can come on 27 November. Marek rings him himself.", look="2025-12-18",
        ),
    ),
)  # fmt: skip
KOWALCZYK = KeepingUpTold(
    hears=(
        HearsTold("zofia", "ewa", 14, "2025-09-15", "With the interpreter line, never through Zofia."),
        HearsTold("adam", "adam", 14, "2025-09-15", "Show me on the board."),
    ),
    offers=(
        OfferTold(
            ("zofia", "adam"), NORTH, "hannah", "2025-11-19",
            "On dark days nobody gets up, and Adam makes the breakfast. Ewa asks for a social worker who can come when it is so, and Hannah stays"
            " beside you. Ewa, Zofia and Adam know that we ask.",
        ),
    ),
)  # fmt: skip
KEEPING_UP = {"carter": CARTER, "kowalczyk": KOWALCZYK}
"""By the key of the family."""
