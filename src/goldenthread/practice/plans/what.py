"""What is done: the acts a step names, and whether anybody could see that they were done.

"Mum will take Leah to school" can be seen; "Mum will engage with school" cannot; "exercise" and "take medication" can, but do not say
which; "reduce" and "improve" need a figure. What makes an act particular (how, where, with what, instead of what) is counted too.

Serves: K4.04
"""

from __future__ import annotations

from typing import NamedTuple

from goldenthread.practice.plans.tokens import Marked
from goldenthread.practice.plans.verbs import LIGHT, VERBS, Act
from goldenthread.practice.plans.wide_words import BROAD, DEGREE, NARROWS_NOTHING
from goldenthread.practice.plans.word_lists import listed

Place = tuple[int, int]
SETS_OFF = listed("will shall won't must should i'll we'll he'll she'll they'll won’t i’ll we’ll he’ll she’ll they’ll")
NOUN_AFTER = listed(
    "a an the his her their my our your its of each every this that these those no some any more less two three one"
)
WE = listed("i we")
NEAR = listed("around near in at on")
HOW = listed("using with via through without instead including such e.g like example namely")
MEALS = listed("breakfast lunch dinner supper tea bedtime bed school work home morning evening afternoon night weekend")
PLACE = listed("at in near around outside inside to from into on for")
NARROWS = listed("such including e.g i.e namely like form (")
JOINS = listed("and or then , by")
SAYS_HOW = HOW | PLACE | MEALS | {"by"}
BEGINS = SETS_OFF | WE
UNCHECKABLE, CHECKABLE = Act.UNCHECKABLE, Act.CHECKABLE
TOO_OPEN = (Act.UNCHECKABLE, Act.CHANGE)
BY_ITSELF = (Act.GENERAL, Act.OPEN)
STOPS = JOINS | HOW
LEADS = JOINS | SETS_OFF | LIGHT
BY_ALONE = frozenset({"by"})
SEEKING = listed("explore consider look find investigate research think try")
ENSURING = frozenset({"ensure", "make sure", "guarantee"})
ACTS_OF_OTHERS = SEEKING | ENSURING
"""Behind these stands what may be found, or what somebody else does or leaves: only "by ringing" is an act of whoever has the step."""
AMOUNTS = frozenset({"-u", "-k", "Nk", "Nu", "NT", "kg", "ug", "Tg"})
"""Two marks that count what is done and do not end it: a 10-minute walk, five days of work experience."""
FAR, LONGEST_OBJECT, NARROWED_WITHIN = 5, 6, 12


class Deed(NamedTuple):
    """One act of a step: the word, its verb and kind, where it stands, and whether it says which (`broad`: it does not)."""

    at: int
    verb: str
    act: Act | None
    place: Place
    broad: Place | None


class What(NamedTuple):
    """The acts, the first of them the step's own; and what makes them wide or particular.

    `seen`: the first act that anybody could see and know which; behind "support Mum by collecting Leah" it is the collecting.
    """

    deeds: tuple[Deed, ...]
    seen: Deed | None
    degree: tuple[Place, ...]
    details: tuple[Place, ...]

    @property
    def head(self) -> Deed | None:
        """The step's own act."""
        return self.deeds[0] if self.deeds else None

    @property
    def vague(self) -> Deed | None:
        """The verb nobody can check, where no act behind it can be seen."""
        head = self.head
        return head if head and head.act is UNCHECKABLE and not self.seen else None


def what(read: Marked) -> What:
    """The acts of the step.

    >>> from goldenthread.practice.plans.tokens import read
    >>> found = what(read("Mum will engage with school by ringing Ms Patel each Friday."))
    >>> found.head.verb, found.head.act.value, found.seen.verb
    ('engage', 'uncheckable', 'ring')
    """
    head, words, marks = _head(read), read.words, read.marks
    deeds = []
    if head is not None:
        deeds.append(_deed(read, head))
        leads = BY_ALONE if deeds[0].verb in ACTS_OF_OTHERS else LEADS
        for at in range(head + 1, len(words)):  # further acts: "and log it", "by ringing", "to take"
            if words[at - 1] in leads and words[at] in VERBS and marks[at] != "h":
                deeds.append(_deed(read, at))
    seen = None
    for one in deeds:
        if one.broad is None and one.act not in TOO_OPEN:
            seen = one
            break
    degree: tuple[Place, ...] = ()
    if not DEGREE.isdisjoint(words):
        degree = tuple([read.span(at, at + 1) for at, word in enumerate(words) if word in DEGREE])
    return What(tuple(deeds), seen, degree, _details(read))


def _deed(read: Marked, at: int) -> Deed:
    verb, act = VERBS.get(read.words[at], (read.words[at], None))
    if verb == "be" and _somewhere(read, at + 1):
        return Deed(at, verb, Act.OPEN, read.span(at, at + 1), None)
    return Deed(at, verb, act, read.span(at, at + 1), _broad(read, at, act))


