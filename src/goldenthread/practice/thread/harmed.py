"""Whether a worry about violence can be called better: the one rule of `plans/violence`, asked of a strand's own facts.

A worry is about violence where somebody marked it so, or where a plan that answers it names who harms whom (`gather`).

The thread, the pages of goals and numbers, the plan and the closing all ask here, so that none of them calls better what another does not.

Serves: C.15, K6.08, K10.06
"""

from __future__ import annotations

from goldenthread.practice.answers import Finding
from goldenthread.practice.plans.violence import Account, may_be_better
from goldenthread.practice.thread.accounts import latest_of_each
from goldenthread.practice.thread.facts import Verdict, Voice
from goldenthread.practice.thread.gather import Gathered

NOT_COUNTED = "It is not called better yet."


def not_better_yet(bundle: Gathered) -> Finding | None:
    """Why this strand cannot be called better yet, and what to ask; None where it can, or where nobody is harmed or controlled."""
    if not bundle.violence:
        return None
    heard = [one for voice in (Voice.HARMED_ADULT, Voice.CHILD) for one in latest_of_each(bundle, voice)]
    said = [Account(one.voice.value, one.verdict is Verdict.BETTER, one.asked_alone) for one in heard]
    return may_be_better(said, harmed_adult=bundle.harmed_adult)


def counts(voice: str, verdict: str, *, asked_alone: bool, not_better: Finding | None) -> bool:
    """Whether somebody's word reads as it stands. Better does where nothing stands against it, and in the mouth of those who were harmed.

    >>> counts("worker", "better", asked_alone=False, not_better=Finding("Ask her."))
    False
    >>> counts("child", "better", asked_alone=False, not_better=Finding("Ask her."))
    True
    """
    theirs = voice == Voice.CHILD.value or (voice == Voice.HARMED_ADULT.value and asked_alone)
    return not_better is None or theirs or verdict != Verdict.BETTER.value


def of_goal(goal_id: str, bundles: tuple[Gathered, ...]) -> Gathered | None:
    """The strand a goal belongs to; where it answers several, one about violence, whose rule is the stricter."""
    theirs = [one for one in bundles if any(goal.id == goal_id for goal in one.goals)]
    return next((one for one in theirs if one.violence), theirs[0] if theirs else None)
