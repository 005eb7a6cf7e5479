"""Puts homes for good of Elmshire's children into the record: each row on the evening of its day, the child's words as their own words."""

from __future__ import annotations

from typing import Any

from goldenthread.casework.care.keeping_models import HomeHelp, HomeSign, ParentAsk, ParentAskMove
from goldenthread.casework.care.models import Home
from goldenthread.casework.care.permanence_models import (
    PermanenceMilestone,
    PermanenceStanding,
    PermanenceWay,
    PermanenceWayMove,
)
from goldenthread.casework.care.put_forward_models import PutForward, PutForwardMove
from goldenthread.casework.elmshire.families.permanence_told import FOR_GOOD
from goldenthread.casework.elmshire.telling import permanence as told
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.notes.models import OwnWords
from goldenthread.casework.notes.raised_models import Told
from goldenthread.people.models import Agency, Person


def load_permanence(at: Telling) -> None:
    """All homes for good told of this family's children."""
    for one in FOR_GOOD.get(at.told.key, ()):
        child = at.child(one.child)
        for stood in one.stood:
            _standing(at, child, stood)
        for way in one.ways:
            _way(at, child, way)
        for milestone in one.milestones:
            _milestone(at, child, milestone)
        for person in one.people:
            _person(at, child, person)
        for sign in one.signs:
            _sign(at, child, sign)
        for ask in one.asked:
            _ask(at, child, ask)


def _words(at: Telling, child: Person, says: told.Words, about: str) -> OwnWords | None:
    if not says:
        return None
    words, heard_by, on, *alone = says
    day = at.day(on)
    row: OwnWords = at.keep(
        OwnWords, on=day, person=child, words=words, said_on=day, heard_by=heard_by, alone=bool(alone), setting=about
    )
    return row


def _standing(at: Telling, child: Person, one: told.Stood) -> None:
    label = str(PermanenceStanding.Strand(one.strand).label).lower()
    at.keep(
        PermanenceStanding, on=at.day(one.on), child=child, strand=one.strand, words=one.words, since_on=at.day(one.since), next=one.next,
        next_by_on=at.day(one.by), who=one.who, written_on=at.day(one.on), own_words=_words(at, child, one.says, f"About a home for good: {label}"),
    )  # fmt: skip


def _way(at: Telling, child: Person, one: told.Weighed) -> None:
    first = at.day(one.moves[0][1])
    way = at.keep(
        PermanenceWay, on=first, child=child, kind=one.kind, words=one.words, speaks_for=one.speaks_for, speaks_against=one.against, views=one.views,
        own_words=_words(at, child, one.says, "About a home for good"),
    )  # fmt: skip
    for to, on, because, decided_by in one.moves:
        at.moved(PermanenceWayMove, on, way=way, to=to, because=because, decided_by=decided_by)


def _milestone(at: Telling, child: Person, one: told.Milestoned) -> None:
    first, began = at.day(one.first or one.planned), at.day(at.told.referrals[0].on)
    written = min(day for day in (first, began, at.world.today) if day)
    at.keep(
        PermanenceMilestone, on=written, child=child, kind=one.kind, words=one.words, planned_on=at.day(one.planned), first_planned_on=first,
        reached_on=at.day(one.reached), late_because=one.late,
    )  # fmt: skip


def _person(at: Telling, child: Person, one: told.Candidate) -> None:
    person = at.child(one.person) if one.person else None
    named_on, passed_on = at.day(one.named_on), None
    if one.told:
        on, channel, what = one.told
        day = at.day(on)
        passed_on = at.keep(
            Told,
            on=day,
            child=child,
            person=person,
            who="" if person else one.words,
            what=what,
            channel=channel,
            told_on=day,
        )
    row = at.keep(
        PutForward, on=named_on, child=child, person=person, words=one.words, named_by=one.named_by, named_on=named_on, offers=one.offers,
        brothers_sisters=one.siblings, told=passed_on, challenge_told=bool(one.told), copy_given=bool(one.told),
        own_words=_words(at, child, one.says, "About somebody who could care"),
    )  # fmt: skip
    for to, on, because in one.moves:
        at.moved(PutForwardMove, on, put_forward=row, to=to, because=because)


def _sign(at: Telling, child: Person, one: told.Wobbled) -> None:
    home = Home.objects.filter(child=child, ended_on__isnull=True).order_by("-began_on").first()
    (met_on, agreed), (outcome, outcome_on, because) = one.met, one.went
    row = at.keep(
        HomeSign, on=at.day(one.on), child=child, home=home, noticed_on=at.day(one.on), who_says=one.who, words=one.words, met_on=at.day(met_on),
        agreed=agreed, outcome=outcome, outcome_on=at.day(outcome_on), outcome_because=because, own_words=_words(at, child, one.says, "About home"),
    )  # fmt: skip
    for to_whom, what, on, answer, words in one.help:
        day = at.day(on)
        fields: dict[str, Any] = {"to_whom": to_whom, "what": what, "answer": answer, "answer_words": words}
        at.keep(HomeHelp, on=day, child=child, sign=row, offered_on=day, **fields)


def _ask(at: Telling, child: Person, one: told.AskedFor) -> None:
    day = at.day(one.on)
    row = at.keep(
        ParentAsk, on=day, child=child, agency=Agency.objects.filter(name=one.agency).first(), words=one.words, what=one.what,
        good_enough=one.good_enough, asked_on=day, answer_by_on=at.day(one.by),
    )  # fmt: skip
    for to, on, says in one.moves:
        at.moved(ParentAskMove, on, ask=row, to=to, says=says)
