"""How many records of each kind a file holds, and what became of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from goldenthread.returns.loading.entry import Entry, Verdict
from goldenthread.returns.models import FileCount, FileImport

ASIDE = "aside"


class Tally:
    """Counts by kind of record, in the order in which the kinds are told."""

    def __init__(self, kinds: Iterable[str]) -> None:
        self.kinds = tuple(kinds)
        self.found: dict[str, Counter[str]] = defaultdict(Counter)

    def add(self, entry: Entry, verdict: Verdict) -> None:
        """Count one entry as this."""
        if entry.counted and verdict is not Verdict.DROPPED:
            self.found[entry.counted][verdict.value] += 1

    def aside(self, kind: str) -> None:
        """Count one record that could not go into the record."""
        self.found[kind][ASIDE] += 1

    def in_file(self) -> dict[str, int]:
        """How many of each kind the file holds."""
        return {kind: self.found[kind].total() for kind in self.kinds}

    def rows(self, file: FileImport) -> list[FileCount]:
        """The counts as rows."""
        return [FileCount(file=file, record=kind, in_file=self.found[kind].total(), **{
            name: self.found[kind][name] for name in ("new", "same", "changed", "left", ASIDE)
        }) for kind in self.kinds]  # fmt: skip
