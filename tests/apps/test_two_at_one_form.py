"""Two colleagues write in one form at the same moment: on each of these pages the second sees both texts, and nothing is overwritten.

Serves: A.16, K9.W4
"""

import re
from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from cast.days import today
from cast.documents import a_document, the_form
from cast.door import a_contact, looked_at
from cast.people import a_child
from cast.workers import a_team, a_worker, works_with
from goldenthread.access.drafting_models import Draft
from goldenthread.casework.documents.models import Document
from goldenthread.casework.front_door.contact_acts import ask_agency
from goldenthread.casework.front_door.contact_models import AgencyAnswer, Contact

pytestmark = pytest.mark.django_db
THEIRS, MINE = "Mum says he shouts when he has had a drink.", "Mum says she sleeps at Nan's."


def what_the_family_say(farah, mia) -> tuple[str, dict, str, Callable[[], str]]:
    contact = looked_at(a_contact("Mia Carter"), by=farah)
    day = {"on_day": str(today().day), "on_month": str(today().month), "on_year": str(today().year), "whom": "Kelly"}
    return reverse("spoken_with_family", args=[contact.pk]), day, "says", lambda: Contact.objects.get().spoke_says


def what_an_agency_said(farah, mia) -> tuple[str, dict, str, Callable[[], str]]:
    contact = looked_at(a_contact("Mia Carter"), by=farah)
    ask_agency(contact=contact, who="Health visitor", asks="What do you know?", at=contact.received_at, by=farah)
    row = AgencyAnswer.objects.get()
    return reverse("agency_answer", args=[contact.pk, row.pk]), {}, "says", lambda: AgencyAnswer.objects.get().says


def about_me(farah, mia) -> tuple[str, dict, str, Callable[[], str]]:
    def now() -> str:
        mia.refresh_from_db()
        return mia.about_me

    return reverse("change_details", args=[mia.pk, "about-me"]), {}, "about_me", now


def what_is_said_of_a_document(farah, mia) -> tuple[str, dict, str, Callable[[], str]]:
    document = a_document(mia, by=farah)
    typed = the_form(name=document.name, kind=document.kind)
    return reverse("change_document", args=[mia.pk, document.pk]), typed, "says", lambda: Document.objects.get().says


@pytest.mark.parametrize("begins", [what_the_family_say, what_an_agency_said, about_me, what_is_said_of_a_document])
def test_the_second_sees_both_texts_and_the_first_is_not_overwritten(begins):
    """Serves: A.16"""
    a_team("Front door")
    farah, mia, browser = a_worker("social_worker", "out_of_hours"), a_child("Mia Carter"), Client()
    works_with(farah, mia)
    browser.force_login(farah)
    page, typed, field, now = begins(farah, mia)
    # Given both have opened the form, and the first has saved
    shown = browser.get(page).content.decode()
    began = {"began_from": found[1]} if (found := re.search(r'name="began_from" value="(\w+)"', shown)) else {}
    first, second = (
        typed | began | {field: THEIRS, "key": str(uuid4())},
        typed | began | {field: MINE, "key": str(uuid4())},
    )
    assert browser.post(page, first).status_code == 302
    # Then the second is shown both, theirs stays, and mine is among my drafts
    answer = browser.post(page, second)
    assert now() == THEIRS
    both = answer.content.decode()
    assert "Two texts: choose what stays" in both
    assert "Mum says he shouts" in both
    assert Draft.objects.get().fields[field] == [MINE]
    # And both stay where she wants both
    began = {"began_from": re.search(r'name="began_from" value="(\w+)"', both)[1]}
    assert browser.post(page, second | began | {"two_texts": "both"}).status_code == 302
    assert now() == f"{THEIRS}\n\n{MINE}"
