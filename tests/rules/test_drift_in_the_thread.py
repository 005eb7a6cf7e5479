"""Where nothing is changing in a child's thread: harm, wishes, steps and numbers. Every day worked out by hand.

Mia's worry in these examples was raised on Tuesday 12 November 2024, her goal agreed on Wednesday 15 January 2025.
Serves: K5.00, K5.02, K5.03, K5.W2, K6.W2, K10.05, K10.07
"""

from dataclasses import replace
from datetime import date

import pytest

from goldenthread.practice.drift.facts import ChildFacts, PlanFact
from goldenthread.practice.drift.rules import drifts
from goldenthread.practice.thread.facts import (
    ChildThread,
    ConcernFact,
    GoalFact,
    ImpactFact,
    MeasureFact,
    NeedFact,
    ReadingFact,
    StepFact,
    Verdict,
    Voice,
    WishFact,
)

RAISED, AGREED = date(2024, 11, 12), date(2025, 1, 15)
WORRY = ConcernFact("concern 1", "Argument, door broken.", RAISED, "Police", "No violence")
VIOLENCE = replace(WORRY, violence=True, harmed_adult=True)
NEED = NeedFact(
    "need 1", "Mia needs adults who do not hurt each other.", date(2024, 12, 20), "Assessment", ("concern 1",)
)
GOAL = GoalFact("goal 1", "Nobody hurts anybody at home", AGREED, "Mum", ("need 1",))
PROTECTION = PlanFact("plan 1", "child_protection", date(2025, 1, 15))


def mia(worry=WORRY, *, steps=(), measures=(), impacts=(), wishes=(), closed=None, **beside):
    """Mia with one worry, one need and one goal, and what a story adds."""
    thread = ChildThread(
        "1", (worry,), wishes, (NEED,), (GOAL,), steps, measures, impacts, first_name="Mia", closed_on=closed
    )
    return ChildFacts(thread, **beside)


def stands(facts, kind, on):
    """Whether nothing is changing in this way on a day."""
    return any(
        one.kind == kind and one.begins_on <= on and (one.ends_on is None or on < one.ends_on) for one in drifts(facts)
    )


def only(facts, kind):
    """The one place of this kind."""
    (found,) = (one for one in drifts(facts) if one.kind == kind)
    return found


def a_step(**told):
    return StepFact(
        **{"id": "step 1", "words": "Ring the group", "agreed_on": AGREED, "goal_ids": ("goal 1",), "owner": "Steve"}
        | told
    )


def numbers(*pairs, voice=Voice.CHILD, alone=False, target=8.0):
    readings = tuple(ReadingFact(f"{voice} {on}", value, on, voice, asked_alone=alone) for on, value in pairs)
    return MeasureFact(f"measure {voice}", "How safe it is at home", ("goal 1",), readings, target=target)


def told(voice, verdict, on, *, alone=False):
    return ImpactFact(f"{voice} {on}", "goal 1", on, voice, verdict, asked_alone=alone)


# Harm that goes on


@pytest.mark.parametrize(
    ("story", "looked_at_on", "asked_about"),
    [
        ("six months after the worry was raised", date(2025, 5, 12), False),
        ("the day after", date(2025, 5, 13), True),
        ("and every day from then on", date(2025, 5, 14), True),
    ],
)
def test_violence_that_nobody_says_is_better_is_asked_about_after_six_months(story, looked_at_on, asked_about):
    assert stands(mia(VIOLENCE), "harm_going_on", looked_at_on) is asked_about


@pytest.mark.parametrize(
    ("story", "reviews", "begins_on"),
    [
        ("one review", [date(2025, 2, 10)], date(2025, 5, 13)),
        ("the second review comes before six months", [date(2025, 2, 10), date(2025, 4, 7)], date(2025, 4, 7)),
        ("a review before the worry was raised is not one of them", [date(2024, 6, 3), date(2025, 2, 10)], date(2025, 5, 13)),
        ("a review on the day it was raised is not one either", [date(2024, 11, 12), date(2025, 4, 7)], date(2025, 5, 13)),
    ],
)  # fmt: skip
def test_harm_is_asked_about_at_the_second_review_if_that_comes_first(story, reviews, begins_on):
    assert only(mia(VIOLENCE, reviews=tuple(reviews)), "harm_going_on").begins_on == begins_on


def test_harm_says_since_when_at_how_many_reviews_and_who_has_not_said_that_it_is_better():
    found = only(mia(VIOLENCE, reviews=(date(2025, 2, 10), date(2025, 4, 7))), "harm_going_on")
    assert found.says == (
        "“No violence” has been a worry since 12 November 2024, and was there at 2 reviews since. "
        "Mia and the adult who was harmed, asked alone, have not said that it is better."
    )
    assert (
        found.asks
        == "What is it doing to Mia to live with this for so long, and what has to be different by next month?"
    )
    assert (found.opener, found.strand) == ("concern 1", "concern:concern 1")


