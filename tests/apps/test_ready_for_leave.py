"""Before leave: what is not up to date for each child, and a word for whoever covers."""

import pytest
from django.test import Client
from django.urls import reverse

from cast.days import TODAY, ago, ahead
from cast.notes import a_note, moment
from cast.people import a_child, a_lock
from cast.workers import a_worker, covers, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.notes.raised_models import Promise
from goldenthread.casework.record.leaving import before_leave, say_ready
from goldenthread.casework.record.story_models import LeaveCheck

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker(called="Farah Aziz")


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child)
    return child


def test_what_is_not_up_to_date_is_listed_for_each_child(farah, mia):
    """Serves: K9.11"""
    a_note(mia, by=farah)
    Promise.objects.create(child=mia, by_worker=farah, words="I ring before I come.", made_on=ago(5), due_on=ahead(3))
    Promise.objects.create(
        child=mia, by_worker=farah, words="In spring we plant beans.", made_on=ago(5), due_on=ahead(120)
    )
    tobi = a_child("Tobi Okafor")
    works_with(farah, tobi)
    cover = covers(a_worker(), away=farah, from_=TODAY, until=ahead(10))
    found = before_leave(cover, seen_by=farah)
    assert [(one.child, one.open) for one in found] == [
        (mia, ["1 note not signed", "Promised: I ring before I come."]),
        (tobi, []),
    ]


def test_whoever_covers_reads_the_word_and_cannot_write_it(client: Client, farah, mia):
    """Serves: K9.11, K9.W1"""
    tom = a_worker()
    cover = covers(tom, away=farah, from_=TODAY, until=ahead(9000))
    client.force_login(farah)
    address = reverse("leave_check", args=[cover.pk])
    assert client.post(address, {"child": mia.pk, "says": "Ring Nan on Friday."}).status_code == 302
    assert LeaveCheck.objects.get().says == "Ring Nan on Friday."
    client.force_login(tom)
    assert "Ring Nan on Friday." in client.get(address).content.decode()
    with pytest.raises(NotAllowed, match="Whoever goes away"):
        say_ready(cover=cover, child=mia, says="x", at=moment(), by=tom)
    client.force_login(a_worker())
    assert client.get(address).status_code == 404


def test_a_child_locked_from_whoever_covers_is_not_in_the_list(farah, mia):
    """Serves: T.23"""
    tom = a_worker()
    a_lock(mia, keeps_out=(tom,))
    cover = covers(tom, away=farah, from_=TODAY, until=ahead(10))
    assert before_leave(cover, seen_by=tom) == []
    assert [one.child for one in before_leave(cover, seen_by=farah)] == [mia]


def test_another_workers_child_is_nobodys_to_make_ready(farah):
    cover = covers(a_worker(), away=farah, from_=TODAY, until=ahead(10))
    with pytest.raises(NotAllowed, match="children you work with"):
        say_ready(cover=cover, child=a_child("Jay Bright"), says="", at=moment(), by=farah)
