"""Hair and head coverings of a drawn face: what lies behind the head, and what lies over it."""

from collections.abc import Callable
from dataclasses import dataclass

from goldenthread.design.pictures.svg import Svg, circle, element, group, joined, number, path

NOTHING = Svg("")


@dataclass(frozen=True)
class Look:
    """Where the head is and its colours."""

    x: float
    y: float
    r: float
    skin: str
    hair: str
    colour: str
    cloth: str

    def at(self, points: str) -> str:
        """A path written in head widths from the middle of the head: "M-1 0Q0 -2 1 0" fits every head.

        >>> Look(60, 50, 10, "", "", "", "").at("M-1 0H2")
        Traceback (most recent call last):
        ...
        ValueError: A head's path has only letters with pairs of numbers: M, L, Q, C and Z.
        >>> Look(60, 50, 10, "", "", "", "").at("M-1 0L1 0Z")
        'M50 50L70 50Z'
        """
        for letter in "HVAhvaTtSs":
            if letter in points:
                raise ValueError("A head's path has only letters with pairs of numbers: M, L, Q, C and Z.")
        spaced = "".join(f" {c} " if c in "MLQCZ" else c for c in points).split()
        written, across = [], True
        for token in spaced:
            if token in "MLQCZ":
                written.append(token)
                across = True
            else:
                middle = self.x if across else self.y
                written.append(number(middle + float(token) * self.r))
                across = not across
        out = ""
        for token in written:
            out += token if token in "MLQCZ" or out[-1:] in ("M", "L", "Q", "C", "") else f" {token}"
        return out


Draw = Callable[[Look], Svg]


def hair_behind(look: Look) -> Svg:
    """What lies behind the head and the shoulders."""
    return BEHIND.get(look.hair, _nothing)(look)


def hair_in_front(look: Look) -> Svg:
    """What lies over the head."""
    return FRONT.get(look.hair, _nothing)(look)


def _nothing(look: Look) -> Svg:
    return NOTHING


def _fill(points: str) -> Draw:
    return lambda look: path(look.at(points), fill=look.colour)


def _cloth(points: str, fold: str = "") -> Draw:
    def draw(look: Look) -> Svg:
        folds = [path(look.at(fold), stroke="#000000", stroke_opacity=".18", stroke_width=2)] if fold else []
        return group(path(look.at(points), fill=look.cloth), *folds)

    return draw


def _curls(ring: tuple[tuple[float, float], ...], size: float) -> Draw:
    return lambda look: group(
        *(circle(look.x + x * look.r, look.y + y * look.r, size * look.r) for x, y in ring), fill=look.colour
    )


def _pair(draw_at: Callable[[Look, int], Svg]) -> Draw:
    return lambda look: group(draw_at(look, -1), draw_at(look, 1), fill=look.colour)


def _bunch(look: Look, side: int) -> Svg:
    return element(
        "ellipse", cx=look.x + side * look.r * 1.32, cy=look.y - look.r * 0.3, rx=look.r * 0.42, ry=look.r * 0.55
    )


def _plait(look: Look, side: int) -> Svg:
    beads = [
        element("ellipse", cx=look.x + side * look.r * (1.0 + 0.04 * i), cy=look.y + look.r * (0.45 + 0.36 * i),
                rx=look.r * (0.27 - 0.02 * i), ry=look.r * 0.23)
        for i in range(4)
    ]  # fmt: skip
    return joined(beads)


def _loc(look: Look, side: int) -> Svg:
    strands = "".join(
        look.at(f"M{side * (0.66 + 0.17 * i)} -0.3L{side * (0.8 + 0.19 * i)} {1.45 - 0.12 * i}") for i in range(4)
    )
    return path(strands, stroke=look.colour, stroke_width=look.r * 0.19, stroke_linecap="round")


def _one_after(*draws: Draw) -> Draw:
    return lambda look: joined([draw(look) for draw in draws])


