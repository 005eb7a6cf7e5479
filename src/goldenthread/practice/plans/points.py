"""What weighs for and against when a step is called smart, in whole points that anybody can add up.

Where the points come from: `bench/smart.py --learn` takes published examples, each labelled by its source, and our own made-up ones
(`tests/rules/plans/*.psv`), finds by logistic regression what each sign weighs, and rounds twice its weight to a whole point. Nothing that counts
words is among the signs: a long sentence is not a better one. The figures of the bench leave each example out of the points it is judged by.
The points only make the command's `smart: true|false`. No screen shows them: a screen says what was found and what was not.

Serves: K4.03, K4.09
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress

from goldenthread.practice.plans.signs import Signs
from goldenthread.practice.plans.verbs import Act
from goldenthread.practice.plans.when import Kind

BOUNDED = (Kind.BY_WHEN, Kind.FOR_HOW_LONG)
REPEATED = (Kind.HOW_OFTEN, Kind.OCCASION)
OPEN, UNCHECKABLE = Kind.OPEN, Act.UNCHECKABLE
"""Members named once: Python 3.11 takes a third of a microsecond to find one by its class, which for a short step adds up."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: its short name, what it says, and its points."""

    key: str
    says: str
    points: int


def bounds(found: Signs) -> int:
    """How many kinds of bound the text has: a day or length of time, how often, a figure, without help."""
    return (
        (not found.kinds.isdisjoint(BOUNDED))
        + (not found.kinds.isdisjoint(REPEATED))
        + bool(found.figures)
        + bool(found.unaided)
    )


BOUND = Sign("bound", "a time, a figure or another bound", 6)
SIGNS = (
    BOUND,
    Sign("second_bound", "a second one of another kind", 3),
    Sign("seen", "an act that anybody could see", 3),
    Sign("particular", "how, where or with what", 2),
    Sign("named", "somebody who does it", 2),
    Sign("sure", "how sure they are of managing it", 2),
    Sign("not_which", "an act that does not say which", -3),
    Sign("beyond_check", "a verb nobody can check", -2),
    Sign("degree", "better, more or less than nobody knows what", -2),
    Sign("open", "an open word such as “as required”", -1),
)
ENOUGH = 8
"""From so many points on, and with a bound, a text is called smart."""


def weighed(found: Signs) -> tuple[Sign, ...]:
    """The signs this text shows."""
    return tuple(compress(SIGNS, shows(found)))


def shows(found: Signs) -> tuple[object, ...]:
    """Of each sign, in their order, whether the text shows it: something, or nothing."""
    what, count = found.what, bounds(found)
    seen, deeds = what.seen, what.deeds
    return (
        count > 0,
        count > 1,
        seen,
        what.details,
        found.who.named,
        found.sure,
        seen is None and any(deed.broad for deed in deeds),
        deeds and deeds[0].act is UNCHECKABLE,
        what.degree and not found.figures and found.kinds.isdisjoint(REPEATED),
        OPEN in found.kinds,
    )


def is_smart(shown: tuple[Sign, ...]) -> bool:
    """Is there enough in the signs of this text to call it smart? Without any bound, never."""
    return shown[:1] == (BOUND,) and sum([sign.points for sign in shown]) >= ENOUGH
