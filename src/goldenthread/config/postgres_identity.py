"""As whom PostgreSQL runs. Used by the launcher in `postgres.py`.

PostgreSQL refuses to run as root. A person who *is* root (a container, a fresh machine) should still need only one
command, so there are three ways, and the owner of the data decides between them:

- an ordinary user runs it directly;
- root runs it inside a user namespace of its own (no user is created, no folder is opened to others);
- where namespaces are forbidden, root runs it as `nobody`, with data and programs where `nobody` may reach them.
"""

import hashlib
import os
import pwd
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from goldenthread.config.postgres_binaries import CannotRun

OUTSIDE_HOMES = Path("/var/lib/goldenthread")
NAMESPACE = ("unshare", "--user", "--map-user=1000", "--map-group=1000")


@dataclass(frozen=True)
class Identity:
    """How to start a program so that PostgreSQL accepts it: words put before it, and the user it becomes."""

    before: tuple[str, ...] = ()
    uid: int | None = None
    gid: int | None = None

    def run(self, *words: str | Path, env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
        """Run a program to its end as this identity; its words are kept for the error message."""
        command: Sequence[str] = [*self.before, *map(str, words)]
        options: dict[str, Any] = {}
        if self.uid is not None:
            options = {"user": self.uid, "group": self.gid, "extra_groups": []}
        return subprocess.run(
            command,
            check=True,
            capture_output=True,
            text=True,
            env=dict(env),
            cwd="/",
            stdin=subprocess.DEVNULL,
            **options,
        )

    def may_reach(self, path: Path, *, executable: bool = False) -> bool:
        """Can this identity enter this folder (or run this program)?"""
        try:
            self.run("test", "-x" if executable else "-d", path, env={"PATH": os.defpath})
        except (subprocess.CalledProcessError, OSError):
            return False
        return True

    def give(self, path: Path) -> None:
        """Make this identity the owner of this file or folder; a no-op unless it is another user."""
        if self.uid is not None:
            os.chown(path, self.uid, self.gid if self.gid is not None else -1)


MYSELF = Identity()
ROOT_IN_NAMESPACE = Identity(before=NAMESPACE)


@cache
def namespaces_work() -> bool:
    """May root open a user namespace here? (Hardened hosts and some containers forbid it.)"""
    try:
        return subprocess.run([*NAMESPACE, "true"], capture_output=True).returncode == 0
    except OSError:
        return False


def identity_for(data: Path) -> Identity:
    """As whom this data must be run: its owner if it exists, else whatever works here."""
    if os.geteuid() != 0:
        return _ordinary(data)
    if data.exists() and (owner := data.stat().st_uid) != 0:
        return Identity(uid=owner, gid=data.stat().st_gid)
    return ROOT_IN_NAMESPACE if namespaces_work() else nobody()


def _ordinary(data: Path) -> Identity:
    if data.exists() and data.stat().st_uid != os.geteuid():
        owner = data.stat().st_uid
        raise CannotRun(
            f"{data} belongs to another user (number {owner}). Run this as that user, or choose a folder of your own "
            "with GOLDENTHREAD_VAR."
        )
    return MYSELF


def nobody() -> Identity:
    """The user every Unix has for work that must own nothing else."""
    entry = pwd.getpwnam("nobody")
    return Identity(uid=entry.pw_uid, gid=entry.pw_gid)


def home_for(var: Path) -> Path:
    """The folder for data and log: inside `var`, or outside everyone's home where `nobody` could not enter `var`."""
    inside, outside = var / "pg", OUTSIDE_HOMES / short_name(var)
    for home in (inside, outside):
        if (home / "data").exists():
            return home
    identity = identity_for(inside / "data")
    return inside if identity.uid is None or identity.may_reach(var) else outside


def reachable_programs(bin_dir: Path, *, identity: Identity) -> Path:
    """These programs, or a copy of them where this identity can run them (the copy belongs to root, unwritable)."""
    if identity.uid is None or identity.may_reach(bin_dir / "postgres", executable=True):
        return bin_dir
    postgres = (bin_dir / "postgres").stat()
    copy = OUTSIDE_HOMES / f"programs-{short_name(bin_dir)}-{postgres.st_size}-{int(postgres.st_mtime)}"
    install, package = bin_dir.parents[0], bin_dir.parents[1]
    if not copy.exists():
        OUTSIDE_HOMES.mkdir(mode=0o755, parents=True, exist_ok=True)
        half = copy.with_name(f"{copy.name}.{os.getpid()}")
        shutil.copytree(install, half / package.name / install.name, symlinks=True)
        _copy_libraries(package, into=half)
        half.rename(copy)
    return copy / package.name / install.name / bin_dir.name


def _copy_libraries(package: Path, *, into: Path) -> None:
    """A wheel's programs look for their libraries in a folder beside their package, by a relative path."""
    beside = package.with_name(f"{package.name}.libs")
    if beside.is_dir():
        shutil.copytree(beside, into / beside.name, symlinks=True)


def short_name(path: Path) -> str:
    """A short name that is the same for the same folder every time."""
    return hashlib.sha256(str(path).encode()).hexdigest()[:12]
