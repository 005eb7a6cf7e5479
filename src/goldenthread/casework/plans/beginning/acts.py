"""Beginning a plan, saying what it is for, what the family says to it, who works on it, and ending it for a child with the reason they will read.

Serves: K4.00, K4.01, K4.13, K9.W2
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from goldenthread.access.acting import act, touch_all
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import refuse_if_stale
from goldenthread.casework.assessments.models import Need, NeedConcern
from goldenthread.casework.front_door.models import ConcernChild, StrandMove
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.plans import permits
from goldenthread.casework.plans.in_words import words_of_plan
from goldenthread.casework.plans.living_models import PlanAnswer, PlanWorker
from goldenthread.casework.plans.models import Plan, PlanChild, PlanGoal, PlanStep
from goldenthread.casework.plans.queries import open_children
from goldenthread.people.models import Person
from goldenthread.practice.thread.statuses import CONCERN

SAY_WHAT_FOR = "Say first what the whole plan is for, in one or two plain sentences."


def touch_plan(plan: Plan) -> None:
    """Say that the act under way changed something about every child on a plan."""
    touch_all(PlanChild.objects.filter(plan=plan).values_list("child_id", flat=True))


@act
def begin_plan(
    *, children: Iterable[Person], kind: str, purpose: str, began_on: date, by: Worker, lead: Worker | None = None, review_on: date | None = None,
    categories: dict[int, str] | None = None, earlier: dict[int, int] | None = None,
) -> Plan:  # fmt: skip
    """Begin a plan with children of one family; each has a place with dates of their own. `categories` and `earlier` are for child protection.

    Raises:
        NotAllowed: this worker may not begin it, nothing says what it is for, the day is to come, a child is on such a plan already, or a child
            protection plan has no category.
    """
    them = list(children)
    permits.may_begin(them, kind, by=by).or_refuse()
    if not purpose.strip():
        raise NotAllowed(SAY_WHAT_FOR)
    if began_on > by.today:
        raise NotAllowed("A plan begins on a day that has come. Write it now, and begin it on the day.")
    _not_twice(them, kind)
    plan = Plan.objects.create(kind=kind, purpose=purpose.strip(), lead=lead or by, review_on=review_on, recorded_by=by)
    for child in them:
        _put_on(plan, child, began_on, (categories or {}).get(child.pk, ""), (earlier or {}).get(child.pk), by=by)
    log(by, "began a plan", plan, person_id=them[0].pk)
    touch_plan(plan)
    return plan


def _not_twice(children: list[Person], kind: str) -> None:
    again = (
        PlanChild.objects.filter(child__in=children, kind=kind, ended_on__isnull=True).select_related("child").first()
    )
    if again and kind not in (Plan.Kind.SAFETY, Plan.Kind.FAMILY_NETWORK):
        raise NotAllowed(f"{again.child.short_name} is on such a plan already. Write in that one, or end it first.")


def _put_on(plan: Plan, child: Person, on: date, category: str, earlier: int | None, *, by: Worker) -> PlanChild:
    if plan.kind == Plan.Kind.CHILD_PROTECTION and not category:
        raise NotAllowed(f"Say under which category {child.short_name}’s plan begins, as the conference decided.")
    return PlanChild.objects.create(
        plan=plan,
        child=child,
        kind=plan.kind,
        began_on=on,
        category=category,
        latest_category=category,
        earlier_plans=earlier,
        recorded_by=by,
    )


@act
def put_child_on(
    *, plan: Plan, child: Person, began_on: date, by: Worker, category: str = "", earlier: int | None = None
) -> PlanChild:
    """Put a brother or sister on a plan, from a day of their own.

    Raises:
        NotAllowed: this worker may not, the child is on it, or the day is to come.
    """
    permits.may_change(plan, by=by).or_refuse()
    permits.may_begin([child], plan.kind, by=by).or_refuse()
    if began_on > by.today:
        raise NotAllowed("A plan begins on a day that has come.")
    if PlanChild.objects.filter(plan=plan, child=child, ended_on__isnull=True).exists():
        raise NotAllowed(f"{child.short_name} is on this plan already.")
    _not_twice([child], plan.kind)
    place = _put_on(plan, child, began_on, category, earlier, by=by)
    log(by, "put a child on a plan", place, person_id=child.pk)
    touch_plan(plan)
    return place


@act
def change_plan(
    *, plan: Plan, purpose: str, lead: Worker | None, review_on: date | None, began_from: str, by: Worker, because: str = ""
) -> None:  # fmt: skip
    """Say anew what a plan is for, who leads it and when it is looked at next. What stood before is kept.

    Raises:
        NotAllowed: this worker may not, or it would be for nothing.
        Stale: somebody else said it anew in between; both texts are in it.
    """
    plan = Plan.objects.select_for_update().get(pk=plan.pk)
    permits.may_change(plan, by=by).or_refuse()
    if not purpose.strip():
        raise NotAllowed(SAY_WHAT_FOR)
    mine = Plan(purpose=purpose, lead=lead or plan.lead, review_on=review_on)
    refuse_if_stale(began_from, saved=words_of_plan(plan), mine=words_of_plan(mine), of=plan)
    plan.purpose, plan.lead, plan.review_on = purpose.strip(), lead or plan.lead, review_on
    plan.save()
    log(by, "changed a plan", plan, because=because)
    touch_plan(plan)


@act
def agree_plan(*, plan: Plan, on: date, review_on: date | None, by: Worker) -> Plan:
    """Write down the day on which a plan was agreed with the family. Who said what stands with their answers.

    Raises:
        NotAllowed: this worker may not, the day is to come, nobody's answer is written, or no day is said to look at it again.
    """
    plan = Plan.objects.select_for_update().get(pk=plan.pk)
    permits.may_change(plan, by=by).or_refuse()
    if on > by.today:
        raise NotAllowed("The day it was agreed cannot be in the future.")
    if not PlanAnswer.objects.filter(plan=plan).exclude(answer=PlanAnswer.Says.NOT_ASKED).exists():
        raise NotAllowed(
            "Ask the family first, and write what each of them says. A plan nobody was asked about is not agreed."
        )
    if not (review_on or plan.review_on):
        raise NotAllowed("Say when it is looked at next.")
    plan.agreed_on, plan.review_on = on, review_on or plan.review_on
    plan.save()
    log(by, "wrote down that a plan is agreed", plan)
    touch_plan(plan)
    return plan


@act
def answer_plan(
    *,
    plan: Plan,
    person: Person,
    answer: str,
    words: str,
    on: date,
    by: Worker,
    alone: bool = False,
    may_know: Iterable[Person] = (),
) -> PlanAnswer:
    """Keep what somebody says to a plan, in their own words. What they said before stays.

    Raises:
        NotAllowed: this worker may not, the day is to come, or somebody sees it differently and their words are not written.
    Serves: A.07
    """
    permits.may_change(plan, by=by).or_refuse()
    if on > by.today:
        raise NotAllowed("The day they said it cannot be in the future.")
    if answer in (PlanAnswer.Says.DIFFERENTLY, PlanAnswer.Says.PARTLY) and not words.strip():
        raise NotAllowed(f"Write how {person.short_name} sees it, in their own words. It stays beside ours.")
    if answer == PlanAnswer.Says.NOT_ASKED and not words.strip():
        raise NotAllowed(f"Say why {person.short_name} could not be asked yet, and when they will be.")
    row = PlanAnswer.objects.create(
        plan=plan, person=person, answer=answer, words=words.strip(), on=on, alone=alone, recorded_by=by
    )
    row.may_know.set(may_know)
    log(by, "wrote down what somebody says to a plan", row, person_id=person.pk)
    touch_plan(plan)
    return row


@act
def end_place(*, place: PlanChild, on: date, because: str, by: Worker) -> PlanChild:
    """End a plan for one child, with the reason the child and family will read. The others' places go on.

    Raises:
        NotAllowed: it has ended, this worker may not end it, the day is to come or before it began, or no reason is given.
    """
    place = PlanChild.objects.select_for_update(of=("self",)).select_related("child", "plan").get(pk=place.pk)
    permits.may_end(place, by=by).or_refuse()
    if not place.began_on <= on <= by.today:
        raise NotAllowed("Choose a day between the day it began and today.")
    if not because.strip():
        raise NotAllowed(f"Say why it ends, in words that {place.child.short_name} and the family will read.")
    place.ended_on, place.ended_because = on, because.strip()
    place.save()
    log(by, "ended a plan for a child", place, person_id=place.child_id, because=because)
    touch_plan(place.plan)
    return place


@act
def add_worker(*, plan: Plan, part: str, by: Worker, worker: Worker | None = None, words: str = "") -> PlanWorker:
    """Write down who works on a plan beside its lead, and what they do in it.

    Raises:
        NotAllowed: this worker may not, or it is not said who or what.
    """
    permits.may_change(plan, by=by).or_refuse()
    if worker is None and not words.strip():
        raise NotAllowed("Say who it is.")
    if not part.strip():
        raise NotAllowed("Say what they do in this plan.")
    row = PlanWorker.objects.create(
        plan=plan, worker=worker, words=words.strip(), part=part.strip(), began_on=by.today, recorded_by=by
    )
    log(by, "wrote down who works on a plan", row)
    touch_plan(plan)
    return row


@act
def no_longer_works(*, row: PlanWorker, by: Worker) -> None:
    """End somebody's part in a plan."""
    permits.may_change(row.plan, by=by).or_refuse()
    row.ended_on = by.today
    row.save()
    log(by, "ended somebody's part in a plan", row)
    touch_plan(row.plan)


