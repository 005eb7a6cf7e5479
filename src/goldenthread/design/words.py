"""How pages say dates, numbers and lists. Nothing here reads the clock."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from django.utils import timezone

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day(value: date | str | None) -> str:
    """A date in full; text in ISO form will do.

    >>> day(date(2026, 3, 27))
    '27 March 2026'
    """
    if value is None:
        return ""
    value = _date(value)
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def in_quotes(text: str) -> str:
    """Somebody's words in one pair of quotation marks; marks inside become single ones, so that none stand side by side.

    >>> in_quotes("“Guest” is not what he is."), in_quotes("“I put my pillow on my ears.”")
    ('“‘Guest’ is not what he is.”', '“I put my pillow on my ears.”')
    """
    bare = text.strip()
    if bare.startswith("“") and bare.endswith("”") and bare.count("“") == 1:
        return bare
    return f"“{bare.replace('“', '‘').replace('”', '’')}”"


def short_day(value: date | str | None) -> str:
    """A date in short: `27 Mar 2026`.

    >>> short_day(date(2026, 3, 27))
    '27 Mar 2026'
    """
    if value is None:
        return ""
    value = _date(value)
    return f"{value.day} {MONTHS[value.month - 1][:3]} {value.year}"


def _date(value: date | str) -> date:
    if isinstance(value, str):
        return date.fromisoformat(value[:10])
    if isinstance(value, datetime):
        return timezone.localtime(value).date() if timezone.is_aware(value) else value.date()
    return value


def day_of(value: datetime) -> date:
    """The day on which a moment falls where we live."""
    return _date(value)


def moment(value: datetime | None) -> str:
    """A moment as people say it: `27 March 2026 at 3:05pm`."""
    if value is None:
        return ""
    local = timezone.localtime(value)
    hour = local.hour % 12 or 12
    return f"{day(local)} at {hour}:{local.minute:02}{'am' if local.hour < 12 else 'pm'}"


def ago(value: date | None, today: date) -> str:
    """How far a day lies from today.

    >>> ago(date(2026, 3, 20), date(2026, 3, 27)), ago(date(2026, 3, 28), date(2026, 3, 27)), ago(date(2026, 3, 27), date(2026, 3, 27))
    ('7 days ago', 'tomorrow', 'today')
    """
    if value is None:
        return ""
    days = (_date(value) - today).days
    match days:
        case 0:
            return "today"
        case 1:
            return "tomorrow"
        case -1:
            return "yesterday"
    weeks = f"{abs(days) // 7} weeks" if abs(days) >= 21 else f"{abs(days)} days"
    if abs(days) >= 120:
        weeks = f"{round(abs(days) / 30.44)} months"
    return f"in {weeks}" if days > 0 else f"{weeks} ago"


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun.

    >>> count(1, "child", "children"), count(0, "visit"), count(3, "child", "children")
    ('1 child', 'no visits', '3 children')
    """
    noun = one if number == 1 else (many or f"{one}s")
    return f"{number if number else 'no'} {noun}"


def listed(words: Iterable[str]) -> str:
    """A list as one reads it.

    >>> listed(["Mum", "Steve", "Tobi"])
    'Mum, Steve and Tobi'
    """
    things = [str(word) for word in words if word]
    return things[0] if len(things) == 1 else f"{', '.join(things[:-1])} and {things[-1]}" if things else ""


def age(years: int | None) -> str:
    """An age in words.

    >>> age(0), age(1), age(9)
    ('under 1 year old', '1 year old', '9 years old')
    """
    if years is None:
        return ""
    return "under 1 year old" if years == 0 else f"{years} year{'' if years == 1 else 's'} old"
