"""Who may not be safe in one room: read from how people are with each other and who must not know what.

Serves: C.14
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from goldenthread.people.models import Person
from goldenthread.people.reaching.facts import circle_of


def not_together(people: Iterable[Person], *, on: date) -> list[tuple[Person, Person]]:
    """Pairs of these people who may not be safe in one room: there is violence or control, or one must not know something of the other."""
    them = {person.pk: person for person in people}
    circle = circle_of(them, on=on)
    pairs = {pair for pair in circle.hurt if pair <= them.keys()}
    pairs |= {frozenset({row.about, row.who}) for row in circle.kept if {row.about, row.who} <= them.keys()}
    found = [sorted(pair) for pair in pairs if len(pair) == 2]
    return [(them[one], them[other]) for one, other in sorted(found)]
