"""Who does it: the person, the family member or the worker a step names; or nobody, as in "will be referred".

Serves: K4.13
"""

from __future__ import annotations

from typing import NamedTuple

from goldenthread.practice.plans.tokens import Marked
from goldenthread.practice.plans.verbs import VERBS
from goldenthread.practice.plans.wide_words import BROAD
from goldenthread.practice.plans.word_lists import listed

Place = tuple[int, int]
FAMILY = listed(
    """
    mum dad mummy daddy mother father nan nana gran granny grandma grandad grandpa grandmother grandfather aunt auntie uncle
    parent parents carer carers stepdad stepmum stepfather stepmother brother sister brothers sisters sibling siblings family
    partner husband wife cousin godmother godfather neighbour friend friends network grandparents girlfriend boyfriend
    """
)
ROLES = listed(
    """
    worker workers visitor gp doctor nurse teacher teachers staff school nursery police officer housing midwife mentor therapist
    psychologist psychiatrist counsellor paediatrician dentist manager supervisor coordinator co-ordinator senco tutor advocate
    iro solicitor probation camhs college team coach volunteer volunteers adviser advisor landlord employer member student pupil
    learner client practitioner clinician optician physiotherapist assistant headteacher headmaster chair keyworker authority
    council association child person interpreter sendco club academy hospital clinic charity service ta tas lsa ot slt salt
    """
)
NOBODY = listed(
    """
    professionals agencies everyone everybody services people children members clients students pupils providers someone anyone
    """
)
"""Words for so many people that nobody in particular is meant."""
SPEAKERS = listed("i we i'll i’ll we'll we’ll i'm i’m i'd i’d i've i’ve me myself ourselves")
OURS = frozenset({"my", "our"})
THIRD = listed("he she they he'll she'll they'll he’ll she’ll they’ll")
TITLES = listed(
    """
    the a an both all my our his her their social health family support key ms mr mrs dr miss pc class foster nursery designated
    named allocated duty school teaching personal young early years housing drug probation speech and language
    occupational clinical educational independent reviewing trained lead senior deputy
    local every each uncle aunt
    """
)
"""What may stand before a role and belongs to it: "the family support worker"."""
GOES_ON = listed(
    "will shall to can is has won't won’t would should must agrees wants needs does gets goes and or , ( -"
)
NO_NAMES = listed(
    """
    i ok tv sms ehcp iep phq app key stage grade year english maths section part score referral attendance contact things domestic
    ongoing what when where who how if there this that these those drug given with within no more two three each every
    """
)
SOMEBODY = SPEAKERS | OURS | NOBODY | THIRD | FAMILY | ROLES
AUXILIARY = listed("will to must should shall can has have")
STANDS_BESIDE = listed("at in to from on near with for of into around outside about between")
MADE = listed("made done given taken seen sent held written told put kept met found set begun sought drawn undertaken")
NO_PASSIVE = listed("need bed tired worried excited married motivated prepared interested engaged supervised able")
FURTHEST_BACK = 4


class Who(NamedTuple):
    """What a step says of who does it: `named` somebody; `which` only he, she or "services"; `hidden` behind a passive."""

    named: tuple[Place, ...]
    which: Place | None
    hidden: Place | None


def who(read: Marked, head: int | None) -> Who:
    """Everybody who does something in the step, or the words that hide them. `head`: the word that is its act.

    >>> from goldenthread.practice.plans.tokens import read
    >>> text = "A referral to CAMHS will be made."
    >>> found = who(read(text), 5)
    >>> found.named, text[slice(*found.hidden)]
    ((), 'will be made')
    """
    named: list[Place] = []
    which: Place | None = None
    ours: Place | None = None
    doers: list[Place] = []
    behind = 0
    text, starts = read.text, read.starts
    words = read.words
    for at in [at for at, word in enumerate(words) if word in SOMEBODY or text[starts[at]].isupper()]:
        if at < behind:
            continue
        word = words[at]
        if word in SPEAKERS and read.marks[at + 1 : at + 2] != ".":
            named.append(read.span(at, at + 1))
        elif word in OURS and not named:
            ours = ours or read.span(at, at + 1)
        if word in SPEAKERS:
            pass
        elif word in NOBODY or (word in THIRD and (head is None or at < head)):
            which = which or read.span(at, at + 1)
        elif _person(read, at):
            after = _whole(read, at)
            first = _first(read, at)
            if _does(read, first, after, head):
                named.append(read.span(first, after))
                if first and words[first - 1] == "by":
                    doers.append(named[-1])
            behind = after
    passive = _passive(read)
    if passive is not None:
        return Who(tuple(doers), which, None if doers else read.span(*passive))
    return Who(tuple(named) or ((ours,) if ours else ()), which, None)


