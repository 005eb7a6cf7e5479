"""A team's children and what the board says of each: one statement for each family of columns, whatever the size of the council.

Serves: T.24, K5.00, K1.06
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import CharField, F, Max, Min, OuterRef, Q, QuerySet, Subquery, Value, Window
from django.db.models.functions import Cast, Lag, Substr

from goldenthread.access.leading import members_of, teams_led_by
from goldenthread.access.models import Cover, Team, Worker
from goldenthread.casework.care.models import LegalStatus
from goldenthread.casework.dues.models import DueRow, LateReason, StrandRow
from goldenthread.casework.dues.standards.procedures_beside import procedure_beside
from goldenthread.casework.dues.still_open import STILL_OPEN
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import MeetingChild
from goldenthread.casework.outcomes.models import Reading
from goldenthread.casework.plans.models import PlanChild
from goldenthread.casework.record.models import Summary
from goldenthread.casework.visits.models import VisitChild
from goldenthread.casework.workspace.header import STATUS_PLANS
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import hidden_from
from goldenthread.practice.timescales.asks import Asks, rules_that_ask
from goldenthread.practice.working_days import months_after

REVIEWS = ("conference", "review_conference", "cin_review", "care_review")
STANDING_MONTHS, LONG_PLAN_MONTHS = 3, 12
"""A thread that stands where it stood so long ago, and a plan that has gone on so long, are asked about: Knowsley, standard 5."""
VISITS = rules_that_ask(Asks.VISIT)


@dataclass
class Known:
    """One child of a team, as far as every list needs it: who, how old, whose."""

    child_id: int
    given: str
    family: str
    name: str
    born_on: date | None
    is_unborn: bool
    workers: set[int] = field(default_factory=set)
    worker: str = ""
    worker_id: int | None = None
    teams: set[int] = field(default_factory=set)

    @property
    def waits(self) -> bool:
        """Whether a team holds the child and nobody works with them."""
        return self.worker_id is None


def teams_of(*, seen_by: Worker) -> list[Team]:
    """The teams this worker leads that are open, by name."""
    return list(Team.objects.filter(pk__in=teams_led_by(seen_by), ended_on__isnull=True).order_by("name"))


def children_of(teams: Iterable[int], *, seen_by: Worker) -> list[Known]:
    """The children these teams work with, or who wait in one of them. One statement; who is locked away is not among them."""
    numbers = set(teams) & teams_led_by(seen_by)
    hidden = set(hidden_from(seen_by))
    found: dict[int, Known] = {}
    for row in _held(workers=sorted(members_of(numbers)), teams=sorted(numbers), today=seen_by.today):
        if row.child_id in hidden:
            continue
        known = found.get(row.child_id) or _known(row)
        found[row.child_id] = known
        if row.is_lead:
            known.worker, known.worker_id = row.worker__name or "", row.worker_id
        if row.team_id:
            known.teams.add(row.team_id)
    return list(found.values())


def _known(row: Any) -> Known:
    name = " ".join(part for part in (row.child__shown_given, row.child__shown_family) if part)
    unborn = row.child__born_on is None and row.child__due_on is not None
    return Known(
        row.child_id, row.child__shown_given, row.child__shown_family, name or row.child__placeholder, row.child__born_on, unborn
    )  # fmt: skip


@asked_often
def _held(*, workers: list[int], teams: list[int], today: date) -> QuerySet[Any]:
    mine = Q(worker_id__among=workers, is_lead=True) | Q(team_id__among=teams, part=Involvement.Part.TEAM)
    rows = Involvement.objects.filter(mine, Q(ended_on__isnull=True) | Q(ended_on__gte=today), began_on__lte=today)
    return rows.filter(child__merged_into__isnull=True).values_list(
        "child_id", "worker_id", "worker__name", "team_id", "is_lead", "child__shown_given", "child__shown_family", "child__placeholder",
        "child__born_on", "child__due_on", named=True,
    )  # fmt: skip


def covered_now(workers: Iterable[int], *, seen_by: Worker) -> dict[int, tuple[str, date]]:
    """Of these workers those who are away today: who stands in, and until when."""
    rows = _covered(workers=sorted(workers), today=seen_by.today)
    return {away_id: (name, until) for away_id, name, until in rows}


@asked_often
def _covered(*, workers: list[int], today: date) -> QuerySet[Any]:
    rows = Cover.objects.filter(away_id__among=workers, from_on__lte=today, until_on__gte=today, ended_at__isnull=True)
    return rows.order_by("pk").values_list("away_id", "covering__name", "until_on")


def people(children: Iterable[int], *, seen_by: Worker) -> dict[int, Person]:
    """These children as people, for their names and faces."""
    return {one.pk: one for one in _people(ids=sorted(set(children) - set(hidden_from(seen_by))))}


@asked_often
def _people(*, ids: list[int]) -> QuerySet[Any]:
    return Person.objects.filter(pk__among=ids, merged_into__isnull=True)


def seen(children: Iterable[int], *, seen_by: Worker) -> dict[int, tuple[date, date | None]]:
    """When each was last seen at a visit, and last seen alone."""
    return {child_id: (last, alone) for child_id, last, alone in _seen(ids=sorted(children), today=seen_by.today)}


@asked_often
def _seen(*, ids: list[int], today: date) -> QuerySet[Any]:
    rows = VisitChild.objects.filter(child_id__among=ids, seen=True, visit__happened_on__lte=today).order_by()
    return (
        rows.values("child_id")
        .annotate(last=Max("visit__happened_on"), last_alone=Max("visit__happened_on", filter=Q(alone=True)))
        .values_list("child_id", "last", "last_alone")
    )


def plans(children: Iterable[int], *, seen_by: Worker) -> dict[int, list[tuple[str, str, date]]]:
    """The plans and legal statuses of each today: what sort, which, since when; the oldest first."""
    found: dict[int, list[tuple[str, str, date]]] = defaultdict(list)
    for child_id, sort, kind, began_on in sorted(
        _plans(ids=sorted(children), today=seen_by.today), key=lambda row: row[3]
    ):
        found[child_id].append((sort, kind, began_on))
    return found


@asked_often
def _plans(*, ids: list[int], today: date) -> QuerySet[Any]:
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=today)
    plan, legal = (Value(word, output_field=CharField()) for word in ("plan", "legal"))
    statuses = LegalStatus.objects.filter(now, child_id__among=ids, began_on__lte=today).order_by()
    rows = PlanChild.objects.filter(now, child_id__among=ids, kind__in=STATUS_PLANS, began_on__lte=today).order_by()
    kind = Cast("kind", CharField())
    return rows.values_list("child_id", plan, kind, "began_on").union(
        statuses.values_list("child_id", legal, kind, "began_on"), all=True
    )


@dataclass(frozen=True)
class Number:
    """The last number taken of a child: what was asked, what it is, what it was before by the same rater, and which way is better."""

    question: str
    on: date
    value: float
    before: float | None
    more_is_better: bool

    @property
    def moved(self) -> str:
        """Which way it went since the one before: better, worse, the same, or the first."""
        if self.before is None:
            return "first number"
        if self.value == self.before:
            return "the same"
        return "better" if (self.value > self.before) == self.more_is_better else "worse"


def numbers(children: Iterable[int], *, seen_by: Worker) -> dict[int, Number]:
    """The last number taken of each child, beside the one before it."""
    rows = _numbers(ids=sorted(children), today=seen_by.today)
    return {
        row[0]: Number(row[1], row[2], float(row[3]), None if row[4] is None else float(row[4]), row[5]) for row in rows
    }


@asked_often
def _numbers(*, ids: list[int], today: date) -> QuerySet[Any]:
    rows = Reading.objects.filter(measure__child_id__among=ids, on__lte=today)
    before = Window(Lag("value"), partition_by=[F("measure_id"), F("rater")], order_by=[F("on").asc(), F("pk").asc()])
    rows = rows.annotate(before=before).order_by("measure__child_id", "-on", "-pk").distinct("measure__child_id")
    return rows.values_list(
        "measure__child_id", "measure__question", "on", "value", "before", "measure__more_is_better"
    )


def reviews(children: Iterable[int], *, seen_by: Worker) -> dict[int, tuple[date | None, date | None]]:
    """When each child's plan was last reviewed, and when that is planned next."""
    found: dict[int, tuple[date | None, date | None]] = {}
    for child_id, last, soon in _reviews(ids=sorted(children), today=seen_by.today):
        held, planned = found.get(child_id, (None, None))
        found[child_id] = (
            max(filter(None, (held, last)), default=None),
            min(filter(None, (planned, soon)), default=None),
        )
    return found


