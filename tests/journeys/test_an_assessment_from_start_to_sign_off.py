"""Three children are assessed with their family: begun on a phone, agreed, thought about child by child, signed off, read by their mother.

A visit on a phone without a line has a journey of its own (`test_writing_a_note_on_a_phone`).
Serves: K1.00, K1.02a, K1.07a, K1.07b, K1.16, K1.18b, P.14
"""

import pytest

from cast.notes import a_note
from cast.people import a_child, a_parent_of, a_person
from cast.workers import a_team, works_with
from goldenthread.casework.elmshire.world import World
from goldenthread.casework.notes.writing_models import Signing
from goldenthread.people.models import Person
from journeys.looking import A_PHONE

pytestmark = pytest.mark.journey
MEANS = {
    "Ella": "Ella runs the evenings. She is good at it, and she is twelve.",
    "Noah": "Noah goes to bed when Ella says so, and nobody else is asked.",
    "Ivy": "Ivy thinks that everybody’s sister makes the tea.",
}


@pytest.fixture
def marshes(site, today):
    """Ella, Noah and Ivy Marsh, whose mother works nights; Farah works with them and has seen each alone."""
    elmshire = World(today)
    farah, _ = elmshire.worker("farah"), elmshire.worker("sunita")
    children = {name: a_child(f"{name} Marsh") for name in MEANS}
    a_parent_of(*children.values(), who=a_person("Dana Marsh", sex=Person.Sex.FEMALE))
    works_with(farah, *children.values(), since=today)
    works_with(a_team("Elm North"), *children.values(), since=today)
    a_note(
        *children.values(),
        by=farah,
        on=today,
        seen=True,
        said="I like it when Mum is up.",
        means="Said for each apart.",
    )
    return children


def opens(somebody, end):
    """Follow the link that leads to a page of the assessment."""
    somebody.page.locator(f"main a[href*='{end}']").first.click()


def writes(somebody, **texts):
    """Write into boxes by their names."""
    for name, words in texts.items():
        somebody.page.locator(f"main [name='{name}']").fill(words)


def test_three_children_are_assessed_from_the_first_day_to_the_sign_off(somebody, marshes, today):
    # Given Farah begins on her phone, for Ella and her brother and sister
    farah = somebody("Farah Aziz", wide=A_PHONE)
    farah.goes_to(f"/child/{marshes['Ella'].pk}/assessments/")
    farah.follows("Begin an assessment")
    farah.chooses("Noah")
    farah.chooses("Ivy")
    farah.fills("Why are we assessing?", "Dana works nights, and Ella looks after the evenings.")
    farah.presses("Begin it")
    work = farah.page.url
    assert "Day 0 of 45" in farah.reads()
    assert "Ivy seen alone once" in farah.reads()
    assert "Dana not spoken to yet" in farah.reads()
    farah.finds_nothing_in_the_way()
    # When it is agreed how far it goes, and Dana, asked alone, agrees
    opens(farah, "/how-far/")
    writes(farah, how_far="Evenings, and who helps. Money is left alone.")
    farah.page.get_by_label("Agreed with which manager?").select_option(label="Sunita Rao, Team manager")
    writes(farah, agreed_on_day=str(today.day), agreed_on_month=str(today.month), agreed_on_year=str(today.year))
    farah.presses("Save")
    opens(farah, "/agrees/")
    farah.chooses("They agree")
    farah.presses("Save")
    opens(farah, "/together/")
    farah.chooses("Together")
    farah.fills("Whom did you ask, each alone, and what did they say?", "Dana, before her shift: nobody frightens her.")
    farah.presses("Save")
    assert "Agreed with Sunita Rao" in farah.reads()
    # And what it means is written for each child by itself
    for name, child in marshes.items():
        farah.goes_to(f"{work}child/{child.pk}/what-it-means/")
        writes(
            farah,
            analysis=MEANS[name],
            permanence="With their mum.",
            recommended="Evenings shared with Aunt Bel.",
            recommended_because="Ella asked.",
        )
        with farah.page.expect_navigation():
            farah.presses("Save")
    farah.goes_to(work)
    farah.follows("Send it to your manager")
    farah.fills("A word with it", "For signing off.")
    farah.presses("Send it")
    assert "With the manager" in farah.reads()
    # Then Sunita finds it, answers what is open, and signs it off as she read it
    sunita = somebody("Sunita Rao")
    sunita.goes_to("/to-sign/")
    opens(sunita, "/assessment/")
    sunita.follows("Sign it off")
    assert "No direct work with Noah is written down." in sunita.reads()
    sunita.finds_nothing_in_the_way()
    for box in sunita.page.locator("main form[method=post] textarea").all():
        box.fill("Asked and answered in supervision today.")
    sunita.presses("Sign it off")
    assert "Signed off" in sunita.reads()
    kept = Signing.objects.get(what="assessment").as_shown
    assert all(words in kept for words in MEANS.values())
    # And Dana has a copy in plain words, made of the same
    farah.goes_to(f"{work}family/")
    farah.page.get_by_role("button", name="Make it for Dana").click()
    assert "Our assessment, in plain words" in farah.reads()
    farah.finds_nothing_in_the_way()
