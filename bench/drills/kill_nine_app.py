"""Kills the processes that serve the pages, while workers save through them, and counts what was lost. Full figure: 500 kills.

    python -m bench.drills.kill_nine_app [KILLS]

Four workers of the made-up cast have signed in and write down names of their children through the page, one after another. At random
moments every serving process is killed with SIGKILL; their parent starts new ones. A save counts as answered once the page has sent the
worker on. Afterwards no answered save may be missing, and none may be there in part: the row, its row of history, what search looks up
and its line in the log stand or fall together.

The control serves the same pages with the log written a moment after the answer; the drill must find saves without their line.
"""

import http.cookiejar
import json
import os
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from http.client import HTTPException
from pathlib import Path
from typing import Any

import psutil
import psycopg

ROOT = Path(__file__).parents[2]
WORKERS, CHILDREN_EACH, PROCESSES = 4, 30, 2
PASSWORD = "four-geese-on-the-towpath"
WHOLE, LATE_LOG = "goldenthread.config.wsgi:application", "bench.drills.late_log:application"
SECONDS_TO_SERVE = 120
NAMES = "select id, given from people_personname where given like 'Drill %'"
HALF_SAVED = f"""
with saved as ({NAMES})
select given, 'no line in the log' from saved
    where not exists (select 1 from access_logentry l where l.subject_kind = 'personname' and l.subject_id = saved.id)
union all select given, 'no history' from saved where not exists (select 1 from people_personnameevent e where e.pgh_obj_id = saved.id)
union all select given, 'not to be found' from saved where not exists (select 1 from people_searchname s where s.name_id = saved.id)
union all select 'line ' || l.id, 'a line about nothing' from access_logentry l
    where l.subject_kind = 'personname' and not exists (select 1 from people_personname n where n.id = l.subject_id)
"""


@dataclass
class Tally:
    """What one drill found. `in_doubt` are saves cut off before their answer: they may be there or not, but whole."""

    kills: int = 0
    processes_killed: int = 0
    answered: int = 0
    in_doubt: int = 0
    lost: int = 0
    twice: int = 0
    half_saved: int = 0
    halves: dict[str, int] = field(default_factory=dict)
    refused: int = 0


@dataclass
class Saving:
    """One worker at their browser: their children, and the saves that were answered or cut off."""

    email: str
    children: list[int]
    run: str = "whole"
    answered: set[str] = field(default_factory=set)
    in_doubt: int = 0
    refused: int = 0


def cast() -> list[Saving]:
    """Workers who may sign in, each with children of their own, in the database that Django points at."""
    from cast.people import a_child
    from cast.workers import a_worker, works_with

    found = []
    for number in range(WORKERS):
        worker = a_worker(called=f"Drill Worker{number}", password=PASSWORD)
        children = [a_child(f"Child{number}x{other} Carter") for other in range(CHILDREN_EACH)]
        works_with(worker, *children)
        found.append(Saving(worker.email, [child.pk for child in children]))
    return found


def drill(url: str, savers: list[Saving], folder: Path, *, kills: int, late_log: bool = False, seed: int = 1) -> Tally:
    """Serve this database, let everybody save, kill so many times, and count. `late_log` is the control."""
    chance, tally, over = random.Random(seed), Tally(), threading.Event()
    with served(url, folder, application=LATE_LOG if late_log else WHOLE) as (server, address):
        people = [threading.Thread(target=_save_until_over, args=(saver, address, over)) for saver in savers]
        for person in people:
            person.start()
        _wait_for_saves(savers)
        for _ in range(kills):
            time.sleep(chance.uniform(0.15, 0.6))
            tally.processes_killed += kill_processes(server)
            tally.kills += 1
            _wait_for_saves(savers)
        over.set()
        for person in people:
            person.join()
    _count(url, savers, tally)
    return tally


