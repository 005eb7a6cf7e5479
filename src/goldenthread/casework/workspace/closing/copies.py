"""The ending for one reader: as the family reads it, and the letter to the child. Nobody gets what is not theirs to have.

The letter is the child's own: only the child has it, and whoever the child agrees may read it too. The family's version says what became of
each worry in the words that were written for them; a child's words only for those the child named; a worry about violence only for the child
and the adult who was harmed, in person and away from home. Who told us, how we know, and what was missing are not in it.
Serves: K10.08, K10.06, K9.09, C.13
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goldenthread.access.models import Worker
from goldenthread.casework.workspace.closing.gathering import Whole
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.reaching import Line, Reach, may_reach
from goldenthread.people.reaching.own import may_have, own


@dataclass(frozen=True)
class Copy:
    """A copy for one reader: whether it may go to them in this way, and what they may have, by heading."""

    reach: Reach
    parts: tuple[tuple[str, tuple[str, ...]], ...]


def letter_for(reader: Person, child: Person, whole: Whole, *, channel: str, seen_by: Worker) -> Copy:
    """The letter to the child."""
    agreed = frozenset(one.person_id for one in whole.closing.readers.all())
    lines = [
        own(text, giver=child.pk, children=[child.pk], agreed_with=agreed)
        for text in whole.goodbye.letter.split("\n\n")
        if text.strip()
    ]
    return _copy(reader, [("", line) for line in lines], channel=channel, seen_by=seen_by)


def family_version(reader: Person, child: Person, whole: Whole, *, channel: str, seen_by: Worker) -> Copy:
    """The ending as somebody of the family reads it."""
    return _copy(reader, list(_lines(reader, child, whole, channel)), channel=channel, seen_by=seen_by)


def _lines(reader: Person, child: Person, whole: Whole, channel: str) -> Iterator[tuple[str, Line]]:
    about, closing, goodbye = frozenset({child.pk}), whole.closing, whole.goodbye
    if closing.because:
        yield "Why our work ends", Line(closing.because, about=about)
    for one in whole.worries:
        for_them = channel == Channel.IN_PERSON and reader.pk in {child.pk, *one.harmed}
        if one.violence and not for_them:
            continue
        if one.answer:
            went = f" {one.answer.accepted_by or one.answer.passed_to} goes on with it." if one.answer.passed_to else ""
            yield one.row.concern.name, Line(f"{one.answer.says}{went}", about=about | one.harmed)
    readers = frozenset(row.person_id for row in closing.readers.all())
    if closing.child_says:
        told = own(closing.child_says, giver=child.pk, children=[child.pk], agreed_with=readers)
        yield f"What {child.short_name} says", told
    if goodbye.if_it_slips:
        yield "If it slips", Line(goodbye.if_it_slips, about=about)
    if goodbye.network:
        yield "What family and friends go on doing", Line(goodbye.network, about=about)


def _copy(reader: Person, placed: list[tuple[str, Line]], *, channel: str, seen_by: Worker) -> Copy:
    kept = may_have(dict(enumerate(line for _, line in placed)), reader, channel=channel, on=seen_by.today)
    left = [one for at, one in enumerate(placed) if at in kept]
    reach = may_reach(reader, channel=channel, on=seen_by.today, carrying=[line for _, line in left])
    parts: dict[str, list[str]] = {}
    for heading, line in left:
        if reach:
            parts.setdefault(heading, []).append(line.text)
    return Copy(reach, tuple((heading, tuple(lines)) for heading, lines in parts.items()))
