"""Kelly's copy of the assessment: made with one click, put into her words, checked by Sunita as the very file, and given to her.

Serves: K1.18a, K1.18b, K9.W2
"""

import pytest

from goldenthread.casework.assessments.family_models import FamilyVersion, Sharing
from goldenthread.casework.elmshire.world import World
from journeys.looking import A_PHONE, faults

pytestmark = pytest.mark.journey


def test_a_copy_is_made_checked_and_given(somebody, carters, today):
    world = World(today)
    world.worker("farah"), world.worker("sunita")
    work = carters["mia"].assessments.get(work__isnull=False, authorised_on__isnull=True).work_id
    # Given Farah, who makes Kelly's copy with one click
    farah = somebody("Farah Aziz", wide=A_PHONE)
    page = farah.page
    farah.goes_to(f"/assessment/{work}/family/")
    row = page.locator(".fam-readers__one").filter(has_text="Kelly Carter")
    row.get_by_role("button").click()
    page.get_by_role("heading", name="Our assessment, in plain words").wait_for()
    copy = FamilyVersion.objects.filter(reader=carters["kelly"]).latest("pk")
    # Then what was left out stands beside it for her, and not in the copy
    assert "Left out for Kelly" in farah.reads()
    assert "left out" not in page.locator("article.fam-sheet").inner_text().lower()
    assert not faults(page)
    # When she puts a part into Kelly's words
    farah.follows("Edit it")
    farah.fills("What is going well for Mia", "Mia stays for breakfast. She sleeps.")
    farah.presses("Save")
    assert "Mia stays for breakfast. She sleeps." in page.locator("article.fam-sheet").inner_text()
    # And Sunita reads the very file and says that it may go
    sunita = somebody("Sunita Rao", wide=1280)
    sunita.goes_to(f"/assessment/{work}/family/{copy.pk}/check/")
    sunita.chooses("I have read this file, as it goes")
    assert not faults(sunita.page)
    sunita.presses("It may go, as it is")
    assert "Checked. It may go, as it is." in sunita.reads()
    # Then Farah writes down how Kelly got it, and it stands in the family's list
    farah.goes_to(f"/assessment/{work}/family/{copy.pk}/share/")
    page.get_by_label("In person, somewhere else").check()
    page.get_by_label("Read together").check()
    farah.fills("How was it explained, and by whom?", "At the bakery, before her shift.")
    assert not faults(page)
    farah.presses("Save")
    assert "Kelly has it" in farah.reads()
    assert {one.file_hash for one in Sharing.objects.filter(version=copy)} == {
        FamilyVersion.objects.get(pk=copy.pk).file_hash
    }
