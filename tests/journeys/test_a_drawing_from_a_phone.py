"""A worker keeps a child's drawing from the doorway, with a line that breaks, and without scripts at all. Serves: K2.07, K9.W4"""

import re

import pytest
from playwright.sync_api import expect

from cast import good_files as good
from goldenthread.casework.documents.models import Document
from journeys.looking import A_PHONE, faults

pytestmark = pytest.mark.journey
FARAH = "Farah Aziz"


@pytest.fixture
def mia(carters):
    return carters["mia"]


def a_drawing(*, large=False):
    return {
        "name": "IMG_0412.jpg",
        "mimeType": "image/jpeg",
        "buffer": good.a_photo_with_a_place() if not large else good.a_noisy_photo(),
    }


def test_a_drawing_goes_on_where_the_line_broke_and_is_kept_with_what_mia_said(somebody, mia):
    farah = somebody(FARAH, wide=A_PHONE)
    page, count = farah.page, [0]

    def breaks_twice(route):
        count[0] += 1
        route.abort() if count[0] in (2, 3) else route.continue_()

    page.route("**/documents/upload/", breaks_twice)
    farah.goes_to(f"/child/{mia.pk}/documents/")
    farah.presses("Add a photo or file")
    page.get_by_label("Choose files").set_input_files(a_drawing(large=True))
    page.get_by_text(re.compile("^Arrived")).wait_for()
    assert not faults(page)
    farah.fills("What does it show, or what did the child say about it?", "“That is me, and the dog is guarding.”")
    page.get_by_label("Keep it for the child to have").check()
    farah.presses("Keep it")
    page.get_by_role("heading", name="IMG_0412").wait_for()
    expect(page.get_by_text("“That is me, and the dog is guarding.”")).to_be_visible()
    farah.follows("All documents")
    expect(page.get_by_role("heading", name="Mia’s to keep")).to_be_visible()
    assert not faults(page)
    assert count[0] > 4


def test_without_scripts_the_form_sends_the_file_itself(somebody, mia):
    farah = somebody(FARAH, scripts=False)
    before = Document.objects.count()
    farah.goes_to(f"/child/{mia.pk}/documents/add/")
    farah.page.get_by_label("Choose files").set_input_files(a_drawing())
    farah.presses("Keep it")
    expect(farah.page.get_by_role("heading", name="IMG_0412")).to_be_visible()
    assert Document.objects.count() == before + 1
