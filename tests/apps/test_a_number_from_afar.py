"""A number from a phone: off until it is safe, one question for one person for one day, used once, unreadable afterwards; worries reach somebody."""

from datetime import datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY, ago
from cast.people import a_child, a_parent_of
from cast.thread import a_concern, a_measure
from cast.workers import a_worker, works_with
from goldenthread.access.models import Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.outcomes import link_acts as acts
from goldenthread.casework.outcomes.asking_models import MeasureLink
from goldenthread.casework.outcomes.models import Reading
from goldenthread.people.models import ContactPoint, SafeContact

pytestmark = pytest.mark.django_db
NOON = timezone.make_aware(datetime(2025, 11, 24, 12, 0))
DAY = timedelta(hours=24)


@pytest.fixture
def kelly(mia):
    mother = a_parent_of(mia, called="Kelly Carter")
    ContactPoint.objects.create(person=mother, kind="mobile", value="07700 900123")
    return mother


@pytest.fixture
def measure(mia):
    return a_measure(mia, question="How safe do I feel at home?")


def is_safe(person, *channels, verdict="safe"):
    for channel in channels:
        SafeContact.objects.create(person=person, channel=channel, verdict=verdict, told_on=ago(20))


def a_link(measure, person, by, *, at=NOON, secret="a-secret", **told):
    return acts.make_link(measure=measure, person=person, channel="text", secret=secret, at=at, by=by, **told)


def answered(secret="a-secret", *, value=7, words="", at=NOON, office_open=True):
    return acts.answer(
        secret=secret, value=Decimal(value), words=words, at=at, today=TODAY, office_open=office_open, leads_to="/x/"
    )


def test_it_is_off_until_both_the_link_and_what_brings_it_are_known_to_be_safe(farah, measure, kelly):
    """Serves: K6.08"""
    for channels in ((), ("link",), ("text",)):
        SafeContact.objects.filter(person=kelly).delete()
        is_safe(kelly, *channels)
        with pytest.raises(NotAllowed, match="just as good"):
            a_link(measure, kelly, farah)
    is_safe(kelly, "link")
    kelly.contact_points.update(belongs_to="Steve")
    with pytest.raises(NotAllowed, match="no number or address of their own"):
        a_link(measure, kelly, farah)
    kelly.contact_points.update(belongs_to="")
    link = a_link(measure, kelly, farah)
    assert link.ends_at - link.sent_at == DAY
    assert "a-secret" not in str(vars(link))
    with pytest.raises(NotAllowed, match="waits for them already"):
        a_link(measure, kelly, farah, secret="another")
    is_safe(kelly, "link", verdict="never")
    with pytest.raises(NotAllowed, match="never safe"):
        a_link(measure, kelly, farah, at=NOON + DAY, secret="another")


@pytest.mark.parametrize("live", ["a worry about violence", "a child protection plan"])
def test_where_abuse_is_live_a_manager_decides_and_says_why(farah, mia, measure, kelly, live):
    """Serves: K6.08"""
    is_safe(kelly, "link", "text")
    if live == "a worry about violence":
        a_concern(mia, about_violence=True)
    else:
        measure.child = a_child("Tobi Carter", on_a="child protection plan")
        measure.save()
        works_with(farah, measure.child)
    with pytest.raises(NotAllowed, match="a manager decides"):
        a_link(measure, kelly, farah, because="It is her own phone.")
    sunita = a_worker("team_manager")
    works_with(sunita, measure.child, lead=False)
    with pytest.raises(NotAllowed, match="Say why a link is safe"):
        a_link(measure, kelly, sunita)
    assert a_link(measure, kelly, sunita, because="It is her own phone; he is barred.").manager_because.startswith(
        "It is her own"
    )


def test_it_works_once_for_a_day_and_then_for_nobody(farah, mia, measure, kelly):
    """Serves: K6.08"""
    is_safe(kelly, "link", "text")
    link = a_link(measure, kelly, farah)
    assert acts.link_by("a-secret", at=NOON + DAY - timedelta(minutes=1)) == link
    assert acts.link_by("a-secret", at=NOON + DAY) is None
    assert acts.link_by("a-secre", at=NOON) is None
    row = answered(words="We ate together.").reading
    assert (row.value, row.rater, row.rater_person, row.asked_alone, row.recorded_by) == (
        7,
        "parent",
        kelly,
        False,
        None,
    )
    with pytest.raises(NotAllowed, match="does not work any more"):
        answered()
    assert Reading.objects.count() == 1
    second = a_link(measure, kelly, farah, secret="second")
    acts.take_back(link=second, at=NOON, by=farah)
    with pytest.raises(NotAllowed, match="does not work any more"):
        answered("second")


