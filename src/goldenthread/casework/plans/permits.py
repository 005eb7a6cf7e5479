"""Whether a plan may be begun, written, agreed or ended by a worker, and if not, why not, in words that say what to do.

Serves: K4.00
"""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import Permit, no
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.plans.models import Plan, PlanChild
from goldenthread.casework.plans.queries import is_over, open_children
from goldenthread.people.models import Person

AT_A_CONFERENCE = (
    "A child protection plan begins at a child protection conference. Its chair, or a manager, writes down that it "
    "began; you write the plan itself."
)
NOT_YOURS = "None of the children on this plan has a record that opens to you."
OVER = "This plan has ended for every child. Begin the next one, and carry over what goes on."


def may_begin(children: Iterable[Person], kind: str, *, by: Worker) -> Permit:
    """Whether this worker may begin a plan of this kind with these children."""
    them = list(children)
    if not them:
        return no("Say which children the plan is for.")
    if kind == Plan.Kind.CHILD_PROTECTION and not (by.has(Permission.CHAIR_CONFERENCES) or by.has(Permission.SIGN_OFF)):
        return no(AT_A_CONFERENCE)
    return may_write(them, by=by)


def may_change(plan: Plan, *, by: Worker) -> Permit:
    """Whether this worker may write in a plan: somebody who writes in the record of a child who is on it now."""
    children = open_children(plan, seen_by=by)
    if not children:
        return no(NOT_YOURS)
    places = PlanChild.objects.filter(plan=plan)
    if all(is_over(one, by.today) for one in places):
        return no(OVER)
    return may_write(children, by=by)


def may_end(place: PlanChild, *, by: Worker) -> Permit:
    """Whether this worker may end a child's place on a plan."""
    if place.ended_on is not None:
        return no("This plan has already ended for this child.")
    if not by.has(Permission.SIGN_OFF) and place.kind not in (Plan.Kind.FAMILY_NETWORK, Plan.Kind.EARLY_HELP):
        return no("A team manager ends a plan. You can ask yours to: write down first what has changed for the child.")
    return may_write([place.child], by=by)
