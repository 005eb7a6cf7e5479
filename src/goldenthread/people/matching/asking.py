"""What somebody typed into the one search box, understood: names, a date of birth or an age, a number, an address, a parent.

Nothing is guessed away: where words can mean two things ('Katy Lane'), both are looked for.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from goldenthread.people.matching.dates import a_date
from goldenthread.people.matching.places import Place, place
from goldenthread.people.matching.tidying import PARTICLES, Part, name_parts, tidy

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
THIS_CENTURY_UP_TO = 39  # Reading: '14/5/16' is 2016 and '14/5/62' is 1962; 40 and above are the last century
MONTH_WORD = r"(?P<word>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})\b",
        r"\b(?P<day>\d{1,2})\s*[/.\-]\s*(?P<month>\d{1,2})\s*[/.\-]\s*(?P<year>\d{4}|\d{2})\b",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH_WORD}\.?,?\s+(?P<year>\d{{4}}|\d{{2}})\b",
        rf"\b{MONTH_WORD}\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b",
    )
)
AGE = re.compile(r"\baged?\s*(\d{1,3})\b|\b(\d{1,3})\s*(?:years?|yrs?|yo|y/o|y)(?:\s+old)?\b", re.IGNORECASE)
PARENT = re.compile(
    r"\b(?:(?:child|son|daughter|baby) of|(?:mother|mum|mam|father|dad|parent|carer)(?:\s+(?:is|called|name))?)\b[\s:]*(?P<rest>[^\d,;]+)",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"\b(?=[a-z]{0,4}[-/]?\d{2}|[a-z]+\d)(?:\d{3} \d{3} \d{4}|[a-z]{0,4}[-/]?\d[\da-z]*(?:[-/]\d[\da-z]*)*)\b",
    re.IGNORECASE,
)
BARE_AGE = re.compile(r"\b\d{1,2}\b")
YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "and", "born", "dob", "the"})
MOST_WORDS = 5
MOST_LETTERS = 200


@dataclass(frozen=True, slots=True)
class Slot:
    """One word typed for a name, with the words it may be looked up by: a double-barrelled one by its halves too."""

    shown: str
    parts: tuple[Part, ...]

    @property
    def word(self) -> str:
        return self.parts[0].word


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for. Every part may be missing; a question with nothing in it finds nobody."""

    names: tuple[Slot, ...] = ()
    born: date | None = None
    age: int | None = None
    born_in: int | None = None
    numbers: tuple[str, ...] = ()
    place: Place | None = None
    parent: tuple[Slot, ...] = ()

    def __bool__(self) -> bool:
        return any((self.names, self.born, self.age is not None, self.born_in, self.numbers, self.place, self.parent))

    def readings(self) -> list[tuple[Slot, ...]]:
        """The typed names as they stand, and with neighbouring words joined ('Mac Donald', 'Mary Jane' as one)."""
        found = [self.names]
        for at, (one, other) in enumerate(pairwise(self.names)):
            if len(self.names) > 2 or one.word in PARTICLES:
                found.append((*self.names[:at], joined(one, other), *self.names[at + 2 :]))
        return found


def joined(one: Slot, other: Slot) -> Slot:
    """Two typed words taken as one."""
    shown = f"{one.shown} {other.shown}"
    return Slot(shown, (Part(one.word + other.word, shown),))


def slots(text: str) -> tuple[Slot, ...]:
    """The names in a piece of text, at most five."""
    found = []
    for token in re.split(r"[\s,;]+", text):
        parts = tuple(name_parts(token, leads=False))
        if parts and tidy(token) not in TITLES:
            found.append(Slot(token, parts))
    return tuple(found[:MOST_WORDS])


def question(
    text: str,
    *,
    born: date | None = None,
    age: int | None = None,
    number: str = "",
    address: str = "",
    parent: str = "",
) -> Question:
    """What the text asks for; whatever a form gave in its own boxes is added.

    >>> asked = question("katy okafer 14/5/2016")
    >>> [slot.word for slot in asked.names], asked.born
    (['katy', 'okafer'], datetime.date(2016, 5, 14))
    """
    rest = text[:MOST_LETTERS]
    typed_born, rest = _take_date(rest)
    rest, parents = _take_parent(rest)
    asked = Question(born=born or typed_born, age=age, parent=slots(parent or parents))
    asked, rest = _take_age(asked, rest)
    asked = replace(asked, place=place(f"{address} ") if address else None)
    asked, rest = _take_place(asked, rest)
    asked, rest = _take_numbers(asked, f"{rest} {number}")
    return replace(asked, names=slots(rest))


def _take_date(text: str) -> tuple[date | None, str]:
    """The first date in the text, and the text without it. Where there is no such day, day and month are tried swapped."""
    for pattern in DATES:
        for found in pattern.finditer(text):
            parts = found.groupdict()
            month = MONTHS.index(parts["word"].lower()) + 1 if parts.get("word") else int(parts["month"])
            year, day = _full_year(parts["year"]), int(parts["day"])
            born = a_date(year, month, day) or a_date(year, day, month)
            if born:
                return born, text[: found.start()] + " " + text[found.end() :]
    return None, text


def _full_year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) <= THIS_CENTURY_UP_TO else 1900)


def _take_parent(text: str) -> tuple[str, str]:
    found = PARENT.search(text)
    return (text[: found.start()] + " " + text[found.end() :], found["rest"]) if found else (text, "")


def _take_age(asked: Question, text: str) -> tuple[Question, str]:
    found = AGE.search(text)
    if not found:
        return asked, text
    age = int(found[1] or found[2])
    return replace(asked, age=age if asked.age is None else asked.age), text[: found.start()] + " " + text[
        found.end() :
    ]


def _take_place(asked: Question, text: str) -> tuple[Question, str]:
    """An address in the text. A street without a house number may also be a name, so its words stay."""
    found = place(text)
    if found is None or asked.place:
        return asked, text
    return replace(asked, place=found), found.rest


def _take_numbers(asked: Question, text: str) -> tuple[Question, str]:
    """Numbers by which systems know people; a short bare number beside a name is an age, a year a year of birth."""
    numbers = []
    for found in NUMBER.finditer(text):
        bare = re.sub(r"[^0-9A-Za-z]", "", found[0]).upper()
        if YEAR.fullmatch(bare):
            asked = replace(asked, born_in=int(bare))
        elif len(bare) > 3:
            numbers.append(bare)
    ages = BARE_AGE.findall(NUMBER.sub(" ", text) if numbers else text)
    if ages and asked.age is None and not asked.born and slots(text):
        asked = replace(asked, age=int(ages[0]))
    return replace(asked, numbers=tuple(numbers)), re.sub(r"\S*\d\S*", " ", NUMBER.sub(" ", text))
