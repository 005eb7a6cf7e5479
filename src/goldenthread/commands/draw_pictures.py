"""Lay out the family pictures of families that have changed: draw-pictures [--keep-on]."""

import argparse

from goldenthread.config.postgres import CannotRun
from goldenthread.config.running import database, ready_django, sentence


def run(words: list[str]) -> int:
    """One round, or round after round; 0 done, 1 no database, 2 usage."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread draw-pictures", description=__doc__)
    parser.add_argument("--keep-on", action="store_true", help="look every two seconds until stopped")
    try:
        asked = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    try:
        with database():
            ready_django()
            return _draw(keep_on=asked.keep_on)
    except CannotRun as error:
        return sentence(error)
    except KeyboardInterrupt:
        return 0


def _draw(*, keep_on: bool) -> int:
    from django.utils import timezone

    from goldenthread.people.family.ahead import keep_laying_out, lay_out_waiting

    if keep_on:
        keep_laying_out(today=timezone.localdate)
        return 0
    print(f"{lay_out_waiting(today=timezone.localdate())} families’ pictures laid out.")
    return 0
