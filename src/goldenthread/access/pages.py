"""What every page says of itself: who may open it. And what every page does: run in one transaction that also holds its log lines.

A view is `@public`, `@signed_in`, `@needs(Permission.X)` or, in `people.opening`, `@opens("child")`. A view that says none is refused by
the middleware and fails a house test. People shown on a page are gathered by `shown()` (the templates' person macros call it) and written
to the log, one line each, before the page leaves; if that cannot be done the page is not shown.

Serves: T.23
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import connection, transaction
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.utils import timezone

from goldenthread.access.log import log_refusal, log_shown, on_page
from goldenthread.access.models import Worker
from goldenthread.access.once import one_page
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed

View = Callable[..., HttpResponse]


class NoSuchRecord(Http404):
    """A record that is not there or is locked away from who asks: one answer for both, and a refusal in the log."""

    def __init__(self, person_id: int) -> None:
        super().__init__("There is no record here that you can open.")
        self.person_id = person_id


class PageRequest(HttpRequest):
    """The request of a page for workers: somebody has signed in, or the middleware would have sent them to do so."""

    user: Worker
    opened_child: Any
    frame_made: Any


@dataclass(frozen=True)
class Policy:
    """Who may open a page: everybody, everybody signed in, holders of any of some permissions, or those to whom a record opens."""

    kind: str
    permissions: tuple[Permission, ...] = ()
    record: str = ""
    also: tuple[Permission, ...] = ()

    def says(self) -> str:
        """The policy in words, for the handbook."""
        match self.kind:
            case "public":
                return "everybody"
            case "signed_in":
                return "everybody who has signed in"
            case "needs":
                return " or ".join(permission.value for permission in self.permissions)
        also = f"; also needs: {' or '.join(p.value for p in self.also)}" if self.also else ""
        return f"those to whom this {self.record}'s record opens{also}"


WAS_SHOWN = "was shown"
_shown: ContextVar[dict[int, str] | None] = ContextVar("people shown on the page under way, and how", default=None)


def shown(*person_ids: int, did: str = WAS_SHOWN) -> None:
    """Say that these people are on the page being made; `did` says more of somebody whose record was opened."""
    gathered = _shown.get()
    if gathered is not None:
        for person_id in person_ids:
            if did != WAS_SHOWN or person_id not in gathered:
                gathered[person_id] = did


@contextmanager
def _one_transaction(*, at_one_moment: bool) -> Iterator[None]:
    with transaction.atomic():
        if at_one_moment and not connection.savepoint_ids:
            with connection.cursor() as cursor:
                cursor.execute("set transaction isolation level repeatable read")
        yield


def _without_nul(request: HttpRequest) -> None:
    """Leave out the NUL that no key types and no database keeps, wherever a page may read what was sent."""
    for name in ("GET", "POST"):
        sent: QueryDict = getattr(request, name)
        if any("\0" in value for field, values in sent.lists() for value in (field, *values)):
            kept = QueryDict(mutable=True)
            for field, values in sent.lists():
                kept.setlist(field.replace("\0", ""), [value.replace("\0", "") for value in values])
            kept._mutable = False
            setattr(request, name, kept)


def as_one(view: View, policy: Policy, *, at_one_moment: bool = False) -> View:
    """Run a view in one transaction together with the log lines of the people it shows, and give it its policy.

    `at_one_moment` is for a page that reads for long: everything in it, who is locked away too, is as it was when the page began.
    """

    @functools.wraps(view)
    def page(request: HttpRequest, *args: Any, **named: Any) -> HttpResponse:
        worker = request.user if isinstance(request.user, Worker) else None
        if worker is not None:
            worker.today = timezone.localdate()
        _without_nul(request)
        on_page(getattr(request.resolver_match, "view_name", "") or view.__name__)
        token = _shown.set({})
        try:
            with one_page(), _one_transaction(at_one_moment=at_one_moment):
                response = view(request, *args, **named)
                if hasattr(response, "render") and not getattr(response, "is_rendered", True):
                    response = response.render()
                if people := _shown.get():
                    log_shown(worker, people)
                return response
        except NotAllowed as refusal:
            log_refusal(worker, "was refused", because=str(refusal))
            raise PermissionDenied(str(refusal)) from refusal
        except (
            NoSuchRecord
        ) as missing:  # logged here, after the page's own transaction has gone, or the line would go with it
            log_refusal(
                worker, "was refused", person_id=missing.person_id, because="no such record, or not for this worker"
            )
            raise
        finally:
            _shown.reset(token)

    page.policy = policy  # type: ignore[attr-defined]
    return page


def public(view: View) -> View:
    """Everybody may open this page, signed in or not. It shows nobody's record."""
    return as_one(view, Policy("public"))


def _refuse_unless(worker: Worker, permissions: tuple[Permission, ...]) -> None:
    if permissions and not any(worker.has(permission) for permission in permissions):
        wanted = " or ".join(f"“{permission.value}”" for permission in permissions)
        raise NotAllowed(
            f"Your role does not include this page. It is for people whose role includes: {wanted}. If you need it for your work, ask your manager."
        )


def signed_in(view: View) -> View:
    """Everybody who has signed in may open this page."""

    def check(request: HttpRequest, *args: Any, **named: Any) -> HttpResponse:
        return view(request, *args, **named)

    page = as_one(functools.wraps(view)(check), Policy("signed_in"))
    page.asks_sign_in = True  # type: ignore[attr-defined]
    return page


def needs(*permissions: Permission, at_one_moment: bool = False) -> Callable[[View], View]:
    """Only workers whose roles include one of these permissions may open this page."""

    def decorate(view: View) -> View:
        @functools.wraps(view)
        def check(request: PageRequest, *args: Any, **named: Any) -> HttpResponse:
            _refuse_unless(request.user, permissions)
            return view(request, *args, **named)

        page = as_one(check, Policy("needs", permissions), at_one_moment=at_one_moment)
        page.asks_sign_in = True  # type: ignore[attr-defined]
        return page

    return decorate


def not_found(worker: Worker | None, *, person_id: int) -> Http404:
    """The answer for a record that is not there or is locked away: the same words; the page that raises it logs the refusal."""
    return NoSuchRecord(person_id)


__all__ = ["Policy", "View", "as_one", "needs", "not_found", "public", "shown", "signed_in"]
