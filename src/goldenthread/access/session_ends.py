"""When a signed-in session ends by itself: after a while without use, and in any case after a working day.

Both times are settings (`GOLDENTHREAD_IDLE_MINUTES`, 60; `GOLDENTHREAD_SESSION_HOURS`, 12). The page that was asked for comes back after
sign-in. Serves: T.23
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from goldenthread.access.models import Worker

NOTED_EVERY = 60
"""Seconds between two notes of a session's use: often enough to be right, seldom enough not to write on every page."""


class SessionsEnd:
    """Signs out a session that has been idle or open too long, and notes when it was last used."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            now = int(time.time())
            if why := why_it_ends(
                began=request.session.get("began", now), used=request.session.get("used", now), now=now
            ):
                logout(request)
                messages.info(request, why)
            else:
                _note(request, now)
        return self.get_response(request)


def why_it_ends(*, began: int, used: int, now: int) -> str:
    """Why a session ends now, in words for the worker; empty while it goes on. Moments are seconds since 1970."""
    if now - used > settings.SESSION_IDLE_AGE:
        return f"You were signed out because nothing was done for {settings.SESSION_IDLE_AGE // 60} minutes. Sign in to go on where you were."
    if now - began > settings.SESSION_COOKIE_AGE:
        return f"You were signed out because a sign-in lasts {settings.SESSION_COOKIE_AGE // 3600} hours at most. Sign in to go on where you were."
    return ""


def session_left(request: HttpRequest) -> dict[str, Any]:
    """For every page: in how many seconds its session ends if nothing is done, and in how many at the latest. Nothing where nobody is signed in.

    Up to `NOTED_EVERY` seconds less than the idle time, because that is how exactly its use is noted.
    """
    session = getattr(request, "session", None)
    worker = getattr(request, "user", None)
    if session is None or worker is None or not worker.is_authenticated:
        return {}
    began = session.get("began", int(time.time()))
    return {
        "session_left": {
            "idle": settings.SESSION_IDLE_AGE - NOTED_EVERY,
            "whole": began + settings.SESSION_COOKIE_AGE - int(time.time()),
        }
    }


def _note(request: HttpRequest, now: int) -> None:
    if "began" not in request.session:
        request.session["began"] = request.session["used"] = now
    elif now - request.session["used"] >= NOTED_EVERY:
        request.session["used"] = now
        UserSession.objects.filter(session_key=request.session.session_key).update(last_seen_at=timezone.now())


def end_sessions(workers: Iterable[Worker]) -> int:
    """End every session of these workers at once, wherever they are signed in; how many there were.

    Signing in again is not stopped by this: an act that closes an account does that too.
    """
    from importlib import import_module

    store = import_module(settings.SESSION_ENGINE).SessionStore()
    open_ones = list(UserSession.objects.filter(user__in=list(workers)))
    for session in open_ones:
        store.delete(session.session_key)
    UserSession.objects.filter(pk__in=[session.pk for session in open_ones]).delete()
    return len(open_ones)
