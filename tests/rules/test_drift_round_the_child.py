"""Where nothing is changing round a child: plans, workers, care, decisions; how much of a childhood it took; what always holds.

Every day worked out by hand.
Serves: K5.00, K5.01, K5.W1, T.24
"""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goldenthread.practice.drift.comparing import drift_changes
from goldenthread.practice.drift.facts import ChildFacts, DecisionFact, LegalFact, PlanFact, WorkerFact
from goldenthread.practice.drift.found import LONGEST
from goldenthread.practice.drift.kinds import BY_KEY, CODES, KINDS, WORRIED, question
from goldenthread.practice.drift.numbers import NUMBERS
from goldenthread.practice.drift.rules import drifts
from goldenthread.practice.drift.settings import CODES as NUMBERED
from goldenthread.practice.drift.settings import DEFAULTS, DriftSettings
from goldenthread.practice.drift.time_of_a_child import age_words, so_much_of_childhood
from goldenthread.practice.thread.facts import ChildThread
from goldenthread.practice.timescales.comparing import Effect
from goldenthread.practice.timescales.local_standards import LocalStandard, Standards, why_not
from rules.test_thread_properties import THREADS

MIA = ChildThread("1", first_name="Mia")


def child(**facts):
    return ChildFacts(MIA, **facts)


def spans(facts, kind):
    return [(one.begins_on, one.ends_on) for one in drifts(facts) if one.kind == kind]


def stands(facts, kind, on):
    return any(begins <= on and (ends is None or on < ends) for begins, ends in spans(facts, kind))


@pytest.mark.parametrize(
    ("story", "kind_of_plan", "looked_at_on", "asked_about"),
    [
        ("child in need, twelve months", "child_in_need", date(2025, 8, 6), False),
        ("child in need, the day after", "child_in_need", date(2025, 8, 7), True),
        ("child protection, twelve months", "child_protection", date(2025, 8, 7), False),
        ("child protection, fifteen months", "child_protection", date(2025, 11, 6), False),
        ("child protection, the day after", "child_protection", date(2025, 11, 7), True),
        ("a care plan may last a childhood", "care", date(2030, 1, 1), False),
    ],
)
def test_a_plan_begun_on_6_august_2024_has_gone_on_for_long(story, kind_of_plan, looked_at_on, asked_about):
    facts = child(plans=(PlanFact("plan 1", kind_of_plan, date(2024, 8, 6)),))
    assert stands(facts, "plan_too_long", looked_at_on) is asked_about


def test_a_long_plan_that_ended_is_told_with_its_end():
    facts = child(plans=(PlanFact("plan 1", "child_protection", date(2023, 1, 10), date(2024, 9, 2)),))
    (found,) = (one for one in drifts(facts) if one.kind == "plan_too_long")
    assert (found.begins_on, found.ends_on) == (date(2024, 4, 11), date(2024, 9, 2))
    assert (
        found.says
        == "Mia has been on a child protection plan since 10 January 2023 until 2 September 2024: longer than 15 months."
    )


@pytest.mark.parametrize(
    ("story", "first_ended_on", "second_plan"),
    [
        ("two years and a day before", date(2023, 8, 5), False),
        ("two years before", date(2023, 8, 6), True),
        ("two years less a day before", date(2023, 8, 7), True),
    ],
)
def test_a_second_child_protection_plan_begun_on_6_august_2025(story, first_ended_on, second_plan):
    plans = (
        PlanFact("plan 1", "child_protection", date(2022, 10, 3), first_ended_on),
        PlanFact("plan 2", "child_protection", date(2025, 8, 6)),
    )
    assert stands(child(plans=plans), "second_plan", date(2025, 8, 6)) is second_plan
    assert not stands(child(plans=plans), "second_plan", date(2025, 8, 5))


@pytest.mark.parametrize(
    ("story", "first_left_on", "looked_at_on", "asked_about"),
    [
        ("the day before the third worker", date(2025, 1, 31), date(2025, 9, 14), False),
        ("the day of the third worker", date(2025, 1, 31), date(2025, 9, 15), True),
        ("a year after the first one left", date(2025, 1, 31), date(2026, 1, 31), True),
        ("the day after that", date(2025, 1, 31), date(2026, 2, 1), False),
        ("the first left more than a year before the third came", date(2024, 9, 14), date(2025, 9, 15), False),
        ("the first left a year before the third came", date(2024, 9, 15), date(2025, 9, 15), True),
    ],
)
def test_the_third_worker_within_twelve_months(story, first_left_on, looked_at_on, asked_about):
    workers = (
        WorkerFact("involvement 1", "Farah", date(2023, 5, 1), first_left_on),
        WorkerFact("involvement 2", "Tom", first_left_on, date(2025, 9, 15)),
        WorkerFact("involvement 3", "Grace", date(2025, 9, 15)),
    )
    assert stands(child(workers=workers), "third_worker", looked_at_on) is asked_about


