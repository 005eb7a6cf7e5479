"""Standing in for somebody who is away. For those days the children's records open to whoever stands in; both hear of it.

Serves: C.08, T.23
"""

from __future__ import annotations

from datetime import date

from django.db.models.functions import Now
from django.urls import reverse

from goldenthread.access.acting import act
from goldenthread.access.leading import workers_led_by
from goldenthread.access.log import log
from goldenthread.access.models import Cover, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.access.telling import tell
from goldenthread.design.words import day

LONGEST_DAYS = 183
"""Half a year. Longer than that is not cover but a transfer, which names who the children's worker is."""

CAN_COVER = (Permission.WORK_WITH_CHILDREN, Permission.MANAGE_TEAM)


def may_arrange(away: Worker, *, by: Worker) -> Permit:
    """Whether somebody may arrange cover for this worker: for oneself, or for those one leads."""
    if by.pk == away.pk and any(by.has(permission) for permission in CAN_COVER):
        return YES
    if by.has(Permission.MANAGE_TEAM) and workers_led_by(by).filter(pk=away.pk).exists():
        return YES
    return no("You can arrange cover for yourself, and for people in a team you lead. Ask their manager.")


def may_cover(covering: Worker, *, away: Worker, from_on: date, until_on: date) -> Permit:
    """Whether this worker can stand in on these days."""
    if covering.pk == away.pk:
        return no("Nobody can stand in for themselves. Choose somebody else.")
    if not covering.is_active or (covering.left_on is not None and covering.left_on < until_on):
        return no(f"{covering.name} is not here for all of those days. Choose somebody else, or other days.")
    if not any(covering.has(permission) for permission in CAN_COVER):
        return no(f"{covering.name}’s role does not work with children. Choose somebody whose does.")
    if until_on < from_on:
        return no("The last day is before the first. Check the dates.")
    if (until_on - from_on).days >= LONGEST_DAYS:
        return no("Cover lasts half a year at most. For longer, transfer the children to another worker.")
    return YES


@act
def arrange(*, away: Worker, covering: Worker, by: Worker, from_on: date, until_on: date, because: str = "") -> Cover:
    """Have one worker stand in for another on these days. Several may, on the same days.

    Raises:
        NotAllowed: it is not theirs to arrange, or the other cannot stand in.
    """
    may_arrange(away, by=by).or_refuse()
    may_cover(covering, away=away, from_on=from_on, until_on=until_on).or_refuse()
    cover = Cover.objects.create(
        away=away, covering=covering, from_on=from_on, until_on=until_on, because=because, arranged_by=by
    )
    days = f"from {day(from_on)} until {day(until_on)}" if from_on != until_on else f"on {day(from_on)}"
    tell(
        [covering],
        f"You stand in for {away.name} {days}. Their children’s records open to you on those days.",
        link=reverse("cover"),
    )
    tell([away], f"{covering.name} stands in for you {days}.", link=reverse("cover"))
    log(by, "arranged cover", cover, because=because)
    return cover


def may_call_off(cover: Cover, *, by: Worker) -> Permit:
    """Whether somebody may call cover off: whoever may arrange it, and whoever stands in."""
    if cover.ended_at is not None:
        return no("This was called off already.")
    if cover.until_on < by.today:
        return no("These days have passed.")
    return YES if by.pk == cover.covering_id else may_arrange(cover.away, by=by)


@act
def call_off(cover: Cover, *, by: Worker) -> Cover:
    """Call cover off from now. Both hear of it.

    Raises:
        NotAllowed: it is not theirs to call off, or it is over.
    """
    may_call_off(cover, by=by).or_refuse()
    Cover.objects.filter(pk=cover.pk).update(ended_at=Now())
    cover.refresh_from_db()
    tell([cover.covering], f"You no longer stand in for {cover.away.name}.", link=reverse("cover"))
    tell([cover.away], f"{cover.covering.name} no longer stands in for you.", link=reverse("cover"))
    log(by, "called off cover", cover)
    return cover
