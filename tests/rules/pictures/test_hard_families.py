"""Families as hard as the work knows them: two sets of parents, couples from two generations, three born together, whole random families."""

import re
from dataclasses import replace

import pytest
from bench.made_up_families import made_up_family

from goldenthread.design.pictures.genogram import (
    Bond,
    CannotDraw,
    Child,
    Couple,
    Family,
    Link,
    Tie,
    TieKind,
    Twins,
    draw,
    told,
)
from goldenthread.design.pictures.genogram.check import meant, said
from goldenthread.design.pictures.genogram.crowding import crowded
from goldenthread.design.pictures.genogram.layout import lay_out
from goldenthread.design.pictures.genogram.plan import plan
from goldenthread.design.pictures.genogram.reading import Manner, Relation
from goldenthread.design.pictures.genogram.retracing import retraced
from rules.pictures.families import HARD_FAMILY, TWO_SETS_OF_PARENTS, couple, person

GRAN_BRINGS_HIM_UP = replace(
    TWO_SETS_OF_PARENTS,
    couples=(
        Couple("june", None, children=(Child("tess"), Child("sami", Link.KINSHIP))),
        *TWO_SETS_OF_PARENTS.couples[1:],
    ),
)
GRANS_PARTNER_THEN_MUMS = Family(
    (
        person("gran", "Gran Smith", "f", 1950), person("vic", "Vic Poole", "m", 1960), person("grandad", "Al Smith", "m", 1949),
        person("mum", "Mum Smith", "f", 1985), person("dad", "Dad Hill", "m", 1984),
        person("one", "One", "f", 2010, index=True), person("two", "Two", "m", 2015),
    ),
    (
        couple("grandad", "gran", Bond.DIVORCED, "mum", "m 1980, d 1999", 1),
        couple("vic", "gran", Bond.SEPARATED, "", "s 2012", 2),
        couple("dad", "mum", Bond.SEPARATED, "one", "s 2012"),
        couple("vic", "mum", Bond.LIVING_TOGETHER, "two", "since 2014", 3),
    ),
)  # fmt: skip
UNCLE_AND_NIECE = Family(
    (
        person("old", "Old", "f", 1930), person("sis", "Sis", "f", 1960), person("uncle", "Uncle", "m", 1962),
        person("niece", "Niece", "f", 1985), person("baby", "Baby", "x", 2010, index=True),
    ),
    (
        Couple("old", None, children=(Child("sis"), Child("uncle"))),
        Couple("sis", None, children=(Child("niece"),)),
        Couple("uncle", "niece", Bond.NOT_TOGETHER, children=(Child("baby"),), related=True),
    ),
)  # fmt: skip
THREE_BORN_TOGETHER = Family(
    (
        person("a", "Ann", "f", 1980), person("b", "Bob", "m", 1980), person("eldest", "Eli", "m", 2005),
        *(person(key, key.capitalize(), "f", 2010) for key in ("fay", "gia", "hope")),
    ),
    (couple("a", "b", Bond.MARRIED, "eldest fay gia hope", twins=(Twins(("fay", "gia", "hope"), identical=True),)),),
)  # fmt: skip


def reads(family: Family) -> frozenset[Relation]:
    """What the finished picture says, read from its markup."""
    return retraced(draw(family, key="f", title="f"))


def says_of(family: Family, *parents: str) -> Relation:
    return next(one for one in reads(family) if one.parents == frozenset(parents))


def test_a_child_has_birth_parents_and_foster_carers_in_one_picture() -> None:
    """Serves: K1.09a, K7.01"""
    assert ("noor", Manner.SOLID) in says_of(TWO_SETS_OF_PARENTS, "omar", "tess").children
    assert ("noor", Manner.CARED_FOR) in says_of(TWO_SETS_OF_PARENTS, "ben", "ruth").children


def test_adopters_are_drawn_beside_the_birth_parents_by_a_double_line() -> None:
    """Serves: K1.09a"""
    adopted = [
        replace(c, children=(Child("kit"), Child("noor", Link.ADOPTED))) if c.a == "ben" else c
        for c in TWO_SETS_OF_PARENTS.couples
    ]
    family = replace(TWO_SETS_OF_PARENTS, couples=tuple(adopted))
    assert says_of(family, "ben", "ruth").children == {("kit", Manner.SOLID), ("noor", Manner.DOUBLE)}
    assert ("noor", Manner.SOLID) in says_of(family, "omar", "tess").children


def test_a_grandmother_who_brings_up_her_grandson_is_joined_to_him_past_his_parents_row() -> None:
    """Serves: K7.01"""
    assert says_of(GRAN_BRINGS_HIM_UP, "june").children == {("tess", Manner.SOLID), ("sami", Manner.CARED_FOR)}


def test_a_man_who_was_with_the_grandmother_and_then_with_the_mother_is_drawn_with_both() -> None:
    """Serves: K1.09a"""
    before, now = says_of(GRANS_PARTNER_THEN_MUMS, "vic", "gran"), says_of(GRANS_PARTNER_THEN_MUMS, "vic", "mum")
    assert (before.line, before.slashes, before.children) == (Manner.SOLID, 1, frozenset())
    assert (now.line, now.slashes, now.children) == (Manner.DASHED, 0, {("two", Manner.SOLID)})


