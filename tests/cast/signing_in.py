"""Signing in for tests: through the real page, with a real password, and with a real app's codes."""

import time
from typing import Any

from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.test import Client

from goldenthread.access.models import Worker

PASSWORD = "three-ducks-on-the-canal"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def sign_in(
    worker: Worker, client: Client | None = None, *, next_page: str = "", password: str = PASSWORD
) -> tuple[Client, Any]:
    """Fill in the sign-in page as this worker; the browser and the answer."""
    browser = client or Client()
    if password == PASSWORD and not worker.has_usable_password():
        worker.set_password(PASSWORD)
        worker.save()
    sent = {"login": worker.email, "password": password} | ({"next": next_page} if next_page else {})
    return browser, browser.post("/account/sign-in/", sent)


def browser_of(worker: Worker) -> Client:
    """A browser at which this worker is signed in already."""
    browser = Client()
    browser.force_login(worker)
    return browser


def with_an_app(worker: Worker) -> Authenticator:
    """Give a worker an authenticator app with a known secret."""
    return Authenticator.objects.create(
        user=worker, type=Authenticator.Type.TOTP, data={"secret": get_adapter().encrypt(SECRET)}
    )


def code_now(secret: str = SECRET) -> str:
    """What the worker's app shows now."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))
