"""What is asked about who works with whom: who waits for a worker, who could take a child, who is with a child now.

Serves: T.18, T.24
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery

from goldenthread.access.models import Team, TeamMember, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.telling import workers_who_may
from goldenthread.people.models import FamilyMember, Involvement, Parentage, Person
from goldenthread.people.opening import teams_led_by

_also: list[Callable[[], Any]] = []


def also_waiting(ask: Callable[[], Any]) -> None:
    """Register a question whose answer (a query of child numbers) names children whom somebody must work with: an open referral, say.

    Those among them whom no worker and no team holds yet are shown to everybody who allocates.
    """
    if ask not in _also:
        _also.append(ask)


def _no_lead() -> Q:
    return ~Q(Exists(Involvement.objects.filter(child=OuterRef("pk"), is_lead=True, ended_on__isnull=True)))


def _nobody() -> Q:
    return ~Q(Exists(Involvement.objects.filter(child=OuterRef("pk"), ended_on__isnull=True)))


def waiting_for_a_worker(*, seen_by: Worker) -> QuerySet[Person]:
    """Children without a lead worker: those of this worker's teams, and those nobody holds at all. The longest known first."""
    led = teams_led_by(seen_by)
    workers = TeamMember.objects.filter(team_id__in=led, ended_on__isnull=True).values("worker_id")
    held = Involvement.objects.filter(Q(team_id__in=led) | Q(worker_id__in=workers), ended_on__isnull=True).values(
        "child_id"
    )
    wanted = Q(pk__in=held)
    for ask in _also:
        wanted |= _nobody() & Q(pk__in=ask())
    return Person.objects.known_to(seen_by).filter(wanted, _no_lead()).order_by("pk")


def is_waiting(child: Person, *, seen_by: Worker) -> bool:
    """Whether this child waits for a worker, where this worker may see it."""
    return waiting_for_a_worker(seen_by=seen_by).filter(pk=child.pk).exists()


def waiting_list(*, seen_by: Worker) -> QuerySet[Person]:
    """Children who wait for a worker, the longest first; each with `waiting_since` and `held_by` (the team's name, or nothing)."""
    held = Involvement.objects.filter(child=OuterRef("pk"), ended_on__isnull=True, team__isnull=False).order_by(
        "began_on"
    )
    rows = waiting_for_a_worker(seen_by=seen_by).annotate(
        waiting_since=Subquery(held.values("began_on")[:1]), held_by=Subquery(held.values("team__name")[:1])
    )
    return rows.order_by(F("waiting_since").asc(nulls_first=True), "pk")


@dataclass(frozen=True)
class Choice:
    """A worker who could take a child: their team, how many children they lead for now, and whether they are newly qualified."""

    worker: Worker
    team: str
    children: int
    newly_qualified: bool

    def says(self) -> str:
        """One line to choose by: `Farah Aziz, Elm North: 14 children, newly qualified`."""
        number = "no children" if not self.children else f"{self.children} child{'' if self.children == 1 else 'ren'}"
        return f"{self.worker.name}{', ' + self.team if self.team else ''}: {number}{', newly qualified' if self.newly_qualified else ''}"


def choices(*, seen_by: Worker) -> list[Choice]:
    """Everybody who may be a child's lead worker: the asker's own teams first. Children locked away from the asker are not counted."""
    workers = [
        worker
        for worker in workers_who_may(Permission.WORK_WITH_CHILDREN)
        if worker.left_on is None or worker.left_on >= seen_by.today
    ]
    known = Person.objects.known_to(seen_by).values("pk")
    leading = Involvement.objects.filter(is_lead=True, ended_on__isnull=True, child__in=known).values_list(
        "worker_id", flat=True
    )
    numbers: dict[int, int] = {}
    for worker_id in leading:
        numbers[worker_id] = numbers.get(worker_id, 0) + 1
    places = TeamMember.objects.filter(worker__in=workers, ended_on__isnull=True).select_related("team")
    teams = {place.worker_id: place.team for place in places}
    led = teams_led_by(seen_by)
    found = [_choice(worker, teams.get(worker.pk), numbers.get(worker.pk, 0), seen_by.today) for worker in workers]
    return sorted(
        found, key=lambda each: (getattr(teams.get(each.worker.pk), "pk", None) not in led, each.team, each.worker.name)
    )


def _choice(worker: Worker, team: Team | None, children: int, today: date) -> Choice:
    until = worker.newly_qualified_until
    return Choice(worker, team.name if team else "", children, newly_qualified=until is not None and until >= today)


def with_child_now(child: Person, *, seen_by: Worker) -> QuerySet[Involvement]:
    """Everybody who works with a child now, the lead worker first."""
    if not Person.objects.known_to(seen_by).filter(pk=child.pk).exists():
        return Involvement.objects.none()
    return (
        Involvement.objects.filter(child=child, ended_on__isnull=True)
        .select_related("worker", "team")
        .order_by("-is_lead", "began_on")
    )


def lead_workers_before(child: Person, *, seen_by: Worker) -> int:
    """How many lead workers a child has had until now, so that whoever decides sees what another change would mean."""
    if not Person.objects.known_to(seen_by).filter(pk=child.pk).exists():
        return 0
    return Involvement.objects.filter(child=child, is_lead=True).values("worker_id").distinct().count()


def brothers_and_sisters(child: Person, *, seen_by: Worker) -> QuerySet[Person]:
    """Brothers, sisters and children of the same family who have the same lead worker or team, and whose records open to the asker."""
    parents = Parentage.objects.filter(child=child).values("parent_id")
    families = FamilyMember.objects.filter(person=child, ended_on__isnull=True).values("family_id")
    kin = Q(parents__parent_id__in=parents) | Q(families__family_id__in=families, families__ended_on__isnull=True)
    together = Involvement.objects.filter(child=child, ended_on__isnull=True)
    same = Q(involvements__worker__in=together.filter(is_lead=True).values("worker_id"), involvements__is_lead=True)
    same |= Q(involvements__team__in=together.filter(team__isnull=False).values("team_id"))
    ids = Person.objects.filter(kin).filter(same, involvements__ended_on__isnull=True).exclude(pk=child.pk).values("pk")
    return Person.objects.open_to(seen_by).filter(pk__in=ids).order_by("born_on", "pk")
