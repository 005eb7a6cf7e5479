"""Finish working out what is due after a standard was set (the pages start this themselves): work-anew NUMBER."""

import argparse
import logging

from goldenthread.config.running import database, ready_django


def run(words: list[str]) -> int:
    """Work out what is left; how far it is stands on the page of standards."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread work-anew", description=__doc__)
    parser.add_argument(
        "number", type=int, metavar="NUMBER", help="number of the work, as the page of standards knows it"
    )
    asked = parser.parse_args(words)
    with database():
        ready_django()
        return _work(asked.number)


def _work(number: int) -> int:
    from goldenthread.casework.caseload.standards.working_anew import go_on, side_by_side
    from goldenthread.casework.dues.standards_models import WorkingAnew

    try:
        go_on(WorkingAnew.objects.get(pk=number), workers=side_by_side())
    except Exception:
        logging.getLogger("goldenthread.acts").exception("working out anew %s failed; the page offers to go on", number)
        return 1
    return 0
