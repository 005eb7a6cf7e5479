"""What to do next and why: child by child, the child's need before the form's lateness, and who does it while somebody is away."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY, ago, ahead
from cast.due import a_due
from cast.notes import a_note, signed
from cast.people import a_child, a_lock, a_parent_of
from cast.story import one_family
from cast.thread import a_concern, a_meeting, a_referral, a_visit, a_wish
from cast.workers import a_worker, covers, works_with
from goldenthread.access.models import LogEntry
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.dues.drift_models import Drift, Escalation
from goldenthread.casework.dues.models import DueRow, LateReason
from goldenthread.casework.dues.standards_models import ProcedureLink
from goldenthread.casework.notes.calls.acts import log_call
from goldenthread.casework.notes.raised_models import Promise
from goldenthread.casework.workspace.day import day_of, day_of_a_manager
from goldenthread.casework.workspace.doing.since import last_working_day, news
from goldenthread.casework.workspace.home import my_lines

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker(team="Elm North")


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child)
    return child


def days(worker, *, only_today=False):
    return day_of(my_lines(seen_by=worker), seen_by=worker, only_today=only_today)


def things(worker, **asked):
    return [
        (group.line.child.short_name, thing.what) for group in days(worker, **asked).children for thing in group.things
    ]


def test_a_line_says_what_for_whom_by_when_and_why_and_where_it_is_begun(farah, mia):
    """Serves: K9.08, P.03"""
    a_due(mia, due=ahead(3), because="3 months after the last summary")
    (group,) = days(farah).children
    (thing,) = group.things
    assert (group.line.child, thing.what) == (mia, "Bring the summary up to date")
    assert thing.when(TODAY) == "Tuesday 25 November"
    assert thing.why.counted == "3 months after the last summary"
    assert thing.why.href == f"/child/{mia.pk}/due/T170/referral-1/0/"
    assert (thing.start.words, thing.start.href) == ("Bring up to date", reverse("where_things_are", args=[mia.pk]))


@pytest.mark.parametrize(("rule", "who", "opener", "words"), [
    ("T053", "lead_social_worker", "plan 1", "Write the visit"),
    ("T032", "lead_practitioner", "plan 1", "To the meetings"),
    ("T010", "social_worker", "referral 7", "To the assessment"),
])  # fmt: skip
def test_each_duty_is_begun_with_one_press(farah, mia, rule, who, opener, words):
    """Serves: K9.06, K9.07"""
    a_due(mia, rule=rule, who=who, opener=opener, due=TODAY)
    assert days(farah).children[0].things[0].start.words == words


def test_a_decision_is_in_the_managers_day_and_leads_to_the_referral(farah, mia):
    sunita = a_worker("team_manager", team="Elm North")
    referral = a_referral(mia, received=ago(1))
    DueRow.objects.all().delete()
    a_due(
        mia, rule="T001", title="Decide what happens", who="team_manager", opener=f"referral {referral.pk}", due=TODAY
    )
    assert things(farah) == []
    (group,) = day_of_a_manager(seen_by=sunita).children
    assert group.things[0].start.href == reverse("referral", args=[referral.pk])


def test_the_child_whose_life_stands_still_comes_before_the_child_whose_form_is_later(farah, mia):
    """Serves: K5.00, P.03"""
    ada = a_child("Ada Bright")
    works_with(farah, ada)
    a_due(mia, due=ago(60))
    a_due(ada, due=ahead(2))
    Drift.objects.create(
        child=ada, kind="harm_going_on", opener="concern 1", begins_on=ago(90), ends_on=ahead(900), rank=0.1,
        says="Harm is going on.", asks="What must be different?",
    )  # fmt: skip
    assert [name for name, _ in things(farah)] == ["Ada", "Mia"]
    (first, _) = days(farah).children
    assert (first.line.says, first.line.mend) == ("Harm is going on.", "What must be different?")


def test_lateness_is_a_fact_with_a_reason(farah, mia):
    row = a_due(mia, due=ago(10))
    LateReason.objects.create(child=mia, rule=row.rule, opener=row.opener, ordinal=0, because="Mia was with her dad.")
    thing = days(farah).children[0].things[0]
    assert (thing.late_words, thing.late_because) == (
        "10 days late · past our council's own date",
        "Mia was with her dad.",
    )


def test_what_is_due_next_month_is_not_on_the_list_and_what_is_due_on_friday_is_not_todays(farah, mia):
    a_due(mia, due=TODAY, opener="referral 1")
    a_due(mia, due=ahead(7), opener="referral 2", title="Within the week")
    a_due(mia, due=ahead(8), opener="referral 3", title="Not yet")
    assert [what for _, what in things(farah)] == ["Bring the summary up to date", "Within the week"]
    assert [what for _, what in things(farah, only_today=True)] == ["Bring the summary up to date"]
    day = days(farah)
    assert (day.today, day.week) == (1, 2)


def test_a_promise_a_wish_a_call_and_a_question_from_a_colleague_stand_with_what_is_due(farah, mia):
    """Serves: K2.01a, K10.05, K3.02b"""
    kelly, tom = a_parent_of(mia), a_worker()
    Promise.objects.create(child=mia, by_worker=farah, words="I come on Monday.", made_on=ago(2), due_on=ahead(2))
    a_wish(mia, words="A sleepover.", asked=ago(9))
    log_call(
        child=mia, person=kelly, rang_at=timezone.now(), about="Can the review be later?", by=farah, for_worker=farah
    )
    Escalation.objects.create(
        child=mia, kind="goal_unmeasured", opener="goal 1", saw="Not measured.", rung="manager", asked_worker=farah,
        asks="Who asks Mia for a number?", asked_on=ago(2), answer_by=ahead(1), recorded_by=tom,
    )  # fmt: skip
    found = {thing.kind: thing for group in days(farah).children for thing in group.things}
    assert {"promise", "wish", "call", "escalation"} <= set(found)
    assert found["promise"].what == "Promised: I come on Monday."
    assert found["wish"].when(TODAY) == "waiting 9 days"
    assert found["call"].what == f"Ring {kelly.shown_name} back"
    assert found["escalation"].what == "Tom Bewley asks: Who asks Mia for a number?"


def test_a_visit_that_is_planned_stands_on_the_line_of_the_visit_that_is_due(farah, mia):
    a_due(mia, rule="T030", title="Visit a child in need", who="lead_practitioner", due=ahead(4))
    a_visit(mia, worker=farah, planned=ahead(2))
    (group,) = days(farah).children
    assert [(thing.kind, thing.planned_on) for thing in group.things] == [("visit", ahead(2))]


def test_a_meeting_about_brothers_and_sisters_is_one_line(farah, mia):
    tobi, ada = a_child("Tobi Okafor"), a_child("Ada Bright")
    works_with(farah, tobi, ada)
    one_family(mia, tobi)
    for child in (mia, tobi, ada):
        a_meeting(child, kind="cin_review", planned=ahead(4), where="Elm Road School, 4 pm")
    found = sorted(what for _, what in things(farah))
    assert found == ["Child in need review", "Child in need review for Mia and Tobi"]


def test_whoever_stands_in_is_told_for_whom_and_until_when(farah, mia):
    """Serves: C.10"""
    tom = a_worker()
    covers(tom, away=farah, from_=ago(1), until=ahead(5))
    a_due(mia, due=TODAY)
    Promise.objects.create(child=mia, by_worker=farah, words="I ring on Sunday.", made_on=ago(2), due_on=ahead(1))
    day = days(tom)
    words = {thing.for_whom for group in day.children for thing in group.things}
    assert words == {"for Farah Aziz, away until Thursday 27 November"}
    assert [one.covering for one in days(farah).away] == ["Tom Bewley"]


def test_a_chair_sees_what_chairs_do_and_not_the_social_workers_duties(farah, mia):
    ruth = a_worker("conference_chair")
    works_with(ruth, mia)
    a_due(mia, due=TODAY)
    a_due(
        mia, rule="T047", title="Hold the next review conference", who="conference_chair", due=ahead(1), opener="plan 3"
    )
    assert [what for _, what in things(ruth)] == ["Hold the next review conference"]
    assert [what for _, what in things(farah)] == ["Bring the summary up to date"]


def test_what_was_done_today_is_said_and_no_longer_asked(farah, mia):
    a_due(mia, due=TODAY, met_on=TODAY, met_by="summary 2")
    day = days(farah)
    assert (day.children, [(child.pk, words) for child, words in day.done]) == (
        (),
        [(mia.pk, "Bring the summary up to date")],
    )


def test_a_locked_child_is_in_nobodys_day(farah, mia):
    a_due(mia, due=TODAY)
    a_lock(mia, keeps_out=[farah])
    assert days(farah).is_clear


def test_what_is_new_is_told_since_the_last_working_day(farah, mia):
    """22 November 2025 is a Saturday: Friday the 21st was the last working day. Serves: C.10"""
    assert last_working_day(TODAY) == ago(1)
    a_due(mia, due=ago(1), opener="referral 1")
    a_due(mia, due=ahead(7), opener="referral 2")
    a_due(mia, due=ahead(6), opener="referral 3")
    assert news(my_lines(seen_by=farah), today=TODAY).lines() == [
        "1 summary came due within a week.",
        "1 summary passed its day.",
    ]


def test_notes_to_sign_are_counted_and_a_locked_childs_are_not(farah, mia):
    """Serves: K9.W4"""
    ada = a_child("Ada Bright")
    works_with(farah, ada)
    tom = a_worker()
    works_with(tom, mia, lead=False)
    a_note(mia, by=farah)
    a_note(ada, by=farah)
    signed(a_note(mia, by=tom), by=tom, cosign_by=farah)
    assert [many.words for many in days(farah).notes] == ["1 note to sign as well", "2 notes of yours not signed"]
    a_lock(ada, keeps_out=[farah])
    assert [many.words for many in days(farah).notes] == ["1 note to sign as well", "1 note of yours not signed"]


def test_the_page_says_it_all_with_a_way_to_why_and_names_nobody_the_log_does_not_know(client: Client, farah, mia):
    """Serves: K1.06, T.23"""
    now = timezone.localdate()
    farah.today = now
    DueRow.objects.all().delete()
    a_due(
        mia, rule="T053", title="See the child on a protection plan", due=now, who="lead_social_worker", opener="plan 1"
    )
    client.force_login(farah)
    page = client.get(reverse("my_children")).content.decode()
    assert "What to do next" in page
    assert f'href="/child/{mia.pk}/note/?kind=visit"' in page
    assert f'href="/child/{mia.pk}/due/T053/plan-1/0/"' in page
    named = {int(number) for number in re.findall(r'data-person="(\d+)"', page)}
    assert named <= set(LogEntry.objects.filter(did="was shown").values_list("person_id", flat=True))


def test_the_councils_procedure_stands_beside_what_is_due(client: Client, farah, mia):
    """The newest link of the rule, and none where it was taken away. Serves: P.11"""
    today = timezone.localdate()
    a_due(
        mia,
        rule="T053-local",
        title="See the child on a protection plan",
        who="lead_social_worker",
        due=today,
        opener="plan 1",
    )
    a_due(mia, due=today)
    manual = "https://procedures.elmshire.example.org/"
    visits, summary = (
        (("Older words", "old"), ("Visiting children on a plan", "visits")),
        (("The summary", "s"), ("", "")),
    )
    for rule, words, end in (*(("T053", *one) for one in visits), *(("T170", *one) for one in summary)):
        ProcedureLink.objects.create(rule=rule, words=words, url=f"{manual}{end}" if end else "")
    client.force_login(farah)
    page = client.get(reverse("my_children")).content.decode()
    assert f'href="{manual}visits" rel="noreferrer">Visiting children on a plan' in page
    assert "Older words" not in page
    assert "The summary" not in page


def test_an_empty_day_says_so_in_words(client: Client, farah, mia):
    client.force_login(farah)
    assert "Nothing is due this week and nobody waits for you." in client.get(reverse("my_children")).content.decode()


def test_the_page_asks_the_same_number_of_questions_however_many_children(client: Client, farah, mia):
    def asked():
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        with CaptureQueriesContext(connection) as found:
            assert client.get(reverse("my_children")).status_code == 200
        return len(found)

    client.force_login(farah)
    now = timezone.localdate()

    def one_more(name):
        child = a_child(name)
        works_with(farah, child)
        a_concern(child, raised=ago(50), referral=a_referral(child, received=ago(50)))
        refresh([child.pk])
        a_due(child, due=now, opener="plan 9")
        a_visit(child, worker=farah, planned=now)
        a_note(child, by=farah)

    one_more("Ada Bright")
    asked()
    few = asked()
    for number in range(6):
        one_more(f"Child{number} Carter")
    assert asked() == few
