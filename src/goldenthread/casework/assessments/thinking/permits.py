"""Whether a worker may still write in an assessment, and if not, why not. What is signed off stays as it was read.

Serves: K9.05a, T.23
"""

from __future__ import annotations

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import FamilyAssessment, ManagerReview
from goldenthread.casework.notes.writing.permits import may_write

SIGNED_OFF = "This assessment is signed off, so it stays as it was read. What is new belongs in a note, a review or the next assessment."
STOPPED = "This assessment was stopped. What is new belongs in a note, or in a new assessment."
NOT_ALL = "This is about all the children together. It is written by somebody who works with each of them."


def may_think(assessment: Assessment, *, by: Worker) -> Permit:
    """Whether this worker may write in one child's part of an assessment now."""
    if assessment.authorised_on:
        return no(SIGNED_OFF)
    if assessment.work is not None and (closed := _closed(assessment.work)) is not None:
        return closed
    return may_write([assessment.child], by=by)


def may_think_together(work: FamilyAssessment, *, by: Worker) -> Permit:
    """Whether this worker may write what is about all children of an assessment: the map, the explanations."""
    if (closed := _closed(work)) is not None:
        return closed
    if not by.has(Permission.RECORD):
        return may_write((), by=by)
    children = [one.child for one in Assessment.objects.filter(work=work).select_related("child")]
    return YES if may_write(children, by=by) else no(NOT_ALL)


def _closed(work: FamilyAssessment) -> Permit | None:
    if work.stopped_on:
        return no(STOPPED)
    if work.looks.filter(what=ManagerReview.What.SIGNED_OFF).exists():
        return no(SIGNED_OFF)
    return None
