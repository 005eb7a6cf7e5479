"""Tables of moves: whole, said in words, and with no way out of them. Serves: K10.00, K10.07"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldenthread.access.roles import BY_KEY
from goldenthread.practice.assessments import ASSESSMENT
from goldenthread.practice.front_door import REFERRAL
from goldenthread.practice.involvement import INVOLVEMENT
from goldenthread.practice.moves import Move, Moves, MovesError, Status
from goldenthread.practice.plans.statuses import PLAN, STEP
from goldenthread.practice.thread.statuses import CONCERN, WISH

TABLES = [CONCERN, WISH, STEP, PLAN, REFERRAL, ASSESSMENT, INVOLVEMENT]
every_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.of)


@every_table
def test_every_status_has_its_moves_or_is_an_end(table):
    assert table.check() == []
    assert any(table.is_end(status) for status in table)


@every_table
def test_only_roles_that_a_council_has_are_named(table):
    named = {role for status in table for move in table.moves_from(status) for role in move.who}
    assert named <= set(BY_KEY)


@given(data=st.data())
@every_table
def test_no_sequence_of_moves_leaves_the_table(table, data):
    status = table.start
    for _ in range(8):
        ways = table.moves_from(status)
        if not ways:
            assert table.is_end(status)
            break
        status = data.draw(st.sampled_from(ways)).to
        assert status in set(table)


@pytest.mark.parametrize(("status", "to", "needs"), [
    ("live", "on_hold", ("because", "review_on")),
    ("live", "resolved", ("evidence",)),
    ("live", "passed_on", ("passed_to", "because")),
    ("passed_on", "accepted", ("accepted_on",)),
    ("resolved", "live", ("because",)),
])  # fmt: skip
def test_a_concern_moves_only_with_what_must_be_said(status, to, needs):
    assert CONCERN.may_move(status, to=to).needs == needs


@pytest.mark.parametrize("status", list(CONCERN))
def test_a_concern_can_always_be_taken_up_again_and_never_lost(status):
    seen, ahead = set(), [status]
    while ahead:
        here = ahead.pop()
        seen.add(here)
        ahead += [move.to for move in CONCERN.moves_from(here) if move.to not in seen]
    assert "live" in seen
    assert not {"deleted", "removed", "cancelled"} & seen


def test_a_refusal_says_where_it_is_and_that_there_is_no_way():
    assert PLAN.refusal("ended", to="live") == "This plan is ended. There is no way from there to in use."
    assert PLAN.refusal("draft", to="live") == ""
    assert "“lost”" in PLAN.refusal("lost", to="live")


def test_only_a_manager_ends_a_plan_that_is_in_use():
    assert [move.to for move in PLAN.moves_from("live", role="team_manager")] == ["ended"]
    assert PLAN.moves_from("live", role="social_worker") == ()


def test_anyone_may_take_a_move_that_names_no_role():
    assert [move.to for move in REFERRAL.moves_from("decided", role="business_support")] == ["told"]


@pytest.mark.parametrize(("story", "table", "says"), [
    ("a way to nowhere",     {"a": Status("A", (Move("b", "go"),))},                            "moves to “b”"),
    ("a dead end",           {"a": Status("A", (Move("b", "go"),)), "b": Status("B")},          "not marked as an end"),
    ("a status out of reach", {"a": Status("A", is_end=True), "b": Status("B", is_end=True)},   "can never be reached"),
    ("no status at all",     {},                                                                "not in the table"),
])  # fmt: skip
def test_a_table_with_a_hole_is_refused_when_it_is_made(story, table, says):
    with pytest.raises(MovesError, match=says):
        Moves(table, of="test")


def test_the_diagram_draws_every_move_once():
    lines = PLAN.diagram().splitlines()
    assert lines[:2] == ["stateDiagram-v2", "    [*] --> draft"]
    assert "    live --> ended : end it" in lines
    assert lines[-1] == "    ended --> [*]"
    assert sum("-->" in line for line in lines) == 1 + 3 + 1
