"""What goes out from a meeting, one copy for each reader: the invitation, the letter with what was decided, the record.

Nothing in a copy shows where another person lives, who is seen apart or when, or what a reader may not have; what is left out leaves no gap.

Reading: what was said in the room, and why something was decided, is left out where it names somebody this reader may not be safe with: an
account that was given in their absence is not theirs to read. A decision that names them stands only in the copy of whoever is to carry it out.
A child's own words go only to those the child agreed to.

Serves: C.14, K3.06b, K3.08
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from goldenthread.access.models import Worker
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation, MeetingChild
from goldenthread.casework.meetings.together import not_together
from goldenthread.casework.meetings.written import children_of
from goldenthread.design.words import day
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Parentage, Person
from goldenthread.people.reaching import Line, Reach, Says, leave_out, may_reach
from goldenthread.people.reaching.facts import circle_of
from goldenthread.people.reaching.lines import holds_name, holds_value
from goldenthread.people.reaching.own import own
from goldenthread.practice.meetings.kinds import KINDS

INVITATION, LETTER, RECORD = "invitation", "letter", "record"
WHATS = {INVITATION: "The invitation", LETTER: "What was decided", RECORD: "The record of the meeting"}
Part = tuple[str, Line]
SENTENCE = re.compile(r"(?<=[.!?”])\s+")


@dataclass(frozen=True)
class Copy:
    """One reader's copy: its parts under their headings, whether it may go in this way and how, and how many lines are not in it."""

    invitation: Invitation
    reader: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    reach: Reach | None
    not_in_it: int

    @property
    def refused(self) -> str:
        """Why it may not go in this way; empty where it may."""
        return self.reach.because if self.reach is not None and not self.reach else ""


def copy_of(what: str, meeting: Meeting, invitation: Invitation, *, channel: str, seen_by: Worker) -> Copy:
    """A copy for one of those asked, as it may go to them in this way on the worker's day."""
    invited = list(meeting.invited.select_related("person", "worker", "agency").order_by("pk"))
    apart_from = _may_not_meet(invitation.person, meeting, invited, on=seen_by.today) if invitation.person else {}
    lines = list(_lines(what, meeting, invitation, invited, apart_from))
    if invitation.person is None:
        return Copy(invitation, _called(invitation), _under(lines), None, 0)
    secret = _places_kept_from(invitation.person, meeting, invited, on=seen_by.today)
    lines = [part for part in lines if not any(holds_value(part[1].text, place) for place in secret)]
    every = [line for _, line in lines]
    left = leave_out(every, recipients=[invitation.person], channel=channel, on=seen_by.today)
    reach = may_reach(invitation.person, channel=channel, on=seen_by.today, carrying=left)
    kept = {id(line) for line in left}
    shown = [part for part in lines if id(part[1]) in kept]
    all_there_is = list(_lines(what, meeting, invitation, invited, {}))
    return Copy(invitation, _called(invitation), _under(shown), reach, len(all_there_is) - len(shown))


def _may_not_meet(reader: Person, meeting: Meeting, invited: list[Invitation], *, on: date) -> dict[int, Person]:
    """Those this reader may not be safe with, of the children, their parents, and whoever was asked."""
    children = children_of(meeting)
    parents = Person.objects.filter(pk__in=Parentage.objects.filter(child__in=children).values("parent_id"))
    them = {one.pk: one for one in (*children, *parents, *(row.person for row in invited if row.person))}
    pairs = not_together(them.values(), on=on)
    return {
        (other if one == reader else one).pk: other if one == reader else one
        for one, other in pairs
        if reader in (one, other)
    }


def _called(invitation: Invitation) -> str:
    if invitation.person:
        return str(invitation.person.shown_name)
    parts = [
        invitation.worker.name if invitation.worker else "",
        invitation.words,
        invitation.agency.name if invitation.agency else "",
    ]
    return ", ".join(part for part in parts if part)


def _lines(
    what: str, meeting: Meeting, to: Invitation, invited: list[Invitation], apart_from: dict[int, Person]
) -> Iterable[Part]:
    children = children_of(meeting)
    about = frozenset(child.pk for child in children)
    if what == INVITATION:
        yield from _invitation(meeting, to, invited, apart_from, about)
        return
    if meeting.held_on and not to.apart:
        yield "", Line(f"Held on {day(meeting.held_on)}.")
    rows = list(meeting.about.select_related("child").order_by("pk"))
    yield from _outcomes(rows, apart_from)
    yield from _decisions(meeting, to, apart_from, about)
    if what == RECORD:
        yield from _company(invited, to, apart_from, held=True)
        yield from _views(rows, to)
        for paragraph in _paragraphs(meeting.minutes):
            if not _names_any(paragraph, apart_from):
                yield "What was said", Line(paragraph, about=about)
        for paragraph in _paragraphs(meeting.family_time):
            if _names_any(paragraph, apart_from):
                continue
            yield "The family’s own plan", Line(paragraph, about=about)


