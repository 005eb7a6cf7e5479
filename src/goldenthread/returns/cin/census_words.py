"""What a referral's codes say, in words that say of themselves that they are the census's and not the family's.

Serves: K10.03
"""

from __future__ import annotations

from datetime import date

from goldenthread.practice.census_codes import CLOSURE, PRIMARY_NEED, REFERRAL_SOURCE

APRIL = 4
LONGEST_NAME = 80
NO_NEED = "Main need not given"
NOT_SAID = "Census words: the file does not say why this child was referred."


def census_year_of(on: date) -> int:
    """The year in which the census year of a day ends.

    >>> census_year_of(date(2025, 3, 31)), census_year_of(date(2025, 4, 1))
    (2025, 2026)
    """
    return on.year + (on.month >= APRIL)


def concern_name(code: str, on: date) -> str:
    """A short name for the worry behind a code, in the words the census had that year.

    >>> concern_name("N1", date(2021, 5, 3))
    'Abuse or neglect'
    """
    return PRIMARY_NEED.words(code, year=census_year_of(on))[:LONGEST_NAME] if code else NO_NEED


def concern_words(code: str, on: date) -> str:
    """The worry in full, and whose words these are.

    >>> concern_words("N1", date(2021, 5, 3))
    'Census words: abuse or neglect (N1)'
    """
    if not code:
        return NOT_SAID
    words = PRIMARY_NEED.words(code, year=census_year_of(on))
    return (
        f"Census words: {words[:1].lower()}{words[1:]} ({code})"
        if PRIMARY_NEED.holds(code)
        else f"Census words: {words}"
    )


def referrer(code: str) -> str:
    """Who referred, in words; nothing where the file does not say."""
    return REFERRAL_SOURCE.words(code) if code else ""


def ended_words(code: str) -> str:
    """What the file says about how work ended; it never says what became of the worry.

    >>> ended_words("RC7")
    'The census file says that our work ended: ended for another reason, such as no longer in need (RC7). It does not say what became of this worry.'
    """
    words = CLOSURE.words(code) if code else ""
    why = f": {words[:1].lower()}{words[1:]} ({code})" if code else ", and not why"
    return f"The census file says that our work ended{why}. It does not say what became of this worry."
