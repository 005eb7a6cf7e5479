"""A save that is stopped dead anywhere is there whole or not at all, and sent again it is there once. Full figures: bench/drills.

Serves: C.08, K9.W4
"""

from pathlib import Path

import pytest
from bench.drills import kill_nine_app
from bench.drills.stop_in_a_save import stop_everywhere

pytestmark = pytest.mark.live


def test_a_note_stopped_anywhere_and_sent_again_is_one_whole_note(own_database, cluster, tmp_path: Path):
    """Serves: K9.W4"""
    saver = kill_nine_app.cast()[0]
    tally = stop_everywhere(cluster.app_url(own_database), saver, tmp_path, every=40)
    assert (tally.lost, tally.twice, tally.half_saved) == (0, 0, 0), tally
    assert tally.before >= 1, tally
    assert tally.after >= 1, "stopped after everything was written, before the answer"


def test_without_a_key_the_same_stop_makes_two_notes(own_database, cluster, tmp_path: Path):
    """The control."""
    saver = kill_nine_app.cast()[0]
    assert stop_everywhere(cluster.app_url(own_database), saver, tmp_path, with_key=False).twice == 1
