"""Two workers at one form, for tests: both begin from what is saved, the first saves, the second sees both texts and chooses."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from django.test import Client
from markupsafe import escape

from goldenthread.access.drafting_models import Draft

THEIRS, MINE = "Mum says he shouts when he has had a drink.", "Mum says she sleeps at Nan's."


@dataclass(frozen=True)
class Begun:
    """A page two have opened: its address, what else its form sends, the box they both write in, and what is saved there now."""

    page: str
    typed: dict[str, Any]
    field: str
    now: Callable[[], str]


def began(shown: str) -> dict[str, str]:
    """What the page says of the version that its writer saw; nothing where it says none. Of several forms: the one that shows both, or the first."""
    before, two, _ = shown.partition('id="both-texts"')
    found = re.findall(r'name="began_from" value="(\w+)"', before)
    return {"began_from": found[-1 if two else 0]} if found else {}


def now_of(row: Any, name: str) -> Callable[[], Any]:
    """What the row says now."""

    def now() -> Any:
        row.refresh_from_db()
        return getattr(row, name)

    return now


def opened(browser: Client, page: str) -> dict[str, str]:
    """Which version somebody sees who opens the page."""
    return began(browser.get(page).content.decode())


def sends(browser: Client, page: str, *typed: dict[str, Any]) -> Any:
    """A form is sent, as a form of its own."""
    told: dict[str, Any] = {}
    for one in typed:
        told |= one
    return browser.post(page, told | {"key": str(uuid4())})


def see_both(first: Client, second: Client, begun: Begun) -> None:
    """The second sees both texts, theirs is not overwritten, mine is among my drafts; then what each choice leads to."""
    page, field = begun.page, begun.field
    theirs, mine = begun.typed | {field: THEIRS}, begun.typed | {field: MINE}
    seen_first, seen_second = opened(first, page), opened(second, page)
    assert sends(first, page, theirs, seen_first).status_code == 302
    # Then the second is shown both, theirs stays, and mine is among my drafts
    both = sends(second, page, mine, seen_second).content.decode()
    assert begun.now() == THEIRS
    assert "Two texts: choose what stays" in both
    assert escape(THEIRS) in both
    assert escape(MINE) in both
    assert "static/keep.css" in both
    assert Draft.objects.get().fields[field] == [MINE]
    # And theirs stays where she chooses it, both where she wants both, and hers where she writes hers in the form below
    assert sends(second, page, mine, began(both), {"two_texts": "theirs"}).status_code == 302
    assert begun.now() == THEIRS
    assert sends(second, page, mine, began(both), {"two_texts": "both"}).status_code == 302
    assert begun.now() == f"{THEIRS}\n\n{MINE}"
    assert sends(second, page, mine, opened(second, page)).status_code == 302
    assert begun.now() == MINE