@pytest.mark.parametrize(
    ("story", "value", "words", "office_open", "told"),
    [
        ("an everyday answer", 7, "We ate together.", True, {"Farah"}),
        ("a very low number", 1, "", True, {"Farah", "Sunita"}),
        ("a word, at night", 7, "I am scared", False, {"Farah", "Sunita", "Nadia"}),
    ],
)
def test_a_worrying_answer_reaches_the_worker_their_manager_and_at_night_those_on_duty(
    farah, mia, measure, kelly, story, value, words, office_open, told
):
    """Serves: K6.08, K10.05"""
    farah.name = "Farah"
    farah.save()
    team = "Elm North"
    sunita = a_worker("team_manager", called="Sunita", team=team)
    a_worker("out_of_hours", called="Nadia")
    from goldenthread.access.models import Team, TeamMember

    TeamMember.objects.create(worker=farah, team=Team.objects.get(name=team), began_on=ago(300))
    is_safe(kelly, "link", "text")
    a_link(measure, kelly, farah)
    link = answered(value=value, words=words, office_open=office_open)
    assert set(Notice.objects.values_list("to__name", flat=True)) == told, story
    assert link.worrying is (len(told) > 1)
    assert not any(word in Notice.objects.first().says for word in ("Mia", "Kelly", str(value)))
    assert sunita
    if link.worrying:
        acts.looked_at(link=link, did="Rang her; she is at her mother’s.", at=NOON, by=farah)
        with pytest.raises(NotAllowed, match="looked at this already"):
            acts.looked_at(link=link, did="Again.", at=NOON, by=farah)


@pytest.fixture
def phone():
    return Client(enforce_csrf_checks=False)


def a_living_link(measure, kelly):
    worker = a_worker(called="Tom Reed", on=timezone.localdate())
    works_with(worker, measure.child, lead=False)
    is_safe(kelly, "link", "text")
    return a_link(measure, kelly, worker, at=timezone.now())


def test_the_pages_name_nobody_the_first_says_nothing_of_the_question_and_nothing_can_be_read_back(
    mia, measure, kelly, phone
):
    """Serves: K6.08"""
    link = a_living_link(measure, kelly)
    address = reverse("answer", args=["a-secret"])
    first = phone.get(address)
    words = first.content.decode()
    assert "999" in words
    assert "9am to 5pm" in words
    assert "just as good" in words
    assert "Leave this page" in words
    for said in ("How safe", "Mia", "Kelly", "Elmshire", "Golden Thread", "council", "social"):
        assert said.lower() not in words.lower()
    assert (first["Referrer-Policy"], first["Cache-Control"].count("no-store")) == (
        "same-origin",
        1,
    )  # none at all would stop the answer
    assert 'rel="noreferrer"' in words
    link.refresh_from_db()
    assert link.opened_at is None
    question = phone.post(address, {"begin": "1"}).content.decode()
    assert "How safe do I feel at home?" in question
    assert not any(name in question for name in ("Mia", "Kelly", "Elmshire"))
    assert phone.post(address, {"value": "12"}).status_code == 400
    assert phone.post(address, {"value": "NaN"}).status_code == 400
    done = phone.post(address, {"value": "6", "words": "It was a calm week."})
    assert done.url == reverse("answered")
    assert "calm" not in phone.get(done.url).content.decode()
    dead = phone.get(address)
    never = phone.get(reverse("answer", args=["never-made"]))
    assert (dead.status_code, dead.content) == (404, never.content)
    assert "How safe" not in phone.post(address, {"begin": "1"}).content.decode()


def test_a_machine_that_guesses_is_stopped(phone, settings):
    """Serves: K6.08"""
    answers = [phone.get(reverse("answer", args=[f"guess-{at}"])).status_code for at in range(62)]
    assert answers[:60] == [404] * 60
    assert answers[-1] == 429


def test_the_worker_sees_the_message_once_and_an_e_mail_comes_from_nobody_in_particular(
    mia, measure, kelly, django_capture_on_commit_callbacks
):
    """Serves: K6.08"""
    worker, browser = a_worker(called="Tom Reed", on=timezone.localdate()), Client()
    works_with(worker, mia, lead=False)
    browser.force_login(worker)
    ContactPoint.objects.create(person=kelly, kind="email", value="k@example.org")
    is_safe(kelly, "link", "email")
    address = reverse("ask_from_afar", args=[mia.pk, measure.pk])
    assert "Asking in person is just as good" in browser.get(address).content.decode()
    told = {"key": str(uuid4()), "who": kelly.pk, "channel": "email"}
    with django_capture_on_commit_callbacks(execute=True):
        made = browser.post(address, told).content.decode()
    secret = made.split("/answer/")[1].split("/")[0]
    assert MeasureLink.objects.get().secret_hash == acts.hash_of(secret)
    [message] = mail.outbox
    assert (message.subject, message.to) == ("A question for you", ["k@example.org"])
    for said in ("Mia", "Elmshire", "Golden", "Reed", "council"):
        assert said.lower() not in (message.body + message.from_email + message.subject).lower()
    again = browser.post(address, told)
    assert (again.status_code, MeasureLink.objects.count(), len(mail.outbox)) == (302, 1, 1)