FRINGE = "M-1.03 -0.05Q-1.08 -1.16 0 -1.17Q1.08 -1.16 1.03 -0.05Q0.9 -0.5 0.45 -0.62Q-0.2 -0.42 -0.62 -0.52Q-0.95 -0.42 -1.03 -0.05Z"
PARTED = "M-1.03 0.05Q-1.1 -1.17 0 -1.17Q1.1 -1.17 1.03 0.05Q0.92 -0.46 0 -0.78Q-0.92 -0.46 -1.03 0.05Z"
STRAIGHT = (
    "M-1.03 0.1Q-1.1 -1.17 0 -1.17Q1.1 -1.17 1.03 0.1Q0.98 -0.2 0.84 -0.36Q0 -0.22 -0.84 -0.36Q-0.98 -0.2 -1.03 0.1Z"
)
CROPPED = "M-1.0 -0.18Q-0.98 -1.12 0 -1.13Q0.98 -1.12 1.0 -0.18Q0.86 -0.62 0.6 -0.68Q0 -0.76 -0.6 -0.68Q-0.86 -0.62 -1.0 -0.18Z"
LONG = "M-1.2 1.62Q-1.36 -1.28 0 -1.26Q1.36 -1.28 1.2 1.62Q0.7 1.85 0.4 1.5L-0.4 1.5Q-0.7 1.85 -1.2 1.62Z"
BOB = "M-1.2 0.86Q-1.34 -1.28 0 -1.26Q1.34 -1.28 1.2 0.86Q0.8 1.06 0.62 0.8L-0.62 0.8Q-0.8 1.06 -1.2 0.86Z"
SIDES = "M-1.04 0.15Q-1.1 -0.5 -0.84 -0.72Q-0.9 -0.3 -0.94 0.15ZM1.04 0.15Q1.1 -0.5 0.84 -0.72Q0.9 -0.3 0.94 0.15Z"
CURLS = (
    (-0.9, -0.4),
    (-0.72, -0.78),
    (-0.38, -1.02),
    (0, -1.08),
    (0.38, -1.02),
    (0.72, -0.78),
    (0.9, -0.4),
    (-0.4, -0.72),
    (0.05, -0.8),
    (0.45, -0.72),
)
CLOUD = (
    (-1.02, -0.1),
    (-1.0, -0.6),
    (-0.66, -1.0),
    (-0.2, -1.24),
    (0.3, -1.22),
    (0.72, -0.96),
    (1.02, -0.55),
    (1.02, -0.05),
    (0, -0.7),
)
HIJAB_BEHIND = "M-1.3 1.5Q-1.62 -1.42 0 -1.4Q1.62 -1.42 1.3 1.5Q0.6 2.2 0 2.1Q-0.6 2.2 -1.3 1.5Z"
HIJAB_FRONT = (
    "M-1.26 0.2Q-1.34 -1.4 0 -1.38Q1.34 -1.4 1.26 0.2Q1.4 1.15 1.2 1.7Q0.4 2.1 -0.3 2.0Q-1.1 1.9 -1.22 1.4Q-1.36 0.9 -1.26 0.2Z"
    "M-0.86 0.05Q-0.88 0.78 -0.4 1.0Q0 1.14 0.4 1.0Q0.88 0.78 0.86 0.05Q0.8 -0.82 0 -0.84Q-0.8 -0.82 -0.86 0.05Z"
)
TURBAN = (
    "M-1.1 -0.25Q-1.42 -1.5 -0.3 -1.66Q0.2 -1.78 0.7 -1.58Q1.4 -1.3 1.1 -0.25Q0.7 -0.8 0 -0.86Q-0.7 -0.8 -1.1 -0.25Z"
)
TURBAN_FOLDS = "M-1.08 -0.55Q-0.3 -1.3 0.55 -1.58M-0.95 -0.95Q-0.3 -1.5 0.2 -1.66M1.08 -0.55Q0.5 -1.0 0 -1.12"
PATKA = "M-1.05 -0.2Q-1.12 -1.2 0 -1.22Q1.12 -1.2 1.05 -0.2Q0.6 -0.72 0 -0.74Q-0.6 -0.72 -1.05 -0.2Z"
WRAP = "M-1.06 -0.15Q-1.2 -1.3 0 -1.32Q1.2 -1.3 1.06 -0.15Q0.6 -0.62 0 -0.64Q-0.6 -0.62 -1.06 -0.15Z"
CAP = "M-1.06 -0.28Q-1.08 -1.25 0 -1.26Q1.08 -1.25 1.06 -0.28Q1.3 -0.24 1.36 -0.05Q0.6 -0.46 -1.06 -0.28Z"


