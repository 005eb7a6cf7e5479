"""The names behind numbers and words that stand under a voice: "Kelly" instead of "a parent", where it is known and may be shown.

Two parents are then two lines, and not one that jumps. The adult who was harmed, and the child, stay under their own words.
Serves: K6.08, T.23
"""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.access.models import Worker
from goldenthread.access.pages import shown
from goldenthread.casework.outcomes.models import Impact, Reading
from goldenthread.people.models import Person
from goldenthread.practice.thread.facts import ImpactFact, ReadingFact, Voice

BY_NAME = (Voice.PARENT, Voice.NETWORK)


def names_of(facts: Iterable[ReadingFact | ImpactFact], *, seen_by: Worker) -> dict[str, str]:
    """Who gave each of these, by the fact's id; nobody who is locked away from the worker. Two statements at most."""
    ids = [one.id for one in facts if one.voice in BY_NAME]
    numbers, impacts = _numbers(ids, "reading"), _numbers(ids, "impact")
    found: dict[str, str] = {}
    if numbers:
        known = Person.objects.known_to(seen_by).values("pk")
        rows = Reading.objects.filter(pk__in=numbers, rater_person__in=known).select_related("rater_person")
        people = {row.pk: row.rater_person for row in rows if row.rater_person}
        shown(*{one.pk for one in people.values()})
        found |= {f"reading {pk}": one.short_name for pk, one in people.items()}
    if impacts:
        said = Impact.objects.filter(pk__in=impacts).exclude(said_by="").values_list("pk", "said_by")
        found |= {f"impact {pk}": words for pk, words in said}
    return found


def _numbers(ids: list[str], kind: str) -> list[int]:
    return [int(one.rpartition(" ")[2]) for one in ids if one.startswith(f"{kind} ")]


def by_name(
    readings: Iterable[ReadingFact], names: dict[str, str], otherwise: str
) -> dict[str, tuple[ReadingFact, ...]]:
    """The numbers of one voice, apart for each person of whom we know that they gave them."""
    found: dict[str, list[ReadingFact]] = {}
    for one in readings:
        found.setdefault(names.get(one.id, otherwise), []).append(one)
    return {who: tuple(rows) for who, rows in found.items()}
