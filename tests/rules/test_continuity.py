"""Who has led the work with a child, one after the other: how many there were is the child's loss, and is said on the child's page.

Serves: C.05, E.04, E.12
"""

from datetime import date

import pytest

from goldenthread.practice.continuity import Led, who_stayed

TODAY = date(2025, 11, 22)
FIRST, SECOND, THIRD = date(2024, 5, 1), date(2024, 9, 2), date(2025, 3, 3)


@pytest.mark.parametrize(
    ("story", "times", "says"),
    [
        ("nobody ever", [], ""),
        ("Farah from the first day", [Led(1, "Farah", FIRST)], "Farah has led the work with Mia since 1 May 2024."),
        (
            "two before her",
            [Led(2, "Ben", FIRST, SECOND), Led(3, "Ola", SECOND, THIRD), Led(1, "Farah", THIRD)],
            "Farah has led the work with Mia since 3 March 2025. Two others led it before, from 1 May 2024 on.",
        ),
        (
            "she came back after Ben",
            [Led(1, "Farah", FIRST, SECOND), Led(2, "Ben", SECOND, THIRD), Led(1, "Farah", THIRD)],
            "Farah has led the work with Mia since 3 March 2025. One other led it before, from 1 May 2024 on.",
        ),
        (
            "the last day of Ben is his",
            [Led(2, "Ben", FIRST, date(2025, 11, 23))],
            "Ben has led the work with Mia since 1 May 2024.",
        ),
        (
            "and on the day after nobody does",
            [Led(2, "Ben", FIRST, TODAY)],
            "Nobody leads the work with Mia now. One worker led it, from 1 May 2024 on.",
        ),
        ("Farah begins tomorrow", [Led(1, "Farah", date(2025, 11, 23))], ""),
    ],
)
def test_a_childs_page_says_who_stayed(story, times, says):
    assert who_stayed(times, child="Mia", on=TODAY) == says
