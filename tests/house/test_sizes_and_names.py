"""Files small enough to read at once, named in the field's words."""

import ast
import re
from pathlib import Path

import pytest

from house.the_code import ROOT, File, files, modules, sabotaged, templates

MOST_LINES = 300
MOST_LINES_OF_EXAMPLES = 400
LONGER_WITH_A_REASON = {
    "src/goldenthread/access/models.py": "a field a line, each with its help text; workers, teams and the log are read together",
    "src/goldenthread/people/person_models.py": "the same: a person, their names, numbers and addresses",
    "src/goldenthread/casework/caseload/thread_facts.py": "one small loader for each kind of fact",
    "src/goldenthread/design/pictures/genogram/routing.py": "one algorithm; cut in two it could be read in neither half",
}
# Tables and told stories: a made-up family is one file however long its life.
DATA = re.compile(r"(bank_holidays|nickname_table|names?_table)\.py$|casework/elmshire/(families|body)/")
SMELLS = re.compile(
    r"(^|_)(utils?|helpers?|common|misc|manager|handler|handlers|process|services|base_views?)(_|\.py$|$)"
)
NAMED_WITH_A_REASON = {
    "src/goldenthread/config/postgres_processes.py": "the operating system's own word for what it starts and ends"
}
SMELLY_NAMES = re.compile(r"^(do_|handle_|process_|manage_|perform_)|^(handle|process|manage|perform|utils|helper)$")
LONGEST_FUNCTION = 60


def all_code() -> list[File]:
    return [
        *modules(),
        *templates(),
        *files("**/*.py", under=ROOT / "tests"),
        *files("**/*.py", under=ROOT / "tools"),
        *files("**/*.py", under=ROOT / "bench"),
    ]


def most_lines(file: File) -> int:
    """How long a file may be: tables of examples read more quickly than code."""
    return MOST_LINES_OF_EXAMPLES if file.path.startswith("tests/") else MOST_LINES


def test_hardly_any_file_is_longer_than_a_reader_can_hold():
    long = {
        file.path: file.lines for file in all_code() if file.lines > most_lines(file) and not DATA.search(file.path)
    }
    assert not set(long) - set(LONGER_WITH_A_REASON), f"cut these by act or page: {long}"


def test_half_of_all_files_are_short():
    lengths = sorted(file.lines for file in modules() if file.lines)
    assert lengths[len(lengths) // 2] <= 100


def test_no_exception_outlives_its_file():
    there = {file.path for file in all_code()}
    assert not set(LONGER_WITH_A_REASON) - there
    assert not set(NAMED_WITH_A_REASON) - there


def too_long(file: File) -> list[str]:
    found = []
    for node in ast.walk(file.tree):
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno > LONGEST_FUNCTION:
            found.append(f"{file.path}::{node.name}")
    return found


def test_no_function_runs_over_a_page():
    assert not [name for file in modules() for name in too_long(file)]


def test_a_function_over_a_page_would_be_seen():
    assert too_long(sabotaged("def long():\n" + "    pass\n" * (LONGEST_FUNCTION + 2)))


def test_files_are_named_for_what_they_are_about():
    smelly = [
        file.path for file in all_code() if SMELLS.search(Path(file.path).name) and file.path not in NAMED_WITH_A_REASON
    ]
    assert not smelly


@pytest.mark.parametrize(
    "name", ["utils.py", "date_utils.py", "helpers.py", "case_manager.py", "common.py", "handlers.py", "services.py"]
)
def test_a_file_named_for_nothing_would_be_seen(name):
    assert SMELLS.search(name)


@pytest.mark.parametrize(
    "name", ["working_days.py", "front_door.py", "commons_hall.py", "helping_acts.py", "processes_of_law.py"]
)
def test_a_file_named_for_something_is_left_alone(name):
    assert not SMELLS.search(name)


def smelly_functions(file: File) -> list[str]:
    return [
        f"{file.path}::{node.name}"
        for node in ast.walk(file.tree)
        if isinstance(node, ast.FunctionDef) and SMELLY_NAMES.search(node.name)
    ]


LIBRARY_HOOKS = {"process_view", "process_exception", "process_request", "process_response", "handle"}


def test_functions_say_what_they_do():
    assert not [
        name for file in modules() for name in smelly_functions(file) if name.rpartition(":")[2] not in LIBRARY_HOOKS
    ]
    assert smelly_functions(sabotaged("def process_referral(): ...\n"))


LEFT_UNDONE = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|coming soon|lorem ipsum", re.IGNORECASE)


def test_nothing_is_left_undone_in_silence():
    """What is not built is in an issue, not in a comment."""
    mine = "tests/house/test_sizes_and_names.py"
    assert not [file.path for file in all_code() if LEFT_UNDONE.search(file.text) and file.path != mine]
    assert LEFT_UNDONE.search("# TODO: later")
