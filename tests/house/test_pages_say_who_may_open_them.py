"""Every page says who may open it, what it answers, and asks the database through questions, not by itself. Serves: T.23"""

import ast
import inspect
import re

import pytest

from goldenthread.access.pages import Policy
from goldenthread.access.permissions import Permission
from goldenthread.handbook.addresses import Address, addresses
from house.the_code import ROOT, File, files, sabotaged

KINDS = {"public", "signed_in", "needs", "opens"}
# Each is one word of a fixed list of ours, never a word about anybody.
PARAMETERS_IN_WORDS = {
    "what": "which kind of row of a family is meant: tie, parent, home",
    "subject": "which part of somebody's details is changed: birth, language",
    "kind": "which kind of file: people, workers",
    "provider_id": "which of the council's ways of signing in: one word",
    "channel": "by which way somebody is reached: phone, letter",
    "block": "which of the eight blocks of where things are now",
    "secret": "the key of a calendar or of a question on a phone: made by chance, about nobody, and only its hash is kept",
    "code": "which way of standing still: a number of a list of ours",
    "about": "what stands still, as the kind of row and its number: goal-12",
    "key": "which tool for direct work: three_houses, ladder",
    "rule": "which rule of the book: T053",
    "dimension": "which part of an assessment: health, identity",
    "opener": "what opened something due, as the kind of row and its number: referral-12",
    "rung": "which rung of the ladder: talk, manager",
    "to": "which step of a wish comes next: what we did, what the child was told",
}
NUMBERED = re.compile(r"<(?:int|uuid):(\w+)>")
WORDED = re.compile(r"<(?:(?:slug|str|path):)?(\w+)>")


def test_every_address_says_who_may_open_it():
    silent = [one.path for one in addresses() if one.policy is None]
    assert not silent, f"these say nothing: {silent}"
    assert {one.policy.kind for one in addresses()} <= KINDS


def test_a_page_that_says_nothing_would_be_seen():
    from goldenthread.access.policies import policy_of

    assert policy_of(lambda request: None, "a_new_page") is None


def test_names_of_pages_are_one_each():
    names = [one.name for one in addresses() if one.is_ours]
    assert len(names) == len(set(names))
    assert all(names)


def test_pages_that_need_a_permission_name_it():
    for one in addresses():
        if one.policy and one.policy.kind == "needs":
            assert one.policy.permissions, one.path
            assert all(isinstance(permission, Permission) for permission in one.policy.permissions)


def test_every_page_says_what_it_answers():
    silent = [one.name for one in addresses() if one.is_ours and not (inspect.getdoc(one.view) or "").strip()]
    assert not silent, f"no docstring: {silent}"


def test_a_page_that_opens_a_record_takes_the_persons_number():
    for one in addresses():
        if one.policy and one.policy.kind == "opens":
            assert "<int:person_id>" in one.path, one.path


def personal_parts(path: str) -> list[str]:
    """The parts of an address that could hold something about a person: anything but numbers and words from a list of ours."""
    return [name for name in WORDED.findall(NUMBERED.sub("", path)) if name not in PARAMETERS_IN_WORDS]


def test_no_address_holds_anything_about_a_person():
    assert not [one.path for one in addresses() if one.is_ours and personal_parts(one.path)]


@pytest.mark.parametrize(
    "path", ["/find/<str:name>/", "/find/<slug:surname>/", "/find/<born_on>/", "/find/<path:words>"]
)
def test_a_name_in_an_address_would_be_seen(path):
    assert personal_parts(path)


def page_files() -> list[File]:
    """The files that hold pages of ours."""
    paths = {inspect.getsourcefile(one.view) for one in addresses() if one.is_ours}
    return [one for one in files("**/*.py") if str(ROOT / one.path) in paths]


def touches_tables(file: File) -> list[str]:
    """Where a page asks a table by itself. `known_to` and `open_to` are questions that take who asks."""
    found = []
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Attribute) and node.attr == "objects":
            found.append(f"{file.path}:{node.lineno}")
    asked = [f"{file.path}:{node.value.lineno}" for node in ast.walk(file.tree) if _is_asked_by_somebody(node)]
    return sorted(set(found) - set(asked))


def _is_asked_by_somebody(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr in ("known_to", "open_to")
        and isinstance(node.value, ast.Attribute)
    )


def test_pages_ask_questions_and_touch_no_table():
    touching = [where for file in page_files() for where in touches_tables(file)]
    assert not touching, f"move these into queries that take seen_by: {touching}"


def test_a_page_that_touches_a_table_would_be_seen():
    assert touches_tables(sabotaged("def page(request):\n    return Person.objects.all()\n"))
    assert not touches_tables(
        sabotaged("def page(request):\n    return Person.objects.known_to(request.user).first()\n")
    )


def test_policies_can_be_read_aloud():
    one = Address("search", "/find/", lambda: None, Policy("needs", (Permission.FIND_PEOPLE,)))
    assert one.policy.says() == "Search for people by name, date of birth, address or identifier"
