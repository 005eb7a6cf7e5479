"""A made-up council of any size on a PostgreSQL of its own, for the benchmarks that open pages; and how figures are said.

The bodies are filled once in each folder (`--keep` uses them again). The server runs without fsync, as the tests' does: pages write
little, and what is measured here is reading. Everything is connected as the application, with the application's rights.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from goldenthread.config.postgres import SUPERUSER, Cluster

MIGRATED = "migrated"
SETTINGS = "goldenthread.config.settings"
_open: dict[str, Any] = {}
"""Django's connection to each database that was pointed at."""


def say(**figure: Any) -> None:
    """Print one figure as a line of JSON, with how busy the machine was."""
    print(json.dumps(figure | {"load": round(os.getloadavg()[0], 1)}), flush=True)


@dataclass
class Times:
    """Milliseconds of one thing done again and again: on the clock, and of this process's processor."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def of(self, run: Callable[[], Any]) -> Any:
        """Do it once and note how long it took."""
        began, began_cpu = time.perf_counter(), time.process_time()
        answer = run()
        self.wall.append(1000 * (time.perf_counter() - began))
        self.cpu.append(1000 * (time.process_time() - began_cpu))
        return answer

    @property
    def said(self) -> dict[str, float]:
        """The figures of it."""
        return {
            "p50_ms": round(statistics.median(self.wall), 1), "p95_ms": round(percentile(self.wall, 95), 1),
            "cpu_p50_ms": round(statistics.median(self.cpu), 1), "times": len(self.wall),
        }  # fmt: skip


def percentile(values: list[float], share: int) -> float:
    """The value below which this share of them lies."""
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1] if len(values) > 1 else values[0]


def ratio(one: list[float], other: list[float]) -> float:
    """How many times the middle of one is the middle of the other."""
    return round(statistics.median(one) / max(statistics.median(other), 1e-6), 2)


@contextmanager
def server(folder: Path) -> Iterator[Cluster]:
    """The benchmark's own server, with Django ready to speak to it."""
    cluster = Cluster(folder / "var", fast=True)
    cluster.start()
    try:
        os.environ |= {
            "GOLDENTHREAD_VAR": str(folder / "var"),
            "GOLDENTHREAD_LOCAL": "1",
            "DJANGO_SETTINGS_MODULE": SETTINGS,
        }
        if cluster.ensure_database(MIGRATED):
            _manage(cluster, MIGRATED, "migrate", "--verbosity", "0")
        import django

        os.environ |= {"GOLDENTHREAD_DB": MIGRATED}
        django.setup()
        yield cluster
        _let_go()
    finally:
        cluster.stop()


def filled(cluster: Cluster, children: int) -> str:
    """The name of a database with a council of so many open children, filled now or in an earlier run."""
    name = f"council_{children}"
    half = f"{name}_filling"
    if name not in _databases(cluster):
        cluster.drop_database(half)
        cluster.ensure_database(half, template=MIGRATED)
        began = time.monotonic()
        _manage(cluster, half, "load_elmshire", "--children", str(children), "--bare")
        say(bench="council", figure="filled", children=children, seconds=round(time.monotonic() - began, 1))
        _rename(cluster, half, name)
    return name


def point_at(name: str) -> None:
    """Let Django's connection reach this database from now on; the one to each database stays open, as a server's do."""
    from django.db import connections

    if name not in _open:
        _open[name] = connections.create_connection("default")
        _open[name].settings_dict = _open[name].settings_dict | {"NAME": name}
    connections["default"] = _open[name]


def _let_go() -> None:
    from django.db import connections

    connections.close_all()
    for one in _open.values():
        one.close()
    _open.clear()


def _manage(cluster: Cluster, name: str, *words: str) -> None:
    """A Django command in a process of its own: as a superuser where rows are poured in, as the owner where tables are made."""
    url = cluster.url(name, role=SUPERUSER) if words[0] == "load_elmshire" else cluster.url(name)
    env = os.environ | {"DATABASE_URL": url, "DATABASE_OWNER_URL": url, "GOLDENTHREAD_DB_ROLE": "owner"}
    subprocess.run([sys.executable, "-m", "django", *words], env=env, check=True, stdout=subprocess.DEVNULL)


def _databases(cluster: Cluster) -> list[str]:
    import psycopg

    with psycopg.connect(cluster.url("postgres", role=SUPERUSER), autocommit=True) as db:
        return [name for (name,) in db.execute("select datname from pg_database")]


def _rename(cluster: Cluster, old: str, new: str) -> None:
    import psycopg

    with psycopg.connect(cluster.url("postgres", role=SUPERUSER), autocommit=True) as db:
        db.execute(f'alter database "{old}" rename to "{new}"')
