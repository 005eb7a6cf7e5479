"""Draws a family picture."""

from collections.abc import Sequence

from goldenthread.design.pictures.genogram.check import said, whole_couples
from goldenthread.design.pictures.genogram.family import Family, Person
from goldenthread.design.pictures.genogram.homes import badges, outline, rings
from goldenthread.design.pictures.genogram.key import key as key_of
from goldenthread.design.pictures.genogram.layout import lay_out
from goldenthread.design.pictures.genogram.lines import marks, wires
from goldenthread.design.pictures.genogram.positions import room
from goldenthread.design.pictures.genogram.retracing import retraced
from goldenthread.design.pictures.genogram.routing import NAME_HEIGHT, NAME_TOP
from goldenthread.design.pictures.genogram.symbols import name, symbol
from goldenthread.design.pictures.genogram.ties import Tie, ties
from goldenthread.design.pictures.genogram.wires import RADIUS, RING, Layout
from goldenthread.design.pictures.svg import Svg, group, link, picture, rect

MARGIN = 16.0
NARROWEST = 480.0
FINGER = 36.0
PALE_INK = "#a9afb3"


def draw(
    family: Family, *, key: str, title: str, rows: Sequence[Sequence[str]] | None = None, with_key: bool = True,
    tied: Sequence[Tie] = (),
) -> Svg:  # fmt: skip
    """The family as a picture: everybody exactly once, each a link where they have a page.

    Shape: `key` makes ids unique on the page; `rows` is an order kept from `arrange`; with `tied`, how people are with each other
    is drawn over the family, whose own lines are pale then.
    Raises:
        CannotDraw: any line would say something false; the page shows the table instead.
    """
    layout = lay_out(family, rows=rows)
    couples = whole_couples(layout.asked)
    homes = rings(family, layout)
    left, top, width, height = _frame(family, layout)
    below, key_height = key_of(family, layout.asked, homes, tied, left=left, top=top + height, width=width)
    lines = wires(layout, couples, ink=PALE_INK) if tied else wires(layout, couples)
    over = [ties(tied, layout)] if tied else []
    parts = [*map(outline, homes), lines, marks(layout, couples), *over, *_people(family, layout)]
    parts += [*map(badges, homes), *([below] if with_key else [])]
    box = (left - MARGIN, top, width + 2 * MARGIN, height + (key_height if with_key else 0))
    linked = any(person.href for person in family.people)
    description = (
        f"A family picture of {_count(len(family.people))}. The same facts are in words in the table beneath it."
    )
    made = picture(key, *parts, box=box, title=title, description=description, linked=linked, font_size=13)
    said(layout.asked, retraced(made))
    return made


def _count(people: int) -> str:
    return "1 person" if people == 1 else f"{people} people"


def _people(family: Family, layout: Layout) -> list[Svg]:
    drawn = []
    for person in family.people:
        x, y = layout.x[person.key], layout.y[person.key]
        at, side = layout.name_at[person.key]
        label = person.called if person.age is None else f"{person.called}, {person.age}"
        figure = link(
            person.href, symbol(person, x, y), name(person, at, y, side), _under_the_finger(person, x, y), label=label
        )
        drawn.append(group(figure, data_person=person.key, data_index="yes" if person.index else None))
    return drawn


def _under_the_finger(person: Person, x: float, y: float) -> Svg:
    """What a tap near somebody meets: the symbol and the name beneath, and the space between."""
    height = 2 * RADIUS + NAME_TOP + NAME_HEIGHT * len(person.labels)
    return rect(x - FINGER, y - RADIUS - RING, 2 * FINGER, height, fill="none", pointer_events="all")


def _frame(family: Family, layout: Layout) -> tuple[float, float, float, float]:
    """Left, top, width and height of the drawing above its key."""
    sides = {p.key: room(p.labels, layout.name_at[p.key][1]) for p in family.people}
    drawn = [x for wire in layout.wires for x in (wire.x1, wire.x2)]
    left = min((*(layout.x[key] - max(48.0, side[0]) for key, side in sides.items()), *(x - MARGIN for x in drawn)))
    right = max((*(layout.x[key] + max(48.0, side[1]) for key, side in sides.items()), *(x + MARGIN for x in drawn)))
    lines = max(len(person.labels) for person in family.people)
    bottom = max(layout.y.values()) + RADIUS + NAME_TOP + NAME_HEIGHT * lines + 14
    spare = max(0.0, NARROWEST - (right - left))
    return left - spare / 2, 0.0, right - left + spare, bottom
