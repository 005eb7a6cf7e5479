"""Farah opens Mia's page to know why we are there, what broke, and what comes next; at a desk, on a phone, without scripts, by keyboard.

Serves: K10.00, K10.01, K1.01
"""

import pytest

from journeys.looking import A_DESK, A_PHONE

pytestmark = pytest.mark.journey


@pytest.fixture
def mia(carters):
    return carters["mia"]


@pytest.mark.parametrize(
    ("wide", "scripts"),
    [(A_DESK, True), (A_DESK, False), (A_PHONE, True)],
    ids=["at a desk", "without scripts", "on a phone"],
)
def test_a_social_worker_sees_on_one_page_why_what_and_where_it_is_broken(somebody, mia, a_year_ago, wide, scripts):
    # Given Farah, who works with the Carters, has signed in
    farah = somebody("Farah Aziz", wide=wide, scripts=scripts)
    # When she looks at her children, then the family is together and the broken thread is told first
    assert "My children (4)" in farah.reads()
    assert "1 child has a broken thread." in farah.reads()
    # When she opens Mia's page
    farah.follows("Mia Carter", first=True)
    # Then she reads why we are involved, in words a family could read
    told = farah.reads()
    assert "Why we are involved. School and the police told us that Mia was frightened at night" in told
    # And where the golden thread is broken, and what would mend it
    assert "1 broken" in farah.reads_part("From worry to change")
    assert "Nothing has been measured yet, so we cannot tell whether this helps" in told
    assert "Choose a number with the child or family, and take the first one." in told
    # And what happens next, and who to ring
    assert "Child in need review" in farah.reads_part("What happens next")
    assert "Ring Nan first" in told
    if scripts:
        farah.finds_nothing_in_the_way()
    # When she looks at the family as it was a year ago, by the boxes for a day
    farah.follows("Family")
    for box, part in (("Day", a_year_ago.day), ("Month", a_year_ago.month), ("Year", a_year_ago.year)):
        farah.fills(box, str(part))
    farah.presses("Show that day")
    # Then Zara lives with her mother again, and nobody can change the past by mistake
    then = farah.reads()
    assert "This is how it was on that day, as we know it now." in then
    assert "Add somebody" not in then
    assert "Zara Okafor since 3 Feb" not in then
    # When she asks who has looked, then her own name is there
    farah.follows("Who has looked")
    assert "Farah Aziz" in farah.page.get_by_role("table").inner_text()


def test_a_keyboard_is_enough_from_sign_in_to_a_childs_page(somebody, mia):
    from goldenthread.casework.elmshire.council import PASSWORD

    # Given Farah at the sign-in page with no mouse
    farah = somebody()
    farah.goes_to("/account/sign-in/")
    keys = farah.page.keyboard
    # When she tabs to the two fields and presses Enter
    tabs_to(farah, "login")
    keys.type("farah.aziz@elmshire.example")
    tabs_to(farah, "password")
    keys.type(PASSWORD)
    keys.press("Enter")
    farah.page.wait_for_url("**/my-children/")
    # Then the first key leads past the menu
    keys.press("Tab")
    assert "Skip to main content" in focused(farah)["words"]
    keys.press("Enter")
    assert focused(farah)["id"] == "main"
    # When she searches from the top of the page, with what has the focus always to be seen
    tabs_to(farah, "looking_for", back=True)
    keys.type("Mya Carter")
    keys.press("Enter")
    farah.page.wait_for_url("**/find/")
    tabs_to(farah, "Mia Carter")
    keys.press("Enter")
    # Then Mia's page is open
    farah.page.wait_for_url(f"**/child/{mia.pk}/")
    assert "Why we are involved." in farah.reads()


FOCUSED = """() => {
  const e = document.activeElement, look = getComputedStyle(e);
  return {id: e.id, name: e.name || '', words: e.innerText || '',
          seen: look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0 || look.boxShadow !== 'none'};
}"""


def focused(person):
    return person.page.evaluate(FOCUSED)


def tabs_to(person, wanted, *, back=False):
    """Press Tab until a field of this name, or something with these words, has the focus; each stop on the way can be seen."""
    for _ in range(60):
        person.page.keyboard.press("Shift+Tab" if back else "Tab")
        here = focused(person)
        assert here["seen"] or not (here["name"] or here["words"]) or here["id"] == "main", here
        if wanted in (here["name"], here["words"].strip()):
            return
    raise AssertionError(f"The keyboard never came to {wanted}.")
