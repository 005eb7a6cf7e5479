"""The word list is made ready while nobody waits for it."""

import threading

from goldenthread.config.warming import warm
from goldenthread.practice.language.looking import house_lexicon


def test_starting_does_not_wait_for_it():
    go_on, done = threading.Event(), threading.Event()

    def slow() -> None:
        go_on.wait(5)
        done.set()

    thread = warm(slow, after=0)
    assert not done.is_set()
    assert thread.daemon
    go_on.set()
    thread.join(5)
    assert done.is_set()


def test_the_word_list_is_there_afterwards():
    house_lexicon.cache_clear()
    warm(after=0).join(60)
    assert house_lexicon.cache_info().currsize == 1
