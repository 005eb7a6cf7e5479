"""What a thinker may ask themselves of a map and of possible explanations. Questions, never verdicts: nothing here stops anything.

In our words: a danger is said in what people do, and stands beside one goal that says what they will be doing instead. An explanation is worth
keeping only if something could show it wrong; the commonest error is to prove the first idea. Numbers of different people are put side by
side, never together.
Serves: K1.14, K1.15, P.15, A.15
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.practice.answers import Finding, Source

MAP_SOURCE = Source(
    "Our own map with neutral words, of the shape known from strengths-based safety planning (Andrew Turnell and Steve Edwards, Western Australia)"
)
EXPLANATIONS_SOURCE = Source("Eileen Munro, Effective Child Protection; iscp.gg, Step One: Hypothesise")

MOST_DANGERS = 3
LABELS = re.compile(
    r"\b(neglect(ed|ful)?|emotional(ly)? (harm|abuse)|domestic (abuse|violence)|failure to protect|chaotic|dysfunctional|"
    r"disguised compliance|hard to reach|toxic trio|substance misuse)\b",
    re.IGNORECASE,
)
STOPS = re.compile(r"\b(not|never|no longer|no more|stop(s|ped)?|without|avoid(s)?|refrain(s)?)\b", re.IGNORECASE)
DOES = re.compile(r"\b(will|is|are|does|do|has|have|keeps?|goes|tells?|rings?|sleeps?|wakes?)\b", re.IGNORECASE)


@dataclass(frozen=True)
class MapLine:
    """One line of the map: harm, danger, harder, strength, safety or goal; a goal names the danger it answers."""

    pk: int
    kind: str
    words: str
    answers: int | None = None


def asks_of_map(lines: Sequence[MapLine]) -> list[Finding]:
    """What the map does not say yet, or says in a label."""
    dangers = [one for one in lines if one.kind == "danger"]
    goals = {one.answers: one for one in lines if one.kind == "goal"}
    found = []
    if len(dangers) > MOST_DANGERS:
        found.append(
            Finding(f"There are {len(dangers)} dangers. Which {MOST_DANGERS} matter most? Nobody can hold more.")
        )
    for one in dangers:
        if one.pk not in goals:
            found.append(Finding("This danger has no goal: what will the adults be doing instead?", at=str(one.pk)))
    for one in (*dangers, *(one for one in lines if one.kind in ("harm", "harder"))):
        if label := LABELS.search(one.words):
            found.append(
                Finding(
                    f"“{label.group(0)}” is a label. What does somebody do, when, and what is it like for the child?",
                    at=str(one.pk),
                )
            )
    for one in goals.values():
        if STOPS.search(one.words) and not DOES.search(STOPS.sub("", one.words)):
            found.append(
                Finding(
                    "This goal says what stops. What will be there instead, that the child would notice?",
                    at=str(one.pk),
                )
            )
    if dangers and not any(one.kind == "safety" for one in lines):
        found.append(Finding("When were the children kept safe although the danger was there? Who did what?"))
    return found


@dataclass(frozen=True)
class Explanation:
    """A possible explanation with how many passages speak for and against it, its tests, and where it stands."""

    pk: int
    words: str
    status: str
    speaks_for: int = 0
    speaks_against: int = 0
    tests: tuple[tuple[date | None, bool], ...] = ()
    research: str = ""
    research_says: str = ""


def asks_of_explanations(tree: Sequence[Explanation], *, on: date) -> list[Finding]:
    """What is still one-sided in the tree, as of a day. Shape: a test is the day by which it was wanted, and whether its answer is there."""
    alive = [one for one in tree if one.status != "dropped"]
    found = []
    if len(tree) == 1:
        found.append(
            Finding(
                "There is only one explanation. What else could it be: in the child, in the parents, around them, or in what we do ourselves?"
            )
        )
    for one in alive:
        at = str(one.pk)
        if one.status == "supported" and not one.tests and not one.speaks_against:
            found.append(
                Finding(
                    "It is held to be so and nobody has tried to show it wrong. What would you see if it were not so?",
                    at=at,
                )
            )
        elif not one.speaks_against and one.speaks_for > 1:
            found.append(Finding("Everything speaks for it. What have we not looked for?", at=at))
        if not one.tests:
            found.append(Finding("What would tell? Who asks whom, by when?", at=at))
        found += [
            Finding(f"The answer was wanted by {day.day} {day:%B}. What was found?", at=at)
            for day, answered in one.tests
            if day is not None and day < on and not answered
        ]
        if one.research and not one.research_says:
            found.append(
                Finding("Research is named. What does it say for this child, and where does it not fit?", at=at)
            )
    return found
