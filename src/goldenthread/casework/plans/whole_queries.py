"""One plan, whole, as a worker may see it: children, goals, steps with where they stand, what if, bottom lines, violence, answers, copies.

A fixed number of questions however many goals and steps. What only serves a child whose record does not open to the worker is not in it, and
nobody who is locked away is named.

Serves: K4.00, K10.03
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Prefetch, Q

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Need
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.plans.living_models import (
    BottomLine,
    Contingency,
    PlanAnswer,
    PlanCopy,
    PlanWorker,
    ViolenceInPlan,
)
from goldenthread.casework.plans.models import Goal, GoalNeed, GoalWish, Plan, PlanChild, Step, StepGoal, StepMove
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
    standing = Q(ended_on__isnull=True)
    goals, loose = _goals_and_steps(plan, ids, hidden)
    every = ViolenceInPlan.objects.filter(standing, plan__children__child__in=ids).distinct()
    known = tuple(every.select_related("harms", "harmed").order_by("pk"))
    answers = PlanAnswer.objects.filter(plan=plan).select_related("person", "recorded_by").prefetch_related("may_know")
    workers = PlanWorker.objects.filter(standing | Q(ended_on__gt=seen_by.today), plan=plan)
    copies = PlanCopy.objects.filter(plan=plan).select_related("person", "recorded_by")
    every_child = set(PlanChild.objects.filter(plan=plan).values_list("child_id", flat=True))
    not_shown = hidden | (every_child - ids)
    return WholePlan(
        plan=plan, today=seen_by.today,
        places=_places(plan, children),
        goals=goals, loose=loose,
        contingencies=tuple(Contingency.objects.filter(standing, plan=plan).order_by("pk")),
        bottom_lines=tuple(BottomLine.objects.filter(standing, plan=plan).order_by("pk")),
        violence=tuple(one for one in known if one.plan_id == plan.pk and not {one.harms_id, one.harmed_id} & hidden),
        known_violence=known,
        answers=tuple(one for one in answers if one.person_id not in not_shown),
        workers=tuple(workers.select_related("worker").order_by("pk")),
        copies=tuple(one for one in copies.order_by("-on", "-pk") if one.person_id not in not_shown),
    )  # fmt: skip


def _places(plan: Plan, children: list[Person]) -> tuple[PlanChild, ...]:
    by_child: dict[int, list[PlanChild]] = {}
    for row in (
        PlanChild.objects.filter(plan=plan, child__in=[one.pk for one in children])
        .select_related("child")
        .order_by("began_on", "pk")
    ):
        by_child.setdefault(row.child_id, []).append(row)
    return tuple(row for child in children for row in by_child.get(child.pk, []))


def _goals_and_steps(plan: Plan, children: set[int], hidden: set[int]) -> tuple[tuple[OfGoal, ...], tuple[OfStep, ...]]:
    """The goals with their steps; and the steps that serve no goal of the plan. Big goals first, then as they were agreed."""
    goals = list(Goal.objects.filter(plans__plan=plan).order_by("is_small", "set_on", "pk").distinct())
    ids = [one.pk for one in goals]
    needs, wishes = _needs_of(ids), _wishes_of(ids)
    kept = [one for one in goals if _is_of(one.pk, needs, wishes, children)]
    steps = _steps_of(plan, {one.pk for one in kept}, {one.pk for one in goals}, hidden)
    touched = _touched(plan, ids)
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
    for row in (
        GoalNeed.objects.filter(goal_id__in=goals).select_related("need__child").order_by("need__found_on", "need_id")
    ):
        found.setdefault(row.goal_id, []).append(row.need)
    return found


def _wishes_of(goals: list[int]) -> dict[int, list[Wish]]:
    found: dict[int, list[Wish]] = {}
    for row in GoalWish.objects.filter(goal_id__in=goals).select_related("wish__child").order_by("wish_id"):
        found.setdefault(row.goal_id, []).append(row.wish)
    return found


def _touched(plan: Plan, goals: list[int]) -> frozenset[int]:
    """The goals that answer a worry about violence; where none does and the plan names violence, every goal of it."""
    rows = GoalNeed.objects.filter(goal_id__in=goals, need__concerns__about_violence=True)
    marked = frozenset(rows.values_list("goal_id", flat=True))
    named = not marked and ViolenceInPlan.objects.filter(plan=plan, ended_on__isnull=True).exists()
    return frozenset(goals) if named else marked


def _is_of(goal: int, needs: dict[int, list[Need]], wishes: dict[int, list[Wish]], children: set[int]) -> bool:
    """Whether a goal is some child's whose record opens; one that answers nothing yet is everybody's on the plan."""
    theirs = {one.child_id for one in needs.get(goal, [])} | {one.child_id for one in wishes.get(goal, [])}
    return not theirs or bool(theirs & children)


def _steps_of(plan: Plan, shown: set[int], every: set[int], hidden: set[int]) -> list[OfStep]:
    moves = Prefetch("moves", StepMove.objects.select_related("recorded_by").order_by("on", "pk"))
    rows = (
        Step.objects.filter(plans__plan=plan)
        .select_related("owner", "owner_agency", "owner_worker", "five_questions")
        .prefetch_related(moves)
        .order_by("due_on", "pk")
        .distinct()
    )
    serves: dict[int, set[int]] = {}
    for step_id, goal_id in StepGoal.objects.filter(step__plans__plan=plan, goal_id__in=every).values_list(
        "step_id", "goal_id"
    ):
        serves.setdefault(step_id, set()).add(goal_id)
    found = [
        OfStep(
            one,
            tuple(one.moves.all()),
            frozenset(serves.get(one.pk, set()) & shown),
            owner_hidden=one.owner_id in hidden,
        )
        for one in rows
        if not serves.get(one.pk) or serves[one.pk] & shown
    ]
    return sorted(found, key=lambda one: not one.stands)


def step_in(plan: WholePlan, step_id: int) -> OfStep | None:
    """One step of the plan, as far as it is shown."""
    return next((one for one in plan.steps if one.step.pk == step_id), None)


def goal_in(plan: WholePlan, goal_id: int) -> OfGoal | None:
    """One goal of the plan, as far as it is shown."""
    return next((one for one in plan.goals if one.goal.pk == goal_id), None)


def people_of(rows: Iterable[OfStep]) -> frozenset[int]:
    """Numbers of the people who own these steps."""
    return frozenset(one.step.owner_id for one in rows if one.step.owner_id)
