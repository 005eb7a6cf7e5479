"""Sign-in, by allauth: no self-made accounts; a council account must belong to a worker we know.

Serves: T.23
"""

from __future__ import annotations

import time
from typing import Any, NamedTuple

from allauth.account import app_settings as account_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.internal.stagekit import clear_login
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.drafting import throw_away_old
from goldenthread.access.log import log
from goldenthread.access.models import Worker

DEMO_DOMAIN = "@elmshire.example"
"""Where the made-up workers' addresses end. Their password is printed for everybody, so they open nothing but a demonstration."""


class CouncilSignIn(NamedTuple):
    """The council's own sign-in, where one is configured: what it is called and the page that begins it."""

    name: str
    href: str


def council_sign_in() -> CouncilSignIn | None:
    """The council's own sign-in, or None where none is configured."""
    providers: dict[str, Any] = settings.SOCIALACCOUNT_PROVIDERS
    for app in providers.get("openid_connect", {}).get("APPS", []):
        return CouncilSignIn(app["name"], reverse("openid_connect_login", args=[app["provider_id"]]))
    return None


def may_sign_in(worker: Worker) -> bool:
    """Whether this account is open today: active, not past its last day, and not a made-up one outside a demonstration."""
    left = worker.left_on is not None and worker.left_on < timezone.localdate()
    made_up = worker.email.endswith(DEMO_DOMAIN) and not settings.DEMO
    return worker.is_active and not left and not made_up


class AccountAdapter(DefaultAccountAdapter):
    """Nobody opens an account for themselves; workers are brought in by a system administrator."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": "That e-mail address and password do not go together. Check both and try again",
        "too_many_login_attempts": "That is too many tries. Wait five minutes and try again, or ask for a link to set a new password",
        "incorrect_password": "That is not your password. Check it and try again",
        "enter_current_password": "That is not the password you have now. Check it and try again",
        "incorrect_code": "That code is not right, or has run out. Wait for the next one in your app and try that",
        "rate_limited": "That is too many tries. Wait five minutes and try again",
        "password_mismatch": "The two new passwords are not the same. Type the new one again in both boxes",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def pre_login(self, request: HttpRequest, user: Worker, **named: Any) -> HttpResponse | None:
        if not may_sign_in(user):
            clear_login(request)
            log(user, "was refused sign-in", user)
            return self.respond_user_inactive(request, user)
        return super().pre_login(request, user, **named)

    def post_login(self, request: HttpRequest, user: Worker, **named: Any) -> HttpResponse:
        log(user, "signed in", user)
        throw_away_old(user)
        return super().post_login(request, user, **named)

    def send_notification_mail(
        self, template_prefix: str, user: Worker, context: dict[str, Any] | None = None, email: str | None = None
    ) -> None:
        """Tell the worker by e-mail what changed about their sign-in: always at their work address."""
        super().send_notification_mail(template_prefix, user, context, email or user.email)

    def is_reauthentication_required(self, *, app: str, **named: Any) -> bool:
        """Once more before what matters, unless they showed who they are in the last few minutes, at sign-in or since."""
        shown_at = [record["at"] for record in get_authentication_records(self.request, self.request.user)]
        recently = bool(shown_at) and time.time() - max(shown_at) < account_settings.REAUTHENTICATION_TIMEOUT
        return not recently and super().is_reauthentication_required(app=app, **named)

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        words = {
            "reauthenticate": "Use your password", "mfa_reauthenticate": "Use a code from your app", "mfa_reauthenticate:webauthn": "Use a passkey",
        }  # fmt: skip
        return [{**method, "description": words[method["id"]]} for method in super().get_reauthentication_methods(user)]


class CouncilSignInAdapter(DefaultSocialAccountAdapter):
    """Signs in with the council's own account, where that account's verified e-mail belongs to an active worker."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        if sociallogin.is_existing:
            return
        verified = [address.email.lower() for address in sociallogin.email_addresses if address.verified]
        worker = Worker.objects.filter(email__in=verified, is_active=True).first()
        if worker is None or not may_sign_in(worker):
            raise ImmediateHttpResponse(redirect("account_inactive"))
        sociallogin.connect(request, worker)
