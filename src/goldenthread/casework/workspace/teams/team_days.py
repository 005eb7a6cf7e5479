"""A team in numbers as it stands today: kept for the day, worked out again for a team once an act has touched one of its children.

Nothing is shown that is old: a team that an act touched since, or that somebody joined or left, is worked out before it is shown. What is
kept is the same for everybody; the children locked from whoever looks are counted apart, live, and taken off.
Serves: T.24, K10.00
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import connection

from goldenthread.access.models import Worker
from goldenthread.casework.workspace.header import STATUS_PLANS
from goldenthread.casework.workspace.teams.queries import LONG_PLAN_MONTHS, STANDING_MONTHS, VISITS
from goldenthread.people.opening import hidden_from
from goldenthread.practice.thread.moving import AT_REST
from goldenthread.practice.thread.shape import Progress
from goldenthread.practice.working_days import months_after

Break = tuple[int, int]
"""How many threads are broken there, and how many of them are about violence."""

TURN = 7_304_219
"""The number of the lock under which teams are worked out: two who look at once take turns."""

PLACE = """
with held as (
    select i.child_id, m.team_id from people_involvement i
        join access_teammember m on m.worker_id = i.worker_id and m.ended_on is null
        where i.is_lead and i.began_on <= %(today)s and (i.ended_on is null or i.ended_on >= %(today)s) and m.team_id = any(%(teams)s)
    union
    select i.child_id, i.team_id from people_involvement i
        where i.part = 'team' and i.team_id = any(%(teams)s) and i.began_on <= %(today)s and (i.ended_on is null or i.ended_on >= %(today)s)
), place as materialized (
    select h.child_id, h.team_id, not exists (
        select 1 from people_involvement l where l.child_id = h.child_id and l.is_lead and (l.ended_on is null or l.ended_on >= %(today)s)
    ) as waits
    from held h
    where (%(everybody)s or h.child_id = any(%(only)s))
        and not exists (select 1 from people_person p where p.id = h.child_id and p.merged_into_id is not null)
), now as materialized (
    select s.* from casework_strandrow s where s.child_id in (select child_id from place) and s.begins_on <= %(today)s and s.ends_on > %(today)s
)
"""
COUNT = """, visits as (
    select child_id, min(due_on) as due_on from casework_duerow
    where child_id in (select child_id from place) and met_on is null and ended_on is null and not not_in_file and due_on is not null
        and begins_on <= %(today)s and left(rule, 4) = any(%(visits)s)
    group by child_id
), plans as (
    select child_id, min(began_on) as began_on from casework_planchild
    where child_id in (select child_id from place) and kind = any(%(plans)s) and began_on <= %(today)s
        and (ended_on is null or ended_on > %(today)s)
    group by child_id
), threads as (
    select now.child_id,
        count(*) filter (where now.progress <> %(worse)s and before.progress is not null
            and not (now.progress = any(%(rest)s) and before.progress = any(%(rest)s))
            and (now.progress = any(%(rest)s) or now.progress = %(getting)s or now.progress <> before.progress)) as moved,
        count(*) filter (where now.progress <> %(worse)s and now.progress <> all(%(rest)s) and now.progress <> %(getting)s
            and now.progress = before.progress) as still,
        count(*) filter (where now.progress = %(worse)s) as worse
    from now
    left join casework_strandrow before on before.child_id = now.child_id and before.strand = now.strand
        and before.begins_on <= %(before)s and before.ends_on > %(before)s
    group by now.child_id
)
select place.team_id, count(*),
    count(*) filter (where visits.due_on >= %(today)s), count(*) filter (where visits.due_on < %(today)s),
    count(*) filter (where visits.due_on is null), count(*) filter (where place.waits), count(*) filter (where plans.began_on < %(long)s),
    coalesce(sum(threads.moved), 0), coalesce(sum(threads.still), 0), coalesce(sum(threads.worse), 0)
from place left join visits using (child_id) left join plans using (child_id) left join threads using (child_id)
group by place.team_id
"""
BROKEN = """
select place.team_id, now.kind, now.breaks_where, count(*), count(distinct now.child_id), count(*) filter (where now.violence)
from place join now using (child_id) where now.breaks_where <> '' group by 1, 2, 3
"""
OLD = """
with members as (
    select t.id, coalesce(string_agg(m.worker_id::text, ' ' order by m.worker_id), '') as members from access_team t
    left join access_teammember m on m.team_id = t.id and m.ended_on is null where t.id = any(%(teams)s) group by t.id
)
select members.id, members.members from members
where not exists (select 1 from casework_teamday d where d.team_id = members.id and d.day = %(today)s and d.members = members.members)
    or exists (select 1 from casework_teamtouched x where x.team_id = members.id)
