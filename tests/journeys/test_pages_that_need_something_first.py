"""Pages that are there only once something has been kept: documents, drafts, devices, the check before leave.

Serves: E.08
"""

import json
from uuid import uuid4

import pytest
from django.test import Client

from cast import good_files as good
from cast.documents import a_document
from cast.workers import covers
from goldenthread.access import devices
from goldenthread.access.models import Worker
from goldenthread.casework.elmshire.world import World
from goldenthread.people.models import Person
from journeys.looking import Colours, at_each_width

pytestmark = pytest.mark.journey
FARAH, SUNITA = "Farah Aziz", "Sunita Rao"


@pytest.fixture
def numbers(carters, today):
    """What the pages are about: a drawing, a letter, an e-mail with something attached, a draft, two devices, a cover."""
    world = World(today)
    farah, tom = world.worker("farah"), world.worker("tom")
    mia = carters["mia"]
    mail = good.a_mail(attached=[("chart.png", "image/png", good.a_picture("PNG"))])
    kept = {
        "drawing": a_document(mia, by=farah, keepsake=True).pk,
        "letter": a_document(mia, by=farah, came=good.a_pdf(), name="Letter from the clinic", kind="letter").pk,
        "mail": a_document(mia, by=farah, came=mail, kind="").pk,
    }
    mine = devices.ask(by=farah, name="my work phone", secret="held-by-the-phone")
    cover = covers(tom, away=farah, from_=today, until=today)
    note = mia.notes_about.filter(note__signed_at__isnull=False).last().note_id
    return kept | {"mia": mia.pk, "note": note, "draft": a_draft(farah, mia), "device": mine.pk, "cover": cover.pk}


def a_draft(farah: Worker, mia: Person) -> str:
    browser, key = Client(), str(uuid4())
    browser.force_login(farah)
    told = {
        "key": key, "kind": "note", "page": f"/child/{mia.pk}/note/", "person": mia.pk, "version": 0, "window": "desk", "step": 1,
        "fields": {"words": ["I came at four."], "headline": ["Mia sleeps"]},
    }  # fmt: skip
    assert browser.post("/drafts/keep/", json.dumps(told), content_type="application/json").status_code == 200
    return key


PAGES = {
    FARAH: (
        "/child/{mia}/documents/", "/child/{mia}/documents/{drawing}/", "/child/{mia}/documents/{letter}/", "/child/{mia}/documents/{mail}/",
        "/child/{mia}/documents/{drawing}/say-more/", "/child/{mia}/documents/{drawing}/take-out/", "/child/{mia}/documents/{mail}/attached/",
        "/child/{mia}/note/{note}/attach/", "/drafts/", "/drafts/{draft}/", "/devices/", "/devices/{device}/end/", "/cover/{cover}/ready/",
    ),
    SUNITA: ("/devices/", "/devices/{device}/allow/"),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_nothing_stands_in_the_way_where_something_has_been_kept(somebody, numbers, name):
    """Serves: E.08"""
    page, colours = somebody(name).page, Colours()
    found = [fault for address in PAGES[name] for fault in at_each_width(page, address.format(**numbers), colours)]
    assert not found, "\n".join(found)
