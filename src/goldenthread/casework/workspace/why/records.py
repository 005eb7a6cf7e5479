"""What opened or met something, as a worker names it, with the way to where it stands in the child's record.

Serves: K9.07
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.db.models import Model
from django.urls import reverse

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.front_door.contact_models import ContactChild
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.permits import readable
from goldenthread.casework.meetings.queries import of_child
from goldenthread.casework.notes.raised_models import Call
from goldenthread.casework.plans.models import PlanChild, Review
from goldenthread.casework.visits.models import VisitChild
from goldenthread.design.words import day as in_full
from goldenthread.people.models import Involvement, Person


@dataclass(frozen=True)
class Of:
    """One kind of row: where it is kept, which column is its day, how it is called, under which sort and name of the record's list it stands."""

    model: type[Model]
    day: str
    words: str
    sort: str = ""
    line: str = ""
    child: str = "child_id"
    key: str = "pk"


KINDS: dict[str, Of] = {
    "referral": Of(Referral, "received_on", "the referral", "work", "referral"),
    "assessment": Of(Assessment, "started_on", "the assessment begun", "work", "assessment"),
    "enquiry": Of(Enquiry, "started_on", "the child protection enquiry", "work", "enquiry"),
    "plan": Of(PlanChild, "began_on", "the plan that began", "work", "plan"),
    "review": Of(Review, "held_on", "the review", "work", "review", "place__child_id"),
    "meeting": Of(Meeting, "held_on", "the meeting", "work", "meeting"),
    "visit": Of(VisitChild, "visit__happened_on", "the visit", "notes", "visit", key="visit_id"),
    "home": Of(Home, "began_on", "the move", "home", "home"),
    "legal status": Of(LegalStatus, "began_on", "the legal status", "home", "law"),
    "law": Of(LegalStatus, "began_on", "the legal status", "home", "law"),
    "involvement": Of(Involvement, "began_on", "the work being given to a worker"),
    "contact": Of(ContactChild, "contact__received_at__date", "what came in", "calls", "contact", key="contact_id"),
    "call": Of(Call, "rang_at__date", "the call", "calls", "call"),
}
DAYS_OF_LIFE = {"birth": "the birth", "person": "the day of birth"}


@dataclass(frozen=True)
class InRecord:
    """Something in a child's record: how it is called, with its day where it is known, and the way to it."""

    words: str
    href: str = ""


def in_record(child: Person, what: str, *, seen_by: Worker) -> InRecord | None:
    """What `referral 12` is, in words; None for nothing. What is kept nowhere by itself, such as a day of the summary, is told by its day."""
    kind, _, number = what.rpartition(" ")
    if not kind:
        return None
    if kind == "summary":
        return InRecord(f"the summary written {in_full(number)}", _line(child, "summary", "", _year(number)))
    if kind in DAYS_OF_LIFE:
        return InRecord(DAYS_OF_LIFE[kind])
    of = KINDS.get(kind)
    if of is None or not number.isdigit():
        return InRecord(f"the {kind}")
    rows = of.model._default_manager.filter(**{of.key: int(number), of.child: child.pk})
    if kind == "meeting":
        rows = Meeting.objects.filter(of_child(child.pk), readable(seen_by), pk=int(number)).distinct()
    if kind == "visit" and (
        note := rows.filter(visit__note__isnull=False).values_list("visit__note_id", "visit__happened_on").first()
    ):
        return InRecord(f"{of.words}, {in_full(note[1])}", reverse("note", args=[child.pk, note[0]]))
    found = rows.values_list(of.day, flat=True).first()
    if found is None:
        return InRecord(of.words)
    if kind in ("meeting", "enquiry"):
        return InRecord(f"{of.words}, {in_full(found)}", reverse(kind, args=[child.pk, int(number)]))
    anchor = f"{of.line}-{number}" if of.line else ""
    return InRecord(f"{of.words}, {in_full(found)}", _line(child, of.sort, anchor, found.year) if of.sort else "")


def _year(written: str) -> int:
    return date.fromisoformat(written).year


def _line(child: Person, sort: str, anchor: str, year: int) -> str:
    """Where a line stands in the record's list: under its sort, up to the end of its year."""
    end = urlencode({"sort": sort, "year": year})
    return f"{reverse('child_record', args=[child.pk])}?{end}{'#' + anchor if anchor else ''}"