@act
def carry_over(*, plan: Plan, goals: Iterable[int], steps: Iterable[int], by: Worker) -> int:
    """Take goals and steps of an earlier plan into this one. They are the same goals and steps: nothing is copied.

    Raises:
        NotAllowed: this worker may not write in this plan.
    """
    permits.may_change(plan, by=by).or_refuse()
    theirs = PlanChild.objects.filter(child__in=[one.pk for one in open_children(plan, seen_by=by)]).values("plan_id")
    of_goals = set(PlanGoal.objects.filter(plan__in=theirs).values_list("goal_id", flat=True))
    of_steps = set(PlanStep.objects.filter(plan__in=theirs).values_list("step_id", flat=True))
    made = [PlanGoal.objects.get_or_create(plan=plan, goal_id=goal)[1] for goal in goals if goal in of_goals]
    made += [PlanStep.objects.get_or_create(plan=plan, step_id=step)[1] for step in steps if step in of_steps]
    log(by, "carried goals and steps over into a plan", plan)
    touch_plan(plan)
    return sum(made)


@act
def hold_worry(*, strand: ConcernChild, because: str, review_on: date, by: Worker) -> StrandMove:
    """Put a worry on hold for a child, with the reason and the day on which it is looked at again.

    Raises:
        NotAllowed: this worker may not, it cannot be put on hold from where it stands, no reason is given, or the day has passed.
    """
    strand = ConcernChild.objects.select_for_update(of=("self",)).select_related("child").get(pk=strand.pk)
    may_write([strand.child], by=by).or_refuse()
    last = strand.moves.order_by("on", "pk").last()
    if refusal := CONCERN.refusal(last.to if last else CONCERN.start, to="on_hold"):
        raise NotAllowed(refusal)
    if not because.strip():
        raise NotAllowed("Say why it waits: what else comes first, and who agreed to that.")
    if review_on <= by.today:
        raise NotAllowed("Choose a day to come on which it is looked at again.")
    move = StrandMove.objects.create(
        strand=strand, to="on_hold", on=by.today, because=because.strip(), review_on=review_on, recorded_by=by
    )
    log(by, "put a worry on hold", strand, person_id=strand.child_id, because=because)
    touch_all([strand.child_id])
    return move


@act
def write_need(*, strand: ConcernChild, words: str, by: Worker, means: str = "") -> Need:
    """Write down what a child needs because of a worry, as it was found when the plan was made.

    Raises:
        NotAllowed: this worker may not write in the child's record, or nothing is said.
    """
    may_write([strand.child], by=by).or_refuse()
    if not words.strip():
        raise NotAllowed(f"Write what {strand.child.short_name} needs.")
    need = Need.objects.create(
        child=strand.child,
        words=words.strip(),
        means=means.strip(),
        found_on=by.today,
        found_in="Making the plan",
        recorded_by=by,
    )
    NeedConcern.objects.create(need=need, concern_id=strand.concern_id)
    log(by, "wrote down a need", need, person_id=strand.child_id)
    touch_all([strand.child_id])
    return need