@contextmanager
def served(
    url: str, folder: Path, *, application: str = WHOLE, port: int = 0, processes: int = PROCESSES
) -> Iterator[tuple[psutil.Process, str]]:
    """The pages, served as in production: a parent that only looks after its serving processes."""
    if not port:
        with socket.socket() as door:
            door.bind(("127.0.0.1", 0))
            port = door.getsockname()[1]
    words = [
        "--preload",
        "--workers",
        str(processes),
        "--worker-class",
        "gthread",
        "--threads",
        "3",
        "--no-control-socket",
        "--log-level",
        "critical",
    ]
    env = os.environ | {
        "DATABASE_URL": url,
        "GOLDENTHREAD_DEMO": "1",
        "GOLDENTHREAD_VAR": str(folder / "app"),
        "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
    }
    env = {name: value for name, value in env.items() if not name.startswith("PYTEST")}
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", *words, "--bind", f"127.0.0.1:{port}", application], env=env
    )
    try:
        _wait_until_served(port, server)
        yield psutil.Process(server.pid), f"http://127.0.0.1:{port}"
    finally:
        server.send_signal(signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            server.wait(20)
        server.kill()


def _wait_until_served(port: int, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + SECONDS_TO_SERVE
    while server.poll() is None and time.monotonic() < until:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.1)
    raise RuntimeError("The pages are not served.")


def kill_processes(server: psutil.Process) -> int:
    """Kill every serving process; how many there were."""
    killed = 0
    for process in server.children():
        with suppress(psutil.NoSuchProcess):
            process.kill()
            killed += 1
    return killed


def _wait_for_saves(savers: list[Saving]) -> None:
    """Until somebody's save has been answered again: a kill before anybody is under way would show nothing."""
    before, until = sum(len(saver.answered) for saver in savers), time.monotonic() + SECONDS_TO_SERVE
    while sum(len(saver.answered) for saver in savers) == before:
        if time.monotonic() > until:
            raise RuntimeError(
                f"Nothing has been saved for two minutes; the pages refused {sum(saver.refused for saver in savers)} times."
            )
        time.sleep(0.02)


class _Stay(urllib.request.HTTPRedirectHandler):
    """The page's answer to a save is that it sends one on; it need not be followed."""

    def redirect_request(self, *args: Any, **named: Any) -> None:
        return None


def _save_until_over(saver: Saving, address: str, over: threading.Event) -> None:
    """Sign in, then save one name after another; when cut off, try the next."""
    browser, token, number = _new_browser(), "", 0
    while not over.is_set():
        try:
            if not token:
                browser = _new_browser()  # one that was cut off while signing in may be signed in already
                token = _sign_in(browser, address, saver)
            number += 1
            given, child = (
                f"Drill {saver.run} {saver.email.split('@')[0]} {number}",
                saver.children[number % len(saver.children)],
            )
            saver.in_doubt += 1
            status = _post(
                browser,
                f"{address}/person/{child}/name/",
                {"kind": "known_as", "given": given, "family": "Carter", "csrfmiddlewaretoken": token},
            )
            saver.in_doubt -= 1
            if status == 302:
                saver.answered.add(given)
            else:
                saver.refused += 1
        except urllib.error.HTTPError:
            saver.refused += 1
            time.sleep(0.5)
        except (OSError, HTTPException):
            time.sleep(0.02)


def _new_browser() -> urllib.request.OpenerDirector:
    return urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()), _Stay)


def _sign_in(browser: urllib.request.OpenerDirector, address: str, saver: Saving) -> str:
    token = _token(browser, f"{address}/account/sign-in/")
    _post(
        browser,
        f"{address}/account/sign-in/",
        {"login": saver.email, "password": PASSWORD, "csrfmiddlewaretoken": token},
    )
    return _token(browser, f"{address}/person/{saver.children[0]}/name/")


def _token(browser: urllib.request.OpenerDirector, page: str) -> str:
    with browser.open(page, timeout=60) as answer:
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', answer.read().decode())
    return found[1] if found else ""


def _post(browser: urllib.request.OpenerDirector, page: str, sent: dict[str, str]) -> int:
    try:
        with browser.open(page, urllib.parse.urlencode(sent).encode(), timeout=60) as answer:
            answer.read()
            return int(answer.status)
    except urllib.error.HTTPError as told:
        told.read()
        return told.code


def _count(url: str, savers: list[Saving], tally: Tally) -> None:
    with psycopg.connect(url) as db:
        kept = [given for _, given in db.execute(NAMES).fetchall()]
        halves = [why for _, why in db.execute(HALF_SAVED).fetchall()]
    answered = set().union(*(saver.answered for saver in savers))
    tally.answered, tally.in_doubt = len(answered), sum(saver.in_doubt for saver in savers)
    tally.lost, tally.twice = len(answered.difference(kept)), len(kept) - len(set(kept))
    tally.half_saved, tally.refused = len(halves), sum(saver.refused for saver in savers)
    tally.halves = {why: halves.count(why) for why in sorted(set(halves))}


def main(words: list[str]) -> int:
    """Run the drill and its control, print one JSON line for each; 1 if anything was lost or halved, or if the control found nothing."""
    from bench.drills.own_server import own_server

    sys.path[:0] = [str(ROOT / "tests")]
    kills = int(words[0]) if words else 500
    with tempfile.TemporaryDirectory() as place, own_server(Path(place)) as cluster:
        savers = cast()
        safe = drill(cluster.app_url("drill"), savers, Path(place), kills=kills)
        again = [Saving(saver.email, saver.children, run="late log") for saver in savers]
        control = drill(cluster.app_url("drill"), again, Path(place), kills=5, late_log=True)
    for name, tally in (("kill-nine-app", safe), ("kill-nine-app control: log written after the answer", control)):
        print(json.dumps({"drill": name, **asdict(tally)}))
    return 0 if not (safe.lost or safe.half_saved or safe.twice or safe.refused) and control.half_saved else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
