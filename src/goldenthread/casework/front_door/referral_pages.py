"""Pages of a referral: what it says, the level of need, the decision, and who was told.

Serves: K10.03, A.02, A.03, A.04, A.05
"""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest, needs, shown
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.dues.standards.in_force import council_standards
from goldenthread.casework.front_door import deciding_acts as acts
from goldenthread.casework.front_door import referral_forms as forms
from goldenthread.casework.front_door import referral_queries as queries
from goldenthread.casework.front_door.contact_queries import agencies_of
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.front_door.permits import may_decide, may_look_again, may_work_on, standing_of
from goldenthread.casework.front_door.showing import open_referral, referral_address, sent_once, small_page
from goldenthread.casework.front_door.taking_up import TakeUpForm, old_thread, old_threads, take_up_again
from goldenthread.people.naming import person_name
from goldenthread.practice.census_codes import PRIMARY_NEED
from goldenthread.practice.front_door import NO_NAME_GIVEN, REFERRAL, Response
from goldenthread.practice.timescales.referral_decision import decide_by
from goldenthread.practice.working_days import Calendar

BOTH = (Permission.ANSWER_THE_DOOR, Permission.RECORD)


@needs(*BOTH)
def referral(request: PageRequest, referral_id: int) -> HttpResponse:
    """One child's referral: why, what worries us, how much help is needed, what was decided, and who was told."""
    found, worker = open_referral(request, referral_id), request.user
    behind = queries.contact_behind(found, seen_by=worker)
    return render(request, "casework/front_door_referral.html", {
        "referral": found, "contact": behind, "together": queries.together_with(found, seen_by=worker), "today": worker.today,
        "concerns": queries.concerns_of(found, seen_by=worker), "levels": queries.levels_of(found, seen_by=worker),
        "told": queries.told_of(found, seen_by=worker), "offers": queries.offers_of(found, seen_by=worker),
        "level_words": queries.level_names(seen_by=worker),
        "agencies": agencies_of(behind, seen_by=worker) if behind else [], "standing": REFERRAL.words(standing_of(found)),
        "response": Response(found.decision) if found.decision else None, "due_on": decide_by(found.received_on, Calendar(), council_standards()),
        "need": PRIMARY_NEED.words(found.primary_need) if found.primary_need else "", "can_be_told": found.from_source != NO_NAME_GIVEN,
        "may_decide": may_decide(found, by=worker), "may_look_again": may_look_again(found, by=worker), "may_write": may_work_on(found, by=worker),
        "old": old_threads(found, seen_by=worker),
    })  # fmt: skip


def _caption(found: Referral) -> Any:
    return person_name(found.child)


@needs(*BOTH)
def judge_level(request: PageRequest, referral_id: int) -> HttpResponse:
    """How much help is needed, as it looks today."""
    found, worker = open_referral(request, referral_id), request.user
    levels = queries.thresholds(seen_by=worker)
    last = next(iter(queries.levels_of(found, seen_by=worker)), None)
    initial = (
        {}
        if last is None
        else {
            "level": str(last.level),
            "facts_for": last.facts_for,
            "facts_against": last.facts_against,
            "not_known": last.not_known,
            "rights": last.rights,
        }
    )
    form = forms.LevelForm(request.POST or None, levels=levels, initial=initial)

    def made() -> str:
        acts.judge_level(referral=found, by=worker, **form.cleaned_data)
        return referral_address(found)

    if form.is_valid() and (sent := sent_once(request, form, made, says="Kept, as it looks today.")):
        return sent
    intro = (
        "This is a picture of one day. It rests on what is known now, and can change tomorrow. "
        "The council’s words for each level help to think; no list decides for you."
    )
    return small_page(
        request,
        form,
        heading="How much help is needed?",
        intro=intro,
        back=referral_address(found),
        caption=_caption(found),
        keep="level_of_need",
        person=found.child,
    )


