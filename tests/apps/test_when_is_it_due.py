"""When is it due? A page that needs no record: the date in words, why, by whose word, and how it was counted. Serves: K9.07, P.03"""

import re
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from cast.workers import a_worker
from goldenthread.casework.dues.standards_models import LocalStandard

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser():
    client = Client()
    client.force_login(a_worker("data_officer"))
    return client


def asked(browser, rule, **given):
    return browser.get(reverse("when_is_it_due_by", args=[rule]), given)


def due_on(page):
    return re.search(r'id="answer-h">.*?</span>(.*?)</h2>', page.content.decode())[1]


@pytest.mark.parametrize(("rule", "given", "due"), [
    ("T010", {"start": "2026-03-27"}, "Thursday 4 June 2026"),
    ("T041", {"start": "2026-12-21"}, "Thursday 14 January 2027"),
    ("T046", {"start": "2026-11-30"}, "Sunday 28 February 2027"),
    ("T049", {"start": "2026-05-26"}, "Wednesday 20 May 2026"),
    ("T062", {"start": "2026-03-27", "time": "09:30"}, "Monday 30 March 2026 at 10:30"),
])  # fmt: skip
def test_the_day_is_given_in_words(browser, rule, given, due):
    """T041: 22 to 24 (3), 29 to 31 (6), 4 to 8 January (11), 11 to 14 (15). Serves: K9.07"""
    assert due_on(asked(browser, rule, **given)) == due


def test_the_answer_says_why_by_whose_word_and_whether_anybody_read_it(browser):
    """Serves: K9.07, P.03"""
    page = asked(browser, "T010", start="2026-03-27").content.decode()
    for words in (
        "Within 45 working days of the referral being received",
        "Statutory guidance",
        "Not checked",
        "Good Friday",
        "20 days of weekends",
    ):
        assert words in page


def test_every_other_date_of_the_same_event_stands_beside(browser):
    """In person within 2 and in writing within 5 working days from Monday 2 March 2026: 4 and 9 March. Serves: K9.07"""
    page = asked(browser, "T141", start="2026-03-02").content.decode()
    for words in ("Wednesday 4 March 2026", "Monday 9 March 2026"):
        assert words in page


def test_the_councils_own_target_stands_beside_guidance_and_in_place_of_an_example(browser):
    """35 working days from Friday 27 March 2026: Wednesday 20 May. Ten from Monday 2 November 2026: Monday 16 November. Serves: P.03"""
    for rule, within in (("T010", 35), ("T053", 8)):
        LocalStandard.objects.create(
            rule=rule, within=within, unit="working days", applies_from=date(2026, 1, 1), because="Ours."
        )
    page = asked(browser, "T010", start="2026-03-27", ours="on")
    assert due_on(page) == "Thursday 4 June 2026"
    assert "Wednesday 20 May 2026" in page.content.decode()
    assert due_on(asked(browser, "T053", start="2026-11-02", ours="on")) == "Thursday 12 November 2026"
    assert due_on(asked(browser, "T053", start="2026-11-02")) == "Monday 16 November 2026"


def test_the_form_leads_to_an_address_that_can_be_shared_and_holds_nothing_of_anybody(browser):
    answer = asked(browser, "T062", start_day="27", start_month="3", start_year="2026", time="9.30", ours="on")
    assert answer.url == "/when-is-it-due/T062/?start=2026-03-27&time=09%3A30&ours=on"
    assert "Monday 30 March 2026 at 10:30" in browser.get(answer.url).content.decode()


@pytest.mark.parametrize(("story", "rule", "given", "says"), [
    ("no such day", "T010", {"start_day": "31", "start_month": "2", "start_year": "2026"}, "must be a real date"),
    ("no time for hours", "T062", {"start": "2026-03-27"}, "Give the time, like 09:30"),
    ("a time that never was", "T062", {"start": "2026-03-29", "time": "01:30"}, "The clocks went forward"),
    ("no bank holidays held", "T010", {"start": "2090-01-04"}, "We cannot count to"),
    ("before the rule", "T041", {"start": "1999-01-04"}, "did not apply on"),
    ("nobody has set a number", "T030", {"start": "2026-03-27"}, "Your council sets one"),
])  # fmt: skip
def test_what_cannot_be_answered_is_said_in_words(browser, story, rule, given, says):
    page = asked(browser, rule, **given).content.decode()
    assert says in page, story
    assert "There is a problem" in page


@pytest.mark.parametrize("start", ["yesterday", "2026-02-30", "", "'; drop table"])
def test_an_address_that_says_no_day_asks_again(browser, start):
    page = asked(browser, "T010", start=start).content.decode()
    assert 'id="answer-h"' not in page
    assert "When is it due?" in page


def test_the_list_of_rules_is_searched_without_scripts(browser):
    page = browser.get(reverse("when_is_it_due"), {"words": "review conference"}).content.decode()
    assert reverse("when_is_it_due_by", args=["T047"]) in page
    assert reverse("when_is_it_due_by", args=["T010"]) not in page


def test_there_is_no_such_rule(browser):
    assert asked(browser, "T999").status_code == 404


def test_nobody_who_has_not_signed_in_is_answered():
    assert Client().get(reverse("when_is_it_due")).status_code == 302


def test_a_rule_that_takes_the_sooner_of_two_asks_for_both_days(browser):
    """Conference 30 June 2026, birth Monday 17 August: ten working days end on Tuesday 1 September. Serves: K9.07"""
    page = asked(browser, "T048", start="2026-06-30", second="2026-08-17")
    assert due_on(page) == "Tuesday 1 September 2026"
    words = page.content.decode()
    assert "The day of the birth" in words
    assert "Wednesday 30 September 2026" in words
    assert due_on(asked(browser, "T048", start="2026-06-30")) == "Wednesday 30 September 2026"
