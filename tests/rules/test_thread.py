"""The golden thread of one child: where each strand stands, and where it is broken.

Serves: K10.00, K10.W1, K10.W2, K10.05, K10.07, K10.08, K4.14, K4.W2, K4.W5, K6.01, K6.02a, K6.02b, K6.W2
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from goldenthread.practice.thread.breaks import drift
from goldenthread.practice.thread.facts import (
    ChildThread,
    ClosingFact,
    ConcernFact,
    GoalFact,
    MeasureFact,
    NeedFact,
    StepFact,
    Verdict,
    WishAnswer,
)
from goldenthread.practice.thread.gather import loose_ends
from goldenthread.practice.thread.shape import BeadKind, BeadState, BeginKind, BreakCode, Progress, headings
from goldenthread.practice.thread.strands import strands
from rules.mia import HER_STORY, READING, SAFE_AT_HOME, SLEEPOVER, TODAY, numbers, together

ONE_DAY = timedelta(days=1)
Code, Bead, State = BreakCode, BeadKind, BeadState


def only_strand(thread, on=TODAY):
    (strand,) = strands(thread, on)
    return strand


def codes(strand):
    return [one.code for one in strand.breaks]


def with_(thread, kind, **changed):
    """The example with its first fact of one kind changed."""
    first, *others = getattr(thread, kind)
    return replace(thread, **{kind: (replace(first, **changed), *others)})


def first_day_of(code, thread):
    (begins,) = [one.since for _, one in drift(thread) if one.code is code]
    return begins


# ---- the drawings, told as facts


def test_mia_s_threads_read_as_they_were_drawn():
    found = strands(together(SAFE_AT_HOME, HER_STORY, READING), TODAY)
    assert [(one.short_name, one.progress.words) for one in found] == [
        ("Feeling safe at home", "Getting there"),
        ("Knowing her story", "Met"),
        ("Reading", "Stuck"),
    ]


def test_a_strand_has_its_five_beads_in_order_with_words_and_where_they_come_from():
    strand = only_strand(SAFE_AT_HOME)
    assert [bead.kind for bead in strand.beads] == list(BeadKind)
    assert [(line.text, line.source) for bead in strand.beads for line in bead.lines] == [
        ("Mia was tired and had missed 6 days. “I put my pillow on my ears.”", "School"),
        ("Mia needs a calm home where grown-ups' drinking does not frighten her.", "Assessment"),
        ("Alcohol clinic each week", "Mum and Steve"),
        ("How safe Mia feels: from 2 to 7. Goal 8.", "the child"),
        ("It is better than it was at the start.", ""),
    ]
    assert strand.bead(Bead.AGREED).lines[0].state == "18 of 20 weeks"
    assert [one.value for one in strand.bead(Bead.CHANGED).lines[0].readings] == [2, 4, 5, 7]
    assert strand.breaks == ()


def test_what_is_met_is_knotted():
    assert only_strand(HER_STORY).bead(Bead.NOW).state is State.KNOTTED


def test_a_broken_strand_says_where_why_and_what_would_mend_it():
    strand = only_strand(READING)
    # 1 September and 14 days is the 15th; broken from the 16th. 17 October and 14 days is the 31st; from 1 November.
    assert [(one.where, one.code, one.since) for one in strand.breaks] == [
        (Bead.CHANGED, Code.NO_BASELINE, date(2025, 9, 16)),
        (Bead.AGREED, Code.STEP_NOT_STARTED, date(2025, 11, 1)),
    ]
    assert strand.breaks[1].says == (
        "This step should have started on 17 October 2025 and has not: Reading mentor, Tuesdays and Thursdays"
    )
    assert all(one.mend.endswith(".") for one in strand.breaks)
    assert [bead.state for bead in strand.beads] == [State.WHOLE, State.WHOLE, State.FRAYED, State.MISSING, State.WHOLE]


def test_the_headings_are_the_family_s_words():
    assert headings(BeginKind.CONCERN, first_name="Mia")[Bead.NEED] == "What Mia needs"
    assert headings(BeginKind.WISH, first_name="Mia")[Bead.BEGAN] == "What Mia asked for"


# ---- each link, on the last good day and the first day after it

LONE_WORRY = ChildThread("mia", concerns=SAFE_AT_HOME.concerns, first_name="Mia")
ONLY_NEED = replace(LONE_WORRY, needs=SAFE_AT_HOME.needs)
ONLY_GOAL = replace(ONLY_NEED, goals=SAFE_AT_HOME.goals)
MEASURED_ONCE = with_(SAFE_AT_HOME, "measures", readings=numbers((date(2025, 3, 3), 4)))


@pytest.mark.parametrize(("story", "code", "thread", "last_good_day"), [
    # 15 September 2024 and nine weeks (63 days): 15 left in September, 31 in October, 17 in November
    ("a worry without a need",        Code.NO_NEED,     LONE_WORRY, date(2024, 11, 17)),
    # 10 October and 21 days
    ("a need without a goal",         Code.NO_GOAL,     ONLY_NEED,  date(2024, 10, 31)),
    # 1 November and 14 days
    ("a goal without a step",         Code.NO_STEP,     ONLY_GOAL,  date(2024, 11, 15)),
    ("a goal without a number",       Code.NO_BASELINE, ONLY_GOAL,  date(2024, 11, 15)),
    # 3 March and 56 days: 28 left in March, 28 in April
    ("measured once, never again",    Code.NOT_MEASURED, MEASURED_ONCE, date(2025, 4, 28)),
    ("a step past its date",          Code.STEP_LATE,
     with_(SAFE_AT_HOME, "steps", due_on=date(2025, 3, 3)), date(2025, 3, 3)),
    ("a step without an owner, from the day it was agreed", Code.NO_OWNER,
     with_(SAFE_AT_HOME, "steps", owner=" "), date(2024, 10, 31)),
    ("on hold past its review",       Code.ON_HOLD_PAST_REVIEW,
     with_(SAFE_AT_HOME, "concerns", status="on_hold", because="Sleep first", review_on=date(2025, 3, 3)),
     date(2025, 3, 3)),
    # passed on 3 March, a week to be accepted
    ("passed on and not accepted",    Code.NOT_ACCEPTED,
     with_(SAFE_AT_HOME, "concerns", status="passed_on", status_on=date(2025, 3, 3), passed_to="Health visitor"),
     date(2025, 3, 10)),
])  # fmt: skip
def test_a_link_is_missing_from_the_day_after_the_last_good_one(story, code, thread, last_good_day):
    assert first_day_of(code, thread) == last_good_day + ONE_DAY, story
    assert code not in codes(only_strand(thread, last_good_day))
    assert code in codes(only_strand(thread, last_good_day + ONE_DAY))


@pytest.mark.parametrize(("story", "values", "broken"), [
    ("the same three times",              [4, 4, 4],    True),
    ("three times no better",             [4, 3, 4],    True),
    ("a little better the third time",    [4, 4, 5],    False),
    ("only twice",                        [4, 4],       False),
    ("good enough and steady",            [8, 8, 8],    False),
    ("better before, the last three not", [2, 6, 6, 6], True),
])  # fmt: skip
def test_three_readings_without_change_are_a_break(story, values, broken):
    days = [TODAY - timedelta(days=7 * (len(values) - n)) for n in range(len(values))]
    thread = with_(SAFE_AT_HOME, "measures", readings=numbers(*zip(days, values, strict=True)))
    assert (Code.NO_CHANGE in codes(only_strand(thread))) is broken, story


def test_fewer_can_be_better():
    days = [date(2025, 10, 1), date(2025, 11, 1), date(2025, 11, 20)]
    falling = with_(
        SAFE_AT_HOME, "measures", higher_is_better=False, target=0, readings=numbers(*zip(days, [5, 3, 1], strict=True))
    )
    assert only_strand(falling).progress is Progress.GETTING_THERE
    assert only_strand(with_(falling, "measures", higher_is_better=True)).progress is Progress.WORSE


def test_when_every_step_is_done_and_nothing_is_better_we_ask_what_the_plan_was_for():
    thread = with_(SAFE_AT_HOME, "steps", status="done", status_on=date(2025, 11, 1))
    flat = with_(thread, "measures", readings=numbers((date(2025, 10, 1), 4), (date(2025, 11, 10), 4)))
    assert codes(only_strand(flat)) == [Code.DONE_BUT_NO_CHANGE]
    assert only_strand(flat).progress is Progress.STUCK
    assert Code.DONE_BUT_NO_CHANGE not in codes(only_strand(thread))


# ---- where a strand stands


@pytest.mark.parametrize(("story", "thread", "progress"), [
    ("nothing agreed yet",                     LONE_WORRY, Progress.NOT_STARTED),
    ("on hold, with a reason and a date",
     with_(SAFE_AT_HOME, "concerns", status="on_hold", because="Sleep first", review_on=TODAY), Progress.ON_HOLD),
    ("on hold past its date",
     with_(SAFE_AT_HOME, "concerns", status="on_hold", review_on=TODAY - ONE_DAY), Progress.STUCK),
    ("passed on yesterday",
     with_(SAFE_AT_HOME, "concerns", status="passed_on", status_on=TODAY - ONE_DAY), Progress.PASSED_ON),
    ("passed on and taken",
     with_(SAFE_AT_HOME, "concerns", status="accepted", passed_to="Health visitor"), Progress.PASSED_ON),
    ("resolved without evidence",
     with_(HER_STORY, "concerns", evidence=" "), Progress.STUCK),
    ("old numbers say nothing about now", MEASURED_ONCE, Progress.STUCK),
    ("better once, but not asked for eight weeks",
     with_(SAFE_AT_HOME, "measures", readings=numbers((date(2025, 3, 3), 2), (date(2025, 9, 26), 7))), Progress.STUCK),
    ("the last number is below the first",
     with_(SAFE_AT_HOME, "measures", readings=numbers((date(2025, 9, 1), 5), (date(2025, 11, 1), 3))), Progress.WORSE),
    ("one number is no change yet",
     with_(SAFE_AT_HOME, "measures", readings=numbers((date(2025, 11, 1), 3))), Progress.CANNOT_TELL),
])  # fmt: skip
def test_where_a_strand_stands(story, thread, progress):
    assert only_strand(thread).progress is progress, story


def test_the_child_s_own_word_decides_over_other_people_s():
    from goldenthread.practice.thread.facts import Voice

    same_for_mia = numbers((date(2025, 10, 1), 4), (date(2025, 11, 10), 4))
    better_for_worker = numbers((date(2025, 10, 1), 4), (date(2025, 11, 10), 9), voice=Voice.WORKER)
    both = with_(SAFE_AT_HOME, "measures", readings=same_for_mia + better_for_worker)
    assert only_strand(both).progress is Progress.CANNOT_TELL
    alone = with_(SAFE_AT_HOME, "measures", readings=better_for_worker)
    assert only_strand(alone).progress is Progress.GETTING_THERE


# ---- closing


def test_when_our_work_ends_every_worry_must_be_answered():
    ended = replace(SAFE_AT_HOME, closed_on=date(2025, 11, 1))
    strand = only_strand(ended)
    assert (codes(strand), strand.progress) == ([Code.CLOSED_UNANSWERED], Progress.STUCK)
    answered = replace(
        ended, closings=(ClosingFact("c1", date(2025, 11, 1), "Mia sleeps now.", "I put it back under my head"),)
    )
    assert (codes(only_strand(answered)), only_strand(answered).progress) == ([], Progress.MET)
    assert "I put it back under my head" in [line.text for line in only_strand(answered).bead(Bead.NOW).lines]


# ---- census words

FROM_FILE = ChildThread(
    "mia",
    first_name="Mia",
    concerns=(
        ConcernFact(
            "c9", "Abuse, neglect and exploitation", date(2024, 4, 8), "Children in need census", from_census=True
        ),
    ),
)


def test_what_a_census_file_cannot_hold_reads_not_in_this_file_and_is_never_broken():
    for thread in (
        FROM_FILE,
        replace(FROM_FILE, closed_on=date(2025, 1, 6)),
        replace(
            FROM_FILE, needs=(NeedFact("n9", "From the file", date(2024, 5, 1), "File", ("c9",), from_census=True),)
        ),
    ):
        strand = only_strand(thread)
        assert (strand.progress, strand.breaks, drift(thread)) == (Progress.NOT_IN_FILE, (), ())
    assert [bead.state for bead in only_strand(FROM_FILE).beads] == [State.WHOLE] + [State.NOT_IN_FILE] * 4
    assert only_strand(FROM_FILE).beads[0].lines[0].census_words


def test_once_we_write_a_need_for_census_words_what_follows_is_ours_to_do():
    ours = replace(FROM_FILE, needs=(NeedFact("n9", "Mia needs to be safe", date(2025, 3, 3), "Assessment", ("c9",)),))
    assert codes(only_strand(ours)) == [Code.NO_GOAL]


# ---- wishes


@pytest.mark.parametrize(("story", "changed", "code", "last_good_day"), [
    # 22 October and 14 days
    ("asked, never answered", {}, Code.NEVER_ANSWERED, date(2025, 11, 5)),
    # acted on 1 November, a week to tell
    ("done, never told", {"acted_on": date(2025, 11, 1), "did": "Rang Aisha's mum"}, Code.NOT_TOLD_BACK, date(2025, 11, 8)),
    # told 3 November, four weeks to ask
    ("told, never asked", {"acted_on": date(2025, 11, 1), "told_back_on": date(2025, 11, 3)}, Code.NO_VERDICT,
     date(2025, 12, 1)),
])  # fmt: skip
def test_a_wish_is_answered_told_and_asked_about(story, changed, code, last_good_day):
    thread = ChildThread("mia", wishes=(replace(SLEEPOVER, **changed),), first_name="Mia")
    assert codes(only_strand(thread, last_good_day)) == [], story
    assert codes(only_strand(thread, last_good_day + ONE_DAY)) == [code]
    assert only_strand(thread, last_good_day + ONE_DAY).progress is Progress.STUCK


@pytest.mark.parametrize(("story", "changed", "progress"), [
    ("a week ago, no answer yet", {"said_on": TODAY - timedelta(days=7)}, Progress.NOT_STARTED),
    ("something is being done", {"acted_on": TODAY, "did": "Rang Aisha's mum"}, Progress.GETTING_THERE),
    ("no, and told why", {"answer": WishAnswer.NO, "because": "Aisha is moving", "told_back_on": TODAY}, Progress.ANSWERED),
    ("Mia is glad", {"told_back_on": TODAY, "verdict": Verdict.BETTER, "verdict_words": "Best night"}, Progress.MET),
    ("Mia sees no difference", {"told_back_on": TODAY, "verdict": Verdict.SAME}, Progress.STUCK),
])  # fmt: skip
def test_where_a_wish_stands(story, changed, progress):
    thread = ChildThread("mia", wishes=(replace(SLEEPOVER, **changed),), first_name="Mia")
    assert only_strand(thread).progress is progress, story


def test_a_wish_is_still_owed_its_answer_after_our_work_has_ended():
    thread = ChildThread("mia", wishes=(SLEEPOVER,), first_name="Mia", closed_on=date(2025, 10, 31))
    assert codes(only_strand(thread)) == [Code.NEVER_ANSWERED]
    assert only_strand(thread).breaks[0].says == "Mia asked on 22 October 2025, and has no answer."


def test_after_our_work_has_ended_the_steps_of_a_wish_are_asked_for_no_more():
    step = StepFact("s9", "Ring Aisha's mum", date(2025, 10, 23), wish_ids=("w1",), due_on=date(2025, 10, 30))
    thread = ChildThread("mia", wishes=(SLEEPOVER,), steps=(step,), first_name="Mia")
    assert set(codes(only_strand(thread))) == {Code.NO_OWNER, Code.STEP_LATE, Code.NOT_TOLD_BACK}
    assert codes(only_strand(replace(thread, closed_on=date(2025, 10, 31)))) == [Code.NOT_TOLD_BACK]


def test_a_step_agreed_for_a_wish_is_an_answer_that_must_be_told():
    step = StepFact("s9", "Ring Aisha's mum", date(2025, 11, 1), wish_ids=("w1",), owner="Farah")
    thread = ChildThread("mia", wishes=(SLEEPOVER,), steps=(step,), first_name="Mia")
    assert codes(only_strand(thread)) == [Code.NOT_TOLD_BACK]


# ---- merging, and what hangs on nothing


def test_merged_worries_are_told_in_one_strand():
    tired = SAFE_AT_HOME.concerns[0]
    again = replace(tired, id="c1b", words="Tired again", raised_on=date(2024, 10, 1), merged_into="c1")
    and_again = replace(tired, id="c1c", words="And again", raised_on=date(2024, 9, 1), merged_into="c1b")
    strand = only_strand(replace(SAFE_AT_HOME, concerns=(and_again, again, tired)))
    assert (strand.id, set(strand.concern_ids), strand.began_on) == (
        "concern:c1",
        {"c1", "c1b", "c1c"},
        date(2024, 9, 1),
    )
    assert strand.bead(Bead.BEGAN).lines[0].text == "And again"


def test_a_need_that_answers_two_worries_is_shown_in_both():
    both = together(SAFE_AT_HOME, READING)
    both = replace(both, needs=(replace(both.needs[0], concern_ids=("c1", "c4")),))
    assert [len(strand.bead(Bead.NEED).lines) for strand in strands(both, TODAY)] == [1, 1]


def test_what_hangs_on_nothing_is_listed_and_not_lost():
    loose = ChildThread(
        "mia",
        needs=(NeedFact("n", "A need", TODAY, "Review"),),
        goals=(GoalFact("g", "A goal", TODAY, "Mum"),),
        steps=(StepFact("s", "A step", TODAY),),
    )
    assert [fact.id for fact in loose_ends(loose)] == ["n", "g", "s"]
    assert loose_ends(together(SAFE_AT_HOME, READING)) == ()


def test_a_measure_of_no_goal_does_not_disturb_a_strand():
    stray = MeasureFact("m9", "Stray", ("nowhere",), readings=numbers((TODAY, 1)))
    assert only_strand(replace(SAFE_AT_HOME, measures=(*SAFE_AT_HOME.measures, stray))) == only_strand(SAFE_AT_HOME)


def test_a_step_past_its_date_is_said_once_and_not_also_that_it_had_not_started():
    """Due 17 October and never begun: until then it is "not started", from 18 October it is past its date."""
    thread = with_(
        READING, "steps", starts_on=date(2025, 9, 19), started_on=None, due_on=date(2025, 10, 17), status="live"
    )
    before, after = only_strand(thread, on=date(2025, 10, 17)), only_strand(thread, on=date(2025, 10, 18))
    late = {Code.STEP_NOT_STARTED, Code.STEP_LATE}
    assert [code for code in codes(before) if code in late] == [Code.STEP_NOT_STARTED]
    assert [code for code in codes(after) if code in late] == [Code.STEP_LATE]


def test_a_measure_that_is_a_question_is_read_as_one():
    thread = with_(SAFE_AT_HOME, "measures", words="How safe do I feel at home?")
    assert only_strand(thread).bead(Bead.CHANGED).lines[0].text == "How safe do I feel at home? From 2 to 7. Goal 8."
