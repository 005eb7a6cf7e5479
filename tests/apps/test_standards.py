"""The council's own standards: set with a reason, refused in words, shown first as what they would change, kept for ever. Serves: P.03, P.04, P.11"""

from datetime import date, timedelta

import pytest

from cast.days import TODAY
from cast.people import a_lock, a_locked_child, a_plan
from cast.standards import A_WHILE_AGO, WHY, on_a_plan, visits
from cast.thread import a_referral
from cast.workers import a_worker
from goldenthread.access.models import LogEntry
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.caseload.standards import looking_far
from goldenthread.casework.caseload.standards.acts import bring_and_work_out, end_and_work_out, set_and_work_out
from goldenthread.casework.caseload.standards.looking_ahead_queries import outlook
from goldenthread.casework.caseload.standards.looking_far import UnderWay, go_through, look_ahead
from goldenthread.casework.caseload.standards.working_anew import go_on
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.dues.standards.acts import link_procedure, unlink_procedure, words_of_procedure
from goldenthread.casework.dues.standards.in_force import council_standards, with_these
from goldenthread.casework.dues.standards.queries import newest_of, procedures
from goldenthread.casework.dues.standards_models import LocalStandard, WorkingAnew
from goldenthread.practice.timescales.comparing import Effect
from goldenthread.practice.timescales.local_standards import Standards

pytestmark = pytest.mark.django_db


@pytest.fixture
def helen():
    return a_worker("principal_social_worker")


def test_a_number_is_kept_with_who_set_it_from_when_and_why(helen):
    """Serves: P.04"""
    row = set_and_work_out(number=visits(), by=helen)
    assert (row.rule, row.within, row.unit, row.applies_from, row.because, row.set_by) == (
        "T053",
        10,
        "working days",
        TODAY,
        WHY,
        helen,
    )
    assert LogEntry.objects.get(did="set a local standard").because.startswith("T053: 10 working days")


@pytest.mark.parametrize("role", ["social_worker", "team_manager", "service_manager", "data_officer"])
def test_only_whoever_leads_practice_sets_it(role):
    with pytest.raises(NotAllowed, match="principal social worker"):
        set_and_work_out(number=visits(), by=a_worker(role))
    assert not LocalStandard.objects.exists()


def test_a_number_that_would_loosen_guidance_is_refused_with_what_it_allows(helen):
    """Serves: P.03"""
    with pytest.raises(NotAllowed, match="60 working days would loosen the rule, which allows 45 working days"):
        set_and_work_out(number=visits(60, rule="T010"), by=helen)
    assert set_and_work_out(number=visits(35, rule="T010"), by=helen).within == 35


def test_a_day_gone_by_is_refused_unless_it_already_applied_and_nothing_else_stood(helen):
    """Serves: P.04"""
    with pytest.raises(NotAllowed, match="has gone by"):
        set_and_work_out(number=visits(since=A_WHILE_AGO), by=helen)
    row = set_and_work_out(number=visits(since=A_WHILE_AGO), it_applied_then=True, by=helen)
    with pytest.raises(NotAllowed, match="10 working days stood from 6 January 2025"):
        set_and_work_out(number=visits(5, since=date(2025, 6, 2)), it_applied_then=True, knew=row.pk, by=helen)


def test_of_two_who_set_one_rule_at_once_the_second_is_told(helen):
    """Serves: P.04"""
    yusuf = a_worker("principal_social_worker")
    set_and_work_out(number=visits(10), by=helen)
    with pytest.raises(NotAllowed, match="Helen Marsh has changed T053 since you looked: set it to 10 working days"):
        set_and_work_out(number=visits(8), by=yusuf)
    assert set_and_work_out(number=visits(8), knew=newest_of("T053", seen_by=yusuf).pk, by=yusuf).within == 8


def test_of_two_numbers_that_begin_on_one_day_the_later_set_counts(helen):
    first = set_and_work_out(number=visits(10), by=helen)
    set_and_work_out(number=visits(8), knew=first.pk, by=helen)
    assert council_standards().applying("T053", TODAY).within == 8


