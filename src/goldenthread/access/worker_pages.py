"""The pages on which a system administrator brings workers in, moves them, and closes the accounts of those who leave."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from goldenthread.access import queries, staffing
from goldenthread.access.first_link import first_link, send_first_link
from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.worker_forms import FindWorkersForm, LeaveForm, MoveForm, ReopenForm, StartForm, WhyForm
from goldenthread.access.worker_history import history_of

ON_A_PAGE = 25
staff_page = needs(Permission.MANAGE_WORKERS)


@staff_page
def workers(request: PageRequest) -> HttpResponse:
    """Everybody with an account; what is looked for is sent by POST and kept in the session, so that no address holds a name."""
    if request.method == "POST":
        request.session["workers_looked_for"] = {
            name: request.POST.get(name, "") for name in ("words", "role", "team", "state")
        }
        return redirect("workers")
    form = FindWorkersForm(request.session.get("workers_looked_for", {"state": "open"}))
    asked = form.cleaned_data if form.is_valid() else {}
    found = queries.workers(
        seen_by=request.user, words=asked.get("words", ""), role=asked.get("role", ""), state=asked.get("state", "open"),
        team=asked["team"].pk if asked.get("team") else None,
    )  # fmt: skip
    page = Paginator(found, ON_A_PAGE).get_page(request.GET.get("page"))
    unused = queries.workers(seen_by=request.user, state="unused").count()
    return render(
        request,
        "access/workers.html",
        {"form": form, "page": page, "unused": unused, "state": asked.get("state", "open")},
    )


@staff_page
def worker(request: PageRequest, worker_id: int) -> HttpResponse:
    """One worker: details, roles in words, and what has changed since they came."""
    who = queries.worker(worker_id, seen_by=request.user)
    return render(request, "access/worker.html", {
        "who": who, "history": history_of(who, seen_by=request.user), "may": staffing.may_staff(by=request.user, worker=who),
        "dormant": staffing.is_dormant(who, today=request.user.today),
    })  # fmt: skip


@staff_page
def start_worker(request: PageRequest) -> HttpResponse:
    """Bring somebody in; they get a link to set their password."""
    form = StartForm(request.POST or None, today=request.user.today, initial={"on": request.user.today})
    if form.is_valid() and (who := _try(form, lambda: staffing.start(by=request.user, **form.cleaned_data))):
        return _linked(request, who)
    return render(request, "access/start_worker.html", {"form": form})


@staff_page
def move_worker(request: PageRequest, worker_id: int) -> HttpResponse:
    """Give somebody other roles, another team or other details."""
    who = queries.worker(worker_id, seen_by=request.user)
    form = MoveForm(
        request.POST or None, today=request.user.today, initial=_as_they_are(who) | {"on": request.user.today}
    )
    if form.is_valid() and _try(form, lambda: staffing.move(who, by=request.user, **form.cleaned_data)):
        messages.success(request, f"{who.name}’s account is changed from now.")
        return redirect("worker", who.pk)
    return render(request, "access/move_worker.html", {"form": form, "who": who})


@staff_page
def worker_leaves(request: PageRequest, worker_id: int) -> HttpResponse:
    """Say somebody's last day."""
    who = queries.worker(worker_id, seen_by=request.user)
    form = LeaveForm(request.POST or None, initial={"on": who.left_on or request.user.today})
    if form.is_valid() and _try(form, lambda: staffing.leave(who, by=request.user, **form.cleaned_data)):
        closed = "is closed" if not who.is_active else "closes when that day is over"
        messages.success(request, f"{who.name}’s last day is noted. The account {closed}.")
        return redirect("worker", who.pk)
    return render(request, "access/worker_leaves.html", {"form": form, "who": who})


@staff_page
def reopen_worker(request: PageRequest, worker_id: int) -> HttpResponse:
    """Open the account of somebody who came back."""
    who = queries.worker(worker_id, seen_by=request.user)
    form = ReopenForm(
        request.POST or None, today=request.user.today, initial=_as_they_are(who) | {"on": request.user.today}
    )
    if form.is_valid() and _try(form, lambda: staffing.reopen(who, by=request.user, **form.cleaned_data)):
        return _linked(request, who)
    return render(request, "access/reopen_worker.html", {"form": form, "who": who})


@staff_page
def close_unused(request: PageRequest, worker_id: int) -> HttpResponse:
    """Close an account nobody uses: one button."""
    who = queries.worker(worker_id, seen_by=request.user)
    if request.method == "POST":
        staffing.close_unused(who, by=request.user)
        messages.success(request, f"{who.name}’s account is closed. It can be reopened.")
        return redirect("workers")
    return redirect("worker", who.pk)


@staff_page
def forget_second_factor(request: PageRequest, worker_id: int) -> HttpResponse:
    """Let somebody who lost their phone set up a second factor anew."""
    who = queries.worker(worker_id, seen_by=request.user)
    form = WhyForm(request.POST or None)
    if form.is_valid() and _try(
        form, lambda: staffing.forget_second_factor(who, by=request.user, **form.cleaned_data) or who
    ):
        messages.success(
            request, f"{who.name} sets up a second factor anew at the next sign-in, and is signed out everywhere."
        )
        return redirect("worker", who.pk)
    return render(request, "access/forget_second_factor.html", {"form": form, "who": who})


@staff_page
def send_link(request: PageRequest, worker_id: int) -> HttpResponse:
    """Send somebody a link for their password: one button."""
    who = queries.worker(worker_id, seen_by=request.user)
    if request.method == "POST" and who.is_active:
        return _linked(request, who)
    return redirect("worker", who.pk)


def _try(form: Any, act: Any) -> Any:
    try:
        return act()
    except NotAllowed as refusal:
        form.add_error(None, str(refusal))
        return None


def _as_they_are(who: Worker) -> dict[str, Any]:
    details = {
        name: getattr(who, name)
        for name in ("name", "job_title", "phone", "registration_number", "newly_qualified_until")
    }
    places = who.places_now  # type: ignore[attr-defined]
    return details | {"roles": [row.role for row in who.roles_now], "team": places[0].team_id if places else None}  # type: ignore[attr-defined]


def _linked(request: PageRequest, who: Worker) -> HttpResponse:
    """After the page: the link is on its way by e-mail, or shown here where no e-mail is set up."""
    link = first_link(who)
    sent = send_first_link(who, link)
    return render(
        request, "access/worker_linked.html", {"who": who, "link": "" if sent else link, "until": timezone.localtime()}
    )
