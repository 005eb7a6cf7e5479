"""A home for good: what the ways, the milestones and people put forward leave open. Every day worked out by hand.

Serves: K5.W3, K7.W2, K7.07, K7.12
"""

from datetime import date

import pytest

from goldenthread.practice.drift.facts import ChildFacts
from goldenthread.practice.drift.facts import MilestoneFact as PassedFact
from goldenthread.practice.drift.rules import drifts
from goldenthread.practice.permanence.asking import (
    asks_why_late,
    days_waited,
    how_it_stands,
    open_of_person,
    open_of_ways,
    waits_longest,
)
from goldenthread.practice.permanence.facts import MilestoneFact, PersonFact, WayFact
from goldenthread.practice.permanence.statuses import PARENT_ASK, PUT_FORWARD, WAY
from goldenthread.practice.thread.facts import ChildThread

HOME = WayFact(1, "home", "first_plan", "She sleeps.", "The conference", reasoned=True, child_asked=True)
NAN = WayFact(2, "Nan", "parallel", "She has said yes.", "The family", reasoned=True)


def says(found):
    return [one.says for one in found]


@pytest.mark.parametrize(
    ("story", "ways", "open_"),
    [
        ("nobody has looked", [], ["Nothing is the first plan yet."]),
        ("one first and one beside it", [HOME, NAN], []),
        ("nothing beside it", [HOME], ["There is no plan beside the first one."]),
        (
            "two called first",
            [HOME, WayFact(3, "Dad", "first_plan", "He asked.", "Court", reasoned=True, child_asked=True), NAN],
            ["More than one way is called the first plan."],
        ),
        (
            "ruled out without a word",
            [HOME, NAN, WayFact(4, "adoption", "ruled_out")],
            ["It is ruled out without a reason.", "Nobody is named who decided it."],
        ),
        (
            "the first plan by itself",
            [WayFact(1, "home", "first_plan"), NAN],
            [
                "Nobody is named who decided it.",
                "Nothing is written for or against it.",
                "What Mia says to it is not here.",
            ],
        ),
        ("only looked at: nothing is asked of that way", [HOME, NAN, WayFact(5, "Aunt Jo", "considered")], []),
    ],
)
def test_one_first_plan_one_beside_it_and_reasons_for_each(story, ways, open_):
    """Serves: K7.W2"""
    assert says(open_of_ways(ways, child="Mia")) == open_
    assert all(one.suggest.endswith(("?", "answer.", "twice.")) for one in open_of_ways(ways, child="Mia"))


def test_a_way_that_was_ruled_out_can_be_looked_at_again():
    assert WAY.may_move("ruled_out", to="considered")
    assert WAY.start == "not_yet"
    assert not any(
        move.needs for table in (WAY, PUT_FORWARD, PARENT_ASK) for key in table for move in table.moves_from(key)
    )


@pytest.mark.parametrize(
    ("story", "milestone", "on", "stands", "asks_why"),
    [
        (
            "the planned day",
            MilestoneFact(1, "Order", date(2025, 3, 3), date(2025, 3, 3)),
            date(2025, 3, 3),
            "ahead",
            False,
        ),
        (
            "the day after",
            MilestoneFact(1, "Order", date(2025, 3, 3), date(2025, 3, 3)),
            date(2025, 3, 4),
            "passed",
            True,
        ),
        (
            "after it, with a reason",
            MilestoneFact(1, "Order", date(2025, 3, 3), date(2025, 3, 3), late_because="The court."),
            date(2025, 3, 4),
            "passed",
            False,
        ),
        (
            "met on its day",
            MilestoneFact(1, "Order", date(2025, 3, 3), date(2025, 3, 3), date(2025, 3, 3)),
            date(2025, 5, 1),
            "met",
            False,
        ),
        (
            "moved, then met on the new day",
            MilestoneFact(1, "Order", date(2025, 4, 7), date(2025, 3, 3), date(2025, 4, 7)),
            date(2025, 5, 1),
            "met_late",
            True,
        ),
        (
            "moved to a later day",
            MilestoneFact(1, "Order", date(2025, 4, 7), date(2025, 3, 3)),
            date(2025, 3, 10),
            "ahead",
            True,
        ),
        (
            "moved to an earlier day",
            MilestoneFact(1, "Order", date(2025, 2, 3), date(2025, 3, 3)),
            date(2025, 1, 10),
            "ahead",
            False,
        ),
    ],
)
def test_a_milestone_is_judged_by_the_day_that_was_planned_first(story, milestone, on, stands, asks_why):
    """Serves: K5.W3"""
    assert (how_it_stands(milestone, on=on), asks_why_late(milestone, on=on)) == (stands, asks_why)


