"""A worker finds a child they do not work with, says why, is let in for a while, and is asked about it; a locked child cannot be found at all.

Serves: K9.W1, T.23
"""

import pytest
from playwright.sync_api import expect

from goldenthread.casework.elmshire.world import World

pytestmark = pytest.mark.journey
WHY = "Her cousin in my family says she stays with Mia at weekends."


@pytest.fixture
def elmshire(site, today):
    return World(today)


def searches_for(person, words):
    person.goes_to("/find/")
    person.fills("Who are you looking for?", words)
    person.presses("Find")


def test_a_reason_opens_the_record_and_a_manager_answers_it(somebody, carters, elmshire):
    mia = carters["mia"]
    elmshire.worker("tom"), elmshire.worker("sunita")
    # Given Tom, who does not work with the Carters, types her name as he heard it
    tom = somebody("Tom Bewley")
    searches_for(tom, "Mya Karter")
    # Then he finds her, but her record is closed to him
    found = tom.page.get_by_role("listitem").filter(has_text="Mia Carter").first
    assert "Say why" in found.inner_text()
    found.get_by_role("link", name="Say why").click()
    # When he says nothing, he is told what is missing, and the page can be used by everybody
    tom.presses("Open the record")
    assert "Choose what it is for" in tom.reads()
    tom.finds_nothing_in_the_way()
    # When he says why
    tom.page.get_by_role("radio", name="I work with a brother, sister or relative").check()
    tom.fills("Why do you need to look?", WHY)
    tom.presses("Open the record")
    # Then the record is open, and says for whom and for how long
    expect(tom.page.get_by_role("heading", name="Mia Carter", level=1)).to_be_visible()
    assert f"You opened this record because {WHY}" in tom.reads()
    assert "It closes to you again on" in tom.reads()
    # When Sunita, who leads the team, looks at her notices
    sunita = somebody("Sunita Rao")
    sunita.goes_to("/notices/")
    sunita.page.get_by_role(
        "link",
        name="Somebody has given a reason for opening the record of a child your team works with. Please check it.",
    ).first.click()
    # Then she reads the reason and answers it
    sunita.follows("Tom Bewley opened the record of Mia Carter")
    assert WHY in sunita.reads()
    sunita.page.get_by_role("radio").first.check()
    sunita.presses("Save what you found")
    assert "Nothing waits for you." in sunita.reads()
    # And Tom is told, and the child's record shows that it was opened by a reason
    tom.goes_to("/notices/")
    assert "Your reason for opening a record has been checked. It was right to look." in tom.reads()
    sunita.goes_to(f"/child/{mia.pk}/who-has-looked/")
    assert "by giving a reason" in sunita.reads()


def test_a_record_that_is_locked_is_not_there_for_anybody_outside(somebody, carters, elmshire):
    mia = carters["mia"]
    elmshire.worker("tom"), elmshire.worker("miriam")
    # Given Miriam, of information governance, locks Mia's record to all but a few
    miriam = somebody("Miriam Levy")
    miriam.goes_to(f"/person/{mia.pk}/lock/")
    miriam.page.locator("input[name=kind][value=allow_only]").check()
    miriam.page.locator("input[name=ground]").first.check()
    miriam.fills("Why, in words", "Somebody has threatened to take her.")
    miriam.presses("Continue")
    # When she has seen exactly who is let in, and says yes
    assert "Check before you lock" in miriam.reads()
    assert "Farah Aziz" in miriam.reads()
    miriam.finds_nothing_in_the_way()
    miriam.presses("Lock the record")
    # Then Tom finds nobody of that name, and her address is that of a child who was never here
    tom = somebody("Tom Bewley")
    searches_for(tom, "Mia Carter")
    assert "Mia Carter" not in tom.page.get_by_role("main").inner_text()
    nobody = tom.goes_to("/child/99999999/")
    said = tom.reads()
    locked = tom.goes_to(f"/child/{mia.pk}/")
    assert locked.status == nobody.status == 404
    assert tom.reads() == said
    # And her brother's page, which he may ask for, does not say that he has a sister called Mia
    searches_for(tom, "Tobi Okafor")
    assert "Mia" not in tom.page.get_by_role("main").inner_text()
    # And Farah, who works with her, still does
    farah = somebody("Farah Aziz")
    farah.goes_to(f"/child/{mia.pk}/")
    expect(farah.page.get_by_role("heading", name="Mia Carter", level=1)).to_be_visible()
