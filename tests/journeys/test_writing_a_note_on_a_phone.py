"""Farah writes down a visit to Mia and Tobi on her phone, signs it, and adds to it later; and a call while it rings.

Serves: K9.00, K9.W4, K3.01, K3.02b, K2.01c, A.16
"""

import pytest

from journeys.looking import A_PHONE

pytestmark = pytest.mark.journey


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_visit_to_two_children_is_one_note(somebody, carters, scripts):
    # Given Farah at Mia's page, on her phone
    mia, tobi = carters["mia"], carters["tobi"]
    farah = somebody("Farah Aziz", wide=A_PHONE, scripts=scripts)
    farah.goes_to(f"/child/{mia.pk}/")
    # When she writes down a visit: the shared text once, then what each child said and what it means for them
    farah.follows("A visit", first=True)
    page = farah.page
    farah.chooses("Kelly Carter")
    farah.fills("The point of it, in one line", "Mia sleeps, and asks who comes when Mum is late")
    farah.fills("What they told us", "Kelly: the mornings are calmer. Jean rang her about the bail.")
    farah.fills("What happened", "I came at four. The kitchen smelt of toast.")
    first = page.locator("section.note-part")
    first.get_by_label("Yes, alone").check()
    first.get_by_label("Mia’s own words", exact=True).fill("I only listen until the door.")
    first.get_by_label("With whom is Mia happy for us to share it?").first.fill("Nan and Mum")
    first.get_by_label("What it means for Mia", exact=True).fill("She falls asleep sooner.")
    farah.chooses("Tobi")
    second = page.locator(f"#part-{tobi.pk}")
    second.get_by_label("No", exact=True).check()
    second.get_by_label("Why not, or why not alone").fill("At football.")
    # And marks a passage about somebody else, with a button where there are scripts, by copying where there are none
    page.get_by_text("Mark what is about or from somebody else").click()
    words = page.get_by_label("The words, exactly as they stand in the note").first
    if scripts:
        farah.finds_nothing_in_the_way()
        page.get_by_label("What they told us").evaluate(
            "box => { box.focus(); box.setSelectionRange(31, 60); box.dispatchEvent(new Event('select', {bubbles: true})) }"
        )
        page.get_by_role("button", name="Mark the words selected above").click()
        assert "Jean rang her about the bail" in words.input_value()
    else:
        words.fill("Jean rang her about the bail")
    farah.presses("Save the note")
    # Then the note reads like a letter, with the child's words as the child's, and says what is missing
    told = farah.reads()
    assert "“I only listen until the door.”" in told
    assert "Happy for us to share it with: Nan and Mum" in told
    assert "Not seen: At football." in told
    assert "what it means for Tobi" in told
    if scripts:
        farah.finds_nothing_in_the_way()
    # When she signs it, then nobody can change it, and what was forgotten is added beside it
    farah.presses("Sign")
    assert "Signed by Farah Aziz" in farah.reads()
    assert "Change the note" not in farah.reads()
    farah.follows("Add to the note")
    farah.fills("What is to be added or put right?", "Tobi’s match is on Saturday, not Sunday.")
    farah.fills("Why?", "Kelly rang to say so.")
    farah.presses("Save")
    assert "Tobi’s match is on Saturday, not Sunday." in farah.reads()
    # And Mia counts as seen today, Tobi does not
    farah.goes_to(f"/child/{mia.pk}/")
    assert "Last seen today, alone" in farah.reads()
    farah.goes_to(f"/child/{tobi.pk}/")
    assert "Last seen today" not in farah.reads()


def test_a_child_who_rings_comes_before_everything_else(somebody, carters):
    # Given Maureen, who answers the phone, and Mia, who asks for Farah
    mia = carters["mia"]
    maureen = somebody("Maureen Tate", wide=A_PHONE)
    maureen.goes_to(f"/child/{mia.pk}/")
    maureen.follows("A call")
    # When she writes the call down in five taps
    maureen.chooses("Mia")
    maureen.chooses("No: ring them back")
    maureen.fills("What did they want?", "Is Farah coming on Monday?")
    maureen.finds_nothing_in_the_way()
    maureen.presses("Save the call")
    # Then it is at the top of Farah's day
    farah = somebody("Farah Aziz", wide=A_PHONE)
    told = farah.reads()
    assert "Is Farah coming on Monday?" in told
    assert told.index("Is Farah coming on Monday?") < told.index("The Carter and Okafor family")
    farah.finds_nothing_in_the_way()
    # And when she has spoken with Mia, it is answered
    farah.page.locator(".asked__one").filter(has_text="Is Farah coming on Monday?").get_by_role(
        "link", name="I spoke with Mia"
    ).click()
    farah.fills("What was said, by whom?", "I rang at five: yes, at four on Monday.")
    farah.presses("Save")
    assert "Is Farah coming on Monday?" not in farah.reads()
