"""What is asked about who works with whom: who waits for a worker, who could take a child, who is with a child now.

Serves: T.18, T.24, C.21, C.05
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
from goldenthread.design.words import day as day_in_words
from goldenthread.people.models import FamilyMember, Involvement, Parentage, Person
from goldenthread.people.opening import teams_led_by
from goldenthread.practice.involvement import NEWLY_QUALIFIED_MOST

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
    """A worker who could take a child: their team, how many children they lead for now, whether they are newly qualified, and knew the family."""

    worker: Worker
    team: str
    children: int
    newly_qualified: bool
    knew_until: date | None = None
    knows_now: bool = False

    @property
    def is_full(self) -> bool:
        """Whether a newly qualified worker has as many children as they should. It is shown; it stops nobody."""
        return self.newly_qualified and self.children >= NEWLY_QUALIFIED_MOST

    def says(self) -> str:
        """One line to choose by: `Farah Aziz, Elm North: 14 children, newly qualified, knows the family`."""
        number = "no children" if not self.children else f"{self.children} child{'' if self.children == 1 else 'ren'}"
        more = []
        if self.newly_qualified:
            more.append(
                f"newly qualified, should have at most {NEWLY_QUALIFIED_MOST}" if self.is_full else "newly qualified"
            )
        if self.knows_now:
            more.append("works with the family now")
        elif self.knew_until:
            more.append(f"worked with the family until {day_in_words(self.knew_until)}")
        return ", ".join([f"{self.worker.name}{', ' + self.team if self.team else ''}: {number}", *more])


def choices(*, seen_by: Worker, child: Person | None = None) -> list[Choice]:
    """Everybody who may be a child's lead worker: whoever knows the family first, then the asker's own teams.

    Children locked away from the asker are not counted, and what somebody did with them is not told.
    """
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
    knew = who_knows(child, seen_by=seen_by) if child is not None else {}
    found = [
        _choice(worker, teams.get(worker.pk), numbers.get(worker.pk, 0), knew, seen_by.today) for worker in workers
    ]
    return sorted(
        found,
        key=lambda each: (
            not (each.knows_now or each.knew_until),
            getattr(teams.get(each.worker.pk), "pk", None) not in led,
            each.team,
            each.worker.name,
        ),
    )


def _choice(worker: Worker, team: Team | None, children: int, knew: dict[int, date | None], today: date) -> Choice:
    until = worker.newly_qualified_until
    return Choice(
        worker,
        team.name if team else "",
        children,
        newly_qualified=until is not None and until >= today,
        knew_until=knew.get(worker.pk),
        knows_now=worker.pk in knew and knew[worker.pk] is None,
    )


def who_knows(child: Person, *, seen_by: Worker) -> dict[int, date | None]:
    """Workers who worked with this child or their family, with the last day of it; None where they still do."""
    parents = Parentage.objects.filter(child=child).values("parent_id")
    families = FamilyMember.objects.filter(person=child, ended_on__isnull=True).values("family_id")
    kin = Q(pk=child.pk) | Q(parents__parent_id__in=parents) | Q(families__family_id__in=families)
    known = Person.objects.known_to(seen_by).filter(kin).values("pk")
    rows = Involvement.objects.filter(child__in=known, worker__isnull=False).values_list("worker_id", "ended_on")
    knew: dict[int, date | None] = {}
    for worker_id, ended_on in rows:
        if worker_id is None:
            continue
        before = knew.get(worker_id, date.min)
        knew[worker_id] = None if ended_on is None or before is None else max(before, ended_on)
    return knew


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