def _invitation(
    meeting: Meeting, to: Invitation, invited: list[Invitation], apart_from: dict[int, Person], about: frozenset[int]
) -> Iterable[Part]:
    """Whoever is seen apart reads their own time and place, and nothing of the others'."""
    kind = KINDS[meeting.kind]
    at, where = (to.apart_at, to.apart_where) if to.apart else (meeting.planned_at, meeting.where)
    if meeting.planned_on:
        yield "", Line(f"{day(meeting.planned_on)}{_clock(at)}")
    if where:
        yield "", Line(where)
    yield "What it is for", Line(meeting.purpose or kind.what_for, about=about)
    for question in kind.asks:
        yield "What we will talk about", Line(question)
    yield from _company(invited, to, apart_from, held=False)
    if to.needs:
        yield "What is arranged for you", Line(to.needs)


def _clock(at: time | None) -> str:
    return f", {at:%H:%M}" if at else ""


def _company(invited: list[Invitation], to: Invitation, apart_from: dict[int, Person], *, held: bool) -> Iterable[Part]:
    """Who is asked, or was there, as far as this reader meets them: of whoever is seen apart, nobody else reads.

    Whoever may not meet somebody reads no list of services: a school or a clinic gives a place away.
    """
    heading = "Who was there" if held else "Who is asked"
    there = (Invitation.Came.WHOLE, Invitation.Came.PART)
    for one in invited:
        if one == to or (held and one.came not in there) or one.apart:
            continue
        if one.person is None:
            if one.worker or not (to.apart or apart_from):
                yield heading, Line(_called(one))
        elif not to.apart and one.person.pk not in apart_from:
            yield heading, Line(str(one.person.shown_name), about=frozenset({one.person.pk}), says=Says.CONTACT)


def _outcomes(rows: list[MeetingChild], apart_from: dict[int, Person]) -> Iterable[Part]:
    for row in rows:
        if row.outcome:
            about = frozenset({row.child_id})
            says = f"{row.child.short_name}: {row.get_outcome_display()}. {_without(row.outcome_because, apart_from)}".strip()
            yield "What was decided", Line(says, about=about)


def _decisions(
    meeting: Meeting, to: Invitation, apart_from: dict[int, Person], about: frozenset[int]
) -> Iterable[Part]:
    """What names somebody this reader may not be safe with is not in their copy, unless it is theirs to do; its reasons never are."""
    if says := _without(meeting.decided, apart_from):
        yield "What was decided", Line(says, about=about)
    for row in meeting.decisions.order_by("pk"):
        if _names_any(row.words, apart_from) and not (to.person and _named_in(row.who, to.person)):
            continue
        because = _without(row.because, apart_from)
        yield "What was decided", Line(f"{_ended(row.words)}{' Because: ' + because if because else ''}", about=about)
        if (row.who or row.by_when_on) and not _names_any(row.who, apart_from):
            by_when = f"by {day(row.by_when_on)}" if row.by_when_on else ""
            yield (
                "Who does what",
                Line(f"{', '.join(part for part in (row.who, by_when) if part)}: {row.words}", about=about),
            )
        if dissent := _without(row.dissent, apart_from):
            yield "Who saw it differently", Line(dissent, about=about)


def _ended(text: str) -> str:
    return text if text.rstrip().endswith((".", "!", "?", "”")) else f"{text.rstrip()}."


def _without(text: str, people: dict[int, Person]) -> str:
    """A text without the sentences that name one of these people."""
    return " ".join(part for part in SENTENCE.split(text.strip()) if not _names_any(part, people))


def _names_any(text: str, people: dict[int, Person]) -> bool:
    return any(_named_in(text, one) for one in people.values())


def _views(rows: list[MeetingChild], to: Invitation) -> Iterable[Part]:
    """The child's own words: for the child, for professionals who keep them safe, and for whom the child agreed."""
    for row in rows:
        if row.views:
            agreed = [to.person_id] if to.person_id and to.hears_child else []
            said = f"{row.child.short_name}: “{row.views}”"
            yield (
                "What the children want you to know",
                own(said, giver=row.child_id, children=[row.child_id], agreed_with=agreed),
            )


def _paragraphs(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.replace("\r\n", "\n").split("\n\n") if part.strip()]


def _named_in(paragraph: str, person: Person) -> bool:
    return any(holds_name(paragraph, name) for name in (person.shown_given, str(person.shown_name)) if name)


def _places_kept_from(reader: Person, meeting: Meeting, invited: list[Invitation], *, on: date) -> set[str]:
    """Schools that would tell this reader where somebody lives who is kept from them: their own, and those that were asked to the meeting."""
    circle = circle_of([reader.pk, *(child.pk for child in children_of(meeting))], on=on)
    about = {row.about for row in circle.kept if row.who == reader.pk}
    if not about:
        return set()
    schools = {circle.schools[pk] for pk in about if circle.schools.get(pk)}
    return schools | {one.agency.name for one in invited if one.agency and one.agency.kind == "school"}


def _under(lines: Iterable[Part]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: dict[str, list[str]] = {}
    for heading, line in lines:
        found.setdefault(heading, []).append(line.text)
    return tuple((heading, tuple(texts)) for heading, texts in found.items())


WAYS_TO_SERVICES = (Channel.EMAIL, Channel.LETTER, Channel.IN_PERSON, Channel.PHONE)
"""How something goes to a worker or a service."""
