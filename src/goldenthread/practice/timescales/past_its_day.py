"""How a page says that a day has passed: in the words of the edition that made the line, softer where its source was never read here."""

from __future__ import annotations

from datetime import date

from goldenthread.practice.rule import BOOK, Edition, Force
from goldenthread.practice.timescales.applying import LOCAL
from goldenthread.practice.timescales.stages import every

STAGES = every.STAGES
FORCES = {force.key: force for force in Force}


def edition_behind(rule: str, edition: date) -> Edition | None:
    """The edition that made a line; None where the book does not hold it any more.

    >>> edition_behind("T094", date(2011, 4, 1)).title
    'Hold the first review'
    """
    return next((one for one in BOOK.editions_of(rule.removesuffix(LOCAL)) if one.applies_on(edition)), None)


def late_words(rule: str, edition: date, force: str) -> str:
    """How a screen says that the day of a line has passed.

    >>> late_words("T094", date(2011, 4, 1), "duty")
    'past a date in law that nobody here has checked yet'
    >>> late_words("T041-local", date(2026, 3, 18), "standard")
    "past our council's own date"
    """
    behind, binding = edition_behind(rule, edition), FORCES.get(force, Force.PRACTICE)
    return behind.late_words if behind and behind.force is binding else binding.late_words
