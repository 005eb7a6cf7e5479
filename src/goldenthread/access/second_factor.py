"""The second factor: a code from an app, or a passkey. Outside a demonstration nobody works without one.

Whoever signs in without is taken to the page that sets it up and no further. The last factor cannot be taken away while one is
required; a system administrator can let somebody who lost theirs set it up anew (`staffing.forget_second_factor`).

Serves: T.23
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from typing import Any

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from goldenthread.access.models import Worker
from goldenthread.access.policies import LIBRARY_PAGES

FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
SET_UP_FIRST = "Set up a second factor first: choose an authenticator app or a passkey. It keeps children’s records safe when a password is stolen."
OPEN_WITHOUT = frozenset({*LIBRARY_PAGES, "health_live", "health_ready", "privacy", "accessibility"})


def has_second_factor(worker: Worker) -> bool:
    """Whether the worker has set up an app or a passkey."""
    return Authenticator.objects.filter(user=worker, type__in=FACTORS).exists()


class SecondFactorFirst:
    """Takes a worker who has no second factor to the page that sets one up, where one is required."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, named: Any) -> HttpResponse | None:
        if not settings.REQUIRE_SECOND_FACTOR or not request.user.is_authenticated:
            return None
        if request.resolver_match and request.resolver_match.view_name in OPEN_WITHOUT:
            return None
        if not request.session.get(
            "has_second_factor"
        ):  # it cannot be taken away in this session (`can_delete_authenticator`)
            if not has_second_factor(request.user):
                messages.info(request, SET_UP_FIRST)
                return redirect("mfa_index")
            request.session["has_second_factor"] = True
        return None


class SecondFactorAdapter(DefaultMFAAdapter):
    """Our words and our rules for allauth's second factor; secrets lie encrypted in the database."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": "That code is not right, or has run out. Wait for the next one in your app and try that",
        "cannot_delete_authenticator": "This is your only second factor, and one is needed. Set up another first, then take this one away",
        "cannot_generate_recovery_codes": "Set up an app or a passkey first; recovery codes stand in for those",
    }

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        others = Authenticator.objects.filter(user=authenticator.user, type__in=FACTORS).exclude(pk=authenticator.pk)
        return not settings.REQUIRE_SECOND_FACTOR or others.exists()

    def encrypt(self, text: str) -> str:
        return _box().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _box().decrypt(encrypted_text.encode()).decode()

    def generate_authenticator_name(self, user: Worker, type: Authenticator.Type) -> str:
        number = Authenticator.objects.filter(user_id=user.pk, type=type).count() + 1
        return "My passkey" if number == 1 else f"My passkey {number}"

    def _get_site_name(self) -> str:
        return "Golden Thread"


def _box() -> Fernet:
    key = hashlib.sha256(b"second factor:" + settings.SECRET_KEY.encode()).digest()
    return Fernet(base64.urlsafe_b64encode(key))
