"""What weighs for and against when a step is called smart, in whole points that anybody can add up.

Where the points come from: `bench/smart.py --learn` takes published examples, each labelled by its source, and our own made-up ones
(`tests/rules/plans/*.psv`), finds by logistic regression what each sign weighs, and rounds twice its weight to a whole point. Nothing that counts
words is among the signs: a long sentence is not a better one. The figures of the bench leave each example out of the points it is judged by.
The points only make the command's `smart: true|false`. No screen shows them: a screen says what was found and what was not.

Serves: K4.03, K4.09
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from goldenthread.practice.plans.signs import Signs
from goldenthread.practice.plans.verbs import Act
from goldenthread.practice.plans.when import Kind

BOUNDED = (Kind.BY_WHEN, Kind.FOR_HOW_LONG)
REPEATED = (Kind.HOW_OFTEN, Kind.OCCASION)
OPEN, UNCHECKABLE = Kind.OPEN, Act.UNCHECKABLE
"""Members named once: Python 3.11 takes a third of a microsecond to find one by its class, which for a short step adds up."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: its short name, what it says, its points, and whether a text shows it."""

    key: str
    says: str
    points: int
    shown: Callable[[Signs], bool]


def bounds(found: Signs) -> int:
    """How many kinds of bound the text has: a day or length of time, how often, a figure, without help."""
    return (
        (not found.kinds.isdisjoint(BOUNDED))
        + (not found.kinds.isdisjoint(REPEATED))
        + bool(found.figures)
        + bool(found.unaided)
    )


def _beyond_check(found: Signs) -> bool:
    return found.what.head is not None and found.what.head.act is UNCHECKABLE


def _says_not_which(found: Signs) -> bool:
    return found.what.seen is None and any(deed.broad for deed in found.what.deeds)


def _more_than_what(found: Signs) -> bool:
    return bool(found.what.degree) and not found.figures and found.kinds.isdisjoint(REPEATED)


BOUND = Sign("bound", "a time, a figure or another bound", 6, lambda found: bounds(found) > 0)
SIGNS = (
    BOUND,
    Sign("second_bound", "a second one of another kind", 3, lambda found: bounds(found) > 1),
    Sign("seen", "an act that anybody could see", 3, lambda found: found.what.seen is not None),
    Sign("particular", "how, where or with what", 2, lambda found: bool(found.what.details)),
    Sign("named", "somebody who does it", 2, lambda found: bool(found.who.named)),
    Sign("sure", "how sure they are of managing it", 2, lambda found: found.sure is not None),
    Sign("not_which", "an act that does not say which", -3, _says_not_which),
    Sign("beyond_check", "a verb nobody can check", -2, _beyond_check),
    Sign("degree", "better, more or less than nobody knows what", -2, _more_than_what),
    Sign("open", "an open word such as “as required”", -1, lambda found: OPEN in found.kinds),
)
ENOUGH = 8
"""From so many points on, and with a bound, a text is called smart."""


def weighed(found: Signs) -> tuple[Sign, ...]:
    """The signs this text shows."""
    return tuple([sign for sign in SIGNS if sign.shown(found)])


def is_smart(shown: tuple[Sign, ...]) -> bool:
    """Is there enough in the signs of this text to call it smart? Without any bound, never."""
    return shown[:1] == (BOUND,) and sum([sign.points for sign in shown]) >= ENOUGH
