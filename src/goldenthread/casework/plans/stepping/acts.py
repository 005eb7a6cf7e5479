"""Goals and steps of a plan: written, asked about, agreed by whoever does them, moved on. Nothing is overwritten without a trace.

Serves: K4.03, K4.06, K4.09, K4.10, K4.11, K4.14, K4.W2
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from goldenthread.access.acting import act, touch_all
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.telling import tell
from goldenthread.access.versions import refuse_if_stale, texts_of
from goldenthread.casework.assessments.models import Need
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.notes.writing_models import Note
from goldenthread.casework.plans import permits
from goldenthread.casework.plans.beginning.acts import touch_plan
from goldenthread.casework.plans.in_words import answered_by, words_of_goal, words_of_step
from goldenthread.casework.plans.living_models import StepCheck
from goldenthread.casework.plans.models import (
    Goal,
    GoalNeed,
    GoalWish,
    Plan,
    PlanGoal,
    PlanStep,
    Step,
    StepGoal,
    StepMove,
    StepWish,
)
from goldenthread.casework.plans.queries import open_children
from goldenthread.casework.plans.written import Owner, Written
from goldenthread.practice.plans.statuses import STEP

CARRIES_ON = "carries_on"
"""Said of a live step: how far it has got, and perhaps until when now. It is a row among the moves, and no move of the table."""
FIVE = ("who", "what", "by_when", "how_known", "what_for", "can_do")
"""The answers that two people could write at once."""
NO_OWNER = (
    "Say who does it: somebody recorded here, an agency, or a name in words. A step of nobody’s is done by nobody."
)
NO_DAY = "Say by when. If it goes on and on, say when you look at whether it helps."


@act
def set_goal(
    *, plan: Plan, words: str, whose: str, by: Worker, is_small: bool = False, target: str = "", change_by: date | None = None,
    needs: Iterable[Need] = (), wishes: Iterable[Wish] = (), set_on: date | None = None, goal: Goal | None = None,
    began_from: str = "",
) -> Goal:  # fmt: skip
    """Agree a goal in a plan, in the words of whose goal it is; with `goal`, word that one anew. What stood before is kept.

    Raises:
        NotAllowed: this worker may not write in this plan, nothing is said, or the day set is to come.
        Stale: somebody else worded this goal anew in between; both texts are in it.
    """
    permits.may_change(plan, by=by).or_refuse()
    if not words.strip():
        raise NotAllowed("Write the goal, in the words of whose goal it is.")
    on, needs, wishes = set_on or by.today, list(needs), list(wishes)
    if on > by.today:
        raise NotAllowed("The day it was agreed cannot be in the future.")
    told: dict[str, Any] = {
        "words": words.strip(), "whose": whose, "is_small": is_small, "target": target.strip(), "change_by": change_by
    }  # fmt: skip
    if goal is None:
        goal = Goal.objects.create(set_on=on, recorded_by=by, **told)
        PlanGoal.objects.create(plan=plan, goal=goal)
    else:
        goal = Goal.objects.select_for_update().get(pk=goal.pk)
        of = [one.pk for one in open_children(plan, seen_by=by)]
        ticked = {"needs": [one.pk for one in needs], "wishes": [one.pk for one in wishes]}
        mine = words_of_goal(Goal(**told), **ticked)
        refuse_if_stale(began_from, saved=words_of_goal(goal, **answered_by(goal, of=of)), mine=mine, of=goal)
        for name, value in told.items():
            setattr(goal, name, value)
        goal.save()
        _untie(goal, needs, wishes, of=of)
    for need in needs:
        GoalNeed.objects.get_or_create(goal=goal, need=need)
    for wish in wishes:
        GoalWish.objects.get_or_create(goal=goal, wish=wish)
    log(by, "set a goal", goal)
    touch_plan(plan)
    return goal


def _untie(goal: Goal, needs: list[Need], wishes: list[Wish], *, of: list[int]) -> None:
    """Let go what is no longer ticked, of the children whose records open to the worker; what is others' stays."""
    GoalNeed.objects.filter(goal=goal, need__child__in=of).exclude(need__in=[one.pk for one in needs]).delete()
    GoalWish.objects.filter(goal=goal, wish__child__in=of).exclude(wish__in=[one.pk for one in wishes]).delete()


