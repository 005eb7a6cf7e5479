"""How long it takes to see where threads break, and a council by team, in councils of two sizes: kept for the day, and after an act.

    python -m bench.broken_strands                             2,000 and 20,000 open children
    python -m bench.broken_strands --sizes 500 2000 --keep DIR

Pages are opened through Django's test client with everything on. "kept": nothing changed since somebody looked. "after an act": one child of
one team was touched, so that team is worked out again. "first of the day": nothing is kept. The twin is plain SQL over the same kept rows.
Prints one JSON line per figure.
"""

import argparse
import shutil
import tempfile
from pathlib import Path
from typing import Any

from bench.children_pages import Council, _page, _plain, _prepared
from bench.council import Times, filled, percentile, point_at, ratio, say, server

MOST_P95_MS = 150
PLAIN = """
select * from casework_teamday d left join casework_teambroken b on b.team_day_id = d.id join access_team t on t.id = d.team_id
    where d.day = %(today)s
"""
PAGES = {"where threads break": "/where-threads-break/", "the council by team": "/teams-in-numbers/"}


def main() -> int:
    """Fill what is not filled yet, measure in turns, and say the figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sizes", type=int, nargs="+", default=[2000, 20000], help="open children in each council")
    options.add_argument("--rounds", type=int, default=30)
    options.add_argument("--keep", type=Path, help="a folder to keep the councils in, and to use again")
    chosen = options.parse_args()
    folder = chosen.keep or Path(tempfile.mkdtemp(prefix="gt-bench-"))
    try:
        with server(folder) as cluster:
            councils = [_prepared(Council(size, filled(cluster, size))) for size in sorted(chosen.sizes)]
            times: dict[tuple[int, str], Times] = {}
            for number in range(-2, chosen.rounds):
                for council in councils:
                    _round(council, number, times)
            _say(councils, times)
    finally:
        if not chosen.keep:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


def _round(council: Any, number: int, times: dict[tuple[int, str], Times]) -> None:
    """Each page kept, after an act, and with nothing kept; and the plain twin."""
    from django.db import connection

    from goldenthread.casework.caseload.refreshing import refresh

    point_at(council.database)
    connection.ensure_connection()
    for name, address in PAGES.items():
        page = _page(council.leads_practice, address)
        page()
        for what, before in (
            ("kept", _nothing),
            ("after an act", lambda: refresh([council.mine[0]])),
            ("first of the day", _forget),
        ):
            before()
            if number < 0:
                page()
            else:
                times.setdefault((council.children, f"{name}, {what}"), Times()).of(page)
    plain = _plain(PLAIN, {})
    if number >= 0:
        times.setdefault((council.children, "plain"), Times()).of(plain)


def _nothing() -> None:
    """Nothing changed since."""


def _forget() -> None:
    from goldenthread.casework.dues.team_models import TeamDay

    TeamDay.objects.all().delete()


def _say(councils: list[Any], times: dict[tuple[int, str], Times]) -> None:
    names = [name for (size, name) in times if size == councils[0].children and name != "plain"]
    for council in councils:
        plain = times[council.children, "plain"]
        for name in names:
            found = times[council.children, name]
            p95 = percentile(found.wall, 95)
            say(
                bench="broken_strands", figure=name, open_children=council.children, **found.said, times_plain=ratio(found.wall, plain.wall),
                target={"p95_ms": MOST_P95_MS} if "first" not in name else "once a day", met={"p95": p95 <= MOST_P95_MS},
            )  # fmt: skip
    first, last = councils[0], councils[-1]
    for name in names:
        large, small = times[last.children, name], times[first.children, name]
        figure = f"{name}: {last.children} open children beside {first.children}"
        say(
            bench="broken_strands",
            figure=figure,
            times=ratio(large.wall, small.wall),
            times_cpu=ratio(large.cpu, small.cpu),
            target="flat",
        )


if __name__ == "__main__":
    raise SystemExit(main())
