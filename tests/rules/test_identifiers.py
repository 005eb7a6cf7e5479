"""Numbers with a check of their own, tidied and told kindly. Serves: K9.09"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldenthread.practice.identifiers import (
    nhs_check_digit,
    nhs_number_faults,
    postcode_faults,
    tidy_postcode,
    upn_check_letter,
    upn_faults,
)


@pytest.mark.parametrize(("story", "typed", "says"), [
    # 9x10+4x9+3x8+4x7+7x6+6x5+5x4+9x3+1x2 = 299; 299 = 27x11 + 2; 11 - 2 = 9
    ("sound",                             "9434765919",      ""),
    ("sound, with spaces",                "943 476 5919",    ""),
    ("two digits swapped",                "943 476 9519",    "last digit"),
    # 1x10 + 8x9 ... all nought but the first: 10; 11 - 10 = 1
    ("a check digit of 1",                "100 000 0001",    ""),
    # 1x8 + 1x3 = 11, nothing over: the check digit is 0
    ("a check digit of 0",                "001 000 0100",    ""),
    # 1x10 + 1x2 = 12, 1 over, 11 - 1 = 10: no number has this start
    ("a start no number can have",        "100 000 0010",    "last digit"),
    ("nine digits",                       "943 476 591",     "10 digits"),
    ("a letter in it",                    "943 476 591X",    "10 digits"),
    ("nothing",                           "",                "10 digits"),
    ("digits of another script",          "٩٤٣٤٧٦٥٩١٩",      "10 digits"),
])  # fmt: skip
def test_an_nhs_number_is_checked_by_its_last_digit(story, typed, says):
    faults = nhs_number_faults(typed)
    assert bool(faults) is bool(says), story
    assert all(says in fault.says and fault.suggest for fault in faults)


@given(nine=st.text("0123456789", min_size=9, max_size=9), place=st.integers(0, 8), other=st.integers(1, 9))
def test_one_wrong_digit_in_an_nhs_number_is_always_found(nine, place, other):
    digit = nhs_check_digit(nine)
    if digit is not None:
        wrong = (int(nine[place]) + other) % 10
        assert nhs_number_faults(f"{nine}{digit}") == ()
        assert nhs_number_faults(f"{nine[:place]}{wrong}{nine[place + 1 :]}{digit}")


@pytest.mark.parametrize(("story", "typed", "says"), [
    # 8x2+0x3+1x4+2x5 + 1x10 + 1x13 = 53; 53 = 2x23 + 7; A B C D E F G H: the eighth letter is H
    ("sound",                       "H801200001001",  ""),
    ("small letters and a space",   "h801 200001001", ""),
    ("the wrong letter",            "A801200001001",  "first letter"),
    # the last place as a letter: A counts 0, so 53 - 13 = 40; 40 = 23 + 17; A-H 8, J-N 13, P-R 16, T 17: the eighteenth is U
    ("a temporary number",          "U80120000100A",  ""),
    ("I is never used",             "I801200001001",  "not I, O or S"),
    ("too short",                   "H80120000100",   "11 digits"),
    ("nothing",                     "",               "11 digits"),
])  # fmt: skip
def test_a_pupil_number_is_checked_by_its_first_letter(story, typed, says):
    faults = upn_faults(typed)
    assert bool(faults) is bool(says), story
    assert all(says in fault.says for fault in faults)


@given(twelve=st.text("0123456789", min_size=12, max_size=12), place=st.integers(0, 11), other=st.integers(1, 9))
def test_one_wrong_digit_in_a_pupil_number_is_always_found(twelve, place, other):
    wrong = f"{twelve[:place]}{(int(twelve[place]) + other) % 10}{twelve[place + 1 :]}"
    assert upn_faults(upn_check_letter(twelve) + twelve) == ()
    assert upn_faults(upn_check_letter(twelve) + wrong)


@pytest.mark.parametrize(("typed", "tidy", "sound"), [
    ("sw1a1aa", "SW1A 1AA", True), (" m1  1ae ", "M1 1AE", True), ("B33 8TH", "B33 8TH", True),
    ("cr2-6xh", "CR2 6XH", True), ("DN551PT", "DN55 1PT", True), ("w1a 0ax", "W1A 0AX", True),
    ("GIR0AA", "GIR 0AA", True), ("EC1A 1BB", "EC1A 1BB", True),
    ("M1", "M1", False), ("", "", False), ("1AASW1", "1AA SW1", False), ("QW1 1AA", "QW1 1AA", False),
    ("M1 1CE", "M1 1CE", False),
])  # fmt: skip
def test_a_postcode_is_tidied_and_its_shape_looked_at(typed, tidy, sound):
    assert tidy_postcode(typed) == tidy
    assert (postcode_faults(typed) == ()) is sound
