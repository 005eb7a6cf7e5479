"""Breaks between worry, need, goal and step: a link that should be there and is not, or a step that has fallen behind.

Serves: K4.14, K4.W2, K4.W5, K10.07
"""

from __future__ import annotations

from collections.abc import Iterator

from goldenthread.practice.thread.gather import Gathered
from goldenthread.practice.thread.said import said_day, shortened
from goldenthread.practice.thread.settings import ThreadSettings, day_after
from goldenthread.practice.thread.shape import BeadKind, Break, BreakCode


def no_need(bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    """A worry from which nobody has said what the child needs."""
    if bundle.needs or all(concern.from_census for concern in bundle.concerns):
        return
    live_since = bundle.head.status_on or bundle.head.raised_on
    yield Break(
        BeadKind.NEED,
        BreakCode.NO_NEED,
        f"Nobody has written what {bundle.first_name} needs because of this worry.",
        "Say in the assessment what this worry means for the child.",
        settings.broken_from("need", live_since),
        bundle.head.id,
    )


def no_goal(bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    """A need for which no change has been agreed."""
    for need in bundle.needs:
        if not need.from_census and not any(need.id in goal.need_ids for goal in bundle.goals):
            yield Break(
                BeadKind.AGREED,
                BreakCode.NO_GOAL,
                f"No goal answers this need: {shortened(need.words)}",
                "Agree with the family what should be different.",
                settings.broken_from("goal", need.found_on),
                need.id,
            )


def no_step(bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    """A goal towards which nobody has agreed to do anything, or everything agreed was let go."""
    for goal in bundle.goals:
        if goal.from_census or bundle.steps_of(goal):
            continue
        let_go = [step.status_on for step in bundle.steps if goal.id in step.goal_ids and step.status_on]
        since = settings.broken_from("step", max((goal.agreed_on, *let_go)))
        yield Break(
            BeadKind.AGREED,
            BreakCode.NO_STEP,
            f"Nobody has agreed to do anything towards this goal: {shortened(goal.words)}",
            "Agree who does what by when.",
            since,
            goal.id,
        )


def no_owner(bundle: Gathered) -> Iterator[Break]:
    """An agreed step that belongs to nobody."""
    for step in bundle.steps:
        if step.status == "live" and not step.owner.strip() and not step.from_census:
            yield Break(
                BeadKind.AGREED,
                BreakCode.NO_OWNER,
                f"Nobody is named for this step: {shortened(step.words)}",
                "Name the person who will do it, with their agreement.",
                step.agreed_on,
                step.id,
            )


def steps_behind(bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    """A step that should have started and has not, or whose date has passed."""
    for step in bundle.steps:
        if step.status != "live" or step.from_census:
            continue
        name = shortened(step.words)
        if step.starts_on and not step.started_on:
            late_start = settings.broken_from("start", step.starts_on)
            if not step.due_on or late_start <= step.due_on:
                yield Break(
                    BeadKind.AGREED,
                    BreakCode.STEP_NOT_STARTED,
                    f"This step should have started on {said_day(step.starts_on)} and has not: {name}",
                    "Ask what is in the way, or choose another way.",
                    late_start,
                    step.id,
                )
        if step.due_on:
            yield Break(
                BeadKind.AGREED,
                BreakCode.STEP_LATE,
                f"This step was due on {said_day(step.due_on)} and is not done: {name}",
                "Say why, and set a new date or another step.",
                day_after(step.due_on),
                step.id,
            )
