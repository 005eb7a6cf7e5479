"""The golden thread: a rope through the beads of one need, from the worry to where we are now.

The rope holds from bead to bead. It is knotted where the need is met, frays where the chain breaks, and goes on as red
dots to where it should have gone; where it has simply not come that far yet it goes on as grey dots. The cards beneath are
an ordinary list, and say all of this in words: the rope itself is hidden from screen readers.

Shape: `wide` stretches over a row of equal columns; its beads hang at the middle of each (10%, 30%, … of five columns).
Nothing distorts, because only the plain rope is stretched: beads, knots and frays keep their size. `tall` gives one piece
for each card of a stack, to stand in the card's left margin (`TALL_WIDTH` wide, as high as the card and the gap beneath).
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from goldenthread.design.pictures.colours import BRAND, GOLD, GOLD_EDGE, GOLD_LIGHT, GREY, RED, WHITE
from goldenthread.design.pictures.svg import Svg, Value, circle, element, group, joined, number, path

WIDE_HEIGHT = 46
TALL_WIDTH = 40

HANG = 16.0
"""How far below the top of a wide thread its beads hang."""

SAG = 15.0
LEAD_IN = 6.0
FRAY_FROM, FRAY_GAP = 42.0, 58.0
"""In hundredths of the way between two beads: where the rope frays, and where the dots begin."""

BEAD_FROM_TOP = 22.0
MIDDLE = TALL_WIDTH / 2


class Bead(StrEnum):
    """Whether the thread reaches a bead."""

    HELD = "held"
    MISSING = "missing"
    NOT_YET = "not yet"


class Stretch(StrEnum):
    """What lies between one bead and the next."""

    ROPE = "rope"
    FRAYS_OUT = "frays out"
    FRAYS_IN = "frays in"
    BROKEN = "broken"
    NOT_YET = "not yet"


def stretches(beads: Sequence[Bead]) -> list[Stretch]:
    """What lies before each bead; the first stretch is the lead-in from the edge.

    >>> [s.value for s in stretches([Bead.HELD, Bead.HELD, Bead.MISSING, Bead.HELD])]
    ['rope', 'rope', 'frays out', 'frays in']
    """
    before = [beads[0], *beads[:-1]]
    return [_stretch(left, right) for left, right in zip(before, beads, strict=True)]


def _stretch(left: Bead, right: Bead) -> Stretch:
    match left, right:
        case Bead.HELD, Bead.HELD:
            return Stretch.ROPE
        case _, Bead.NOT_YET:
            return Stretch.NOT_YET
        case Bead.HELD, Bead.MISSING:
            return Stretch.FRAYS_OUT
        case _, Bead.HELD:
            return Stretch.FRAYS_IN
        case _:
            return Stretch.BROKEN


def wide(beads: Sequence[Bead], *, met: bool = False) -> Svg:
    """The thread over a row of cards, stretching to whatever width it is given.

    Shape: set it to width 100% of the row and `WIDE_HEIGHT` high, over the top of the cards.
    """
    step = 100 / len(beads)
    places = [step * (k + 0.5) for k in range(len(beads))]
    starts = [0.0, *places[:-1]]
    ropes: list[Svg] = []
    ends: list[Svg] = []
    for kind, start, place in zip(stretches(beads), starts, places, strict=True):
        ropes += [_stretched(start, place - start, layer) for layer in _lines(kind, first=start == 0.0)]
        ends += _wide_frays(kind, start, place - start)
    pieces = [_dot(bead, place) for bead, place in zip(beads, places, strict=True)]
    knot = [_at(places[-1], HANG, _knot())] if met and beads[-1] is Bead.HELD else []
    return _frame(*ropes, *ends, *pieces, *knot, width="100%", height=str(WIDE_HEIGHT), class_="thread thread--wide")


def wide_for_print(beads: Sequence[Bead], *, width: float, met: bool = False) -> Svg:
    """The same thread at a fixed width, with nothing stretched: for paper, where stretching is not understood."""
    step = width / len(beads)
    pieces: list[Svg] = []
    for i, kind in enumerate(stretches(beads)):
        start, end = max(0.0, step * (i - 0.5)), step * (i + 0.5)
        pieces += [_layer(layer, _curve(start, end, layer)) for layer in _lines(kind, first=i == 0)]
        pieces += [_moved(x, y, _fray(way)) for x, y, way in _fray_places(kind, start, end - start)]
    dots = [_moved(step * (i + 0.5), HANG, _bead(bead)) for i, bead in enumerate(beads)]
    knot = [_moved(step * (len(beads) - 0.5), HANG, _knot())] if met and beads[-1] is Bead.HELD else []
    return _frame(
        *pieces,
        *dots,
        *knot,
        viewBox=f"0 0 {number(width)} {WIDE_HEIGHT}",
        width=width,
        height=WIDE_HEIGHT,
        class_="thread thread--print",
    )


def tall(beads: Sequence[Bead], *, met: bool = False) -> list[Svg]:
    """One piece for each card of a stack, from the top of the card to the top of the next.

    Shape: each piece is `TALL_WIDTH` wide and as high as it is given; its bead is `BEAD_FROM_TOP` from the top.
    """
    kinds = stretches(beads)
    return [
        _tall_piece(bead, kinds[i], kinds[i + 1] if i + 1 < len(beads) else None, met=met and i + 1 == len(beads))
        for i, bead in enumerate(beads)
    ]


Layer = tuple[str, str, float, float, bool]
"""What it is, its colour, from where to where in hundredths, and whether it is the lead-in."""


def _lines(kind: Stretch, *, first: bool) -> Iterator[Layer]:
    """The ropes and dots of one stretch."""
    match kind:
        case Stretch.ROPE:
            yield "rope", GOLD, 0, 100, first
        case Stretch.FRAYS_OUT:
            yield "rope", GOLD, 0, FRAY_FROM, first
            yield "dots", RED, FRAY_GAP, 100, first
        case Stretch.FRAYS_IN:
            yield "dots", RED, 0, 100 - FRAY_GAP, first
            yield "rope", GOLD, 100 - FRAY_FROM, 100, first
        case Stretch.BROKEN:
            yield "dots", RED, 0, 100, first
        case Stretch.NOT_YET:
            yield "dots", GREY, 0, 100, first


def _height(share: float, *, first: bool) -> float:
    """How far down the rope hangs, `share` of the way along a stretch."""
    if first:
        return LEAD_IN + (HANG - LEAD_IN) * share + SAG * 0.8 * share * (1 - share) * 2
    return HANG + SAG * 4 * share * (1 - share)


def _curve(start: float, end: float, layer: Layer) -> str:
    """The hanging line of a layer, exactly: a stretch is a parabola, and any part of it is one quadratic curve."""
    _, _, low, high, first = layer
    a, b = low / 100, high / 100
    xa, xb = start + (end - start) * a, start + (end - start) * b
    ya, yb = _height(a, first=first), _height(b, first=first)
    middle = 2 * _height((a + b) / 2, first=first) - (ya + yb) / 2
    return f"M{number(xa)} {number(ya)}Q{number((xa + xb) / 2)} {number(middle)} {number(xb)} {number(yb)}"


def _layer(layer: Layer, d: str) -> Svg:
    steady: dict[str, Value] = {"vector_effect": "non-scaling-stroke", "stroke_linecap": "round"}
    if layer[0] == "dots":
        return path(d, stroke=layer[1], stroke_width=3.2, stroke_dasharray="0.1 9", data_layer="dots", **steady)
    return joined([
        path(d, stroke=GOLD_EDGE, stroke_width=8, data_layer="edge", **steady),
        path(d, stroke=GOLD, stroke_width=5, data_layer="gold", **steady),
        path(d, stroke=GOLD_EDGE, stroke_width=4, stroke_dasharray="1.1 5.4", data_layer="twist", stroke_opacity=".55",
             vector_effect="non-scaling-stroke"),
        path(d, stroke=GOLD_LIGHT, stroke_width=1.2, data_layer="light", **steady),
    ])  # fmt: skip


def _stretched(start: float, length: float, layer: Layer) -> Svg:
    """One layer of a stretch in a frame of its own, which alone is stretched sideways."""
    return element(
        "svg", _layer(layer, _curve(0, 100, layer)), x=f"{number(start)}%", y=0, width=f"{number(length)}%", height=WIDE_HEIGHT,
        viewBox=f"0 0 100 {WIDE_HEIGHT}", preserveAspectRatio="none", overflow="visible",
    )  # fmt: skip


def _at(place: float, y: float, drawn: Svg) -> Svg:
    """Something of fixed size, `place` hundredths of the way across."""
    return element(
        "svg", _moved(0, y, drawn), x=f"{number(place)}%", y=0, width=1, height=WIDE_HEIGHT, overflow="visible"
    )


def _moved(x: float, y: float, drawn: Svg) -> Svg:
    return group(drawn, transform=f"translate({number(x)} {number(y)})")


def _dot(bead: Bead, place: float) -> Svg:
    return _at(place, HANG, _bead(bead))


def _bead(bead: Bead) -> Svg:
    match bead:
        case Bead.HELD:
            return group(
                circle(0, 0, 6.5, fill=BRAND, stroke=WHITE, stroke_width=2),
                circle(-2, -2, 1.6, fill=WHITE, fill_opacity=".7"),
            )
        case Bead.MISSING:
            return circle(0, 0, 6, fill=WHITE, stroke=RED, stroke_width=2.4, stroke_dasharray="3 2.6")
        case _:
            return circle(0, 0, 5.5, fill=WHITE, stroke=GREY, stroke_width=1.8)


def _wide_frays(kind: Stretch, start: float, length: float) -> list[Svg]:
    return [_at(x, y, _fray(way)) for x, y, way in _fray_places(kind, start, length)]


def _fray_places(kind: Stretch, start: float, length: float) -> Iterator[tuple[float, float, int]]:
    """Where a rope ends in the open: the place, the height, and which way the strands point."""
    first = start == 0.0
    if kind is Stretch.FRAYS_OUT:
        yield start + length * FRAY_FROM / 100, _height(FRAY_FROM / 100, first=first), 1
    elif kind is Stretch.FRAYS_IN:
        yield start + length * (100 - FRAY_FROM) / 100, _height(1 - FRAY_FROM / 100, first=first), -1


def _fray(way: int, *, upright: bool = False) -> Svg:
    """Strands that have come apart, with a dark binding where they leave the rope."""
    ends = ((19, -12), (23, -5), (24, 2), (21, 8), (16, 14))
    strands = "".join(f"M0 0Q{way * 9} {number(dy * 0.1)} {way * dx} {dy}" for dx, dy in ends)
    drawn = group(
        path(strands, stroke=GOLD_EDGE, stroke_width=3.4, stroke_linecap="round"),
        path(strands, stroke=GOLD, stroke_width=1.8, stroke_linecap="round"),
        path("M0 -5V5", stroke=GOLD_EDGE, stroke_width=3, stroke_linecap="round"),
    )
    return group(drawn, transform="rotate(90)") if upright else drawn


def _knot() -> Svg:
    """A bow, tied round the last bead."""
    loops = "M0 0C-6 -17 -25 -15 -22 -4C-20 4 -8 3 0 0C6 -17 25 -15 22 -4C20 4 8 3 0 0M0 0C-2 8 -7 12 -12 16M0 0C2 8 7 12 12 16"
    return group(
        path(loops, stroke=GOLD_EDGE, stroke_width=6.4, stroke_linecap="round", stroke_linejoin="round"),
        path(loops, stroke=GOLD, stroke_width=3.8, stroke_linecap="round", stroke_linejoin="round"),
        element("rect", x=-5.5, y=-5, width=11, height=10, rx=4.5, fill=GOLD, stroke=GOLD_EDGE, stroke_width=1.6),
    )


def _tall_piece(bead: Bead, before: Stretch, after: Stretch | None, *, met: bool) -> Svg:
    """The part of the thread beside one card: down to its bead, the bead, and on to the card's foot."""
    above = f"M{number(MIDDLE)} 0V{number(BEAD_FROM_TOP)}"
    pieces = [_layer(_kind_of_line(before, above=True), above), *([] if after is None else _below_bead(after))]
    pieces.append(_moved(MIDDLE, BEAD_FROM_TOP, _bead(bead)))
    if met and bead is Bead.HELD:
        pieces.append(group(_knot(), transform=f"translate({number(MIDDLE)} {number(BEAD_FROM_TOP)}) scale(0.8)"))
    return _frame(*pieces, width=str(TALL_WIDTH), height="100%", class_="thread thread--tall")


