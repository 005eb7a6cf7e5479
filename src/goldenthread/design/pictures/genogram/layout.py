"""Finds a true layout: the tidiest order whose lines, read back, say what the family says."""

from collections.abc import Iterator, Sequence

from goldenthread.design.pictures.genogram.check import check
from goldenthread.design.pictures.genogram.family import CannotDraw, Family
from goldenthread.design.pictures.genogram.ordering import orders
from goldenthread.design.pictures.genogram.plan import Plan, plan
from goldenthread.design.pictures.genogram.positions import positions
from goldenthread.design.pictures.genogram.routing import route
from goldenthread.design.pictures.genogram.wires import Layout

STARTS = ((16, 2), (40, 6), (60, 4))
"""Up to how many people, and how many orders are begun from; a larger family begins from two."""

STARTS_LARGE = 2
MORE_STARTS = 8


def lay_out(family: Family, *, rows: Sequence[Sequence[str]] | None = None) -> Layout:
    """Place everybody and lead every line.

    Shape: `rows` is an order kept from before; when it no longer fits the family, a new one is found.
    Raises:
        CannotDraw: no order gave a true picture.
    """
    whole = plan(family)
    fault = CannotDraw("There is nobody to draw.")
    for asked, order in _orders(family, whole, [list(row) for row in rows or ()]):
        try:
            return _checked(asked, order)
        except CannotDraw as found:
            fault = found
    raise fault


def _orders(family: Family, whole: Plan, kept: list[list[str]]) -> Iterator[tuple[Plan, list[list[str]]]]:
    """Orders worth trying, the likeliest first: the one kept, then new ones, then those that leave long lines to the words."""
    shorter = _shorter(family, whole)
    yield from (
        (asked, kept)
        for asked in (whole, shorter)
        if asked and kept and [sorted(row) for row in kept] == _by_row(asked)
    )
    for starts in (_starts(len(family.people)), MORE_STARTS):
        for order in orders(whole, starts=starts):
            yield whole, order
    if shorter:
        for order in orders(shorter, starts=_starts(len(family.people))):
            yield shorter, order


def _shorter(family: Family, whole: Plan) -> Plan | None:
    """The plan without lines that pass through rows, where there are such lines and they may be left to the words."""
    try:
        return plan(family, without_points=True) if whole.points else None
    except CannotDraw:
        return None


def arrange(family: Family) -> tuple[tuple[str, ...], ...]:
    """The order of people in each row, to be kept and drawn again until the family changes.

    Raises:
        CannotDraw: no order gives a true picture.
    """
    return lay_out(family).rows


def _checked(asked: Plan, order: list[list[str]]) -> Layout:
    layout = route(asked, order, positions(asked, order))
    check(layout)
    return layout


def _starts(people: int) -> int:
    return next((starts for most, starts in STARTS if people <= most), STARTS_LARGE)


def _by_row(asked: Plan) -> list[list[str]]:
    return [sorted(key for key, row in asked.row_of.items() if row == g) for g in range(asked.rows)]
