"""Puts what came in at the front door into the record: contacts at every stage, and a contact behind each told family's referrals."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from typing import Any

from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.elmshire.families.at_the_door import CAME, LEVELS
from goldenthread.casework.elmshire.telling import Referred
from goldenthread.casework.elmshire.telling.door import Asked, Came, ChildTold
from goldenthread.casework.elmshire.world import Telling, World
from goldenthread.casework.front_door.contact_acts import LETTERS
from goldenthread.casework.front_door.contact_models import (
    AgencyAnswer,
    Contact,
    ContactChild,
    ContactMove,
    EarlyHelpOffer,
    LevelOfNeed,
    ReferralTold,
    ThresholdText,
)
from goldenthread.casework.front_door.models import Concern, ConcernChild, Referral, ReferralMove, StrandMove
from goldenthread.casework.notes.raised_models import Decision
from goldenthread.people.models import Person, PersonName
from goldenthread.practice.front_door import CONTACT, Response

WAY_OF = {"6": "police", "2A": "form", "2B": "form", "3B": "form", "5A": "email"}
KNOWN = "F-"


def load_contacts(at: Telling) -> None:
    """The contact behind each referral of a told family, all its children on one."""
    for number, told in enumerate(at.told.referrals):
        _behind(at, number, told)


def _behind(at: Telling, number: int, told: Referred) -> None:
    on = at.day(told.on)
    received = at.world.moment(on, told.at or "10:00")
    contact = at.keep(
        Contact, on=on, reference=_reference("R", at.told.key, number), way=WAY_OF.get(told.source, "phone"), received_at=received, from_agency=told.by,
        from_source=told.source, from_protected=told.protected, words=told.reason, basis=Contact.Basis.SAFEGUARDING,
        ended_at=received,
        spoke_on=at.day(told.explained), spoke_with="The family" if told.explained else "", spoke_says=told.family_said,
    )  # fmt: skip
    for child in told.children:
        person = at.child(child)
        at.keep(
            ContactChild, on=on, contact=contact, given=person.shown_given, family=person.shown_family, born_on=person.born_on, due_on=person.due_on,
            child=person, matched_at=received, matched_by=at.author, referral=at.made["referral", f"{number} {child}"],
        )  # fmt: skip
    for to in ("received", "looking", "referred"):
        at.keep(
            ContactMove, on=on, contact=contact, to=to, at=received, because=told.reason if to == "referred" else ""
        )


def _reference(*parts: object) -> str:
    """A reference that is the same each time Elmshire is loaded: letters that say nothing."""
    digest = hashlib.sha256(" ".join(map(str, parts)).encode()).digest()
    made = "".join(LETTERS[byte % len(LETTERS)] for byte in digest[:8])
    return f"{made[:4]}-{made[4:]}"


def load_door(world: World) -> frozenset[int]:
    """What came in these days, and the council's words for the levels; gives the numbers of the children it is about."""
    helen = world.worker("helen")
    for level, (name, says) in LEVELS.items():
        ThresholdText.objects.create(
            level=level, name=name, says=says, from_on=world.on("2025-04-01"), recorded_by=helen
        )
    return frozenset(number for at, came in enumerate(CAME) for number in _came(world, at, came))


def _came(world: World, number: int, told: Came) -> set[int]:
    on = world.today - timedelta(days=told.ago)
    keep = _Keeper(world, on)
    received = world.moment(on, told.at)
    contact = keep(
        Contact, by="" if told.way == "form" else "nadia", reference=_reference("D", number, told.way), way=told.way, received_at=received,
        from_name=told.who, from_role=told.job, from_agency=told.agency, from_source=told.source, from_reach=told.reach, words=told.words,
        ended_at=received if CONTACT.is_end(told.stage) else None,
        from_protected=not told.may_name,
        danger_now=told.danger, basis=told.basis, basis_says=told.basis_says, family_knows=told.family_knows, advice=told.advice,
        spoke_on=on if told.spoke_says else None, spoke_with=told.spoke_with, spoke_alone=told.alone, spoke_says=told.spoke_says, not_spoken_because=told.not_spoken,
    )  # fmt: skip
    _moves(keep, contact, told, received)
    for asked in told.asked:
        _asked(keep, contact, asked, received)
    rows = [_child(keep, contact, child, received) for child in told.children]
    if told.stage == "referred":
        _referred(keep, contact, told, rows, on)
    return {row.child_id for row in rows if row.child_id}


class _Keeper:
    """Writes a row down on its day, by whoever answers the door."""

    def __init__(self, world: World, on: date) -> None:
        self.world, self.on = world, on

    def __call__(self, model: Any, *, by: str = "neil", **fields: Any) -> Any:
        worker = self.world.worker(by) if by else None
        return model._default_manager.create(recorded_by=worker, **self.world.written(self.on), **fields)


