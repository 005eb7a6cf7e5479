"""Whose supervision is whose to hold: the workers a manager supervises themselves, those the managers below them supervise, and by when.

A fixed number of statements, whatever the number of workers or how long supervision has been held.
Serves: T.16, P.09, T.24
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Max, Q, QuerySet

from goldenthread.access import roles
from goldenthread.access.leading import teams_led_by
from goldenthread.access.models import RoleHeld, Team, TeamMember, Worker
from goldenthread.access.permissions import Permission
from goldenthread.casework.dues.standards.in_force import asking_standards, standards_told
from goldenthread.people.asked_often import answers_to, asked_often
from goldenthread.practice.supervision.due import Next, Supervised, next_progress_review, next_supervision
from goldenthread.practice.timescales.local_standards import Standards
from goldenthread.practice.working_days import Calendar
from goldenthread.quality.supervision.models import Supervision, SupervisionMove

CALENDAR = Calendar()
HAS_SUPERVISION = frozenset({Permission.WORK_WITH_CHILDREN, Permission.ANSWER_THE_DOOR, Permission.MANAGE_TEAM})
"""Whoever works with children, answers the front door or leads those who do has supervision by the council's clock."""


@dataclass
class Line:
    """One worker on a manager's page: who supervises them, when last, by when next, what is planned, what waits to be written or signed."""

    worker: Worker
    since: date
    managers: list[Worker] = field(default_factory=list)
    last_on: date | None = None
    due: Next | None = None
    progress: Next | None = None
    planned: Supervision | None = None
    unsigned: Supervision | None = None
    put_off: str = ""

    @property
    def key(self) -> tuple[date, str]:
        """What is due longest first; who has no date, last, by name."""
        return (self.due.on if self.due else date.max, self.worker.name)


@dataclass(frozen=True)
class TeamLines:
    """The workers a manager supervises, and those whom the managers below supervise."""

    mine: tuple[Line, ...]
    below: tuple[Line, ...]


def lines_of_teams(*, seen_by: Worker) -> TeamLines:
    """Everybody in the teams this worker leads who has supervision, by who is nearest to lead them."""
    lines = _led(seen_by)
    _fill(lines, seen_by)
    found = sorted(lines.values(), key=lambda line: line.key)
    mine = tuple(line for line in found if _is_led_by(line, seen_by))
    return TeamLines(mine, tuple(line for line in found if line.managers and not _is_led_by(line, seen_by)))


def lines_i_hold(*, seen_by: Worker) -> list[Line]:
    """Those among them whom this worker supervises: few, however large the service below."""
    lines = {pk: line for pk, line in _led(seen_by).items() if _is_led_by(line, seen_by)}
    if lines:
        _fill(lines, seen_by)
    return sorted(lines.values(), key=lambda line: line.key)


def _is_led_by(line: Line, manager: Worker) -> bool:
    return any(one.pk == manager.pk for one in line.managers)


@asked_often
def _places(*, teams: list[int]) -> QuerySet[Any]:
    now = TeamMember.objects.filter(team_id__among=teams, ended_on__isnull=True, worker__is_active=True)
    return now.select_related("worker").order_by("began_on", "pk")


def _led(seen_by: Worker) -> dict[int, Line]:
    """A line for everybody in the teams this worker leads who has supervision, with who is nearest to lead them."""
    led = sorted(teams_led_by(seen_by))
    places, told = answers_to(_places.asking(teams=led), _above.asking(teams=led))
    may = _permissions({place.worker_id for place in places} | {seen_by.pk})
    leaders: dict[int, list[Worker]] = defaultdict(list)
    for place in places:
        if Permission.MANAGE_TEAM in may[place.worker_id]:
            leaders[place.team_id].append(place.worker)
    above = dict(told)
    lines: dict[int, Line] = {}
    for place in places:
        worker = place.worker
        if worker.pk == seen_by.pk or not may[worker.pk] & HAS_SUPERVISION:
            continue
        line = lines.setdefault(worker.pk, Line(worker, place.began_on))
        line.managers += [one for one in _nearest(place.team_id, worker, leaders, above) if one not in line.managers]
    return lines


@asked_often
def _above(*, teams: list[int]) -> QuerySet[Any]:
    return Team.objects.filter(pk__among=teams).order_by().values_list("pk", "parent_id")


@asked_often
def _roles(*, workers: list[int]) -> QuerySet[Any]:
    return RoleHeld.objects.filter(worker_id__among=workers, ended_on__isnull=True).values_list("worker_id", "role")


