"""A visit before the door and after it: planned, prepared, told of late, written in one step, with what was seen of each child."""

from datetime import timedelta
from html import unescape
from uuid import uuid4

import pytest
from django.urls import reverse

from cast.days import ago, ahead, today
from cast.people import a_child, a_lock, a_parent_of
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.raising import acts as raising
from goldenthread.casework.record.visiting.queries import prepared
from goldenthread.casework.record.wishes.acts import hear_wish
from goldenthread.casework.visits import planning, putting_off
from goldenthread.casework.visits.models import Visit, VisitChild, VisitPutOff
from goldenthread.people.models import Tie
from goldenthread.practice.watching import watching_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker(called="Farah Aziz", on=today())


@pytest.fixture
def tobi(farah):
    child = a_child("Tobi Carter")
    works_with(farah, child)
    return child


def a_plan(*children, by, on=None, **told) -> Visit:
    return planning.plan_visit(children=children, plan=planning.Plan(planned_on=on or today(), **told), by=by)


def day(name, on=None):
    on = on or today()
    return {f"{name}_day": on.day, f"{name}_month": on.month, f"{name}_year": on.year}


def test_a_visit_is_planned_with_whom_the_time_suits_and_what_to_ask(browser, mia, tobi):
    """A time that suits a father is asked for, not taken. Serves: C.16"""
    a_parent_of(mia, tobi)
    told = day("planned_on") | {
        "planned_at": "18:30",
        "suits": "Dad, after his shift",
        "to_ask": "The sleepover",
        "about": [tobi.pk],
        "key": str(uuid4()),
    }
    answer = browser.post(reverse("plan_visit", args=[mia.pk]), told)
    visit = Visit.objects.get()
    assert answer.url == reverse("prepare_visit", args=[mia.pk, visit.pk])
    assert (visit.suits, visit.to_ask, visit.planned_at.strftime("%H:%M")) == (
        "Dad, after his shift",
        "The sleepover",
        "18:30",
    )
    assert {row.child for row in visit.children.all()} == {mia, tobi}
    assert "Whom does that time suit?" in browser.get(reverse("plan_visit", args=[mia.pk])).content.decode()


@pytest.mark.parametrize("on", [ago(400)], ids=["a day that has gone"])
def test_a_visit_is_not_planned_for_a_day_that_has_gone(farah, mia, on):
    with pytest.raises(NotAllowed, match="day to come"):
        a_plan(mia, by=farah, on=on)


def test_before_the_door_stand_promises_and_what_the_child_asked_for(browser, farah, mia):
    """Serves: K2.01a, K10.05, P.17, A.06"""
    visit = a_plan(mia, by=farah, to_ask="Ask for the number.")
    raising.promise(child=mia, words="I ring Aisha’s mum.", by=farah, due_on=today())
    hear_wish(child=mia, name="Sleepover", words="A sleepover, when it is 8.", asked_on=today(), by=farah)
    page = browser.get(reverse("prepare_visit", args=[mia.pk, visit.pk])).content.decode()
    for words in ("I ring Aisha’s mum.", "A sleepover, when it is 8.", "Ask for the number."):
        assert words in page
    for words in watching_for(mia.age_on(today())).look:
        assert words in unescape(page)


def test_those_between_whom_there_is_violence_are_seen_apart(browser, farah, mia):
    visit = a_plan(mia, by=farah)
    kelly, steve = a_parent_of(mia, called="Kelly Carter"), a_parent_of(mia, called="Steve Okafor")
    Tie.objects.create(from_person=steve, to_person=kelly, kind="violence")
    assert [tie.to_person for tie in prepared(visit, seen_by=farah).apart] == [kelly]
    page = browser.get(reverse("prepare_visit", args=[mia.pk, visit.pk])).content.decode()
    assert "show no screen to both" in page


def test_running_late_goes_only_by_the_safe_ways_of_telling_them(browser, farah, mia):
    visit = a_plan(mia, by=farah)
    kelly = a_parent_of(mia)
    page = browser.get(reverse("prepare_visit", args=[mia.pk, visit.pk])).content.decode()
    address = reverse("tell_person", args=[mia.pk, kelly.pk]) + "?late=20"
    assert address in page
    assert "about 20 minutes late" in browser.get(address).content.decode()
    assert "minutes late" not in browser.get(address.replace("20", "99999")).content.decode()


