"""Somebody types ten thousand words while the line drops, the laptop sleeps, the session ends and the browser is closed. Full figures: 100 runs.

    python -m bench.drills.while_typing [RUNS] [WORDS]

Each run types at a steady pace in a real browser, with marks of time in the text. At a random moment one of five things happens: the line
goes (and comes back or not), the session ends, the laptop sleeps in the middle of a word and wakes without a line, the window is closed,
the whole browser is closed. Then what the server has of her words is compared with what she had typed: at most five seconds of typing may
be missing. Where the line or the session went but the browser stayed, nothing at all may be missing once it is back.

The control keeps nothing while she types: it must lose more.
"""

import json
import os
import random
import shutil
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
MOST_SECONDS_LOST = 5.0
WAYS = ("line goes", "session ends", "laptop sleeps", "window closed", "browser closed")
LETTERS_A_SECOND = 60
"""Far quicker than anybody types, so that ten thousand words take minutes and not an hour; what counts is the seconds, not the letters."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 30
"""Seconds in which a browser that stayed has sent what it held, on a busy machine too."""
ADD = "(box, told) => { box.value += told; box.dispatchEvent(new Event('input', { bubbles: true })) }"


@dataclass
class Typed:
    """What came of so many runs."""

    runs: int = 0
    words: int = 0
    seconds_lost_most: float = 0.0
    over_five_seconds: int = 0
    lost_though_the_browser_stayed: int = 0
    by_way: dict[str, float] = field(default_factory=dict)


def typing(
    address: str,
    email: str,
    password: str,
    child: int,
    *,
    runs: int,
    words: int = 10_000,
    keeps: bool = True,
    seed: int = 1,
) -> Typed:
    """Type, be cut off, and look what is there. `keeps=False` is the control: the page's script does not load."""
    from django.db import connection
    from playwright.sync_api import sync_playwright

    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # the browser's driver keeps an event loop in this thread
    chance, tally = random.Random(seed), Typed(runs=runs, words=words)
    program = next(path for name in BROWSERS if (path := shutil.which(name)))
    with sync_playwright() as playwright:
        for number in range(runs):
            browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
            way = WAYS[number % len(WAYS)]
            run = Run(browser, address, email, password, child, keeps=keeps)
            typed = run.types(words, until=chance.uniform(0.2, 0.9), mark=f"run{number}")
            stays = run.cut_off(way)
            lost = run.seconds_lost(typed, within=PATIENCE if stays and keeps else 1)
            tally.seconds_lost_most = max(tally.seconds_lost_most, lost)
            tally.over_five_seconds += lost > MOST_SECONDS_LOST
            tally.lost_though_the_browser_stayed += stays and lost > 0
            tally.by_way[way] = round(max(tally.by_way.get(way, 0.0), lost), 2)
            connection.close()  # it belongs to the driver's loop: nobody else would
    return tally


