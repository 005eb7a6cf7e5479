"""What an assessment found, in census words: each factor, and whom it is about.

A factor belongs to the assessment that found it and carries no words of its own. Many are about an adult, and must
never read as if they were about the child: `ABOUT` says who.

Source: DfE children-in-need census, N00181, as set down in the project's statutory reference §2.2 and the community
schemas 2017 to 2026; not re-read at DfE. 18A and 19A gave way to B and C in 2021 and are still read where files hold
them.

Serves: K10.03, T.24
"""

from __future__ import annotations

from goldenthread.practice.census_codes import Code, CodeList

CHILD, PARENT, HOUSEHOLD, NO_ONE = "the child", "a parent or carer", "someone else in the household", ""

_SHARED = {
    "1": "Alcohol",
    "2": "Drugs",
    "3": "Domestic abuse",
    "4": "Mental health",
    "5": "Learning disability",
    "6": "Physical disability or illness",
}
_WHOSE = {"A": CHILD, "B": PARENT, "C": HOUSEHOLD}

_OF_THE_CHILD = {
    "7A": Code("Young carer"),
    "8B": Code("Privately fostered: came from overseas, intends to return"),
    "8C": Code("Privately fostered: came from overseas, intends to stay"),
    "8D": Code("Privately fostered: from the UK, for education"),
    "8E": Code("Privately fostered: from the UK, a family arrangement"),
    "8F": Code("Privately fostered: another arrangement"),
    "9A": Code("Alone in the country and seeking asylum"),
    "10A": Code("Going missing"),
    "11A": Code("Sexual exploitation"),
    "12A": Code("Trafficking"),
    "13A": Code("Gangs"),
    "14A": Code("Socially unacceptable behaviour"),
    "15A": Code("Self-harm"),
    "16A": Code("Neglect"),
    "17A": Code("Emotional abuse"),
    "18A": Code("Physical abuse", last_year=2020),
    "18B": Code("Physical abuse by another child", first_year=2021),
    "18C": Code("Physical abuse by an adult", first_year=2021),
    "19A": Code("Sexual abuse", last_year=2020),
    "19B": Code("Sexual abuse by another child", first_year=2021),
    "19C": Code("Sexual abuse by an adult", first_year=2021),
    "22A": Code("Female genital mutilation"),
    "23A": Code("Abuse linked to faith or belief"),
    "24A": Code("Criminal exploitation", first_year=2022),
}
_OF_NO_ONE = {"20": Code("Another factor"), "21": Code("No factor found")}

FACTORS = CodeList(
    "what the assessment found",
    "N00181",
    {
        **{
            f"{number}{letter}": Code(f"{words}: {whose}")
            for number, words in _SHARED.items()
            for letter, whose in _WHOSE.items()
        },
        **_OF_THE_CHILD,
        **_OF_NO_ONE,
    },
)

ABOUT: dict[str, str] = {
    **{f"{number}{letter}": whose for number in _SHARED for letter, whose in _WHOSE.items()},
    **dict.fromkeys(_OF_THE_CHILD, CHILD),
    **dict.fromkeys(_OF_NO_ONE, NO_ONE),
}

TELL_OF_VIOLENCE = frozenset({"3A", "3B", "3C"})
"""Factors after which progress may not be read from numbers alone: the harmed adult is asked alone, and the child."""