def _moves(keep: _Keeper, contact: Contact, told: Came, received: Any) -> None:
    stages = ["received"] + (["looking"] if told.stage != "received" else [])
    stages += [told.stage] if told.stage not in stages else []
    for to in stages:
        because = told.because or told.reason if to not in ("received", "looking") else ""
        keep(ContactMove, contact=contact, to=to, at=received, because=because)


def _asked(keep: _Keeper, contact: Contact, told: Asked, received: Any) -> None:
    answered = received if told.says or told.refused else None
    keep(
        AgencyAnswer,
        contact=contact,
        who=told.who,
        asks=told.asks,
        asked_at=received,
        answered_at=answered,
        says=told.says,
        refused_because=told.refused,
    )


def _child(keep: _Keeper, contact: Contact, told: ChildTold, received: Any) -> ContactChild:
    born = keep.world.day(told.born)
    person = _known(told) if told.known[0] else _anew(keep, told) if told.anew else None
    row: ContactChild = keep(
        ContactChild, contact=contact, given=told.given, family=told.family, born_on=person.born_on if person else born, address=told.address,
        school=told.school, child=person, matched_at=received if person else None, matched_by=keep.world.worker("neil") if person else None,
    )  # fmt: skip
    return row


def _known(told: ChildTold) -> Person:
    family, _ = told.known
    rows = Person.objects.filter(
        shown_given=told.given, shown_family=told.family, families__family__council_id=f"{KNOWN}{family}"
    )
    return rows.get()


def _anew(keep: _Keeper, told: ChildTold) -> Person:
    person: Person = keep(
        Person, shown_given=told.given, shown_family=told.family, born_on=keep.world.day(told.born), school=told.school
    )
    keep(PersonName, person=person, kind=PersonName.Kind.LEGAL, given=told.given, family=told.family)
    return person


def _referred(keep: _Keeper, contact: Contact, told: Came, rows: list[ContactChild], on: date) -> None:
    made = {row.given: _referral(keep, contact, told, row, on) for row in rows}
    for worry in told.worries:
        first = made[next(iter(worry.means))]
        concern = keep(
            Concern, name=worry.name, words=worry.words, raised_on=on, raised_by=told.agency or told.job, referral=first, about_violence=worry.violence
        )  # fmt: skip
        for given, means in worry.means.items():
            strand = keep(ConcernChild, concern=concern, child=made[given].child, means=means)
            keep(StrandMove, strand=strand, to="live", on=on)


def _referral(keep: _Keeper, contact: Contact, told: Came, row: ContactChild, on: date) -> Referral:
    who = ", ".join(part for part in (told.who, told.job, told.agency) if part)
    referral: Referral = keep(
        Referral, child=row.child, received_at=contact.received_at, received_on=on, from_source=told.source, from_words=who,
        from_protected=not told.may_name, primary_need=told.need,
        reason=told.reason, explained_on=contact.spoke_on, explained_says=told.spoke_says,
    )  # fmt: skip
    row.referral = referral
    row.save(update_fields=["referral"])
    keep(ReferralMove, referral=referral, to="received", on=on)
    if judged := told.judged:
        keep(
            LevelOfNeed, referral=referral, level=judged.level, facts_for=judged.facts_for, facts_against=judged.against, not_known=judged.not_known,
            rights=judged.rights, judged_on=on,
        )  # fmt: skip
    if told.decision:
        _decided(keep, referral, told, on)
    return referral


def _decided(keep: _Keeper, referral: Referral, told: Came, on: date) -> None:
    response, neil = Response(told.decision), keep.world.worker("neil")
    decision = keep(
        Decision, child=referral.child, question="What should happen after this referral?", choice=response.words, because=told.decided_because,
        familys_view=told.spoke_says, decided_by=neil, decided_on=on,
    )  # fmt: skip
    referral.decided_on, referral.decision, referral.decision_because = on, told.decision, told.decided_because
    referral.decided_by, referral.decided_in, referral.no_further_action = neil, decision, False
    referral.told_referrer_on = on if told.told_referrer else None
    referral.save()
    keep(ReferralMove, referral=referral, to="decided", on=on, because=told.decided_because)
    if response.begins_an_assessment:
        keep(Assessment, child=referral.child, referral=referral, started_on=on)
    if told.told_referrer:
        keep(
            ReferralTold,
            referral=referral,
            is_referrer=True,
            channel="phone",
            told_on=on,
            says="What we decided, and who will ring and when.",
        )
        keep(ReferralMove, referral=referral, to="told", on=on)
    if help_ := told.early_help:
        keep(
            EarlyHelpOffer, referral=referral, offered_on=on, to=help_["to"], consent=True, consent_by=help_["by"], consent_on=on,
            may_share=help_["share"], explained=help_["explained"], shared_on=on,
        )  # fmt: skip
