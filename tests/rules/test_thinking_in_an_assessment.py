"""Thinking in an assessment: what was looked at, what a thinker may ask of a map and of explanations, and whose questions stand where."""

from datetime import date

import pytest

from goldenthread.practice.assessing.coverage import Looked, PartFacts, coverage, said_of_both, unknowns
from goldenthread.practice.assessing.dimensions import DIMENSIONS, SIDES
from goldenthread.practice.assessing.thinking import Explanation, MapLine, asks_of_explanations, asks_of_map
from goldenthread.practice.assessing.ways_of_working import WAYS_OF_WORKING, in_use, questions

ON = date(2026, 11, 20)


def test_the_framework_has_seven_six_and_seven_dimensions():
    """And identity is the one that is asked of every child. Serves: K1.12, K1.04"""
    assert [len(side.dimensions) for side in SIDES] == [7, 6, 7]
    assert [one.name for one in DIMENSIONS if one.always] == ["Identity, culture and faith"]
    assert all(one.asks for one in DIMENSIONS)


@pytest.mark.parametrize(("story", "part", "looked", "missing"), [
    ("nobody opened it", None, Looked.NOT_OPENED, []),
    ("left alone with a reason", PartFacts("income", not_looked_at="The money lasts."), Looked.LEFT, []),
    ("opened, and empty", PartFacts("health"), Looked.OPEN,
     ["what we know", "how Mia sees it", "how each parent sees it", "what is going well", "what it means for Mia"]),
    ("facts, and no so-what", PartFacts("health", we_know="Two jabs missed.", child_view="“I hate needles.”", parents_view="Mum forgot.",
     strengths="She eats well."), Looked.OPEN, ["what it means for Mia"]),
    ("a passage is a fact", PartFacts("health", passages=1, means="She catches what goes round."), Looked.THOUGHT,
     ["how Mia sees it", "how each parent sees it", "what is going well"]),
    ("all of it", PartFacts("health", "Two jabs missed.", "“I hate needles.”", "Mum forgot.", "She eats well.", "", "She catches what goes round."),
     Looked.THOUGHT, []),
])  # fmt: skip
def test_how_far_a_part_has_come_is_said_in_words_and_never_counted(story, part, looked, missing):
    """Serves: K1.16, T.02"""
    health = next(
        one
        for one in coverage([part] if part else [], child="Mia")
        if one.dimension.key == (part.dimension if part else "health")
    )
    assert (health.looked, list(health.missing)) == (looked, missing)


def test_what_is_not_known_yet_is_one_list_over_all_parts_in_the_frameworks_order():
    """Serves: K1.16"""
    parts = [
        PartFacts("income", not_known="Who gets the child benefit?"), PartFacts("health", not_known="- Who has his red book?\n\n- His hearing"),
        PartFacts("housing", not_known="Is the lease in her name?", not_looked_at="They live with Nan."),
    ]  # fmt: skip
    assert [(one.dimension.key, one.words) for one in unknowns(parts)] == [
        ("health", "Who has his red book?"), ("health", "His hearing"), ("income", "Who gets the child benefit?"),
    ]  # fmt: skip


def test_the_same_sentence_for_two_children_is_asked_about():
    """Serves: K1.16"""
    same = "They are woken by shouting in the night and are too tired to listen at school."
    asked = said_of_both(
        {"means": f"{same} Mia hides."}, child="Mia", others={"Tobi": {"means": f"{same} Tobi cries."}}
    )
    assert asked == [f"“{same.rstrip('.')}” is also written for Tobi. What is it for Mia?"]
    assert not said_of_both({"means": "She is tired."}, child="Mia", others={"Tobi": {"means": "She is tired."}})


