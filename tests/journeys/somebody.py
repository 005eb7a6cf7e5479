"""Somebody at a browser, with the few things that every journey does, told as one would tell them.

Whatever is particular to one journey uses the page itself, by what a person reads on it: roles, labels and words.
"""

import re
from collections.abc import Callable
from typing import Any

from goldenthread.casework.elmshire.council import PASSWORD, email_of
from journeys.looking import SIDEWAYS, faults

PATIENCE_MS, LOOKS_AGAIN_MS = 30_000, 200
"""A page on a busy machine is slow and not wrong: a journey waits for it, and says nothing of how long."""


def soon(page: Any, is_so: Callable[[], Any]) -> bool:
    """Whether something comes true while one waits at a page: what it sends arrives a moment after it was typed."""
    for _ in range(PATIENCE_MS // LOOKS_AGAIN_MS):
        if is_so():
            return True
        page.wait_for_timeout(LOOKS_AGAIN_MS)
    return bool(is_so())


class Somebody:
    """One person, one browser window."""

    def __init__(self, page: Any) -> None:
        self.page = page

    def signs_in_as(self, name: str) -> None:
        """Through the real page, with the password of the made-up council."""
        self.page.goto("/account/sign-in/")
        self.page.get_by_label("E-mail").fill(email_of(name))
        self.page.get_by_label("Password", exact=True).fill(PASSWORD)
        self.presses("Sign in")

    def goes_to(self, address: str) -> Any:
        """Open an address; what the server answered."""
        return self.page.goto(address)

    def follows(self, words: str, *, first: bool = False) -> None:
        """Follow the link with these words."""
        link = self.page.get_by_role("link", name=words, exact=True)
        (link.first if first else link).click()

    def presses(self, words: str) -> None:
        """Press the button with these words, in what the page is about."""
        self.page.get_by_role("main").get_by_role("button", name=words, exact=True).click()

    def fills(self, label: str, said: str) -> None:
        """Write into a field."""
        self.page.get_by_label(label, exact=True).fill(said)

    def chooses(self, words: str) -> None:
        """Choose a radio button or tick a box."""
        self.page.get_by_label(words, exact=True).check()

    def reads(self) -> str:
        """Everything the page says, in one line; a page that has only begun to arrive is waited for."""
        self.page.wait_for_load_state()
        return re.sub(r"\s+", " ", self.page.locator("body").inner_text())

    def reads_part(self, heading: str) -> str:
        """What one section of the page says, found by its heading."""
        part = self.page.locator("section").filter(has=self.page.get_by_role("heading", name=heading, exact=True)).last
        return re.sub(r"\s+", " ", part.inner_text())

    def reads_problems(self) -> str:
        """What the box at the top says is wrong."""
        return re.sub(r"\s+", " ", self.page.locator(".govuk-error-summary").inner_text())

    def finds_nothing_in_the_way(self) -> None:
        """The accessibility step: no fault that axe knows of, and nothing to scroll sideways for."""
        assert faults(self.page) == []
        assert not self.page.evaluate(SIDEWAYS)
