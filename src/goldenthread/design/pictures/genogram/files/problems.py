"""What may be wrong with a file, and what came out of one that was read."""

from dataclasses import dataclass

from goldenthread.design.pictures.genogram.family import Family


class FileRefused(Exception):
    """A file that cannot be read: what is wrong, at which line, and what to do."""

    def __init__(self, says: str, *, line: int | None = None) -> None:
        super().__init__(f"Line {line}: {says}" if line else says)
        self.says, self.line = says, line


@dataclass(frozen=True)
class Found:
    """A family that was read, and what of the file stands in no picture."""

    family: Family
    remarks: tuple[str, ...] = ()
