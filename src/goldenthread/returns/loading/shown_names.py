"""Brings the names pages show, and what search looks up, into step after a file: the same order as when a worker writes a name, for thousands."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from goldenthread.people import matching
from goldenthread.people.models import Person, PersonName
from goldenthread.people.person.naming_acts import SHOWN_FIRST
from goldenthread.returns.loading.histories import UPDATED, triggers_stand_aside, write_history

BATCH = 2000


def keep_shown_names(person_ids: Iterable[int], *, context_id: UUID) -> None:
    """Set the shown name of each of these people from their names, and file them for search."""
    ids = sorted(person_ids)
    for start in range(0, len(ids), BATCH):
        some = ids[start : start + BATCH]
        changed = list(_renamed(some))
        with triggers_stand_aside(Person):
            Person.objects.bulk_update(changed, ["shown_given", "shown_family"], batch_size=500)
        write_history(Person, [person.pk for person in changed], UPDATED, context_id=context_id)
        matching.index(some)


def _renamed(ids: list[int]) -> Iterable[Person]:
    """Those among these people whose shown name is not what their names say."""
    named: dict[int, list[PersonName]] = {}
    for name in PersonName.objects.filter(person__in=ids):
        named.setdefault(name.person_id, []).append(name)
    for person in Person.objects.filter(pk__in=named).only("pk", "shown_given", "shown_family"):
        names = sorted(
            named[person.pk],
            key=lambda name: (name.until_on is not None, SHOWN_FIRST.index(PersonName.Kind(name.kind)), -name.pk),
        )
        legal = next((name for name in names if name.kind == PersonName.Kind.LEGAL), names[0])
        shown = (names[0].given or legal.given, names[0].family or legal.family)
        if shown != (person.shown_given, person.shown_family):
            person.shown_given, person.shown_family = shown
            yield person
