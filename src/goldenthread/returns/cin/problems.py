"""What can be wrong with a census file, in words for the data officer who will put it right.

Two sizes of trouble. A file that is unreadable or unsafe is *refused whole*. A fault inside a readable
file is *listed*: with its line, its raw text and what to do, and the rest of the file is read on.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of fault this is, so that a page can group ten thousand of them into a few lines."""

    STRAY_TEXT = "stray text"
    UNKNOWN_ELEMENT = "unknown element"
    UNKNOWN_ATTRIBUTE = "unknown attribute"
    REPEATED_ELEMENT = "repeated element"
    EMPTY_ELEMENT = "empty element"
    NOT_IN_THIS_YEAR = "not in this year's census"
    UNKNOWN_CODE = "unknown code"
    OLD_CODE = "old code"
    UNREADABLE = "unreadable value"
    UNLIKELY_DATE = "unlikely date"
    HEADER = "header"
    BOTH_BIRTH_DATES = "both birth dates"
    TWO_SEXES = "two different sexes"
    NO_CHILD_ID = "no child identifier"
    SAME_CHILD_ID = "same child identifier twice"
    NO_CHILDREN = "no children"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault, kept with its raw text.

    Shape: `line` is the line in the file; `child` is the LAchildID, or "" where there is none; `field` is DfE's
    name of the element at fault and `inside` of the element around it; `raw` is the file's own text, never
    shortened (an element is given as XML).
    """

    line: int
    child: str
    field: str
    says: str
    raw: str
    inside: str
    kind: Kind


OnProblem = Callable[[Problem], object]


class FileRefused(Exception):
    """The whole file is refused: `says` tells the reader what to do, `line` where, if it has a place.

    Nothing of a refused file should be kept.
    """

    def __init__(self, says: str, *, line: int | None = None) -> None:
        super().__init__(says)
        self.says = says
        self.line = line
