"""Setting up: the scripts are ready to run, again is cheap, and everything fetched is pinned, hashed and has its reason.

Serves: C.08
"""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = ["demo", "test", "bin/set-up", ".ci/run"]
LOCKS = ["requirements.txt", "requirements-dev.txt", "requirements-uv.txt", "requirements-node.txt"]


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_can_be_run_and_is_sound(script: str):
    assert os.access(ROOT / script, os.X_OK)
    subprocess.run(["bash", "-n", ROOT / script], check=True)


def test_the_build_machine_runs_what_everyone_runs():
    assert '/../test" "$@"' in (ROOT / ".ci/run").read_text()


@pytest.mark.skipif(not (ROOT / ".venv/set-up.dev").exists(), reason="this clone was not set up by bin/set-up")
def test_setting_up_again_needs_no_network_and_changes_nothing_from_any_folder(tmp_path: Path):
    subprocess.run([ROOT / "bin/set-up", "dev"], check=True, cwd=tmp_path)
    stamps = [ROOT / ".venv/set-up.dev", ROOT / ".venv/set-up.built", ROOT / "node_modules/.set-up"]
    before = [stamp.stat().st_mtime_ns for stamp in stamps]
    nowhere = os.environ | dict.fromkeys(
        ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"], "http://127.0.0.1:9"
    )
    again = subprocess.run([ROOT / "bin/set-up", "dev"], check=True, cwd=tmp_path, env=nowhere, capture_output=True)
    assert (again.stdout, again.stderr) == (b"", b"")
    assert [stamp.stat().st_mtime_ns for stamp in stamps] == before


def test_an_unknown_word_is_refused_with_the_words_it_knows():
    said = subprocess.run([ROOT / "test", "QUICK"], capture_output=True, text=True)
    assert (said.returncode, said.stderr) == (2, "./test knows only FAST, not 'QUICK'.\n")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_and_hashed_and_no_address_is_written(lock: str):
    text = (ROOT / lock).read_text()
    assert "://" not in text
    required = re.split(r"\n(?=[a-z0-9])", re.sub(r"(?m)^\s*#.*\n?", "", text).strip(), flags=re.IGNORECASE)
    assert required
    assert [one.split("\n")[0] for one in required if "==" not in one or "--hash=sha256:" not in one] == []


def test_the_front_end_lock_holds_hashes_and_no_addresses():
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    fetched = {name: entry for name, entry in packages.items() if name}
    assert fetched
    assert [name for name, entry in fetched.items() if "resolved" in entry or "integrity" not in entry] == []


@pytest.mark.parametrize("wanted", ["requirements.in", "requirements-dev.in"])
def test_every_dependency_has_its_reason_beside_it(wanted: str):
    lines = [line for line in (ROOT / wanted).read_text().splitlines() if line and not line.startswith(("#", "-r"))]
    assert lines
    assert [line for line in lines if not re.search(r"\s# \w.{10,}", line)] == []


@pytest.mark.parametrize(
    ("wanted", "lock"), [("requirements.in", "requirements.txt"), ("requirements-dev.in", "requirements-dev.txt")]
)
def test_the_lock_holds_what_is_wanted(wanted: str, lock: str):
    locked = dict(re.findall(r"(?m)^([\w.-]+)==(\S+)", (ROOT / lock).read_text()))
    for name, version in re.findall(r"(?m)^(\w[\w-]*)(?:\[[\w,]+\])?(?:==(\S+))?", (ROOT / wanted).read_text()):
        assert name.lower() in locked
        assert version in ("", locked[name.lower()])
