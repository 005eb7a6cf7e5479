"""How long the pages take that a worker opens all day, beside the same rows fetched by plain SQL, in councils of several sizes.

    python -m bench.children_pages                              1,000 and 5,000 open children
    python -m bench.children_pages --sizes 1000 20000 --keep DIR

Pages are opened through Django's test client with everything on: sign-in, checks of access, read log, templates. In each round every
page and its plain twin take turns in every council, so that a busy machine slows them alike: trust the ratios. Each council has one
team of eight workers with their manager (a team does not grow with its council) and one child with a record of twenty years.
Where teams are shown, how many and the time for each is told beside.
Prints one JSON line per figure.
"""

import argparse
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bench import twenty_years
from bench.council import Times, filled, percentile, point_at, ratio, say, server

WORKERS_IN_TEAM = 8
MOST_QUERIES, MOST_TIMES, MOST_P95_MS = 25, 4, 150
TEN_TEAMS = "the council by team, ten teams shown"
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"

OF_A_CHILD = """
select * from people_person where id = %(child)s;
select * from people_involvement i left join access_worker w on w.id = i.worker_id where i.child_id = %(child)s;
select * from people_alert where person_id = %(child)s;
select * from people_parentage where child_id = %(child)s;
select p.* from people_person p join people_parentage a on a.parent_id = p.id where a.child_id = %(child)s;
select * from people_householdmember m join people_person p on p.id = m.person_id
    where m.household_id in (select household_id from people_householdmember where person_id = %(child)s);
select * from casework_referral where child_id = %(child)s;
select * from casework_assessment where child_id = %(child)s;
select * from casework_planchild where child_id = %(child)s;
select * from casework_legalstatus where child_id = %(child)s;
select * from casework_home where child_id = %(child)s;
select * from casework_closing where child_id = %(child)s;
select * from casework_summary where child_id = %(child)s;
select * from casework_ownwords where person_id = %(child)s;
select * from casework_duerow where child_id = %(child)s;
select * from casework_meeting where child_id = %(child)s;
select * from casework_visitchild c join casework_visit v on v.id = c.visit_id where c.child_id = %(child)s order by v.happened_on desc limit 40;
select * from casework_concernchild c join casework_concern k on k.id = c.concern_id where c.child_id = %(child)s;
select m.* from casework_strandmove m join casework_concernchild c on c.id = m.strand_id where c.child_id = %(child)s;
select * from casework_wish w left join casework_wishmove m on m.wish_id = w.id where w.child_id = %(child)s;
select * from casework_need where child_id = %(child)s;
select g.* from casework_goal g join casework_goalneed n on n.goal_id = g.id join casework_need d on d.id = n.need_id where d.child_id = %(child)s;
select s.* from casework_step s join casework_stepgoal l on l.step_id = s.id join casework_goalneed n on n.goal_id = l.goal_id
    join casework_need d on d.id = n.need_id where d.child_id = %(child)s;
select m.* from casework_stepmove m join casework_stepgoal l on l.step_id = m.step_id join casework_goalneed n on n.goal_id = l.goal_id
    join casework_need d on d.id = n.need_id where d.child_id = %(child)s;
select * from casework_measure m left join casework_reading r on r.measure_id = m.id where m.child_id = %(child)s;
insert into access_logentry (at, worker_id, worker_name, did, person_id, subject_kind, page, because)
    values (now(), %(worker)s, 'bench', 'opened', %(child)s, '', 'child', '')
"""
OF_A_LIST = """
select p.*, s.* from people_involvement i join people_person p on p.id = i.child_id
    join casework_strandrow s on s.child_id = i.child_id and s.begins_on <= %(today)s and s.ends_on > %(today)s
    where i.worker_id = any(%(workers)s) and i.is_lead and i.ended_on is null order by s.rank, s.broken_since
"""
OF_THE_COUNCIL = """
select m.team_id, count(*), max(d.due_on) from people_involvement i
    join access_teammember m on m.worker_id = i.worker_id and m.ended_on is null
    left join casework_duerow d on d.child_id = i.child_id and d.met_on is null and d.ended_on is null
    where i.is_lead and i.ended_on is null group by m.team_id
"""


