"""Every question to the database says who is asking: what a module of questions offers takes `seen_by`. Serves: T.23

A module of questions is called queries.py (or ends in _queries.py). What it offers to others is every function whose name has no underscore
in front. A function that asks the database nothing may be listed below, with what it does instead.
"""

import ast

import pytest

from house.the_code import File, modules, sabotaged

ASKS_NOTHING = {
    "people/family/queries.py::true_on": "makes a condition on dates; holds no rows",
    "people/contacts/queries.py::locality": "shortens an address it is given",
    "people/reasons/queries.py::answer_by": "counts working days",
    "people/reasons/queries.py::open_reason": "the worker's own reason, asked with worker=",
    "people/reasons/queries.py::answerable_by": "makes the condition that limits the others",
    "people/allocating/queries.py::also_waiting": "registers another question; asks none",
    "people/looked/queries.py::still_open": "compares moments it is given",
}


def questions(file: File) -> list[ast.FunctionDef]:
    return [node for node in file.tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]


def not_saying_who_asks(file: File) -> list[str]:
    found = []
    for function in questions(file):
        if "seen_by" not in _keywords(function):
            found.append(f"{file.path.removeprefix('src/goldenthread/')}::{function.name}")
    return found


def query_modules() -> list[File]:
    return [file for file in modules() if file.name == "queries.py" or file.name.endswith("_queries.py")]


def test_every_question_says_who_asks():
    silent = [name for file in query_modules() for name in not_saying_who_asks(file) if name not in ASKS_NOTHING]
    assert not silent, f"these take no seen_by=: {silent}"


def test_there_are_questions_to_check():
    assert sum(len(questions(file)) for file in query_modules()) > 10


@pytest.mark.parametrize(
    "text", ["def children(worker): ...\n", "def children(seen_by): ...\n", "def children(*, by): ...\n"]
)
def test_a_question_that_does_not_say_who_asks_would_be_seen(text):
    assert not_saying_who_asks(sabotaged(text)) == ["people/sabotaged.py::children"]
    assert not not_saying_who_asks(sabotaged("def children(*, seen_by): ...\ndef _private(): ...\n"))


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
