"""Agreeing what is asked, writing a number down, putting it right, and saying who may know it. Every number keeps whose it is.

Serves: K6.01, K6.02a, K6.03, K6.04, K6.08
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.versions import Chosen, refuse_if_stale, texts_of
from goldenthread.casework.documents.models import Document
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.outcomes.models import Measure, Reading, ReadingPart, ReadingShare
from goldenthread.casework.plans.models import Goal
from goldenthread.people.models import Person
from goldenthread.practice.counting.units import day_of
from goldenthread.practice.measuring.scales import SCALES, refusal

PUT_RIGHT_WITHIN = timedelta(days=30)
"""How long a number that was written down wrongly can be put right by whoever wrote it. Our practice default; what stood there is kept."""

OF_MEASURE = ("question", "low_words", "high_words", "unit", "set_with", "version")
"""What two people could write or choose at once, by the names of the boxes."""


@dataclass(frozen=True)
class Question:
    """What is asked, on which scale, in whose words, how often; the goal it tells about."""

    question: str
    kind: str
    goal: Goal | None = None
    low_words: str = ""
    high_words: str = ""
    goal_value: Decimal | None = None
    more_is_better: bool = True
    unit: str = ""
    set_with: str = ""
    every_days: int | None = None
    version: str = ""
    highest: Decimal | None = None


@dataclass(frozen=True)
class Number:
    """One number as it was given."""

    value: Decimal
    on: date
    rater: str
    rater_person: Person | None = None
    rater_words: str = ""
    because: str = ""
    asked_alone: bool = False
    at: str = ""
    note: Note | None = None
    document: Document | None = None
    parts: tuple[tuple[str, Decimal], ...] = ()


@act
def begin_measure(*, child: Person, asked: Question, by: Worker) -> Measure:
    """Agree a question that is asked again and again.

    Serves: K6.01, K6.04

    Raises:
        NotAllowed: this worker may not write here, nothing is asked, or a number does not fit its scale.
    """
    may_write([child], by=by).or_refuse()
    _look_at(asked)
    measure = Measure.objects.create(child=child, set_on=by.today, recorded_by=by, **vars(asked))
    log(by, "agreed a measure", measure, person_id=child.pk)
    touch(child.pk)
    return measure


def words_of_measure(row: Measure) -> dict[str, Any]:
    """All that is agreed of a measure, in words, by the names of its boxes."""
    return texts_of(row, OF_MEASURE) | {
        "goal": Chosen(row.goal_id), "kind": Chosen(row.kind), "goal_value": Chosen(row.goal_value),
        "better": Chosen("up" if row.more_is_better else "down"), "highest": Chosen(row.highest), "every_days": Chosen(row.every_days or None),
    }  # fmt: skip


@act
def change_measure(*, measure: Measure, asked: Question, began_from: str, by: Worker) -> Measure:
    """Change the words, the goal band or how often it is asked. The scale stays: numbers on another scale are another measure.

    Raises:
        NotAllowed: this worker may not write here, or the scale would change under numbers that were given on it.
        Stale: somebody else changed it in between; both are in it.
    """
    measure = Measure.objects.select_for_update(of=("self",)).select_related("child").get(pk=measure.pk)
    may_write([measure.child], by=by).or_refuse()
    _look_at(asked)
    if asked.kind != measure.kind and measure.readings.exists():
        raise NotAllowed("Numbers have been given on this scale. End this measure and begin another on the new scale.")
    refuse_if_stale(
        began_from, saved=words_of_measure(measure), mine=words_of_measure(Measure(**vars(asked))), of=measure
    )
    for name, value in vars(asked).items():
        setattr(measure, name, value)
    measure.save()
    log(by, "changed a measure", measure, person_id=measure.child_id)
    touch(measure.child_id)
    return measure


def _look_at(asked: Question) -> None:
    if not asked.question.strip():
        raise NotAllowed("Write the question, in the words it is asked in.")
    if asked.goal_value is not None and (
        says := refusal(asked.kind, float(asked.goal_value), highest=_top(asked.highest))
    ):
        raise NotAllowed(f"Good enough: {says}")


def _top(highest: Decimal | None) -> float | None:
    return float(highest) if highest is not None else None


@act
def end_measure(*, measure: Measure, because: str, by: Worker) -> None:
    """Stop asking. Every number stays.

    Raises:
        NotAllowed: this worker may not write here, it has ended, or no reason is given.
    """
    measure = Measure.objects.select_for_update(of=("self",)).select_related("child").get(pk=measure.pk)
    may_write([measure.child], by=by).or_refuse()
    if measure.ended_on:
        raise NotAllowed("This is not asked any more already.")
    if not because.strip():
        raise NotAllowed("Say why it is not asked any more.")
    measure.ended_on, measure.ended_because = by.today, because.strip()
    measure.save(update_fields=["ended_on", "ended_because"])
    log(by, "ended a measure", measure, person_id=measure.child_id, because=because)
    touch(measure.child_id)


@act
def add_reading(*, measure: Measure, number: Number, by: Worker) -> Reading:
    """Write down a number somebody gave. The first of each person is their baseline.

    Serves: K6.01, K6.02a, K6.03, K6.08

    Raises:
        NotAllowed: this worker may not write here, the number does not fit the scale, the day is to come, or it is not said whose it is.
    """
    measure = Measure.objects.select_related("child").get(pk=measure.pk)
    may_write([measure.child], by=by).or_refuse()
    if measure.ended_on and number.on >= measure.ended_on:
        raise NotAllowed("This is not asked any more. Begin it again, or ask something else.")
    reading = keep_reading(measure, number, by=by, today=by.today)
    log(by, "wrote down a number", reading, person_id=measure.child_id)
    touch(measure.child_id)
    return reading


def keep_reading(measure: Measure, number: Number, *, by: Worker | None, today: date) -> Reading:
    """The row of a number, with its parts. Whether it may be written has been asked by the act that calls.

    Raises:
        NotAllowed: the number does not fit the scale, the day is to come, or it is not said whose it is.
    """
    _fits(measure, number, today)
    told: dict[str, Any] = dict(vars(number))
    parts = told.pop("parts")
    told["at"] = number.at or _at(measure, number)
    reading = Reading.objects.create(measure=measure, recorded_by=by, **told)
    ReadingPart.objects.bulk_create([ReadingPart(reading=reading, name=name, value=value) for name, value in parts])
    return reading


def _fits(measure: Measure, number: Number, today: date) -> None:
    if number.on > today:
        raise NotAllowed("The day cannot be in the future.")
    if says := refusal(measure.kind, float(number.value), highest=_top(measure.highest)):
        raise NotAllowed(says)
    if SCALES[measure.kind].tapped and number.value != int(number.value):
        raise NotAllowed("Choose one of the steps of the scale.")
    if number.rater == Reading.Rater.CHILD and number.rater_person not in (None, measure.child):
        raise NotAllowed("The child’s own number is this child’s. Choose somebody else’s, or leave it.")


def _at(measure: Measure, number: Number) -> str:
    same = measure.readings.filter(rater=number.rater, rater_person=number.rater_person, on__lte=number.on)
    return Reading.At.REPEAT if same.exists() else Reading.At.BASELINE


def may_put_right(reading: Reading, *, by: Worker) -> Permit:
    """Whether this worker may put a number right: whoever wrote it down, soon after. What stood there before is kept."""
    if reading.recorded_by_id is None:
        return no("They gave this number themselves, from their phone. It stays as they gave it; ask them again.")
    if reading.recorded_by_id != by.pk:
        return no("Whoever wrote a number down puts it right. Ask them to.")
    if by.today - day_of(reading.recorded_at) > PUT_RIGHT_WITHIN:
        return no("This number is too old to be put right. Ask again, and write down today’s.")
    return YES


def words_of_reading(row: Reading | Number) -> dict[str, Any]:
    """A number with whose it is and why, in words, by the names of its boxes."""
    named = row.rater_person if row.rater != Reading.Rater.CHILD else None
    return {
        "said_why": row.because, "who_words": row.rater_words, "who": Chosen(f"{row.rater}-{named.pk}" if named else row.rater),
        "value": Chosen(row.value), "on": Chosen(row.on), "asked_alone": Chosen(row.asked_alone),
    }  # fmt: skip


@act
def put_right(*, reading: Reading, number: Number, began_from: str, by: Worker) -> Reading:
    """Put a number right, or write down why it was given. What stood there before is kept.

    Raises:
        NotAllowed: somebody else wrote it down, it is too old, or the number does not fit.
        Stale: it was put right in between, from another device; both are in it.
    """
    reading = Reading.objects.select_for_update(of=("self",)).select_related("measure__child").get(pk=reading.pk)
    may_write([reading.measure.child], by=by).or_refuse()
    may_put_right(reading, by=by).or_refuse()
    _fits(reading.measure, number, by.today)
    refuse_if_stale(began_from, saved=words_of_reading(reading), mine=words_of_reading(number), by=by.name)
    for name in ("value", "on", "rater", "rater_person", "rater_words", "because", "asked_alone"):
        setattr(reading, name, getattr(number, name))
    reading.save()
    log(by, "put a number right", reading, person_id=reading.measure.child_id)
    touch(reading.measure.child_id)
    return reading


@act
def say_who_may_know(*, reading: Reading, people: Iterable[Person], by: Worker) -> None:
    """Write down who may know this number and the words with it, as whoever gave it says. Whoever is left out is not told, now or later.

    Serves: K6.08, C.01

    Raises:
        NotAllowed: this worker may not write here, or one of them is not known to this worker.
    """
    child = reading.measure.child
    may_write([child], by=by).or_refuse()
    wanted = {person.pk: person for person in people}
    if Person.objects.known_to(by).filter(pk__in=wanted).count() != len(wanted):
        raise NotAllowed("There is no record here that you can open.")
    known = set(
        Person.objects.known_to(by).values_list("pk", flat=True).filter(pk__in=reading.shares.values("person_id"))
    )
    now = {row.person_id: row for row in reading.shares.select_for_update().filter(ended_on__isnull=True)}
    for number, row in now.items():
        if (
            number not in wanted and number in known
        ):  # somebody locked away from this worker is not in the list, and is left as they were
            row.ended_on = by.today
            row.save(update_fields=["ended_on"])
    for number, person in wanted.items():
        if number not in now:
            ReadingShare.objects.create(reading=reading, person=person, agreed_on=by.today, recorded_by=by)
    log(by, "wrote down who may know a number", reading, person_id=child.pk)
    touch(child.pk)
