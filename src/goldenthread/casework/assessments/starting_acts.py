"""Starts a child's assessment on the day it is decided, and takes it back where the decision is taken back before any work was done.

Serves: K10.03
"""

from __future__ import annotations

from goldenthread.access.acting import touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.front_door.models import Referral
from goldenthread.practice.front_door import Response


def begin_as_decided(referral: Referral, by: Worker) -> None:
    """One assessment for the child of a referral, from the day of the decision; none where one answers this referral already."""
    on = referral.decided_on
    if on is None or not referral.decision or not Response(referral.decision).begins_an_assessment:
        return
    if Assessment.objects.filter(referral=referral).exists():
        return
    assessment = Assessment.objects.create(child_id=referral.child_id, referral=referral, started_on=on, recorded_by=by)
    touch(referral.child_id)
    log(by, "began an assessment", assessment, person_id=referral.child_id)


def take_back_untouched(referral: Referral, by: Worker) -> None:
    """The assessment goes with the decision where nothing has been written in it; its row stays in the history. Work that was done stays."""
    for assessment in Assessment.objects.filter(referral=referral, authorised_on__isnull=True):
        if is_untouched(assessment):
            log(by, "took an assessment back", assessment, person_id=referral.child_id)
            assessment.delete()
            touch(referral.child_id)


def is_untouched(assessment: Assessment) -> bool:
    """Nothing has been written in it, and nothing belongs to it."""
    if assessment.work_id or assessment.looked_at_on or assessment.written_by_id:
        return False
    if any(
        (
            assessment.analysis,
            assessment.permanence,
            assessment.recommended,
            assessment.child_says,
            assessment.family_says,
        )
    ):
        return False
    return not any(
        relation.related_model._default_manager.filter(**{relation.field.name: assessment}).exists()
        for relation in Assessment._meta.related_objects
        if relation.field.name != "pgh_obj"
    )
