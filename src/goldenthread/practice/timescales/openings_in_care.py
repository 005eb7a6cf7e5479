"""What opens the attached clocks of orders, of being in care and of leaving it, read from one child's life.

Serves: K9.07
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from goldenthread.practice.counting.shapes import AtAge, Counting
from goldenthread.practice.counting.units import day_of
from goldenthread.practice.timescales.happenings import CARE_REVIEW, LAW, PATHWAY, REVIEW_OF
from goldenthread.practice.timescales.life import ANY_CALENDAR, Life, Opening
from goldenthread.practice.working_days import Calendar, months_after

FIRST_YEAR_MONTHS = 12
SIXTEEN, FOURTEEN, TWENTY_ONE, TWENTY_FIVE = 16, 14, 21, 25
ELIGIBLE_AFTER = timedelta(weeks=13)
"""Thirteen weeks in care in all since the 14th birthday (Children Act 1989, schedule 2, paragraph 19B; row T157)."""


def orders(kind: str, since: str) -> Callable[[Life], Iterable[Opening]]:
    """Every order of a kind; its own last day ends the clock."""

    def found(life: Life) -> Iterator[Opening]:
        for one in life.of(f"{LAW}{kind}"):
            yield Opening(one.id, one.on, since, one.until, "it ended" if one.until else "", one.census)

    return found


def times_in_care(life: Life) -> list[Opening]:
    """Every unbroken time in which the child was looked after."""
    return life.in_care


def first_homes(life: Life) -> Iterator[Opening]:
    """The first home of each time in care; where none is written down, the day the child came into care."""
    homes = [*life.homes_in_care(with_parents=False), *life.homes_in_care(with_parents=True)]
    for care in life.in_care:
        first = min(
            (one.on for one in homes if one.on >= care.on and (care.until is None or one.on <= care.until)),
            default=None,
        )
        yield care if first is None else care._replace(on=first, since="the child moved to a first home in care")


def homes_in_care(life: Life) -> Iterator[Opening]:
    """Homes of a child in care, but for those with a parent."""
    return life.homes_in_care(with_parents=False)


def at_home_under_an_interim_order(life: Life) -> Iterator[Opening]:
    """Times with a parent under an interim care order, with the day of the first review after."""
    for one in life.at_home_under("interim_care", "the child lived with a parent under an interim care order"):
        care = next(
            (time for time in life.in_care if time.on <= one.on and (time.until is None or one.on <= time.until)), one
        )
        held = [row.on for kind in (CARE_REVIEW, f"{REVIEW_OF}care") for row in life.of(kind) if row.on >= care.on]
        yield one._replace(turned_on=min(held, default=None))


def at_home_under_a_care_order(life: Life) -> Iterator[Opening]:
    """Times with a parent under a care order."""
    return life.at_home_under("care_order", "the care order, with the child living with a parent")


def visit_in_care(opening: Opening, began: date, turn: int) -> str:
    """Which rule a visit to a home in care is due by: the first, one in the first year, or one after it.

    Reading: the record cannot say yet that a home is meant to last to eighteen, so after the first year the shorter six weeks go on (T113).
    """
    if not turn:
        return "T110"
    return "T111" if began < months_after(opening.on, FIRST_YEAR_MONTHS) else "T113"


def until_the_end(counts: Counting, opening: Opening, calendar: Calendar) -> date:
    """The last day of what stands until a day that is known."""
    assert opening.until is not None
    return opening.until


def sixteenth_birthdays(life: Life) -> Iterator[Opening]:
    """The day a young person in care is sixteen, or becomes eligible later: thirteen weeks in care in all since fourteen."""
    eligible = eligible_on(life)
    if eligible is None:
        return
    care, on = eligible
    since = "the 16th birthday" if on == _birthday(life, SIXTEEN) else "becoming eligible"
    plans = [one for one in life.of(PATHWAY) if one.until is None or one.until >= on]
    done = tuple(plans[:1])
    yield life.while_alive(Opening(care.id, on, since, census=care.census, done=done))


def offers_of_an_adviser(life: Life) -> Iterator[Opening]:
    """From twenty-one, for whoever was eligible: the offer stands until twenty-five."""
    born_on = life.facts.born_on
    if born_on is None or (eligible := eligible_on(life)) is None:
        return
    care, _ = eligible
    on = _birthday(life, TWENTY_ONE)
    until = _birthday(life, TWENTY_FIVE)
    if on and until:
        yield life.while_alive(
            Opening(care.id, on, "the day of birth", until, "the offer stands until then", care.census)
        )


def eligible_on(life: Life) -> tuple[Opening, date] | None:
    """The time in care and the day on which a young person became eligible, or will if nothing changes."""
    fourteen, sixteen = _birthday(life, FOURTEEN), _birthday(life, SIXTEEN)
    if fourteen is None or sixteen is None or life.adult_on is None:
        return None
    left = ELIGIBLE_AFTER
    for care in life.in_care:
        began, until = max(care.on, fourteen), care.until or life.adult_on
        if until <= began:
            continue
        if until - began < left:
            left -= until - began
            continue
        on = max(began + left, sixteen)
        if on <= until and on < life.adult_on:
            return care, on
        left = timedelta(0)
    return None


def _birthday(life: Life, age: int) -> date | None:
    return None if life.facts.born_on is None else day_of(AtAge(age).on(life.facts.born_on, ANY_CALENDAR))
