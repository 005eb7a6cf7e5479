"""A child's page: why we are involved, what was done, what is due, and where the thread is broken."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY, ago, ahead
from cast.notes import a_note, moment
from cast.people import a_child, a_locked_child, a_parent_of, an_unborn_baby, lives_at
from cast.thread import (
    a_concern,
    a_goal,
    a_measure,
    a_meeting,
    a_need,
    a_referral,
    a_step,
    a_summary,
    a_visit,
    a_whole_thread,
    a_wish,
    own_words,
)
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.record.models import LastLooked
from goldenthread.casework.workspace.child_page import child_page
from goldenthread.people.models import Alert, Person

pytestmark = pytest.mark.django_db


def a_page(child, worker):
    return child_page(child, seen_by=worker, now=moment())


def test_a_whole_thread_is_shown_from_worry_to_change():
    """Serves: K10.00, P.19"""
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    a_whole_thread(mia, since=ago(250))
    (strand,) = a_page(mia, farah).threads
    assert [bead.kind for bead in strand.beads] == ["began", "need", "agreed", "changed", "now"]
    assert all(bead.lines for bead in strand.beads)


def test_a_concern_with_no_need_frays_and_says_what_would_mend_it():
    """Serves: K10.00, K1.W4"""
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    a_concern(mia, raised=ago(120), referral=a_referral(mia, received=ago(120), decided=ago(119)))
    page = a_page(mia, farah)
    need = page.threads[0].beads[1]
    assert need.state == "missing"
    assert [bool(says and mend) for says, mend in need.breaks] == [True]
    assert page.count.broken == 1


def test_child_in_need_and_child_protection_are_plans_and_a_care_order_is_a_legal_status():
    farah, mia = a_worker(), a_child("Mia Carter", on_a="child protection plan", since=date(2025, 6, 2))
    works_with(farah, mia)
    LegalStatus.objects.create(child=mia, kind="interim_care", began_on=date(2025, 9, 1))
    Home.objects.create(child=mia, kind="family", words="Nan (Jean)", began_on=date(2025, 9, 1))
    page = a_page(mia, farah)
    assert [tag.words for tag in page.frame.tags] == [
        "Child protection plan since 2 June 2025",
        "In law: interim care order since 1 September 2025",
    ]
    words = page.time.words
    assert any(line.startswith("Plan") for line in words)
    assert any(line.startswith("Legal status") for line in words)
    assert any(line.startswith("Home") for line in words)


def test_what_happens_next_is_in_order_of_date_with_what_is_late_first():
    """Serves: K9.08"""
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    concern = a_concern(mia, raised=ago(60), referral=a_referral(mia, received=ago(60), decided=ago(59)))
    goal = a_goal(a_need(mia, concern, found=ago(50)), set_on=ago(50))
    a_step(goal, agreed=ago(50), owner_words="Ms Patel at school", due_on=ago(36), start_on=ago(50))
    a_meeting(mia, planned=ahead(4))
    coming = a_page(mia, farah).next
    assert [item.on for item in coming] == sorted(item.on for item in coming)
    assert (coming[0].tone, coming[0].about) == ("late", "5 weeks late · Ms Patel at school")
    assert coming[-1].tone == "soon"


def test_the_page_shows_first_what_others_wrote_since_i_last_looked():
    """Serves: K1.01, K10.01"""
    farah, tom, mia = a_worker(), a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    assert a_page(mia, farah).first_look
    LastLooked.objects.filter(worker=farah).update(at=LastLooked.objects.get().at - timedelta(days=3))
    words = own_words(mia, "I want to see Nan.", said=ago(1))
    type(words).objects.filter(pk=words.pk).update(recorded_by=tom)
    page = a_page(mia, farah)
    assert [(change.kind, change.words, change.by) for change in page.new] == [
        ("said", "I want to see Nan.", "Tom Bewley")
    ]


def test_the_page_is_logged_with_everybody_shown_on_it(client: Client):
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    kelly = a_parent_of(mia)
    lives_at(mia, kelly)
    client.force_login(farah)
    answer = client.get(reverse("child", args=[mia.pk]))
    assert answer.status_code == 200
    shown = set(LogEntry.objects.filter(did__in=["opened", "was shown"]).values_list("person_id", flat=True))
    assert {int(number) for number in re.findall(r'data-person="(\d+)"', answer.content.decode())} <= shown
    assert {mia.pk, kelly.pk} <= shown


def test_a_locked_child_is_not_there_at_all(client: Client):
    farah, miriam = a_worker(), a_worker("information_governance")
    wren = a_locked_child(only_for=(miriam,))
    works_with(farah, wren)
    client.force_login(farah)
    locked, nobody = client.get(reverse("child", args=[wren.pk])), client.get(reverse("child", args=[wren.pk + 10_000]))
    assert (locked.status_code, locked.content) == (nobody.status_code, nobody.content)
    assert locked.status_code == 404


def test_a_record_page_shows_alerts_own_words_wishes_and_who_to_ring(client: Client):
    """Serves: K9.W1, K10.03, C.08, K2.00"""
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    Alert.objects.create(person=mia, kind="ring_first", says="Ring Nan first", began_on=ago(30), review_on=ahead(60))
    own_words(mia, "Now it is a 7.", said=ago(30))
    a_wish(mia, words="A sleepover with Aisha", asked=ago(20))
    a_summary(mia, written=ago(20), why="Grown-ups' drinking frightened Mia.")
    a_visit(mia, worker=farah, on=ago(30))
    client.force_login(farah)
    text = client.get(reverse("child", args=[mia.pk])).content.decode()
    for words in (
        "Ring Nan first",
        "Now it is a 7.",
        "A sleepover with Aisha",
        "Grown-ups&#39; drinking frightened Mia.",
        "Ring Farah Aziz",
        "Last seen",
    ):
        assert words in text


def questions_asked(client: Client, child) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert client.get(reverse("child", args=[child.pk])).status_code == 200
    return sum(1 for one in asked.captured_queries if "SAVEPOINT" not in str(one["sql"]))


def test_a_page_asks_the_database_at_most_25_questions_whatever_the_length_of_the_history(client: Client):
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    a_parent_of(mia)
    client.force_login(farah)
    a_history(mia, months=2)
    client.get(reverse("child", args=[mia.pk]))
    LastLooked.objects.update(before_at=LastLooked.objects.get().at - timedelta(days=3))
    few = questions_asked(client, mia)
    a_history(mia, months=12)
    assert questions_asked(client, mia) == few <= 25


def a_history(child, *, months: int) -> None:
    for month in range(months):
        a_whole_thread(child, since=ago(300 + month))
        a_visit(child, on=ago(10 + month))
        own_words(child, f"Words {month}", said=ago(month))


def test_the_thread_can_be_read_as_a_table(client: Client):
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia)
    a_whole_thread(mia, since=ago(250))
    client.force_login(farah)
    text = client.get(reverse("child_thread", args=[mia.pk]), {"as": "table"}).content.decode()
    assert text.count('<th scope="col"') == 6


def test_a_number_is_the_harmed_adults_only_where_she_was_harmed():
    """Kelly was harmed in "No violence". Her number about school is a parent's like any other."""
    mia = a_child("Mia Carter")
    kelly = a_parent_of(mia)
    violence = a_concern(mia, raised=ago(90), name="No violence", about_violence=True, harmed_adult=kelly)
    school = a_concern(mia, raised=ago(90), name="Reading")
    for concern, question in ((violence, "How safe am I?"), (school, "How is reading?")):
        measure = a_measure(
            mia, a_goal(a_need(mia, concern, found=ago(80)), set_on=ago(70)), (ago(60), 4), question=question
        )
        measure.readings.update(rater="parent", rater_person=kelly)
    voices = {measure.words: measure.readings[0].voice.value for measure in thread_facts([mia.pk])[mia.pk].measures}
    assert voices == {"How safe am I?": "harmed_adult", "How is reading?": "parent"}


