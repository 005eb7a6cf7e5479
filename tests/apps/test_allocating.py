"""Who works with a child, and how access to the record follows: it opens with the involvement and ends with it, less a tail.

Serves: K2.01a, T.18, T.23
"""

from datetime import timedelta

import pytest

from cast.days import TODAY, ago, ahead
from cast.people import a_child, a_locked_child, a_parent_of
from cast.workers import a_team, a_worker, covers, works_with
from goldenthread.access.models import Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.people.allocating import (
    acts,
    add_co_worker,
    allocate,
    end_involvement,
    may_allocate,
    queries,
    transfer,
)
from goldenthread.people.models import Involvement, Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def elm():
    class Elm:
        team = a_team("Elm North")
        sunita, farah, tom = (
            a_worker("team_manager", team="Elm North"),
            a_worker(team="Elm North"),
            a_worker(team="Elm North"),
        )
        mia = a_child("Mia Carter")

    works_with(Elm.team, Elm.mia, since=ago(20))
    return Elm


def opens(child, *workers):
    return [child in Person.objects.open_to(worker) for worker in workers]


def on(worker, day):
    worker.today = day
    return worker


def test_allocating_gives_the_child_a_lead_worker_tells_them_and_takes_the_child_off_the_waiting_list(elm):
    assert list(queries.waiting_list(seen_by=elm.sunita)) == [elm.mia]
    row = allocate(
        child=elm.mia, to=elm.farah, on=TODAY, because="Mia asked for a woman.", told_child_on=ago(1), by=elm.sunita
    )
    assert (row.worker, row.is_lead, row.told_child_on) == (elm.farah, True, ago(1))
    assert list(queries.waiting_list(seen_by=elm.sunita)) == []
    assert [(notice.to, "Mia" in notice.says) for notice in Notice.objects.all()] == [(elm.farah, False)]


def test_a_child_has_one_lead_worker_at_a_time(elm):
    allocate(child=elm.mia, to=elm.farah, on=TODAY, because="New.", by=elm.sunita)
    with pytest.raises(NotAllowed, match="Transfer them instead"):
        allocate(child=elm.mia, to=elm.tom, on=TODAY, because="New.", by=elm.sunita)


@pytest.mark.parametrize(
    ("who", "says"), [("data_officer", "does not include working"), ("business_support", "does not include working")]
)
def test_only_somebody_whose_role_works_with_children_can_be_chosen(elm, who, says):
    with pytest.raises(NotAllowed, match=says):
        allocate(child=elm.mia, to=a_worker(who), on=TODAY, because="x", by=elm.sunita)


def test_only_a_manager_to_whom_the_record_opens_decides(elm):
    assert "A manager decides" in may_allocate(elm.mia, by=elm.farah).because
    assert not may_allocate(elm.mia, by=a_worker("team_manager", called="Peter Garside", team="Oak Street"))
    assert may_allocate(elm.mia, by=elm.sunita)


def test_a_leaver_or_somebody_the_record_is_locked_from_cannot_be_chosen(elm):
    elm.tom.left_on, elm.tom.is_active = ago(1), False
    elm.tom.save()
    assert "no longer works here" in may_allocate(elm.mia, by=elm.sunita, to=elm.tom).because
    holly = a_locked_child("Holly Aziz", keeps_out=(elm.farah,))
    works_with(elm.team, holly)
    assert "Information governance" in may_allocate(holly, by=elm.sunita, to=elm.farah).because


def test_newly_qualified_and_the_number_of_children_are_shown_and_stop_nobody(elm):
    elm.tom.newly_qualified_until = ahead(100)
    elm.tom.save()
    works_with(elm.tom, *(a_child(f"Child {number}") for number in range(3)))
    says = {choice.worker.name: choice.says() for choice in queries.choices(seen_by=elm.sunita)}
    assert says["Tom Bewley"] == "Tom Bewley, Elm North: 3 children, newly qualified"
    assert says["Farah Aziz"] == "Farah Aziz, Elm North: no children"
    assert allocate(child=elm.mia, to=elm.tom, on=TODAY, because="x", by=elm.sunita).worker == elm.tom


def test_a_transfer_passes_brothers_and_sisters_on_together_and_tells_both_workers(elm):
    ollie = a_child("Ollie Carter")
    a_parent_of(elm.mia, ollie)
    works_with(elm.farah, elm.mia, ollie, since=ago(100))
    assert list(queries.brothers_and_sisters(elm.mia, seen_by=elm.sunita)) == [ollie]
    transfer(
        children=[elm.mia, ollie],
        to=elm.tom,
        on=TODAY,
        because="Farah is moving away.",
        told_child_on=TODAY,
        by=elm.sunita,
    )
    leads = Involvement.objects.filter(is_lead=True, ended_on__isnull=True)
    assert {(row.child, row.worker) for row in leads} == {(elm.mia, elm.tom), (ollie, elm.tom)}
    assert {row.ended_because for row in Involvement.objects.filter(worker=elm.farah)} == {"Farah is moving away."}
    assert sorted(notice.to.name for notice in Notice.objects.all()) == [
        "Farah Aziz",
        "Farah Aziz",
        "Tom Bewley",
        "Tom Bewley",
    ]


def test_passed_on_to_a_team_alone_the_child_waits_there(elm):
    works_with(elm.farah, elm.mia)
    peter = a_worker("team_manager", team="Oak Street")
    transfer(
        children=[elm.mia], to_team=a_team("Oak Street"), on=TODAY, because="They moved to Oak Street.", by=elm.sunita
    )
    assert list(queries.waiting_list(seen_by=peter)) == [elm.mia]
    assert list(queries.waiting_list(seen_by=elm.sunita)) == []
    assert opens(elm.mia, peter) == [True]


