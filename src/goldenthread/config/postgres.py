"""A PostgreSQL of our own in the `var` folder, for `./demo`, `./test` and development. Production brings its own.

It listens on a Unix socket only, in a short folder (a socket's path may have about 107 bytes, a clone's may be longer),
keeps checksums, and is never told that a save may be lost: `fast=True` (no fsync) is for tests alone. Two roles, as in
production: the owner makes the tables, the application may read and write rows and nothing else.
Why it is built this way: docs/decisions/0002-embedded-postgres.md.
"""

import fcntl
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
from psycopg import sql

from goldenthread.config import postgres_processes as processes
from goldenthread.config.postgres_binaries import CannotRun, choose_bin_dir, find_bin_dirs
from goldenthread.config.postgres_identity import Identity, home_for, identity_for, reachable_programs, short_name
from goldenthread.config.postgres_roles import APP, OWNER, SUPERUSER, make_database_roles, make_roles

__all__ = ["APP", "OWNER", "SUPERUSER", "CannotRun", "Cluster", "connection", "find_bin_dirs", "var_folder"]

PORT = 5432
ATTEMPTS_FOR_SECONDS = 15
ALWAYS = {
    "listen_addresses": "",
    "port": str(PORT),
    "unix_socket_permissions": "0700",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "max_connections": "100",
}
FAST = {"fsync": "off", "full_page_writes": "off"}


def var_folder() -> Path:
    """Where this clone keeps what it must not lose: `GOLDENTHREAD_VAR`, else `var` beside `src`."""
    chosen = os.environ.get("GOLDENTHREAD_VAR")
    return (Path(chosen) if chosen else Path(__file__).parents[3] / "var").absolute()


def connection(dbname: str = "goldenthread", *, role: str = APP, var: Path | None = None) -> dict[str, Any]:
    """One entry of Django's DATABASES for the cluster in the var folder; starts nothing."""
    socket_dir = _socket_dir((var or var_folder()).absolute())
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": dbname,
        "USER": role,
        "HOST": str(socket_dir),
        "PORT": str(PORT),
    }


def _socket_dir(var: Path) -> Path:
    return Path("/tmp") / f"gt-{short_name(var)}"