def test_a_child_whose_work_has_ended_is_not_said_to_wait_for_somebody(client):
    jade = a_child("Jade Lockwood")
    a_referral(jade, received=ago(200), closed=ago(3))
    client.force_login(a_worker("out_of_hours"))
    page = client.get(reverse("child", args=[jade.pk])).content.decode()
    assert "Our work with Jade has ended." in page
    assert "Nobody is named" not in page


def test_a_printed_page_of_a_record_says_that_it_is_a_work_copy(client):
    farah, mia = a_worker(called="Farah Aziz"), a_child()
    works_with(farah, mia)
    client.force_login(farah)
    for page in ("child", "family"):
        answer = client.get(reverse(page, args=[mia.pk])).content.decode()
        assert "by Farah Aziz. Not for the family." in answer


@pytest.mark.parametrize(("story", "due", "missing"), [
    ("due in a month", ahead(30), False),
    ("the day before six weeks after", ago(41), False),
    ("six weeks after", ago(42), True),
    ("the day after that", ago(43), True),
])  # fmt: skip
def test_a_baby_is_not_said_to_be_unborn_for_ever(story, due, missing):
    assert Person(due_on=due).birth_is_missing_on(TODAY) is missing


def test_a_birth_that_nobody_wrote_down_is_said_on_the_page(client):
    baby = an_unborn_baby(due=ago(100), family="Bright")
    client.force_login(a_worker("out_of_hours"))
    page = client.get(reverse("child", args=[baby.pk])).content.decode()
    assert "no birth is written down" in page
    assert "not born yet" not in page


