"""Whom to tell and how each of them may safely be reached; who was told what; what stands on the card with how to reach us.

Serves: K3.08, K3.02a, K2.01b, T.23
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Max, Q

from goldenthread.access.models import Cover, Worker
from goldenthread.casework.notes.calls.acts import whose_child
from goldenthread.casework.notes.raised_models import Told
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.reaching import Reach, ways_to_reach
from goldenthread.people.reaching.queries import around
from goldenthread.people.responsible import managers_of

MOST = 20
SHORT = {
    Channel.PHONE: "phone", Channel.VOICEMAIL: "voice message", Channel.TEXT: "text", Channel.EMAIL: "e-mail", Channel.LETTER: "letter",
    Channel.VISIT: "a visit at home", Channel.LINK: "a link", Channel.IN_PERSON: "in person", Channel.MEETING: "a meeting",
    Channel.SCREEN: "a shared screen",
}  # fmt: skip


@dataclass(frozen=True)
class Way:
    """One way of telling somebody, and whether and how it may be used."""

    channel: str
    name: str
    reach: Reach


@dataclass(frozen=True)
class Somebody:
    """Somebody to tell: the ways in which they may be reached, those in which not, and what they were told last."""

    person: Person
    may: tuple[Way, ...]
    may_not: tuple[Way, ...]
    told_on: date | None = None
    card_on: date | None = None

    @property
    def safe(self) -> list[Way]:
        """Ways of which somebody has asked, and that are safe."""
        return [one for one in self.may if not one.reach.ask_again]

    @property
    def ask_first(self) -> list[str]:
        """Ways to ask first what is safe."""
        return [one.name for one in self.may if one.reach.ask_again]

    @property
    def why_not(self) -> dict[str, list[str]]:
        """The other ways by why they are not to be used."""
        found: dict[str, list[str]] = {}
        for one in self.may_not:
            found.setdefault(one.reach.because, []).append(one.name)
        return found


def whom_to_tell(child: Person, *, seen_by: Worker) -> list[Somebody]:
    """The child, then family and network, each with the ways that are safe for them; a fixed number of questions."""
    people = [child, *around(child, seen_by=seen_by).filter(died_on__isnull=True, placeholder="")]
    ways = ways_to_reach(people, on=seen_by.today)
    told = Told.objects.filter(child=child, person__in=people).values("person_id").order_by("person_id")
    last = {
        row["person_id"]: row
        for row in told.annotate(on=Max("told_on"), card=Max("told_on", filter=Q(how_to_reach_us=True)))
    }
    return [_somebody(one, ways[one.pk], last.get(one.pk, {})) for one in people]


def _somebody(person: Person, ways: dict[str, Reach], last: Mapping[str, Any]) -> Somebody:
    found = [Way(channel, SHORT[Channel(channel)], reach) for channel, reach in ways.items()]
    return Somebody(
        person,
        tuple(one for one in found if one.reach),
        tuple(one for one in found if not one.reach),
        last.get("on"),
        last.get("card"),
    )


def somebody_to_tell(child: Person, person_id: int, *, seen_by: Worker) -> Somebody | None:
    """One of them."""
    return next((one for one in whom_to_tell(child, seen_by=seen_by) if one.person.pk == person_id), None)


def ways_of(person: Person, *, seen_by: Worker) -> Somebody:
    """Somebody to tell, whether or not the record ties them to a child."""
    return _somebody(person, ways_to_reach([person], on=seen_by.today)[person.pk], {})


def told_lately(child: Person, *, seen_by: Worker) -> list[Told]:
    """Who was told what about this child, the newest first; nobody who is locked away from the worker."""
    known = Q(person__isnull=True) | Q(person__in=Person.objects.known_to(seen_by))
    return list(Told.objects.filter(known, child=child).select_related("person", "recorded_by")[:MOST])


@dataclass(frozen=True)
class Card:
    """What stands on the card: the worker, who answers when they are away, and whom to ask for otherwise."""

    worker: Worker | None
    away_from: date | None
    away_until: date | None
    covering: Worker | None
    manager: Worker | None


def card_of(child: Person, *, seen_by: Worker) -> Card:
    """The card for a child, their family and their network."""
    worker = whose_child(child)
    away = (
        Cover.objects.filter(away=worker, until_on__gte=seen_by.today, ended_at__isnull=True)
        .select_related("covering")
        .order_by("from_on")
        .first()
        if worker
        else None
    )
    manager = next((one for one in managers_of(child) if one != worker), None)
    if away is None:
        return Card(worker, None, None, None, manager)
    return Card(worker, away.from_on, away.until_on, away.covering, manager)
