"""Farah begins on her phone what comes next; Sunita sees where her team's children stand, by keyboard and on paper; a calendar is followed.

Serves: C.10, T.24, K5.00, K1.06
"""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from cast.due import a_due
from cast.workers import covers
from goldenthread.casework.elmshire.world import World
from journeys.looking import A_PHONE

pytestmark = pytest.mark.journey


@pytest.fixture
def busy(carters, today):
    mia = carters["mia"]
    a_due(
        mia,
        rule="T053",
        title="See Mia",
        who="lead_social_worker",
        opener="plan 1",
        due=today,
        because="10 working days after the last visit",
    )
    return carters


def test_a_social_worker_begins_what_is_due_with_one_press_on_her_phone(somebody, busy):
    # Given Farah on her phone
    farah = somebody("Farah Aziz", wide=A_PHONE)
    # Then what comes next is told child by child, with the reason
    told = farah.reads_part("What to do next")
    assert "See Mia Today" in told
    assert "Our council's standard: 10 working days after the last visit Why? See Mia" in told
    farah.finds_nothing_in_the_way()
    # When she wants only today, and presses the button beside it
    farah.page.get_by_role("link", name="Today").click()
    farah.page.get_by_role("link", name=re.compile("Write the visit.*See Mia, Mia")).click()
    # Then she is in the note of a visit to Mia
    assert f"/child/{busy['mia'].pk}/note/?kind=visit" in farah.page.url


def test_whoever_stands_in_reads_for_whom_and_until_when(somebody, busy, today):
    world = World(today)
    covers(world.worker("callum"), away=world.worker("farah"), from_=today, until=today + timedelta(days=3))
    callum = somebody("Callum Reid")
    assert "You stand in for Farah Aziz until" in callum.reads()
    assert "for Farah Aziz, away until" in callum.reads_part("What to do next")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_manager_sorts_narrows_and_finds_without_a_mouse_or_a_name_in_the_address(somebody, busy, scripts):
    # Given Sunita at her team's board
    sunita = somebody("Sunita Rao", scripts=scripts)
    rows = sunita.page.locator("table.team tbody tr")
    expect(rows).to_have_count(4)
    # When she sorts by name with the keyboard
    sunita.page.get_by_role("link", name="Child", exact=True).press("Enter")
    sunita.page.wait_for_url("**/my-team/?sort=name*")
    assert sunita.page.locator("th[aria-sort=ascending]").inner_text().startswith("Child")
    assert [rows.nth(at).get_by_role("rowheader").get_by_role("link").inner_text().split()[0] for at in range(4)] == [
        "Ben",
        "Mia",
        "Tobi",
        "Zara",
    ]
    # When she looks for Mia, then Mia alone is there, and the address says nothing of it
    sunita.page.get_by_label("Find a child in this list by name").fill("mia")
    sunita.page.locator(".team-find button").press("Enter")
    sunita.page.wait_for_load_state()
    assert "1 child of 4, named like “mia”" in sunita.reads()
    assert "mia" not in sunita.page.url.lower()
    # When she narrows to those not seen for over 36 days, then Zara is left
    sunita.follows("Show all")
    sunita.page.get_by_label("Not seen for over").fill("36")
    sunita.presses("Show")
    expect(rows).to_have_count(1)
    if scripts:
        sunita.finds_nothing_in_the_way()


def test_the_board_prints_as_a_table_on_wide_paper(somebody, busy):
    sunita = somebody("Sunita Rao")
    sunita.page.emulate_media(media="print")
    expect(sunita.page.locator("table.team thead")).to_be_visible()
    expect(sunita.page.get_by_label("Not seen for over")).not_to_be_visible()


def test_a_calendar_is_followed_by_its_address_and_ends_with_a_press(somebody, busy):
    # Given Farah makes an address
    farah = somebody("Farah Aziz")
    farah.follows("Reminders")
    farah.presses("Make an address")
    address = farah.page.get_by_label("Your calendar’s address").input_value()
    path = "/calendar/" + address.rpartition("/calendar/")[2]
    # Then whoever has it, signed in or not, reads days and nobody's name
    anybody = somebody()
    answer = anybody.page.request.get(path)
    assert (answer.status, "Visit due" in answer.text(), "Mia" in answer.text()) == (200, True, False)
    # When she ends it, nothing is there
    farah.goes_to("/reminders/")
    farah.presses("End it")
    assert anybody.page.request.get(path).status == 404
