"""From direct work to the plan in one step: a wish, a need, a goal, or the child's own words, with the child's say who may know.

Serves: K2.05b, K2.06
"""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.models import Need, NeedConcern
from goldenthread.casework.front_door.models import Concern, ConcernChild
from goldenthread.casework.notes.models import OwnWords, Wish
from goldenthread.casework.plans.models import Goal, Plan
from goldenthread.casework.plans.stepping.acts import set_goal
from goldenthread.casework.record.wishes.acts import hear_wish
from goldenthread.casework.visits.direct_work import acts
from goldenthread.casework.visits.direct_work_models import DirectWork
from goldenthread.practice.direct_work import tool_name

READ_BY_MANY = frozenset({"need", "goal"})
"""What stands in a plan, and is read by everybody in it."""


@act
def use_for_plan(
    *, work: DirectWork, what: str, words: str, may_know: str, may_know_words: str, by: Worker, name: str = "", means: str = "",
    concerns: Iterable[Concern] = (), plan: Plan | None = None, began_from: str = "",
) -> Wish | Need | Goal | OwnWords:  # fmt: skip
    """Make a wish, a need, a goal, or own words of what a child put into direct work; first of all, write down who the child says may know.

    Raises:
        NotAllowed: this worker may not write here, the child was not asked or wants nobody to know what everybody in the plan would read,
            nothing is said, or a worry is not this child's.
        Stale: somebody else wrote down in between who the child says may know; both are in it.
    Serves: A.10
    """
    knows = {"may_know": may_know, "may_know_words": may_know_words}
    acts.say_who_may_know(work=work, began_from=began_from, by=by, **knows)
    work.refresh_from_db()
    if what in READ_BY_MANY and may_know == DirectWork.MayKnow.NOBODY:
        name = work.child.short_name
        raise NotAllowed(
            f"{name} wants nobody else to know, and a plan is read by many. Find words with {name} that may stand there."
        )
    child, note = work.child, work.visit.note if work.visit else None
    if what == "wish":
        heard_by = work.worker.name if work.worker else ""
        wish: Wish = hear_wish(
            child=child, name=name, words=words, asked_on=work.on, heard_by=heard_by, note=note, by=by
        )
        return wish
    if what == "need":
        return _need(work, words=words, means=means, concerns=concerns, by=by)
    if what == "goal":
        return _goal(work, words=words, plan=plan, by=by)
    own: OwnWords = acts.keep_own_words(work=work, words=words, by=by)
    return own


def _need(work: DirectWork, *, words: str, means: str, concerns: Iterable[Concern], by: Worker) -> Need:
    """The need, with the work as where it was found."""
    if not words.strip():
        raise NotAllowed("Write what they need.")
    theirs = set(ConcernChild.objects.filter(child=work.child).values_list("concern_id", flat=True))
    need = Need.objects.create(
        child=work.child, words=words.strip(), means=means.strip(), found_on=work.on, found_in=f"Direct work: {tool_name(work.tool).lower()}"[:80],
        note=work.visit.note if work.visit else None, recorded_by=by,
    )  # fmt: skip
    NeedConcern.objects.bulk_create([NeedConcern(need=need, concern=one) for one in concerns if one.pk in theirs])
    log(by, "wrote down a need from direct work", need, person_id=work.child_id)
    touch(work.child_id)
    return need


def _goal(work: DirectWork, *, words: str, plan: Plan | None, by: Worker) -> Goal:
    """The child's own goal, in their words, in a plan of theirs; set on the day they said it."""
    if plan is None:
        raise NotAllowed(f"{work.child.short_name} has no plan yet. Write it down as a need: a plan begins from that.")
    goal: Goal = set_goal(plan=plan, words=words, whose="child", is_small=True, set_on=work.on, by=by)
    log(by, "set a goal from direct work", goal, person_id=work.child_id)
    touch(work.child_id)
    return goal
