"""The link by which a worker sets a first password: allauth's own, which works once.

It goes to the worker by e-mail. Only where no e-mail is set up (a trial on one machine) is it shown to the administrator, who could
otherwise set the password and be somebody else.
"""

from __future__ import annotations

from allauth.account.adapter import get_adapter
from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.db import transaction

from goldenthread.access.models import Worker

NOWHERE = "django.core.mail.backends.console.EmailBackend"


def first_link(worker: Worker) -> str:
    """A link that lets this worker set a password, once, within three days."""
    key = f"{user_pk_to_url_str(worker)}-{default_token_generator.make_token(worker)}"
    return get_adapter().get_reset_password_from_key_url(key)


def send_first_link(worker: Worker, link: str) -> bool:
    """Send the link when the page is done; False where no e-mail is set up."""
    if settings.EMAIL_BACKEND == NOWHERE:
        return False
    letter = get_adapter().render_mail("account/email/welcome", worker.email, {"password_reset_url": link})
    transaction.on_commit(letter.send)
    return True
