"""What is not as it should be in a file, kept with its raw text: in the database for a page, in memory for a command that only looks."""

from __future__ import annotations

from dataclasses import dataclass, field

from goldenthread.returns.loading.copying import copy_in
from goldenthread.returns.models import FileProblem

AT_ONCE = 5000
LONGEST_NAME = 60
AS_A_WORKER_WROTE = "left as a worker wrote it"
SET_ASIDE = "kept, not in the record"
NO_LONGER_SAID = "no longer said"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: where, in whose entry, which field, what to do, the file's own text, and what sort it is."""

    line: int
    child: str
    field: str
    says: str
    raw: str = ""
    kind: str = ""


@dataclass(slots=True)
class Faults:
    """Gathers faults; with the number of an import they are written to the database as they come, else kept in `held`."""

    file_id: int | None
    held: list[Fault] = field(default_factory=list)
    count: int = 0

    def add(self, fault: Fault) -> None:
        """Take note of one fault."""
        self.held.append(fault)
        self.count += 1
        if self.file_id is not None and len(self.held) >= AT_ONCE:
            self.write()

    def write(self) -> None:
        """Write what is held, where there is an import to write it to."""
        if self.file_id is None:
            return
        copy_in(
            FileProblem,
            [
                {
                    "file_id": self.file_id,
                    "kind": one.kind[:40],
                    "line": one.line,
                    "child": one.child[:LONGEST_NAME],
                    "field": one.field[:LONGEST_NAME],
                    "says": one.says,
                    "raw": one.raw,
                }
                for one in self.held
            ],
        )
        self.held.clear()
