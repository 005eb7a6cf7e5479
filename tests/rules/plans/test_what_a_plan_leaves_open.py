"""What a plan does not answer yet, what is still open in it, and whose steps they are where somebody harms somebody.

Serves: K4.00, K4.01, K4.02, K4.06, K4.11, K4.14, K7.10b, C.15
"""

from datetime import date

import pytest

from goldenthread.practice.plans.answering import held, unanswered
from goldenthread.practice.plans.ready import PlanFacts, StepFacts, WhatIfFacts, goes_on, open_parts, still_open
from goldenthread.practice.plans.violence import Account, Harm, StepOf, may_be_better, questions
from goldenthread.practice.thread.facts import ChildThread, ConcernFact, GoalFact, NeedFact

SEPTEMBER, NOVEMBER = date(2025, 9, 1), date(2025, 11, 22)
KELLY, STEVE, JEAN = 1, 2, 3
HARM = Harm(STEVE, KELLY, "Steve", "Kelly")


def a_worry(number, name, **more):
    return ConcernFact(f"concern {number}", f"Something about {name}", SEPTEMBER, "School", short_name=name, **more)


THREAD = ChildThread(
    child_id="9",
    first_name="Mia",
    concerns=(
        a_worry(1, "Answered"), a_worry(2, "No need yet"), a_worry(3, "No goal yet"), a_worry(8, "The same need"),
        a_worry(4, "Waits", status="on_hold", because="Housing first", review_on=date(2025, 12, 5)),
        a_worry(5, "Waited too long", status="on_hold", because="Nobody to ask", review_on=date(2025, 11, 21)),
        a_worry(6, "Over", status="resolved", evidence="Mia and school"), a_worry(7, "From a file", from_census=True),
    ),
    needs=(
        NeedFact("need 1", "A calm home", SEPTEMBER, "Assessment", ("concern 1",)),
        NeedFact("need 2", "Help with reading", SEPTEMBER, "Assessment", ("concern 3", "concern 8")),
    ),
    goals=(
        GoalFact("goal 1", "Safe at home", SEPTEMBER, "the child's", ("need 1",)),
        GoalFact("goal 2", "Reads for fun", SEPTEMBER, "professionals'", ("need 2",)),
    ),
)  # fmt: skip


def test_every_live_worry_and_need_is_answered_or_named():
    """A need that two worries share is told once; what is on hold until a day to come is not asked about. Serves: K4.02, K4.14"""
    found = unanswered(THREAD, goals=["goal 1"], on=NOVEMBER)
    assert [(one.name, one.fact_id) for one in found] == [
        ("No need yet", "concern 2"), ("No goal yet", "need 2"), ("Waited too long", "concern 5")
    ]  # fmt: skip
    assert [one.name for one in unanswered(THREAD, goals=["goal 1", "goal 2"], on=NOVEMBER)] == [
        "No need yet",
        "Waited too long",
    ]
    assert [(one.name, one.because) for one in held(THREAD)] == [
        ("Waits", "Housing first"),
        ("Waited too long", "Nobody to ask"),
    ]


@pytest.mark.parametrize(("on", "asked"), [(date(2025, 12, 4), 0), (date(2025, 12, 5), 0), (date(2025, 12, 6), 1)])
def test_a_worry_on_hold_is_asked_about_from_the_day_after_its_day(on, asked):
    assert sum(one.name == "Waits" for one in unanswered(THREAD, goals=["goal 1", "goal 2"], on=on)) == asked


@pytest.mark.parametrize(
    ("words", "review_on", "due_on", "asks"),
    [
        ("Support is ongoing.", None, date(2026, 1, 9), True),
        ("Support is ongoing.", date(2026, 1, 9), None, False),
        ("Mum takes Tobi to nursery every day.", None, None, True),
        ("Mum takes Tobi to nursery every day.", None, date(2026, 1, 9), False),
        ("Mum will take Leah to the dentist by 30 April.", None, None, False),
    ],
)
def test_what_goes_on_is_asked_when_anybody_looks_whether_it_helps(words, review_on, due_on, asks):
    """ "Ongoing" asks even where a day stands beside it: that day says when it is due, not whether it helps. Serves: K4.10, K4.11"""
    assert goes_on(words, review_on=review_on, due_on=due_on) is asks


