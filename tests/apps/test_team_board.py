"""A team's board: children × what matters, the longest unseen first; narrowed, sorted, found by name, taken as a sheet; by team."""

import csv
import io
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY, ago, ahead
from cast.due import a_due
from cast.notes import a_note
from cast.people import a_child, a_lock, an_unborn_baby
from cast.thread import a_concern, a_goal, a_measure, a_meeting, a_need, a_referral, a_summary, a_visit, a_whole_thread
from cast.workers import a_team, a_worker, covers, works_with
from goldenthread.access.models import LogEntry
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.dues.models import DueRow, StrandRow
from goldenthread.casework.dues.standards_models import LocalStandard
from goldenthread.casework.workspace.teams.by_team_queries import by_team
from goldenthread.casework.workspace.teams.choosing import Choice, chosen
from goldenthread.casework.workspace.teams.queries import teams_of
from goldenthread.casework.workspace.teams.rows import ROWS_A_PAGE, board_of
from goldenthread.people.models import Person

pytestmark = pytest.mark.django_db
FOREVER = ahead(9000)


@pytest.fixture
def sunita():
    return a_worker("team_manager", team="Elm North")


@pytest.fixture
def farah():
    return a_worker(team="Elm North")


def board(manager, **wanted):
    return board_of([team.pk for team in teams_of(seen_by=manager)], Choice(**wanted), seen_by=manager)


def names(found):
    return [row.person.short_name for row in found.rows]


def stands(child, progress, *, days=200, strand="concern 1", **told):
    words = {"name": "At home", "kind": "concern", "rank": 2.0, "begins_on": ago(days), "ends_on": FOREVER}
    return StrandRow.objects.create(child=child, strand=strand, progress=progress, **{**words, **told})


def test_the_longest_unseen_child_comes_first_and_one_never_seen_before_all(sunita, farah):
    """Serves: T.24, K5.00, K1.06"""
    ada, mia, zed = a_child("Ada Bright"), a_child("Mia Carter"), a_child("Zed Quill")
    works_with(farah, ada, mia, zed)
    a_visit(ada, worker=farah, on=ago(3))
    a_visit(mia, worker=farah, on=ago(40))
    a_visit(mia, worker=farah, on=ago(9), seen=False)
    assert names(board(sunita)) == ["Zed", "Mia", "Ada"]
    assert names(board(sunita, turned=True)) == ["Ada", "Mia", "Zed"]


def test_a_row_says_what_matters_of_a_child(sunita, farah):
    """Serves: K5.00, K9.08, T.24"""
    mia = a_child("Mia Carter", on_a="child in need plan", since=ago(100))
    works_with(farah, mia)
    a_visit(mia, worker=farah, on=ago(31), alone=True)
    a_visit(mia, worker=farah, on=ago(9), alone=False)
    goal = a_goal(a_need(mia, a_concern(mia)), set_on=ago(90))
    a_measure(mia, goal, (ago(80), 2), (ago(31), 5), (ago(9), 7))
    a_meeting(mia, kind="cin_review", held=ago(60))
    a_meeting(mia, kind="cin_review", planned=ahead(4))
    a_summary(mia, written=ago(50))
    a_note(mia, by=sunita, kind="oversight", on=ago(70))
    a_note(mia, by=sunita, kind="oversight", on=ago(33))
    a_note(mia, by=farah, kind="decision", on=ago(2))
    a_due(mia, due=ahead(3))
    (row,) = board(sunita).rows
    assert (row.seen_on, row.alone_on) == (ago(9), ago(31))
    assert row.plan == ("Child in need", ago(100))
    assert (row.number.before, row.number.value, row.number.moved) == (5.0, 7.0, "better")
    assert (row.reviewed_on, row.review_on, row.summary_on) == (ago(60), ahead(4), ago(50))
    assert (row.oversight_on, row.oversight_is_past(TODAY)) == (ago(33), False)
    LocalStandard.objects.create(
        rule="T180", within=1, unit="months", applies_from=ago(60), because="Talked about in supervision."
    )
    (row,) = board(sunita).rows
    assert (row.oversight_on, row.oversight_is_past(TODAY)) == (ago(33), True)
    assert (row.due.title, row.known.worker) == ("Bring the summary up to date", "Farah Aziz")


