"""Asking something once a page: what cannot change while one page is made need not be asked of the database again.

Outside a page (an act called by a command or a test) nothing is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar, cast

Answer = TypeVar("Answer")

_kept: ContextVar[dict[Hashable, Any] | None] = ContextVar("answers kept for the page under way", default=None)


@contextmanager
def one_page() -> Iterator[None]:
    """While this lasts, answers are kept."""
    token = _kept.set({})
    try:
        yield
    finally:
        _kept.reset(token)


def once_a_page(key: Hashable, ask: Callable[[], Answer]) -> Answer:
    """The answer kept under this key, or asked now and kept until the page is made."""
    kept = _kept.get()
    if kept is None:
        return ask()
    if key not in kept:
        kept[key] = ask()
    return cast(Answer, kept[key])


def asked_again() -> None:
    """Forget what was kept, because an act has changed who may see what."""
    kept = _kept.get()
    if kept is not None:
        kept.clear()
