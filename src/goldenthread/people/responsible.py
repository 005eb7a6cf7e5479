"""Who is responsible for a child's record: the lead worker, their managers, and those who keep records safe. Used to tell them things.

Nobody is ever told of a record that is locked away from them.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Q

from goldenthread.access.models import RoleHeld, Team, TeamMember, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.roles import ROLES
from goldenthread.access.telling import workers_who_may
from goldenthread.people.models import Involvement, Person

MANAGING = [role.key for role in ROLES if Permission.MANAGE_TEAM in role.permissions]


def lead_of(person: Person) -> Involvement | None:
    """The involvement of the one worker a child is allocated to now, if there is one."""
    return (
        Involvement.objects.filter(child=person, is_lead=True, ended_on__isnull=True)
        .select_related("worker", "team")
        .first()
    )


def teams_working_with(person: Person) -> set[int]:
    """The teams that hold the work with a child now: named themselves, or the lead worker's."""
    open_now = Involvement.objects.filter(child=person, ended_on__isnull=True)
    named = set(open_now.filter(team__isnull=False).values_list("team_id", flat=True))
    leads = open_now.filter(is_lead=True, worker__isnull=False).values("worker_id")
    return named | set(
        TeamMember.objects.filter(worker_id__in=leads, ended_on__isnull=True).values_list("team_id", flat=True)
    )


def managers_of(person: Person, *, but: Iterable[Worker] = ()) -> list[Worker]:
    """The nearest managers of the teams working with a child: a team without one (besides `but`) is answered for by the one above it."""
    left_out = {worker.pk for worker in but}
    found: dict[int, Worker] = {}
    above = dict(Team.objects.values_list("pk", "parent_id"))
    for start in teams_working_with(person):
        step: int | None = start
        while step is not None:
            here = [worker for worker in _managers_in(step) if worker.pk not in left_out]
            if here:
                found |= {worker.pk: worker for worker in here}
                break
            step = above.get(step)
    return knowing_of(person, found.values())


def _managers_in(team_id: int) -> list[Worker]:
    managing = RoleHeld.objects.filter(role__in=MANAGING, ended_on__isnull=True).values("worker_id")
    inside = Q(places__team_id=team_id, places__ended_on__isnull=True)
    return list(Worker.objects.filter(inside, pk__in=managing, is_active=True).distinct())


def keepers(person: Person | None = None) -> list[Worker]:
    """Those who keep records safe (information governance); with a person, only those who may know that the record is here."""
    all_keepers = workers_who_may(Permission.LOCK_RECORDS)
    return all_keepers if person is None else knowing_of(person, all_keepers)


def knowing_of(person: Person, workers: Iterable[Worker]) -> list[Worker]:
    """Those of these workers from whom the person is not locked away."""
    return [worker for worker in workers if Person.objects.known_to(worker).filter(pk=person.pk).exists()]