def _topknot(look: Look) -> Svg:
    return circle(look.x, look.y - look.r * 1.28, look.r * 0.42, fill=look.colour)


def _patka_knot(look: Look) -> Svg:
    return circle(
        look.x,
        look.y - look.r * 1.24,
        look.r * 0.3,
        fill=look.cloth,
        stroke="#000000",
        stroke_opacity=".18",
        stroke_width=1.5,
    )


def _wrap_knot(look: Look) -> Svg:
    loops = [element("ellipse", cx=look.x + side * look.r * 0.28, cy=look.y - look.r * 1.38, rx=look.r * 0.34, ry=look.r * 0.22,
                     transform=f"rotate({side * -24} {number(look.x + side * look.r * 0.28)} {number(look.y - look.r * 1.38)})")
             for side in (-1, 1)]  # fmt: skip
    return group(*loops, fill=look.cloth, stroke="#000000", stroke_opacity=".18", stroke_width=1.5)


def _tail(look: Look) -> Svg:
    return path(look.at("M0.5 -1.1Q1.7 -1.3 1.55 0.1Q1.5 0.9 1.2 1.2Q1.3 0.3 1.05 -0.2Z"), fill=look.colour)


def _hijab(look: Look) -> Svg:
    cloth = path(look.at(HIJAB_FRONT), fill=look.cloth, fill_rule="evenodd")
    folds = path(
        look.at("M-0.62 0.98Q0.1 1.5 1.1 1.2M-0.2 1.28Q0.4 1.75 1.1 1.6"),
        stroke="#000000",
        stroke_opacity=".18",
        stroke_width=2,
    )
    return group(cloth, folds)


BEHIND: dict[str, Draw] = {
    "long": _fill(LONG), "fringe": _fill(LONG), "bob": _fill(BOB), "afro": _curls(((0, -0.34),), 1.42),
    "bunches": _pair(_bunch), "locs": _pair(_loc), "bun": _topknot, "ponytail": _tail, "hijab": _cloth(HIJAB_BEHIND),
    "patka": _patka_knot, "headscarf": _wrap_knot, "curly": _curls(CLOUD, 0.34),
}  # fmt: skip
FRONT: dict[str, Draw] = {
    "short": _fill(FRINGE), "cropped": _fill(CROPPED), "curly": _curls(CURLS, 0.27), "long": _fill(PARTED),
    "fringe": _fill(STRAIGHT), "bob": _fill(STRAIGHT), "afro": _fill(CROPPED), "bunches": _fill(PARTED),
    "plaits": _one_after(_pair(_plait), _fill(PARTED)), "locs": _fill(CROPPED), "bun": _fill(PARTED), "ponytail": _fill(FRINGE),
    "thinning": _fill(SIDES), "hijab": _hijab, "turban": _cloth(TURBAN, TURBAN_FOLDS), "patka": _cloth(PATKA, "M0 -1.2L0 -0.76"),
    "headscarf": _cloth(WRAP, "M-0.9 -0.6Q-0.3 -1.1 0.1 -1.3M0.9 -0.6Q0.4 -1.0 0.1 -1.3"),
    "kippah": _one_after(_fill(CROPPED), _cloth("M-0.55 -0.98Q-0.5 -1.3 0 -1.32Q0.5 -1.3 0.55 -0.98Q0 -1.12 -0.55 -0.98Z")),
    "cap": _one_after(_fill(CROPPED), _cloth(CAP, "M-1.04 -0.36Q0 -0.62 1.04 -0.36")),
}  # fmt: skip
