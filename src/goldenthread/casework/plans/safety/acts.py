"""What happens if it does not work, tried with the family; what a family's own plan must keep to; and violence, named: who harms whom.

Serves: K3.05, K7.10b, C.03, C.15
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Chosen, refuse_if_stale, texts_of
from goldenthread.casework.plans import permits
from goldenthread.casework.plans.beginning.acts import touch_plan
from goldenthread.casework.plans.living_models import BottomLine, Contingency, ViolenceInPlan
from goldenthread.casework.plans.models import Plan
from goldenthread.people.models import Person


@dataclass(frozen=True)
class WhatIf:
    """If this happens: who notices, who does what, where the child sleeps, who tells the child, what they take, the legal way."""

    if_this: str
    who_notices: str = ""
    then: str = ""
    sleeps: str = ""
    who_tells: str = ""
    belongings: str = ""
    legal: str = ""


@act
def write_what_if(
    *, plan: Plan, what_if: WhatIf, by: Worker, row: Contingency | None = None, began_from: str = ""
) -> Contingency:
    """Write what happens if it does not work; with `row`, word that one anew.

    Raises:
        NotAllowed: this worker may not write in this plan, or it is not said what happens.
        Stale: somebody else worded it anew in between; both texts are in it.
    """
    permits.may_change(plan, by=by).or_refuse()
    if not what_if.if_this.strip():
        raise NotAllowed("Say what happens, or what would be the first sign.")
    told = {name: value.strip() for name, value in asdict(what_if).items()}
    if row is None:
        row = Contingency.objects.create(plan=plan, recorded_by=by, **told)
    else:
        row = Contingency.objects.select_for_update(of=("self",)).get(pk=row.pk)
        refuse_if_stale(began_from, saved=texts_of(row, told), mine=told, of=row)
        for name, value in told.items():
            setattr(row, name, value)
        row.save()
    log(by, "wrote a what-if", row)
    touch_plan(plan)
    return row


def words_of_trying(row: Contingency) -> dict[str, Any]:
    """What was learnt by going through a what-if, and when, in words, by the names of its boxes."""
    return texts_of(row, ("tried",)) | {"tried_on": Chosen(row.tried_on)}


@act
def try_what_if(*, row: Contingency, tried_on: date, tried: str, began_from: str, by: Worker) -> None:
    """A what-if was gone through with the family, as it would happen: what was learnt.

    Raises:
        NotAllowed: this worker may not, the day is to come, or it is not said what was learnt.
        Stale: somebody else wrote it down in between; both are in it.
    """
    permits.may_change(row.plan, by=by).or_refuse()
    if tried_on > by.today:
        raise NotAllowed("The day it was gone through cannot be in the future.")
    if not tried.strip():
        raise NotAllowed("Say what you learnt by trying: who picked up, what was missing.")
    row = Contingency.objects.select_for_update(of=("self",)).select_related("plan").get(pk=row.pk)
    mine = words_of_trying(Contingency(tried_on=tried_on, tried=tried))
    refuse_if_stale(began_from, saved=words_of_trying(row), mine=mine, of=row)
    row.tried_on, row.tried = tried_on, tried.strip()
    row.save()
    log(by, "went through a what-if with the family", row)
    touch_plan(row.plan)


@act
def end_what_if(*, row: Contingency, by: Worker) -> None:
    """Take a what-if out of a plan."""
    permits.may_change(row.plan, by=by).or_refuse()
    row.ended_on = by.today
    row.save()
    log(by, "took a what-if out of a plan", row)
    touch_plan(row.plan)


@act
def draw_bottom_line(
    *,
    plan: Plan,
    words: str,
    because: str,
    by: Worker,
    kept: str = "",
    row: BottomLine | None = None,
    began_from: str = "",
) -> BottomLine:
    """Say what a family's own plan must keep to, and why, before they make it; later, how it keeps to it.

    Raises:
        NotAllowed: this worker may not, or it is not said what or why.
        Stale: somebody else worded it anew in between; both texts are in it.
    """
    permits.may_change(plan, by=by).or_refuse()
    if not words.strip() or not because.strip():
        raise NotAllowed("Say what the plan must keep to, and why: a family can only plan round a reason it knows.")
    told = {"words": words.strip(), "because": because.strip(), "kept": kept.strip()}
    if row is None:
        row = BottomLine.objects.create(plan=plan, recorded_by=by, **told)
    else:
        row = BottomLine.objects.select_for_update(of=("self",)).get(pk=row.pk)
        refuse_if_stale(began_from, saved=texts_of(row, told), mine=told, of=row)
        for name, value in told.items():
            setattr(row, name, value)
        row.save()
    log(by, "drew a bottom line", row)
    touch_plan(plan)
    return row


@act
def end_bottom_line(*, row: BottomLine, by: Worker) -> None:
    """A bottom line no longer stands."""
    permits.may_change(row.plan, by=by).or_refuse()
    row.ended_on = by.today
    row.save()
    log(by, "ended a bottom line", row)
    touch_plan(row.plan)


@act
def name_violence(*, plan: Plan, harms: Person, harmed: Person, what: str, by: Worker) -> ViolenceInPlan:
    """Name in a plan who harms whom, and what was done, in plain words.

    Raises:
        NotAllowed: this worker may not, both are the same person, or it is not said what was done.
    """
    permits.may_change(plan, by=by).or_refuse()
    if harms.pk == harmed.pk:
        raise NotAllowed("Choose two people: who harms, and who is harmed.")
    if not what.strip():
        raise NotAllowed("Say what was done, in plain words: who did what to whom.")
    row = ViolenceInPlan.objects.create(plan=plan, harms=harms, harmed=harmed, what=what.strip(), recorded_by=by)
    log(by, "named violence in a plan", row, person_id=harmed.pk)
    touch_plan(plan)
    return row


@act
def end_violence(*, row: ViolenceInPlan, because: str, by: Worker) -> None:
    """Take violence out of a plan, with the reason: who says that it is safe, and how they were asked.

    Raises:
        NotAllowed: this worker may not, no reason is given, or it was taken out before.
    """
    row = ViolenceInPlan.objects.select_for_update(of=("self",)).select_related("plan", "harmed").get(pk=row.pk)
    permits.may_change(row.plan, by=by).or_refuse()
    if row.ended_on:
        raise NotAllowed("This was taken out of the plan already, with a reason. Read it, and add yours to a note.")
    if not because.strip():
        raise NotAllowed(
            f"Say why, and what {row.harmed.short_name}, asked alone, says. Silence and fewer calls are not safety."
        )
    row.ended_on, row.ended_because = by.today, because.strip()
    row.save()
    log(by, "took violence out of a plan", row, person_id=row.harmed_id, because=because)
    touch_plan(row.plan)
