"""A step or goal as a row of marks, one letter for each word: the ground on which the grammar of time and number is written.

`read("by 12 June 2026")` gives the marks `bNMY`: by, a number, a month, a year. A pattern over marks is short, says what it means in
`when.py` and `how_much.py`, and costs the same however many words a class holds. Nothing here knows what a mark is for.
"""

from __future__ import annotations

import re
from itertools import repeat
from typing import NamedTuple

from goldenthread.practice.plans.word_lists import listed

TOKEN = re.compile(
    r"""[a-z]++(?![’'\w])
      | [^\W\d_]+(?:[’'][^\W\d_]+)*
      | [-–—.,;:!?/()%£+"“”]
      | \d{4}-\d\d?-\d\d?\b|\d\d?[/.]\d\d?[/.](?:\d{4}|\d\d)\b
      | \d\d?(?:[:.]\d\d)?\s?[ap](?:m|\.m\.?)(?![a-z])|\d\d?:\d\d\b
      | \d+(?:st|nd|rd|th)\b
      | \d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?""",
    re.VERBOSE,
)
"""A word, a sign, a date, a time of day, a place in a row, a number; of a text in small letters. (Most words are the first line's: plain letters.)"""

CLASSES = {
    "N": """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty thirty forty forty-five fifty sixty ninety hundred thousand dozen couple both""",
    "H": "half quarter third",
    "o": "first second fourth fifth sixth seventh eighth ninth tenth",
    "M": """january february april june july august september october november december jan feb apr jun jul aug sept sep oct nov dec""",
    "D": "monday tuesday wednesday thursday friday saturday sunday tues weds thurs tue thu",
    "s": "mondays tuesdays wednesdays thursdays fridays saturdays sundays",
    "P": """
        morning evening night afternoon weekend weekday bedtime lunchtime teatime mealtime breaktime playtime dinnertime
        breakfast-time""",
    "c": "noon midday midnight",
    "p": "weekends weekdays workdays mornings evenings nights afternoons bedtimes mealtimes lunchtimes teatimes playtimes breaktimes",
    "u": "minute minutes min mins hour hours hr hrs seconds secs",
    "k": """day days week weeks wk wks month months mth mths year years yr yrs term terms half-term fortnight fortnights semester decade
        quarter-year marking-period trimester wkly""",
    "T": "time times occasion occasions",
    "q": """daily weekly fortnightly monthly nightly hourly termly yearly annually everyday half-termly bi-weekly bimonthly
        biweekly biannually quarterly""",
    "Q": "once twice thrice",
    "a": "a an",
    "I": "per",
    "e": "each every most",
    "O": "other alternate alternating",
    "l": "all",
    "b": "by",
    "f": "before prior",
    "W": "within inside",
    "i": "in",
    "F": "for",
    "U": "until till til",
    "v": "over during throughout across",
    "A": "at",
    "S": "on",
    "r": "from starting beginning commencing",
    ">": "after following",
    "y": "since born aged",
    "t": "to",
    "x": "next this that coming upcoming",
    "X": "last past previous",
    "h": "few several the his her their my our your its",
    "E": "end start middle close finish beginning",
    "g": "of",
    "B": "tomorrow tonight today",
    "n": "no not never",
    "m": "more less fewer later earlier",
    "L": "than",
    "w": "working school calendar consecutive successive full whole week-day teaching weekday straight",
    "R": """review conference meeting session appointment visit handover hearing assessment birthday christmas easter ramadan eid diwali
        holiday holidays panel lesson exam exams check-up checkup scan core-group discharge release court pep iep
        ehcp icpc rcpc cpc tac taf fgc deadline move birth due-date interview graduation transition""",
    "j": """
        meal meals reviews meetings sessions lessons appointments visits handovers shift shifts breakfast lunch dinner
        tea supper break breaks drink homework assembly register feed nappy activity task tasks trial trials opportunity
        opportunities turn tests class classes clinic trial test contact contacts assignment assignments paycheck payday
        conversation""",
    "C": "as when if where whenever wherever",
    "V": """required needed necessary appropriate possible able ready available asap applicable practicable further""",
    "Z": "ongoing on-going continuous continuously indefinitely tbc tba tbd",
    "K": "soon shortly regularly regular frequently often sometimes occasionally periodically eventually",
    "#": "place places point room centre report reports form notes",
    "J": "age",
    "~": "early late mid spring summer autumn winter",
    "@": "i you he she it we they who someone everyone everybody anybody",
    "&": "and or",
    "%": "percent",
}
"""Each mark and the words that carry it. `G`: a word ending in -ing; `Y`: a year such as 2027; `z`: any other word; `z` too for a name."""

