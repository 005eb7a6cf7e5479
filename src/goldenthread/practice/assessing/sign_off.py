"""What an assessment still leaves open when it is to be signed off. Each is a question; an answer in words is always enough, nothing is stopped.

In our words: every child is seen alone and heard, in their own words; direct work is done with each; what is found is said for each child by
itself; where the child will grow up is thought about; everybody with parental responsibility was asked; everybody we wanted to hear was asked, or
we say what we tried; a parent who is not there is settled, not left out; it is finished in its time, or we say why not.
Serves: K1.00, K1.02a, K1.02b, K1.07b, K1.08a, K1.08b, K1.13, K1.16, K2.02, K7.03, K7.04
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from goldenthread.practice.answers import Source

SOURCE = Source("Knowsley Social Work Practice Standards, standards 1, 2 and 7")


@dataclass(frozen=True)
class OfChild:
    """What is there of one child. `number` is theirs in the record; `name` is how the question calls them."""

    number: int
    name: str
    seen_alone: int = 0
    own_words: int = 0
    direct_work: int = 0
    analysis: str = ""
    permanence: bool = False
    recommended: str = ""
    history_read: bool = False
    unborn: bool = False


@dataclass(frozen=True)
class OfWork:
    """What is there of the whole assessment. People are counted by what they are called."""

    children: tuple[OfChild, ...]
    scope_agreed: bool = False
    together_asked: bool = False
    protection: bool = False
    not_asked_for_consent: tuple[str, ...] = ()
    did_not_agree: tuple[str, ...] = ()
    consent_talked: bool = False
    never_asked: tuple[str, ...] = ()
    no_answer: tuple[str, ...] = ()
    not_settled: tuple[str, ...] = ()
    questions_open: int = 0
    days_late: int = 0


@dataclass(frozen=True)
class Gap:
    """One thing that is open: its key, the child it is about, and the question."""

    key: str
    asks: str
    child: int | None = None
    about: tuple[str, ...] = field(default=(), compare=False)

    @property
    def name(self) -> str:
        """What the gap is called in a form.

        >>> Gap("not_seen_alone", "…", 7).name, Gap("late", "…").name
        ('not_seen_alone-7', 'late')
        """
        return f"{self.key}-{self.child}" if self.child else self.key


def gaps(work: OfWork) -> list[Gap]:
    """What is open: of each child first, in their order; then of the work; its lateness last."""
    return [*(gap for child in work.children for gap in _of_child(child, work)), *_of_work(work)]


def _of_child(child: OfChild, work: OfWork) -> list[Gap]:
    name, found = child.name, []

    def ask(key: str, words: str) -> None:
        found.append(Gap(key, words, child.number))

    if not child.unborn:
        if not child.seen_alone:
            ask("not_seen_alone", f"{name} was not seen alone. What stood in the way, and how did you hear {name}?")
        if not child.own_words:
            ask("no_own_words", f"None of {name}’s own words are here. How did {name} tell you what life is like?")
        if not child.direct_work:
            ask(
                "no_direct_work",
                f"No direct work with {name} is written down. What did you do together, or why nothing?",
            )
    if not child.analysis.strip():
        ask("no_analysis", f"Nothing says what it all means for {name}. What does it mean?")
    elif _said_of_another(child, work):
        ask(
            "same_analysis",
            f"What it means for {name} is word for word what it means for another child. What is {name}’s own?",
        )
    if not child.permanence:
        ask("no_permanence", f"Where will {name} grow up? If this went on, and if it ended.")
    if not child.recommended.strip():
        ask("nothing_recommended", f"What do you recommend for {name}?")
    if not child.history_read:
        ask("history_unread", f"Nobody says that {name}’s history was read. What is in it, and what does it change?")
    return found


def _said_of_another(child: OfChild, work: OfWork) -> bool:
    mine = " ".join(child.analysis.split()).lower()
    return any(
        " ".join(other.analysis.split()).lower() == mine for other in work.children if other.number != child.number
    )


def _of_work(work: OfWork) -> list[Gap]:
    found = []
    if not work.scope_agreed:
        found.append(Gap("scope_not_agreed", "How far it goes was not agreed with a manager. Who decided it, and why?"))
    if not work.together_asked:
        found.append(
            Gap("together_not_asked", "Nobody was asked, alone, whether it is safe to be seen together. Why not?")
        )
    if not work.protection:
        found += _named("consent_not_asked", work.not_asked_for_consent, "{} not asked whether they agree. Why not?")
        if work.did_not_agree and not work.consent_talked:
            found += _named(
                "consent_not_talked", work.did_not_agree, "{} did not agree. What did you and your manager decide?"
            )
    found += _named(
        "never_asked", work.never_asked, "Not heard: {}. Why not, and what may be missing without it?", plain=True
    )
    found += _named("no_answer", work.no_answer, "Asked, and no answer: {}. What did you try?", plain=True)
    found += _named(
        "not_settled",
        work.not_settled,
        "Not settled whether and how to go to {}. What is known, and what comes next?",
        plain=True,
    )
    if work.questions_open:
        found.append(Gap("questions_open", "The manager’s questions have no answer yet. What is the answer?"))
    if work.days_late > 0:
        found.append(Gap("late", "It is past its day. Why, and what did it mean for the children?"))
    return found


def _named(key: str, names: Sequence[str], words: str, *, plain: bool = False) -> list[Gap]:
    if not names:
        return []
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    if not plain and "not asked" in words:
        listed += " was" if len(names) == 1 else " were"
    return [Gap(key, words.format(listed), about=tuple(names))]
