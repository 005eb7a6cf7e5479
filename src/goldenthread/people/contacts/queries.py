"""One address or number of somebody's, as far as the worker may know it; and where people live, for a list."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.access.models import Worker
from goldenthread.people.models import ContactPoint, Person, Residence


def residence_of(person: Person, residence_id: int, *, seen_by: Worker) -> Residence | None:
    """One of somebody's addresses."""
    rows = Residence.objects.filter(pk=residence_id, person=person, person__in=Person.objects.known_to(seen_by))
    return rows.select_related("address", "person").first()


def point_of(person: Person, point_id: int, *, seen_by: Worker) -> ContactPoint | None:
    """One of somebody's numbers or e-mail addresses."""
    return ContactPoint.objects.filter(pk=point_id, person=person, person__in=Person.objects.known_to(seen_by)).first()


def localities(people: Iterable[int], *, seen_by: Worker) -> dict[int, str]:
    """The town or village where each lives, for a list; nothing for anybody with a protected address, now or before."""
    rows = Residence.objects.filter(
        person_id__in=list(people), person__in=Person.objects.known_to(seen_by)
    ).select_related("address")
    kept_away = {row.person_id for row in rows if row.address.protected}
    living = [
        row
        for row in rows
        if row.ended_on is None and row.kind != Residence.Kind.POST and row.person_id not in kept_away
    ]
    return {row.person_id: locality(row.address.lines, row.address.postcode) for row in living}


def locality(lines: str, postcode: str) -> str:
    """The town or village of an address; the first half of the postcode where no town was written.

    >>> locality("14 Elm Road\\nElmford", "EL1 4TR"), locality("14 Elm Road", "EL1 4TR")
    ('Elmford', 'EL1')
    """
    written = [line for line in lines.splitlines() if line.strip()]
    return written[-1].strip() if len(written) > 1 else postcode.split(" ")[0]
