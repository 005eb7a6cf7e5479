"""No bad file gets into a record as it came, and none keeps the server busy. Drill 14; the figures: python -m bench.drills.bad_files.

Serves: T.23
"""

from bench.drills import bad_files

BUSY = 3.0
"""Seconds of the processor on a busy machine; the drill asks for one."""


def test_every_bad_file_is_refused_with_a_word_or_made_harmless():
    tally = bad_files.drill()
    assert tally.files >= 60
    assert (tally.let_through, tally.without_a_word, tally.names_not_tidied) == ([], [], [])
    assert tally.refused + tally.harmless == tally.files
    assert tally.longest_cpu < BUSY, tally.longest


def test_a_keeper_that_goes_by_names_is_found_out():
    """The control: on the same corpus it lets harm through."""
    tally = bad_files.drill(bad_files.by_its_name)
    assert len(tally.let_through) > 15
