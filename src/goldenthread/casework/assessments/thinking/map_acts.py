"""The strengths-and-safety map: lines in neutral words, each danger with one goal; and everybody's own number, never put together.

Serves: P.15, T.02, T.03, K1.05
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Model

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log_each
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Chosen, refuse_if_stale
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.thinking.permits import may_think, may_think_together
from goldenthread.casework.assessments.thinking_models import SafetyMapEntry, SafetyScale
from goldenthread.casework.assessments.work_models import FamilyAssessment
from goldenthread.people.models import Person

Kind = SafetyMapEntry.Kind
LINE = ("words", "who", "disputed")


def line_of(entry: SafetyMapEntry | None) -> dict[str, Any]:
    """What a line says, by box, with the goal of a danger; and whether somebody told it alone."""
    goal = getattr(entry, "answered_by", None) if entry else None
    said: dict[str, Any] = {name: getattr(entry, name) if entry else "" for name in LINE}
    return said | {"goal": goal.words if goal else "", "told_alone": Chosen(bool(entry and entry.told_alone))}


def _log(work: FamilyAssessment, did: str, entry: Model, by: Worker) -> None:
    children = list(Assessment.objects.filter(work=work).values_list("child_id", flat=True))
    log_each(by, did, children, subject=entry)
    touch(*children)


@act
def write_line(
    *, work: FamilyAssessment, kind: str, words: str, by: Worker, who: str = "", disputed: str = "", goal: str = "", told_alone: bool = False,
    entry: SafetyMapEntry | None = None, began_from: str = "",
) -> SafetyMapEntry:  # fmt: skip
    """Put a line on the map, or change its words. A danger comes with its goal, one to one. What was told alone is never on a shared screen.

    Raises:
        NotAllowed: nothing is written, a danger has no goal, a goal stands alone, or this worker may not write here.
        Stale: somebody else changed the line after this worker began; both texts are in it.
    """
    work = FamilyAssessment.objects.select_for_update().get(pk=work.pk)
    may_think_together(work, by=by).or_refuse()
    if kind not in Kind.values or (kind == Kind.GOAL):
        raise NotAllowed("A goal is written beside the danger it answers. Open that danger.")
    if not words.strip():
        raise NotAllowed("Write it in plain words: what people do, not a label.")
    if kind == Kind.DANGER and not goal.strip():
        raise NotAllowed(
            "Write the goal beside it: what the adults will be doing instead. A danger never stands alone."
        )
    if entry is not None:
        entry = SafetyMapEntry.objects.select_for_update().get(pk=entry.pk, work=work)
        mine: dict[str, Any] = {"words": words, "who": who, "disputed": disputed, "told_alone": Chosen(told_alone)}
        mine |= {"goal": goal} if kind == Kind.DANGER else {}
        saved = {name: value for name, value in line_of(entry).items() if name in mine}
        refuse_if_stale(began_from, saved=saved, mine=mine)
    row = entry or SafetyMapEntry(work=work, recorded_by=by)
    row.kind, row.words, row.who, row.disputed = kind, words.strip(), who.strip()[:160], disputed.strip()
    row.told_alone = told_alone
    row.save()
    if kind == Kind.DANGER:
        _answer(row, goal.strip(), by)
    _log(work, "wrote on the strengths-and-safety map", row, by)
    return row


def _answer(danger: SafetyMapEntry, words: str, by: Worker) -> None:
    there = SafetyMapEntry.objects.filter(answers=danger).first()
    goal = there or SafetyMapEntry(work=danger.work, kind=Kind.GOAL, answers=danger, recorded_by=by)
    goal.words, goal.told_alone = words, danger.told_alone
    goal.save()


@act
def take_off(*, entry: SafetyMapEntry, by: Worker) -> None:
    """Take a line off the map; a danger goes with its goal. What it said stays in the history.

    Raises:
        NotAllowed: this worker may not write here, or it is a goal (it goes with its danger).
    """
    may_think_together(entry.work, by=by).or_refuse()
    if entry.answers_id:
        raise NotAllowed("A goal goes with its danger. Take the danger off, or change the goal’s words.")
    work = entry.work
    _log(work, "took a line off the strengths-and-safety map", entry, by)
    entry.delete()


@dataclass(frozen=True)
class Number:
    """One person's number: whose, why it is that and not 0, what one point higher would be, and whether they were asked alone."""

    value: int
    on: date
    because: str = ""
    one_higher: str = ""
    asked_alone: bool = False
    rater: Person | None = None
    rater_words: str = ""
    own: bool = False


@act
def keep_number(*, assessment: Assessment, number: Number, by: Worker) -> SafetyScale:
    """Keep how safe somebody thinks the child is. A number of the same person on another day is a new row; none is ever averaged.

    Raises:
        NotAllowed: it is not from 0 to 10, has no reason, nobody's, of a day to come, or this worker may not write here.
    """
    may_think(assessment, by=by).or_refuse()
    if assessment.work is None:
        raise NotAllowed("This assessment was brought by a file. Numbers are kept in an assessment made here.")
    if not 0 <= number.value <= 10:
        raise NotAllowed("Choose a number from 0 to 10.")
    if number.on > by.today:
        raise NotAllowed("The day they said it cannot be in the future.")
    if not number.because.strip():
        raise NotAllowed("Write what makes it that number. A number without a reason tells nobody anything.")
    if not (number.own or number.rater or number.rater_words.strip()):
        raise NotAllowed("Say whose number it is.")
    row = SafetyScale.objects.create(
        work=assessment.work, child=assessment.child, rater=None if number.own else number.rater,
        rater_words="" if number.own or number.rater else number.rater_words.strip()[:160], by_worker=by if number.own else None,
        on=number.on, value=number.value, because=number.because.strip(), one_higher=number.one_higher.strip(),
        asked_alone=number.asked_alone, recorded_by=by,
    )  # fmt: skip
    log_each(by, "kept a number of safety", [assessment.child_id], subject=row)
    touch(assessment.child_id)
    return row
