"""A mother answers one question on her phone, with scripts switched off; her answer asks for somebody today; the worker looks and says what she did.

Serves: K6.08, K6.02a, K10.05
"""

import pytest
from django.utils import timezone

from goldenthread.casework.elmshire.world import World
from goldenthread.casework.outcomes.link_acts import make_link
from goldenthread.people.models import ContactPoint, SafeContact
from journeys.looking import A_PHONE, SIDEWAYS, faults

pytestmark = pytest.mark.journey


@pytest.fixture
def told(carters, today):
    """The Carters; Wendy has a phone of her own, on which a link is safe, and a manager has said why."""
    people, world = carters, World(today)
    sunita, wendy = world.worker("sunita"), people["wendy"]
    sunita.today = today
    for channel in ("link", "text"):
        SafeContact.objects.create(person=wendy, channel=channel, verdict="safe", told_on=today)
    ContactPoint.objects.create(person=wendy, kind="mobile", value="07700 900166")
    measure = people["mia"].measures.get(question="How safe do I feel at home?")
    make_link(
        measure=measure,
        person=wendy,
        channel="text",
        secret="of-a-journey",
        at=timezone.now(),
        because="Her own phone.",
        by=sunita,
    )
    return people["mia"], measure


def test_one_question_is_answered_without_scripts_and_somebody_looks_today(somebody, told):
    mia, measure = told
    phone = somebody(wide=A_PHONE, scripts=False)
    phone.goes_to("/answer/of-a-journey/")
    assert "Ring 999" in phone.reads()
    assert "How safe" not in phone.reads()
    phone.presses("Show me the question")
    phone.page.get_by_label("2", exact=True).check()
    phone.page.locator("textarea").fill("She was scared on Sunday.")
    phone.presses("Send it")
    assert "cannot be read on this phone" in phone.reads()
    phone.goes_to("/answer/of-a-journey/")
    assert "does not work any more" in phone.reads()
    assert "scared" not in phone.page.content()

    farah = somebody("Farah Aziz", wide=A_PHONE)
    farah.goes_to("/notices/")
    assert "somebody should look at today" in farah.reads()
    farah.goes_to(f"/child/{mia.pk}/measures/{measure.pk}/")
    assert "Somebody should look at this today" in farah.reads()
    assert not faults(farah.page)
    farah.follows("I have looked at it: write what you did")
    farah.fills("What did you do?", "Rang Wendy at noon. Nobody was there on Sunday; Mia is at school.")
    farah.presses("Save")
    assert "Somebody should look at this today" not in farah.reads()
    farah.follows("Add a number", first=True)
    farah.page.get_by_role("button", name="8", exact=True).click()
    farah.page.get_by_role("heading", name="8", exact=True).wait_for()
    farah.chooses("Jean")
    farah.presses("Save")
    assert "Who may know" in farah.reads()
    assert not farah.page.evaluate(SIDEWAYS)


def test_the_question_page_has_nothing_in_the_way(somebody, told):
    phone = somebody(wide=A_PHONE)
    phone.goes_to("/answer/of-a-journey/")
    assert not faults(phone.page)
    phone.presses("Show me the question")
    assert "How safe do I feel at home?" in phone.reads()
    assert not faults(phone.page)
    assert not phone.page.evaluate(SIDEWAYS)