def test_the_child_of_an_uncle_and_his_niece_hangs_below_both() -> None:
    layout = lay_out(UNCLE_AND_NIECE)
    assert says_of(UNCLE_AND_NIECE, "uncle", "niece") == Relation(
        frozenset({"uncle", "niece"}), frozenset({("baby", Manner.SOLID)}), Manner.DOTTED, related=True
    )
    assert layout.y["sis"] == layout.y["uncle"] < layout.y["niece"] < layout.y["baby"]


def test_three_born_together_hang_from_one_point() -> None:
    assert says_of(THREE_BORN_TOGETHER, "a", "b").twins == {(frozenset({"fay", "gia", "hope"}), True)}


def test_an_older_sister_who_is_the_carer_is_left_to_the_words_and_the_key_says_so() -> None:
    """Nobody in the same row can be drawn as a carer without looking like a parent of an earlier generation."""
    cared_for = Couple("kit", None, children=(Child("sami", Link.KINSHIP),))
    family = replace(TWO_SETS_OF_PARENTS, couples=(*TWO_SETS_OF_PARENTS.couples, cared_for))
    assert plan(family).left_to_words == (("kit", "sami"),)
    assert "Not shown by a line, see the words: Kit and Sami" in draw(family, key="f", title="f")
    assert "in the care of Kit, family or friends" in next(row.says for row in told(family) if row.key == "sami")


@pytest.mark.parametrize("seed", range(50))
def test_fifty_random_families_are_drawn_truthfully_with_nothing_over_anything(seed: int) -> None:
    """Whatever is drawn says what the family is: read from the finished markup, not from what was meant. Serves: K10.00, K1.09a"""
    family = made_up_family(6 + seed % 12, seed)
    try:
        layout = lay_out(family)
    except CannotDraw:
        pytest.fail("This family can be drawn: it has been.")
    svg = draw(family, key="family", title="A family", rows=layout.rows)
    assert sorted(re.findall(r'data-person="([^"]+)"', svg)) == sorted(one.key for one in family.people)
    drawn, known = ({one.parents: one.children for one in all_} for all_ in (retraced(svg), meant(layout.asked)))
    assert drawn == known
    assert not crowded(family, layout)


def hung_elsewhere(svg: str) -> str:
    """The picture with the first child's line moved under another bar."""
    last = re.findall(r'<path d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+" fill="none"/>', svg)[-1]
    x = float(re.search(r"M([\d.]+)", last)[1])  # type: ignore[index]
    return svg.replace(last, last.replace(f"{x:g} ", f"{x + 300:g} "))


def test_a_finished_picture_in_which_one_line_was_moved_is_not_taken_for_true() -> None:
    """Serves: K10.00"""
    family = TWO_SETS_OF_PARENTS
    svg = draw(family, key="f", title="f")
    said(plan(family), retraced(svg))
    with pytest.raises(CannotDraw):
        said(plan(family), retraced(hung_elsewhere(svg)))


@pytest.mark.parametrize(
    ("story", "was", "became"),
    [
        ("separated becomes divorced", "l8 -18", "l8 -18M{x} {y}l8 -18"),
        ("a foster child becomes a birth child", ' stroke-dasharray="2 4"', ""),
    ],
)
def test_a_mark_that_says_something_else_is_not_taken_for_true(story: str, was: str, became: str) -> None:
    svg = draw(TWO_SETS_OF_PARENTS, key="f", title="f")
    x, y = re.search(r'd="M([\d.]+) ([\d.]+)l8 -18', svg).groups()  # type: ignore[union-attr]
    with pytest.raises(CannotDraw):
        said(plan(TWO_SETS_OF_PARENTS), retraced(svg.replace(was, became.format(x=float(x) + 7, y=y))))


def test_ties_are_drawn_over_the_family_and_the_family_is_still_read_as_it_is() -> None:
    """Serves: P.15"""
    tied = (
        Tie("edie", "ivy", TieKind.CLOSE, says="Edie Marsh and Ivy: close, as Ivy sees it"),
        Tie("yaw", "dawn", TieKind.VIOLENCE, both_ways=False),
    )
    svg = draw(HARD_FAMILY, key="f", title="f", tied=tied)
    assert retraced(svg) == reads(HARD_FAMILY)
    assert "<title>Edie Marsh and Ivy: close, as Ivy sees it</title>" in svg
    assert all(f">{words}<" in svg for words in ("Close", "Violence, from one to the other"))
    assert ">In conflict<" not in svg


def test_what_is_noted_under_a_name_has_room() -> None:
    noted = tuple(replace(one, notes=("Igbo and English", "Christian")) for one in HARD_FAMILY.people)
    family = replace(HARD_FAMILY, people=noted)
    assert not crowded(family, lay_out(family))
    assert draw(family, key="f", title="f").count(">Igbo and English</text>") == 2 * len(HARD_FAMILY.people)
