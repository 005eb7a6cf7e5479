"""A principal social worker sees first what a new number would mean, sets it, and a worker sees why a visit is due and says why it was late.

Serves: P.03, P.04, P.11, K9.07, T.23
"""

from datetime import timedelta

import pytest

from cast.people import a_child, a_plan
from cast.thread import a_referral
from cast.workers import a_team, works_with
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.dues.models import LateReason
from goldenthread.casework.dues.standards_models import LocalStandard
from goldenthread.casework.elmshire.world import World

pytestmark = pytest.mark.journey
WHY = "Three weeks are long for a child."
BECAUSE = "Josie was in hospital with her mother until Thursday."


@pytest.fixture
def josie(site, today):
    """A child on a plan for five weeks whom nobody has seen, in a council without a number for it."""
    elmshire = World(today)
    farah, _ = elmshire.worker("farah"), elmshire.worker("helen")
    josie = a_child("Josie Pell")
    since = today - timedelta(days=35)
    works_with(farah, josie, since=since)
    works_with(a_team("Elm North"), josie, since=since)
    a_referral(josie, received=since, decided=since)
    a_plan(josie, kind="child protection plan", since=since)
    refresh([josie.pk])
    return josie


def test_a_number_is_looked_at_before_it_is_set_and_explains_itself_afterwards(somebody, josie, today):
    since = today - timedelta(days=60)
    # Given Helen finds the rule by its words, and sees that the number is only an example
    helen = somebody("Helen Marsh")
    helen.follows("Standards")
    helen.page.get_by_label("Words").fill("see the child on a protection plan")
    helen.presses("Show")
    helen.follows("See the child on a protection plan")
    assert "an example, from Camden" in helen.reads()
    # When she asks for more than a day gone by allows, she is told in words
    helen.presses("Set a number")
    helen.fills("How many?", "10")
    for part, number in zip(("Day", "Month", "Year"), (since.day, since.month, since.year), strict=True):
        helen.fills(part, str(number))
    helen.fills("Why?", WHY)
    helen.presses("See what it would change")
    assert "has gone by" in helen.reads_problems()
    helen.finds_nothing_in_the_way()
    # When she says that it already applied, she sees what would become due, without a name of a child she does not work with
    helen.chooses("This number already applied here then, and was only not written down")
    helen.presses("See what it would change")
    assert "1 would become due for 1 child" in helen.reads()
    assert "Elm North" in helen.reads()
    assert "Josie" not in helen.reads()
    assert not LocalStandard.objects.exists()
    helen.finds_nothing_in_the_way()
    # Then, confirmed, it is set and stands with its reason
    helen.presses("Set it and work everything out again")
    assert "Written down afterwards" in helen.reads()
    assert WHY in helen.reads()
    # When she links the procedure
    helen.follows("Link a procedure")
    helen.fills("Address of the procedure", "http://example.org/visits")
    helen.fills("What the link says", "How we visit")
    helen.presses("Save")
    assert "https://" in helen.reads_problems()
    helen.fills("Address of the procedure", "https://procedures.example.org/visits")
    helen.presses("Save")
    # Then Farah sees the visit on Josie's page, why it is due, and where the procedure is
    farah = somebody("Farah Aziz", wide=390)
    farah.goes_to(f"/child/{josie.pk}/")
    farah.follows("Why? See the child on a protection plan")
    assert "10 working days after" in farah.reads()
    assert (
        farah.page.get_by_role("link", name="How we visit").get_attribute("href")
        == "https://procedures.example.org/visits"
    )
    farah.finds_nothing_in_the_way()
    # When she says why it was late, it stands there in her words
    farah.fills("Why was it late?", BECAUSE)
    farah.presses("Keep the reason")
    assert BECAUSE in farah.reads()
    assert LateReason.objects.get().because == BECAUSE


def test_a_rule_is_found_and_counted_with_the_keyboard_alone(somebody, josie):
    """Serves: K9.07"""
    farah = somebody("Farah Aziz")
    farah.goes_to("/when-is-it-due/")
    keys = farah.page.keyboard
    farah.page.get_by_label("Words of the rule, or its number").focus()
    keys.type("first assessment after a referral")
    assert farah.page.locator("#rules-count").inner_text().startswith("1 of ")
    keys.press("ArrowDown")
    keys.press("Enter")
    farah.page.wait_for_url("**/when-is-it-due/T010/")
    for part, number in (("Day", "27"), ("Month", "3"), ("Year", "2026")):
        farah.fills(part, number)
    keys.press("Enter")
    farah.page.wait_for_url("**start=2026-03-27**")
    assert "Thursday 4 June 2026" in farah.reads()
    farah.finds_nothing_in_the_way()


def test_without_scripts_the_same_answer_is_found(somebody, josie):
    """Serves: K9.07, T.23"""
    farah = somebody("Farah Aziz", scripts=False)
    farah.goes_to("/when-is-it-due/")
    farah.fills("Words of the rule, or its number", "hold the initial conference")
    farah.presses("Find")
    farah.follows("Hold the initial conference")
    for part, number in (("Day", "21"), ("Month", "12"), ("Year", "2026")):
        farah.fills(part, number)
    farah.presses("When is it due?")
    assert "Thursday 14 January 2027" in farah.reads()
    assert "Monday 28 December 2026: Boxing Day" in farah.reads()
