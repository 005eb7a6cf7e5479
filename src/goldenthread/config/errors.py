"""The pages Django asks for when it refuses or fails."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse

from goldenthread.access.error_pages import error_page

BACK = "Go back, or start again from your own list of children."


def refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: the worker's role does not include this."""
    return error_page(
        request,
        status=403,
        title="You cannot open this page",
        says=str(exception or "") or "Your role does not include this page.",
        do=[BACK],
    )


def missing(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: no such page, or a record this worker cannot open. The words are the same for both."""
    return error_page(
        request,
        status=404,
        title="There is nothing here that you can open",
        says="The page may have moved, the address may have a slip in it, or it may not be for you.",
        do=["If you typed the address, check it.", "If you followed a link, tell whoever sent it.", BACK],
    )


def wrong(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: a request that makes no sense."""
    return error_page(
        request,
        status=400,
        title="That did not make sense to us",
        says="Something in what was sent could not be read. Nothing was changed.",
        do=[BACK],
    )


def failed(request: HttpRequest) -> HttpResponse:
    """500: our own fault."""
    return error_page(
        request,
        status=500,
        title="Something went wrong on our side",
        says="It has been noted. What you saved before is safe; what you just sent was not kept.",
        do=[
            "Use the back button: what you typed is usually still there.",
            "If it happens again, ring the service desk and say what you were doing.",
        ],
    )


def form_expired(request: HttpRequest, reason: str = "", **_: Any) -> HttpResponse:
    """403 for a form whose sign-in has run out or changed."""
    return error_page(
        request,
        status=403,
        title="Please send that again",
        says="The page was open for a long time, or you signed in again in another window, so it was not sent.",
        do=[
            "Use the back button: what you typed is still there.",
            "Reload the page if it asks you to, then send it again.",
        ],
    )
