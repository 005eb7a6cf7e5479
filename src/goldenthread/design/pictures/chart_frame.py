"""Where a day and a value lie on a chart, and the months along its foot."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from goldenthread.design.pictures.colours import GREY, INK, LINE
from goldenthread.design.pictures.svg import Svg, group, number, path, text

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
LABEL_ROOM = 46.0


@dataclass(frozen=True)
class Frame:
    """The field a chart is drawn in, from one day to another and from 0 to the highest value."""

    first: date
    last: date
    left: float
    right: float
    top: float
    bottom: float
    highest: float = 10

    def x(self, on: date) -> float:
        """How far from the left a day lies; days outside the field lie on its edge."""
        days = (self.last - self.first).days
        share = 1.0 if days == 0 else min(max((on - self.first).days / days, 0.0), 1.0)
        return self.left + share * (self.right - self.left)

    def y(self, value: float) -> float:
        """How far from the top a value lies."""
        return self.bottom - value / self.highest * (self.bottom - self.top)


def day(on: date) -> str:
    """A day in full.

    >>> day(date(2025, 8, 6))
    '6 August 2025'
    """
    return f"{on.day} {LONG_MONTHS[on.month - 1]} {on.year}"


def short_day(on: date) -> str:
    """A day in short.

    >>> short_day(date(2025, 8, 6))
    '6 Aug 2025'
    """
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def ticks(frame: Frame, *, room: float = LABEL_ROOM) -> Iterator[date]:
    """The firsts of months worth naming: as many as fit, always including January."""
    months = max(1, round((frame.last - frame.first).days / 30.4))
    fitting = max(1.0, (frame.right - frame.left) / room)
    step = next((s for s in (1, 2, 3, 6, 12) if months / s <= fitting), 12 * max(1, round(months / 12 / fitting + 0.5)))
    for year in range(frame.first.year, frame.last.year + 1):
        for month in range(1, 13, min(step, 12)):
            on = date(year, month, 1)
            if frame.first <= on <= frame.last and (step <= 12 or year % (step // 12) == 0):
                yield on


def month_ticks(frame: Frame) -> Svg:
    """The months under a chart; the year beneath the first and beneath each January."""
    parts = []
    for i, on in enumerate(ticks(frame)):
        x = frame.x(on)
        parts.append(path(f"M{number(x)} {number(frame.bottom)}v5", stroke=INK))
        parts.append(text(MONTHS[on.month - 1], x, frame.bottom + 20, anchor="middle", font_size=12.5))
        if i == 0 or on.month == 1:
            parts.append(text(str(on.year), x, frame.bottom + 36, anchor="middle", bold=True, font_size=12.5))
    return group(*parts)


def month_lines(frame: Frame, *, top: float) -> Svg:
    """The months over a time line, each with a fine line down it; each January in bold with its year."""
    parts = []
    for on in ticks(frame, room=62):
        x = frame.x(on)
        new_year = on.month == 1
        words = f"Jan {on.year}" if new_year else MONTHS[on.month - 1]
        parts.append(path(f"M{number(x)} {number(top + 8)}V{number(frame.bottom)}", stroke=LINE, stroke_width=0.8))
        parts.append(
            text(words, x, top, anchor="middle", bold=new_year, font_size=12.5, fill=None if new_year else GREY)
        )
    return group(*parts)
