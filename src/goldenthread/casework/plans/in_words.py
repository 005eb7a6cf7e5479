"""A plan, a goal and a step in words, by the names of the boxes of their forms: what two people could write or choose at once.

Serves: A.16
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from goldenthread.access.versions import Chosen, texts_of
from goldenthread.casework.plans.models import Goal, GoalNeed, GoalWish, Plan, Step

IN_WORDS = "words"
"""Somebody who is on no list does it, and is named in words."""
OF_STEP = ("what", "help_given", "how_known", "difference", "cost", "family_words", "owner_words")


def words_of_plan(plan: Plan) -> dict[str, Any]:
    """What a plan is for, who leads it and when it is looked at next."""
    return {"purpose": plan.purpose, "lead": Chosen(plan.lead_id), "review_on": Chosen(plan.review_on)}


def words_of_goal(goal: Goal, *, needs: Iterable[int], wishes: Iterable[int]) -> dict[str, Any]:
    """A goal, whose it is, by when change is expected, and the numbers of the needs and wishes it answers."""
    answers = {"needs": Chosen(sorted(needs), at_first=[]), "wishes": Chosen(sorted(wishes), at_first=[])}
    return texts_of(goal, ("words", "target"), ("whose", "is_small", "change_by")) | answers


def answered_by(goal: Goal, *, of: Iterable[int]) -> dict[str, list[int]]:
    """The numbers of the needs and wishes of these children that a goal answers now."""
    needs = GoalNeed.objects.filter(goal=goal, need__child__in=of).values_list("need_id", flat=True)
    wishes = GoalWish.objects.filter(goal=goal, wish__child__in=of).values_list("wish_id", flat=True)
    return {"needs": list(needs), "wishes": list(wishes)}


def words_of_step(step: Step) -> dict[str, Any]:
    """A step, who does it and when."""
    chosen = texts_of(step, OF_STEP, ("start_on", "due_on", "review_on", "proposed_by"))
    return chosen | {"owner": Chosen(owner_key(step))}


def owner_key(step: Step) -> str:
    """Who does a step, as the form knows them: `p12` a person, `a3` an agency, `w5` a worker; empty where nobody does yet."""
    keys = (("p", step.owner_id), ("a", step.owner_agency_id), ("w", step.owner_worker_id))
    return next((f"{kind}{pk}" for kind, pk in keys if pk), IN_WORDS if step.owner_words else "")
