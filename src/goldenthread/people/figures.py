"""The face a person has chosen, as it is kept and as it is drawn."""

from __future__ import annotations

from dataclasses import asdict

from goldenthread.design.pictures.face import Figure, face
from goldenthread.design.pictures.svg import Svg
from goldenthread.people.models import Person


def figure_of(person: Person) -> Figure | None:
    """The figure a person chose; None when none was, or when what is kept is no longer among the choices."""
    parts = dict(part.strip().split("=", 1) for part in person.figure.split(";") if "=" in part)
    if not parts:
        return None
    try:
        return Figure(**parts)
    except (TypeError, ValueError):
        return None


def kept(figure: Figure) -> str:
    """A figure as it is kept: its choices in short words.

    >>> kept(Figure(hair="bunches"))[:33]
    'skin=light;hair=bunches;hair_colo'
    """
    return ";".join(f"{name}={value}" for name, value in asdict(figure).items())


def face_of(person: Person, *, size: int, decoration: bool = False) -> Svg:
    """A person's face, or their initials where none was chosen."""
    label = "" if decoration else f"{person.short_name}’s picture"
    return face(figure_of(person), size=size, label=label, name=person.shown_name)
