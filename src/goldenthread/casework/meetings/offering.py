"""Meetings led by the family: offered to whom, what they answered, or why not; bottom lines told before; the family's own plan.

Serves: K7.06, K3.05, K1.11, C.02, C.04
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Chosen, refuse_if_stale
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import FamilyOffer
from goldenthread.casework.meetings.permits import may_change
from goldenthread.casework.meetings.written import children_of, written
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.plans.beginning.acts import begin_plan
from goldenthread.casework.plans.living_models import BottomLine
from goldenthread.casework.plans.models import Plan
from goldenthread.casework.plans.safety.acts import draw_bottom_line
from goldenthread.people.models import Involvement, Person
from goldenthread.practice.meetings.kinds import KINDS

TO_BE_MADE = "The family’s own plan, to be made at their meeting."
MODELS = (
    ("family group conference", "a family group conference"),
    ("network meeting", "a support network meeting"),
    ("other", "another way"),
)


@dataclass(frozen=True)
class Offer:
    """An offer, or why none was made."""

    model: str
    person: Person | None = None
    offered_on: date | None = None
    before_court: bool = False
    not_offered_because: str = ""
    coordinator: str = ""


@act
def offer(*, child: Person, told: Offer, by: Worker) -> FamilyOffer:
    """Write down that a family was offered a meeting of their own; or why not.

    Raises:
        NotAllowed: neither a day nor a reason, both, a day to come, or the coordinator leads the work with the child.
    """
    may_write([child], by=by).or_refuse()
    if bool(told.offered_on) == bool(told.not_offered_because.strip()):
        raise NotAllowed("Write either when it was offered, or why it was not.")
    if told.offered_on and told.offered_on > by.today:
        raise NotAllowed("The day it was offered cannot be in the future.")
    if told.offered_on and told.person is None:
        raise NotAllowed("Choose to whom it was offered. Each parent is offered it by themselves.")
    lead = Involvement.objects.filter(child=child, is_lead=True, ended_on__isnull=True, worker__isnull=False)
    if told.coordinator.strip().casefold() in {
        row.worker.name.casefold() for row in lead.select_related("worker") if row.worker
    }:
        raise NotAllowed(
            "The coordinator is somebody apart from the social worker, so that the family can trust it to be theirs."
        )
    row = FamilyOffer.objects.create(child=child, recorded_by=by, **vars(told))
    log(by, "offered a family meeting", row, person_id=child.pk)
    touch(child.pk)
    return row


def answer_of(row: FamilyOffer) -> dict[str, Any]:
    """What they answered, by the names of the boxes."""
    return {"answer": row.answer, "on": Chosen(row.answered_on), "meeting": Chosen(row.meeting_id)}


@act
def answer_offer(
    *, row: FamilyOffer, answer: str, on: date, by: Worker, meeting: Meeting | None = None, began_from: str = ""
) -> None:
    """What they answered, and the meeting that came of it.

    Raises:
        NotAllowed: nothing was offered, the day is before the offer or to come, or nothing is said.
        Stale: somebody else wrote their answer down in between; both texts are in it.
    """
    row = FamilyOffer.objects.select_for_update(of=("self",)).select_related("child").get(pk=row.pk)
    may_write([row.child], by=by).or_refuse()
    if not row.offered_on or not row.offered_on <= on <= by.today:
        raise NotAllowed("Choose a day between the offer and today.")
    if not answer.strip():
        raise NotAllowed("Write what they answered, in their words.")
    mine = {"answer": answer, "on": Chosen(on), "meeting": Chosen(meeting)}
    refuse_if_stale(began_from, saved=answer_of(row), mine=mine, of=row)
    row.answer, row.answered_on, row.meeting = answer.strip(), on, meeting or row.meeting
    row.save(update_fields=["answer", "answered_on", "meeting"])
    log(by, "wrote down the answer to a family meeting", row, person_id=row.child_id)
    touch(row.child_id)


def family_plan(meeting: Meeting) -> Plan | None:
    """The plan the family made or is to make at this meeting."""
    return meeting.plan if meeting.plan and meeting.plan.kind == Plan.Kind.FAMILY_NETWORK else None


@act
def say_bottom_line(*, meeting: Meeting, words: str, because: str, by: Worker) -> BottomLine:
    """What the family's plan must keep to, told before they make it. The plan they will make begins with it, empty, for them to write.

    Raises:
        NotAllowed: the family has made its plan, nothing is said, or this meeting is not the family's.
    """
    meeting = Meeting.objects.select_for_update(of=("self",)).select_related("plan").get(pk=meeting.pk)
    may_change(meeting, by=by).or_refuse()
    if not KINDS[meeting.kind].family_leads:
        raise NotAllowed("Only a meeting that the family leads makes a plan of the family’s own.")
    if meeting.family_time.strip():
        raise NotAllowed("The family has made its plan. What it must keep to is told before, not after.")
    if not words.strip() or not because.strip():
        raise NotAllowed("Write what the plan must keep to, and why, in plain words.")
    plan = family_plan(meeting) or _family_plan_begins(meeting, by)
    row: BottomLine = draw_bottom_line(plan=plan, words=words, because=because, by=by)
    written(meeting, "told a family what its plan must keep to", by=by)
    return row


def _family_plan_begins(meeting: Meeting, by: Worker) -> Plan:
    plan: Plan = begin_plan(
        children=children_of(meeting), kind=Plan.Kind.FAMILY_NETWORK, purpose=TO_BE_MADE, began_on=meeting.held_on or by.today, by=by
    )  # fmt: skip
    meeting.plan = plan
    meeting.save(update_fields=["plan"])
    return plan


def texts_of_family_plan(meeting: Meeting) -> dict[str, Any]:
    """The family's own plan and how it keeps to each bottom line, by the names of the boxes of its form."""
    plan = family_plan(meeting)
    lines = plan.bottom_lines.filter(ended_on__isnull=True) if plan else ()
    found: dict[str, Any] = {"words": meeting.family_time} | {f"kept_{line.pk}": line.kept for line in lines}
    return found | {"review_on": Chosen(plan.review_on if plan else None)}


