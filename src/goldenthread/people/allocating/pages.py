"""Children who wait for a worker; giving a child a worker, passing children on, and who else works with a child."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.paginator import Paginator
from django.forms import Form
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest, needs, not_found, shown
from goldenthread.access.permissions import Permission
from goldenthread.people.allocating import acts, queries
from goldenthread.people.allocating.forms import AllocateForm, EndPartForm, JoinForm, TransferForm
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import sent

CHILDREN_A_PAGE = 30


@needs(Permission.ALLOCATE)
def waiting(request: PageRequest) -> HttpResponse:
    """Children without a lead worker, the longest waiting first."""
    page = Paginator(queries.waiting_list(seen_by=request.user), CHILDREN_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "people/waiting.html", {"page": page, "today": request.user.today})


def _decide(
    request: PageRequest,
    child: Person,
    form: Form,
    done: Callable[..., Any],
    *,
    title: str,
    says: str,
    then: str = "waiting",
    **shows: Any,
) -> HttpResponse:
    """Show a form, do the act once when it is whole, and go on to the page called `then`."""
    go_on = reverse(then, args=[child.pk] if then != "waiting" else [])
    if form.is_valid() and (
        answer := sent(request, form, lambda: done(**form.cleaned_data, by=request.user), to=go_on, says=says)
    ):
        return answer
    now = queries.with_child_now(child, seen_by=request.user)
    return render(request, "people/deciding.html", {
        "child": child, "form": form, "title": title, "today": request.user.today, "tab": "workers", "base": "people/child_base.html", "back": None,
        "now": now, "has_lead": any(row.is_lead for row in now), "leads_before": queries.lead_workers_before(child, seen_by=request.user), **shows,
    })  # fmt: skip


@needs(Permission.ALLOCATE)
def allocate(request: PageRequest, person_id: int) -> HttpResponse:
    """Give a child their lead worker. Also for a child nobody holds yet, whose record is open to nobody by involvement."""
    child = Person.objects.known_to(request.user).filter(pk=person_id).first()
    if child is None or not acts.may_allocate(child, by=request.user):
        raise not_found(request.user, person_id=person_id)
    shown(child.pk, did="opened" if request.method == "GET" else "acted on")
    form = AllocateForm(
        request.POST or None,
        choices=queries.choices(seen_by=request.user, child=child),
        initial={"on": request.user.today},
    )
    return _decide(
        request,
        child,
        form,
        lambda **said: acts.allocate(child=child, **said),
        title="Give them a worker",
        says="The child has a worker.",
        base="people/without_frame.html",
        back=("Waiting for a worker", reverse("waiting")),
    )


@opens("child", Permission.ALLOCATE)
def transfer(request: PageRequest, person: Person) -> HttpResponse:
    """Pass a child on to another worker or team, with brothers and sisters."""
    worker = request.user
    kin = queries.brothers_and_sisters(person, seen_by=worker)
    form = TransferForm(
        request.POST or None,
        choices=queries.choices(seen_by=worker, child=person),
        kin=kin,
        initial={"on": worker.today, "also": [one.pk for one in kin]},
    )

    def done(*, also: Any, **said: Any) -> None:
        acts.transfer(children=[person, *also], **said)

    return _decide(
        request,
        person,
        form,
        done,
        title="Pass on to another worker or team",
        says="They have been passed on, and the workers told.",
        kin=kin,
    )


@opens("child", Permission.ALLOCATE)
def working_with(request: PageRequest, person: Person) -> HttpResponse:
    """Who works with a child now; bring somebody in."""
    form = JoinForm(
        request.POST or None,
        choices=queries.choices(seen_by=request.user, child=person),
        initial={"on": request.user.today},
    )

    def done(*, to: Any, **said: Any) -> None:
        acts.add_co_worker(child=person, worker=to, **said)

    title = f"Who works with {person.short_name}"
    return _decide(
        request, person, form, done, title=title, says="They have been asked to join.", then="working_with", ends=True
    )


@opens("child", Permission.ALLOCATE)
def end_part(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """End one worker's or team's part in the work with a child."""
    row = queries.with_child_now(person, seen_by=request.user).filter(pk=row_id).first()
    if row is None:
        raise Http404("There is nothing here to end.")
    form = EndPartForm(request.POST or None, initial={"on": request.user.today})
    title = f"End the part of {row.worker.name if row.worker else row.team.name}"  # type: ignore[union-attr]
    return _decide(
        request,
        person,
        form,
        lambda **said: acts.end_involvement(involvement=row, **said),
        title=title,
        says="Their part has ended.",
        then="working_with",
    )
