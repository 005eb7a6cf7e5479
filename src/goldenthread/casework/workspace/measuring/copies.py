"""A chart for one reader: the numbers they may know, and nothing that shows where others were left out.

Serves: K6.08, C.01
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.casework.dues.standards.in_force import council_thread
from goldenthread.casework.outcomes import queries
from goldenthread.casework.outcomes.models import Measure, Reading
from goldenthread.casework.workspace.measuring.shown import Shown, shown
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from
from goldenthread.people.reaching import Line, Reach, may_reach
from goldenthread.people.reaching.own import may_have as may_have_of
from goldenthread.people.reaching.own import own

NOTHING = "Nobody has said yet that they may know a number of this. Ask whoever gave it, and write down what they say."

HARMS = "This is asked because somebody is harmed, and this reader is who harms. It does not go to them in any way."


@dataclass(frozen=True)
class Copy:
    """What one reader may have: the measure with their numbers, or why not."""

    one: Shown | None
    reach: Reach
    because: str


def line_of(reading: Reading, child: Person, agreed: set[int]) -> Line:
    """One number with its words, as what may go out is judged: it belongs to whoever gave it."""
    giver = child.pk if reading.rater == Reading.Rater.CHILD else reading.rater_person_id
    about = frozenset({child.pk, giver} if giver else {child.pk})
    if giver is None and (reading.rater == Reading.Rater.WORKER or reading.measure.kind == Measure.Kind.COUNT):
        return Line(reading.because, about=about)  # our own number, or a plain count
    return own(reading.because, giver=giver, children=[child.pk], about=about, agreed_with=agreed, number=True)


def may_have(numbers: list[Reading], child: Person, reader: Person, *, channel: str, seen_by: Worker) -> list[Reading]:
    """The numbers of a child's measures that this reader may have in this way, in their order. Nothing marks where another was."""
    agreed = queries.agreed_with(numbers, seen_by=seen_by)
    lines = {one.pk: line_of(one, child, agreed.get(one.pk, set())) for one in numbers}
    kept = may_have_of(lines, reader, channel=channel, on=seen_by.today)
    return [one for one in numbers if one.pk in kept]


def copy_for(measure: Any, child: Person, *, reader: Person, channel: str, seen_by: Worker) -> Copy:
    """The chart for one reader in one way. The words at its ends and its question are the child's and worker's own agreement."""
    if (
        measure.goal
        and queries.violence_of(measure.goal, child, seen_by=seen_by)[0]
        and queries.harms(reader, child, seen_by=seen_by)
    ):
        return Copy(None, Reach(granted=False, because=HARMS), HARMS)
    theirs = may_have(list(measure.numbers), child, reader, channel=channel, seen_by=seen_by)
    whole = _whole(measure, child)
    reach = may_reach(reader, channel=channel, on=seen_by.today, carrying=[whole])
    if not reach:
        return Copy(None, reach, reach.because)
    if not theirs:
        return Copy(None, reach, NOTHING)
    by = council_thread()
    return Copy(shown(measure, today=seen_by.today, by=by, hidden=hidden_from(seen_by), numbers=theirs), reach, "")


def _whole(measure: Measure, child: Person) -> Line:
    """What every copy says: the question and the words at its ends."""
    text = " ".join(part for part in (measure.question, measure.low_words, measure.high_words) if part)
    return Line(text, about=frozenset({child.pk}))
