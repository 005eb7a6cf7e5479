"""Letters that stand for something: what they stand for, what the service does, and whether the writer has said so.

Explaining letters once in a document explains them. Two meanings are asked about, never assumed; letters nobody here knows are
asked about too. Capitals count: MASH is a team, mash is a meal.

Serves: K9.01, C.12
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from goldenthread.practice.language.findings import Applies, Finding, Kind, Reading
from goldenthread.practice.language.text import Span, around
from goldenthread.practice.rule import Force

TABLE = Path(__file__).parent / "acronyms.csv"

# Letters that people know better than the words, and words written in capitals for weight.
_KNOWN_TO_ALL = """
    UK USA US EU TV DVD CD PC ID OK AM PM BBC ITV PE RE IT GCSE GCSES PIN SIM USB GPS MP DJ DIY PDF SMS CCTV VIP PS PTO AKA BMX MOT
    YMCA KFC ASDA IKEA LEGO XBOX PS4 PS5 UN NATO AIDS HIV RAF BMW VW LOL OMG BST GMT NB QR HD MC AI CV VAT HGV RIP RSPCA RNLI AA FA
    NOT ALL MUST AND VERY NO NEVER DO DONT IS ARE WAS THE A I HE SHE THEY WE YOU IF ON IN AT TO OF OR BUT SO MY ME US UP GO YES
    HOW WHERE WERE THEM THEN THAN ALSO EACH EVERY ONLY ALWAYS BOTH ANY NOW STOP HELP URGENT PLEASE NOTE WILL CAN MAY HAS HAVE HAD
    BE BY FOR FROM OUT THIS THAT WHO WHAT WHEN WHY
    MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC MR MRS MS DR MISS
    II III IV VI VII VIII IX XI XII