@asked_often
def _reviews(*, ids: list[int], today: date) -> QuerySet[Any]:
    """For each child at most two rows: of meetings about them first of all, and of those about brothers and sisters."""
    of_children = MeetingChild.objects.filter(
        child_id__among=ids, meeting__kind__in=REVIEWS, meeting__called_off_on__isnull=True
    )
    own = Meeting.objects.filter(child_id__among=ids, kind__in=REVIEWS, called_off_on__isnull=True)
    return _last_and_next(own, "", today).union(_last_and_next(of_children, "meeting__", today), all=True)


def _last_and_next(rows: QuerySet[Any], at: str, today: date) -> QuerySet[Any]:
    held = Max(f"{at}held_on", filter=Q(**{f"{at}held_on__lte": today}))
    planned = Min(f"{at}planned_on", filter=Q(**{f"{at}held_on__isnull": True, f"{at}planned_on__gte": today}))
    return rows.order_by().values("child_id").annotate(last=held, next=planned).values_list("child_id", "last", "next")


def summaries(children: Iterable[int], *, seen_by: Worker) -> dict[int, date]:
    """When “Where things are now” was last written or confirmed for each."""
    return dict(_summaries(ids=sorted(children), today=seen_by.today))


@asked_often
def _summaries(*, ids: list[int], today: date) -> QuerySet[Any]:
    rows = Summary.objects.filter(child_id__among=ids, written_on__lte=today).order_by()
    return rows.values("child_id").annotate(last=Max("written_on")).values_list("child_id", "last")


