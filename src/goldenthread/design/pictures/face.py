"""A drawn face, chosen with the child, that stands for a person everywhere: page header, lists, family picture, story.

Shape: a face is drawn on a round ground of 120 by 120. Nothing is guessed: who has not chosen a face gets initials.
"""

from dataclasses import asdict, dataclass

from goldenthread.design.pictures.colours import BRAND, FONT
from goldenthread.design.pictures.face_choices import BACKGROUND, CLOTHES, HAIR_COLOUR, SKIN, WORDS
from goldenthread.design.pictures.face_features import features
from goldenthread.design.pictures.face_hair import Look, hair_behind, hair_in_front
from goldenthread.design.pictures.svg import Svg, circle, element, group, path, text

GROUND = 60.0
NO_FACE_GROUND = "#e8eef3"
HEAD = {
    "baby": (63.0, 25.5),
    "child": (60.0, 24.5),
    "young person": (57.5, 23.5),
    "adult": (56.0, 23.0),
    "older": (56.5, 23.0),
}
"""The middle of the head and its width, by age: the younger, the rounder and lower."""


@dataclass(frozen=True)
class Figure:
    """How a person wants to be drawn. Shape: every part is a key of `WORDS` in `face_choices`.

    Raises:
        ValueError: a part is not one of its choices.
    """

    skin: str = "light"
    hair: str = "short"
    hair_colour: str = "brown"
    cloth: str = "teal"
    clothes: str = "blue"
    background: str = "sand"
    age: str = "child"
    mood: str = "happy"
    beard: str = "none"
    glasses: str = "none"
    hearing: str = "none"
    chair: str = "none"
    marks: str = "none"

    def __post_init__(self) -> None:
        for part, chosen in asdict(self).items():
            choices = [key for key, _ in WORDS[part]]
            if chosen not in choices:
                raise ValueError(
                    f"{chosen!r} is not a choice of {part.replace('_', ' ')}: choose from {', '.join(choices)}."
                )


def face(figure: Figure | None, *, size: int, label: str, name: str = "") -> Svg:
    """A face in a circle; where none has been chosen yet, the initials of `name` on a plain ground.

    Shape: with an empty label the face is decoration, and a screen reader passes over it.
    """
    drawn = _no_face(name) if figure is None else _face(figure)
    said = {"role": "img", "aria_label": label} if label else {"aria_hidden": "true"}
    return element(
        "svg", drawn, xmlns="http://www.w3.org/2000/svg", class_="face", viewBox="0 0 120 120", width=size, height=size,
        focusable="false", font_family=FONT, **said,
    )  # fmt: skip


def initials(name: str) -> str:
    """The first letters of the first and the last name.

    >>> initials("Mia Rose Carter"), initials("Ólafur"), initials("")
    ('MC', 'Ó', '')
    """
    words = [word for word in name.replace("-", " ").split() if word[0].isalpha()]
    return "".join(word[0].upper() for word in (words[:1] + words[1:][-1:]))


def _no_face(name: str) -> Svg:
    letters = initials(name)
    ground = circle(60, 60, 58, fill=NO_FACE_GROUND, stroke="#b8c7d3", stroke_width=2)
    if letters:
        return group(ground, text(letters, 60, 75, anchor="middle", bold=True, font_size=42, fill=BRAND))
    head = circle(60, 50, 17, stroke=BRAND, stroke_width=3.5, fill="none")
    return group(
        ground, head, path("M31 93c3-18 15-25 29-25s26 7 29 25", stroke=BRAND, stroke_width=3.5, stroke_linecap="round")
    )


def _face(figure: Figure) -> Svg:
    middle, width = HEAD[figure.age]
    look = Look(
        x=60, y=middle, r=width, skin=SKIN[figure.skin], hair=figure.hair,
        colour=HAIR_COLOUR[figure.hair_colour], cloth=CLOTHES[figure.cloth],
    )  # fmt: skip
    return group(
        circle(60, 60, GROUND - 1, fill=BACKGROUND[figure.background]),
        *_chair(figure),
        hair_behind(look),
        _shoulders(figure, look),
        _head(look),
        features(figure.mood, figure.age, figure.beard, figure.glasses, figure.hearing, figure.marks, look),
        hair_in_front(look),
    )


def _shoulders(figure: Figure, look: Look) -> Svg:
    """Neck and clothes; the lower edge is the round ground's own, so nothing needs clipping."""
    narrow = {"baby": 6, "child": 3}.get(figure.age, 0)
    chin = look.y + look.r
    neck = path(f"M52 {chin - 6}v14q8 7 16 0v-14z", fill=shade(look.skin, 0.88))
    left, right = 21 + narrow, 99 - narrow
    top = chin + 6.5
    body = path(
        f"M{left} 104.2Q{left + 2} {top + 8} 51 {top}Q60 {top + 8} 69 {top}Q{right - 2} {top + 8} {right} 104.2"
        f"A59 59 0 0 1 {left} 104.2Z", fill=CLOTHES[figure.clothes],
    )  # fmt: skip
    collar = path(f"M51 {top}Q60 {top + 8} 69 {top}", stroke=shade(CLOTHES[figure.clothes], 0.78), stroke_width=2.2)
    return group(neck, body, collar)


def _head(look: Look) -> Svg:
    ears = [
        element("ellipse", cx=look.x + side * look.r * 0.98, cy=look.y + 2.5, rx=4.6, ry=6, fill=shade(look.skin, 0.93))
        for side in (-1, 1)
    ]
    skull = element("ellipse", cx=look.x, cy=look.y, rx=look.r, ry=look.r * 1.1, fill=look.skin)
    return group(*ears, skull)


def _chair(figure: Figure) -> list[Svg]:
    """The back of a wheelchair with its two handles, behind the shoulders."""
    if figure.chair == "none":
        return []
    frame = path("M22 76h-9M98 76h9M22 76v22M98 76v22", stroke="#2b3238", stroke_width=5, stroke_linecap="round")
    back = element("rect", x=21, y=80, width=78, height=26, rx=7, fill="#56616a")
    return [frame, back]


def shade(colour: str, share: float) -> str:
    """A colour made darker.

    >>> shade("#ffffff", 0.5)
    '#7f7f7f'
    """
    parts = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{int(part * share):02x}" for part in parts)
