"""Two hundred writers type for a minute, each kept every two seconds through the page: nothing may be lost, and what it costs beside a bare insert.

    python -m bench.autosave [--writers 200] [--seconds 60]

The pages are served as in production. Each writer signs in and sends what the page's script sends. Afterwards every writer's draft must hold
the last words that were answered. The floor is the same rows written by plain psycopg (an upsert in a transaction of its own), in turns with
ours, by one writer. Prints one JSON line per figure.
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
from http.client import HTTPException
from pathlib import Path
from typing import Any
from uuid import uuid4

ROOT = Path(__file__).parents[1]
EVERY_SECONDS = 2.0
UPSERT = """
insert into access_draft (key, worker_id, page, kind, fields, version, began_from, "window", step)
values (%s, %s, '/child/1/note/', 'note', %s, 1, '', 'bench', 1)
on conflict (key) do update set fields = access_draft.fields || excluded.fields, version = access_draft.version + 1, kept_at = now()
"""


class Writer:
    """Somebody who types, with a browser that has signed in."""

    def __init__(self, address: str, session: str, token: str) -> None:
        self.page, self.key, self.version, self.step = f"{address}/drafts/keep/", str(uuid4()), 0, 0
        self.headers = {
            "Cookie": f"sessionid={session}; csrftoken={token}", "X-CSRFToken": token, "Content-Type": "application/json",
        }  # fmt: skip
        self.text, self.answered, self.times, self.failed = "", "", [], 0

    def keep(self) -> None:
        """Type ten words, and have them kept."""
        self.text += f" and then we went to see Nan for the {self.step}th time"
        self.step += 1
        told = {
            "key": self.key,
            "kind": "note",
            "page": "/child/1/note/",
            "fields": {"words": [self.text]},
            "window": self.key,
            "step": self.step,
        }
        body = json.dumps(told | {"version": self.version}).encode()
        began = time.perf_counter()
        try:
            with urllib.request.urlopen(urllib.request.Request(self.page, body, self.headers), timeout=30) as answer:
                self.version, self.answered = json.loads(answer.read())["version"], self.text
        except (OSError, HTTPException, KeyError, ValueError):
            self.failed += 1
        self.times.append(time.perf_counter() - began)

    def types_for(self, seconds: float, start: float) -> None:
        """Begin a little later than the others, as people do, then keep at a steady pace."""
        time.sleep(start)
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            before = time.monotonic()
            self.keep()
            time.sleep(max(0.0, EVERY_SECONDS - (time.monotonic() - before)))


def signed_in(how_many: int) -> list[tuple[int, str]]:
    """So many workers with a session each: their numbers and sessions."""
    from django.test import Client

    from cast.workers import a_worker

    found = []
    for number in range(how_many):
        worker, browser = a_worker(called=f"Bench Writer{number}"), Client()
        browser.force_login(worker)
        found.append((worker.pk, browser.cookies["sessionid"].value))
    return found


def percentile(times: list[float], part: float) -> float:
    """A percentile, in milliseconds."""
    return round(sorted(times)[min(len(times) - 1, int(len(times) * part))] * 1000, 1) if times else 0.0


def lost(writers: list[Writer]) -> int:
    """How many writers' last answered words are not there."""
    from goldenthread.access.drafting_models import Draft

    kept = {str(key): fields for key, fields in Draft.objects.values_list("key", "fields")}
    return sum(
        1
        for one in writers
        if one.answered and not kept.get(one.key, {}).get("words", [""])[0].startswith(one.answered)
    )


def beside_a_bare_insert(address: str, url: str, sessions: list[tuple[int, str]], rounds: int = 200) -> dict[str, Any]:
    """One writer through the page and one by plain psycopg, in turns."""
    import psycopg

    ours, bare = Writer(address, sessions[0][1], "a" * 32), []
    with psycopg.connect(url, autocommit=True) as db:
        key, text = uuid4(), ""
        for number in range(rounds):
            ours.keep()
            text += f" and then we went to see Nan for the {number}th time"
            began = time.perf_counter()
            db.execute(UPSERT, [key, sessions[0][0], json.dumps({"words": [text]})])
            bare.append(time.perf_counter() - began)
    page, floor = percentile(ours.times, 0.5), percentile(bare, 0.5)
    return {"page_p50_ms": page, "bare_p50_ms": floor, "ratio": round(page / floor, 1) if floor else None}


def main() -> int:
    """Serve, type, count, and say."""
    from bench.drills import kill_nine_app as app
    from bench.drills.own_server import own_server

    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--writers", type=int, default=200)
    options.add_argument("--seconds", type=float, default=60)
    chosen = options.parse_args()
    sys.path[:0] = [str(ROOT / "tests")]
    os.environ.setdefault(
        "GOLDENTHREAD_SECRET_KEY", str(uuid4()) * 3
    )  # sessions made here must be known to those who serve
    with tempfile.TemporaryDirectory() as place, own_server(Path(place)) as cluster:
        sessions, chance = signed_in(chosen.writers), random.Random(1)
        with app.served(cluster.app_url("drill"), Path(place)) as (_, address):
            alone = beside_a_bare_insert(address, cluster.app_url("drill"), sessions)
            writers = [Writer(address, session, "a" * 32) for _, session in sessions]
            people = [
                threading.Thread(target=one.types_for, args=(chosen.seconds, chance.uniform(0, EVERY_SECONDS)))
                for one in writers
            ]
            for person in people:
                person.start()
            for person in people:
                person.join()
        times = [moment for one in writers for moment in one.times]
        told = {
            "bench": "autosave", "writers": len(writers), "seconds": chosen.seconds, "kept": sum(bool(one.answered) for one in writers),
            "messages": len(times), "a_second": round(len(times) / chosen.seconds, 1), "failed": sum(one.failed for one in writers),
            "lost": lost(writers), "p50_ms": percentile(times, 0.5), "p95_ms": percentile(times, 0.95), "load": round(os.getloadavg()[0], 1),
        } | alone  # fmt: skip
        print(json.dumps(told))
    return 0 if not told["lost"] and told["kept"] == len(writers) else 1


if __name__ == "__main__":
    sys.exit(main())
