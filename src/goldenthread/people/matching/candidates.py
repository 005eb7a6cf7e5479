"""Which words of the vocabulary a question is looked up under, best first: pairs of names, beginnings, single names, dates."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import permutations

from goldenthread.people.matching import dates
from goldenthread.people.matching.asking import Question, Slot
from goldenthread.people.matching.keys import depth, keys, left_out, number
from goldenthread.people.matching.likeness import likeness
from goldenthread.people.matching.nicknames import stands_for

ENOUGH = 0.6  # a word less alike than this is not looked up
MOST_WORDS = {1: 24, 2: 20, 3: 10}
MOST_WORDS_OF_MANY = 6
MOST_PAIRS = 240
MOST_PAIRS_BESIDE_A_DATE = 120  # everybody born on the date is looked at as well
WHOLE_WORDS = 2
NOT_AS_TYPED = 0.98
PIECE = 0.96
MISSING = 0.62

Scored = list[tuple[str, float]]


@dataclass
class LookUp:
    """Everything the finding function is given. The lists of one group run side by side."""

    pairs: list[tuple[str, str, float]] = field(default_factory=list)  # family, given
    beginnings: list[tuple[str, str, bool, float]] = field(
        default_factory=list
    )  # whole word, beginning, is the beginning given
    alone: Scored = field(default_factory=list)
    typed: list[tuple[str, str]] = field(default_factory=list)  # family, given
    likeliest: tuple[date, ...] = ()
    near: list[dates.Span] | None = None


def sought(words: Iterable[str]) -> list[tuple[str, int]]:
    """The keys to ask the vocabulary for, each with the typed word it belongs to."""
    return [(word, key) for word in words for key in keys(word)]


def words_of(asked: Question) -> list[str]:
    """Every word of the question that is looked up in the vocabulary: of names, in every reading."""
    return list(dict.fromkeys(part.word for slots in asked.readings() for slot in slots for part in slot.parts))


def alike(typed: str, offered: Iterable[str], *, is_given: bool, most: int) -> Scored:
    """The words to look a typed word up under, best first: itself, what it stands for, and what the vocabulary offers."""
    nicknames = stands_for(typed) if is_given else {}
    scored = {typed: 1.0, **nicknames}
    for word in offered:
        how = likeness(typed, word, is_given=is_given)
        if how.how and how.score > max(ENOUGH, scored.get(word, 0.0)):
            scored[word] = how.score
    best = sorted(scored.items(), key=lambda pair: (-pair[1], pair[0]))
    return best[: most + len(nicknames)]


def _alike_slot(slot: Slot, vocabulary: dict[str, set[str]], *, is_given: bool, most: int) -> Scored:
    scored: dict[str, float] = {}
    for part in slot.parts:
        for word, score in alike(part.word, vocabulary.get(part.word, ()), is_given=is_given, most=most):
            scored[word] = max(scored.get(word, 0.0), score * (PIECE if part.piece else 1))
    return sorted(scored.items(), key=lambda pair: -pair[1])


def look_up(asked: Question, vocabulary: dict[str, set[str]], *, as_of: date) -> LookUp:
    """What to look up for a question, from the words the vocabulary offers for each typed word."""
    found = LookUp(near=near_days(asked, as_of=as_of), likeliest=dates.likeliest(asked.born) if asked.born else ())
    pairs: dict[tuple[str, str], float] = {}
    for slots in asked.readings():
        most = MOST_WORDS.get(len(slots), MOST_WORDS_OF_MANY)
        given = {slot.word: _alike_slot(slot, vocabulary, is_given=True, most=most) for slot in slots}
        family = {slot.word: _alike_slot(slot, vocabulary, is_given=False, most=most) for slot in slots}
        if len(slots) == 1:
            _add_lonely(found, slots[0], given[slots[0].word])
        for (at, one), (after, other) in permutations(enumerate(slots), 2):
            natural = 1.0 if (at, after) == (0, len(slots) - 1) else NOT_AS_TYPED
            _add_pairs(pairs, given[one.word], family[other.word], natural=natural)
            found.typed.append((other.word, one.word))
            found.beginnings += [
                (word, one.word, True, 0.8 * score) for word, score in family[other.word][:WHOLE_WORDS] if score > 0.8
            ]
            found.beginnings += [
                (word, other.word, False, 0.8 * score) for word, score in given[one.word][:WHOLE_WORDS] if score > 0.8
            ]
    most = MOST_PAIRS_BESIDE_A_DATE if asked.born else MOST_PAIRS
    found.pairs = [
        (family, given, score) for (family, given), score in sorted(pairs.items(), key=lambda pair: -pair[1])[:most]
    ]
    found.beginnings = sorted(set(found.beginnings), key=lambda one: (-len(one[1]), -one[3]))[:12]
    return found


def _add_lonely(found: LookUp, slot: Slot, given: Scored) -> None:
    found.alone = given
    found.typed += [(slot.word, ""), ("", slot.word)]


def _add_pairs(pairs: dict[tuple[str, str], float], given: Scored, family: Scored, *, natural: float) -> None:
    for family_word, family_score in [*family, ("", MISSING)]:
        for given_word, given_score in [*given, ("", MISSING)]:
            score = family_score * given_score * natural
            if score < 0.45:
                break
            key = (family_word, given_word)
            if score > pairs.get(key, 0.0):
                pairs[key] = score


def near_days(asked: Question, *, as_of: date) -> list[dates.Span] | None:
    """The days of birth that the typed date, age or year may stand for; None when none was typed."""
    if asked.born:
        return [dates.Span(day, day) for day in dates.near(asked.born)]
    if asked.age is not None:
        return dates.age_spans(asked.age, on=as_of)
    if asked.born_in:
        return [dates.Span(date(asked.born_in - 1, 1, 1), date(asked.born_in + 1, 12, 31))]
    return None


def street_keys(street: str) -> set[int]:
    """The keys of a street's name: spelling only."""
    return {number(one) for one in left_out(street, up_to=min(depth(street), 1))}
