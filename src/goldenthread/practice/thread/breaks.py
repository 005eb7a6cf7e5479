"""Where the thread of a concern or a wish is broken: a sentence, what would mend it, and the day from which it was.

All breaks are worked out from the facts alone, those of days to come among them; `begun` keeps the ones that a day has
reached. A link that a census file cannot hold is never a break.

Serves: K10.00, K10.W2, K6.W2
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goldenthread.practice.thread.breaks_of_links import no_goal, no_need, no_owner, no_step, steps_behind
from goldenthread.practice.thread.breaks_of_measuring import (
    done_but_no_change,
    no_baseline,
    no_change,
    not_measured,
    voices_of_safety_not_asked,
)
from goldenthread.practice.thread.breaks_of_standing import breaks_of_standing
from goldenthread.practice.thread.breaks_of_wishes import breaks_of_wish
from goldenthread.practice.thread.facts import ChildThread
from goldenthread.practice.thread.gather import Gathered, gathered
from goldenthread.practice.thread.settings import DEFAULTS, ThreadSettings
from goldenthread.practice.thread.shape import Break, BreakCode

WORK_GOES_ON = "live"


def strand_id(bundle: Gathered) -> str:
    """The strand's name, the same after every rebuild."""
    return f"wish:{bundle.wish.id}" if bundle.wish else f"concern:{bundle.head.id}"


def breaks_of(bundle: Gathered, settings: ThreadSettings = DEFAULTS) -> tuple[Break, ...]:
    """Every break of one strand, today's and those to come if nothing is done, the earliest first."""
    found = breaks_of_wish(bundle, settings) if bundle.wish else _of_concern(bundle, settings)
    order = list(dict.fromkeys(found))
    return tuple(sorted(order, key=lambda one: (one.since, one.code, one.fact_id)))


def begun(breaks: tuple[Break, ...], *, on: date) -> tuple[Break, ...]:
    """The breaks that have begun by a day. A step past its date is said once: that it had not started either is no news."""
    found = [one for one in breaks if one.since <= on]
    late = {one.fact_id for one in found if one.code is BreakCode.STEP_LATE}
    return tuple(one for one in found if one.code is not BreakCode.STEP_NOT_STARTED or one.fact_id not in late)


def drift(thread: ChildThread, settings: ThreadSettings = DEFAULTS) -> tuple[tuple[str, Break], ...]:
    """Every break of every strand with the strand's name: what the caseload stores, with the day each begins."""
    return tuple((strand_id(bundle), one) for bundle in gathered(thread) for one in breaks_of(bundle, settings))


def _of_concern(bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    yield from breaks_of_standing(bundle, settings)
    if bundle.head.status != WORK_GOES_ON or bundle.closed_on:
        return
    yield from no_need(bundle, settings)
    yield from no_goal(bundle, settings)
    yield from no_step(bundle, settings)
    yield from no_owner(bundle)
    yield from steps_behind(bundle, settings)
    yield from no_baseline(bundle, settings)
    yield from not_measured(bundle, settings)
    yield from no_change(bundle, settings)
    yield from done_but_no_change(bundle)
    yield from voices_of_safety_not_asked(bundle, settings)
