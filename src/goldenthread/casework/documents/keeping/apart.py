"""The program in which a file is looked through: a few seconds, a little memory, none of the server's secrets, and then it is gone.

    python -m goldenthread.casework.documents.keeping.apart FILE FOLDER

writes `kept` and `preview` into the folder and one line of JSON to its output. Limits are set before the file is read.
"""

from __future__ import annotations

import contextlib
import json
import resource
import sys
from pathlib import Path

SECONDS = 6
MEMORY = 1_200_000_000
LARGEST_WRITTEN = 120_000_000


def limit() -> None:
    """Bind this program: time of the processor, memory, size of what it writes, files it opens; and no picture of its memory if it dies."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_WRITTEN, LARGEST_WRITTEN))
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(file: Path, folder: Path) -> dict[str, object]:
    """Make one file anew; what to tell the server of it."""
    from goldenthread.casework.documents.keeping.kinds import BROKEN, Refused
    from goldenthread.casework.documents.keeping.making import make_anew

    try:
        made = make_anew(file.read_bytes())
    except Refused as refusal:
        return {"refused": str(refusal)}
    except (MemoryError, RecursionError):
        return {"refused": BROKEN}
    (folder / "kept").write_bytes(made.data)
    if made.preview:
        (folder / "preview").write_bytes(made.preview)
    return {
        "kind": made.kind, "text": made.text, "pixels": made.pixels, "left_out": made.left_out, "told": made.told,
    }  # fmt: skip


if __name__ == "__main__":
    limit()
    with contextlib.redirect_stdout(sys.stderr):
        answer = main(Path(sys.argv[1]), Path(sys.argv[2]))
    json.dump(answer, sys.stdout)