@pytest.mark.parametrize(
    ("story", "more", "asked_about"),
    [
        ("a count alone has got better", {"measures": (numbers((AGREED, 3), (date(2025, 5, 1), 5), voice=Voice.COUNT),)}, True),
        ("the worker says it is better", {"impacts": (told(Voice.WORKER, Verdict.BETTER, date(2025, 5, 1)),)}, True),
        ("Mia says it is better, her mother was asked with others there",
         {"impacts": (told(Voice.CHILD, Verdict.BETTER, date(2025, 5, 1)), told(Voice.HARMED_ADULT, Verdict.BETTER, date(2025, 5, 1)))}, True),
        ("Mia and her mother, asked alone, say it is better",
         {"impacts": (told(Voice.CHILD, Verdict.BETTER, date(2025, 5, 1)),
                      told(Voice.HARMED_ADULT, Verdict.BETTER, date(2025, 5, 1), alone=True))}, False),
    ],
)  # fmt: skip
def test_silence_and_fewer_call_outs_are_not_safety(story, more, asked_about):
    assert stands(mia(VIOLENCE, **more), "harm_going_on", date(2025, 11, 22)) is asked_about


def test_the_last_word_that_it_is_worse_is_asked_about_that_day():
    worse = told(Voice.CHILD, Verdict.WORSE, date(2025, 3, 3))
    found = only(mia(VIOLENCE, impacts=(worse,)), "harm_going_on")
    assert found.begins_on == date(2025, 3, 3)
    assert found.says.endswith("The last word of the child, on 3 March 2025, is that it is worse.")


@pytest.mark.parametrize(
    ("story", "plans", "asked_about"),
    [
        ("no plan", (), False),
        ("a child protection plan", (PROTECTION,), True),
        ("a child in need plan", (replace(PROTECTION, kind="child_in_need"),), False),
        ("a child protection plan that has ended", (replace(PROTECTION, ended_on=date(2025, 9, 1)),), False),
    ],
)
def test_any_worry_counts_as_harm_while_there_is_a_child_protection_plan(story, plans, asked_about):
    assert stands(mia(plans=plans), "harm_going_on", date(2025, 11, 22)) is asked_about


def test_harm_comes_before_everything_else_and_a_wish_next():
    wish = WishFact("wish 1", "A sleepover", date(2025, 6, 1), "Farah")
    late = a_step(due_on=date(2025, 2, 1), agency="Elmford Clinic")
    kinds = [one.kind for one in drifts(mia(VIOLENCE, steps=(late,), wishes=(wish,)))]
    assert kinds[:2] == ["harm_going_on", "wish_no_answer"]


def test_a_worry_on_hold_or_settled_is_not_asked_about_as_harm():
    for status in ("on_hold", "resolved", "passed_on"):
        worry = replace(VIOLENCE, status=status, status_on=date(2025, 3, 1), evidence="Mia says so.")
        assert not stands(mia(worry), "harm_going_on", date(2025, 11, 22))


# Wishes


@pytest.mark.parametrize(
    ("story", "looked_at_on", "asked_about"),
    [
        ("a fortnight after Mia asked on 4 November", date(2025, 11, 18), False),
        ("the day after", date(2025, 11, 19), True),
        ("the day before she was told", date(2025, 11, 24), True),
        ("the day she was told", date(2025, 11, 25), False),
    ],
)
def test_a_wish_is_asked_about_from_a_fortnight_on_until_the_child_is_told(story, looked_at_on, asked_about):
    wish = WishFact("wish 1", "A sleepover", date(2025, 11, 4), "Farah", told_back_on=date(2025, 11, 25))
    assert stands(mia(wishes=(wish,)), "wish_no_answer", looked_at_on) is asked_about


@pytest.mark.parametrize(
    ("story", "acted_on", "begins_on"),
    [
        ("done about it at once", date(2025, 11, 5), date(2025, 11, 19)),
        ("done about it on 11 November, told by the 18th", date(2025, 11, 11), date(2025, 11, 19)),
        ("done about it on 15 November, told by the 22nd", date(2025, 11, 15), date(2025, 11, 23)),
    ],
)
def test_doing_something_about_a_wish_is_not_yet_an_answer(story, acted_on, begins_on):
    wish = WishFact("wish 1", "A sleepover", date(2025, 11, 4), "Farah", acted_on=acted_on)
    found = only(mia(wishes=(wish,)), "wish_no_answer")
    assert found.begins_on == begins_on
    assert "Mia has not been told" in found.says


