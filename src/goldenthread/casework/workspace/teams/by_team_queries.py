"""The council by team: plain numbers, each with what it counts, from what is kept for the day: the same cost however large the council.

Teams stand in the order of their names. Nothing here is about a worker, and no team is set against another.
Serves: T.24, K5.00, P.03
"""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.access.leading import teams_led_by
from goldenthread.access.models import Team, Worker
from goldenthread.access.permissions import Permission
from goldenthread.casework.workspace.teams.team_days import team_days
from goldenthread.practice.thread.shape import BeginKind


@dataclass(frozen=True)
class TeamCounts:
    """One team in plain numbers. `opens`: whether who asks may see the children behind them."""

    team: Team
    opens: bool
    children: int = 0
    seen_in_time: int = 0
    unseen: int = 0
    no_interval: int = 0
    waiting: int = 0
    long_plans: int = 0
    moved: int = 0
    still: int = 0
    worse: int = 0


def by_team(*, seen_by: Worker) -> list[TeamCounts]:
    """Every team this worker leads, or all of them for whoever leads on practice, by name. Teams without children are left out."""
    led = teams_led_by(seen_by)
    teams = Team.objects.filter(ended_on__isnull=True).order_by("name")
    if not seen_by.has(Permission.LEAD_PRACTICE):
        teams = teams.filter(pk__in=led)
    found = list(teams)
    days = team_days([team.pk for team in found], seen_by=seen_by)
    return [TeamCounts(team, team.pk in led, *days[team.pk].numbers) for team in found if days[team.pk].numbers[0]]


@dataclass(frozen=True)
class TeamBreaks:
    """One team's threads that are broken, by the first place at which they are: {place: how many}; worries and wishes apart."""

    team: Team
    opens: bool
    worries: dict[str, int]
    wishes: dict[str, int]
    violence: int

    @property
    def all(self) -> int:
        """How many are broken."""
        return sum(self.worries.values()) + sum(self.wishes.values())


def broken_by_team(*, seen_by: Worker) -> list[TeamBreaks]:
    """Where threads break, in every team this worker leads, or all of them for whoever leads on practice, by the teams' names."""
    led = teams_led_by(seen_by)
    teams = Team.objects.filter(ended_on__isnull=True).order_by("name")
    found = list(teams if seen_by.has(Permission.LEAD_PRACTICE) else teams.filter(pk__in=led))
    days = team_days([team.pk for team in found], seen_by=seen_by, with_breaks=True)
    made = []
    for team in found:
        broken = days[team.pk].broken
        worries = {place: told[0] for (kind, place), told in broken.items() if kind == BeginKind.CONCERN and told[0]}
        wishes = {place: told[0] for (kind, place), told in broken.items() if kind == BeginKind.WISH and told[0]}
        violence = sum(told[1] for told in broken.values())
        if days[team.pk].numbers[0]:
            made.append(TeamBreaks(team, team.pk in led, worries, wishes, violence))
    return made
