"""What the pages of the front door share: opening a contact or a referral, sending a form once, and a page with one form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.forms import BaseForm
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from goldenthread.access.before_it_goes import is_asked_first
from goldenthread.access.pages import PageRequest
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import BothTexts, Stale
from goldenthread.casework.front_door import contact_queries, referral_queries
from goldenthread.casework.front_door.contact_models import Contact
from goldenthread.casework.front_door.models import Referral

NOT_HERE = "There is nothing here that you can open."


def open_contact(request: PageRequest, contact_id: int) -> Contact:
    """The contact, or nothing: one that is not there and one about a child locked from this worker answer alike."""
    contact = contact_queries.contact(contact_id, seen_by=request.user)
    if contact is None:
        raise Http404(NOT_HERE)
    return contact


def open_referral(request: PageRequest, referral_id: int) -> Referral:
    """The referral, or nothing."""
    referral = referral_queries.referral(referral_id, seen_by=request.user)
    if referral is None:
        raise Http404(NOT_HERE)
    return referral


def sent_once(request: Any, form: BaseForm, make: Callable[[], str], *, says: str = "") -> HttpResponse | None:
    """Do it once and go where that leads. A refusal becomes the form's error, and the form may be sent again."""
    if is_asked_first(request, form):
        return None
    try:
        with transaction.atomic():
            response = once(request, make)
    except NotAllowed as refusal:
        form.add_error(None, str(refusal))
        return None
    if says:
        messages.success(request, says)
    return response


def sent_or_both(
    request: Any, form: BaseForm, make: Callable[[], str], both: BothTexts, *, says: str = ""
) -> HttpResponse | None:
    """The same for a text that a colleague may have changed meanwhile: both are shown then, and nothing is overwritten."""
    try:
        return sent_once(request, form, make, says=says)
    except Stale as stale:
        both.show(stale, form)
        return None


def tapped(request: PageRequest, act: Callable[[], Any], *, to: str, says: str = "") -> HttpResponse:
    """One tap: done, or refused with the reason, then back."""
    try:
        with transaction.atomic():
            act()
    except NotAllowed as refusal:
        messages.error(request, str(refusal))
    else:
        if says:
            messages.success(request, says)
    return redirect(to)


def small_page(
    request: PageRequest,
    form: BaseForm,
    *,
    heading: str,
    back: str,
    caption: str = "",
    intro: str = "",
    button: str = "Save",
    keep: str = "front door",
    **more: Any,
) -> HttpResponse:
    """A page with one form, and the way back. What is typed is kept under the name `keep`."""
    told = {
        "form": form,
        "heading": heading,
        "back": back,
        "caption": caption,
        "intro": intro,
        "button": button,
        "keep": keep,
    }
    return render(request, "casework/front_door_form.html", told | more)


def contact_address(contact: Contact) -> str:
    """Where a contact is shown."""
    return reverse("contact", args=[contact.pk])


def referral_address(referral: Referral) -> str:
    """Where a referral is shown."""
    return reverse("referral", args=[referral.pk])
