"""The page that shows who has looked at a child's record, and why."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.people.looked import queries
from goldenthread.people.models import Person
from goldenthread.people.opening import opens

A_PAGE = 50


@opens("child", Permission.SEE_WHO_LOOKED)
def who_looked(request: PageRequest, person: Person) -> HttpResponse:
    """Who has looked: newest first, a page at a time, or one worker's alone."""
    asked = request.GET.get("worker", "")
    worker_id = int(asked) if asked.isdecimal() and len(asked) < 10 else None
    pages = Paginator(queries.looks(person, worker_id=worker_id, seen_by=request.user), A_PAGE)
    page = pages.get_page(request.GET.get("page"))
    return render(request, "people/who_looked.html", {
        "person": person, "page": page, "looks": queries.told(page.object_list, person, seen_by=request.user),
        "workers": queries.who(person, seen_by=request.user), "worker_id": worker_id, "tab": "looked",
    })  # fmt: skip
