"""A plan, a goal and a step in words, by the names of the boxes of their forms: what two people could write or choose at once.

Serves: A.16
"""

from __future__ import annotations

from goldenthread.access.models import Worker
from goldenthread.access.versions import as_chosen, texts_of
from goldenthread.casework.plans.models import Goal, Plan, Step
from goldenthread.people.opening import hidden_from

CHOSEN_OF_PLAN = ("lead", "review_on")
CHOSEN_OF_GOAL = ("whose", "is_small", "change_by")
CHOSEN_OF_STEP = ("owner", "start_on", "due_on", "review_on", "proposed_by")
"""What is chosen, not written."""
OF_STEP = ("what", "help_given", "how_known", "difference", "cost", "family_words", "owner_words")


def words_of_plan(plan: Plan) -> dict[str, str]:
    """What a plan is for, who leads it and when it is looked at next."""
    lead = plan.lead.name if plan.lead else ""
    return {"purpose": plan.purpose, "lead": lead, "review_on": as_chosen(plan.review_on)}


def words_of_goal(goal: Goal) -> dict[str, str]:
    """A goal, whose it is, and by when change is expected."""
    return texts_of(goal, ("words", "target")) | {
        "whose": str(goal.get_whose_display()), "is_small": as_chosen(goal.is_small), "change_by": as_chosen(goal.change_by),
    }  # fmt: skip


def words_of_step(step: Step, *, seen_by: Worker) -> dict[str, str]:
    """A step, who does it and when. Nobody locked away from this worker is named."""
    who = next((str(one) for one in (step.owner, step.owner_agency, step.owner_worker) if one), "")
    if step.owner_id in hidden_from(seen_by):
        who = "Somebody whose record you cannot open"
    days = {name: as_chosen(getattr(step, name)) for name in ("start_on", "due_on", "review_on")}
    return texts_of(step, OF_STEP) | days | {"owner": who, "proposed_by": str(step.get_proposed_by_display())}
