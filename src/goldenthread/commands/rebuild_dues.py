"""Work out again, from the record, what is due for every child: rebuild-dues [--workers N]. 0 done, 1 no tables yet."""

import argparse
import os
import sys
import time

from goldenthread.config.postgres import CannotRun
from goldenthread.config.running import database, ready_django, sentence


def run(words: list[str]) -> int:
    """Rebuild for the whole council and say how many children and how long it took; the record itself is only read."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread rebuild-dues", description=__doc__)
    many = os.cpu_count() or 1
    parser.add_argument(
        "--workers", type=int, default=many, metavar="N", help=f"processes that share the work (default {many})"
    )
    try:
        asked = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    if asked.workers < 1:
        print("At least one worker is needed.", file=sys.stderr)
        return 2
    try:
        with database():
            ready_django()
            return _rebuild(asked.workers)
    except CannotRun as error:
        return sentence(error)


def _rebuild(workers: int) -> int:
    from django.db.utils import ProgrammingError

    from goldenthread.casework.caseload.refreshing import rebuild

    began = time.monotonic()
    try:
        children = rebuild(workers=workers)
    except ProgrammingError:
        print("The database has no tables yet. Make them first: python -m goldenthread manage migrate", file=sys.stderr)
        return 1
    print(f"{children} children in {time.monotonic() - began:.1f} s.")
    return 0
