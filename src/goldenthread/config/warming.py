"""Make the word list of the writing help ready while nobody waits for it: the first question under a text is then as quick as the hundredth.

Building it takes a second or three of a processor and 35 MB. Where processes are forked, each makes its own ready on its first request.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

LET_OTHERS_FIRST = 2.0


def warm(ready: Callable[[], object] | None = None, *, after: float = LET_OTHERS_FIRST) -> threading.Thread:
    """Begin, in a thread that nobody waits for and that never holds up the end of the process."""

    def make() -> None:
        time.sleep(after)
        (ready or _word_list)()

    thread = threading.Thread(target=make, name="word list", daemon=True)
    thread.start()
    return thread


def _word_list() -> None:
    from goldenthread.practice.language.reader import read

    read("Mum rang. The CAMHS worker came.")
