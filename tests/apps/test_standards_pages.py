"""The pages of the council's standards: what they show, refuse and keep, sent as a browser sends them. Serves: P.03, P.04, P.11"""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY
from cast.people import a_child
from cast.standards import A_WHILE_AGO, WHY, on_a_plan, visits
from cast.thread import a_referral, a_wish
from cast.workers import a_worker, works_with
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.caseload.standards.acts import end_and_work_out, set_and_work_out
from goldenthread.casework.caseload.standards.working_anew import was_cut_off
from goldenthread.casework.dues.drift_models import Drift
from goldenthread.casework.dues.models import DueRow, StrandRow
from goldenthread.casework.dues.standards.in_force import council_standards
from goldenthread.casework.dues.standards.queries import every_number
from goldenthread.casework.dues.standards_models import LocalStandard, WorkingAnew
from goldenthread.practice.rule import all_rules
from goldenthread.practice.timescales.local_standards import LocalStandard as Number
from goldenthread.practice.timescales.setting import every_edition
from goldenthread.practice.timescales.standards_file import read_standards
from goldenthread.practice.working_days import months_after

pytestmark = pytest.mark.django_db


@pytest.fixture
def helen():
    return a_worker("principal_social_worker")


def as_worker(worker):
    browser = Client()
    browser.force_login(worker)
    return browser


def day_of(name, day):
    return {f"{name}_day": day.day, f"{name}_month": day.month, f"{name}_year": day.year}


def test_the_page_shows_first_what_it_would_change_and_sets_it_when_confirmed(helen):
    """Serves: P.04"""
    today = timezone.localdate()
    on_a_plan("Mia Carter", since=today)
    browser, page = as_worker(helen), reverse("set_standard", args=["T053"])
    asked = {"within": "10", "unit": "working days", "because": WHY, "knew": "0"} | day_of("applies_from", today)
    looked = browser.post(page, asked).content.decode()
    assert "would become due" in looked
    assert "Nothing has been kept." in looked
    assert not LocalStandard.objects.exists()
    answer = browser.post(page, asked | {"step": "make", "key": "0d3ea29e-5dd7-4a46-9af0-2d4a1f6f8c11"})
    assert answer.url == reverse("standard", args=["T053"])
    assert LocalStandard.objects.get().within == 10
    browser.post(page, asked | {"step": "make", "key": "0d3ea29e-5dd7-4a46-9af0-2d4a1f6f8c11"})
    assert LocalStandard.objects.count() == 1


def test_a_number_of_drift_is_seen_first_then_set_and_judges_what_begins_under_it(helen):
    """A child in need plan of 200 days stands still after six months, not after twelve: about 17 days ago. Serves: P.04, K5.00"""
    today = timezone.localdate()
    mia = a_child("Mia Carter", on_a="child in need plan", since=today - timedelta(days=200))
    a_referral(mia, received=today - timedelta(days=210), decided=today - timedelta(days=209))
    refresh([mia.pk])
    plan = Drift.objects.get(child=mia, kind="plan_too_long")
    assert plan.begins_on > today
    browser, page = as_worker(helen), reverse("set_standard", args=["D08"])
    asked = {"within": "6", "unit": "months", "because": WHY, "knew": "0", "it_applied_then": "on"}
    asked |= day_of("applies_from", today - timedelta(days=300))
    looked = browser.post(page, asked).content.decode()
    assert "would be asked about from another day" in looked
    assert "of them would be asked about as soon as it is set" in looked
    assert not LocalStandard.objects.exists()
    browser.post(page, asked | {"step": "make", "key": "0d3ea29e-5dd7-4a46-9af0-2d4a1f6f8c12"})
    refresh([mia.pk])  # working everything out again begins when the number is kept
    plan = Drift.objects.get(child=mia, kind="plan_too_long")
    assert plan.begins_on == months_after(today - timedelta(days=200), 6) + timedelta(days=1)
    assert "longer than 6 months" in plan.says
    assert "6 months" in browser.get(reverse("standard", args=["D08"])).content.decode()
    assert "A child in need plan goes on" in browser.get(reverse("standards")).content.decode()
    file = browser.get(reverse("standards_file")).content.decode()
    assert [(one.rule_id, one.within) for one in read_standards(file, every_edition()).rows] == [("D08", 6)]
    assert browser.get(reverse("when_is_it_due_by", args=["D08"])).status_code == 404


