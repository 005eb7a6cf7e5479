"""The first ten minutes with a family: what has changed, why we are involved, whom to ring; then the story so far.

How long it takes, `bench/recording.py` tells.
Serves: K10.01, K10.02a, K1.01, K9.W1
"""

import pytest

from journeys.looking import A_DESK, A_PHONE

pytestmark = pytest.mark.journey


@pytest.fixture
def mia(carters):
    return carters["mia"]


@pytest.mark.parametrize("wide", [A_DESK, A_PHONE], ids=["at a desk", "on a phone"])
def test_what_changed_why_we_are_there_and_whom_to_ring_on_the_first_pages_one_opens(somebody, mia, wide):
    # Given Sunita, who leads the team and answers for Farah today
    sunita = somebody("Sunita Rao", wide=wide)
    # When she opens Mia's page, then she reads what is new, why we are involved, and whom to ring
    sunita.goes_to(f"/child/{mia.pk}/")
    told = sunita.reads()
    assert "Since you last looked" in told
    assert "Why we are involved." in told
    assert "Ring Farah Aziz" in told
    # When she opens what somebody needs at night, then Nan is first
    sunita.goes_to(f"/child/{mia.pk}/tonight/")
    assert "Nan: Jean Carter" in sunita.reads()
    # When she reads the chronology and finds the night of the door, then Mia's own column tells it
    sunita.follows("Chronology")
    assert "“I was the lock.”" in sunita.reads()
    # When she says that she has read it, then it stands there with her name
    sunita.follows("I have read this")
    sunita.page.get_by_label("The chronology").check()
    sunita.page.get_by_label("What struck you?").fill("Nan has been there every time.")
    sunita.presses("I have read it")
    assert "Nan has been there every time." in sunita.reads()


def test_a_word_is_found_in_the_record_and_the_year_is_chosen(somebody, mia):
    farah = somebody("Farah Aziz")
    farah.goes_to(f"/child/{mia.pk}/record/")
    farah.page.get_by_label("Find in this record").fill("sleepover")
    farah.page.locator(".rec-find button").click()
    assert "with “sleepover”" in farah.reads()
    assert farah.page.locator("mark").count() > 0
    assert "sleepover" not in farah.page.url