def test_a_number_that_falls_where_less_is_better_is_better(sunita, farah):
    mia = a_child("Mia Carter")
    works_with(farah, mia)
    goal = a_goal(a_need(mia, a_concern(mia)), set_on=ago(90))
    measure = a_measure(mia, goal, (ago(80), 6), (ago(9), 2))
    type(measure).objects.update(more_is_better=False)
    assert board(sunita).rows[0].number.moved == "better"


def test_the_list_can_be_narrowed(sunita, farah):
    tom = a_worker(team="Elm North")
    mia = a_child("Mia Carter", on_a="child protection plan", since=ago(400), born=date(2014, 9, 1))
    ada, waits = a_child("Ada Bright", born=ago(300)), a_child("Wil Pell")
    works_with(farah, mia)
    works_with(tom, ada)
    works_with(a_team("Elm North"), waits)
    a_visit(ada, worker=tom, on=ago(5))
    a_visit(mia, worker=farah, on=ago(20))
    a_due(mia, rule="T053", due=ago(1), opener="plan 1")
    stands(mia, "stuck")
    covers(farah, away=tom, from_=TODAY, until=ahead(3))
    assert names(board(sunita, worker=tom.pk)) == ["Ada"]
    assert names(board(sunita, plan="child_protection")) == ["Mia"]
    assert sorted(names(board(sunita, plan="none"))) == ["Ada", "Wil"]
    assert names(board(sunita, age="0")) == ["Ada"]
    assert names(board(sunita, year=6)) == ["Mia"]  # ten on 31 August 2025, and eleven the day after
    assert names(board(sunita, show="waiting")) == ["Wil"]
    assert names(board(sunita, show="unseen")) == ["Mia"]
    assert names(board(sunita, show="long_plan")) == ["Mia"]
    assert names(board(sunita, show="still")) == ["Mia"]
    assert names(board(sunita, show="cover")) == ["Ada"]
    assert names(board(sunita, unseen=10)) == ["Wil", "Mia"]
    assert names(board(sunita, find="carter mi")) == ["Mia"]
    found = board(sunita, show="waiting")
    assert (found.count, found.in_all) == (1, 3)


def test_a_baby_not_born_yet_cannot_be_unseen(sunita, farah):
    baby, mia = an_unborn_baby(due=ahead(40)), a_child("Mia Carter")
    works_with(farah, baby, mia)
    assert names(board(sunita)) == ["Mia", "Baby"]
    assert names(board(sunita, unseen=5)) == ["Mia"]
    assert names(board(sunita, age="unborn")) == ["Baby"]


@pytest.mark.parametrize(
    "sort", ["name", "seen", "alone", "plan", "changed", "review", "summary", "oversight", "threads", "due"]
)
def test_every_column_sorts_both_ways_and_loses_nobody(sunita, farah, sort):
    mia, ada = a_child("Mia Carter", on_a="child in need plan"), a_child("Ada Bright")
    works_with(farah, mia, ada)
    a_whole_thread(mia, since=ago(200))
    refresh([mia.pk])
    forth, back = names(board(sunita, sort=sort)), names(board(sunita, sort=sort, turned=True))
    assert sorted(forth) == sorted(back) == ["Ada", "Mia"]
    assert forth == list(reversed(back)) or sort in ("alone", "seen", "review", "summary", "oversight", "due")


