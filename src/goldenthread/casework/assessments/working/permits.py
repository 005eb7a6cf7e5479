"""Whether a worker may carry on an assessment, look at it as a manager, or stop it; and if not, why not.

Serves: K1.07a, T.23
"""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.thinking.permits import may_think_together
from goldenthread.casework.assessments.work_models import FamilyAssessment, ManagerReview
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.practice.assessments import ASSESSMENT, stands

OWN = "You assessed here yourself. Somebody else looks at it: a second pair of eyes is the point."
NOT_SENT = "It has not been sent to be signed off. Whoever assesses sends it when they are ready."
MANAGERS_ONLY = "A manager decides this. You can ask yours to."


def authors_of(work: FamilyAssessment) -> set[int]:
    """Everybody who assessed: whoever is named with a child's part, and whoever began it."""
    named = set(Assessment.objects.filter(work=work, written_by__isnull=False).values_list("written_by_id", flat=True))
    return named | ({work.recorded_by_id} if work.recorded_by_id else set())


def status_of(work: FamilyAssessment) -> str:
    """Where it stands now, as a key of the table of moves."""
    passed = ManagerReview.objects.filter(work=work).order_by("on", "pk").values_list("what", flat=True)
    return stands(passed, stopped=work.stopped_on is not None)


@dataclass(frozen=True)
class Known:
    """What the permits of one page have in common, asked once: whether it may be carried on, where it stands, and who assessed."""

    carry_on: Permit
    status: str
    authors: frozenset[int]


def known_of(work: FamilyAssessment, *, by: Worker) -> Known:
    """What the permits ask, for a page that shows several of them."""
    return Known(may_carry_on(work, by=by), status_of(work), frozenset(authors_of(work)))


def may_carry_on(work: FamilyAssessment, *, by: Worker) -> Permit:
    """Whether this worker may write down what is agreed, asked and answered: anybody who writes in the record of each of its children."""
    return may_think_together(work, by=by)


def may_send(work: FamilyAssessment, *, by: Worker, known: Known | None = None) -> Permit:
    """Whether this worker may send it to the manager."""
    known = known or known_of(work, by=by)
    if refusal := ASSESSMENT.refusal(known.status, to="with_manager"):
        return no(refusal)
    return known.carry_on


def may_look(work: FamilyAssessment, *, by: Worker, known: Known | None = None) -> Permit:
    """Whether this worker may look at it as its manager: nobody looks at their own."""
    if not by.has(Permission.SIGN_OFF):
        return no(MANAGERS_ONLY)
    known = known or known_of(work, by=by)
    return no(OWN) if by.pk in known.authors else known.carry_on


def may_sign_off(work: FamilyAssessment, *, by: Worker, known: Known | None = None) -> Permit:
    """Whether this worker may sign it off: a manager who did not assess, once it was sent."""
    if not by.has(Permission.SIGN_OFF):
        return no(MANAGERS_ONLY)
    known = known or known_of(work, by=by)
    if permit := may_look(work, by=by, known=known):
        return no(NOT_SENT) if ASSESSMENT.refusal(known.status, to="finished") else YES
    return permit


def may_stop(work: FamilyAssessment, *, by: Worker, known: Known | None = None) -> Permit:
    """Whether this worker may stop it without its being finished."""
    if not by.has(Permission.SIGN_OFF):
        return no(MANAGERS_ONLY)
    return known.carry_on if known else may_carry_on(work, by=by)


def may_decide(work: FamilyAssessment, *, by: Worker, known: Known | None = None) -> Permit:
    """Whether this worker may decide whether we go to a parent who is not there: only a manager."""
    if not by.has(Permission.SIGN_OFF):
        return no(
            "A manager decides whether we go to a parent who is not there. Write down what is known, and ask yours."
        )
    return known.carry_on if known else may_carry_on(work, by=by)


__all__ = ["may_carry_on", "may_decide", "may_look", "may_send", "may_sign_off", "may_stop", "may_write", "status_of"]
