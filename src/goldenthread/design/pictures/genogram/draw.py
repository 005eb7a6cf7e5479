"""Draws a family picture."""

from collections.abc import Sequence

from goldenthread.design.pictures.genogram.family import Family
from goldenthread.design.pictures.genogram.generations import generations
from goldenthread.design.pictures.genogram.homes import badges, outline, rings
from goldenthread.design.pictures.genogram.key import key as key_of
from goldenthread.design.pictures.genogram.layout import lay_out
from goldenthread.design.pictures.genogram.lines import marks, wires
from goldenthread.design.pictures.genogram.positions import room
from goldenthread.design.pictures.genogram.routing import NAME_HEIGHT, NAME_TOP
from goldenthread.design.pictures.genogram.symbols import name, symbol
from goldenthread.design.pictures.genogram.wires import RADIUS, Layout
from goldenthread.design.pictures.svg import Svg, group, link, picture

MARGIN = 16.0
NARROWEST = 480.0


def draw(
    family: Family, *, key: str, title: str, rows: Sequence[Sequence[str]] | None = None, with_key: bool = True
) -> Svg:
    """The family as a picture: everybody exactly once, each a link where they have a page.

    Shape: `key` makes ids unique on the page; `rows` is an order kept from `arrange`.
    Raises:
        CannotDraw: any line would say something false; the page shows the table instead.
    """
    layout = lay_out(family, rows=rows)
    couples = {couple.key: couple for couple in family.couples}
    homes = rings(family, layout)
    left, top, width, height = _frame(family, layout)
    below, key_height = key_of(family, generations(family), homes, left=left, top=top + height, width=width)
    parts = [*map(outline, homes), wires(layout, couples), marks(layout, couples), *_people(family, layout)]
    parts += [*map(badges, homes), *([below] if with_key else [])]
    box = (left - MARGIN, top, width + 2 * MARGIN, height + (key_height if with_key else 0))
    linked = any(person.href for person in family.people)
    description = (
        f"A family picture of {_count(len(family.people))}. The same facts are in words in the table beneath it."
    )
    return picture(key, *parts, box=box, title=title, description=description, linked=linked, font_size=13)


def _count(people: int) -> str:
    return "1 person" if people == 1 else f"{people} people"


def _people(family: Family, layout: Layout) -> list[Svg]:
    drawn = []
    for person in family.people:
        x, y = layout.x[person.key], layout.y[person.key]
        at, side = layout.name_at[person.key]
        label = person.called if person.age is None else f"{person.called}, {person.age}"
        figure = link(person.href, symbol(person, x, y), name(person, at, y, side), label=label)
        drawn.append(group(figure, data_person=person.key))
    return drawn


def _frame(family: Family, layout: Layout) -> tuple[float, float, float, float]:
    """Left, top, width and height of the drawing above its key."""
    sides = {p.key: room(p.labels, layout.name_at[p.key][1]) for p in family.people}
    left = min(layout.x[key] - max(48.0, side[0]) for key, side in sides.items())
    right = max(layout.x[key] + max(48.0, side[1]) for key, side in sides.items())
    lines = max(len(person.labels) for person in family.people)
    bottom = max(layout.y.values()) + RADIUS + NAME_TOP + NAME_HEIGHT * lines + 14
    spare = max(0.0, NARROWEST - (right - left))
    return left - spare / 2, 0.0, right - left + spare, bottom
