"""Ways of working a council may name for its practice, as packs of questions shown where somebody writes. Any of them can be switched off.

The questions are ours; each pack names whose thinking it follows. A question never has to be answered, and no answer is counted.
Reading: no pack diagnoses anybody. A pack asks the writer to look again, in words they could say aloud to the family.
Serves: E.05, E.06, E.07, K1.12
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from goldenthread.practice.answers import Source


@dataclass(frozen=True)
class WayOfWorking:
    """One way of working: what it is about, whose thinking it follows, and its questions by the box they stand under."""

    key: str
    name: str
    about: str
    source: Source
    asks: Mapping[str, tuple[str, ...]]


MOTIVATIONAL = WayOfWorking(
    "motivational",
    "Motivational",
    "People change for reasons of their own. We ask for those, and listen for the words in which somebody talks themselves into it.",
    Source("After William Miller and Stephen Rollnick, Motivational Interviewing"),
    {
        "parents_view": (
            "What do they want to be different, and why does it matter to them? Write the words.",
            "From 0 to 10, how much does it matter to them, and how sure are they that they could? Why not a lower number?",
        ),
        "strengths": ("When did they manage something hard before? What did they use then?",),
        "worries": ("What is good for them in how it is now? Without that, change is only our wish.",),
        "difficulty": ("What do they say about it themselves, without being pushed?",),
        "help_offered": ("What would they choose to try first, if it were theirs to choose?",),
    },
)
TRAUMA_INFORMED = WayOfWorking(
    "trauma_informed",
    "Trauma-informed",
    "What happened to somebody, rather than what is wrong with them. Nobody has to tell it again for our sake.",
    Source(
        "After the working definition of trauma-informed practice, Office for Health Improvement and Disparities, 2022"
    ),
    {
        "we_know": (
            "Is it written down already? Use those words, with leave, before asking anybody to tell it again.",
        ),
        "child_view": ("What makes them jump, hide or go quiet, and what calms them? Who knows that?",),
        "parents_view": ("What may our letters, visits and meetings feel like to them? What choice have they had?",),
        "strengths": ("How did they survive it? That is skill.",),
        "worries": ("What might this behaviour once have been good for?",),
        "means": ("Where does this child feel safe in their body: which room, which hour, which person?",),
        "difficulty": ("What happened to them, as far as they want it known? What helps on a hard day?",),
    },
)
MENTALISING = WayOfWorking(
    "mentalising",
    "Mentalising",
    "Holding in mind what each person may be thinking and feeling, ourselves too, and not being too sure of it.",
    Source("After Peter Fonagy and Anthony Bateman, mentalization-based work; AMBIT, Anna Freud"),
    {
        "child_view": ("What might they think their parents feel about them? How do you know, and how sure are you?",),
        "parents_view": (
            "What do they think is going on in their child’s mind? Do they wonder, or do they know?",
            "What might each of them think that we think of them?",
        ),
        "worries": ("What did it stir up in you, and could that colour how you write it?",),
        "means": ("If this child could read it, what would they say you had got wrong?",),
        "difficulty": ("When do they lose sight of the child, and when do they find them again?",),
        "explanation": ("How would each person in the family explain it? What would the child’s explanation be?",),
    },
)
WAYS_OF_WORKING = (MOTIVATIONAL, TRAUMA_INFORMED, MENTALISING)
BY_KEY = {one.key: one for one in WAYS_OF_WORKING}
IN_USE_AT_FIRST = frozenset(BY_KEY)
"""A council that has set nothing has all of them: it switches off what it does not work by. Our own choice."""

ALWAYS: Mapping[str, tuple[str, ...]] = {
    "means": ("What is a day like for this child because of it? And in a year, if nothing changes?",),
    "parents_view": ("Have you heard a father, or whoever is a parent and lives elsewhere, in their own words?",),
    "identity": (
        "Whose words are these: theirs, or a form’s? Ask about faith, values and beliefs; assume nothing from a name.",
        "What does it mean for this child to grow up with these, here, with this school, these neighbours, this worker?",
        "Where do we ourselves make it harder: interpreter, food, festivals, hair, prayer, a ramp, who is sent to the door?",
    ),
}
"""Questions that are asked whatever the council works by."""


@dataclass(frozen=True)
class Asked:
    """One question under a box, and whose it is; no name where it is always asked."""

    words: str
    way: WayOfWorking | None = None


def questions(box: str, *, ways: Collection[str], dimension: str = "") -> list[Asked]:
    """The questions under one box, for the ways of working in use: what is always asked first.

    >>> [one.way.name for one in questions("strengths", ways={"motivational", "mentalising"}) if one.way]
    ['Motivational']
    >>> len(questions("we_know", ways=(), dimension="identity"))
    3
    """
    always = [*ALWAYS.get(box, ()), *(ALWAYS["identity"] if dimension == "identity" and box == "we_know" else ())]
    asked = [Asked(words) for words in always]
    return asked + [Asked(words, way) for way in WAYS_OF_WORKING if way.key in ways for words in way.asks.get(box, ())]


def in_use(set_last: Mapping[str, bool]) -> frozenset[str]:
    """Which ways of working are in use, by what the council set last for each.

    >>> sorted(in_use({"mentalising": False}))
    ['motivational', 'trauma_informed']
    """
    return frozenset(key for key in BY_KEY if set_last.get(key, key in IN_USE_AT_FIRST))
