"""Two colleagues write at once about one meeting: both texts are shown, and nothing is overwritten; nor is what one of them chose or what day.

Serves: A.16, K9.W4, K9.10
"""

from datetime import time

import pytest
from django.test import Client
from django.urls import reverse

from cast.days import TODAY, ago, ahead, today
from cast.meetings import a_core_group, day_of, family_at_work
from cast.two_at_once import MINE, THEIRS, Begun, began, now_of, opened, see_both, sends
from cast.workers import a_worker, works_with
from goldenthread.access.versions import version_of
from goldenthread.casework.enquiries import acts as enquiries
from goldenthread.casework.meetings import holding, offering, reporting
from goldenthread.casework.meetings.deciding import Said
from goldenthread.casework.meetings.people_models import ReportReader

pytestmark = pytest.mark.django_db


@pytest.fixture
def family(farah):
    return family_at_work(farah)


@pytest.fixture
def meeting(family, farah):
    """A core group to which Kelly is asked."""
    return a_core_group(family, farah, "kelly", planned_on=today())


@pytest.fixture
def kelly(meeting):
    """Kelly, as she is asked to the meeting."""
    return meeting.invited.get()


@pytest.fixture
def held(meeting, farah):
    return holding.hold(meeting=meeting, told=holding.Held(TODAY, time(16, 0)), by=farah)


@pytest.fixture
def report(meeting, farah):
    return reporting.ask_report(meeting=meeting, words="The social worker's report", due_on=None, by=farah)


@pytest.fixture
def colleague(family):
    """Tom works with Mia, too; his browser."""
    tom = a_worker("social_worker", called="Tom Bewley")
    works_with(tom, family["mia"], lead=False)
    made = Client()
    made.force_login(tom)
    return made


def page_of(name: str, meeting, *more: int) -> str:
    return reverse(name, args=[meeting.child_id, meeting.pk, *more])


def test_the_second_sees_both_of_what_was_told_to_a_child(held, colleague, browser):
    """Two told her; the record holds what each said. Serves: A.16"""
    page = page_of("meeting_told", held, held.child_id)
    see_both(colleague, browser, Begun(page, day_of("told_on", today()), "told", now_of(held.about.first(), "told")))


def test_the_second_sees_both_reasons_why_a_report_was_late(meeting, report, colleague, browser):
    page = page_of("share_meeting_report", meeting, report.pk)
    see_both(colleague, browser, Begun(page, {}, "late_because", now_of(report, "late_because")))


def test_the_second_sees_both_reasons_why_somebody_does_not_have_a_report(meeting, report, kelly, colleague, browser):
    page = page_of("share_meeting_report", meeting, report.pk)
    begun = Begun(page, {}, f"not_because_{kelly.pk}", lambda: ReportReader.objects.get().not_because)
    see_both(colleague, browser, begun)


def test_the_second_sees_both_answers_to_an_offer_of_a_family_meeting(family, farah, colleague, browser):
    told = offering.Offer("network meeting", person=family["kelly"], offered_on=ago(3))
    row = offering.offer(child=family["mia"], told=told, by=farah)
    page = reverse("answer_family_offer", args=[family["mia"].pk, row.pk])
    see_both(colleague, browser, Begun(page, day_of("on", today()), "answer", now_of(row, "answer")))


def the_second_keeps_her_words_and_theirs_stands(first, second, page: str, theirs: dict, mine: dict, *shown: str):
    """Both began from the same; the first changes a choice, the second writes words. She is shown both, and keeps her words as well."""
    seen_first, seen_second = opened(first, page), opened(second, page)
    assert sends(first, page, theirs, seen_first).status_code == 302
    both = sends(second, page, mine, seen_second).content.decode()
    for words in ("only one can stand", *shown):
        assert words in both
    assert sends(second, page, mine, began(both), {"two_texts": "both"}).status_code == 302


def test_a_new_day_of_a_meeting_is_not_put_back_by_a_form_that_was_open_before(meeting, colleague, browser):
    """Everybody was told the new day; nobody would be there on the old one."""
    arranged = {"planned_at": "16:00", "where": meeting.where, "purpose": meeting.purpose}
    theirs = arranged | day_of("planned_on", ahead(900)) | {"planned_at": "10:30"}
    mine = arranged | day_of("planned_on", today()) | {"safe_together": MINE, "chair": ""}
    the_second_keeps_her_words_and_theirs_stands(
        colleague, browser, page_of("change_meeting", meeting), theirs, mine, "Which day?", "10:30", "16:00"
    )
    meeting.refresh_from_db()
    assert (meeting.planned_on, meeting.planned_at, meeting.safe_together) == (ahead(900), time(10, 30), MINE)