def test_an_answer_is_owed_even_after_our_work_has_ended():
    wish = WishFact("wish 1", "A sleepover", date(2025, 6, 4), "Farah")
    assert stands(mia(wishes=(wish,), closed=date(2025, 7, 1)), "wish_no_answer", date(2025, 11, 22))


# Steps


@pytest.mark.parametrize(
    ("story", "looked_at_on", "asked_about"),
    [
        ("the last step was done on 2 June, nobody has been asked since", date(2025, 6, 9), False),
        ("Mia gives the same number on 10 June", date(2025, 6, 10), True),
        ("the day after", date(2025, 6, 11), True),
    ],
)
def test_every_step_done_and_nothing_moved_asks_what_the_plan_was_for(story, looked_at_on, asked_about):
    done = a_step(status="done", status_on=date(2025, 6, 2))
    facts = mia(steps=(done,), measures=(numbers((AGREED, 3), (date(2025, 6, 10), 3)),))
    assert stands(facts, "all_done_nothing_moved", looked_at_on) is asked_about
    assert only(facts, "all_done_nothing_moved").asks.startswith("What was the plan for?")


@pytest.mark.parametrize(
    ("story", "facts", "asked_about"),
    [
        ("one of two steps is still open", {"steps": (a_step(status="done", status_on=AGREED), a_step(id="step 2"))}, False),
        ("a step that was let go does not count", {"steps": (a_step(status="done", status_on=AGREED), a_step(id="step 2", status="not_done"))}, True),
        ("all done", {"steps": (a_step(status="done", status_on=AGREED),)}, True),
    ],
)  # fmt: skip
def test_only_when_all_steps_are_done(story, facts, asked_about):
    same = (numbers((AGREED, 3), (date(2025, 6, 10), 3)),)
    assert stands(mia(**facts, measures=same), "all_done_nothing_moved", date(2025, 11, 22)) is asked_about


def test_where_there_is_violence_a_parent_who_says_better_does_not_end_the_question():
    done = a_step(status="done", status_on=date(2025, 6, 2))
    facts = mia(VIOLENCE, steps=(done,), impacts=(told(Voice.PARENT, Verdict.BETTER, date(2025, 6, 9)),))
    assert only(facts, "all_done_nothing_moved").says.endswith("Those who were harmed have not said that it is better.")


@pytest.mark.parametrize(
    ("story", "due_on", "done_on", "begins_on", "ends_on"),
    [
        ("its day passed before the second review", date(2025, 3, 1), None, date(2025, 9, 15), None),
        ("it never had a day", None, None, date(2025, 9, 15), None),
        ("its day is the day of the second review: it goes on as agreed until the third", date(2025, 9, 15), None, date(2026, 2, 2), None),
        ("it was done between the second review and the third", date(2025, 3, 1), date(2025, 10, 1), date(2025, 9, 15), date(2025, 10, 1)),
    ],
)  # fmt: skip
def test_a_step_open_at_two_reviews_is_carried_over(story, due_on, done_on, begins_on, ends_on):
    step = a_step(due_on=due_on, status="done" if done_on else "live", status_on=done_on)
    reviews = (date(2025, 4, 7), date(2025, 9, 15), date(2026, 2, 2))
    found = only(mia(steps=(step,), reviews=reviews), "carried_over")
    assert (found.begins_on, found.ends_on) == (begins_on, ends_on)


@pytest.mark.parametrize(
    ("story", "reviews"),
    [
        ("one review", (date(2025, 4, 7),)),
        ("agreed at the first of the two", (AGREED, date(2025, 4, 7))),
    ],
)
def test_a_step_open_at_one_review_is_not_carried_over(story, reviews):
    assert not stands(mia(steps=(a_step(),), reviews=reviews), "carried_over", date(2025, 11, 22))


@pytest.mark.parametrize(
    ("story", "looked_at_on", "asked_about"),
    [
        ("the day that was agreed", date(2025, 5, 2), False),
        ("the day after", date(2025, 5, 3), True),
        ("the day the clinic did it", date(2025, 6, 20), False),
    ],
)
def test_an_agencys_step_is_asked_about_from_the_day_after_it_was_agreed_for(story, looked_at_on, asked_about):
    step = a_step(due_on=date(2025, 5, 2), agency="Elmford Clinic", status="done", status_on=date(2025, 6, 20))
    facts = mia(steps=(step,))
    assert stands(facts, "agency_step", looked_at_on) is asked_about
    assert (
        only(facts, "agency_step").says
        == "Elmford Clinic agreed to this by 2 May 2025, and it is not done yet: “Ring the group”."
    )


