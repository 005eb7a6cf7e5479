"""The story so far for tests: a family of children in one record, and lines of its chronology."""

from datetime import date
from typing import Any

from cast.days import ago
from goldenthread.access.models import Worker
from goldenthread.casework.record.chronology_acts import add_to_chronology
from goldenthread.casework.record.story_models import ChronologyEntry
from goldenthread.people.models import Family, FamilyMember, Person


def one_family(*people: Person, called: str = "Carter and Okafor") -> Family:
    """These people as one family."""
    family = Family.objects.create(name=called)
    FamilyMember.objects.bulk_create(
        [FamilyMember(family=family, person=person, began_on=date(2020, 1, 1)) for person in people]
    )
    return family


def a_line(
    *children: Person, by: Worker, line: str = "Steve broke the bedroom door.", on: date | None = None, **told: Any
) -> ChronologyEntry:
    """A line of the chronology, about these children."""
    means = told.pop("means", "She was frightened.")
    return add_to_chronology(
        children=dict.fromkeys(children, means), happened_on=on or ago(30), line=line, by=by, **told
    )
