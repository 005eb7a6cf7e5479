"""Plans as a worker may see them: those of a child, one plan, and which of its children's records open. Nobody locked away is named or counted.

Serves: K4.00, K5.01
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Need
from goldenthread.casework.front_door.models import ConcernChild
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.plans.models import Goal, Plan, PlanChild, PlanGoal, PlanStep
from goldenthread.people.models import Person
from goldenthread.people.opening import with_answers

KINDS = (
    Plan.Kind.EARLY_HELP,
    Plan.Kind.CHILD_IN_NEED,
    Plan.Kind.CHILD_PROTECTION,
    Plan.Kind.FAMILY_NETWORK,
    Plan.Kind.SAFETY,
)
"""The kinds that are made here. Care and pathway plans belong to the work with children in care."""


@dataclass(frozen=True)
class OfChild:
    """One time that a child is or was on a plan, with the other children on it whose records open to the worker."""

    place: PlanChild
    children: tuple[Person, ...]
    goals: int
    steps: int

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.place.plan


def is_over(place: PlanChild, on: date) -> bool:
    """Whether a child's place on a plan has ended by a day."""
    return place.ended_on is not None and place.ended_on <= on


def plans_of(child: Person, *, seen_by: Worker) -> tuple[list[OfChild], list[OfChild]]:
    """The child's plans now, and those that ended, the newest first. Whether the record opens has been asked by the page."""
    rows = (
        PlanChild.objects.filter(child=child, began_on__lte=seen_by.today)
        .select_related("plan__lead")
        .order_by("-began_on", "-pk")
    )
    places = list(rows)
    plans = {one.plan_id for one in places}
    with_them = _children_of(plans, seen_by=seen_by)
    goals, steps = _counted(PlanGoal, plans), _counted(PlanStep, plans)
    found = [
        OfChild(one, tuple(with_them[one.plan_id]), goals.get(one.plan_id, 0), steps.get(one.plan_id, 0))
        for one in places
    ]
    now = [one for one in found if not is_over(one.place, seen_by.today)]
    return now, [one for one in found if is_over(one.place, seen_by.today)]


def _counted(model: type[PlanGoal] | type[PlanStep], plans: Collection[int]) -> dict[int, int]:
    rows = (
        model._default_manager.filter(plan_id__in=plans)
        .values("plan_id")
        .order_by("plan_id")
        .annotate(number=Count("pk"))
    )
    return {row["plan_id"]: row["number"] for row in rows}


def _children_of(plans: Collection[int], *, seen_by: Worker) -> dict[int, list[Person]]:
    """The children on each plan whose records open to this worker, the eldest first."""
    rows = list(PlanChild.objects.filter(plan_id__in=plans).values_list("plan_id", "child_id").distinct())
    open_to = {
        one.pk: one for one in with_answers({child for _, child in rows}, seen_by=seen_by) if one.record_opens_now
    }
    found: dict[int, list[Person]] = defaultdict(list)
    for plan, child in rows:
        if child in open_to:
            found[plan].append(open_to[child])
    return defaultdict(list, {plan: eldest_first(children) for plan, children in found.items()})


def eldest_first(children: Iterable[Person]) -> list[Person]:
    """Children in the order they were born; those whose birthday is not known, or who are not born yet, last."""
    return sorted(children, key=lambda one: (one.born_on or one.due_on or date.max, one.pk))


def plan_of(child: Person, plan_id: int, *, seen_by: Worker) -> Plan | None:
    """A plan this child is or was on."""
    on_it = Q(children__child=child, children__began_on__lte=seen_by.today)
    return Plan.objects.filter(on_it, pk=plan_id).select_related("lead", "recorded_by").distinct().first()


def a_child_of(plan_id: int, *, seen_by: Worker) -> Person | None:
    """A child on this plan whose record opens to the worker, one whose place goes on before one whose has ended; None where no record does."""
    rows = PlanChild.objects.filter(plan_id=plan_id, began_on__lte=seen_by.today).order_by("-ended_on", "pk")
    ids = list(dict.fromkeys(rows.values_list("child_id", flat=True)))
    open_to = {one.pk: one for one in with_answers(ids, seen_by=seen_by) if one.record_opens_now}
    return next((open_to[one] for one in ids if one in open_to), None)


def open_children(plan: Plan, *, seen_by: Worker) -> list[Person]:
    """The children on a plan whose records open to this worker, the eldest first."""
    return _children_of([plan.pk], seen_by=seen_by)[plan.pk]


def goals_of_plans_now(children: Iterable[Person], *, seen_by: Worker) -> frozenset[int]:
    """The goals in any plan that these children are on today."""
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today)
    plans = PlanChild.objects.filter(now, child__in=[one.pk for one in children], began_on__lte=seen_by.today).values(
        "plan_id"
    )
    return frozenset(Goal.objects.filter(plans__plan__in=plans).values_list("pk", flat=True))


def still_on(plan: Plan, *, seen_by: Worker) -> set[int]:
    """Numbers of the children who are on a plan, of those whose record opens and of those it does not: nobody is put on it twice."""
    return set(PlanChild.objects.filter(plan=plan, ended_on__isnull=True).values_list("child_id", flat=True))


def place_of(child: Person, plan: Plan, *, seen_by: Worker) -> PlanChild | None:
    """A child's place on a plan while it lasts; the newest where there were several."""
    places = PlanChild.objects.filter(plan=plan, child=child).order_by("-began_on")
    return next((one for one in places if not is_over(one, seen_by.today)), None)


def strand_of(child: Person, concern_id: int, *, seen_by: Worker) -> ConcernChild | None:
    """A worry as it is this child's."""
    return ConcernChild.objects.filter(child=child, concern_id=concern_id).select_related("concern", "child").first()


def needs_and_wishes(plan: Plan, *, seen_by: Worker) -> tuple[list[Need], list[Wish]]:
    """What a goal of a plan may answer: needs and wishes of its children whose records open."""
    children = [one.pk for one in open_children(plan, seen_by=seen_by)]
    needs = Need.objects.filter(child__in=children).select_related("child").order_by("child__born_on", "found_on", "pk")
    wishes = Wish.objects.filter(child__in=children).select_related("child").order_by("-asked_on", "pk")
    return list(needs), list(wishes)
