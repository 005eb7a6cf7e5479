"""A plan where somebody harms or controls somebody: whose steps they are, and whose word counts when it is said to be better.

Steps fall to whoever harms. A step laid on the harmed adult to stop another's violence asks the wrong person, and puts them in danger when it
fails. A goal that violence touches is better only when the harmed adult, asked alone, and the children say so: silence, fewer calls to the
police and a course attended are context. Nothing here stops a save; a worker may know what the rule cannot.

Reading: the words of a step are looked at only where the harmed adult owns it. That they go to a service, see a friend or keep a phone charged
is theirs; that they keep somebody away, make somebody leave, watch or report somebody is stopping another's violence.

Serves: K4.06, K6.02a, C.15
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from goldenthread.practice.answers import Finding, Severity, Source

NO_WRITTEN_AGREEMENTS = Source("Knowsley Social Work Practice Standards, standard 3: written agreements are not used")
"""A council's own standard of practice (K3.03). It claims nothing about law."""

STOPPING = re.compile(
    r"\b(not (to )?(let|allow|have)|never (let|allow)|do(es)? ?n[o’']t (let|allow)|stop(s|ping)?|prevent(s|ing)?"
    r"|keep(s|ing)? .{0,40}(away|out|calm|from)|make(s)? (sure|him|her|them)|ensur(e|es|ing)|supervis(e|es|ing)|protect(s|ing)?"
    r"|separate[sd]?|end(s)? (the|their) relationship|leave(s)? (him|her|them)|throw .{0,20}out|ask .{0,20} to leave"
    r"|report(s|ing)?|monitor(s|ing)?|refus(e|es|ing) (him|her|them|contact|entry))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Harm:
    """Who harms whom, by their numbers in the record and the names a page calls them."""

    harms: int
    harmed: int
    harms_name: str
    harmed_name: str


@dataclass(frozen=True)
class StepOf:
    """What the rule needs to know of a step: whose it is (None for nobody recorded), its words, whether it still stands, whether it serves a goal
    that violence touches."""

    id: int
    owner: int | None
    words: str
    stands: bool = True
    touched: bool = True


def questions(harms: Iterable[Harm], steps: Iterable[StepOf]) -> tuple[Finding, ...]:
    """What to ask of a plan that names violence. `at` is the number of the step, or empty for the plan itself.

    >>> kelly, steve = 1, 2
    >>> found = questions([Harm(steve, kelly, "Steve", "Kelly")], [StepOf(7, kelly, "Kelly will not let Steve drink at home.")])
    >>> [one.at for one in found]
    ['', '7']
    """
    every = tuple(steps)
    return tuple(one for harm in harms for one in (*_theirs(harm, every), *_laid_on_the_harmed(harm, every)))


def _theirs(harm: Harm, steps: tuple[StepOf, ...]) -> tuple[Finding, ...]:
    if any(step.owner == harm.harms and step.stands for step in steps):
        return ()
    says = f"No step falls to {harm.harms_name}, whose violence this is."
    asks = f"What will {harm.harms_name} do, where, from when, and who else will tell us how it goes?"
    return (Finding(says, suggest=asks, severity=Severity.MEND),)


def _laid_on_the_harmed(harm: Harm, steps: tuple[StepOf, ...]) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            f"This asks {harm.harmed_name} to stop what {harm.harms_name} does.", at=str(step.id),
            suggest=f"Whose step is it? What will {harm.harms_name} do instead? What does {harm.harmed_name}, asked alone, say would keep them safe?",
        )
        for step in steps
        if step.stands and step.touched and step.owner == harm.harmed and _stops_somebody(step.words, harm)
    )  # fmt: skip


def _stops_somebody(words: str, harm: Harm) -> bool:
    """Whether these words ask the harmed adult to stop, watch or send away whoever harms."""
    about_them = re.search(
        rf"\b({re.escape(harm.harms_name)}|him|his|he|her partner|partner|them|they)\b", words, re.IGNORECASE
    )
    return bool(STOPPING.search(words) and about_them)


ASK_THEM_FIRST = (
    "Somebody is harmed or controlled here. Ask the adult who was harmed, alone, and the children, and write what they say under is it better."
    " Without their word the thread says that we cannot tell, whatever is written here. Silence and fewer call-outs are context."
)


@dataclass(frozen=True)
class Account:
    """Somebody's word on whether a goal is better: who ("harmed_adult", "child", another), whether they were asked alone, and what they say."""

    voice: str
    says_better: bool
    asked_alone: bool = False


def may_be_better(
    accounts: Iterable[Account], *, harmed_adult: bool, harmed_name: str = "the adult who was harmed"
) -> Finding | None:
    """Why a goal that violence touches cannot be called better yet; None where it can.

    >>> may_be_better([Account("worker", True)], harmed_adult=True, harmed_name="Kelly").says
    'Nobody has written what Kelly, asked alone, says about it. It cannot be called better yet.'
    >>> may_be_better([Account("harmed_adult", True, asked_alone=True), Account("child", True)], harmed_adult=True) is None
    True
    """
    said = tuple(accounts)
    theirs = [one for one in said if one.voice == "harmed_adult" and one.asked_alone]
    childs = [one for one in said if one.voice == "child"]
    if harmed_adult and not theirs:
        return _not_yet(
            f"Nobody has written what {harmed_name}, asked alone, says about it.",
            f"Ask {harmed_name} alone, where it is safe to talk.",
        )
    if not childs:
        return _not_yet("The children have not been asked about it.", "Ask each child, in a way that suits them.")
    if not all(one.says_better for one in (*theirs, *childs)):
        return _not_yet(
            "Somebody who was harmed does not say that it is better.",
            "Stay with what they say, and ask what would help.",
        )
    return None


def _not_yet(says: str, asks: str) -> Finding:
    return Finding(f"{says} It cannot be called better yet.", suggest=asks, severity=Severity.MUST)
