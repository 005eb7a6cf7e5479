"""When a number is wanted, whether change came, whose word takes “better”, and which answers ask for somebody today."""

from datetime import date, datetime

import pytest

from goldenthread.practice.measuring.asking_again import Asked, wanted
from goldenthread.practice.measuring.from_afar import is_open, message
from goldenthread.practice.measuring.scales import refusal
from goldenthread.practice.measuring.trajectory import trajectory
from goldenthread.practice.measuring.verdicts import Said, missing
from goldenthread.practice.measuring.verdicts import refusal as refuses
from goldenthread.practice.measuring.worrying import worrying
from goldenthread.practice.thread import facts as of
from goldenthread.practice.thread.beads import beads
from goldenthread.practice.thread.facts import Verdict, Voice
from goldenthread.practice.thread.gather import gathered
from goldenthread.practice.thread.shape import BeadKind, Progress

SET = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("story", "asked", "today", "on", "stands"),
    [
        ("never asked, a fortnight from the plan", Asked(SET), date(2026, 3, 2), date(2026, 3, 16), "waits"),
        ("never asked, a week before the day", Asked(SET), date(2026, 3, 9), date(2026, 3, 16), "soon"),
        ("never asked, on the day it is in time", Asked(SET), date(2026, 3, 16), date(2026, 3, 16), "soon"),
        ("never asked, the day after", Asked(SET), date(2026, 3, 17), date(2026, 3, 16), "past"),
        ("asked, eight weeks as usual", Asked(SET, SET), date(2026, 4, 27), date(2026, 4, 27), "soon"),
        ("asked, a day past eight weeks", Asked(SET, SET), date(2026, 4, 28), date(2026, 4, 27), "past"),
        ("asked every two weeks, as agreed with Mia", Asked(SET, SET, 14), date(2026, 3, 17), date(2026, 3, 16), "past"),
        ("not asked any more", Asked(SET, SET, ended_on=date(2026, 4, 1)), date(2026, 6, 1), None, "ended"),
    ],
)  # fmt: skip
def test_a_number_is_wanted_at_the_start_and_again_each_in_words(story, asked, today, on, stands):
    """Serves: K6.01, K6.02a"""
    found = wanted(asked, today)
    assert (found.on, found.stands) == (on, stands), story
    assert not {"late", "overdue"} & set(found.says.split())


def a_goal(*readings, impacts=(), change_by=date(2026, 6, 1), violence=False, harmed=False, more=True):
    """One worry, need and goal, with readings (voice, day, number, alone, who) and verdicts (voice, day, verdict, alone)."""
    given = tuple(
        of.ReadingFact(f"r{n}", value, on, voice, alone, who=next(iter(who), ""))
        for n, (voice, on, value, alone, *who) in enumerate(readings)
    )
    thread = of.ChildThread(
        "1",
        concerns=(of.ConcernFact("c", "Shouting", date(2026, 1, 5), "School", violence=violence, harmed_adult=harmed),),
        needs=(of.NeedFact("n", "Calm", date(2026, 2, 1), "Assessment", ("c",)),),
        goals=(of.GoalFact("g", "Mia feels safe", date(2026, 2, 10), "the child’s", ("n",), expect_change_by=change_by),),
        measures=(of.MeasureFact("m", "How safe?", ("g",), given, higher_is_better=more, target=8),),
        impacts=tuple(of.ImpactFact(f"i{n}", "g", on, voice, verdict, "", alone) for n, (voice, on, verdict, alone) in enumerate(impacts)),
        first_name="Mia",
    )  # fmt: skip
    [bundle] = gathered(thread)
    return bundle.goals[0], bundle


FEB, MAY, JUL = date(2026, 2, 12), date(2026, 5, 12), date(2026, 7, 12)
CHILD, PARENT, WORKER, HARMED, COUNT = Voice.CHILD, Voice.PARENT, Voice.WORKER, Voice.HARMED_ADULT, Voice.COUNT
VIOLENCE = {"violence": True, "harmed": True}


