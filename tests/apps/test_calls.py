"""Who rang, whether they got to speak, how soon they were rung back; and a child who asks for their worker comes before everything else."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY, ahead
from cast.notes import moment
from cast.people import a_child, a_locked_child, a_parent_of
from cast.workers import a_worker, covers, works_with
from goldenthread.access.models import Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.notes.calls import acts, queries
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.raised_models import AskedForMe, Call

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker()


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child)
    return child


@pytest.fixture
def maureen(mia):
    worker = a_worker("business_support")
    works_with(worker, mia)
    return worker


def test_a_call_for_a_colleague_tells_them_and_waits_to_be_rung_back(farah, mia, maureen):
    """Serves: K3.02b, T.14"""
    kelly = a_parent_of(mia)
    call = acts.log_call(child=mia, person=kelly, rang_at=moment(), about="Can the review be later?", by=maureen)
    assert call.for_worker == farah
    assert queries.to_ring_back(seen_by=farah) == [call]
    assert Notice.objects.filter(to=farah, says__contains="waits to be rung back").exists()
    assert "Kelly" not in Notice.objects.get(to=farah).says


def test_whoever_covers_sees_the_calls_and_is_told(farah, mia, maureen):
    """Serves: K3.02b"""
    tom = a_worker()
    covers(tom, away=farah, from_=TODAY, until=ahead(7))
    call = acts.log_call(child=mia, who="Ms Patel", rang_at=moment(), by=maureen)
    assert queries.to_ring_back(seen_by=tom) == [call]
    assert Notice.objects.filter(to=tom).exists()


def test_rung_back_and_reached_says_how_soon(farah, mia, maureen):
    """Serves: K3.02b"""
    call = acts.log_call(child=mia, who="Ms Patel", rang_at=moment(at="09:00"), by=maureen)
    acts.rung_back(call=call, reached=True, at=moment(at="11:00"), by=farah)
    assert queries.to_ring_back(seen_by=farah) == []
    assert [one.took for one in queries.lately(seen_by=farah, since=moment() - timedelta(days=3))] == ["after 2 hours"]


def test_tried_and_not_reached_stays_on_the_list(farah, mia, maureen):
    call = acts.log_call(child=mia, who="Ms Patel", rang_at=moment(at="09:00"), by=maureen)
    acts.rung_back(call=call, reached=False, at=moment(at="11:00"), by=farah)
    assert queries.to_ring_back(seen_by=farah) == [call]


def test_a_caller_who_got_to_speak_waits_for_nothing(farah, mia):
    acts.log_call(child=mia, who="Ms Patel", rang_at=moment(), got_to_speak=True, by=farah)
    assert queries.to_ring_back(seen_by=farah) == []


def test_a_call_says_who_rang(farah, mia):
    with pytest.raises(NotAllowed, match="Say who rang"):
        acts.log_call(child=mia, rang_at=moment(), by=farah)


def test_a_child_who_rang_and_did_not_get_to_speak_has_asked_for_their_worker(farah, mia, maureen):
    """Serves: K2.01c"""
    acts.log_call(child=mia, person=mia, rang_at=moment(), about="Can you come?", by=maureen)
    (asked,) = queries.asked_for_me(seen_by=farah)
    assert (asked.child, asked.words, asked.through) == (mia, "Can you come?", "rang")
    assert Notice.objects.filter(to=farah, says__contains="asked for you").exists()
    assert queries.to_ring_back(seen_by=farah) == [], "once, at the top, and not a second time among the calls"


def test_a_child_who_asked_is_at_the_top_of_the_workers_first_page_and_of_whoever_covers(client: Client, farah, mia):
    """Serves: K2.01c"""
    today = timezone.localdate()
    tom = a_worker(on=today)
    covers(tom, away=farah, from_=today, until=today)
    acts.asked_for(child=mia, asked_at=timezone.now(), through="school told us", words="Is Farah coming?", by=farah)
    for worker in (farah, tom):
        client.force_login(worker)
        page = client.get(reverse("my_children")).content.decode()
        assert page.index("Is Farah coming?") < page.index("By family")
    assert "asked for Farah Aziz, who is away" in page


def test_answering_the_child_says_who_spoke_with_them_and_answers_the_call(farah, mia, maureen):
    """Serves: K2.01c"""
    call = acts.log_call(child=mia, person=mia, rang_at=moment(at="09:00"), by=maureen)
    (asked,) = queries.asked_for_me(seen_by=farah)
    acts.answered(asked=asked, at=moment(at="09:30"), answer="I come at three.", by=farah)
    call.refresh_from_db()
    assert (call.reached, call.rung_back_by) == (True, farah)
    assert queries.asked_for_me(seen_by=farah) == []
    with pytest.raises(NotAllowed, match="answered already"):
        acts.answered(asked=asked, at=moment(at="10:00"), answer="Again", by=farah)


def test_a_child_without_a_named_worker_asks_whoever_leads_the_work(farah, mia):
    AskedForMe.objects.create(child=mia, asked_at=moment())
    assert len(queries.asked_for_me(seen_by=farah)) == 1


def test_nobody_locked_away_is_in_the_lists(farah, mia):
    """Serves: T.23"""
    wren = a_locked_child("Wren Ashby", keeps_out=(farah,))
    Call.objects.create(child=wren, who="Una", rang_at=moment(), for_worker=farah)
    Call.objects.create(child=mia, person=wren, rang_at=moment(), for_worker=farah)
    AskedForMe.objects.create(child=wren, worker=farah, asked_at=moment())
    assert queries.to_ring_back(seen_by=farah) == []
    assert queries.asked_for_me(seen_by=farah) == []


def test_an_auditor_writes_no_call(mia):
    """Serves: T.23"""
    with pytest.raises(NotAllowed, match="does not write"):
        acts.log_call(child=mia, who="Ms Patel", rang_at=moment(), by=a_worker("auditor"))


def test_a_call_is_written_down_in_a_few_taps_and_leads_on_to_its_note(client: Client, farah, mia):
    """Serves: K3.02b, K3.01"""
    client.force_login(farah)
    kelly = a_parent_of(mia)
    address = reverse("log_call", args=[mia.pk])
    assert client.get(address).status_code == 200
    answer = client.post(
        address, {"who_rang": kelly.pk, "spoke": "yes", "about": "The review.", "for_worker": farah.pk, "then": "note"}
    )
    call = Call.objects.get()
    assert answer.url == f"{reverse('write_note', args=[mia.pk])}?kind=call&call={call.pk}"
    page = client.get(answer.url).content.decode()
    assert "The review." in page
    today = timezone.localdate()
    client.post(
        answer.url,
        {
            "kind": "call",
            "happened_on_day": today.day,
            "happened_on_month": today.month,
            "happened_on_year": today.year,
        },
    )
    call.refresh_from_db()
    assert call.note == Note.objects.get()


def test_ringing_back_is_one_tap(client: Client, farah, mia):
    client.force_login(farah)
    call = acts.log_call(child=mia, who="Ms Patel", rang_at=timezone.now(), by=farah)
    assert "Ms Patel" in client.get(reverse("my_calls")).content.decode()
    client.post(reverse("rung_back", args=[mia.pk, call.pk]), {"reached": "yes"})
    call.refresh_from_db()
    assert call.reached
    assert "rung back after" in client.get(reverse("my_calls")).content.decode()
