"""Signing a supervision: it stays as it is, and each child's part goes to the child's own record as management oversight.

Each decision becomes a decision of the record with its reason and, where somebody does it, their task. What is personal goes nowhere.
Serves: K7.09b, T.16, P.09
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.telling import tell
from goldenthread.casework.notes.raising import acts as raising
from goldenthread.casework.notes.writing import acts as notes
from goldenthread.casework.notes.writing.written import About, Written
from goldenthread.casework.record.noting.as_shown import as_words, rows_of_note
from goldenthread.people.opening import with_answers
from goldenthread.practice.supervision.statuses import DECIDED
from goldenthread.practice.supervision.topics import QUESTIONS
from goldenthread.quality.supervision import permits
from goldenthread.quality.supervision.acts import page_of
from goldenthread.quality.supervision.models import (
    Supervision,
    SupervisionAnswer,
    SupervisionChild,
    SupervisionDecision,
    SupervisionMove,
)
from goldenthread.quality.supervision.written import as_note

LONGEST_QUESTION = 200
ASKED = "Asked about in supervision."


def question_of(row: SupervisionDecision) -> str:
    """What was to be decided, as the child's record asks: the same words each time it is asked about, so that drift sees the answer."""
    return row.what if len(row.what) <= LONGEST_QUESTION else row.what[: LONGEST_QUESTION - 1].rstrip() + "…"


def lacking(decisions: Sequence[SupervisionDecision], answers: Sequence[SupervisionAnswer]) -> list[str]:
    """What must be said before it can be signed, in words: a decision without its reason is none, nor is a change without one."""
    found = [f"Say why for “{one.what}”." for one in decisions if one.what.strip() and not one.because.strip()]
    found += [
        f"Say what was decided where you wrote why: “{one.because[:60]}”." for one in decisions if not one.what.strip()
    ]
    return found + [
        f"Say why it is so: “{one.decision.what}” is {DECIDED.words(one.became).lower()}."
        for one in answers
        if one.became != "done" and not one.because.strip()
    ]


@act
def sign(*, supervision: Supervision, by: Worker, at: datetime) -> None:
    """Sign a supervision. Each child's part becomes a signed note of management oversight, with its decisions and tasks.

    Raises:
        NotAllowed: it is not theirs to sign, it was not held or is signed, or a decision lacks its reason.
    """
    one = Supervision.objects.select_for_update(of=("self",)).select_related("worker", "held_by").get(pk=supervision.pk)
    permits.may_change(one, by=by, to="signed").or_refuse()
    decisions = list(one.decisions.select_related("worker", "child"))
    answers = list(one.answers.select_related("decision__task", "decision__child"))
    if lacks := lacking(decisions, answers):
        raise NotAllowed(" ".join(lacks))
    _every_child_has_a_part(one, decisions, answers, by)
    parts = list(one.children.select_related("child"))
    opened = {child.pk for child in with_answers([row.child_id for row in parts], seen_by=by) if child.record_opens_now}
    for row in parts:
        decided = [each for each in decisions if each.child_id == row.child_id]
        became = [each for each in answers if each.decision.child_id == row.child_id]
        if not (decided or became or any(getattr(row, question.key) for question in QUESTIONS)):
            row.delete()
        elif row.child_id in opened:
            _to_the_record(one, row, decided, became, by=by, at=at)
    for answer in answers:
        if answer.decision.child_id in opened:
            _answer_task(one, answer, by)
    SupervisionMove.objects.create(supervision=one, to="signed", on=by.today, recorded_by=by)
    one.signed_at = at
    one.save(update_fields=["signed_at"])
    log(by, "signed a supervision", one)
    tell([one.worker], "Your supervision is signed. Read it, and say what you want to say to it.", link=page_of(one))


def _every_child_has_a_part(
    one: Supervision, decisions: Sequence[SupervisionDecision], answers: Sequence[SupervisionAnswer], by: Worker
) -> None:
    """A child about whom something was decided or asked has a part, though nothing else was written."""
    there = set(one.children.values_list("child_id", flat=True))
    wanted = {row.child_id for row in decisions} | {row.decision.child_id for row in answers}
    for child_id in sorted(wanted - there):
        SupervisionChild.objects.create(supervision=one, child_id=child_id, recorded_by=by)


def _to_the_record(
    one: Supervision, row: SupervisionChild, decided: Sequence[SupervisionDecision], became: Sequence[SupervisionAnswer], *,
    by: Worker, at: datetime,
) -> None:  # fmt: skip
    """One child's part as a note, signed; its decisions and tasks beside it."""
    child, held_on = row.child, one.held_on
    assert held_on is not None
    shared, for_plan = as_note(row, child.short_name, held_on, decided, became)
    written = Written(shared, (About(child, for_plan=for_plan),), others=(one.worker.name,))
    note = notes.write_note(written=written, by=by)
    for each in decided:
        each.decision = raising.decide(
            child=child, question=question_of(each), choice=each.what, because=each.because, decided_on=held_on,
            review_on=each.due_on, note=note, by=by,
        )  # fmt: skip
        if each.worker is not None:
            each.task = raising.set_task(
                child=child, what=each.what, worker=each.worker, due_on=each.due_on, note=note, by=by
            )
        each.save(update_fields=["decision", "task"])
    for asked in became:
        raising.decide(
            child=child, question=question_of(asked.decision), choice=f"{DECIDED.words(asked.became)}.", because=asked.because or ASKED,
            decided_on=held_on, note=note, by=by,
        )  # fmt: skip
    notes.sign(note=note, as_shown=as_words(rows_of_note(note)), by=by, at=at)
    row.note = note
    row.save(update_fields=["note"])


def _answer_task(one: Supervision, answer: SupervisionAnswer, by: Worker) -> None:
    """What was answered about a decision answers its task, where nobody has yet."""
    task, on = answer.decision.task, one.held_on
    if task is None or task.done_on or task.dropped_on or on is None:
        return
    if answer.became == "done":
        raising.task_done(task=task, on=on, by=by, says=answer.because)
    elif answer.became == "changed":
        raising.task_dropped(task=task, on=on, by=by, says=answer.because)
