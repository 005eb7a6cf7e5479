"""Workers who start, move, leave and come back.

Serves: T.23, C.08
"""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.core import mail
from django.test import Client
from django.utils import timezone

from cast.days import TODAY, ago, ahead
from cast.people import a_child
from cast.signing_in import with_an_app
from cast.workers import a_team, a_worker, works_with
from goldenthread.access import queries, staffing
from goldenthread.access.leading import managers_of
from goldenthread.access.models import LogEntry, Notice, Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.worker_history import history_of
from goldenthread.people.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwame():
    return a_worker("system_administrator")


@pytest.fixture
def lorna(kwame):
    return a_worker("system_administrator")


def fresh(worker: Worker) -> Worker:
    again = Worker.objects.get(pk=worker.pk)
    again.today = TODAY
    return again


def start_nia(by: Worker, **other):
    told = {
        "name": "Nia Bevan",
        "email": "Nia.Bevan@elmshire.example",
        "roles": ["social_worker"],
        "team": a_team(),
        "on": TODAY,
    }
    return staffing.start(by=by, **(told | other))


def open_pages(worker: Worker) -> Client:
    browser = Client()
    browser.force_login(worker)
    return browser


def words_of(response) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


def test_somebody_who_starts_has_role_team_and_no_password(kwame):
    nia = fresh(start_nia(kwame))
    assert (nia.email, nia.role_names, nia.places.get().team.name) == (
        "nia.bevan@elmshire.example",
        ["Social worker"],
        "Elm North",
    )
    assert not nia.has_usable_password()
    assert LogEntry.objects.filter(did="brought in worker", worker_id=kwame.pk).count() == 1


def test_only_a_system_administrator_brings_people_in(kwame):
    with pytest.raises(NotAllowed, match="A system administrator does this"):
        start_nia(a_worker("team_manager"))


def test_an_address_is_used_once(kwame):
    start_nia(kwame)
    with pytest.raises(NotAllowed, match="has an account with this e-mail address"):
        start_nia(kwame)


def test_nobody_changes_their_own_account(kwame, lorna):
    for act in (
        lambda: staffing.move(kwame, by=kwame, on=TODAY, because="more", roles=["team_manager"]), lambda: staffing.leave(kwame, by=kwame, on=TODAY),
        lambda: staffing.forget_second_factor(kwame, by=kwame, because="lost"),
    ):  # fmt: skip
        with pytest.raises(NotAllowed, match="Somebody else changes your own"):
            act()
    assert staffing.may_staff(by=kwame, worker=lorna)


def test_a_role_taken_away_is_gone_with_the_next_page(kwame):
    farah = a_worker(team="Elm North")
    browser = open_pages(farah)
    assert browser.get("/find/").status_code == 200
    staffing.move(farah, by=kwame, on=TODAY, because="Now in systems", roles=["data_officer"], team=None)
    assert browser.get("/find/").status_code == 403
    assert fresh(farah).role_names == ["Data officer"]
    assert not farah.places.filter(ended_on__isnull=True).exists()


def test_a_mover_leaves_the_records_behind_with_the_role(kwame):
    farah, mia = a_worker(), a_child()
    works_with(farah, mia)
    assert mia in Person.objects.open_to(farah)
    staffing.move(farah, by=kwame, on=TODAY, because="Now in systems", roles=["data_officer"])
    assert mia not in Person.objects.open_to(fresh(farah))


def test_a_leaver_is_signed_out_at_once_and_stays_out(kwame):
    farah = a_worker()
    browser = open_pages(farah)
    browser.get("/me/")
    UserSession.objects.create(user=farah, ip="127.0.0.1", session_key=browser.session.session_key, user_agent="")
    staffing.leave(farah, by=kwame, on=ago(1))
    assert browser.get("/me/").status_code == 302
    farah = fresh(farah)
    assert (farah.is_active, farah.left_on, farah.role_names) == (False, ago(1), [])
    assert not UserSession.objects.exists()


def test_somebody_who_leaves_next_week_works_until_then_and_their_account_closes_after(kwame):
    farah = a_worker(team="Elm North")
    staffing.leave(farah, by=kwame, on=ahead(6))
    assert fresh(farah).role_names == ["Social worker"]
    assert staffing.close_leavers(on=ahead(6)) == 0
    assert staffing.close_leavers(on=ahead(7)) == 1
    assert (fresh(farah).is_active, fresh(farah).role_names) == (False, [])


