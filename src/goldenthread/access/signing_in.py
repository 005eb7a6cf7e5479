"""Sign-in, by allauth: no self-made accounts; a council account must belong to a worker we know.

Serves: T.23
"""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.http import HttpRequest
from django.shortcuts import redirect

from goldenthread.access.models import Worker

DEMO_DOMAIN = "@elmshire.example"


class AccountAdapter(DefaultAccountAdapter):
    """Nobody opens an account for themselves; workers are brought in by a system administrator."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def pre_login(self, request: HttpRequest, user: Worker, **named: Any) -> Any:
        if user.email.endswith(DEMO_DOMAIN) and not settings.LOCAL:
            return redirect("account_inactive")
        return super().pre_login(request, user, **named)


class CouncilSignInAdapter(DefaultSocialAccountAdapter):
    """Signs in with the council's own account, where that account's verified e-mail belongs to an active worker."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        if sociallogin.is_existing:
            return
        verified = [address.email for address in sociallogin.email_addresses if address.verified]
        worker = Worker.objects.filter(email__in=[email.lower() for email in verified], is_active=True).first()
        if worker is None:
            raise ImmediateHttpResponse(redirect("account_inactive"))
        sociallogin.connect(request, worker)
