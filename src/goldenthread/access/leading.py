"""Who leads whom: a manager leads their own teams and every team below."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import QuerySet

from goldenthread.access.models import Team, TeamMember, Worker
from goldenthread.access.once import once_a_page
from goldenthread.access.permissions import Permission
from goldenthread.access.telling import workers_who_may


def teams_led_by(worker: Worker) -> set[int]:
    """The teams this worker leads: their own and every team below, for those who may manage a team."""
    if not worker.has(Permission.MANAGE_TEAM):
        return set()

    def ask() -> set[int]:
        own = TeamMember.objects.filter(worker=worker, ended_on__isnull=True).values_list("team_id", flat=True)
        return with_teams_below(set(own))

    return set(once_a_page(("teams led by", worker.pk), ask))


def with_teams_below(teams: set[int]) -> set[int]:
    """These teams and all below them in the tree."""
    below: dict[int | None, list[int]] = {}
    for team_id, parent_id in Team.objects.values_list("pk", "parent_id"):
        below.setdefault(parent_id, []).append(team_id)
    found, queue = set(teams), list(teams)
    while queue:
        for team_id in below.get(queue.pop(), []):
            if team_id not in found:
                found.add(team_id)
                queue.append(team_id)
    return found


def members_of(teams: set[int]) -> set[int]:
    """The workers who are in any of these teams now."""
    if not teams:
        return set()

    def ask() -> set[int]:
        places = TeamMember.objects.filter(team_id__in=teams, ended_on__isnull=True)
        return set(places.values_list("worker_id", flat=True))

    return set(once_a_page(("members of", frozenset(teams)), ask))


def workers_led_by(worker: Worker) -> QuerySet[Worker]:
    """Everybody active in the teams this worker leads, themselves left out."""
    led = teams_led_by(worker)
    return (
        Worker.objects.filter(is_active=True, places__team_id__in=led, places__ended_on__isnull=True)
        .exclude(pk=worker.pk)
        .distinct()
    )


def leaders_of(teams: Iterable[Team]) -> dict[int, list[Worker]]:
    """Who leads each of these teams: its managers by name, else those of the nearest team above that has one."""
    leaders = {leader.pk: leader for leader in workers_who_may(Permission.MANAGE_TEAM)}
    places = TeamMember.objects.filter(worker_id__in=leaders, ended_on__isnull=True)
    in_team: dict[int | None, set[int]] = {}
    for team_id, worker_id in places.values_list("team_id", "worker_id"):
        in_team.setdefault(team_id, set()).add(worker_id)
    above = dict(Team.objects.values_list("pk", "parent_id"))
    found = {}
    for team in teams:
        place: int | None = team.pk
        while place is not None and place not in in_team:
            place = above.get(place)
        found[team.pk] = [leader for number, leader in leaders.items() if number in in_team.get(place, set())]
    return found


def managers_of(worker: Worker) -> list[Worker]:
    """Who leads this worker: the managers in their team, else in the nearest team above that has one."""
    teams = set(TeamMember.objects.filter(worker=worker, ended_on__isnull=True).values_list("team_id", flat=True))
    leaders = {leader.pk: leader for leader in workers_who_may(Permission.MANAGE_TEAM) if leader.pk != worker.pk}
    while teams:
        here = TeamMember.objects.filter(team_id__in=teams, worker_id__in=leaders, ended_on__isnull=True).values_list(
            "worker_id", flat=True
        )
        if found := sorted(set(here)):
            return [leaders[pk] for pk in found]
        teams = set(Team.objects.filter(pk__in=teams, parent__isnull=False).values_list("parent_id", flat=True))
    return []
