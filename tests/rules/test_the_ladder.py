"""Whom to turn to when nothing is changing: rung by rung, none left out in silence. Serves: K5.02, K5.04"""

import pytest

from goldenthread.practice.drift.ladder import LADDER, RUNGS, next_rung, passed_over, refusal, rungs_for


@pytest.mark.parametrize(
    ("story", "kind", "taken", "next_comes"),
    [
        ("nobody has been asked", "harm_going_on", [], "talk"),
        ("a talk did not help", "harm_going_on", ["talk"], "manager"),
        ("the manager was asked, and no agency is in it", "harm_going_on", ["talk", "manager"], "service_manager"),
        ("the manager was asked, and it is the clinic's part", "agency_step", ["talk", "manager"], "agency"),
        ("the service manager was asked", "harm_going_on", ["talk", "manager", "service_manager"], "legal"),
        ("legal advice was taken", "harm_going_on", ["talk", "manager", "service_manager", "legal"], "reviewer"),
        ("the reviewing officer was asked, legal advice was not", "harm_going_on", ["service_manager", "reviewer"], "legal"),
        ("everybody was asked", "harm_going_on", ["talk", "manager", "service_manager", "legal", "reviewer"], None),
    ],
)  # fmt: skip
def test_the_next_rung(story, kind, taken, next_comes):
    found = next_rung(kind, taken=taken)
    assert (found.key if found else None) == next_comes


@pytest.mark.parametrize(
    ("story", "kind", "taken", "chosen", "must_be_explained"),
    [
        ("the first rung", "harm_going_on", [], "talk", []),
        ("straight to the manager", "harm_going_on", [], "manager", ["talk"]),
        ("after a talk, to the service manager", "harm_going_on", ["talk"], "service_manager", ["manager"]),
        ("the agency's own rung, where it is not about an agency", "wish_no_answer", ["talk", "manager"], "service_manager", []),
        ("the agency's own rung, where it is", "agency_step", ["talk", "manager"], "service_manager", ["agency"]),
        ("the reviewing officer without legal advice", "harm_going_on", ["talk", "manager", "service_manager"], "reviewer", []),
        ("straight to the reviewing officer", "harm_going_on", [], "reviewer", ["talk", "manager", "service_manager"]),
    ],
)  # fmt: skip
def test_a_rung_that_is_passed_over_is_explained(story, kind, taken, chosen, must_be_explained):
    assert [rung.key for rung in passed_over(kind, taken=taken, chosen=chosen)] == must_be_explained


def test_every_rung_can_be_taken_from_the_start_and_every_answer_can_settle_it():
    assert {move.to for move in LADDER.moves_from("seen")} == {rung.key for rung in RUNGS}
    for rung in RUNGS:
        assert LADDER.may_move(rung.key, to="settled")
    assert LADDER.may_move("settled", to="seen")


@pytest.mark.parametrize(
    ("stands", "to", "may"),
    [
        ("seen", "manager", True),
        ("manager", "manager", True),
        ("service_manager", "talk", True),
        ("service_manager", "manager", False),
        ("reviewer", "legal", True),
        ("legal", "reviewer", True),
        ("settled", "talk", True),
    ],
)
def test_the_same_rung_may_be_taken_again_and_a_talk_is_always_possible(stands, to, may):
    assert (refusal(stands, to=to) == "") is may


def test_what_a_person_raises_has_all_rungs():
    assert [rung.key for rung in rungs_for("worried")] == [rung.key for rung in RUNGS]
