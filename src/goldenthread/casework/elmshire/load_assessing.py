"""Puts the work of a family's assessment into the record: who agreed, who was asked, who is not there, what the manager did."""

from __future__ import annotations

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import (
    AbsentParent,
    AssessmentSource,
    FamilyAssessment,
    ManagerReview,
    SignOffAnswer,
)
from goldenthread.casework.assessments.working.agreeing import AN_ASSESSMENT
from goldenthread.casework.assessments.working.asking_queries import about
from goldenthread.casework.assessments.working.queries import work_of
from goldenthread.casework.elmshire.families.assessing_told import ASSESSING
from goldenthread.casework.elmshire.telling.assessing import Agreed, AskedTold, AssessingTold, LookedAt, NotThere
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.notes.writing_models import Signing
from goldenthread.casework.record.assessing.as_shown import as_words, version_of
from goldenthread.casework.record.assessing.signing import ASKED, WHAT
from goldenthread.people.models import Consent


def load_assessing(at: Telling) -> None:
    """The work of this family's assessment, where it is told: after the thinking in it, so that what is signed off is whole."""
    if told := ASSESSING.get(at.told.key):
        work = _work(at, told)
        for agreed in told.agreed:
            _agreed(at, work, agreed)
        for asked in told.asked:
            _asked(at, work, asked)
        for parent in told.not_there:
            _not_there(at, work, parent)
        for look in told.looks:
            _look(at, work, look, at.world.worker(told.by))


def _work(at: Telling, told: AssessingTold) -> FamilyAssessment:
    """The assessment under way; or one begun now; or, where its parts were finished, what held them together."""
    first, started = at.child(told.children[0]), at.day(told.started)
    if not told.finished and (
        there := Assessment.objects.filter(child=first, work__isnull=False, authorised_on__isnull=True).first()
    ):
        assert there.work is not None
        return there.work
    (together, because), (manager, agreed) = told.together, told.agreed_with
    work: FamilyAssessment = at.keep(
        FamilyAssessment, on=started, by=told.by, started_on=started, why=told.why, how_far=told.how_far, together=together,
        together_because=because, agreed_with=at.world.worker(manager) if manager else None, agreed_on=at.day(agreed),
    )  # fmt: skip
    for key in told.children:
        done = (
            Assessment.objects.filter(child=at.child(key), authorised_on=at.day(told.finished))
            if told.finished
            else Assessment.objects.none()
        )
        if not done.update(work=work):
            at.keep(
                Assessment, on=started, by=told.by, child=at.child(key), work=work, started_on=started, written_by=at.world.worker(told.by),
                looked_at_on=next((at.day(one.on) for one in told.looks if one.what != ManagerReview.What.SENT), None),
            )  # fmt: skip
    return work


def _agreed(at: Telling, work: FamilyAssessment, told: Agreed) -> None:
    on = at.world.on(told.on)
    for key in told.children:
        Consent.objects.create(
            child=at.child(key), person=at.child(told.who), what=AN_ASSESSMENT, about=about(work), answer=told.answer, on=on,
            explained=told.explained, conditions=told.conditions, lawful_reason=told.lawful_reason, recorded_by=at.author, **at.world.written(on),
        )  # fmt: skip


def _asked(at: Telling, work: FamilyAssessment, told: AskedTold) -> None:
    person = at.people.get(told.who)
    at.keep(
        AssessmentSource, on=at.day(told.asked) or work.started_on, work=work, whom=told.whom, person=person, words="" if person else told.who,
        agency=at.world.agency(*told.agency) if told.agency[0] else None, why=told.why, asked_on=at.day(told.asked), how=told.how,
        answered_on=at.day(told.answered), says=told.says, not_answered=told.tried,
    )  # fmt: skip


def _not_there(at: Telling, work: FamilyAssessment, told: NotThere) -> None:
    at.keep(
        AbsentParent, on=at.day(told.on) or work.started_on, work=work, person=at.child(told.who), responsibility=told.responsibility,
        parentage=told.parentage, orders=told.orders, other_parent_view=told.other_parent_view, child_view=told.child_view, risk=told.risk,
        resource=told.resource, decision=told.decision, because=told.because, decided_by=at.world.worker(told.by) if told.by else None,
        decided_on=at.day(told.on), review_on=at.day(told.review),
    )  # fmt: skip


def _look(at: Telling, work: FamilyAssessment, told: LookedAt, author: Worker) -> None:
    manager = at.world.worker(told.by)
    words = _words(at, work, told, author) if told.what == ManagerReview.What.SIGNED_OFF else ""
    look = ManagerReview.objects.create(
        work=work, what=told.what, by=manager, on=at.world.on(told.on), says=told.says, questions=told.questions, answered=told.answered,
        answered_on=at.day(told.answered_on), recorded_by=manager, **at.world.written(at.day(told.on)),
    )  # fmt: skip
    for gap, child, asked, because in told.open:
        at.keep(
            SignOffAnswer,
            on=at.day(told.on),
            by=told.by,
            look=look,
            gap=gap,
            child=at.people.get(child),
            asked=asked,
            because=because,
        )
    if words:
        Signing.objects.create(
            what=WHAT, row_id=work.pk, part=Signing.Part.MANAGER, as_shown=words, sha256=version_of(words), signed_by=manager,
            signed_at=at.world.evening(told.on), says=told.says,
        )  # fmt: skip


def _words(at: Telling, work: FamilyAssessment, told: LookedAt, author: Worker) -> str:
    """The words that were signed off, as its worker saw them."""
    seen = work_of(work.pk, seen_by=author)
    assert seen is not None
    assert seen.whole
    answered = [f"{ASKED.get(gap, 'Open')}: {asked}\n{because}" for gap, _, asked, because in told.open]
    signed = f"Signed off by {at.world.worker(told.by).name}\n{told.says}"
    return "\n\n".join([as_words(seen, seen_by=author), *answered, signed])
