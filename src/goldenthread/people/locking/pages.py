"""Locks, for information governance: those in force, placing one (in two steps), looking at one again, a match with a locked record."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render

from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest, needs, not_found
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sealing import is_behind
from goldenthread.people.locking import acts, queries
from goldenthread.people.locking.forms import PlaceLockForm, ReviewLockForm, TakeOverForm
from goldenthread.people.models import Lock, Person

LIFTED_SHOWN = 20


@needs(Permission.LOCK_RECORDS)
def locks(request: PageRequest) -> HttpResponse:
    """Every lock this worker may know of, the next to be looked at first."""
    worker = request.user
    return render(request, "people/locks.html", {
        "locks": queries.locks_in_force(seen_by=worker), "alone": queries.nobody_left_to_review(seen_by=worker),
        "lifted": queries.locks_lifted(seen_by=worker)[:LIFTED_SHOWN],
        "today": worker.today, "log_behind": is_behind(),
    })  # fmt: skip


def _known(request: PageRequest, person_id: int) -> Person:
    person = Person.objects.known_to(request.user).filter(pk=person_id).first()
    if person is None:
        raise not_found(request.user, person_id=person_id)
    return person


@needs(Permission.LOCK_RECORDS)
def place_lock(request: PageRequest, person_id: int) -> HttpResponse:
    """Lock a record: say what and why, then see exactly who is in or out before it holds."""
    person = _known(request, person_id)
    form = PlaceLockForm(request.POST or None, seen_by=request.user)
    if not form.is_valid():
        return render(request, "people/place_lock.html", {"person": person, "form": form})
    said = form.cleaned_data
    allow_only = said["kind"] == Lock.Kind.ALLOW_ONLY
    suggested = queries.let_in_unless_left_out(person, seen_by=request.user) if allow_only else []
    others = [
        (worker, "named by you") for worker in said["names"] if worker.pk not in {known.pk for known, _ in suggested}
    ]
    shown = [*suggested, *others]
    if "confirmed" in request.POST:
        chosen = set(request.POST.getlist("worker")) | ({str(request.user.pk)} if allow_only else set())
        workers = [worker for worker, _ in shown if str(worker.pk) in chosen]
        try:
            acts.place(
                person=person,
                kind=said["kind"],
                ground=said["ground"],
                because=said["because"],
                workers=workers,
                by=request.user,
            )
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "The record is locked.")
            return redirect("locks")
    kind = Lock.Kind(said["kind"])
    return render(
        request,
        "people/confirm_lock.html",
        {"person": person, "form": form, "shown": shown, "allow_only": allow_only, "kind": kind},
    )


@needs(Permission.LOCK_RECORDS)
def lock(request: PageRequest, lock_id: int) -> HttpResponse:
    """One lock: whom it names and why; keep it, change it or lift it."""
    found = queries.lock(lock_id, seen_by=request.user)
    if found is None:
        raise Http404("There is no lock here that you can see.")
    form = ReviewLockForm(request.POST or None, seen_by=request.user, lock=found)
    if form.is_valid():
        try:
            _review(found, form, by=request.user)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "The lock was looked at.")
            return redirect("locks")
    named = [row.worker for row in found.workers.all()]
    return render(
        request, "people/lock.html", {"lock": found, "form": form, "named": named, "today": request.user.today}
    )


@needs(Permission.LOCK_RECORDS)
def take_over_lock(request: PageRequest, lock_id: int) -> HttpResponse:
    """A lock that nobody it names can review any more: name new people, with the reason. Only then is it said whose record it is."""
    found = next((one for one in queries.nobody_left_to_review(seen_by=request.user) if one.pk == lock_id), None)
    if found is None:
        raise Http404("There is no lock here that you can see.")
    form = TakeOverForm(request.POST or None, seen_by=request.user)
    if form.is_valid():
        said = form.cleaned_data
        acts.take_over(lock=found, because=said["because"], also=said["names"], by=request.user)
        messages.success(request, "You are named on the lock. Look at it now, and at whom else it names.")
        return redirect("lock", found.pk)
    return render(request, "people/take_over_lock.html", {"lock": found, "form": form})


def _review(found: Lock, form: ReviewLockForm, *, by: Worker) -> None:
    said = form.cleaned_data
    if said["outcome"] == form.LIFT:
        acts.unlock(lock=found, because=said["because"], by=by)
    else:
        acts.renew(lock=found, because=said["because"], add=said["names"], leave_off=said["leave_off"], by=by)


@needs(Permission.LOCK_RECORDS)
def match_with_locked(request: PageRequest, new_id: int, locked_id: int) -> HttpResponse:
    """Two records that may be one person, one of them locked: shown side by side to those who keep records safe."""
    pair = [_known(request, new_id), _known(request, locked_id)]
    return render(request, "people/match_with_locked.html", {"pair": pair, "today": request.user.today})
