"""An assessment with Mia's family, written: what each told us, what was seen, what may not go to whom."""

from cast.days import TODAY, ago
from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment, Need
from goldenthread.casework.assessments.thinking_models import SafetyMapEntry
from goldenthread.casework.assessments.work_models import (
    AdultDifficulty,
    AssessmentPart,
    AssessmentSource,
    FamilyAssessment,
)
from goldenthread.casework.assessments.working.queries import Work, work_of
from goldenthread.people.models import Person


def an_assessed_family(family: dict[str, Person], by: Worker) -> Work:
    """The assessment with everybody of `cast.picture_family`."""
    work = FamilyAssessment.objects.create(
        started_on=ago(40), why="School was worried about Mia’s mornings.", recorded_by=by
    )
    mia = Assessment.objects.create(
        child=family["mia"], work=work, started_on=ago(40), written_by=by, analysis="Mia sleeps when the evenings are calm.",
        recommended="A plan with Mia’s family.", recommended_because="Calm evenings need more than one grown-up.",
    )  # fmt: skip
    AssessmentPart.objects.create(
        assessment=mia,
        dimension="safety",
        child_view="I put my pillow on my ears.",
        worries="Steve pushed Kelly in March.\n\nMia is often late (3B).",
        strengths="Nan comes every morning.",
        parents_view="Kelly: I am tired by six.\n\nEmeka: I would have her at weekends.",
        we_know="They moved to 9 Birch Close in May.\n\nThe siblings share a room. CAMHS saw her twice.",
    )
    AdultDifficulty.objects.create(
        assessment=mia,
        adult=family["kelly"],
        difficulty="You drink to get to sleep.",
        effect="Mia gets herself up for school.",
    )
    Need.objects.create(child=family["mia"], assessment=mia, words="Mia needs evenings without rows.", found_on=TODAY)
    danger = SafetyMapEntry.objects.create(work=work, kind="danger", words="Mia may get hurt at night.")
    SafetyMapEntry.objects.create(work=work, kind="goal", words="Grown-ups who are cross go outside.", answers=danger)
    AssessmentSource.objects.create(work=work, whom="professional", words="Ms Patel, school", answered_on=ago(9))
    found = work_of(work.pk, seen_by=by)
    assert found is not None
    return found
