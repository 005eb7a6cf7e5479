"""People found for a search, ready to be shown: only those the worker may know of, and only as much of each as a list needs.

Serves: K9.W1, T.23
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from goldenthread.access.models import LogEntry, Worker
from goldenthread.access.pages import shown as on_the_page
from goldenthread.people import matching
from goldenthread.people.contacts.queries import localities
from goldenthread.people.models import Person, PersonName
from goldenthread.people.opening import details_open_to, hidden_from, opens_to

LOOKED_BACK = 300
"""How many of a worker's own log lines are read to find the records they opened last."""


@dataclass(frozen=True)
class Hit:
    """One person found: who, other names, the town they live in, why they were found, and whether the record opens."""

    person: Person
    other_names: tuple[str, ...]
    locality: str
    reasons: tuple[str, ...]
    opens: bool
    opens_as_child: bool


def found(asked: matching.Question, *, seen_by: Worker, limit: int) -> tuple[list[Hit], bool]:
    """The best answers, at most `limit`, and whether there are more."""
    matches = matching.find(asked, hidden=hidden_from(seen_by), limit=limit + 1, as_of=seen_by.today)
    people = Person.objects.known_to(seen_by).in_bulk([match.person_id for match in matches])
    shown = [match for match in matches if match.person_id in people]
    on_the_page(*(named for match in shown[:limit] for named in match.through))
    hits = as_hits([(people[match.person_id], match.reasons) for match in shown[:limit]], seen_by=seen_by)
    return hits, len(shown) > limit


def as_hits(people: list[tuple[Person, tuple[str, ...]]], *, seen_by: Worker) -> list[Hit]:
    """People with the reasons they are listed, in a fixed number of questions however many they are."""
    ids = [person.pk for person, _ in people]
    living, names = localities(ids, seen_by=seen_by), _other_names(people)
    records = set(Person.objects.filter(opens_to(seen_by), pk__in=ids).values_list("pk", flat=True))
    details = set(Person.objects.filter(details_open_to(seen_by), pk__in=ids).values_list("pk", flat=True))
    return [
        Hit(
            person,
            names[person.pk],
            living.get(person.pk, ""),
            reasons,
            person.pk in records | details,
            person.pk in records,
        )
        for person, reasons in people
    ]


def _other_names(people: list[tuple[Person, tuple[str, ...]]]) -> dict[int, tuple[str, ...]]:
    others: dict[int, list[str]] = defaultdict(list)
    shown = {person.pk: person.shown_name for person, _ in people}
    for name in PersonName.objects.filter(person_id__in=shown).order_by("until_on", "pk"):
        called = f"{name.given} {name.family}".strip()
        if called != shown[name.person_id] and called not in others[name.person_id]:
            others[name.person_id].append(called)
    return {key: tuple(others[key]) for key in shown}


def opened_lately(*, seen_by: Worker, most: int = 8) -> list[Person]:
    """The records the worker opened last, the latest first; only the worker is ever shown their own."""
    lines = LogEntry.objects.filter(worker_id=seen_by.pk, did="opened", person_id__isnull=False).order_by("-pk")
    ids = list(dict.fromkeys(lines.values_list("person_id", flat=True)[:LOOKED_BACK]))
    known = Person.objects.known_to(seen_by).filter(details_open_to(seen_by)).in_bulk(ids)
    return [known[one] for one in ids if one in known][:most]
