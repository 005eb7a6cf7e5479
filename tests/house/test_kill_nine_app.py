"""What the page called saved is there, whole, when the processes that serve it are killed. Full figures: bench/drills.

Serves: C.08
"""

from pathlib import Path

import pytest
from bench.drills import kill_nine_app

from turns import in_full

pytestmark = pytest.mark.live


def test_no_answered_save_is_lost_or_half_there_when_the_serving_processes_are_killed(
    own_database, cluster, tmp_path: Path
):
    kills = 4 if in_full() else 2
    tally = kill_nine_app.drill(cluster.app_url(own_database), kill_nine_app.cast(), tmp_path, kills=kills)
    assert tally.processes_killed >= tally.kills == kills
    assert tally.answered > tally.kills, "before and after each kill somebody's save was answered"
    assert (tally.lost, tally.twice, tally.half_saved, tally.refused) == (0, 0, 0, 0), tally


def test_the_same_drill_does_find_saves_without_their_line_where_the_log_is_written_after_the_answer(
    own_database, cluster, tmp_path: Path
):
    """The control. A drill that finds nothing here could find nothing at all."""
    tally = kill_nine_app.drill(cluster.app_url(own_database), kill_nine_app.cast(), tmp_path, kills=3, late_log=True)
    assert tally.halves.get("no line in the log", 0) > 0, tally
