"""How quickly a worker writes things down: presses and seconds of interface time; and what saving a note costs beside plain SQL.

    python -m bench.recording                    the journeys in Chromium on a phone's width, then 200 saves
    python -m bench.recording --saves 500 --keep DIR

Interface time is what the system asks for beside the words themselves: each press (a button, a tick, the tap into a box) counts the
1.3 seconds that finding it with the finger and pressing it takes a practised hand (Card, Moran and Newell's point and press), and every
wait for the page is added as the clock measured it. Typing is not counted: the words are the work. The letters typed are printed beside.

A save is the whole request (sign-in, access, the form, the act, row history, what is due, the log); its plain twin inserts the very same
rows in one transaction by psycopg, with the same triggers, in turn with it. Prints one JSON line per figure.
"""

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.council import filled, point_at, say, server
from bench.saving_notes import BACKEND, saves

A_PRESS = 1.3
PHONE: Any = {"width": 390, "height": 844}
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FIRST = "the first minutes: what changed, why we are involved, who to ring"
MOST_SECONDS = {FIRST: 60, "a visit note for two children": 60, "a call": 40, "a line of the chronology": 20}
ANSWERS = ("Since you last looked", "Why we are involved.", "Ring Farah Aziz")
TONIGHT = "Nan: Jean Carter"
OPEN_CHILDREN = 300


def main() -> int:
    """Walk the journeys and measure the saves."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--saves", type=int, default=200, help="how many notes are saved")
    asked.add_argument("--keep", type=Path, help="keep the council in this folder and use it again")
    options = asked.parse_args()
    folder = options.keep or Path(tempfile.mkdtemp(prefix="gt-recording-"))
    try:
        with server(folder) as cluster:
            point_at(filled(cluster, OPEN_CHILDREN))
            _journeys()
            saves(options.saves)
    finally:
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


class Hand:
    """A hand at a phone: counts what it presses, types and waits for."""

    def __init__(self, page: Any) -> None:
        self.page, self.presses, self.letters, self.waited = page, 0, 0, 0.0

    def writes(self, box: Any, words: str) -> None:
        """Tap into a box and write."""
        self.presses += 1
        self.letters += len(words)
        box.fill(words)

    def ticks(self, choice: Any) -> None:
        """Tick or choose."""
        self.presses += 1
        choice.check()

    def presses_on(self, what: Any) -> None:
        """Press something that leads to another page, and wait for it."""
        self.presses += 1
        began = time.perf_counter()
        with self.page.expect_navigation(wait_until="load"):
            what.click()
        self.waited += time.perf_counter() - began

    def opens(self, address: str) -> None:
        """Press a link on whatever page one comes from, and wait."""
        self.presses += 1
        began = time.perf_counter()
        self.page.goto(address)
        self.waited += time.perf_counter() - began

    def says(self, figure: str, **more: Any) -> None:
        """Print what it came to."""
        seconds = round(self.presses * A_PRESS + self.waited, 1)
        most = MOST_SECONDS[figure]
        say(
            bench="recording", figure=figure, presses=self.presses, letters=self.letters, waited_s=round(self.waited, 2),
            interface_s=seconds, target_s=most, met=seconds <= most and all(more.values()), **more,
        )  # fmt: skip


def _journeys() -> None:
    program = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if program is None:
        say(bench="recording", figure="journeys", skipped="There is no Chromium here: apt-get install chromium")
        return
    from playwright.sync_api import sync_playwright

    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with _served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        context = browser.new_context(viewport=PHONE, base_url=address, locale="en-GB")
        context.set_default_timeout(30_000)
        mia, tobi = _signed_in(context, address)
        _first_look(browser, address)
        page = context.new_page()
        for _ in range(2):  # the first time fills the browser's cache
            note = _a_visit(page, mia, tobi, quiet=_ == 0)
        _to_the_chronology(page, note)
        _a_call(page, mia)
        browser.close()


def _first_look(browser: Any, address: str) -> None:
    """Sunita answers for Farah today: a link leads her to the three things she needs to know, and on to whom to ring at night."""
    from django.urls import reverse

    context = browser.new_context(viewport=PHONE, base_url=address, locale="en-GB")
    context.set_default_timeout(30_000)
    mia, _ = _signed_in(context, address, "Sunita Rao")
    page = context.new_page()
    for quiet in (True, False):  # the first time fills the browser's cache
        hand = Hand(page)
        _looked_a_fortnight_ago("Sunita Rao", mia)
        hand.opens(reverse("child", args=[mia]))
        told = " ".join(page.locator("body").inner_text().split())
        hand.presses_on(page.locator(f"a[href='{reverse('where_things_are', args=[mia])}']:visible").first)
        hand.presses_on(page.get_by_role("link", name="For whoever answers tonight"))
        night = " ".join(page.locator("body").inner_text().split())
        if not quiet:
            hand.says(FIRST, all_told=all(one in told for one in ANSWERS), tonight=TONIGHT in night)
    context.close()


def _looked_a_fortnight_ago(name: str, child: int) -> None:
    """So that something is new to her, however often this is run."""
    from datetime import timedelta

    from django.utils import timezone

    from goldenthread.access.models import Worker
    from goldenthread.casework.record.models import LastLooked

    ago = timezone.now() - timedelta(days=14)
    LastLooked.objects.filter(worker__name=name, child_id=child).delete()
    LastLooked.objects.create(worker=Worker.objects.get(name=name), child_id=child, at=ago, before_at=ago)


def _signed_in(context: Any, address: str, name: str = "Farah Aziz") -> tuple[int, int]:
    """Farah at her phone, or somebody else; the numbers of Mia and Tobi."""
    from django.test import Client

    from goldenthread.access.models import Worker
    from goldenthread.people.models import Person

    client = Client()
    client.force_login(Worker.objects.get(name=name), backend=BACKEND)
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": address}])
    found = dict(
        Person.objects.filter(shown_given__in=("Mia", "Tobi"), families__family__council_id="F-carter").values_list(
            "shown_given", "pk"
        )
    )
    return found["Mia"], found["Tobi"]


def _a_visit(page: Any, mia: int, tobi: int, *, quiet: bool) -> str:
    """From Mia's page to a saved and signed note of a visit to Mia and Tobi."""
    page.goto(f"/child/{mia}/")
    hand, main = Hand(page), page.get_by_role("main")
    hand.presses_on(main.get_by_role("link", name="A visit", exact=True))
    hand.ticks(page.get_by_label("Kelly Carter"))
    hand.writes(page.get_by_label("The point of it, in one line"), "Mia sleeps, and asks who comes when Mum is late")
    hand.writes(page.get_by_label("What they told us"), "Kelly: the mornings are calmer since Steve leaves at six.")
    hand.writes(
        page.get_by_label("What happened"),
        "I came at four. The kitchen smelt of toast. We did the magnets on the fridge.",
    )
    first = page.locator("section.note-part")
    hand.ticks(first.get_by_label("Yes, alone"))
    hand.writes(first.get_by_label("Mia’s own words", exact=True), "I only listen until the door.")
    hand.writes(first.get_by_label("With whom is Mia happy for us to share it?").first, "Nan and Mum")
    hand.writes(first.get_by_label("What it means for Mia"), "She falls asleep sooner, and still waits for the door.")
    hand.writes(first.get_by_label("What it means for the plan"), "Ask Kelly, alone, who comes when she is late.")
    hand.ticks(page.get_by_label("Tobi", exact=True))
    second = page.locator(f"#part-{tobi}")
    hand.ticks(second.get_by_label("Yes, alone"))
    hand.writes(second.get_by_label("Tobi’s own words", exact=True), "My light stays on and nobody minds.")
    hand.writes(second.get_by_label("What it means for Tobi"), "He sleeps in his own bed.")
    hand.presses_on(main.get_by_role("button", name="Save the note"))
    note: str = page.url
    hand.presses_on(main.get_by_role("button", name="Sign", exact=True))
    if not quiet:
        hand.says("a visit note for two children")
    return note