def test_the_account_of_somebody_who_leaves_later_can_be_closed_at_once(kwame):
    farah = a_worker()
    staffing.leave(farah, by=kwame, on=ahead(30), at_once=True)
    assert not fresh(farah).is_active


def test_the_manager_hears_how_many_children_a_leaver_still_holds_and_no_name_of_a_child(kwame):
    farah, sunita = a_worker(team="Elm North"), a_worker("team_manager", team="Elm North")
    a_worker("team_manager", team="Elm South")
    works_with(farah, a_child("Mia Carter"), a_child("Tobi Okafor"))
    staffing.leave(farah, by=kwame, on=date(2025, 12, 5))
    [notice] = Notice.objects.all()
    assert notice.to == sunita
    assert (
        notice.says
        == "Farah Aziz’s last day is 5 December 2025. 2 children are still allocated to them and will need somebody else."
    )


def test_a_leaver_without_children_bothers_nobody(kwame):
    staffing.leave(a_worker(team="Elm North"), by=kwame, on=TODAY)
    assert not Notice.objects.exists()


def test_the_manager_of_a_team_without_one_is_that_of_the_team_above():
    farah = a_worker(team=a_team("Elm North", under="Children and Families"))
    marcus = a_worker("service_manager", team="Children and Families")
    a_worker("service_manager", team="Children in Our Care")
    assert managers_of(farah) == [marcus]


def test_nobody_leaves_before_they_started(kwame):
    with pytest.raises(NotAllowed, match="before the first"):
        staffing.leave(start_nia(kwame), by=kwame, on=ago(1))


def test_the_last_who_can_bring_people_in_stays(kwame):
    peter = a_worker("team_manager", "system_administrator")
    staffing.leave(kwame, by=peter, on=ago(1))
    with pytest.raises(NotAllowed, match="Somebody else changes your own"):
        staffing.leave(peter, by=peter, on=ago(1))


def test_somebody_who_comes_back_gets_roles_anew_and_no_old_password(kwame):
    farah = a_worker(password="three-ducks-on-the-canal")
    staffing.leave(farah, by=kwame, on=ago(1))
    staffing.reopen(
        fresh(farah),
        by=kwame,
        on=TODAY,
        because="Back from secondment",
        roles=["lead_practitioner"],
        team=a_team("Family Help"),
    )
    farah = fresh(farah)
    assert (farah.is_active, farah.left_on, farah.role_names, farah.has_usable_password()) == (
        True,
        None,
        ["Lead practitioner"],
        False,
    )


@pytest.mark.parametrize(("last_used", "dormant"), [(59, False), (60, False), (61, True)])
def test_an_account_unused_for_more_than_sixty_days_is_listed_and_closed_with_one_act(kwame, last_used, dormant):
    farah = a_worker()
    Worker.objects.filter(pk=farah.pk).update(
        last_login=datetime(2025, 11, 22, 12, tzinfo=UTC) - timedelta(days=last_used)
    )
    farah = fresh(farah)
    assert staffing.is_dormant(farah, today=TODAY) is dormant
    assert (farah in queries.workers(seen_by=kwame, state="unused")) is dormant
    if not dormant:
        with pytest.raises(NotAllowed, match="used in the last 60 days"):
            staffing.close_unused(farah, by=kwame)
        return
    staffing.close_unused(farah, by=kwame)
    assert (fresh(farah).is_active, fresh(farah).left_on) == (False, None)


def test_a_sign_in_at_half_past_midnight_in_summer_counts_for_the_day_it_was_here(kwame):
    """Half past eleven at night by Greenwich on 22 September is 23 September in Elmshire, sixty days before 22 November."""
    farah = a_worker()
    Worker.objects.filter(pk=farah.pk).update(last_login=datetime(2025, 9, 22, 23, 30, tzinfo=UTC))
    assert not staffing.is_dormant(fresh(farah), today=TODAY)
    assert farah not in queries.workers(seen_by=kwame, state="unused")


def test_somebody_who_lost_a_phone_sets_up_anew_and_is_signed_out(kwame):
    farah = a_worker()
    with_an_app(farah)
    staffing.forget_second_factor(farah, by=kwame, because="Phone stolen; rung back on the staff list’s number")
    assert not farah.authenticator_set.exists()


