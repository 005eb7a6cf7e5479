"""Check everything that needs no test run: lint, format, types, layers, missing migrations, generated documents."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from goldenthread import commands
from goldenthread.config.postgres import OWNER
from goldenthread.config.running import SETTINGS, database

ROOT = Path(__file__).parents[3]
PYTHON = sys.executable
LAYERS = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache'])"


def steps() -> Iterator[tuple[str, list[str]]]:
    """Each check's heading and its command, quickest first."""
    yield "Lint (ruff)", [PYTHON, "-m", "ruff", "check", "--quiet", "."]
    yield "Format (ruff)", [PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."]
    yield "Layers (import-linter)", [PYTHON, "-c", LAYERS]
    yield "Missing migrations", [PYTHON, "-m", "django", "makemigrations", "--check", "--dry-run"]
    if "docs" in commands.names():
        yield "Generated documents are current", [PYTHON, "-m", "goldenthread", "docs", "--check"]
    yield "Types (mypy)", [PYTHON, "-m", "mypy", "--no-error-summary"]


def run(words: list[str]) -> int:
    """Run every check, even after one has failed; 1 if any did."""
    with database(role=OWNER):
        failed = [heading for heading, command in steps() if not _passes(heading, command)]
    print(f"\nChecks: {'all passed' if not failed else 'FAILED: ' + ', '.join(failed)}", flush=True)
    return 1 if failed else 0


def _passes(heading: str, command: list[str]) -> bool:
    began = time.monotonic()
    print(f"\n== {heading}", flush=True)
    result = subprocess.run(
        command, cwd=ROOT, env={"DJANGO_SETTINGS_MODULE": SETTINGS} | os.environ, capture_output=True, text=True
    )
    if result.returncode:
        print(result.stdout + result.stderr, flush=True)
    print(f"{'ok' if result.returncode == 0 else 'FAILED'} in {time.monotonic() - began:.1f} s", flush=True)
    return result.returncode == 0
