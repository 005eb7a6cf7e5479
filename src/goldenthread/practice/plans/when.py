"""By when, for how long, how often: the times that a step or a goal speaks of, found by a small grammar over marks (see `tokens.py`).

British and American dates, half terms and core groups, "within 10 working days", "every other weekend", "3 times a week until the review".
Ages, section numbers, school years and the word "may" are not times. A time that lies behind ("since May") answers nothing.

Serves: K4.08, K4.10, K4.11
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from goldenthread.practice.plans.tokens import Marked


class Kind(StrEnum):
    """What a time in a step says."""

    BY_WHEN = "by_when"
    FOR_HOW_LONG = "for_how_long"
    HOW_OFTEN = "how_often"
    FROM_WHEN = "from_when"
    OCCASION = "occasion"
    OPEN = "open"
    CLOCK = "clock"

    @property
    def key(self) -> str:
        """The word other programs read."""
        return self.value


FOR_HOW_LONG, HOW_OFTEN = Kind.FOR_HOW_LONG, Kind.HOW_OFTEN


class When(NamedTuple):
    """One time found: what it says and where it stands in the text."""

    kind: Kind
    start: int
    end: int


# The parts. A letter is a mark of tokens.py; spaces are only for the eye.
COUNT = "(?: [NHa] (?: [-t/&]{1,2} [NH] )? )"  # 3, three, a; 3-4, two or three, 2 to 3
FIGURE = "(?: N (?: [-t/&]{1,2} N )? )"
DATE = "(?: D? ,? h? (?: [No] g? ,? M (?: ,? Y | [/] Y )? | M h? [No] (?! [%uTN] ) (?: ,? Y )? | d ) )"
MONTH = "(?: (?: ~ -? )? M ,? Y? | ~ ,? Y )"
STRETCH = "(?: [wz~]? -? k )"  # weeks, working days, school terms
TERM = f"(?: {DATE} | [hx]{{0,3}} {MONTH} | Y | [hxa]? [wzx~]? k N? | [hxa]{{0,3}} o? [wz~]{{0,2}} [RkDP] | z{{1,2}} N | h [zo] k | [hx]{{0,3}} ~ )"
END_OF = f"(?: h? E (?: g | - )? {TERM} )"
EVENT = "(?: [hax]{0,3} (?: [zowjCi~] | G | - ){0,4}? [xo]? R (?: N )? (?! # ) )"
POINT = (
    f"(?: {END_OF} | {DATE} | [hx]{{0,3}} {MONTH} [kR]? | Y | k N | h? x [wz]? [kDPR] | {EVENT} | h? x j | D P? | B P?"
    " | (?: h o | z ) k (?= $ | [.,)] )"
    f" | J N | h T @ (?: z{{1,3}} (?: k N | N )? )? | h? ~ | h? o (?= $ | [.,)] ) | z? y N | h? o (?: z )? [Rk]"
    f" | {COUNT} {STRETCH} | h [wz]? k | h? [wz]? k (?= $ | [.,)] ) )"
)
EACH = "(?: [SAiFvrf>]? e (?: [hO] | o | N | z? -? [wzj] | G ){0,2}? (?: - N )? (?: D P? | [kPTRj] ) (?: [,&t/-]{1,2} [DP] )* )"

PATTERNS: tuple[tuple[Kind, str], ...] = (
    (
        Kind.HOW_OFTEN,
        f"{COUNT} [zwG]? (?: T | k | u | P | p | R | j ) (?: g [zGj]{{1,2}} )? [,(]? (?: [aI] | i? e | ia ) [wzx]? k",
    ),
    (Kind.HOW_OFTEN, f"{FIGURE} (?: T | k | P | R | u ) (?: q | [zG]? g N )"),
    (Kind.HOW_OFTEN, "Q (?: [-t&/]{1,2} Q )? (?: I | a | e | ia | ie ) (?: [Oo] | N )? [wz]? [kPR] | Q q"),
    (Kind.HOW_OFTEN, f"{EACH}"),
    (Kind.HOW_OFTEN, "S? D P? (?: (?: [,&t/-]{1,2} ) D P? )+ | S? (?: s P? (?: [,&]{1,2} s )* | D p ) | O [kPpDs]"),
    (Kind.HOW_OFTEN, "[AiSv] h? [wz]? p (?: & p )? | [SA] h P (?! [RMk] ) | A P | p (?= $ | [.,)&] )"),
    (
        Kind.HOW_OFTEN,
        "q | I [wz]? [kRj] | N z{1,2} (?: g z{1,2} )? (?: I | a ) [wz]? k | F? l k l? | F? l P | [Sv] l h? [Rjpk]",
    ),
    (Kind.FROM_WHEN, f"(?: y | X | r ) (?: {DATE} | {MONTH} | Y | h? [xX]? k | D | B )"),
    (Kind.BY_WHEN, f"(?: n m L | [bUW] | f t? ) {POINT}"),
    (Kind.BY_WHEN, "U h? k (?! [NuT] ) | [bf] h? k (?= z x )"),  # until half term and then; by half term so that
    (
        Kind.BY_WHEN,
        "b h? P (?! z ) | f h o [zj] | U (?: h | a )? [zwGjR]{1,3} (?! z? V )",
    ),
    (
        Kind.BY_WHEN,
        "> h? x z | f @ [zwjRkhag]{1,4} | o k g (?: M | h? x? k ) | S h o (?= $ | [.,)] ) | i a h T",
    ),
    (Kind.BY_WHEN, f"[AiS]? {END_OF}"),
    (
        Kind.BY_WHEN,
        f"[Wi] [hx]{{0,3}} (?: {COUNT} | ag | azg ) {STRETCH} (?! [aI] ) | W [hx]{{0,3}} {COUNT} u | z? > {COUNT} {STRETCH}",
    ),
    (Kind.BY_WHEN, f"{COUNT} {STRETCH} (?= [r>f] )"),
    (Kind.BY_WHEN, "S (?: h? x? D P? ) | [iSUFv]? h? x w? (?: k | D P? | P | M | R ) | [iv] (?: M ,? Y? | Y )"),
    (Kind.BY_WHEN, "[A] h? x? (?: [zwj] | G ){0,2} R (?! # ) | A h x j | B | D c"),
    (Kind.BY_WHEN, f"S? {DATE} | M Y"),
    (Kind.FOR_HOW_LONG, f"[Fvi] (?: h? x? ) (?: A z )? (?: {COUNT} | a w | h o | h ) {STRETCH} (?! [eIaq] )"),
    (
        Kind.FOR_HOW_LONG,
        "v h? x? [wz~]? (?: k N? | R | P | M ) | [vF] h? x? N [wz]? w? (?: j | R | T )",
    ),
    (
        Kind.FOR_HOW_LONG,
        "N - k (?! - ) | N w? k (?= $ | [.,)] ) | F h z g h? [wzx]? k",
    ),
    (Kind.FOR_HOW_LONG, "N w? k i a z"),
    (Kind.OCCASION, "(?: ^ | (?<= [.] ) ) C [^.,]{2,14} (?= , )"),
    (Kind.OPEN, "Z | U V z | C K C V | C [&] C (?: z{0,2} V )? | C (?: h? z ){0,3}? V | K"),
    (Kind.CLOCK, "[AbrfU]? z? c (?: [-t&] c )?"),
)
NEEDS = {
    Kind.HOW_OFTEN: frozenset("kqNQeDsOpPIl"),
    Kind.BY_WHEN: frozenset("UWbfL>SETkxMYRBdD"),
    Kind.FROM_WHEN: frozenset("yXr"),
    Kind.FOR_HOW_LONG: frozenset("kRPMjT"),
    Kind.OCCASION: frozenset("C"),
    Kind.OPEN: frozenset("ZCKU"),
    Kind.CLOCK: frozenset("c"),
}
"""Marks without one of which no pattern of the kind can match: most texts are spared those searches."""
BEGINS = {
    Kind.HOW_OFTEN: "[>ADFHINOQSaefilpqrsv]",
    Kind.BY_WHEN: "[,>ABDEFHMNSUWabdfhinovx]|z>",
    Kind.FROM_WHEN: "[Xry]",
    Kind.FOR_HOW_LONG: "[FNiv]",
    Kind.OCCASION: "C",
    Kind.OPEN: "[CKUZ]",
    Kind.CLOCK: "[AUbcfrz]",
}
"""How every match of a kind begins: at any other mark its patterns are not tried."""
OUT_OF_SIGHT = frozenset(
    {"section", "sections", "chapter", "standard", "step", "goal", "page", "room", "number", "stage", "phase", "level"}
)
ALL_DAY = frozenset({"day", "days", "night"})
"""A number after one of these is a name, not a count: section 47, room 3."""


@cache
def _grammar() -> tuple[tuple[Kind, frozenset[str], re.Pattern[str]], ...]:
    """The patterns, ready: one search for each kind, in the order in which they are to be believed."""
    kinds = dict.fromkeys(kind for kind, _ in PATTERNS)
    one_of = {
        kind: "|".join(f"(?:{''.join(pattern.split())})" for of, pattern in PATTERNS if of is kind) for kind in kinds
    }
    return tuple((kind, NEEDS[kind], re.compile(f"(?={BEGINS[kind]})(?:{one_of[kind]})")) for kind in kinds)


def times(read: Marked) -> tuple[When, ...]:
    """Every time the text speaks of, in the order of the text. Where two readings overlap the earlier kind of `Kind`'s grammar stands.

    >>> from goldenthread.practice.plans.tokens import read
    >>> said = read("Mum will take Leah to school each Tuesday until the review on 3 May.")
    >>> [(one.kind.key, said.text[one.start:one.end]) for one in times(said)]
    [('how_often', 'each Tuesday'), ('by_when', 'until the review'), ('by_when', 'on 3 May')]
    """
    found: list[tuple[int, int, Kind]] = []
    marks = read.marks
    taken = bytearray(len(marks))
    there = frozenset(marks)
    for kind, needs, pattern in _grammar():
        if needs.isdisjoint(there):
            continue
        for hit in pattern.finditer(marks):
            first, after = hit.span()
            if 1 in taken[first:after] or (first and read.words[first - 1] in OUT_OF_SIGHT):
                continue
            says = kind
            taken[first:after] = b"\1" * (after - first)
            if kind is FOR_HOW_LONG and read.words[after - 1] in ALL_DAY and not set("NaH") & set(marks[first:after]):
                says = HOW_OFTEN
            found.append((first, after, says))
    found.sort(key=itemgetter(0))
    return tuple([When(kind, *read.span(first, after)) for first, after, kind in found])
