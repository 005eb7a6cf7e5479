"""Standing still in the thread itself: harm that goes on, steps all done and nothing moved, numbers that do not get better or are not taken.

Serves: K5.00, K5.W2, K6.W2, K6.02b
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from goldenthread.practice.drift.facts import CHILD_PROTECTION, ChildFacts
from goldenthread.practice.drift.found import DriftFound, first_of, next_day, quoted, work_ends_on
from goldenthread.practice.drift.kinds import NEARER_WITH_VIOLENCE, RANK, question
from goldenthread.practice.drift.settings import DriftSettings
from goldenthread.practice.thread.accounts import Account, accounts, by_person, is_better, may_speak_for_safety, series
from goldenthread.practice.thread.breaks import strand_id
from goldenthread.practice.thread.breaks_of_measuring import reached
from goldenthread.practice.thread.facts import GoalFact, MeasureFact, ReadingFact, Verdict, Voice
from goldenthread.practice.thread.gather import Gathered, began_on
from goldenthread.practice.thread.harmed import not_better_yet
from goldenthread.practice.thread.said import said_day, said_number
from goldenthread.practice.working_days import months_after

SHORTEST_MONTH = timedelta(days=28)
"""What is asked again so soon was asked in time, whatever the calendar says."""
Voiced = tuple[Voice, tuple[ReadingFact, ...]]


def of_strand(bundle: Gathered, facts: ChildFacts, settings: DriftSettings) -> Iterator[DriftFound]:
    """Everything that stands still in one worry's strand. Where all came from a file, the file cannot hold what would show it."""
    if bundle.wish or bundle.all_from_census:
        return
    yield from _harm_going_on(bundle, facts, settings)
    yield from _all_done_nothing_moved(bundle)
    yield from _score_not_better(bundle, settings)
    yield from _goal_unmeasured(bundle, settings)


def found(
    bundle: Gathered, kind: str, opener: str, begins_on: date, says: str, ends_on: date | None = None
) -> DriftFound:
    """One place in a strand. Where somebody harms somebody, it is nearer to harm than the same without."""
    return DriftFound(
        kind=kind, opener=opener, begins_on=begins_on, ends_on=first_of(ends_on, work_ends_on(bundle)),
        rank=RANK[kind] - (NEARER_WITH_VIOLENCE if bundle.violence else 0), says=says, asks=question(kind, bundle.first_name),
        strand=strand_id(bundle),
    )  # fmt: skip


def words_we_go_by(bundle: Gathered) -> tuple[Account, ...]:
    """The accounts that count: all of them, or, where somebody harms somebody, only those who may speak for safety."""
    return tuple(one for one in accounts(bundle) if not bundle.violence or may_speak_for_safety(one))


def is_better_now(bundle: Gathered) -> bool:
    """Do those whose word we go by say that it is better: the child where the child has been asked; where there is violence, all who were harmed?"""
    if bundle.violence:
        return not_better_yet(bundle) is None
    said = words_we_go_by(bundle)
    of_child = [one for one in said if one.voice is Voice.CHILD and one.verdict is not Verdict.TOO_EARLY]
    return any(one.verdict is Verdict.BETTER for one in of_child or said)


def _harm_going_on(bundle: Gathered, facts: ChildFacts, settings: DriftSettings) -> Iterator[DriftFound]:
    head = bundle.head
    protection = [plan for plan in facts.plans if plan.kind == CHILD_PROTECTION and plan.ended_on is None]
    if head.status != "live" or bundle.closed_on or not (bundle.violence or protection):
        return
    worse = next((one for one in words_we_go_by(bundle) if one.verdict is Verdict.WORSE), None)
    since = began_on(bundle)
    if worse is None and is_better_now(bundle):
        return
    reviews = [day for day in facts.reviews if day > since]
    count = settings.number("harm_reviews", since)
    long = next_day(months_after(since, settings.number("harm_months", since)))
    begins = first_of(long, reviews[count - 1] if len(reviews) >= count else None, worse.on if worse else None) or long
    name = quoted(head.short_name or head.words)
    told = f"{name} has been a worry since {said_day(since)}{_at_reviews(len(reviews))}. {_last_word(bundle, worse)}"
    yield found(bundle, "harm_going_on", head.id, begins, told)


def _at_reviews(count: int) -> str:
    return f", and was there at {count} review{'' if count == 1 else 's'} since" if count else ""


def _last_word(bundle: Gathered, worse: Account | None) -> str:
    if worse:
        return f"The last word of {worse.voice.words}, on {said_day(worse.on)}, is that it is worse."
    if bundle.violence:
        harmed = (
            f"{bundle.first_name} and the adult who was harmed, asked alone,"
            if bundle.harmed_adult
            else bundle.first_name
        )
        return f"{harmed} {'have' if bundle.harmed_adult else 'has'} not said that it is better."
    said = [one for one in accounts(bundle) if one.verdict is Verdict.SAME]
    if said:
        return f"The last word of {said[0].voice.words}, on {said_day(said[0].on)}, is that it is the same."
    return "Nobody has said yet that it is better."