class Run:
    """One time at a browser."""

    def __init__(self, browser: Any, address: str, email: str, password: str, child: int, *, keeps: bool) -> None:
        self.browser, self.address, self.who, self.child = browser, address, (email, password), child
        self.page = self._signs_in(browser, keeps=keeps)
        self.page.goto(f"/child/{child}/note/")
        self.at: list[tuple[float, int]] = []

    def _signs_in(self, browser: Any, *, keeps: bool = True) -> Any:
        context = browser.new_context(base_url=self.address, locale="en-GB")
        if not keeps:
            context.route("**/keep.js", lambda route: route.abort())
        page = context.new_page()
        page.goto("/account/sign-in/")
        page.get_by_label("E-mail").fill(self.who[0])
        page.get_by_label("Password", exact=True).fill(self.who[1])
        page.get_by_role("main").get_by_role("button", name="Sign in", exact=True).click()
        page.wait_for_url(lambda url: "sign-in" not in url)
        return page

    def types(self, words: int, *, until: float, mark: str) -> str:
        """Type so many words, or the part of them until the cut; remembers how much stood there at each moment."""
        text = f"{mark}: " + " ".join(f"{number:x}" for number in range(words))
        text, box, done = text[: int(len(text) * until)], self.page.locator("textarea[name=words]"), 0
        started, piece = time.monotonic(), max(1, LETTERS_A_SECOND // 4) if words < 2000 else len(text) // 60
        while done < len(text):
            box.evaluate(ADD, text[done : done + piece])
            done += piece
            self.at.append((time.monotonic(), min(done, len(text))))
            time.sleep(max(0.0, started + len(self.at) * 0.25 - time.monotonic()))
        return text

    def cut_off(self, way: str) -> bool:
        """One of five misfortunes; whether the browser stayed to send what it held."""
        if way == "window closed":
            self.page.close()
        elif way == "browser closed":
            self.browser.close()
        else:
            self._goes_and_comes_back(way)
        return way in ("line goes", "session ends", "laptop sleeps")

    def _goes_and_comes_back(self, way: str) -> None:
        context, box = self.page.context, self.page.locator("textarea[name=words]")
        if way == "laptop sleeps":
            self._sleeps_and_wakes(box)
        elif way == "line goes":
            context.set_offline(True)
            box.evaluate(ADD, " ")
            time.sleep(3)
            context.set_offline(False)
        else:
            context.clear_cookies(name="sessionid")
            box.evaluate(ADD, " ")
            time.sleep(3)
            other = context.new_page()
            other.goto("/account/sign-in/")
            other.get_by_label("E-mail").fill(self.who[0])
            other.get_by_label("Password", exact=True).fill(self.who[1])
            other.get_by_role("main").get_by_role("button", name="Sign in", exact=True).click()
            other.wait_for_url(lambda url: "sign-in" not in url)

    def _sleeps_and_wakes(self, box: Any) -> None:
        """No script runs and no clock of the page ticks while it sleeps; it wakes before the line is there again."""
        sleeps = self.page.context.new_cdp_session(self.page)
        box.evaluate(ADD, " ")
        sleeps.send("Page.setWebLifecycleState", {"state": "frozen"})
        self.page.context.set_offline(True)
        time.sleep(3)
        sleeps.send("Page.setWebLifecycleState", {"state": "active"})
        time.sleep(2)
        self.page.context.set_offline(False)

    def seconds_lost(self, typed: str, *, within: int) -> float:
        """How many seconds of typing the server does not have so many seconds later; everything where it has nothing."""
        from goldenthread.access.drafting_models import Draft

        kept, until = 0, time.monotonic() + within
        while kept < len(typed.rstrip()) and time.monotonic() < until:
            time.sleep(1)
            texts = ["".join(fields.get("words", [""])) for fields in Draft.objects.values_list("fields", flat=True)]
            kept = max((len(_same(text, typed)) for text in texts), default=0)
        Draft.objects.all().delete()
        if self.browser.is_connected():
            self.browser.close()
        if kept >= len(typed.rstrip()):
            return 0.0
        missing = [moment for moment, length in self.at if length > kept]
        return round(self.at[-1][0] - missing[0] + 0.25, 2)


def _same(text: str, typed: str) -> str:
    """What both begin with."""
    length = next(
        (at for at, (one, other) in enumerate(zip(text, typed, strict=False)) if one != other),
        min(len(text), len(typed)),
    )
    return typed[:length]


def main(words: list[str]) -> int:
    """Run the drill and its control and print one JSON line for each; 1 if more was lost than may be, or the control lost nothing."""
    from bench.drills import kill_nine_app as app
    from bench.drills.own_server import own_server

    sys.path[:0] = [str(ROOT / "tests")]
    runs, each = (int(word) for word in (words + ["100", "10000"][len(words) :]))
    with tempfile.TemporaryDirectory() as place, own_server(Path(place)) as cluster:
        saver = app.cast()[0]
        with app.served(cluster.app_url("drill"), Path(place)) as (_, address):
            told = (address, saver.email, app.PASSWORD, saver.children[0])
            safe = typing(*told, runs=runs, words=each)
            control = typing(*told, runs=2, words=min(each, 400), keeps=False)
    for name, tally in (("typing", safe), ("typing control: nothing is kept while typing", control)):
        print(json.dumps({"drill": name, **asdict(tally)}))
    return 0 if not (safe.over_five_seconds or safe.lost_though_the_browser_stayed) and control.seconds_lost_most else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
