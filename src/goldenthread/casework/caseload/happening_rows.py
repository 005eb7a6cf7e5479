"""Every happening the clocks need, for many children at once, in one statement: a branch for each table, all of one shape.

Shape of a row: child, kind, number, day, last day (or the day it was answered), another day, words, words of the census's own, the number
of what it belongs to, a yes or no, and whether only a census tells of it.

A visit made is one row for each child in it. A child whose part says nothing about why it was not seen, before the birth, is a visit to
the parents. Serves: K9.06, K9.07
"""

from __future__ import annotations

from typing import Any, NamedTuple

from django.db.models import (
    BigIntegerField,
    BooleanField,
    Case,
    CharField,
    DateField,
    Exists,
    F,
    OuterRef,
    Q,
    QuerySet,
    Value,
    When,
)
from django.db.models.functions import Cast, TruncDate

from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.front_door.contact_models import ContactChild
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.raised_models import Call
from goldenthread.casework.plans.models import PlanChild, Review
from goldenthread.casework.record.models import Summary
from goldenthread.casework.visits.models import VisitChild
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Involvement, Lock, Parentage, Person
from goldenthread.people.recorded import SourceKind
from goldenthread.practice.timescales.happenings import NO_CONFERENCE, OUTCOME

DATE = DateField()
NO_DAY, NO_NUMBER = Cast(Value(None), DATE), Cast(Value(None), BigIntegerField())
CENSUS = Case(When(source=SourceKind.CENSUS, then=Value(True)), default=Value(False), output_field=BooleanField())
NO = Value(False, output_field=BooleanField())


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


def happening_rows(child_ids: list[int]) -> list[Row]:
    """Every happening of these children, earliest first for each kind."""
    return [Row(*row) for row in _rows(ids=child_ids)]


def _branch(rows: QuerySet[Any], kind: str, child: str, on: Any, **of: Any) -> QuerySet[Any]:
    words, more = (Cast(of.get(name, Value("")), CharField()) for name in ("words", "more"))
    return rows.filter(**{f"{child}__among": of["ids"]}).order_by().values_list(
        child, Value(kind, output_field=CharField()), of.get("pk", F("pk")), on, of.get("until", NO_DAY), of.get("also_on", NO_DAY),
        words, more, of.get("about", NO_NUMBER), of.get("flag", NO), of.get("census", CENSUS),
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
    enquired = Case(
        When(no_conference=True, then=Value(NO_CONFERENCE)), When(~Q(outcome=""), then=Value(OUTCOME)), default=Value(""),
        output_field=CharField(),
    )  # fmt: skip
    return (
        _branch(ContactChild.objects.all(), "contact", "child_id", TruncDate("contact__received_at"), ids=ids,
                until=TruncDate("contact__ended_at"), pk=F("contact_id")),
        _branch(Referral.objects.all(), "referral", "child_id", F("received_on"), ids=ids, until=F("closed_on"), also_on=F("decided_on"),
                words=F("decision"), more=F("from_source"), flag=F("no_further_action")),
        _branch(Referral.objects.filter(told_referrer_on__isnull=False), "told", "child_id", F("told_referrer_on"), ids=ids),
        _branch(Assessment.objects.all(), "assessment", "child_id", F("started_on"), ids=ids, until=F("authorised_on"),
                also_on=F("looked_at_on"), about=F("referral_id")),
        _branch(Enquiry.objects.all(), "enquiry", "child_id", F("started_on"), ids=ids, until=F("referral__closed_on"), words=enquired),
    )  # fmt: skip


def _plans_and_reviews(ids: list[int]) -> tuple[QuerySet[Any], ...]:
    held = Meeting.objects.filter(held_on__isnull=False)
    return (
        _branch(PlanChild.objects.all(), "plan", "child_id", F("began_on"), ids=ids, until=F("ended_on"), words=F("kind")),
        _branch(Review.objects.all(), "review", "place__child_id", F("held_on"), ids=ids, words=F("place__kind")),
        _branch(held, "meeting", "child_id", F("held_on"), ids=ids, words=F("kind")),
        _branch(Summary.objects.distinct(), "summary", "child_id", F("written_on"), ids=ids, pk=Value(0), census=NO),
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
