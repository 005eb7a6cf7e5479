"""Two clicks at once make one record; two editors of one text lose no word. Full figures: bench/drills.

Serves: C.08, K9.W4
"""

import pytest
from bench.drills.double_submit import double_submit, two_editors

pytestmark = pytest.mark.live


def test_a_form_sent_twice_at_the_same_moment_makes_one_record(own_database):
    """Serves: K9.W4"""
    tally = double_submit(12)
    assert (tally.records, tally.led_apart, tally.failed) == (12, 0, 0)


def test_without_a_key_the_same_clicks_make_two(own_database):
    """The control. Clicks that came one after the other would show nothing."""
    assert double_submit(4, with_key=False).records == 8


def test_two_editors_at_once_are_both_heard(own_database):
    """Serves: C.08"""
    tally = two_editors(12)
    assert (tally.lost, tally.conflicts, tally.with_both_texts) == (0, 12, 12)


def test_without_a_version_the_same_editors_lose_words(own_database):
    """The control."""
    assert two_editors(4, look=False).lost == 4
