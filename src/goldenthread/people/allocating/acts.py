"""Deciding who works with a child. A protected or heavy caseload is shown to whoever decides; it stops nobody.

Serves: K2.01a, T.18, T.23
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.urls import reverse

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Team, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.telling import tell
from goldenthread.people.allocating.queries import is_waiting
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import may_open

Part = Involvement.Part

LEADS = (Part.SOCIAL_WORKER, Part.LEAD_PRACTITIONER)
"""The parts that can be a child's one lead worker."""

ALLOCATED = "A child has been allocated to you."
JOINED = "You have been asked to work with a child."
PASSED_ON = (
    "A child you worked with has been passed on. Their record stays open to you for four weeks, to finish writing."
)
ENDED = (
    "Your part in the work with a child has ended. Their record stays open to you for four weeks, to finish writing."
)


def may_allocate(child: Person, *, by: Worker, to: Worker | None = None) -> Permit:
    """Whether this worker may decide who works with this child, and (where one is named) whether it may be that worker."""
    if not by.has(Permission.ALLOCATE):
        return no("A manager decides who works with a child. Ask yours.")
    if not may_open(child, by=by) and not is_waiting(child, seen_by=by):
        return no("There is no record here that you can allocate.")
    if to is None:
        return YES
    if not to.is_active or (to.left_on is not None and to.left_on < by.today):
        return no(f"{to.name} no longer works here.")
    if not to.has(Permission.WORK_WITH_CHILDREN):
        return no(f"{to.name}’s role does not include working with children of their own.")
    if not Person.objects.known_to(to).filter(pk=child.pk).exists():
        return no(f"{to.name} cannot be asked to work with this child. Information governance can tell you more.")
    return YES


@act
def allocate(
    *,
    child: Person,
    to: Worker,
    on: date,
    because: str,
    told_child_on: date | None = None,
    part: str = Part.SOCIAL_WORKER,
    by: Worker,
) -> Involvement:
    """Give a child their one lead worker. The team that held the work goes on holding it.

    Raises:
        NotAllowed: this worker may not decide it, the one named may not take it, or the child has a lead worker already.
    """
    may_allocate(child, by=by, to=to).or_refuse()
    Person.objects.select_for_update().get(pk=child.pk)
    if Involvement.objects.filter(child=child, is_lead=True, ended_on__isnull=True).exists():
        raise NotAllowed("This child has a lead worker. Transfer them instead, so that the goodbye is thought of, too.")
    row = Involvement.objects.create(
        child=child,
        worker=to,
        part=part,
        is_lead=True,
        began_on=on,
        because=because,
        told_child_on=told_child_on,
        recorded_by=by,
    )
    log(by, "allocated", row, person_id=child.pk, because=because)
    if to.pk != by.pk:
        tell([to], ALLOCATED, link=reverse("child", args=[child.pk]))
    touch(child.pk)
    return row


@act
def transfer(
    *, children: Sequence[Person], to: Worker | None = None, to_team: Team | None = None, on: date, because: str, told_child_on: date | None = None,
    by: Worker,
) -> list[Involvement]:  # fmt: skip
    """Pass children on, brothers and sisters together, to another worker, another team, or both. With a team alone they wait there for a worker.

    Raises:
        NotAllowed: nobody is named, or one of the children may not be passed on by this worker or to that one.
    """
    if to is None and to_team is None:
        raise NotAllowed("Choose the worker or the team the children go to.")
    return [
        row
        for child in children
        for row in _pass_on(child, to, to_team, on=on, because=because, told_child_on=told_child_on, by=by)
    ]


def _pass_on(
    child: Person,
    to: Worker | None,
    to_team: Team | None,
    *,
    on: date,
    because: str,
    told_child_on: date | None,
    by: Worker,
) -> list[Involvement]:
    may_allocate(child, by=by, to=to).or_refuse()
    now = list(
        Involvement.objects.select_for_update(of=("self",))
        .filter(child=child, ended_on__isnull=True)
        .select_related("worker")
    )
    lead = next((row for row in now if row.is_lead), None)
    if to is not None and lead is not None and lead.worker_id == to.pk:
        raise NotAllowed(f"{to.name} is this child’s lead worker already.")
    going = [
        row
        for row in now
        if row.is_lead or (to_team is not None and row.part == Part.TEAM and row.team_id != to_team.pk)
    ]
    for row in going:
        _end(row, on=on, because=because)
    made = []
    given = {"child": child, "began_on": on, "because": because, "told_child_on": told_child_on, "recorded_by": by}
    if to_team is not None and not any(row.part == Part.TEAM and row.team_id == to_team.pk for row in now):
        made.append(Involvement.objects.create(team=to_team, part=Part.TEAM, **given))
    if to is not None:
        part = lead.part if lead and lead.part in LEADS else Part.SOCIAL_WORKER
        made.append(Involvement.objects.create(worker=to, part=part, is_lead=True, **given))
        tell([to] if to.pk != by.pk else [], ALLOCATED, link=reverse("child", args=[child.pk]))
    tell(
        [row.worker for row in going if row.worker and row.worker.pk != by.pk],
        PASSED_ON,
        link=reverse("child", args=[child.pk]),
    )
    log(by, "transferred", made[0] if made else None, person_id=child.pk, because=because)
    touch(child.pk)
    return made


@act
def add_co_worker(*, child: Person, worker: Worker, part: str, on: date, because: str, by: Worker) -> Involvement:
    """Bring another worker in beside the lead worker.

    Raises:
        NotAllowed: this worker may not decide it, the one named may not take it, or they work with the child in this part already.
    """
    may_allocate(child, by=by, to=worker).or_refuse()
    if Involvement.objects.filter(child=child, worker=worker, part=part, ended_on__isnull=True).exists():
        raise NotAllowed(f"{worker.name} works with this child already.")
    row = Involvement.objects.create(
        child=child, worker=worker, part=part, began_on=on, because=because, recorded_by=by
    )
    log(by, "asked to join the work", row, person_id=child.pk, because=because)
    if worker.pk != by.pk:
        tell([worker], JOINED, link=reverse("child", args=[child.pk]))
    touch(child.pk)
    return row


@act
def end_involvement(*, involvement: Involvement, on: date, because: str, by: Worker) -> Involvement:
    """End one worker's or team's part. The record stays open to them for a while, to finish writing.

    Raises:
        NotAllowed: this worker may not decide it, it has ended, or it would end before it began.
    """
    row = Involvement.objects.select_for_update(of=("self",)).select_related("worker", "child").get(pk=involvement.pk)
    may_allocate(row.child, by=by).or_refuse()
    if row.ended_on:
        raise NotAllowed("This has ended already.")
    _end(row, on=on, because=because)
    log(by, "ended their part", row, person_id=row.child_id, because=because)
    if row.worker and row.worker_id != by.pk:
        tell([row.worker], ENDED)
    touch(row.child_id)
    return row


def _end(row: Involvement, *, on: date, because: str) -> None:
    if on < row.began_on:
        raise NotAllowed("It cannot end before it began.")
    row.ended_on, row.ended_because = on, because
    row.save()
