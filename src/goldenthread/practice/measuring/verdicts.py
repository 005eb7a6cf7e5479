"""What a review may make of a goal, and whose word it takes where somebody harms or controls somebody.

In our words: better, the same, worse, or too early, each from somebody and with how we know. Where there is violence, fewer call-outs, silence
and a calm visit are context: nobody may write *better* for a goal unless the adult who was harmed says so, asked alone, and the child does.
Anybody may say worse. What is missing is asked for; it stops nothing but the word *better* of others.

Reading: what makes better may be said is one rule, `plans/violence.may_be_better`; here it is asked of one review's words.
Source: Knowsley Social Work Practice Standards, standard 6; the golden thread's rule for violence (`thread/accounts`).
Serves: K6.08, K6.W1, K6.07, K10.06
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from goldenthread.practice.plans.violence import Account, may_be_better

CHILD, HARMED, BETTER = "child", "harmed_adult", "better"


@dataclass(frozen=True)
class Said:
    """One voice's verdict at a review."""

    voice: str
    verdict: str
    asked_alone: bool = False


def refusal(said: Iterable[Said], *, violence: bool, harmed_adult: bool) -> str:
    """Why these verdicts cannot be kept together; empty where they can.

    >>> refusal([Said("worker", "better")], violence=True, harmed_adult=True)[:44]
    'Where somebody harms or controls somebody, “'
    >>> refusal([Said("harmed_adult", "better", True), Said("child", "better"), Said("worker", "better")], violence=True, harmed_adult=True)
    ''
    """
    them = list(said)
    if not violence or not any(one.verdict == BETTER and one.voice not in (CHILD, HARMED) for one in them):
        return ""
    if may_be_better(accounts(them), harmed_adult=harmed_adult) is None:
        return ""
    who = "the adult who was harmed, asked alone, and the child" if harmed_adult else "the child"
    return (
        f"Where somebody harms or controls somebody, “better” needs the word of {who} first. Ask them, or write “the same” or “too early to say”."
        " Fewer call-outs and silence are context: write them as how you know, not as better."
    )


def accounts(said: Iterable[Said]) -> tuple[Account, ...]:
    """The same words as the rule for violence needs them."""
    return tuple(Account(one.voice, one.verdict == BETTER, one.asked_alone) for one in said)


def missing(said: Iterable[Said], *, violence: bool, harmed_adult: bool) -> tuple[str, ...]:
    """Whose word is missing, to be asked for."""
    heard = {one.voice for one in said}
    found = ["The child has not said how it is."] if CHILD not in heard else []
    if violence and harmed_adult and not any(one.voice == HARMED and one.asked_alone for one in said):
        found.append("The adult who was harmed has not been asked alone.")
    return tuple(found)
