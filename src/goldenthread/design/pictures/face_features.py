"""The features of a drawn face: eyes, brows, nose, mouth, beard, glasses, hearing aids and marks."""

from goldenthread.design.pictures.face_hair import NOTHING, Look
from goldenthread.design.pictures.svg import Svg, circle, element, group, joined, path, rect

DARK = "#23150f"
EYE = 0.38
"""How far each eye is from the middle, in head widths."""

MOUTHS = {
    "happy": "M-0.36 0.46Q0 0.78 0.36 0.46",
    "calm": "M-0.28 0.54Q0 0.62 0.28 0.54",
    "unsure": "M-0.26 0.57Q0.02 0.5 0.26 0.6",
    "worried": "M-0.28 0.63Q-0.1 0.5 0.05 0.58Q0.18 0.64 0.3 0.56",
    "sad": "M-0.3 0.66Q0 0.42 0.3 0.66",
    "cross": "M-0.26 0.6Q0 0.52 0.26 0.6",
    "tired": "M-0.2 0.58Q0 0.6 0.2 0.58",
}
BROWS = {
    "worried": (-0.3, -0.42), "sad": (-0.3, -0.44), "cross": (-0.4, -0.24), "unsure": (-0.36, -0.36),
}  # fmt: skip
"""How high the outer and the inner end of each brow is."""

LEVEL_BROW = (-0.33, -0.36)


def features(mood: str, age: str, beard: str, glasses: str, hearing: str, marks: str, look: Look) -> Svg:
    """Everything on the face, in the order it lies."""
    return group(
        _cheeks(look), _marks(marks, look), _beard(beard, look), _mouth(mood, look), _nose(look), _eyes(mood, look),
        _brows(mood, age, look), _lines(age, look), _glasses(glasses, look), _hearing(hearing, look),
    )  # fmt: skip


def _stroke(points: str, look: Look, *, width: float = 2.0, colour: str = DARK, opacity: str | None = None) -> Svg:
    return path(
        look.at(points),
        stroke=colour,
        stroke_width=width,
        stroke_linecap="round",
        stroke_linejoin="round",
        stroke_opacity=opacity,
    )


def _cheeks(look: Look) -> Svg:
    spots = [circle(look.x + side * look.r * 0.6, look.y + look.r * 0.36, look.r * 0.17) for side in (-1, 1)]
    return group(*spots, fill="#d0563f", fill_opacity=".2")


def _mouth(mood: str, look: Look) -> Svg:
    if mood == "laughing":
        open_mouth = path(look.at("M-0.38 0.42Q0 0.5 0.38 0.42Q0.3 0.84 0 0.84Q-0.3 0.84 -0.38 0.42Z"), fill="#6b1f1c")
        return group(
            open_mouth,
            path(look.at("M-0.33 0.44Q0 0.51 0.33 0.44Q0.3 0.56 0 0.57Q-0.3 0.56 -0.33 0.44Z"), fill="#ffffff"),
        )
    return _stroke(MOUTHS[mood], look, width=2.3)


def _nose(look: Look) -> Svg:
    return _stroke("M-0.07 0.2Q0.02 0.27 0.1 0.2", look, width=1.8, opacity=".55")


def _eyes(mood: str, look: Look) -> Svg:
    if mood == "laughing":
        return _stroke(
            f"M{-EYE - 0.13} 0.02Q{-EYE} -0.16 {-EYE + 0.13} 0.02M{EYE - 0.13} 0.02Q{EYE} -0.16 {EYE + 0.13} 0.02",
            look,
            width=2.3,
        )
    if mood == "tired":
        return _stroke(
            f"M{-EYE - 0.13} 0Q{-EYE} 0.1 {-EYE + 0.13} 0M{EYE - 0.13} 0Q{EYE} 0.1 {EYE + 0.13} 0", look, width=2.3
        )
    eyes = []
    for side in (-1, 1):
        x, y = look.x + side * look.r * EYE, look.y - look.r * 0.01
        eyes += [
            element("ellipse", cx=x, cy=y, rx=look.r * 0.105, ry=look.r * 0.135, fill=DARK),
            circle(x + 0.8, y - 1.1, 0.8, fill="#ffffff"),
        ]
    return joined(eyes)


def _brows(mood: str, age: str, look: Look) -> Svg:
    if age == "baby" and mood in ("happy", "calm"):
        return NOTHING
    outer, inner = BROWS.get(mood, LEVEL_BROW)
    d = f"M{-EYE - 0.17} {outer}L{-EYE + 0.15} {inner}M{EYE + 0.17} {outer}L{EYE - 0.15} {inner}"
    return _stroke(d, look, width=1.9, opacity=".8")


def _lines(age: str, look: Look) -> Svg:
    if age != "older":
        return NOTHING
    return _stroke(
        "M-0.56 0.3Q-0.5 0.5 -0.56 0.64M0.56 0.3Q0.5 0.5 0.56 0.64M-0.68 -0.02L-0.8 0.06M0.68 -0.02L0.8 0.06",
        look,
        width=1.3,
        opacity=".4",
    )