@act
def take_goal_out(*, plan: Plan, goal: Goal, because: str, by: Worker) -> None:
    """Take a goal out of a plan. The goal itself stays, with all that was measured; so does its place in other plans.

    Raises:
        NotAllowed: this worker may not, or no reason is given.
    """
    permits.may_change(plan, by=by).or_refuse()
    if not because.strip():
        raise NotAllowed("Say why it is taken out, and who agreed.")
    PlanGoal.objects.filter(plan=plan, goal=goal).delete()
    log(by, "took a goal out of a plan", goal, because=because)
    touch_plan(plan)


@act
def write_step(
    *, plan: Plan, written: Written, owner: Owner, by: Worker, goals: Iterable[Goal] = (), wishes: Iterable[Wish] = (),
    agreed_on: date | None = None, instead_of: Step | None = None,
) -> Step:  # fmt: skip
    """Write a step. It stands as agreed where whoever does it has agreed and it is said by when; else it is being written.

    Raises:
        NotAllowed: this worker may not write in this plan, or nothing is to be done.
    """
    permits.may_change(plan, by=by).or_refuse()
    _look_at(written, agreed_on, by=by)
    step = Step.objects.create(recorded_by=by, **asdict(written), **owner.fields)
    PlanStep.objects.create(plan=plan, step=step)
    _ties(step, goals, wishes)
    StepMove.objects.create(
        step=step, to="draft", on=by.today, recorded_by=by, says="instead of an earlier step" if instead_of else ""
    )
    if agreed_on:
        agree_step(plan=plan, step=step, on=agreed_on, by=by)
    log(by, "wrote a step", step)
    touch_plan(plan)
    return step


@act
def change_step(
    *, plan: Plan, step: Step, written: Written, owner: Owner, began_from: str, by: Worker, goals: Iterable[Goal] = (),
    among: Iterable[Goal] = (), agreed_on: date | None = None,
) -> Step:  # fmt: skip
    """Word a step anew. Every earlier wording is kept. Where somebody else does it now, they are asked anew.

    `among` are the goals that could be chosen: of these, the step serves `goals` alone; others it serves stay.

    Raises:
        NotAllowed: this worker may not, or it is no longer to be done.
        Stale: somebody else worded it anew in between; both texts are in it.
    """
    permits.may_change(plan, by=by).or_refuse()
    _look_at(written, agreed_on, by=by)
    step = Step.objects.select_for_update(of=("self",)).get(pk=step.pk)
    if STEP.is_end(status_of(step)):
        raise NotAllowed(
            f"This step is {STEP.words(status_of(step)).lower()}. Take it up again first, or write another."
        )
    same = (step.owner_id, step.owner_agency_id, step.owner_worker_id) == tuple(
        one.pk if one else None for one in (owner.person, owner.agency, owner.worker)
    )
    told = asdict(written) | owner.fields
    saved, mine = words_of_step(step), words_of_step(Step(**told))
    refuse_if_stale(began_from, saved=saved, mine=mine, of=step)
    for name, value in told.items():
        setattr(step, name, value)
    if not same:
        step.agreed_on = None
    step.save()
    chosen = list(goals)
    let_go = [one.pk for one in among if one not in chosen]
    StepGoal.objects.filter(step=step, goal__in=let_go).delete()
    _ties(step, chosen, ())
    if agreed_on and step.agreed_on != agreed_on:
        agree_step(plan=plan, step=step, on=agreed_on, by=by)
    log(by, "changed a step", step)
    touch_plan(plan)
    return step


def _look_at(written: Written, agreed_on: date | None, *, by: Worker) -> None:
    if not written.what.strip():
        raise NotAllowed("Write what they will do.")
    if agreed_on and agreed_on > by.today:
        raise NotAllowed("The day they agreed cannot be in the future.")