def test_an_interval_of_the_thread_is_seen_first_then_set_and_the_thread_breaks_by_it(helen):
    """A child asked nine days ago: by our week the thread is broken since yesterday, by the fourteen days of before not yet. Serves: P.04, K10.07"""
    today = timezone.localdate()
    mia = a_child("Mia Carter")
    a_referral(mia, received=today - timedelta(days=90), decided=today - timedelta(days=89))
    a_wish(mia, asked=today - timedelta(days=9))
    refresh([mia.pk])
    broken = StrandRow.objects.filter(child=mia, kind="wish", begins_on__lte=today, ends_on__gt=today, breaks__gt=0)
    assert not broken.exists()
    browser, page = as_worker(helen), reverse("set_standard", args=["D21"])
    asked = {"within": "7", "unit": "days", "because": WHY, "knew": "0", "it_applied_then": "on"}
    asked |= day_of("applies_from", today - timedelta(days=30))
    looked = browser.post(page, asked).content.decode()
    assert "would be asked about from another day" in looked
    assert "A child’s wish without an answer" in looked
    browser.post(page, asked | {"step": "make", "key": "0d3ea29e-5dd7-4a46-9af0-2d4a1f6f8c13"})
    refresh([mia.pk])
    assert broken.get().broken_since == today - timedelta(days=1)
    assert Drift.objects.get(child=mia, kind="wish_no_answer").begins_on == today - timedelta(days=1)
    works_with(farah := a_worker("social_worker"), mia)
    assert "has no answer" in as_worker(farah).get(reverse("child", args=[mia.pk])).content.decode()
    told = browser.get(reverse("standard", args=["D21"])).content.decode()
    assert "when a child’s thread is shown as broken there" in told
    assert "A child’s wish without an answer" in browser.get(reverse("standards")).content.decode()


def test_the_page_says_why_a_number_may_not_be_set_and_keeps_what_was_typed(helen):
    asked = {"within": "60", "unit": "working days", "because": WHY, "knew": "0"} | day_of(
        "applies_from", timezone.localdate()
    )
    page = as_worker(helen).post(reverse("set_standard", args=["T010"]), asked).content.decode()
    assert "would loosen the rule" in page
    assert WHY in page


def test_after_being_told_the_second_may_decide_again(helen):
    """Serves: P.04"""
    yusuf, today = a_worker("principal_social_worker"), timezone.localdate()
    asked = {"within": "8", "unit": "working days", "because": WHY, "knew": "0", "step": "make"} | day_of(
        "applies_from", today
    )
    row = set_and_work_out(number=visits(10, since=today), by=helen)
    page = as_worker(yusuf).post(reverse("set_standard", args=["T053"]), asked).content.decode()
    assert "Helen Marsh has changed T053 since you looked" in page
    assert f'name="knew" value="{row.pk}"' in page


def test_the_ready_made_set_is_offered_to_a_fresh_council_and_set_by_one_confirmation(helen):
    """Serves: P.04"""
    browser = as_worker(helen)
    assert "Look at the Knowsley set" in browser.get(reverse("standards")).content.decode()
    looked = browser.post(reverse("bring_standards"), {"ready": "knowsley"}).content.decode()
    assert "What the file would set" in looked
    assert not LocalStandard.objects.exists()
    browser.post(reverse("bring_standards"), {"ready": "knowsley", "step": "make", "knew": "0"})
    assert council_standards().applying("T011", TODAY).within == 3
    assert "No number has been set yet" not in browser.get(reverse("standards")).content.decode()


@pytest.mark.parametrize(("story", "text", "says"), [
    ("no such setting", b"[child_seen_daily]\nwithin = 1\napplies_from = 2026-01-01\n", "There is no setting called"),
    ("looser than guidance", b"[T010]\nwithin = 60\napplies_from = 2026-01-01\n", "would loosen the rule"),
    ("not a file of standards", b"<html>", "This is not a file of standards"),
    ("not text", b"\xff\xfe\x00", "This is not a text file"),
])  # fmt: skip
def test_a_file_that_cannot_be_taken_is_refused_in_words(helen, story, text, says):
    page = as_worker(helen).post(reverse("bring_standards"), {"file": SimpleUploadedFile("standards.toml", text)})
    assert says in page.content.decode(), story


