"""How well one held name and date of birth answer a question, and why, in words a worker can check at a glance.

The same reasons are shown beside every result, so that nobody has to trust a number.
"""

from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from goldenthread.people.matching.asking import Question, Slot
from goldenthread.people.matching.dates import Nearness, compare, compare_age
from goldenthread.people.matching.likeness import (
    BEGINS,
    INITIAL,
    NICKNAME,
    ONE_LETTER,
    SAME,
    SHORTER,
    SOUNDS,
    TWO_LETTERS,
    Likeness,
    likeness,
)
from goldenthread.people.matching.tidying import Part, name_parts

PIECE = 0.97
OTHER_WAY_ROUND = 0.985
HALF_UNSAID = 0.93
NAME_COUNTS = 0.6
NAME_COUNTS_BESIDE_AGE = 0.75
DATE_UNKNOWN = 0.45
FORMER, KNOWN_AS = "former", "known_as"
OF_NAME = {FORMER: "known before as", KNOWN_AS: "also known as"}


@dataclass(frozen=True, slots=True)
class HeldName:
    """One name a person has or had, as they write it."""

    given: str
    family: str
    kind: str = "legal"
    parts: tuple[tuple[Part, bool], ...] = field(init=False, repr=False, compare=False, default=())

    def __post_init__(self) -> None:
        given = [(part, True) for part in name_parts(self.given, leads=False)]
        family = [(part, False) for part in name_parts(self.family)]
        object.__setattr__(self, "parts", (*given, *family))

    def __str__(self) -> str:
        return f"{self.given} {self.family}".strip()


@dataclass(frozen=True, slots=True)
class Said:
    """A typed word and the part of a name that answers it, with how alike they are."""

    slot: int
    held: int
    like: Likeness
    typed: str
    part: Part
    is_given: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """How well something answers, 0 to 1, and why; `through` are the people a reason names."""

    score: float
    reasons: tuple[str, ...]
    through: tuple[int, ...] = ()


def verdict(asked: Question, name: HeldName, *, born_on: date | None, due_on: date | None, as_of: date) -> Verdict:
    """How well this name and date of birth answer the question."""
    by_name = name_verdict(asked, name) if asked.names else None
    return together(asked, by_name, date_nearness(asked, born_on=born_on, due_on=due_on, as_of=as_of))


def together(asked: Question, by_name: Verdict | None, by_date: Nearness | None) -> Verdict:
    """A verdict on the name and one on the date, weighed: a full date counts for more than an age."""
    if by_date is None:
        return by_name or Verdict(0.0, ())
    told = (by_date.because,) if by_date.because else ()
    if by_name is None:
        return Verdict(by_date.score, told)
    share = NAME_COUNTS if asked.born else NAME_COUNTS_BESIDE_AGE
    return Verdict(share * by_name.score + (1 - share) * by_date.score, by_name.reasons + told)


def date_nearness(asked: Question, *, born_on: date | None, due_on: date | None, as_of: date) -> Nearness | None:
    """How near the held date is to the date, age or year asked for; None when none was asked for."""
    held, verb = born_on or due_on, "born" if born_on else "due"
    if not asked.born and asked.age is None and not asked.born_in:
        return None
    if held is None:
        return Nearness(DATE_UNKNOWN, "date of birth not known")
    if asked.born:
        return compare(asked.born, held, verb=verb)
    if asked.age is not None:
        return compare_age(asked.age, held, on=as_of)
    apart = abs(held.year - (asked.born_in or 0))
    return Nearness({0: 1.0, 1: 0.6}.get(apart, 0.0), f"{verb} in {held.year}" if apart < 2 else "")


def name_verdict(asked: Question, name: HeldName) -> Verdict:
    """How well a held name answers the typed words, in the best of their readings."""
    return max((_read(slots, name) for slots in asked.readings()), key=lambda one: one.score)


def _read(slots: tuple[Slot, ...], name: HeldName) -> Verdict:
    said = _pair_up(slots, name)
    weights = [1 + len(slot.word) / 8 for slot in slots]
    got = sum(
        weights[one.slot] * one.like.score * (PIECE if one.part.piece and not one.is_given else 1) for one in said
    )
    score = got / sum(weights)
    in_order = sorted((one for one in said if one.like.how), key=lambda one: one.slot)
    turned = bool(in_order) and any(not one.is_given and other.is_given for one, other in pairwise(in_order))
    sides = {one.is_given for one in said}
    if len(slots) > 1 and len({is_given for _, is_given in name.parts}) > len(sides):
        score *= HALF_UNSAID
    if turned:
        score *= OTHER_WAY_ROUND
    return Verdict(score, tuple(_reasons(slots, name, said=in_order, turned=turned)))


def _pair_up(slots: tuple[Slot, ...], name: HeldName) -> list[Said]:
    """Each typed word with the part of the name it is most like; no part answers twice."""
    pairs = [
        _answer(at, slot, number, part, is_given=is_given)
        for at, slot in enumerate(slots)
        for number, (part, is_given) in enumerate(name.parts)
    ]
    pairs.sort(key=lambda one: (-one.like.score, one.part.piece, one.slot, one.held))
    chosen: list[Said] = []
    for one in pairs:
        if not any(one.slot == other.slot or _overlap(one, other) for other in chosen):
            chosen.append(one)
    return chosen


def _answer(at: int, slot: Slot, number: int, part: Part, *, is_given: bool) -> Said:
    """How one part of a name answers a typed word, or the half of it that it is most like."""
    first = slot.parts[0]
    best, typed = likeness(first.word, part.word, is_given=is_given), first
    for half in slot.parts[1:]:
        like = likeness(half.word, part.word, is_given=is_given)
        if like.score * PIECE > best.score:
            best, typed = Likeness(like.score * PIECE, like.how), half
    return Said(at, number, best, typed.shown, part, is_given)


def _overlap(one: Said, other: Said) -> bool:
    """Whether two parts share letters of the name: the same part, or a whole and its piece."""
    return one.is_given == other.is_given and (one.held == other.held or not (one.part.piece and other.part.piece))


def _reasons(slots: tuple[Slot, ...], name: HeldName, *, said: list[Said], turned: bool) -> list[str]:
    reasons = [f"{OF_NAME[name.kind]} {name}"] if name.kind in OF_NAME else []
    if len(said) == len(slots) and all(one.like.how == SAME for one in said):
        reasons += [] if name.kind in OF_NAME else ["same name"]
    reasons += [words for one in said if (words := _in_words(one, name))]
    return [*reasons, "names the other way round"] if turned else reasons


def _in_words(one: Said, name: HeldName) -> str:
    typed = one.typed.title() if one.typed.islower() else one.typed
    held = one.part.shown
    match one.like.how:
        case how if how == SAME and one.part.piece and not one.is_given:
            return f"{held} is part of {name.family}"
        case how if how in (ONE_LETTER, TWO_LETTERS):
            return f"{held} is {how.replace('different', 'different from')} {typed}"
        case how if how == SOUNDS:
            return f"{held} sounds like {typed}"
        case how if how == NICKNAME:
            return f"{typed} can stand for {held}"
        case how if how in (BEGINS, INITIAL):
            return f"{held} begins with {typed}"
        case how if how == SHORTER:
            return f"{held} is the beginning of {typed}"
        case _:
            return ""
