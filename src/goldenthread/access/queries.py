"""Questions about workers, teams, cover and notices. Each takes who is looking."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet
from django.http import Http404

from goldenthread.access.leading import workers_led_by
from goldenthread.access.models import Cover, Notice, RoleHeld, Team, TeamMember, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.staffing import DORMANT_AFTER

NOTHING_HERE = "There is nothing here that you can open."


def _with_roles_and_team(workers: QuerySet[Worker]) -> QuerySet[Worker]:
    held = Prefetch("roles_held", RoleHeld.objects.filter(ended_on__isnull=True).order_by("pk"), to_attr="roles_now")
    places = Prefetch(
        "places", TeamMember.objects.filter(ended_on__isnull=True).select_related("team"), to_attr="places_now"
    )
    return workers.prefetch_related(held, places)


def workers(
    *, seen_by: Worker, words: str = "", role: str = "", team: int | None = None, state: str = "open"
) -> QuerySet[Worker]:
    """Workers by part of a name, job or e-mail address, role, team, and whether their account is open, unused, leaving or closed."""
    found = Worker.objects.all() if seen_by.has(Permission.MANAGE_WORKERS) else Worker.objects.none()
    for word in words.split():
        found = found.filter(Q(name__icontains=word) | Q(email__icontains=word) | Q(job_title__icontains=word))
    if role:
        found = found.filter(Exists(RoleHeld.objects.filter(worker=OuterRef("pk"), role=role, ended_on__isnull=True)))
    if team:
        found = found.filter(
            Exists(TeamMember.objects.filter(worker=OuterRef("pk"), team_id=team, ended_on__isnull=True))
        )
    before = seen_by.today - DORMANT_AFTER
    unused = Q(is_active=True) & (Q(last_login__date__lt=before) | Q(last_login__isnull=True, started_on__lt=before))
    match state:
        case "open":
            found = found.filter(is_active=True)
        case "unused":
            found = found.filter(unused)
        case "leaving":
            found = found.filter(is_active=True, left_on__isnull=False)
        case "closed":
            found = found.filter(is_active=False)
    return _with_roles_and_team(found)


def worker(worker_id: int, *, seen_by: Worker) -> Worker:
    """One worker, for those who bring workers in.

    Raises:
        Http404: there is none, or it is not this worker's to see.
    """
    found = workers(seen_by=seen_by, state="").filter(pk=worker_id).first()
    if found is None:
        raise Http404(NOTHING_HERE)
    found.today = seen_by.today
    return found


@dataclass
class TeamSeen:
    """A team in the tree, with who is in it and what is below."""

    team: Team
    members: list[Worker] = field(default_factory=list)
    below: list[TeamSeen] = field(default_factory=list)


def team_tree(*, seen_by: Worker) -> list[TeamSeen]:
    """The open teams as a tree, with their members: the top ones first. Workers' names and roles are no secret among workers."""
    members = Worker.objects.filter(is_active=True) if seen_by.pk else Worker.objects.none()
    places = TeamMember.objects.filter(ended_on__isnull=True, worker__in=members).values_list("team_id", "worker_id")
    known = {one.pk: one for one in _with_roles_and_team(members)}
    seen = {team.pk: TeamSeen(team) for team in Team.objects.filter(ended_on__isnull=True)}
    for team_id, worker_id in places:
        if team_id in seen and worker_id in known:
            seen[team_id].members.append(known[worker_id])
    for node in seen.values():
        node.members.sort(key=lambda one: one.name)
        if node.team.parent_id in seen:
            seen[node.team.parent_id].below.append(node)
    return [node for node in seen.values() if node.team.parent_id not in seen]


def team(team_id: int, *, seen_by: Worker) -> Team:
    """One team, for those who change teams.

    Raises:
        Http404: there is none, or it is not this worker's to change.
    """
    found = Team.objects.filter(pk=team_id).first() if seen_by.has(Permission.MANAGE_WORKERS) else None
    if found is None:
        raise Http404(NOTHING_HERE)
    return found


def covers(*, seen_by: Worker) -> QuerySet[Cover]:
    """Cover that concerns this worker, now or to come: their own, what they stand in for, and that of people they lead."""
    concerns = Q(away=seen_by) | Q(covering=seen_by) | Q(away__in=workers_led_by(seen_by).values("pk"))
    mine = Cover.objects.filter(concerns, until_on__gte=seen_by.today, ended_at__isnull=True)
    return mine.select_related("away", "covering", "arranged_by").order_by("from_on", "away__name", "pk")


def cover(cover_id: int, *, seen_by: Worker) -> Cover:
    """One cover that concerns this worker.

    Raises:
        Http404: there is none, or it does not concern them.
    """
    found = covers(seen_by=seen_by).filter(pk=cover_id).first()
    if found is None:
        raise Http404(NOTHING_HERE)
    return found


def notices(*, seen_by: Worker) -> QuerySet[Notice]:
    """What this worker has been told, the newest first."""
    return Notice.objects.filter(to=seen_by)


def notice(notice_id: int, *, seen_by: Worker) -> Notice:
    """One of this worker's own notices.

    Raises:
        Http404: there is none, or it is somebody else's.
    """
    found = notices(seen_by=seen_by).filter(pk=notice_id).first()
    if found is None:
        raise Http404(NOTHING_HERE)
    return found
