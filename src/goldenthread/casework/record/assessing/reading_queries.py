"""The words of an assessment that was signed off; and whether an enquiry to protect is under way.

Serves: K1.02a, K1.07b, T.23
"""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.work_models import AbsentParent, AssessmentSource
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.notes.writing_models import Signing
from goldenthread.casework.record.assessing.signing import WHAT
from goldenthread.people.models import Parentage, Person
from goldenthread.people.opening import hidden_from


def as_signed(work: Work, *, seen_by: Worker) -> Signing | None:
    """The words as they were signed off. Only where every child opens and nobody named in them is locked away from the worker."""
    if not work.whole or not work.signed_off_on:
        return None
    if hidden := set(hidden_from(seen_by)):
        named = set(AssessmentSource.objects.filter(work=work.row).values_list("person_id", flat=True))
        named |= set(AbsentParent.objects.filter(work=work.row).values_list("person_id", flat=True))
        named |= set(Parentage.objects.filter(child_id__in=work.child_ids).values_list("parent_id", flat=True))
        if named & hidden:
            return None
    return Signing.objects.filter(what=WHAT, row_id=work.pk).select_related("signed_by").order_by("pk").last()


def needs_protection(children: Iterable[Person], *, seen_by: Worker) -> list[Person]:
    """Those of these children about whom a section 47 enquiry is under way."""
    them = {one.pk: one for one in children}
    rows = Enquiry.objects.filter(
        child_id__in=them, outcome="", no_conference__isnull=True, referral__closed_on__isnull=True
    )
    return [them[pk] for pk in dict.fromkeys(rows.order_by("pk").values_list("child_id", flat=True))]
