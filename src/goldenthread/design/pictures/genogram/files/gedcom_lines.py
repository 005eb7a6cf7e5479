"""Reads a GEDCOM file line by line into records: level, tag, value, and what stands beneath. Versions 5.5.1 and 7.

Source: FamilySearch GEDCOM 7.0 specification, https://gedcom.io/specifications/FamilySearchGEDCOMv7.html (line grammar, §1; checked 2025-11-22)
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from goldenthread.design.pictures.genogram.files.problems import FileRefused

LINE = re.compile(r"^\s*(\d{1,2})\s+(?:(@[^@]+@)\s+)?([A-Za-z0-9_]+)(?: (.*))?$")
MOST_LINES = 400_000


@dataclass
class Record:
    """One line and everything beneath it."""

    level: int
    tag: str
    value: str
    number: int
    key: str = ""
    under: list["Record"] = field(default_factory=list)

    def all(self, tag: str) -> Iterator["Record"]:
        """The records of a kind right beneath this one."""
        return (one for one in self.under if one.tag == tag)

    def first(self, *tags: str) -> "Record | None":
        """The first record along a path of tags."""
        found: Record | None = self
        for tag in tags:
            found = next(found.all(tag), None) if found else None
        return found

    def says(self, *tags: str) -> str:
        """The value at the end of a path of tags; nothing where there is none."""
        found = self.first(*tags)
        return found.value.strip() if found else ""


def text_of(content: bytes) -> str:
    """The text of a GEDCOM file, by its first bytes and what its head says.

    Raises:
        FileRefused: it is in a way of writing that we cannot read.
    """
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    head = content[:4000].decode("latin-1").upper()
    says = re.search(r"^\s*1\s+CHAR\s+(\S+)", head, re.MULTILINE)
    if says and says[1].startswith("ANSEL"):
        raise FileRefused(
            "The file is written in ANSEL. Export it again as UTF-8.", line=head[: says.start()].count("\n") + 1
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if says and says[1] in ("ANSI", "ASCII", "LATIN1", "IBMPC"):
            return content.decode("cp1252", errors="replace")
        line = content[: error.start].count(b"\n") + 1
        raise FileRefused("There are letters that are not UTF-8. Export the file again as UTF-8.", line=line) from None


def records(text: str) -> list[Record]:
    """The records of the top level.

    Raises:
        FileRefused: a line is no line of a GEDCOM file, or stands too deep.
    """
    found: list[Record] = []
    above: list[Record] = []
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        if not line.strip():
            continue
        if number > MOST_LINES:
            raise FileRefused(f"The file has more than {MOST_LINES:,} lines. Export one family, not a whole tree.")
        record = _record(line, number, empty=not found)
        if record.level > len(above):
            raise FileRefused(
                f"This line is at level {record.level}, but the line before it is at {len(above) - 1}.", line=number
            )
        above = above[: record.level]
        if record.tag in ("CONT", "CONC") and above:
            above[-1].value += ("\n" if record.tag == "CONT" else "") + record.value
        elif above:
            above[-1].under.append(record)
        else:
            found.append(record)
        above.append(record)
    return found


def _record(line: str, number: int, *, empty: bool) -> Record:
    read = LINE.match(line)
    if not read:
        says = (
            "This is not a GEDCOM file: it must begin with 0 HEAD."
            if empty
            else "This is not a line of a GEDCOM file: level, tag, value."
        )
        raise FileRefused(says, line=number)
    level, key, tag, value = read.groups()
    if empty and (int(level), tag.upper()) != (0, "HEAD"):
        raise FileRefused("This is not a GEDCOM file: it must begin with 0 HEAD.", line=number)
    return Record(int(level), tag.upper(), value or "", number, key or "")