def test_a_worker_who_comes_back_is_not_a_third_one():
    workers = (
        WorkerFact("involvement 1", "Farah", date(2025, 1, 6), date(2025, 4, 1)),
        WorkerFact("involvement 2", "Tom", date(2025, 4, 1), date(2025, 6, 2)),
        WorkerFact("involvement 3", "Farah", date(2025, 6, 2)),
    )
    assert spans(child(workers=workers), "third_worker") == []


@pytest.mark.parametrize(
    ("story", "reviews", "written_on", "span"),
    [
        ("nothing written by the second review", [date(2025, 3, 31), date(2025, 6, 23)], None, (date(2025, 6, 23), None)),
        ("the second review is late: four months count", [date(2025, 3, 31), date(2025, 9, 1)], None, (date(2025, 7, 4), None)),
        ("no review is written down", [], None, (date(2025, 7, 4), None)),
        ("written afterwards", [date(2025, 3, 31), date(2025, 6, 23)], date(2025, 8, 1), (date(2025, 6, 23), date(2025, 8, 1))),
    ],
)  # fmt: skip
def test_in_care_since_3_march_2025_and_nobody_has_written_where_mia_will_grow_up(story, reviews, written_on, span):
    facts = child(
        legal=(LegalFact("legal 1", "interim_care", date(2025, 3, 3)),), care_reviews=tuple(reviews),
        permanence=(written_on,) if written_on else (),
    )  # fmt: skip
    assert spans(facts, "no_permanence") == [span]


def test_what_was_written_before_care_began_does_not_say_where_mia_grows_up_now():
    facts = child(legal=(LegalFact("legal 1", "section_20", date(2025, 3, 3)),), permanence=(date(2025, 1, 10),))
    assert spans(facts, "no_permanence") == [(date(2025, 7, 4), None)]


def test_written_at_the_second_review_nothing_is_asked():
    facts = child(
        legal=(LegalFact("legal 1", "care_order", date(2025, 3, 3)),), care_reviews=(date(2025, 3, 31), date(2025, 6, 23)),
        permanence=(date(2025, 6, 23),),
    )  # fmt: skip
    assert spans(facts, "no_permanence") == []


def test_care_that_goes_on_under_another_order_is_one_time_in_care():
    legal = (
        LegalFact("legal 1", "section_20", date(2025, 3, 3), date(2025, 5, 12)),
        LegalFact("legal 2", "interim_care", date(2025, 5, 12)),
    )
    assert spans(child(legal=legal), "no_permanence") == [(date(2025, 7, 4), None)]


@pytest.mark.parametrize(
    ("story", "looked_at_on", "asked_about"),
    [
        ("a fortnight after 3 March", date(2025, 3, 17), False),
        ("the day after", date(2025, 3, 18), True),
        ("the day the care plan begins", date(2025, 4, 10), False),
    ],
)
def test_in_care_by_agreement_without_a_care_plan(story, looked_at_on, asked_about):
    facts = child(
        legal=(LegalFact("legal 1", "section_20", date(2025, 3, 3)),), plans=(PlanFact("plan 1", "care", date(2025, 4, 10)),)
    )  # fmt: skip
    assert stands(facts, "section_20_no_plan", looked_at_on) is asked_about


def test_a_care_plan_from_before_counts_and_a_court_order_is_not_by_agreement():
    before = child(
        legal=(LegalFact("l", "section_20", date(2025, 3, 3)),), plans=(PlanFact("p", "care", date(2025, 2, 1)),)
    )
    order = child(legal=(LegalFact("l", "care_order", date(2025, 3, 3)),))
    assert spans(before, "section_20_no_plan") == spans(order, "section_20_no_plan") == []


