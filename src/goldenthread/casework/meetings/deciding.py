"""What a meeting decides, why, and who saw it differently; and how it becomes a step in the plan in one press.

Serves: K9.10, C.16
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation, MeetingDecision
from goldenthread.casework.meetings.permits import may_change, may_write_in, readable
from goldenthread.casework.meetings.written import children_of, written
from goldenthread.casework.plans.models import Goal, Plan, PlanChild, Step
from goldenthread.casework.plans.stepping.acts import Owner, Written, write_step
from goldenthread.practice.meetings.kinds import KINDS


@dataclass(frozen=True)
class Said:
    """One decision as it is written. `row` is its number where it stands already."""

    words: str
    because: str = ""
    dissent: str = ""
    who: str = ""
    by_when_on: date | None = None
    goal: Goal | None = None
    row: int | None = None


@act
def keep_decisions(*, meeting: Meeting, said: Iterable[Said], by: Worker) -> None:
    """Keep what was decided. One whose words were emptied is taken out, unless it is a step in the plan by now.

    Raises:
        NotAllowed: the meeting may no longer be changed.
    """
    may_change(meeting, by=by).or_refuse()
    here = {row.pk: row for row in meeting.decisions.all()}
    for one in said:
        row = here.get(one.row or 0)
        told = {name: value for name, value in vars(one).items() if name != "row"}
        if row is None:
            if one.words.strip():
                MeetingDecision.objects.create(meeting=meeting, recorded_by=by, **told)
        elif row.step_id is None and not one.words.strip():
            row.delete()
        elif any(getattr(row, name) != value for name, value in told.items() if name != "words" or value.strip()):
            for name, value in told.items():
                setattr(row, name, value if name != "words" or value.strip() else row.words)
            row.save()


def plan_of(meeting: Meeting, *, on: date) -> Plan | None:
    """The plan a meeting's steps go to: the one it looks at, or the one its children are on now, protection before help."""
    if meeting.plan_id:
        return meeting.plan
    places = PlanChild.objects.filter(child__in=children_of(meeting), began_on__lte=on).exclude(ended_on__lte=on)
    places = places.select_related("plan").order_by("pk")
    first = ("child_protection", "child_in_need", "care", "pathway", "early_help")
    ranked = sorted(
        places, key=lambda place: (first.index(place.kind) if place.kind in first else len(first), -place.pk)
    )
    return ranked[0].plan if ranked else None


@act
def land(*, decision: MeetingDecision, by: Worker) -> Step:
    """Make a decision a step in the plan: what, who, by when, for which goal.

    Reading: agreed where the meeting named who and by when, and they were there to agree; otherwise it waits for them in the plan.

    Raises:
        NotAllowed: it is in the plan already, there is no plan, or the meeting is not one that makes steps.
    """
    decision = MeetingDecision.objects.select_for_update(of=("self",)).select_related("meeting").get(pk=decision.pk)
    meeting = decision.meeting
    if not Meeting.objects.filter(readable(by), pk=meeting.pk).exists():
        raise NotAllowed("There is no such meeting.")
    may_write_in(children_of(meeting), by=by).or_refuse()
    if KINDS[meeting.kind].privileged:
        raise NotAllowed("What is said here is privileged. Write the step in the plan by itself, without the advice.")
    if decision.step_id:
        raise NotAllowed("This is in the plan already.")
    plan = plan_of(meeting, on=by.today)
    if plan is None:
        raise NotAllowed("There is no plan to put it in yet. Begin one first.")
    on = meeting.held_on or by.today
    came = _who_came(meeting, decision.who)
    owner = Owner(
        person=came.person if came else None, agency=came.agency if came else None, worker=came.worker if came else None, words=decision.who
    )  # fmt: skip
    goals = [decision.goal] if decision.goal else []
    agreed_on = on if came and decision.by_when_on else None
    step: Step = write_step(
        plan=plan, written=Written(decision.words, due_on=decision.by_when_on, start_on=on), owner=owner, goals=goals, agreed_on=agreed_on, by=by
    )  # fmt: skip
    decision.step = step
    decision.save(update_fields=["step"])
    written(meeting, "put a decision of a meeting in the plan", by=by)
    return step


def _who_came(meeting: Meeting, who: str) -> Invitation | None:
    """Who of those who came is meant by these words: by name, or as the words they stand under; nobody where it could be two."""
    wanted = who.strip().casefold()
    came = (Invitation.Came.WHOLE, Invitation.Came.PART, Invitation.Came.APART)
    found = []
    for one in meeting.invited.filter(came__in=came).select_related("person", "worker", "agency"):
        names = {one.words, one.worker.name if one.worker else "", one.agency.name if one.agency else ""}
        if one.person:
            names |= {one.person.shown_name, one.person.short_name}
        if wanted and wanted in {name.casefold() for name in names}:
            found.append(one)
    return found[0] if len(found) == 1 else None
