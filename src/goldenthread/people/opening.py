"""The one place that decides who may open a record.

A record opens to those who work with the child (and to their managers, and to whoever covers for them), to roles that answer any
emergency, to somebody who has given a reason, for a while, and for a day to whoever wrote the person down. Two locks beat it: *deny these
workers* beats everything, *allow only these* lets nobody else in. A locked record does not exist for those it is locked from: not in
search, lists, counts or errors.

A brother's, sister's or parent's record is not opened by family: an adult's details open with any child of theirs that does, and only
those details.

Serves: K10.00, T.23
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

from django.db.models import BooleanField, Case, CharField, Exists, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Cast, Now
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from goldenthread.access.leading import members_of, teams_led_by
from goldenthread.access.models import Cover, TeamMember, Worker
from goldenthread.access.once import once_a_page
from goldenthread.access.pages import PageRequest, Policy, View, as_one, not_found, shown
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import BreakGlass, Involvement, Lock, LockWorker, Parentage, Person, SupportOffer

TAIL = timedelta(days=28)
"""How long a record stays open after an involvement ends, to finish writing. Our practice default; a council may shorten it."""

WRITTEN_NOW = timedelta(days=1)
"""How long a record stays open to whoever wrote the person down, to finish it. Our practice default."""


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
    rows = _locks(worker_id=worker.pk)
    return sorted({person_id for person_id, kind, named in rows if named == (kind == Lock.Kind.DENY)})


@asked_often
def _locks(*, worker_id: int) -> QuerySet[Any]:
    """Every lock in force, and whether it names this worker."""
    names_me = Exists(LockWorker.objects.filter(lock=OuterRef("pk"), worker_id=worker_id))
    in_force = Lock.objects.filter(ended_on__isnull=True).annotate(names_me=names_me)
    return in_force.values_list("person_id", "kind", "names_me")


@asked_often
def _places_and_absences(*, worker_id: int, today: date) -> QuerySet[Any]:
    """The teams a worker is in, and the workers they stand in for, in one statement."""
    teams = TeamMember.objects.filter(worker_id=worker_id, ended_on__isnull=True)
    away = Cover.objects.filter(covering_id=worker_id, from_on__lte=today, until_on__gte=today, ended_at__isnull=True)
    what = (Value("team", CharField()), Value("away", CharField()))
    return teams.values_list(what[0], "team_id").union(away.values_list(what[1], "away_id"), all=True)


def _place(worker: Worker) -> dict[str, set[int]]:
    """The teams a worker is in (`team`), and those they stand in for today, themselves too (`away`)."""

    def ask() -> dict[str, set[int]]:
        found: dict[str, set[int]] = {"team": set(), "away": {worker.pk}}
        for what, number in _places_and_absences(worker_id=worker.pk, today=worker.today):
            found[what].add(number)
        return found

    return once_a_page(("place of", worker.pk, worker.today), ask)


def covered_by(worker: Worker) -> set[int]:
    """The workers this worker stands in for today, and themselves."""
    return _place(worker)["away"]


def involving(worker: Worker, *, tail: timedelta = TAIL) -> Q:
    """Involvements, open or only just ended, that make a child this worker's: their own, those they cover, and their teams'."""
    return _involving(**_sight(worker, tail))


def _involving(*, workers: Any, teams: Any, today: date, since: date) -> Q:
    mine = Q(worker_id__among=workers) | Q(team_id__among=teams)
    return mine & Q(began_on__lte=today) & (Q(ended_on__isnull=True) | Q(ended_on__gte=since))


def _sight(worker: Worker, tail: timedelta = TAIL) -> dict[str, Any]:
    """Whose involvements are a worker's: workers (those of the teams they lead among them), teams, and between which days."""
    place = _place(worker)
    led = teams_led_by(worker)
    return {
        "workers": sorted(place["away"] | members_of(led)),
        "teams": sorted(place["team"] | led),
        "today": worker.today,
        "since": worker.today - tail,
    }


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
    return _records(_reach(worker), my_children(worker), worker.pk)


def details_open_to(worker: Worker) -> Q:
    """People whose own details this worker may see: whole records, and the parents, carers and helpers of children whose record opens.

    A brother or sister is not among them: another child's record opens by involvement only.
    """
    return _details(_reach(worker), my_children(worker), worker.pk)


EVERYBODY, THEIRS, NO_RECORD = "everybody", "theirs", "nobody"


def _reach(worker: Worker) -> str:
    """Whether a worker's roles open every record, those of the children they work with, or none."""
    if worker.has(Permission.OPEN_ANY_RECORD):
        return EVERYBODY
    return THEIRS if opens_records(worker) else NO_RECORD


def _records(reach: str, children: Any, worker_id: int) -> Q:
    if reach != THEIRS:
        return Q() if reach == EVERYBODY else NOBODY
    written_now = Q(recorded_by_id=worker_id, recorded_at__gt=Now() - WRITTEN_NOW)
    return _is_theirs("pk", children, worker_id) | written_now


