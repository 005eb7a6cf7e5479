"""Which dates of birth a mistyped one, or an age, may stand for. Serves: K10.00"""

from datetime import date

import pytest

from goldenthread.people.matching import dates

TYPED = date(2016, 3, 4)


@pytest.mark.parametrize(
    ("held", "because"),
    [
        (date(2016, 3, 4), "same date of birth"),
        (date(2016, 4, 3), "born 3 April 2016, you typed 4 March 2016 (day and month swapped)"),
        (date(2061, 3, 4), "born 4 March 2061, you typed 4 March 2016 (two digits swapped)"),
        (date(2016, 3, 24), "born 24 March 2016, you typed 4 March 2016 (one digit different)"),
        (date(2015, 3, 4), "born 4 March 2015, you typed 4 March 2016 (one digit different)"),
        (date(2003, 3, 4), "born 4 March 2003, you typed 4 March 2016"),
        (date(1990, 12, 25), ""),
    ],
)
def test_the_reason_says_what_is_held_and_what_was_typed(held, because):
    assert dates.compare(TYPED, held).because == because


def test_an_unborn_baby_is_due_and_not_born():
    assert dates.compare(TYPED, date(2016, 4, 3), verb="due").because.startswith("due 3 April 2016")


@pytest.mark.parametrize(
    "held",
    [
        date(2016, 3, 4),
        date(2016, 4, 3),
        date(2016, 3, 14),
        date(2006, 3, 4),
        date(2016, 12, 4).replace(month=8),
        date(2016, 3, 5),
    ],
)
def test_a_near_date_is_looked_under(held):
    assert held in dates.near(TYPED)


def test_a_date_with_day_after_the_twelfth_cannot_be_swapped():
    assert dates.swapped(date(2016, 3, 13)) is None
    assert dates.swapped(date(2016, 3, 12)) == date(2016, 12, 3)


@pytest.mark.parametrize(
    ("born", "age"),
    [
        (date(2016, 3, 3), 10),
        (date(2016, 3, 2), 10),
        (date(2016, 3, 1), 10),
        (date(2016, 3, 4), 9),
        (date(2015, 3, 3), 11),
    ],
)
def test_age_on_the_third_of_march_2026(born, age):
    assert dates.age_on(born, date(2026, 3, 3)) == age


def test_an_age_is_looked_for_a_year_either_side_and_with_its_digits_swapped():
    spans = dates.age_spans(14, on=date(2026, 3, 2))
    assert (spans[0].first, spans[0].last) == (date(2010, 3, 3), date(2013, 3, 2))
    assert (spans[1].first, spans[1].last) == (date(1984, 3, 3), date(1985, 3, 2))


def test_age_reasons():
    on = date(2026, 3, 2)
    assert dates.compare_age(9, date(2016, 6, 1), on=on).because == "aged 9"
    assert dates.compare_age(14, date(1984, 6, 1), on=on).because == "aged 41, you typed 14 (digits swapped)"
    assert dates.compare_age(9, date(1990, 6, 1), on=on).score == 0


def test_born_on_29_february_is_counted_in_a_year_without_one():
    span = dates.born_when_aged(1, on=date(2028, 2, 29))
    assert (span.first, span.last) == (date(2026, 3, 1), date(2027, 2, 28))
