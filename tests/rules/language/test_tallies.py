"""What may be told of how often each entry was met: nothing small, nothing exact, nothing that names anybody.

Serves: C.11, E.03
"""

import pytest

from goldenthread.practice.language.tallies import Tally, counted_as, learning, tenths


@pytest.mark.parametrize(("met", "is_told", "about"), [(9, False, 0), (10, True, 10), (14, True, 10), (15, True, 20)])
def test_an_entry_is_told_from_ten_on_and_to_the_nearest_ten(met, is_told, about):
    """Serves: C.11"""
    found = learning([Tally("siblings", met, kept=met)])
    assert [one.about for one in found.told] == ([about] if is_told else [])
    assert found.too_few == (0 if is_told else 1)


@pytest.mark.parametrize(("parts", "of_ten"), [
    ((10, 0, 0), (10, 0, 0)),
    ((1, 9, 0), (1, 9, 0)),
    ((5, 5, 5), (4, 3, 3)),  # ten are shared out, and the first takes what is over
    ((96, 3, 1), (10, 0, 0)),  # one answer in a hundred cannot be seen
    ((0, 0, 0), (0, 0, 0)),
])  # fmt: skip
def test_answers_are_told_in_tenths_that_make_ten(parts, of_ten):
    assert tenths(*parts) == of_ten


@pytest.mark.parametrize(
    ("met", "kept", "asks_too_much"), [(29, 29, False), (30, 24, True), (30, 22, False), (100, 85, True)]
)
def test_what_nearly_everybody_leaves_is_worth_looking_at(met, kept, asks_too_much):
    (one,) = learning([Tally("siblings", met, kept=kept, changed=met - kept)]).told
    assert one.asks_too_much is asks_too_much


@pytest.mark.parametrize(("entry", "name"), [
    ("siblings", "siblings"),
    ("copied-text", "copied-text"),
    ("ours-7", "ours-7"),
    ("letters-iro", "letters-iro"),
    ("letters-jm", "letters-not-known"),  # perhaps Jo Miller
    ("ours-7; drop", "another"),
    ("mia carter", "another"),
])  # fmt: skip
def test_nothing_of_a_text_is_counted_under_its_own_name(entry, name):
    """Serves: E.03"""
    assert counted_as(entry) == name
