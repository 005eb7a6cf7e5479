"""Every page: what it answers, in its view's own words, and who may open it, from its policy."""

from __future__ import annotations

import inspect

from goldenthread.handbook.addresses import Address, addresses
from goldenthread.handbook.markdown import code, first_line, page, table

INTRODUCTION = """\
A page says who may open it where it is written: `@public`, `@signed_in`, `@needs(Permission.X)` or `@opens("child")`. One that says nothing is
refused, and fails a test. Opening a record also depends on the record: involvement, cover, a reason given, and locks."""


def document() -> str:
    """docs/handbook/pages.md"""
    known = addresses()
    apps = sorted({one.app for one in known if one.is_ours})
    parts = [
        f"## {app.capitalize()}\n\n{_ours([one for one in known if one.is_ours and one.app == app])}" for app in apps
    ]
    library = table(
        ["page", "address", "who may open it"],
        [[code(one.name or "–"), code(one.path), _who(one)] for one in known if not one.is_ours],
    )
    return page("Pages", INTRODUCTION, *parts, f"## Pages of libraries (signing in)\n\n{library}")


def _ours(pages: list[Address]) -> str:
    return table(
        ["page", "address", "what it answers", "who may open it"],
        [[code(one.name), code(one.path), first_line(inspect.getdoc(one.view)), _who(one)] for one in pages],
    )


def _who(one: Address) -> str:
    return one.policy.says() if one.policy else "nobody: it says nothing"
