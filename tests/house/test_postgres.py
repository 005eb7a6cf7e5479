"""The database of the demo and the tests: it starts anywhere, keeps what was saved, and lets the pages do rows only.

Serves: C.08
"""

import os
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from goldenthread.config import postgres_identity, postgres_processes
from goldenthread.config.postgres import SUPERUSER, CannotRun, Cluster, connection, var_folder
from goldenthread.config.postgres_binaries import choose_bin_dir, find_bin_dirs, major_version

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")


@pytest.fixture(scope="module")
def long_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone deep down, with spaces in its path: longer than a socket's address may be."""
    return tmp_path_factory.mktemp("a long path") / ("far away " * 12).strip() / "var"


@pytest.fixture(scope="module")
def server(long_folder: Path) -> Iterator[Cluster]:
    cluster = Cluster(long_folder, fast=True)
    cluster.start()
    cluster.ensure_database("house")
    with psycopg.connect(cluster.url("house"), autocommit=True) as db:
        db.execute("create table note (said text)")
    yield cluster
    cluster.stop()


def test_it_runs_from_a_long_path_with_spaces(server: Cluster):
    assert len(str(server.data)) > 107
    assert len(str(server.socket_dir / ".s.PGSQL.5432.lock")) < 60
    assert server.pid_alive()


def test_it_listens_on_no_network_address(server: Cluster):
    with psycopg.connect(server.url("house")) as db:
        assert db.execute("show listen_addresses").fetchone() == ("",)
        assert db.execute("select count(*) from pg_stat_activity where client_addr is not null").fetchone() == (0,)
    with socket.socket(socket.AF_UNIX) as door:
        door.connect(str(server.socket_dir / ".s.PGSQL.5432"))


def test_nobody_else_may_enter_the_folder_of_the_socket_or_the_data(server: Cluster):
    assert server.socket_dir.stat().st_mode & 0o077 == 0
    assert server.data.stat().st_mode & 0o077 == 0


def test_it_sorts_and_stores_text_the_same_everywhere_and_checks_its_pages(server: Cluster):
    with psycopg.connect(server.url("house")) as db:
        said = "select pg_encoding_to_char(encoding), datcollate from pg_database where datname = 'house'"
        assert db.execute(said).fetchone() == ("UTF8", "C.UTF-8")
        assert db.execute("show data_checksums").fetchone() == ("on",)


def test_a_save_is_never_told_it_may_be_lost(long_folder: Path, server: Cluster):
    safe = Cluster(long_folder)._start_words(Path("bin"))[-1]
    assert "fsync" not in str(safe)
    with psycopg.connect(server.url("house")) as db:
        assert db.execute("show synchronous_commit").fetchone() == ("on",)


def test_starting_again_is_harmless(server: Cluster):
    before = server.pid_alive()
    server.start()
    assert server.pid_alive() == before


def test_the_application_reads_and_writes_rows(server: Cluster):
    with psycopg.connect(server.app_url("house")) as db:
        db.execute("insert into note values ('a visit')")
        db.execute("update note set said = 'a good visit' where said = 'a visit'")
        assert ("a good visit",) in db.execute("select said from note").fetchall()
        assert db.execute("delete from note where said = 'a good visit'").rowcount == 1


@pytest.mark.parametrize(
    "forbidden",
    [
        "truncate note",
        "drop table note",
        "alter table note add column more text",
        "alter table note disable trigger all",
        "create table other ()",
        "create schema other",
        "create role other",
        "set role goldenthread_owner",
        "set session_replication_role = replica",
        "create function f() returns int language sql as 'select 1'",
    ],
)
def test_the_application_can_change_no_table_and_empty_none(server: Cluster, forbidden: str):
    with psycopg.connect(server.app_url("house")) as db, pytest.raises(psycopg.errors.InsufficientPrivilege):
        db.execute(forbidden)


def test_the_owner_makes_tables_but_is_no_superuser(server: Cluster):
    with psycopg.connect(server.url("house")) as db:
        db.execute("create extension pg_trgm; create extension unaccent; create extension btree_gist")
        db.rollback()
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            db.execute("create role other superuser")


def test_after_a_crash_it_starts_again_with_what_was_saved(server: Cluster):
    with psycopg.connect(server.app_url("house"), autocommit=True) as db:
        db.execute("insert into note values ('kept')")
    os.kill(server.pid_alive() or 0, signal.SIGKILL)
    server.start()
    with psycopg.connect(server.app_url("house")) as db:
        assert ("kept",) in db.execute("select said from note").fetchall()


