"""Which strand and which child comes first in a worker's list. Serves: K6.W1, C.08"""

from dataclasses import replace
from datetime import date

from goldenthread.practice.front_door import Response
from goldenthread.practice.thread.facts import ChildThread
from goldenthread.practice.thread.order import Outlook, children_nearest_to_going_wrong, nearest_to_going_wrong
from goldenthread.practice.thread.strands import strands
from goldenthread.practice.timescales.duties import duties
from goldenthread.practice.timescales.facts import ChildFacts, ReferralFact
from goldenthread.practice.working_days import Calendar
from rules.mia import HER_STORY, NO_VIOLENCE, READING, SAFE_AT_HOME, SLEEPOVER, TODAY, numbers, together


def names(found):
    return [one.short_name for one in found]


def test_a_child_never_answered_comes_before_what_is_stuck_and_what_is_met_comes_last():
    thread = together(HER_STORY, SAFE_AT_HOME, READING, NO_VIOLENCE, wishes=[SLEEPOVER])
    assert names(nearest_to_going_wrong(strands(thread, TODAY))) == [
        "A sleepover", "Reading", "No violence", "Feeling safe at home", "Knowing her story",
    ]  # fmt: skip


def test_what_is_getting_worse_comes_first_and_violence_before_all_else():
    worse = replace(
        SAFE_AT_HOME,
        measures=(replace(SAFE_AT_HOME.measures[0], readings=numbers((date(2025, 9, 1), 5), (date(2025, 11, 1), 3))),),
    )
    worse_and_violent = replace(
        NO_VIOLENCE,
        measures=(replace(NO_VIOLENCE.measures[0], readings=numbers((date(2025, 9, 1), 0), (date(2025, 11, 1), 2))),),
    )
    found = nearest_to_going_wrong(strands(together(worse, worse_and_violent, wishes=[SLEEPOVER]), TODAY))
    assert names(found) == ["No violence", "Feeling safe at home", "A sleepover"]


def test_of_two_that_are_stuck_the_violent_one_comes_first_however_short_its_breaks():
    stuck_for_longer = READING
    frightened = replace(
        NO_VIOLENCE,
        steps=(replace(NO_VIOLENCE.steps[0], due_on=date(2025, 11, 20)),),
        measures=(),
        goals=(replace(NO_VIOLENCE.goals[0], agreed_on=date(2025, 11, 1)),),
    )
    found = nearest_to_going_wrong(strands(together(stuck_for_longer, frightened), TODAY))
    assert [(one.short_name, one.progress.words) for one in found] == [("No violence", "Stuck"), ("Reading", "Stuck")]


def test_among_equals_what_has_been_broken_longest_comes_first():
    newer = replace(
        READING,
        concerns=(replace(READING.concerns[0], id="c4x", short_name="Newer"),),
        needs=(replace(READING.needs[0], id="n4x", concern_ids=("c4x",)),),
        goals=(replace(READING.goals[0], id="g4x", need_ids=("n4x",), agreed_on=date(2025, 10, 1)),),
        steps=(replace(READING.steps[0], id="s4x", goal_ids=("g4x",)),),
    )
    assert names(nearest_to_going_wrong(strands(together(newer, READING), TODAY))) == ["Reading", "Newer"]


def test_drift_in_a_child_s_life_outranks_a_late_form():
    def outlook(child_id, thread, *referrals):
        return Outlook(child_id, strands(thread, TODAY), duties(ChildFacts(child_id, referrals), Calendar()))

    late_form = ReferralFact("r1", date(2025, 1, 6), Response.ASSESS)
    well = outlook("well", HER_STORY)
    late = outlook("late form", HER_STORY, late_form)
    adrift = outlook("adrift", READING)
    nothing = outlook("no thread", ChildThread("no thread"))
    found = children_nearest_to_going_wrong([nothing, well, late, adrift], on=TODAY)
    assert [one.child_id for one in found] == ["adrift", "late form", "well", "no thread"]
