"""Where a strand stands, in one word and one sentence. What adults did is not progress; change for the child is.

Reading: the child's own word on change decides where there is one. Old numbers tell nothing about now: what has not
been measured for too long reads as stuck. A worry about violence reads as better only when the adult who was harmed,
asked alone, and the child both say so, lately; otherwise, whatever the counts say, we cannot tell.

Serves: K6.W1, K6.W2, K10.W3
"""

from __future__ import annotations

from goldenthread.practice.thread.accounts import accounts
from goldenthread.practice.thread.breaks_of_standing import is_answered
from goldenthread.practice.thread.breaks_of_wishes import acted_on_day
from goldenthread.practice.thread.facts import Verdict, Voice, WishAnswer, WishFact
from goldenthread.practice.thread.gather import Gathered
from goldenthread.practice.thread.harmed import not_better_yet
from goldenthread.practice.thread.said import said_day
from goldenthread.practice.thread.shape import Break, BreakCode, Progress

Where = tuple[Progress, str]

UNHEARD = frozenset({BreakCode.HARMED_ADULT_NOT_ASKED, BreakCode.CHILD_NOT_ASKED})
STALE = frozenset({BreakCode.NOT_MEASURED, BreakCode.NO_CHANGE, BreakCode.DONE_BUT_NO_CHANGE})


def progress_of(bundle: Gathered, breaks: tuple[Break, ...]) -> Where:
    """Where a strand stands, given the breaks that have begun, and why in one sentence."""
    if bundle.wish:
        return _of_wish(bundle, bundle.wish, breaks)
    return _settled(bundle, breaks) or _held(bundle, breaks) or _unbegun(bundle) or _under_way(bundle, breaks)


def _settled(bundle: Gathered, breaks: tuple[Break, ...]) -> Where | None:
    head = bundle.head
    if bundle.all_from_census and (bundle.closed_on or head.status == "resolved"):
        return Progress.NOT_IN_FILE, "Our work ended. The file does not say what became of this worry."
    if head.status == "accepted":
        return Progress.PASSED_ON, f"{head.passed_to or 'Somebody else'} has taken this on."
    if head.status != "resolved" and not bundle.closed_on:
        return None
    if not is_answered(bundle):
        return Progress.STUCK, _first_words(breaks, BreakCode.CLOSED_UNANSWERED)
    closing = bundle.closing
    if closing and closing.became == "passed_on" and head.status != "resolved":
        return Progress.PASSED_ON, f"{closing.words} Nobody has said yet that they have it."
    if closing and closing.became == "still_there" and head.status != "resolved":
        return Progress.STILL_THERE, closing.words
    if not_better_yet(bundle):
        return Progress.CANNOT_TELL, "It was closed without the word of those who were harmed."
    if any(one.verdict is Verdict.WORSE for one in accounts(bundle)):
        return Progress.WORSE, "It was closed, and somebody's last word is that it is worse."
    return Progress.MET, head.evidence or (bundle.closing.words if bundle.closing else "")


def _held(bundle: Gathered, breaks: tuple[Break, ...]) -> Where | None:
    head = bundle.head
    if head.status == "on_hold":
        if words := _first_words(breaks, BreakCode.ON_HOLD_PAST_REVIEW):
            return Progress.STUCK, words
        until = f" We look again on {said_day(head.review_on)}." if head.review_on else ""
        return Progress.ON_HOLD, f"{head.because}{until}".strip()
    if head.status == "passed_on":
        if words := _first_words(breaks, BreakCode.NOT_ACCEPTED):
            return Progress.STUCK, words
        return Progress.PASSED_ON, f"Passed on to {head.passed_to or 'someone'}; not yet accepted."
    return None


def _unbegun(bundle: Gathered) -> Where | None:
    if bundle.goals or bundle.steps:
        return None
    if bundle.all_from_census:
        return Progress.NOT_IN_FILE, "The file does not hold what was agreed or what changed."
    return Progress.NOT_STARTED, "Nothing has been agreed yet."


def _under_way(bundle: Gathered, breaks: tuple[Break, ...]) -> Where:
    said = accounts(bundle)
    for one in said:
        if one.verdict is Verdict.WORSE:
            return Progress.WORSE, f"The last word of {one.voice.words}, on {said_day(one.on)}, is that it is worse."
    if bundle.violence:
        if not not_better_yet(bundle) and not any(one.code in UNHEARD for one in breaks):
            return Progress.GETTING_THERE, "Those who were harmed say that it is better."
    elif _is_better(bundle) and not any(one.code in STALE for one in breaks):
        return Progress.GETTING_THERE, "It is better than it was at the start."
    if stuck := next((one for one in breaks if one.code not in UNHEARD), None):
        return Progress.STUCK, stuck.says
    if bundle.violence and said:
        return Progress.CANNOT_TELL, _first_words(breaks, *UNHEARD) or "Numbers alone do not show that anybody is safe."
    if not said and not any(step.started_on or step.status == "done" for step in bundle.steps):
        return Progress.NOT_STARTED, "It is agreed, and has not started yet."
    return Progress.CANNOT_TELL, "It is too early to say whether this helps."


def _is_better(bundle: Gathered) -> bool:
    said = accounts(bundle)
    of_child = [one for one in said if one.voice is Voice.CHILD and one.verdict is not Verdict.TOO_EARLY]
    return any(one.verdict is Verdict.BETTER for one in of_child or said)


def _of_wish(bundle: Gathered, wish: WishFact, breaks: tuple[Break, ...]) -> Where:
    if wish.verdict is Verdict.WORSE:
        return Progress.WORSE, f"{bundle.first_name} says that it is worse."
    if wish.verdict is Verdict.BETTER:
        return Progress.MET, f"{bundle.first_name} says that it is better."
    if breaks:
        return Progress.STUCK, breaks[0].says
    if wish.told_back_on and wish.answer is WishAnswer.NO:
        return Progress.ANSWERED, f"The answer was no, and {bundle.first_name} was told why."
    if wish.verdict is Verdict.SAME:
        return Progress.STUCK, f"{bundle.first_name} says that nothing has changed."
    if acted_on_day(bundle, wish):
        return Progress.GETTING_THERE, "Adults have done something about it."
    return Progress.NOT_STARTED, "Nobody has answered yet."


def _first_words(breaks: tuple[Break, ...], *codes: BreakCode) -> str:
    return next((one.says for one in breaks if one.code in codes), "")
