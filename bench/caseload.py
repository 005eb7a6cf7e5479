"""How long it takes to work out again what is due: for one child after a save, and for a whole council.

    python -m bench.caseload                            a council of 5,000 open children
    python -m bench.caseload --children 20000 --keep DIR

The whole council is rebuilt by one process and by two, beside plain SQL that only reads the rows the rebuild reads (those kept are among
them, since only what differs is written), round by round; and once with nothing kept.
Prints one JSON line per figure.
"""

import argparse
import shutil
import tempfile
from pathlib import Path
from typing import Any

from bench import twenty_years
from bench.council import Times, filled, percentile, point_at, ratio, say, server

MOST_MS, MOST_QUERIES, MOST_TIMES, MOST_SECONDS = 15, 20, 5, 60
READ = (
    "people_person", "people_involvement", "casework_referral", "casework_assessment", "casework_summary", "casework_home",
    "casework_planchild", "casework_legalstatus", "casework_concern", "casework_concernchild", "casework_strandmove", "casework_concernlineage",
    "casework_wish", "casework_wishmove", "casework_need", "casework_needconcern", "casework_needwish", "casework_goal", "casework_goalneed",
    "casework_goalwish", "casework_impact", "casework_step", "casework_stepgoal", "casework_stepwish", "casework_stepmove",
    "casework_measure", "casework_reading", "casework_closing", "casework_closinganswer", "casework_visitchild", "casework_visit", "casework_review",
    "casework_meeting", "casework_meetingchild", "casework_meetingreport", "casework_invitation", "casework_enquiry", "casework_strategydiscussion",
    "casework_call", "casework_contactchild", "casework_contact", "casework_sharing", "casework_managerreview", "casework_decision",
    "people_parentage", "people_lock", "casework_localstandard", "casework_duerow", "casework_strandrow", "casework_drift",
)  # fmt: skip


def main() -> int:
    """Fill, measure, say."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--children", type=int, default=5000, help="open children in the council")
    options.add_argument("--rounds", type=int, default=2, help="of the whole council")
    options.add_argument("--singles", type=int, default=200, help="children worked out by themselves")
    options.add_argument("--keep", type=Path, help="a folder to keep the council in, and to use again")
    chosen = options.parse_args()
    folder = chosen.keep or Path(tempfile.mkdtemp(prefix="gt-bench-"))
    try:
        with server(folder) as cluster:
            point_at(filled(cluster, chosen.children))
            _whole_council(chosen.children, chosen.rounds)
            _one_child(chosen.children, chosen.singles)
    finally:
        if not chosen.keep:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


def _one_child(open_children: int, singles: int) -> None:
    from goldenthread.access.models import Worker
    from goldenthread.casework.caseload.refreshing import everybody_with_a_record, refresh
    from goldenthread.people.models import Involvement

    children = list(everybody_with_a_record())
    chosen = children[:: max(1, len(children) // singles)][:singles]
    long = Involvement.objects.filter(is_lead=True, ended_on__isnull=True).latest("pk")
    _write_twenty_years(long.child_id, Worker.objects.get(pk=long.worker_id))
    for name, ids in (("one child", chosen), ("one child of twenty years", [long.child_id] * 20)):
        asked, times = _questions(ids[0]), Times()
        for child in ids[:5]:
            refresh([child])
        for child in ids:
            times.of(lambda child=child: refresh([child]))
        p50 = percentile(times.wall, 50)
        say(bench="caseload", figure=f"refresh of {name}", open_children=open_children, queries=asked, **times.said,
            target={"p50_ms": MOST_MS, "queries": MOST_QUERIES}, met={"p50": p50 <= MOST_MS, "queries": asked <= MOST_QUERIES})  # fmt: skip


def _write_twenty_years(child_id: int, worker: Any) -> None:
    from django.utils import timezone

    from goldenthread.casework.visits.models import VisitChild

    if VisitChild.objects.filter(child_id=child_id).count() < twenty_years.VISITS:
        twenty_years.write(child_id, worker_id=worker.pk, today=timezone.localdate())


def _questions(child: int) -> int:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from goldenthread.casework.caseload.refreshing import refresh

    with CaptureQueriesContext(connection) as asked:
        refresh([child])
    return sum(1 for one in asked.captured_queries if one["sql"] not in ("BEGIN", "COMMIT"))


def _whole_council(open_children: int, rounds: int) -> None:
    from goldenthread.casework.caseload.refreshing import rebuild
    from goldenthread.casework.dues.drift_models import Drift
    from goldenthread.casework.dues.models import DueRow, StrandRow

    times = {"plain": Times(), "one process": Times(), "two processes": Times()}
    _written_anew(open_children)
    rows = children = 0
    for _ in range(rounds):
        rows = times["plain"].of(_read_plainly)
        children = times["one process"].of(lambda: rebuild(workers=1))
        times["two processes"].of(lambda: rebuild(workers=2))
    written = DueRow.objects.count() + StrandRow.objects.count() + Drift.objects.count()
    for name in ("one process", "two processes"):
        seconds = min(times[name].wall) / 1000
        say(bench="caseload", figure=f"rebuild of the whole council by {name}", open_children=open_children, children=children,
            rows_read=rows, rows_kept=written, seconds=round(seconds, 1), children_per_second=round(children / seconds),
            plain_reading_seconds=round(min(times["plain"].wall) / 1000, 2), times_plain=ratio(times[name].wall, times["plain"].wall),
            target={"seconds": MOST_SECONDS, "times_plain": MOST_TIMES},
            met={"seconds": seconds < MOST_SECONDS, "times_plain": ratio(times[name].wall, times["plain"].wall) <= MOST_TIMES})  # fmt: skip


def _written_anew(open_children: int) -> None:
    """The whole council when nothing is kept yet: every row is written."""
    from goldenthread.casework.caseload.refreshing import rebuild
    from goldenthread.casework.dues.drift_models import Drift
    from goldenthread.casework.dues.models import DueRow, StrandRow

    for model in (DueRow, StrandRow, Drift):
        model.objects.all().delete()
    times = Times()
    times.of(lambda: rebuild(workers=2))
    seconds = times.wall[0] / 1000
    say(bench="caseload", figure="the council with nothing kept, two processes", open_children=open_children, seconds=round(seconds, 1),
        target={"seconds": MOST_SECONDS}, met={"seconds": seconds < MOST_SECONDS})  # fmt: skip


def _read_plainly() -> int:
    """Every row the rebuild reads, fetched by psycopg and thrown away; how many."""
    from django.db import connection

    connection.ensure_connection()
    with connection.connection.cursor() as cursor:
        return sum(len(cursor.execute(f"select * from {table}").fetchall()) for table in READ)


if __name__ == "__main__":
    raise SystemExit(main())
