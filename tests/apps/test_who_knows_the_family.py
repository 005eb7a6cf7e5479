"""Who could take a child: how full they are, and who knows the family already. Serves: C.21, T.18"""

import pytest

from cast.days import ago, ahead
from cast.people import a_child, a_lock, a_parent_of, a_person
from cast.workers import a_worker, works_with
from goldenthread.people.allocating import queries

pytestmark = pytest.mark.django_db


@pytest.fixture
def sunita():
    return a_worker("team_manager", team="Elm North")


def siblings():
    mum, mia, tobi = a_person("Kelly Carter"), a_child("Mia Carter"), a_child("Tobi Okafor")
    a_parent_of(mia, who=mum)
    a_parent_of(tobi, who=mum)
    return mia, tobi


def test_a_newly_qualified_worker_with_ten_children_is_said_to_be_full_and_may_still_be_chosen(sunita):
    """Serves: C.21"""
    leah = a_worker(called="Leah Morton", team="Elm North")
    leah.newly_qualified_until = ahead(100)
    leah.save()
    works_with(leah, *(a_child(f"Child {number}") for number in range(9)))
    [choice] = queries.choices(seen_by=sunita)
    assert not choice.is_full
    works_with(leah, a_child("Child 10"))
    [choice] = queries.choices(seen_by=sunita)
    assert choice.is_full
    assert choice.says() == "Leah Morton, Elm North: 10 children, newly qualified, should have at most 10"


def test_whoever_worked_with_the_family_comes_first(sunita):
    """Serves: C.05"""
    mia, tobi = siblings()
    a_worker(called="Adam Ash", team="Elm North")
    tom, farah = a_worker(called="Tom Bewley", team="Elm North"), a_worker(called="Farah Aziz", team="Elm North")
    works_with(tom, tobi, since=ago(400), until=ago(100))
    works_with(farah, tobi, since=ago(90))
    said = [choice.says() for choice in queries.choices(seen_by=sunita, child=mia)]
    assert said[0].endswith("works with the family now")
    assert said[1].endswith("worked with the family until 14 August 2025")
    assert "family" not in said[2]


def test_what_somebody_did_with_a_child_who_is_locked_away_is_not_told(sunita):
    """Serves: T.18"""
    mia, tobi = siblings()
    works_with(a_worker(called="Tom Bewley", team="Elm North"), tobi, since=ago(400), until=ago(100))
    a_lock(tobi, keeps_out=(sunita,))
    [choice] = queries.choices(seen_by=sunita, child=mia)
    assert "family" not in choice.says()
