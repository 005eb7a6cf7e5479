"""What is asked about a child's work being passed on.

Serves: K7.11
"""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet

from goldenthread.access.leading import teams_led_by
from goldenthread.access.models import Team, TeamMember, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.telling import workers_who_may
from goldenthread.casework.pathways.passing_models import Transfer
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Person
from goldenthread.people.opening import covered_by, hidden_from


def transfers_of(child: Person, *, seen_by: Worker) -> QuerySet[Transfer]:
    """Every time a child's work was offered to others or to us, the newest first."""
    rows = Transfer.objects.filter(child=child).select_related(
        "to_team", "child", "recorded_by", "deputy", "answered_by"
    )
    return rows.order_by("-asked_on", "-pk")


def transfer_of(child: Person, transfer_id: int, *, seen_by: Worker) -> Transfer | None:
    """One of them."""
    return transfers_of(child, seen_by=seen_by).filter(pk=transfer_id).first()


def teams_here(*, seen_by: Worker) -> QuerySet[Team]:
    """The teams a child can be passed to."""
    return Team.objects.filter(ended_on__isnull=True).order_by("name")


def answers_for(*, seen_by: Worker) -> set[int]:
    """The teams for which this worker answers an offer: those they lead, and those led by whom they stand in for today."""
    away = covered_by(seen_by) - {seen_by.pk}
    led = teams_led_by(seen_by)
    for one in Worker.objects.filter(pk__in=away):
        led |= teams_led_by(one)
    return led


def leaders_of(team: Team, *, seen_by: Worker) -> list[Worker]:
    """Those who manage this team; where it has nobody, those of the nearest team above."""
    at: Team | None = team
    while at is not None:
        places = TeamMember.objects.filter(team=at, ended_on__isnull=True, worker__is_active=True)
        leads = [row.worker for row in places.select_related("worker") if row.worker.has(Permission.MANAGE_TEAM)]
        if leads:
            return leads
        at = at.parent
    return []


def answers_as(row: Transfer, *, seen_by: Worker) -> str:
    """As what this worker answers an offer: the manager, standing in for one, a deputy named for this offer; empty where they do not."""
    if row.to_team_id in teams_led_by(seen_by):
        return Transfer.As.MANAGER
    if row.to_team_id in answers_for(seen_by=seen_by):
        return Transfer.As.COVER
    return Transfer.As.DEPUTY if row.deputy_id == seen_by.pk else ""


def may_be_deputy(row: Transfer, *, seen_by: Worker) -> QuerySet[Worker]:
    """Who can be named to answer for a team's manager: those of that team who write in records, and managers of the teams beside and above it.

    Never who offers the child, and nobody from whom the child is locked away.
    """
    team = row.to_team
    if team is None:
        return Worker.objects.none()
    above = _above(team)
    same = Team.objects.filter(parent__isnull=False, parent=team.parent_id, ended_on__isnull=True)
    beside = set(same.values_list("pk", flat=True))
    here = _in_teams({team.pk}) & {one.pk for one in workers_who_may(Permission.RECORD)}
    others = _in_teams(above | beside) & {one.pk for one in workers_who_may(Permission.MANAGE_TEAM)}
    rows = Worker.objects.filter(pk__in=here | others, is_active=True).exclude(pk=row.recorded_by_id or 0)
    locked = {one.pk for one in rows if row.child_id in hidden_from(one)}
    return rows.exclude(pk__in=locked).order_by("name")


def _above(team: Team) -> set[int]:
    found, at = set(), team.parent
    while at is not None:
        found.add(at.pk)
        at = at.parent
    return found


def _in_teams(teams: set[int]) -> set[int]:
    places = TeamMember.objects.filter(team_id__in=teams, ended_on__isnull=True)
    return set(places.values_list("worker_id", flat=True))


def offered_to_us(*, seen_by: Worker) -> list[Transfer]:
    """Children offered to a team for which this worker answers, and not answered yet; the longest waiting first."""
    if not seen_by.has(Permission.RECORD):
        return []
    rows = _offered(teams=sorted(answers_for(seen_by=seen_by)), worker_id=seen_by.pk)
    hidden = set(hidden_from(seen_by))
    return [row for row in rows if row.child_id not in hidden]


@asked_often
def _offered(*, teams: list[int], worker_id: int) -> QuerySet[Any]:
    mine = Q(to_team_id__among=teams) | Q(deputy_id=worker_id)
    rows = Transfer.objects.filter(mine, accepted_on__isnull=True, refused_on__isnull=True, handed_over_on__isnull=True)
    return rows.select_related("child", "to_team", "recorded_by").order_by("asked_on", "pk")


def offer_to_answer(transfer_id: int, *, seen_by: Worker) -> Transfer | None:
    """One of those offered to a team this worker answers for, or for which they are named as deputy, whether it is answered or not."""
    mine = Q(to_team_id__in=answers_for(seen_by=seen_by)) | Q(deputy=seen_by)
    rows = Transfer.objects.filter(mine, pk=transfer_id).exclude(child_id__in=hidden_from(seen_by))
    return rows.select_related("child", "to_team", "recorded_by", "deputy", "answered_by").first()
