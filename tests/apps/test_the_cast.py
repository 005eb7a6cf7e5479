"""The tests' own people: each factory makes somebody whole, and the same one every time."""

from datetime import date

import pytest

from cast.days import TODAY
from cast.people import a_child, a_locked_child, a_parent_of, an_unborn_baby, lives_at
from cast.thread import a_meeting, a_summary, a_visit, a_whole_thread, a_wish, own_words
from cast.workers import a_team, a_worker, covers, works_with
from goldenthread.access.permissions import Permission
from goldenthread.people.models import Person

pytestmark = pytest.mark.django_db


def test_the_first_social_worker_is_always_farah_and_acts_on_the_day_given():
    farah, tom = a_worker("social_worker", team="Elm North"), a_worker("social_worker", on=date(2025, 1, 7))
    assert (farah.name, tom.name) == ("Farah Aziz", "Tom Bewley")
    assert (farah.today, tom.today) == (TODAY, date(2025, 1, 7))
    assert farah.has(Permission.WORK_WITH_CHILDREN)
    assert farah.places.get().team == a_team("Elm North")


def test_a_child_opens_to_the_worker_who_works_with_her_and_to_the_manager_of_the_team():
    farah, sunita, stranger = a_worker(team="Elm North"), a_worker("team_manager", team="Elm North"), a_worker()
    mia = a_child("Mia Carter", on_a="child protection plan", since=date(2025, 1, 15))
    works_with(farah, mia)
    assert [mia in Person.objects.open_to(worker) for worker in (farah, sunita, stranger)] == [True, True, False]
    assert mia.plans.get().kind == "child_protection"


def test_a_locked_child_is_known_only_to_those_let_in():
    miriam, farah = a_worker("information_governance"), a_worker()
    wren = a_locked_child(only_for=(miriam,))
    assert wren in Person.objects.known_to(miriam)
    assert wren not in Person.objects.known_to(farah)


def test_a_lock_that_keeps_one_worker_out_leaves_the_others_in():
    farah, tom = a_worker(), a_worker()
    child = a_locked_child("Holly Aziz", keeps_out=(farah,))
    assert [child in Person.objects.known_to(worker) for worker in (farah, tom)] == [False, True]


def test_a_whole_thread_has_every_link_and_its_numbers():
    mia = a_child()
    thread = a_whole_thread(mia, since=date(2025, 1, 6))
    assert thread.need.concerns.get() == thread.concern
    assert thread.goal.needs.get() == thread.need
    assert thread.step.goals.get() == thread.goal
    assert [int(reading.value) for reading in thread.measure.readings.all()] == [2, 5, 7]
    assert [move.to for move in thread.strand.moves.all()] == ["live"]


def test_what_hangs_on_a_child_is_made_in_one_line_each():
    farah, grace, mia = a_worker(), a_worker(called="Grace Oduya"), a_child()
    kelly = a_parent_of(mia)
    lives_at(mia, kelly)
    a_visit(mia, worker=farah, on=date(2025, 10, 22))
    a_meeting(mia, planned=date(2025, 11, 26))
    own_words(mia, for_header=True)
    a_wish(mia, moves=(("acted_on", date(2025, 11, 5), "Farah asked Aisha’s mum."),))
    covers(grace, away=farah, from_=date(2025, 12, 22), until=date(2026, 1, 2))
    baby = an_unborn_baby(due=date(2026, 2, 3), mother=kelly)
    assert mia.visits.get().alone
    assert [move.to for move in mia.wishes.get().moves.all()] == ["heard", "acted_on"]
    assert baby.is_unborn_on(TODAY)
    assert len(a_summary(mia)) == 8