def test_the_page_says_who_stayed_with_a_child_and_how_many_came_before(client):
    """Serves: C.05, E.04, E.12"""
    mia, farah, ben = a_child("Mia Carter"), a_worker(called="Farah Aziz"), a_worker(called="Ben Hale")
    a_referral(mia, received=ago(400))
    works_with(ben, mia, since=ago(380), until=ago(100))
    works_with(farah, mia, since=ago(100))
    client.force_login(farah)
    page = " ".join(client.get(reverse("child", args=[mia.pk])).content.decode().split())
    assert f"Farah Aziz has led the work with Mia since {ago(100).day} " in page
    assert "One other led it before" in page


def test_time_with_a_family_is_told_on_the_childs_page_and_sorts_nobody(client):
    """In words, from what notes say of how long; no worker is named beside it, and no list of workers knows of it. Serves: A.14"""
    now = timezone.localdate()
    mia, farah = a_child("Mia Carter"), a_worker(called="Farah Aziz", on=now)
    works_with(farah, mia)
    a_referral(mia, received=ago(60, from_day=now))
    a_note(mia, by=farah, on=ago(3, from_day=now), minutes=75)
    a_note(mia, by=farah, on=ago(9, from_day=now))
    client.force_login(farah)
    page = " ".join(client.get(reverse("child", args=[mia.pk])).content.decode().split())
    (line,) = [part for part in page.split("<br>") if "we were with Mia" in part]
    assert line.startswith(
        "In the last 13 weeks we were with Mia or the family twice, for about one hour; one note does not say"
    )
    assert "Farah" not in line.partition("</p>")[0]
    told = [
        path
        for path in (Path(__file__).parents[2] / "src").rglob("*.py")
        if "direct_time" in path.read_text(encoding="utf-8")
    ]
    assert {path.name for path in told} == {"child_page.py", "header.py"}, "only the child's own page knows of it"


def test_our_time_with_a_child_ends_with_the_last_work_and_does_not_run_on(client):
    """Referred 300 days ago, no further action: one month with us, not ten."""
    jade = a_child("Jade Lockwood")
    a_referral(jade, received=ago(300), decided=ago(299), decision="no_further_action", no_further_action=True)
    client.force_login(a_worker("out_of_hours"))
    page = client.get(reverse("child", args=[jade.pk])).content.decode()
    assert "1 month." in page
    assert "10 months" not in page
