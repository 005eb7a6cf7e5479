"""Finds the person a file means by the council's number, whoever wrote it. Locked people, too: a file must not make a second record."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.people.models import Identifier
from goldenthread.returns.loading.entry import Entry

SCHEMES = (Identifier.Scheme.COUNCIL, Identifier.Scheme.FORMER_COUNCIL)


def people_by_number(numbers: set[str]) -> dict[str, int]:
    """Who has each of these council numbers. Where two records have one number: the one it is a current number of, then the older."""
    rows = Identifier.objects.filter(scheme__in=SCHEMES, value__in=numbers - {""}).values_list(
        "value", "person_id", "person__merged_into", "scheme", "until_on"
    )
    ranked = sorted(
        rows,
        key=lambda row: (row[3] != Identifier.Scheme.COUNCIL, row[4] is not None, row[2] is not None, row[1]),
        reverse=True,
    )
    return {value: person_id for value, person_id, *_ in ranked}


def find_people(entries: Sequence[Entry]) -> dict[str, int]:
    """The people behind these entries, by the entry's key. An entry that stands apart from its number is nobody known."""
    known = people_by_number({entry.child for entry in entries})
    return {entry.key: known[entry.child] for entry in entries if entry.fills and entry.child in known}
