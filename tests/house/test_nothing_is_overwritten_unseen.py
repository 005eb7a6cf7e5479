"""Every page on which saved words stand in a form again shows both texts where two change them at once; where one does not, somebody said why.

Serves: A.16, K9.W4
"""

import ast
import re
from collections.abc import Iterator

import pytest

from house.the_code import File, modules, sabotaged, templates

BOTH = "BothTexts"
SAVED_IN_A_BOX = re.compile(r"<textarea[^>]*>\{[{%]")
PLAIN = {"str", "bool", "int", "min", "max", "next", "list", "dict", "version_of", "reverse", "partial"}

A_ROW_OF_ITS_OWN = "each time a row of its own is written, and what stood before stands beside it"
BEGINS_WITH = "something new is written; what its words were taken from stays where it is"
ONLY_CHOSEN = "one chooses here, or looks, and changes no words"
AN_ACCOUNT = "a name and a place of a team or an account, not words; administrators keep them, and what stood before is in the history"
SHOWS_ONE = {
    **dict.fromkeys(["judge_level", "_decide", "move_concern", "change_concern", "set_standard"], A_ROW_OF_ITS_OWN),
    **dict.fromkeys(
        ["take_rung", "worried", "_tell", "write_work", "write_note", "promote_note", "begin_assessment", "difference", "add_meeting_report",
         "propose_word", "arrange_meeting",
         "put_forward", "add_goal", "add_step", "attach_to_note", "share_early_help", "share_family_version"], BEGINS_WITH),
    **dict.fromkeys(["choose_figure", "match_child", "check_family_version", "sign_off"], ONLY_CHOSEN),
    **dict.fromkeys(["team", "move_worker", "reopen_worker"], AN_ACCOUNT),
}  # fmt: skip
NOBODY_SIGNED_IN = {"answer"}
"""A question answered from a link: what one wrote is shown again to oneself."""


def assigned(page: ast.FunctionDef) -> dict[str, list[ast.expr]]:
    """What is said of each name of a page."""
    found: dict[str, list[ast.expr]] = {}
    for one in ast.walk(page):
        for to in getattr(one, "targets", [getattr(one, "target", None)]):
            if isinstance(to, ast.Name) and isinstance(one, ast.Assign | ast.AugAssign | ast.AnnAssign) and one.value:
                found.setdefault(to.id, []).append(one.value)
    return found


def asks_for_a_row(call: ast.Call) -> bool:
    """Whether a row is put into the boxes of a form by a function of the code's own: `as_first(row)`, `acts.closing_of(work)`."""
    func, of = call.func, getattr(getattr(call.func, "value", None), "id", "")
    own = isinstance(func, ast.Name) and func.id.islower() and func.id not in PLAIN
    return bool(call.args) and (own or of == "forms" or of.endswith("acts"))


def is_of_a_row(said: ast.expr, names: dict[str, list[ast.expr]], *, deep: int = 2) -> bool:
    """Whether a form begins with what is saved: `{"words": row.words}`, `as_first(row)`, or a name of which that is said. Days aside."""
    for one in ast.walk(said):
        match one:
            case ast.Dict():
                pairs = [(key.value, value) for key, value in zip(one.keys, one.values, strict=True) if isinstance(key, ast.Constant)]  # fmt: skip
                attributes = [(key, part) for key, value in pairs for part in ast.walk(value) if isinstance(part, ast.Attribute)]  # fmt: skip
                if any(part.attr == key and not key.endswith("on") for key, part in attributes):
                    return True
            case ast.Call() if asks_for_a_row(one):
                return True
            case ast.Name() if deep and any(is_of_a_row(each, names, deep=deep - 1) for each in names.get(one.id, [])):
                return True
    return False


def shows_one(code: File) -> Iterator[str]:
    """The pages of a file whose form begins with what is saved, and which would show one text where there are two."""
    for page in ast.walk(code.tree):
        if isinstance(page, ast.FunctionDef) and "request" in {one.arg for one in page.args.args}:
            names = {one.id for one in ast.walk(page) if isinstance(one, ast.Name)}
            begun = [word.value for one in ast.walk(page) if isinstance(one, ast.Call) for word in one.keywords if word.arg == "initial"]  # fmt: skip
            if not {BOTH, "both"} & names and any(is_of_a_row(one, assigned(page)) for one in begun):
                yield page.name


def pages() -> list[File]:
    return [one for one in modules() if "initial=" in one.text and "elmshire" not in one.path]


@pytest.mark.parametrize("code", pages(), ids=lambda code: code.path)
def test_what_is_saved_and_changed_on_a_page_is_shown_beside_what_somebody_else_wrote(code):
    """Serves: A.16"""
    assert [one for one in shows_one(code) if one not in SHOWS_ONE] == [], f"{code.path}: BothTexts, or say why not"


@pytest.mark.parametrize("page", templates(), ids=lambda page: page.path)
def test_a_box_filled_by_its_template_is_shown_beside_too(page):
    """Serves: A.16"""
    name = page.name.removesuffix(".html")
    assert not SAVED_IN_A_BOX.search(page.text) or "access/both_texts.html" in page.text or name in NOBODY_SIGNED_IN


def test_every_reason_is_still_needed():
    assert sorted(set(SHOWS_ONE) - {name for code in pages() for name in shows_one(code)}) == []


@pytest.mark.parametrize("said", ['initial={"words": row.words}', "initial=as_first(row)", "initial=first"])
def test_a_page_that_would_overwrite_is_found(said):
    """The control."""
    page = f'def change(request):\n    first = {{"words": row.words}}\n    form = Form(request.POST or None, {said})\n'
    assert list(shows_one(sabotaged(page))) == ["change"]
    assert not list(shows_one(sabotaged(page.replace("first =", "both = BothTexts(request, saved=row)\n    first ="))))
    assert not list(shows_one(sabotaged(page.replace(said, 'initial={"on": request.user.today}'))))
