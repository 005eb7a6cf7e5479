"""The scales a number can be given on, and what fits on each. The words at both ends are always the person's own.

In our words: a number from 0 to 10 between two ends that the person has put into words; a ladder for those who like to see themselves stand
somewhere; five faces for a young child; how near a goal of their own is; a plain count. A questionnaire that belongs to somebody is named,
with its version and scores, and never copied: not one of its questions is kept here.

Source: scaling questions are common practice, as are rulers of motivational interviewing (East Sussex Connected Practice, E.05); the anchors
are agreed with the person. All words are our own; no owned tool is here.
Serves: K6.01, K6.05, E.05
"""

from __future__ import annotations

from dataclasses import dataclass

FACES = ("very unhappy", "unhappy", "in between", "happy", "very happy")
LOWEST_FACE, HIGHEST_FACE = 1, len(FACES)


@dataclass(frozen=True)
class Scale:
    """One way of giving a number: its lowest and highest (None: as high as it goes), whether only whole steps are tapped."""

    key: str
    name: str
    about: str
    lowest: float = 0
    highest: float | None = 10
    tapped: bool = True

    @property
    def steps(self) -> tuple[int, ...]:
        """The numbers to tap, from low to high; none where a number is typed.

        >>> SCALES["faces"].steps
        (1, 2, 3, 4, 5)
        """
        if not self.tapped or self.highest is None:
            return ()
        return tuple(range(int(self.lowest), int(self.highest) + 1))


SCALES: dict[str, Scale] = {
    one.key: one
    for one in (
        Scale("scale", "0 to 10", "A number between two ends the person has put into words."),
        Scale("ladder", "A ladder", "The same, standing on a step: for those who like to see it."),
        Scale("faces", "Five faces", "For a young child, or somebody who would rather point.", LOWEST_FACE, HIGHEST_FACE),
        Scale("goal", "How near the goal is", "0: not begun. 10: there. Each person says how near it is for them."),
        Scale("count", "A count", "Days at school, nights at home, calls in a month: plain numbers.", 0, None, tapped=False),
        Scale(
            "external", "A questionnaire kept elsewhere", "Its name, version and scores, and the filled-in file. None of its questions.",
            0, None, tapped=False,
        ),
    )
}  # fmt: skip


@dataclass(frozen=True)
class Ready:
    """A question that is ready to be asked, to be put into the person's own words first: what it is for, the question, both ends."""

    key: str
    name: str
    question: str
    low: str
    high: str


READY: tuple[Ready, ...] = (
    Ready("matters", "How much it matters", "How much does it matter to me that this changes?", "not at all", "more than anything"),
    Ready("can", "How sure I am", "How sure am I that I can do it?", "I cannot see how", "I know I can"),
    Ready("ready", "How ready I am", "How ready am I to begin?", "not now", "I have begun"),
    Ready("together", "How we work together", "How well do we work together, you and I?", "not at all", "we pull on the same rope"),
)  # fmt: skip
"""Rulers for talking about change, as motivational interviewing uses them, in our own words; and one about us."""


def refusal(kind: str, value: float, *, highest: float | None = None) -> str:
    """Why a number does not fit its scale; empty where it does.

    >>> refusal("faces", 0)
    'Choose one of the five faces.'
    >>> refusal("scale", 11), refusal("count", 40)
    ('Give a number from 0 to 10.', '')
    """
    scale = SCALES[kind]
    top = highest if highest is not None and scale.highest is None else scale.highest
    if value >= scale.lowest and (top is None or value <= top):
        return ""
    if kind == "faces":
        return "Choose one of the five faces."
    return f"Give a number from {scale.lowest:g} to {top:g}." if top is not None else "Give a number of 0 or more."


def said(kind: str, value: float, unit: str = "") -> str:
    """A number as it is read aloud.

    >>> said("faces", 2), said("scale", 7), said("count", 4, "nights a week")
    ('unhappy', '7', '4 nights a week')
    """
    if kind == "faces" and LOWEST_FACE <= value <= HIGHEST_FACE:
        return FACES[int(value) - 1]
    return f"{value:g} {unit}".strip() if kind == "count" else f"{value:g}"
