"""Scores over time: a small line for a list row, and the 0 to 10 chart with everybody's own number.

A score means little without whose it is and when it was asked: every line is labelled at its end, the child's comes first
and thickest, and the words beneath say how long ago each person was last asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.design.pictures.chart_frame import Frame, day, month_ticks
from goldenthread.design.pictures.chart_lines import CHILD_LOOK, LOOKS, line, through
from goldenthread.design.pictures.chart_lines import Rater as Rater
from goldenthread.design.pictures.chart_lines import Score as Score
from goldenthread.design.pictures.chart_lines import numbers as numbers_of
from goldenthread.design.pictures.colours import BLUE, GREEN, GREY, INK, LINE
from goldenthread.design.pictures.lettering import width_of
from goldenthread.design.pictures.svg import (
    Svg,
    circle,
    element,
    group,
    haloed,
    joined,
    number,
    path,
    picture,
    rect,
    text,
)

LOWEST, HIGHEST = 0, 10
LONG_UNASKED_DAYS = 56
SPARK_WIDTH, SPARK_HEIGHT, SPARK_NUMBER = 150, 40, 30
LEFT, TOP, BOTTOM = 40.0, 34.0, 46.0
LABEL_APART = 17.0
MOST_LINES = 6


@dataclass(frozen=True)
class Event:
    """Something that happened, marked on the chart."""

    on: date
    label: str


def spark(scores: Sequence[Score], *, label: str, goal: float | None = None, top: float = HIGHEST) -> Svg:
    """A small line with its goal and last value, for a card or a row. Shape: `label` says whose number of what."""
    first, last = scores[0].on, scores[-1].on
    frame = Frame(first, last, left=5, right=SPARK_WIDTH - SPARK_NUMBER, top=6, bottom=SPARK_HEIGHT - 6, highest=top)
    points = [(frame.x(s.on), frame.y(s.value)) for s in scores]
    parts = []
    if goal is not None:
        parts.append(
            path(
                f"M2 {number(frame.y(goal))}H{SPARK_WIDTH - SPARK_NUMBER + 4}",
                stroke=GREEN,
                stroke_width=1.6,
                stroke_dasharray="4 3",
            )
        )
    if len(points) > 1:
        parts.append(
            path(through(points), stroke=BLUE, stroke_width=2.4, stroke_linejoin="round", stroke_linecap="round")
        )
    x, y = points[-1]
    parts += [
        circle(x, y, 4, fill=BLUE),
        text(number(scores[-1].value), SPARK_WIDTH - 2, y + 6, anchor="end", bold=True, font_size=17),
    ]
    said = f"{label}: {spark_in_words(scores, goal=goal)}"
    box = f"0 0 {SPARK_WIDTH} {SPARK_HEIGHT}"
    return element(
        "svg", *parts, xmlns="http://www.w3.org/2000/svg", class_="spark", viewBox=box, width=SPARK_WIDTH, height=SPARK_HEIGHT,
        role="img", aria_label=said, fill=INK, font_family="'Atkinson Hyperlegible Next', Arial, sans-serif",
    )  # fmt: skip


def spark_in_words(scores: Sequence[Score], *, goal: float | None = None) -> str:
    """What the small line says.

    >>> spark_in_words([Score(date(2025, 3, 12), 2), Score(date(2025, 10, 22), 7)], goal=8)
    'from 2 on 12 March 2025 to 7 on 22 October 2025. Goal 8.'
    """
    return _from_to(scores) + (f". Goal {number(goal)}." if goal is not None else ".")


def _from_to(scores: Sequence[Score]) -> str:
    first, last = scores[0], scores[-1]
    if len(scores) == 1:
        return f"{number(last.value)} on {day(last.on)}, asked once"
    return f"from {number(first.value)} on {day(first.on)} to {number(last.value)} on {day(last.on)}"


def in_words(raters: Sequence[Rater], *, asked_until: date, goal: float | None = None) -> list[str]:
    """What the chart says, a sentence for each rater and one for the goal.

    Shape: `asked_until` is the day the chart is read; who has not been asked for eight weeks is said to be so.
    """
    said = []
    for rater in _child_first(raters):
        if not rater.scores:
            said.append(f"{rater.name}: never asked.")
            continue
        last = rater.scores[-1].on
        unasked = (asked_until - last).days > LONG_UNASKED_DAYS
        said.append(f"{rater.name}: {_from_to(rater.scores)}." + (f" Not asked since {day(last)}." if unasked else ""))
    return said + ([f"Goal: {number(goal)}."] if goal is not None else [])


def rows(raters: Sequence[Rater]) -> tuple[list[str], list[tuple[date, list[str]]]]:
    """The same numbers as a table: the headings, then for each day what each person said, "–" where not asked."""
    ordered = _child_first(raters)
    days = sorted({score.on for rater in ordered for score in rater.scores})
    said = [{score.on: number(score.value) for score in rater.scores} for rater in ordered]
    return [rater.name for rater in ordered], [(on, [each.get(on, "–") for each in said]) for on in days]


def _child_first(raters: Sequence[Rater]) -> list[Rater]:
    return sorted(raters, key=lambda rater: not rater.is_child)


def scaling(
    raters: Sequence[Rater],
    *,
    key: str,
    title: str,
    asked_until: date,
    goal: float | None = None,
    events: Sequence[Event] = (),
    low: str = "as bad as it can be",
    high: str = "as good as it can be",
    width: float = 680,
    height: float = 300,
    top: float = HIGHEST,
    less_is_better: bool = False,
    gap_days: int | None = None,
) -> Svg:
    """A chart of one question: the child's line first, a shaded band where it is good enough, events marked, no line over a gap in asking."""
    ordered = [rater for rater in _child_first(raters) if rater.scores]
    days = [score.on for rater in ordered for score in rater.scores] + [event.on for event in events] + [asked_until]
    labels = max((width_of(f"{rater.name} 10", 14, bold=True) for rater in ordered), default=40.0)
    right = width - max(labels, 60.0) - 16
    frame = Frame(min(days), max(days), left=LEFT, right=right, top=TOP, bottom=height - BOTTOM, highest=top)
    parts = [
        _goal_band(frame, goal, less_is_better=less_is_better),
        _grid(frame),
        month_ticks(frame),
        _anchors(frame, low, high),
        _events(frame, events),
    ]
    parts += [_goal_line(frame, goal), *_raters(frame, ordered, goal, gap_days)]
    said = " ".join(in_words(raters, asked_until=asked_until, goal=goal))
    return picture(key, *parts, box=(0, 0, width, height), title=title, description=said)