def threads(children: Iterable[int], *, seen_by: Worker) -> dict[int, list[Any]]:
    """How each child's threads stand today, the nearest to going wrong first, and where each stood three months ago."""
    found: dict[int, list[Any]] = defaultdict(list)
    today = seen_by.today
    for row in _threads(ids=sorted(children), today=today, before=months_after(today, -STANDING_MONTHS)):
        found[row.child_id].append(row)
    return found


@asked_often
def _threads(*, ids: list[int], today: date, before: date) -> QuerySet[Any]:
    then = StrandRow.objects.filter(child_id=OuterRef("child_id"), strand=OuterRef("strand"), begins_on__lte=before, ends_on__gt=before)  # fmt: skip
    rows = StrandRow.objects.filter(child_id__among=ids, begins_on__lte=today, ends_on__gt=today)
    rows = rows.annotate(stood=Subquery(then.values("progress")[:1])).order_by("rank", "broken_since", "pk")
    return rows.values_list(
        "child_id", "name", "progress", "rank", "breaks", "broken_since", "says", "mend", "stood", named=True
    )


def next_due(children: Iterable[int], *, seen_by: Worker) -> dict[int, Any]:
    """What is due next for each child, or has been due longest, with the council's own procedure for it (`how`)."""
    return {row.child_id: row for row in _next_due(ids=sorted(children), today=seen_by.today)}


def _open(**asked: Any) -> QuerySet[Any]:
    is_open = STILL_OPEN & Q(due_on__isnull=False)
    return DueRow.objects.filter(is_open, child_id__among=asked["ids"], begins_on__lte=asked["today"])


@asked_often
def _next_due(*, ids: list[int], today: date) -> QuerySet[Any]:
    about = LateReason.objects.filter(
        child_id=OuterRef("child_id"), rule=OuterRef("rule"), opener=OuterRef("opener"), ordinal=OuterRef("ordinal")
    )
    because = Subquery(about.order_by("-pk").values("because")[:1])
    rows = _open(ids=ids, today=today).annotate(late_because=because, how=procedure_beside())
    rows = rows.order_by("child_id", "due_on", "pk").distinct("child_id")
    return rows.values_list(
        "child_id", "pk", "rule", "edition", "force", "title", "because", "opener", "ordinal", "due_on", "who", "late_because", "how", named=True
    )  # fmt: skip


def past_their_visit(children: Iterable[int], *, seen_by: Worker) -> set[int]:
    """Those of these children who have not been seen within the interval that applies to them."""
    return {child_id for (child_id,) in _past_visits(ids=sorted(children), today=seen_by.today)}


@asked_often
def _past_visits(*, ids: list[int], today: date) -> QuerySet[Any]:
    rows = _open(ids=ids, today=today).annotate(number=Substr("rule", 1, 4))
    return rows.filter(number__in=VISITS, due_on__lt=today).order_by().values_list("child_id").distinct()