def test_a_milestone_that_passes_stands_still_from_the_day_after_until_it_happens_or_is_taken_off():
    """Serves: K5.W3, K5.00"""
    facts = ChildFacts(
        ChildThread("1", first_name="Mia"),
        milestones=(
            PassedFact("milestone 1", "Order made", date(2025, 3, 3), date(2025, 4, 7)),
            PassedFact("milestone 2", "Matched with carers", date(2025, 5, 1)),
            PassedFact("milestone 3", "Meeting", date(2025, 3, 3), date(2025, 3, 3)),
        ),
    )
    found = {
        one.opener: (one.begins_on, one.ends_on, one.says) for one in drifts(facts) if one.kind == "milestone_passed"
    }
    assert found == {
        "milestone 1": (
            date(2025, 3, 4),
            date(2025, 4, 7),
            "“Order made” was planned for 3 March 2025, and has not happened.",
        ),
        "milestone 2": (
            date(2025, 5, 2),
            None,
            "“Matched with carers” was planned for 1 May 2025, and has not happened.",
        ),
    }


NAMED = date(2025, 3, 3)


@pytest.mark.parametrize(
    ("story", "person", "open_"),
    [
        ("named, brothers and sisters thought of", PersonFact(1, "Nan", NAMED, brothers_sisters=True), []),
        (
            "refused without being seen",
            PersonFact(1, "Nan", NAMED, (("not_right", date(2025, 3, 5)),), "Too old.", date(2025, 3, 6), True, True),
            ["There is an outcome, and they were not seen."],
        ),
        (
            "seen, no reasons, not told",
            PersonFact(
                1, "Nan", NAMED, (("seen", date(2025, 3, 10)), ("could_be", date(2025, 3, 14))), brothers_sisters=True
            ),
            ["The outcome has no reasons.", "They have not been told the outcome."],
        ),
        (
            "told no, and not how to challenge it",
            PersonFact(
                1,
                "Nan",
                NAMED,
                (("seen", date(2025, 3, 10)), ("not_right", date(2025, 3, 14))),
                "No room.",
                date(2025, 3, 15),
                False,
                True,
            ),
            ["They have not been told how to challenge it."],
        ),
        (
            "told before, looked at again since",
            PersonFact(
                1,
                "Nan",
                NAMED,
                (
                    ("seen", date(2025, 3, 10)),
                    ("not_right", date(2025, 3, 14)),
                    ("seen", date(2025, 4, 1)),
                    ("could_be", date(2025, 4, 4)),
                ),
                "Room now.",
                date(2025, 3, 15),
                True,
                True,
            ),
            ["They have not been told the outcome."],
        ),
        (
            "they do not want to",
            PersonFact(1, "Jo", NAMED, (("asked", date(2025, 3, 4)), ("steps_back", date(2025, 3, 5))), "She said so."),
            [],
        ),
    ],
)
def test_whoever_is_put_forward_is_seen_and_told_with_reasons(story, person, open_):
    """Serves: K7.07"""
    assert says(open_of_person(person)) == open_


def test_harm_that_is_known_is_asked_about_first_and_a_baby_not_born_is_not_asked():
    """Serves: K7.07, K7.W2"""
    harm = PersonFact(1, "Al", NAMED, brothers_sisters=True, harm_known=True)
    assert says(open_of_person(harm)) == ["Violence or control by them is written down."]
    silent = WayFact(1, "home", "first_plan", "Why.", "Court", reasoned=True)
    assert says(open_of_ways([silent, NAN], child="Baby", can_say=False)) == []


def test_days_count_from_being_named_to_the_outcome_and_whoever_waits_longest_comes_first():
    """Serves: K7.07"""
    done = PersonFact(1, "Nan", NAMED, (("seen", date(2025, 3, 10)), ("could_be", date(2025, 3, 31))))
    again = PersonFact(2, "Jo", date(2025, 3, 1), (("not_right", date(2025, 3, 4)), ("seen", date(2025, 3, 20))))
    waiting = PersonFact(3, "Al", date(2025, 3, 5))
    assert [days_waited(one, on=date(2025, 4, 2)) for one in (done, again, waiting)] == [28, 32, 28]
    assert waits_longest([done, waiting, again], on=date(2025, 4, 2)) == again
    assert waits_longest([done], on=date(2025, 4, 2)) is None
