"""Every picture is safe to print: words stay words, no inline styles, ids unique, links stay inside."""

import re
from datetime import date
from xml.etree import ElementTree

import pytest

from goldenthread.design.pictures import charts, ecomap, thread, timeline
from goldenthread.design.pictures.face import Figure, face
from goldenthread.design.pictures.face_choices import WORDS
from goldenthread.design.pictures.genogram import draw
from goldenthread.design.pictures.svg import Svg, element, link, number, picture, text
from rules.pictures.families import TWO_SETS_OF_PARENTS

NASTY = '<script>alert("1")</script>&'
START, END = date(2024, 9, 1), date(2025, 11, 21)


def pictures_with(name: str) -> dict[str, Svg]:
    """One of each picture, every word of it being `name`."""
    score = charts.Score(date(2025, 3, 12), 4)
    band = timeline.Band(name, (timeline.Span(START, None, name, pattern=timeline.Pattern.DOTS),))
    event = timeline.Event(date(2025, 3, 1), name, timeline.Mood.DANGER)
    time = {"key": "t", "title": name, "start": START, "end": END}
    raters = [charts.Rater(name, (score,), is_child=True), charts.Rater(name, (score,))]
    held = [thread.Bead.HELD] * 3 + [thread.Bead.MISSING] * 2
    around = ecomap.Around((name,), ecomap.Field.FAMILY, ecomap.Strength.STRONG, True, ecomap.Flow.BOTH)
    return {
        "family": draw(TWO_SETS_OF_PARENTS, key="family", title=name),
        "spark": charts.spark([score], label=name, goal=8),
        "scaling": charts.scaling(
            raters, key="s", title=name, asked_until=END, goal=8, events=[charts.Event(START, name)], low=name
        ),
        "wide time": timeline.wide([band], [event], **time),  # type: ignore[arg-type]
        "narrow time": timeline.narrow([band], [event], **time),  # type: ignore[arg-type]
        "wide thread": thread.wide(held),
        "printed thread": thread.wide_for_print(held, width=700),
        "tall thread": thread.tall(held)[2],
        "face": face(Figure(), size=100, label=name),
        "no face": face(None, size=100, label=name, name=name),
        "ecomap": ecomap.ecomap((name,), [around], key="e", title=name),
    }


@pytest.mark.parametrize(("kind", "svg"), pictures_with(NASTY).items())
def test_every_picture_is_well_formed_and_its_words_stay_words(kind: str, svg: Svg) -> None:
    tree = ElementTree.fromstring(svg)
    assert not [e for e in tree.iter() if e.tag.endswith(("script", "style", "foreignObject", "tspan"))]
    assert not [e for e in tree.iter() if "style" in e.attrib or any(a.startswith("on") for a in e.attrib)]
    assert "paint-order" not in svg
    assert "text-anchor" not in tree.attrib
    if "thread" not in kind:
        assert "alert" in svg


@pytest.mark.parametrize(("kind", "svg"), pictures_with("Mia").items())
def test_no_id_is_used_twice_and_every_reference_is_met(kind: str, svg: Svg) -> None:
    ids = re.findall(r' id="([^"]+)"', svg)
    assert len(ids) == len(set(ids))
    wanted = set(re.findall(r"url\(#([^)]+)\)", svg))
    wanted |= {one for several in re.findall(r'aria-labelledby="([^"]+)"', svg) for one in several.split()}
    assert wanted <= set(ids)


@pytest.mark.parametrize("href", ["javascript:alert(1)", "//elsewhere.example", "https://elsewhere.example", " /x"])
def test_a_picture_links_only_within_the_site(href: str) -> None:
    with pytest.raises(ValueError, match="only within this site"):
        link(href, text("x", 0, 0), label="x")
    assert 'href="/people/1"' in link("/people/1", text("x", 0, 0), label="x")


def test_a_plain_word_handed_to_an_element_is_escaped_and_markup_is_not() -> None:
    assert element("g", "<b>") == "<g>&lt;b&gt;</g>"
    assert element("g", Svg("<b/>")) == "<g><b/></g>"


def test_inline_styles_are_refused() -> None:
    with pytest.raises(ValueError, match="presentation attributes only"):
        element("g", style="fill:red")


def test_a_key_that_could_break_out_of_an_id_is_refused() -> None:
    with pytest.raises(ValueError, match="letters, digits"):
        picture('x" onload="', box=(0, 0, 1, 1), title="t", description="d")


@pytest.mark.parametrize(
    ("value", "written"), [(12.0, "12"), (12.34, "12.3"), (-0.01, "0"), (0, "0"), (100.0, "100"), (-3.55, "-3.5")]
)
def test_numbers_are_short(value: float, written: str) -> None:
    assert number(value) == written


def test_a_face_offers_only_choices_it_can_draw() -> None:
    for part, choices in WORDS.items():
        for key, _ in choices:
            assert face(Figure(**{part: key}), size=40, label="x").startswith("<svg")
    with pytest.raises(ValueError, match="'green' is not a choice of hair"):
        Figure(hair="green")


def test_a_face_beside_a_name_is_passed_over_by_a_screen_reader() -> None:
    assert 'aria-hidden="true"' in face(Figure(), size=40, label="")
    assert 'aria-label="Mia’s picture"' in face(Figure(), size=40, label="Mia’s picture")


def test_who_has_chosen_no_face_is_shown_by_initials_not_by_a_guess() -> None:
    assert ">MC</text>" in face(None, size=40, label="", name="Mia Rose Carter")
