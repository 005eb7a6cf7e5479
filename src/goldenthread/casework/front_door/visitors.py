"""What a visitor has typed into the public form, sealed with a key that only their browser holds, and gone after some hours.

The words lie on the server, so that nothing typed is lost, and nobody who reads the database reads them: the key is in a cookie and is kept
nowhere else. It is thrown away with the words when the form is sent.
Serves: E.08, K9.W4
"""

from __future__ import annotations

import json
import os
from base64 import b64decode, b64encode
from datetime import datetime
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.http import HttpRequest, HttpResponse

KEPT, COOKIE = "tell_us", "tell_us"
HOURS = 4
"""How long what was typed is kept after it was last touched: a shift at a school or on a ward. Our own choice."""
LONGEST = 200_000
"""So many letters at most, all parts together."""
ONCE = 12


class TooLong(Exception):
    """More was typed than is kept before it is sent."""


def typed(request: HttpRequest, *, at: datetime) -> dict[str, Any]:
    """What this visitor has typed so far, part by part; nothing where it is too old, or where the key is not there."""
    if KEPT in _just(request):
        found: dict[str, Any] = _just(request)[KEPT]
        return found
    kept, key = request.session.get(KEPT), _key(request)
    if not kept or key is None or datetime.fromisoformat(kept["until"]) < at:
        return {}
    sealed = b64decode(kept["sealed"])
    try:
        words: dict[str, Any] = json.loads(AESGCM(key).decrypt(sealed[:ONCE], sealed[ONCE:], None))
    except InvalidTag:
        return {}
    return words


def keep(request: HttpRequest, part: str, told: dict[str, str], *, until: datetime, at: datetime) -> None:
    """Keep a part as it stands now.

    Raises:
        TooLong: it is more than is kept.
    """
    words = typed(request, at=at) | {part: told}
    plain = json.dumps(words).encode()
    if len(plain) > LONGEST:
        raise TooLong
    key, once = _key(request) or AESGCM.generate_key(256), os.urandom(ONCE)
    sealed = b64encode(once + AESGCM(key).encrypt(once, plain, None)).decode()
    request.session[KEPT] = {"sealed": sealed, "until": until.isoformat()}
    _just(request).update({KEPT: words, "key": key})


def forget(request: HttpRequest) -> None:
    """Throw it away: it has been sent, or the visitor wants it gone."""
    request.session.pop(KEPT, None)
    _just(request).update({KEPT: {}, "key": b""})


def with_key(request: HttpRequest, answer: HttpResponse) -> HttpResponse:
    """The answer with the visitor's key, where it is new or has been thrown away. No script can read it, and it ends with the browser."""
    key = _just(request).get("key")
    if key == b"":
        answer.delete_cookie(COOKIE, path="/tell-us/")
    elif key is not None:
        answer.set_cookie(
            COOKIE, b64encode(key).decode(), path="/tell-us/", httponly=True, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE
        )  # fmt: skip
    return answer


def _just(request: HttpRequest) -> dict[str, Any]:
    """What this very request has kept."""
    return request.__dict__.setdefault("_just_typed", {})


def _key(request: HttpRequest) -> bytes | None:
    if key := _just(request).get("key"):
        return bytes(key)
    try:
        key = b64decode(request.COOKIES.get(COOKIE, ""), validate=True)
    except ValueError:
        return None
    return key if len(key) == 32 else None
