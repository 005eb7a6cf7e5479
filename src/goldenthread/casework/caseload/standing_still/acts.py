"""Asking somebody about what is not changing, answering, and telling the child. Written once, answered once; nothing is overwritten.

Serves: K5.02, K5.04, K2.06
"""

from __future__ import annotations

from datetime import date
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.leading import workers_led_by
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed, Permit, no
from goldenthread.access.telling import tell
from goldenthread.access.versions import Chosen, refuse_if_stale
from goldenthread.casework.caseload.standing_still.places import Place
from goldenthread.casework.caseload.standing_still.queries import opens_to, place_of
from goldenthread.casework.dues.drift_addresses import place_address
from goldenthread.casework.dues.drift_models import Escalation
from goldenthread.design.words import day, listed
from goldenthread.people.models import Person
from goldenthread.people.opening import covered_by, may_open
from goldenthread.practice.drift.kinds import WORRIED
from goldenthread.practice.drift.ladder import BY_KEY, Rung, passed_over, refusal

NO_SUCH_RUNG = "The ladder has no such rung."


def may_ask(child: Person, *, by: Worker) -> Permit:
    """Whether this worker may ask somebody about what is not changing for a child, and write down what came of it."""
    if not by.has(Permission.RECORD):
        return no(
            "Your role does not write in records. Tell the child’s worker or their manager what worries you, today."
        )
    return may_open(child, by=by)


def may_answer(asked: Escalation, *, by: Worker) -> Permit:
    """Whether this worker may answer: who was asked, whoever stands in for them or leads them. For somebody outside, whoever writes here."""
    if asked.answered_on:
        return no("This has been answered already. If it did not help, take the next rung.")
    if asked.asked_worker_id is None:
        return may_ask(asked.child, by=by)
    if asked.asked_worker_id in covered_by(by) or workers_led_by(by).filter(pk=asked.asked_worker_id).exists():
        return may_ask(asked.child, by=by)
    name = asked.asked_worker.name if asked.asked_worker else ""
    return no(f"{name} was asked: they answer, or whoever stands in for them or leads them.")


@act
def take_rung(
    *, child: Person, key: str, opener: str, rung: str, asks: str, by: Worker, asked_worker: Worker | None = None, asked_words: str = "",
    answer_by: date | None = None, passed_over_because: str = "",
) -> Escalation:  # fmt: skip
    """Ask somebody about a place where nothing is changing. A worker here is told inside the application.

    Serves: K5.02, K5.04

    Raises:
        NotAllowed: this worker may not, nothing is seen there, the ladder has no such way on, or something that is needed is not said.
    """
    may_ask(child, by=by).or_refuse()
    Person.objects.select_for_update(no_key=True).get(pk=child.pk)
    place = place_of(child, key, opener, seen_by=by)
    if place is None:
        raise NotAllowed("Nothing is seen there any more. Look at the child’s page, or say yourself what worries you.")
    _may_go(place, rung, passed_over_because)
    return _ask(
        child, key, opener, place.says, rung, asks, asked_worker, asked_words, answer_by, passed_over_because, by
    )


@act
def worry(
    *, child: Person, saw: str, rung: str, asks: str, by: Worker, asked_worker: Worker | None = None, asked_words: str = "",
    answer_by: date | None = None, passed_over_because: str = "",
) -> Escalation:  # fmt: skip
    """Say that nothing is changing although no rule sees it, and ask somebody about it.

    Serves: K5.02

    Raises:
        NotAllowed: this worker may not, or something that is needed is not said.
    """
    may_ask(child, by=by).or_refuse()
    if not saw.strip():
        raise NotAllowed("Say what you see: what goes on, since when, and for whom.")
    Person.objects.select_for_update(no_key=True).get(pk=child.pk)
    if rung not in BY_KEY:
        raise NotAllowed(NO_SUCH_RUNG)
    _explained(passed_over(WORRIED, taken=[], chosen=rung), passed_over_because)
    before = Escalation.objects.filter(child=child, kind=WORRIED).values("opener").distinct().count()
    opener = f"raised {before + 1}"
    return _ask(
        child, WORRIED, opener, saw.strip(), rung, asks, asked_worker, asked_words, answer_by, passed_over_because, by
    )


def _may_go(place: Place, rung: str, because: str) -> None:
    if rung not in BY_KEY:
        raise NotAllowed(NO_SUCH_RUNG)
    if said := refusal(place.status, to=rung):
        raise NotAllowed(said)
    _explained(place.passed_over(rung), because)


def _explained(rungs: tuple[Rung, ...], because: str) -> None:
    if rungs and not because.strip():
        names = listed(rung.words.lower() for rung in rungs)
        raise NotAllowed(f"Say why nobody was asked on the rungs below first: {names}.")


