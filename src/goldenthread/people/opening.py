"""The one place that decides who may open a record.

A record opens to those who work with the child (and to their managers, and to whoever covers for them), to roles that answer any
emergency, and to somebody who has given a reason, for a while. Two locks beat it: *deny these workers* beats everything, *allow only
these* lets nobody else in. A locked record does not exist for those it is locked from: not in search, lists, counts or errors.

A brother's, sister's or parent's record is not opened by family: an adult's details open with any child of theirs that does, and only
those details.

Serves: K10.00, T.23
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db.models import BooleanField, Case, Exists, OuterRef, Q, Value, When
from django.db.models.functions import Cast, Now
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from goldenthread.access.leading import teams_led_by
from goldenthread.access.models import Cover, TeamMember, Worker
from goldenthread.access.once import once_a_page
from goldenthread.access.pages import Policy, View, as_one, not_found, shown
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.people.models import BreakGlass, Involvement, Lock, LockWorker, Parentage, Person, SupportOffer

TAIL = timedelta(days=28)
"""How long a record stays open after an involvement ends, to finish writing. Our practice default; a council may shorten it."""


def not_locked_from(worker: Worker) -> Q:
    """People who are not locked away from this worker."""
    in_force = Lock.objects.filter(person=OuterRef("pk"), ended_on__isnull=True)
    names_me = LockWorker.objects.filter(lock=OuterRef("pk"), worker=worker)
    denies_me = in_force.filter(Exists(names_me), kind=Lock.Kind.DENY)
    leaves_me_out = in_force.filter(~Exists(names_me), kind=Lock.Kind.ALLOW_ONLY)
    return ~Q(Exists(denies_me)) & ~Q(Exists(leaves_me_out))


def hidden_from(worker: Worker) -> list[int]:
    """Numbers of everybody locked away from this worker: few, so that a search can leave them out in its own statement."""
    return once_a_page(("hidden from", worker.pk), lambda: _hidden_from(worker))


def _hidden_from(worker: Worker) -> list[int]:
    names_me = Exists(LockWorker.objects.filter(lock=OuterRef("pk"), worker=worker))
    rows = Lock.objects.filter(ended_on__isnull=True).annotate(names_me=names_me).values_list("person_id", "kind", "names_me")
    return sorted({person_id for person_id, kind, named in rows if named == (kind == Lock.Kind.DENY)})


def covered_by(worker: Worker) -> set[int]:
    """The workers this worker stands in for today, and themselves."""
    away = Cover.objects.filter(covering=worker, from_on__lte=worker.today, until_on__gte=worker.today, ended_at__isnull=True)
    return once_a_page(("covered by", worker.pk), lambda: {worker.pk, *away.values_list("away_id", flat=True)})


def involving(worker: Worker, *, tail: timedelta = TAIL) -> Q:
    """Involvements, open or only just ended, that make a child this worker's: their own, those they cover, and their teams'."""
    own_teams, led = once_a_page(("teams of", worker.pk), lambda: _teams_of(worker))
    mine = Q(worker_id__in=covered_by(worker)) | Q(team_id__in=own_teams | led)
    if led:
        mine |= Q(worker__places__team_id__in=led, worker__places__ended_on__isnull=True)
    return mine & Q(began_on__lte=worker.today) & (Q(ended_on__isnull=True) | Q(ended_on__gte=worker.today - tail))


def _teams_of(worker: Worker) -> tuple[set[int], set[int]]:
    """The teams a worker is in, and those they lead."""
    own = set(TeamMember.objects.filter(worker=worker, ended_on__isnull=True).values_list("team_id", flat=True))
    return own, teams_led_by(worker)


def my_children(worker: Worker) -> Any:
    """Numbers of the children whose record opens to this worker by involvement."""
    return Involvement.objects.filter(involving(worker)).values("child_id")


NOBODY = Q(pk__in=())
OPENS_RECORDS = (Permission.RECORD, Permission.OPEN_ANY_RECORD, Permission.GIVE_A_REASON)
"""Without one of these a role opens no record at all: a social worker who becomes a data officer leaves every record behind that day."""


def opens_records(worker: Worker) -> bool:
    """Whether any of this worker's roles opens children's records at all."""
    return any(worker.has(permission) for permission in OPENS_RECORDS)


def opens_to(worker: Worker) -> Q:
    """People whose whole record this worker may open without being asked why."""
    if worker.has(Permission.OPEN_ANY_RECORD):
        return Q()
    if not opens_records(worker):
        return NOBODY
    return Q(pk__in=my_children(worker)) | Q(pk__in=_by_reason(worker))


def details_open_to(worker: Worker) -> Q:
    """People whose own details this worker may see: whole records, and the parents, carers and helpers of children whose record opens.

    A brother or sister is not among them: another child's record opens by involvement only.
    """
    if worker.has(Permission.OPEN_ANY_RECORD):
        return Q()
    if not opens_records(worker):
        return NOBODY
    return opens_to(worker) | Q(pk__in=_adults_around(my_children(worker))) | Q(pk__in=_adults_around(_by_reason(worker)))


def _by_reason(worker: Worker) -> Any:
    return BreakGlass.objects.filter(worker=worker, ends_at__gt=Now()).values("person_id")


def _adults_around(children: Any) -> Any:
    parents = Parentage.objects.filter(child_id__in=children).values("parent_id")
    helpers = SupportOffer.objects.filter(child_id__in=children, ended_on__isnull=True).values("supporter_id")
    return parents.union(helpers)


def may_open(person: Person, *, by: Worker, record: str = "child") -> Permit:
    """Whether a worker may open a record now. For a locked record the answer is the same as for one that is not there."""
    found = _with_answer(by, record).filter(pk=person.pk).first()
    return _permit(found, by)


def _with_answer(by: Worker, record: str) -> Any:
    """The people a worker may know of, each with whether their record opens (`opens_now`)."""
    return Person.objects.known_to(by).annotate(opens_now=as_answer(details_open_to(by) if record == "person" else opens_to(by)))


def as_answer(question: Q) -> Any:
    """A question about people as a column that says yes or no."""
    answer = Case(When(question, then=Value(True)), default=Value(False)) if question else Value(True)
    return Cast(answer, BooleanField())


def _permit(found: Any, by: Worker) -> Permit:
    if found is None:
        return no("There is no record here that you can open.")
    if found.opens_now:
        return YES
    if by.has(Permission.GIVE_A_REASON):
        return no("You are not involved with this person. You can open the record by saying why.")
    return no("Your role does not open people's records. If you need to know something for your work, ask your manager.")


def open_person(person_id: int, *, by: Worker, record: str = "child") -> Person | None:
    """The person, if this worker may open the record without being asked why; None if a reason must be given first.

    Raises:
        Http404: no such record, or locked away from this worker (the same answer).
        NotAllowed: the worker's role opens no records, with or without a reason.
    """
    person: Person | None = _with_answer(by, record).filter(pk=person_id).first()
    if person is None:
        raise not_found(by, person_id=person_id)
    permit = _permit(person, by)
    if permit:
        return person
    if by.has(Permission.GIVE_A_REASON):
        return None
    raise NotAllowed(permit.because)


def kept_instead(person_id: int, *, by: Worker) -> int | None:
    """The record to which an old number leads, where two records were joined and the worker may know of the one that was kept."""
    kept = Person.objects.filter(pk=person_id).values_list("merged_into_id", flat=True).first()
    if kept is None:
        return None
    further = kept_instead(kept, by=by)
    return further or (kept if Person.objects.known_to(by).filter(pk=kept).exists() else None)


def opens(record: str, *also: Permission) -> Callable[[View], View]:
    """The page opens a record ("child": the whole record; "person": somebody's own details). It takes `person_id` and hands over the `Person`.

    Asks for a reason where the worker is not involved; answers 'not found' where the record is locked or missing; logs the opening.
    `also` names permissions of which one is needed on top, for pages that change the record.
    """

    def decorate(view: View) -> View:
        @functools.wraps(view)
        def check(request: HttpRequest, person_id: int, **named: Any) -> HttpResponse:
            try:
                person = open_person(person_id, by=request.user, record=record)
            except Http404:
                if (kept := kept_instead(person_id, by=request.user)) is None:
                    raise
                return redirect(reverse(request.resolver_match.view_name, kwargs={"person_id": kept, **named}))
            if person is None:
                return redirect(reverse("say_why", args=[person_id]))
            if also and not any(request.user.has(permission) for permission in also):
                raise NotAllowed(f"Your role does not include this: {also[0].value.lower()}. Ask somebody who works with the family.")
            shown(person.pk, did="opened" if request.method == "GET" else "acted on")
            if record == "child":
                request.opened_child = person
            return view(request, person, **named)

        page = as_one(check, Policy("opens", record=record, also=also))
        page.asks_sign_in = True  # type: ignore[attr-defined]
        return page

    return decorate

