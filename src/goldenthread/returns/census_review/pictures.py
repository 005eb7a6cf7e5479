"""The two pictures of an answer: each month's starts, in time and over; and how long it took. Each has its table twin on the page.

Bars lie on their side, so that the words stay readable on a telephone. Over is never told by colour alone: it is hatched,
and its number stands at the bar's end.
"""

from collections.abc import Sequence

from goldenthread.design.pictures.chart_frame import MONTHS
from goldenthread.design.pictures.colours import BLUE, GREY, INK, LINE, RED, WHITE
from goldenthread.design.pictures.lettering import width_of
from goldenthread.design.pictures.svg import Svg, element, group, joined, path, picture, rect, text
from goldenthread.returns.census_review.findings import State
from goldenthread.returns.census_review.reviewing import Answer, Month

WIDTH, ROW, BAR = 420.0, 24.0, 15.0
LEFT, TOP = 88.0, 26.0
OPEN = "#7fa9d1"
ROOMY = 1.15
"""Where the reader has not our letters, others stand in for them, and they are wider."""


def month_name(month: Month) -> str:
    """A month as a row is headed.

    >>> month_name((2026, 3))
    'Mar 2026'
    """
    return f"{MONTHS[month[1] - 1]} {month[0]}"


def by_month(answer: Answer) -> tuple[tuple[str, int, int, int], ...]:
    """Each month's starts. Shape: month, done in time, over (done or not), open and still in time; months without any are there too."""
    if not answer.months:
        return ()
    months = _without_gaps(min(answer.months), max(answer.months))
    return tuple(
        (month_name(month), found[State.IN_TIME], found[State.OVER] + found[State.OPEN_OVER], found[State.OPEN])
        for month in months
        for found in [answer.months.get(month, dict.fromkeys(State, 0))]
    )


def how_long(answer: Answer) -> tuple[tuple[str, int, bool], ...]:
    """How long those that were done took. Shape: from–to, how many, whether the whole span is over its number."""
    edges = answer.question.buckets
    limit = answer.question.last_in_time
    spans, low = [], 0
    for high in (*edges, None):
        many = sum(count for days, count in answer.took.items() if low <= days and (high is None or days <= high))
        words = f"{low} or more" if high is None else f"{low}–{high}"
        spans.append((words, many, low > limit))
        low = (high or 0) + 1
    return tuple(spans)


def months_picture(answer: Answer) -> Svg:
    """A bar for each month, with its number over at the end."""
    rows = by_month(answer)
    most = max((sum(row[1:]) for row in rows), default=0) or 1
    room = WIDTH - LEFT - 12 - ROOMY * max(width_of(_end_words(row), 13, bold=True) for row in rows)
    parts = [_hatch("months", answer.question.key), _legend(answer.question.key)]
    for place, row in enumerate(rows):
        words, in_time, over, still = row
        y = TOP + place * ROW
        parts.append(text(words, LEFT - 8, y + 12, anchor="end", font_size=13))
        x = LEFT
        for many, fill in ((in_time, BLUE), (over, f"url(#months-{answer.question.key})"), (still, OPEN)):
            wide = many / most * room
            if many:
                parts.append(rect(x, y, max(wide, 1.0), BAR, fill=fill, stroke=RED if fill.startswith("url") else None))
            x += wide
        parts.append(text(_end_words(row), x + 6, y + 12, font_size=13, bold=over > 0, fill=INK if over else GREY))
    over_all = sum(row[2] for row in rows)
    said = f"{answer.all} in all; {over_all} {answer.question.over}. The table below gives each month."
    return _framed(f"{answer.question.key}-months", parts, len(rows), f"{answer.question.title}, by month", said)


def took_picture(answer: Answer) -> Svg:
    """A bar for each span of days."""
    spans = how_long(answer)
    most = max((many for _, many, _ in spans), default=0) or 1
    room = WIDTH - LEFT - 12 - ROOMY * max(width_of(f"{many:,}", 13, bold=True) for _, many, _ in spans)
    parts = [_hatch("took", answer.question.key)]
    for place, (words, many, over) in enumerate(spans):
        y = TOP + place * ROW
        parts.append(text(words, LEFT - 8, y + 12, anchor="end", font_size=13))
        wide = many / most * room
        if many:
            fill = f"url(#took-{answer.question.key})" if over else BLUE
            parts.append(rect(LEFT, y, max(wide, 1.0), BAR, fill=fill, stroke=RED if over else None))
        parts.append(text(f"{many:,}", LEFT + wide + 6, y + 12, font_size=13, bold=over and many > 0))
    parts.append(
        text(f"{answer.question.counted_in} (hatched: {answer.question.over})", LEFT, 14, font_size=13, fill=GREY)
    )
    said = "; ".join(f"{words} {answer.question.counted_in}: {many}" for words, many, _ in spans)
    return _framed(
        f"{answer.question.key}-took", parts, len(spans), f"{answer.question.title}, how long they took", said
    )


def _framed(key: str, parts: Sequence[Svg], rows: int, title: str, said: str) -> Svg:
    foot = TOP + rows * ROW
    axis = path(f"M{LEFT} {TOP - 4}V{foot}", stroke=LINE)
    return picture(key, axis, *parts, box=(0, 0, WIDTH, foot + 4), title=title, description=said)


def _hatch(kind: str, key: str) -> Svg:
    """Slanting red lines on white: what is over."""
    lines = path("M-2 2l4-4M0 8l8-8M6 10l4-4", stroke=RED, stroke_width=3)
    ground = rect(0, 0, 8, 8, fill=WHITE)
    return element(
        "defs", element("pattern", ground, lines, id=f"{kind}-{key}", width=8, height=8, patternUnits="userSpaceOnUse")
    )


def _legend(key: str) -> Svg:
    parts, x = [], LEFT
    for words, fill in (("in time", BLUE), ("over", f"url(#months-{key})"), ("still open, in time", OPEN)):
        parts.append(rect(x, 4, 12, 12, fill=fill, stroke=RED if fill.startswith("url") else None))
        parts.append(text(words, x + 17, 14, font_size=13, fill=GREY))
        x += 17 + ROOMY * width_of(words, 13) + 16
    return group(joined(parts))


def _end_words(row: tuple[str, int, int, int]) -> str:
    """The number at the end of a month's bar."""
    _, in_time, over, still = row
    return f"{over:,} of {in_time + over + still:,}"


def _without_gaps(first: Month, last: Month) -> list[Month]:
    months, (year, month) = [], first
    while (year, month) <= last:
        months.append((year, month))
        year, month = (year + 1, 1) if month == len(MONTHS) else (year, month + 1)
    return months
