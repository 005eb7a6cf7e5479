"""Meetings as a worker may see them: those of a child, one with everybody asked, whom to ask, what is still open before it.

Serves: K1.11, K7.05, C.14, P.21, K3.W2
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.documents.models import Document
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import FamilyOffer, Invitation, MeetingChild, MeetingReport
from goldenthread.casework.meetings.permits import readable
from goldenthread.casework.meetings.together import not_together
from goldenthread.people.family_models import AgencyInvolvement
from goldenthread.people.models import Involvement, Parentage, Person, SupportOffer
from goldenthread.people.reaching.queries import around
from goldenthread.practice.answers import Finding
from goldenthread.practice.meetings.before import Asked, Before, not_ready
from goldenthread.practice.meetings.kinds import KINDS, Kind
from goldenthread.practice.meetings.statuses import MEETING, stands


def of_child(child_id: int) -> Q:
    """Meetings that are about a child, alone or with others."""
    return Q(child_id=child_id) | Q(about__child_id=child_id)


@dataclass(frozen=True)
class Shown:
    """One meeting in a list: its day, how it stands, whether it is still to come."""

    meeting: Meeting
    kind: Kind
    status: str
    on: date | None
    children: tuple[Person, ...]

    @property
    def words(self) -> str:
        """How it stands, in words."""
        return MEETING.words(self.status)


def _rows(child: Person, seen_by: Worker) -> QuerySet[Meeting]:
    rows = Meeting.objects.filter(readable(seen_by), pk__in=Meeting.objects.filter(of_child(child.pk)).values("pk"))
    return rows.select_related("chair", "child", "plan").prefetch_related("about__child", "invited")


def _status(meeting: Meeting) -> str:
    """How a meeting stands, by the key of its table of moves."""
    waiting = sum(1 for one in meeting.invited.all() if one.minutes_on is None and one.came != Invitation.Came.NOT)
    return stands(
        held=bool(meeting.held_on), ready=bool(meeting.minutes_ready_on), waiting=waiting, called_off=bool(meeting.called_off_on)
    )  # fmt: skip


def meetings_of(child: Person, *, seen_by: Worker) -> list[Shown]:
    """All meetings about a child, those to come first, then the newest held. A fixed number of statements."""
    known = _known([child], seen_by)
    found = [_shown(row, known, seen_by) for row in _rows(child, seen_by)]
    ahead = sorted((one for one in found if one.status == "planned"), key=lambda one: one.on or date.max)
    past = sorted(
        (one for one in found if one.status != "planned"),
        key=lambda one: (one.on or date.min, one.meeting.pk),
        reverse=True,
    )
    return [*ahead, *past]


def _known(children: Iterable[Person], seen_by: Worker) -> set[int]:
    near = {child.pk for child in children}
    mates = MeetingChild.objects.filter(meeting__about__child__in=near).values("child_id")
    return near | set(Person.objects.known_to(seen_by).filter(pk__in=mates).values_list("pk", flat=True))


def _shown(row: Meeting, known: set[int], seen_by: Worker) -> Shown:
    children = tuple(one.child for one in row.about.all() if one.child_id in known) or (row.child,)
    return Shown(row, KINDS[row.kind], _status(row), row.held_on or row.planned_on, children)


def one_meeting(child: Person, meeting_id: int, *, seen_by: Worker) -> Shown | None:
    """One meeting about this child, if its words are for this worker."""
    row = _rows(child, seen_by).filter(pk=meeting_id).first()
    return _shown(row, _known([child], seen_by), seen_by) if row else None


def places_in(shown: Shown, *, seen_by: Worker) -> list[MeetingChild]:
    """The part of each child of a meeting; of a meeting from before that named its child alone, a part not asked yet."""
    here = {one.pk for one in shown.children}
    rows = [row for row in shown.meeting.about.all() if row.child_id in here]
    return rows or [MeetingChild(meeting=shown.meeting, child=child) for child in shown.children]


def invited_to(meeting: Meeting, *, seen_by: Worker) -> list[Invitation]:
    """Everybody on the list, the family first; nobody who is locked away from the worker."""
    known = Q(person__isnull=True) | Q(person__in=Person.objects.known_to(seen_by))
    rows = meeting.invited.filter(known).select_related("person", "worker", "agency")
    return sorted(
        rows, key=lambda one: (one.person_id is None, one.agency_id is None and one.worker_id is None, one.pk)
    )


def reports_of(meeting: Meeting, *, seen_by: Worker) -> list[MeetingReport]:
    """The reports for a meeting, each with its readers."""
    return list(
        meeting.reports.prefetch_related("readers__invitation__person").select_related("document").order_by("pk")
    )


@dataclass(frozen=True)
class Round:
    """Whom one can ask: the children, parents, others of the family and network, workers, and services."""

    parents: tuple[Parentage, ...]
    family: tuple[Person, ...]
    network: tuple[SupportOffer, ...]
    workers: tuple[Involvement, ...]
    services: tuple[AgencyInvolvement, ...]


def whom_to_ask(children: Iterable[Person], *, seen_by: Worker) -> Round:
    """Everybody round these children. Fathers who live elsewhere are among the parents; nobody locked away from the worker is there."""
    them, today = list(children), seen_by.today
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=today)
    known = Person.objects.known_to(seen_by).filter(died_on__isnull=True, placeholder="")
    parents = (
        Parentage.objects.filter(now, child__in=them, parent__in=known).select_related("parent", "child").order_by("pk")
    )
    network = (
        SupportOffer.objects.filter(now, child__in=them, supporter__in=known).select_related("supporter").order_by("pk")
    )
    workers = Involvement.objects.filter(now, child__in=them, worker__isnull=False, began_on__lte=today)
    services = (
        AgencyInvolvement.objects.filter(now, child__in=them).select_related("agency").order_by("agency__name", "pk")
    )
    taken = {row.parent_id for row in parents} | {row.supporter_id for row in network} | {child.pk for child in them}
    family = [
        one for child in them[:1] for one in around(child, seen_by=seen_by).filter(died_on__isnull=True, placeholder="")
    ]
    return Round(
        tuple(_once(parents, "parent_id")), tuple(one for one in family if one.pk not in taken), tuple(_once(network, "supporter_id")),
        tuple(_once(workers.select_related("worker").order_by("-is_lead", "pk"), "worker_id")), tuple(_once(services, "agency_id")),
    )  # fmt: skip


def _once(rows: Iterable[Any], key: str) -> list[Any]:
    return list({getattr(row, key): row for row in reversed(list(rows))}.values())[::-1]


@dataclass(frozen=True)
class Open:
    """What is still open before a meeting, and who may not be in one room."""

    findings: tuple[Finding, ...]
    apart: tuple[tuple[Person, Person], ...]


def still_open(shown: Shown, invited: list[Invitation], *, seen_by: Worker) -> Open:
    """What to see to before a meeting, the nearest to harm first. A fixed number of statements."""
    meeting = shown.meeting
    around_them = whom_to_ask(shown.children, seen_by=seen_by)
    here = {one.person_id for one in invited if one.person_id}
    fathers = {row.parent_id for row in around_them.parents if row.parent.sex == Person.Sex.MALE}
    people = [_asked(one, around_them, fathers) for one in invited]
    people += [
        Asked(row.parent.short_name, invited=False, parent=True, family=True, father=row.parent_id in fathers)
        for row in around_them.parents
        if row.parent_id not in here
    ]
    pairs = not_together([one.person for one in invited if one.person], on=seen_by.today)
    leads = {row.worker_id for row in around_them.workers if row.is_lead}
    late = [
        row.words
        for row in reports_of(meeting, seen_by=seen_by)
        if row.due_on and row.due_on < seen_by.today and not row.shared_on
    ]
    before = Before(
        meeting.kind, meeting.planned_on, meeting.purpose, meeting.chair_id is not None, meeting.chair_id in leads if meeting.chair_id else False,
        tuple((row.child.short_name, row.part, bool(row.views)) for row in places_in(shown, seen_by=seen_by)), tuple(people),
        tuple((one.short_name, other.short_name) for one, other in pairs), bool(meeting.safe_together.strip()), tuple(late),
    )  # fmt: skip
    return Open(tuple(not_ready(before)), tuple(pairs))


def _asked(one: Invitation, around_them: Round, fathers: set[int]) -> Asked:
    parents = {row.parent_id for row in around_them.parents}
    name = one.person.short_name if one.person else one.words
    return Asked(
        name, invited=True, family=one.person_id is not None, father=one.person_id in fathers, parent=one.person_id in parents,
        time_asked=bool(one.suits or one.answer), apart=one.apart, own_time=one.apart_at is not None,
    )  # fmt: skip


def offers_of(child: Person, *, seen_by: Worker) -> list[FamilyOffer]:
    """Family meetings offered for a child, and why they were not, the newest first."""
    known = Q(person__isnull=True) | Q(person__in=Person.objects.known_to(seen_by))
    return list(FamilyOffer.objects.filter(known, child=child).select_related("person", "meeting").order_by("-pk"))


def chairs(children: Iterable[Person], *, seen_by: Worker) -> QuerySet[Worker]:
    """Who can lead a meeting: conference chairs, reviewing officers, and the workers and managers of these children."""
    roles = Q(
        roles_held__role__in=("conference_chair", "reviewing_officer", "team_manager", "service_manager"),
        roles_held__ended_on__isnull=True,
    )
    theirs = Q(involvements__child__in=[child.pk for child in children], involvements__ended_on__isnull=True)
    return Worker.objects.filter(roles | theirs, is_active=True).distinct().order_by("name")


def documents_of(child: Person, *, seen_by: Worker) -> QuerySet[Document]:
    """Documents in a child's record that can be the report itself. Whether the record opens has been asked by the page."""
    return (
        Document.objects.filter(children__child=child, children__taken_out_at__isnull=True).distinct().order_by("-pk")
    )


def led_by_the_family(child: Person, *, seen_by: Worker) -> QuerySet[Meeting]:
    """Meetings about a child that the family leads, the newest first."""
    kinds = [key for key, kind in KINDS.items() if kind.family_leads]
    return Meeting.objects.filter(of_child(child.pk), readable(seen_by), kind__in=kinds).distinct().order_by("-pk")


def conference_since(child: Person, since: date, *, seen_by: Worker) -> Meeting | None:
    """The first child protection conference about a child held or planned from a day on."""
    rows = Meeting.objects.filter(of_child(child.pk), kind=Meeting.Kind.CONFERENCE, called_off_on__isnull=True)
    return rows.filter(Q(held_on__gte=since) | Q(held_on__isnull=True)).order_by("pk").first()
