"""Whether change came by when it was expected: for one goal, from everybody's own numbers and verdicts, never an average.

In our words: if the plan does not help, think about why and change it; if that does not help, go on up. Doing is not change.

Reading:  change has come when the voice that decides says better: the child's where the child has said anything, anybody's where not. Where
          somebody harms or controls somebody, only the child, and the adult who was harmed, asked alone, can say so, and each of those who
          was harmed must; silence and others' numbers count for nothing. Somebody's last word of worse is a missed trajectory whatever
          others say.
Counting: the day by which change is expected is still in time.
Source: Knowsley Social Work Practice Standards, standards 5 and 6.
Serves: K5.03, K5.04, K6.00, K6.02b, K6.W2
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from goldenthread.practice.thread.accounts import Account, accounts
from goldenthread.practice.thread.facts import GoalFact, Verdict, Voice
from goldenthread.practice.thread.gather import Gathered
from goldenthread.practice.thread.harmed import not_better_yet
from goldenthread.practice.thread.said import said_day


@dataclass(frozen=True)
class Trajectory:
    """Where a goal stands against the day change was expected by: `no_day`, `before`, `came`, `missed`, `worse`; and in words."""

    stands: str
    says: str
    asks: str = ""

    @property
    def asks_why(self) -> bool:
        """Whether somebody has to think about why."""
        return self.stands in ("missed", "worse")


ASKS = "Why, what do the child and family say, what did we try, and what do we change?"


def trajectory(goal: GoalFact, bundle: Gathered, today: date, *, looked_at_on: date | None = None) -> Trajectory:
    """Where this goal stands today. `looked_at_on`: when somebody last thought about why it does not move.

    A goal that was looked at since waits for what was changed: a number or verdict given after that day decides again.
    """
    said = [one for one in accounts(_only(bundle, goal)) if one.verdict is not Verdict.TOO_EARLY]
    if worse := next((one for one in said if one.verdict is Verdict.WORSE), None):
        if looked_at_on is not None and looked_at_on >= worse.on:
            return Trajectory("before", f"Looked at on {said_day(looked_at_on)}; the next numbers decide.")
        return Trajectory(
            "worse", f"The last word of {worse.voice.words}, on {said_day(worse.on)}, is that it is worse.", ASKS
        )
    if _came(bundle, goal):
        return Trajectory(
            "came", "Those who were harmed say that it is better." if bundle.violence else _who_says_better(said)
        )
    if goal.expect_change_by is None:
        return Trajectory(
            "no_day", "Nobody has said yet by when change is expected.", "By when would you expect to see a difference?"
        )
    if today <= goal.expect_change_by:
        return Trajectory("before", f"Change is expected by {said_day(goal.expect_change_by)}.")
    missed = f"Change was expected by {said_day(goal.expect_change_by)}, and has not come."
    if looked_at_on is not None and looked_at_on > goal.expect_change_by:
        if not any(one.on > looked_at_on for one in said):
            return Trajectory("before", f"Looked at on {said_day(looked_at_on)}; the next numbers decide.")
        missed += f" Looked at on {said_day(looked_at_on)}; what was said since is no better."
    return Trajectory("missed", missed, ASKS)


def _only(bundle: Gathered, goal: GoalFact) -> Gathered:
    """The strand with this goal alone, so that another goal's numbers do not speak for it."""
    return replace(bundle, goals=(goal,))


def _came(bundle: Gathered, goal: GoalFact) -> bool:
    alone = _only(bundle, goal)
    if bundle.violence:
        return not_better_yet(alone) is None
    said = [one for one in accounts(alone) if one.verdict is not Verdict.TOO_EARLY]
    of_child = [one for one in said if one.voice is Voice.CHILD]
    return any(one.verdict is Verdict.BETTER for one in of_child or said)


def _who_says_better(said: list[Account]) -> str:
    voices = list(dict.fromkeys(one.voice for one in said if one.verdict is Verdict.BETTER))
    people = [one.words for one in voices if one is not Voice.COUNT]
    if not people:
        return "It is better by what was counted; nobody has said so yet."
    who = f"{', '.join(people[:-1])} and {people[-1]}" if len(people) > 1 else people[0]
    return f"It is better, by the word of {who}{', and by what was counted' if Voice.COUNT in voices else ''}."
