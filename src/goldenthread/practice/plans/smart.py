"""The five questions asked of a step or a goal as it is written: what the text says, what it does not, and what to ask its writer.

Used by the help beside a step on the page, and by `python -m goldenthread smart`. A screen never says that a step is not SMART: it says what
it found ("by 12 June") and what it did not find ("no date found"), and asks. Whether the person can do it and whether it will really make a
difference are asked as well, and never judged: no text can answer them.

Reading: the five questions of Knowsley's standard 4 are asked of what is written as who, what, by when or how often, how we will know,
and what it is for. A frequency without an end is answered and asked on: until when, or when do we look at it again (K4.11)?

Serves: K4.03, K4.04, K4.05, K4.06, K4.07, K4.08, K4.09, K4.10, K4.11, K4.13
"""

from __future__ import annotations

from typing import NamedTuple

from goldenthread.practice.answers import Source
from goldenthread.practice.language.text import Span
from goldenthread.practice.plans import answers_found as answers
from goldenthread.practice.plans.answers_found import NOTHING_BESIDE, Answer, Beside, State
from goldenthread.practice.plans.points import Sign, is_smart, weighed
from goldenthread.practice.plans.signs import signs
from goldenthread.practice.plans.when import Kind

KEYS = {kind: kind.value for kind in Kind}
STANDARD = Source(cite="Knowsley Social Work Practice Standards, standard 4: SMART and purposeful plans")


class FiveQuestions(NamedTuple):
    """A step or goal with its five answers, what is asked of people and not of the text, and the signs behind `smart`."""

    text: str
    answers: tuple[Answer, ...]
    asked: tuple[Answer, ...]
    signs: tuple[Sign, ...]
    smart: bool
    times: tuple[tuple[str, Span], ...]

    def answer(self, key: str) -> Answer:
        """The answer to one question: who, what, when, how_known, difference, achievable, realistic.

        Raises:
            KeyError: there is no such question.
        """
        for one in (*self.answers, *self.asked):
            if one.key == key:
                return one
        raise KeyError(key)

    @property
    def open(self) -> tuple[Answer, ...]:
        """What is still to be asked of the text."""
        return tuple(one for one in self.answers if one.state is not State.FOUND)


def five_questions(text: str, beside: Beside = NOTHING_BESIDE) -> FiveQuestions:
    """Read a step or a goal.

    >>> read = five_questions("Mum will take Leah to the dentist by 30 April.")
    >>> [(one.key, one.state.value) for one in read.answers]
    [('who', 'found'), ('what', 'found'), ('when', 'found'), ('how_known', 'ask'), ('difference', 'missing')]
    >>> read.answer("difference").says
    'Nothing says what it is for.'
    >>> read.smart
    True
    """
    found = signs(text)
    shown = weighed(found)
    return FiveQuestions(
        text,
        (
            answers.who(found, beside.who),
            answers.what(found),
            answers.when(found, beside.by_when),
            answers.how_known(found, beside.how_known),
            answers.difference(found, beside.difference),
        ),
        (answers.achievable(found), answers.REALISTIC),
        shown,
        is_smart(shown),
        tuple([(KEYS[kind], Span(start, end)) for kind, start, end in found.times]) if found.times else (),
    )
