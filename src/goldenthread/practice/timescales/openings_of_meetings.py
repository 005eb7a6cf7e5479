"""What opens the attached clocks around a meeting: the report before it, the letter and the record after it.

Reading: a report is asked for from the day the meeting was written down, unless that was only once it had been held; it ends when the meeting
is held or called off. A letter or record that was never written down as sent is asked for until the next meeting of the kind is held.

Serves: K9.07, K3.06b
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from goldenthread.practice.counting.shapes import Counting
from goldenthread.practice.counting.units import day_of
from goldenthread.practice.timescales.facts import MeetingFact
from goldenthread.practice.timescales.happenings import Happening
from goldenthread.practice.timescales.life import Life, Opening
from goldenthread.practice.working_days import Calendar

WRITTEN_UP = ("conference", "review_conference", "core_group", "cin_review", "care_review")
"""The meetings that law or guidance asks for: their record is written up like a visit."""

Openings = Callable[[Life], Iterable[Opening]]
Sent = Callable[[MeetingFact], date | None]


def report_before(kind: str, called: str) -> Openings:
    """Every meeting of a kind that was set before its day."""

    def found(life: Life) -> Iterator[Opening]:
        for one in life.facts.meetings:
            day = one.held_on or one.planned_on
            if one.kind == kind and day and one.set_on < day:
                until = one.held_on or one.called_off_on
                ended = "it was held" if one.held_on else "it was called off" if until else ""
                yield Opening(one.id, one.set_on, called, until, ended, done=_done(one, one.shared_on), about=day)

    return found


def before_its_day(counts: Counting, opening: Opening, calendar: Calendar) -> date:
    """So long before the meeting: when it moves, so does this."""
    assert opening.about is not None
    return day_of(counts.on(opening.about, calendar))


def after(kinds: Iterable[str], sent: Sent) -> Openings:
    """Every meeting held of these kinds, until what was to follow it had gone, or the next one was held."""
    these = frozenset(kinds)

    def found(life: Life) -> Iterator[Opening]:
        held = sorted((one.held_on, one.id, one) for one in life.facts.meetings if one.held_on and one.kind in these)
        days: dict[str, list[date]] = defaultdict(list)
        for on, _, one in held:
            days[one.kind].append(on)
        for on, _, one in held:
            later = bisect_right(days[one.kind], on)
            following = days[one.kind][later] if later < len(days[one.kind]) else None
            ended = "the next one was held" if following else ""
            yield Opening(one.id, on, "it was held", following, ended, done=_done(one, sent(one)))

    return found


def letter(one: MeetingFact) -> date | None:
    """When the letter with what was decided went out."""
    return one.outcome_on


def record(one: MeetingFact) -> date | None:
    """When its record was ready."""
    return one.ready_on


def record_sent(one: MeetingFact) -> date | None:
    """When its record had gone to everybody asked."""
    return one.sent_on


def _done(one: MeetingFact, on: date | None) -> tuple[Happening, ...]:
    return (Happening("meeting", one.id, on),) if on else ()
