"""Telling the child, the family and the network what is going on, by ways in which they may safely be reached; and giving them our number.

Serves: K3.08, K3.02a, K2.01b
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.raised_models import Told
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.reaching import Line, may_reach

TOLD_ALREADY = "{} If they have been told in this way already, say below why; it is kept either way."
A_CARD = "How to reach us: a card with a name, a number, and who answers when that worker is away."


@act
def tell_them(
    *, child: Person, what: str, channel: str, by: Worker, person: Person | None = None, who: str = "", told_on: date | None = None,
    note: Note | None = None, answer: str = "", against_advice_because: str = "", how_to_reach_us: bool = False,
) -> Told:  # fmt: skip
    """Write down that somebody is told something, by a way that is safe for them.

    Raises:
        NotAllowed: nobody is named; or the way, or what is told, is not safe for them and nothing says why it was told all the same.
    """
    may_write([child], by=by).or_refuse()
    if person is None and not who.strip():
        raise NotAllowed("Say who is told.")
    on = told_on or by.today
    if person is not None:
        reach = may_reach(person, channel=channel, on=on, carrying=[Line(what, about=frozenset({child.pk}))])
        if not reach and not against_advice_because.strip():
            raise NotAllowed(TOLD_ALREADY.format(reach.because))
    told = Told.objects.create(
        child=child, person=person, who=who.strip(), what=what.strip(), channel=channel, told_on=on, note=note, answer=answer.strip(),
        how_to_reach_us=how_to_reach_us, against_advice_because=against_advice_because.strip(), recorded_by=by,
    )  # fmt: skip
    log(by, "told somebody", told, person_id=child.pk)
    touch(child.pk)
    return told


@act
def give_card(*, child: Person, people: Iterable[Person], by: Worker, on: date, who: str = "") -> list[Told]:
    """The card with how to reach us was given to these people, by hand.

    Raises:
        NotAllowed: nobody is named, or one of them may not be met so.
    """
    given = [
        tell_them(
            child=child, person=one, what=A_CARD, channel=Channel.IN_PERSON, told_on=on, how_to_reach_us=True, by=by
        )
        for one in people
    ]
    if who.strip():
        given.append(
            tell_them(
                child=child, who=who, what=A_CARD, channel=Channel.IN_PERSON, told_on=on, how_to_reach_us=True, by=by
            )
        )
    if not given:
        raise NotAllowed("Say to whom the card was given.")
    return given
