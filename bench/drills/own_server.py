"""A migrated database on a server of its own, for drills that break things, and Django pointed at it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goldenthread.config.postgres import SUPERUSER, Cluster


@contextmanager
def own_server(folder: Path, *, role: str = SUPERUSER) -> Iterator[Cluster]:
    """Start, migrate, connect as this role, and stop at the end. Once in a process: Django keeps its first settings."""
    cluster = Cluster(folder / "var")
    cluster.start()
    try:
        cluster.ensure_database("drill")
        os.environ |= {
            "DATABASE_URL": cluster.url("drill", role=role),
            "DATABASE_OWNER_URL": cluster.url("drill"),
            "GOLDENTHREAD_VAR": str(folder / "var"),
            "GOLDENTHREAD_ROOTS": str(folder / "roots"),
            "GOLDENTHREAD_LOCAL": "1",
        }
        _migrate()
        from goldenthread.config.running import ready_django

        ready_django()
        yield cluster
    finally:
        cluster.stop()


def _migrate() -> None:
    """In a process of its own, as the owner of the tables."""
    import subprocess
    import sys

    env = os.environ | {"GOLDENTHREAD_DB_ROLE": "owner", "DJANGO_SETTINGS_MODULE": "goldenthread.config.settings"}
    subprocess.run([sys.executable, "-m", "django", "migrate", "--verbosity", "0"], env=env, check=True)
