"""People put forward as carers: named, asked, seen, an outcome with reasons, told safely and with how to challenge it.

Serves: K7.07
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import refuse_if_stale
from goldenthread.casework.care.permanence.acts import SILENT
from goldenthread.casework.care.permanence.said import ChildSays, not_ahead, own_words
from goldenthread.casework.care.put_forward_models import PutForward, PutForwardMove
from goldenthread.casework.notes.telling.acts import tell_them
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from
from goldenthread.practice.permanence.statuses import PUT_FORWARD

OF_PERSON = ("offers", "brothers_sisters")


@dataclass(frozen=True)
class Named:
    """Somebody put forward: who, who named them and when, what they offer, and the brothers and sisters thought of."""

    named_on: date
    person: Person | None = None
    words: str = ""
    named_by: str = ""
    offers: str = ""
    brothers_sisters: str = ""


@act
def put_forward(
    *,
    child: Person,
    named: Named,
    by: Worker,
    says: ChildSays = SILENT,
    row: PutForward | None = None,
    began_from: str = "",
) -> PutForward:
    """Write down that somebody is put forward; with `row`, put that one right. The day of being named is day 0.

    Raises:
        NotAllowed: this worker may not write here, nobody is named, or the day is to come.
        Stale: somebody else wrote it in between; both texts are in it.
    """
    may_write([child], by=by).or_refuse()
    not_ahead(named.named_on, by=by)
    if named.person is None and not named.words.strip():
        raise NotAllowed("Say who is put forward: somebody recorded here, or a name and what they are to the child.")
    if named.person and named.person.pk in hidden_from(by):
        raise NotAllowed("There is nobody like that here.")
    told: dict[str, Any] = {name: value.strip() if isinstance(value, str) else value for name, value in _parts(named)}
    if row is None:
        row = PutForward(child=child, recorded_by=by)
    else:
        row = PutForward.objects.select_for_update(of=("self",)).select_related("own_words").get(pk=row.pk, child=child)
        saved = {name: getattr(row, name) for name in OF_PERSON}
        refuse_if_stale(began_from, saved=saved, mine={name: told[name] for name in OF_PERSON})
    for name, value in told.items():
        setattr(row, name, value)
    words = own_words(child=child, says=says, about="About somebody who could care", before=row.own_words, by=by)
    row.own_words = words or row.own_words
    row.save()
    log(by, "put somebody forward as a carer", row, person_id=child.pk)
    touch(child.pk)
    return row


def _parts(named: Named) -> list[tuple[str, Any]]:
    return [(name, getattr(named, name)) for name in Named.__dataclass_fields__]


@act
def move_person(*, row: PutForward, to: str, on: date, by: Worker, because: str = "") -> PutForward:
    """What happened next with somebody put forward. A missing reason stops nothing: the page asks for it. Said again, it is put right.

    Raises:
        NotAllowed: this worker may not write here, the day is to come or before the last one, or the table knows no such way on.
    """
    row = PutForward.objects.select_for_update(of=("self",)).select_related("child").get(pk=row.pk)
    may_write([row.child], by=by).or_refuse()
    not_ahead(on, by=by)
    last = row.moves.order_by("on", "pk").last()
    now = last.to if last else PUT_FORWARD.start
    if on < (last.on if last else row.named_on):
        raise NotAllowed("The day is before what happened last. Choose that day or a later one.")
    if to != now and (why_not := PUT_FORWARD.refusal(now, to=to)):
        raise NotAllowed(why_not)
    PutForwardMove.objects.create(put_forward=row, to=to, on=on, because=because.strip(), recorded_by=by)
    log(by, "wrote what happened with somebody put forward", row, person_id=row.child_id)
    touch(row.child_id)
    return row


@act
def tell_outcome(
    *, row: PutForward, what: str, channel: str, told_on: date, by: Worker, challenge_told: bool = False, copy_given: bool = False,
    answer: str = "", against_advice_because: str = "",
) -> PutForward:  # fmt: skip
    """Write down that they were told the outcome, by a way that is safe for them, and whether they know how to challenge it.

    Raises:
        NotAllowed: this worker may not write here; or the way is not safe for them and nothing says why it was told so all the same.
    """
    row = PutForward.objects.select_for_update(of=("self",)).select_related("child", "person").get(pk=row.pk)
    not_ahead(told_on, by=by)
    row.told = tell_them(
        child=row.child, person=row.person, who=row.words, what=what, channel=channel, told_on=told_on, answer=answer,
        against_advice_because=against_advice_because, by=by,
    )  # fmt: skip
    row.challenge_told, row.copy_given = challenge_told, copy_given
    row.save(update_fields=["told", "challenge_told", "copy_given"])
    log(by, "told somebody put forward the outcome", row, person_id=row.child_id)
    touch(row.child_id)
    return row
