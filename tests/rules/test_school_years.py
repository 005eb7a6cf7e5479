"""Which school year a child is in.

Worked out by hand with the table of ages and years of the national curriculum: reception 4 to 5, year 1 5 to 6, and so on.
"""

from datetime import date

import pytest

from goldenthread.practice.school_years import SCHOOL_YEARS, school_year


@pytest.mark.parametrize(
    ("story", "born", "day", "year"),
    [
        ("three on 31 August 2026, so not at school yet", date(2022, 9, 1), date(2026, 11, 24), None),
        ("four on 31 August 2026 itself: reception, the youngest", date(2022, 8, 31), date(2026, 11, 24), "Reception"),
        ("four since September 2025: reception, the oldest", date(2021, 9, 1), date(2026, 11, 24), "Reception"),
        ("five on 31 August 2026: year 1", date(2021, 8, 31), date(2026, 11, 24), "Year 1"),
        ("the last day of a school year is still that year", date(2022, 8, 31), date(2026, 8, 31), None),
        ("the first day of the next one", date(2022, 8, 31), date(2026, 9, 1), "Reception"),
        ("a birthday in the middle changes nothing: before it", date(2016, 1, 10), date(2027, 1, 9), "Year 6"),
        ("a birthday in the middle changes nothing: on it", date(2016, 1, 10), date(2027, 1, 10), "Year 6"),
        ("born on a leap day, ten on 31 August 2026", date(2016, 2, 29), date(2026, 11, 24), "Year 6"),
        ("eleven: the first year of secondary school", date(2015, 8, 31), date(2026, 11, 24), "Year 7"),
        ("fifteen: the year of the examinations", date(2010, 10, 1), date(2026, 11, 24), "Year 11"),
        ("seventeen: the last year", date(2008, 9, 1), date(2026, 11, 24), "Year 13"),
        ("eighteen on 31 August: school is over", date(2008, 8, 31), date(2026, 11, 24), None),
        ("a baby", date(2026, 11, 1), date(2026, 11, 24), None),
    ],
)
def test_a_school_year_is_counted_from_the_age_on_31_august(story, born, day, year):
    """Serves: T.24"""
    found = school_year(born, day)
    assert (SCHOOL_YEARS[found] if found is not None else None) == year, story