PUNCTUATION = {
    "-": "-",
    "–": "-",
    "—": "-",
    ".": ".",
    "!": ".",
    "?": ".",
    ";": ".",
    ",": ",",
    ":": ":",
    "(": "(",
    ")": ")",
    "%": "%",
    "/": "/",
    "£": "£",
    "+": "+",
    '"': '"',
    "“": '"',
    "”": '"',
}
MARKS = {word: mark for mark, words in CLASSES.items() for word in words.split()} | PUNCTUATION
PAIRS = {
    ("core", "group"): "R",
    ("bank", "holiday"): "R",
    ("half", "term"): "k",
    ("half", "terms"): "k",
    ("half", "termly"): "q",
    ("bed", "time"): "P",
    ("lunch", "time"): "P",
    ("tea", "time"): "P",
    ("meal", "times"): "p",
    ("meal", "time"): "P",
    ("play", "time"): "P",
    ("break", "time"): "P",
    ("new", "year"): "R",
    ("week", "end"): "P",
    ("week", "ends"): "p",
    ("per", "cent"): "%",
    ("on", "going"): "Z",
    ("bi", "weekly"): "q",
    ("due", "date"): "R",
    ("marking", "period"): "k",
    ("report", "card"): "R",
    ("discharge", "date"): "R",
    ("make", "sure"): "z",
    ("makes", "sure"): "z",
    ("making", "sure"): "z",
}
"""Two words (with a space or a hyphen between them) that make one."""
BEGINS_A_PAIR = frozenset(first for first, _ in PAIRS) | {word for word in CLASSES["N"].split() if word.endswith("ty")}
MONTHS_THAT_ARE_WORDS = {"may", "march", "mar"}
DAYS_THAT_ARE_WORDS = {"mon", "wed", "fri", "sat", "sun"}
SOMETIMES = MONTHS_THAT_ARE_WORDS | DAYS_THAT_ARE_WORDS
BEFORE_A_MONTH = frozenset("bfiUrEgxXvy") | {"early", "late", "mid"}
NOT_A_GERUND = listed(
    """
    thing things nothing something anything everything during king ring spring string wing bring sing sling swing being
    """
)
OWNS = ("'", "’")
NOT_AN_OWNER = frozenset({"it", "he", "she", "that", "what", "who", "there", "here", "let", "where", "how"})
FIRST_YEAR, LAST_YEAR = 1950, 2099


WHERE = re.Match.span


class Marked(NamedTuple):
    """A text with its words (lower case), where each stands, and a mark for each."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    marks: str

    def span(self, first: int, after: int) -> tuple[int, int]:
        """Where in the text the words from `first` up to, not including, `after` stand."""
        return self.starts[first], self.ends[after - 1]


def read(text: str) -> Marked:
    """Every word of the text with its mark.

    >>> read("by 12 June 2026").marks
    'bNMY'
    >>> read("Mum may ring 3 times in May").marks
    'zzzNTiM'
    """
    small = _small(text)
    spans = [*map(WHERE, TOKEN.finditer(small))]
    words = [small[start:end] for start, end in spans]
    marks = [*map(MARKS.get, words, repeat("z"))]
    if "z" in marks:
        for at, mark in enumerate(marks):
            if mark == "z" and ((word := words[at])[-1] in "gs" or word in SOMETIMES or word[0].isdecimal()):
                marks[at] = _other(word, text[spans[at][0] : spans[at][1]])
    starts, ends = zip(*spans, strict=True) if spans else ((), ())
    if not BEGINS_A_PAIR.isdisjoint(words):
        starts, ends = _join_pairs(words, list(starts), list(ends), marks)
    if "?" in marks or "!" in marks:
        _settle_months(words, marks)
    return Marked(text, tuple(words), starts, ends, "".join(marks))


def _small(text: str) -> str:
    """The text in small letters, each in its place (a few letters of other scripts would become two)."""
    small = text.lower()
    return small if len(small) == len(text) else "".join([one.lower()[:1] for one in text])


def _other(word: str, written: str) -> str:
    """The mark of a word that is in no class; `?` and `!` (with a capital, without) where the words around it must decide.

    `written`: as it stands in the text.
    """
    last = word[-1]
    if word[0].isdecimal():
        return _number(word, last)
    if last == "g":
        return "G" if word.endswith("ing") and len(word) > 4 and word not in NOT_A_GERUND else "z"
    if last == "s":
        return "h" if word[-2:-1] in OWNS and word[:-2] not in NOT_AN_OWNER else "z"
    if word in MONTHS_THAT_ARE_WORDS:
        return "!" if written == word else "?"
    return "D" if word in DAYS_THAT_ARE_WORDS and written == word.capitalize() else "z"


def _number(word: str, last: str) -> str:
    """Whether what begins with a figure is a time of day, a place in a row, a date, a year or a number."""
    if last in "m." or ":" in word:
        return "c"
    if last.isalpha():
        return "o"
    if "-" in word or "/" in word or word.count(".") > 1:
        return "d"
    return "Y" if len(word) == 4 and word.isdigit() and FIRST_YEAR <= int(word) <= LAST_YEAR else "N"


def _settle_months(words: list[str], marks: list[str]) -> None:
    """May and March: months beside a number, or with a capital after by, in, of, until; words everywhere else."""
    for at, mark in enumerate(marks):
        if mark not in "?!":
            continue
        before = marks[at - 1] if at else ""
        after = marks[at + 1] if at + 1 < len(marks) else ""
        capital = mark == "?"
        beside = before in ("N", "o") or after == "Y" or (capital and after == "o")
        led = at > 0 and (before in BEFORE_A_MONTH or words[at - 1] in BEFORE_A_MONTH)
        small = before in ("b", "U") or (before == "g" and "E" in marks[max(0, at - 2) : at])  # by may, the end of may
        named = led if capital else small
        marks[at] = "M" if beside or named else "z"


def _join_pairs(
    words: list[str], starts: list[int], ends: list[int], marks: list[str]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Two words that make one become one; so does a compound of tens (twenty-five). Gives where the words then begin and end."""
    gone = behind = 0
    for place in [place for place, word in enumerate(words) if word in BEGINS_A_PAIR]:
        at = place - gone
        if at < behind or at + 1 >= len(words):
            continue
        step = 2 if words[at + 1] in ("-", "–") and at + 2 < len(words) else 1
        second = words[at + step]
        mark = PAIRS.get((words[at], second))
        if mark is None and step == 2 and marks[at] == "N" and marks[at + 2] == "N" and words[at].endswith("ty"):
            mark = "N"
        if mark:
            words[at : at + step + 1] = [f"{words[at]} {second}"]
            marks[at : at + step + 1] = [mark]
            ends[at : at + step + 1] = [ends[at + step]]
            del starts[at + 1 : at + step + 1]
            gone, behind = gone + step, at + 1
    return tuple(starts), tuple(ends)
