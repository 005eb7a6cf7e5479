"""A drill starts by itself, from the command line: it makes its own server first, and only then is the application told where its data is."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
DRILLS = sorted(file.stem for file in (ROOT / "bench/drills").glob("*.py") if "__main__" in file.read_text())
LOOKS = """
import importlib, sys
from django.conf import settings
early = []
for name in sys.argv[1:]:
    importlib.import_module(f"bench.drills.{name}")
    early += [name] if settings.configured else []
print(*early)
"""


def test_a_drill_reads_no_settings_before_its_own_server_runs():
    assert len(DRILLS) >= 8
    said = subprocess.run(
        [sys.executable, "-c", LOOKS, *DRILLS], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert said.split() == [], "these found the settings of this clone, and would work on its database"


def test_the_application_under_test_is_noticed():
    """The control: what serves pages does read them."""
    said = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", LOOKS, "stopping"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert said.split() == ["stopping"]