def _all_done_nothing_moved(bundle: Gathered) -> Iterator[DriftFound]:
    said = [one for one in accounts(bundle) if one.verdict is not Verdict.TOO_EARLY]
    if not said or any(
        one.verdict is Verdict.BETTER for one in said if not bundle.violence or may_speak_for_safety(one)
    ):
        return
    for goal in bundle.goals:
        steps = bundle.steps_of(goal)
        done = [step.status_on for step in steps if step.status == "done" and step.status_on]
        if not steps or len(done) < len(steps):
            continue
        every = "The step" if len(steps) == 1 else f"Each of the {len(steps)} steps"
        last = f"The last word on it, on {said_day(said[0].on)}, is not that it is better."
        if bundle.violence:
            last = "Those who were harmed have not said that it is better."
        says = f"{every} towards {quoted(goal.words)} is done, the last on {said_day(max(done))}. {last}"
        yield found(bundle, "all_done_nothing_moved", goal.id, max((*done, *(one.on for one in said))), says)


def _score_not_better(bundle: Gathered, settings: DriftSettings) -> Iterator[DriftFound]:
    for measure in bundle.measures:
        if (voiced := _whose_numbers(bundle, measure)) is not None:
            yield from _flat(bundle, measure, voiced, settings)


def _whose_numbers(bundle: Gathered, measure: MeasureFact) -> Voiced | None:
    """The child's numbers where there are any, else the harmed adult's said alone, else, without violence, those of whoever gave most."""
    of_child = series(measure, Voice.CHILD)
    if of_child:
        return Voice.CHILD, of_child
    told: list[Voiced] = [(voice, readings) for voice, _, readings in by_person(measure)]
    if bundle.violence:
        told = [(voice, _alone(readings)) for voice, readings in told if voice is Voice.HARMED_ADULT]
    most = max(told, key=lambda pair: len(pair[1]), default=None)
    return most if most and most[1] else None


def _alone(readings: tuple[ReadingFact, ...]) -> tuple[ReadingFact, ...]:
    return tuple(one for one in readings if one.asked_alone)


def _flat(bundle: Gathered, measure: MeasureFact, voiced: Voiced, settings: DriftSettings) -> Iterator[DriftFound]:
    """Each time that a best number stood for months, was asked for again, and was not bettered."""
    voice, readings = voiced
    at = 0
    while at < len(readings):
        best = readings[at]
        next_best = next(
            (
                place
                for place in range(at + 1, len(readings))
                if is_better(measure, than=best.value, value=readings[place].value)
            ),
            len(readings),
        )
        since = readings[at + 1 : next_best]
        if since and not reached(measure, best.value):
            months = settings.number("score", best.on)
            begins = max(next_day(months_after(best.on, months)), since[0].on)
            ends = readings[next_best].on if next_best < len(readings) else None
            numbers = ", ".join(said_number(one.value) for one in (best, *since)[-4:])
            says = (
                f"{quoted(measure.words)}: no better than {said_number(best.value)} since {said_day(best.on)} "
                f"({voice.words}: {numbers})."
            )
            yield found(bundle, "score_not_better", measure.id, begins, says, ends)
        at = next_best


def _goal_unmeasured(bundle: Gathered, settings: DriftSettings) -> Iterator[DriftFound]:
    for goal in bundle.goals:
        if not goal.from_census:
            yield from _unknown(bundle, goal, settings)


def _unknown(bundle: Gathered, goal: GoalFact, settings: DriftSettings) -> Iterator[DriftFound]:
    asked = {one.on for measure in bundle.measures_of(goal) for one in measure.readings}
    days = sorted(asked | {one.on for one in bundle.impacts if one.goal_id == goal.id})
    name = quoted(goal.words)
    never = goal.agreed_on + timedelta(days=settings.number("unmeasured", goal.agreed_on) + 1)
    says = f"{name} was agreed on {said_day(goal.agreed_on)}, and nobody has asked yet whether it is better."
    yield found(bundle, "goal_unmeasured", goal.id, never, says, days[0] if days else None)
    for at, day in enumerate(days, start=1):
        following = days[at] if at < len(days) else None
        months = settings.number("measured_again", day)
        if following and following <= day + months * SHORTEST_MONTH:
            continue
        again = next_day(months_after(day, months))
        if following and following <= again:
            continue
        says = f"Nobody has asked whether {name} is better since {said_day(day)}."
        yield found(bundle, "goal_unmeasured", goal.id, again, says, following)
