"""Nobody below the page asks what day it is: dates are handed in, so that every rule, question and act can be tried on any day."""

import ast
import inspect
import re
from collections.abc import Iterator
from functools import cache

import pytest

from goldenthread.handbook.addresses import addresses
from house.the_code import ROOT, File, files, modules, sabotaged

CLOCKS = {"today", "now", "utcnow", "localdate", "localtime"}
OWNERS = {"date", "datetime", "timezone", "dt", "time"}
EDGES = {
    "access/pages.py": "the page: it gives the worker the date for everything below",
    "access/middleware.py": "the same, for pages of libraries",
    "access/session_ends.py": "ends sessions that nobody uses",
    "access/signing_in.py": "refuses a worker who has left by today",
    "returns/files.py": "throws away uploads that nobody kept in time, by the age of the file on disk",
    "returns/loading/running.py": "stamps the moment at which a file was kept",
    "design/words.py": "writes a moment in local time; asks for no present",
    "commands/": "a command knows the date, as a page does",
    "config/": "start-up and health",
}


def clock_asked(file: File) -> list[str]:
    """Where a file asks for the present."""
    return [f"{file.path}:{line} {asked}" for node in ast.walk(file.tree) for line, asked in _asked(node)]


def clock_asked_while_read(file: File) -> list[str]:
    """Where a file asks for the present as it is read: at its top, in a decorator or as an argument left out."""
    read = list(_while_read(file.tree))
    found = [f"{file.path}:{line} {asked}" for node in read for line, asked in _asked(node)]
    return found + [f"{file.path} today()" for node in read if ast.unparse(node) == "today()"]


def _asked(node: ast.AST) -> Iterator[tuple[int, str]]:
    match node:
        case ast.Call(func=ast.Attribute(attr=name, value=ast.Name(id=owner))) if name in CLOCKS and owner in OWNERS:
            yield node.lineno, f"{owner}.{name}()"
        case ast.Call(func=ast.Attribute(attr="time", value=ast.Name(id="time"))):
            yield node.lineno, "time.time()"
        case ast.Call(func=ast.Name(id=name)) if name in CLOCKS - {"now", "today"}:
            yield node.lineno, f"{name}()"


def _while_read(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    waits = {id(one) for one in node.body} if isinstance(node, ast.FunctionDef) else set()
    for child in ast.iter_child_nodes(node):
        if id(child) not in waits and not isinstance(child, ast.Lambda):
            yield from _while_read(child)


@cache
def pages() -> set[str]:
    """The files that hold pages: they know the date and hand it down."""
    return {inspect.getsourcefile(one.view) or "" for one in addresses() if one.is_ours}


def is_an_edge(file: File) -> bool:
    inside = file.path.removeprefix("src/goldenthread/")
    if str(ROOT / file.path) in pages():
        return True
    return (
        any(inside == edge or (edge.endswith("/") and inside.startswith(edge)) for edge in EDGES)
        or "/management/commands/" in inside
    )


def test_only_the_edges_ask_what_day_it_is():
    below = [where for file in modules() if not is_an_edge(file) for where in clock_asked(file)]
    assert not below, f"hand the date or the moment in: {below}"


def test_the_rules_have_no_edges():
    assert not [
        edge
        for edge in EDGES
        if edge.startswith("practice") or "models" in edge or "queries" in edge or "facts" in edge
    ]
    assert not [path for path in pages() if "/practice/" in path]


def test_every_edge_still_asks():
    """An exception nobody needs is taken off the list."""
    for edge in EDGES:
        asked = [
            where
            for file in modules()
            if file.path.removeprefix("src/goldenthread/").startswith(edge)
            for where in clock_asked(file)
        ]
        assert asked or edge in ("commands/", "config/"), edge


@pytest.mark.parametrize(
    "line",
    [
        "date.today()",
        "datetime.now()",
        "timezone.now()",
        "timezone.localdate()",
        "localdate()",
        "time.time()",
        "datetime.utcnow()",
    ],
)
def test_a_clock_would_be_seen(line):
    assert clock_asked(sabotaged(f"def due():\n    return {line}\n"))


@pytest.mark.parametrize("line", ["worker.today", "Now()", "today(page)", "calendar.now"])
def test_what_is_handed_in_is_no_clock(line):
    assert not clock_asked(sabotaged(f"def due():\n    return {line}\n"))


def test_no_test_keeps_the_day_on_which_the_run_began():
    """A run may go past midnight: `cast.days.today()` is asked in each test."""
    kept = [where for file in files("**/*.py", under=ROOT / "tests") for where in clock_asked_while_read(file)]
    assert not kept, f"ask cast.days.today() in the test: {kept}"


@pytest.mark.parametrize(
    ("lines", "seen"),
    [
        ("NOW = timezone.localdate()", True),
        ("NOW = today()", True),
        ("def day(on=timezone.localdate()): ...", True),
        ("@pytest.mark.parametrize('on', [timezone.localdate()])\ndef test_it(on): ...", True),
        ("def test_it():\n    now = timezone.localdate()", False),
    ],
)
def test_a_day_kept_for_the_run_would_be_seen(lines, seen):
    assert bool(clock_asked_while_read(sabotaged(lines))) is seen


def cut_by_greenwich(file: File) -> list[str]:
    """Where the day of a moment is taken without asking where we live: in summer an hour after midnight is the day before."""
    return [f"{file.path}: {found}" for found in re.findall(r"\w+_at\.date\(\)", file.text)]


def test_the_day_of_a_moment_is_the_day_where_we_live():
    found = [where for file in modules() for where in cut_by_greenwich(file)]
    assert not found, f"ask practice.counting.units.day_of: {found}"
    assert cut_by_greenwich(sabotaged("said = row.recorded_at.date()\n"))
