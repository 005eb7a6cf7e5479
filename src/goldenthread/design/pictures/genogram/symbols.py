"""How each person is drawn: the shape, what is inside it, and the name beneath."""

from goldenthread.design.pictures.colours import GREY, INK, WHITE
from goldenthread.design.pictures.genogram.family import Being, Person, Symbol
from goldenthread.design.pictures.genogram.positions import LINE_SIZE, NAME_SIZE, Side
from goldenthread.design.pictures.genogram.routing import NAME_HEIGHT, NAME_TOP
from goldenthread.design.pictures.genogram.wires import LOSS_TOP, PREGNANCY_TOP, RADIUS, RING
from goldenthread.design.pictures.svg import Svg, Value, circle, group, haloed, joined, number, path, rect, text

STROKE = 2.2
CROSS_IN_CIRCLE = 0.71


def symbol(person: Person, x: float, y: float) -> Svg:
    """The shape somebody is drawn as, with an age or a question mark inside and a cross when they have died."""
    if person.being is Being.PREGNANCY:
        top = PREGNANCY_TOP
        return path(f"M{number(x)} {number(y - top)}l20 36h-40z", fill=WHITE, stroke=INK, stroke_width=STROKE)
    if person.being is Being.LOSS:
        return _loss(x, y)
    ring = [shape(person, x, y, RADIUS + RING)] if person.index else []
    return joined([*ring, shape(person, x, y, RADIUS), *_inside(person, x, y)])


def shape(person: Person, x: float, y: float, r: float) -> Svg:
    """A square, a circle or a diamond; dashed for somebody not known."""
    dash = "4 3" if person.being is Being.PLACEHOLDER else None
    line: dict[str, Value] = {"fill": WHITE, "stroke": INK, "stroke_width": STROKE, "stroke_dasharray": dash}
    if person.symbol is Symbol.SQUARE:
        return rect(x - r, y - r, 2 * r, 2 * r, **line)
    if person.symbol is Symbol.CIRCLE:
        return circle(x, y, r, **line)
    diamond = (
        f"M{number(x)} {number(y - r)}l{number(r)} {number(r)}l{number(-r)} {number(r)}l{number(-r)} {number(-r)}z"
    )
    return path(diamond, **line)


def _inside(person: Person, x: float, y: float) -> list[Svg]:
    cross = []
    if person.died is not None:
        r = RADIUS * (
            1 if person.symbol is Symbol.SQUARE else CROSS_IN_CIRCLE if person.symbol is Symbol.CIRCLE else 0.5
        )
        cross = [path(_cross(x, y, r), stroke=INK, stroke_width=1.6)]
    if person.being is Being.PLACEHOLDER:
        return [*cross, text("?", x, y + 6, anchor="middle", bold=True, font_size=18)]
    if person.age is None:
        return cross
    return [*cross, haloed(str(person.age), x, y + 5, anchor="middle", font_size=14)]


def _cross(x: float, y: float, r: float) -> str:
    side = number(2 * r)
    return f"M{number(x - r)} {number(y - r)}l{side} {side}M{number(x + r)} {number(y - r)}l-{side} {side}"


def _loss(x: float, y: float) -> Svg:
    triangle = path(f"M{number(x)} {number(y - LOSS_TOP)}l13 24h-26z", fill=WHITE, stroke=INK, stroke_width=1.8)
    return group(triangle, path(_cross(x, y + 1, 12), stroke=INK, stroke_width=1.8))


def name(person: Person, x: float, y: float, side: Side) -> Svg:
    """The lines under a symbol: the first name in bold, then the rest, then the years of somebody who has died."""
    lines = []
    for i, line in enumerate(person.labels):
        size = NAME_SIZE if i == 0 else LINE_SIZE
        fill = None if line in person.name else GREY
        at = y + RADIUS + NAME_TOP + NAME_HEIGHT * i
        lines.append(haloed(line, x, at, anchor=side, bold=i == 0, font_size=size, **({"fill": fill} if fill else {})))
    return joined(lines)
