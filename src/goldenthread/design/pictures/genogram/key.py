"""The key under a family picture: homes first, then only the symbols and lines the picture uses.

Conventions differ from guide to guide (a broken line means living together in some and a passing relationship in others),
so a picture without its key could be misread.
"""

from collections.abc import Callable, Iterator, Sequence

from goldenthread.design.pictures.colours import INK, LINE
from goldenthread.design.pictures.genogram.family import Being, Bond, Family, Link, Person, Symbol
from goldenthread.design.pictures.genogram.homes import Ring, badge
from goldenthread.design.pictures.genogram.lines import slashes
from goldenthread.design.pictures.genogram.manners import DASHES, LINES, SLASHES
from goldenthread.design.pictures.genogram.plan import Plan
from goldenthread.design.pictures.genogram.reading import Manner
from goldenthread.design.pictures.genogram.symbols import symbol
from goldenthread.design.pictures.genogram.ties import Tie, TieKind, line
from goldenthread.design.pictures.lettering import width_of
from goldenthread.design.pictures.svg import Svg, group, joined, number, path, text

Sample = Callable[[float, float], Svg]
Entry = tuple[str, float, Sample]
"""The words, the width of the sample, and the sample drawn at a place."""

SIZE = 12.0
ROW = 27.0
BETWEEN = 22.0
SMALLER = 0.36

BOND_WORDS = {
    Bond.MARRIED: "Married or civil partners", Bond.LIVING_TOGETHER: "Living together",
    Bond.NOT_TOGETHER: "Had a child together", Bond.SEPARATED: "Separated", Bond.DIVORCED: "Divorced",
}  # fmt: skip
BOND_WORDS_CHILDLESS = {**BOND_WORDS, Bond.NOT_TOGETHER: "Partners, not living together"}


def key(
    family: Family, plan: Plan, rings: list[Ring], tied: Sequence[Tie], *, left: float, top: float, width: float
) -> tuple[Svg, float]:
    """The key, and its height."""
    pieces: list[Svg] = [path(f"M{number(left)} {number(top)}h{number(width)}", stroke=LINE)]
    y = top + 22
    for entries in (
        list(_homes(rings)),
        [*_people(family), *_lines(family, plan)],
        list(_ties(tied)),
        list(_words(plan)),
    ):
        x = left + 2
        for words, sample_width, sample in entries:
            room = sample_width + 8 + width_of(words, SIZE)
            if x > left + 2 and x + room > left + width:
                x, y = left + 2, y + ROW
            pieces.append(group(sample(x, y), text(words, x + sample_width + 8, y + 4, font_size=SIZE)))
            x += room + BETWEEN
        if entries:
            y += ROW
    return joined(pieces), y - top


def _homes(rings: list[Ring]) -> Iterator[Entry]:
    for ring in rings:
        yield ring.home.label, 20, lambda x, y, ring=ring: badge(ring.home.letter, ring.colour, x + 10, y)  # type: ignore[misc]


def _people(family: Family) -> Iterator[Entry]:
    """Only what a stranger could misread: the child, somebody not known, a death, a diamond, a baby not yet born."""
    people = family.people
    if index := family.index:
        drawn = Person("", (), index.symbol, index=True, being=index.being)
        yield f"{index.name[0]}, whose picture this is", 20, _small(drawn)
    if any(p.died is not None for p in people):
        yield "Has died", 20, _small(Person("", (), Symbol.SQUARE, died=0))
    if any(p.being is Being.PLACEHOLDER for p in people):
        yield "Not known", 20, _small(Person("", (), Symbol.SQUARE, being=Being.PLACEHOLDER))
    if any(p.symbol is Symbol.DIAMOND and p.being in (Being.PERSON, Being.PLACEHOLDER) for p in people):
        yield "Gender not known, or neither", 20, _small(Person("", (), Symbol.DIAMOND))
    if any(p.being is Being.PREGNANCY for p in people):
        yield "Not yet born", 20, _small(Person("", (), being=Being.PREGNANCY))
    if any(p.being is Being.LOSS for p in people):
        yield "Lost before birth", 20, _small(Person("", (), being=Being.LOSS))


def _small(person: Person) -> Sample:
    return lambda x, y: group(
        symbol(person, 0, 0), transform=f"translate({number(x + 10)} {number(y)}) scale({SMALLER})"
    )


def _lines(family: Family, plan: Plan) -> Iterator[Entry]:
    used = {couple.bond for couple in plan.couples if couple.b}
    childless = any(c.bond is Bond.NOT_TOGETHER and not c.children for c in plan.couples if c.b)
    words = BOND_WORDS_CHILDLESS if childless else BOND_WORDS
    for bond in Bond:
        if bond in used:
            yield words[bond], 34, _bond(bond)
    links = {
        (child.link, bar.second) for bar in plan.bars for child in bar.couple.children if child.key in bar.children
    }
    if any(link is Link.ADOPTED for link, _ in links):
        yield "Adopted", 8, _adopted
    if any(second or link in (Link.FOSTER, Link.KINSHIP) for link, second in links):
        yield "Cared for by, not born to", 34, _dotted
    if any(couple.related for couple in plan.couples):
        yield "Related to each other", 34, _related


def _ties(tied: Sequence[Tie]) -> Iterator[Entry]:
    used = {tie.kind for tie in tied}
    for kind in TieKind:
        if kind in used:
            yield kind.value.capitalize(), 40, _tie(kind)


def _tie(kind: TieKind) -> Sample:
    return lambda x, y: line(kind, [(x + i * 4, y) for i in range(11)], both_ways=False)


def _words(plan: Plan) -> Iterator[Entry]:
    """What no line shows is said, so that nobody takes the picture for the whole of it."""
    called = {key: person.called or "somebody not known" for key, person in plan.family.by_key.items()}
    for one, other in plan.left_to_words:
        yield f"Not shown by a line, see the words: {called[one]} and {called[other]}", 0, lambda x, y: group()


def _bond(bond: Bond) -> Sample:
    def sample(x: float, y: float) -> Svg:
        line = path(f"M{number(x)} {number(y)}h34", stroke=INK, stroke_width=1.8, stroke_dasharray=DASHES[LINES[bond]])
        return joined([line, slashes(x + 17, y, SLASHES[bond])]) if bond in SLASHES else line

    return sample


def _adopted(x: float, y: float) -> Svg:
    solid = path(f"M{number(x + 1)} {number(y - 9)}v18", stroke=INK, stroke_width=1.8)
    return joined(
        [
            solid,
            path(
                f"M{number(x + 6)} {number(y - 9)}v18",
                stroke=INK,
                stroke_width=1.8,
                stroke_dasharray=DASHES[Manner.DOUBLE],
            ),
        ]
    )


def _dotted(x: float, y: float) -> Svg:
    return path(f"M{number(x)} {number(y)}h34", stroke=INK, stroke_width=1.8, stroke_dasharray=DASHES[Manner.CARED_FOR])


def _related(x: float, y: float) -> Svg:
    return path(f"M{number(x)} {number(y - 2)}h34m0 4h-34", stroke=INK, stroke_width=1.8)
