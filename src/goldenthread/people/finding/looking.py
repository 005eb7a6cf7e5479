"""Looking before adding: who is here already that this might be. What is locked away is never shown; somebody else is told of it.

Serves: K9.W1, K9.09
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Worker
from goldenthread.people import matching
from goldenthread.people.locking import tell_of_match
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from

LIKELY = 0.8
SAME_BIRTHDAY_LIKELY = 0.7
MOST = 10


@dataclass(frozen=True)
class Likely:
    """Somebody who may be the same person, and why we think so."""

    person: Person
    score: float
    reasons: tuple[str, ...]


def look_first(
    given: str, family: str, *, born_on: date | None, seen_by: Worker, but: Sequence[int] = ()
) -> tuple[Likely, ...]:
    """People already here who are likely to be the one described, the likeliest first; nobody locked away from the worker."""
    asked = matching.question(f"{given} {family}", born=born_on)
    if not asked:
        return ()
    found = matching.find(asked, hidden=[*hidden_from(seen_by), *but], limit=MOST, as_of=seen_by.today)
    enough = SAME_BIRTHDAY_LIKELY if born_on else LIKELY
    people = Person.objects.known_to(seen_by).in_bulk([match.person_id for match in found])
    return tuple(
        Likely(people[match.person_id], match.score, match.reasons)
        for match in found
        if match.score >= enough and match.person_id in people
    )


def tell_of_hidden(person: Person, given: str, family: str, *, born_on: date | None, by: Worker) -> None:
    """Where somebody like this is locked away from the worker, tell information governance; the worker sees nothing of it."""
    hidden = set(hidden_from(by))
    asked = matching.question(f"{given} {family}", born=born_on)
    if not hidden or not asked:
        return
    enough = SAME_BIRTHDAY_LIKELY if born_on else LIKELY
    for match in matching.find(asked, hidden=[person.pk], limit=5 * MOST, as_of=by.today):
        if match.person_id in hidden and match.score >= enough:
            tell_of_match(new=person, locked_id=match.person_id, by=by)