@dataclass
class Council:
    """One filled database, who looks at what in it, and the times of each page and its plain twin."""

    children: int
    database: str
    worker: Any = None
    manager: Any = None
    leads_practice: Any = None
    team: list[int] = field(default_factory=list)
    mine: list[int] = field(default_factory=list)
    long: int = 0
    rows: int = 0
    times: dict[str, Times] = field(default_factory=dict)
    queries: dict[str, int] = field(default_factory=dict)
    teams: dict[str, int] = field(default_factory=dict)


def main() -> int:
    """Fill what is not filled yet, measure in turns, and say the figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sizes", type=int, nargs="+", default=[1000, 5000], help="open children in each council")
    options.add_argument("--rounds", type=int, default=60)
    options.add_argument("--keep", type=Path, help="a folder to keep the councils in, and to use again")
    chosen = options.parse_args()
    folder = chosen.keep or Path(tempfile.mkdtemp(prefix="gt-bench-"))
    try:
        with server(folder) as cluster:
            councils = [_prepared(Council(size, filled(cluster, size))) for size in sorted(chosen.sizes)]
            for number in range(-3, chosen.rounds):
                for council in councils:
                    _round(council, number)
            _say(councils)
    finally:
        if not chosen.keep:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


def _prepared(council: Council) -> Council:
    """A team of its own with its manager, and a child of twenty years, in this council; what is due worked out."""
    point_at(council.database)
    from django.utils import timezone

    from goldenthread.access.models import Team, TeamMember, Worker
    from goldenthread.casework.caseload.refreshing import rebuild
    from goldenthread.casework.dues.models import StrandRow
    from goldenthread.people.models import Involvement

    today = timezone.localdate()
    if not StrandRow.objects.filter(child_id__gt=100).exists():
        rebuild(workers=2)
    workers = list(
        Worker.objects.filter(council_id__startswith="WB", roles_held__role="social_worker").order_by("pk")[
            :WORKERS_IN_TEAM
        ]
    )
    team, new = Team.objects.get_or_create(name="Measured")
    council.manager = _manager(team, today) if new else Worker.objects.get(email="manager@bench.elmshire.example")
    council.leads_practice = _leads_practice(today)
    if new:
        TeamMember.objects.bulk_create(TeamMember(worker=worker, team=team, began_on=today) for worker in workers)
    council.worker, council.team = workers[0], [worker.pk for worker in workers]
    council.mine = list(
        Involvement.objects.filter(worker=workers[0], is_lead=True, ended_on__isnull=True)
        .order_by("pk")
        .values_list("child_id", flat=True)
    )
    council.long = council.mine.pop()
    if new:
        council.rows = twenty_years.write(council.long, worker_id=workers[0].pk, today=today)
        rebuild([council.long])
    return council


def _manager(team: Any, today: date) -> Any:
    from goldenthread.access.models import RoleHeld, TeamMember, Worker

    worker = Worker.objects.create(
        email="manager@bench.elmshire.example", name="Ines Varga", started_on=today - timedelta(days=900)
    )
    RoleHeld.objects.create(worker=worker, role="team_manager", began_on=today)
    TeamMember.objects.create(worker=worker, team=team, began_on=today)
    return worker


def _leads_practice(today: date) -> Any:
    """Somebody who sees the whole council in numbers."""
    from goldenthread.access.models import RoleHeld, Worker

    worker, new = Worker.objects.get_or_create(
        email="practice@bench.elmshire.example",
        defaults={"name": "Hal Marsh", "started_on": today - timedelta(days=900)},
    )
    if new:
        RoleHeld.objects.create(worker=worker, role="principal_social_worker", began_on=today)
    return worker


def _round(council: Council, number: int) -> None:
    """Every page and its twin once, in turn; the first rounds only warm up and count the questions asked."""
    from django.db import connection

    point_at(council.database)
    connection.ensure_connection()
    child = council.mine[number % len(council.mine)]
    mine, team = {"workers": [council.worker.pk]}, {"workers": council.team}
    for name, worker, address, sql, values in (
        ("child", council.worker, f"/child/{child}/", OF_A_CHILD, {"child": child, "worker": council.worker.pk}),
        (
            "child of twenty years",
            council.worker,
            f"/child/{council.long}/",
            OF_A_CHILD,
            {"child": council.long, "worker": council.worker.pk},
        ),
        ("home", council.worker, "/my-children/", OF_A_LIST, mine),
        ("team board", council.manager, "/my-team/", OF_A_LIST, team),
        ("team board, by threads", council.manager, "/my-team/?sort=threads&page=2", OF_A_LIST, team),
        ("team board, unseen over 20 days", council.manager, "/my-team/?unseen=20", OF_A_LIST, team),
        ("threads that are stuck", council.manager, "/my-team/nothing-changing/", OF_A_LIST, team),
        ("the council by team", council.leads_practice, "/teams-in-numbers/", OF_THE_COUNCIL, {}),
        (TEN_TEAMS, council.leads_practice, "/teams-in-numbers/", OF_THE_COUNCIL, {}),
        ("the council by team, every team", council.leads_practice, "/teams-in-numbers/?every=1", OF_THE_COUNCIL, {}),
        ("standing still, in numbers", council.leads_practice, "/standing-still/", OF_THE_COUNCIL, {}),
    ):
        page, plain = _page(worker, address), _plain(sql, values)
        page = _ten_at_most(page) if name == TEN_TEAMS else page
        if number < 0:
            page()  # the first time ever that somebody opens it, something may still be worked out and kept
            council.queries[name] = _questions(page)
            council.teams[name] = page().count(b'<tr><th scope="row"')
            plain()
            continue
        council.times.setdefault(name, Times()).of(page)
        council.times.setdefault(f"{name}, plain", Times()).of(plain)


def _page(worker: Any, address: str) -> Callable[[], bytes]:
    from django.test import Client

    client = Client()
    client.force_login(worker, backend=BACKEND)
    client.handler.load_middleware()  # a server does this once, when it starts

    def open_it() -> bytes:
        answer = client.get(address)
        assert answer.status_code == 200, (address, answer.status_code)
        return bytes(answer.content)

    return open_it


def _ten_at_most(page: Callable[[], bytes]) -> Callable[[], bytes]:
    """The same page with at most ten teams on it, so that councils of any size show as many."""
    from goldenthread.casework.workspace.teams import pages

    return patch.object(pages, "TEAMS_A_PAGE", 10)(page)


def _plain(sql: str, values: dict[str, Any]) -> Callable[[], None]:
    from django.db import connection
    from django.utils import timezone

    values = values | {"today": timezone.localdate()}
    statements = [one.strip() for one in sql.split(";\n")]

    def fetch() -> None:
        plain = connection.connection
        with plain.transaction(), plain.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement, values)
                if cursor.description:
                    cursor.fetchall()

    return fetch


def _questions(page: Callable[[], bytes]) -> int:
    """Statements sent to the database for a page, beginning and ending its transaction aside."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as asked:
        page()
    return sum(1 for one in asked.captured_queries if one["sql"] not in ("BEGIN", "COMMIT"))


