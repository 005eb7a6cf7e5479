"""A family picture says exactly what the record says, or is not drawn."""

import re
from dataclasses import replace
from html import escape

import pytest
from hypothesis import HealthCheck, event, given, settings

from goldenthread.design.pictures.genogram import (
    Bond,
    CannotDraw,
    Child,
    Couple,
    Family,
    Link,
    Twins,
    arrange,
    close_family,
    draw,
    told,
)
from goldenthread.design.pictures.genogram.check import check
from goldenthread.design.pictures.genogram.family import Being, Person, Symbol
from goldenthread.design.pictures.genogram.layout import lay_out
from goldenthread.design.pictures.genogram.plan import plan
from goldenthread.design.pictures.genogram.symbols import shape
from goldenthread.design.pictures.genogram.wires import RADIUS, Layout, Part
from rules.pictures.families import HARD_FAMILY, TWO_SETS_OF_PARENTS, couple, person
from rules.pictures.random_families import families

FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def everybody_in(svg: str) -> list[str]:
    return sorted(re.findall(r'data-person="([^"]+)"', svg))


def drawn_or_none(family: Family) -> str | None:
    try:
        return draw(family, key="family", title="A family")
    except CannotDraw:
        return None


@FEW
@given(families())
def test_everybody_is_drawn_exactly_once_or_nobody_is(family: Family) -> None:
    svg = drawn_or_none(family)
    event("refused" if svg is None else "drawn")
    if svg is None:
        return
    assert everybody_in(svg) == sorted(person.key for person in family.people)
    for someone in family.people:
        for line in someone.labels:
            assert f">{escape(line)}</text>" in svg


@FEW
@given(families())
def test_a_family_is_drawn_the_same_every_time(family: Family) -> None:
    assert drawn_or_none(replace(family)) == drawn_or_none(family)


@FEW
@given(families())
def test_everybody_is_told_of_in_words_even_when_no_picture_can_be_drawn(family: Family) -> None:
    assert [row.key for row in told(family)] == [someone.key for someone in family.people]


def test_the_hard_family_of_thirty_three_is_drawn_truthfully() -> None:
    """Serves: K10.00"""
    svg = draw(HARD_FAMILY, key="hard", title="Ivy’s family")
    assert everybody_in(svg) == sorted(someone.key for someone in HARD_FAMILY.people)
    assert len(HARD_FAMILY.people) == 33


def test_a_name_that_is_markup_stays_a_name() -> None:
    family = Family(people=(replace(HARD_FAMILY.people[0], name=("<script>alert(1)</script>", '" onload="x')),))
    svg = draw(family, key="family", title="<b>", with_key=True)
    assert "<script" not in svg
    assert "<b>" not in svg
    assert '" onload=' not in svg
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in svg


def test_somebody_alone_with_a_child_born_to_them_and_a_foster_child_is_drawn() -> None:
    alone = Couple("june", None, children=(Child("kit"), Child("noor", Link.FOSTER)))
    people = tuple(p for p in TWO_SETS_OF_PARENTS.people if p.key in ("june", "kit", "noor", "tess"))
    family = Family(people, (alone, couple("tess", None, Bond.NOT_TOGETHER, "noor")))
    assert drawn_or_none(family) is not None


def test_foster_carers_are_drawn_dotted_beside_the_birth_parents() -> None:
    layout = lay_out(TWO_SETS_OF_PARENTS)
    to_noor = [wire for wire in layout.wires if wire.child == "noor"]
    assert sorted((wire.couple, wire.second) for wire in to_noor) == [
        (("ben", "ruth"), True),
        (("omar", "tess"), False),
    ]


def test_the_order_a_worker_asked_for_is_kept() -> None:
    asked = replace(TWO_SETS_OF_PARENTS, left_of=(("sami", "noor"),))
    children = lay_out(asked).rows[-1]
    assert children.index("sami") < children.index("noor")
    assert lay_out(TWO_SETS_OF_PARENTS).rows[-1].index("noor") < lay_out(TWO_SETS_OF_PARENTS).rows[-1].index("sami")


def test_a_kept_order_is_drawn_again_and_an_outgrown_one_is_not() -> None:
    kept = arrange(TWO_SETS_OF_PARENTS)
    mirrored = tuple(tuple(reversed(row)) for row in kept)
    assert lay_out(TWO_SETS_OF_PARENTS, rows=mirrored).rows == mirrored
    grown = replace(TWO_SETS_OF_PARENTS, people=(*TWO_SETS_OF_PARENTS.people, person("new", "Newcomer", "x", 2000)))
    assert any("new" in row for row in lay_out(grown, rows=kept).rows)


def test_a_child_with_two_sets_of_birth_parents_is_refused() -> None:
    again = couple("ben", "june", Bond.MARRIED, "noor")
    with pytest.raises(CannotDraw, match="Noor is recorded with two sets of birth parents"):
        draw(replace(TWO_SETS_OF_PARENTS, couples=(*TWO_SETS_OF_PARENTS.couples, again)), key="f", title="f")


