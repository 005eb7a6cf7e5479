"""Why is this due? The rule, the count, the record behind it; an address that outlives rebuilds; a reason for lateness in somebody's own words.

Serves: K9.06, K9.07, K9.08, P.03, P.11, T.23
"""

import re
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cast.people import a_child, a_lock, a_plan
from cast.thread import a_meeting, a_referral, a_visit
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.caseload.refreshing import rebuild, refresh
from goldenthread.casework.dues.due_queries import due_of, reasons_of, why_address
from goldenthread.casework.dues.late_acts import say_why_late
from goldenthread.casework.dues.models import DueRow, LateReason
from goldenthread.casework.dues.standards_models import LocalStandard, ProcedureLink
from goldenthread.people.models import Family, FamilyMember

pytestmark = pytest.mark.django_db
BECAUSE = "Mia was with her Nan in Wales until Sunday. Tom saw her there on video."


def as_worker(worker):
    browser = Client()
    browser.force_login(worker)
    return browser


def page_of(row):
    return why_address(row.child_id, row.rule, row.opener, row.ordinal)


@pytest.fixture
def today():
    return timezone.localdate()


@pytest.fixture
def farah(today):
    return a_worker(on=today)


@pytest.fixture
def mia(farah, today):
    """A child on a plan since seven weeks, not seen since five; the council says every ten working days. The referral was decided late."""
    LocalStandard.objects.create(
        rule="T053",
        within=10,
        unit="working days",
        applies_from=date(2023, 4, 3),
        because="Children told us that three weeks are long.",
    )
    child = a_child("Mia Carter")
    works_with(farah, child, since=today - timedelta(days=60))
    a_referral(child, received=today - timedelta(days=56), decided=today - timedelta(days=40))
    a_plan(child, kind="child protection plan", since=today - timedelta(days=49))
    a_visit(child, on=today - timedelta(days=35), worker=farah)
    refresh([child.pk])
    return child


def the_row(child, rule, **more):
    return DueRow.objects.filter(child=child, rule=rule, **more).order_by("due_on").last()


def test_the_page_says_the_rule_the_law_the_count_and_what_opened_it(farah, mia):
    """Serves: K9.07, P.03, T.09"""
    page = as_worker(farah).get(page_of(the_row(mia, "T001"))).content.decode()
    for words in (
        "Decide what happens, and tell the person who referred", "Statutory guidance", "Working Together", "Not checked",
        "The referral, ", "What opened it", "What meets it", "Day 0 is the day received",
    ):  # fmt: skip
        assert words in page


def test_the_days_counted_are_laid_open(farah, mia):
    """Serves: K9.07"""
    page = as_worker(farah).get(page_of(the_row(mia, "T053"))).content.decode()
    assert "Working days counted" in page
    assert page.count("st-cal__day--due") == 1
    assert "Not counted:</strong> 4 days of weekends" in page or "days of weekends" in page


def test_the_councils_number_and_its_procedure_stand_on_the_page(farah, mia):
    """Serves: P.11, P.03"""
    ProcedureLink.objects.create(
        rule="T053", url="https://procedures.example.org/visits", words="Visiting children on a plan"
    )
    page = as_worker(farah).get(page_of(the_row(mia, "T053"))).content.decode()
    assert "10 working days, since 3 April 2023" in page
    assert 'href="https://procedures.example.org/visits"' in page


def test_the_address_outlives_a_rebuild(farah, mia):
    """Serves: K9.07"""
    row = the_row(mia, "T053")
    DueRow.objects.filter(child=mia).delete()
    rebuild([mia.pk])
    assert not DueRow.objects.filter(pk=row.pk).exists()
    assert as_worker(farah).get(page_of(row)).status_code == 200


def test_every_due_line_of_the_childs_page_leads_to_its_why(farah, mia, today):
    """Serves: K9.07"""
    page = as_worker(farah).get(f"/child/{mia.pk}/").content.decode()
    links = re.findall(rf'href="(/child/{mia.pk}/due/[^"]+)"', page)
    open_rows = DueRow.objects.filter(child=mia, met_on=None, ended_on=None, due_on__isnull=False, begins_on__lte=today)
    assert sorted(links) == sorted(page_of(row) for row in open_rows)
    assert links


def test_a_visit_that_met_it_leads_into_the_record_and_other_times_are_listed(farah, mia):
    row = DueRow.objects.get(child=mia, rule="T053", met_on__isnull=False)
    page = as_worker(farah).get(page_of(row)).content.decode()
    assert "The visit, " in page
    assert "sort=notes" in page
    assert "Other times" in page


def test_a_reason_is_kept_in_the_workers_words_with_who_said_it(farah, mia):
    """Serves: K9.07"""
    row = the_row(mia, "T053", met_on=None)
    as_worker(farah).post(page_of(row) + "late/", {"because": BECAUSE})
    reason = LateReason.objects.get()
    assert (reason.because, reason.recorded_by, reason.rule, reason.opener) == (BECAUSE, farah, "T053", row.opener)
    assert BECAUSE in as_worker(farah).get(page_of(row)).content.decode()
    assert LogEntry.objects.filter(did="said why something was late", person_id=mia.pk).exists()


