"""Writing down what somebody says of our work, named or not, and what we did about it.

Serves: C.01, C.23, K6.08
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed, Permit, no
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.pathways.passing_models import Feedback
from goldenthread.people.models import Person
from goldenthread.practice.feedback import ANYTHING, BY_KEY, FIVE


@dataclass(frozen=True)
class Answer:
    """One answer: a face from 1 to 5, words, or both."""

    face: int | None = None
    says: str = ""


@act
def give_feedback(
    *, child: Person, at: str, on: date, answers: Mapping[str, Answer], by: Worker, person: Person | None = None
) -> list[Feedback]:
    """Write down what somebody says of our work. Without a person nobody is named; the day and the time in our work stay.

    Serves: C.01, C.23, T.03

    Raises:
        NotAllowed: this worker may not write here, nothing is answered, a face is none of the five, or the day is to come.
    """
    may_write([child], by=by).or_refuse()
    if on > by.today:
        raise NotAllowed("The day cannot be in the future.")
    if person is not None and person.pk != child.pk and not Person.objects.known_to(by).filter(pk=person.pk).exists():
        raise NotAllowed("There is no record here that you can open.")
    given = {key: one for key, one in answers.items() if one.face is not None or one.says.strip()}
    if not given:
        raise NotAllowed("Write at least one answer. That somebody would rather not say goes in a note.")
    if any(key != ANYTHING and key not in BY_KEY for key in given) or any(
        one.face not in (None, *range(1, FIVE + 1)) for one in given.values()
    ):
        raise NotAllowed("Choose one of the five faces.")
    rows = [
        Feedback.objects.create(
            child=child, person=person, at=at, on=on, question=key, face=one.face, says=one.says.strip(), recorded_by=by
        )
        for key, one in given.items()
    ]
    log(by, "wrote down what they say about us", rows[0], person_id=child.pk)
    touch(child.pk)
    return rows


def may_answer(row: Feedback, *, by: Worker) -> Permit:
    """Whether this worker may write what we did about it."""
    if row.we_did:
        return no("What we did is written already.")
    return may_write([row.child], by=by)


@act
def say_what_we_did(*, row: Feedback, we_did: str, by: Worker) -> None:
    """Write what we did about what somebody said; or why not, as they were told.

    Serves: C.23, K10.05

    Raises:
        NotAllowed: this worker may not write here, it is written already, or nothing is said.
    """
    row = Feedback.objects.select_for_update(of=("self",)).select_related("child").get(pk=row.pk)
    may_answer(row, by=by).or_refuse()
    if not we_did.strip():
        raise NotAllowed("Write what we did, or why we could not, as you told them.")
    row.we_did, row.we_did_on = we_did.strip(), by.today
    row.save(update_fields=["we_did", "we_did_on"])
    log(by, "wrote down what we did about it", row, person_id=row.child_id)
    touch(row.child_id)