def test_somebody_who_is_their_own_grandparent_is_refused() -> None:
    people = (person("a", "A", "f"), person("b", "B", "f"))
    loop = (couple("a", None, Bond.NOT_TOGETHER, "b"), couple("b", None, Bond.NOT_TOGETHER, "a"))
    with pytest.raises(CannotDraw):
        draw(Family(people, loop), key="f", title="f")


def test_a_person_named_but_not_listed_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="ghost"):
        Family((person("a", "A", "f"),), (couple("a", "ghost", Bond.MARRIED),))


def sabotaged(layout: Layout, part: Part, **moved: float) -> Layout:
    """A layout in which one line of a kind has been shifted."""
    wires = list(layout.wires)
    at = next(i for i, wire in enumerate(wires) if wire.part is part)
    wires[at] = replace(wires[at], **{name: getattr(wires[at], name) + by for name, by in moved.items()})
    return replace(layout, wires=tuple(wires))


@pytest.mark.parametrize("part", [Part.COUPLE, Part.DROP, Part.BAR, Part.CHILD])
def test_the_read_back_notices_a_line_that_has_come_loose(part: Part) -> None:
    layout = lay_out(HARD_FAMILY)
    check(layout)
    with pytest.raises(CannotDraw):
        check(sabotaged(layout, part, y1=6, y2=6, x1=200, x2=200))


def test_the_read_back_notices_children_hung_under_the_wrong_couple() -> None:
    """Serves: K10.00"""
    layout = lay_out(HARD_FAMILY)
    ivys_father_is_yaw = [
        replace(c, children=(*c.children, Child("ivy"))) if {"dawn", "yaw"} == {*c.partners}
        else replace(c, children=()) if {"dawn", "unknown"} == {*c.partners} else c
        for c in HARD_FAMILY.couples
    ]  # fmt: skip
    elsewhere = plan(replace(HARD_FAMILY, couples=tuple(ivys_father_is_yaw)))
    with pytest.raises(CannotDraw, match="do not join the people they should"):
        check(replace(layout, asked=elsewhere))


def test_the_read_back_notices_two_families_lines_on_one_track() -> None:
    layout = lay_out(HARD_FAMILY)
    bars = [wire for wire in layout.wires if wire.part is Part.BAR and wire.level]
    one, other = bars[0], next(bar for bar in bars if bar.couple != bars[0].couple)
    laid_on = replace(other, y1=one.y1, y2=one.y2, x1=one.x1, x2=one.x2)
    wires = tuple(laid_on if wire is other else wire for wire in layout.wires)
    with pytest.raises(CannotDraw, match="on top of each other"):
        check(replace(layout, wires=wires))


def test_the_read_back_notices_somebody_missing() -> None:
    layout = lay_out(HARD_FAMILY)
    rows = (tuple(key for key in layout.rows[0] if key != "edie"), *layout.rows[1:])
    with pytest.raises(CannotDraw, match="missing"):
        check(replace(layout, rows=rows))


def test_the_close_family_is_the_child_home_parents_partners_siblings_and_grandparents() -> None:
    close = close_family(HARD_FAMILY)
    assert {someone.key for someone in close.family.people} == {
        "ivy", "dawn", "unknown", "arthur", "edie", "lee", "yaw", "colin",
        "sian", "josh", "jake", "lost", "kwame", "esi", "erin", "bill",
    }  # fmt: skip
    assert close.left_out == 17
    draw(close.family, key="close", title="Ivy’s close family")


def test_twins_hang_from_one_point_and_a_bar_joins_identical_ones() -> None:
    layout = lay_out(HARD_FAMILY)
    starts = {(wire.x1, wire.y1) for wire in layout.wires if wire.child in ("josh", "jake")}
    assert len(starts) == 1
    assert sum(wire.part is Part.TWIN_BAR for wire in layout.wires) == 1
    assert Twins(("josh", "jake"), identical=True) in HARD_FAMILY.couples[3].twins


def test_the_words_tell_what_the_picture_shows() -> None:
    says = {row.key: row.says for row in told(HARD_FAMILY)}
    assert says["ivy"] == (
        "9, daughter of somebody not known and Dawn Marsh, home A: Dawn and Colin, with Dawn Marsh, Colin Frost, Kwame, Bill"
    )
    assert says["amal"] == "8, adopted daughter of Helen Marsh and Bryony Shaw"
    assert says["arthur"] == "died 2019 aged 70, married to Edie Marsh"


def test_the_key_shows_only_what_the_picture_uses() -> None:
    svg = draw(TWO_SETS_OF_PARENTS, key="f", title="f")
    assert all(f">{words}<" in svg for words in ("Cared for by, not born to", "Separated"))
    assert not any(f">{words}<" in svg for words in ("Divorced", "Has died"))


def test_the_key_shows_the_child_as_the_picture_draws_them_before_birth_too() -> None:
    baby = Person("baby", ("Baby", "Bright"), index=True, being=Being.PREGNANCY)
    mother = Person("mum", ("Shanice",), Symbol.CIRCLE)
    family = Family((mother, baby), (Couple("mum", None, children=(Child("baby"),)),))
    svg = draw(family, key="family", title="Baby’s family", with_key=True)
    assert "Baby, whose picture this is" in svg
    assert str(shape(Person("", ()), 0, 0, RADIUS)) not in svg