class Cluster:
    """One PostgreSQL server and its data, in one folder.

    `fast=True` trades safety for speed and is only for tests whose data is thrown away.
    """

    def __init__(self, var: Path, bin_dir: Path | None = None, *, fast: bool = False) -> None:
        self.var = Path(var).absolute()
        self.bin_dir = bin_dir
        self.fast = fast
        self.socket_dir = _socket_dir(self.var)
        self.port = PORT
        self._folder: Path | None = None

    @property
    def home(self) -> Path:
        """The folder that holds the data and the server's log."""
        if self._folder is None:
            self.var.mkdir(parents=True, exist_ok=True)
            self._folder = home_for(self.var)
        return self._folder

    @property
    def data(self) -> Path:
        """The folder PostgreSQL keeps its tables in."""
        return self.home / "data"

    @property
    def log(self) -> Path:
        """The file the server writes its messages to."""
        return self.home / "log"

    def url(self, dbname: str = "goldenthread", *, role: str = OWNER) -> str:
        """The address of one database, for one role, as `DATABASE_URL` wants it."""
        return f"postgresql://{role}@/{quote(dbname)}?host={quote(str(self.socket_dir), safe='')}&port={self.port}"

    def app_url(self, dbname: str = "goldenthread") -> str:
        """The address the running application uses: rows only, no tables made or emptied."""
        return self.url(dbname, role=APP)

    def pid_alive(self) -> int | None:
        """The process number of the running server, or None."""
        return processes.postmaster(self.data)

    def start(self) -> None:
        """Start the server (making its data the first time) and wait until it answers; harmless when it already runs.

        Raises:
            CannotRun: it will not start; the message says why and what to do.
        """
        with self._alone():
            if self.pid_alive() and self._answers():
                return
            identity, bin_dir = self._programs()
            if not self.data.exists():
                self._make_data(identity, bin_dir)
            if self.pid_alive():
                self._stop(identity, bin_dir)
            self._make_socket_dir(identity)
            self._start_until_it_answers(identity, bin_dir)
            with psycopg.connect(self.url("postgres", role=SUPERUSER), autocommit=True) as db:
                make_roles(db)

    def stop(self) -> None:
        """Stop the server after finishing what is being written; harmless when it does not run."""
        with self._alone():
            if self.pid_alive():
                self._stop(*self._programs())
            with suppress(OSError):
                self.socket_dir.rmdir()

    def ensure_database(self, name: str = "goldenthread", *, template: str = "template0") -> bool:
        """Make this database with both roles' rights unless it is there; says whether it was made now."""
        with psycopg.connect(self.url("postgres", role=SUPERUSER), autocommit=True) as db:
            if db.execute("select 1 from pg_database where datname = %s", [name]).fetchone():
                return False
            make = sql.SQL("create database {} owner {} template {}")
            db.execute(make.format(sql.Identifier(name), sql.Identifier(OWNER), sql.Identifier(template)))
        with psycopg.connect(self.url(name, role=SUPERUSER), autocommit=True) as db:
            make_database_roles(db)
        return True

    def drop_database(self, name: str) -> None:
        """Remove this database and end whoever is connected to it; harmless when it is not there."""
        with psycopg.connect(self.url("postgres", role=SUPERUSER), autocommit=True) as db:
            db.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name)))

    def stop_unless_used(self) -> bool:
        """Stop, unless somebody else is connected; says whether it is stopped now."""
        if self.pid_alive() and self._in_use():
            return False
        self.stop()
        return True

    def _in_use(self) -> bool:
        with psycopg.connect(self.url("postgres", role=SUPERUSER), autocommit=True) as db:
            others = "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()"
            return db.execute(others).fetchone() is not None

    def _programs(self) -> tuple[Identity, Path]:
        identity = identity_for(self.data)
        return identity, reachable_programs(choose_bin_dir(data=self.data, wanted=self.bin_dir), identity=identity)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Let only one process at a time start or stop this cluster."""
        self.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        with (self.var / "pg.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.url("postgres", role=SUPERUSER), connect_timeout=5).close()
        except psycopg.OperationalError:
            return False
        return True

    def _make_data(self, identity: Identity, bin_dir: Path) -> None:
        """Make an empty cluster beside its place and move it in: a broken first run leaves nothing half-made."""
        identity.give(self.home)
        half = self.home / f"data.{os.getpid()}"
        words = ["-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--data-checksums"]
        try:
            identity.run(bin_dir / "initdb", "-D", half, *words, *(["--no-sync"] if self.fast else []), env=_env())
        except subprocess.CalledProcessError as error:
            raise CannotRun(f"PostgreSQL could not make its data in {half}: {error.stderr.strip()[-500:]}") from error
        half.rename(self.data)

    def _make_socket_dir(self, identity: Identity) -> None:
        """Make the private folder of the socket, or refuse when someone else's is in its place."""
        self.socket_dir.mkdir(mode=0o700, exist_ok=True)
        found = self.socket_dir.lstat()
        mine = {os.geteuid(), identity.uid if identity.uid is not None else os.geteuid()}
        if self.socket_dir.is_symlink() or found.st_uid not in mine:
            raise CannotRun(f"{self.socket_dir} belongs to someone else. Ask them, or root, to remove it.")
        identity.give(self.socket_dir)
        self.socket_dir.chmod(0o700)

    def _start_until_it_answers(self, identity: Identity, bin_dir: Path) -> None:
        """Start, trying again for a while: after a crash, left-over processes hold the memory for seconds."""
        until = time.monotonic() + ATTEMPTS_FOR_SECONDS
        while True:
            self._clear_what_a_crash_left()
            try:
                identity.run(*self._start_words(bin_dir), env=_env())
                return
            except subprocess.CalledProcessError as error:
                if time.monotonic() > until:
                    raise CannotRun(
                        f"PostgreSQL did not start: {error.stderr.strip()[-300:]} Its log is {self.log}."
                    ) from error
            time.sleep(0.25)

    def _start_words(self, bin_dir: Path) -> list[str | Path]:
        settings = ALWAYS | {"unix_socket_directories": str(self.socket_dir)} | (FAST if self.fast else {})
        options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
        return [bin_dir / "pg_ctl", "start", "-w", "-t", "600", "-D", self.data, "-l", self.log, "-o", options]

    def _clear_what_a_crash_left(self) -> None:
        """End a dead server's orphans and remove lock files whose process number now belongs to something else."""
        if self.pid_alive():
            return
        for orphan in processes.belonging_to(self.data):
            processes.send(orphan, signal.SIGQUIT)
        for stale in (self.data / "postmaster.pid", self.socket_dir / f".s.PGSQL.{self.port}.lock"):
            stale.unlink(missing_ok=True)

    def _stop(self, identity: Identity, bin_dir: Path) -> None:
        try:
            identity.run(bin_dir / "pg_ctl", "stop", "-w", "-t", "60", "-m", "fast", "-D", self.data, env=_env())
        except subprocess.CalledProcessError as error:
            if self.pid_alive():
                raise CannotRun(f"PostgreSQL did not stop: {error.stderr.strip()[-300:]}") from error


def _env() -> dict[str, str]:
    """This environment without what would steer PostgreSQL elsewhere, in a language its messages are sure to have."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_", "LANG"))}
    return kept | {"LC_ALL": "C.UTF-8"}
