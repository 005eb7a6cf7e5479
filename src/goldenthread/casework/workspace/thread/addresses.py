"""Where each bead of a thread leads: to what it was made from, and to the form that mends what is broken.

Where a form has no page for this child (there is no plan yet, say), the next best page is named; nothing leads nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from django.urls import NoReverseMatch, reverse

from goldenthread.practice.thread.shape import Break, BreakCode, Strand

OF_WISHES = {
    BreakCode.NEVER_ANSWERED: "acted_on",
    BreakCode.NOT_TOLD_BACK: "told_back",
    BreakCode.NO_VERDICT: "verdict",
}
OF_CONCERNS = {BreakCode.ON_HOLD_PAST_REVIEW: "on_hold", BreakCode.NOT_ACCEPTED: "accepted"}
OF_STEPS = {BreakCode.NO_OWNER, BreakCode.STEP_NOT_STARTED, BreakCode.STEP_LATE}
ASK_THE_CHILD = {BreakCode.CHILD_NOT_ASKED}

Way = tuple[str, tuple[object, ...], str]
"""A page's name, its numbers, and what its address ends with."""


@lru_cache(maxsize=4096)
def _first(*ways: Way) -> str:
    """The first of these pages that is there."""
    for name, numbers, end in ways:
        try:
            return reverse(name, args=numbers) + end
        except NoReverseMatch:
            continue
    return ""


@dataclass(frozen=True)
class Links:
    """The addresses of one child's thread. `plan`: the plan that is worked with now. `known`: addresses known more exactly, by fact."""

    child_id: int
    plan: int | None = None
    known: dict[str, str] = field(default_factory=dict)

    def of(self, fact_id: str) -> str:
        """Where a fact stands."""
        if fact_id in self.known:
            return self.known[fact_id]
        kind, _, number = fact_id.partition(" ")
        here, anchor = (self.child_id,), f"#{kind}-{number}"
        ways: dict[str, tuple[Way, ...]] = {
            "concern": (("concern", (*here, number), ""),),
            "wish": (("wishes", here, anchor),),
            "need": (("assessments", here, ""),),
            "goal": (*self._in_plan(anchor), ("plans", here, "")),
            "step": (*self._in_plan(anchor), ("plans", here, "")),
            "measure": (("measure", (*here, number), ""), ("measures", here, anchor)),
            "reading": (("reading", (*here, number), ""), ("measures", here, "")),
            "impact": (("measures", here, ""),),
        }
        return _first(*ways[kind]) if kind in ways else ""

    def _in_plan(self, end: str) -> tuple[Way, ...]:
        return (("childs_plan", (self.child_id, self.plan), end),) if self.plan else ()

    def mend(self, broken: Break) -> str:
        """The form that mends a break."""
        return _first(*self._ways(broken), ("plans", (self.child_id,), ""), ("child", (self.child_id,), ""))

    def _ways(self, broken: Break) -> tuple[Way, ...]:
        code, here = broken.code, (self.child_id,)
        kind, _, number = broken.fact_id.partition(" ")
        if code in OF_WISHES and kind == "wish":
            return (("move_wish", (*here, number, OF_WISHES[code]), ""),)
        if code in OF_CONCERNS:
            return (("move_concern", (*here, number, OF_CONCERNS[code]), ""),)
        if code is BreakCode.CLOSED_UNANSWERED:
            return (("closing", here, ""),)
        if code in OF_STEPS:
            return (*(self._planned("step", number)), *self._in_plan(f"#{kind}-{number}"))
        if code is BreakCode.NO_NEED:
            return (*self._planned("plan_need", number), ("assessments", here, ""))
        if code is BreakCode.NO_GOAL:
            return (*self._planned("add_goal", end=f"?need={number}"), ("plans", here, ""))
        if code is BreakCode.NO_STEP:
            return (*self._planned("add_step", end=f"?goal={number}"), ("plans", here, ""))
        if kind == "measure":
            return (("give_number", (*here, number), ""), ("measures", here, ""))
        return (("begin_measure", here, f"?goal={number}" if kind == "goal" else ""), ("measures", here, ""))

    def _planned(self, name: str, *numbers: object, end: str = "") -> tuple[Way, ...]:
        return ((name, (self.child_id, self.plan, *numbers), end),) if self.plan else ()

    def strand(self, strand: Strand) -> str:
        """The page of one strand."""
        return reverse("strand_thread", args=[self.child_id, slug_of(strand.id)])


def slug_of(strand_id: str) -> str:
    """A strand's name as an address has it.

    >>> slug_of("concern:concern 12"), slug_of("wish:wish 3")
    ('concern-12', 'wish-3')
    """
    return strand_id.partition(":")[2].replace(" ", "-")
