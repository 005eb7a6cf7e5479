"""A copy's words as lines that pass the one check before anything goes out, and as texts of which two people may have written."""

from __future__ import annotations

from typing import Any

from goldenthread.access.versions import Chosen
from goldenthread.casework.assessments.family_models import FamilyVersion
from goldenthread.people.reaching import Line
from goldenthread.practice.family_version import paragraphs

PICTURE, FAMILY_PICTURE = "picture", "family picture"


def lines_of(version: FamilyVersion) -> list[Line]:
    """Every heading and paragraph of a copy, each with the children it may be about."""
    parts = list(version.parts.all())
    everybody = frozenset(part.child_id for part in parts if part.child_id)
    return [
        Line(words, about=frozenset({part.child_id}) if part.child_id else everybody)
        for part in parts
        if part.words or part.from_part
        for words in [part.heading, *paragraphs(part.words)]
    ]


def texts_of(version: FamilyVersion) -> dict[str, Any]:
    """The words saved now, by the names of their boxes; a word for the interpreter; how it is set."""
    found: dict[str, Any] = {
        f"p{part.pk}-{name}": getattr(part, name) for part in version.parts.all() for name in ("heading", "words")
    }
    found |= {"for_interpreter": version.for_interpreter}
    pictures = [
        part.from_part
        for part in version.parts.all()
        if part.from_part == FAMILY_PICTURE or part.from_part.startswith(f"{PICTURE} ")
    ]
    return found | {"language": Chosen(version.language), "large": Chosen(version.large), "pictures": Chosen(pictures)}
