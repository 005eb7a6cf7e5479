"""Whom we ask in an assessment: asked, heard, or what we tried; and parents who are not there, settled before anybody goes to them.

Serves: K1.13, K7.03, K1.09b
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Chosen, refuse_if_stale, texts_of
from goldenthread.casework.assessments.work_models import AbsentParent, AssessmentSource, FamilyAssessment
from goldenthread.casework.assessments.working.agreeing import NOT_TO_COME, locked, noted
from goldenthread.casework.assessments.working.permits import may_decide
from goldenthread.people.models import Agency, Person

Decision = AbsentParent.Decision
NAME_SOMEBODY = "Say who it is: choose somebody, or write who."
NOT_SETTLED = (
    "It is not settled whether we go to {name}. Write down what is known, and ask your manager to decide first."
)
NOT_SAFE = (
    "Your manager decided that it is not safe to go to {name} yet. Look at it again on the day that stands there."
)


@dataclass(frozen=True)
class Heard:
    """Somebody to be spoken to: why, when asked and how, what they said, or what we tried."""

    whom: str
    person: Person | None = None
    agency: Agency | None = None
    words: str = ""
    why: str = ""
    asked_on: date | None = None
    how: str = ""
    answered_on: date | None = None
    says: str = ""
    not_answered: str = ""


def heard_of(row: AssessmentSource | Heard | None) -> dict[str, Any]:
    """What is written of somebody to be spoken to, by the names of the boxes."""
    texts, chosen = (
        ("words", "why", "how", "says", "not_answered"),
        ("whom", "person", "agency", "asked_on", "answered_on"),
    )
    return texts_of(row, texts, chosen)


@act
def keep_source(
    *, work: FamilyAssessment, heard: Heard, by: Worker, row: AssessmentSource | None = None, began_from: str = ""
) -> AssessmentSource:
    """Keep somebody who is to be spoken to, and what came of asking them.

    Raises:
        NotAllowed: nobody is named, the days are not in order, they said something on no day, or it is a parent to whom we do not go yet.
        Stale: somebody else wrote here in between; both texts are in it.
    """
    work = locked(work, by)
    if row is not None and row.work_id != work.pk:
        raise NotAllowed("This is not of this assessment.")
    if not (heard.person or heard.agency or heard.words.strip()):
        raise NotAllowed(NAME_SOMEBODY)
    _days_in_order(heard, by)
    if row is not None:
        row = AssessmentSource.objects.select_for_update(of=("self",)).get(pk=row.pk)
        refuse_if_stale(began_from, saved=heard_of(row), mine=heard_of(heard), of=row)
    source = row or AssessmentSource(work=work, recorded_by=by)
    if heard.asked_on and not source.asked_on:
        _may_be_approached(work, heard)
    for name, value in vars(heard).items():
        setattr(source, name, value.strip() if isinstance(value, str) else value)
    source.save()
    noted(work, "wrote down whom we ask in an assessment", by)
    return source


def _days_in_order(heard: Heard, by: Worker) -> None:
    days = [day for day in (heard.asked_on, heard.answered_on) if day]
    if any(day > by.today for day in days):
        raise NotAllowed(NOT_TO_COME)
    if heard.answered_on and heard.asked_on and heard.answered_on < heard.asked_on:
        raise NotAllowed("They cannot have answered before they were asked.")
    if heard.says.strip() and not heard.answered_on:
        raise NotAllowed("Say on which day they said it.")


def _may_be_approached(work: FamilyAssessment, heard: Heard) -> None:
    """Nobody goes to a parent who is not there before a manager has decided it."""
    if heard.person is not None:
        who = Q(person=heard.person)
    else:
        who = Q(person__isnull=True, words__iexact=heard.words.strip())
    found = AbsentParent.objects.filter(who, work=work).order_by("-pk").first()
    if found is None or found.decision == Decision.APPROACH:
        return
    name = heard.person.short_name if heard.person else heard.words
    raise NotAllowed((NOT_SAFE if found.decision == Decision.NOT_SAFE_YET else NOT_SETTLED).format(name=name))


@dataclass(frozen=True)
class Known:
    """What is known about a parent who is not there: the law, what each of the family says, the harm there may be, and what they could be."""

    person: Person | None = None
    words: str = ""
    responsibility: str = ""
    parentage: str = ""
    orders: str = ""
    other_parent_view: str = ""
    child_view: str = ""
    risk: str = ""
    resource: str = ""


NEEDED = {
    "responsibility": "parental responsibility", "parentage": "how sure it is that they are the parent", "orders": "orders",
    "other_parent_view": "what the other parent says, asked alone", "child_view": "what the child says", "risk": "the harm there may be",
    "resource": "what they could be for the child",
}  # fmt: skip
"""What a manager must have read before anybody goes to a parent who is not there. “Not known, and how we tried to find out” is an answer."""


def still_needed(row: AbsentParent) -> list[str]:
    """What is not written down yet.

    >>> still_needed(AbsentParent(**dict.fromkeys(NEEDED, "Asked.") | {"orders": ""}))
    ['orders']
    """
    return [words for name, words in NEEDED.items() if not getattr(row, name).strip()]


def known_of(row: AbsentParent | Known | None) -> dict[str, Any]:
    """What is written of a parent who is not there, by the names of the boxes."""
    return texts_of(row, ("words", *NEEDED), ("person",))


@act
def keep_absent_parent(
    *, work: FamilyAssessment, known: Known, by: Worker, row: AbsentParent | None = None, began_from: str = ""
) -> AbsentParent:
    """Write down what is known about a parent who is not there, before anybody goes to them.

    Raises:
        NotAllowed: nobody is named, or this worker may not write here.
        Stale: somebody else wrote here in between; both texts are in it.
    """
    work = locked(work, by)
    if row is not None and row.work_id != work.pk:
        raise NotAllowed("This is not of this assessment.")
    if not (known.person or known.words.strip()):
        raise NotAllowed(NAME_SOMEBODY)
    if row is not None:
        row = AbsentParent.objects.select_for_update(of=("self",)).get(pk=row.pk)
        refuse_if_stale(began_from, saved=known_of(row), mine=known_of(known), of=row)
    parent = row or AbsentParent(work=work, recorded_by=by)
    for name, value in vars(known).items():
        setattr(parent, name, value.strip() if isinstance(value, str) else value)
    parent.save()
    noted(work, "wrote down what is known about a parent who is not there", by)
    return parent


def decision_of(row: AbsentParent) -> dict[str, Any]:
    """What a manager decided about them, and why, by the names of the boxes."""
    return texts_of(row, ("because",), ("decision", "review_on"))


@act
def decide_absent_parent(
    *, row: AbsentParent, decision: str, because: str, by: Worker, review_on: date | None = None, began_from: str = ""
) -> AbsentParent:
    """A manager decides whether we go to a parent who is not there. "Not safe yet, look again on a day" is a full answer.

    Raises:
        NotAllowed: this worker is no manager, no reason is given, something was not looked into before going to them, or no day is named on
            which to look again.
        Stale: another manager decided in between; both decisions are in it.
    """
    row = AbsentParent.objects.select_for_update(of=("self",)).select_related("work").get(pk=row.pk)
    may_decide(row.work, by=by).or_refuse()
    if decision not in Decision.values or not because.strip():
        raise NotAllowed("Say what you decided, and why.")
    if decision == Decision.APPROACH and (missing := still_needed(row)):
        raise NotAllowed(
            f"Before anybody goes to them, write down: {'; '.join(missing)}. “Not known, and how we tried” is an answer."
        )
    if decision != Decision.APPROACH and (review_on is None or review_on <= by.today):
        raise NotAllowed("Say on which day to come it is looked at again.")
    look_on = None if decision == Decision.APPROACH else review_on
    mine = {"because": because, "decision": Chosen(decision), "review_on": Chosen(look_on)}
    refuse_if_stale(began_from, saved=decision_of(row), mine=mine, of=row)
    row.decision, row.because, row.decided_by, row.decided_on = decision, because.strip(), by, by.today
    row.review_on = look_on
    row.save()
    noted(row.work, "decided about a parent who is not there", by, because=because)
    return row
