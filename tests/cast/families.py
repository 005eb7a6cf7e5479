"""Whole families of Elmshire for tests, as the demonstration has them: `the_family("carter")["mia"]`."""

from datetime import date

from cast.days import TODAY
from goldenthread.casework.elmshire.families import FAMILIES
from goldenthread.casework.elmshire.loading import load_family
from goldenthread.casework.elmshire.world import World
from goldenthread.people.models import Person


def the_family(key: str, *, on: date = TODAY) -> dict[str, Person]:
    """One hand-told family, with its workers and teams, as it stands on this day; its people by their short keys."""
    told = next(told for told in FAMILIES if told.key == key)
    return load_family(told, World(on))


def the_carters(*, on: date = TODAY) -> dict[str, Person]:
    """Mia, Tobi, Zara, Ben, Kelly, Steve, Emeka, Jean and the others."""
    return the_family("carter", on=on)