def test_a_plan_says_what_is_open_and_an_open_plan_says_nothing_more():
    """Serves: K4.00, K4.01, K4.02, K4.06"""
    whole = WhatIfFacts("Mum drinks", "Mia", "Nan comes and has them", "Nan's", "Nan, at once", tried=True)
    step = StepFacts(
        1,
        "Mum",
        True,
        "Mum will see Dave at the clinic each Tuesday until 9 December.",
        date(2025, 12, 9),
        date(2025, 11, 26),
    )
    assert still_open(PlanFacts("So that Mia sleeps", steps=(step,), what_ifs=(whole,), review_on=NOVEMBER)) == ()
    steps = (
        StepFacts(1, "", False, "Ring the school"),
        *(StepFacts(n, "Mum", False, f"Thing {n} by 9 May") for n in range(2, 8)),
    )
    facts = PlanFacts(" ", ("Tobi",), ("Mia",), steps)
    says = [one.says for one in still_open(facts)]
    assert says[0] == "Nobody has said what the whole plan is for."
    assert says[1] == "No goal is Tobi’s."
    assert "Nobody does this: Ring the school" in says
    assert "Mum has not agreed to this yet: Thing 2 by 9 May" in says
    assert "Mum has 6 steps." in says
    assert "Nothing says what happens if this does not work." in says
    assert says[-2:] == ["Mia has not said what they think of it.", "Nobody has said when the plan is looked at next."]


@pytest.mark.parametrize("only_law", ["Seek legal advice.", "Legal advice will be sought.", ""])
def test_a_what_if_is_more_than_the_law(only_law):
    """Tonight the child still needs somebody. Serves: K7.10b"""
    said = WhatIfFacts("Mum drinks", "Mia", only_law, "Nan's", "Nan")
    assert open_parts(said) == ("it does not say what anybody does for the child that night",)
    assert (
        open_parts(WhatIfFacts("Mum drinks", "Mia", "Nan comes; Farah asks the lawyers the next day.", "Nan's", "Nan"))
        == ()
    )


@pytest.mark.parametrize(
    ("owner", "words", "asked"),
    [
        (KELLY, "Kelly will not let Steve come home drunk.", True),
        (KELLY, "Make sure that he stays away from the children.", True),
        (KELLY, "Keep Steve out of the bedroom.", True),
        (KELLY, "Leave him if it happens again.", True),
        (KELLY, "Meet Sal from the women’s service on Tuesdays.", False),
        (KELLY, "Take Tobi to nursery by nine.", False),
        (KELLY, "Keep her phone charged and Nan’s number on the fridge.", False),
        (STEVE, "Steve will stop drinking in the week.", False),
        (JEAN, "Keep Steve out of her own house.", False),
    ],
)
def test_a_step_that_asks_the_harmed_adult_to_stop_the_violence_is_questioned(owner, words, asked):
    """What is theirs to do for themselves is not. Serves: C.15"""
    found = questions([HARM], [StepOf(7, owner, words), StepOf(8, STEVE, "Go to the group on Mondays")])
    assert bool(found) is asked
    if asked:
        assert found[0].at == "7"
        assert found[0].says == "This asks Kelly to stop what Steve does."


def test_where_nothing_falls_to_whoever_harms_the_plan_asks():
    """A step that is over counts for nothing. Serves: C.15"""
    assert [one.says for one in questions([HARM], [StepOf(8, STEVE, "Go to the group", stands=False)])] == [
        "No step falls to Steve, whose violence this is."
    ]
    assert questions([], [StepOf(7, KELLY, "Keep Steve out.")]) == ()


@pytest.mark.parametrize(
    ("accounts", "says"),
    [
        (
            [("worker", True, False), ("count", True, False)],
            "Nobody has written what Kelly, asked alone, says about it.",
        ),
        (
            [("harmed_adult", True, False), ("child", True, False)],
            "Nobody has written what Kelly, asked alone, says about it.",
        ),
        ([("harmed_adult", True, True)], "The children have not been asked about it."),
        (
            [("harmed_adult", True, True), ("child", False, False)],
            "Somebody who was harmed does not say that it is better.",
        ),
        ([("harmed_adult", True, True), ("child", True, False)], ""),
    ],
)
def test_where_there_is_violence_better_needs_the_word_of_those_who_are_harmed(accounts, says):
    """Silence, fewer calls and a course attended are context. Serves: C.15, K6.02a"""
    found = may_be_better([Account(*one) for one in accounts], harmed_adult=True, harmed_name="Kelly")
    assert (found.says.startswith(says) if found else not says) is True