def _say(councils: list[Council]) -> None:
    for council in councils:
        for name, asked in council.queries.items():
            page, plain = council.times[name], council.times[f"{name}, plain"]
            told = {"bench": "children_pages", "figure": name, "open_children": council.children, "queries": asked, **page.said,
                    "plain_p50_ms": plain.said["p50_ms"], "plain_cpu_p50_ms": plain.said["cpu_p50_ms"],
                    "times_plain": ratio(page.wall, plain.wall), "times_plain_cpu": ratio(page.cpu, plain.cpu)}  # fmt: skip
            if teams := council.teams[name]:
                told |= {"teams_shown": teams, "ms_a_team": round(page.said["p50_ms"] / teams, 2)}
            p95 = percentile(page.wall, 95)
            met = {"p95": p95 <= MOST_P95_MS}
            if name.startswith("child"):
                met |= {"queries": asked <= MOST_QUERIES, "times_plain": ratio(page.wall, plain.wall) <= MOST_TIMES}
            say(
                **told,
                target={"p95_ms": MOST_P95_MS, "queries": MOST_QUERIES, "times_plain": MOST_TIMES}
                if name.startswith("child")
                else {"p95_ms": MOST_P95_MS},
                met=met,
            )
    first, last = councils[0], councils[-1]
    for name in first.queries:
        large, small = last.times[name], first.times[name]
        say(
            bench="children_pages",
            figure=f"{name}: {last.children} open children beside {first.children}",
            times=ratio(large.wall, small.wall),
            times_cpu=ratio(large.cpu, small.cpu),
            target="flat",
        )


if __name__ == "__main__":
    raise SystemExit(main())
