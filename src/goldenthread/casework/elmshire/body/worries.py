"""What the families of the synthetic body need help with: a dozen threads in plain words, each whole from worry to number."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """One sort of thread. `{child}` stands for the child's name; a goal and a question are in the words they are asked in."""

    name: str
    need_code: str
    source: str
    by: str
    words: str
    need: str
    goal: str
    step: str
    owner: str
    question: str
    factors: tuple[str, ...]
    counts: bool = False
    violence: bool = False
    category: str = "NEG"


KINDS = (
    Kind(
        "Mornings",
        "N4",
        "2A",
        "School",
        "{child} came to school without breakfast on most days this month.",
        "{child} needs breakfast and somebody up with them in the morning.",
        "Breakfast on every school day",
        "Go to breakfast club together at eight",
        "Mum",
        "Days with breakfast last week",
        ("16A",),
        counts=True,
    ),
    Kind(
        "Shouting at home",
        "N1",
        "6",
        "Police",
        "Police were called: one parent had threatened the other, and {child} was on the stairs.",
        "{child} needs home to be a place where nobody is threatened.",
        "Nobody threatens anybody at home",
        "Stay away after drinking, and go to the group on Mondays",
        "Dad",
        "How safe do I feel at home?",
        ("3B",),
        violence=True,
        category="EMO",
    ),
    Kind(
        "Mum’s low days",
        "N3",
        "3B",
        "Health visitor",
        "Mum told us that on some days she cannot get up, and {child} looks after themselves.",
        "{child} needs a grown-up who notices, on Mum’s low days too.",
        "Somebody is there on low days",
        "Ring Gran when it is a low day",
        "Mum",
        "How looked after do I feel?",
        ("4B",),
        category="NEG",
    ),
    Kind(
        "Getting to school",
        "N4",
        "2B",
        "School",
        "{child} has been at school three days in ten this term.",
        "{child} needs a reason to go and somebody to go with.",
        "At school four days out of five",
        "Walk in with a friend’s family",
        "Mum",
        "Days at school last week",
        ("20",),
        counts=True,
    ),
    Kind(
        "Feeling alone",
        "N5",
        "3A",
        "Family doctor",
        "{child} told the doctor that nobody would notice if they were gone.",
        "{child} needs people who notice, every day.",
        "I have somebody to tell",
        "Meet every Thursday, somewhere with chips",
        "The family support worker",
        "How alone do I feel? (10 is not at all)",
        ("4A", "15A"),
        category="EMO",
    ),
    Kind(
        "A safe place to sleep",
        "N4",
        "4",
        "Housing",
        "The family was put out of their flat and {child} has slept on three sofas.",
        "{child} needs one bed in one home.",
        "Our own front door",
        "Finish the housing form together and chase it weekly",
        "The social worker",
        "How settled do I feel?",
        ("20",),
    ),
    Kind(
        "Drinking",
        "N3",
        "1A",
        "A relative",
        "A relative is worried that {child} is alone in the evenings while there is drinking.",
        "{child} needs evenings with a sober grown-up.",
        "Sober evenings",
        "See the alcohol worker each week",
        "Dad",
        "How are our evenings?",
        ("1B",),
        category="NEG",
    ),
    Kind(
        "Hurt by an adult",
        "N1",
        "2A",
        "School",
        "{child} had a bruise and said that an adult at home did it.",
        "{child} needs grown-ups who never hit.",
        "Nobody hits in our house",
        "Practise what to do instead, with the parenting worker",
        "Mum and Dad",
        "How safe do I feel with the grown-ups?",
        ("18C",),
        violence=False,
        category="PHY",
    ),
    Kind(
        "Older friends",
        "N6",
        "6",
        "Police",
        "{child} was found at two in the morning with adults nobody knows, and has a new phone.",
        "{child} needs adults who look out for them and friends of their own age.",
        "Home by ten, with people we know",
        "Boxing club on Tuesdays and Fridays",
        "The youth worker",
        "Nights home by ten last week",
        ("24A", "10A"),
        counts=True,
        category="NEG",
    ),
    Kind(
        "Help with everyday care",
        "N2",
        "3F",
        "Health",
        "{child} needs help to wash, eat and move, and the family is worn out.",
        "{child} needs care from people they know, and parents who have slept.",
        "A good week for all of us",
        "Two evenings a week with a carer {child} likes",
        "The short breaks team",
        "How was our week?",
        ("6A",),
    ),
    Kind(
        "Caring for somebody",
        "N3",
        "2A",
        "School",
        "{child} cooks, cleans and gives medicine at home.",
        "{child} needs time to be a child.",
        "Two evenings that are mine",
        "A helper on Mondays and Wednesdays",
        "Adult social care",
        "Evenings off last week",
        ("7A",),
        counts=True,
    ),
    Kind(
        "Two homes, one row",
        "N5",
        "7",
        "Cafcass",
        "The parents have parted and {child} carries messages between them.",
        "{child} needs parents who talk without them in the middle.",
        "Nobody asks me to choose",
        "Write in the shared book and not through {child}",
        "Both parents",
        "How much am I in the middle? (10 is not at all)",
        ("17A",),
        category="EMO",
    ),
)

SAYINGS = (
    "I want it to be like at my friend’s house.",
    "You said you would come back and you did.",
    "I like it when it’s quiet.",
    "Can I have my own drawer?",
    "I don’t want to talk about it today.",
    "My dog knows everything.",
    "It was better this week.",
    "It is the same.",
    "I slept.",
    "I helped make tea.",
    "Tell them I am good at drawing.",
    "I don’t know what will happen.",
)
