"""All meetings about a child, and one of them: what is still open before, who comes, what was decided, what went to whom.

Serves: K1.11, K7.05, C.14, K9.10, P.21
"""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.enquiries.queries import discussions_of, enquiries_of
from goldenthread.casework.meetings import queries
from goldenthread.casework.meetings.holding import may_be_ready
from goldenthread.casework.meetings.permits import may_change, may_decide
from goldenthread.casework.workspace.meeting.agenda import agenda_of, dues_of
from goldenthread.casework.workspace.meeting.showing import open_in, show, the_meeting
from goldenthread.people.models import Person
from goldenthread.people.opening import opens

RECORD = Permission.RECORD


@opens("child")
def meetings(request: PageRequest, person: Person) -> HttpResponse:
    """Meetings to come and held, strategy discussions, enquiries, and what was offered to the family."""
    worker = request.user
    discussions = discussions_of(person, seen_by=worker)
    days = {row.held_on for row in discussions}
    found = [
        one for one in queries.meetings_of(person, seen_by=worker) if one.kind.key != "strategy" or one.on not in days
    ]
    told: dict[str, Any] = {
        "ahead": [one for one in found if one.status == "planned"], "past": [one for one in found if one.status != "planned"],
        "discussions": discussions, "enquiries": enquiries_of(person, seen_by=worker),
        "offers": queries.offers_of(person, seen_by=worker), "may_record": worker.has(RECORD),
    }  # fmt: skip
    return show(request, person, "meetings.html", **told)


@opens("child")
def meeting(request: PageRequest, person: Person, meeting_id: int) -> HttpResponse:
    """One meeting: before it, what is still open; after it, what was decided, what was said, who has it."""
    worker, found = request.user, the_meeting(request, person, meeting_id)
    one = found.meeting
    invited = queries.invited_to(one, seen_by=worker)
    ahead = found.status == "planned"
    told: dict[str, Any] = {
        "found": found, "meeting": one, "kind": found.kind, "invited": invited, "places": queries.places_in(found, seen_by=worker),
        "open": queries.still_open(found, invited, seen_by=worker) if ahead else None,
        "agenda": agenda_of(found, seen_by=worker) if found.status in ("planned", "held") else None,
        "reports": queries.reports_of(one, seen_by=worker), "decisions": list(one.decisions.select_related("step", "goal").order_by("pk")),
        "dues": dues_of(one, person, seen_by=worker), "may_record": worker.has(RECORD), "may_change": may_change(one, by=worker),
        "may_decide": may_decide(one, by=worker), "may_be_ready": may_be_ready(one, by=worker) if found.status == "held" else None,
        "lines": list(one.plan.bottom_lines.filter(ended_on__isnull=True)) if one.plan and found.kind.family_leads else [],
    }  # fmt: skip
    if told["may_be_ready"]:
        told |= open_in(request, person, one)
    return show(request, person, "meeting.html", **told)