def _person(read: Marked, at: int) -> bool:
    word = read.words[at]
    return word in FAMILY or word in ROLES or _name(read, at)


def _name(read: Marked, at: int) -> bool:
    """Is this word somebody's name: a capital where the sentence asks for none, or one that begins a sentence and goes on like a name."""
    letter = read.text[read.starts[at] : read.starts[at] + 1]
    word = read.words[at]
    if not letter.isupper() or read.marks[at] != "z" or word in NO_NAMES or word in BROAD:
        return False
    if at and read.marks[at - 1] not in '.":(':
        written = read.text[read.starts[at] : read.ends[at]]
        return not (written.isupper() and len(written) > 1)
    following = read.words[at + 1] if at + 1 < len(read.words) else ""
    if word in VERBS:
        return following in ("will", "is", "has", "won't", "must")
    second = read.text[read.starts[at + 1] : read.starts[at + 1] + 1] if following else ""
    acts = following in VERBS and following.endswith("s")
    return following in GOES_ON or second.isupper() or acts


def _whole(read: Marked, at: int) -> int:
    """Behind which word the person's name or role ends: "PC Jones", "teaching assistant", "Mum's sister"."""
    after = at + 1
    while after < len(read.words) and (
        ((read.words[after] in ROLES or read.words[after] in FAMILY) and read.marks[after] not in ".,(")
        or (_name(read, after) and read.marks[after - 1] not in ".,(")
    ):
        after += 1
    return after


def _first(read: Marked, at: int) -> int:
    """Where the person's name or role begins, with what belongs to it."""
    first = at
    while first and at - first < FURTHEST_BACK and (read.words[first - 1] in TITLES or read.marks[first - 1] == "h"):
        first -= 1
    if read.words[first] in ("and", "or"):
        first += 1
    return first


def _does(read: Marked, first: int, after: int, head: int | None) -> bool:
    """Does this person do something here: before the act, behind "by", with a "will" of their own, or alone between commas?"""
    before = read.words[first - 1] if first else ""
    following = read.words[after] if after < len(read.words) else ""
    if before == "by":
        return True
    if following in ("will", "shall", "must", "won't", "won’t", "agrees") or (
        following == "to" and (head is None or after < head)
    ):
        return True
    if head is None and before in ("from", "with"):
        return True
    if before in STANDS_BESIDE:
        return False
    if head is None:
        return True
    if first < head:
        return (
            before in ("", "and", "or", ",", "if", "when", "both") or read.marks[first - 1] in 'NMYkRhz.:;"-oD)TPpeu~'
        )
    alone = read.marks[first - 1] in ".," and (
        following in ("", ",", ".") or read.marks[after : after + 1] in ("N", ".")
    )
    return alone or (read.marks[first - 1] == "." and following in VERBS) or (before == "," and following in VERBS)


def _passive(read: Marked) -> Place | None:
    """Where something "will be done" without a word on who does it."""
    words = read.words
    if "be" not in words and "been" not in words:
        return None
    for at in range(1, len(words) - 1):
        if words[at] in ("be", "been") and words[at - 1] in AUXILIARY:
            after = at + 1
            while after < len(words) - 1 and words[after].endswith("ly"):
                after += 1
            if words[after] in MADE or (words[after].endswith("ed") and words[after] not in NO_PASSIVE):
                return at - 1, after + 1
    return None
