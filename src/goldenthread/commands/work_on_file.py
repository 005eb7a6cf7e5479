"""Finish the work a page began on a large file (the pages start this themselves): work-on-file IMPORT WORKER."""

import argparse
import logging
import sys

from goldenthread.config.running import database, ready_django


def run(words: list[str]) -> int:
    """Look at the file, or keep it; what goes wrong is said on its page."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread work-on-file", description=__doc__)
    parser.add_argument("file", type=int, metavar="IMPORT", help="number of the import")
    parser.add_argument("by", type=int, metavar="WORKER", help="number of the worker who asked for it")
    asked = parser.parse_args(words)
    with database():
        ready_django()
        return _work(asked.file, asked.by)


def _work(file_id: int, worker_id: int) -> int:
    from django.utils import timezone

    from goldenthread.access.models import Worker
    from goldenthread.returns import acts
    from goldenthread.returns.loading.running import Busy
    from goldenthread.returns.models import FileImport

    file, by = FileImport.objects.get(pk=file_id), Worker.objects.get(pk=worker_id)
    by.today = timezone.localdate()
    try:
        acts.work(file, by=by, on=by.today)
    except Busy as busy:
        print(busy, file=sys.stderr)
        acts.give_up(file)
        return 1
    except Exception:
        logging.getLogger("goldenthread.files").exception("the work on import %s failed", file_id)
        acts.give_up(FileImport.objects.get(pk=file_id))
        return 1
    return 0
