"""What a worker's day begins with: children who asked for them, then everything of today and this week, child by child.

The child nearest to harm comes first, whatever is late on paper. A fixed number of questions, whatever the size of the council.
Serves: K2.01c, K3.02b, K2.01a, K10.05, C.10, P.03
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.casework.assessments.referring_on.queries import refer_ons_waiting
from goldenthread.casework.assessments.working.waiting_queries import asked_of_me, to_look_at, to_look_at_again
from goldenthread.casework.dues.drift_queries import waiting_for
from goldenthread.casework.dues.standards.queries import procedures
from goldenthread.casework.dues.standards_models import ProcedureLink
from goldenthread.casework.notes.calls.queries import asked_for_me, to_ring_back
from goldenthread.casework.notes.raised_models import AskedForMe
from goldenthread.casework.notes.raising.queries import to_do
from goldenthread.casework.notes.telling.rhythm_queries import updates_due
from goldenthread.casework.pathways.closing.queries import waiting_for_decision
from goldenthread.casework.pathways.passing.queries import offered_to_us
from goldenthread.casework.record.noting.queries import how_many_to_sign
from goldenthread.casework.record.wishes.queries import unanswered
from goldenthread.casework.visits.direct_work.queries import not_told_back
from goldenthread.casework.workspace.doing import gathering
from goldenthread.casework.workspace.doing.colleagues import WithColleague, with_colleagues
from goldenthread.casework.workspace.doing.queries import Absence, absences, done_today, planned
from goldenthread.casework.workspace.doing.since import News, news
from goldenthread.casework.workspace.doing.starting import page_of
from goldenthread.casework.workspace.doing.things import WEEK, ForChild, Many, Thing, by_child, by_when
from goldenthread.casework.workspace.home import Line, families_of, leader_lines
from goldenthread.people.models import Person
from goldenthread.practice.timescales.asks import Asks, Whose


@dataclass(frozen=True)
class Day:
    """What waits today and this week, the children who asked before everything else."""

    asked: tuple[AskedForMe, ...]
    children: tuple[ForChild, ...]
    colleagues: tuple[WithColleague, ...]
    notes: tuple[Many, ...]
    calls: int
    done: tuple[tuple[Person, str], ...]
    away: tuple[Absence, ...]
    stands_in: tuple[Absence, ...]
    news: News
    procedures: dict[str, ProcedureLink]
    today: int
    week: int

    @property
    def is_clear(self) -> bool:
        """Whether nothing at all waits."""
        return not (self.asked or self.children or self.colleagues or self.notes)


def day_of(found: Sequence[Line], *, seen_by: Worker, only_today: bool = False) -> Day:
    """What waits for this worker, and for those they stand in for today, with the lines of the children they work with."""
    lines = {line.child.pk: line for line in found}
    gone = absences(seen_by=seen_by)
    away = gathering.away_words(gone, seen_by=seen_by, says=lambda on: by_when(on, seen_by.today))
    coming = planned(lines, seen_by=seen_by, until=seen_by.today + WEEK)
    dues = list(gathering.dues_of_workers(found, today=seen_by.today, away=away, planned=coming))
    told = {thing.child.pk for thing in dues if thing.kind == Asks.VISIT.key}
    plans = gathering.plans(coming, lines, families_of(lines), told=told, today=seen_by.today)
    return _day(chain(dues, plans), found, gone, away, seen_by=seen_by, only_today=only_today)


def day_of_a_manager(*, seen_by: Worker, only_today: bool = False) -> Day:
    """What waits for somebody who leads a team: what only they can decide, sign or answer, for the children of their teams."""
    found = leader_lines(seen_by=seen_by, until=seen_by.today + WEEK)
    gone = absences(seen_by=seen_by)
    away = gathering.away_words(gone, seen_by=seen_by, says=lambda on: by_when(on, seen_by.today))
    also = frozenset({Whose.SERVICE}) if "service_manager" in seen_by.role_keys else frozenset()
    dues = gathering.dues_of_managers(found, today=seen_by.today, also=also)
    return _day(dues, found, gone, away, seen_by=seen_by, only_today=only_today, leads=True)


def _day(
    dues: Iterable[Thing], found: Sequence[Line], gone: list[Absence], away: dict[int, str], *, seen_by: Worker, only_today: bool,
    leads: bool = False,
) -> Day:  # fmt: skip
    today = seen_by.today
    lines = {line.child.pk: line for line in found}
    by_name = {one.away: away[one.away_id] for one in gone if one.away_id in away}
    ring = to_ring_back(seen_by=seen_by)
    things: list[Thing] = [
        *dues,
        *gathering.owed(to_do(seen_by=seen_by), by_name, today=today),
        *gathering.wishes(unanswered(seen_by=seen_by), today=today),
        *gathering.told_back(not_told_back(seen_by=seen_by), today=today),
        *gathering.calls(ring, away, seen_by=seen_by),
        *gathering.asked_by_managers(asked_of_me(seen_by=seen_by)),
        *gathering.endings(waiting_for_decision(seen_by=seen_by) if seen_by.has(Permission.SIGN_OFF) else ()),
        *gathering.offers(offered_to_us(seen_by=seen_by)),
        *gathering.parents_to_think_about(to_look_at_again(seen_by=seen_by, until=today + WEEK), today=today),
        *gathering.refer_ons(refer_ons_waiting(seen_by=seen_by, until=today + WEEK), today=today),
        *gathering.updates(updates_due(seen_by=seen_by, until=today + WEEK), today=today),
        *gathering.escalations(waiting_for(seen_by=seen_by), away, seen_by=seen_by),
    ]
    between = with_colleagues(seen_by, until=today + WEEK, leads=leads)
    now = [thing for thing in things if thing.is_for_today(today)]
    meet = [one for one in between if one.is_for_today(today)]
    mine = [line for line in found if seen_by.has(Permission.WORK_WITH_CHILDREN)]
    return Day(
        asked=tuple(asked_for_me(seen_by=seen_by)),
        children=by_child(now if only_today else things, lines),
        colleagues=tuple(meet) if only_today else between,
        notes=_notes(seen_by),
        calls=len(ring),
        done=tuple((lines[child_id].child, words) for child_id, words in done_today(lines, seen_by=seen_by))
        if lines
        else (),
        away=tuple(one for one in gone if one.away_id == seen_by.pk),
        stands_in=tuple(one for one in gone if one.away_id != seen_by.pk),
        news=news(mine, today=today),
        procedures=procedures(seen_by=seen_by) if any(thing.rule for thing in things) else {},
        today=len(now) + len(meet),
        week=len(things) + len(between),
    )


def _notes(seen_by: Worker) -> tuple[Many, ...]:
    waits, start = how_many_to_sign(seen_by=seen_by), page_of("to_sign", "Sign")
    found = (
        (waits.asked, "note to sign as well", "notes to sign as well"),
        (waits.own, "note of yours not signed", "notes of yours not signed"),
        (len(to_look_at(seen_by=seen_by)), "assessment to look at", "assessments to look at"),
    )
    return tuple(
        Many(f"{number} {one if number == 1 else many}", start, number) for number, one, many in found if number
    )
