"""How our work with a child ends: what a good ending has, and the days of a thread. No database.

A social worker could correct every line: each says what is written, and what is still missing before a manager decides.
"""

from datetime import date

import pytest

from goldenthread.practice.closing import CLOSING, Ending, WishAnswered, WorryAnswered, missing, was_missing
from goldenthread.practice.passing_on import PASSING, standing
from goldenthread.practice.thread.days import days_of
from goldenthread.practice.thread.facts import ChildThread, ClosingFact, ConcernFact, WishFact
from goldenthread.practice.thread.shape import BreakCode, Progress
from goldenthread.practice.thread.strands import strands

WRITTEN = {
    "because": "There is food every day.", "child_says": "Dad does curry now!", "family_says": "We are fine.",
    "if_it_slips": "Ring Simon on 01632 960300.", "network": "Marcia cooks on Sundays.", "goodbye": "Pancakes at the caff.", "letter": "Dear Skye, …",
}  # fmt: skip
FED = {
    "became": "resolved",
    "says": "There is tea every day.",
    "sources": ("Skye, alone: always tea", "School: she eats"),
}


def lacks(**told) -> list[str]:
    worry = WorryAnswered(
        **{"id": "concern 1", "name": "Enough to eat", "progress": Progress.MET, "readings": 3, **FED, **told}
    )
    return [one.key for one in missing(Ending("Skye", worries=(worry,), **WRITTEN))]


@pytest.mark.parametrize(("story", "told", "expected"), [
    ("answered, two sources, one the child", {}, []),
    ("nobody wrote what became of it", {"became": "", "says": ""}, ["answer concern 1"]),
    ("resolved on one source", {"sources": ("School: she eats", "")}, ["sources concern 1"]),
    ("two sources, neither the child", {"not_from_child": "Skye is two weeks old."}, ["child concern 1"]),
    ("passed on, and they have not said yes", {"became": "passed_on", "passed_to": "Housing"}, ["accepted concern 1"]),
    ("passed on, and they said yes", {"became": "passed_on", "passed_to": "Housing", "accepted_by": "Mr Poole"}, []),
    ("still there, with the reason", {"became": "still_there", "sources": ()}, []),
    ("the number was taken once", {"readings": 1}, ["again concern 1"]),
    ("no number was ever asked", {"readings": 0}, []),
    ("violence, and those harmed have not said it is better", {"violence": True, "progress": Progress.CANNOT_TELL}, ["safety concern 1"]),
    ("violence, and they have", {"violence": True}, []),
    ("every step done and nothing better", {"all_done": True, "progress": Progress.STUCK}, ["moved concern 1"]),
    ("known from a census alone: numbers cannot be asked of it", {"from_census": True, "readings": 1}, []),
])  # fmt: skip
def test_an_ending_says_what_is_missing_about_a_worry(story, told, expected):
    """Serves: K10.08, K6.W2"""
    assert lacks(**told) == expected, story


def test_an_ending_says_what_is_missing_about_wishes_and_the_goodbye():
    """Serves: K10.05, K10.06"""
    wishes = (
        WishAnswered("wish 1", "Her laugh"),
        WishAnswered("wish 2", "A cat", told_back=True),
        WishAnswered("wish 3", "Nan", True, True),
    )
    assert [one.key for one in missing(Ending("Skye", wishes=wishes, **WRITTEN))] == ["told wish 1", "verdict wish 2"]
    assert [one.key for one in missing(Ending("Skye", passes_on=True, **WRITTEN))] == ["taken_over"]
    assert [one.key for one in missing(Ending("Skye"))] == ["why", *[key for key in WRITTEN if key != "because"]]
    assert was_missing("letter") == "The child had no letter to keep."


def test_a_closing_is_asked_for_and_decided_and_can_be_taken_back():
    """Serves: K10.08"""
    assert CLOSING.may_move("written", to="closed") is None
    assert CLOSING.may_move("asked", to="closed").who == ("team_manager", "service_manager")
    assert CLOSING.may_move("closed", to="taken_back").needs == ("because",)
    assert PASSING.may_move("offered", to="handed_over") is None
    day = date(2025, 11, 3)
    told = [{}, {"accepted_on": day}, {"refused_on": day}, {"accepted_on": day, "handed_over_on": day}]
    nothing = {"accepted_on": None, "refused_on": None, "handed_over_on": None}
    assert [standing(**nothing | one) for one in told] == ["offered", "accepted", "refused", "handed_over"]


@pytest.mark.parametrize(("became", "stands", "breaks"), [
    ("resolved", Progress.MET, []),
    ("still_there", Progress.STILL_THERE, []),
    ("passed_on", Progress.PASSED_ON, [BreakCode.NOT_ACCEPTED]),
    ("", Progress.MET, []),
])  # fmt: skip
def test_a_worry_stands_where_the_ending_says_it_stands(became, stands, breaks):
    """Passed on at the end and never accepted is a break that stays: nobody has it. Serves: K10.W3, K10.08"""
    day = date(2025, 6, 2)
    status = "passed_on" if became == "passed_on" else "live"
    concern = ConcernFact(
        "concern 1", "The flat is damp.", date(2025, 1, 6), "School", status=status, status_on=day, passed_to="Housing"
    )
    closing = ClosingFact("concern 1", day, "Housing goes on with it.", became=became)
    thread = ChildThread("1", concerns=(concern,), closings=(closing,), closed_on=day)
    (found,) = strands(thread, date(2025, 11, 22))
    assert found.progress is stands
    assert [one.code for one in found.breaks] == breaks


def test_the_days_of_a_thread_are_those_on_which_something_happened():
    wish = WishFact("wish 1", "Her laugh", date(2025, 2, 3), "Simon", acted_on=date(2025, 3, 4))
    concern = ConcernFact("concern 1", "Hungry", date(2025, 1, 6), "School", status_on=date(2025, 3, 4))
    assert days_of(ChildThread("1", concerns=(concern,), wishes=(wish,))) == (
        date(2025, 1, 6),
        date(2025, 2, 3),
        date(2025, 3, 4),
    )
