"""What a page's script asks while somebody types: keep this; what is kept of this page. Answers are the writer's own words, and nobody else's."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect

from goldenthread.access import drafting
from goldenthread.access.drafting_models import Draft
from goldenthread.access.pages import PageRequest, signed_in
from goldenthread.access.session_ends import session_left
from goldenthread.design.words import moment

LONGEST_MESSAGE = 4 * drafting.LONGEST_DRAFT_BYTES
"""Letters outside the alphabet grow when they are sent."""


@signed_in
def keep_draft(request: PageRequest) -> HttpResponse:
    """Keep what was typed: JSON in, JSON out."""
    try:
        told = _told(request)
        if str(told.get("writer", request.user.pk)) != str(request.user.pk):
            return JsonResponse(
                {
                    "why": "Somebody else has signed in here since. Your words stay on this device until you sign in again."
                },
                status=403,
            )
        kept = drafting.keep(drafting.typed_from(told), by=request.user)
    except drafting.CannotKeep as why:
        return JsonResponse({"why": str(why)}, status=400)
    if kept.sent:
        return JsonResponse({"sent": kept.sent}, status=410)
    if kept.beside:
        return JsonResponse({"version": 1, "beside": str(kept.beside), "theirs": kept.theirs}, status=409)
    return JsonResponse({"version": kept.version} | {"left": session_left(request).get("session_left")})


def _told(request: HttpRequest) -> dict[str, Any]:
    if int(request.headers.get("Content-Length") or 0) > LONGEST_MESSAGE:
        raise drafting.CannotKeep("This has grown too long to keep as you type. Save it, and go on in a second note.")
    with suppress(ValueError, RecursionError):
        told = json.loads(request.body)
        if isinstance(told, dict):
            return told
    raise drafting.CannotKeep("This page sent something that cannot be kept. Copy your text, and load the page again.")


@signed_in
def drafts_here(request: PageRequest) -> HttpResponse:
    """What is kept of the page that asks: the draft with its key, what was typed beside it, and others begun on the same page."""
    mine = None
    with suppress(ValueError):
        mine = drafting.draft(UUID(request.GET.get("key", "")), by=request.user)
    every = drafting.drafts_of(request.user)
    begun = every.filter(page=request.GET.get("page", ""), kind=request.GET.get("kind", ""))
    return JsonResponse({
        "writer": request.user.pk, "csrf": get_token(request), "mine": _all(mine) if mine else None,
        "beside": [_all(one) for one in every.filter(beside=mine)] if mine else [],
        "begun": [_in_short(one) for one in begun[:6] if mine is None or one.pk != mine.pk],
    })  # fmt: skip


def _all(draft: Draft) -> dict[str, Any]:
    return {
        "key": str(draft.key), "version": draft.version, "fields": draft.fields, "began": moment(draft.began_at), "began_from": draft.began_from,
    }  # fmt: skip


def _in_short(draft: Draft) -> dict[str, Any]:
    return {"key": str(draft.key), "began": moment(draft.began_at), "words": first_words(draft.fields, at_most=12)}


def first_words(fields: dict[str, list[str]], *, at_most: int = 20) -> str:
    """How a draft begins, from its longest text, so that its writer knows it again."""
    words = max((text for texts in fields.values() for text in texts), key=len, default="").split()
    return " ".join(words[:at_most]) + ("…" if len(words) > at_most else "")


@signed_in
def throw_draft_away(request: PageRequest, key: UUID) -> HttpResponse:
    """Throw a draft away: one button."""
    if request.method == "POST":
        drafting.throw_away(key, by=request.user)
    return redirect("drafts")


@signed_in
def bring_draft_back(request: PageRequest, key: UUID) -> HttpResponse:
    """Bring it back: one button."""
    if request.method == "POST":
        drafting.bring_back(key, by=request.user)
    return redirect("drafts")
