"""Make the word list of the writing help and the drawing of PDF ready while nobody waits for them: the first is then as quick as the hundredth.

The word list takes a second or three of a processor and 35 MB, PDF about as much. Where processes are forked, each makes its own ready on its
first request.
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
        (ready or _everything)()

    thread = threading.Thread(target=make, name="word list", daemon=True)
    thread.start()
    return thread


def _everything() -> None:
    _word_list()
    _paper()


def _word_list() -> None:
    from goldenthread.practice.language.reader import read

    read("Mum rang. The CAMHS worker came.")


def _paper() -> None:
    """The drawing library and our fonts, where this machine can make PDF at all."""
    from goldenthread.casework.record.printing import can_make_pdf, pdf

    if can_make_pdf():
        words = '<link rel="stylesheet" href="fonts.css"></head><body><h1>A</h1><p>a <b>b</b></p></body></html>'
        pdf(f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title>{words}')
