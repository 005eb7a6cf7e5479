"""Slowing down what anybody may send: so many times from one address on the internet, counted where every server process sees it.

A whole school or hospital may share one address, so the numbers are generous; they stop a machine, not a bad day.
"""

from __future__ import annotations

from allauth.core.internal.ratelimit import consume
from django.http import HttpRequest


def may_send(request: HttpRequest, what: str, *, rate: str) -> bool:
    """Whether this may be sent or fetched from this address once more now; it counts as done. `rate` is like `60/h/ip`."""
    return bool(consume(request, app="goldenthread", action=what, config={what: rate}, limit_get=True))
