"""A child draws on a sheet with a finger; the worker keeps their words by place, and tells them what came of it.

Serves: K2.04b, K2.05a, K2.06, K2.07
"""

import pytest

from goldenthread.casework.visits.direct_work_models import DirectWork
from journeys.looking import A_PHONE, faults

pytestmark = pytest.mark.journey


@pytest.fixture
def mia(carters):
    return carters["mia"]


def draws(page):
    page.get_by_role("button", name="Draw on it").click()
    page.get_by_role("button", name="blue").click()
    canvas = page.locator("[data-pen] canvas")
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    page.mouse.move(box["x"] + 40, box["y"] + 60)
    page.mouse.down()
    page.mouse.move(box["x"] + 120, box["y"] + 90, steps=5)
    page.mouse.up()


def test_mia_draws_on_the_houses_and_hears_what_came_of_it(somebody, mia):
    farah = somebody("Farah Aziz", wide=A_PHONE)
    page = farah.page
    farah.goes_to(f"/child/{mia.pk}/direct-work/")
    farah.follows("Three houses", first=True)
    draws(page)
    farah.fills("House of dreams", "Aisha sleeps over.\nPancakes at Nan’s.")
    farah.fills("What Mia said", "That one is the dream.")
    farah.chooses("Only these people")
    farah.fills("In their words", "Nan and Ms Patel")
    farah.fills("What you think it may mean", "There is room for wishes.")
    assert not faults(page)
    farah.presses("Keep it")
    page.get_by_role("heading", name="Who may know").wait_for()
    work = DirectWork.objects.filter(child=mia).latest("pk")
    assert [row.words for row in work.words.order_by("pk")] == ["Aisha sleeps over.", "Pancakes at Nan’s."]
    assert work.pictures.get().document.file.media_type == "image/png"
    read = farah.reads()
    assert (
        read.index("That one is the dream.") < read.index("Ours, not Mia’s.") < read.index("There is room for wishes.")
    )
    assert not faults(page)
    farah.follows("Tell Mia what came of it")
    farah.fills("What did you tell Mia?", "Nan knows. Pancakes on Sunday.")
    farah.presses("Save")
    assert "Pancakes on Sunday." in farah.reads()


def test_slips_are_sorted_by_dragging_and_by_keyboard(somebody, mia):
    """Serves: K2.04b"""
    farah = somebody("Farah Aziz", wide=1280)
    page = farah.page
    farah.goes_to(f"/child/{mia.pk}/direct-work/write/?tool=routine_sort")
    every_day = page.locator("textarea[data-place='every_day']")
    # With a finger or a mouse
    slip = page.get_by_role("button", name="I have breakfast")
    slip.scroll_into_view_if_needed()
    slip.hover()
    page.mouse.down()
    box = page.get_by_role("region", name="Every day", exact=True).bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 60, steps=5)
    page.mouse.up()
    assert every_day.input_value() == "I have breakfast"
    # And with the arrow keys: on to the next place, and back
    slip.focus()
    page.keyboard.press("ArrowRight")
    assert every_day.input_value() == ""
    assert page.locator("textarea[data-place='sometimes']").input_value() == "I have breakfast"
    assert not faults(page)
