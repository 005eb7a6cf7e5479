"""Run Golden Thread here with a made-up council: make and fill the database, print the address, serve."""

import fcntl
import hashlib
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import IO, NoReturn

from goldenthread.config.postgres import CannotRun, Cluster, var_folder
from goldenthread.config.running import SETTINGS, database, ready_django, sentence

FIRST_PORT = 8000
PORTS_TO_TRY = 20
SECONDS_TO_ANSWER = 60
SECONDS_TO_FINISH = 10


def run(words: list[str]) -> int:
    """Serve until Ctrl-C; 1 when something is in the way, with a sentence about it."""
    os.environ["GOLDENTHREAD_DEMO"] = "1"
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _as_ctrl_c)
    lock = _only_one(var_folder())
    if lock is None:
        return 1
    with closing(lock):
        try:
            with database() as cluster:
                return _prepare_and_serve(cluster, lock=lock)
        except CannotRun as error:
            return sentence(error)
        except KeyboardInterrupt:
            return 0


def _as_ctrl_c(number: int, frame: object) -> NoReturn:
    raise KeyboardInterrupt


def _only_one(var: Path) -> IO[str] | None:
    """Hold the demo of this clone, or say where it already runs."""
    (var / "static").mkdir(parents=True, exist_ok=True)
    lock = (var / "demo.lock").open("a+")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.seek(0)
        print(f"The demo of this clone already runs: {lock.read().strip() or 'it is starting'}. Ctrl-C there stops it.")
        lock.close()
        return None
    return lock


def _prepare_and_serve(cluster: Cluster | None, *, lock: IO[str]) -> int:
    try:
        _bring_tables_up_to_date(our_own=cluster is not None)
        ready_django()
        _load_the_council_the_first_time()
        _seal_the_log_meanwhile()
        return _serve(port=free_port(int(os.environ.get("PORT", FIRST_PORT))), lock=lock)
    finally:
        _let_go_of_the_database()
        if cluster:
            cluster.stop_unless_used()


def _bring_tables_up_to_date(*, our_own: bool) -> None:
    """Migrate, in a process of its own, as the role that owns the tables; not again while our own server has had these very migrations."""
    kept, now = var_folder() / "migrated", _fingerprint_of_migrations()
    if our_own and kept.exists() and kept.read_text() == now:
        return
    command = [sys.executable, "-m", "django", "migrate", "--verbosity", "0"]
    env = os.environ | {"GOLDENTHREAD_DB_ROLE": "owner", "DJANGO_SETTINGS_MODULE": SETTINGS}
    if subprocess.run(command, env=env).returncode:
        raise CannotRun(
            "The tables could not be brought up to date; the message above says why. The data is unchanged."
        )
    if our_own:
        kept.write_text(now)


def _fingerprint_of_migrations() -> str:
    """A hash of every migration of ours and of the locked packages: when it is the same, so are the tables."""
    root = Path(__file__).parents[3]
    found = hashlib.sha256((root / "requirements.txt").read_bytes())
    for path in sorted((root / "src").glob("goldenthread/*/migrations/*.py")):
        found.update(path.read_bytes())
    return found.hexdigest()


def _load_the_council_the_first_time() -> None:
    from django.apps import apps
    from django.core.management import call_command

    if not apps.get_model("access", "Worker").objects.exists():
        print("Loading Elmshire, the made-up council …", flush=True)
        call_command("load_elmshire")


def _seal_the_log_meanwhile() -> None:
    from django.utils import timezone

    from goldenthread.access.sealing import start_sealing
    from goldenthread.people.family.ahead import start_laying_out

    start_sealing()
    start_laying_out(today=timezone.localdate)


def _let_go_of_the_database() -> None:
    from django.conf import settings
    from django.db import connections

    if settings.configured:
        connections.close_all()


def free_port(wanted: int, *, tries: int = PORTS_TO_TRY) -> int:
    """The wanted port, or the next one that nobody listens on.

    Raises:
        CannotRun: none of the ports tried is free.
    """
    for port in range(wanted, wanted + tries):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as door:
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with suppress(OSError):
                door.bind((_host(), port))
                return port
    raise CannotRun(f"Ports {wanted} to {wanted + tries - 1} are all in use. Choose another: PORT=9000 ./demo")


def _host() -> str:
    return os.environ.get("HOST", "127.0.0.1")


def _serve(*, port: int, lock: IO[str]) -> int:
    """Serve until told to stop; the server has a session of its own, so that Ctrl-C lets it finish its pages."""
    words = [
        "--worker-class",
        "gthread",
        "--workers",
        "2",
        "--threads",
        "4",
        "--graceful-timeout",
        "5",
        "--log-level",
        "warning",
    ]
    command = [sys.executable, "-m", "gunicorn", *words, "--no-control-socket", "--bind", f"{_host()}:{port}"]
    server = subprocess.Popen([*command, "goldenthread.config.wsgi:application"], start_new_session=True)
    try:
        if not _answers(port, server=server):
            raise CannotRun("The server did not start; its message is above.")
        _say_where(port, lock=lock)
        return server.wait()
    finally:
        _stop(server)


def _answers(port: int, *, server: subprocess.Popen[bytes]) -> bool:
    until = time.monotonic() + SECONDS_TO_ANSWER
    while server.poll() is None and time.monotonic() < until:
        with suppress(OSError), socket.create_connection((_host(), port), timeout=1):
            return True
        time.sleep(0.1)
    return False


def _say_where(port: int, *, lock: IO[str]) -> None:
    from goldenthread.config import demo

    # Passkeys work on the name localhost and not on a number.
    address = f"http://{'localhost' if _host() == '127.0.0.1' else _host()}:{port}/"
    lock.truncate(0)
    lock.write(address)
    lock.flush()
    print(f"\nGolden Thread is running at {address}\n\nSign in as one of the made-up workers of Elmshire:")
    for email, who, password in demo.logins():
        print(f"  {email:<40} {password:<24} {who}")
    print(
        "\nNobody here is real. What you change is kept; delete the var folder to begin again. Ctrl-C stops.",
        flush=True,
    )


def _stop(server: subprocess.Popen[bytes]) -> None:
    """Let the server finish its pages, then make sure it has gone."""
    if server.poll() is None:
        server.send_signal(signal.SIGTERM)
    try:
        server.wait(SECONDS_TO_FINISH)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()
