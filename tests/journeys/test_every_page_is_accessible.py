"""Every page, full, empty and with mistakes in its form, at a desk and on a phone: nothing that axe finds, nothing to scroll sideways for.

The pages come from the list of addresses: one that nobody visits here, and that is not among those named as needing no visit, fails.

Serves: T.23
"""

import pytest
from django.urls import get_resolver, resolve
from django.utils import timezone
from pytest_django.live_server_helper import LiveServer

from journeys.every_page_visited import LIKE_ANOTHER, NEED_NO_VISIT, SEEN_IN_JOURNEYS, VISITS
from journeys.looking import Colours, at_each_width, faults, of_the_whole
from journeys.small_council import a_small_council

pytestmark = pytest.mark.journey


@pytest.fixture(scope="module")
def own_database(a_database):
    """One for all the visits: they look, and send only what is refused."""
    with a_database("visits") as name:
        yield name


@pytest.fixture(scope="module")
def site(own_database):
    server = LiveServer("localhost")
    yield server
    server.stop()


@pytest.fixture(scope="module")
def colours():
    return Colours()


@pytest.fixture(scope="module")
def elmshire(own_database):
    return a_small_council(timezone.localdate())


@pytest.mark.parametrize("part", VISITS)
def test_nothing_stands_in_the_way_on_any_page(somebody, elmshire, colours, part):
    name, looks, forms = VISITS[part]
    page = somebody(name).page
    visits = [(address, False) for address in looks] + [(address, True) for address in forms]
    found = [
        wrong
        for address, empty in visits
        for wrong in at_each_width(page, elmshire.address(address), colours, sent_empty=empty)
    ]
    assert not found, "\n".join(found)


def test_no_page_is_forgotten():
    pages = {page for _, looks, forms in VISITS.values() for page in (*looks, *forms)}
    visited = {resolve(page.split("?")[0].format_map(AnyNumber())).url_name for page in pages}
    left = set(names(get_resolver())) - visited - set(NEED_NO_VISIT) - SEEN_IN_JOURNEYS - LIKE_ANOTHER
    assert not left, f"Nobody visits {sorted(left)}: add them to VISITS."


def test_a_fault_and_a_sideways_scroll_would_be_found(somebody):
    page = somebody().page
    page.set_content("<nav>A menu</nav><main><h1>Hello</h1><img src='x.png'><p style='width: 3000px'>wide</p></main>")
    assert any("image-alt" in fault for fault in faults(page, preload=False))
    assert {fault.split(" of ")[0] for fault in of_the_whole(page)} == {
        "no language", "no title", "no way past the menu", "sideways scroll",
    }  # fmt: skip


def test_words_too_pale_to_read_are_found_on_the_first_page_that_has_them(somebody):
    page, colours = somebody().page, Colours()
    page.set_content("<p>Plain words</p><p>More plain words</p>")
    assert colours.faults(page) == []
    page.set_content("<p>Plain words</p><div style='background: #eee'><p style='color: #aaa'>Pale words</p></div>")
    assert ["Pale words" in fault for fault in colours.faults(page)] == [True]
    page.set_content("<p style='color: #777; font-size: 14px'>A little too pale</p>")
    assert ["too pale" in fault for fault in colours.faults(page)] == [True]


class AnyNumber(dict):
    def __missing__(self, key):
        return 1


def names(resolver):
    """The name of every address."""
    for entry in resolver.url_patterns:
        yield from names(entry) if hasattr(entry, "url_patterns") else [entry.name]
