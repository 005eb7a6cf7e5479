"""What a conference decides for each child: a child protection plan with its category and reasons, that it goes on, or that it ends and how.

Reading: brothers and sisters of one conference share one plan. What is decided at a review ends or carries on what is there; nothing is
ended in silence, and each child has reasons of their own.

Serves: K9.10, K10.00
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.meetings.arranging import place_of
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import MeetingChild
from goldenthread.casework.meetings.permits import may_decide
from goldenthread.casework.meetings.written import written
from goldenthread.casework.plans.beginning.acts import begin_plan, put_child_on
from goldenthread.casework.plans.models import Plan, PlanChild, Review
from goldenthread.people.models import Involvement, Person
from goldenthread.practice.census_codes import CATEGORY_OF_ABUSE
from goldenthread.practice.meetings.kinds import NEEDS_A_PLAN, outcome_refused

PROTECTION = Plan.Kind.CHILD_PROTECTION


@dataclass(frozen=True)
class Outcome:
    """What is decided for one child, why, and about which harm."""

    outcome: str
    because: str
    category: str = ""
    purpose: str = ""
    """What the plan that begins is for, and must change."""


@act
def decide_for(*, meeting: Meeting, child: Person, told: Outcome, by: Worker) -> MeetingChild:
    """Write down what the conference decided for a child. The plan begins, goes on, or ends with it.

    Raises:
        NotAllowed: somebody else writes this down, it was not held, it is decided already, or a reason or category is missing.
    """
    meeting = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    may_decide(meeting, by=by).or_refuse()
    if not meeting.held_on:
        raise NotAllowed("Write first that it was held.")
    row = place_of(meeting, child, by=by)
    if row.outcome:
        raise NotAllowed(f"What was decided for {child.short_name} is written down.")
    on_plan = plan_now(child, PROTECTION, on=meeting.held_on)
    if told.outcome not in MeetingChild.Outcome.values or not told.outcome:
        raise NotAllowed(f"Choose what was decided for {child.short_name}.")
    if told.category and told.category not in CATEGORY_OF_ABUSE.codes:
        raise NotAllowed("Choose one of the categories.")
    if refusal := outcome_refused(
        told.outcome, kind=meeting.kind, category=told.category, because=told.because, on_plan=bool(on_plan)
    ):
        raise NotAllowed(refusal)
    row.outcome, row.outcome_because = told.outcome, told.because.strip()
    row.save(update_fields=["outcome", "outcome_because"])
    _carry_out(meeting, child, told, on_plan, by)
    written(meeting, "wrote down what a conference decided for a child", by=by)
    return row


def plan_now(child: Person, kind: str, *, on: date) -> PlanChild | None:
    """The child's place on a plan of this kind that is going on."""
    rows = PlanChild.objects.filter(child=child, kind=kind, began_on__lte=on).exclude(ended_on__lte=on)
    return rows.select_related("plan").order_by("-began_on", "-pk").first()


def _carry_out(meeting: Meeting, child: Person, told: Outcome, place: PlanChild | None, by: Worker) -> None:
    on = meeting.held_on
    assert on is not None
    if place is not None and meeting.kind == Meeting.Kind.REVIEW_CONFERENCE:
        Review.objects.create(place=place, held_on=on, decided=told.because.strip(), recorded_by=by)
    if told.outcome == PROTECTION and place is not None:
        place.latest_category = told.category
        place.save(update_fields=["latest_category"])
        return
    if place is not None:
        place.ended_on, place.ended_because = on, told.because.strip()
        place.save(update_fields=["ended_on", "ended_because"])
    wanted = NEEDS_A_PLAN.get(told.outcome)
    if wanted and plan_now(child, wanted, on=on) is None:
        _begin(meeting, child, wanted, told, on, by)


def _begin(meeting: Meeting, child: Person, kind: str, told: Outcome, on: date, by: Worker) -> None:
    """The child's place on a plan of this kind: the one their brothers and sisters have from the same day, or a new one."""
    theirs = PlanChild.objects.filter(
        kind=kind, began_on=on, child__in=[row.child_id for row in meeting.about.all()], plan__kind=kind
    )
    shared = theirs.select_related("plan").first()
    lead = Involvement.objects.filter(child=child, is_lead=True, ended_on__isnull=True).select_related("worker").first()
    protecting = kind == PROTECTION
    earlier = PlanChild.objects.filter(child=child, kind=PROTECTION, began_on__lt=on).count() if protecting else None
    category = told.category if protecting else ""
    if shared is not None:
        put_child_on(plan=shared.plan, child=child, began_on=on, category=category, earlier=earlier, by=by)
        plan = shared.plan
    else:
        plan = begin_plan(
            children=[child], kind=kind, purpose=told.purpose.strip() or told.because.strip(), began_on=on, lead=lead.worker if lead else None,
            categories={child.pk: category}, earlier={child.pk: earlier} if earlier is not None else None, by=by,
        )  # fmt: skip
    if meeting.plan_id is None:
        meeting.plan = plan
        meeting.save(update_fields=["plan"])
