"""What the strip over an assessment counts: how often each child was seen alone, which parent was not heard, whether the family has it.

Serves: K1.08a, K1.18a, K7.03
"""

from __future__ import annotations

from django.db.models import Count

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.family_models import Sharing
from goldenthread.casework.assessments.work_models import AssessmentSource
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.visits.models import VisitChild

Whom = AssessmentSource.Whom


def seen_alone(work: Work, *, seen_by: Worker) -> dict[int, int]:
    """How often each child was seen alone since the assessment began to count."""
    until = work.signed_off_on or work.row.stopped_on or seen_by.today
    rows = VisitChild.objects.filter(
        child_id__in=work.child_ids, seen=True, alone=True, visit__happened_on__range=(work.counts_from, until)
    )
    return dict(rows.order_by().values_list("child_id").annotate(times=Count("pk")))


def parents_not_heard(work: Work, *, seen_by: Worker) -> list[str]:
    """Mother and father in words, where nobody has heard them yet."""
    rows = AssessmentSource.objects.filter(work=work.row, whom__in=(Whom.MOTHER, Whom.FATHER)).values_list(
        "whom", "answered_on"
    )
    heard = {whom for whom, on in rows if on}
    asked = {whom for whom, _ in rows} - heard
    return [
        f"{words} not spoken to yet"
        for whom, words in ((Whom.MOTHER, "Mother"), (Whom.FATHER, "Father"))
        if whom in asked
    ]


def family_has_it(work: Work, *, seen_by: Worker) -> bool:
    """Whether any of these children's family was given it."""
    return Sharing.objects.filter(version__work=work.row, child_id__in=work.child_ids).exists()
