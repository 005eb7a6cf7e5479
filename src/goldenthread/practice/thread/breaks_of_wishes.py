"""Breaks in a wish: asked and never answered, which we mind most; done, never told; told, and the child never asked.

Serves: K10.05, K10.06
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goldenthread.practice.thread.breaks_of_links import no_owner, steps_behind
from goldenthread.practice.thread.facts import WishAnswer, WishFact
from goldenthread.practice.thread.gather import Gathered
from goldenthread.practice.thread.said import said_day
from goldenthread.practice.thread.settings import ThreadSettings
from goldenthread.practice.thread.shape import BeadKind, Break, BreakCode


def breaks_of_wish(bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    """Every break of a wish's strand. A wish is still owed its answer after our work has ended."""
    wish = bundle.wish
    if wish is None:
        return
    acted_on = acted_on_day(bundle, wish)
    if wish.told_back_on:
        yield from _no_verdict(wish, bundle, settings)
    elif acted_on:
        yield Break(
            BeadKind.CHANGED,
            BreakCode.NOT_TOLD_BACK,
            f"{bundle.first_name} has not been told what was done about this.",
            "Tell the child, in words that fit, and say why.",
            settings.broken_from("told", acted_on),
            wish.id,
        )
    else:
        yield Break(
            BeadKind.AGREED,
            BreakCode.NEVER_ANSWERED,
            f"{bundle.first_name} asked on {said_day(wish.said_on)}, and has no answer.",
            "Answer: yes, partly, or no and why.",
            settings.broken_from("answer", wish.said_on),
            wish.id,
        )
    if not bundle.closed_on:
        yield from no_owner(bundle)
        yield from steps_behind(bundle, settings)


def acted_on_day(bundle: Gathered, wish: WishFact) -> date | None:
    """The day adults first did something about a wish: their act, their answer, or the first step agreed for it."""
    days = [step.agreed_on for step in bundle.steps if step.status in ("live", "done")]
    if wish.acted_on:
        days.append(wish.acted_on)
    elif wish.answer is not WishAnswer.NOT_YET:
        days.append(wish.said_on)
    return min(days) if days else None


def _no_verdict(wish: WishFact, bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    if wish.told_back_on and wish.verdict is None and not bundle.closed_on:
        yield Break(
            BeadKind.NOW,
            BreakCode.NO_VERDICT,
            f"Nobody has asked {bundle.first_name} what they think of it.",
            "Ask, and write down the child's own words.",
            settings.broken_from("verdict", wish.told_back_on),
            wish.id,
        )
