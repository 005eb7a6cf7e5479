"""Assessments with a family for tests, one line each: `an_assessment(mia, tobi, by=farah)`."""

from datetime import date

from cast.days import TODAY
from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import FamilyAssessment
from goldenthread.people.models import Person


def an_assessment(*children: Person, by: Worker, on: date = TODAY, **told: object) -> FamilyAssessment:
    """An assessment with a family begun on this day, with a part for each of these children."""
    work = FamilyAssessment.objects.create(started_on=on, recorded_by=by, **told)
    for child in children:
        Assessment.objects.create(child=child, work=work, started_on=on, written_by=by, recorded_by=by)
    return work