@act
def family_made_plan(
    *,
    meeting: Meeting,
    words: str,
    by: Worker,
    kept: dict[int, str],
    review_on: date | None = None,
    began_from: str = "",
) -> Plan:
    """The plan a family made in its own time, in its own words; how it keeps to each bottom line; when it is looked at again.

    Raises:
        NotAllowed: it was not held, nothing is written, or a bottom line has no answer.
        Stale: somebody else wrote here in between; both texts are in it.
    """
    meeting = Meeting.objects.select_for_update(of=("self",)).select_related("plan").get(pk=meeting.pk)
    may_change(meeting, by=by).or_refuse()
    if not meeting.held_on:
        raise NotAllowed("Write first that it was held.")
    if not words.strip():
        raise NotAllowed("Write the plan as the family made it, in their words.")
    plan = family_plan(meeting) or _family_plan_begins(meeting, by)
    lines = list(plan.bottom_lines.filter(ended_on__isnull=True))
    if any(not kept.get(line.pk, "").strip() for line in lines):
        raise NotAllowed(
            "Write for each line how the family’s plan keeps to it. Where it does not, say so, and what was agreed."
        )
    mine: dict[str, Any] = {"words": words} | {f"kept_{line.pk}": kept[line.pk] for line in lines}
    mine["review_on"] = Chosen(review_on)
    refuse_if_stale(began_from, saved=texts_of_family_plan(meeting), mine=mine, of=meeting)
    for line in lines:
        line.kept = kept[line.pk].strip()
        line.save(update_fields=["kept"])
    plan.purpose, plan.agreed_on, plan.review_on = words.strip(), meeting.held_on, review_on
    plan.save(update_fields=["purpose", "agreed_on", "review_on"])
    meeting.family_time = words.strip()
    meeting.save(update_fields=["family_time"])
    written(meeting, "wrote down the family's own plan", by=by)
    return plan
