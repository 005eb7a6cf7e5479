"""Meetings by the rule alone: who belongs where, what is still open before the day, how a meeting stands. Serves: K1.11, C.14, P.21"""

from datetime import date

import pytest

from goldenthread.practice.answers import Severity
from goldenthread.practice.meetings.before import Asked, Before, not_ready
from goldenthread.practice.meetings.kinds import KINDS, WHAT_FOR, not_asked_because, outcome_refused
from goldenthread.practice.meetings.statuses import MEETING, stands

SOON = date(2025, 12, 3)


def says(before):
    return [one.says for one in not_ready(before)]


@pytest.mark.parametrize("kind", ["strategy", "professionals", "legal"])
def test_nobody_of_the_family_is_asked_to_a_meeting_of_professionals(kind):
    """Serves: P.21"""
    assert "told to them afterwards" in not_asked_because(kind, of_the_family=True)
    assert not_asked_because(kind, of_the_family=False) == ""


def test_only_a_legal_planning_meeting_is_privileged_and_only_conferences_decide_about_protection():
    assert [key for key, kind in KINDS.items() if kind.privileged] == ["legal"]
    assert [key for key, kind in KINDS.items() if kind.decides_protection] == ["conference", "review_conference"]
    assert [key for key, kind in KINDS.items() if kind.family_leads] == ["family_group", "network"]
    assert all(kind.source.cite and kind.belongs and kind.asks for kind in KINDS.values())


def test_two_who_are_not_safe_together_are_asked_about_first_and_then_seen_apart():
    """Serves: C.14"""
    kelly, steve = (
        Asked("Kelly", family=True, parent=True, time_asked=True),
        Asked("Steve", family=True, father=True, parent=True, time_asked=True),
    )
    before = Before(
        "core_group", SOON, "To see how it goes.", people=(kelly, steve), not_together=(("Kelly", "Steve"),)
    )
    first, second = list(not_ready(before))
    assert first.says == "Kelly and Steve may not be safe in one room. Ask whoever was hurt first, alone."
    assert (first.severity, second.severity) == (Severity.MUST, Severity.MUST)
    assert second.says == "Kelly and Steve are asked to the same room. See one of them apart."
    steve_apart = Asked("Steve", family=True, father=True, parent=True, time_asked=True, apart=True)
    told = Before(
        "core_group",
        SOON,
        "To see how it goes.",
        people=(kelly, steve_apart),
        not_together=(("Kelly", "Steve"),),
        asked_whether_safe=True,
    )
    assert says(told) == ["Steve is seen apart, and has no time of their own yet."]


def test_a_father_is_asked_and_so_is_his_work():
    """Serves: C.14, K7.05"""
    left_out = Before(
        "network", SOON, "A plan.", people=(Asked("Emeka", invited=False, family=True, father=True, parent=True),)
    )
    (finding,) = not_ready(left_out)
    assert (finding.says, finding.suggest) == ("Emeka is not asked.", "A father who is left out cannot help.")
    on_the_list = Before("network", SOON, "A plan.", people=(Asked("Emeka", family=True, father=True, parent=True),))
    assert says(on_the_list) == ["Nobody has asked Emeka whether the time suits: work, too."]


def test_a_child_is_asked_how_they_take_part_and_what_they_want_known():
    """Serves: K1.11"""
    children = (
        ("Mia", "", False),
        ("Tobi", "before", False),
        ("Zara", "in_person", False),
        ("Ben", "not_wanted", False),
    )
    assert says(Before("core_group", SOON, "A plan.", children=children)) == [
        "Mia has not been asked yet how they want to take part.", "What Tobi wants the meeting to know is not written down yet.",
    ]  # fmt: skip


def test_a_conference_has_a_chair_who_does_not_lead_the_work():
    assert says(Before("conference", None, "", has_chair=False)) == [
        "It has no day yet.", "What it is for is not written yet, in words those asked will read.", "Nobody chairs it yet.",
    ]  # fmt: skip
    leads = Before("conference", SOON, "To decide.", chair_leads_the_work=True)
    assert says(leads) == [
        "The chair leads the work with the family. A conference is chaired by somebody who does not."
    ]


def test_a_meeting_is_planned_held_ready_and_with_everybody_or_called_off():
    """Serves: K9.10"""
    assert stands(held=False, ready=False, waiting=2, called_off=False) == "planned"
    assert stands(held=True, ready=False, waiting=2, called_off=False) == "held"
    assert stands(held=True, ready=True, waiting=1, called_off=False) == "minutes_ready"
    assert stands(held=True, ready=True, waiting=0, called_off=False) == "sent"
    assert MEETING.may_move("planned", to="called_off").needs == ("because",)
    assert MEETING.may_move("held", to="called_off") is None
    assert MEETING.may_move("minutes_ready", to="held").needs == ("because",)


def test_what_the_plan_was_for_is_asked_in_as_many_words():
    """Serves: K6.W2"""
    assert WHAT_FOR.format("Mia") == "Every step is done and nothing is better for Mia. What was the plan for?"


@pytest.mark.parametrize(
    ("outcome", "kind", "category", "because", "words"),
    [
        ("child_protection", "core_group", "EMO", "Hurt.", "That is for a conference."),
        ("child_protection", "conference", "", "Hurt.", "Choose the category of harm the plan is about."),
        ("child_protection", "conference", "EMO", " ", "Write why, in words the child and the family will read."),
        ("eighteen", "conference", "", "She is eighteen.", "A plan that has not begun cannot end."),
        ("child_in_need", "review_conference", "", "Steve has moved out and stays away.", ""),
    ],
)
def test_a_conference_gives_a_category_and_a_reason(outcome, kind, category, because, words):
    """Serves: K9.10"""
    refused = outcome_refused(outcome, kind=kind, category=category, because=because, on_plan=False)
    assert (words in refused) if words else refused == ""
