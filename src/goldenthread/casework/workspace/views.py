"""The pages that put several slices together: a child's page, a worker's children."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from goldenthread.access.pages import PageRequest, needs, signed_in
from goldenthread.access.permissions import Permission
from goldenthread.casework.workspace import home
from goldenthread.casework.workspace.child_page import child_page
from goldenthread.casework.workspace.day import day_of
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.practice.thread.shape import Progress

FIRST_PAGES = (
    (Permission.WORK_WITH_CHILDREN, "my_children"),
    (Permission.MANAGE_TEAM, "my_team"),
    (Permission.ANSWER_THE_DOOR, "front_door"),
    (Permission.LEAD_PRACTICE, "by_team"),
    (Permission.LOCK_RECORDS, "reasons"),
    (Permission.IMPORT_FILES, "imports"),
    (Permission.MANAGE_WORKERS, "workers"),
    (Permission.FIND_PEOPLE, "search"),
)
PROGRESS_WORDS = {progress.key: progress.words for progress in Progress}


@signed_in
def first_page(request: PageRequest) -> HttpResponse:
    """Where a worker's day begins: their children, their team, or what their role is for."""
    return redirect(next((name for permission, name in FIRST_PAGES if request.user.has(permission)), "me"))


def _context(request: PageRequest, person: Person) -> dict[str, Any]:
    page = child_page(person, seen_by=request.user, now=timezone.now())
    request.frame_made = page.frame
    return {"page": page, "today": request.user.today, "tab": "overview"}


@opens("child")
def child(request: PageRequest, person: Person) -> HttpResponse:
    """A child's page."""
    return render(request, "casework/child.html", _context(request, person))


@needs(Permission.WORK_WITH_CHILDREN)
def my_children(request: PageRequest) -> HttpResponse:
    """The children I work with, by family, the one nearest to going wrong first."""
    found, only_today = home.my_lines(seen_by=request.user), request.GET.get("show") == "today"
    return render(
        request,
        "casework/my_children.html",
        {
            "day": day_of(found, seen_by=request.user, only_today=only_today),
            "only_today": only_today,
            "groups": home.by_family(found),
            "count": len(found),
            "broken": sum(1 for line in found if line.broken),
            "today": request.user.today,
            "for_team": False,
            "progress_words": PROGRESS_WORDS,
        },
    )
