"""Loads Elmshire's hand-written cast: once, whole or not at all, as if it had been written down day by day.

The acts of this system stamp the moment they are done, and ask who may do them today. This past was never done here, so it
is written straight into the tables in one transaction, with the evening of each day as the moment it was recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import pghistory
from django.db import transaction

from goldenthread.access.log import log
from goldenthread.access.models import Cover, Worker
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.elmshire.council import COVER, TEAMS, WORKERS
from goldenthread.casework.elmshire.families import FAMILIES
from goldenthread.casework.elmshire.load_assessing import load_assessing
from goldenthread.casework.elmshire.load_copies import load_copies
from goldenthread.casework.elmshire.load_direct import load_direct_work
from goldenthread.casework.elmshire.load_documents import load_documents
from goldenthread.casework.elmshire.load_door import load_contacts, load_door
from goldenthread.casework.elmshire.load_endings import load_endings
from goldenthread.casework.elmshire.load_keeping_up import load_keeping_up
from goldenthread.casework.elmshire.load_measures import load_measures
from goldenthread.casework.elmshire.load_meetings import load_meetings
from goldenthread.casework.elmshire.load_notes import load_notes
from goldenthread.casework.elmshire.load_people import load_people
from goldenthread.casework.elmshire.load_permanence import load_permanence
from goldenthread.casework.elmshire.load_plan import load_plans
from goldenthread.casework.elmshire.load_rungs import load_rungs
from goldenthread.casework.elmshire.load_standards import load_standards
from goldenthread.casework.elmshire.load_story import load_story
from goldenthread.casework.elmshire.load_thinking import load_thinking
from goldenthread.casework.elmshire.load_thread import load_threads
from goldenthread.casework.elmshire.load_words import load_words
from goldenthread.casework.elmshire.load_work import load_work
from goldenthread.casework.elmshire.telling import FamilyTold
from goldenthread.casework.elmshire.world import Telling, World
from goldenthread.people import matching
from goldenthread.people.models import Family, Person

Afterwards = Callable[[World, Mapping[str, Mapping[str, Person]]], None]
_afterwards: list[Afterwards] = []


def also_told(load: Afterwards) -> None:
    """Register what a higher app tells of Elmshire once its families are there: it gets each family's people by their keys."""
    if load not in _afterwards:
        _afterwards.append(load)


Filled = Callable[[date], None]
_filled: list[Filled] = []


def also_filled(fill: Filled) -> None:
    """Register what a higher app writes for the workers by chance, once they are all there."""
    if fill not in _filled:
        _filled.append(fill)


def fill_the_rest(*, today: date) -> None:
    """Let higher apps write what belongs to the workers by chance."""
    with transaction.atomic():
        for fill in _filled:
            fill(today)


def cast_is_here() -> bool:
    """Whether the hand-written cast has been loaded."""
    return Family.objects.filter(council_id=_mark(FAMILIES[0])).exists()


def load_cast(*, today: date) -> frozenset[int]:
    """Load teams, workers and families; gives the numbers of everybody new. Loading again changes nothing."""
    if cast_is_here():
        return frozenset()
    with transaction.atomic(), pghistory.context(act="load_elmshire"):
        world = World(today)
        for name in TEAMS:
            world.team(name)
        for key in WORKERS:
            world.worker(key)
        _cover(world)
        load_standards(world)
        load_words(world)
        families = {told.key: load_family(told, world) for told in FAMILIES}
        everybody = frozenset(person.pk for people in families.values() for person in people.values())
        for load in _afterwards:
            load(world, families)
        at_the_door = load_door(world)
        matching.index(at_the_door)
        refresh(at_the_door)
        log(None, "loaded Elmshire, the made-up council")
    return everybody | at_the_door


def load_family(told: FamilyTold, world: World) -> dict[str, Person]:
    """Put one family into the record; gives its people by their keys. Its workers and teams come with it."""
    at = Telling(world, told)
    load_people(at)
    load_work(at)
    load_meetings(at)
    load_contacts(at)
    load_threads(at)
    load_plans(at)
    load_notes(at)
    load_story(at)
    load_permanence(at)
    load_measures(at)
    load_rungs(at)
    load_endings(at)
    load_documents(at)  # after the notes: a drawing goes beside the note of its day
    load_direct_work(at)
    load_thinking(at)  # last: its passages lead back to what was written before
    load_assessing(at)  # and after it, so that what is signed off is whole
    load_copies(at)
    load_keeping_up(at)
    numbers = frozenset(person.pk for person in at.people.values())
    matching.index(numbers)
    refresh(numbers)
    return at.people


def made_up_only() -> bool:
    """Whether every worker in this database is of Elmshire, so that nothing here can be anybody's real record."""
    from goldenthread.casework.elmshire.council import DOMAIN

    return not Worker.objects.exclude(email__endswith=DOMAIN).exists()


def _cover(world: World) -> None:
    covering, away, begins, ends, because = COVER
    Cover.objects.create(
        covering=world.worker(covering),
        away=world.worker(away),
        from_on=world.on(begins),
        until_on=world.on(ends),
        because=because,
        arranged_by=world.worker("sunita"),
    )


def _mark(told: FamilyTold) -> str:
    return f"F-{told.key}"
