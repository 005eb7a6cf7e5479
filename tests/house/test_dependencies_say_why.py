"""Every package we stand on says why it is here, beside its name."""

import json
import re

import pytest

from house.the_code import ROOT

LISTS = ("requirements.in", "requirements-dev.in")
SOFTWARE = re.compile(r"^[A-Za-z][\w.\-\[\],]*")
SAYS_SOMETHING = 12


def without_a_reason(text: str) -> list[str]:
    """The lines that name a package and give no reason."""
    lines = [line for line in text.splitlines() if SOFTWARE.match(line)]
    return [line for line in lines if len(line.partition("  # ")[2].strip()) < SAYS_SOMETHING]


@pytest.mark.parametrize("name", LISTS)
def test_every_python_package_says_why(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert without_a_reason(text) == []
    assert len(SOFTWARE.findall(text)) or text.count("\n") > 5


def test_every_front_end_package_says_why():
    told = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    assert set(told["why"]) == set(told["dependencies"])
    assert all(len(because) >= SAYS_SOMETHING for because in told["why"].values())


def test_what_set_up_fetches_first_says_why():
    for name in ("requirements-uv.txt", "requirements-node.txt"):
        assert (ROOT / name).read_text(encoding="utf-8").startswith("# ")


def test_every_package_named_is_locked():
    locked = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8").lower()
    for name in LISTS:
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
            if found := SOFTWARE.match(line):
                package = found.group().partition("[")[0].lower()
                assert re.search(rf"^{re.escape(package)}(\[[^\]]*\])?==", locked, flags=re.MULTILINE), package


def test_a_package_without_a_reason_would_be_seen():
    assert without_a_reason("pandas==2.0\npandas  # yes\n# only a comment\n") == ["pandas==2.0", "pandas  # yes"]
