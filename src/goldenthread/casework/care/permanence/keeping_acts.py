"""Keeping a child's home going, and asking for a child in care what a good parent would ask.

Serves: K7.12, K7.13
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import refuse_if_stale, texts_of
from goldenthread.casework.care.keeping_models import HomeHelp, HomeSign, ParentAsk, ParentAskMove
from goldenthread.casework.care.models import Home
from goldenthread.casework.care.permanence.acts import SILENT
from goldenthread.casework.care.permanence.queries import in_care
from goldenthread.casework.care.permanence.said import ChildSays, not_ahead, own_words
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.models import Agency, Person
from goldenthread.practice.permanence.statuses import PARENT_ASK

OF_SIGN, CHOSEN_OF_SIGN = ("words", "who_says"), ("noticed_on", "home")
OF_GOING, CHOSEN_OF_GOING = ("agreed", "outcome_because"), ("meeting", "met_on", "outcome", "outcome_on")
OF_HELP, OF_ASK = ("to_whom", "what", "answer_words"), ("what", "words", "good_enough")
"""The texts that two people could write at once; each act refuses with both (`Stale`) where somebody else was quicker."""
NOT_IN_CARE = "Asking as a good parent is for children in care, for whom the council is to act as one. For this child, ask with the parents."


@dataclass(frozen=True)
class Noticed:
    """An early sign that a home may not hold: what, who says so, when, which home."""

    words: str
    who_says: str
    noticed_on: date
    home: Home | None = None


@act
def notice_sign(
    *,
    child: Person,
    noticed: Noticed,
    by: Worker,
    says: ChildSays = SILENT,
    row: HomeSign | None = None,
    began_from: str = "",
) -> HomeSign:
    """Write down an early sign that a home may not hold; with `row`, put that one right.

    Serves: K7.13

    Raises:
        NotAllowed: this worker may not write here, nothing is said, or the day is to come.
    """
    may_write([child], by=by).or_refuse()
    not_ahead(noticed.noticed_on, by=by)
    if not noticed.words.strip():
        raise NotAllowed("Say what is noticed, as somebody in that home would.")
    if row is None:
        row = HomeSign(child=child, recorded_by=by)
    else:
        row = HomeSign.objects.select_for_update(of=("self",)).select_related("own_words").get(pk=row.pk, child=child)
        refuse_if_stale(
            began_from,
            saved=texts_of(row, OF_SIGN, CHOSEN_OF_SIGN),
            mine=texts_of(noticed, OF_SIGN, CHOSEN_OF_SIGN),
            of=row,
        )
    row.words, row.who_says = noticed.words.strip(), noticed.who_says.strip() or by.name
    row.noticed_on, row.home = noticed.noticed_on, noticed.home
    row.own_words = own_words(child=child, says=says, about="About home", before=row.own_words, by=by) or row.own_words
    row.save()
    log(by, "wrote an early sign about a home", row, person_id=child.pk)
    touch(child.pk)
    return row


@act
def meet_about(
    *, row: HomeSign, by: Worker, meeting: Meeting | None = None, met_on: date | None = None, agreed: str = "", outcome: str = "",
    outcome_on: date | None = None, outcome_because: str = "", began_from: str = "",
) -> HomeSign:  # fmt: skip
    """Write when people met about a home, what was agreed, and how it went: it goes on, a prepared move, or a sudden end.

    Serves: K7.13

    Raises:
        NotAllowed: this worker may not write here, or a day is to come.
    """
    row = HomeSign.objects.select_for_update(of=("self",)).select_related("child").get(pk=row.pk)
    may_write([row.child], by=by).or_refuse()
    not_ahead(met_on, by=by)
    not_ahead(outcome_on, by=by)
    told = HomeSign(
        meeting=meeting, met_on=met_on, agreed=agreed, outcome=outcome, outcome_on=outcome_on, outcome_because=outcome_because
    )  # fmt: skip
    saved, mine = (texts_of(one, OF_GOING, CHOSEN_OF_GOING) for one in (row, told))
    refuse_if_stale(began_from, saved=saved, mine=mine, of=row)
    row.meeting, row.met_on, row.agreed = meeting, met_on, agreed.strip()
    row.outcome, row.outcome_because = outcome, outcome_because.strip()
    row.outcome_on = (outcome_on or by.today) if outcome else None
    row.save(update_fields=["meeting", "met_on", "agreed", "outcome", "outcome_on", "outcome_because"])
    log(by, "wrote how it goes with a home", row, person_id=row.child_id)
    touch(row.child_id)
    return row


@act
def offer_help(
    *, child: Person, to_whom: str, what: str, offered_on: date, by: Worker, answer: str = "", answer_words: str = "",
    sign: HomeSign | None = None, row: HomeHelp | None = None, began_from: str = "",
) -> HomeHelp:  # fmt: skip
    """Write down help offered to those who care for the child, and whether they took it; with `row`, their answer or what is put right.

    Serves: K7.13

    Raises:
        NotAllowed: this worker may not write here, nothing or nobody is named, or the day is to come.
    """
    may_write([child], by=by).or_refuse()
    not_ahead(offered_on, by=by)
    if not what.strip() or not to_whom.strip():
        raise NotAllowed("Say what was offered, and to whom.")
    told: dict[str, Any] = {
        "to_whom": to_whom.strip(), "what": what.strip(), "offered_on": offered_on, "answer": answer, "answer_words": answer_words.strip(),
        "sign": sign,
    }  # fmt: skip
    if row is None:
        row = HomeHelp(child=child, recorded_by=by)
    else:
        row = HomeHelp.objects.select_for_update().get(pk=row.pk, child=child)
        refuse_if_stale(began_from, saved=texts_of(row, OF_HELP), mine={name: told[name] for name in OF_HELP}, of=row)
    for name, value in told.items():
        setattr(row, name, value)
    row.save()
    log(by, "wrote down help for a home", row, person_id=child.pk)
    touch(child.pk)
    return row


@act
def ask_as_parent(
    *, child: Person, what: str, asked_on: date, by: Worker, agency: Agency | None = None, words: str = "", good_enough: str = "",
    answer_by_on: date | None = None, row: ParentAsk | None = None, began_from: str = "",
) -> ParentAsk:  # fmt: skip
    """Ask a service for a child in care what a good parent would ask; with `row`, put that one right.

    Serves: K7.12

    Raises:
        NotAllowed: this worker may not write here, the child is not in care, nothing or nobody is named, or the day is to come.
    """
    may_write([child], by=by).or_refuse()
    not_ahead(asked_on, by=by)
    if row is None and not in_care(child, seen_by=by):
        raise NotAllowed(NOT_IN_CARE)
    if not what.strip() or (agency is None and not words.strip()):
        raise NotAllowed("Say what is asked, and of whom.")
    told: dict[str, Any] = {
        "agency": agency, "words": words.strip(), "what": what.strip(), "good_enough": good_enough.strip(), "asked_on": asked_on,
        "answer_by_on": answer_by_on,
    }  # fmt: skip
    if row is None:
        row = ParentAsk(child=child, recorded_by=by)
    else:
        row = ParentAsk.objects.select_for_update().get(pk=row.pk, child=child)
        refuse_if_stale(began_from, saved=texts_of(row, OF_ASK), mine={name: told[name] for name in OF_ASK}, of=row)
    for name, value in told.items():
        setattr(row, name, value)
    row.save()
    log(by, "asked as a good parent would", row, person_id=child.pk)
    touch(child.pk)
    return row


@act
def move_ask(*, row: ParentAsk, to: str, on: date, by: Worker, says: str = "") -> ParentAsk:
    """What came of it: asked again, promised, said no, done, let go. Asking again can be said as often as it was done.

    Serves: K7.12

    Raises:
        NotAllowed: this worker may not write here, the day is to come or before the last one, or the table knows no such way on.
    """
    row = ParentAsk.objects.select_for_update(of=("self",)).select_related("child").get(pk=row.pk)
    may_write([row.child], by=by).or_refuse()
    not_ahead(on, by=by)
    last = row.moves.order_by("on", "pk").last()
    now = last.to if last else PARENT_ASK.start
    if on < (last.on if last else row.asked_on):
        raise NotAllowed("The day is before what happened last. Choose that day or a later one.")
    if to != now and (why_not := PARENT_ASK.refusal(now, to=to)):
        raise NotAllowed(why_not)
    ParentAskMove.objects.create(ask=row, to=to, on=on, says=says.strip(), recorded_by=by)
    log(by, "wrote what came of asking as a good parent", row, person_id=row.child_id)
    touch(row.child_id)
    return row
