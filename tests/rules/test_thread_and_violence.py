"""Where somebody is harmed or controlled, only those who were harmed can say that it is better.

Serves: K10.W3, K10.06, K6.08
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from goldenthread.practice.thread.facts import ClosingFact, ImpactFact, MeasureFact, PlanViolenceFact, Verdict, Voice
from goldenthread.practice.thread.gather import gathered
from goldenthread.practice.thread.harmed import not_better_yet
from goldenthread.practice.thread.shape import BreakCode, Progress
from goldenthread.practice.thread.strands import strands
from rules.mia import NO_VIOLENCE, READING, SAFE_AT_HOME, TODAY, numbers

MOTHER, CHILD = BreakCode.HARMED_ADULT_NOT_ASKED, BreakCode.CHILD_NOT_ASKED
LATELY = date(2025, 11, 10)


def said(voice, verdict=Verdict.BETTER, *, alone=True, on=LATELY):
    return ImpactFact(f"{voice} {on}", "g2", on, voice, verdict, asked_alone=alone)


def strand_with(*impacts, **changed):
    (strand,) = strands(replace(NO_VIOLENCE, impacts=impacts, **changed), TODAY)
    return strand


BOTH = (said(Voice.HARMED_ADULT), said(Voice.CHILD))


def test_fewer_call_outs_alone_never_read_as_getting_there():
    strand = strand_with()
    assert strand.progress is Progress.CANNOT_TELL
    assert {one.code for one in strand.breaks} == {MOTHER, CHILD}


def test_both_words_together_do():
    strand = strand_with(*BOTH)
    assert (strand.progress, strand.breaks) == (Progress.GETTING_THERE, ())


@pytest.mark.parametrize(("story", "impacts"), [
    ("silence",                                  ()),
    ("only the child",                           (said(Voice.CHILD),)),
    ("only the mother",                          (said(Voice.HARMED_ADULT),)),
    ("the mother, with others in the room",      (said(Voice.HARMED_ADULT, alone=False), said(Voice.CHILD))),
    ("workers, a parent and the network",        (said(Voice.WORKER), said(Voice.PARENT), said(Voice.NETWORK),
                                                  said(Voice.PROFESSIONAL), said(Voice.COUNT))),
    ("the mother says that nothing has changed", (said(Voice.HARMED_ADULT, Verdict.SAME), said(Voice.CHILD))),
    ("the mother says that it is too early",     (said(Voice.HARMED_ADULT, Verdict.TOO_EARLY), said(Voice.CHILD))),
    ("the mother said so in spring",             (said(Voice.HARMED_ADULT, on=date(2025, 4, 1)), said(Voice.CHILD))),
])  # fmt: skip
def test_nothing_less_than_both_lately_reads_as_progress(story, impacts):
    assert strand_with(*impacts).progress not in (Progress.GETTING_THERE, Progress.MET), story


@pytest.mark.parametrize("voice", list(Voice))
def test_anybody_may_say_that_it_is_worse(voice):
    assert (
        strand_with(*(one for one in BOTH if one.voice is not voice), said(voice, Verdict.WORSE)).progress
        is Progress.WORSE
    )


def test_what_was_said_with_others_there_may_still_say_that_it_is_worse():
    strand = strand_with(*BOTH, said(Voice.HARMED_ADULT, Verdict.WORSE, alone=False, on=date(2025, 11, 15)))
    assert strand.progress is Progress.WORSE


def test_their_own_numbers_are_their_word_too():
    days = (date(2025, 6, 2), date(2025, 11, 10))
    own = MeasureFact(
        "m5",
        "How safe I feel",
        ("g2",),
        readings=(
            *numbers((days[0], 2), (days[1], 7), voice=Voice.HARMED_ADULT, alone=True),
            *numbers((days[0], 3), (days[1], 8)),
        ),
    )
    assert strand_with(measures=(own,)).progress is Progress.GETTING_THERE
    with_others = replace(own, readings=tuple(replace(one, asked_alone=False) for one in own.readings))
    assert strand_with(measures=(with_others,)).progress is Progress.CANNOT_TELL


def test_a_word_grows_old_eight_weeks_after_it_was_given():
    # asked on 27 September: 3 days left in September, 31 in October, 22 in November make 56
    last_good = (said(Voice.HARMED_ADULT, on=date(2025, 9, 27)), said(Voice.CHILD))
    assert strand_with(*last_good).progress is Progress.GETTING_THERE
    a_day_older = (said(Voice.HARMED_ADULT, on=date(2025, 9, 26)), said(Voice.CHILD))
    assert strand_with(*a_day_older).progress is Progress.CANNOT_TELL
    assert (
        strand_with(*a_day_older).because
        == "The adult who was harmed has not been asked alone since 26 September 2025."
    )


def test_where_no_adult_was_harmed_the_child_s_word_is_asked_for():
    child_only = replace(NO_VIOLENCE.concerns[0], harmed_adult=False)
    assert {one.code for one in strand_with(concerns=(child_only,)).breaks} == {CHILD}
    assert strand_with(said(Voice.CHILD), concerns=(child_only,)).progress is Progress.GETTING_THERE


@pytest.mark.parametrize(("story", "changed"), [
    ("resolved on the numbers", {"concerns": (replace(NO_VIOLENCE.concerns[0], status="resolved", evidence="No call-outs",
                                                      status_on=TODAY - timedelta(days=1)),)}),
    ("closed on the numbers", {"closed_on": TODAY, "closings": (ClosingFact("c2", TODAY, "No call-outs since April"),)}),
])  # fmt: skip
def test_a_worry_about_violence_is_not_met_without_the_word_of_those_who_were_harmed(story, changed):
    unasked = strand_with(**changed)
    assert unasked.progress is Progress.CANNOT_TELL, story
    assert {one.code for one in unasked.breaks} == {MOTHER, CHILD}
    asked = strand_with(*BOTH, **changed)
    assert (asked.progress, asked.breaks) == (Progress.MET, ())


def test_a_merged_worry_about_violence_keeps_the_whole_strand_careful():
    quiet = replace(NO_VIOLENCE.concerns[0], id="c0", violence=False, harmed_adult=False)
    merged = replace(NO_VIOLENCE.concerns[0], merged_into="c0")
    strand = strand_with(concerns=(quiet, merged))
    assert (strand.violence, strand.progress) == (True, Progress.CANNOT_TELL)


def test_a_worker_who_wrote_better_does_not_make_the_record_read_better():
    """Their words stay; the strand, its bead and the goal say whose account is missing. Serves: C.15, K6.08, K10.06"""
    strand = strand_with(said(Voice.WORKER), said(Voice.CHILD))
    assert strand.progress is Progress.CANNOT_TELL
    told = {line.source: (line.text, line.state) for line in strand.beads[3].lines if not line.readings}
    assert told["the worker"] == ("The worker said that it is better. It is not called better yet.", "")
    assert told["the child"] == ("It is better.", "better")
    (bundle,) = gathered(replace(NO_VIOLENCE, impacts=(said(Voice.WORKER), said(Voice.CHILD))))
    asks = not_better_yet(bundle)
    assert asks.says == (
        "Nobody has written what the adult who was harmed, asked alone, says about it. It cannot be called better yet."
    )
    (heard,) = gathered(replace(NO_VIOLENCE, impacts=BOTH))
    assert not_better_yet(heard) is None


STEVE_HURTS_KELLY = PlanViolenceFact("violence 1", goal_ids=("g1", "g4"), harmed=7, harmed_adult=True)


def both_worries(*, marked=False):
    """One plan for two worries, Mia's safety and her reading. It names that Steve hurts Kelly; nobody marked a worry unless `marked`."""
    safe = replace(SAFE_AT_HOME.concerns[0], violence=marked)
    return replace(
        SAFE_AT_HOME, concerns=(safe, *READING.concerns), needs=(*SAFE_AT_HOME.needs, *READING.needs), goals=(*SAFE_AT_HOME.goals, *READING.goals),
        steps=(*SAFE_AT_HOME.steps, *READING.steps), measures=SAFE_AT_HOME.measures, plan_violence=(STEVE_HURTS_KELLY,),
    )  # fmt: skip


