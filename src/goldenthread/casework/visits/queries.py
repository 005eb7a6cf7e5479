"""Visits as a worker may see them: one of a child's, and the children it is to.

Serves: K2.03, T.23
"""

from __future__ import annotations

from django.db.models import Exists, OuterRef

from goldenthread.access.models import Worker
from goldenthread.casework.visits.models import Visit, VisitChild, VisitPutOff
from goldenthread.people.models import Person


def visit_of(child: Person, visit_id: int, *, seen_by: Worker) -> Visit | None:
    """A visit to this child, planned or made. Whether the record opens has been asked by the page."""
    here = VisitChild.objects.filter(visit=OuterRef("pk"), child=child)
    return Visit.objects.filter(Exists(here), pk=visit_id).select_related("worker", "note").first()


def children_to(visit: Visit, *, seen_by: Worker) -> list[int]:
    """The numbers of the children a visit is to, as far as their records open to the worker."""
    opens = Person.objects.open_to(seen_by).filter(pk__in=visit.children.values("child_id"))
    return list(opens.order_by("born_on", "pk").values_list("pk", flat=True))


def put_off(visit: Visit, *, seen_by: Worker) -> list[VisitPutOff]:
    """How often a planned visit was put off, the newest first. Whether the record opens has been asked by the page."""
    return list(visit.put_off.select_related("recorded_by"))


def put_off_row(child: Person, number: int, *, seen_by: Worker) -> VisitPutOff | None:
    """One putting off of a visit to this child."""
    return VisitPutOff.objects.filter(pk=number, visit__children__child=child).select_related("visit").first()
