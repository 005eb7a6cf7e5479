"""A note of 600 words, asked about while it is typed: the field's own endpoint over HTTP, beside pages that say nothing of anybody.

    python -m bench.looking [--writers 12] [--seconds 20]

The pages are served as in production, by two processes. First one writer by themselves, in turns: their note, then "stay signed in" (the smallest
page of somebody signed in), then "alive" (no sign-in and no database). Then so many writers, each with a text of their own, who ask every three
seconds as the page's script does when typing pauses; meanwhile another asks the other two. The target is the p95 of the note. Prints one JSON line
for each round.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import threading
import time
import urllib.request
from collections import defaultdict
from pathlib import Path
from typing import Any
from uuid import uuid4

ROOT = Path(__file__).parents[1]
A_NOTE, EVERY_SECONDS, TARGET_MS = 600, 3.0, 50
NOTE, STAY, ALIVE = "the note", "stay signed in", "alive"
TOKEN = "a" * 32


class Browser:
    """A browser that has signed in, and what it took to be answered, in seconds, by what was asked."""

    def __init__(self, address: str, session: str) -> None:
        self.address, self.times, self.failed = address, defaultdict[str, list[float]](list), 0
        self.headers = {"Cookie": f"sessionid={session}; csrftoken={TOKEN}", "X-CSRFToken": TOKEN}

    def ask(self, what: str, text: str = "") -> None:
        """Ask once."""
        began = time.perf_counter()
        try:
            with urllib.request.urlopen(self._request(what, text), timeout=30) as answer:
                answer.read()
        except OSError:
            self.failed += 1
        else:
            self.times[what].append(time.perf_counter() - began)

    def _request(self, what: str, text: str) -> urllib.request.Request:
        if what == NOTE:
            body = json.dumps({"text": text, "field": "any"}).encode()
            return urllib.request.Request(
                f"{self.address}/writing/look/", body, self.headers | {"Content-Type": "application/json"}
            )
        if what == STAY:
            return urllib.request.Request(f"{self.address}/me/stay/", b"", self.headers)
        return urllib.request.Request(f"{self.address}/health/live")

    def types_for(self, seconds: float, texts: list[str], start: float) -> None:
        """Begin a little later than the others, then pause every few seconds."""
        time.sleep(start)
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            before = time.monotonic()
            self.ask(NOTE, texts[len(self.times[NOTE]) % len(texts)])
            time.sleep(max(0.0, EVERY_SECONDS - (time.monotonic() - before)))

    def asks_the_others_for(self, seconds: float) -> None:
        """The two pages that say nothing of anybody, in turns."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.ask(STAY)
            self.ask(ALIVE)
            time.sleep(0.2)


def notes_of_600() -> list[str]:
    """Texts of 600 words from the made-up council's own notes."""
    from bench.language import cast_notes

    words = " ".join(cast_notes()).split()
    return [" ".join(words[at : at + A_NOTE]) for at in range(0, len(words) - A_NOTE, 97)]


def say(round_: str, browsers: list[Browser], **more: Any) -> None:
    """One line: each page's median and p95, in milliseconds."""
    told: dict[str, Any] = {"bench": "looking", "round": round_}
    for what in (NOTE, STAY, ALIVE):
        times = sorted(took for one in browsers for took in one.times[what])
        if times:
            p95 = times[min(len(times) - 1, int(len(times) * 0.95))]
            told[what] = {
                "asked": len(times),
                "median_ms": round(times[len(times) // 2] * 1000, 1),
                "p95_ms": round(p95 * 1000, 1),
            }
    failed = sum(one.failed for one in browsers)
    print(
        json.dumps(told | {"failed": failed, "target_ms": TARGET_MS, "load": round(os.getloadavg()[0], 1)} | more),
        flush=True,
    )


def sessions_of(how_many: int) -> list[str]:
    """So many workers who have signed in."""
    from django.test import Client

    from cast.workers import a_worker

    found = []
    for number in range(how_many):
        browser = Client()
        browser.force_login(a_worker(called=f"Bench Writer{number}"))
        found.append(browser.cookies["sessionid"].value)
    return found


def main() -> int:
    """Serve, ask, say."""
    from bench.drills import kill_nine_app as app
    from bench.drills.own_server import own_server

    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--writers", type=int, default=12)
    options.add_argument("--seconds", type=float, default=20)
    chosen = options.parse_args()
    sys.path[:0] = [str(ROOT / "tests")]
    os.environ.setdefault("GOLDENTHREAD_SECRET_KEY", str(uuid4()) * 3)  # those who serve must know sessions made here
    with tempfile.TemporaryDirectory() as place, own_server(Path(place)) as cluster:
        sessions, texts, chance = sessions_of(chosen.writers + 1), notes_of_600(), random.Random(1)
        with app.served(cluster.app_url("drill"), Path(place)) as (_, address):
            for session in sessions * 2:
                Browser(address, session).ask(NOTE, texts[0])  # both processes have answered before anything is counted
            alone = Browser(address, sessions[0])
            for text in texts:
                for what in (NOTE, STAY, ALIVE):
                    alone.ask(what, text)
            say("one writer", [alone])
            writers = [Browser(address, session) for session in sessions[:-1]]
            other = Browser(address, sessions[-1])
            people = [
                threading.Thread(target=one.types_for, args=(chosen.seconds, texts[turn:] + texts[:turn], chance.uniform(0, EVERY_SECONDS)))
                for turn, one in enumerate(writers)
            ]  # fmt: skip
            people.append(threading.Thread(target=other.asks_the_others_for, args=(chosen.seconds,)))
            for person in people:
                person.start()
            for person in people:
                person.join()
            say("together", [*writers, other], writers=len(writers))
    return 0


if __name__ == "__main__":
    sys.exit(main())