def test_a_big_team_has_pages_and_a_page_past_the_end_is_the_last(sunita, farah):
    children = [a_child(f"Child{number:02} Carter") for number in range(ROWS_A_PAGE + 3)]
    works_with(farah, *children)
    assert (len(board(sunita).rows), board(sunita).pages) == (ROWS_A_PAGE, 2)
    assert (len(board(sunita, page=9).rows), board(sunita, page=9).page) == (3, 2)
    assert len(board(sunita, every=True).rows) == ROWS_A_PAGE + 3


def test_a_locked_child_and_a_child_of_another_team_are_on_no_board(sunita, farah):
    """Serves: T.23"""
    mia, ada = a_child("Mia Carter"), a_child("Ada Bright")
    works_with(farah, mia)
    works_with(a_worker(team="Elm South"), ada)
    a_lock(mia, keeps_out=[sunita])
    found = board(sunita)
    assert (found.rows, found.count, found.in_all) == ((), 0, 0)
    south = a_team("Elm South")
    assert board_of([south.pk], Choice(), seen_by=sunita).count == 0


def test_an_address_never_holds_a_name_and_nonsense_in_it_is_left_out():
    wanted = chosen(
        {"sort": "-due", "page": "3", "age": "nonsense", "unseen": "10", "team": "x", "plan": "care"},
        find="  Mia   Carter ",
    )
    assert (wanted.sort, wanted.turned, wanted.page, wanted.find) == ("due", True, 3, "Mia Carter")
    assert (wanted.age, wanted.unseen, wanted.team, wanted.plan) == ("", 10, None, "care")
    assert "Mia" not in wanted.address()
    assert wanted.sorted_by("due") == "?plan=care&unseen=10&sort=due"
    assert wanted.sorted_by("name") == "?plan=care&unseen=10&sort=name"


def open_as(client, worker, name, address="", **sent):
    client.force_login(worker)
    return client.post(reverse(name) + address, sent) if sent else client.get(reverse(name) + address)


def test_the_page_ranks_no_worker_and_finds_a_child_by_name_without_an_address(client: Client, sunita, farah):
    """Serves: T.24"""
    mia, ada = a_child("Mia Carter"), a_child("Ada Bright")
    works_with(farah, mia, ada)
    page = open_as(client, sunita, "my_team").content.decode()
    assert "It says nothing about who works fast." in page
    assert 'aria-sort="ascending"' in page
    found = open_as(client, sunita, "my_team", find="mia").content.decode()
    assert f'data-person="{mia.pk}"' in found
    assert f'data-person="{ada.pk}"' not in found


def test_a_sheet_is_taken_with_a_reason_and_leaves_a_line_for_every_child(client: Client, sunita, farah):
    """Serves: T.24, T.23"""
    mia, other = a_child("Mia Carter"), a_child("Ada Bright")
    formula = a_child("=cmd Quill")
    works_with(farah, mia, formula)
    works_with(a_worker(team="Elm South"), other)
    assert "Say what the sheet is for" in open_as(client, sunita, "team_sheet", because="").content.decode()
    assert not LogEntry.objects.filter(did="was on a sheet").exists()
    answer = open_as(client, sunita, "team_sheet", because="Team meeting of Monday")
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert {row["Child"] for row in rows} == {"Mia Carter", "'=cmd Quill"}
    assert {row["Manager’s oversight, written on"] for row in rows} == {"never"}
    why = "Team meeting of Monday"
    logged = LogEntry.objects.filter(did="was on a sheet").values_list("person_id", "because")
    assert set(logged) == {(mia.pk, why), (formula.pk, why)}
    assert LogEntry.objects.filter(did="took the team's list as a sheet", worker_id=sunita.pk).count() == 1


