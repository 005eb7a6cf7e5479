"""What a child asked for: what adults did, what the child was told, and what the child thinks of it."""

import pytest
from django.test import Client
from django.urls import reverse

from cast.days import TODAY, ago, ahead
from cast.people import a_child, a_lock
from cast.workers import a_worker, covers, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.record.wishes import acts
from goldenthread.casework.record.wishes.queries import unanswered, wishes_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker(called="Farah Aziz")


@pytest.fixture
def mia(farah):
    child = a_child("Mia Carter")
    works_with(farah, child)
    return child


def asks(child, by, words="When it is 8 I want a sleepover.", on=None) -> Wish:
    return acts.hear_wish(child=child, name="A sleepover", words=words, asked_on=on or ago(20), by=by)


def test_a_wish_goes_from_asked_to_done_to_told_back_to_the_childs_verdict(farah, mia):
    """Serves: K10.05, K10.06"""
    wish = asks(mia, farah)
    acts.move_wish(wish=wish, to="acted_on", on=ago(10), says="Asked Aisha’s mum.", by=farah)
    acts.move_wish(wish=wish, to="told_back", on=ago(5), says="Yes, at Aisha’s first.", answer="yes", by=farah)
    acts.move_wish(wish=wish, to="verdict", on=TODAY, says="The best night.", verdict="better", by=farah)
    (one,) = wishes_of(mia, seen_by=farah)
    assert ([move.says for move in one.did], one.told[0].answer, one.verdict.verdict) == (
        ["Asked Aisha’s mum."],
        "yes",
        "better",
    )
    assert one.waits is None


@pytest.mark.parametrize(("told", "words"), [
    ({"to": "told_back", "says": "Not now.", "answer": ""}, "yes, partly or no"),
    ({"to": "told_back", "says": " ", "answer": "no"}, "and why"),
    ({"to": "acted_on", "says": ""}, "what was done"),
    ({"to": "verdict", "says": "Good.", "verdict": "better"}, "no way from there"),
    ({"to": "acted_on", "says": "Asked.", "on": ahead(1)}, "between the day"),
])  # fmt: skip
def test_a_step_that_is_not_whole_or_comes_too_early_is_refused(farah, mia, told, words):
    """A no is told with its reason. Serves: K10.05"""
    wish = asks(mia, farah)
    with pytest.raises(NotAllowed, match=words):
        acts.move_wish(**({"wish": wish, "on": ago(1), "by": farah} | told))


def test_asked_and_never_answered_leads_the_workers_day(client: Client, farah, mia):
    """Serves: K10.05"""
    asks(mia, farah, "I want to see Nan.", on=ago(30))
    answered = asks(mia, farah, "Pancakes.", on=ago(40))
    acts.move_wish(wish=answered, to="told_back", on=ago(39), says="Yes.", answer="yes", by=farah)
    assert [(one.words, one.days) for one in unanswered(seen_by=farah)] == [("I want to see Nan.", 30)]
    client.force_login(farah)
    page = client.get(reverse("my_children")).content.decode()
    assert page.index("I want to see Nan.") < page.index("The children I work with")


def test_it_leads_the_day_of_whoever_stands_in_and_never_of_who_is_kept_out(farah, mia):
    """Serves: T.23"""
    tom = a_worker()
    asks(mia, farah)
    assert unanswered(seen_by=tom) == []
    covers(tom, away=farah, from_=ago(1), until=ahead(1))
    assert [one.child for one in unanswered(seen_by=tom)] == [mia]
    a_lock(mia, keeps_out=(tom,))
    assert unanswered(seen_by=tom) == []


def test_the_one_without_an_answer_stands_first_and_says_how_long(client: Client, farah, mia):
    """Serves: K10.05"""
    asks(mia, farah, "I want to see Nan.", on=ago(30))
    later = asks(mia, farah, "Pancakes.", on=ago(3))
    acts.move_wish(wish=later, to="told_back", on=ago(2), says="Yes.", answer="yes", by=farah)
    assert [one.waits for one in wishes_of(mia, seen_by=farah)] == [30, None]
    client.force_login(farah)
    assert "never answered" in client.get(reverse("wishes", args=[mia.pk])).content.decode()


def test_a_wish_and_its_answer_are_written_in_a_browser(client: Client, farah, mia):
    client.force_login(farah)
    day = {"asked_on_day": TODAY.day, "asked_on_month": TODAY.month, "asked_on_year": TODAY.year}
    client.post(reverse("hear_wish", args=[mia.pk]), {"words": "A cat.", **day})
    wish = Wish.objects.get()
    assert (wish.name, wish.heard_by) == ("A cat.", "Farah Aziz")
    on = {f"on_{key.rpartition('_')[2]}": value for key, value in day.items()}
    client.post(
        reverse("move_wish", args=[mia.pk, wish.pk, "told_back"]),
        {"answer": "no", "says": "Nan’s cat is yours on Sundays.", **on},
    )
    assert "Nan’s cat is yours on Sundays." in client.get(reverse("wishes", args=[mia.pk])).content.decode()
    assert client.get(reverse("move_wish", args=[mia.pk, wish.pk, "nonsense"])).status_code == 404
