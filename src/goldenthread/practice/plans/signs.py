"""The signs by which a step or goal is read: everything the other modules found, gathered once, each under a name a reader knows."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from goldenthread.practice.plans.how_much import figures, how_sure, unaided
from goldenthread.practice.plans.tokens import Marked, read
from goldenthread.practice.plans.what import What, what
from goldenthread.practice.plans.when import Kind, When, times
from goldenthread.practice.plans.who import Who, who
from goldenthread.practice.plans.why import evidence, link

Place = tuple[int, int]
HOW_OFTEN = Kind.HOW_OFTEN


class Signs(NamedTuple):
    """What was found in one text."""

    text: str
    read: Marked
    times: tuple[When, ...]
    kinds: frozenset[Kind]
    figures: tuple[Place, ...]
    unaided: Place | None
    sure: Place | None
    who: Who
    what: What
    evidence: tuple[Place, ...]
    link: Place | None

    def at(self, *kinds: Kind) -> tuple[Place, ...]:
        """Where the text speaks of times of these kinds."""
        if self.kinds.isdisjoint(kinds):
            return ()
        return tuple([(start, end) for kind, start, end in self.times if kind in kinds])


def signs(text: str) -> Signs:
    """Everything a step or goal shows."""
    sure = how_sure(text)
    marked = read(text if sure is None else text[: sure[0]] + " " * (sure[1] - sure[0]) + text[sure[1] :])
    found = times(marked)
    acts = what(marked)
    taken = [one[1:] for one in found if one[0] is not HOW_OFTEN or not _holds_a_figure(marked, one)]
    head = acts.deeds[0].at if acts.deeds else None
    return Signs(
        text,
        marked,
        found,
        frozenset([one[0] for one in found]),
        figures(marked, taken),
        unaided(marked),
        sure,
        who(marked, head),
        acts,
        evidence(marked),
        link(marked),
    )


def _holds_a_figure(marked: Marked, often: When) -> bool:
    """Does this frequency hold an amount as well: 30 minutes a day, 10,000 steps a day?"""
    inside = marked.marks[bisect_left(marked.starts, often.start) : bisect_left(marked.starts, often.end)]
    return any(pair in inside for pair in ("Nu", "N-u", "au", "Nz"))