def _goal_band(frame: Frame, goal: float | None, *, less_is_better: bool) -> Svg:
    """Everything from the goal upwards is good enough; where less is better, downwards."""
    if goal is None:
        return Svg("")
    top, bottom = (frame.y(goal), frame.bottom) if less_is_better else (frame.top, frame.y(goal))
    return rect(frame.left, top, frame.right - frame.left, bottom - top, fill=GREEN, fill_opacity=".08")


def _goal_line(frame: Frame, goal: float | None) -> Svg:
    if goal is None:
        return Svg("")
    y = frame.y(goal)
    line = path(
        f"M{number(frame.left)} {number(y)}H{number(frame.right)}", stroke=GREEN, stroke_width=2, stroke_dasharray="8 4"
    )
    return group(line, text(f"Goal {number(goal)}", frame.right + 10, y + 5, bold=True, fill=GREEN))


def _grid(frame: Frame) -> Svg:
    lines = []
    for value in _steps(frame.highest):
        y = frame.y(value)
        lines.append(
            path(
                f"M{number(frame.left)} {number(y)}H{number(frame.right)}",
                stroke=LINE,
                stroke_width=1.5 if value == 0 else 0.8,
            )
        )
        lines.append(text(str(value), frame.left - 10, y + 5, anchor="end"))
    return group(*lines)


def _steps(highest: float) -> range:
    """The values with a line of their own: six or so, in steps that people count in."""
    step = next((one for one in (1, 2, 5, 10, 20, 25, 50, 100, 200, 500) if highest / one <= MOST_LINES), 1000)
    return range(LOWEST, int(highest) + 1, step)


def _anchors(frame: Frame, low: str, high: str) -> Svg:
    return joined(
        [
            text(f"{number(frame.highest)} – {high}", 0, frame.top - 15, font_size=12.5, fill=GREY),
            haloed(f"{LOWEST} – {low}", frame.left + 6, frame.y(LOWEST) - 7, font_size=12.5, fill=GREY),
        ]
    )


def _events(frame: Frame, events: Sequence[Event]) -> Svg:
    """Dotted lines with their words at the top, a step lower where two would meet; left of a line that stands near the end."""
    parts, ends = [], [float("-inf")] * 3
    for event in sorted(events, key=lambda e: e.on):
        x = frame.x(event.on)
        wide = width_of(event.label, 12)
        begins = x + 4 if x + 4 + wide <= frame.right else x - 4 - wide
        level = next((i for i, end in enumerate(ends) if begins - 4 > end), 0)
        ends[level] = begins + 6 + wide
        parts.append(
            path(f"M{number(x)} {number(frame.top)}V{number(frame.bottom)}", stroke=GREY, stroke_dasharray="2 3")
        )
        parts.append(haloed(event.label, begins, frame.top + 13 + level * 15, font_size=12, fill=GREY))
    return group(*parts)


def _raters(frame: Frame, raters: Sequence[Rater], goal: float | None, gap_days: int | None) -> list[Svg]:
    """The lines, the child's on top with its numbers, and a label at each line's end."""
    others = iter(LOOKS * (len(raters) // len(LOOKS) + 1))
    looks = [CHILD_LOOK if rater.is_child else next(others) for rater in raters]
    lines = [line(frame, rater, look, gap_days=gap_days) for rater, look in zip(raters, looks, strict=True)]
    numbers = [
        numbers_of(frame, rater, [one for one in raters if one is not rater]) for rater in raters if rater.is_child
    ]
    taken = [frame.y(goal) + 5] if goal is not None else []
    labels = []
    for rater, look in zip(raters, looks, strict=True):
        y = _free(frame.y(rater.scores[-1].value) + 5, taken)
        taken.append(y)
        words = f"{rater.name} {number(rater.scores[-1].value)}"
        labels.append(text(words, frame.right + 10, y, bold=True, fill=look.colour))
    return [*reversed(lines), *numbers, *labels]


def _free(wanted: float, taken: Sequence[float]) -> float:
    """The nearest height at which a label meets no other."""
    tries = [wanted + sign * 2 * step for step in range(60) for sign in (1, -1)]
    return next((y for y in tries if all(abs(y - other) >= LABEL_APART for other in taken)), wanted)
