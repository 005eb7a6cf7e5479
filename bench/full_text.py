"""Full-text search in the notes of the children a worker works with, under their access rules, beside the bare query on the same index.

    python -m bench.full_text --notes 1000000

One worker with 25 children and a manager with 200, among 2,000 children; words that stand in one note of a thousand, in every fifth, and in
a pair. "Bare" is the same search over all notes without asking who may see them, in the same round: trust the ratio. One JSON line per figure.
"""

import argparse
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.council import Times, filled, percentile, point_at, ratio, say, server
from bench.notes_by_the_thousand import write_notes

MOST_P95_MS, ROUNDS = 200, 25
SEARCHES = {
    "a rare word": "harmonica",
    "a common word": "kitchen",
    "two words": "frightened stairs",
    "in quotes": '"counted ducks"',
    "nothing": "zebra",
}
BARE = """
select note.id, note.happened_on, note.headline from casework_note note
where note.search @@ websearch_to_tsquery('english', %(words)s) order by note.happened_on desc, note.id desc limit 41
"""


def main() -> int:
    """Fill a council with notes, and measure."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--notes", type=int, default=1_000_000)
    parser.add_argument("--children", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--keep", type=Path, help="a folder in which the council stays for the next run")
    asked = parser.parse_args()
    folder = asked.keep or Path(tempfile.mkdtemp())
    try:
        with server(folder) as cluster:
            database = filled(cluster, asked.children)
            point_at(database)
            _fill(cluster, database, asked.notes)
            for who, children in (("a worker with 25 children", 25), ("a manager with 200 children", 200)):
                _measure(who, _somebody(who, children), asked.notes, asked.rounds)
    finally:
        if not asked.keep:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


def _fill(cluster: Any, database: str, notes: int) -> None:
    from goldenthread.access.models import Worker
    from goldenthread.casework.notes.writing_models import Note
    from goldenthread.people.models import Involvement

    missing = notes - Note.objects.count()
    if missing > 0:
        children = list(
            Involvement.objects.filter(ended_on__isnull=True)
            .order_by("child_id")
            .values_list("child_id", flat=True)
            .distinct()
        )
        workers = list(Worker.objects.order_by("pk").values_list("pk", flat=True)[:200])
        write_notes(cluster, database, children, workers=workers, many=missing, years=10)


def _somebody(called: str, children: int) -> Any:
    """A social worker with so many children of their own."""
    from django.utils import timezone

    from goldenthread.access.models import RoleHeld, Worker
    from goldenthread.people.models import Involvement

    today = timezone.localdate()
    worker, made = Worker.objects.get_or_create(
        email=f"with-{children}@bench.elmshire.example", defaults={"name": called, "started_on": today}
    )
    if made:
        RoleHeld.objects.create(worker=worker, role="social_worker", began_on=today)
        ids = Involvement.objects.order_by("-child_id").values_list("child_id", flat=True).distinct()[:children]
        Involvement.objects.bulk_create(
            [Involvement(child_id=pk, worker=worker, part="social_worker", began_on=today) for pk in ids]
        )
    worker.today = today
    return worker


def _measure(who: str, worker: Any, notes: int, rounds: int) -> None:
    from django.db import connection

    from goldenthread.casework.record.lines.everywhere import found_in_notes

    def bare(words: str) -> Callable[[], Any]:
        def ask() -> Any:
            with connection.cursor() as cursor:
                cursor.execute(BARE, {"words": words})
                return cursor.fetchall()

        return ask

    for name, words in SEARCHES.items():
        ours, theirs = Times(), Times()
        ask, plain = (lambda words=words: found_in_notes(words, seen_by=worker)), bare(words)
        hits, _ = ask()
        plain()
        for _ in range(rounds):
            ours.of(ask)
            theirs.of(plain)
        p95 = percentile(ours.wall, 95)
        say(
            bench="full_text", figure=name, who=who, notes=notes, found=len(hits), **ours.said, bare_p50_ms=theirs.said["p50_ms"],
            times_bare=ratio(ours.wall, theirs.wall), target={"p95_ms": MOST_P95_MS}, met=p95 <= MOST_P95_MS,
        )  # fmt: skip


if __name__ == "__main__":
    raise SystemExit(main())
