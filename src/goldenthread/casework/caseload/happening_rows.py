"""Every happening the clocks need, for many children at once, in one statement: a branch for each table, all of one shape.

Shape of a row: child, kind, number, day, last day (or the day it was answered), another day, words, words of the census's own, the number
of what it belongs to, a yes or no, and whether only a census tells of it.

A visit made is one row for each child in it. A child whose part says nothing about why it was not seen, before the birth, is a visit to
the parents. Serves: K9.06, K9.07
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.db.models import (
    BigIntegerField,
    BooleanField,
    Case,
    CharField,
    Count,
    DateField,
    Exists,
    F,
    Max,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce, TruncDate

from goldenthread.casework.assessments.family_models import Sharing
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import ManagerReview
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.enquiries.strategy_models import StrategyDiscussion
from goldenthread.casework.front_door.contact_models import ContactChild
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation, MeetingChild, MeetingReport
from goldenthread.casework.notes.raised_models import Call
from goldenthread.casework.plans.models import PlanChild, Review
from goldenthread.casework.record.models import Summary
from goldenthread.casework.visits.models import VisitChild
from goldenthread.people.asked_often import Asking, asked_often
from goldenthread.people.models import Involvement, Lock, Parentage, Person
from goldenthread.people.recorded import SourceKind
from goldenthread.practice.timescales.happenings import NO_CONFERENCE, OUTCOME

DATE = DateField()


class _Number(Cast):
    """A number comes as one: there is nothing to turn row by row, where a child has hundreds of rows."""

    convert_value = staticmethod(Cast._convert_value_noop)  # type: ignore[attr-defined]


NO_DAY, NO_NUMBER = Cast(Value(None), DATE), _Number(Value(None), BigIntegerField())


def _census(source: str) -> Case:
    return Case(
        When(**{source: SourceKind.CENSUS}, then=Value(True)), default=Value(False), output_field=BooleanField()
    )


CENSUS = _census("source")
NO = Value(False, output_field=BooleanField())
MORE_DAYS, FIRST = 5, 11
NO_DAYS = (NO_DAY,) * MORE_DAYS
"""Days that only some rows have: of a referral, when whoever referred was told; of an assessment, when it was shared and the
manager first looked in on it three times; of a meeting, all that `_meetings` says."""


class Row(NamedTuple):
    """One row of the statement."""

    child_id: int
    kind: str
    pk: int
    on: Any
    until: Any
    also_on: Any
    words: str
    more: str
    about: int | None
    flag: bool | None
    census: bool
    days: tuple[Any, ...]


def asking_happenings(child_ids: list[int]) -> Asking:
    """The question for every happening of these children; `as_rows` reads its answer."""
    return _rows.asking(ids=child_ids)


def as_rows(told: Iterable[tuple[Any, ...]]) -> list[Row]:
    """Its answer as rows."""
    return [Row._make((*row[:FIRST], row[FIRST:])) for row in told]


def _branch(rows: QuerySet[Any], kind: str, child: str, on: Any, **of: Any) -> QuerySet[Any]:
    words, more = (Cast(of.get(name, Value("")), CharField()) for name in ("words", "more"))
    return rows.filter(**{f"{child}__among": of["ids"]}).order_by().values_list(
        child, Value(kind, output_field=CharField()), of.get("pk", F("pk")), on, of.get("until", NO_DAY), of.get("also_on", NO_DAY),
        words, more, of.get("about", NO_NUMBER), of.get("flag", NO), of.get("census", CENSUS), *of.get("days", NO_DAYS),
    )  # fmt: skip


@asked_often
def _rows(*, ids: list[int]) -> QuerySet[Any]:
    first, *others = (
        *_of_the_person(ids),
        *_at_the_door(ids),
        *_plans_and_reviews(ids),
        *_visits_and_calls(ids),
        *_law_and_homes(ids),
    )
    return first.union(*others, all=True)


def _of_the_person(ids: list[int]) -> tuple[QuerySet[Any], ...]:
    """The person, who works with them, and babies born to a parent of theirs; a locked record is not among them, since a date would tell of it."""
    locked = Lock.objects.filter(person_id=OuterRef("child_id"), ended_on__isnull=True)
    born = Parentage.objects.annotate(mine=F("parent__children__child_id")).filter(
        ~Exists(locked), kind=Parentage.Kind.BIRTH, child__born_on__isnull=False
    )
    working = Involvement.objects.filter(Q(is_lead=True) | Q(part=Involvement.Part.REVIEWING_OFFICER))
    return (
        _branch(Person.objects.all(), "person", "pk", F("born_on"), ids=ids, until=F("died_on"), also_on=F("due_on"), census=NO),
        _branch(working, "involvement", "child_id", F("began_on"), ids=ids, until=F("ended_on"), words=F("part"), flag=F("is_lead"),
                about=F("worker_id")),
        _branch(born.exclude(child_id=F("mine")), "birth", "mine", F("child__born_on"), ids=ids, pk=F("child_id"), census=NO),
    )  # fmt: skip


def _at_the_door(ids: list[int]) -> tuple[QuerySet[Any], ...]:
    looks = ManagerReview.objects.filter(work_id=OuterRef("work_id")).order_by("on").values("on")
    given = (
        Sharing.objects.filter(version__work_id=OuterRef("work_id"), child_id=OuterRef("child_id"))
        .order_by("on")
        .values("on")
    )
    on_the_way = looks.filter(what__in=(ManagerReview.What.PROGRESS, ManagerReview.What.RETURNED)).distinct()
    first_looks = [Subquery(on_the_way[at : at + 1], output_field=DATE) for at in range(3)]
    looked, shared = Subquery(looks[:1], output_field=DATE), Subquery(given[:1], output_field=DATE)
    enquired = Case(
        When(no_conference=True, then=Value(NO_CONFERENCE)), When(~Q(outcome=""), then=Value(OUTCOME)), default=Value(""),
        output_field=CharField(),
    )  # fmt: skip
    return (
        _branch(ContactChild.objects.all(), "contact", "child_id", TruncDate("contact__received_at"), ids=ids,
                until=TruncDate("contact__ended_at"), pk=F("contact_id")),
        _branch(Referral.objects.all(), "referral", "child_id", F("received_on"), ids=ids, until=F("closed_on"), also_on=F("decided_on"),
                words=F("decision"), more=F("from_source"), flag=F("no_further_action"), days=(F("told_referrer_on"), *NO_DAYS[1:])),
        _branch(Assessment.objects.filter(work__stopped_on__isnull=True), "assessment", "child_id", F("started_on"), ids=ids,
                until=F("authorised_on"), also_on=Coalesce("looked_at_on", looked), about=F("referral_id"),
                days=(shared, *first_looks, *NO_DAYS[4:])),
        _branch(StrategyDiscussion.objects.all(), "strategy", "child_id", F("held_on"), ids=ids),
        _branch(Enquiry.objects.all(), "enquiry", "child_id", F("started_on"), ids=ids, until=F("referral__closed_on"), words=enquired),
    )  # fmt: skip


def _plans_and_reviews(ids: list[int]) -> tuple[QuerySet[Any], ...]:
    return (
        _branch(PlanChild.objects.all(), "plan", "child_id", F("began_on"), ids=ids, until=F("ended_on"), words=F("kind")),
        _branch(Review.objects.all(), "review", "place__child_id", F("held_on"), ids=ids, words=F("place__kind")),
        _meetings(Meeting.objects.all(), ids, child="child_id", at=""),
        _meetings(MeetingChild.objects.all(), ids, child="child_id", at="meeting__"),
        _branch(Summary.objects.distinct(), "summary", "child_id", F("written_on"), ids=ids, pk=Value(0), census=NO),
    )  # fmt: skip


def _meetings(rows: QuerySet[Any], ids: list[int], *, child: str, at: str) -> QuerySet[Any]:
    """Meetings of a child, and those about several children. Days: called off, report shared, record ready, letter out, record with everybody."""
    key = {"meeting_id": OuterRef(f"{at}pk" if at else "pk")}
    shared = MeetingReport.objects.filter(shared_on__isnull=False, **key).order_by("shared_on").values("shared_on")
    asked = (
        Invitation.objects.filter(**key)
        .order_by()
        .values("meeting_id")
        .annotate(waiting=Count("pk", filter=Q(minutes_on__isnull=True)), last=Max("minutes_on"))
    )
    sent = Subquery(asked.filter(waiting=0).values("last"), output_field=DATE)
    nobody = ~Exists(Invitation.objects.filter(**key))
    return _branch(
        rows, "meeting", child, F(f"{at}held_on"), ids=ids, pk=F(f"{at}pk" if at else "pk"), until=F(f"{at}planned_on"),
        also_on=TruncDate(f"{at}recorded_at"), words=F(f"{at}kind"), census=_census(f"{at}source"),
        days=(F(f"{at}called_off_on"), Subquery(shared[:1], output_field=DATE), F(f"{at}minutes_ready_on"), F(f"{at}outcome_sent_on"),
              Case(When(nobody, then=F(f"{at}minutes_ready_on")), default=sent, output_field=DATE)),
    )  # fmt: skip


def _visits_and_calls(ids: list[int]) -> tuple[QuerySet[Any], ...]:
    made = VisitChild.objects.filter(visit__happened_on__isnull=False)
    without = Case(When(not_seen_because="", then=Value("")), default=Value("said"), output_field=CharField())
    reached = Case(When(reached=False, then=NO_DAY), default=TruncDate("rung_back_at"), output_field=DATE)
    return (
        _branch(made, "visit", "child_id", F("visit__happened_on"), ids=ids, until=TruncDate("visit__note__recorded_at"), words=without,
                about=F("visit_id"), flag=F("seen")),
        _branch(Call.objects.filter(got_to_speak=False), "call", "child_id", TruncDate("rang_at"), ids=ids, until=reached),
    )  # fmt: skip


def _law_and_homes(ids: list[int]) -> tuple[QuerySet[Any], ...]:
    return (
        _branch(
            LegalStatus.objects.all(), "law", "child_id", F("began_on"), ids=ids, until=F("ended_on"), words=F("kind")
        ),
        _branch(Home.objects.all(), "home", "child_id", F("began_on"), ids=ids, until=F("ended_on"), words=F("kind")),
    )
