"""Puts into the record how often people hear from us and what they were told, adults referred on, and children offered to another team."""

from __future__ import annotations

from goldenthread.casework.assessments.refer_on_models import ReferOn
from goldenthread.casework.assessments.work_models import AdultDifficulty
from goldenthread.casework.elmshire.families.keeping_up_told import KEEPING_UP
from goldenthread.casework.elmshire.telling.keeping_up import OfferTold, ReferTold
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.notes.raised_models import Told
from goldenthread.casework.notes.rhythm_models import UpdateRhythm
from goldenthread.casework.pathways.passing_models import Transfer
from goldenthread.people.models import Consent


def load_keeping_up(at: Telling) -> None:
    """What is told of this family."""
    told = KEEPING_UP.get(at.told.key)
    if told is None:
        return
    for one in told.hears:
        at.keep(
            UpdateRhythm, on=at.day(one.agreed), child=at.child(one.child), person=at.child(one.person), every_days=one.every_days,
            agreed_on=at.day(one.agreed), how=one.how, agreed_with=one.agreed_with,
        )  # fmt: skip
    for said in told.updates:
        at.keep(
            Told, on=at.day(said.on), child=at.child(said.child), person=at.child(said.person), what=said.what, channel=said.channel,
            told_on=at.day(said.on), answer=said.answer,
        )  # fmt: skip
    for referred in told.referred:
        _referred(at, referred)
    for offered in told.offers:
        _offered(at, offered)


def _referred(at: Telling, told: ReferTold) -> None:
    child, adult, agreed = at.child(told.child), at.child(told.adult), at.world.on(told.agreed)
    hard = AdultDifficulty.objects.filter(assessment__child=child, adult=adult).order_by("pk")[0]
    consent = Consent.objects.create(
        child=child, person=adult, what=f"being referred to {told.service}"[:160], about=f"adult difficulty {hard.pk}", on=agreed,
        answer=Consent.Answer.YES, explained=told.explained, conditions=told.conditions, recorded_by=at.author, **at.world.written(agreed),
    )  # fmt: skip
    at.keep(
        ReferOn, on=agreed, difficulty=hard, service=told.service, person_there=told.person_there, child_notices=told.notices, consent=consent,
        asked_on=at.day(told.asked), asked_how=told.asked_how, answer_by=at.day(told.answer_by), answered_on=at.day(told.answered),
        answer=told.answer, answer_says=told.answer_says, look_on=at.day(told.look),
    )  # fmt: skip


def _offered(at: Telling, told: OfferTold) -> None:
    on = at.day(told.on)
    for key in told.children:
        at.keep(
            Transfer, on=on, by=told.by, child=at.child(key), to_team=at.world.team(told.to_team), asked_on=on, because=told.because
        )  # fmt: skip
