"""How often each of them wants to hear: agreed, kept, due from when they were last told, and begun with what changed in the plan."""

from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from cast.days import TODAY, ago, ahead
from cast.people import a_lock, a_parent_of
from cast.plans import a_planned_step, holds, live_together, the_plan
from cast.thread import a_concern, a_goal, a_need
from cast.workers import a_worker, covers
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import version_of
from goldenthread.casework.notes.raised_models import Told
from goldenthread.casework.notes.rhythm_models import UpdateRhythm
from goldenthread.casework.notes.telling.rhythm_acts import agree_rhythm, end_rhythm, words_of_rhythm
from goldenthread.casework.notes.telling.rhythm_queries import rhythms_of, updates_due
from goldenthread.casework.plans.copying.since import words_since_told
from goldenthread.casework.plans.safety.acts import name_violence
from goldenthread.casework.workspace.day import day_of
from goldenthread.casework.workspace.home import my_lines
from goldenthread.people.models import SafeContact

pytestmark = pytest.mark.django_db


@pytest.fixture
def kelly(mia):
    mother = a_parent_of(mia)
    SafeContact.objects.create(person=mother, channel="in_person", verdict="safe", told_on=ago(10))
    SafeContact.objects.create(person=mother, channel="letter", verdict="safe", told_on=ago(10))
    return mother


def told(child, person, on, **more):
    return Told.objects.create(
        child=child, person=person, what="The group has a place.", channel="in_person", told_on=on, **more
    )


def test_what_was_agreed_is_kept_and_stands_in_the_workers_day_when_it_is_time(mia, kelly, farah):
    """From the day they were last told; a card tells nobody anything; whoever stands in has it, too. Serves: K3.08"""
    browser = Client()
    browser.force_login(farah)
    address = reverse("agree_rhythm", args=[mia.pk, kelly.pk])
    day = {f"agreed_on_{name}": getattr(ago(20), name) for name in ("day", "month", "year")}
    browser.post(address, {"every": "14", "how": "At the bakery.", "key": str(uuid4()), **day})
    row = UpdateRhythm.objects.get()
    assert (row.every_days, row.agreed_on, row.how, row.recorded_by) == (14, ago(20), "At the bakery.", farah)
    told(mia, kelly, ago(16))
    told(mia, kelly, ago(1), how_to_reach_us=True)
    (due,) = updates_due(seen_by=farah, until=TODAY)
    assert (due.due_on, due.says) == (ago(2), "Kelly was last told on 6 November 2025. You agreed each fortnight.")
    ((thing,),) = [group.things for group in day_of(my_lines(seen_by=farah), seen_by=farah).children]
    assert (thing.what, thing.late_words, thing.about) == (
        "Tell Kelly what is being done for Mia",
        "2 days late",
        due.says,
    )
    assert thing.start.href == f"{reverse('tell_person', args=[mia.pk, kelly.pk])}?since={kelly.pk}"
    assert "next by 20 Nov 2025" in browser.get(reverse("tell", args=[mia.pk])).content.decode()
    nia = a_worker(called="Nia Okoro")
    covers(nia, away=farah, from_=TODAY, until=ahead(3))
    assert [one.row for one in updates_due(seen_by=nia, until=TODAY)] == [row]
    told(mia, kelly, TODAY)
    assert updates_due(seen_by=farah, until=ahead(7)) == []
    a_lock(kelly, keeps_out=(farah,))
    assert (updates_due(seen_by=farah, until=ahead(90)), rhythms_of(mia, seen_by=farah)) == ([], {})


def test_it_is_agreed_anew_or_ended_with_the_reason_and_what_was_agreed_stays(mia, kelly, farah):
    """Serves: K3.08"""
    weekly = agree_rhythm(child=mia, person=kelly, every_days=7, agreed_on=ago(40), by=farah)
    began = version_of(words_of_rhythm(weekly))
    agree_rhythm(child=mia, person=kelly, every_days=28, agreed_on=ago(5), began_from=began, by=farah)
    assert list(UpdateRhythm.objects.order_by("pk").values_list("every_days", "ended_on")) == [(7, ago(5)), (28, None)]
    with pytest.raises(NotAllowed, match="what they told you"):
        end_rhythm(child=mia, person=kelly, because=" ", by=farah)
    end_rhythm(child=mia, person=kelly, because="She rings us when she wants to know.", by=farah)
    assert rhythms_of(mia, seen_by=farah) == {}
    for wrong in ({"every_days": 0}, {"agreed_on": ahead(1)}):
        with pytest.raises(NotAllowed):
            agree_rhythm(**({"child": mia, "person": kelly, "every_days": 7, "agreed_on": TODAY, "by": farah} | wrong))


def test_the_words_begin_with_what_changed_in_the_plan_as_far_as_it_is_theirs(mia, kelly, farah):
    """Only what may stand in their own copy, by hand and by post; where somebody who harms may see it, nothing. Serves: K3.08, K9.09"""
    steve = a_parent_of(mia, called="Steve Hall")
    goal = a_goal(a_need(mia, a_concern(mia, name="Sleep")), words="Mia sleeps at home", set_on=ago(30))
    plan = the_plan(mia, by=farah)
    holds(plan, goal)
    a_planned_step(plan, goal, "Read with Mia at seven", by=farah, owner=kelly, due=ahead(10))
    told(mia, kelly, ago(5))
    assert words_since_told(kelly.pk, mia, farah).splitlines() == [
        "Since 17 November 2025, when you were last told:", "Agreed: Read with Mia at seven (you, by 2 December 2025).",
    ]  # fmt: skip
    browser = Client()
    browser.force_login(farah)
    page = browser.get(reverse("tell_person", args=[mia.pk, kelly.pk]) + f"?since={kelly.pk}").content.decode()
    assert "Agreed: Read with Mia at seven" in page
    told(mia, kelly, TODAY)
    assert "Nothing in the plan has changed." in words_since_told(kelly.pk, mia, farah)
    assert words_since_told(a_worker().pk + 99_999, mia, farah) == ""
    name_violence(plan=plan, harms=steve, harmed=kelly, what="Steve pushed Kelly.", by=farah)
    live_together(kelly, steve)
    assert words_since_told(kelly.pk, mia, farah) == "", "he may find it at home"