def test_the_history_of_a_worker_is_told_in_words_with_who_and_why(kwame, lorna):
    nia = start_nia(kwame)
    staffing.move(
        nia,
        by=lorna,
        on=TODAY,
        because="Promoted",
        roles=["team_manager"],
        team=a_team("Elm South"),
        job_title="Team manager",
    )
    moved, started = history_of(fresh(nia), seen_by=kwame)
    assert (started.by, started.what) == ("Kwame Asante", "brought them in")
    assert started.lines == (
        "First day 22 November 2025",
        "Role from 22 November 2025: Social worker",
        "Joined team Elm North on 22 November 2025",
    )
    assert (moved.by, moved.because) == ("Lorna Beck", "Promoted")
    assert set(moved.lines) == {
        "Job: Team manager", "Role ended 22 November 2025: Social worker", "Role from 22 November 2025: Team manager",
        "Left team Elm North on 22 November 2025", "Joined team Elm South on 22 November 2025",
    }  # fmt: skip
    assert history_of(fresh(nia), seen_by=a_worker()) == []


def test_the_pages_bring_somebody_in_and_send_a_link_without_their_name(kwame, django_capture_on_commit_callbacks):
    browser = open_pages(kwame)
    told = {
        "name": "Nia Bevan", "email": "nia.bevan@elmshire.gov.example", "roles": ["social_worker"], "team": a_team().pk,
        "on_day": "1", "on_month": "12", "on_year": "2025",
    }  # fmt: skip
    with django_capture_on_commit_callbacks(execute=True):
        done = browser.post("/workers/new/", told)
    assert "is on its way to nia.bevan@elmshire.gov.example" in words_of(done)
    [letter] = mail.outbox
    assert "Nia" not in letter.body
    link = re.search(r"http://testserver(/account/\S+)", letter.body)[1]
    page = Client().get(link, follow=True)
    assert "Set a new password" in words_of(page)


def test_a_form_with_nothing_in_it_says_what_is_missing(kwame):
    page = words_of(open_pages(kwame).post("/workers/new/", {"name": ""}))
    for says in ("Choose at least one role", "There is a problem"):
        assert says in page


@pytest.mark.parametrize("page", ["", "move/", "leave/", "reopen/", "second-factor/"])
def test_the_pages_of_a_worker_open(kwame, page):
    farah = a_worker(team="Elm North")
    assert "Farah Aziz" in words_of(open_pages(kwame).get(f"/workers/{farah.pk}/{page}"))


def test_the_pages_move_a_worker_and_let_one_leave(kwame):
    farah, browser, today = a_worker(team="Elm North"), open_pages(kwame), timezone.localdate()
    day = {"on_day": today.day, "on_month": today.month, "on_year": today.year}
    browser.post(
        f"/workers/{farah.pk}/move/",
        {
            "name": "Farah Aziz-Lund",
            "roles": ["social_worker", "lead_practitioner"],
            "because": "Married; leads now",
            **day,
        },
    )
    assert (fresh(farah).name, fresh(farah).role_names) == ("Farah Aziz-Lund", ["Social worker", "Lead practitioner"])
    browser.post(f"/workers/{farah.pk}/leave/", {"at_once": "on", **day})
    assert not fresh(farah).is_active
    assert "account closed" in words_of(browser.get(f"/workers/{farah.pk}/"))


def test_workers_are_found_without_a_name_in_the_address(kwame):
    a_worker(team="Elm North")
    a_worker("team_manager", team="Elm South")
    browser = open_pages(kwame)
    sent = browser.post("/workers/", {"words": "farah", "state": "open"})
    assert sent["Location"] == "/workers/"
    page = words_of(browser.get("/workers/"))
    assert "Farah Aziz" in page
    assert "Sunita Rao" not in page


def test_the_list_of_workers_asks_the_database_no_more_for_many(kwame, django_assert_max_num_queries):
    for number in range(30):
        a_worker(called=f"Worker {chr(97 + number % 26)}{number}", team="Elm North")
    browser = open_pages(kwame)
    browser.get("/workers/")
    with django_assert_max_num_queries(16):
        browser.get("/workers/")
