"""All places where nothing is changing for one child: those of today, those that have ended, and those to come if nothing more is written down.

A pure function of the facts. Time passing changes nothing in its answer: each place carries the days between which it holds.

Serves: K5.00, K5.W1, K5.W2, K6.W2, K10.07, T.24
"""

from __future__ import annotations

from collections.abc import Iterator

from goldenthread.practice.drift.facts import ChildFacts
from goldenthread.practice.drift.found import DriftFound, whole
from goldenthread.practice.drift.of_steps_and_wishes import of_steps, of_wish
from goldenthread.practice.drift.of_the_plan import of_child, on_hold
from goldenthread.practice.drift.of_the_thread import of_strand
from goldenthread.practice.drift.settings import DEFAULTS, DriftSettings
from goldenthread.practice.thread.gather import gathered


def drifts(facts: ChildFacts, settings: DriftSettings = DEFAULTS) -> tuple[DriftFound, ...]:
    """Every place where nothing is changing, the nearest to harm first."""
    return whole(_all(facts, settings))


def _all(facts: ChildFacts, settings: DriftSettings) -> Iterator[DriftFound]:
    for bundle in gathered(facts.thread):
        yield from of_strand(bundle, facts, settings)
        yield from of_steps(bundle, facts, settings)
        yield from of_wish(bundle, settings)
        yield from on_hold(bundle)
    yield from of_child(facts, settings)
