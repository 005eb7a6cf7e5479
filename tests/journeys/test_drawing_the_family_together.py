"""A worker sits with a mother over the family picture: two taps add somebody; then a copy safe to give. Serves: K1.09a, K7.01, K9.09"""

import pytest
from playwright.sync_api import expect

from goldenthread.people.models import Person
from journeys.looking import A_PHONE, faults

pytestmark = pytest.mark.journey


def test_two_taps_add_somebody_and_the_copy_for_her_mother_carries_no_violence(somebody, carters):
    farah = somebody("Farah Aziz", wide=A_PHONE)
    page, mia, kelly = farah.page, carters["mia"], carters["kelly"]
    farah.goes_to(f"/child/{mia.pk}/family/picture/")
    page.locator(f'[data-pictured] [data-person="p{carters["jean"].pk}"]').click()
    menu = page.get_by_role("dialog", name="Jean Carter")
    menu.wait_for()
    assert not faults(page)
    menu.get_by_role("link", name="parent").click()
    farah.presses("Go on")
    page.get_by_role("heading", name="Mia’s family picture").wait_for()
    assert Person.objects.filter(placeholder="birth parent, not known").exists()
    farah.goes_to(f"/child/{mia.pk}/family/picture/?who=whole&show=homes&show=ties&readers={kelly.pk}&how=in_person")
    expect(page.get_by_role("heading", name="A copy for Kelly")).to_be_visible()
    assert "Only when they are alone." in page.inner_text("main")
    farah.follows("Show it by itself")
    shown = page.inner_text("main")
    assert "Jean Carter" in shown
    assert not any(word in shown.lower() for word in ("violen", "pushed", "emeka’s)"))
