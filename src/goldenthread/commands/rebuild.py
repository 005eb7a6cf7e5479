"""Work out again what is kept for speed, from the record itself: rebuild due | search. Needed after a change of rule or of bank holidays."""

import sys

from goldenthread.config.postgres import CannotRun
from goldenthread.config.running import database, ready_django, sentence

WHAT = ("due", "search")


def run(words: list[str]) -> int:
    """Rebuild what the word names; people may go on working meanwhile."""
    if len(words) != 1 or words[0] not in WHAT:
        print("Say one of: rebuild due | rebuild search", file=sys.stderr)
        return 2
    try:
        with database():
            ready_django()
            print(rebuild(words[0]))
    except CannotRun as error:
        return sentence(error)
    return 0


def rebuild(what: str) -> str:
    """Make the rows again; what was done, in a sentence."""
    if what == "search":
        from goldenthread.people import matching

        matching.rebuild()
        return "People can be found by what the record says now."
    from goldenthread.casework.caseload import refreshing

    return f"What is due was worked out again for {refreshing.rebuild()} children."
