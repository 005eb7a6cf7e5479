"""A plan for tests, with children on it and what it holds: `the_plan(mia, tobi)`."""

from datetime import date

from cast.days import TODAY, ago
from goldenthread.access.models import Worker
from goldenthread.casework.plans.beginning.acts import begin_plan
from goldenthread.casework.plans.models import Goal, Plan, PlanGoal, PlanStep, Step
from goldenthread.casework.plans.stepping.acts import agree_step, write_step
from goldenthread.casework.plans.written import Owner, Written
from goldenthread.people.models import Household, HouseholdMember, Person

BEGAN = ago(30)
PURPOSE = "So that everybody sleeps, and nobody is frightened at home."


def the_plan(*children: Person, by: Worker, kind: str = "child_in_need", began: date = BEGAN, **more) -> Plan:
    """A plan these children are on."""
    return begin_plan(children=children, kind=kind, purpose=PURPOSE, began_on=began, by=by, **more)


def holds(plan: Plan, *goals: Goal, steps: tuple[Step, ...] = ()) -> None:
    """Put goals and steps that are there into a plan."""
    PlanGoal.objects.bulk_create([PlanGoal(plan=plan, goal=one) for one in goals])
    PlanStep.objects.bulk_create([PlanStep(plan=plan, step=one) for one in steps])


def a_planned_step(
    plan: Plan,
    goal: Goal,
    what: str,
    *,
    by: Worker,
    owner: Person | None = None,
    due: date = TODAY,
    agreed: bool = True,
) -> Step:
    """A step of a plan towards a goal, agreed by whoever does it."""
    step = write_step(plan=plan, written=Written(what, due_on=due), owner=Owner(person=owner), goals=[goal], by=by)
    if agreed and owner:
        agree_step(plan=plan, step=step, on=ago(1), by=by)
    return step


def live_together(*people: Person) -> None:
    """They share a home."""
    home = Household.objects.create(name="The house")
    HouseholdMember.objects.bulk_create([HouseholdMember(household=home, person=one) for one in people])
