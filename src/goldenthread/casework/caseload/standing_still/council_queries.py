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
with involved as (
    select i.child_id, m.team_id from people_involvement i
        join access_teammember m on m.worker_id = i.worker_id and m.ended_on is null
        where i.is_lead and i.began_on <= %(today)s and (i.ended_on is null or i.ended_on >= %(today)s)
    union
    select i.child_id, i.team_id from people_involvement i
        where i.part = 'team' and i.team_id is not null and i.began_on <= %(today)s and (i.ended_on is null or i.ended_on >= %(today)s)
), held as materialized (
    select child_id, team_id from involved where child_id <> all(%(hidden)s)
        and not exists (select 1 from people_person p where p.id = child_id and p.merged_into_id is not null)
), raised as (
    select distinct on (child_id, opener) child_id, settled from casework_escalation where kind = %(worried)s
    order by child_id, opener, asked_on desc, id desc
), still as materialized (
    select child_id, kind from casework_drift where begins_on <= %(today)s and ends_on > %(today)s
    union
    select child_id, %(worried)s from raised where settled is not true
), of_child as (
    select child_id, bool_or(kind = %(harm)s) as harm from still group by child_id
)
select held.team_id, '' as kind, count(*), count(of_child.child_id), count(*) filter (where of_child.harm)
from held left join of_child using (child_id) group by held.team_id
union all
select null, kind, count(*), 0, 0 from still where child_id in (select child_id from held) group by kind
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
    kinds = {kind: children for team, kind, children, *_ in rows if team is None}
    of_teams = {team: (children, still, harm) for team, _, children, still, harm in rows if team is not None}
    teams = list(Team.objects.filter(pk__in=of_teams, ended_on__isnull=True).order_by("name"))
    leaders = leaders_of(teams)
    return CouncilStill(
        tuple((kind, kinds[kind.key]) for kind in (*KINDS, WORRIED_KIND) if kind.key in kinds),
        tuple(TeamStill(team, *of_teams[team.pk], leaders=tuple(leaders[team.pk])) for team in teams),
    )