def test_a_planned_visit_becomes_the_visit_made_in_one_step(browser, farah, mia, tobi):
    """Home, what was seen of the child, and permanence are asked with it. Serves: K7.08, K1.08a, K2.03, K7.00"""
    visit = a_plan(mia, tobi, by=farah, purpose="See Mia alone", to_ask="The sleepover")
    address = reverse("write_note", args=[mia.pk]) + f"?kind=visit&visit={visit.pk}"
    page = browser.get(address).content.decode()
    assert "The sleepover" in page
    assert "if it went on, if it ended" in page
    said = day("happened_on") | {
        "kind": "visit", "where": "at home", "words": "I came at four.", "home": "Warm. Soup on the stove.", "key": str(uuid4()),
        f"c{mia.pk}-seen": "alone", f"c{mia.pk}-watched": "She leans on Nan.", f"c{mia.pk}-if_it_went_on": "She would stay near Aisha.",
        f"c{mia.pk}-if_it_ended": "She goes to Nan, who has a bed for her.",
    }  # fmt: skip
    answer = browser.post(address, said)
    visit.refresh_from_db()
    assert (visit.note, visit.happened_on, visit.home) == (Note.objects.get(), today(), "Warm. Soup on the stove.")
    row = VisitChild.objects.get(visit=visit, child=mia)
    assert (row.seen, row.alone, row.watched, row.if_it_ended) == (
        True,
        True,
        "She leans on Nan.",
        "She goes to Nan, who has a bed for her.",
    )
    read = browser.get(answer.url).content.decode()
    assert "She would stay near Aisha." in read
    assert Visit.objects.count() == 1


def test_what_was_seen_of_a_child_asks_whether_they_were_seen(browser, mia):
    """Serves: K1.08a"""
    said = day("happened_on") | {"kind": "visit", "key": str(uuid4()), f"c{mia.pk}-watched": "She leans on Nan."}
    answer = browser.post(reverse("write_note", args=[mia.pk]), said)
    assert "Say whether you saw Mia" in answer.content.decode()
    assert "She leans on Nan." in answer.content.decode()


def test_a_visit_that_was_made_is_not_planned_anew(farah, mia):
    visit = a_plan(mia, by=farah)
    visit.happened_on = today()
    visit.save()
    with pytest.raises(NotAllowed, match="has been made"):
        planning.plan_visit(children=[mia], plan=planning.Plan(planned_on=ahead(900)), visit=visit, by=farah)


def test_a_child_locked_away_since_is_not_on_the_page_before_the_visit(farah, mia, tobi):
    """Serves: T.23"""
    visit = a_plan(mia, tobi, by=farah)
    a_lock(tobi, keeps_out=(farah,))
    assert [one.child for one in prepared(visit, seen_by=farah).children] == [mia]


def test_a_visit_put_off_keeps_why_and_the_words_to_tell_are_ready(browser, farah, mia):
    """Who waits for us hears why, by a way that is safe. Serves: C.01, C.16"""
    kelly = a_parent_of(mia)
    visit = a_plan(mia, by=farah, on=today())
    new = today() + timedelta(days=2)
    said = day("to_on", new) | {
        "what": "moved",
        "to_at": "17:00",
        "wished_by": "us",
        "because": "I have to be in court.",
        "key": str(uuid4()),
    }
    answer = browser.post(reverse("put_off_visit", args=[mia.pk, visit.pk]), said)
    visit.refresh_from_db()
    assert (visit.planned_on, visit.planned_at.strftime("%H:%M")) == (new, "17:00")
    page = browser.get(answer.url.split("#")[0]).content.decode()
    tell = reverse("tell_person", args=[mia.pk, kelly.pk]) + f"?put_off={VisitPutOff.objects.get().pk}"
    assert "I have to be in court." in page
    assert tell in page
    assert "I am sorry. Farah Aziz" in browser.get(tell).content.decode()
    browser.post(
        reverse("put_off_visit", args=[mia.pk, visit.pk]),
        said | {"what": "off", "wished_by": "family", "because": "They are away.", "key": str(uuid4())},
    )
    visit.refresh_from_db()
    assert visit.planned_on is None
    assert "Called off" in browser.get(reverse("prepare_visit", args=[mia.pk, visit.pk])).content.decode()
    with pytest.raises(NotAllowed, match="was called off"):
        putting_off.put_off(visit=visit, wished_by="us", because="Again.", by=farah)
    assert [(row.was_on, row.to_on) for row in VisitPutOff.objects.order_by("pk")] == [(today(), new), (new, None)]


def test_words_of_a_visit_to_another_child_are_not_told(browser, farah, mia, tobi):
    """Serves: T.23"""
    kelly = a_parent_of(mia)
    row = putting_off.put_off(visit=a_plan(tobi, by=farah), wished_by="us", because="Tobi is ill.", by=farah)
    assert (
        "Tobi is ill."
        not in browser.get(reverse("tell_person", args=[mia.pk, kelly.pk]) + f"?put_off={row.pk}").content.decode()
    )