def _ties(step: Step, goals: Iterable[Goal], wishes: Iterable[Wish]) -> None:
    for goal in goals:
        StepGoal.objects.get_or_create(step=step, goal=goal)
    for wish in wishes:
        StepWish.objects.get_or_create(step=step, wish=wish)


def status_of(step: Step) -> str:
    """Where a step stands, by the table of moves."""
    last = StepMove.objects.filter(step=step).order_by("on", "pk").last()
    return last.to if last else "live"


@act
def agree_step(*, plan: Plan, step: Step, on: date, by: Worker) -> Step:
    """Whoever does a step has agreed to it. From then on it stands.

    Raises:
        NotAllowed: this worker may not, nobody does it, or it is not said by when.
    """
    permits.may_change(plan, by=by).or_refuse()
    step = Step.objects.select_for_update(of=("self",)).get(pk=step.pk)
    if not (step.owner_id or step.owner_agency_id or step.owner_worker_id or step.owner_words):
        raise NotAllowed(NO_OWNER)
    if not (step.due_on or step.review_on):
        raise NotAllowed(NO_DAY)
    if on > by.today:
        raise NotAllowed("The day they agreed cannot be in the future.")
    step.agreed_on = on
    step.save()
    if status_of(step) == "draft":
        StepMove.objects.create(step=step, to="live", on=by.today, recorded_by=by)
    if step.owner_worker_id and step.owner_worker_id != by.pk and step.owner_worker:
        tell([step.owner_worker], "A step in a plan is yours.", link=f"/plan/{plan.pk}/")
    log(by, "wrote down that a step is agreed", step)
    touch_plan(plan)
    return step


@act
def keep_check(
    *, plan: Plan, step: Step, answers: dict[str, str], began_from: str, by: Worker, review_on: date | None = None
) -> StepCheck:
    """Keep what the people in the room answered to the five questions, as they said it. Nothing is judged.

    Raises:
        NotAllowed: this worker may not write in this plan.
        Stale: somebody else kept other answers in between; both texts are in it.
    """
    permits.may_change(plan, by=by).or_refuse()
    said = {name: answers.get(name, "").strip() for name in FIVE}
    Step.objects.select_for_update(of=("self",)).get(pk=step.pk)
    refuse_if_stale(began_from, saved=texts_of(StepCheck.objects.filter(step=step).first(), FIVE), mine=said)
    row, _ = StepCheck.objects.update_or_create(step=step, defaults=said, create_defaults=said | {"recorded_by": by})
    if review_on:
        Step.objects.filter(pk=step.pk).update(review_on=review_on)
    log(by, "asked the five questions of a step", step)
    touch_plan(plan)
    return row


@act
def move_step(
    *, plan: Plan, step: Step, to: str, on: date, by: Worker, says: str = "", helped: str = "", due_on: date | None = None, note: Note | None = None
) -> StepMove:  # fmt: skip
    """How a step goes: done, did not happen because, changed because, or it carries on; in one step, from the plan or from a visit.

    Raises:
        NotAllowed: this worker may not, the table has no such move, the day is to come, or a reason is missing.
    """
    permits.may_change(plan, by=by).or_refuse()
    step = Step.objects.select_for_update(of=("self",)).get(pk=step.pk)
    now = status_of(step)
    wanted = "live" if to == CARRIES_ON else to
    if not (to == CARRIES_ON and now == "live") and (refusal := STEP.refusal(now, to=wanted)):
        raise NotAllowed(refusal)
    if on > by.today:
        raise NotAllowed("Choose a day that has come.")
    if to in ("not_done", "changed") and not says.strip():
        raise NotAllowed("Say why, as they told you: what was in the way?")
    if due_on:
        step.due_on = due_on
        step.save(update_fields=["due_on"])
    move = StepMove.objects.create(
        step=step, to=wanted, on=on, says=says.strip(), helped=helped.strip(), note=note, recorded_by=by
    )
    log(by, f"said how a step goes: {to}", step)
    touch_plan(plan)
    touch_all(GoalNeed.objects.filter(goal__steps=step).values_list("need__child_id", flat=True))
    return move
