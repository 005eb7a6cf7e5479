"""What the one search box understands. Serves: K10.00, K9.09"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldenthread.people.matching import question


def names(text):
    return [slot.word for slot in question(text).names]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("katy okafer", ["katy", "okafer"]),
        ("Okafor, Katy", ["okafor", "katy"]),
        ("Mrs Grace Okafor", ["grace", "okafor"]),
        ("Seán O’Neill", ["sean", "oneill"]),
        ("K Okafor", ["k", "okafor"]),
        ("Ben Smith", ["ben", "smith"]),
        ("Suharto", ["suharto"]),
        ("Юлія Коваль", ["iuliia", "koval"]),
    ],
)
def test_names_are_read_in_the_order_they_are_typed(typed, said):
    assert names(typed) == said


@pytest.mark.parametrize(
    "typed",
    ["katy 14/5/2016", "14.05.2016", "14-5-16", "katy 14th May 2016", "May 14, 2016", "2016-05-14", "5/14/2016"],
)
def test_a_date_of_birth_is_read_however_it_is_written(typed):
    assert question(typed).born == date(2016, 5, 14)


def test_a_short_year_is_this_century_up_to_39_and_the_last_from_40():
    assert question("1/2/39").born == date(2039, 2, 1)
    assert question("1/2/40").born == date(1940, 2, 1)


@pytest.mark.parametrize("typed", ["katy aged 9", "katy age 9", "katy 9 years old", "katy 9yrs", "katy okafor 9"])
def test_an_age_is_read(typed):
    assert question(typed).age == 9


def test_a_date_leaves_no_age_behind():
    asked = question("katy okafor 14/5/2016")
    assert (asked.born, asked.age, asked.numbers) == (date(2016, 5, 14), None, ())


def test_a_year_beside_a_name_is_a_year_of_birth():
    assert question("katy okafor 2016").born_in == 2016


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("9434765919", "9434765919"),
        ("943 476 5919", "9434765919"),
        ("H801200001001", "H801200001001"),
        ("la-12345", "LA12345"),
    ],
)
def test_a_number_some_system_knows_a_child_by_is_read_without_its_spaces(typed, number):
    assert question(typed).numbers == (number,)
    assert not question(typed).names


@pytest.mark.parametrize(
    ("typed", "house", "street", "postcode"),
    [
        ("9 elm road", "9", "elm road", ""),
        ("9 Elm Rd", "9", "elm road", ""),
        ("Flat 2, 9 Elm St, SO16 4QD", "9", "elm street", "SO164QD"),
        ("so164qd", "", "", "SO164QD"),
        ("SO16", "", "", "SO16"),
        ("elm road", "", "elm road", ""),
        ("12a St Mary's Close", "12a", "st marys close", ""),
    ],
)
def test_an_address_is_read(typed, house, street, postcode):
    place = question(typed).place
    assert (place.number, place.street, place.postcode) == (house, street, postcode)


def test_a_name_that_may_be_a_street_is_looked_for_as_both():
    asked = question("Katy Lane")
    assert [slot.word for slot in asked.names] == ["katy", "lane"]
    assert asked.place.street == "katy lane"


def test_a_name_beside_an_address_is_still_a_name():
    asked = question("katy okafor 9 elm road")
    assert ([slot.word for slot in asked.names], asked.place.street) == (["katy", "okafor"], "elm road")


@pytest.mark.parametrize(
    "typed", ["mum Grace Okafor", "child of Grace Okafor", "Mother: Grace Okafor", "carer called Grace Okafor"]
)
def test_a_parent_is_read_as_a_parent(typed):
    asked = question(typed)
    assert [slot.word for slot in asked.parent] == ["grace", "okafor"]
    assert not asked.names


def test_a_double_barrelled_name_is_also_looked_for_by_its_halves():
    assert [part.word for part in question("Okafor-Jones").names[0].parts] == ["okaforjones", "okafor", "jones"]


@pytest.mark.parametrize("typed", ["", "   ", "?!", "%", "'; --", "99/99/9999"])
def test_nothing_understood_asks_nothing(typed):
    assert not question(typed).names
    assert question(typed).born is None


@given(st.text(max_size=120))
def test_nothing_that_can_be_typed_is_choked_on(typed):
    for slot in question(typed).names:
        assert slot.word.isalpha()


def test_a_very_long_text_is_cut_and_not_choked_on():
    assert len(question("katy " * 10_000).names) == 5


def test_boxes_of_a_form_are_added_to_the_text():
    asked = question("katy", born=date(2016, 5, 14), parent="Grace Okafor", address="9 Elm Road")
    assert (asked.born, asked.parent[0].word, asked.place.street) == (date(2016, 5, 14), "grace", "elm road")