@pytest.mark.parametrize(
    ("story", "goal", "today", "stands"),
    [
        ("on the day change is expected, it is still in time", a_goal((CHILD, FEB, 3, True), (CHILD, MAY, 3, True)), date(2026, 6, 1), "before"),
        ("the day after, with nothing moved, it is missed", a_goal((CHILD, FEB, 3, True), (CHILD, MAY, 3, True)), date(2026, 6, 2), "missed"),
        ("one number alone is no change", a_goal((CHILD, FEB, 3, True)), date(2026, 6, 2), "missed"),
        ("the child’s own number went up", a_goal((CHILD, FEB, 3, True), (CHILD, MAY, 6, True)), date(2026, 6, 2), "came"),
        ("the mother’s went up, the child’s did not: the child decides",
         a_goal((CHILD, FEB, 3, True), (CHILD, MAY, 3, True), (PARENT, FEB, 3, True), (PARENT, MAY, 9, True)), date(2026, 6, 2), "missed"),
        ("nobody asked the child; the mother’s went up", a_goal((PARENT, FEB, 3, True), (PARENT, MAY, 9, True)), date(2026, 6, 2), "came"),
        ("somebody’s last word is worse, whatever others say",
         a_goal((CHILD, FEB, 3, True), (CHILD, MAY, 6, True), impacts=[(PARENT, MAY, Verdict.WORSE, True)]), date(2026, 5, 20), "worse"),
        ("fewer calls are not safety", a_goal((COUNT, FEB, 3, False), (COUNT, MAY, 0, False), more=False, **VIOLENCE), date(2026, 6, 2), "missed"),
        ("the mother said so with him in the room", a_goal((CHILD, FEB, 3, True), (CHILD, MAY, 7, True), (HARMED, FEB, 2, False),
                                                           (HARMED, MAY, 8, False), **VIOLENCE), date(2026, 6, 2), "missed"),
        ("both who were harmed say so, she alone", a_goal((CHILD, FEB, 3, True), (CHILD, MAY, 7, True), (HARMED, FEB, 2, True),
                                                          (HARMED, MAY, 8, True), **VIOLENCE), date(2026, 6, 2), "came"),
        ("nobody said by when", a_goal((CHILD, FEB, 3, True), change_by=None), date(2026, 6, 2), "no_day"),
    ],
)  # fmt: skip
def test_change_is_expected_by_a_day_and_a_missed_day_asks_why(story, goal, today, stands):
    """Serves: K5.03, K6.00, K6.02b"""
    found = trajectory(*goal, today)
    assert found.stands == stands, story
    assert bool(found.asks) == (stands in ("missed", "worse", "no_day"))


MUM, DAD = "Mum", "Dad"


@pytest.mark.parametrize(
    ("story", "goal", "stands"),
    [
        ("Mum said 6 and later Dad said 3: each has one number, and nothing has fallen",
         a_goal((PARENT, FEB, 6, True, MUM), (PARENT, MAY, 3, True, DAD)), "missed"),
        ("Dad's own number went up; that it ends below Mum's first is no fall",
         a_goal((PARENT, FEB, 6, True, MUM), (PARENT, FEB, 2, True, DAD), (PARENT, MAY, 4, True, DAD)), "came"),
        ("Dad's went down, Mum's went up: the last word of one of them is worse",
         a_goal((PARENT, FEB, 6, True, DAD), (PARENT, FEB, 3, True, MUM), (PARENT, MAY, 4, True, DAD), (PARENT, JUL, 7, True, MUM)), "worse"),
        ("a number that names nobody is of the only parent who is named",
         a_goal((PARENT, FEB, 3, True), (PARENT, MAY, 6, True, MUM)), "came"),
        ("one woman who was harmed says better, the other worse, though earlier",
         a_goal((CHILD, FEB, 3, True), (CHILD, MAY, 7, True), (HARMED, FEB, 2, True, "Kelly"), (HARMED, JUL, 8, True, "Kelly"),
                (HARMED, FEB, 4, True, "Nan"), (HARMED, MAY, 1, True, "Nan"), **VIOLENCE), "worse"),
        ("one woman who was harmed says better, the other the same",
         a_goal((CHILD, FEB, 3, True), (CHILD, MAY, 7, True), (HARMED, FEB, 2, True, "Kelly"), (HARMED, JUL, 8, True, "Kelly"),
                (HARMED, FEB, 4, True, "Nan"), (HARMED, MAY, 4, True, "Nan"), **VIOLENCE), "missed"),
    ],
)  # fmt: skip
def test_numbers_are_compared_with_their_own_givers_first(story, goal, stands):
    """Serves: K6.02a, K6.08, K10.06"""
    assert trajectory(*goal, date(2026, 7, 20)).stands == stands, story


def test_a_line_of_the_thread_is_of_one_person():
    """Serves: K6.W1"""
    _, bundle = a_goal((PARENT, FEB, 6, True, MUM), (PARENT, FEB, 2, True, DAD), (PARENT, MAY, 4, True, DAD))
    found = {bead.kind: bead for bead in beads(bundle, (), Progress.CANNOT_TELL, "", on=JUL)}
    told = [line.text for line in found[BeadKind.CHANGED].lines]
    assert told == ["How safe? 6 at the start. Goal 8.", "How safe? From 2 to 4. Goal 8."]


