"""The golden thread of one child: every worry and every wish, from its beginning to now, and where it is broken.

Used by the child's page, the worker's home, the manager's board and the closing of work; a pure function of the facts
and a day.

Serves: K10.00, K10.W1, K10.W2, K10.W3, K10.05, K1.W4
"""

from __future__ import annotations

from datetime import date

from goldenthread.practice.thread.beads import beads
from goldenthread.practice.thread.breaks import begun, breaks_of, strand_id
from goldenthread.practice.thread.facts import ChildThread
from goldenthread.practice.thread.gather import Gathered, began_on, gathered
from goldenthread.practice.thread.progress import progress_of
from goldenthread.practice.thread.said import shortened
from goldenthread.practice.thread.settings import DEFAULTS, ThreadSettings
from goldenthread.practice.thread.shape import BeginKind, Strand


def strands(thread: ChildThread, on: date, settings: ThreadSettings = DEFAULTS) -> tuple[Strand, ...]:
    """Every strand of a child's thread as it stands on a day, in the order they began. No concern is ever left out."""
    return tuple(_strand(bundle, on, settings) for bundle in gathered(thread))


def _strand(bundle: Gathered, on: date, settings: ThreadSettings) -> Strand:
    breaks = begun(breaks_of(bundle, settings), on=on)
    progress, because = progress_of(bundle, breaks)
    begins = bundle.wish or bundle.head
    return Strand(
        id=strand_id(bundle),
        kind=BeginKind.WISH if bundle.wish else BeginKind.CONCERN,
        short_name=begins.short_name or shortened(begins.words),
        began_on=began_on(bundle),
        concern_ids=tuple(concern.id for concern in bundle.concerns),
        wish_id=bundle.wish.id if bundle.wish else "",
        violence=bundle.violence,
        progress=progress,
        because=because,
        beads=beads(bundle, breaks, progress, because, on=on),
        breaks=breaks,
    )
