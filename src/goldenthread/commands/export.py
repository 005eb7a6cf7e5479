"""Write everything out as CSV with a description of every column: export all FOLDER. For the council itself, on its own server."""

import argparse
import getpass
import sys
from pathlib import Path

from goldenthread.config.postgres import CannotRun
from goldenthread.config.running import database, ready_django, sentence


def run(words: list[str]) -> int:
    """Write everything, locked records too, into an empty folder; 0 written, 1 refused, 2 usage."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread export", description=__doc__)
    parser.add_argument("what", choices=["all"])
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a new or empty folder")
    try:
        asked = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    try:
        with database():
            ready_django()
            return _write(asked.folder)
    except CannotRun as error:
        return sentence(error)


def _write(folder: Path) -> int:
    from django.utils import timezone

    from goldenthread.access.log import log, on_page
    from goldenthread.returns.leaving.writing import NotEmpty, write_folder

    on_page("export")
    try:
        counts = write_folder(folder, on=timezone.localdate())
    except (NotEmpty, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    log(None, "wrote everything out", because=f"by command on the server, as {getpass.getuser()}")
    files = counts.pop("files", 0)
    print(
        f"{sum(counts.values()):,} rows of {len(counts)} tables and {files:,} files are in {folder}. Keep them safe: locked records are among them."
    )
    return 0
