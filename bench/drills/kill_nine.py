"""Kills the whole database at random moments while saves go on, and counts what an answered save is worth.

Each save writes a note and its event in one transaction. A save that was answered must be there afterwards, a save may
never be there by half. The control is the same drill with the one setting that allows loss; it must lose something, or
the drill could not have found anything.

    python -m bench.drills.kill_nine [KILLS]        full figures: 100 kills, and 3 of the control

kill -9 says nothing about a power cut: the kernel keeps what was written to it. That needs another drill.
"""

import json
import os
import random
import signal
import sys
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

import psycopg

from goldenthread.config import postgres_processes
from goldenthread.config.postgres import SUPERUSER, Cluster

WRITERS = 4
TABLES = """
create table note (writer int, number int, primary key (writer, number));
create table event (writer int, number int, primary key (writer, number));
"""
HALF_SAVED = """
select count(*) from note full join event using (writer, number) where note.writer is null or event.writer is null
"""


@dataclass
class Tally:
    """What one drill found. `in_doubt` are saves cut off before their answer: they may be there or not, but whole."""

    kills: int = 0
    answered: int = 0
    in_doubt: int = 0
    lost: int = 0
    half_saved: int = 0
    slowest_restart_seconds: float = 0.0
    restarts: list[float] = field(default_factory=list, repr=False)


def drill(folder: Path, *, kills: int, risky: bool = False, seed: int = 1) -> Tally:
    """Kill the server so many times under load and count; `risky` is the control that answers before it has written."""
    chance, tally = random.Random(seed), Tally()
    cluster = Cluster(folder)
    cluster.start()
    cluster.ensure_database("drill")
    with psycopg.connect(cluster.url("drill"), autocommit=True) as db:
        db.execute(TABLES)
    if risky:
        _answer_before_writing(cluster)
    answered: set[tuple[int, int]] = set()
    try:
        for _ in range(kills):
            answered |= _save_until_killed(cluster, tally, first=len(answered) + tally.in_doubt, chance=chance)
            _restart(cluster, tally)
        _count(cluster, answered, tally)
    finally:
        cluster.stop()
    return tally


def _answer_before_writing(cluster: Cluster) -> None:
    with psycopg.connect(cluster.url("postgres", role=SUPERUSER), autocommit=True) as db:
        db.execute("alter system set synchronous_commit = off")
        db.execute("alter system set wal_writer_delay = '10s'")
        db.execute("select pg_reload_conf()")


def _save_until_killed(cluster: Cluster, tally: Tally, *, first: int, chance: random.Random) -> set[tuple[int, int]]:
    """Let the writers save, kill everything at a random moment, and give back the saves that were answered."""
    answered: list[set[tuple[int, int]]] = [set() for _ in range(WRITERS)]
    doubts = [0] * WRITERS
    writers = [
        threading.Thread(target=_write, args=(cluster, writer, first, answered[writer], doubts))
        for writer in range(WRITERS)
    ]
    for writer in writers:
        writer.start()
    time.sleep(chance.uniform(0.2, 0.6))
    _kill_everything(cluster)
    for writer in writers:
        writer.join()
    tally.kills += 1
    tally.in_doubt += sum(doubts)
    tally.answered += sum(map(len, answered))
    return set().union(*answered)


def _write(cluster: Cluster, writer: int, first: int, answered: set[tuple[int, int]], doubts: list[int]) -> None:
    """Save one note after another, as the application, until the server is gone."""
    number = first
    with suppress(psycopg.OperationalError), psycopg.connect(cluster.app_url("drill")) as db:
        while True:
            number += 1
            doubts[writer] = 1
            db.execute("insert into note values (%s, %s)", [writer, number])
            db.execute("insert into event values (%s, %s)", [writer, number])
            db.commit()
            doubts[writer] = 0
            answered.add((writer, number))


def _kill_everything(cluster: Cluster) -> None:
    for pid in postgres_processes.belonging_to(cluster.data):
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def _restart(cluster: Cluster, tally: Tally) -> None:
    began = time.monotonic()
    cluster.start()
    tally.restarts.append(round(time.monotonic() - began, 2))
    tally.slowest_restart_seconds = max(tally.restarts)


def _count(cluster: Cluster, answered: set[tuple[int, int]], tally: Tally) -> None:
    with psycopg.connect(cluster.url("drill")) as db:
        kept = set(db.execute("select writer, number from note").fetchall())
        tally.lost = len(answered - kept)
        (tally.half_saved,) = db.execute(HALF_SAVED).fetchone() or (0,)


def main(words: list[str]) -> int:
    """Run both drills and print one JSON line for each; 1 if anything was lost, or if the control lost nothing."""
    kills = int(words[0]) if words else 100
    with tempfile.TemporaryDirectory() as folder:
        safe = drill(Path(folder) / "safe", kills=kills)
        control = drill(Path(folder) / "control", kills=3, risky=True)
    for name, tally in (("kill-nine", safe), ("kill-nine control: synchronous_commit=off", control)):
        print(json.dumps({"drill": name} | {key: value for key, value in asdict(tally).items() if key != "restarts"}))
    return 0 if safe.lost == safe.half_saved == 0 and control.lost > 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