def test_a_lock_file_with_somebody_elses_process_number_stops_nothing(server: Cluster):
    """After a reboot the number in an old lock file may belong to anything; here it is a sleeping program's."""
    server.stop()
    with subprocess.Popen(["sleep", "60"]) as sleeper:
        (server.data / "postmaster.pid").write_text(f"{sleeper.pid}\n{server.data}\n0\n5432\n{server.socket_dir}\n\n")
        server.socket_dir.mkdir(mode=0o700)
        (server.socket_dir / ".s.PGSQL.5432.lock").write_text(f"{sleeper.pid}\n{server.data}\n0\n5432\n")
        assert server.pid_alive() is None
        server.start()
        assert server.pid_alive() not in (None, sleeper.pid)
        sleeper.kill()


def test_data_of_another_version_is_refused_with_what_to_do(tmp_path: Path):
    (tmp_path / "PG_VERSION").write_text("9\n")
    with pytest.raises(
        CannotRun, match=r"written by PostgreSQL 9, .* Nothing has been changed. To keep the data, install"
    ):
        choose_bin_dir(data=tmp_path)


def test_each_version_runs_the_data_it_made(tmp_path: Path):
    oldest = find_bin_dirs()[-1]
    (tmp_path / "PG_VERSION").write_text(major_version(oldest))
    assert choose_bin_dir(data=tmp_path) == oldest


def test_the_programs_may_be_chosen_by_hand(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("GOLDENTHREAD_PG_BIN", str(tmp_path))
    assert find_bin_dirs() == []
    with pytest.raises(CannotRun, match="No PostgreSQL was found"):
        choose_bin_dir(data=tmp_path)


def test_the_folder_of_the_data_may_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("GOLDENTHREAD_VAR", str(tmp_path))
    assert var_folder() == tmp_path
    assert connection()["HOST"] == str(Cluster(tmp_path).socket_dir)


def test_a_socket_folder_that_is_somebody_elses_is_refused(tmp_path: Path):
    cluster = Cluster(tmp_path)
    cluster.socket_dir.symlink_to(tmp_path)
    try:
        with pytest.raises(CannotRun, match="belongs to someone else"):
            cluster.start()
    finally:
        cluster.socket_dir.unlink()


@needs_root
def test_where_namespaces_are_forbidden_root_runs_it_as_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """In a folder nobody may enter, with programs nobody may run: both are put where nobody can reach them."""
    monkeypatch.setattr(postgres_identity, "namespaces_work", lambda: False)
    monkeypatch.setattr(postgres_identity, "OUTSIDE_HOMES", Path("/var/lib") / f"gt-test-{os.getpid()}")
    closed = tmp_path / "home"
    closed.mkdir(mode=0o700)
    cluster = Cluster(closed / "var", _closed_copy_of_the_programs(closed), fast=True)
    try:
        cluster.start()
        assert cluster.ensure_database("house")
        assert Path(f"/proc/{cluster.pid_alive()}").stat().st_uid == postgres_identity.nobody().uid
        assert cluster.data.is_relative_to(postgres_identity.OUTSIDE_HOMES)
        assert closed.stat().st_mode & 0o777 == 0o700, "no folder of ours was opened to others"
    finally:
        cluster.stop()
        shutil.rmtree(postgres_identity.OUTSIDE_HOMES, ignore_errors=True)


def _closed_copy_of_the_programs(closed: Path) -> Path:
    """The wheel's programs where only root can reach them, laid out as the wheel has them."""
    found = find_bin_dirs()[0]
    package = found.parents[1]
    shutil.copytree(found.parents[0], closed / package.name / found.parent.name, symlinks=True)
    if (libraries := package.with_name(f"{package.name}.libs")).is_dir():
        shutil.copytree(libraries, closed / libraries.name)
    return closed / package.name / found.parent.name / found.name


def test_two_clones_do_not_meet(tmp_path: Path, server: Cluster):
    assert Cluster(tmp_path).socket_dir != server.socket_dir
    assert postgres_processes.belonging_to(tmp_path) == []


def test_a_database_is_made_once_and_dropped_when_asked(server: Cluster):
    assert server.ensure_database("again") is True
    assert server.ensure_database("again") is False
    server.drop_database("again")
    server.drop_database("again")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(server.url("again", role=SUPERUSER))
