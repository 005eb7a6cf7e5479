"""Sign-in, by allauth: no self-made accounts; a council account must belong to a worker we know.

Serves: T.23
"""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.core.internal.stagekit import clear_login  # noqa: F401
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
