"""The top of a child's page, in one statement: who they are, how things stand, who to ring, what they said, what happens next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.access.pages import shown
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.caseload.standing_still.places import OF_ASKED, OF_DRIFT
from goldenthread.casework.dues.drift_models import Drift, Escalation
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.dues.standards.in_force import thread_rows
from goldenthread.casework.dues.standards.procedures_beside import procedure_beside
from goldenthread.casework.dues.still_open import STILL_OPEN
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.notes.models import OwnWords, Wish
from goldenthread.casework.notes.writing_models import NoteChild
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.plans.models import PlanChild
from goldenthread.casework.record.models import Summary
from goldenthread.casework.record.story_models import HistoryRead
from goldenthread.casework.visits.models import VisitChild
from goldenthread.casework.workspace.permanence.brief import brief_rows
from goldenthread.casework.workspace.their_meetings import all_meetings, meeting_rows
from goldenthread.design.words import day as day_words
from goldenthread.people.asked_often import asked_often
from goldenthread.people.frame import Frame, Tag
from goldenthread.people.gathering import day, rows_of
from goldenthread.people.models import Alert, HouseholdMember, Involvement, Person
from goldenthread.people.reasons.queries import open_reason
from goldenthread.practice.direct_time import WITH_THEM

LATEST_NOTES = 100
"""So many notes of being with a child are looked at; nobody is visited more often in a quarter of a year."""


def with_frame(child_id: int, *, seen_by: Worker) -> Any:
    """The child with what the frame of each page needs gathered beside."""
    (child,) = _with_rows(child_id=child_id, worker_id=seen_by.pk, today=seen_by.today, whole=False)
    return child


def _frame_rows(now: Q, today: date) -> dict[str, Any]:
    return {
        "told_plans": rows_of(
            PlanChild,
            "child",
            "kind",
            "began_on",
            "ended_on",
            "category",
            "latest_category",
            "ended_because",
            "plan_id",
            order=("began_on",),
        ),
        "told_legal": rows_of(LegalStatus, "child", "kind", "began_on", "ended_on", order=("began_on",)),
        "told_referrals": rows_of(
            Referral,
            "child",
            "pk",
            "received_on",
            "closed_on",
            "from_source",
            "no_further_action",
            "reason",
            "source",
            "decision",
            order=("received_on",),
        ),
        "told_assessments": rows_of(Assessment, "child", "started_on", "authorised_on", order=("started_on",)),
        "told_closings": rows_of(Closing, "child", "closed_on", where=Q(closed_on__isnull=False), order=("closed_on",)),
        "told_words": rows_of(
            OwnWords,
            "person",
            "words",
            "said_on",
            "heard_by",
            "alone",
            "for_header",
            order=("-for_header", "-said_on", "-pk"),
            first=3,
        ),
        "told_alerts": rows_of(
            Alert, "person", "kind", "says", "review_on", "began_on", where=now, order=("began_on",)
        ),
        "told_workers": rows_of(
            Involvement,
            "child",
            "worker_id",
            "worker__name",
            "worker__phone",
            "worker__job_title",
            "team__name",
            "part",
            "is_lead",
            "began_on",
            where=now & Q(began_on__lte=today),
            order=("-is_lead", "began_on"),
        ),
        "told_homes_now": rows_of(HouseholdMember, "person", "household_id", "household__name", where=now),
    }


def with_header(child_id: int, *, seen_by: Worker) -> Any:
    """The child with everything the top of the page needs gathered beside: `told_…` lists of plain rows."""
    (child,) = _with_rows(child_id=child_id, worker_id=seen_by.pk, today=seen_by.today, whole=True)
    child.told_meetings = all_meetings(child)
    return child


@asked_often
def _with_rows(*, child_id: int, worker_id: int, today: date, whole: bool) -> QuerySet[Any]:
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=today)
    rows = Person.objects.known_to(Worker(pk=worker_id)).filter(pk=child_id).annotate(**_frame_rows(now, today))
    return rows.annotate(**_page_rows(today)) if whole else rows


def _time_with_them() -> Any:
    where = Q(taken_out_at__isnull=True, note__kind__in=WITH_THEM)
    told = ("note__kind", "note__happened_on", "note__minutes")
    return rows_of(NoteChild, "child", *told, where=where, order=("-note__happened_on", "-pk"), first=LATEST_NOTES)


OF_DUE = ("rule", "edition", "title", "because", "due_on", "force", "opener", "ordinal", "not_worked_out")


def _page_rows(today: date) -> dict[str, Any]:
    led = Q(is_lead=True, worker__isnull=False, began_on__lte=today)
    return {
        "told_leads": rows_of(
            Involvement,
            "child",
            "worker_id",
            "worker__name",
            "began_on",
            "ended_on",
            where=led,
            order=("began_on", "pk"),
        ),
        "told_time": _time_with_them(),
        "told_numbers": thread_rows(),
        "told_homes": rows_of(Home, "child", "kind", "words", "began_on", "ended_on", "because", order=("began_on",)),
        "told_wishes": rows_of(
            Wish, "child", "words", "asked_on", "heard_by", "name", order=("-asked_on", "-pk"), first=4
        ),
        "told_dues": rows_of(
            DueRow,
            "child",
            *OF_DUE,
            where=STILL_OPEN & Q(begins_on__lte=today),
            order=("due_on",),
            how=procedure_beside(),
        ),
        **meeting_rows(),
        **brief_rows(today),
        "told_visits": rows_of(
            VisitChild,
            "child",
            "seen",
            "alone",
            "visit__happened_on",
            "visit__planned_on",
            "visit__purpose",
            "visit__where",
            order=("-visit__happened_on",),
            first=40,
        ),
        "told_read": rows_of(HistoryRead, "child", "worker__name", "read_at", order=("-read_at",), first=3),
        "told_drifts": rows_of(
            Drift,
            "child",
            *OF_DRIFT,
            where=Q(begins_on__lte=today, ends_on__gt=today),
            order=("rank", "begins_on", "pk"),
        ),
        "told_asked": rows_of(Escalation, "child", *OF_ASKED, order=("asked_on", "pk")),
        "told_summary": rows_of(
            Summary, "child", "block", "words", "written_on", order=("block", "-written_on", "-pk")
        ),
    }


PLAN_WORDS = {
    "early_help": "Early help",
    "child_in_need": "Child in need",
    "child_protection": "Child protection plan",
    "care": "Care plan",
    "pathway": "Pathway plan",
    "family_network": "Family network plan",
    "safety": "Safety plan",
}
PLAN_TONES = {"child_protection": "blue", "child_in_need": "light-blue"}
STATUS_PLANS = ("child_protection", "child_in_need", "early_help", "pathway")
LEGAL_WORDS = dict(LegalStatus.Kind.choices)


def _open(row: dict[str, Any], today: date) -> bool:
    return not row["ended_on"] or day(row["ended_on"]) > today  # type: ignore[operator]


def weeks(began: date, ended: date) -> str:
    """How long something lasted, in weeks, or days when short."""
    days = (ended - began).days
    return f"{round(days / 7)} weeks" if days >= 14 else f"{days} day{'' if days == 1 else 's'}"


def tags(child: Any, *, today: date, day_words: Any) -> list[Tag]:
    """A child's status in words: plans first, legal status apart from them, then how the work stands."""
    found: list[Tag] = []
    open_plans = [row for row in child.told_plans if _open(row, today) and row["kind"] in STATUS_PLANS]
    for row in open_plans:
        found.append(
            Tag(
                f"{PLAN_WORDS[row['kind']]} since {day_words(day(row['began_on']))}",
                PLAN_TONES.get(row["kind"], "light-blue"),
            )
        )
    for row in child.told_legal:
        if _open(row, today):
            found.append(
                Tag(
                    f"In law: {LEGAL_WORDS.get(row['kind'], row['kind'])} since {day_words(day(row['began_on']))}",
                    "purple",
                )
            )
    past = [row for row in child.told_plans if not _open(row, today) and row["kind"] == "child_protection"]
    for row in past[-1:]:
        began, ended = date.fromisoformat(row["began_on"]), date.fromisoformat(row["ended_on"])
        found.append(Tag(f"Was on a child protection plan for {weeks(began, ended)}", "grey"))
    if not open_plans:
        found.insert(0, _work(child, day_words))
    return found


