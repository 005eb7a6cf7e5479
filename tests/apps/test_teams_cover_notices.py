"""Teams, cover for somebody who is away, notices, and one's own account.

Serves: T.23, C.08
"""

import re

import pytest
from django.test import Client
from django.utils import timezone

from cast.days import TODAY, ago, ahead
from cast.people import a_child
from cast.signing_in import sign_in
from cast.workers import a_team, a_worker, covers, works_with
from goldenthread.access import covering, team_acts
from goldenthread.access.leading import teams_led_by
from goldenthread.access.models import Cover, Notice, Team, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.people.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwame():
    return a_worker("system_administrator")


def open_pages(worker: Worker) -> Client:
    browser = Client()
    browser.force_login(worker)
    return browser


def words_of(response) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


def test_teams_open_move_and_close_when_empty(kwame):
    north = a_team("Elm North", under="Families")
    a_worker(team="Elm North")
    west = team_acts.add_team(by=kwame, name="Elm West", parent=north)
    with pytest.raises(NotAllowed, match="There is a team of this name"):
        team_acts.add_team(by=kwame, name="elm west")
    with pytest.raises(NotAllowed, match="cannot come below itself"):
        team_acts.change_team(north, by=kwame, name="Elm North", parent=west)
    with pytest.raises(NotAllowed, match="People are in this team"):
        team_acts.close_team(north, by=kwame, on=TODAY)
    team_acts.close_team(west, by=kwame, on=TODAY)
    assert Team.objects.get(name="Elm West").ended_on == TODAY
    page = words_of(open_pages(kwame).get("/teams/"))
    assert "Elm North" in page
    assert "Elm West" not in page


def test_the_pages_of_teams_work(kwame):
    browser = open_pages(kwame)
    browser.post("/teams/new/", {"name": "Riverside"})
    team = Team.objects.get(name="Riverside")
    browser.post(f"/teams/{team.pk}/", {"name": "Riverbank"})
    assert Team.objects.get(pk=team.pk).name == "Riverbank"
    browser.post(f"/teams/{team.pk}/close/")
    assert Team.objects.get(pk=team.pk).ended_on is not None


def test_a_manager_sees_the_teams_and_changes_none():
    sunita = a_worker("team_manager", team="Elm North")
    page = open_pages(sunita).get("/teams/")
    assert "Open a team" not in words_of(page)
    assert teams_led_by(sunita) == {a_team().pk}


def test_somebody_stands_in_and_both_hear_of_it():
    sunita, farah, grace = (
        a_worker("team_manager", team="Elm North"),
        a_worker(team="Elm North"),
        a_worker(called="Grace Oduya"),
    )
    covering.arrange(away=farah, covering=grace, by=sunita, from_on=TODAY, until_on=ahead(6), because="leave")
    told = {notice.to.name: notice.says for notice in Notice.objects.all()}
    assert told["Farah Aziz"] == "Grace Oduya stands in for you from 22 November 2025 until 28 November 2025."
    assert told["Grace Oduya"].startswith("You stand in for Farah Aziz from 22 November 2025 until 28 November 2025.")
    mia = a_child()
    works_with(farah, mia)
    assert mia in Person.objects.open_to(grace)
    covering.call_off(Cover.objects.get(), by=grace)
    assert mia not in Person.objects.open_to(grace)


def test_cover_is_arranged_for_oneself_or_those_one_leads_by_somebody_who_can():
    sunita, farah, tom = (
        a_worker("team_manager", team="Elm North"),
        a_worker(team="Elm North"),
        a_worker(team="Elm South"),
    )
    assert covering.may_arrange(farah, by=farah)
    assert covering.may_arrange(farah, by=sunita)
    assert not covering.may_arrange(tom, by=sunita)
    assert not covering.may_arrange(farah, by=tom)
    days = {"from_on": TODAY, "until_on": ahead(6)}
    assert "Nobody can stand in for themselves" in covering.may_cover(farah, away=farah, **days).because
    assert "does not work with children" in covering.may_cover(a_worker("data_officer"), away=farah, **days).because
    assert "before the first" in covering.may_cover(tom, away=farah, from_on=TODAY, until_on=ago(1)).because


@pytest.mark.parametrize(("days", "granted"), [(181, True), (182, True), (183, False)])
def test_cover_lasts_half_a_year_at_most(days, granted):
    permit = covering.may_cover(a_worker(called="Grace Oduya"), away=a_worker(), from_on=TODAY, until_on=ahead(days))
    assert bool(permit) is granted


def test_the_page_of_cover_arranges_and_calls_off():
    farah, grace, today = a_worker(), a_worker(called="Grace Oduya"), timezone.localdate()
    browser = open_pages(farah)
    days = {
        f"{end}_{part}": getattr(today, part) for end in ("from_on", "until_on") for part in ("day", "month", "year")
    }
    browser.post("/cover/", {"away": farah.pk, "covering": grace.pk, "because": "leave", **days})
    cover = Cover.objects.get()
    assert (cover.away, cover.covering, cover.because, cover.arranged_by) == (farah, grace, "leave", farah)
    assert "Grace Oduya stands in for Farah Aziz now" in words_of(browser.get("/cover/"))
    stranger = open_pages(a_worker(called="Tom Bewley"))
    assert stranger.post(f"/cover/{cover.pk}/call-off/").status_code == 404
    browser.post(f"/cover/{cover.pk}/call-off/")
    assert Cover.objects.get().ended_at is not None


def test_notices_are_counted_read_one_by_one_and_all_at_once():
    farah = a_worker()
    one, _two = (Notice.objects.create(to=farah, says=f"Thing {number}", link="/cover/") for number in (1, 2))
    browser = open_pages(farah)
    assert "2 unread" in words_of(browser.get("/me/"))
    assert browser.get(f"/notices/{one.pk}/")["Location"] == "/cover/"
    assert "1 unread" in words_of(browser.get("/me/"))
    browser.post("/notices/")
    assert "unread" not in words_of(browser.get("/me/"))


def test_somebody_elses_notice_is_not_there_and_a_link_leads_nowhere_outside():
    farah, tom = a_worker(), a_worker()
    notice = Notice.objects.create(to=farah, says="Look", link="https://evil.example/")
    assert open_pages(tom).get(f"/notices/{notice.pk}/").status_code == 404
    assert open_pages(farah).get(f"/notices/{notice.pk}/")["Location"] == "/notices/"


def test_ones_own_account_says_what_the_roles_allow_and_who_stands_in():
    farah, grace, today = a_worker(team="Elm North"), a_worker(called="Grace Oduya"), timezone.localdate()
    covers(grace, away=farah, from_=today, until=today)
    page = words_of(open_pages(farah).get("/me/"))
    for says in (
        "Works with children and families",
        "Elm North",
        "Grace Oduya stands in for you",
        Permission.RECORD.value,
        "Second factor: not set up",
    ):
        assert says in page


@pytest.mark.parametrize(
    ("page", "says"), [("/privacy/", "Who can open a child’s record"), ("/accessibility/", "What was not tried")]
)
def test_the_statements_are_open_to_everybody(client, page, says):
    assert says in words_of(client.get(page))


def test_signing_in_moves_the_day_of_last_use(settings):
    settings.DEMO = True
    farah = a_worker()
    sign_in(farah)
    assert Worker.objects.get(pk=farah.pk).last_login is not None
