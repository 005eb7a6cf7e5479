"""A form that is sent twice makes one thing: a second click, the back button, a phone that sends again when the line is back.

Two at the very same moment: `tests/house/test_double_submit.py`.

Serves: K9.W4
"""

from uuid import uuid4

import pytest
from django.db import transaction
from django.test import RequestFactory

from cast.workers import a_worker
from goldenthread.access.drafting_models import Draft, SentOnce
from goldenthread.access.models import Team
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import key_for, once, one_time_key

pytestmark = pytest.mark.django_db


def sent_by(worker, **fields):
    """A form as it arrives."""
    request = RequestFactory().post("/note/", fields)
    request.user = worker
    return request


def a_team_named(name):
    """What this form makes, and the page it leads to."""
    return lambda: f"/teams/{Team.objects.create(name=name).pk}/"


def test_a_form_sent_twice_makes_one_thing_and_leads_to_the_same_page():
    """Serves: K9.W4"""
    farah, key = a_worker(), str(uuid4())
    first = once(sent_by(farah, key=key), a_team_named("Elm East"))
    second = once(sent_by(farah, key=key), a_team_named("Elm East again"))
    assert first["Location"] == second["Location"]
    assert [team.name for team in Team.objects.all()] == ["Elm East"]


def test_the_same_words_written_twice_on_purpose_are_two_things():
    farah = a_worker()
    for _ in range(2):
        once(sent_by(farah, key=str(uuid4())), a_team_named(f"Elm {Team.objects.count()}"))
    assert Team.objects.count() == 2


def test_what_was_refused_may_be_sent_again_with_the_same_key():
    farah, key = a_worker(), str(uuid4())

    def refused():
        Team.objects.create(name="Half made")
        raise NotAllowed("Your manager decides this.")

    with pytest.raises(NotAllowed):
        once(sent_by(farah, key=key), refused)
    assert not Team.objects.exists()
    assert not SentOnce.objects.exists()
    once(sent_by(farah, key=key), a_team_named("Elm East"))
    assert Team.objects.get().name == "Elm East"


def test_a_failure_in_what_is_made_is_not_taken_for_a_second_sending():
    farah = a_worker()
    Team.objects.create(pk=77, name="Elm East")
    with pytest.raises(Exception, match="duplicate key"), transaction.atomic():
        once(sent_by(farah, key=str(uuid4())), lambda: f"/teams/{Team.objects.create(pk=77, name='Again').pk}/")


def test_a_key_of_somebody_else_leads_to_the_first_page_and_makes_nothing():
    farah, tom, key = a_worker(), a_worker(), str(uuid4())
    once(sent_by(farah, key=key), a_team_named("Elm East"))
    assert once(sent_by(tom, key=key), a_team_named("Mine"))["Location"] == "/"
    assert Team.objects.count() == 1


def test_what_was_kept_while_typing_is_gone_once_the_form_is_sent_and_only_the_writers_own():
    farah, tom, key = a_worker(), a_worker(), uuid4()
    mine = Draft.objects.create(key=key, worker=farah, page="/note/", kind="note", fields={"shared": ["Mia said"]})
    other = Draft.objects.create(key=uuid4(), worker=tom, page="/note/", kind="note")
    once(sent_by(farah, key=str(key)), a_team_named("Elm East"))
    assert not Draft.objects.filter(pk=mine.pk).exists()
    assert Draft.objects.filter(pk=other.pk).exists()


@pytest.mark.parametrize("key", ["", "not a key", "1234"])
def test_a_form_without_a_key_that_can_be_read_still_goes_through(key):
    once(sent_by(a_worker(), key=key), a_team_named("Elm East"))
    assert Team.objects.count() == 1


def test_a_form_shown_again_after_a_mistake_keeps_its_key_and_one_gone_on_from_has_its_drafts():
    farah, key = a_worker(), uuid4()
    assert key_for(sent_by(farah, key=str(key))) == key
    going_on = RequestFactory().get("/note/", {"draft": str(key)})
    assert key_for(going_on) == key
    assert f'value="{key}"' in one_time_key(going_on)
    assert key_for(RequestFactory().get("/note/")) != key_for(RequestFactory().get("/note/"))