def _somewhere(read: Marked, at: int) -> bool:
    """Is somebody in a place ("be in school", "be at home"): that can be seen, where "be in control" cannot."""
    place = next((n for n in range(at + 1, min(at + 4, len(read.words))) if read.marks[n] in "zR"), None)
    return read.marks[at : at + 1] in ("i", "A") and place is not None and read.words[place] not in BROAD


def _head(read: Marked) -> int | None:
    """Which word is the act: after "will", after "Tia to", or the first verb of all."""
    words = read.words
    for at in () if BEGINS.isdisjoint(words) else range(len(words)):
        word = words[at]
        if word in SETS_OFF:
            return _after_light(read, at + 1)
        if word in WE and at + 1 < len(words) and words[at + 1] in VERBS and words[at + 1] not in LIGHT:
            return at + 1  # I ring, we eat
    for at, word in enumerate(words):
        if word == "to" and read.marks[at : at + 2] != "tN" and (at == 0 or words[at - 1] in LIGHT or at < FAR):
            return _after_light(read, at + 1)
        if word in LIGHT and (word != "be" or words[at + 1 : at + 2] == ("able",)):
            continue
        if _verb(read, at):
            return at
    return 0 if words and words[0] in VERBS else None


def _verb(read: Marked, at: int) -> bool:
    """Is this word used as a verb: not after "the", not a thing somebody stands near?"""
    word = read.words[at]
    if word not in VERBS or read.marks[at] == "h":
        return False
    before = read.words[at - 1] if at else ""
    if before in NOUN_AFTER:
        return before == "of" and word.endswith("ing")
    return before not in NEAR


def _after_light(read: Marked, at: int) -> int | None:
    """The first word that is the act itself, past "be able to" and adverbs."""
    words = read.words
    while at < len(words):
        word = words[at]
        later = words[at + 1] if at + 1 < len(words) else ""
        if word == "be" and later in VERBS and not later.endswith("ing"):
            at += 1
            continue
        if word == "be" and later not in LIGHT and not later.endswith("ly"):
            return at
        if word == "have" and (later in ("had", "been", "to") or (later in VERBS and later not in BROAD)):
            at += 1
            continue
        if word in LIGHT and not (word in ("plan", "hope", "manage") and later != "to"):
            at += 1
            continue
        if word.endswith("ly") and word not in VERBS:
            at += 1
            continue
        return at if read.marks[at] not in ".,)(" else None
    return None


def _broad(read: Marked, at: int, act: Act | None) -> Place | None:
    """The wide word that leaves the reader asking "which?", where nothing narrows it.

    The thing done is what stands right behind the verb, up to the next preposition or time. "Take medication" is wide, "take statin
    medication" is not; "exercise" by itself is wide, "exercise on the bike" is not.
    """
    words, marks = read.words, read.marks
    nouns = []
    stop = at + 1
    last_word = min(len(words), at + LONGEST_OBJECT + 1)
    while stop < last_word:
        mark, word = marks[stop], words[stop]
        if (mark not in "zhaGjRNHmlwnL&-" and marks[stop - 1 : stop + 1] not in AMOUNTS) or word in STOPS:
            break
        if mark in "zGjR" and word not in DEGREE:
            nouns.append(stop)
        stop += 1
    if not NARROWS.isdisjoint(words[stop : stop + NARROWED_WITHIN]):
        return None
    if not nouns:
        itself = act in BY_ITSELF and read.marks[stop : stop + 1] not in ("A", "S", "t", "i")
        return read.span(at, at + 1) if itself else None
    last = nouns[-1]
    if read.words[last] not in BROAD or (act is CHECKABLE and read.words[at].endswith("ing") and last == at + 1):
        return None
    narrowed = any(read.words[one] not in NARROWS_NOTHING and read.words[one] not in BROAD for one in nouns[:-1])
    return None if narrowed else read.span(last, last + 1)


def _details(read: Marked) -> tuple[Place, ...]:
    """What makes the act particular: how, with what, instead of what, where, at which meal, in brackets."""
    words, marks = read.words, read.marks
    if SAYS_HOW.isdisjoint(words) and "c" not in marks:
        return ()
    found: list[Place] = []
    last = len(words)
    for at in [at for at, word in enumerate(words) if word in SAYS_HOW or marks[at] == "c"]:
        word = words[at]
        after = words[at + 1] if at + 1 < last else ""
        if after and (
            word in HOW
            or (
                marks[at + 1] in "hza"
                and word in PLACE
                and after not in DEGREE
                and after not in VERBS
                and after != "least"
            )
            or (word == "by" and marks[at + 1] == "G")
        ):
            found.append(read.span(at, min(at + 3, last)))
        elif word in MEALS or marks[at] == "c":
            found.append(read.span(at, at + 1))
    return tuple(found)
