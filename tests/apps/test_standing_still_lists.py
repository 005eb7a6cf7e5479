"""Where nothing is changing for the children somebody answers for: nearest to harm first, by kind, team and worker, and as a sheet."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cast.days import TODAY, ago
from cast.people import a_child
from cast.standing_still import violence
from cast.thread import a_wish
from cast.workers import a_team, a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.caseload.standing_still import acts
from goldenthread.casework.caseload.standing_still.team_queries import Wanted, all_still, shown

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker(called="Farah Aziz", team="Elm North")


@pytest.fixture
def sunita():
    return a_worker("team_manager", team="Elm North")


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child, since=ago(400))
    return child


def test_a_team_sees_its_children_nearest_to_harm_first_and_takes_them_as_a_sheet(client: Client, farah, sunita, mia):
    """Serves: T.24, K5.00"""
    violence(mia)
    zara = a_child("=Zara Khan")
    works_with(farah, zara)
    a_wish(zara, asked=ago(60))
    other = a_child("Leo Marsh")
    works_with(a_worker(called="Tom Bewley", team="Elm South"), other)
    a_wish(other, asked=ago(60))
    refresh([zara.pk, other.pk])
    found = all_still(Wanted(), seen_by=sunita)
    assert found.children == [mia.pk, zara.pk]
    assert [(kind.key, number) for kind, number in found.by_kind] == [("harm_going_on", 1), ("wish_no_answer", 1)]
    assert [line.kind.key for line in shown(found, [zara.pk], seen_by=sunita)[0].lines] == ["wish_no_answer"]
    client.force_login(sunita)
    page = client.get(reverse("all_standing_still")).content.decode()
    assert "Leo" not in page
    assert "2 children of 2" in page
    only = client.get(reverse("all_standing_still") + "?kind=s02").content.decode()
    assert "Zara" in only
    assert "Mia Carter" not in only
    sheet = client.post(reverse("still_sheet"), {"because": "Team meeting of Monday"}).content.decode()
    assert "'=Zara Khan" in sheet
    assert LogEntry.objects.filter(did="was on a sheet", person_id=zara.pk, because="Team meeting of Monday").exists()


def test_what_a_person_raised_is_in_the_list_until_it_is_settled(farah, sunita, mia):
    """Serves: K5.02"""
    asked = acts.worry(
        child=mia, saw="Nobody visits Nan.", rung="talk", asked_words="Jo", asks="What would help?", by=farah
    )
    found = all_still(Wanted(), seen_by=sunita)
    assert [kind.key for kind, _ in found.by_kind] == ["worried"]
    assert shown(found, found.children, seen_by=sunita)[0].lines[0].drift.says == "Nobody visits Nan."
    assert all_still(Wanted(kind="worried"), seen_by=sunita).children == [mia.pk]
    acts.answer(asked=asked, answer="Jo goes on Sundays.", settled=True, answered_on=TODAY, by=farah)
    assert all_still(Wanted(), seen_by=sunita).children == []


def test_a_worker_a_chair_and_a_service_manager_each_see_theirs(farah, sunita, mia):
    """Serves: T.24"""
    a_team("Elm North", under="Children’s services")
    bell = a_worker("service_manager", team="Children’s services")
    officer = a_worker("reviewing_officer")
    works_with(officer, mia)
    violence(mia)
    for worker in (farah, bell, officer):
        found = all_still(Wanted(), seen_by=worker)
        assert found.children == [mia.pk]
        assert next(iter(found.whose.values())).worker == "Farah Aziz"
    (north,) = [one for one in all_still(Wanted(), seen_by=bell).by_team if one.team.name == "Elm North"]
    assert (north.children, north.still, north.harm) == (1, 1, 1)
    assert all_still(Wanted(team=0 or 10**6), seen_by=bell).children == []
    assert all_still(Wanted(worker=farah.pk), seen_by=bell).children == [mia.pk]


def test_the_list_asks_as_often_for_many_children_as_for_one(farah, sunita, mia):
    def asked():
        with CaptureQueriesContext(connection) as taken:
            found = all_still(Wanted(), seen_by=sunita)
            shown(found, found.children, seen_by=sunita)
        return len(taken)

    violence(mia)
    asked()  # the first time, each question's words are made
    one = asked()
    for number in range(4):
        child = a_child(f"Child{number} Carter")
        works_with(farah, child)
        violence(child)
    assert asked() == one
    assert one <= 16