def test_a_rules_page_tells_its_whole_history_and_what_was_written_down_afterwards(helen):
    """Serves: P.04, K9.06"""
    row = set_and_work_out(number=visits(15, since=A_WHILE_AGO), it_applied_then=True, by=helen)
    set_and_work_out(number=Number("T053", 10, TODAY, None, "working days", "Children told us."), knew=row.pk, by=helen)
    page = as_worker(a_worker()).get(reverse("standard", args=["T053"])).content.decode()
    for words in (
        "15 working days",
        "10 working days",
        WHY,
        "Children told us.",
        "Helen Marsh",
        "Written down afterwards",
        "Camden",
    ):
        assert words in page
    assert "Set another number" not in page


def test_a_rules_page_says_truly_where_it_is_counted_and_each_number_as_one_says_it(helen):
    """Serves: P.04, T.16"""
    LocalStandard.objects.create(
        rule="T180", within=1, unit="months", applies_from=A_WHILE_AGO, because="Ours.", set_by=helen
    )
    page = as_worker(helen).get(reverse("standard", args=["T180"])).content.decode()
    assert "counted on the pages of supervision and in the day of whoever holds it" in page
    assert "not kept in children’s records" not in page
    assert "1 month<" in page
    assert "1 months" not in page
    page = as_worker(helen).get(reverse("standard", args=["T054"])).content.decode()
    assert "another council telling us of a child with a plan" in page


def test_the_list_is_searched_by_words_and_narrowed_to_a_stage(helen):
    browser = as_worker(a_worker())
    found = browser.get(reverse("standards"), {"words": "core group", "show": "all"}).content.decode()
    assert reverse("standard", args=["T045"]) in found
    assert reverse("standard", args=["T010"]) not in found
    assert "No rule has these words" in browser.get(reverse("standards"), {"words": "zebra"}).content.decode()


def test_the_list_costs_the_same_however_much_has_been_set(helen):
    def asked():
        with CaptureQueriesContext(
            connection,
        ) as queries:
            browser.get(reverse("standards"))
        return len(queries)

    browser = as_worker(a_worker())
    browser.get(reverse("standards"))
    few = asked()
    LocalStandard.objects.bulk_create(
        LocalStandard(
            rule="T053",
            within=n,
            unit="working days",
            applies_from=A_WHILE_AGO + timedelta(days=n),
            because=WHY,
            set_by=helen,
        )
        for n in range(5, 40)
    )
    assert asked() == few
    assert len(every_number(seen_by=helen)) == 35


def test_work_that_was_cut_off_is_seen_and_goes_on_where_it_stopped(helen):
    """Serves: P.04"""
    on_a_plan("Mia Carter")
    LocalStandard.objects.create(rule="T053", within=10, unit="working days", applies_from=A_WHILE_AGO, because=WHY)
    long_ago = timezone.now() - timedelta(hours=1)
    work = WorkingAnew.objects.create(because="T053", asked_by=helen, children=1, asked_at=long_ago)
    assert was_cut_off(work)
    browser = as_worker(helen)
    assert "was cut off" in browser.get(reverse("standards")).content.decode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("subprocess.Popen", lambda *a, **b: pytest.fail("a small council needs no process"))
        browser.post(reverse("go_on_working"))
    assert DueRow.objects.filter(rule="T053").count() == 1


def test_a_file_of_standards_goes_out_and_comes_back_the_same(helen):
    """Serves: P.04"""
    row = set_and_work_out(number=visits(since=TODAY), by=helen)
    end_and_work_out(rule="T053", on=date(2026, 1, 5), because="Tried for a while.", knew=row.pk, by=helen)
    set_and_work_out(number=visits(35, rule="T010"), by=helen)
    written = as_worker(helen).get(reverse("standards_file")).content.decode()
    assert read_standards(written, all_rules()) == council_standards()