def test_a_transfer_that_one_child_cannot_join_moves_none(elm):
    other = a_child("Ben Ashby")
    works_with(elm.farah, elm.mia)
    with pytest.raises(NotAllowed):
        transfer(children=[elm.mia, other], to=elm.tom, on=TODAY, because="x", by=elm.sunita)
    assert Involvement.objects.get(is_lead=True, ended_on__isnull=True).worker == elm.farah


def test_a_co_worker_joins_once_and_their_part_can_be_ended(elm):
    row = add_co_worker(
        child=elm.mia, worker=elm.tom, part="co_worker", on=TODAY, because="Two of us on visits.", by=elm.sunita
    )
    with pytest.raises(NotAllowed, match="already"):
        add_co_worker(child=elm.mia, worker=elm.tom, part="co_worker", on=TODAY, because="x", by=elm.sunita)
    with pytest.raises(NotAllowed, match="before it began"):
        end_involvement(involvement=row, on=ago(1), because="x", by=elm.sunita)
    assert end_involvement(involvement=row, on=TODAY, because="No longer needed.", by=elm.sunita).ended_on == TODAY


@pytest.mark.parametrize(("days_after", "still_open"), [(0, True), (28, True), (29, False)])
def test_a_record_stays_open_for_four_weeks_after_the_work_ends(days_after, still_open):
    ifeoma, mia = a_worker("reviewing_officer"), a_child()
    works_with(ifeoma, mia, until=TODAY)
    assert opens(mia, on(ifeoma, TODAY + timedelta(days=days_after))) == [still_open]


def test_a_record_does_not_open_before_the_work_begins():
    farah, mia = a_worker(), a_child()
    works_with(farah, mia, since=ahead(1))
    assert opens(mia, farah) == [False]
    assert opens(mia, on(farah, ahead(1))) == [True]


@pytest.mark.parametrize(
    ("day", "is_open"), [(ahead(9), False), (ahead(10), True), (ahead(20), True), (ahead(21), False)]
)
def test_cover_opens_the_records_of_whoever_is_away_on_its_days_only(day, is_open):
    farah, hannah, mia = a_worker(), a_worker("lead_practitioner"), a_child()
    works_with(farah, mia)
    covers(hannah, away=farah, from_=ahead(10), until=ahead(20))
    assert opens(mia, on(hannah, day)) == [is_open]


def test_managers_above_see_the_children_of_the_teams_below_and_managers_beside_do_not(elm):
    a_team("Elm North", under="Elm service")
    marcus, ailsa = a_worker("service_manager", team="Elm service"), a_worker("service_manager", team="Oak service")
    allocate(child=elm.mia, to=elm.farah, on=TODAY, because="x", by=elm.sunita)
    assert opens(elm.mia, marcus, ailsa) == [True, False]


def test_a_mover_leaves_the_old_teams_children_behind(elm):
    tom = elm.tom
    assert opens(elm.mia, tom) == [True]
    place = tom.places.get()
    place.ended_on = TODAY
    place.save()
    assert opens(elm.mia, tom) == [False]


def test_children_whom_nobody_holds_wait_where_somebody_has_said_they_must_be_worked_with(elm, monkeypatch):
    ben, ana = a_child("Ben Ashby"), a_child("Ana Reid")
    monkeypatch.setattr(queries, "_also", [lambda: Person.objects.filter(pk=ben.pk).values("pk")])
    peter = a_worker("team_manager", team="Oak Street")
    assert list(queries.waiting_list(seen_by=peter)) == [ben]
    assert may_allocate(ben, by=peter)
    assert not may_allocate(ana, by=peter)


def test_the_pages_allocate_transfer_join_and_end(elm, client):
    client.force_login(elm.sunita)
    assert "Mia Carter" in client.get("/waiting/").content.decode()
    day = {"on_day": "21", "on_month": "11", "on_year": "2026"}
    assert "no children" in client.get(f"/child/{elm.mia.pk}/allocate/").content.decode()
    posted = (
        {"to": elm.farah.pk, "because": "Knows the family."}
        | {f"on_{n}": v for n, v in enumerate(("21", "11", "2026"))}
        | day
    )
    assert client.post(f"/child/{elm.mia.pk}/allocate/", posted).status_code == 302
    assert "Every child of your teams has a lead worker." in client.get("/waiting/").content.decode()
    posted |= {"to": elm.tom.pk, "on_0": "22", "because": "Farah is moving."}
    assert client.post(f"/child/{elm.mia.pk}/transfer/", posted).status_code == 302
    assert Involvement.objects.get(is_lead=True, ended_on__isnull=True).worker == elm.tom
    posted |= {"to": elm.farah.pk, "part": "co_worker"}
    assert client.post(f"/child/{elm.mia.pk}/working-with/", posted).status_code == 302
    row = Involvement.objects.get(part="co_worker")
    assert client.post(f"/child/{elm.mia.pk}/working-with/{row.pk}/end/", posted).status_code == 302
    row.refresh_from_db()
    assert row.ended_on is not None


def test_other_peoples_children_have_no_allocating_page(elm, client):
    client.force_login(a_worker("team_manager", called="Peter Garside", team="Oak Street"))
    assert client.get(f"/child/{elm.mia.pk}/allocate/").status_code == 404


def test_parts_that_lead_are_the_two_the_law_and_families_first_know():
    assert {part.value for part in acts.LEADS} == {"social_worker", "lead_practitioner"}
