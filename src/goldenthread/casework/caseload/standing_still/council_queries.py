"""Where nothing is changing in the whole council, in plain numbers: by team and by kind, for whoever leads practice. No child is named.

What a person raised and nobody settled is counted with what the rules see. Who is locked away from whoever asks is in no number.
Serves: K5.00, T.24
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db import connection

from goldenthread.access.leading import leaders_of
from goldenthread.access.models import Team, Worker
from goldenthread.people.opening import hidden_from
from goldenthread.practice.drift.kinds import KINDS, WORRIED, WORRIED_KIND, Kind

COUNTED = """
with held as (
    select i.child_id, m.team_id from people_involvement i
        join access_teammember m on m.worker_id = i.worker_id and m.ended_on is null
        where i.is_lead and i.began_on <= %(today)s and (i.ended_on is null or i.ended_on >= %(today)s)
    union
    select i.child_id, i.team_id from people_involvement i
        where i.part = 'team' and i.team_id is not null and i.began_on <= %(today)s and (i.ended_on is null or i.ended_on >= %(today)s)
), raised as (
    select distinct on (child_id, opener) child_id, settled from casework_escalation where kind = %(worried)s
    order by child_id, opener, asked_on desc, id desc
), still as (
    select child_id, kind from casework_drift where begins_on <= %(today)s and ends_on > %(today)s
    union
    select child_id, %(worried)s from raised where settled is not true
)
select held.team_id, still.kind, count(distinct held.child_id),
    count(distinct held.child_id) filter (where still.kind is not null), count(distinct held.child_id) filter (where still.kind = %(harm)s)
from held join people_person p on p.id = held.child_id and p.merged_into_id is null left join still on still.child_id = held.child_id
where held.child_id <> all(%(hidden)s)
group by grouping sets ((held.team_id), (still.kind))
"""


@dataclass(frozen=True)
class TeamStill:
    """One team in plain numbers, and who leads it: they know the children behind them."""

    team: Team
    children: int
    still: int
    harm: int
    leaders: tuple[Worker, ...]


@dataclass(frozen=True)
class CouncilStill:
    """The whole council: for how many children each kind is so today, and every team by its name."""

    by_kind: tuple[tuple[Kind, int], ...]
    by_team: tuple[TeamStill, ...]


def council_still(*, seen_by: Worker) -> CouncilStill:
    """Where nothing is changing today, counted for the whole council. A child with whom two teams work is counted in both."""
    hidden = hidden_from(seen_by)
    with connection.cursor() as cursor:
        cursor.execute(COUNTED, {"today": seen_by.today, "hidden": hidden, "worried": WORRIED, "harm": KINDS[0].key})
        rows = cursor.fetchall()
    kinds = {kind: children for team, kind, children, *_ in rows if team is None and kind}
    of_teams = {team: (children, still, harm) for team, _, children, still, harm in rows if team is not None}
    teams = list(Team.objects.filter(pk__in=of_teams, ended_on__isnull=True).order_by("name"))
    leaders = leaders_of(teams)
    return CouncilStill(
        tuple((kind, kinds[kind.key]) for kind in (*KINDS, WORRIED_KIND) if kind.key in kinds),
        tuple(TeamStill(team, *of_teams[team.pk], leaders=tuple(leaders[team.pk])) for team in teams),
    )
