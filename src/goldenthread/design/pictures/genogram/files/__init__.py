"""Families from files: our own JSON and the GEDCOM that family-tree programs write, 5.5.1 and 7. Nothing here needs a database.

    family = read_family(Path("family.ged"), on=date(2026, 4, 1))

A file that cannot be read is refused with the line and what to do. What the file says and a picture cannot is told as a remark.
"""

from datetime import date
from pathlib import Path

from goldenthread.design.pictures.genogram.files.gedcom import family_of_gedcom
from goldenthread.design.pictures.genogram.files.json_file import family_of_json
from goldenthread.design.pictures.genogram.files.problems import FileRefused, Found

MOST_BYTES = 20_000_000


def read_family(path: Path, *, on: date) -> Found:
    """The family in a file, as it was on a day; `.ged` is GEDCOM, anything else our own JSON.

    Raises:
        FileRefused: the file cannot be read, with the line where it can be said.
        OSError: there is no such file.
    """
    if path.stat().st_size > MOST_BYTES:
        raise FileRefused(f"The file is larger than {MOST_BYTES // 1_000_000} MB. Export one family, not a whole tree.")
    content = path.read_bytes()
    if path.suffix.lower() == ".ged":
        return family_of_gedcom(content, on=on)
    return family_of_json(content, on=on)


__all__ = ["FileRefused", "Found", "family_of_gedcom", "family_of_json", "read_family"]
