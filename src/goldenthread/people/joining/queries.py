"""Which records may be of one person, and what merges there were; only of people whose records open to the worker."""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.access.models import Worker
from goldenthread.people.finding.looking import Likely, look_first
from goldenthread.people.models import Merge, Person
from goldenthread.people.opening import details_open_to
from goldenthread.people.person.queries import Details, details


@dataclass(frozen=True)
class Duplicate:
    """Somebody who may be the same person, and whether the two may be looked at side by side."""

    likely: Likely
    opens: bool


def duplicates(person: Person, *, seen_by: Worker) -> list[Duplicate]:
    """Likely other records of a person, by each of their names; the likeliest first."""
    found: dict[int, Likely] = {}
    for given, family in {(name.given, name.family) for name in person.names.all()} or {
        (person.shown_given, person.shown_family)
    }:
        for one in look_first(
            given, family, born_on=person.born_on or person.due_on, seen_by=seen_by, but=(person.pk,)
        ):
            if one.person.pk not in found or one.score > found[one.person.pk].score:
                found[one.person.pk] = one
    opens = set(Person.objects.filter(details_open_to(seen_by), pk__in=found).values_list("pk", flat=True))
    return [
        Duplicate(one, one.person.pk in opens)
        for one in sorted(found.values(), key=lambda one: (-one.score, one.person.pk))
    ]


def other_record(other_id: int, *, seen_by: Worker) -> Person | None:
    """A second record to compare with, if it opens to this worker."""
    return Person.objects.known_to(seen_by).filter(details_open_to(seen_by), pk=other_id).first()


def side_by_side(one: Person, other: Person, *, seen_by: Worker) -> tuple[Details, Details]:
    """Both records' details."""
    return details(one, seen_by=seen_by), details(other, seen_by=seen_by)


def merges(person: Person, *, seen_by: Worker) -> list[Merge]:
    """What was joined to this record, the latest first."""
    rows = Merge.objects.filter(kept=person, kept__in=Person.objects.known_to(seen_by))
    return list(rows.select_related("folded", "merged_by", "undone_by").order_by("-pk"))
