"""Planning a supervision, putting it off, writing it, and what follows: the worker's own words, and a third person who reads.

Nothing here is about a child alone: what is, goes to the child's record when the manager signs (`signing_acts`).
Serves: K7.09a, K7.09b, T.16, P.09, A.11
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from django.urls import reverse

from goldenthread.access.acting import act
from goldenthread.access.log import log, log_each
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.telling import tell
from goldenthread.access.versions import refuse_if_stale
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing.permits import may_write as may_write_about
from goldenthread.people.models import Person
from goldenthread.practice.supervision.topics import BRINGS, QUESTIONS, TOPICS
from goldenthread.quality.supervision import permits
from goldenthread.quality.supervision.models import (
    Supervision,
    SupervisionAnswer,
    SupervisionChild,
    SupervisionDecision,
    SupervisionMove,
    SupervisionRead,
    SupervisionSeen,
    SupervisionTopic,
)
from goldenthread.quality.supervision.texts import texts_saved, texts_sent
from goldenthread.quality.supervision.written import Decided, Held, Thought

OPEN_FOR = timedelta(days=1)
"""How long a supervision stays open to somebody who gave a reason. Our practice default."""
IN_THE_PAST = "Plan it for today or a day to come. What was held already is written with “Hold it now”."
NOT_HELD_YET = "A supervision is written on the day it is held, or after. To plan it, choose another day for it."


def page_of(one: Supervision) -> str:
    """The address of a supervision."""
    return reverse("supervision", args=[one.pk])


def _move(one: Supervision, to: str, *, by: Worker, because: str = "", was_on: date | None = None) -> None:
    SupervisionMove.objects.create(supervision=one, to=to, on=by.today, because=because, was_on=was_on, recorded_by=by)


@act
def plan(*, worker: Worker, on: date, by: Worker, at: time | None = None, where: str = "") -> Supervision:
    """Plan a supervision; the worker is told.

    Raises:
        NotAllowed: this worker does not lead the other's team, the day is past, or one is planned already.
    """
    permits.may_hold_for(worker, by=by).or_refuse()
    if on < by.today:
        raise NotAllowed(IN_THE_PAST)
    open_now = Supervision.objects.filter(worker=worker, held_by=by, held_on__isnull=True, called_off_on__isnull=True)
    if open_now.exists():
        raise NotAllowed("One is planned with them already. Put that one off, or hold it.")
    one = Supervision.objects.create(
        worker=worker, held_by=by, planned_on=on, planned_at=at, where=where, recorded_by=by
    )
    _move(one, "planned", by=by)
    log(by, "planned a supervision", one)
    if on != by.today:
        tell([worker], "Supervision is planned with you. You can write down what you bring.", link=page_of(one))
    return one


@act
def put_off(*, supervision: Supervision, to_on: date, because: str, by: Worker, at: time | None = None) -> None:
    """Put a supervision off to another day, with the reason; the worker is told.

    Raises:
        NotAllowed: it is not theirs to put off, it was held, nothing says why, or the new day is past.
    """
    permits.may_change(supervision, by=by, to="planned").or_refuse()
    _says_why(because)
    if to_on < by.today:
        raise NotAllowed(IN_THE_PAST)
    was_on, supervision.planned_on, supervision.planned_at = supervision.planned_on, to_on, at
    supervision.save(update_fields=["planned_on", "planned_at"])
    _move(supervision, "planned", by=by, because=because, was_on=was_on or by.today)
    log(by, "put a supervision off", supervision, because=because)
    tell(
        [supervision.worker],
        "Your supervision is put off. The new day and the reason stand with it.",
        link=page_of(supervision),
    )


@act
def call_off(*, supervision: Supervision, because: str, by: Worker) -> None:
    """Call a supervision off, with the reason; the worker is told.

    Raises:
        NotAllowed: it is not theirs to call off, it was held, or nothing says why.
    """
    permits.may_change(supervision, by=by, to="called_off").or_refuse()
    _says_why(because)
    supervision.called_off_on = by.today
    supervision.save(update_fields=["called_off_on"])
    _move(supervision, "called_off", by=by, because=because)
    log(by, "called a supervision off", supervision, because=because)
    tell([supervision.worker], "Your supervision is called off. The reason stands with it.", link=page_of(supervision))


def _says_why(because: str) -> None:
    if not because.strip():
        raise NotAllowed("Say why, so that the worker knows that it mattered.")


@act
def bring(*, supervision: Supervision, words: str, by: Worker, began_from: str = "") -> None:
    """The worker writes what they bring. The two read it, nobody else.

    Raises:
        NotAllowed: it is somebody else's supervision, or it is signed.
        Stale: they wrote it in between, on another device; both texts are in it.
    """
    supervision = Supervision.objects.select_for_update().get(pk=supervision.pk)
    permits.may_bring(supervision, by=by).or_refuse()
    now = supervision.topics.filter(topic=BRINGS.key).first()
    saved = {BRINGS.key: now.words if now else ""}
    refuse_if_stale(began_from, saved=saved, mine={BRINGS.key: words}, by=by.name)
    _put_topic(supervision, BRINGS.key, words, by)
    log(by, "wrote what they bring to supervision", supervision)


def _put_topic(one: Supervision, key: str, words: str, by: Worker) -> None:
    if not words.strip():
        SupervisionTopic.objects.filter(supervision=one, topic=key).delete()
        return
    SupervisionTopic.objects.update_or_create(
        supervision=one, topic=key, defaults={"words": words}, create_defaults={"words": words, "recorded_by": by}
    )


@act
def keep(*, supervision: Supervision, held: Held, by: Worker, began_from: str = "") -> None:
    """Keep what is written of a supervision, as far as it has come. Nothing has to be filled in.

    Raises:
        NotAllowed: it is not theirs to write, it is signed, its day is to come, or a child's record does not open to them.
        Stale: they wrote on it in between, on another device; both texts are in it.
    """
    one = Supervision.objects.select_for_update().get(pk=supervision.pk)
    permits.may_write(one, by=by).or_refuse()
    if held.on > by.today:
        raise NotAllowed(NOT_HELD_YET)
    if held.children:
        may_write_about([told.child for told in held.children], by=by, kind=Note.Kind.OVERSIGHT).or_refuse()
    refuse_if_stale(began_from, saved=texts_saved(one), mine=texts_sent(held), by=by.name)
    if one.held_on is None:
        _move(one, "held", by=by)
    one.held_on, one.looked_at_progress = held.on, held.looked_at_progress
    one.save(update_fields=["held_on", "looked_at_progress"])
    for topic in TOPICS:
        if topic.key in held.topics:
            _put_topic(one, topic.key, held.topics[topic.key], by)
    for told in held.children:
        _put_child(one, told, by)
    for told_before in held.became:
        rows = SupervisionAnswer.objects.filter(supervision=one, decision=told_before.decision)
        if not told_before.became:
            rows.delete()
            continue
        said = {"became": told_before.became, "because": told_before.because}
        SupervisionAnswer.objects.update_or_create(
            supervision=one, decision=told_before.decision, defaults=said, create_defaults=said | {"recorded_by": by}
        )
    log_each(by, "wrote down a supervision", [told.child.pk for told in held.children], subject=one)
    log(by, "wrote down a supervision", one)


@act
def choose(*, supervision: Supervision, children: Iterable[Person], by: Worker) -> None:
    """Choose who is talked about: each gets a part to write in. One in which nothing is written is gone when it is signed.

    Raises:
        NotAllowed: it is not theirs to write, it is signed, or a child's record does not open to them.
    """
    permits.may_write(supervision, by=by).or_refuse()
    them = list(children)
    may_write_about(them, by=by, kind=Note.Kind.OVERSIGHT).or_refuse()
    for child in them:
        SupervisionChild.objects.get_or_create(supervision=supervision, child=child, defaults={"recorded_by": by})
    log_each(by, "chose to talk about in supervision", [child.pk for child in them], subject=supervision)


def _put_child(one: Supervision, told: Thought, by: Worker) -> None:
    said = {question.key: told.texts.get(question.key, "") for question in QUESTIONS}
    SupervisionChild.objects.update_or_create(
        supervision=one, child=told.child, defaults=said, create_defaults=said | {"recorded_by": by}
    )
    for decided in told.decided:
        _put_decision(one, told, decided, by)


def _put_decision(one: Supervision, told: Thought, decided: Decided, by: Worker) -> None:
    row = decided.row
    if decided.is_empty:
        if row is not None:
            row.delete()
        return
    row = row or SupervisionDecision(supervision=one, child=told.child, recorded_by=by)
    row.what, row.because, row.worker, row.due_on = decided.what, decided.because, decided.worker, decided.due_on
    row.save()


@act
def say(*, supervision: Supervision, says: str, by: Worker) -> SupervisionSeen:
    """The worker has read what was signed, and says something to it or nothing. It is theirs, and never changed.

    Raises:
        NotAllowed: it is somebody else's supervision, or not signed yet.
    """
    permits.may_say(supervision, by=by).or_refuse()
    row = SupervisionSeen.objects.create(supervision=supervision, says=says, recorded_by=by)
    log(by, "has read their supervision", supervision)
    tell([supervision.held_by], f"{by.name} has read the supervision you signed.", link=page_of(supervision))
    return row


@act
def ask_to_read(*, supervision: Supervision, because: str, by: Worker, at: datetime) -> SupervisionRead:
    """Somebody who was not there reads a supervision, with the reason; it opens for a day, and both of the two are told at once.

    Raises:
        NotAllowed: it is not theirs to ask for, or nothing says why.
    """
    permits.may_ask(supervision, by=by).or_refuse()
    if not because.strip():
        raise NotAllowed("Say why you need to read it. Both of them are told.")
    row = SupervisionRead.objects.create(
        supervision=supervision, worker=by, because=because, read_at=at, closes_at=at + OPEN_FOR
    )
    log(by, "opened somebody's supervision by giving a reason", supervision, because=because)
    two = [supervision.worker, supervision.held_by]
    tell(two, f"{by.name} has opened a supervision of yours. Their reason stands with it.", link=page_of(supervision))
    return row
