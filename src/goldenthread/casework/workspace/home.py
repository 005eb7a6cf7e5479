"""A worker's own children, and a team's: grouped by family, the one nearest to going wrong first.

Each list is a fixed number of statements over rows that are kept ready, whatever the size of the council.
Serves: K10.00, T.24
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Case, F, Max, Q, QuerySet, When

from goldenthread.access.leading import members_of, teams_led_by
from goldenthread.access.models import Worker
from goldenthread.casework.care.models import LegalStatus
from goldenthread.casework.dues.drift_queries import drifts_by_child
from goldenthread.casework.dues.models import StrandRow
from goldenthread.casework.plans.models import PlanChild
from goldenthread.casework.visits.models import VisitChild
from goldenthread.casework.workspace.coming import late_by, tone_of
from goldenthread.casework.workspace.doing.queries import open_dues, owed_by_leaders
from goldenthread.casework.workspace.header import LEGAL_WORDS, PLAN_WORDS, STATUS_PLANS
from goldenthread.people.asked_often import asked_often
from goldenthread.people.gathering import rows_of
from goldenthread.people.models import FamilyMember, Involvement, Person
from goldenthread.people.opening import covered_by

TONES = {
    "worse": "red",
    "stuck": "red",
    "cannot_tell": "yellow",
    "not_started": "yellow",
    "on_hold": "grey",
    "still_there": "grey",
    "getting_there": "blue",
    "passed_on": "grey",
    "answered": "green",
    "not_in_file": "grey",
    "met": "green",
}
SETTLED_RANK = 1000.0
LEAD = "lead"
"""The part of whoever leads the work with a child, whatever their profession."""


@dataclass(frozen=True)
class Dot:
    """One strand in a list: its name, where it stands, its colour."""

    name: str
    progress: str
    tone: str
    broken: bool


@dataclass
class Line:
    """One child in a list."""

    child: Person
    age: int | None
    now: str
    dots: list[Dot] = field(default_factory=list)
    broken: int = 0
    worst: float = SETTLED_RANK
    since: date | None = None
    says: str = ""
    mend: str = ""
    next_what: str = ""
    next_on: date | None = None
    next_tone: str = ""
    next_late: str = ""
    seen_on: date | None = None
    seen_alone: bool = False
    seen_days: int | None = None
    worker: str = ""
    worker_id: int | None = None
    covering: bool = False
    parts: set[str] = field(default_factory=set)
    dues: list[Any] = field(default_factory=list)
    drifts: int = 0
    drift_rank: float = SETTLED_RANK

    @property
    def key(self) -> tuple[float, float, date, date, date, str]:
        """What lists are sorted by: the child's need. The worst strand, the nearest drift, since when, how long unseen; a form's day last."""
        return (
            self.worst, self.drift_rank, self.since or date.max, self.seen_on or date.min, self.next_on or date.max, self.child.shown_name,
        )  # fmt: skip


@dataclass(frozen=True)
class FamilyGroup:
    """A family in a list, with its children; or children without a family recorded."""

    name: str
    family_id: int | None
    lines: tuple[Line, ...]


def my_lines(*, seen_by: Worker) -> list[Line]:
    """The children this worker works with, and those of workers they stand in for today."""
    mine = _involvements(workers=covered_by(seen_by), teams=[], today=seen_by.today, of_a_team=False)
    found = lines(mine, seen_by=seen_by)
    for line in found:
        line.covering = line.worker_id is not None and line.worker_id != seen_by.pk
    return found


def team_lines(*, seen_by: Worker, teams: set[int] | None = None) -> list[Line]:
    """The children of every team this worker leads, or of these of them."""
    led = teams_led_by(seen_by) if teams is None else teams_led_by(seen_by) & teams
    return lines(
        _involvements(workers=members_of(led), teams=led, today=seen_by.today, of_a_team=True), seen_by=seen_by
    )


def leader_lines(*, seen_by: Worker, until: date) -> list[Line]:
    """The children of this worker's teams towards whom whoever leads owes something until a day: few, however large the teams."""
    led = teams_led_by(seen_by)
    rows = _involvements(workers=members_of(led), teams=led, today=seen_by.today, of_a_team=True)
    owed = owed_by_leaders({row[0] for row in rows}, seen_by=seen_by, until=until)
    return lines([row for row in rows if row[0] in owed], seen_by=seen_by) if owed else []


@asked_often
def _involvements(*, workers: list[int], teams: list[int], today: date, of_a_team: bool) -> QuerySet[Any]:
    """Whose child each is, and whether as the one who leads the work. A team's list holds only those, and children who wait for a worker."""
    rows = Involvement.objects.filter(Q(worker_id__among=workers) | Q(team_id__among=teams), began_on__lte=today)
    if of_a_team:
        rows = rows.filter(Q(is_lead=True) | Q(part=Involvement.Part.TEAM))
    return rows.filter(Q(ended_on__isnull=True) | Q(ended_on__gte=today)).values_list(
        "child_id", "worker_id", "worker__name", "is_lead", "part"
    )


def lines(involvements: Iterable[tuple[int, int | None, str | None, bool, str]], *, seen_by: Worker) -> list[Line]:
    """One line for each child in these involvements that is not locked from the worker."""
    today = seen_by.today
    lead: dict[int, tuple[str, int | None]] = {}
    parts: dict[int, set[str]] = defaultdict(set)
    for child_id, worker_id, name, is_lead, part in involvements:
        parts[child_id].add(LEAD if is_lead else part)
        if is_lead or child_id not in lead:
            lead[child_id] = (name or "", worker_id)
    children = _children(ids=list(lead), worker_id=seen_by.pk, today=today)
    found = {child.pk: _line(child, lead[child.pk], parts[child.pk], seen_by) for child in children}
    _add_strands(found, today)
    _add_drifts(found, seen_by)
    _add_dues(found, seen_by)
    _add_seen(found, today)
    return sorted(found.values(), key=lambda line: line.key)


