"""Reminders: a morning e-mail and a calendar that name nobody, chosen by the worker, ended with the account; and what is new above the notices."""

from datetime import date, datetime, timedelta
from smtplib import SMTPException

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.days import ahead
from cast.due import a_due
from cast.people import a_child, a_lock, a_parent_of
from cast.thread import a_wish
from cast.workers import a_worker, covers, works_with
from goldenthread.access import reminding
from goldenthread.access.models import LogEntry, ReminderChoice, Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.staffing import close_leavers
from goldenthread.casework.notes.raised_models import Promise
from goldenthread.casework.workspace.reminding.calendar import escaped, feed, folded
from goldenthread.casework.workspace.reminding.digest import is_a_working_day, send_all
from goldenthread.commands import morning

pytestmark = pytest.mark.django_db
MONDAY = date(2025, 11, 24)
SITE = "https://golden.elmshire.example/"
NOON = datetime(2025, 11, 24, 12, tzinfo=timezone.get_fixed_timezone(0))


@pytest.fixture
def farah():
    return a_worker(on=MONDAY)


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child)
    return child


def wants_mail(*workers):
    for worker in workers:
        reminding.choose_morning(by=worker, wanted=True)


def sent(**asked):
    return list(send_all(today=MONDAY, address=SITE, **asked))


def test_the_morning_mail_counts_in_words_and_names_nobody(farah, mia):
    """Serves: C.10, T.23"""
    kelly = a_parent_of(mia)
    a_due(mia, due=MONDAY, opener="referral 1")
    a_due(
        mia,
        rule="T053",
        title="See the child on a protection plan",
        who="lead_social_worker",
        due=MONDAY - timedelta(days=4),
        opener="plan 1",
    )
    Promise.objects.create(
        child=mia, by_worker=farah, words="I ring Nan.", made_on=MONDAY, due_on=MONDAY + timedelta(days=2)
    )
    a_wish(mia, words="A sleepover.")
    wants_mail(farah)
    assert [one.trouble for one in sent()] == [""]
    (message,) = mail.outbox
    assert message.to == [farah.email]
    for line in (
        "Monday 24 November",
        "Today: ",
        "1 summary",
        "Its day has passed: 1 visit.",
        "Later this week: 1 promise to a child.",
        SITE,
    ):
        assert line in message.body
    assert "1 child who asked and has no answer" in message.body
    everything = f"{message.subject} {message.body}"
    for word in ("Mia", "Carter", kelly.shown_given, "Nan", "sleepover", "protection", "T053", str(mia.pk) + "/"):
        assert word not in everything


def test_it_is_sent_once_a_day_and_again_the_next(farah, mia):
    wants_mail(farah)
    assert (len(sent()), len(sent())) == (1, 0)
    assert len(list(send_all(today=MONDAY + timedelta(days=1), address=SITE))) == 1
    assert len(mail.outbox) == 2


def test_who_is_away_gets_none_and_whoever_stands_in_gets_the_counts_of_both(farah, mia):
    tom = a_worker(on=MONDAY)
    covers(tom, away=farah, from_=MONDAY, until=MONDAY + timedelta(days=4))
    a_due(mia, due=MONDAY)
    wants_mail(farah, tom)
    assert [(one.worker, "1 summary" in one.text) for one in sent()] == [("Tom Bewley", True)]
    assert "What belongs to whom you stand in for is counted here too." in mail.outbox[0].body


def test_only_who_wants_it_and_is_still_here_gets_it(farah):
    tom, grace = a_worker(on=MONDAY), a_worker(on=MONDAY)
    wants_mail(tom, grace)
    reminding.choose_morning(by=tom, wanted=False)
    Worker.objects.filter(pk=grace.pk).update(left_on=MONDAY - timedelta(days=1))
    assert sent() == []


