"""Sentences, words and quotations, as a reader would cut them. Serves: K9.03"""

import pytest

from goldenthread.practice.language.text import Span, around, quotations, sentences, words


@pytest.mark.parametrize(
    ("story", "text", "cut"),
    [
        ("two sentences", "Mum rang. Dad came.", ["Mum rang.", "Dad came."]),
        ("a title", "I met Mrs. Khan. She was well.", ["I met Mrs. Khan.", "She was well."]),
        ("a time of day", "He left at 3 p.m. and came home.", ["He left at 3 p.m. and came home."]),
        ("a time that ends it", "He left at 3 p.m. Mum rang.", ["He left at 3 p.m.", "Mum rang."]),
        ("a figure", "It cost 3.50 on 4.5.26 in all. Fine.", ["It cost 3.50 on 4.5.26 in all.", "Fine."]),
        ("an initial", "J. Brown came. He sat down.", ["J. Brown came.", "He sat down."]),
        ("I is a word", "That was I. Then she left.", ["That was I.", "Then she left."]),
        ("for instance", "Bring food, e.g. bread. Thanks!", ["Bring food, e.g. bread.", "Thanks!"]),
        ("asked", "Is he safe? I think so.", ["Is he safe?", "I think so."]),
        ("said", "“I want to stay.” She smiled.", ["“I want to stay.”", "She smiled."]),
        ("a list", "Steps:\n- Dad rings\n- Gran visits", ["Steps:", "- Dad rings", "- Gran visits"]),
        ("a paragraph", "No mark here\n\nnext one", ["No mark here", "next one"]),
        (
            "a line the page broke",
            "Mum said that she would take Mia to the school on Monday with\nAunt Jo and come back.",
            ["Mum said that she would take Mia to the school on Monday with\nAunt Jo and come back."],
        ),
        ("nothing", "  \n ", []),
    ],
)
def test_sentences(story, text, cut):
    assert [one.of(text) for one in sentences(text)] == cut


@pytest.mark.parametrize(
    ("story", "text", "said"),
    [
        ("curly", "She said “no” and “go”.", ["“no”", "“go”"]),
        ("straight", 'She said "no way".', ['"no way"']),
        ("single", "She said ‘I don’t know’ to me.", ["‘I don’t know’"]),
        ("plain single", "'Stop it', she said. Mia's toys'", ["'Stop it'"]),
        ("belonging to two", "the boys' coats and the girls' shoes", []),
        ("an apostrophe", "He's Mia's dad, isn't he", []),
        ("over a broken line", '"I want\nto stay"', ['"I want\nto stay"']),
    ],
)
def test_quotations(story, text, said):
    assert [one.of(text) for one in quotations(text)] == said


def test_a_word_keeps_its_hyphen_and_its_apostrophe():
    text = "Mia’s step-dad (Lee) rang 2 times_over"
    assert [one.of(text) for one in words(text)] == ["Mia’s", "step-dad", "Lee", "rang", "2", "times", "over"]


def test_which_stretch_holds_a_place():
    spans = [Span(0, 4), Span(6, 9)]
    assert around(spans, 3) == Span(0, 4)
    assert around(spans, 5) is None
    assert around(spans, 6) == Span(6, 9)
    assert around([], 0) is None
