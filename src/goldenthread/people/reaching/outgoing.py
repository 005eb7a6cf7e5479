"""What the makers of letters, invitations, minutes, plans, charts and prints call before anything leaves or is shown."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Address, Person
from goldenthread.people.reaching.facts import circle_of
from goldenthread.people.reaching.lines import Line
from goldenthread.people.reaching.rule import Reach, may_have, reach


def may_reach(
    recipient: Person, *, channel: str, on: date, carrying: Iterable[Line] = (), to_address: Address | None = None,
    with_others: Iterable[Person] = (),
) -> Reach:  # fmt: skip
    """Whether this person may be reached in this way, on this day, with these lines; how; and if not, why not.

    `with_others` are the others in a joint meeting or before a shared screen: each needs a `may_reach` of their own as well.
    """
    lines, others = list(carrying), frozenset(person.pk for person in with_others)
    circle = circle_of(_concerned([recipient.pk, *others], lines), on=on)
    return reach(
        recipient.pk, channel=channel, circle=circle, carrying=lines, with_others=others - {recipient.pk},
        to_address=to_address.pk if to_address else None,
    )  # fmt: skip


def ways_to_reach(people: Iterable[Person], *, on: date) -> dict[int, dict[str, Reach]]:
    """For each of these people, by number: whether and how each way may be used to reach them on a day, when it carries nothing yet."""
    them = list(people)
    circle = circle_of([person.pk for person in them], on=on)
    return {
        person.pk: {channel: reach(person.pk, channel=channel, circle=circle) for channel in Channel.values}
        for person in them
    }


def leave_out(
    lines: Iterable[Line], *, recipients: Iterable[Person], channel: str, on: date, to_address: Address | None = None
) -> list[Line]:
    """The lines that every one of these recipients may have, in order. Nothing marks where another was: a gap tells, too."""
    lines, readers = list(lines), [person.pk for person in recipients]
    circle = circle_of(_concerned(readers, lines), on=on)
    address = to_address.pk if to_address else None
    together = frozenset(readers)
    return [
        line
        for line in lines
        if all(
            may_have(
                line, recipient=one, channel=channel, circle=circle, to_address=address, with_others=together - {one}
            )
            for one in readers
        )
    ]


def _concerned(readers: Iterable[int], lines: Iterable[Line]) -> set[int]:
    found = set(readers)
    for line in lines:
        found |= line.about | ({line.told_by} if line.told_by is not None else set())
    return found
