"""Cut off while typing (line, session, a laptop that sleeps, window, browser): at most five seconds of typing are missing. Full: bench/drills.

Serves: A.16, K9.W4
"""

from pathlib import Path

import pytest
from bench.drills import kill_nine_app, while_typing

pytestmark = pytest.mark.journey


@pytest.fixture(autouse=True)
def _as_it_was_afterwards(monkeypatch):
    """The drill lets Django work beside the browser's driver; no other test is to."""
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


def cut_off(cluster, database, folder: Path, **how):
    saver = kill_nine_app.cast()[0]
    with kill_nine_app.served(cluster.app_url(database), folder) as (_, address):
        return while_typing.typing(address, saver.email, kill_nine_app.PASSWORD, saver.children[0], words=80, **how)


def test_hardly_anything_is_missing_however_somebody_is_cut_off(own_database, cluster, tmp_path):
    """Serves: K9.W4"""
    tally = cut_off(cluster, own_database, tmp_path, runs=len(while_typing.WAYS))
    assert (tally.over_five_seconds, tally.lost_though_the_browser_stayed) == (0, 0), tally
    assert set(tally.by_way) == set(while_typing.WAYS)


def test_where_nothing_is_kept_while_typing_the_same_cuts_lose_words(own_database, cluster, tmp_path):
    """The control."""
    assert cut_off(cluster, own_database, tmp_path, runs=1, keeps=False).seconds_lost_most > 0