def _is_theirs(child: str, children: Any, worker_id: int) -> Q:
    """Asked of each row by itself, so that the answer costs the same however many children a team works with."""
    return Q(Exists(children.filter(child_id=OuterRef(child)))) | Q(
        Exists(_by_reason(worker_id).filter(person_id=OuterRef(child)))
    )


def _details(reach: str, children: Any, worker_id: int) -> Q:
    records = _records(reach, children, worker_id)
    if reach != THEIRS:
        return records
    opened = _is_theirs("child_id", children, worker_id)
    parents = Parentage.objects.filter(opened, parent_id=OuterRef("pk"))
    helpers = SupportOffer.objects.filter(opened, supporter_id=OuterRef("pk"), ended_on__isnull=True)
    return records | Q(Exists(parents)) | Q(Exists(helpers))


def _by_reason(worker_id: int) -> Any:
    return BreakGlass.objects.filter(worker_id=worker_id, ends_at__gt=Now()).values("person_id")


def with_answers(person_ids: Iterable[int], *, seen_by: Worker) -> list[Any]:
    """These people as far as the worker may know of them, each with whether their details and their whole record open to them now.

    `works_with_now` says whether the record opens because the worker, or a team of theirs, works with the child.
    """
    reach = _reach(seen_by)
    sight = _sight(seen_by) if reach == THEIRS else {}
    return _people_with_answers(ids=list(person_ids), worker_id=seen_by.pk, reach=reach, **sight)


@asked_often
def _people_with_answers(*, ids: list[int], worker_id: int, reach: str, **sight: Any) -> QuerySet[Any]:
    children = Involvement.objects.filter(_involving(**sight) if sight else NOBODY).values("child_id")
    return (
        Person.objects.known_to(Worker(pk=worker_id))
        .filter(pk__among=ids)
        .annotate(
            details_open_now=as_answer(_details(reach, children, worker_id)),
            record_opens_now=as_answer(_records(reach, children, worker_id)),
            works_with_now=as_answer(Q(Exists(children.filter(child_id=OuterRef("pk")))) if sight else NOBODY),
        )
    )


def may_open(person: Person, *, by: Worker, record: str = "child") -> Permit:
    """Whether a worker may open a record now. For a locked record the answer is the same as for one that is not there."""
    return _permit(_found(person.pk, by), by, record)


def _found(person_id: int, by: Worker) -> Any | None:
    """Somebody the worker may know of, with what opens to them; None where they may not know of anybody there."""
    return next(iter(with_answers([person_id], seen_by=by)), None)


def as_answer(question: Q) -> Any:
    """A question about people as a column that says yes or no."""
    answer = Case(When(question, then=Value(True)), default=Value(False)) if question else Value(True)
    return Cast(answer, BooleanField())


def _permit(found: Any, by: Worker, record: str) -> Permit:
    if found is None:
        return no("There is no record here that you can open.")
    if found.details_open_now if record == "person" else found.record_opens_now:
        return YES
    if by.has(Permission.GIVE_A_REASON):
        return no("You are not involved with this person. You can open the record by saying why.")
    return no(
        "Your role does not open people's records. If you need to know something for your work, ask your manager."
    )


def open_person(person_id: int, *, by: Worker, record: str = "child") -> Person | None:
    """The person, if this worker may open the record without being asked why; None if a reason must be given first.

    Raises:
        Http404: no such record, or locked away from this worker (the same answer).
        NotAllowed: the worker's role opens no records, with or without a reason.
    """
    person: Person | None = _found(person_id, by)
    if person is None:
        raise not_found(by, person_id=person_id)
    permit = _permit(person, by, record)
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
    return further or (kept if _found(kept, by) else None)


def opens(record: str, *also: Permission) -> Callable[[View], View]:
    """The page opens a record ("child": the whole record; "person": somebody's own details). It takes `person_id` and hands over the `Person`.

    Asks for a reason where the worker is not involved; answers 'not found' where the record is locked or missing; logs the opening.
    `also` names permissions of which one is needed on top, for pages that change the record.
    """

    def decorate(view: View) -> View:
        @functools.wraps(view)
        def check(request: PageRequest, person_id: int, **named: Any) -> HttpResponse:
            try:
                person = open_person(person_id, by=request.user, record=record)
            except Http404:
                if (kept := kept_instead(person_id, by=request.user)) is None:
                    raise
                return redirect(
                    reverse(
                        str(request.resolver_match and request.resolver_match.view_name),
                        kwargs={"person_id": kept, **named},
                    )
                )
            if person is None:
                return redirect(reverse("say_why", args=[person_id]))
            if also and not any(request.user.has(permission) for permission in also):
                raise NotAllowed(
                    f"Your role does not include this: {also[0].value.lower()}. Ask somebody who works with the family."
                )
            shown(person.pk, did="opened" if request.method == "GET" else "acted on")
            if record == "child":
                request.opened_child = person
            return view(request, person, **named)

        page = as_one(check, Policy("opens", record=record, also=also))
        page.asks_sign_in = True  # type: ignore[attr-defined]
        return page

    return decorate
