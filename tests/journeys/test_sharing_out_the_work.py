"""A manager gives a waiting child a worker and arranges who stands in; somebody who has left is out at their next step.

Serves: T.18, T.23
"""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from cast.people import a_child
from cast.workers import a_team, works_with
from goldenthread.casework.elmshire.world import World

pytestmark = pytest.mark.journey


@pytest.fixture
def elmshire(site, today):
    elmshire = World(today)
    for key in ("farah", "callum", "sunita", "kwame"):
        elmshire.worker(key)
    return elmshire


def test_a_waiting_child_gets_a_worker_and_cover_opens_their_children_to_whoever_stands_in(somebody, elmshire, today):
    works_with(a_team("Elm North"), a_child("Josie Pell"), since=today - timedelta(days=3))
    # Given Sunita sees that Josie waits
    sunita = somebody("Sunita Rao")
    sunita.goes_to("/waiting/")
    assert "Josie Pell" in sunita.reads()
    # When she presses on without choosing, she is told what is missing
    sunita.follows("Give a worker to Josie Pell")
    sunita.presses("Save")
    assert "Choose a worker" in sunita.reads_problems()
    sunita.finds_nothing_in_the_way()
    # When she chooses Farah, and says why
    sunita.page.get_by_label("Who will work with them?").select_option(str(elmshire.worker("farah").pk))
    sunita.fills("Why this worker", "She knows the school well.")
    sunita.presses("Save")
    # Then nobody waits, and Farah has Josie and has been told
    assert "Every child of your teams has a lead worker." in sunita.reads()
    farah = somebody("Farah Aziz")
    assert "Josie Pell" in farah.reads()
    expect(farah.page.get_by_role("link", name="Notices 1 unread")).to_be_visible()
    # When Farah is away, and Callum stands in
    sunita.goes_to("/cover/")
    sunita.page.get_by_label("Who is away").select_option("Farah Aziz")
    sunita.page.get_by_label("Who stands in").select_option("Callum Reid")
    sunita.presses("Arrange it")
    # Then Josie is among his children on those days, and says for whom
    callum = somebody("Callum Reid")
    assert "you are covering for Farah Aziz" in callum.reads()
    callum.follows("Josie Pell", first=True)
    expect(callum.page.get_by_role("heading", name="Josie Pell", level=1)).to_be_visible()


def test_somebody_who_leaves_is_out_at_their_next_step(somebody, elmshire):
    # Given Farah is at work in one window
    farah = somebody("Farah Aziz")
    assert "My children" in farah.reads()
    # When the service desk closes her account in another
    kwame = somebody("Kwame Asante")
    kwame.goes_to(f"/workers/{elmshire.worker('farah').pk}/leave/")
    kwame.chooses("Close the account now")
    kwame.presses("Save the last day")
    # Then her next step leads to the sign-in page, and signing in again leads nowhere
    farah.follows("My children")
    expect(farah.page.get_by_role("heading", name="Sign in", exact=True)).to_be_visible()
    farah.signs_in_as("Farah Aziz")
    assert farah.goes_to("/my-children/").url.endswith("/account/sign-in/?next=/my-children/")
