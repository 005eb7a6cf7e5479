"""Looks at every kept file: whether it is there and still what it was; and clears away what no row knows.

Serves: T.23
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field

from goldenthread.casework.documents import storing, uploading
from goldenthread.casework.documents.models import StoredFile


@dataclass(frozen=True)
class Wrong:
    """A file that is not as it was kept: "missing" or "changed", and in how many documents."""

    sha256: str
    wrong: str
    documents: int


@dataclass
class Checked:
    """What was found."""

    files: int = 0
    size: int = 0
    wrong: list[Wrong] = field(default_factory=list)


def check() -> Checked:
    """Read every kept file and compare it with its hash."""
    found = Checked()
    for file in StoredFile.objects.order_by("pk").iterator():
        found.files += 1
        found.size += file.size
        try:
            storing.read_kept(file.sha256)
        except storing.NotAsKept:
            there = storing.place(file.sha256).exists()
            found.wrong.append(Wrong(file.sha256, "changed" if there else "missing", file.documents.count()))
    return found


def clear_away(*, at: float) -> int:
    """Delete files that no row knows and nobody has touched for a day, and what arrived and was never kept; how many files."""
    uploading.throw_away_old()
    gone = 0
    for of in ("kept", "previews"):
        for path in storing.on_disk(of):
            if storing.is_old(path, at=at) and not StoredFile.objects.filter(sha256=path.name).exists():
                path.unlink(missing_ok=True)
                gone += 1
    for path in storing.folder("arriving").iterdir():
        if storing.is_old(path, at=at):
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
            gone += 1
    return gone
