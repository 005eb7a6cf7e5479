"""A manager reads how the work with Mateus ends, decides, and steps back through his thread day by day.

Serves: K10.08, K10.00
"""

import pytest
from playwright.sync_api import expect

from cast.families import the_family
from goldenthread.casework.elmshire.world import World
from goldenthread.casework.pathways.models import Closing
from journeys.looking import faults

pytestmark = pytest.mark.journey


@pytest.fixture
def mateus(site, today):
    World(today).worker("ailsa")
    return the_family("pereira", on=today)["mateus"]


def test_an_ending_is_read_decided_and_stepped_through(somebody, mateus):
    ailsa = somebody("Ailsa Drummond")
    page = ailsa.page
    ailsa.goes_to(f"/child/{mateus.pk}/closing/")
    assert "Eleni asks him on 5 December" in ailsa.reads()
    ailsa.follows("Read it and decide")
    read = ailsa.reads()
    assert (
        read.index("How it began")
        < read.index("Lourdes asked for help")
        < read.index("from 9 to 2")
        < read.index("At the end")
    )
    assert not faults(page)
    ailsa.chooses("Our work ends")
    ailsa.fills("Why", "He was asked, and the money is right. Early help goes on with the Sundays.")
    ailsa.presses("Decide")
    page.get_by_role("heading", name="How our work with Mateus ended").wait_for()
    assert Closing.objects.get(child=mateus).decided_by.name == "Ailsa Drummond"
    assert not faults(page)
    ailsa.goes_to(f"/child/{mateus.pk}/thread/")
    assert "Still there when our work ended" in ailsa.reads()
    slider = page.get_by_role("slider")
    with page.expect_navigation():
        slider.press("Home")
    assert "and as we knew it then" in ailsa.reads()
    expect(page.get_by_text("Nobody has answered yet.")).to_have_count(0)
    assert not faults(page)
