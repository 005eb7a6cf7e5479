"""How an attached clock runs: opened by something, met by the first that really happened, opened again from that day, ended with a reason.

One function works out every line of the table in `attached`. It knows no dates of its own and no clock.

Reading: a clock that repeats and did not apply on the day it would have begun (the council had set no number yet, or the law did not stand
yet) begins on the first day on which it applies, while what opened it still goes on. What began under one number is judged by it.
A second thing on the same day is the same one. What a file alone tells of is called late only where the file could hold what meets it.

Serves: K9.06, K9.07
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from goldenthread.practice.answers import Due
from goldenthread.practice.counting.combined import InTurn, UntilThen
from goldenthread.practice.counting.due_after import due_after
from goldenthread.practice.counting.shapes import Counting, NotBefore
from goldenthread.practice.counting.units import CannotCount, day_of
from goldenthread.practice.timescales.applying import Applying, WhatApplied
from goldenthread.practice.timescales.duty import Answer, Duty, duty
from goldenthread.practice.timescales.happenings import Happening
from goldenthread.practice.timescales.life import EIGHTEEN, Life, Opening
from goldenthread.practice.working_days import Calendar, CalendarError


@dataclass(frozen=True)
class Clock:
    """One line of the table. `rules`: the first clock's rule, then the next's, the last one for ever where it repeats (`again`).

    `opened` finds the openings in a child's life; `met_by` are kinds of happening. `earlier_counts`: one that stands already meets it.
    `in_file`: a census file can hold what meets it. `which`: for a line whose rule depends on more than the turn.
    """

    rules: tuple[str, ...]
    opened: Callable[[Life], Iterable[Opening]]
    opens: str
    meets: str
    ends: str
    met_by: tuple[str, ...] = ()
    since: str = ""
    again: bool = False
    earlier_counts: bool = False
    in_file: bool = False
    which: Callable[[Opening, date, int], str] | None = None
    counted: Callable[[Counting, Opening, Calendar], date] | None = None


class Course(NamedTuple):
    """What one clock runs on: its line, its opening, what meets it, and by which calendar and numbers it is counted."""

    clock: Clock
    opening: Opening
    done: Sequence[Happening]
    calendar: Calendar
    applied: WhatApplied
    child_id: str


class Turn(NamedTuple):
    """One clock of a course: which it is (from 0), its day 0 in words, what met it, and whether something of ours met one before it."""

    number: int
    began: date
    since: str
    met: Happening | None
    ours: bool

    @property
    def ordinal(self) -> int:
        """1 for the first; for later ones the day they count from, as a number: what is written down late moves no reason to another clock."""
        return self.began.toordinal() if self.number else 1


def of_line(clock: Clock, life: Life, calendar: Calendar, applied: WhatApplied) -> Iterator[Duty]:
    """Every duty of one line of the table for one child."""
    begins = applied.begins(clock.rules)
    if begins is None:
        return
    first = date.min if clock.again else begins
    for opening in clock.opened(life):
        if opening.on < first:
            continue
        done = opening.done if opening.done is not None else _done(clock, opening, life.kinds)
        yield from _run(Course(clock, opening, done, calendar, applied, life.facts.child_id))


def _run(course: Course) -> Iterator[Duty]:
    """Every duty of one opening, the last of them open unless it was met or has ended."""
    clock, opening, done = course.clock, course.opening, course.done
    began, since, ours = opening.on, opening.since, False
    for turn, one in enumerate((*done, None)):
        if turn and not (clock.again or turn < len(clock.rules)):
            return
        if opening.adult_on and began >= opening.adult_on:
            return
        yield from _one(course, Turn(turn, began, since, one, ours))
        if one is not None:
            began, since, ours = one.on, clock.since, ours or not one.census


def _done(clock: Clock, opening: Opening, kinds: dict[str, list[Happening]]) -> list[Happening]:
    """What met it, in order, one a day; for a clock of one turn only the first."""
    found: list[Happening] = []
    rows = [one for kind in clock.met_by for one in kinds.get(kind, ())]
    if len(clock.met_by) > 1:
        rows.sort(key=lambda one: (one.on, one.id))
    for one in rows:
        if opening.until and one.on > opening.until:
            break
        in_time = one.on >= opening.on or (clock.earlier_counts and (one.until is None or one.until >= opening.on))
        if in_time and (not found or one.on > found[-1].on):
            found.append(one)
            if not clock.again and len(found) == len(clock.rules):
                break
    return found


def _one(course: Course, turn: Turn) -> Iterator[Duty]:
    clock, opening = course.clock, course.opening
    if clock.which:
        rule_id = clock.which(opening, turn.began, turn.number)
    else:
        rule_id = clock.rules[min(turn.number, len(clock.rules) - 1)]
    applying, from_day = course.applied.on(rule_id, turn.began), turn.began
    if applying is None and clock.again:
        later = course.applied.first_after(rule_id, turn.began)
        if later is None or (turn.met and later > turn.met.on) or (opening.until and later > opening.until):
            return
        from_day, applying = later, course.applied.on(rule_id, later)
    if applying is None:
        return
    yield _duty(course, turn, from_day, applying)
    if applying.beside:
        local, counts = applying.beside
        yield _duty(course, turn, from_day, Applying(local, counts, is_own=True))


def _duty(course: Course, turn: Turn, from_day: date, applying: Applying) -> Duty:
    opening, met, due, cannot_say = course.opening, turn.met, None, ""
    calendar = (
        course.applied.standards.local(course.calendar, applying.edition.rule_id)
        if applying.is_own
        else course.calendar
    )
    try:
        due = _due(course, turn, from_day, applying.counts, calendar)
    except (CalendarError, CannotCount) as refusal:
        cannot_say = str(refusal)
    ended_on, because = (None, "") if met else _ended(opening, due)
    if due and isinstance(applying.counts, NotBefore) and (ended_on is None or ended_on > due.on):
        ended_on, because = due.on, "from this day on it may be"
    held = course.clock.in_file or turn.ours
    late_in_file = met is not None and met.census and due is not None and met.on > due.on
    answer = Answer(
        opener=opening.id,
        opened_on=from_day,
        due=due,
        ordinal=turn.ordinal,
        met_on=met.on if met else None,
        met_by=met.id if met else "",
        ended_on=ended_on,
        ended_because=because,
        not_in_file=opening.census and (late_in_file or not (met or held)),
        cannot_say=cannot_say,
    )
    return duty(applying.edition, answer, child_id=course.child_id)


def _ended(opening: Opening, due: Due | None) -> tuple[date | None, str]:
    """A clock ends with what opened it; and nothing falls due from the eighteenth birthday on."""
    if opening.until:
        return opening.until, opening.because
    if opening.adult_on and due and due.on >= opening.adult_on:
        return opening.adult_on, EIGHTEEN
    return None, ""


def _due(course: Course, turn: Turn, began: date, counts: Counting, calendar: Calendar) -> Due:
    since = turn.since if began == turn.began else "the number began to apply"
    if course.clock.counted:
        return Due(course.clock.counted(counts, course.opening, calendar), f"{counts.words} {since}")
    shape = _in_turn(counts, course.opening, calendar, turn)
    return due_after(shape, began, since, calendar)


def _in_turn(counts: Counting, opening: Opening, calendar: Calendar, turn: Turn) -> Counting:
    """The interval of this turn. Weekly until the first review, longer from then on: what fell due before the review stays due."""
    if isinstance(counts, InTurn):
        return counts.intervals[min(turn.number, len(counts.intervals) - 1)]
    if not isinstance(counts, UntilThen):
        return counts
    turned = opening.turned_on
    if not turn.number or turned is None or (turn.met and turned > turn.met.on):
        return counts.first
    return counts.first if day_of(counts.first.on(turn.began, calendar)) < turned else counts.then
