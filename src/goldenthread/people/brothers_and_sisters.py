"""A birth, or who somebody's parents are, matters to brothers and sisters too: what is due for them is worked out again with it."""

from __future__ import annotations

from django.db.models import Q

from goldenthread.access.acting import touch
from goldenthread.people.models import Parentage


def touch_with_siblings(*person_ids: int) -> None:
    """Say that the act under way changed something about these people, and so about everybody born to them or to a parent of theirs."""
    touch(*person_ids)
    births = Parentage.objects.filter(kind=Parentage.Kind.BIRTH)
    parents = births.filter(child_id__in=person_ids).values("parent_id")
    born_to_them = Q(parent_id__in=parents) | Q(parent_id__in=person_ids)
    touch(*births.filter(born_to_them).values_list("child_id", flat=True))