@pytest.mark.parametrize(
    ("story", "looked_at_on", "asked_about"),
    [
        ("four weeks after its day, 2 May", date(2025, 5, 30), False),
        ("the day after that", date(2025, 5, 31), True),
        ("and from then on", date(2025, 6, 1), True),
    ],
)
def test_a_familys_step_is_given_four_weeks_and_then_asked_what_stands_in_the_way(story, looked_at_on, asked_about):
    facts = mia(steps=(a_step(due_on=date(2025, 5, 2)),))
    assert stands(facts, "step_waiting", looked_at_on) is asked_about
    found = only(facts, "step_waiting")
    assert found.says == "“Ring the group” was to be done by Steve by 2 May 2025, and has not happened yet."
    assert found.asks.startswith("What stands in the way")


# Numbers


@pytest.mark.parametrize(
    ("story", "readings", "begins_on", "ends_on"),
    [
        ("a 4 that six months later is no better", [(date(2025, 3, 1), 4), (date(2025, 5, 1), 3)], date(2025, 9, 2), None),
        ("the next number comes after six months", [(date(2025, 3, 1), 4), (date(2025, 10, 1), 4)], date(2025, 10, 1), None),
        ("and then it is better", [(date(2025, 3, 1), 4), (date(2025, 5, 1), 3), (date(2025, 10, 20), 5)], date(2025, 9, 2), date(2025, 10, 20)),
        ("31 August has no twin in February", [(date(2025, 8, 31), 4), (date(2025, 10, 1), 4)], date(2026, 3, 1), None),
    ],
)  # fmt: skip
def test_a_number_that_is_no_better_for_six_months(story, readings, begins_on, ends_on):
    found = only(mia(measures=(numbers(*readings),)), "score_not_better")
    assert (found.begins_on, found.ends_on) == (begins_on, ends_on)


@pytest.mark.parametrize(
    ("story", "readings"),
    [
        ("it got better within six months", [(date(2025, 3, 1), 4), (date(2025, 5, 1), 3), (date(2025, 9, 1), 5)]),
        ("it was never asked again", [(date(2025, 3, 1), 4)]),
        ("it is good enough", [(date(2025, 3, 1), 8), (date(2025, 10, 1), 8)]),
    ],
)
def test_numbers_that_are_not_standing_still(story, readings):
    assert not stands(mia(measures=(numbers(*readings),)), "score_not_better", date(2025, 11, 22))


def test_where_there_is_violence_only_those_who_were_harmed_are_asked_for_numbers():
    counts = replace(
        numbers((date(2025, 1, 20), 3), (date(2025, 8, 1), 3), voice=Voice.COUNT, target=0), higher_is_better=False
    )
    assert not stands(mia(VIOLENCE, measures=(counts,)), "score_not_better", date(2025, 11, 22))
    assert stands(mia(measures=(counts,)), "score_not_better", date(2025, 11, 22))


@pytest.mark.parametrize(
    ("story", "looked_at_on", "asked_about"),
    [
        ("six weeks after the goal was agreed on 15 January", date(2025, 2, 26), False),
        ("the day after", date(2025, 2, 27), True),
        ("the day of the first number", date(2025, 4, 30), False),
        ("three months after the only number", date(2025, 7, 30), False),
        ("the day after that", date(2025, 7, 31), True),
    ],
)
def test_a_goal_nobody_measures_is_asked_about(story, looked_at_on, asked_about):
    facts = mia(measures=(numbers((date(2025, 4, 30), 4)),))
    assert stands(facts, "goal_unmeasured", looked_at_on) is asked_about


# On hold


@pytest.mark.parametrize(
    ("story", "looked_at_on", "asked_about"),
    [
        ("the day it was to be looked at", date(2025, 6, 30), False),
        ("the day after", date(2025, 7, 1), True),
        ("and from then on", date(2025, 7, 2), True),
    ],
)
def test_a_worry_on_hold_is_asked_about_when_its_day_has_passed(story, looked_at_on, asked_about):
    held = replace(WORRY, status="on_hold", status_on=date(2025, 4, 1), review_on=date(2025, 6, 30))
    assert stands(mia(held), "hold_past_its_day", looked_at_on) is asked_about
    assert only(mia(held), "hold_past_its_day").says == (
        "“No violence” was put on hold on 1 April 2025, to be looked at again on 30 June 2025."
    )


def test_a_worry_on_hold_until_nobody_knows_when_is_asked_about_at_once():
    held = replace(WORRY, status="on_hold", status_on=date(2025, 4, 1))
    assert only(mia(held), "hold_past_its_day").begins_on == date(2025, 4, 1)


def test_what_a_file_brought_is_not_called_standing_still():
    """A census file cannot hold what was agreed or what the child says: only the plan's own days are read from it."""
    thread = ChildThread("1", (replace(WORRY, from_census=True),), first_name="Mia")
    assert [one.kind for one in drifts(ChildFacts(thread, plans=(PROTECTION,)))] == ["plan_too_long"]
