"""Look at what a standard would change in a large council (the pages start this themselves): look-ahead KEY."""

import argparse
import logging

from goldenthread.config.running import database, ready_django


def run(words: list[str]) -> int:
    """Go through every child; the page that asked says how far it is and what was found. Nothing is written in any record."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread look-ahead", description=__doc__)
    parser.add_argument("key", metavar="KEY", help="under which the question waits")
    asked = parser.parse_args(words)
    with database():
        ready_django()
        return _look(asked.key)


def _look(key: str) -> int:
    from goldenthread.casework.caseload.standards.looking_far import go_through

    try:
        go_through(key)
    except Exception:
        logging.getLogger("goldenthread.acts").exception("looking ahead failed; the page looks again when asked")
        return 1
    return 0