def _ask(
    child: Person, key: str, opener: str, saw: str, rung: str, asks: str, asked_worker: Worker | None, asked_words: str,
    answer_by: date | None, because: str, by: Worker,
) -> Escalation:  # fmt: skip
    if (asked_worker is None) == (not asked_words.strip()):
        raise NotAllowed("Say whom you ask: choose one of us, or write who it is.")
    if not asks.strip():
        raise NotAllowed("Say what you ask them to do, or to answer.")
    if answer_by is not None and answer_by < by.today:
        raise NotAllowed("The day for an answer cannot have passed already.")
    if asked_worker is not None:
        _can_be_asked(child, asked_worker, by)
    row = Escalation.objects.create(
        child=child, kind=key, opener=opener, saw=saw, rung=rung, asked_worker=asked_worker, asked_words=asked_words.strip(), asks=asks.strip(),
        asked_on=by.today, answer_by=answer_by, passed_over_because=because.strip(), recorded_by=by,
    )  # fmt: skip
    if asked_worker is not None:
        until = f" An answer is wanted by {day(answer_by)}." if answer_by else ""
        tell(
            [asked_worker],
            f"You are asked about a child for whom nothing is changing.{until}",
            link=place_address(child.pk, key, opener),
        )
    log(by, f"asked where nothing is changing: {rung}", row, person_id=child.pk, because=because)
    touch(child.pk)
    return row


def _can_be_asked(child: Person, worker: Worker, by: Worker) -> None:
    if worker.pk == by.pk:
        raise NotAllowed("Ask somebody else: this is you.")
    if not opens_to(child, worker, seen_by=by):
        raise NotAllowed(
            f"{worker.name} does not work with {child.short_name}, so the record would not open to them. Choose somebody who does, or their manager."
        )


@act
def answer(
    *, asked: Escalation, answer: str, settled: bool, answered_on: date, by: Worker, answered_by: str = ""
) -> Escalation:
    """Write down what was answered, and whether that settles it. Whoever asked is told.

    Serves: K5.04

    Raises:
        NotAllowed: it is not theirs to answer, it has been answered, or nothing is said.
    """
    row = (
        Escalation.objects.select_for_update(of=("self",))
        .select_related("child", "asked_worker", "recorded_by")
        .get(pk=asked.pk)
    )
    may_answer(row, by=by).or_refuse()
    if not answer.strip():
        raise NotAllowed("Say what the answer is.")
    if not row.asked_on <= answered_on <= by.today:
        raise NotAllowed("Choose a day between the day it was asked and today.")
    row.answer, row.settled, row.answered_on = answer.strip(), settled, answered_on
    row.answered_by = (answered_by.strip() or (by.name if row.asked_worker_id else row.asked_words))[:160]
    row.save(update_fields=["answer", "settled", "answered_on", "answered_by"])
    if row.recorded_by and row.recorded_by_id != by.pk:
        says = "What you asked about a child for whom nothing is changing has been answered."
        tell([row.recorded_by], says, link=place_address(row.child_id, row.kind, row.opener))
    log(by, "answered where nothing is changing", row, person_id=row.child_id)
    touch(row.child_id)
    return row


def words_of_telling(asked: Escalation) -> dict[str, Any]:
    """What the child was told and when, or why not yet, by the names of the form's fields."""
    told = "yes" if asked.child_told_on else "no" if asked.child_told else ""
    return {"told": Chosen(told), "told_on": Chosen(asked.child_told_on), "words": asked.child_told}


@act
def told_child(
    *, asked: Escalation, words: str, by: Worker, told_on: date | None = None, began_from: str = ""
) -> Escalation:
    """Write down what the child was told about it and when; or, with no day, why it is not right to tell now.

    Serves: K2.06

    Raises:
        NotAllowed: this worker may not, the child has been told, or nothing is said.
        Stale: somebody else wrote down in between why not yet; both are in it.
    """
    row = Escalation.objects.select_for_update(of=("self",)).select_related("child").get(pk=asked.pk)
    name = row.child.short_name
    may_ask(row.child, by=by).or_refuse()
    if row.child_told_on:
        raise NotAllowed(f"It is written down already what {name} was told.")
    if not words.strip():
        raise NotAllowed(f"Say what {name} was told, in the words that were used; or why it is not right to tell now.")
    if told_on is not None and not row.asked_on <= told_on <= by.today:
        raise NotAllowed("Choose a day between the day it was asked and today.")
    mine = words_of_telling(Escalation(child_told_on=told_on, child_told=words))
    refuse_if_stale(began_from, saved=words_of_telling(row), mine=mine, of=row)
    row.child_told_on, row.child_told = told_on, words.strip()
    row.save(update_fields=["child_told_on", "child_told"])
    log(
        by,
        "told the child about what is not changing" if told_on else "said why the child is not told yet",
        row,
        person_id=row.child_id,
    )
    touch(row.child_id)
    return row
