"""What may become of a step and of a plan: nothing is agreed half-said, and nothing that was agreed is lost. Serves: K4.09"""

import pytest

from goldenthread.practice.plans.statuses import PLAN, STEP


def test_a_step_stays_a_draft_until_it_says_who_and_by_when():
    """Serves: K4.09, K4.W2, K4.W5"""
    assert STEP.start == "draft"
    assert STEP.may_move("draft", to="live").needs == ("owner", "due_on")
    assert STEP.may_move("draft", to="done") is None


def test_a_step_that_is_rewritten_is_kept_as_it_was():
    """A change says why, and leads to another step; the old one is an end with no way back into the plan."""
    assert STEP.may_move("live", to="changed").needs == ("because",)
    assert STEP.is_end("changed")
    assert STEP.moves_from("changed") == ()


@pytest.mark.parametrize("status", ["draft", "live"])
def test_a_step_that_does_not_happen_says_why(status):
    assert STEP.may_move(status, to="not_done").needs == ("because",)


def test_a_plan_ends_with_a_day_and_a_reason_and_by_a_manager():
    ending = PLAN.may_move("live", to="ended")
    assert ending.needs == ("ended_on", "because")
    assert set(ending.who) == {"team_manager", "service_manager"}
    assert PLAN.refusal("ended", to="live") == "This plan is ended. There is no way from there to in use."
