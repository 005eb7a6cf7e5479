"""The copy for the night if everything is down, sealed: tonight FOLDER. To open one: tonight --open FILE PAGE."""

import argparse
import getpass
import os
import sys
from pathlib import Path

from goldenthread.config.postgres import CannotRun
from goldenthread.config.running import database, ready_django, sentence

NAMED = "GOLDENTHREAD_NIGHT_WORDS"


def run(words: list[str]) -> int:
    """Write tonight's copy, or open one; 0 done, 1 refused, 2 usage."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread tonight", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER", nargs="?", help="where the sealed copy goes")
    parser.add_argument("--open", nargs=2, type=Path, metavar=("FILE", "PAGE"), help="open a sealed copy as a page")
    parser.add_argument(
        "--words-file", type=Path, help=f"a file that holds the words that open it (else {NAMED}, else asked for)"
    )
    parser.add_argument(
        "--with-locked",
        metavar="BECAUSE",
        default="",
        help="put locked records in as well, with the reason; it is logged",
    )
    try:
        asked = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    if bool(asked.folder) == bool(asked.open):
        parser.print_usage(sys.stderr)
        return 2
    try:
        secret = _words(asked.words_file)
        if asked.open:
            return _open(asked.open[0], asked.open[1], secret)
        with database():
            ready_django()
            return _write(asked.folder, secret, because_locked=asked.with_locked)
    except CannotRun as error:
        return sentence(error)
    except OSError as error:
        print(error, file=sys.stderr)
        return 1


def _words(file: Path | None) -> str:
    if file:
        return file.read_text(encoding="utf-8").strip()
    return os.environ.get(NAMED, "").strip() or getpass.getpass("The words that open the copy: ").strip()


def _write(folder: Path, secret: str, *, because_locked: str) -> int:
    from django.utils import timezone

    from goldenthread.access.log import log, on_page
    from goldenthread.casework.record.now.night_copy import as_page, children_tonight
    from goldenthread.casework.record.now.sealed import seal
    from goldenthread.design.words import moment

    on_page("tonight")
    now, today = timezone.now(), timezone.localdate()
    children = children_tonight(today=today, with_locked=bool(because_locked))
    try:
        sealed = seal(as_page(children, made=f"Made {moment(now)}", today=today), words=secret)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"tonight-{today.isoformat()}.gtnight"
    unfinished = file.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(sealed)
    unfinished.replace(file)
    because = f"by command on the server, as {getpass.getuser()}" + (
        f"; with locked records: {because_locked}" if because_locked else ""
    )
    log(None, "made the copy for the night", because=f"{len(children)} children, {because}")
    print(
        f"{len(children):,} children are in {file}. It opens with its words: python -m goldenthread tonight --open {file} PAGE.html"
    )
    return 0


def _open(file: Path, page: Path, secret: str) -> int:
    from goldenthread.casework.record.now.sealed import DoesNotOpen, unseal

    try:
        inside = unseal(file.read_bytes(), words=secret)
    except DoesNotOpen as error:
        print(error, file=sys.stderr)
        return 1
    with os.fdopen(os.open(page, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
        out.write(inside)
    print(f"Open {page} in a browser. It is not sealed any more: delete it when you are done.")
    return 0
