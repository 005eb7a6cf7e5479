"""Five faces from very unhappy to very happy, our own drawing: for a young child, or whoever would rather point."""

from __future__ import annotations

from functools import cache

from goldenthread.design.pictures.colours import INK
from goldenthread.design.pictures.svg import Svg, circle, element, path

MOUTHS = {
    1: "M15 37Q25 23 35 37",
    2: "M16 35Q25 28 34 35",
    3: "M16 33H34",
    4: "M16 31Q25 39 34 31",
    5: "M14 29Q25 45 36 29",
}
SIZE = 50


@cache
def face(number: int) -> Svg:
    """One of the five, 1 to 5. It says nothing by itself: the page writes its word beside it."""
    parts = [
        circle(25, 25, 22.5, fill="#fff7e0", stroke=INK, stroke_width=2),
        circle(17.5, 20, 2.6, fill=INK),
        circle(32.5, 20, 2.6, fill=INK),
        path(MOUTHS[number], stroke=INK, stroke_width=2.8, stroke_linecap="round"),
    ]
    box = f"0 0 {SIZE} {SIZE}"
    return element(
        "svg",
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        class_="face5",
        viewBox=box,
        width=SIZE,
        height=SIZE,
        aria_hidden="true",
    )
