"""The `@act` decorator: one named change, whole or not at all, logged, and what is due brought up to date.

An act is a function with keyword arguments, among them `by` (the worker). Acts may call acts: only the outermost one commits and
refreshes, and none goes on where one it called was refused. The refresh runs in a savepoint of its own: a save always beats a refresh.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from typing import Any, TypeVar

import pghistory
from django.db import transaction

from goldenthread.access.once import asked_again

F = TypeVar("F", bound=Callable[..., Any])
Refresh = Callable[[frozenset[int]], None]

_touched: ContextVar[set[int] | None] = ContextVar("children touched by the act under way", default=None)
_refreshers: list[Refresh] = []
_failed_refreshers: list[Refresh] = []


def after_acts(refresh: Refresh, *, if_it_fails: Refresh | None = None) -> None:
    """Register what brings things up to date after an act: it is called with the ids of the children touched.

    `if_it_fails` then marks those children as not worked out, so that the failure is seen and not lost.
    """
    if refresh not in _refreshers:
        _refreshers.append(refresh)
        if if_it_fails:
            _failed_refreshers.append(if_it_fails)


def touch(*child_ids: int) -> None:
    """Say that the act under way changed something about these children."""
    touched = _touched.get()
    if touched is not None:
        touched.update(child_ids)


def touch_all(child_ids: Iterable[int]) -> None:
    """`touch` for many children at once."""
    touch(*child_ids)


def _refresh(child_ids: frozenset[int]) -> None:
    for refresh in _refreshers:
        try:
            with transaction.atomic():
                refresh(child_ids)
        except Exception:  # a save always beats a refresh; the failure is logged and marked, never swallowed unseen
            logging.getLogger("goldenthread.acts").exception(
                "what is due could not be worked out for %s", sorted(child_ids)
            )
            for mark in _failed_refreshers:
                mark(child_ids)


def act(function: F) -> F:
    """Make a function one act: in one transaction, with row history told who and why, and what is due refreshed at the end."""

    @functools.wraps(function)
    def whole_or_not_at_all(*args: Any, **named: Any) -> Any:
        by = named.get("by")
        context = {"act": function.__name__, "by": getattr(by, "pk", None), "because": str(named.get("because") or "")}
        if _touched.get() is not None:  # no savepoint of its own: where it fails, the act that called it fails with it
            with transaction.atomic(savepoint=False):
                return function(*args, **named)
        token = _touched.set(set())
        try:
            with transaction.atomic(), pghistory.context(**context):
                answer = function(*args, **named)
                children = frozenset(_touched.get() or ())
                if children:
                    _refresh(children)
                asked_again()
                return answer
        finally:
            _touched.reset(token)

    whole_or_not_at_all.is_act = True  # type: ignore[attr-defined]
    return whole_or_not_at_all  # type: ignore[return-value]
