"""Every address of the application, walked from the URL patterns: its name, its path, its view and who may open it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from django.conf import settings
from django.urls import URLPattern, URLResolver

from goldenthread.access.pages import Policy
from goldenthread.access.policies import policy_of

OURS = "goldenthread"


@dataclass(frozen=True)
class Address:
    """One address. `view` is the function as written, without what its decorators wrapped round it."""

    name: str
    path: str
    view: Callable[..., Any]
    policy: Policy | None

    @property
    def is_ours(self) -> bool:
        """Is the page written here, rather than in a library?"""
        return self.view.__module__.partition(".")[0] == OURS

    @property
    def app(self) -> str:
        """The package the page lives in: people, casework …"""
        return self.view.__module__.split(".")[1] if self.is_ours else self.view.__module__.partition(".")[0]


def addresses() -> list[Address]:
    """All of them, by path. A library's page that Django builds from a class keeps that class's module."""
    patterns = import_module(settings.ROOT_URLCONF).urlpatterns
    return sorted(_walked(patterns, ""), key=lambda one: (one.path, one.name))


def _walked(patterns: list[Any], before: str) -> Iterator[Address]:
    for entry in patterns:
        path = before + _readable(str(entry.pattern))
        if isinstance(entry, URLResolver):
            yield from _walked(entry.url_patterns, path)
        elif isinstance(entry, URLPattern):
            yield Address(
                entry.name or "",
                "/" + path,
                inspect.unwrap(entry.callback),
                policy_of(entry.callback, entry.name or ""),
            )


def _readable(pattern: str) -> str:
    """A pattern as a reader would write it: regular expressions keep only the names of their parts.

    >>> _readable("^keys/(?P<pk>[0-9]+)/remove/$")
    'keys/<pk>/remove/'
    """
    return re.sub(r"\(\?P<(\w+)>[^)]*\)", r"<\1>", pattern.removeprefix("^").removesuffix("$"))
