"""The children of a family whose records open to a worker: whose columns stand beside each other in a chronology."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet

from goldenthread.access.models import Worker
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import FamilyMember, Person
from goldenthread.people.opening import with_answers
from goldenthread.practice.childhood import is_child_on


@asked_often
def _same_family(*, child_id: int) -> QuerySet[Any]:
    families = FamilyMember.objects.filter(person_id=child_id, ended_on__isnull=True).values("family_id")
    rows = FamilyMember.objects.filter(family_id__in=families, ended_on__isnull=True).exclude(person_id=child_id)
    return rows.values_list("person_id", flat=True).distinct()


def others_of_the_family(child: Person, *, seen_by: Worker) -> list[Person]:
    """Brothers, sisters and other children of the family whose whole record opens to this worker, the eldest first."""
    found = with_answers(_same_family(child_id=child.pk), seen_by=seen_by)
    today = seen_by.today
    open_now = [
        one for one in found if one.record_opens_now and is_child_on(today, born_on=one.born_on, due_on=one.due_on)
    ]
    return sorted(open_now, key=lambda one: (one.born_on or one.due_on or today, one.pk))
