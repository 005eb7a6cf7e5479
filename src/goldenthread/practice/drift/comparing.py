"""What another number of drift would change for a child: what stands still by the numbers as they are, beside those as they would be.

Serves: P.04, K5.00
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from goldenthread.practice.drift.facts import ChildFacts
from goldenthread.practice.drift.found import DriftFound
from goldenthread.practice.drift.kinds import BY_KEY
from goldenthread.practice.drift.numbers import KIND_OF
from goldenthread.practice.drift.rules import drifts
from goldenthread.practice.drift.settings import DriftSettings
from goldenthread.practice.timescales.comparing import Change, prompt_change
from goldenthread.practice.timescales.local_standards import Standards

Key = tuple[str, str]


def drift_changes(
    facts: ChildFacts, now: Standards, would_be: Standards, rule_ids: Collection[str], today: date
) -> tuple[Change, ...]:
    """What would be asked about otherwise, for these numbers: what still goes on or is yet to come. What is over is not asked about again."""
    kinds = {KIND_OF[one]: one for one in rule_ids if one in KIND_OF}
    if not kinds:
        return ()
    was, then = (_going_on(facts, standards, kinds, today) for standards in (now, would_be))
    return tuple(
        _change(facts, kinds, key, was.get(key), then.get(key), today)
        for key in sorted(was.keys() | then.keys())
        if was.get(key) != then.get(key)
    )


def _going_on(facts: ChildFacts, standards: Standards, kinds: Collection[str], today: date) -> dict[Key, date]:
    found: dict[Key, date] = {}
    for one in drifts(facts, DriftSettings(standards=standards)):
        if one.kind in kinds and (one.ends_on is None or one.ends_on > today):
            key = _key(one)
            found[key] = min(found.get(key, date.max), one.begins_on)
    return found


def _key(one: DriftFound) -> Key:
    return one.kind, one.opener


def _change(
    facts: ChildFacts, kinds: dict[str, str], key: Key, was: date | None, then: date | None, today: date
) -> Change:
    kind, opener = key
    return prompt_change(
        child_id=facts.thread.child_id, rule_id=kinds[kind], title=BY_KEY[kind].title, opener=opener, was=was, then=then, today=today
    )  # fmt: skip