@needs(*BOTH)
def decide_referral(request: PageRequest, referral_id: int) -> HttpResponse:
    """What happens after this referral, with the reasons."""
    found, worker = open_referral(request, referral_id), request.user
    may_decide(found, by=worker).or_refuse()
    others = [one for one in queries.together_with(found, seen_by=worker) if not one.decided_on]
    also = [(str(one.pk), one.child.shown_name) for one in others]
    shown(*(one.child_id for one in others))
    form = forms.DecideForm(request.POST or None, also=also, initial={"on": worker.today})

    def made() -> str:
        said = dict(form.cleaned_data)
        chosen = set(said.pop("also", []))
        acts.decide(referral=found, also=[one for one in others if str(one.pk) in chosen], by=worker, **said)
        return referral_address(found)

    if form.is_valid() and (
        sent := sent_once(request, form, made, says="Decided. Now tell whoever referred, and the family.")
    ):
        return sent
    due = decide_by(found.received_on, Calendar(), council_standards())
    return render(request, "casework/front_door_decide.html", {
        "referral": found, "form": form, "due_on": due, "today": worker.today, "levels": queries.levels_of(found, seen_by=worker),
        "concerns": queries.concerns_of(found, seen_by=worker), "contact": queries.contact_behind(found, seen_by=worker),
        "level_words": queries.level_names(seen_by=worker),
    })  # fmt: skip


@needs(*BOTH)
def look_again(request: PageRequest, referral_id: int) -> HttpResponse:
    """Take a decision back, to look at the referral again."""
    found, worker = open_referral(request, referral_id), request.user
    may_look_again(found, by=worker).or_refuse()
    form = forms.LookAgainForm(request.POST or None)

    def made() -> str:
        acts.look_again(referral=found, on=worker.today, by=worker, **form.cleaned_data)
        return referral_address(found)

    if form.is_valid() and (sent := sent_once(request, form, made)):
        return sent
    intro = "The decision stays in the record. The referral waits for a decision again."
    return small_page(
        request, form, heading="Look at it again", intro=intro, back=referral_address(found), caption=_caption(found)
    )


@needs(*BOTH)
def tell_decision(request: PageRequest, referral_id: int) -> HttpResponse:
    """Who was told what was decided, when and how. For the family, only in a way that is safe for them."""
    found, worker = open_referral(request, referral_id), request.user
    if not found.decided_on:
        raise NotAllowed("Nothing has been decided yet, so there is nothing to tell.")
    family = queries.family_of(found.child, seen_by=worker)
    can_be_told = found.from_source != NO_NAME_GIVEN
    form = forms.TellForm(request.POST or None, family=family, referrer=can_be_told, initial={"on": worker.today})

    def made() -> str:
        said = form.said()
        others = queries.together_with(found, seen_by=worker) if said["is_referrer"] else []
        acts.tell_decision(
            referral=found,
            also=[one for one in others if one.decided_on and not one.told_referrer_on],
            by=worker,
            **said,
        )
        return referral_address(found)

    if form.is_valid() and (sent := sent_once(request, form, made, says="Kept.")):
        return sent
    intro = (
        "Whoever referred hears that we acted and what they can do now, not what the family told us. "
        "For brothers and sisters from the same contact, they are told once."
    )
    return small_page(
        request,
        form,
        heading="Who was told?",
        intro=intro,
        back=referral_address(found),
        caption=_caption(found),
        keep="told_decision",
        person=found.child,
    )


@needs(*BOTH)
def take_up_thread(request: PageRequest, referral_id: int, concern_id: int) -> HttpResponse:
    """Take an old worry up again: what is different now?"""
    found, worker = open_referral(request, referral_id), request.user
    may_work_on(found, by=worker).or_refuse()
    old = old_thread(found, concern_id, seen_by=worker)
    if old is None:
        raise NotAllowed("This worry goes on already.")
    form = TakeUpForm(request.POST or None)

    def made() -> str:
        take_up_again(referral=found, strand=old.strand, by=worker, **form.cleaned_data)
        return referral_address(found)

    if form.is_valid() and (
        sent := sent_once(request, form, made, says="Taken up again. It is one thread, from its first day.")
    ):
        return sent
    intro = f"“{old.strand.concern.words}” {old.ended}. {old.because}".strip()
    return small_page(
        request, form, heading=f"{old.strand.concern.name}, again", intro=intro, back=referral_address(found), caption=_caption(found),
        keep="take_up_thread", person=found.child, button="Take it up again",
    )  # fmt: skip
