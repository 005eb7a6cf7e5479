"""Every question to the database says who is asking: what a module of questions offers takes `seen_by`. Serves: T.23

A module of questions is called queries.py (or ends in _queries.py). What it offers to others is every function whose name has no underscore
in front and whose body asks the database.
"""

import ast

import pytest

from house.the_code import File, modules, sabotaged

ASKING = {
    *("objects", "filter", "exclude", "values", "values_list", "annotate", "aggregate", "order_by", "union", "raw"),
    *("select_related", "prefetch_related", "cursor", "execute", "iterator"),
}
ASKS_FOR_SOMEBODY_ELSE = {
    "people/reasons/queries.py::open_reason": "the worker's own reason, asked with worker=",
    "people/reasons/queries.py::answerable_by": "makes the condition, from the worker it is given, that limits the others",
    "returns/queries.py::problems_as_rows": "for the command, which was handed the file; nobody looks through a page",
}


def questions(file: File) -> list[ast.FunctionDef]:
    """What the module offers that asks the database. A function that only words or counts what it is given asks nothing."""
    offered = [node for node in file.tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]
    return [
        node for node in offered if any(isinstance(one, ast.Attribute) and one.attr in ASKING for one in ast.walk(node))
    ]


def not_saying_who_asks(file: File) -> list[str]:
    found = []
    for function in questions(file):
        if "seen_by" not in _keywords(function):
            found.append(f"{file.path.removeprefix('src/goldenthread/')}::{function.name}")
    return found


def query_modules() -> list[File]:
    return [file for file in modules() if file.name == "queries.py" or file.name.endswith("_queries.py")]


def test_every_question_says_who_asks():
    silent = [
        name for file in query_modules() for name in not_saying_who_asks(file) if name not in ASKS_FOR_SOMEBODY_ELSE
    ]
    assert not silent, f"these take no seen_by=: {silent}"


def test_there_are_questions_to_check():
    assert sum(len(questions(file)) for file in query_modules()) > 10


@pytest.mark.parametrize("text", ["def children(worker):", "def children(seen_by):", "def children(*, by):"])
def test_a_question_that_does_not_say_who_asks_would_be_seen(text):
    asking = "\n    return Person.objects.all()\n"
    assert not_saying_who_asks(sabotaged(text + asking)) == ["people/sabotaged.py::children"]
    assert not not_saying_who_asks(sabotaged("def children(*, seen_by):" + asking + "def _private():" + asking))
    assert not not_saying_who_asks(sabotaged("def in_words(row):\n    return str(row)\n"))


NOBODYS_HAND = {"src/goldenthread/access/staffing.py::close_leavers": "runs each night; the log names the system"}


def test_acts_take_everything_by_keyword_and_say_by_whom():
    """An act's arguments are named where it is called, and `by` is among them."""
    acts = [
        (file, node)
        for file in modules()
        for node in file.tree.body
        if isinstance(node, ast.FunctionDef) and _is_act(node)
    ]
    wrong = [
        f"{file.path}::{node.name}" for file, node in acts if len(node.args.args) > 1 or "by" not in _keywords(node)
    ]
    assert acts
    assert not set(wrong) - set(NOBODYS_HAND)


def _is_act(node: ast.FunctionDef) -> bool:
    return any(isinstance(one, ast.Name) and one.id == "act" for one in node.decorator_list)


def _keywords(node: ast.FunctionDef) -> set[str]:
    return {argument.arg for argument in node.args.kwonlyargs}