def _open_referrals(child: Any) -> list[dict[str, Any]]:
    return [row for row in child.told_referrals if not row["closed_on"] and row["no_further_action"] is not True]


def _ended_on(child: Any) -> date | None:
    """The last day on which work with this child ended, if it ever did."""
    ends = [day(row["closed_on"]) for row in [*child.told_referrals, *child.told_closings] if row["closed_on"]]
    return max(filter(None, ends), default=None)


def is_closed(child: Any, *, today: date) -> bool:
    """Whether our work with this child has ended: there was some, and nothing of it goes on."""
    plans = [row for row in child.told_plans if _open(row, today)]
    return not plans and not _open_referrals(child) and _ended_on(child) is not None


def _work(child: Any, day_words: Any) -> Tag:
    open_referrals = _open_referrals(child)
    if not open_referrals:
        ended = _ended_on(child)
        return Tag(f"Closed {day_words(ended)}", "grey") if ended else Tag("Not working with us", "grey")
    began = next((row for row in reversed(child.told_assessments) if not row["authorised_on"]), None)
    if began:
        return Tag(f"Being assessed since {day_words(day(began['started_on']))}", "light-blue")
    return Tag(f"Referred {day_words(day(open_referrals[-1]['received_on']))}", "light-blue")


def frame(person: Person, worker: Worker) -> Frame:
    """The frame of a child's record, for pages other than the child's own first one."""
    child = with_frame(person.pk, seen_by=worker)
    homes = [row["household_id"] for row in child.told_homes_now]
    with_child = HouseholdMember.objects.filter(
        household_id__in=homes, person__in=Person.objects.known_to(worker)
    ).exclude(person=child)
    present = (
        with_child.filter(Q(ended_on__isnull=True) | Q(ended_on__gt=worker.today))
        .select_related("person")
        .order_by("household_id", "pk")
    )
    return frame_of(child, [member.person for member in present], seen_by=worker, opened=person)


def frame_of(child: Any, at_home: Sequence[Person], *, seen_by: Worker, opened: Person) -> Frame:
    """The frame made from a child with its rows gathered beside, and the people in the child's homes."""
    shown(*(person.pk for person in at_home))
    return Frame(
        child=child,
        age=child.age_on(seen_by.today),
        tags=tags(child, today=seen_by.today, day_words=day_words),
        ring=next((row for row in child.told_workers if row["is_lead"]), None),
        words=child.told_words[0] if child.told_words else None,
        alerts=child.told_alerts,
        at_home=tuple(dict.fromkeys(person.short_name for person in at_home)),
        homes=len({row["household_id"] for row in child.told_homes_now}) or 1,
        closed=is_closed(child, today=seen_by.today),
        reason=open_reason(opened, worker=seen_by),
    )
