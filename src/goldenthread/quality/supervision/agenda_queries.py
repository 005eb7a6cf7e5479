"""The agenda of a supervision, made from the record: the children a worker leads the work with, the one nearest to going wrong first.

What is known of each child comes from rows that are kept ready; the number of statements is the same however long their history.
Serves: T.16, K7.09b, K5.00
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.casework.workspace import home
from goldenthread.casework.workspace.coming import late_by
from goldenthread.casework.workspace.teams import queries as teams
from goldenthread.casework.workspace.teams.oversight_queries import oversight
from goldenthread.design.words import ago, count, short_day
from goldenthread.people.models import Involvement, Person
from goldenthread.practice.thread.moving import Moving, moving
from goldenthread.quality.supervision.models import Supervision, SupervisionDecision
from goldenthread.quality.supervision.queries import open_decisions, talked_about

MOST_DUES = 2


@dataclass(frozen=True)
class Point:
    """One thing the record says of a child, with whether it presses."""

    words: str
    presses: bool = False


@dataclass
class OnAgenda:
    """One child on the agenda: what the record says, what was decided before, and when the child was last talked about."""

    line: home.Line
    points: list[Point] = field(default_factory=list)
    decisions: list[SupervisionDecision] = field(default_factory=list)
    talked_on: date | None = None

    @property
    def child(self) -> Person:
        """Which child."""
        return self.line.child

    @property
    def presses(self) -> bool:
        """Whether something about the child presses."""
        return any(point.presses for point in self.points)


@dataclass(frozen=True)
class AgendaFamily:
    """A family on the agenda; without a name where none is recorded."""

    name: str
    children: tuple[OnAgenda, ...]


@dataclass(frozen=True)
class Agenda:
    """The families, the one with the child nearest to going wrong first; `other`: decisions about children somebody else leads now."""

    families: tuple[AgendaFamily, ...]
    other: tuple[SupervisionDecision, ...]

    @property
    def children(self) -> dict[int, OnAgenda]:
        """Every child on it, by number, in its order."""
        return {one.child.pk: one for family in self.families for one in family.children}

    @property
    def decisions(self) -> list[SupervisionDecision]:
        """Every decision that is still asked about."""
        return [*(row for one in self.children.values() for row in one.decisions), *self.other]


def agenda(worker: Worker, *, seen_by: Worker, apart_from: Supervision | None = None) -> Agenda:
    """The children this worker leads the work with, as far as the reader may know of them, grouped by family, sorted by need."""
    lines = home.lines(_led_by(worker, seen_by.today), seen_by=seen_by)
    found = {line.child.pk: OnAgenda(line) for line in lines}
    _say_what_presses(found, seen_by)
    for child_id, on in talked_about(found, seen_by=seen_by).items():
        found[child_id].talked_on = on
    other: list[SupervisionDecision] = []
    for row in open_decisions(worker, seen_by=seen_by, apart_from=apart_from):
        (found[row.child_id].decisions if row.child_id in found else other).append(row)
    groups = home.by_family(lines)
    families = tuple(AgendaFamily(one.name, tuple(found[line.child.pk] for line in one.lines)) for one in groups)
    return Agenda(families, tuple(other))


def _led_by(worker: Worker, today: date) -> Iterable[tuple[int, int | None, str | None, bool, str]]:
    rows = Involvement.objects.filter(worker=worker, is_lead=True, began_on__lte=today)
    now = rows.filter(Q(ended_on__isnull=True) | Q(ended_on__gte=today))
    return list(now.values_list("child_id", "worker_id", "worker__name", "is_lead", "part"))


def _say_what_presses(found: dict[int, OnAgenda], seen_by: Worker) -> None:
    """What the record says of each, in the order of how near it is to harm: broken, worse, unseen, still, past its day."""
    today = seen_by.today
    past = teams.past_their_visit(found, seen_by=seen_by)
    still: dict[int, list[str]] = defaultdict(list)
    for child_id, rows in teams.threads(found, seen_by=seen_by).items():
        still[child_id] = [row.name for row in rows if moving(row.stood, row.progress) is Moving.STILL]
    numbers, looked = teams.numbers(found, seen_by=seen_by), oversight(found, seen_by=seen_by)
    for child_id, one in found.items():
        line, points = one.line, one.points
        if line.says:
            points.append(Point(line.says, presses=True))
        points.append(_seen(line, today, is_past=child_id in past))
        if still[child_id]:
            points.append(Point(f"Stands where it stood three months ago: {', '.join(still[child_id])}", presses=True))
        if number := numbers.get(child_id):
            points.append(_number(number))
        late = [due for due in line.dues if due.due_on < today]
        points += [Point(f"{due.title}: {late_by(due.due_on, today)}", presses=True) for due in late[:MOST_DUES]]
        if len(late) > MOST_DUES:
            points.append(Point(f"and {count(len(late) - MOST_DUES, 'more thing', 'more things')} past their day"))
        if not late and line.next_on:
            points.append(Point(f"Next: {line.next_what}, {short_day(line.next_on)}"))
        if child_id not in looked:
            points.append(Point("No oversight of a manager is written down yet"))


def _seen(line: home.Line, today: date, *, is_past: bool) -> Point:
    if line.child.is_unborn_on(today):
        return Point("Not born yet")
    if line.seen_on is None:
        return Point("No visit at which the child was seen is written down", presses=True)
    alone = "alone" if line.seen_alone else "not alone"
    return Point(f"Last seen {ago(line.seen_on, today)}, {alone}", presses=is_past)


def _number(number: teams.Number) -> Point:
    before = "" if number.before is None else f"{number.before:g} to "
    return Point(f"{number.question}: {before}{number.value:g}, {number.moved}", presses=number.moved == "worse")
