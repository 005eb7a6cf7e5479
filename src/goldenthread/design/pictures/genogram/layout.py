"""Finds a true layout: the tidiest order whose lines, read back, say what the family says."""

from collections.abc import Mapping, Sequence

from goldenthread.design.pictures.genogram.check import check
from goldenthread.design.pictures.genogram.family import CannotDraw, Family
from goldenthread.design.pictures.genogram.generations import generations
from goldenthread.design.pictures.genogram.ordering import orders
from goldenthread.design.pictures.genogram.positions import positions
from goldenthread.design.pictures.genogram.routing import route
from goldenthread.design.pictures.genogram.wires import Layout

SMALL, MIDDLING = 16, 60
STARTS_SMALL, STARTS_MIDDLING, STARTS_LARGE = 2, 6, 2
MORE_STARTS = 8


def lay_out(family: Family, *, rows: Sequence[Sequence[str]] | None = None) -> Layout:
    """Place everybody and lead every line.

    Shape: `rows` is an order kept from before; when it no longer fits the family, a new one is found.
    Raises:
        CannotDraw: no order gave a true picture.
    """
    grown = generations(family)
    kept = [list(row) for row in rows or ()]
    if kept and [sorted(row) for row in kept] == _people_by_row(grown.row_of, grown.rows):
        return _checked(family, kept)
    fault = CannotDraw("There is nobody to draw.")
    for starts in (_starts(len(family.people)), MORE_STARTS):
        for order in orders(family, grown, starts=starts):
            try:
                return _checked(family, order)
            except CannotDraw as found:
                fault = found
    raise fault


def arrange(family: Family) -> tuple[tuple[str, ...], ...]:
    """The order of people in each row, to be kept and drawn again until the family changes.

    Raises:
        CannotDraw: no order gives a true picture.
    """
    return lay_out(family).rows


def _checked(family: Family, order: list[list[str]]) -> Layout:
    grown = generations(family)
    layout = route(family, grown, order, positions(family, grown, order))
    check(family, layout)
    return layout


def _starts(people: int) -> int:
    return STARTS_SMALL if people <= SMALL else STARTS_MIDDLING if people <= MIDDLING else STARTS_LARGE


def _people_by_row(row_of: Mapping[str, int], rows: int) -> list[list[str]]:
    return [sorted(key for key, row in row_of.items() if row == g) for g in range(rows)]
