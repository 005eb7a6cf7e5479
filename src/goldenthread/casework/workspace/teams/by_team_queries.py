"""The council by team: plain numbers, each with what it counts. One statement, however large the council.

Teams stand in the order of their names. Nothing here is about a worker, and no team is set against another.
Serves: T.24, K5.00, P.03
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import connection

from goldenthread.access.leading import teams_led_by
from goldenthread.access.models import Team, Worker
from goldenthread.access.permissions import Permission
from goldenthread.casework.workspace.header import STATUS_PLANS
from goldenthread.casework.workspace.teams.queries import LONG_PLAN_MONTHS, STANDING_MONTHS, VISITS
from goldenthread.people.opening import hidden_from
from goldenthread.practice.thread.moving import AT_REST
from goldenthread.practice.thread.shape import Progress
from goldenthread.practice.working_days import months_after

COUNT = """
with held as (
    select i.child_id, m.team_id from people_involvement i
        join access_teammember m on m.worker_id = i.worker_id and m.ended_on is null
        where i.is_lead and i.began_on <= %(today)s and (i.ended_on is null or i.ended_on >= %(today)s)
    union
    select i.child_id, i.team_id from people_involvement i
        where i.part = 'team' and i.team_id is not null and i.began_on <= %(today)s and (i.ended_on is null or i.ended_on >= %(today)s)
), place as (
    select h.child_id, h.team_id, not exists (
        select 1 from people_involvement l where l.child_id = h.child_id and l.is_lead and (l.ended_on is null or l.ended_on >= %(today)s)
    ) as waits
    from held h
    where h.team_id = any(%(teams)s) and h.child_id <> all(%(hidden)s)
        and h.child_id not in (select p.id from people_person p where p.merged_into_id is not null)
), visits as (
    select child_id, min(due_on) as due_on from casework_duerow
    where met_on is null and ended_on is null and not not_in_file and due_on is not null and begins_on <= %(today)s
        and left(rule, 4) = any(%(visits)s)
    group by child_id
), plans as (
    select child_id, min(began_on) as began_on from casework_planchild
    where kind = any(%(plans)s) and began_on <= %(today)s and (ended_on is null or ended_on > %(today)s) group by child_id
), threads as (
    select now.child_id,
        count(*) filter (where now.progress <> %(worse)s and before.progress is not null
            and not (now.progress = any(%(rest)s) and before.progress = any(%(rest)s))
            and (now.progress = any(%(rest)s) or now.progress = %(getting)s or now.progress <> before.progress)) as moved,
        count(*) filter (where now.progress <> %(worse)s and now.progress <> all(%(rest)s) and now.progress <> %(getting)s
            and now.progress = before.progress) as still,
        count(*) filter (where now.progress = %(worse)s) as worse
    from casework_strandrow now
    left join casework_strandrow before on before.child_id = now.child_id and before.strand = now.strand
        and before.begins_on <= %(before)s and before.ends_on > %(before)s
    where now.begins_on <= %(today)s and now.ends_on > %(today)s
    group by now.child_id
)
select place.team_id, count(*),
    count(*) filter (where visits.due_on >= %(today)s), count(*) filter (where visits.due_on < %(today)s),
    count(*) filter (where visits.due_on is null), count(*) filter (where place.waits), count(*) filter (where plans.began_on < %(long)s),
    coalesce(sum(threads.moved), 0), coalesce(sum(threads.still), 0), coalesce(sum(threads.worse), 0)
from place left join visits using (child_id) left join plans using (child_id) left join threads using (child_id)
group by place.team_id
"""


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
    counts = _counted([team.pk for team in found], seen_by)
    return [TeamCounts(team, team.pk in led, *counts[team.pk]) for team in found if team.pk in counts]


def _counted(teams: list[int], seen_by: Worker) -> dict[int, tuple[int, ...]]:
    today = seen_by.today
    values: dict[str, Any] = {
        "today": today, "teams": teams, "hidden": hidden_from(seen_by), "visits": list(VISITS), "plans": list(STATUS_PLANS),
        "long": months_after(today, -LONG_PLAN_MONTHS), "before": months_after(today, -STANDING_MONTHS), "rest": sorted(AT_REST),
        "worse": Progress.WORSE.key, "getting": Progress.GETTING_THERE.key,
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(COUNT, values)
        return {row[0]: tuple(int(number) for number in row[1:]) for row in cursor.fetchall()}