def test_what_began_under_one_number_is_judged_by_it_and_an_ended_number_leaves_none(helen):
    """Serves: P.04"""
    LocalStandard.objects.create(rule="T053", within=15, unit="working days", applies_from=A_WHILE_AGO, because=WHY)
    knew = newest_of("T053", seen_by=helen).pk
    row = set_and_work_out(number=visits(10, since=TODAY), knew=knew, by=helen)
    end_and_work_out(rule="T053", on=date(2026, 1, 5), because="Asked again.", knew=row.pk, by=helen)
    standing = council_standards()
    days = (date(2025, 1, 5), A_WHILE_AGO, TODAY - timedelta(days=1), TODAY, date(2026, 1, 4), date(2026, 1, 5))
    assert [standing.within("T053", day) for day in days] == [None, 15, 15, 10, 10, None]


def test_there_is_nothing_to_end_where_nothing_was_set(helen):
    with pytest.raises(NotAllowed, match="no number"):
        end_and_work_out(rule="T053", on=TODAY, because="Mistake", by=helen)


def test_looking_ahead_says_what_would_become_due_and_keeps_nothing(helen):
    """Plan since Monday 3 November 2025, ten working days: Monday 17 November, five days before the day told. Serves: P.04"""
    on_a_plan("Mia Carter", "Tobi Okafor")
    before = DueRow.objects.count()
    seen = outlook(with_these([], [visits(since=A_WHILE_AGO)]), rules={"T053"}, seen_by=helen)
    assert (seen.looked_at, seen.things[Effect.NEWLY_DUE], seen.late, seen.changed) == (2, 2, 2, 2)
    assert (DueRow.objects.count(), LocalStandard.objects.count()) == (before, 0)


def test_over_a_large_council_one_looks_ahead_apart_from_the_page(
    helen, settings, monkeypatch, django_capture_on_commit_callbacks
):
    """Serves: P.04"""
    on_a_plan("Mia Carter", "Tobi Okafor", "Ada Fenn")
    settings.LOOKED_AHEAD_AT_ONCE_CHILDREN = 2
    begun, would_be = [], with_these([], [visits(since=A_WHILE_AGO)])
    monkeypatch.setattr("subprocess.Popen", lambda command, **named: begun.append(command[3:]))
    with django_capture_on_commit_callbacks(execute=True):
        assert look_ahead(would_be, rules={"T053"}, seen_by=helen) == UnderWay(0, 3)
        assert look_ahead(would_be, rules={"T053"}, seen_by=helen) == UnderWay(0, 3)
    [[command, key]] = begun
    assert command == "look-ahead"
    go_through(key)
    seen, at_once = (
        look_ahead(would_be, rules={"T053"}, seen_by=helen),
        outlook(would_be, rules={"T053"}, seen_by=helen),
    )
    assert (seen.things, seen.late, seen.changed) == (at_once.things, at_once.late, at_once.changed)


def test_what_was_looked_at_far_is_shown_without_a_child_locked_since(helen, settings, monkeypatch):
    """Serves: T.23"""
    mia, _ = on_a_plan("Mia Carter", "Tobi Okafor")
    settings.LOOKED_AHEAD_AT_ONCE_CHILDREN = 1
    would_be, keys = with_these([], [visits(since=A_WHILE_AGO)]), []
    monkeypatch.setattr("django.db.transaction.on_commit", lambda begin: None)
    monkeypatch.setattr(looking_far, "_key", lambda *told: keys.append("one") or "looking-ahead-one")
    look_ahead(would_be, rules={"T053"}, seen_by=helen)
    go_through("looking-ahead-one")
    a_lock(mia, keeps_out=(helen,))
    settings.LOOKED_AHEAD_AT_ONCE_CHILDREN = 0
    assert look_ahead(would_be, rules={"T053"}, seen_by=helen).changed == 1


def test_children_whose_record_does_not_open_are_counted_by_team_and_not_named(helen):
    """Serves: T.23"""
    farah = a_worker(team="Elm North")
    on_a_plan("Mia Carter", "Tobi Okafor", worker=farah)
    seen = outlook(with_these([], [visits(since=A_WHILE_AGO)]), rules={"T053"}, seen_by=helen)
    assert seen.named == []
    assert [(row.team, row.children, row.things) for row in seen.by_team] == [("Elm North", 2, 2)]
    mine = outlook(with_these([], [visits(since=A_WHILE_AGO)]), rules={"T053"}, seen_by=farah)
    assert [one.child.shown_given for one in mine.named] == ["Mia", "Tobi"]