def test_violence_that_only_a_plan_names_shapes_every_worry_this_plan_answers():
    """Mia's numbers went from 2 to 7; without a plan that names violence that is getting there. Serves: C.15, K6.08"""
    (alone,) = strands(SAFE_AT_HOME, TODAY)
    assert (alone.progress, alone.violence) == (Progress.GETTING_THERE, False)
    safe, reading = strands(both_worries(), TODAY)
    assert safe.violence
    assert reading.violence
    assert safe.progress is Progress.CANNOT_TELL
    assert MOTHER in {one.code for one in safe.breaks}
    heard = replace(both_worries(), impacts=(replace(said(Voice.HARMED_ADULT), goal_id="g1"),))
    assert strands(heard, TODAY)[0].progress is Progress.GETTING_THERE


def test_where_a_worry_is_marked_the_plans_violence_falls_on_that_one_and_names_the_adult_who_is_harmed():
    """Reading is not made to wait for what Kelly says about her safety."""
    safe, reading = strands(both_worries(marked=True), TODAY)
    assert (safe.violence, reading.violence) == (True, False)
    assert MOTHER in {one.code for one in safe.breaks}


def test_a_plan_that_answers_another_worry_does_not_shape_this_one():
    elsewhere = replace(SAFE_AT_HOME, plan_violence=(replace(STEVE_HURTS_KELLY, goal_ids=("g9",)),))
    assert strands(elsewhere, TODAY)[0].violence is False
