"""Everybody's line on a chart: whose it is, how it is drawn, and where it stops because nobody asked for long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.design.pictures.chart_frame import Frame
from goldenthread.design.pictures.colours import BLUE, BROWN, ORANGE, PURPLE, TEAL, WHITE
from goldenthread.design.pictures.svg import Svg, circle, group, haloed, number, path, rect


@dataclass(frozen=True)
class Score:
    """One answer on one day."""

    on: date
    value: float


@dataclass(frozen=True)
class Rater:
    """One person's scores, in order of date. Shape: `name` is whose number it is ("Mia", "Mum", "Social worker")."""

    name: str
    scores: tuple[Score, ...]
    is_child: bool = False


@dataclass(frozen=True)
class Look:
    """How one rater's line is drawn: never told by its colour alone."""

    colour: str
    marker: str
    dashes: str | None
    width: float


LOOKS = (
    Look(PURPLE, "square", "7 4", 2.4), Look(ORANGE, "triangle", "2 4", 2.6), Look(TEAL, "diamond", "10 4 2 4", 2.4),
    Look(BROWN, "circle", "4 3", 2.4),
)  # fmt: skip
NEAR, ABOVE = 12, 34
CHILD_LOOK = Look(BLUE, "circle", None, 3.6)


def line(frame: Frame, rater: Rater, look: Look, *, gap_days: int | None = None) -> Svg:
    """One person's line. Where nobody asked for longer than `gap_days` there is none: a gap in asking is a gap in the story."""
    points = [(frame.x(s.on), frame.y(s.value)) for s in rater.scores]
    parts = [
        path(
            through([points[at] for at in run]),
            stroke=look.colour,
            stroke_width=look.width,
            stroke_linejoin="round",
            stroke_dasharray=look.dashes,
        )
        for run in _runs(rater.scores, gap_days)
        if len(run) > 1
    ]
    size = 6.5 if rater.is_child else 5.5
    return group(
        *parts,
        group(*(_marker(look.marker, x, y, size) for x, y in points), fill=look.colour, stroke=WHITE, stroke_width=1.5),
    )


def _runs(scores: Sequence[Score], gap_days: int | None) -> Iterator[list[int]]:
    """The places of scores that follow each other without a gap."""
    run: list[int] = []
    for at, score in enumerate(scores):
        if run and gap_days is not None and (score.on - scores[run[-1]].on).days > gap_days:
            yield run
            run = []
        run.append(at)
    if run:
        yield run


def _marker(kind: str, x: float, y: float, r: float) -> Svg:
    match kind:
        case "circle":
            return circle(x, y, r)
        case "square":
            return rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8)
        case "triangle":
            return path(
                f"M{number(x)} {number(y - r * 1.25)}l{number(r * 1.2)} {number(r * 2.1)}h{number(-r * 2.4)}z",
                fill=None,
            )
        case _:
            corners = [(x, y - r * 1.3), (x + r * 1.3, y), (x, y + r * 1.3), (x - r * 1.3, y)]
            return path(through(corners) + "Z", fill=None)


def numbers(frame: Frame, rater: Rater, others: Sequence[Rater] = ()) -> Svg:
    """The numbers above a line's points; below, where somebody else's point would be hidden."""
    taken = [(frame.x(one.on), frame.y(one.value)) for other in others for one in other.scores]
    parts = []
    for score in rater.scores:
        x, y = frame.x(score.on), frame.y(score.value)
        hides = any(abs(x - at) < NEAR and y - ABOVE < height < y - 2 for at, height in taken)
        parts.append(
            haloed(number(score.value), x, y + 23 if hides else y - 13, anchor="middle", bold=True, font_size=13.5)
        )
    return group(*parts)


def through(points: Sequence[tuple[float, float]]) -> str:
    """A path through these points."""
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points)
