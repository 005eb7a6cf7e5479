"""Telling the child, the family and the network: only by ways that are safe for them, and written down; the card with how to reach us."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY, ago, ahead
from cast.notes import a_note
from cast.people import a_child, a_locked_child, a_parent_of, a_person
from cast.workers import a_team, a_worker, covers, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.notes.raised_models import Told
from goldenthread.casework.notes.telling import acts, queries
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import SafeContact

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker(team="Elm North")


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child)
    return child


@pytest.fixture
def kelly(mia):
    mother = a_parent_of(mia)
    SafeContact.objects.create(
        person=mother, channel="phone", verdict="care", how="Tuesdays 1 to 3.", ask_alone=True, told_on=ago(10)
    )
    SafeContact.objects.create(person=mother, channel="text", verdict="never", told_on=ago(10))
    return mother


def test_each_person_is_shown_with_the_ways_that_are_safe_and_how(farah, mia, kelly):
    """Serves: K3.08"""
    found = {one.person: one for one in queries.whom_to_tell(mia, seen_by=farah)}
    assert next(iter(found)) == mia
    assert [(way.name, way.reach.how, way.reach.alone) for way in found[kelly].safe] == [
        ("phone", "Tuesdays 1 to 3.", True)
    ]
    assert ["text"] in [ways for because, ways in found[kelly].why_not.items() if "never safe" in because]


def test_a_way_that_is_not_safe_is_refused_in_the_words_of_the_check(farah, mia, kelly):
    """Serves: K3.08, K9.09"""
    with pytest.raises(NotAllowed, match="never safe for them"):
        acts.tell_them(child=mia, person=kelly, what="The review is on Wednesday.", channel=Channel.TEXT, by=farah)
    assert not Told.objects.exists()


def test_what_has_been_told_already_is_written_down_with_the_reason(farah, mia, kelly):
    told = acts.tell_them(
        child=mia,
        person=kelly,
        what="The review.",
        channel=Channel.TEXT,
        against_advice_because="She asked for it, from a new phone.",
        by=farah,
    )
    assert told.against_advice_because == "She asked for it, from a new phone."


def test_a_safe_way_is_written_down_and_shows_with_the_note(client: Client, farah, mia, kelly):
    """Serves: K3.08"""
    note = a_note(mia, by=farah)
    acts.tell_them(
        child=mia, person=kelly, what="The review is on Wednesday.", channel=Channel.PHONE, note=note, by=farah
    )
    client.force_login(farah)
    assert "The review is on Wednesday." in client.get(reverse("note", args=[mia.pk, note.pk])).content.decode()
    assert "The review is on Wednesday." in client.get(reverse("tell", args=[mia.pk])).content.decode()


def test_the_school_or_whoever_referred_can_be_told_without_a_record(farah, mia):
    told = acts.tell_them(
        child=mia, who="Ms Patel, school", what="We see Mia on Monday.", channel=Channel.PHONE, by=farah
    )
    assert (told.person, told.who) == (None, "Ms Patel, school")
    with pytest.raises(NotAllowed, match="Say who"):
        acts.tell_them(child=mia, what="We see Mia.", channel=Channel.PHONE, by=farah)


def test_nobody_locked_away_is_offered(farah, mia):
    """Serves: T.23"""
    brother = a_locked_child("Wren Ashby", keeps_out=(farah,))
    a_parent_of(mia, brother)
    assert brother not in [one.person for one in queries.whom_to_tell(mia, seen_by=farah)]
    assert queries.somebody_to_tell(mia, brother.pk, seen_by=farah) is None


def test_asking_about_ten_people_takes_no_more_questions_than_about_two(farah, mia, kelly):
    def count():
        with CaptureQueriesContext(connection) as asked:
            queries.whom_to_tell(mia, seen_by=farah)
        return len(asked)

    count()
    before = count()
    for number in range(8):
        a_parent_of(mia, called=f"Aunt{number} Carter", kind="step")
    assert count() == before


def test_the_page_refuses_an_unsafe_way_and_keeps_what_was_typed(client: Client, farah, mia, kelly):
    """Serves: K3.08"""
    client.force_login(farah)
    today = timezone.localdate()
    said = {
        "what": "The review is on Wednesday.",
        "told_on_day": today.day,
        "told_on_month": today.month,
        "told_on_year": today.year,
    }
    address = reverse("tell_person", args=[mia.pk, kelly.pk])
    page = client.post(address, said | {"used": "text"}).content.decode()
    assert "Say why they were told" in page
    assert "The review is on Wednesday." in page
    assert client.post(address, said | {"channel": "phone"}).status_code == 302
    assert Told.objects.get().channel == "phone"


def test_the_card_names_the_worker_the_number_and_who_answers_when_they_are_away(client: Client, farah, mia):
    """Serves: K2.01b, K3.02a"""
    works_with(a_team("Elm North"), mia)
    a_worker("team_manager", team="Elm North")
    tom = a_worker()
    type(farah).objects.filter(pk=farah.pk).update(phone="01632 960200")
    today = timezone.localdate()
    covers(tom, away=farah, from_=today, until=ahead(5, from_day=today))
    client.force_login(farah)
    page = client.get(reverse("reach_card", args=[mia.pk])).content.decode()
    for words in ("01632 960200", "Tom Bewley", "Sunita Rao", "I am Farah"):
        assert words in page


def test_who_was_given_the_card_is_written_down(farah, mia, kelly):
    """Serves: K2.01b, K3.02a"""
    acts.give_card(child=mia, people=[mia, kelly], who="Nan next door", on=TODAY, by=farah)
    assert [(told.how_to_reach_us, told.told_on) for told in Told.objects.all()] == [(True, TODAY)] * 3
    found = {one.person: one.card_on for one in queries.whom_to_tell(mia, seen_by=farah)}
    assert (found[mia], found[kelly]) == (TODAY, TODAY)
    with pytest.raises(NotAllowed, match="to whom"):
        acts.give_card(child=mia, people=[], on=TODAY, by=farah)


def test_somebody_who_died_is_not_told(farah, mia):
    nan = a_person("Jean Carter", died_on=ago(30))
    a_parent_of(mia, who=nan)
    assert nan not in [one.person for one in queries.whom_to_tell(mia, seen_by=farah)]


def test_the_cards_are_printed_alone_and_say_nothing_of_the_record(client: Client, farah, mia, settings):
    """Serves: K2.01b, K3.02a"""
    client.force_login(farah)
    page = client.get(reverse("print_reach_card", args=[mia.pk]), {"as": "page"}).content.decode()
    assert "I am Farah" in page
    for word in ("Golden Thread", "Carter", "child protection", "Printed for"):
        assert word not in page


@pytest.mark.parametrize(("number", "says"), [("01632 960199", 2), ("", 0)])
def test_both_cards_say_who_answers_at_night_where_the_council_has_said_so(
    client: Client, farah, mia, settings, number, says
):
    """Serves: K2.01b, K3.02a"""
    settings.OUT_OF_HOURS_PHONE = number
    client.force_login(farah)
    for page in ("reach_card", "print_reach_card"):
        shown = client.get(reverse(page, args=[mia.pk]), {"as": "page"}).content.decode()
        assert shown.count("At night and at weekends") == says
        assert not number or shown.count(number) == says
