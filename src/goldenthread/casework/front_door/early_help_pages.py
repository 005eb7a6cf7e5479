"""Pages about early help after a referral, and the council's own words for the levels of need.

Serves: K1.19a, K1.19b, K1.19c, P.20, A.02
"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.casework.front_door import early_help_acts as acts
from goldenthread.casework.front_door import referral_forms as forms
from goldenthread.casework.front_door import referral_queries as queries
from goldenthread.casework.front_door.contact_models import EarlyHelpOffer
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.front_door.showing import (
    open_referral,
    referral_address,
    sent_once,
    sent_or_both,
    small_page,
)
from goldenthread.casework.front_door.threshold_acts import newest_of, word_threshold, words_of_level
from goldenthread.people.naming import person_name
from goldenthread.practice.front_door import LEVELS

BOTH = (Permission.ANSWER_THE_DOOR, Permission.RECORD)


def _offer(request: PageRequest, referral_id: int, offer_id: int) -> tuple[Referral, EarlyHelpOffer]:
    referral = open_referral(request, referral_id)
    offer = queries.offer_of(referral, offer_id, seen_by=request.user)
    if offer is None:
        raise Http404("There is no such offer.")
    return referral, offer


@needs(*BOTH)
def offer_early_help(request: PageRequest, referral_id: int) -> HttpResponse:
    """Early help offered, and what the family said to it."""
    found, worker = open_referral(request, referral_id), request.user
    form = forms.OfferForm(request.POST or None, initial={"on": worker.today})

    def made() -> str:
        acts.offer(referral=found, by=worker, **form.said())
        return referral_address(found)

    if form.is_valid() and (sent := sent_once(request, form, made, says="Kept.")):
        return sent
    intro = "Early help is the family’s choice. Saying no has no consequences for them, and they can change their mind."
    return small_page(
        request,
        form,
        heading="Offer early help",
        intro=intro,
        back=referral_address(found),
        caption=person_name(found.child),
    )


@needs(*BOTH)
def early_help_answer(request: PageRequest, referral_id: int, offer_id: int) -> HttpResponse:
    """What the family said to an offer; an agreement can be taken back."""
    found, offer = _offer(request, referral_id, offer_id)
    both = BothTexts(request, saved=acts.words_of_answer(offer))
    if both.uses_theirs:
        return redirect(referral_address(found))
    form = forms.AnswerForm(
        both.data,
        initial={"consent_by": offer.consent_by, "consent_on": request.user.today, "may_share": offer.may_share},
    )

    def made() -> str:
        acts.answer(offer=offer, began_from=both.began_from, by=request.user, **form.said())
        return referral_address(found)

    if form.is_valid():
        if form.cleaned_data["consent"] == "":
            form.add_error("consent", "Say whether they agree")
        elif sent := sent_or_both(request, form, made, both, says="Kept."):
            return sent
    back, caption = referral_address(found), person_name(found.child)
    return small_page(request, form, heading="What did they say?", back=back, caption=caption, both=both)


@needs(*BOTH)
def share_early_help(request: PageRequest, referral_id: int, offer_id: int) -> HttpResponse:
    """What we know, shared once with whoever helps, as far as the family agreed."""
    found, offer = _offer(request, referral_id, offer_id)
    family = queries.family_of(found.child, seen_by=request.user)
    initial = {"says": sheet(found, concerns=queries.concerns_of(found, seen_by=request.user))}
    form = forms.ShareForm(request.POST or None, family=family, initial=initial)

    def made() -> str:
        acts.share(offer=offer, on=request.user.today, by=request.user, **form.cleaned_data)
        return referral_address(found)

    if form.is_valid() and (
        sent := sent_once(request, form, made, says="Shared, once. Nobody has to ask the family all of it again.")
    ):
        return sent
    agreed = offer.may_share or "nothing was written down, so ask first"
    intro = f"They agreed to this: {agreed}. Take out what goes further. Who told us is not in it."
    return small_page(
        request,
        form,
        heading=f"Share what we know with {offer.to}",
        intro=intro,
        back=referral_address(found),
        caption=person_name(found.child),
        button="It has been shared",
    )


def sheet(referral: Referral, *, concerns: list[queries.ConcernChild]) -> str:
    """What would be shared: why we spoke with the family, the concerns, what they said. Not who told us, and no address."""
    parts = [referral.reason]
    parts += [
        f"{row.concern.name}: {row.concern.words}"
        + (f" For {referral.child.short_name}: {row.means}" if row.means else "")
        for row in concerns
    ]
    if referral.explained_says:
        parts.append(f"The family said: {referral.explained_says}")
    return "\n\n".join(part for part in parts if part)


@needs(Permission.ANSWER_THE_DOOR, Permission.RECORD, Permission.LEAD_PRACTICE)
def thresholds(request: PageRequest) -> HttpResponse:
    """The council's words for each level of need."""
    levels = queries.thresholds(seen_by=request.user)
    return render(
        request,
        "casework/front_door_thresholds.html",
        {"levels": levels, "may": request.user.has(Permission.LEAD_PRACTICE)},
    )


@needs(Permission.LEAD_PRACTICE)
def word_level(request: PageRequest, level: int) -> HttpResponse:
    """New words for a level of need, from a day on."""
    if level not in LEVELS:
        raise Http404("There is no such level.")
    now = next(one for one in queries.thresholds(seen_by=request.user) if one.level == level)
    earlier = queries.earlier_texts(level, seen_by=request.user)
    both = BothTexts(request, saved=words_of_level(newest_of(earlier)))
    if both.uses_theirs:
        return redirect("thresholds")
    first = {"name": now.name, "says": now.says, "from_on": request.user.today}
    form = forms.ThresholdForm(both.data, initial=first)

    def made() -> str:
        word_threshold(level=level, began_from=both.began_from, by=request.user, **form.cleaned_data)
        return reverse("thresholds")

    says = "Kept. What applied before stays in the history."
    if form.is_valid() and (sent := sent_or_both(request, form, made, both, says=says)):
        return sent
    return small_page(request, form, heading=f"Level {level}", back=reverse("thresholds"), earlier=earlier, both=both)
