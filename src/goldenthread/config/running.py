"""A running database and a ready Django for whatever is started from the command line."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import django

from goldenthread.config.postgres import APP, OWNER, CannotRun, Cluster, var_folder

SETTINGS = "goldenthread.config.settings"


@contextmanager
def database(*, role: str = APP, name: str = "goldenthread") -> Iterator[Cluster | None]:
    """Make sure there is a database, and let the settings reach it as this role while the block runs.

    Where DATABASE_URL is set, that database is used and nothing is started. Otherwise our own server is, and it is
    stopped afterwards if it was started here and nobody else has come to use it meanwhile.
    """
    os.environ["GOLDENTHREAD_DB_ROLE"] = "owner" if role == OWNER else "app"
    if os.environ.get("DATABASE_URL"):
        yield None
        return
    cluster = Cluster(var_folder())
    ran_before = cluster.pid_alive()
    cluster.start()
    cluster.ensure_database(name)
    try:
        yield cluster
    finally:
        if not ran_before:
            cluster.stop_unless_used()


def ready_django() -> None:
    """Load the settings and the apps, so that models can be imported and asked."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    django.setup()


def sentence(error: CannotRun) -> int:
    """Say why PostgreSQL cannot run here; the exit status of a refusal."""
    print(f"\n{error}", file=sys.stderr)
    return 1