def test_the_council_by_team_counts_in_plain_numbers_by_name(sunita, farah):
    """Serves: T.24, K5.00, P.03"""
    a_team("Elm North", under="Elmshire")
    a_team("Elm South", under="Elmshire")
    chief, helen = a_worker("service_manager", team="Elmshire"), a_worker("principal_social_worker")
    mia, ada, waits = (
        a_child("Mia Carter", on_a="child protection plan", since=ago(400)),
        a_child("Ada Bright"),
        a_child("Wil Pell"),
    )
    south = a_child("Sol Ames")
    works_with(farah, mia, ada)
    works_with(a_team("Elm North"), waits)
    works_with(a_worker(team="Elm South"), south)
    a_due(mia, rule="T053", due=ago(1), opener="plan 1")
    a_due(ada, rule="T030", due=ahead(5), opener="plan 2")
    stands(mia, "stuck")
    stands(mia, "getting_there", strand="concern 2")
    stands(ada, "worse", strand="concern 3")
    stands(ada, "not_started", strand="concern 4", days=20)
    counts = by_team(seen_by=chief)
    assert [one.team.name for one in counts] == ["Elm North", "Elm South"]
    north = counts[0]
    assert (north.children, north.seen_in_time, north.unseen, north.no_interval) == (3, 1, 1, 1)
    assert (north.waiting, north.long_plans) == (1, 1)
    assert (north.moved, north.still, north.worse) == (1, 1, 1)
    assert [(one.team.name, one.children, one.opens) for one in by_team(seen_by=helen)] == [
        ("Elm North", 3, False),
        ("Elm South", 1, False),
    ]
    assert [one.team.name for one in by_team(seen_by=sunita)] == ["Elm North"]
    a_lock(mia, keeps_out=[chief])
    assert by_team(seen_by=chief)[0].children == 2


def test_a_number_leads_to_its_list_only_where_the_list_may_be_seen(client: Client, sunita, farah):
    a_team("Elm North", under="Elmshire")
    mia = a_child(
        "Mia Carter",
        on_a="child protection plan",
        since=timezone.localdate().replace(year=timezone.localdate().year - 2),
    )
    works_with(farah, mia)
    north = a_team("Elm North").pk
    wanted = f'href="{reverse("my_team")}?team={north}&amp;show=long_plan"'
    assert wanted in open_as(client, sunita, "by_team").content.decode()
    helens = open_as(Client(), a_worker("principal_social_worker"), "by_team").content.decode()
    assert wanted not in helens
    assert "Elm North" in helens
    assert "data-person" not in helens


def test_the_board_asks_the_same_number_of_questions_however_many_children(client: Client, sunita, farah):
    client.force_login(sunita)

    def asked():
        with CaptureQueriesContext(connection) as found:
            assert client.get(reverse("my_team")).status_code == 200
        return len(found)

    def one_more(name):
        child = a_child(name, on_a="child in need plan")
        works_with(farah, child)
        a_whole_thread(child, since=ago(200))
        a_visit(child, worker=farah, on=ago(4))
        a_meeting(child, kind="cin_review", held=ago(60))
        refresh([child.pk])

    one_more("Ada Bright")
    asked()
    few = asked()
    for number in range(6):
        one_more(f"Child{number} Carter")
    assert DueRow.objects.exists()
    assert Person.objects.count() > 6
    assert asked() == few


def test_referrals_of_one_family_on_one_day_are_one_card_at_the_front_door():
    from cast.story import one_family
    from goldenthread.casework.front_door.board_queries import board as door

    neil = a_worker("team_manager", team="Front Door")
    mia, tobi, ada = a_child("Mia Carter"), a_child("Tobi Okafor"), a_child("Ada Bright")
    one_family(mia, tobi)
    for child, day in ((mia, ago(1)), (tobi, ago(1)), (ada, ago(1))):
        a_referral(child, received=day)
    late = a_child("Ben Hall")
    one_family(late, called="Hall")
    a_referral(late, received=ago(2))
    (deciding,) = [column for column in door(seen_by=neil) if column.key == "deciding"]
    together = sorted(sorted(named.child.short_name for named in card.children) for card in deciding.cards)
    assert together == [["Ada"], ["Ben"], ["Mia", "Tobi"]]
