"""What a new number would change: the duties worked out by the standards as they are, beside those worked out by the standards as they would be.

Serves: P.04
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from goldenthread.practice.timescales.applying import LOCAL, what_applied
from goldenthread.practice.timescales.attached import ATTACHED, OWN_FUNCTIONS
from goldenthread.practice.timescales.attaching import of_line
from goldenthread.practice.timescales.duties import duties
from goldenthread.practice.timescales.duty import Duty
from goldenthread.practice.timescales.facts import ChildFacts
from goldenthread.practice.timescales.life import Life
from goldenthread.practice.timescales.local_standards import Standards
from goldenthread.practice.working_days import Calendar


class Effect(Enum):
    """What would happen to one thing that is due. The words a page shows."""

    NEWLY_DUE = ("newly due", "would become due")
    NO_LONGER_DUE = ("no longer due", "would be due no more")
    DATE_MOVES = ("another date", "would be due on another day")
    ASKED_ABOUT = ("newly asked about", "would be asked about")
    ASKED_NO_MORE = ("no longer asked about", "would be asked about no more")
    ASKED_OTHERWISE = ("asked about from another day", "would be asked about from another day")
    JUDGED_ANEW = ("done, judged anew", "done already, and would be judged by the new date")

    def __init__(self, key: str, words: str) -> None:
        self.key, self.words = key, words


PROMPTS = (Effect.ASKED_ABOUT, Effect.ASKED_NO_MORE, Effect.ASKED_OTHERWISE)
"""About where nothing is changing or a thread is broken: nothing is due by it."""


@dataclass(frozen=True)
class Change:
    """One thing that would be due otherwise: whose, what, and its date before and after."""

    child_id: str
    effect: Effect
    rule_id: str
    title: str
    opener: str
    was_due: date | None
    would_be_due: date | None
    would_be_late: bool = False

    @property
    def is_a_prompt(self) -> bool:
        """Is it about where nothing is changing or a thread is broken, and so nothing that is due?"""
        return self.effect in PROMPTS


def prompt_change(
    *, child_id: str, rule_id: str, title: str, opener: str, was: date | None, then: date | None, today: date
) -> Change:
    """Something that would be asked about otherwise: from which day until now, and from which then. `was` and `then` differ."""
    effect = Effect.ASKED_NO_MORE if then is None else Effect.ASKED_OTHERWISE if was else Effect.ASKED_ABOUT
    already = then is not None and then <= today and (was is None or was > today)
    return Change(child_id, effect, rule_id, title, opener, was, then, already)


def duties_by(
    facts: ChildFacts, calendar: Calendar, standards: Standards, rule_ids: Collection[str]
) -> tuple[Duty, ...]:
    """The duties towards a child by these rules alone, the same ones as among all of theirs."""
    if not set(rule_ids).isdisjoint(OWN_FUNCTIONS):
        return duties(facts, calendar, standards)
    life, applied = Life(facts), what_applied(standards)
    lines = [clock for clock in ATTACHED if not set(clock.rules).isdisjoint(rule_ids)]
    return tuple(one for clock in lines for one in of_line(clock, life, calendar, applied))


def changes(
    before: Iterable[Duty], after: Iterable[Duty], rule_ids: Collection[str], today: date
) -> tuple[Change, ...]:
    """What would change for these rules, and for the council's tighter targets beside them."""
    rules = {*rule_ids, *(rule_id + LOCAL for rule_id in rule_ids)}
    was = {one.key: one for one in before if one.rule_id in rules}
    would_be = {one.key: one for one in after if one.rule_id in rules}
    found = [_change(was.get(key), would_be.get(key), today) for key in sorted(was.keys() | would_be.keys())]
    return tuple(one for one in found if one)


def _change(was: Duty | None, would_be: Duty | None, today: date) -> Change | None:
    one = would_be or was
    assert one is not None
    before, after = _due(was), _due(would_be)
    if before == after or not (_open(was) or _open(would_be) or _met(was, would_be)):
        return None
    if _met(was, would_be):
        effect = Effect.JUDGED_ANEW
    elif after is None:
        effect = Effect.NO_LONGER_DUE
    else:
        effect = Effect.DATE_MOVES if before else Effect.NEWLY_DUE
    late = bool(would_be and would_be.is_late(today))
    return Change(one.child_id, effect, one.rule_id, one.title, one.answer.opener, before, after, late)


def _open(one: Duty | None) -> bool:
    return one is not None and one.is_open


def _met(was: Duty | None, would_be: Duty | None) -> bool:
    return all(one is None or one.met_on is not None for one in (was, would_be))


def _due(one: Duty | None) -> date | None:
    return one.due.on if one and one.due else None