def _to_the_chronology(page: Any, note: str) -> None:
    """From a note to a line of the chronology."""
    page.goto(note)
    hand, main = Hand(page), page.get_by_role("main")
    hand.presses_on(main.get_by_role("link", name="Line of the chronology"))
    hand.presses_on(main.get_by_role("button", name="Add it"))
    hand.says("a line of the chronology")


def _a_call(page: Any, mia: int) -> None:
    """From Mia's page to a call written down, to be rung back."""
    page.goto(f"/child/{mia}/")
    hand, main = Hand(page), page.get_by_role("main")
    hand.presses_on(main.get_by_role("link", name="A call", exact=True))
    hand.ticks(page.get_by_label("Kelly Carter"))
    hand.ticks(page.get_by_label("No: ring them back"))
    hand.writes(page.get_by_label("What did they want?"), "Can the review be after four?")
    hand.presses_on(main.get_by_role("button", name="Save the call"))
    hand.says("a call")


@contextmanager
def _served() -> Iterator[str]:
    """The pages, served to the browser by this process."""
    from django.test.testcases import LiveServerThread, _StaticFilesHandler

    thread = LiveServerThread("localhost", _StaticFilesHandler)
    thread.daemon = True
    thread.start()
    thread.is_ready.wait()
    if thread.error:
        raise thread.error
    try:
        yield f"http://localhost:{thread.port}"
    finally:
        thread.terminate()


if __name__ == "__main__":
    raise SystemExit(main())
