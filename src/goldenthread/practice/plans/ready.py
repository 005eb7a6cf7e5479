"""What is still open in a plan, said to the people who write it before they agree to it. It stops nothing: a plan that is needed today is used today.

Purpose first, tied to what should be different for each child; whoever does a step has agreed; nobody carries too much; what happens if it does
not work is more than "seek legal advice" and has been tried.

Serves: K4.00, K4.01, K4.02, K4.06, K4.11, K7.10b
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.practice.language.reader import read
from goldenthread.practice.plans.answers_found import NOTHING_BESIDE, State
from goldenthread.practice.plans.smart import five_questions

MOST_STEPS_EACH = 5
"""More open steps than this for one person are asked about. Our own choice: the source says to limit them, and gives no number."""
NO_PLAN_FOR_THE_CHILD = "legal-advice-only"


@dataclass(frozen=True)
class StepFacts:
    """One open step: whose it is in words, whether they agreed, its words, by when, and when it is looked at again."""

    id: int
    owner: str
    agreed: bool
    what: str
    due_on: date | None = None
    review_on: date | None = None


@dataclass(frozen=True)
class WhatIfFacts:
    """One answer to "what if": what happens, who notices, who does what, where the child sleeps, who tells the child; tried or not."""

    if_this: str
    who_notices: str = ""
    then: str = ""
    sleeps: str = ""
    who_tells: str = ""
    tried: bool = False


@dataclass(frozen=True)
class PlanFacts:
    """What is looked at. `without_goal` are the names of children for whom no goal stands; `not_heard` those whose own view is not written."""

    purpose: str
    without_goal: tuple[str, ...] = ()
    not_heard: tuple[str, ...] = ()
    steps: tuple[StepFacts, ...] = ()
    what_ifs: tuple[WhatIfFacts, ...] = ()
    review_on: date | None = None


@dataclass(frozen=True)
class Open:
    """One thing that is open: where ("purpose", "goals", "steps", "what_if", "say", "review"), what is so, and what to ask."""

    where: str
    says: str
    asks: str


def goes_on(what: str, *, review_on: date | None, due_on: date | None = None) -> bool:
    """Whether a step goes on without an end and nobody has said when to look at whether it helps.

    "Ongoing" and "each week" are the same here: without a day to look, nobody learns whether it does any good.

    >>> goes_on("Mum will take Tobi to nursery every day.", review_on=None), goes_on("Support is ongoing.", review_on=date(2026, 3, 2))
    (True, False)
    """
    if review_on is not None:
        return False
    answer = five_questions(what, NOTHING_BESIDE).answer("when")
    often_or_open = answer.state is State.ASK
    return often_or_open and (due_on is None or "gives no time" in answer.says)


def still_open(plan: PlanFacts) -> tuple[Open, ...]:
    """What is open, in the order in which a plan is made."""
    return (*_purpose(plan), *_steps(plan.steps), *_what_ifs(plan.what_ifs), *_say(plan))


def _purpose(plan: PlanFacts) -> Iterable[Open]:
    if not plan.purpose.strip():
        yield Open(
            "purpose",
            "Nobody has said what the whole plan is for.",
            "What should be different for the children when it is over?",
        )
    for name in plan.without_goal:
        yield Open("goals", f"No goal is {name}’s.", f"What does {name} want, and what should change for {name}?")


def _steps(steps: tuple[StepFacts, ...]) -> Iterable[Open]:
    for one in steps:
        if not one.owner:
            yield Open("steps", f"Nobody does this: {_short(one.what)}", "Who does it? Ask them first.")
        elif not one.agreed:
            yield Open(
                "steps",
                f"{one.owner} has not agreed to this yet: {_short(one.what)}",
                "Can they do it? What help makes it possible?",
            )
        if goes_on(one.what, review_on=one.review_on, due_on=one.due_on):
            yield Open(
                "steps",
                f"This goes on, and has no day to see whether it helps: {_short(one.what)}",
                "When do we look at it again?",
            )
    for owner, number in Counter(one.owner for one in steps if one.owner).items():
        if number > MOST_STEPS_EACH:
            yield Open(
                "steps",
                f"{owner} has {number} steps.",
                "Which matter most to the children? What can somebody else do, or wait?",
            )


def _what_ifs(rows: tuple[WhatIfFacts, ...]) -> Iterable[Open]:
    if not rows:
        yield Open(
            "what_if",
            "Nothing says what happens if this does not work.",
            "What would be the first sign, and where would the children sleep that night?",
        )
    for one in rows:
        for says in open_parts(one):
            yield Open("what_if", f"If {_short(one.if_this)}: {says}", "Ask the family: they mostly know.")
    if rows and not any(one.tried for one in rows):
        yield Open(
            "what_if",
            "No what-if has been gone through with the family.",
            "Go through one together: who rings whom, and who picks up?",
        )


def open_parts(one: WhatIfFacts) -> tuple[str, ...]:
    """What one what-if does not say yet.

    >>> open_parts(WhatIfFacts("Mum drinks", then="Seek legal advice.", sleeps="Nan's", who_tells="Farah"))
    ('nobody is said to notice', 'it does not say what anybody does for the child that night')
    """
    found = []
    if not one.who_notices.strip():
        found.append("nobody is said to notice")
    if not one.then.strip() or _is_only_law(one.then):
        found.append("it does not say what anybody does for the child that night")
    if not one.sleeps.strip():
        found.append("it does not say where the child sleeps")
    if not one.who_tells.strip():
        found.append("it does not say who tells the child")
    return tuple(found)


def _is_only_law(words: str) -> bool:
    return any(one.entry == NO_PLAN_FOR_THE_CHILD for one in read(words).here)


def _say(plan: PlanFacts) -> Iterable[Open]:
    for name in plan.not_heard:
        yield Open(
            "say",
            f"{name} has not said what they think of it.",
            f"Ask {name} alone, in a way that suits them, and write their own words.",
        )
    if plan.review_on is None:
        yield Open("review", "Nobody has said when the plan is looked at next.", "Choose the day together.")


def _short(words: str, most: int = 70) -> str:
    words = " ".join(words.split()).rstrip(".")
    return words if len(words) <= most else f"{words[: most - 1].rsplit(' ', 1)[0]} …"