def test_a_locked_child_is_in_no_count(helen):
    """Serves: T.23"""
    locked = a_locked_child("Ada Fenn")
    a_referral(locked, received=date(2025, 11, 3), decided=date(2025, 11, 3))
    a_plan(locked, kind="child protection plan", since=date(2025, 11, 3))
    seen = outlook(with_these([], [visits(since=A_WHILE_AGO)]), rules={"T053"}, seen_by=helen)
    assert (seen.looked_at, seen.changed) == (0, 0)


def test_a_small_council_is_worked_out_by_the_new_number_at_once(helen, django_capture_on_commit_callbacks):
    """Serves: P.04, K9.07"""
    [mia] = on_a_plan("Mia Carter")
    with django_capture_on_commit_callbacks(execute=True):
        set_and_work_out(number=visits(since=A_WHILE_AGO), it_applied_then=True, by=helen)
    assert DueRow.objects.get(child=mia, rule="T053").due_on == date(2025, 11, 17)
    work = WorkingAnew.objects.get()
    assert (work.children, work.done, work.finished_at is None) == (1, 1, False)


def test_a_large_council_is_worked_out_apart_from_the_page(
    helen, settings, monkeypatch, django_capture_on_commit_callbacks
):
    """Serves: P.04"""
    on_a_plan("Mia Carter", "Tobi Okafor")
    settings.WORKED_OUT_AT_ONCE_CHILDREN = 1
    begun = []
    monkeypatch.setattr("subprocess.Popen", lambda command, **named: begun.append(command[2:]))
    with django_capture_on_commit_callbacks(execute=True):
        set_and_work_out(number=visits(since=A_WHILE_AGO), it_applied_then=True, by=helen)
    work = WorkingAnew.objects.get()
    assert begun == [["goldenthread", "work-anew", str(work.pk)]]
    assert work.finished_at is None
    go_on(work)
    assert DueRow.objects.filter(rule="T053").count() == 2
    assert WorkingAnew.objects.get().done == 2


def test_a_file_is_set_whole_or_not_at_all(helen):
    """Serves: P.04"""
    LocalStandard.objects.create(rule="T053", within=15, unit="working days", applies_from=A_WHILE_AGO, because=WHY)
    knew = newest_of("T053", seen_by=helen).pk
    standards = Standards((visits(3, since=A_WHILE_AGO, rule="T011"), visits(5, since=date(2025, 6, 2))))
    with pytest.raises(NotAllowed, match="T053: 15 working days stood"):
        bring_and_work_out(standards=standards, knew=knew, by=helen)
    assert LocalStandard.objects.count() == 1


def test_what_a_file_says_again_is_not_set_again(helen):
    standards = Standards((visits(3, since=A_WHILE_AGO, rule="T011"),))
    bring_and_work_out(standards=standards, by=helen)
    assert bring_and_work_out(standards=standards, knew=newest_of("T011", seen_by=helen).pk, by=helen) == []


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/visits",
        "ftp://example.org",
        "javascript:alert(1)",
        "https://",
        "https://user:secret@example.org/",
        "visits",
    ],
)
def test_a_procedure_is_linked_by_a_whole_https_address_only(helen, url):
    """Serves: P.11"""
    with pytest.raises(NotAllowed):
        link_procedure(rule="T053", url=url, words="Visiting", by=helen)


def test_the_newest_link_stands_beside_the_rule_and_one_taken_away_is_shown_no_more(helen):
    """Serves: P.11"""
    old = link_procedure(rule="T053", url="https://example.org/old", words="Old", by=helen)
    began, url = version_of(words_of_procedure(old)), "https://example.org/visits"
    link_procedure(rule="T053", url=url, words="Visiting", began_from=began, by=helen)
    assert procedures(seen_by=helen)["T053"].words == "Visiting"
    unlink_procedure(rule="T053", by=helen)
    assert procedures(seen_by=helen) == {}