def test_a_trial_run_sends_nothing_and_shows_what_would_be_sent(farah, mia):
    wants_mail(farah)
    assert [one.worker for one in sent(dry=True)] == ["Farah Aziz"]
    assert mail.outbox == []
    assert len(sent()) == 1


def test_a_failure_is_listed_and_tried_again_and_stops_nobody_else(farah, mia, monkeypatch):
    tom = a_worker(on=MONDAY)
    wants_mail(farah, tom)
    send = EmailBackend.send_messages

    def not_to_farah(self, messages):
        if messages[0].to == [farah.email]:
            raise SMTPException("mailbox is full")
        return send(self, messages)

    monkeypatch.setattr(EmailBackend, "send_messages", not_to_farah)
    assert {one.worker: one.trouble for one in sent()} == {
        "Farah Aziz": "SMTPException: mailbox is full",
        "Tom Bewley": "",
    }
    monkeypatch.setattr(EmailBackend, "send_messages", send)
    assert [one.worker for one in sent()] == ["Farah Aziz"]


@pytest.mark.parametrize(("day", "is_one"), [
    (MONDAY, True), (date(2025, 11, 22), False), (date(2025, 12, 25), False), (date(2025, 12, 29), True),
])  # fmt: skip
def test_it_goes_out_on_working_days(day, is_one):
    assert is_a_working_day(day) is is_one


def test_the_command_says_what_it_did_and_how_it_ended(monkeypatch, capsys, farah, mia):
    """0 where all were sent, 1 where one was not, 2 for words nobody understands."""
    wants_mail(farah)
    monkeypatch.setattr(timezone, "localdate", lambda: MONDAY)
    assert morning._send(dry=True) == 0
    assert "Would send 1 morning e-mails; 0 could not be sent." in capsys.readouterr().out
    monkeypatch.setattr(EmailBackend, "send_messages", lambda self, messages: (_ for _ in ()).throw(OSError("no line")))
    assert morning._send(dry=False) == 1
    assert "Farah Aziz: OSError: no line" in capsys.readouterr().out
    monkeypatch.setattr(timezone, "localdate", lambda: date(2025, 11, 22))
    assert morning._send(dry=False) == 0
    assert morning.run(["--nonsense"]) == 2


def unfolded(text):
    """The lines of a calendar as RFC 5545 has them read: CR LF ends a line, a line that begins with a blank goes on from the one before."""
    assert text.endswith("\r\n")
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def events_of(text):
    """The events of a calendar: names and values, escapes undone."""
    events, one = [], None
    for line in unfolded(text):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            one = {}
        elif line == "END:VEVENT":
            events.append(one)
            one = None
        elif one is not None:
            one[name] = value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
    return events


def test_a_calendar_is_folded_and_escaped_so_that_any_calendar_reads_it_back():
    made = feed({(MONDAY, "Ünïcode, long; and \\ odd " * 8): 2}, key="k", link=SITE, made=NOON).decode()
    assert all(len(line.encode()) <= 75 for line in made.split("\r\n"))
    assert unfolded(made)[0] == "BEGIN:VCALENDAR"
    (event,) = events_of(made)
    assert event["SUMMARY"] == "Ünïcode, long; and \\ odd " * 8 + " (2)"
    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == ("20251124", "20251125")
    assert escaped("a\r\nb") == "a\\nb"
    assert folded("x" * 75) == "x" * 75


def a_calendar(worker):
    secret = reminding.new_secret()
    reminding.make_calendar(by=worker, secret=secret, at=timezone.now())
    return secret


def fetched(secret, client=None):
    return (client or Client()).get(reverse("calendar_feed", args=[secret]))


