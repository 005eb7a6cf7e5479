"""What the strip over an assessment counts: how often each child was seen alone, and which parent was not heard.

Serves: K1.08a, K1.18a, K7.03
"""

from __future__ import annotations

from django.db.models import Count

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.work_models import AssessmentSource
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.visits.models import VisitChild
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from

Whom = AssessmentSource.Whom


def seen_alone(work: Work, *, seen_by: Worker) -> dict[int, int]:
    """How often each child was seen alone since the assessment began to count."""
    until = work.signed_off_on or work.row.stopped_on or seen_by.today
    rows = VisitChild.objects.filter(
        child_id__in=work.child_ids, seen=True, alone=True, visit__happened_on__range=(work.counts_from, until)
    )
    return dict(rows.order_by().values_list("child_id").annotate(times=Count("pk")))


def times(number: int) -> str:
    """How often, as one says it.

    >>> times(1), times(2), times(5)
    ('once', 'twice', '5 times')
    """
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def parents_not_heard(work: Work, *, seen_by: Worker) -> list[tuple[Person | None, str]]:
    """Each parent whom nobody has heard and of whom nobody says why, with the words for it; nobody who is locked away from the worker."""
    rows = AssessmentSource.objects.filter(
        work=work.row, whom__in=(Whom.MOTHER, Whom.FATHER), answered_on__isnull=True, not_answered=""
    ).select_related("person")
    hidden, found = set(hidden_from(seen_by)), []
    for row in rows.order_by("pk"):
        person = row.person if row.person and not row.person.placeholder else None
        if row.person_id not in hidden:
            found.append(
                (person, "not spoken to yet" if person else f"{row.get_whom_display().capitalize()} not spoken to yet")
            )
    return found