def test_that_somebody_is_seen_apart_is_not_taken_back_by_a_form_that_was_open_before(
    meeting, kelly, colleague, browser
):
    """Kelly told Tom that she is afraid; Farah, whose form was open before, writes that she needs an interpreter. Serves: C.14"""
    theirs = {"apart": "on", "apart_at": "15:00", "answer": "coming"}
    mine = {"needs": MINE, "apart_at": "", "answer": ""}
    page = page_of("meeting_guest", meeting, kelly.pk)
    the_second_keeps_her_words_and_theirs_stands(
        colleague, browser, page, theirs, mine, "See them apart from the others", "Ticked", "Not ticked", "15:00"
    )
    kelly.refresh_from_db()
    assert (kelly.apart, kelly.apart_at, kelly.answer, kelly.needs) == (True, time(15, 0), "coming", MINE)


def test_how_a_child_wants_to_take_part_is_not_put_back_by_a_form_that_was_open_before(meeting, colleague, browser):
    page = page_of("meeting_child", meeting, meeting.child_id)
    the_second_keeps_her_words_and_theirs_stands(
        colleague, browser, page, {"part": "advocate"}, {"part": "", "views": MINE}, "An advocate speaks for them"
    )
    row = meeting.about.get(child=meeting.child)
    assert (row.part, row.views) == ("advocate", MINE)


def test_who_was_there_and_by_when_is_not_put_back_by_a_form_that_was_open_before(
    held, kelly, farah, colleague, browser
):
    """Tom noted that Kelly came, and by when Nan has the key; Farah wrote what was said."""
    holding.keep_decisions(meeting=held, said=[Said("Nan has the key")], by=farah)
    row = held.decisions.get()
    here = day_of("held_on", TODAY) | {"began_at": "16:00", f"words_{kelly.pk}": "", f"d{row.pk}-words": row.words}
    by_when = f"d{row.pk}-by_when_on"
    theirs = here | {f"came_{kelly.pk}": "whole"} | day_of(by_when, ahead(5))
    mine = here | {f"came_{kelly.pk}": "", "minutes": MINE} | dict.fromkeys(day_of(by_when), "")
    the_second_keeps_her_words_and_theirs_stands(
        colleague, browser, page_of("hold_meeting", held), theirs, mine, "Came?", "By when"
    )
    for one in (held, kelly, row):
        one.refresh_from_db()
    assert (held.minutes, kelly.came, row.by_when_on) == (MINE, "whole", ahead(5))


def test_what_the_family_planned_by_themselves_stays_when_the_minutes_are_saved(held, farah):
    """It is written on a page of its own, perhaps at the same minute."""
    held.family_time = "Nan has her on Fridays."
    held.save()
    kept = holding.hold(
        meeting=held,
        told=holding.Held(TODAY, time(16, 0), minutes="Everybody spoke."),
        began_from=began_of(held),
        by=farah,
    )
    assert (kept.family_time, kept.minutes) == ("Nan has her on Fridays.", "Everybody spoke.")


def began_of(meeting) -> str:
    return version_of(holding.texts_held(meeting))


def test_who_has_a_report_and_since_when_is_not_put_back_by_a_form_that_was_open_before(
    meeting, report, kelly, colleague, browser
):
    theirs = day_of(f"shared_on_{kelly.pk}", today()) | {f"how_{kelly.pk}": "in_person", f"together_{kelly.pk}": "on"}
    mine = {f"how_{kelly.pk}": "", f"not_because_{kelly.pk}": MINE, "late_because": ""}
    mine |= dict.fromkeys(day_of(f"shared_on_{kelly.pk}"), "") | dict.fromkeys(day_of("written_on"), "")
    the_second_keeps_her_words_and_theirs_stands(
        colleague, browser, page_of("share_meeting_report", meeting, report.pk), theirs, mine, "Had it on",
        "We went through it together",
    )  # fmt: skip
    row = ReportReader.objects.get()
    assert (row.shared_on, row.how, row.together, row.not_because) == (today(), "in_person", True, MINE)


def test_the_day_of_a_strategy_discussion_is_not_put_back_by_a_form_that_was_open_before(
    family, farah, colleague, browser
):
    row = enquiries.discuss(child=family["mia"], told=enquiries.Discussed(TODAY, led_by=farah), by=farah)
    page = reverse("change_strategy", args=[row.child_id, row.pk])
    theirs = day_of("held_on", ago(1)) | {"led_by": farah.pk}
    mine = day_of("held_on", TODAY) | {"led_by": "", "safe_now": THEIRS}
    the_second_keeps_her_words_and_theirs_stands(colleague, browser, page, theirs, mine, "Held on")
    row.refresh_from_db()
    assert (row.held_on, row.led_by, row.safe_now) == (ago(1), farah, THEIRS)
