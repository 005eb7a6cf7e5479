"""Opening a page about several children of a family: those whose records open are there; of a child who may not be seen, nothing is.

    @opens_work()
    def the_map(request: PageRequest, work: Work) -> HttpResponse: ...

    @opens_work(Permission.RECORD)
    def change_part(request: PageRequest, work: Work, child_id: int) -> HttpResponse:
        part = the_part(work, child_id)

The address holds the number of the assessment, `<int:work_id>`. Where no record opens, a reason is asked for; where the worker may know of
none of the children, nothing is there.
Serves: K1.00, T.23
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from goldenthread.access.pages import PageRequest, Policy, View, as_one, not_found, shown
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.thinking.permits import NOT_ALL
from goldenthread.casework.assessments.working.queries import Work, child_behind, work_of
from goldenthread.people.opening import OPENS_RECORDS

NO_SUCH = "There is no record here that you can open."


def opens_work(*also: Permission, whole: bool = False) -> Callable[[View], View]:
    """The page opens an assessment with a family. It takes `work_id` and hands over the `Work`; `also` as in `people.opening.opens`.

    `whole`: the page is about all children together, so it opens only to whom each of their records opens.
    """
    permissions = also or OPENS_RECORDS

    def decorate(view: View) -> View:
        @functools.wraps(view)
        def check(request: PageRequest, work_id: int, **named: Any) -> HttpResponse:
            worker = request.user
            if not any(worker.has(permission) for permission in permissions):
                raise NotAllowed(
                    f"Your role does not include this: {permissions[0].value.lower()}. Ask somebody who works with the family."
                )
            work = work_of(work_id, seen_by=worker)
            if work is None:
                hidden = child_behind(work_id, seen_by=worker)
                raise not_found(worker, person_id=hidden) if hidden else Http404(NO_SUCH)
            if not work.children:
                if work.ask_why and worker.has(Permission.GIVE_A_REASON):
                    return redirect(reverse("say_why", args=[work.ask_why]))
                raise NotAllowed("Your role does not open these children’s records. Ask somebody who works with them.")
            if whole:
                about_all(request, work)
            for child_id in work.child_ids:
                shown(child_id, did="opened" if request.method == "GET" else "acted on")
            return view(request, work, **named)

        page = as_one(check, Policy("needs", permissions))
        page.asks_sign_in = True  # type: ignore[attr-defined]
        return page

    return decorate


def about_all(request: PageRequest, work: Work) -> Work:
    """The work, for what is about all its children together.

    Raises:
        Http404: one of them may not be known of: as if there were no such page, so that nothing tells of that child.
        NotAllowed: one of them is known, and their record does not open.
    """
    if work.hidden:
        raise not_found(request.user, person_id=work.hidden)
    if not work.whole:
        raise NotAllowed(NOT_ALL)
    return work


def the_part(work: Work, child_id: int) -> Assessment:
    """One child's part of an assessment.

    Raises:
        Http404: this child has no part in it, or none that this worker may see: one answer for both.
    """
    found = work.of(child_id)
    if found is None:
        raise Http404(NO_SUCH)
    return found
