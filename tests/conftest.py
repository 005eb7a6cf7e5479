"""The tests' own PostgreSQL: started once, its migrated template kept while the migrations are the same.

Every run works on a clone of that template, so running again takes seconds and two runs do not meet. Tests connect with
the application's rights; `as_owner` lends the owner's for a moment, for what only a person at the server could do.
"""

import contextlib
import fcntl
import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from goldenthread.config.postgres import APP, OWNER, SUPERUSER, Cluster, var_folder
from goldenthread.config.postgres_binaries import find_bin_dirs, major_version

ROOT = Path(__file__).parents[1]
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("build", parent=settings.get_profile("here"), derandomize=True)
settings.load_profile("build" if os.environ.get("CI") == "true" else "here")
"""Examples by chance: new ones in every run here, the same ones on the build machine, and no clock on either."""
MIGRATED = "migrated_"
MIGRATING = "migrating"


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """The tests' server, one folder for each version of PostgreSQL; it forgets how to be safe, to be quick."""
    major = major_version(find_bin_dirs()[0])
    server = Cluster(var_folder() / f"test-{major}", fast=True)
    server.start()
    yield server
    if not any(_of_a_living_run(name) for name in _databases(server)):
        server.stop_unless_used()


@pytest.fixture(scope="session")
def template(cluster: Cluster, django_db_blocker: Any) -> str:
    """The name of a database with every migration in it; made when a migration has changed, kept otherwise."""
    name = MIGRATED + _fingerprint_of_migrations()
    with (cluster.var / "template.lock").open("w") as lock, django_db_blocker.unblock():
        fcntl.flock(lock, fcntl.LOCK_EX)
        if name not in _databases(cluster):
            _migrate_into(cluster, name)
    return name


@pytest.fixture(scope="session")
def django_db_setup(cluster: Cluster, template: str, django_db_blocker: Any) -> Iterator[None]:
    """The whole run's database: a clone of the template (takes the place of pytest-django's own)."""
    with _clone(cluster, template=template, name=f"test_{os.getpid()}", blocker=django_db_blocker):
        yield


@pytest.fixture(scope="session")
def a_told_database(a_database: Any, cluster: Cluster) -> Iterator[Any]:
    """`a_told_database("carters", tell)` is a database in which `tell()` has told something once, for others to be like."""
    from django.db import connections

    made: dict[str, tuple[str, Any]] = {}

    def told(called: str, tell: Callable[[], Any]) -> tuple[str, Any]:
        if called not in made:
            with a_database(f"telling_{called}") as name:
                said = tell()
                connections["default"].close()
                cluster.ensure_database(f"{name}_told", template=name)
            made[called] = f"{name}_told", said
        return made[called]

    yield told
    for name, _ in made.values():
        cluster.drop_database(name)


@pytest.fixture(scope="session")
def a_database(django_db_setup: None, cluster: Cluster, template: str, django_db_blocker: Any) -> Any:
    """`with a_database("name") as whole_name:` is a database for what commits: live servers, several connections (the log forbids emptying)."""

    @contextlib.contextmanager
    def lend(called: str, *, like: str = "") -> Iterator[str]:
        name = f"test_{os.getpid()}_{called}"
        given = _clone(cluster, template=like or template, name=name, blocker=django_db_blocker)
        with django_db_blocker.unblock(), given:
            yield name

    return lend


@pytest.fixture
def own_database(a_database: Any) -> Iterator[str]:
    """A database for this test alone."""
    with a_database("own") as name:
        yield name


@pytest.fixture
def site(own_database: str) -> Iterator[Any]:
    """The pages, served to a browser on a database of their own; `site.url` is the address."""
    from pytest_django.live_server_helper import LiveServer

    server = LiveServer("localhost")
    yield server
    server.stop()


@pytest.fixture
def as_owner() -> Any:
    """`with as_owner():` does what only the tables' owner may; `with as_owner("superuser"):`, what only a superuser may."""

    @contextlib.contextmanager
    def lend(whose: str = "owner") -> Iterator[None]:
        from django.db import connection

        with connection.cursor() as cursor:
            cursor.execute("set role none" if whose == "superuser" else f"set role {OWNER}")
            try:
                yield
            finally:
                cursor.execute(f"set role {APP}")

    return lend


def _fingerprint_of_migrations() -> str:
    """What decides the tables: our migrations, the libraries' (by the lock), and the roles' rights."""
    source = ROOT / "src/goldenthread"
    files = [*sorted(source.glob("*/migrations/*.py")), source / "config/postgres_roles.py", ROOT / "requirements.txt"]
    digest = hashlib.sha256()
    for file in files:
        digest.update(f"{file.name}\0".encode() + file.read_bytes())
    return digest.hexdigest()[:16]


def _databases(cluster: Cluster) -> list[str]:
    import psycopg

    with psycopg.connect(cluster.url("postgres", role=SUPERUSER), autocommit=True) as db:
        return [name for (name,) in db.execute("select datname from pg_database")]


def _migrate_into(cluster: Cluster, name: str) -> None:
    """Make the template beside its name and give it the name when it is whole; older templates and clones go."""
    import psycopg
    from django.core.management import call_command

    for old in _databases(cluster):
        if old == MIGRATING or old.startswith(MIGRATED) or _left_by_a_dead_run(old):
            cluster.drop_database(old)
    cluster.ensure_database(MIGRATING)
    with _pointed_at(cluster, MIGRATING, user=OWNER, options=""):
        call_command("migrate", verbosity=0, interactive=False)
    with psycopg.connect(cluster.url("postgres", role=SUPERUSER), autocommit=True) as db:
        db.execute(f'alter database {MIGRATING} rename to "{name}"')


def _left_by_a_dead_run(database: str) -> bool:
    return bool(run := _run_of(database)) and not Path(f"/proc/{run}").exists()


def _of_a_living_run(database: str) -> bool:
    """A run that asks the database nothing just now still needs it: to take away its clone, and for its next test."""
    return bool(run := _run_of(database)) and Path(f"/proc/{run}").exists()


def _run_of(database: str) -> str:
    run = database.removeprefix("test_").split("_")[0]
    return run if database.startswith("test_") and run.isdigit() else ""


@contextlib.contextmanager
def _clone(cluster: Cluster, *, template: str, name: str, blocker: Any) -> Iterator[None]:
    """A clone of the template that Django's default connection points at; gone afterwards."""
    from django.conf import settings

    given = settings.DATABASES["default"].get("OPTIONS", {}).get("options", "")
    cluster.drop_database(name)
    cluster.ensure_database(name, template=template)
    with _pointed_at(cluster, name, user=SUPERUSER, options=f"{given} -c role={APP}", blocker=blocker):
        yield
    cluster.drop_database(name)


@contextlib.contextmanager
def _pointed_at(cluster: Cluster, name: str, *, user: str, options: str, blocker: Any = None) -> Iterator[None]:
    """Let Django's default connection reach this database (live-server threads, too), and back afterwards."""
    from django.db import connections

    entry = connections.settings["default"]
    before = {key: entry[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT", "OPTIONS", "CONN_MAX_AGE")}
    with blocker.unblock() if blocker else contextlib.nullcontext():
        connections["default"].close()
    entry.update(NAME=name, USER=user, PASSWORD="", HOST=str(cluster.socket_dir), PORT=str(cluster.port))
    entry.update(OPTIONS=before["OPTIONS"] | {"options": options}, CONN_MAX_AGE=0)
    try:
        yield
    finally:
        with blocker.unblock() if blocker else contextlib.nullcontext():
            connections["default"].close()
        entry.update(before)
