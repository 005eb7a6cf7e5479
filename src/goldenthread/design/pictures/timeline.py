"""A child's time with us: one band for the plan, one for legal status, one for home, and what happened along the way.

Bands are kept apart because they are different things: a child protection plan is not a legal status. Wide for screens and
paper, narrow for phones (there each event has its mark on the line and its words beneath).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from goldenthread.design.pictures.chart_frame import Frame, day, month_lines, short_day
from goldenthread.design.pictures.colours import BLUE, BRAND, GREEN, INK, LINE, PURPLE, RED, WHITE
from goldenthread.design.pictures.lettering import shortened, width_of, wrapped
from goldenthread.design.pictures.svg import Svg, circle, element, group, haloed, number, path, picture, rect, text

BAND, BAND_GAP, LANE = 30.0, 8.0, 21.0
LABELS = 126.0
EDGE = 14.0
EVENT_SIZE, SPAN_SIZE = 12.5, 13.0
NARROW_LINE = 19.0


class Tone(StrEnum):
    """How a span is coloured: quiet for the ordinary, strong for what weighs more, other for a change of place."""

    QUIET = "quiet"
    LIGHT = "light"
    STRONG = "strong"
    OTHER = "other"
    GOOD = "good"


class Pattern(StrEnum):
    """A pattern over the colour, so that colour never speaks alone."""

    PLAIN = "plain"
    HATCH = "hatch"
    DOTS = "dots"


class Mood(StrEnum):
    """What sort of event it was: its shape and its colour."""

    PLAIN = "plain"
    MEETING = "meeting"
    CHANGE = "change"
    GOOD = "good"
    DANGER = "danger"


FILLS = {Tone.QUIET: "#d9dde0", Tone.LIGHT: "#b5d8fa", Tone.STRONG: BRAND, Tone.OTHER: PURPLE, Tone.GOOD: "#cce2d8"}
DARK_TONES = (Tone.STRONG, Tone.OTHER)
EVENT_COLOURS = {Mood.PLAIN: BLUE, Mood.MEETING: INK, Mood.CHANGE: PURPLE, Mood.GOOD: GREEN, Mood.DANGER: RED}


@dataclass(frozen=True)
class Span:
    """A stretch of time. Shape: `ended_on` is None for what still goes on."""

    began_on: date
    ended_on: date | None
    label: str
    tone: Tone = Tone.QUIET
    pattern: Pattern = Pattern.PLAIN

    @property
    def said(self) -> str:
        """The span in words."""
        return f"{self.label}, {day(self.began_on)} to {day(self.ended_on) if self.ended_on else 'now'}"


@dataclass(frozen=True)
class Band:
    """A row of spans: "Plan", "Legal status", "Home"."""

    label: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Event:
    """Something that happened on a day."""

    on: date
    label: str
    mood: Mood = Mood.PLAIN


def in_words(bands: Sequence[Band], events: Sequence[Event]) -> list[str]:
    """What the time line says: a sentence for each band, then one for each event."""
    said = [f"{band.label}: {'; '.join(span.said for span in band.spans) or 'nothing recorded'}." for band in bands]
    return said + [f"{day(event.on)}: {event.label}." for event in sorted(events, key=lambda e: e.on)]


def wide(
    bands: Sequence[Band], events: Sequence[Event], *, key: str, title: str, start: date, end: date, width: float = 1150
) -> Svg:
    """The time line for screens and paper."""
    top = 34.0
    base = top + len(bands) * (BAND + BAND_GAP) + 14
    frame = Frame(start, end, left=LABELS, right=width - EDGE, top=top, bottom=base)
    drawn = [_band(frame, band, top + i * (BAND + BAND_GAP), key) for i, band in enumerate(bands)]
    names = [
        text(band.label, 0, top + i * (BAND + BAND_GAP) + 20, bold=True, font_size=13.5) for i, band in enumerate(bands)
    ]
    lanes, depth = _lanes(frame, events, base)
    line = path(f"M{number(frame.left)} {number(base)}H{number(frame.right)}", stroke=INK, stroke_width=2)
    parts = [_patterns(key), month_lines(frame, top=16), *names, *drawn, line, *lanes]
    return picture(
        key, *parts, box=(0, 0, width, base + depth + 14), title=title, description=" ".join(in_words(bands, events))
    )


def narrow(
    bands: Sequence[Band], events: Sequence[Event], *, key: str, title: str, start: date, end: date, width: float = 350
) -> Svg:
    """The time line for phones: bands with their spans listed beneath, then the events with theirs."""
    y = 48.0
    parts: list[Svg] = []
    for band in bands:
        frame = Frame(start, end, left=2, right=width - 2, top=y, bottom=y)
        parts += [text(band.label, 0, y, bold=True, font_size=15), _band(frame, band, y + 9, key, labelled=False)]
        y += 9 + BAND + NARROW_LINE
        for span in band.spans:
            listed, y = _listed(span, y, width, key)
            parts += listed
        y += 16
    parts.append(text("What happened", 0, y + 4, bold=True, font_size=15))
    base = y + 30
    frame = Frame(start, end, left=12, right=width - 12, top=34, bottom=base)
    told, y = _told(frame, sorted(events, key=lambda e: e.on), base, width)
    parts.append(path(f"M2 {number(base)}H{number(width - 2)}", stroke=INK, stroke_width=2))
    ends = [text(short_day(start), 0, 14, font_size=13), text(short_day(end), width, 14, anchor="end", font_size=13)]
    parts = [_patterns(key), *ends, *parts, *told]
    return picture(key, *parts, box=(0, 0, width, y + 8), title=title, description=" ".join(in_words(bands, events)))


def _patterns(key: str) -> Svg:
    hatch = element(
        "pattern", path("M0 0V7", stroke=WHITE, stroke_width=2.4, stroke_opacity=".4"),
        id=f"{key}-hatch", width=7, height=7, patternUnits="userSpaceOnUse", patternTransform="rotate(45)",
    )  # fmt: skip
    dots = element(
        "pattern",
        circle(2, 2, 1.3, fill=WHITE, fill_opacity=".7"),
        id=f"{key}-dots",
        width=7,
        height=7,
        patternUnits="userSpaceOnUse",
    )
    return element("defs", hatch, dots)


def _band(frame: Frame, band: Band, y: float, key: str, *, labelled: bool = True) -> Svg:
    return group(*(_span(frame, span, y, key, labelled=labelled) for span in band.spans))


def _span(frame: Frame, span: Span, y: float, key: str, *, labelled: bool) -> Svg:
    left, right = frame.x(span.began_on), frame.x(span.ended_on or frame.last)
    box = _box(span, left, y, max(right - left, 3.0), BAND, key)
    words = shortened(span.label, within=right - left - 14, size=SPAN_SIZE) if labelled else ""
    fill = WHITE if span.tone in DARK_TONES else INK
    written = [text(words, left + 8, y + 20, font_size=SPAN_SIZE, fill=fill)] if words else []
    if words and span.pattern is not Pattern.PLAIN:
        written.insert(0, rect(left + 4, y + 5, width_of(words, SPAN_SIZE) + 8, BAND - 10, fill=FILLS[span.tone]))
    return group(element("title", span.said), *box, *written)


def _box(span: Span, x: float, y: float, width: float, height: float, key: str) -> list[Svg]:
    plain = rect(x, y, width, height, fill=FILLS[span.tone], stroke=WHITE, stroke_width=1.5)
    if span.pattern is Pattern.PLAIN:
        return [plain]
    return [plain, rect(x, y, width, height, fill=f"url(#{key}-{span.pattern})")]


def _lanes(frame: Frame, events: Sequence[Event], base: float) -> tuple[list[Svg], float]:
    """Each event's words in the first lane where they meet no others, and how deep the lanes go."""
    taken: list[list[tuple[float, float]]] = []
    stems: list[Svg] = []
    heads: list[Svg] = []
    for event in sorted(events, key=lambda e: e.on):
        x = frame.x(event.on)
        room = width_of(event.label, EVENT_SIZE) + 16
        rightward = x + room <= frame.right + EDGE
        low, high = (x - 6, x + room) if rightward else (x - room, x + 6)
        lane = next((i for i, spans in enumerate(taken) if all(high < a or low > b for a, b in spans)), len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append((low, high))
        y = base + 27 + lane * LANE
        stems.append(path(f"M{number(x)} {number(base)}V{number(y - 4)}", stroke=LINE))
        at, anchor = (x + 7, "start") if rightward else (x - 7, "end")
        heads += [_event_mark(event, x, base), haloed(event.label, at, y, anchor=anchor, font_size=EVENT_SIZE)]
    return [*stems, *heads], 27.0 + max(0, len(taken) - 1) * LANE


def _event_mark(event: Event, x: float, y: float) -> Svg:
    fill = EVENT_COLOURS[event.mood]
    said = element("title", f"{day(event.on)}: {event.label}")
    match event.mood:
        case Mood.DANGER:
            mark = path(f"M{number(x)} {number(y - 8)}l7.5 13.5h-15z", fill=fill)
        case Mood.MEETING:
            mark = rect(x - 5.5, y - 5.5, 11, 11, fill=fill)
        case Mood.CHANGE:
            mark = path(f"M{number(x)} {number(y - 7.5)}l7.5 7.5l-7.5 7.5l-7.5 -7.5z", fill=fill)
        case Mood.GOOD:
            mark = group(
                circle(x, y, 6.5, fill=fill),
                path(f"M{number(x - 3)} {number(y)}l2.2 2.4l4 -4.6", stroke=WHITE, stroke_width=1.6),
            )
        case _:
            mark = circle(x, y, 5.5, fill=fill)
    return group(said, mark)


def _listed(span: Span, y: float, width: float, key: str) -> tuple[list[Svg], float]:
    """A span under its narrow band: a sample of its colour, its words and its dates."""
    until = short_day(span.ended_on) if span.ended_on else "now"
    lines = wrapped(f"{span.label}, {short_day(span.began_on)} – {until}", within=width - 26, size=14)
    words = [text(line, 22, y + i * NARROW_LINE, font_size=14) for i, line in enumerate(lines)]
    return [*_box(span, 1, y - 12, 14, 14, key), *words], y + len(lines) * NARROW_LINE + 3


def _told(frame: Frame, events: Sequence[Event], base: float, width: float) -> tuple[list[Svg], float]:
    """Events on a narrow line: marks along it, and the words beneath in order of date."""
    marks = [_event_mark(event, frame.x(event.on), base) for event in events]
    y = base + 34
    rows: list[Svg] = []
    for event in events:
        lines = wrapped(event.label, within=width - 22, size=14.5)
        rows += [_event_mark(event, 8, y - 5), text(short_day(event.on), 22, y, bold=True, font_size=13)]
        rows += [text(line, 22, y + (i + 1) * NARROW_LINE, font_size=14.5) for i, line in enumerate(lines)]
        y += (len(lines) + 1) * NARROW_LINE + 8
    return [*marks, *rows], y - NARROW_LINE
