"""What the pages of supervision have in common: which one it is, whether it may be read, and the way back.

Serves: T.16
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import Http404

from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.quality.supervision import permits, queries
from goldenthread.quality.supervision.models import Supervision

NO_SUCH = "There is no such supervision."


class AskFirst(Exception):
    """It may be read by saying why: the page sends them there."""


def the_one(request: PageRequest, supervision_id: int) -> Supervision:
    """The supervision of this number.

    Raises:
        Http404: there is none.
    """
    found = queries.one_supervision(supervision_id, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    return found


def to_read(request: PageRequest, supervision_id: int, *, at: datetime) -> Supervision:
    """The supervision of this number, as far as it may be read.

    Raises:
        Http404: there is none.
        AskFirst: it opens to them by a reason.
        NotAllowed: it is not theirs to read.
    """
    one = the_one(request, supervision_id)
    permit = permits.may_read(one, by=request.user, at=at)
    if not permit and permits.may_ask(one, by=request.user):
        raise AskFirst
    permit.or_refuse()
    return one


def as_one_of_the_two(request: PageRequest, supervision_id: int) -> Supervision:
    """The supervision of this number, for its two alone.

    Raises:
        Http404: there is none.
        NotAllowed: they are not one of them.
    """
    one = the_one(request, supervision_id)
    if not permits.is_of_the_two(one, by=request.user):
        raise NotAllowed(permits.NOT_YOURS)
    return one


def the_worker(request: PageRequest, worker_id: int) -> Worker:
    """A worker, for themselves or for whoever leads them.

    Raises:
        Http404: there is no such worker, or their supervision is not this one's to know of (the same answer).
    """
    found = queries.one_worker(worker_id, seen_by=request.user)
    mine = found is not None and (found.pk == request.user.pk or bool(permits.may_hold_for(found, by=request.user)))
    if found is None or not mine:
        raise Http404("There is no worker here whose supervision is yours to hold.")
    return found


def told(request: PageRequest, one: Supervision) -> dict[str, Any]:
    """What every page about one supervision shows: the two, where it stands, which of the two is reading."""
    return {
        "one": one,
        "stands": permits.stands_now(one),
        "mine": one.worker_id == request.user.pk,
        "holds": one.held_by_id == request.user.pk,
        "leads": request.user.has(Permission.MANAGE_TEAM),
        "today": request.user.today,
    }
