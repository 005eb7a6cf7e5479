"""Everything a child's page shows, asked once and put together here.

Serves: K10.00, K10.01, K10.03, K1.01, C.08, P.19, K2.00, A.14
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.casework.caseload.standing_still.places import Place, places_from_rows
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.dues.standards.in_force import thread_of_rows
from goldenthread.casework.record.chronology.reading import first_visit_unread
from goldenthread.casework.workspace import changes, coming, header, timeline
from goldenthread.casework.workspace.family_brief import FamilyBrief, family_brief
from goldenthread.casework.workspace.permanence.brief import Brief, brief_of
from goldenthread.casework.workspace.thread.addresses import Links
from goldenthread.casework.workspace.threads import Count, ShownStrand, counted
from goldenthread.casework.workspace.threads import shown as shown_strands
from goldenthread.people.frame import Frame
from goldenthread.people.gathering import day
from goldenthread.people.models import Person
from goldenthread.practice.continuity import Led, who_stayed
from goldenthread.practice.direct_time import TimeThere, in_words
from goldenthread.practice.thread.strands import strands


@dataclass(frozen=True)
class ChildPage:
    """What the template needs, nothing to work out."""

    child: Any
    frame: Frame
    others: list[dict[str, Any]]
    wishes: list[dict[str, Any]]
    why: str
    threads: tuple[ShownStrand, ...]
    count: Count
    next: list[coming.Coming]
    not_worked_out: str
    time: timeline.TimeWithUs | None
    who_stayed: str
    time_there: str
    new: list[changes.Change]
    looked_at: datetime | None
    first_look: bool
    seen_on: date | None
    seen_alone: bool
    family: FamilyBrief | None
    first_visit_on: date | None
    read: list[dict[str, Any]]
    still: list[Place]
    for_good: Brief


def child_page(person: Person, *, seen_by: Worker, now: datetime) -> ChildPage:
    """A child's page for one worker today."""
    today = seen_by.today
    child = header.with_header(person.pk, seen_by=seen_by)
    facts = thread_facts([person.pk])[person.pk]
    found = strands(facts, today, thread_of_rows(child.told_numbers))
    family = family_brief(person, seen_by=seen_by)
    looked_at = changes.last_looked(person, seen_by=seen_by, now=now)
    workers = child.told_workers
    seen = next(
        (row for row in child.told_visits if row["seen"] and (on := day(row["visit__happened_on"])) and on <= today),
        None,
    )
    return ChildPage(
        child=child,
        frame=header.frame_of(child, family.at_home if family else (), seen_by=seen_by, opened=person),
        others=[row for row in workers if not row["is_lead"] and row["worker__name"]],
        wishes=child.told_wishes,
        why=_why(child),
        threads=shown_strands(found, first_name=child.short_name, links=Links(person.pk, _plan_now(child, today))),
        count=counted(found),
        next=coming.coming(child, facts.steps, today=today),
        not_worked_out=next((row["not_worked_out"] for row in child.told_dues if row["not_worked_out"]), ""),
        time=timeline.time_with_us(child, today=today),
        who_stayed=_who_stayed(child, today),
        time_there=_time_there(child, today),
        new=changes.changes(person, seen_by=seen_by, since=looked_at) if looked_at else [],
        looked_at=looked_at,
        first_look=looked_at is None,
        seen_on=day(seen["visit__happened_on"]) if seen else None,
        seen_alone=bool(seen and seen["alone"]),
        family=family,
        first_visit_on=first_visit_unread(person, seen_by=seen_by),
        read=child.told_read if seen_by.has(Permission.MANAGE_TEAM) else [],
        still=places_from_rows(child, child.told_drifts, child.told_asked, today=today),
        for_good=brief_of(child),
    )


def _who_stayed(child: Any, today: date) -> str:
    """Who has led the work with this child, one after the other, in words."""
    times = [
        Led(row["worker_id"], row["worker__name"], day(row["began_on"]) or today, day(row["ended_on"]))
        for row in child.told_leads
    ]
    return who_stayed(times, child=child.short_name, on=today)


def _time_there(child: Any, today: date) -> str:
    """How long somebody of ours was with this child and the family lately, in words."""
    rows = [
        TimeThere(row["note__kind"], day(row["note__happened_on"]) or today, row["note__minutes"])
        for row in child.told_time
    ]
    return in_words(rows, child=child.short_name, on=today)


def _plan_now(child: Any, today: date) -> int | None:
    """The plan that is worked with now, where one is."""
    now = [row["plan_id"] for row in child.told_plans if not row["ended_on"] or row["ended_on"] > today.isoformat()]
    return now[-1] if now else None


def _why(child: Any) -> str:
    """Why we are involved, in one place: the summary's first block, else the reason of the latest referral."""
    for row in child.told_summary:
        if row["block"] == "why":
            return row["words"]
    return next((row["reason"] for row in reversed(child.told_referrals) if row["reason"]), "")
