"""The top of every page holds the same things for everybody, in as little room as they need. Serves: K9.W1"""

from uuid import uuid4

import pytest

from goldenthread.access.drafting_models import Draft
from goldenthread.access.models import Worker
from journeys.looking import A_PHONE

pytestmark = pytest.mark.journey
MIDDLES = "parts => [...new Set(parts.map(one => one.getBoundingClientRect()).map(box => Math.round((box.top + box.bottom) / 20)))]"
ONE_LINE = ".gt-header__name, .gt-header__nav a, .gt-header__find button, .gt-header__me a"


@pytest.mark.usefixtures("carters")
def test_a_manager_with_drafts_and_a_long_name_reads_it_on_one_line_at_a_desk(somebody):
    # Given Sunita, who leads a team and answers the door, with drafts kept
    sunita = Worker.objects.get(name="Sunita Rao")
    Draft.objects.bulk_create([Draft(key=uuid4(), worker=sunita, page="/me/", kind="note") for _ in range(12)])
    desk = somebody("Sunita Rao", wide=1280)
    desk.goes_to("/me/")
    # Then her pages, the box, her drafts, her notices and her name stand on one line
    assert "Drafts 12" in desk.reads()
    assert len(desk.page.locator(ONE_LINE).evaluate_all(MIDDLES)) == 1
    desk.finds_nothing_in_the_way()
    # And a name twice as long gives way, and pushes nothing onto a second line
    Worker.objects.filter(pk=sunita.pk).update(name="Sunita Ramachandran-Featherstonehaugh")
    desk.page.reload()
    assert len(desk.page.locator(ONE_LINE).evaluate_all(MIDDLES)) == 1
    desk.finds_nothing_in_the_way()
    # And on a phone nothing is out of reach
    desk.page.set_viewport_size({"width": A_PHONE, "height": 800})
    desk.finds_nothing_in_the_way()
    assert all(one.is_visible() for one in desk.page.locator(ONE_LINE).all())
