"""What has changed, drafted in plain sentences from numbers and verdicts: each person's own, first and last, never an average.

Serves: K6.03, K6.09
"""

from __future__ import annotations

from goldenthread.casework.workspace.measuring.goals import GoalShown, Measured
from goldenthread.casework.workspace.measuring.shown import Line, Shown
from goldenthread.design.words import day


def difference_in_words(found: Measured, *, child: str) -> str:
    """The draft: a paragraph for each goal. Whoever puts it into the record reads it and makes it theirs."""
    parts = [_of_goal(goal) for goal in found.goals]
    parts += [_of_measure(one) for one in found.others]
    said = [part for part in parts if part]
    return (
        "\n\n".join(said) if said else f"Nothing has been measured for {child} yet, so we cannot say what has changed."
    )


def _of_goal(goal: GoalShown) -> str:
    lines = [said for one in goal.measures if (said := _of_measure(one))]
    lines += [
        f"{one.said_by or one.get_voice_display().capitalize()}, {day(one.on)}: {one.get_verdict_display()}. {one.evidence}"
        for one in goal.newest
        if goal.counts(one)
    ]
    if goal.not_better and (lines or goal.impacts):
        lines.append(goal.not_better.says)
    if goal.asks_why and goal.trajectory:
        lines.append(goal.trajectory.says)
    return f"{goal.goal.words.rstrip('.')}. {' '.join(lines)}" if lines else ""


def _of_measure(one: Shown) -> str:
    """The question once, then each person's own first and last number."""
    question = one.measure.question if one.measure.question.endswith("?") else f"{one.measure.question}:"
    return " ".join([question, *(_of_line(line) for line in one.lines)]) if one.lines else ""


def _of_line(line: Line) -> str:
    if len(line.numbers) == 1:
        return f"{line.label} said {line.last_said} on {day(line.last.on)}, asked once."
    told = (
        f"{line.label} went from {line.first_said} on {day(line.first.on)} to {line.last_said} on {day(line.last.on)}."
    )
    return told + (f" “{line.last.because}”" if line.is_child and line.last.because else "")
