"""The documents say what the code says: generated ones are fresh, hand-written ones name what exists. Serves: T.24"""

import hashlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from goldenthread import handbook
from goldenthread.commands.docs import in_their_own_words
from goldenthread.handbook import markers, standards
from goldenthread.handbook.our_models import our_models
from goldenthread.handbook.rule_book import every_edition
from house.the_code import ROOT, documents

DOCS = ROOT / "docs"
PATH = re.compile(r"`((?:src|tests|tools|bench|bin|docs|\.ci)/[\w./\-]+|[\w\-]+\.(?:md|toml|in))`")
PACKAGE_PATH = re.compile(
    r"`((?:access|people|casework|practice|design|returns|config|commands|handbook)/[\w./\-]+\.(?:py|html|css))`"
)
MACHINE = re.compile(r"(?<![\w.])/(?:work|home|root|Users|usr/local)/[\w.\-]+|[A-Z]:\\\\|/tmp/(?!gt-<)")
LINK = re.compile(r"\[[^\]]*\]\((?!https?:|#|mailto:)([^)#\s]+)")


@pytest.fixture(scope="module")
def made() -> dict[Path, str]:
    return handbook.documents(commands=in_their_own_words())


def test_the_generated_documents_are_the_ones_the_code_gives(made):
    old = [path.relative_to(ROOT).as_posix() for path in handbook.stale(made)]
    assert not old, f"write them again with `python -m goldenthread docs`: {old}"


FINGERPRINT = """
import hashlib
from goldenthread.commands.docs import handbook, in_their_own_words, ready_django
ready_django()
print(hashlib.sha256("".join(handbook.documents(commands=in_their_own_words()).values()).encode()).hexdigest())
"""


def test_they_come_out_the_same_every_time(made):
    """Another process, with other hashes of words, writes the same text."""
    again = subprocess.run([sys.executable, "-c", FINGERPRINT], cwd=ROOT, capture_output=True, text=True, check=True)
    assert again.stdout.strip() == hashlib.sha256("".join(made.values()).encode()).hexdigest()


def test_a_document_that_drifted_is_seen_and_written_again(tmp_path: Path):
    path = tmp_path / "pages.md"
    assert handbook.stale({path: "new\n"}) == [path]
    path.write_text("old\n")
    assert handbook.write({path: "new\n"}) == [path]
    assert handbook.stale({path: "new\n"}) == []


def test_every_marker_names_a_statement_that_is_in_the_list():
    assert len(markers.all_markers()) > 20


@pytest.mark.parametrize("text", ["Serves: K99.01", "Serves: K10.00, nothing", "Serves:", "Serves: K10.00-K10.04"])
def test_a_marker_for_no_statement_is_refused(text):
    with pytest.raises(markers.UnknownStatement, match="here says it serves"):
        markers.ids_in(text, where="here")


def test_a_marker_is_read_on_one_line_or_two():
    assert markers.ids_in("First. Serves: K10.00, K9.W1\nMore.", where="") == ["K10.00", "K9.W1"]
    assert markers.ids_in("Serves: K10.00,\n    K9.W1.", where="") == ["K10.00", "K9.W1"]


def test_markers_are_found_in_modules_functions_and_templates(tmp_path: Path):
    (tmp_path / "one.py").write_text('"""A module. Serves: K10.00"""\n\ndef f():\n    """Answers. Serves: C.08"""\n')
    (tmp_path / "one.html").write_text("<p>Serves: K1.01</p>{# Serves: P.19 #}")
    found = [one for name in ("one.py", "one.html") for one in markers.markers_in(tmp_path / name, root=tmp_path)]
    assert [(one.statement, one.name) for one in found] == [
        ("K10.00", "one.py"),
        ("C.08", "one.py::f"),
        ("P.19", "one.html"),
    ]


def test_every_statement_has_a_row():
    assert [row.id for row in standards.rows()] == list(markers.statements())
    assert len(standards.rows()) == 271


def test_every_statement_that_something_serves_has_a_test_that_names_it():
    untested = [row.id for row in standards.rows() if row.is_served and not row.tests]
    assert not untested, f"no test's docstring serves these: {untested}"


def test_the_data_model_names_every_table():
    text = (DOCS / "data-model.md").read_text(encoding="utf-8")
    assert not [model.__name__ for model in our_models() if not re.search(rf"`{model.__name__}`", text)]


def test_the_data_model_calls_nothing_built_that_is_not():
    text = (DOCS / "data-model.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| `(\w+)` \| built", text, flags=re.MULTILINE))
    assert named == {model.__name__ for model in our_models()}


def test_the_glossary_names_every_table_and_every_rule():
    text = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8")
    wanted = {model.__name__ for model in our_models()} | {one.rule_id for one in every_edition()}
    assert not sorted(word for word in wanted if not re.search(rf"\b{word}\b", text))


def test_decisions_are_numbered_without_gaps():
    numbers = sorted(int(path.name[:4]) for path in (DOCS / "decisions").glob("[0-9]*.md"))
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_decision_is_short_and_says_four_things():
    for path in sorted((DOCS / "decisions").glob("[0-9]*.md")):
        text = path.read_text(encoding="utf-8")
        assert text.count("\n") <= 45, path.name
        assert text.startswith(f"# {int(path.name[:4])}."), path.name
        for words in ("Context", "chose|Decision", "[Tt]urned down", "cost|Cost"):
            assert re.search(words, text), f"{path.name} does not say: {words}"


@pytest.mark.parametrize("document", documents(), ids=lambda one: one.path)
def test_a_document_names_nobodys_machine(document):
    assert not MACHINE.findall(document.text)


@pytest.mark.parametrize("text", ["see " + "/work" + "/main/src", "in /home/jo/clone", "/tmp/scratch"])
def test_a_machine_would_be_seen(text):
    assert MACHINE.search(text)


@pytest.mark.parametrize(
    "name",
    ["docs/tour.md", "README.md", "docs/how-to/new-rule.md", "docs/how-to/new-slice.md", "docs/how-to/first-day.md"],
)
def test_every_path_that_is_named_is_there(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    named = [ROOT / path for path in PATH.findall(text)] + [
        ROOT / "src" / "goldenthread" / path for path in PACKAGE_PATH.findall(text)
    ]
    assert not [path.relative_to(ROOT).as_posix() for path in named if not path.exists()]


def test_the_tour_names_enough_to_follow():
    text = (DOCS / "tour.md").read_text(encoding="utf-8")
    assert len(PACKAGE_PATH.findall(text)) >= 20


@pytest.mark.parametrize("document", documents(), ids=lambda one: one.path)
def test_every_link_inside_the_project_leads_somewhere(document):
    here = (ROOT / document.path).parent
    assert not [target for target in LINK.findall(document.text) if not (here / target).exists()]


def test_the_two_commands_are_in_the_readme():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.search(r"\./demo\b", text)
    assert re.search(r"\./test\b", text)
    assert text.count("\n") <= 60, "one page"


def test_what_practitioners_must_review_has_an_owner():
    text = (ROOT / "CODEOWNERS").read_text(encoding="utf-8")
    for path in ("practice/", "access/", "people/opening.py"):
        assert f"/src/goldenthread/{path} @" in text
        assert (ROOT / "src" / "goldenthread" / path).exists()


def test_the_documents_build_without_a_warning(tmp_path: Path):
    built = subprocess.run(
        [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html", "docs", str(tmp_path / "built"), "-d", str(tmp_path / "trees")],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert built.returncode == 0, built.stdout + built.stderr
    assert (tmp_path / "built" / "standards.html").exists()
