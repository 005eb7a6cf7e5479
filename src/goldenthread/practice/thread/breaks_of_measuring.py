"""Breaks in knowing whether life is better: no starting number, none for weeks, none moving, the wrong people asked.

Serves: K6.01, K6.02a, K6.02b, K6.W2, K10.06
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goldenthread.practice.thread.accounts import accounts, by_person, is_better, latest_of
from goldenthread.practice.thread.facts import GoalFact, MeasureFact, ReadingFact, Verdict, Voice
from goldenthread.practice.thread.gather import Gathered
from goldenthread.practice.thread.said import said_day, said_number, shortened
from goldenthread.practice.thread.settings import ThreadSettings
from goldenthread.practice.thread.shape import BeadKind, Break, BreakCode


def no_baseline(bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    """A goal nobody measured at the start, so that nobody can tell whether anything helps."""
    for goal in bundle.goals:
        if not goal.from_census and not _readings(bundle, goal):
            yield Break(
                BeadKind.CHANGED,
                BreakCode.NO_BASELINE,
                f"Nothing has been measured yet, so we cannot tell whether this helps: {shortened(goal.words)}",
                "Choose a number with the child or family, and take the first one.",
                settings.broken_from("baseline", goal.agreed_on),
                goal.id,
            )


def not_measured(bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    """A goal that was measured once and then forgotten."""
    for goal in bundle.goals:
        readings = _readings(bundle, goal)
        if readings:
            latest = max(one.on for one in readings)
            yield Break(
                BeadKind.CHANGED,
                BreakCode.NOT_MEASURED,
                f"Not measured since {said_day(latest)}: {shortened(goal.words)}",
                "Ask again, on the same scale.",
                settings.broken_from("repeat", latest),
                goal.id,
            )


def no_change(bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    """A number that has not got better over the last few readings of one person, and is not yet good enough."""
    for measure in bundle.measures:
        for voice, _, readings in by_person(measure):
            count = settings.number("readings", readings[-1].on)
            last = readings[-count:]
            if len(last) == count and not _improved(measure, last) and not reached(measure, last[-1].value):
                numbers = ", ".join(said_number(one.value) for one in last)
                yield Break(
                    BeadKind.CHANGED,
                    BreakCode.NO_CHANGE,
                    f"No better in the last {count} readings ({voice.words}: {numbers}): {shortened(measure.words)}",
                    "Think together about why, and whether the plan should change.",
                    last[-1].on,
                    measure.id,
                )


def done_but_no_change(bundle: Gathered) -> Iterator[Break]:
    """Everything agreed was done, and the latest word is that nothing is better. What was the plan for?"""
    for goal in bundle.goals:
        steps = bundle.steps_of(goal)
        finished = [step.status_on for step in steps if step.status == "done" and step.status_on]
        said = [one for one in accounts(bundle) if one.verdict is not Verdict.TOO_EARLY]
        if not steps or len(finished) < len(steps) or not said or any(one.verdict is Verdict.BETTER for one in said):
            continue
        yield Break(
            BeadKind.CHANGED,
            BreakCode.DONE_BUT_NO_CHANGE,
            f"Every step is done and nothing is better: {shortened(goal.words)}",
            "Ask what the steps were for, and agree something else.",
            max((*finished, *(one.on for one in said))),
            goal.id,
        )


def voices_of_safety_not_asked(bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    """Where somebody is harmed or controlled: those who were harmed have not been asked, or not for a long time.

    Numbers from others, and silence, say nothing about safety.
    """
    goals = [goal.agreed_on for goal in bundle.goals if not goal.from_census]
    if not bundle.violence or not goals:
        return
    if bundle.harmed_adult:
        yield _not_asked(
            bundle,
            Voice.HARMED_ADULT,
            BreakCode.HARMED_ADULT_NOT_ASKED,
            "The adult who was harmed has not been asked alone",
            "Ask them alone, where it is safe to talk.",
            min(goals),
            settings,
        )
    yield _not_asked(
        bundle,
        Voice.CHILD,
        BreakCode.CHILD_NOT_ASKED,
        f"{bundle.first_name} has not said how it is now",
        "Ask the child, or watch and listen in the way this child speaks.",
        min(goals),
        settings,
    )


def reached(measure: MeasureFact, value: float) -> bool:
    """Is this number good enough?"""
    return measure.target is not None and not is_better(measure, than=value, value=measure.target)


def _not_asked(
    bundle: Gathered,
    voice: Voice,
    code: BreakCode,
    says: str,
    mend: str,
    agreed_on: date,
    settings: ThreadSettings,
) -> Break:
    account = latest_of(bundle, voice)
    if account is None:
        return Break(
            BeadKind.CHANGED, code, f"{says}.", mend, settings.broken_from("baseline", agreed_on), bundle.head.id
        )
    return Break(
        BeadKind.CHANGED,
        code,
        f"{says} since {said_day(account.on)}.",
        mend,
        settings.broken_from("repeat", account.on),
        bundle.head.id,
    )


def _readings(bundle: Gathered, goal: GoalFact) -> list[ReadingFact]:
    return [reading for measure in bundle.measures_of(goal) for reading in measure.readings]


def _improved(measure: MeasureFact, readings: tuple[ReadingFact, ...]) -> bool:
    return any(is_better(measure, than=readings[0].value, value=one.value) for one in readings[1:])