@pytest.mark.parametrize(("story", "lines", "asked"), [
    ("a danger without a goal",
     [MapLine(1, "danger", "Steve shouts and throws things, and Mia may be hit."), MapLine(2, "safety", "Nan took them in.")],
     ["what will the adults be doing instead"]),
    ("a label instead of what people do", [MapLine(1, "harm", "Neglect over many years.")], ["“Neglect” is a label"]),
    ("a goal that only stops something",
     [MapLine(1, "danger", "Mia may be hit."), MapLine(2, "goal", "No more shouting.", 1), MapLine(3, "safety", "Nan.")],
     ["What will be there instead"]),
    ("nobody asked when they were safe",
     [MapLine(1, "danger", "Mia may be hit."), MapLine(2, "goal", "Steve goes to his brother’s when he drinks.", 1)],
     ["kept safe although the danger was there"]),
    ("four dangers", [*(MapLine(at, "danger", "Mia may be hit.") for at in (1, 2, 3, 4)),
     *(MapLine(at + 10, "goal", "An adult sits with them.", at) for at in (1, 2, 3, 4)), MapLine(20, "safety", "Nan.")], ["There are 4 dangers"]),
    ("said well", [MapLine(1, "danger", "Steve shouts and throws things, and Mia may be hit."),
     MapLine(2, "goal", "Steve goes to his brother’s before he drinks, and Mum rings Nan.", 1), MapLine(3, "safety", "Nan took them in.")], []),
])  # fmt: skip
def test_what_may_be_asked_of_a_map(story, lines, asked):
    """Serves: P.15, A.15"""
    found = [one.says for one in asks_of_map(lines)]
    assert len(found) == len(asked)
    assert all(words in says for words, says in zip(asked, found, strict=True))


@pytest.mark.parametrize(("story", "tree", "asked"), [
    ("only one idea", [Explanation(1, "He is bored.", "open", tests=((date(2026, 12, 1), False),))], ["only one explanation"]),
    ("held to be so, and nobody tried to show it wrong", [Explanation(1, "a", "supported", 2), Explanation(2, "b", "dropped")],
     ["nobody has tried to show it wrong", "What would tell?"]),
    ("everything for it", [Explanation(1, "a", "open", 2, 0, ((None, False),)), Explanation(2, "b", "dropped")], ["What have we not looked for?"]),
    ("the answer was wanted yesterday", [Explanation(1, "a", "open", 1, 1, ((date(2026, 11, 19), False),)), Explanation(2, "b", "dropped")],
     ["The answer was wanted by 19 November"]),
    ("its day is today", [Explanation(1, "a", "open", 1, 1, ((ON, False),)), Explanation(2, "b", "dropped")], []),
    ("answered", [Explanation(1, "a", "weakened", 1, 1, ((date(2026, 11, 1), True),)), Explanation(2, "b", "dropped")], []),
    ("research is only named", [Explanation(1, "a", "open", 1, 1, ((None, True),), "https://example.org/x"), Explanation(2, "b", "dropped")],
     ["What does it say for this child"]),
])  # fmt: skip
def test_what_may_be_asked_of_explanations(story, tree, asked):
    """Serves: K1.14, K1.15"""
    found = [one.says for one in asks_of_explanations(tree, on=ON)]
    assert len(found) == len(asked), found
    assert all(words in says for words, says in zip(asked, found, strict=True))


def test_a_council_that_sets_a_way_of_working_aside_is_not_asked_its_questions():
    """Motivational, trauma-informed and mentalising questions, each with whose thinking it follows; faith and culture are asked whatever the council
    works by. Serves: E.05, E.06, E.07, K1.12
    """
    assert in_use({}) == {"motivational", "trauma_informed", "mentalising"}
    assert in_use({"trauma_informed": False}) == {"motivational", "mentalising"}
    assert all(way.source.cite for way in WAYS_OF_WORKING)
    ours = [one.way.key for one in questions("difficulty", ways=in_use({"trauma_informed": False})) if one.way]
    assert ours == ["motivational", "mentalising"]
    identity = questions("we_know", ways=(), dimension="identity")
    assert any("faith, values and beliefs; assume nothing from a name" in one.words for one in identity)
    assert all(one.way is None for one in identity)