def test_a_reason_survives_a_rebuild(farah, mia):
    """Serves: K9.07"""
    row = the_row(mia, "T053", met_on=None)
    say_why_late(rows=[row], because=BECAUSE, by=farah)
    rebuild([mia.pk])
    again = due_of(mia, rule="T053", opener=row.opener.replace(" ", "-"), ordinal=row.ordinal, seen_by=farah)
    assert [reason.because for reason in reasons_of(again, seen_by=farah)] == [BECAUSE]


def a_brother(mia, farah, today, called="Tobi Carter"):
    brother = a_child(called)
    works_with(farah, brother, since=today - timedelta(days=60))
    a_referral(brother, received=today - timedelta(days=56), decided=today - timedelta(days=40))
    a_plan(brother, kind="child protection plan", since=today - timedelta(days=49))
    family = Family.objects.create(name="The Carters")
    for one in (mia, brother):
        FamilyMember.objects.create(family=family, person=one)
    refresh([brother.pk])
    return brother


def test_one_reason_explains_what_is_late_for_the_brother_too(farah, mia, today):
    """Serves: K9.07"""
    tobi, row = a_brother(mia, farah, today), the_row(mia, "T053", met_on=None)
    his = the_row(tobi, "T053")
    page = as_worker(farah).get(page_of(row)).content.decode()
    assert f'data-person="{tobi.pk}"' in page
    chosen = f"{tobi.pk}|T053|{his.opener}|{his.ordinal}"
    as_worker(farah).post(page_of(row) + "late/", {"because": BECAUSE, "also": [chosen]})
    assert {reason.child_id for reason in LateReason.objects.filter(because=BECAUSE)} == {mia.pk, tobi.pk}


def test_a_brother_whose_record_does_not_open_is_not_offered_and_cannot_be_written_to(farah, mia, today):
    """Serves: T.23"""
    tobi, row = a_brother(mia, farah, today), the_row(mia, "T053", met_on=None)
    his = the_row(tobi, "T053")
    a_lock(tobi, keeps_out=(farah,), on=today)
    assert f'data-person="{tobi.pk}"' not in as_worker(farah).get(page_of(row)).content.decode()
    as_worker(farah).post(
        page_of(row) + "late/", {"because": BECAUSE, "also": [f"{tobi.pk}|T053|{his.opener}|{his.ordinal}"]}
    )
    assert not LateReason.objects.filter(child=tobi).exists()
    with pytest.raises(NotAllowed):
        say_why_late(rows=[his], because=BECAUSE, by=farah)


def test_nothing_is_asked_while_nothing_is_late_and_nobody_must_answer(farah, mia):
    """Serves: T.23"""
    early = the_row(mia, "T170", met_on=None)
    if early.due_on >= farah.today:
        assert "Why was it late?" not in as_worker(farah).get(page_of(early)).content.decode()
    empty = as_worker(farah).post(page_of(the_row(mia, "T053", met_on=None)) + "late/", {"because": " "})
    assert "Why was it late?" in empty.content.decode()
    assert not LateReason.objects.exists()


def test_an_auditor_reads_the_reason_and_writes_none(farah, mia, today):
    row = the_row(mia, "T053", met_on=None)
    say_why_late(rows=[row], because=BECAUSE, by=farah)
    auditor = a_worker("auditor", on=today)
    with pytest.raises(NotAllowed, match="Somebody who works with the family"):
        say_why_late(rows=[row], because="I think so.", by=auditor)


@pytest.mark.parametrize("end", ["T999/referral-1/1/", "T053/plan-999999/1/", "T001/referral-1/99999999999999999999/"])
def test_what_is_not_due_is_not_found(farah, mia, end):
    assert as_worker(farah).get(f"/child/{mia.pk}/due/{end}").status_code == 404


def test_another_childs_line_is_not_found_under_mias_address(farah, mia, today):
    """Serves: T.23"""
    other = a_child("Jade Lockwood")
    a_referral(other, received=today - timedelta(days=9))
    refresh([other.pk])
    row = the_row(other, "T001")
    assert as_worker(farah).get(why_address(mia.pk, row.rule, row.opener, row.ordinal)).status_code == 404


def test_the_page_costs_the_same_however_long_the_history(farah, mia, today):
    row = the_row(mia, "T053", met_on=None)

    def asked():
        with CaptureQueriesContext(connection) as queries:
            as_worker(farah).get(page_of(row))
        return len(queries)

    asked()
    few = asked()
    for days in range(200, 1200, 40):
        a_meeting(mia, held=today - timedelta(days=days), kind="core_group")
        a_referral(
            mia,
            received=today - timedelta(days=days),
            decided=today - timedelta(days=days - 6),
            closed=today - timedelta(days=days - 20),
        )
    refresh([mia.pk])
    assert asked() <= few + 1