def _kind_of_line(kind: Stretch, *, above: bool) -> Layer:
    """Rope or dots, just above a bead or just below one."""
    rope = kind is Stretch.ROPE or kind is (Stretch.FRAYS_IN if above else Stretch.FRAYS_OUT)
    if rope:
        return "rope", GOLD, 0, 100, False
    return "dots", GREY if kind is Stretch.NOT_YET else RED, 0, 100, False


def _below_bead(kind: Stretch) -> list[Svg]:
    """What runs from the bead to the foot of the card, however high the card is."""
    end = BEAD_FROM_TOP + 26
    if kind is Stretch.FRAYS_OUT:
        rope = _layer(_kind_of_line(kind, above=False), f"M{number(MIDDLE)} {number(BEAD_FROM_TOP)}V{number(end)}")
        return [_to_foot(Stretch.BROKEN, end + 28), rope, _moved(MIDDLE, end, _fray(1, upright=True))]
    if kind is Stretch.FRAYS_IN:
        fray = element(
            "svg", _moved(MIDDLE, 0, _fray(-1, upright=True)), y="100%", width=TALL_WIDTH, height=1, overflow="visible"
        )
        return [_to_foot(kind, BEAD_FROM_TOP + 10), fray]
    return [_to_foot(kind, BEAD_FROM_TOP if kind is Stretch.ROPE else BEAD_FROM_TOP + 10)]


def _to_foot(kind: Stretch, top: float) -> Svg:
    """A line from a fixed height to the foot: its frame alone is stretched, downwards."""
    inner = element(
        "svg", _layer(_kind_of_line(kind, above=False), f"M{number(MIDDLE)} 0V100"), x=0, y=0, width="100%", height="100%",
        viewBox=f"0 0 {TALL_WIDTH} 100", preserveAspectRatio="none", overflow="visible",
    )  # fmt: skip
    return element("svg", inner, x=0, y=top, width=TALL_WIDTH, height="100%", overflow="visible")


def _frame(*pieces: Svg, **attributes: Value) -> Svg:
    """The thread is decoration over a list that says the same: screen readers and the tab key pass over it."""
    return element(
        "svg", *pieces, xmlns="http://www.w3.org/2000/svg", aria_hidden="true", focusable="false", **attributes
    )
