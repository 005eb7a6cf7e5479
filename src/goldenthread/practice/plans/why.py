"""How we will know, and what it is for: the evidence a step names, and its link to the change that is wanted.

Serves: K4.05, K4.07
"""

from __future__ import annotations

from goldenthread.practice.plans.tokens import Marked
from goldenthread.practice.plans.word_lists import listed, phrases, stands_at

EVIDENCE = listed(
    """
    measured evidenced recorded register score scores scored diary chart log logged logs tracker checklist certificate receipt
    survey scale rating ratings observed observation observations percentile feedback questionnaire sdq screenshot signed
    confirmed assessed accuracy
    """
)
KNOWN_BY = phrases(
    """
    we will know | we’ll know | we'll know | will know this | as measured | as shown | as seen | according to | on the register | will tell us
    | will report | will check | checked by | reported by | evidence of | no further | no incidents | no new | no missed | zero
    """
)
LINKED_BY = phrases(
    """
    so that | so he | so she | so they | so i | so we | so mum | so dad | so the | so his | so her | so their | so my | in order to | in order that
    | because | which will | which means | this will | this means | as this will | to make sure | to help | to keep | to stop | to give | to feel
    | to support | to build | to reduce | to improve | to prevent | to protect | to allow | to enable | to avoid | to let | to show | to learn
    | meaning that | for his safety | for her safety
    """
)
SHOWS_IT = EVIDENCE | KNOWN_BY.keys()
JOINING = frozenset(LINKED_BY)
FIRST_WORDS = 2
SETS_OFF = listed("will shall wants want aims aim needs need agrees agree able going plans like")


def evidence(read: Marked) -> tuple[tuple[int, int], ...]:
    """Where the step names what will show it: a register, a score, somebody who checks."""
    words = read.words
    if SHOWS_IT.isdisjoint(words):
        return ()
    found: list[tuple[int, int]] = []
    for at in [at for at, word in enumerate(words) if word in SHOWS_IT]:
        if words[at] in EVIDENCE:
            found.append(read.span(at, at + 1))
        if after := stands_at(words, at, KNOWN_BY):
            found.append(read.span(at, after))
    return tuple(found)


def link(read: Marked) -> tuple[int, int] | None:
    """Where the step says what it is for, to the end of that clause.

    >>> from goldenthread.practice.plans.tokens import read
    >>> text = "Dad will ring at 6pm so that Leah can say goodnight. He has the number."
    >>> text[slice(*link(read(text)))]
    'so that Leah can say goodnight'
    """
    words = read.words
    if JOINING.isdisjoint(words):
        return None
    for at in [at for at, word in enumerate(words) if word in JOINING]:
        if not stands_at(words, at, LINKED_BY) or (
            words[at] == "to" and (at < FIRST_WORDS or words[at - 1] in SETS_OFF)
        ):
            continue
        after = read.marks.find(".", at + 1)
        return read.span(at, after if after > 0 else len(words))
    return None
