"""How long a child's record takes, 20 years and 4,000 entries of it, beside plain psycopg reading the rows of the same page.

    python -m bench.record_page                     4,000 entries of one child among 40 children's
    python -m bench.record_page --entries 8000

The page is opened through Django's test client with everything on: sign-in, checks of access, read log, templates. It takes turns with its
plain twin, so that a busy machine slows them alike: trust the ratio. Prints one JSON line per figure.
"""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench import twenty_years
from bench.council import Times, filled, percentile, point_at, ratio, say, server
from bench.notes_by_the_thousand import write_notes

MOST_QUERIES, MOST_P95_MS = 25, 150
ROUNDS, CHILDREN = 40, 40
LINES_OF_TWENTY_YEARS = 750
"""Visits, meetings, words, summaries and worries that `twenty_years` writes beside the notes."""
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"

PLAIN = """
select n.*, c.means, c.for_plan, c.good_to_see from casework_notechild c join casework_note n on n.id = c.note_id
    where c.child_id = %(child)s and c.taken_out_at is null order by n.happened_on desc, n.id desc limit 51;
select v.*, c.* from casework_visitchild c join casework_visit v on v.id = c.visit_id where c.child_id = %(child)s
    order by v.happened_on desc limit 51;
select * from casework_ownwords where person_id = %(child)s order by said_on desc limit 51;
select * from casework_meeting where child_id = %(child)s order by held_on desc limit 51;
select * from casework_summary where child_id = %(child)s order by written_on desc limit 51;
select count(*), extract(year from n.happened_on) from casework_notechild c join casework_note n on n.id = c.note_id
    where c.child_id = %(child)s group by 2;
insert into access_logentry (at, worker_id, worker_name, did, person_id, subject_kind, page, because)
    values (now(), %(worker)s, 'bench', 'opened', %(child)s, '', 'child_record', '')
"""


def main() -> int:
    """Fill a council, give one child twenty years, and measure."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--entries", type=int, default=4_000)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, server(Path(folder)) as cluster:
        database = filled(cluster, CHILDREN)
        point_at(database)
        child, worker = _twenty_years(cluster, database, asked.entries)
        _measure(child, worker, asked.entries, asked.rounds)
    return 0


def _twenty_years(cluster: Any, database: str, entries: int) -> tuple[int, Any]:
    from django.utils import timezone

    from goldenthread.access.models import Worker
    from goldenthread.people.models import Involvement

    involved = (
        Involvement.objects.filter(worker__isnull=False, is_lead=True, ended_on__isnull=True).order_by("pk").first()
    )
    assert involved is not None
    worker = Worker.objects.get(pk=involved.worker_id)
    twenty_years.write(involved.child_id, worker_id=worker.pk, today=timezone.localdate())
    others = LINES_OF_TWENTY_YEARS
    write_notes(cluster, database, [involved.child_id], workers=[worker.pk], many=max(1, entries - others), years=20)
    return involved.child_id, worker


def _measure(child: int, worker: Any, entries: int, rounds: int) -> None:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.urls import reverse
    from django.utils import timezone

    client = Client()
    client.force_login(worker, backend=BACKEND)
    address = reverse("child_record", args=[child])
    ways: dict[str, Callable[[], Any]] = {
        "page": lambda: client.get(address),
        "ten years back": lambda: client.get(address, {"year": timezone.localdate().year - 10}),
        "search for words": lambda: client.post(address, {"words": "ducks canal"}),
        "plain": lambda: _plain(child, worker.pk),
    }
    questions = {}
    for name, ask in ways.items():
        ask()
        with CaptureQueriesContext(connection) as counted:
            ask()
        questions[name] = sum(1 for one in counted.captured_queries if one["sql"] not in ("BEGIN", "COMMIT"))
    times = {name: Times() for name in ways}
    for _ in range(rounds):
        for name, ask in ways.items():
            answer = times[name].of(ask)
            assert getattr(answer, "status_code", 200) == 200, (name, answer.status_code)
    for name, took in times.items():
        p95 = percentile(took.wall, 95)
        say(
            bench="record_page", figure=name, entries=entries, queries=questions[name], **took.said,
            times_plain=ratio(took.wall, times["plain"].wall),
            target={"p95_ms": MOST_P95_MS, "queries": MOST_QUERIES}, met={"p95": p95 <= MOST_P95_MS, "queries": questions[name] <= MOST_QUERIES},
        )  # fmt: skip


def _plain(child: int, worker: int) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        for statement in PLAIN.split(";\n"):
            cursor.execute(statement, {"child": child, "worker": worker})
            if cursor.description:
                cursor.fetchall()


if __name__ == "__main__":
    raise SystemExit(main())
