"""Whoever leads practice sees where nothing is changing in the whole council in numbers, without names, and whom to ask."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cast.days import TODAY, ago
from cast.people import a_child, a_lock
from cast.standing_still import violence
from cast.thread import a_wish
from cast.workers import a_team, a_worker, works_with
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.caseload.standing_still import acts
from goldenthread.casework.caseload.standing_still.council_queries import council_still

pytestmark = pytest.mark.django_db


@pytest.fixture
def helen():
    return a_worker("principal_social_worker", called="Helen Marsh")


@pytest.fixture
def farah():
    return a_worker(called="Farah Aziz", team="Elm North")


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child, since=ago(400))
    violence(child)
    return child


@pytest.fixture
def leo():
    child = a_child("Leo Marsh")
    works_with(a_worker(called="Tom Bewley", team="Elm South"), child)
    a_wish(child, asked=ago(60))
    refresh([child.pk])
    return child


def in_numbers(worker):
    found = council_still(seen_by=worker)
    teams = [(one.team.name, one.children, one.still, one.harm) for one in found.by_team]
    return teams, {kind.key: number for kind, number in found.by_kind}


def test_the_whole_council_is_counted_by_team_and_by_kind(helen, farah, mia, leo):
    """Serves: K5.00, T.24"""
    works_with(farah, a_child("Ada Bright"))
    teams, kinds = in_numbers(helen)
    assert teams == [("Elm North", 2, 1, 1), ("Elm South", 1, 1, 0)]
    assert kinds == {"harm_going_on": 1, "wish_no_answer": 1}


def test_what_somebody_raised_is_counted_until_it_is_settled(helen, farah):
    """Serves: K5.02"""
    ada = a_child("Ada Bright")
    works_with(farah, ada)
    asked = acts.worry(
        child=ada, saw="Nobody visits Nan.", rung="talk", asked_words="Jo", asks="What would help?", by=farah
    )
    assert in_numbers(helen) == ([("Elm North", 1, 1, 0)], {"worried": 1})
    acts.answer(asked=asked, answer="Jo goes on Sundays.", settled=True, answered_on=TODAY, by=farah)
    assert in_numbers(helen) == ([("Elm North", 1, 0, 0)], {})


def test_the_page_names_no_child_and_says_whom_to_ask(client: Client, helen, farah, mia, leo):
    """The managers of a team are named; where it has none, those of the team above. Serves: K5.00, T.24"""
    a_team("Elm North", under="Children’s services")
    a_worker("team_manager", called="Sunita Rao", team="Elm South")
    a_worker("service_manager", called="Diane Bell", team="Children’s services")
    client.force_login(helen)
    page = client.get(reverse("all_standing_still"))
    words = page.content.decode()
    assert page.status_code == 200
    assert "No child is named here." in words
    assert "data-person" not in words
    assert "Mia" not in words
    assert "Leo" not in words
    north, south = words.index("Elm North"), words.index("Elm South")
    assert "Diane Bell" in words[north:south]
    assert "Sunita Rao" in words[south:]


def test_a_child_locked_from_whoever_asks_is_in_no_number(helen, mia, leo):
    """Serves: T.23"""
    a_lock(mia, keeps_out=(helen,))
    assert in_numbers(helen) == ([("Elm South", 1, 1, 0)], {"wish_no_answer": 1})


def test_every_page_in_numbers_leads_only_where_its_reader_may_go(client: Client, helen, mia):
    """A link that leads to a refusal is a defect. Serves: T.24"""
    client.force_login(helen)
    standing_still = reverse("all_standing_still")
    for address in (reverse("by_team"), reverse("broken_threads"), standing_still):
        links = set(re.findall(r'<a [^>]*href="(/[^"#]*)', client.get(address).content.decode()))
        assert address == standing_still or standing_still in links
        assert [link for link in links if client.get(link).status_code == 403] == []


def test_somebody_who_leads_practice_and_works_with_children_has_both(client: Client, farah, mia, leo):
    """Serves: K5.00"""
    both = a_worker("principal_social_worker", "social_worker", called="Jo Field", team="Elm West")
    ada = a_child("Ada Bright")
    works_with(both, ada)
    violence(ada)
    client.force_login(both)
    words = client.get(reverse("all_standing_still")).content.decode()
    assert "Ada" in words
    assert "Mia" not in words
    assert "The whole council in numbers" in words


def test_it_asks_as_often_for_a_large_council_as_for_a_small_one(helen, farah, mia):
    def asked():
        with CaptureQueriesContext(connection) as taken:
            council_still(seen_by=helen)
        return len(taken)

    asked()  # the first time, each question's words are made
    one = asked()
    for number in range(4):
        child = a_child(f"Child{number} Carter")
        works_with(a_worker(called=f"Worker {number}", team=f"Team {number}"), child)
        violence(child)
    assert asked() == one
    assert one <= 8