def _permissions(workers: Iterable[int]) -> dict[int, frozenset[Permission]]:
    held: dict[int, set[str]] = {pk: set() for pk in workers}
    for worker_id, role in _roles(workers=sorted(held)):
        held[worker_id].add(role)
    return {pk: roles.permissions_of(keys) for pk, keys in held.items()}


def _nearest(
    team_id: int | None, worker: Worker, leaders: dict[int, list[Worker]], above: Mapping[int, int | None]
) -> list[Worker]:
    """Who leads somebody: the managers of their team, else of the nearest team above that has one."""
    leads_here = any(one.pk == worker.pk for one in leaders.get(team_id or 0, []))
    team = above.get(team_id or 0) if leads_here else team_id
    while team is not None:
        if found := leaders.get(team):
            return found
        team = above.get(team)
    return []


@asked_often
def _open_now(*, workers: list[int]) -> QuerySet[Any]:
    is_open = Q(held_on__isnull=True, called_off_on__isnull=True) | Q(held_on__isnull=False, signed_at__isnull=True)
    return Supervision.objects.filter(is_open, worker_id__among=workers).order_by("-planned_on", "-pk")


@asked_often
def _last_held(*, workers: list[int], today: date) -> QuerySet[Any]:
    """For each of these workers the last day on which supervision was held."""
    held = Supervision.objects.filter(worker_id__among=workers, held_on__isnull=False, held_on__lte=today)
    return held.order_by().values("worker_id").annotate(last=Max("held_on")).values_list("worker_id", "last")


@asked_often
def _looked_at_progress(*, workers: list[int], today: date) -> QuerySet[Any]:
    """For each of these workers every day of a supervision in which progress in the first year was looked at."""
    held = Supervision.objects.filter(worker_id__among=workers, held_on__isnull=False, held_on__lte=today)
    return held.order_by().filter(looked_at_progress=True).values_list("worker_id", "held_on")


def _fill(lines: dict[int, Line], seen_by: Worker) -> None:
    """When last, what is planned, what waits; and from these, by when next."""
    ids, today = sorted(lines), seen_by.today
    open_now, last, looked, numbers = answers_to(
        _open_now.asking(workers=ids), _last_held.asking(workers=ids, today=today),
        _looked_at_progress.asking(workers=ids, today=today), asking_standards(),
    )  # fmt: skip
    for one in open_now:
        if one.held_on is None:
            lines[one.worker_id].planned = one
        else:
            lines[one.worker_id].unsigned = one
    _say_why_put_off(lines, seen_by)
    standards, held = standards_told(numbers), defaultdict[int, list[tuple[date, bool]]](list)
    for worker_id, on in last:
        held[worker_id].append((on, False))
    for worker_id, on in looked:
        held[worker_id].append((on, True))
    for worker_id, line in lines.items():
        _count(line, held.get(worker_id, []), standards)


def _say_why_put_off(lines: dict[int, Line], seen_by: Worker) -> None:
    """Why what is planned was put off: for the two, whoever of them looks."""
    planned = {
        line.planned.pk: line
        for line in lines.values()
        if line.planned and seen_by.pk in (line.planned.held_by_id, line.worker.pk)
    }
    for move in SupervisionMove.objects.filter(supervision_id__in=planned, was_on__isnull=False).order_by("pk"):
        planned[move.supervision_id].put_off = move.because


def _count(line: Line, held: list[tuple[date, bool]], standards: Standards) -> None:
    known = supervised(line.worker, line.since, held)
    line.last_on = max(known.held_on, default=None)
    line.due = next_supervision(known, CALENDAR, standards)
    line.progress = next_progress_review(known, CALENDAR)


def supervised(worker: Worker, since: date, held: list[tuple[date, bool]]) -> Supervised:
    """What the rules need to know of a worker."""
    return Supervised(
        since=since,
        started_on=worker.started_on,
        newly_qualified_until=worker.newly_qualified_until,
        held_on=tuple(sorted({on for on, _ in held})),
        reviewed_on=tuple(sorted(on for on, looked in held if looked)),
    )


def line_of(worker: Worker, *, seen_by: Worker) -> Line | None:
    """One worker's own line: for themselves, and for the page that says why it is due. None where supervision is not theirs by the clock."""
    if not _permissions([worker.pk])[worker.pk] & HAS_SUPERVISION:
        return None
    since = (
        TeamMember.objects.filter(worker=worker, ended_on__isnull=True)
        .order_by("began_on")
        .values_list("began_on", flat=True)
    )
    lines = {worker.pk: Line(worker, since.first() or worker.started_on)}
    _fill(lines, seen_by)
    return lines[worker.pk]
