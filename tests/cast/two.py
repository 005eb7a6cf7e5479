"""Two colleagues at one form: what each begins from, and what the second is shown."""

import re
from collections.abc import Callable
from uuid import uuid4

from django.test import Client

from goldenthread.access.drafting_models import Draft

THEIRS, MINE = "Mum says he shouts when he has had a drink.", "Mum says she sleeps at Nan's."
FIELD = re.compile(r'name="began_from" value="(\w+)"')


def begins(browser: Client, page: str) -> dict:
    """Somebody opens a page: what its form says of what was saved then."""
    return {"began_from": FIELD.search(browser.get(page).content.decode())[1]}


def both_are_shown(browser: Client, page: str, typed: dict, field: str, now: Callable[[], str], *, began: dict) -> None:
    """The first saves, the second sees both texts; theirs stays where that is chosen, and both where both are wanted."""
    first, second = (typed | began | {field: words, "key": str(uuid4())} for words in (THEIRS, MINE))
    answer = browser.post(page, first)
    assert answer.status_code == 302, re.findall(r"error-message.{0,300}", answer.content.decode(), re.DOTALL)
    both = browser.post(page, second).content.decode()
    assert now() == THEIRS
    assert "Two texts: choose what stays" in both
    assert "Mum says he shouts" in both
    assert "Mum says she sleeps" in both
    assert "static/keep.css" in both
    assert Draft.objects.get().fields[field] == [MINE]
    again = second | {"began_from": _of_the_shown(both)}
    assert browser.post(page, again | {"two_texts": "theirs"}).status_code == 302
    assert now() == THEIRS
    assert browser.post(page, again | {"two_texts": "both"}).status_code == 302
    assert now() == f"{THEIRS}\n\n{MINE}"


def _of_the_shown(page: str) -> str:
    """What the form that shows both texts begins from now; on a page of many forms, that one alone."""
    before, _, _ = page.partition('id="both-texts"')
    return FIELD.findall(before)[-1]
