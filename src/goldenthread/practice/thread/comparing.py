"""What another interval of the thread would change for a child: its breaks by the numbers as they are, beside those as they would be.

Serves: P.04, K10.07
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from goldenthread.practice.thread.breaks import drift
from goldenthread.practice.thread.facts import ChildThread
from goldenthread.practice.thread.numbers import BREAKS_OF, NUMBERS
from goldenthread.practice.thread.settings import ThreadSettings
from goldenthread.practice.thread.shape import BreakCode
from goldenthread.practice.timescales.comparing import Change, prompt_change
from goldenthread.practice.timescales.local_standards import Standards

Key = tuple[str, BreakCode, str]


def thread_changes(
    thread: ChildThread, now: Standards, would_be: Standards, rule_ids: Collection[str], today: date
) -> tuple[Change, ...]:
    """Which breaks would begin on another day, by these numbers. What is mended is in neither list, so it is not asked about again."""
    rules = {code: one for one in sorted(rule_ids) for code in BREAKS_OF.get(one, ())}
    if not rules:
        return ()
    was, then = (_begins(thread, standards, rules) for standards in (now, would_be))
    return tuple(
        _change(thread, rules[key[1]], key[2], was.get(key), then.get(key), today)
        for key in sorted(was.keys() | then.keys())
        if was.get(key) != then.get(key)
    )


def _change(thread: ChildThread, rule: str, fact_id: str, was: date | None, then: date | None, today: date) -> Change:
    return prompt_change(
        child_id=thread.child_id,
        rule_id=rule,
        title=NUMBERS[rule].title,
        opener=fact_id,
        was=was,
        then=then,
        today=today,
    )


def _begins(thread: ChildThread, standards: Standards, codes: Collection[BreakCode]) -> dict[Key, date]:
    breaks = drift(thread, ThreadSettings(standards=standards))
    return {(strand, one.code, one.fact_id): one.since for strand, one in breaks if one.code in codes}
