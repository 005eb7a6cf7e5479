"""Puts what stands beside the numbers into the record: more raters, small changes, the effect of us, why a goal stays, and feedback."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from goldenthread.casework.elmshire.families.measures_told import TOLD
from goldenthread.casework.elmshire.telling.measuring import AskedMore, MeasuredTold, SaidOfUs
from goldenthread.casework.elmshire.telling.thread import Number
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.outcomes.beside_models import EffectOfUs, SmallChange, Tried
from goldenthread.casework.outcomes.models import Measure, Reading, ReadingPart, ReadingShare
from goldenthread.casework.pathways.passing_models import Feedback
from goldenthread.casework.plans.living_models import Analysis
from goldenthread.casework.plans.models import Goal
from goldenthread.people.models import Person


def load_measures(at: Telling) -> None:
    """Everything of this family."""
    told = TOLD.get(at.told.key)
    if told is None:
        return
    for asked in told.asked:
        _asked(at, asked)
    _beside(at, told)
    for said in told.feedback:
        _feedback(at, said)


def _goal(child: Person, words: str) -> Goal | None:
    return Goal.objects.filter(words=words, needs__child=child).first() if words else None


def _asked(at: Telling, told: AskedMore) -> None:
    child = at.child(told.child)
    measure = Measure.objects.filter(child=child, question=told.question).first()
    if measure is None:
        measure = at.keep(
            Measure, on=at.day(told.readings[0].on), child=child, goal=_goal(child, told.goal), question=told.question, kind=told.kind,
            low_words=told.low, high_words=told.high, goal_value=told.good, more_is_better=told.more_is_better, unit=told.unit,
            version=told.version, highest=told.highest,
        )  # fmt: skip
    measure.set_with, measure.every_days = told.set_with, told.every
    measure.set_on = measure.goal.set_on if measure.goal else at.day(told.readings[0].on)
    measure.save()
    for number in told.readings:
        _reading(at, measure, number, told)
    for day, who in told.may_know:
        for reading in measure.readings.filter(on=at.world.on(day), rater="child"):
            for key in who:
                at.keep(ReadingShare, on=at.day(day), reading=reading, person=at.people[key], agreed_on=at.day(day))


def _reading(at: Telling, measure: Measure, told: Number, asked: AskedMore) -> None:
    is_childs = told.rater == "child" and measure.kind != Measure.Kind.COUNT
    person = at.people.get(told.person) or (measure.child if is_childs else None)
    same = measure.readings.filter(rater=told.rater, rater_person=person, on__lt=at.day(told.on))
    row: Any = at.moved(
        Reading, told.on, measure=measure, value=Decimal(str(told.value)), at="repeat" if same.exists() else "baseline", rater=told.rater,
        rater_person=person, because=told.because, asked_alone=told.alone,
    )  # fmt: skip
    if asked.parts and told is asked.readings[-1]:
        ReadingPart.objects.bulk_create(
            [ReadingPart(reading=row, name=name, value=Decimal(str(value))) for name, value in asked.parts]
        )


def _beside(at: Telling, told: MeasuredTold) -> None:
    for small in told.small:
        child = at.child(small.child)
        at.moved(SmallChange, small.on, child=child, goal=_goal(child, small.goal), words=small.words, said_by=small.by)
    for one in told.of_us:
        at.moved(
            EffectOfUs,
            one.on,
            child=at.child(one.child),
            voice=one.voice,
            said_by=one.by,
            good=one.good,
            bad=one.bad,
            we_change=one.we_change,
        )
    for tried in told.tried:
        person = at.people.get(tried.person)
        at.moved(
            Tried,
            tried.on,
            child=at.child(tried.child),
            person=person,
            tried=tried.tried,
            in_the_way=tried.in_the_way,
            next=tried.next,
        )
    for why in told.why:
        goal = _goal(at.child(why.child), why.goal)
        assert goal is not None, f"{at.told.key} has no goal “{why.goal}”."
        goal.change_by = at.day(why.change_by) or goal.change_by
        goal.save()
        at.moved(
            Analysis, why.on, child=at.child(why.child), goal=goal, why=why.why, child_says=why.child_says, family_says=why.family_says,
            we_tried=why.we_tried, we_change=why.we_change,
        )  # fmt: skip


def _feedback(at: Telling, told: SaidOfUs) -> None:
    rows = [(key, face, "") for key, face in told.faces] + ([("anything", None, told.says)] if told.says else [])
    for question, face, says in rows:
        answered = told.we_did if says else ("", "")
        at.moved(
            Feedback, told.on, child=at.child(told.child), person=at.people.get(told.person), at=told.at, question=question, face=face, says=says,
            we_did=answered[1], we_did_on=at.day(answered[0]),
        )  # fmt: skip
