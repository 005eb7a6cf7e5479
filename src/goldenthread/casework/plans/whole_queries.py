"""One plan, whole, as a worker may see it: children, goals, steps with where they stand, what if, bottom lines, violence, answers, copies.

A fixed number of questions however many goals and steps. What only serves a child whose record does not open to the worker is not in it, and
nobody who is locked away is named.

Serves: K4.00, K10.03
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import prefetch_related_objects

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Need
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.plans import whole_rows as rows
from goldenthread.casework.plans.living_models import (
    BottomLine,
    Contingency,
    PlanAnswer,
    PlanCopy,
    PlanWorker,
    ViolenceInPlan,
)
from goldenthread.casework.plans.models import (
    Goal,
    Plan,
    PlanChild,
    Step,
    StepMove,
)
from goldenthread.casework.plans.queries import is_over, open_children
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from
from goldenthread.practice.plans.statuses import STEP

OPEN_STEPS = ("draft", "live")


@dataclass(frozen=True)
class OfStep:
    """A step with its moves, oldest first, and the goals of the plan it serves."""

    step: Step
    moves: tuple[StepMove, ...]
    goal_ids: frozenset[int]
    owner_hidden: bool = False

    @property
    def last(self) -> StepMove | None:
        """Where it was last said to stand."""
        return self.moves[-1] if self.moves else None

    @property
    def status(self) -> str:
        """Its status, by the key of the table of moves."""
        return self.last.to if self.last else "live"

    @property
    def stands(self) -> bool:
        """Whether it is still to be done."""
        return self.status in OPEN_STEPS

    @property
    def status_words(self) -> str:
        """Its status in words."""
        return STEP.words(self.status)

    @property
    def owner(self) -> str:
        """Who does it, in words; empty where nobody is named."""
        return "somebody else" if self.owner_hidden else owner_words(self.step)

    @property
    def going(self) -> StepMove | None:
        """The last time somebody said how far it has got or what became of it."""
        return next((one for one in reversed(self.moves) if one.says or one.helped), None)

    def is_late(self, today: date) -> bool:
        """Whether its day has passed and it is still to be done."""
        return self.stands and self.step.due_on is not None and self.step.due_on < today


def owner_words(step: Step) -> str:
    """Who does a step, in words."""
    return step.owner_words or (
        step.owner.short_name
        if step.owner
        else step.owner_agency.name
        if step.owner_agency
        else step.owner_worker.name
        if step.owner_worker
        else ""
    )


@dataclass(frozen=True)
class OfGoal:
    """A goal with whose it is, the needs and wishes it answers, and its steps."""

    goal: Goal
    needs: tuple[Need, ...]
    wishes: tuple[Wish, ...]
    steps: tuple[OfStep, ...]
    touched: bool = False

    @property
    def children(self) -> tuple[Person, ...]:
        """The children whose needs or wishes it answers."""
        of_needs = {one.child_id: one.child for one in self.needs}
        return tuple((of_needs | {one.child_id: one.child for one in self.wishes}).values())


@dataclass(frozen=True)
class WholePlan:
    """A plan ready to be read. `places` are those of children whose records open; how many more there are is never said."""

    plan: Plan
    today: date
    places: tuple[PlanChild, ...]
    goals: tuple[OfGoal, ...]
    loose: tuple[OfStep, ...]
    contingencies: tuple[Contingency, ...]
    bottom_lines: tuple[BottomLine, ...]
    violence: tuple[ViolenceInPlan, ...]
    answers: tuple[PlanAnswer, ...]
    workers: tuple[PlanWorker, ...]
    known_violence: tuple[ViolenceInPlan, ...] = ()
    copies: tuple[PlanCopy, ...] = field(default=())

    @property
    def children(self) -> tuple[Person, ...]:
        """The children on it, once each."""
        return tuple({one.child_id: one.child for one in self.places}.values())

    @property
    def now(self) -> tuple[PlanChild, ...]:
        """The places that go on today."""
        return tuple(one for one in self.places if not is_over(one, self.today))

    @property
    def is_over(self) -> bool:
        """Whether it has ended for every child shown."""
        return not self.now

    @property
    def steps(self) -> tuple[OfStep, ...]:
        """Every step, once each."""
        every = {one.step.pk: one for goal in self.goals for one in goal.steps} | {
            one.step.pk: one for one in self.loose
        }
        return tuple(every.values())

    @property
    def last_answers(self) -> tuple[PlanAnswer, ...]:
        """The last word of each person."""
        return tuple({one.person_id: one for one in self.answers}.values())

    @property
    def harmed(self) -> frozenset[int]:
        """Numbers of those who are harmed, by any plan of these children."""
        return frozenset(one.harmed_id for one in self.known_violence)

    @property
    def harming(self) -> frozenset[int]:
        """Numbers of those who harm, by any plan of these children."""
        return frozenset(one.harms_id for one in self.known_violence)


def whole_plan(plan: Plan, *, seen_by: Worker) -> WholePlan:
    """A plan as this worker may see it."""
    children = open_children(plan, seen_by=seen_by)
    ids, hidden = {one.pk for one in children}, set(hidden_from(seen_by))
    known = tuple(rows.violence_known(children=sorted(ids)))
    goals, loose = _goals_and_steps(plan, ids, hidden, names_violence=any(one.plan_id == plan.pk for one in known))
    answers = rows.answers(plan_id=plan.pk)
    prefetch_related_objects(answers, "may_know")
    every_place = rows.every_place(plan_id=plan.pk)
    not_shown = hidden | ({one.child_id for one in every_place} - ids)
    return WholePlan(
        plan=plan, today=seen_by.today,
        places=_places(every_place, children),
        goals=goals, loose=loose,
        contingencies=tuple(rows.contingencies(plan_id=plan.pk)),
        bottom_lines=tuple(rows.bottom_lines(plan_id=plan.pk)),
        violence=tuple(one for one in known if one.plan_id == plan.pk and not {one.harms_id, one.harmed_id} & hidden),
        known_violence=known,
        answers=tuple(one for one in answers if one.person_id not in not_shown),
        workers=tuple(rows.workers(plan_id=plan.pk, today=seen_by.today)),
        copies=tuple(one for one in rows.copies(plan_id=plan.pk) if one.person_id not in not_shown),
    )  # fmt: skip


def _places(every_place: list[PlanChild], children: list[Person]) -> tuple[PlanChild, ...]:
    by_child: dict[int, list[PlanChild]] = {}
    for row in every_place:
        by_child.setdefault(row.child_id, []).append(row)
    return tuple(row for child in children for row in by_child.get(child.pk, []))


def _goals_and_steps(
    plan: Plan, children: set[int], hidden: set[int], *, names_violence: bool
) -> tuple[tuple[OfGoal, ...], tuple[OfStep, ...]]:
    """The goals with their steps; and the steps that serve no goal of the plan. Big goals first, then as they were agreed."""
    goals = rows.goals(plan_id=plan.pk)
    ids = [one.pk for one in goals]
    needs, wishes = _needs_of(ids), _wishes_of(ids)
    kept = [one for one in goals if _is_of(one.pk, needs, wishes, children)]
    steps = _steps_of(plan, {one.pk for one in kept}, {one.pk for one in goals}, hidden)
    touched = _touched(ids, names_violence=names_violence)
    shown = tuple(
        OfGoal(
            one,
            tuple(need for need in needs.get(one.pk, []) if need.child_id in children),
            tuple(wish for wish in wishes.get(one.pk, []) if wish.child_id in children),
            tuple(step for step in steps if one.pk in step.goal_ids),
            touched=one.pk in touched,
        )
        for one in kept
    )
    return shown, tuple(step for step in steps if not step.goal_ids)


def _needs_of(goals: list[int]) -> dict[int, list[Need]]:
    found: dict[int, list[Need]] = {}
    for row in rows.goal_needs(goals=goals):
        found.setdefault(row.goal_id, []).append(row.need)
    return found


def _wishes_of(goals: list[int]) -> dict[int, list[Wish]]:
    found: dict[int, list[Wish]] = {}
    for row in rows.goal_wishes(goals=goals):
        found.setdefault(row.goal_id, []).append(row.wish)
    return found


def _touched(goals: list[int], *, names_violence: bool) -> frozenset[int]:
    """The goals that answer a worry about violence; where none does and the plan names violence, every goal of it."""
    marked = frozenset(row.goal_id for row in rows.about_violence(goals=goals))
    return frozenset(goals) if names_violence and not marked else marked


def _is_of(goal: int, needs: dict[int, list[Need]], wishes: dict[int, list[Wish]], children: set[int]) -> bool:
    """Whether a goal is some child's whose record opens; one that answers nothing yet is everybody's on the plan."""
    theirs = {one.child_id for one in needs.get(goal, [])} | {one.child_id for one in wishes.get(goal, [])}
    return not theirs or bool(theirs & children)


def _steps_of(plan: Plan, shown: set[int], every: set[int], hidden: set[int]) -> list[OfStep]:
    moves: dict[int, list[StepMove]] = {}
    for move in rows.moves(plan_id=plan.pk):
        moves.setdefault(move.step_id, []).append(move)
    serves: dict[int, set[int]] = {}
    for row in rows.served(plan_id=plan.pk, goals=sorted(every)):
        serves.setdefault(row.step_id, set()).add(row.goal_id)
    found = [
        OfStep(
            one,
            tuple(moves.get(one.pk, ())),
            frozenset(serves.get(one.pk, set()) & shown),
            owner_hidden=one.owner_id in hidden,
        )
        for one in rows.steps(plan_id=plan.pk)
        if not serves.get(one.pk) or serves[one.pk] & shown
    ]
    return sorted(found, key=lambda one: not one.stands)


def step_in(plan: WholePlan, step_id: int) -> OfStep | None:
    """One step of the plan, as far as it is shown."""
    return next((one for one in plan.steps if one.step.pk == step_id), None)


def goal_in(plan: WholePlan, goal_id: int) -> OfGoal | None:
    """One goal of the plan, as far as it is shown."""
    return next((one for one in plan.goals if one.goal.pk == goal_id), None)


def people_of(steps: Iterable[OfStep]) -> frozenset[int]:
    """Numbers of the people who own these steps."""
    return frozenset(one.step.owner_id for one in steps if one.step.owner_id)
