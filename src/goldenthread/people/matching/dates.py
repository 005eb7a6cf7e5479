"""Dates of birth that were typed wrongly: which dates to look under, how near two dates are, and how to say so."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

ONE_DAY = timedelta(days=1)
YEARS_BACK = 115


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near two dates of birth are: 1 the same, 0 nothing in common; and why, in words."""

    score: float
    because: str


@dataclass(frozen=True, slots=True)
class Span:
    """Days from the first to the last, both counted."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def a_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def said(day: date) -> str:
    """A date as people say it.

    >>> said(date(2016, 4, 3))
    '3 April 2016'
    """
    return f"{day.day} {day:%B %Y}"


def swapped(day: date) -> date | None:
    """The date with its day and month the other way round, where there is one and it is another date."""
    other = a_date(day.year, day.day, day.month)
    return None if other == day else other


@lru_cache(maxsize=256)
def beside(day: date) -> frozenset[date]:
    """Dates made by swapping two neighbouring digits within the day, the month or the year."""
    digits = f"{day:%d%m%Y}"
    found = set()
    for at in (0, 2, 4, 5, 6):
        turned = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
        found.add(_from_digits(turned))
    return frozenset(one for one in found if one and one != day)


@lru_cache(maxsize=256)
def one_digit_wrong(day: date) -> frozenset[date]:
    """Dates that differ from this one in a single digit."""
    digits = f"{day:%d%m%Y}"
    changed = (
        digits[:at] + other + digits[at + 1 :] for at in range(8) for other in "0123456789" if other != digits[at]
    )
    years = range(day.year - YEARS_BACK, day.year + YEARS_BACK)
    return frozenset(one for text in changed if (one := _from_digits(text)) and one.year in years)


def _from_digits(text: str) -> date | None:
    return a_date(int(text[4:]), int(text[2:4]), int(text[:2])) if int(text[4:]) else None


def likeliest(typed: date) -> tuple[date, ...]:
    """The dates under which a typed date is looked up whatever the name: itself, and with day and month swapped."""
    other = swapped(typed)
    return (typed, other) if other else (typed,)


def near(typed: date) -> tuple[date, ...]:
    """Every date that a typed date of birth may stand for, in order."""
    return tuple(sorted({*likeliest(typed), *beside(typed), *one_digit_wrong(typed), typed - ONE_DAY, typed + ONE_DAY}))


def compare(typed: date, held: date, *, verb: str = "born") -> Nearness:
    """How near a held date of birth is to the typed one, with the reason in words."""
    if typed == held:
        return Nearness(1.0, "same date of birth" if verb == "born" else "due on the date you typed")
    told = f"{verb} {said(held)}, you typed {said(typed)}"
    if held == swapped(typed):
        return Nearness(0.92, told + " (day and month swapped)")
    if held in beside(typed):
        return Nearness(0.88, told + " (two digits swapped)")
    if held in one_digit_wrong(typed):
        return Nearness(0.85, told + " (one digit different)")
    if (held.day, held.month) == (typed.day, typed.month):
        return Nearness(0.5, told)
    if abs((held - typed).days) <= 31 or (held.year, held.month) == (typed.year, typed.month):
        return Nearness(0.5, told)
    return Nearness(0.15 if held.year == typed.year else 0.0, "")


def years_before(day: date, years: int) -> date:
    """The same day so many years earlier; 29 February becomes the 28th in a year without one."""
    return a_date(day.year - years, day.month, day.day) or date(day.year - years, 2, 28)


def born_when_aged(age: int, *, on: date) -> Span:
    """The days of birth of somebody of this age on a day.

    Counting: a birthday on the day itself counts as reached.
    """
    return Span(years_before(on, age + 1) + ONE_DAY, years_before(on, age))


def age_on(born: date, day: date) -> int:
    """Whole years on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def age_spans(age: int, *, on: date) -> list[Span]:
    """The days of birth an age may stand for: a year either side, and the age with its digits swapped."""
    about = Span(born_when_aged(age + 1, on=on).first, born_when_aged(max(age - 1, 0), on=on).last)
    turned = int(str(age)[::-1])
    return [about] if abs(turned - age) <= 1 or age < 10 else [about, born_when_aged(turned, on=on)]


def compare_age(age: int, held: date, *, on: date) -> Nearness:
    """How near a held date of birth is to a typed age, with the reason in words."""
    aged = age_on(held, on)
    if aged == age:
        return Nearness(1.0, f"aged {aged}")
    told = f"aged {aged}, you typed {age}"
    if abs(aged - age) == 1:
        return Nearness(0.8, told)
    return Nearness(0.7, told + " (digits swapped)") if age >= 10 and str(aged) == str(age)[::-1] else Nearness(0.0, "")