"""
KNOWN_TO_ALL = frozenset(_KNOWN_TO_ALL.split()) - {"VI", "FA"}
WELL_KNOWN = frozenset(
    {
        "GP",
        "NHS",
        "A&E",
        "ADHD",
        "CCTV",
        "DNA",
        "MOT",
        "PTSD",
        "OCD",
        "BSL",
        "BMI",
        "LGBT",
        "LGBTQ",
        "LGBTQ+",
        "LGBTQI",
        "LGBTQIA",
    }
)
"""Letters that a grown reader knows, or that people use of themselves: asked about only by themselves, and where a family reads them."""
_LETTERS = re.compile(
    r"[A-Z](?<![\w@#&.\-/].)(?:&[A-Z]|\+T|GBTQ\+|P-IS|[A-Za-z]?[A-Z][A-Za-z]*\d?|\d{1,2})(?:['’]s|(?<=[A-Z])s)?(?![\w@&]|\.\w)"
)
_SECTION = re.compile(r"[sS](?<![\w.].)\.? ?(7|17|20|31|37|38|47|85)(?!\w)(?! ?(?:years|months|weeks|days|%|pm|am))")
_RIVER = re.compile(r"(?:River|Lake|Loch|Lac|Mount|Hotel|Club|Café|Cafe) $")
_ALL_LETTERS = re.compile(r"[A-Za-z]{2,}")
SHOUTED_FROM_WORDS = 4


@dataclass(frozen=True)
class Letters:
    """What one set of letters stands for."""

    letters: str
    stands_for: str
    does: str
    group: str
    also: str

    @property
    def is_to_be_avoided(self) -> bool:
        """Is it better not written at all, even explained? (MGM is somebody's gran.)"""
        return self.group == "avoid"


@cache
def known() -> dict[str, Letters]:
    """Every set of letters that the product can explain."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return {row["letters"]: Letters(**row) for row in csv.DictReader(file)}


def letters_in(text: str, spans: list[Span], reading: Reading, *, is_term: bool) -> Iterator[Finding]:
    """Every set of letters that the text has not explained."""
    for start, end, letters in _seen(text, spans):
        name = letters.removesuffix("'s").removesuffix("’s")
        meaning = known().get(name) or known().get(name.removesuffix("s"))
        if meaning is None and (
            not name.removesuffix("s").isupper()
            or len(name) > (7 if is_term else 4)
            or any(one.isdigit() for one in name)
        ):
            continue
        plain_name = name if meaning and meaning.letters == name else name.removesuffix("s")
        if name.upper() in KNOWN_TO_ALL and (meaning is None or not is_term):
            continue
        by_itself = is_term and text.strip() == text[start:end]
        if plain_name in WELL_KNOWN and not (by_itself or reading.for_family):
            continue
        if plain_name in reading.explained:
            continue
        how_far = _explained(text, plain_name, meaning)
        if how_far == "wholly" and not (meaning and meaning.is_to_be_avoided):
            continue
        if how_far == "letters" and not reading.for_family:
            continue
        yield _finding(text, start, end, plain_name, meaning, letters_only=how_far == "letters")


def _seen(text: str, spans: list[Span]) -> Iterator[tuple[int, int, str]]:
    shouted = {span for span in spans if _is_shouted(span.of(text))}
    for found in _LETTERS.finditer(text):
        if shouted and around(spans, found.start()) in shouted:
            continue
        if not _RIVER.search(text, max(0, found.start() - 7), found.start()):
            yield found.start(), found.end(), found.group()
    for found in _SECTION.finditer(text):
        yield found.start(), found.end(), f"S{found.group(1)}"


def _is_shouted(sentence: str) -> bool:
    """Is the whole sentence in capitals, as headings are?"""
    if not sentence[-2:].isupper() and not sentence[:4].isupper():
        return False
    words = _ALL_LETTERS.findall(sentence)
    return len(words) >= SHOUTED_FROM_WORDS and sum(one.isupper() for one in words) * 10 >= len(words) * 7


def _explained(text: str, letters: str, meaning: Letters | None) -> str:
    """How far the text explains these letters: "wholly", "letters" (the words but not what it does), or ""."""
    name = re.escape(letters)
    in_brackets = re.search(rf"(?:\w+[ \-]+){{2,}}\w+,? \({name}s?[,)]|(?:[A-Z]\w+[ ]+){{1,}}\w+ \({name}s?[,)]", text)
    behind = re.search(
        rf"(?<!\w){name}s? ?(?:\(|, (?:the|a|an|which|who|our|your)\b|– |- |: | stands for| means| is (?:the|a|an|our) )([^.)]{{4,160}})",
        text,
    )
    if behind:
        words = behind.group(1).lower()
        only_letters = meaning is not None and words.strip() in (
            meaning.stands_for.lower(),
            f"the {meaning.stands_for.lower()}",
        )
        return "letters" if only_letters else "wholly"
    if in_brackets:
        return (
            "wholly"
            if re.search(rf"\({name}s?,", text) or re.search(rf"\({name}s?\),? (?:who|which|the|that|a|an)\b", text)
            else "letters"
        )
    if meaning and len(meaning.stands_for) > 8 and meaning.stands_for.lower() in text.lower():
        return "letters"
    return ""


def _finding(text: str, start: int, end: int, letters: str, meaning: Letters | None, *, letters_only: bool) -> Finding:
    entry = f"letters-{letters.lower().replace('&', 'and').replace('+', 'and')}"
    if meaning is None:
        says, ask, suggest = (
            "A reader who is not one of us may not know these letters.",
            f"What does {letters} stand for, and what does it do? If it is a person, what is their name?",
            "",
        )
    elif meaning.is_to_be_avoided:
        says, ask, suggest = (
            f"{letters} ({meaning.stands_for.lower()}) is office writing. Read later, it can hurt.",
            "What would you say to the child?",
            meaning.does,
        )
    elif letters_only:
        says, ask, suggest = (
            "The words behind the letters do not say what it does.",
            f"What does {letters} do for this child?",
            f"{meaning.stands_for}: {meaning.does}",
        )
    else:
        says = "A reader who is not one of us may not know these letters, and they can feel like a wall."
        ask = (
            f"Do you mean {meaning.stands_for}, or {meaning.also}? Say it once in full, with what it does."
            if meaning.also
            else "Could you say it once in full, with what it does?"
        )
        suggest = f"{meaning.stands_for} ({letters}): {meaning.does}"
    return Finding(
        start, end, text[start:end], Kind.ACRONYM, says, ask, suggest, entry, "knowsley", Force.STANDARD, Applies.YES
    )
