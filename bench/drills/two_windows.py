"""Double clicks and two workers at one text, in real browsers, through the pages as they are served. Full figures: 20 of each.

    python -m bench.drills.double_submit 1000 500 20        runs these after its own, and prints a line for each

Each double click opens the form for a note, fills it in, opens the same form with the same key in a second tab, and presses: two clicks on
the button as fast as the browser makes them, and the button of the second tab. The page's own guard against two clicks is taken off first,
or the second would not leave the browser. One note may come of it, and both tabs must end on it. The control takes the key out of the forms.

In each round two workers in two browsers open the same text, write different words, and press Save at the same moment. One is saved; the
other must read both texts on the page. Words that are neither saved nor on anybody's page are lost. The control is an application that does
not compare versions (`no_version`), and must lose words. A form whose version was taken out is no control: the server refuses it too, which
the drill counts as well.
"""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
PASSWORD = "four-geese-on-the-towpath"
BLOCK, IN_MILLISECONDS, PATIENCE = "life", 400, 90_000
BETWEEN = 20
"""Milliseconds a button is held: quicker, and the browser takes the first form back before it is sent."""
UNGUARDED = "buttons => buttons.forEach(one => one.replaceWith(one.cloneNode(true)))"
WITHOUT = "(_, name) => document.querySelectorAll(`input[name=${name}]`).forEach(one => one.remove())"
AT = "(button, at) => setTimeout(() => button.click(), at - Date.now())"


@dataclass
class Clicks:
    """What came of so many double clicks: `sent` are the forms that left the browser."""

    double_clicks: int = 0
    sent: int = 0
    records: int = 0
    led_apart: int = 0
    failed: int = 0


@dataclass
class Workers:
    """What came of so many rounds with two workers: `lost` are words that are neither saved nor on anybody's page."""

    rounds: int = 0
    conflicts: int = 0
    with_both_texts: int = 0
    lost: int = 0


@dataclass
class Pair:
    """Two workers of one child, who may sign in."""

    child: int
    emails: list[str] = field(default_factory=list)


def pair(called: str) -> Pair:
    """Two workers and a child they both work with, in the database that Django points at."""
    from cast.people import a_child
    from cast.workers import a_worker, works_with

    child = a_child(f"{called} Carter")
    workers = [a_worker(called=f"Drill {called}{one}", password=PASSWORD) for one in ("Hers", "His")]
    for number, worker in enumerate(workers):
        works_with(worker, child, lead=not number)
    return Pair(child.pk, [worker.email for worker in workers])


@contextmanager
def browser_at(address: str) -> Iterator[Any]:
    """A browser; the driver keeps an event loop in this thread, so what is asked of the database meanwhile is let through."""
    from django.db import connection
    from playwright.sync_api import sync_playwright

    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    program = next(path for name in BROWSERS if (path := shutil.which(name)))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        try:
            yield lambda email: _signed_in(browser, address, email)
        finally:
            browser.close()
            connection.close()  # it belongs to the driver's loop: nobody else would


def _signed_in(browser: Any, address: str, email: str) -> Any:
    context = browser.new_context(base_url=address, locale="en-GB")
    context.set_default_timeout(PATIENCE)
    context.set_default_navigation_timeout(PATIENCE)
    page = context.new_page()
    page.goto("/account/sign-in/")
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(lambda url: "sign-in" not in url)
    return page


def double_clicks(address: str, at: Pair, how_many: int, *, with_key: bool = True) -> Clicks:
    """So many double clicks on the same note, with the same form sent from a second tab at once."""
    from goldenthread.casework.notes.models import Note

    tally, before = Clicks(double_clicks=how_many), Note.objects.count()
    with browser_at(address) as signs_in:
        first = signs_in(at.emails[0])
        second = first.context.new_page()
        form = f"/child/{at.child}/note/"
        for tab in (first, second):
            tab.on("request", lambda told: _count(tally, told, form))
        for number in range(how_many):
            first.goto(form)
            key = first.locator("form[data-keep] input[name=key]").input_value()
            second.goto(f"{form}?draft={key}")
            for tab in (first, second):
                _fills_in(tab, f"Double click {number}", with_key=with_key)
            save = first.get_by_role("button", name="Save the note", exact=True)
            save.dblclick(delay=BETWEEN, no_wait_after=True)
            second.get_by_role("button", name="Save the note", exact=True).click(no_wait_after=True)
            _see_where_they_led(tally, first, second, form)
    tally.records = Note.objects.count() - before
    return tally


def _count(tally: Clicks, told: Any, form: str) -> None:
    tally.sent += told.method == "POST" and form in told.url


def _fills_in(tab: Any, words: str, *, with_key: bool) -> None:
    tab.get_by_label("A visit", exact=True).check()
    tab.locator("textarea[name=words]").fill(words)
    tab.locator(".note-save button").evaluate_all(UNGUARDED)
    if not with_key:
        tab.locator("body").evaluate(WITHOUT, "key")


def _see_where_they_led(tally: Clicks, first: Any, second: Any, form: str) -> None:
    from playwright.sync_api import Error

    try:
        for tab in (first, second):
            tab.wait_for_url(lambda url: form in url and url.rstrip("/").rpartition("/")[2].isdigit())
            tab.wait_for_load_state()
        tally.led_apart += first.url != second.url
    except Error:  # counted: a tab that does not end on the note is a failure of the drill, whatever it was
        tally.failed += 1


def two_workers(address: str, at: Pair, how_many: int, *, version_in_the_form: bool = True) -> Workers:
    """So many rounds in which two people save one text at the same moment, each in a browser of their own."""
    tally = Workers(rounds=how_many)
    with browser_at(address) as signs_in:
        pages = [signs_in(email) for email in at.emails]
        for number in range(how_many):
            _write(at, f"Before round {number}.")
            mine = [f"Hers {number}: she sleeps at Nan’s.", f"His {number}: he walks her to school."]
            for page, words in zip(pages, mine, strict=True):
                page.goto(f"/child/{at.child}/now/{BLOCK}/", wait_until="domcontentloaded")
                page.locator("textarea[name=words]").fill(words)
                if not version_in_the_form:
                    page.locator("body").evaluate(WITHOUT, "began_from")
            _both_save_at_once(pages)
            _see_what_became(tally, at, pages, mine)
    return tally


def _write(at: Pair, words: str) -> None:
    """What both begin from."""
    from django.utils import timezone

    from goldenthread.casework.record.models import Summary

    Summary.objects.create(child_id=at.child, block=BLOCK, words=words, written_on=timezone.localdate())


def _both_save_at_once(pages: list[Any]) -> None:
    """Both browsers are told the moment beforehand; then each is waited for until it has its answer."""
    moment = int(time.time() * 1000) + IN_MILLISECONDS
    for page in pages:
        page.evaluate("() => { window.before = true }")
        page.get_by_role("main").get_by_role("button", name="Save", exact=True).evaluate(AT, moment)
    for page in pages:
        page.wait_for_function("() => !window.before && document.readyState === 'complete'")


def _see_what_became(tally: Workers, at: Pair, pages: list[Any], mine: list[str]) -> None:
    from goldenthread.casework.record.models import Summary

    saved = Summary.objects.filter(child_id=at.child, block=BLOCK).order_by("-written_on", "-pk").first()
    now = saved.words if saved else ""
    for page, words in zip(pages, mine, strict=True):
        box = page.get_by_role("alert").filter(has_text="Two texts")
        shown = [text.inner_text() for text in box.locator(".kp-both__words").all()]
        tally.conflicts += bool(shown)
        tally.with_both_texts += shown == [now, words]
        tally.lost += words != now and words not in shown