@asked_often
def _children(*, ids: list[int], worker_id: int, today: date) -> QuerySet[Any]:
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=today)
    return (
        Person.objects.known_to(Worker(pk=worker_id))
        .filter(pk__among=ids)
        .annotate(
            told_plans=rows_of(
                PlanChild, "child", "kind", "began_on", where=now & Q(kind__in=STATUS_PLANS), order=("began_on",)
            ),
            told_legal=rows_of(LegalStatus, "child", "kind", "began_on", where=now, order=("began_on",)),
        )
    )


def _line(child: Any, lead: tuple[str, int | None], parts: set[str], seen_by: Worker) -> Line:
    plans = [PLAN_WORDS[row["kind"]] for row in child.told_plans]
    legal = [LEGAL_WORDS.get(row["kind"], row["kind"]) for row in child.told_legal]
    words = " · ".join([*plans, *legal]) or "Being assessed or waiting"
    words = words[0].upper() + words[1:]
    return Line(child=child, age=child.age_on(seen_by.today), now=words, worker=lead[0], worker_id=lead[1], parts=parts)


@asked_often
def _strands(*, ids: list[int], today: date) -> QuerySet[Any]:
    return StrandRow.objects.filter(child_id__among=ids, begins_on__lte=today, ends_on__gt=today).order_by(
        "rank", "broken_since"
    )


def _add_strands(found: dict[int, Line], today: date) -> None:
    for row in _strands(ids=list(found), today=today):
        line = found[row.child_id]
        line.dots.append(Dot(row.name, row.progress, TONES.get(row.progress, "grey"), row.breaks > 0))
        if row.breaks:
            line.broken += 1
            if not line.says:
                line.says, line.mend, line.since = row.says, row.mend, row.broken_since
        line.worst = min(line.worst, row.rank)


def _add_drifts(found: dict[int, Line], seen_by: Worker) -> None:
    """Where nothing is changing, though every step may be done: it goes before what a thread says of itself."""
    for child_id, drifts in drifts_by_child(found, seen_by=seen_by).items():
        line, nearest = found[child_id], drifts[0]
        line.drifts, line.drift_rank = len(drifts), nearest.rank
        if not line.says:
            line.says, line.mend, line.since = nearest.says, nearest.asks, nearest.begins_on


def _add_dues(found: dict[int, Line], seen_by: Worker) -> None:
    today = seen_by.today
    for row in open_dues(found, seen_by=seen_by):
        line = found[row.child_id]
        line.dues.append(row)
        if line.next_on is None:
            line.next_what, line.next_on, line.next_tone = row.title, row.due_on, tone_of(row.due_on, today)
            line.next_late = late_by(row.due_on, today) if row.due_on < today else ""


@asked_often
def _seen(*, ids: list[int], today: date) -> QuerySet[Any]:
    """When each was last seen, and last seen alone."""
    seen = VisitChild.objects.filter(child_id__among=ids, seen=True, visit__happened_on__lte=today)
    alone = Case(When(alone=True, then=F("visit__happened_on")))
    return (
        seen.order_by()
        .values("child_id")
        .annotate(last=Max("visit__happened_on"), last_alone=Max(alone))
        .values_list("child_id", "last", "last_alone")
    )


def _add_seen(found: dict[int, Line], today: date) -> None:
    for child_id, last, last_alone in _seen(ids=list(found), today=today):
        line = found[child_id]
        line.seen_on, line.seen_alone, line.seen_days = last, last == last_alone, (today - last).days


@asked_often
def _families(*, ids: list[int]) -> QuerySet[Any]:
    rows = FamilyMember.objects.filter(person_id__among=ids, ended_on__isnull=True).order_by("pk")
    return rows.values_list("person_id", "family_id", "family__name")


def families_of(children: Iterable[int]) -> dict[int, int]:
    """The family each of these children belongs to first, by number."""
    found: dict[int, int] = {}
    for person_id, family_id, _ in _families(ids=list(children)):
        found.setdefault(person_id, family_id)
    return found


def by_family(found: Sequence[Line]) -> list[FamilyGroup]:
    """The lines in families, brothers and sisters together, the family with the child nearest to going wrong first."""
    family_of: dict[int, tuple[int, str]] = {}
    for person_id, family_id, name in _families(ids=[line.child.pk for line in found]):
        family_of.setdefault(person_id, (family_id, name))
    groups: dict[Any, list[Line]] = defaultdict(list)
    for line in found:
        groups[family_of.get(line.child.pk, (None, f"child {line.child.pk}"))].append(line)
    return [
        FamilyGroup(name if family_id else "", family_id, tuple(group)) for (family_id, name), group in groups.items()
    ]


@dataclass(frozen=True)
class Load:
    """One worker's children in a team list: how many, and whether the worker is newly qualified. Never a ranking."""

    name: str
    worker_id: int | None
    children: int
    broken: int


def loads(found: Iterable[Line]) -> list[Load]:
    """How many children each worker of a team works with, by name."""
    groups: dict[tuple[str, int | None], list[Line]] = defaultdict(list)
    for line in found:
        groups[line.worker or "Nobody yet", line.worker_id].append(line)
    return [
        Load(name, pk, len(group), sum(1 for line in group if line.broken))
        for (name, pk), group in sorted(groups.items(), key=lambda item: item[0][0])
    ]
