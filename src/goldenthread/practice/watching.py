"""What to watch for at a visit, by age, and how a child who does not talk tells. Watching is direct work with a baby; nothing is scored.

Source: our own prompts, from ordinary practice in watching children; the two questions of permanence from Knowsley Social Work Practice
Standards, standard 7.
Serves: K2.02, K2.04b, K7.08, K7.00, P.17
"""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.practice.answers import Source


@dataclass(frozen=True)
class Watching:
    """What to watch for in a child of some age, and what fits them."""

    key: str
    name: str
    until: int
    look: tuple[str, ...]
    fits: str = ""


BY_AGE: tuple[Watching, ...] = (
    Watching(
        "baby",
        "A baby",
        1,
        (
            "Who do they look for when they are upset, and does it comfort them?",
            "How are they held, fed, changed and put down to sleep? Where do they sleep?",
            "Do they babble, follow with their eyes, smile back? Does anybody talk to them?",
            "Are they awake and lively, or very still, or hard to settle?",
        ),
        "Watch with whoever looks after them; lie on the floor and play alongside.",
    ),
    Watching(
        "toddler",
        "A toddler",
        3,
        (
            "Who do they go to when they fall, and what happens then?",
            "Do they explore and come back? Do they go to strangers as to anybody?",
            "What do they play, and who plays with them?",
            "What are the limits, and how are they set?",
            "Who do they watch, and when do they go quiet?",
        ),
        "Play alongside; use their own toys; come at meal time once.",
    ),
    Watching(
        "young",
        "A young child",
        7,
        (
            "How do they play with others, and on their own?",
            "Who do they go to for comfort? Are they careful with anybody?",
            "What do they tell you with toys, drawings, their body?",
            "Do they do things that are a grown-up’s to do?",
        ),
        "Play, drawing, puppets, a story, three faces.",
    ),
    Watching(
        "middle",
        "A child",
        12,
        (
            "What changes in them when somebody comes in?",
            "What are they proud of? Who knows about it?",
            "Whom do they look after?",
            "Do they eat, sleep, have friends round?",
        ),
        "Sheets, games, maps, ladders, circles; something to do with the hands.",
    ),
    Watching(
        "teen",
        "A young person",
        17,
        (
            "What do they want to decide themselves?",
            "Who are they with, on the street and on the phone?",
            "How do they look after themselves, and who looks after them?",
            "What is different from last time?",
        ),
        "Walk, drive, cook, a game, messages, music. Their time, their place.",
    ),
)
"""What to watch for by age: until how many whole years each goes."""

UNBORN = Watching(
    "unborn",
    "A baby not born yet",
    -1,
    (
        "What is ready for the baby, and what is not?",
        "How do the parents speak of the baby? Each of them?",
        "Who will be there in the first weeks, by day and by night?",
    ),
)

MEANS: tuple[str, ...] = (
    "words",
    "words, with somebody who knows how they speak",
    "signs",
    "symbols or pictures",
    "looking or pointing with the eyes",
    "objects",
    "a switch or a tablet",
    "drawing",
    "play",
    "sounds and body",
    "writing or messages",
    "another language, with an interpreter",
)
"""How a child tells. How they say yes and no is written down once, in their words."""

OF_A_CHILD_WHO_DOES_NOT_TALK: tuple[str, ...] = (
    "How do they say yes, no, more, and stop?",
    "Who understands them best, and who else was asked?",
    "Several short visits tell more than a long one.",
    "What do they reach for, turn to, or turn away from?",
)


def watching_for(age: int | None, *, unborn: bool = False) -> Watching:
    """What to watch for in a child of this many whole years.

    >>> watching_for(0).key, watching_for(1).key, watching_for(2).key, watching_for(12).key, watching_for(13).key
    ('baby', 'baby', 'toddler', 'middle', 'teen')
    >>> watching_for(None, unborn=True).key
    'unborn'
    """
    if unborn:
        return UNBORN
    return next(
        (one for one in BY_AGE if age is not None and age <= one.until), BY_AGE[-2] if age is None else BY_AGE[-1]
    )


IF_IT_WENT_ON = "What would it mean for {name} if this went on as it is?"
IF_IT_ENDED = "What would happen for {name} if this ended?"
PERMANENCE = Source("Knowsley Social Work Practice Standards, standard 7: permanence is thought about at every visit")
