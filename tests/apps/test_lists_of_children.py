"""My children and my team: who needs me next and why, grouped by family, never a ranking of workers."""

from datetime import timedelta

import pytest

from cast.days import TODAY, ago
from cast.people import a_child, a_locked_child
from cast.thread import a_concern, a_referral, a_visit, a_whole_thread
from cast.workers import a_team, a_worker, covers, works_with
from goldenthread.casework.caseload.refreshing import rebuild, refresh
from goldenthread.casework.dues.models import DueRow, StrandRow
from goldenthread.casework.plans.models import Step, StepMove
from goldenthread.casework.workspace.board import board
from goldenthread.casework.workspace.home import by_family, loads, my_lines, team_lines
from goldenthread.people.allocating.queries import waiting_list
from goldenthread.people.models import Family, FamilyMember

pytestmark = pytest.mark.django_db


def a_broken_thread(child, *, since=120):
    a_concern(child, raised=ago(since), referral=a_referral(child, received=ago(since), decided=ago(since - 1)))
    refresh([child.pk])


def test_the_child_for_whom_something_is_nearest_to_going_wrong_comes_first():
    """Serves: K10.00"""
    farah = a_worker()
    well, broken = a_child("Ada Bright"), a_child("Mia Carter")
    works_with(farah, well, broken)
    a_whole_thread(well, since=ago(110))
    refresh([well.pk])
    a_broken_thread(broken)
    assert [line.child.shown_name for line in my_lines(seen_by=farah)] == ["Mia Carter", "Ada Bright"]


def test_brothers_and_sisters_stand_together():
    farah = a_worker()
    mia, tobi, ada = a_child("Mia Carter"), a_child("Tobi Okafor"), a_child("Ada Bright")
    works_with(farah, mia, tobi, ada)
    family = Family.objects.create(name="The Carter and Okafor family")
    FamilyMember.objects.bulk_create([FamilyMember(family=family, person=child) for child in (mia, tobi)])
    a_broken_thread(mia)
    groups = by_family(my_lines(seen_by=farah))
    assert [[line.child.short_name for line in group.lines] for group in groups] == [["Mia", "Tobi"], ["Ada"]]


def test_a_worker_who_stands_in_sees_the_children_of_the_one_who_is_away_on_those_days_only():
    farah, tom, mia = a_worker(), a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    covers(tom, away=farah, from_=TODAY, until=TODAY + timedelta(days=4))
    (line,) = my_lines(seen_by=tom)
    assert (line.child.short_name, line.covering) == ("Mia", True)
    tom.today = TODAY + timedelta(days=5)
    assert my_lines(seen_by=tom) == []


def test_a_locked_child_is_in_no_list_and_no_count():
    miriam, sunita, farah = (
        a_worker("information_governance"),
        a_worker("team_manager", team="Elm North"),
        a_worker(team="Elm North"),
    )
    wren = a_locked_child(only_for=(miriam,))
    works_with(farah, wren)
    a_broken_thread(wren)
    assert my_lines(seen_by=farah) == []
    found = team_lines(seen_by=sunita)
    assert (found, loads(found), board(found, seen_by=sunita)) == ([], [], [])


def test_a_service_manager_sees_the_children_of_every_team_below():
    a_team("Elm North", under="Elmshire children's service")
    chief = a_worker("service_manager", team="Elmshire children's service")
    farah, mia = a_worker(team="Elm North"), a_child("Mia Carter")
    works_with(farah, mia)
    assert [line.child.short_name for line in team_lines(seen_by=chief)] == ["Mia"]


def test_the_board_shows_what_is_stuck_and_since_when():
    """Serves: T.24"""
    sunita, farah, mia = a_worker("team_manager", team="Elm North"), a_worker(team="Elm North"), a_child("Mia Carter")
    works_with(farah, mia)
    a_broken_thread(mia)
    columns = board(team_lines(seen_by=sunita), seen_by=sunita)
    cards = [card for column in columns for card in column.cards]
    assert [(card.child.short_name, card.worker) for card in cards] == [("Mia", "Farah Aziz")]
    assert cards[0].says


def test_a_visit_counts_as_seen_only_when_the_child_was_seen():
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    visit = a_visit(mia, worker=farah, on=ago(3))
    assert my_lines(seen_by=farah)[0].seen_days == 3
    visit.children.update(seen=False)
    assert my_lines(seen_by=farah)[0].seen_days is None


def test_the_whole_council_worked_out_at_once_equals_each_child_by_itself():
    children = [a_child(f"Child{number} Carter") for number in range(4)]
    for number, child in enumerate(children):
        a_whole_thread(child, since=ago(200 + 10 * number))
        a_concern(child, raised=ago(90), referral=a_referral(child, received=ago(90)))
    for child in children:
        refresh([child.pk])
    one_by_one = kept()
    assert rebuild() == 4
    assert kept() == one_by_one
    assert one_by_one[0]


def test_a_step_that_has_not_started_is_on_the_list_from_the_day_it_should_have_been_begun():
    """Due next month, it was to start five weeks ago: that is the break, long before its date has passed."""
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    thread = a_whole_thread(mia, since=ago(40))
    Step.objects.update(start_on=ago(35), due_on=TODAY + timedelta(days=30))
    StepMove.objects.all().delete()
    refresh([mia.pk])
    (line,) = my_lines(seen_by=farah)
    assert (line.broken, line.since) == (1, ago(20)), thread
    assert line.says.startswith("This step should have started on")


def kept():
    dues = sorted(
        DueRow.objects.values_list("child_id", "rule", "opener", "ordinal", "due_on", "met_on", "ended_on"), key=str
    )
    rows = sorted(
        StrandRow.objects.values_list("child_id", "strand", "begins_on", "ends_on", "progress", "says"), key=str
    )
    return dues, rows


def test_time_passing_changes_nothing_kept_and_yet_the_page_changes():
    """A thread is not measured for long enough on some later day: the row for that day is there already."""
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    a_whole_thread(mia, since=ago(110))
    refresh([mia.pk])
    before = kept()
    (now,) = my_lines(seen_by=farah)
    farah.today = TODAY + timedelta(days=400)
    (later,) = my_lines(seen_by=farah)
    assert (now.broken, later.broken) == (0, 1)
    assert kept() == before


def test_a_child_with_an_open_referral_whom_nobody_holds_waits_for_a_worker():
    sunita, mia, ada = a_worker("team_manager", team="Elm North"), a_child("Mia Carter"), a_child("Ada Bright")
    a_referral(mia, received=ago(3))
    closed = a_referral(ada, received=ago(90), decided=ago(89))
    type(closed).objects.filter(pk=closed.pk).update(closed_on=ago(10))
    assert [child.short_name for child in waiting_list(seen_by=sunita)] == ["Mia"]
