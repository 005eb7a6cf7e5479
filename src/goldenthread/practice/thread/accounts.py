"""What each voice says about change: from readings and from verdicts, the latest word of each, never an average.

Reading: somebody's readings say better, same or worse by comparing their last number with their own first: Dad's with Dad's and Mum's with
Mum's, though both speak as parents. A verdict given after the last reading speaks instead of it. Where violence is among the worries only two
voices can say that things are better: the adult who was harmed, asked alone, and the child; anyone may say that they are worse. Fewer
call-outs, or silence, are context and not safety.

Serves: K6.08, K10.06
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from goldenthread.practice.thread.facts import GoalFact, MeasureFact, ReadingFact, Verdict, Voice
from goldenthread.practice.thread.gather import Gathered
from goldenthread.practice.thread.once import once_for_these

VOICES = tuple(Voice)


@dataclass(frozen=True)
class Account:
    """What one voice said last about one goal."""

    voice: Voice
    on: date
    verdict: Verdict
    asked_alone: bool
    who: str = ""


class Numbers(NamedTuple):
    """One person's readings of one measure, oldest first."""

    voice: Voice
    who: str
    readings: tuple[ReadingFact, ...]


@once_for_these
def accounts(bundle: Gathered) -> tuple[Account, ...]:
    """The latest word of every voice on every goal, the newest first."""
    spoke = {one.voice for one in bundle.impacts}.union(*(by_voice(measure) for measure in bundle.measures))
    voices = [voice for voice in VOICES if voice in spoke]
    found = [account for goal in bundle.goals for voice in voices for account in _of_voice(bundle, goal, voice)]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.on, one.voice), reverse=True))


@once_for_these
def by_voice(measure: MeasureFact) -> dict[Voice, tuple[ReadingFact, ...]]:
    """Every voice's readings of one measure, oldest first, in the order of the voices; a voice that gave none is not in it."""
    found: dict[Voice, list[ReadingFact]] = {}
    for one in sorted(measure.readings, key=lambda one: (one.on, one.id)):
        found.setdefault(one.voice, []).append(one)
    return {voice: tuple(found[voice]) for voice in VOICES if voice in found}


@once_for_these
def by_person(measure: MeasureFact) -> tuple[Numbers, ...]:
    """The same, with two people of one voice apart. What names nobody is of the only one who is named, or stands by itself."""
    found: dict[tuple[Voice, str], list[ReadingFact]] = {}
    for voice, readings in by_voice(measure).items():
        named = {one.who for one in readings if one.who}
        for one in readings:
            who = one.who if len(named) > 1 else next(iter(named), "")
            found.setdefault((voice, who), []).append(one)
    return tuple(Numbers(voice, who, tuple(rows)) for (voice, who), rows in found.items())


def series(measure: MeasureFact, voice: Voice) -> tuple[ReadingFact, ...]:
    """One voice's readings of one measure, oldest first."""
    return by_voice(measure).get(voice, ())


def is_better(measure: MeasureFact, *, than: float, value: float) -> bool:
    """Is a number better than another on this measure?"""
    return value > than if measure.higher_is_better else value < than


def moved(measure: MeasureFact, readings: tuple[ReadingFact, ...]) -> Verdict:
    """How far the last of these readings has come from the first."""
    first, last = readings[0].value, readings[-1].value
    if len(readings) == 1:
        return Verdict.TOO_EARLY
    if is_better(measure, than=first, value=last):
        return Verdict.BETTER
    return Verdict.WORSE if is_better(measure, than=last, value=first) else Verdict.SAME


def may_speak_for_safety(account: Account) -> bool:
    """Where there is violence, may this voice say that things are better?"""
    return account.voice is Voice.CHILD or (account.voice is Voice.HARMED_ADULT and account.asked_alone)


def latest_of(bundle: Gathered, voice: Voice) -> Account | None:
    """The newest account of a voice that may speak for safety, or None where it was not asked so that it counts."""
    return next(iter(latest_of_each(bundle, voice)), None)


def latest_of_each(bundle: Gathered, voice: Voice) -> tuple[Account, ...]:
    """The newest account of each person of such a voice, the newest first: of two adults who were harmed, neither speaks for the other."""
    said = [one for one in accounts(bundle) if one.voice is voice and may_speak_for_safety(one)]
    several = len({one.who for one in said if one.who}) > 1
    found: dict[str, Account] = {}
    for one in said:
        found.setdefault(one.who if several else "", one)
    return tuple(found.values())


def _of_voice(bundle: Gathered, goal: GoalFact, voice: Voice) -> Iterator[Account]:
    """One voice's accounts. What a harmed adult said alone is kept apart from what was said with others there."""
    groups: tuple[bool | None, ...] = (True, False) if voice is Voice.HARMED_ADULT else (None,)
    for alone in groups:
        yield from _of_group(bundle, goal, voice, alone)


def _of_group(bundle: Gathered, goal: GoalFact, voice: Voice, alone: bool | None) -> Iterator[Account]:
    said = [
        one
        for one in bundle.impacts
        if one.goal_id == goal.id and one.voice is voice and alone in (None, one.asked_alone)
    ]
    latest = max(said, key=lambda one: (one.on, one.id)) if said else None
    newer = False
    for measure in bundle.measures_of(goal):
        for numbers in by_person(measure):
            readings = tuple(one for one in numbers.readings if alone in (None, one.asked_alone))
            if numbers.voice is voice and readings and (latest is None or readings[-1].on > latest.on):
                newer = True
                yield Account(voice, readings[-1].on, moved(measure, readings), bool(alone), numbers.who)
    if latest and not newer:
        yield Account(voice, latest.on, latest.verdict, bool(alone))
