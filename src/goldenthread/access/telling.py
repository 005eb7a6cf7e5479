"""Telling workers something inside the application. A notice names nobody; it links to the page where access is checked again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from django.db import connection
from django.db.models import QuerySet
from django.http import HttpRequest

from goldenthread.access.models import Notice, RoleHeld, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.roles import ROLES

WAITING = """
select (select count(*) from access_notice where to_id = %(worker)s and read_at is null),
       (select count(*) from access_draft where worker_id = %(worker)s and thrown_at is null)
"""


def workers_who_may(permission: Permission) -> list[Worker]:
    """Everybody whose roles allow this now and whose account is open."""
    roles = [role.key for role in ROLES if permission in role.permissions]
    holders = RoleHeld.objects.filter(role__in=roles, ended_on__isnull=True).values("worker_id")
    return list(Worker.objects.filter(pk__in=holders, is_active=True))


def tell(workers: Iterable[Worker], says: str, *, link: str = "", once: bool = False) -> None:
    """Give each of these workers one notice; with `once`, only those who have no unread notice of the same words and link."""
    to = {worker.pk for worker in workers}
    if once:
        to -= set(
            Notice.objects.filter(to_id__in=to, says=says, link=link, read_at__isnull=True).values_list(
                "to_id", flat=True
            )
        )
    Notice.objects.bulk_create([Notice(to_id=pk, says=says, link=link) for pk in sorted(to)])


Said = Callable[[Worker], list[str]]
_said: list[Said] = []


def also_say(say: Said) -> None:
    """Register what stands above a worker's notices without being kept: lines worked out anew each time, which name nobody."""
    if say not in _said:
        _said.append(say)


def said_now(*, seen_by: Worker) -> list[str]:
    """What stands above this worker's notices today."""
    return [line for say in _said for line in say(seen_by)]


def unread_notices(request: HttpRequest) -> dict[str, int]:
    """For every page's header: how many notices the worker has not read, and drafts they have. One query, only where somebody is signed in."""
    worker = getattr(request, "user", None)
    if not isinstance(worker, Worker):
        return {}
    with connection.cursor() as cursor:
        cursor.execute(WAITING, {"worker": worker.pk})
        unread, drafts = cursor.fetchone()
    return {"unread_notices": unread, "drafts_begun": drafts}


def mark_read(notices: QuerySet[Notice], *, at: datetime) -> None:
    """Count these notices as read, those already read excepted."""
    notices.filter(read_at__isnull=True).update(read_at=at)