@pytest.mark.parametrize(
    ("story", "looked_at_on", "asked_about"),
    [
        ("the day it was to be looked at", date(2025, 6, 30), False),
        ("the day after", date(2025, 7, 1), True),
        ("the day the same question is decided again", date(2025, 8, 4), False),
    ],
)
def test_a_decision_is_asked_about_until_it_has_been_looked_at_again(story, looked_at_on, asked_about):
    decisions = (
        DecisionFact("decision 1", "Where does Mia sleep on school nights?", date(2025, 3, 3), date(2025, 6, 30)),
        DecisionFact("decision 2", "where does Mia sleep on school nights? ", date(2025, 8, 4)),
        DecisionFact("decision 3", "Who takes Mia to school?", date(2025, 5, 1)),
    )
    assert stands(child(decisions=decisions), "decision_not_looked_at", looked_at_on) is asked_about


def test_when_our_work_ends_what_stood_still_ends_with_it():
    facts = ChildFacts(
        ChildThread("1", first_name="Mia", closed_on=date(2025, 9, 1)),
        plans=(PlanFact("plan 1", "child_in_need", date(2024, 3, 4)),),
    )
    assert spans(facts, "plan_too_long") == [(date(2025, 3, 5), date(2025, 9, 1))]


# How much of a childhood


@pytest.mark.parametrize(
    ("born_on", "began_on", "until", "words"),
    [
        (date(2016, 5, 14), date(2024, 11, 12), date(2025, 11, 22), "12 of the 216 months of a childhood"),
        (date(2025, 1, 10), date(2025, 5, 12), date(2025, 11, 22), "6 months: more than half of Mia’s life so far"),
        (date(2023, 11, 22), date(2025, 3, 22), date(2025, 11, 22), "8 months: a third of Mia’s life so far"),
        (date(2016, 5, 14), date(2025, 11, 1), date(2025, 11, 22), ""),
        (None, date(2025, 1, 1), date(2025, 11, 22), ""),
    ],
)
def test_time_is_told_as_a_share_of_childhood(born_on, began_on, until, words):
    """Serves: K5.W1"""
    assert so_much_of_childhood(born_on, since=began_on, until=until, name="Mia") == words


@pytest.mark.parametrize(
    ("born_on", "on", "words"),
    [
        (date(2016, 5, 14), date(2025, 5, 13), "8"),
        (date(2016, 5, 14), date(2025, 5, 14), "9"),
        (date(2024, 3, 1), date(2025, 4, 30), "13 months"),
        (date(2025, 11, 1), date(2025, 11, 22), "3 weeks"),
        (date(2025, 12, 1), date(2025, 11, 22), "not born yet"),
        (None, date(2025, 11, 22), ""),
    ],
)
def test_how_old_the_child_was_at_each_step(born_on, on, words):
    """Serves: K5.W1"""
    assert age_words(born_on, on=on) == words


# What always holds


def test_every_kind_says_what_it_looks_for_asks_one_question_and_names_its_source():
    for kind in KINDS:
        assert kind.looks_for.endswith(".")
        assert question(kind.key, "Mia").endswith("?")
        assert kind.source.cite
        assert len(kind.key) <= 30
    assert len(BY_KEY) == len(KINDS)
    assert set(CODES) == {*BY_KEY, WORRIED}
    assert len(set(CODES.values())) == len(CODES)


DAYS = st.dates(date(2022, 1, 1), date(2026, 12, 31))
WHEN = st.tuples(DAYS, st.none() | st.integers(0, 900)).map(
    lambda pair: (pair[0], None if pair[1] is None else pair[0] + timedelta(days=pair[1]))
)


def rows(make, kinds):
    one = st.tuples(st.integers(1, 99), st.sampled_from(kinds), WHEN).map(
        lambda told: make(str(told[0]), told[1], *told[2])
    )
    return st.lists(one, max_size=4, unique_by=lambda row: row.id).map(tuple)


