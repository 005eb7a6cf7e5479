"""Sends every bad file of the corpus (tests/cast/bad_files.py) to the keeper, and counts: refused, made harmless, let through, and time.

A file is let through when something of it that must never be kept is in what is kept, or in its words. Time is that of the processor, the
server's and its little program's together. The control is a keeper that goes by a file's name, as many do; on the same corpus it must fail.

    python -m bench.drills.bad_files        one JSON line; a file a line with --each
"""

import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

KEPT_BY_NAME = (
    ".jpg",
    ".png",
    ".gif",
    ".webp",
    ".heic",
    ".pdf",
    ".eml",
    ".msg",
    ".wav",
    ".mp3",
    ".ogg",
    ".m4a",
    ".docx",
    ".odt",
    ".txt",
)
MOST_SECONDS = 1.0
Keep = Callable[[str, Path], Any]


@dataclass
class Tally:
    """What became of the corpus."""

    files: int = 0
    refused: int = 0
    harmless: int = 0
    let_through: list[str] = field(default_factory=list)
    without_a_word: list[str] = field(default_factory=list)
    names_not_tidied: list[str] = field(default_factory=list)
    longest_cpu: float = 0.0
    longest: str = ""
    over_a_second: int = 0
    seconds: float = 0.0
    each: list[str] = field(default_factory=list, repr=False)


def safely(name: str, file: Path) -> Any:
    """Our keeper."""
    from goldenthread.casework.documents.looking import made_safe

    return made_safe(file)


def by_its_name(name: str, file: Path) -> Any:
    """The control: what has a name like a document's is kept as it is."""
    from goldenthread.casework.documents.keeping.kinds import Made, Refused

    if not name.lower().endswith(KEPT_BY_NAME):
        raise Refused("This kind of file is not kept. Send another.")
    return Made("text", file.read_bytes())


def drill(keep: Keep = safely, *, only: int = 0) -> Tally:
    """Send the whole corpus, or the first so many of it."""
    from cast.bad_files import bad_files

    tally, began = Tally(), time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        for bad in bad_files()[: only or None]:
            file = Path(folder) / "sent"
            file.write_bytes(bad.data)
            before = _cpu()
            _one(keep, bad, file, tally)
            spent = _cpu() - before
            tally.files += 1
            tally.over_a_second += spent > MOST_SECONDS
            tally.each.append(f"{spent:.2f} s  {bad.tries}")
            if spent > tally.longest_cpu:
                tally.longest_cpu, tally.longest = round(spent, 2), bad.tries
    tally.seconds = round(time.monotonic() - began, 1)
    return tally


def _one(keep: Keep, bad: Any, file: Path, tally: Tally) -> None:
    from goldenthread.casework.documents.keeping.emails import tidy
    from goldenthread.casework.documents.keeping.kinds import Refused

    shown = tidy(bad.name, ".txt")
    if (
        len(shown) > 160
        or not shown.isprintable()
        or any(letter in shown for letter in "/\\<>\u202e")
        or shown.startswith(".")
    ):
        tally.names_not_tidied.append(bad.name)
    try:
        made = keep(bad.name, file)
    except Refused as refusal:
        tally.refused += 1
        if len(str(refusal)) < 40 or not any(
            word in str(refusal).lower() for word in ("send", "save", "open", "tell", "print")
        ):
            tally.without_a_word.append(bad.tries)
        return
    if bad.never and (bad.never in made.data or bad.never.decode("latin-1") in made.text):
        tally.let_through.append(bad.tries)
    else:
        tally.harmless += 1


def _cpu() -> float:
    spent = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in spent)


def main(words: list[str]) -> int:
    """Run it, and the control; 1 when a file was let through or took longer than it may."""
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goldenthread.config.settings")
    os.environ.setdefault("GOLDENTHREAD_LOCAL", "1")
    sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))
    tally, control = drill(), drill(by_its_name)
    if "--each" in words:
        print("\n".join(tally.each))
    told = asdict(tally) | {"drill": "bad files", "control_let_through": len(control.let_through)}
    told.pop("each")
    print(json.dumps(told))
    return 1 if tally.let_through or tally.over_a_second or not control.let_through else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
