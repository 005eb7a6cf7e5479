"""A chronology as a strip of time: a mark for each line, long silences hatched, much in a short time in a frame. The same in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.design.pictures.chart_frame import Frame, day, ticks
from goldenthread.design.pictures.colours import BRAND, GREY, INK, LINE, ORANGE
from goldenthread.design.pictures.svg import Svg, element, group, number, path, picture, rect, text

HEIGHT, TOP, BOTTOM, EDGE = 92.0, 16.0, 58.0, 8.0
LEAST = 6.0


@dataclass(frozen=True)
class Part:
    """A stretch of the strip: a silence (no lines) or much in a short time."""

    first: date
    last: date
    lines: int

    @property
    def said(self) -> str:
        """The stretch in words."""
        if not self.lines:
            return f"No line for {months_said(self.first, self.last)}: from {day(self.first)} to {day(self.last)}."
        weeks = max(1, round((self.last - self.first).days / 7))
        return (
            f"{self.lines} lines within {weeks} week{'' if weeks == 1 else 's'}: {day(self.first)} to {day(self.last)}."
        )


def months_said(first: date, last: date) -> str:
    """How long, in months.

    >>> months_said(date(2025, 1, 6), date(2026, 3, 1))
    '14 months'
    """
    return f"{round((last - first).days / 30.44)} months"


def in_words(days: Sequence[date], parts: Sequence[Part]) -> list[str]:
    """What the strip says, in sentences."""
    if not days:
        return ["Nothing has been written down yet."]
    whole = f"{len(days)} line{'' if len(days) == 1 else 's'}, from {day(min(days))} to {day(max(days))}."
    return [whole, *(part.said for part in sorted(parts, key=lambda part: part.first))]


def strip(days: Sequence[date], parts: Sequence[Part], *, key: str, title: str, until: date, width: float) -> Svg:
    """The strip, from the first line to today. `width` 1150 for screens and paper, 350 for phones."""
    first = min([*days, until])
    frame = Frame(first, until, left=EDGE, right=width - EDGE, top=TOP, bottom=BOTTOM)
    drawn = [_part(frame, part, key) for part in parts]
    marks = [
        path(
            f"M{number(frame.x(on))} {number(TOP + 6)}V{number(BOTTOM)}",
            stroke=BRAND,
            stroke_width=3,
            stroke_linecap="round",
        )
        for on in days
    ]
    line = path(f"M{number(frame.left)} {number(BOTTOM)}H{number(frame.right)}", stroke=INK, stroke_width=2)
    return picture(
        key, _hatch(key), *drawn, line, *marks, _years(frame),
        box=(0, 0, width, HEIGHT), title=title, description=" ".join(in_words(days, parts)),
    )  # fmt: skip


def _hatch(key: str) -> Svg:
    stripe = path("M0 0V8", stroke=LINE, stroke_width=4)
    turned = element(
        "pattern",
        stripe,
        id=f"{key}-silent",
        width=8,
        height=8,
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )
    return element("defs", turned)


def _part(frame: Frame, part: Part, key: str) -> Svg:
    left, right = frame.x(part.first), frame.x(part.last)
    if part.lines:
        wide = max(right - left, LEAST) + 10
        return rect(left - 5, TOP, wide, BOTTOM - TOP + 5, fill="#fdf0e3", stroke=ORANGE, stroke_width=2, rx=5)
    return rect(left + 3, TOP + 10, max(right - left - 6, 1), BOTTOM - TOP - 10, fill=f"url(#{key}-silent)")


def _years(frame: Frame) -> Svg:
    parts = []
    last = -100.0
    for on in ticks(frame, room=40):
        x = frame.x(on)
        if on.month == 1 or x - last > 200:
            parts.append(path(f"M{number(x)} {number(BOTTOM)}v6", stroke=INK))
            near = x < frame.left + 18
            parts.append(
                text(str(on.year), x, BOTTOM + 22, anchor="start" if near else "middle", font_size=13, fill=GREY)
            )
            last = x
    return group(*parts)