def test_a_calendar_shows_days_and_kinds_and_nobody(farah, mia):
    """Serves: C.10, T.23"""
    today = timezone.localdate()
    a_due(
        mia,
        rule="T053",
        title="See the child on a protection plan",
        who="lead_social_worker",
        due=today + timedelta(days=2),
        opener="plan 1",
    )
    a_due(mia, due=today + timedelta(days=2), opener="referral 1")
    a_due(mia, due=today + timedelta(days=2), opener="referral 2")
    answer = fetched(a_calendar(farah))
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert "no-store" in answer["Cache-Control"]
    text = answer.content.decode()
    assert sorted(event["SUMMARY"] for event in events_of(text)) == ["Summary due (2)", "Visit due"]
    said = "\n".join(
        line for line in text.splitlines() if not line.startswith("DTSTAMP")
    )  # at half past five it has "T053" in it
    for word in ("Mia", "Carter", "MC", "protection", "T053", "plan", farah.name, farah.email):
        assert word not in said
    assert LogEntry.objects.filter(did="calendar was fetched", worker_id=farah.pk).count() == 1


def test_only_the_hash_of_its_address_is_kept_and_a_new_one_ends_the_old(farah):
    """Serves: T.23"""
    old = a_calendar(farah)
    assert old not in str(ReminderChoice.objects.values().get())
    new = a_calendar(farah)
    assert (fetched(old).status_code, fetched(new).status_code, fetched("no-such-address").status_code) == (
        404,
        200,
        404,
    )
    reminding.end_calendar(by=farah)
    assert fetched(new).status_code == 404


def test_a_calendar_ends_with_the_account_and_does_not_come_back_with_it(farah):
    """Serves: T.23"""
    secret = a_calendar(farah)
    wants_mail(farah)
    Worker.objects.filter(pk=farah.pk).update(left_on=MONDAY)
    close_leavers(on=ahead(30))
    assert fetched(secret).status_code == 404
    Worker.objects.filter(pk=farah.pk).update(is_active=True, left_on=None)
    assert fetched(secret).status_code == 404
    assert sent() == []


def test_a_locked_childs_day_is_in_no_calendar(farah, mia):
    a_due(mia, due=timezone.localdate())
    a_lock(mia, keeps_out=[farah])
    assert events_of(fetched(a_calendar(farah)).content.decode()) == []


def test_guessing_addresses_is_slowed_down(monkeypatch, farah):
    from goldenthread.casework.workspace.reminding import pages

    monkeypatch.setattr(pages, "FETCHES", "3/h/ip")
    client = Client(REMOTE_ADDR="192.0.2.77")
    assert [fetched("guess", client).status_code for _ in range(4)] == [404, 404, 404, 429]


def test_a_worker_chooses_on_a_page_and_sees_the_address_once(farah, mia):
    client = Client()
    client.force_login(farah)
    page = client.get(reverse("reminders")).content.decode()
    assert "What it says, as it would be sent now" in page
    client.post(reverse("choose_morning"), {"morning": "on"})
    assert ReminderChoice.objects.get(worker=farah).morning
    client.post(reverse("choose_morning"), {})
    assert not ReminderChoice.objects.get(worker=farah).morning
    made = client.post(reverse("make_calendar")).content.decode()
    assert "/calendar/" in made
    assert ".ics" in made
    assert ".ics" not in client.get(reverse("reminders")).content.decode()
    assert client.get(reverse("make_calendar")).status_code == 405
    client.post(reverse("end_calendar"))
    assert ReminderChoice.objects.get(worker=farah).calendar_hash == ""


def test_somebody_with_nothing_that_falls_due_is_refused_in_words():
    kwame = a_worker("system_administrator", on=MONDAY)
    with pytest.raises(NotAllowed, match="nothing that falls due"):
        reminding.choose_morning(by=kwame, wanted=True)


def test_what_is_new_stands_above_the_notices_and_names_nobody(farah, mia):
    """Serves: C.10"""
    a_due(mia, due=timezone.localdate() - timedelta(days=1))
    client = Client()
    client.force_login(farah)
    page = client.get(reverse("notices")).content.decode()
    assert "1 summary passed its day." in page
    assert "data-person" not in page
