"""The five beads of a strand and the lines in them: what a page, a print or a screen reader is given to read.

Serves: K10.00, K10.03, K6.W1
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goldenthread.practice.plans.statuses import STEP
from goldenthread.practice.thread.accounts import by_person
from goldenthread.practice.thread.facts import (
    ConcernFact,
    ImpactFact,
    MeasureFact,
    NeedFact,
    StepFact,
    Verdict,
    WishFact,
)
from goldenthread.practice.thread.gather import Gathered
from goldenthread.practice.thread.harmed import NOT_COUNTED, counts, not_better_yet
from goldenthread.practice.thread.said import said_number
from goldenthread.practice.thread.shape import Bead, BeadKind, BeadState, Break, Line, Progress

SETTLED = (Progress.MET, Progress.ANSWERED)
VERDICT_WORDS = {
    Verdict.BETTER: "It is better.",
    Verdict.SAME: "Nothing has changed.",
    Verdict.WORSE: "It is worse.",
    Verdict.TOO_EARLY: "Too early to say.",
}


def beads(
    bundle: Gathered, breaks: tuple[Break, ...], progress: Progress, because: str, *, on: date
) -> tuple[Bead, ...]:
    """The five beads, in their order, each with its lines and how the thread runs through it."""
    lines = {
        BeadKind.BEGAN: tuple(_began(bundle)),
        BeadKind.NEED: tuple(_need(need) for need in bundle.needs),
        BeadKind.AGREED: tuple(_agreed(bundle, on)),
        BeadKind.CHANGED: tuple(_changed(bundle)),
        BeadKind.NOW: tuple(_now(bundle, progress, because)),
    }
    broken = {one.where for one in breaks}
    return tuple(Bead(kind, _state(kind, lines, broken, bundle, progress), lines[kind]) for kind in BeadKind)


def _state(
    kind: BeadKind,
    lines: dict[BeadKind, tuple[Line, ...]],
    broken: set[BeadKind],
    bundle: Gathered,
    progress: Progress,
) -> BeadState:
    if kind in broken:
        return BeadState.FRAYED if lines[kind] else BeadState.MISSING
    if kind is BeadKind.NOW:
        return {Progress.NOT_IN_FILE: BeadState.NOT_IN_FILE, Progress.NOT_STARTED: BeadState.NOT_YET}.get(
            progress, BeadState.KNOTTED if progress in SETTLED else BeadState.WHOLE
        )
    if lines[kind]:
        return BeadState.WHOLE
    return BeadState.NOT_IN_FILE if _file_cannot_hold(kind, bundle) else BeadState.NOT_YET


def _file_cannot_hold(kind: BeadKind, bundle: Gathered) -> bool:
    """Is what would come before this bead known only from a file, which cannot hold what follows?"""
    before = {
        BeadKind.NEED: bundle.concerns,
        BeadKind.AGREED: bundle.needs or bundle.concerns,
        BeadKind.CHANGED: bundle.goals or bundle.needs or bundle.concerns,
    }.get(kind, ())
    return bool(before) and all(fact.from_census for fact in before)


def _began(bundle: Gathered) -> Iterator[Line]:
    if bundle.wish:
        yield Line(bundle.wish.words, bundle.wish.source, bundle.wish.said_on, fact_id=bundle.wish.id)
    for concern in sorted(bundle.concerns, key=lambda one: (one.raised_on, one.id)):
        yield _concern(concern)


def _concern(concern: ConcernFact) -> Line:
    return Line(concern.words, concern.source, concern.raised_on, fact_id=concern.id, census_words=concern.from_census)


def _need(need: NeedFact) -> Line:
    return Line(need.words, need.source, need.found_on, fact_id=need.id, census_words=need.from_census)


def _agreed(bundle: Gathered, on: date) -> Iterator[Line]:
    wish = bundle.wish
    if wish and wish.did:
        yield Line(wish.did, on=wish.acted_on, state="Done", fact_id=wish.id)
    for step in bundle.steps:
        yield Line(step.words, step.owner, step.due_on, step_words(step, on=on), step.id, census_words=step.from_census)
    with_steps = {goal_id for step in bundle.steps for goal_id in step.goal_ids}
    for goal in bundle.goals:
        if goal.id not in with_steps:
            yield Line(
                goal.words, goal.whose, goal.agreed_on, "Goal, with no step yet", goal.id, census_words=goal.from_census
            )


def step_words(step: StepFact, *, on: date) -> str:
    """How a step stands on a day, in a few words."""
    if step.status != "live":
        return " – ".join(
            filter(None, (STEP.words(step.status), step.because if step.status != "done" else step.going))
        )
    if step.due_on and step.due_on < on:
        return "Past its date" if step.started_on else "Not started, past its date"
    if step.starts_on and step.starts_on < on and not step.started_on:
        return "Not started"
    return step.going or ("Under way" if step.started_on else "Agreed")


def _changed(bundle: Gathered) -> Iterator[Line]:
    if bundle.wish and bundle.wish.told_back_on:
        yield _told(bundle.wish)
    for measure in bundle.measures:
        yield from _measured(measure)
    found = not_better_yet(bundle)
    for impact in sorted(bundle.impacts, key=lambda one: (one.on, one.id)):
        stands = counts(impact.voice.value, impact.verdict.value, asked_alone=impact.asked_alone, not_better=found)
        yield _impact(impact) if stands else _said_better(impact)


def _told(wish: WishFact) -> Line:
    return Line(wish.because or f"Told: {wish.answer.value.replace('_', ' ')}.", on=wish.told_back_on, fact_id=wish.id)


def _measured(measure: MeasureFact) -> Iterator[Line]:
    for voice, _, readings in by_person(measure):
        first, last = (said_number(one.value) for one in (readings[0], readings[-1]))
        course = f"from {first} to {last}" if len(readings) > 1 else f"{first} at the start"
        goal = f" Goal {said_number(measure.target)}." if measure.target is not None else ""
        yield Line(
            f"{_asked(measure.words, course)}.{goal}",
            voice.words,
            readings[-1].on,
            fact_id=measure.id,
            readings=readings,
            target=measure.target,
        )


def _asked(words: str, course: str) -> str:
    """A measure's words and how its numbers went, as one sentence or, after a question, two."""
    return f"{words} {course[:1].upper()}{course[1:]}" if words.endswith("?") else f"{words}: {course}"


def _impact(impact: ImpactFact) -> Line:
    return Line(
        impact.words or VERDICT_WORDS[impact.verdict], impact.voice.words, impact.on, impact.verdict.value, impact.id
    )


def _said_better(impact: ImpactFact) -> Line:
    """Where somebody is harmed and those who were harmed do not say that it is better: what was said, and that it does not count yet."""
    words = impact.words or f"{impact.voice.words} said that it is better.".capitalize()
    return Line(f"{words.rstrip()} {NOT_COUNTED}", impact.voice.words, impact.on, fact_id=impact.id)


def _now(bundle: Gathered, progress: Progress, because: str) -> Iterator[Line]:
    yield Line(because, state=progress.words)
    if bundle.wish and bundle.wish.verdict_words:
        yield Line(bundle.wish.verdict_words, bundle.first_name, bundle.wish.verdict_on, fact_id=bundle.wish.id)
    if bundle.closing and bundle.closing.child_view:
        yield Line(bundle.closing.child_view, bundle.first_name, bundle.closing.on)
