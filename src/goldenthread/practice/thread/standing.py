"""How each strand stands from one of its turning days to the next: what a caseload keeps, so that time changes nothing.

A strand turns only on the days on which a break of its own begins; between them it stands as it stood.

Serves: K10.00, K10.07
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from goldenthread.practice.thread.breaks import begun, breaks_of, strand_id
from goldenthread.practice.thread.facts import ChildThread
from goldenthread.practice.thread.gather import Gathered, gathered
from goldenthread.practice.thread.progress import progress_of
from goldenthread.practice.thread.said import shortened
from goldenthread.practice.thread.settings import DEFAULTS, ThreadSettings
from goldenthread.practice.thread.shape import BeginKind, Break, Progress


@dataclass(frozen=True)
class Standing:
    """How one strand stands from a day on until another.

    The first standing of a strand has no day it begins on, the last none it ends on.
    """

    id: str
    kind: BeginKind
    short_name: str
    violence: bool
    begins_on: date | None
    ends_on: date | None
    progress: Progress
    because: str
    breaks: tuple[Break, ...]


def standings(thread: ChildThread, settings: ThreadSettings = DEFAULTS) -> tuple[Standing, ...]:
    """How every strand of a child's thread stands on every day, if nothing more is written down."""
    return tuple(one for bundle in gathered(thread) for one in _of_strand(bundle, settings))


def _of_strand(bundle: Gathered, settings: ThreadSettings) -> Iterator[Standing]:
    breaks = breaks_of(bundle, settings)
    turning = [None, *sorted({one.since for one in breaks})]
    begins = bundle.wish or bundle.head
    for begins_on, ends_on in zip(turning, [*turning[1:], None], strict=True):
        present = begun(breaks, on=begins_on) if begins_on else ()
        progress, because = progress_of(bundle, present)
        yield Standing(
            id=strand_id(bundle),
            kind=BeginKind.WISH if bundle.wish else BeginKind.CONCERN,
            short_name=begins.short_name or shortened(begins.words),
            violence=bundle.violence,
            begins_on=begins_on,
            ends_on=ends_on,
            progress=progress,
            because=because,
            breaks=present,
        )
