"""Every form in which somebody writes is kept on the server as it is typed; where one is not, somebody said why.

Serves: K9.W4, A.16
"""

import re
from collections.abc import Iterator

import pytest

from house.the_code import File, sabotaged, templates

A_FORM = re.compile(r"<form\b[^>]*?\bmethod=\"post\"(?P<more>(?:[^>]|%\}>)*)>(?P<inside>.*?)</form>", re.DOTALL)
WRITES = re.compile(r"\bdraw\(|<textarea|type=\"text\"")
KEEPS = re.compile(r"data-keep=|data-told=")
LOOKS = re.compile(r"role=\"search\"|-find\b|-look\b|\blooking_for\b")

CHOOSES = "one chooses here, and writes nothing"
A_WORKER = "about a worker's work or account, not a family"
SECRETS = "passwords and codes are never kept"
A_LOCK = "whom a lock keeps out, and why, is kept with the lock and nowhere else"
A_LOG = "why somebody looked or printed: a line for the log, and what they came for opens at once"
SHARED = "on a screen shared with the family, what one began is not shown to the next"
NOT_KEPT = {
    **dict.fromkeys(
        ["my_skills", "measure_share", "chronology_share", "closing_copy_for", "thread_print_for", "plan_copy", "plan_room", "reading",
         "family_version_check", "family_picture", "reach_card", "note"], CHOOSES),
    **dict.fromkeys(
        ["reopen_worker", "team", "worker_leaves", "devices", "move_worker", "end_device", "cover", "start_worker", "forget_second_factor",
         "ask_to_read_supervision"], A_WORKER),
    **dict.fromkeys(["login", "password_reset", "reauthenticate", "password_reset_from_key", "password_change", "password_set", "activate_form",
                     "authenticate", "add_form", "edit_form"], SECRETS),
    **dict.fromkeys(["place_lock", "take_over_lock", "lock"], A_LOCK),
    **dict.fromkeys(["say_why", "team_sheet", "still_sheet", "export"], A_LOG),
    **dict.fromkeys(["standard_form", "standards_bring"], "the council's own number, checked before it is made"),
    **dict.fromkeys(["imports"], "a file, and what becomes of it"),
    "plan_together": SHARED, "answer": "a question answered from a link: nobody is signed in to keep it for",
    "ask_from_afar": CHOOSES, "front_door_match": "a name, as it was told, to look under or to write down",
    "tell_us_check": "the form before it is kept part by part; this page sends it",
}  # fmt: skip


def not_kept(page: File) -> Iterator[str]:
    """The forms of a page in which somebody writes and which keep nothing while they do."""
    for form in A_FORM.finditer(page.text):
        if WRITES.search(form["inside"]) and not KEEPS.search(form[0]) and not LOOKS.search(form[0]):
            yield page.path


def name_of(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".html")


@pytest.mark.parametrize("page", templates(), ids=lambda page: page.path)
def test_what_somebody_writes_is_kept_as_they_type_it(page):
    """Serves: K9.W4"""
    assert name_of(page.path) in NOT_KEPT or not list(not_kept(page)), f"{page.path}: data-keep, or say why not"


def test_every_reason_is_still_needed():
    needed = {name_of(path) for page in templates() for path in not_kept(page)}
    assert sorted(set(NOT_KEPT) - needed) == []


def test_a_form_that_keeps_nothing_is_found():
    """The control."""
    bare = '<form method="post" novalidate>{{ csrf_input }}{{ draw(form["says"]) }}</form>'
    assert list(not_kept(sabotaged(bare)))
    assert not list(not_kept(sabotaged(bare.replace("novalidate", 'data-keep="note"'))))
