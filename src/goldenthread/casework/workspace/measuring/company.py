"""Who can give a number or a view about a child: the child, each parent, family and friends, and the adult who was harmed.

Serves: K6.08, T.23
"""

from __future__ import annotations

from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.access.pages import shown
from goldenthread.casework.outcomes.impact_forms import Who
from goldenthread.people.models import Parentage, Person
from goldenthread.people.reaching.queries import around
from goldenthread.practice.childhood import is_child_on

MOST = 14


def raters(child: Person, *, seen_by: Worker) -> list[tuple[Person, str]]:
    """Parents first, then other adults of the family and its network, each with the voice they speak in."""
    parents = set(
        Parentage.objects.filter(Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today), child=child).values_list(
            "parent_id", flat=True
        )
    )
    today = seen_by.today
    near = [
        one for one in around(child, seen_by=seen_by)
        if one.pk != child.pk and not one.died_on and not one.placeholder and not is_child_on(today, born_on=one.born_on, due_on=one.due_on)
    ]  # fmt: skip
    found = [(one, "parent" if one.pk in parents else "network") for one in near]
    return sorted(found, key=lambda one: one[1] != "parent")[:MOST]


def adults(child: Person, *, seen_by: Worker) -> list[Person]:
    """The adults who may be told something, parents first."""
    return [person for person, _ in raters(child, seen_by=seen_by)]


def voices(child: Person, harmed: Person | None, *, seen_by: Worker) -> list[Who]:
    """Whose view of a goal is asked for, the child's first; of the adult who was harmed, alone."""
    people = raters(child, seen_by=seen_by)
    parents = [person for person, rater in people if rater == "parent" and (harmed is None or person.pk != harmed.pk)]
    shown(child.pk, *(one.pk for one in parents))
    found = [Who("child", "child", child.short_name, alone=True)]
    if harmed is not None and Person.objects.known_to(seen_by).filter(pk=harmed.pk).exists():
        shown(harmed.pk)
        found.append(Who("harmed", "harmed_adult", harmed.short_name, alone=True))
    found += [Who(f"parent{one.pk}", "parent", one.short_name) for one in parents]
    found += [
        Who("network", "network", "Family and friends"),
        Who("worker", "worker", seen_by.name),
        Who("other", "professional", "School and others"),
    ]
    return found