FACTS = st.builds(
    ChildFacts, thread=THREADS, plans=rows(PlanFact, ["child_protection", "child_in_need", "care"]),
    legal=rows(LegalFact, ["section_20", "care_order", "supervision"]), workers=rows(WorkerFact, ["Farah", "Tom", "Grace", "Dele"]),
    decisions=st.lists(st.builds(DecisionFact, id=st.uuids().map(str), question=st.sampled_from(["a?", "b?"]), decided_on=DAYS,
                                 review_on=st.none() | DAYS), max_size=3).map(tuple),
    reviews=st.lists(DAYS, max_size=4, unique=True).map(lambda days: tuple(sorted(days))),
    care_reviews=st.lists(DAYS, max_size=3, unique=True).map(lambda days: tuple(sorted(days))),
    permanence=st.lists(DAYS, max_size=2).map(tuple),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(facts=FACTS)
def test_each_place_is_told_once_lasts_a_day_and_fits_its_row(facts):
    found = drifts(facts)
    assert len({(one.kind, one.opener, one.begins_on) for one in found}) == len(found)
    for one in found:
        assert one.ends_on is None or one.begins_on < one.ends_on
        assert one.kind in BY_KEY
        assert one.says
        assert len(one.says) <= LONGEST
        assert len(one.asks) <= LONGEST
    assert list(found) == sorted(found, key=lambda one: (one.rank, one.begins_on, one.kind, one.opener))


NINE = LocalStandard("D08", 9, date(2025, 1, 1), date(2025, 6, 30), "months")
SIX = LocalStandard("D08", 6, date(2025, 7, 1), None, "months")


@pytest.mark.parametrize(("story", "began", "asked_about_from"), [
    ("the day before our number: the twelve months of before, to 31 December 2025", date(2024, 12, 31), date(2026, 1, 1)),
    ("the day our number began: nine months, to 1 October 2025",                    date(2025, 1, 1),   date(2025, 10, 2)),
    ("under the first number, though it was changed before it fell",                date(2025, 6, 30),  date(2026, 3, 31)),
    ("the day the second began: six months, to 1 January 2026",                     date(2025, 7, 1),   date(2026, 1, 2)),
])  # fmt: skip
def test_a_councils_own_number_judges_what_begins_under_it_and_nothing_before(story, began, asked_about_from):
    """Serves: P.04, K5.00"""
    plan = child(plans=(PlanFact("plan 1", "child_in_need", began),))
    ours = DriftSettings(standards=Standards((NINE, SIX)))
    assert [one.begins_on for one in drifts(plan, ours) if one.kind == "plan_too_long"] == [asked_about_from], story


def test_the_sentence_says_the_councils_number_and_not_the_one_of_the_book():
    """Serves: P.04, K5.00"""
    long_ago = date(2020, 1, 1)
    ours = DriftSettings(
        standards=Standards((LocalStandard("D12", 3, long_ago), LocalStandard("D11", 2, long_ago), NINE))
    )
    facts = child(
        plans=(PlanFact("plan 1", "child_in_need", date(2025, 2, 3)),),
        legal=(LegalFact("legal 1", "interim_care", date(2025, 1, 6)),),
        workers=(WorkerFact("involvement 1", "7", date(2025, 1, 6), date(2025, 3, 1)), WorkerFact("involvement 2", "8", date(2025, 3, 1))),
    )  # fmt: skip
    says = {one.kind: one.says for one in drifts(facts, ours)}
    assert "By 6 April 2025, three months on, it was not written" in says["no_permanence"]
    assert says["third_worker"].startswith("Two different people have led the work")
    assert says["plan_too_long"].endswith("longer than 9 months.")


def test_before_a_number_is_set_it_is_seen_whom_it_would_ask_about():
    """Nine months instead of twelve from 1 January 2025: from 2 October, not 2 January. Serves: P.04"""
    facts = child(plans=(PlanFact("plan 1", "child_in_need", date(2025, 1, 1)),))
    (one,) = drift_changes(facts, Standards(), Standards((NINE,)), {"D08"}, date(2025, 11, 22))
    assert (one.effect, one.was_due, one.would_be_due) == (Effect.ASKED_OTHERWISE, date(2026, 1, 2), date(2025, 10, 2))
    assert (one.rule_id, one.would_be_late) == ("D08", True)
    assert drift_changes(facts, Standards(), Standards((NINE,)), {"D10"}, date(2025, 11, 22)) == ()


def test_every_number_of_drift_can_be_set_in_what_it_counts():
    """Serves: P.04"""
    assert {NUMBERS[code].within for code in NUMBERED.values()} == {getattr(DEFAULTS, name).number for name in NUMBERED}
    assert why_not(LocalStandard("D11", 4, date(2026, 1, 1), None, "workers"), NUMBERS["D11"]) == ""
    assert "this number counts workers" in why_not(
        LocalStandard("D11", 4, date(2026, 1, 1), None, "months"), NUMBERS["D11"]
    )
    assert "at least 1" in why_not(LocalStandard("D11", 0, date(2026, 1, 1)), NUMBERS["D11"])