def _beard(kind: str, look: Look) -> Svg:
    shapes = {
        "beard": "M-0.99 0.1Q-0.95 1.24 0 1.28Q0.95 1.24 0.99 0.1Q0.8 0.34 0.5 0.34Q0 0.26 -0.5 0.34Q-0.8 0.34 -0.99 0.1Z",
        "long beard": "M-0.99 0.1Q-0.95 1.2 -0.4 1.75Q0 2.0 0.4 1.75Q0.95 1.2 0.99 0.1Q0.8 0.34 0.5 0.34Q0 0.26 -0.5 0.34Q-0.8 0.34 -0.99 0.1Z",
        "moustache": "M-0.5 0.48Q-0.3 0.27 0 0.34Q0.3 0.27 0.5 0.48Q0.2 0.44 0 0.42Q-0.2 0.44 -0.5 0.48Z",
    }  # fmt: skip
    if kind == "none":
        return NOTHING
    if kind == "stubble":
        return path(look.at(shapes["beard"]), fill=look.colour, fill_opacity=".2")
    lips = (
        []
        if kind == "moustache"
        else [path(look.at("M-0.42 0.42Q0 0.34 0.42 0.42Q0.36 0.84 0 0.84Q-0.36 0.84 -0.42 0.42Z"), fill=look.skin)]
    )
    return group(path(look.at(shapes[kind]), fill=look.colour), *lips)


def _glasses(kind: str, look: Look) -> Svg:
    if kind == "none":
        return NOTHING
    fill, line = ("#20262b", "#20262b") if kind == "dark" else ("#ffffff", DARK)
    opacity = ".92" if kind == "dark" else ".2"
    bridge = _stroke(
        "M-0.12 -0.04Q0 -0.12 0.12 -0.04M-0.64 -0.05L-0.97 -0.02M0.64 -0.05L0.97 -0.02", look, width=1.8, colour=line
    )
    lenses = []
    for side in (-1, 1):
        x, y, r = look.x + side * look.r * EYE, look.y, look.r * 0.265
        if kind == "square":
            lenses.append(rect(x - r, y - r * 0.8, 2 * r, r * 1.6, rx=2))
        else:
            lenses.append(circle(x, y, r))
    return group(bridge, group(*lenses, fill=fill, fill_opacity=opacity, stroke=line, stroke_width=1.8))


def _hearing(kind: str, look: Look) -> Svg:
    sides = {"none": (), "hearing aid": (1,), "two hearing aids": (-1, 1), "implant": (1,)}[kind]
    pieces = [
        _stroke(
            f"M{side * 1.1} -0.2Q{side * 1.3} -0.1 {side * 1.2} 0.2Q{side * 1.14} 0.32 {side * 1.02} 0.24",
            look,
            width=3.2,
            colour="#1d70b8",
        )
        for side in sides
    ]
    if kind == "implant":
        pieces.append(
            circle(
                look.x + look.r * 0.86, look.y - look.r * 0.62, 4.2, fill="#1d70b8", stroke="#ffffff", stroke_width=1
            )
        )
        pieces.append(_stroke("M0.92 -0.45Q1.06 -0.36 1.12 -0.2", look, width=1.6, colour="#1d70b8"))
    return joined(pieces)


def _marks(kind: str, look: Look) -> Svg:
    if kind == "freckles":
        spots = [
            (-0.62, 0.22),
            (-0.5, 0.3),
            (-0.7, 0.34),
            (0.62, 0.22),
            (0.5, 0.3),
            (0.7, 0.34),
            (-0.4, 0.2),
            (0.4, 0.2),
        ]
        return group(
            *(circle(look.x + x * look.r, look.y + y * look.r, 1) for x, y in spots), fill="#8a4a22", fill_opacity=".7"
        )
    if kind == "birthmark":
        return path(
            look.at("M0.45 -0.3Q0.8 -0.5 0.9 -0.1Q0.98 0.3 0.7 0.4Q0.5 0.2 0.55 0Q0.4 -0.1 0.45 -0.3Z"),
            fill="#8f2d3a",
            fill_opacity=".42",
        )
    if kind == "vitiligo":
        patch = "M-0.75 -0.2Q-0.5 -0.5 -0.2 -0.2Q-0.3 0.1 -0.6 0.15Q-0.85 0.1 -0.75 -0.2ZM0.1 0.7Q0.4 0.5 0.6 0.7Q0.5 0.95 0.2 0.98Q0 0.9 0.1 0.7Z"
        return path(look.at(patch), fill="#fff1e3", fill_opacity=".6")
    if kind == "feeding tube":
        tube = _stroke("M0.08 0.24Q0.3 0.4 0.6 0.3Q0.9 0.2 1.0 0.3", look, width=1.8, colour="#f7f7f2")
        return group(tube, _stroke("M0.52 0.3L0.7 0.27", look, width=5, colour="#f3d9b8"))
    return NOTHING