"""
LET_GO = """
delete from casework_teambroken where team_day_id in (select id from casework_teamday where team_id = any(%(teams)s));
delete from casework_teamday where team_id = any(%(teams)s)
"""
KEPT = """
select team_id, children, seen_in_time, unseen, no_interval, waiting, long_plans, moved, still, worse
from casework_teamday where day = %(today)s and team_id = any(%(teams)s)
"""
KEPT_BROKEN = """
select d.team_id, b.kind, b.breaks_where, b.threads, b.violence
from casework_teamday d join casework_teambroken b on b.team_day_id = d.id where d.day = %(today)s and d.team_id = any(%(teams)s)
"""


@dataclass
class Numbers:
    """One team today: children, seen in time, unseen, no interval, waiting, long plans, moved, still, worse; and where threads break."""

    numbers: tuple[int, ...] = (0,) * 9
    broken: dict[tuple[str, str], Break] = field(default_factory=dict)


def team_days(teams: Iterable[int], *, seen_by: Worker, with_breaks: bool = False) -> dict[int, Numbers]:
    """These teams in numbers today, as far as this worker may know of their children; where threads break only if asked for."""
    ids, today = sorted(teams), seen_by.today
    _bring_up_to_date(ids, today)
    found = {team: Numbers() for team in ids}
    with connection.cursor() as cursor:
        cursor.execute(KEPT, {"teams": ids, "today": today})
        for team, *numbers in cursor.fetchall():
            found[team].numbers = tuple(numbers)
        if with_breaks:
            cursor.execute(KEPT_BROKEN, {"teams": ids, "today": today})
            for team, kind, place, threads, violence in cursor.fetchall():
                found[team].broken[kind, place] = (threads, violence)
    if hidden := hidden_from(seen_by):
        _take_off(found, hidden, today, with_breaks=with_breaks)
    return found


def _take_off(found: dict[int, Numbers], hidden: list[int], today: date, *, with_breaks: bool) -> None:
    """The children locked from whoever looks, counted live, are not in the numbers they see."""
    values = _values(list(found), today, only=hidden)
    for team, numbers in _counts(values).items():
        found[team].numbers = tuple(one - less for one, less in zip(found[team].numbers, numbers, strict=True))
    for (team, kind, place), (threads, _, violence) in _broken(values).items() if with_breaks else ():
        was = found[team].broken.get((kind, place), (0, 0))
        found[team].broken[kind, place] = (was[0] - threads, was[1] - violence)


def _bring_up_to_date(teams: list[int], today: date) -> None:
    """Work out again what is old: touched since, of another day, or with somebody new in it."""
    with connection.cursor() as cursor:
        cursor.execute(OLD, {"teams": teams, "today": today})
        if not cursor.fetchall():
            return
        cursor.execute("select pg_advisory_xact_lock(%s)", [TURN])
        cursor.execute(OLD, {"teams": teams, "today": today})
        old = dict(cursor.fetchall())
        if not old:
            return
        cursor.execute("delete from casework_teamtouched where team_id = any(%s)", [list(old)])
        values = _values(list(old), today)
        counts, broken = _counts(values), _broken(values)
        cursor.execute(LET_GO, {"teams": list(old)})
        rows = [(team, today, members, *counts.get(team, (0,) * 9)) for team, members in old.items()]
        cursor.executemany(
            "insert into casework_teamday (team_id, day, members, children, seen_in_time, unseen, no_interval, waiting, long_plans, moved, still,"
            " worse) values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
            rows,
        )
        cursor.executemany(
            "insert into casework_teambroken (team_day_id, kind, breaks_where, threads, children, violence)"
            " select id, %s, %s, %s, %s, %s from casework_teamday where team_id = %s and day = %s",
            [(kind, place, *told, team, today) for (team, kind, place), told in broken.items()],
        )


def _values(teams: list[int], today: date, *, only: list[int] | None = None) -> dict[str, Any]:
    """What is asked for these teams; of some of their children only, where they are named."""
    return {
        "today": today, "teams": teams, "everybody": only is None, "only": only or [], "visits": list(VISITS), "plans": list(STATUS_PLANS),
        "long": months_after(today, -LONG_PLAN_MONTHS), "before": months_after(today, -STANDING_MONTHS), "rest": sorted(AT_REST),
        "worse": Progress.WORSE.key, "getting": Progress.GETTING_THERE.key,
    }  # fmt: skip


def _counts(values: dict[str, Any]) -> dict[int, tuple[int, ...]]:
    """The numbers of each team, straight from the record."""
    with connection.cursor() as cursor:
        cursor.execute(PLACE + COUNT, values)
        return {row[0]: tuple(int(number) for number in row[1:]) for row in cursor.fetchall()}


def _broken(values: dict[str, Any]) -> dict[tuple[int, str, str], tuple[int, int, int]]:
    """Where each team's threads break, straight from the record: threads, of how many children, how many about violence."""
    with connection.cursor() as cursor:
        cursor.execute(PLACE + BROKEN, values)
        return {(row[0], row[1], row[2]): (row[3], row[4], row[5]) for row in cursor.fetchall()}
