"""What the page called saved is there after the database is killed, again and again. Full figures: bench/drills.

Serves: C.08
"""

from pathlib import Path

from bench.drills import kill_nine


def test_no_answered_save_is_lost_or_half_there_when_the_database_is_killed(tmp_path: Path):
    tally = kill_nine.drill(tmp_path, kills=4)
    assert tally.answered > 50, "too few saves to say anything"
    assert (tally.kills, tally.lost, tally.half_saved) == (4, 0, 0)


def test_the_same_drill_does_find_loss_where_loss_is_allowed(tmp_path: Path):
    """The control: the server answers before it has written. A drill that finds nothing here could find nothing at all."""
    tally = kill_nine.drill(tmp_path, kills=1, risky=True)
    assert tally.answered > 50
    assert tally.lost > 0
