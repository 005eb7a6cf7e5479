"""The board of the front door: what has come in, by stage, with the time left to the decision, what agencies said and who has not answered.

Serves: E.08, K10.03
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from django.db.models import Prefetch, QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.dues.standards.in_force import council_standards
from goldenthread.casework.front_door.contact_models import AgencyAnswer, Contact, ContactChild
from goldenthread.casework.front_door.contact_queries import contacts
from goldenthread.casework.front_door.models import Referral
from goldenthread.design.words import day_of
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import FamilyMember, Person
from goldenthread.people.recorded import SourceKind
from goldenthread.practice.front_door import NO_NAME_GIVEN
from goldenthread.practice.timescales.referral_decision import decide_by
from goldenthread.practice.working_days import Calendar

DecideBy = Callable[[date], date]
"""By which day something that came in on a day must be decided: by guidance, or by our own tighter target."""

STAGES = {
    "received": "Just in",
    "looking": "Being looked at",
    "deciding": "Waiting for a decision",
    "telling": "Decided: tell whoever referred",
}
FILTERS = {"danger": "Danger now", "late": "Past its day", "asked": "An agency has not answered"}


@dataclass(frozen=True)
class Named:
    """A child on a card: their record where it is known, or the words by which they were described."""

    child: Person | None
    words: str


@dataclass(frozen=True)
class Said:
    """What an agency answered, or why it would not share."""

    who: str
    says: str
    refused: bool = False

    def __str__(self) -> str:
        return f"{self.who} would not share" if self.refused else self.who


@dataclass(frozen=True)
class Card:
    """One contact, or the referrals from one contact, as it stands on the board."""

    contact: Contact | None
    referrals: tuple[Referral, ...]
    children: tuple[Named, ...]
    came_in: datetime | None
    came_on: date
    due_on: date
    danger: bool
    who_told: str
    silent: tuple[str, ...]
    answered: tuple[Said, ...]

    def is_late(self, today: date) -> bool:
        """Whether the day for the decision has passed."""
        return self.due_on < today


@dataclass(frozen=True)
class Column:
    """One stage of the board."""

    key: str
    words: str
    cards: tuple[Card, ...]


def board(*, seen_by: Worker, only: str = "") -> list[Column]:
    """Everything at the door, by stage: danger first, then by the day it must be decided; the same few questions however much there is."""
    found: dict[str, list[Card]] = defaultdict(list)
    by = partial(decide_by, calendar=Calendar(), standards=council_standards())
    for row in _open_contacts(seen_by):
        found[row.stage].append(_of_contact(row, by))  # type: ignore[attr-defined]
    for stage, rows in _open_referrals(seen_by).items():
        found[stage] += [_of_referrals(together, by) for together in _by_contact(rows)]
    return [Column(key, words, tuple(_chosen(found[key], only, seen_by.today))) for key, words in STAGES.items()]


def _chosen(cards: Sequence[Card], only: str, today: date) -> list[Card]:
    if only == "danger":
        cards = [card for card in cards if card.danger]
    elif only == "late":
        cards = [card for card in cards if card.is_late(today)]
    elif only == "asked":
        cards = [card for card in cards if card.silent]
    return sorted(cards, key=lambda card: (not card.danger, card.due_on, card.came_on))


def _open_contacts(seen_by: Worker) -> list[Contact]:
    rows = contacts(seen_by=seen_by).filter(ended_at__isnull=True)
    return list(rows.prefetch_related(_with_children(), _with_answers()))


def _with_children() -> Prefetch:
    return Prefetch("children", ContactChild.objects.select_related("child").order_by("pk"))


def _with_answers() -> Prefetch:
    return Prefetch("answers", AgencyAnswer.objects.order_by("asked_at", "pk"))


def _open_referrals(seen_by: Worker) -> dict[str, list[Referral]]:
    known = Person.objects.known_to(seen_by).values("pk")
    rows = Referral.objects.filter(source=SourceKind.WORKER, closed_on__isnull=True, child__in=known).select_related(
        "child"
    )
    behind = Prefetch(
        "contact_children", ContactChild.objects.select_related("contact").prefetch_related("contact__answers").order_by("pk")
    )  # fmt: skip
    rows = rows.prefetch_related(behind).order_by("received_on", "pk")
    told = rows.filter(decided_on__isnull=False, told_referrer_on__isnull=True, contact_children__isnull=False)
    return {
        "deciding": list(rows.filter(decided_on__isnull=True)),
        "telling": list(told.exclude(from_source=NO_NAME_GIVEN).distinct()),
    }


def _by_contact(rows: Sequence[Referral]) -> list[list[Referral]]:
    """Referrals that came in together: from one contact; without one, of children of one family on one day, from the same place."""
    families = _families(ids=[row.child_id for row in rows]) if rows else []
    family_of: dict[int, int] = {}
    for person_id, family_id in families:
        family_of.setdefault(person_id, family_id)
    together: dict[tuple[Any, ...], list[Referral]] = defaultdict(list)
    for row in rows:
        behind = next(iter(row.contact_children.all()), None)
        family = family_of.get(row.child_id)
        if behind:
            together["contact", behind.contact_id].append(row)
        elif family:
            together["family", family, row.received_on, row.from_words].append(row)
        else:
            together["referral", row.pk].append(row)
    return list(together.values())


@asked_often
def _families(*, ids: list[int]) -> QuerySet[Any]:
    rows = FamilyMember.objects.filter(person_id__among=ids, ended_on__isnull=True).order_by("pk")
    return rows.values_list("person_id", "family_id")


def described(row: ContactChild) -> str:
    """A child nobody has matched yet, in the words of whoever told us."""
    return f"{row.given} {row.family}".strip() or row.school or row.address or "a child"


def _of_contact(contact: Contact, by: DecideBy) -> Card:
    on = day_of(contact.received_at)
    children = tuple(Named(row.child, described(row)) for row in contact.children.all())
    return Card(
        contact, (), children, contact.received_at, on, by(on), contact.danger_now, _who(contact), *_agencies(contact)
    )  # fmt: skip


def _of_referrals(rows: Sequence[Referral], by: DecideBy) -> Card:
    first = rows[0]
    behind = next(iter(first.contact_children.all()), None)
    contact = behind.contact if behind else None
    children = tuple(Named(row.child, "") for row in rows)
    who = _who(contact) if contact else first.from_words or "Not written down"
    silent, answered = _agencies(contact) if contact else ((), ())
    danger = bool(contact and contact.danger_now)
    due = by(first.received_on)
    return Card(
        contact, tuple(rows), children, first.received_at, first.received_on, due, danger, who, silent, answered
    )


def _who(contact: Contact) -> str:
    return contact.from_agency or contact.from_role or contact.from_name or "No name given"


def _agencies(contact: Contact) -> tuple[tuple[str, ...], tuple[Said, ...]]:
    rows = list(contact.answers.all())
    silent = tuple(row.who for row in rows if row.answered_at is None)
    return silent, tuple(
        Said(row.who, row.refused_because or row.says, bool(row.refused_because)) for row in rows if row.answered_at
    )