def test_who_says_better_and_what_was_counted_are_told_apart():
    """Serves: K6.00"""
    both = a_goal((CHILD, FEB, 3, True), (CHILD, MAY, 6, True), (COUNT, FEB, 10, False), (COUNT, MAY, 18, False))
    assert trajectory(*both, JUL).says == "It is better, by the word of the child, and by what was counted."
    alone = a_goal((COUNT, FEB, 10, False), (COUNT, MAY, 18, False))
    assert trajectory(*alone, JUL).says == "It is better by what was counted; nobody has said so yet."


def test_a_goal_that_was_looked_at_waits_for_the_next_number_and_no_longer():
    """Serves: K6.02b, K5.04"""
    goal = a_goal((CHILD, FEB, 3, True), (CHILD, MAY, 3, True))
    assert trajectory(*goal, JUL, looked_at_on=date(2026, 6, 20)).stands == "before"
    again = a_goal((CHILD, FEB, 3, True), (CHILD, date(2026, 6, 28), 3, True))
    assert trajectory(*again, JUL, looked_at_on=date(2026, 6, 20)).stands == "missed"
    worse = a_goal((CHILD, FEB, 3, True), (CHILD, date(2026, 6, 28), 1, True))
    assert trajectory(*worse, JUL, looked_at_on=date(2026, 6, 20)).stands == "worse"


@pytest.mark.parametrize(
    ("story", "said", "kept"),
    [
        ("the worker alone says better", [Said("worker", "better")], False),
        ("the worker, the child, and she with him there", [Said("worker", "better"), Said("child", "better"), Said("harmed_adult", "better")], False),
        ("the worker, and both who were harmed", [Said("worker", "better"), Said("child", "better"), Said("harmed_adult", "better", True)], True),
        ("anybody may say worse", [Said("worker", "worse")], True),
        ("or too early", [Said("worker", "too_early")], True),
        ("the child may say better first", [Said("child", "better")], True),
    ],
)  # fmt: skip
def test_where_somebody_is_harmed_only_those_who_were_harmed_can_say_better(story, said, kept):
    """Serves: K6.08, K10.06"""
    assert bool(refuses(said, violence=True, harmed_adult=True)) is not kept, story
    assert refuses(said, violence=False, harmed_adult=False) == ""


def test_whose_word_is_missing_is_said():
    assert missing([Said("worker", "worse")], violence=True, harmed_adult=True) == (
        "The child has not said how it is.", "The adult who was harmed has not been asked alone.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("story", "value", "before", "words", "caught"),
    [
        ("two of ten is the worst fifth", 2, None, "", True),
        ("three is not", 3, None, "", False),
        ("from eight to five is three tenths", 5, 8, "", True),
        ("from eight to six is not", 6, 8, "", False),
        ("a word of the list", 7, 7, "I am SCARED of him", True),
        ("a phrase, with the other apostrophe", 7, 7, "please don’t tell mum", True),
        ("a word inside another is not it", 7, 7, "We went white water rafting and played chess", False),
        ("an everyday answer", 7, 7, "We ate together.", False),
        ("what it misses: another language", 7, 7, "Boję się go", False),
    ],
)  # fmt: skip
def test_the_net_for_worrying_answers_is_crude_and_says_so(story, value, before, words, caught):
    """Serves: K6.08, K10.05"""
    assert bool(worrying(value, lowest=0, highest=10, more_is_better=True, before=before, words=words)) is caught, story


def test_where_less_is_better_a_high_number_is_the_worrying_one():
    assert worrying(9, lowest=0, highest=10, more_is_better=False)
    assert not worrying(1, lowest=0, highest=10, more_is_better=False)


@pytest.mark.parametrize(
    ("story", "at", "opened"),
    [
        ("Monday at nine", datetime(2026, 11, 23, 9, 0), True),
        ("a minute before", datetime(2026, 11, 23, 8, 59), False),
        ("five o’clock is closed", datetime(2026, 11, 23, 17, 0), False),
        ("Sunday", datetime(2026, 11, 22, 11, 0), False),
        ("Christmas Day, a Friday", datetime(2026, 12, 25, 11, 0), False),
    ],
)
def test_the_office_is_open_on_working_days_in_its_hours(story, at, opened):
    assert is_open(at, opens=9, closes=17) is opened, story


def test_a_message_gives_nothing_away_and_a_number_fits_its_scale():
    words = message("https://q.example/answer/abc")
    assert not any(word in words.lower() for word in ("council", "child", "mia", "social", "worker", "elmshire"))
    assert (refusal("faces", 6), refusal("scale", 10), refusal("external", 41, highest=40)) == (
        "Choose one of the five faces.", "", "Give a number from 0 to 40.",
    )  # fmt: skip
