"""What the first page of an assessment shows of the record round it: each child seen and heard, clocks, planned visits, help begun already.

A fixed number of statements, whatever the length of the record.
Serves: K1.01, K1.08a, K1.10, K1.13, K7.04, K7.00
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Max, Q

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import AbsentParent, AssessmentSource
from goldenthread.casework.assessments.working.asking_queries import (
    Holder,
    absent_parents_of,
    harm_between,
    heard_of,
    holders_of,
    sources_of,
)
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.dues.due_queries import why_address
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.dues.still_open import STILL_OPEN
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.models import OwnWords
from goldenthread.casework.plans.models import Step
from goldenthread.casework.record.assessing.strip_queries import times
from goldenthread.casework.record.story_models import HistoryRead
from goldenthread.casework.visits.direct_work_models import DirectWork
from goldenthread.casework.visits.models import VisitChild
from goldenthread.people.models import Person, Tie
from goldenthread.practice.assessments import ASSESSMENT, stands

CLOCKS = (
    "T010",
    "T010-later",
    "T011",
    "T011-unborn",
    "T012",
    "T013",
    "T013-second",
    "T013-third",
    "T015-network",
    "T016",
)
"""The clocks of an assessment, by rule."""
NETWORK = (Meeting.Kind.NETWORK, Meeting.Kind.FAMILY_GROUP)
"""Kinds of meeting that belong to the family's own people."""


@dataclass(frozen=True)
class Heard:
    """How one child was seen and heard since the assessment began to count."""

    part: Assessment
    times_alone: int
    seen_on: date | None
    words: tuple[OwnWords, ...]
    works: int
    planned: VisitChild | None
    read: tuple[HistoryRead, ...]

    @property
    def child(self) -> Person:
        """Whose it is."""
        return self.part.child

    @property
    def alone_words(self) -> str:
        """How often the child was seen alone, in words."""
        return times(self.times_alone) if self.times_alone else "not yet"

    @property
    def works_words(self) -> str:
        """How often direct work was done, in words."""
        return times(self.works).capitalize() if self.works else "None yet"

    @property
    def permanence(self) -> str:
        """Where this child will grow up, as far as it is thought about."""
        return "\n\n".join(
            text for text in (self.part.permanence, self.part.if_it_went_on, self.part.if_it_ended) if text.strip()
        )


@dataclass(frozen=True)
class Clock:
    """One thing due for some of the children: the same rule and day is one line."""

    title: str
    due_on: date
    children: tuple[Person, ...]
    href: str
    late: bool


@dataclass(frozen=True)
class Overview:
    """What the first page of an assessment shows."""

    status: str
    status_words: str
    heard: tuple[Heard, ...]
    clocks: tuple[Clock, ...]
    holders: tuple[Holder, ...]
    sources: dict[str, list[AssessmentSource]]
    absent: tuple[AbsentParent, ...]
    harm: tuple[Tie, ...]
    steps: tuple[Step, ...]
    network: tuple[Meeting, ...]

    @property
    def open_questions(self) -> bool:
        """Whether anybody who was to be asked has not been asked yet."""
        return any(not row.asked_on and not row.not_answered for rows in self.sources.values() for row in rows)

    @property
    def does_not_agree(self) -> bool:
        """Whether somebody with parental responsibility does not agree."""
        return any(one.does_not_agree for one in self.holders)


def overview_of(work: Work, *, seen_by: Worker) -> Overview:
    """Everything the first page of an assessment shows. What is said of the family as a whole is there only where each of its children opens."""
    status = stands((look.what for look in work.looks), stopped=work.row.stopped_on is not None)
    whole = work.whole
    return Overview(
        status,
        ASSESSMENT.words(status),
        tuple(heard(work, seen_by=seen_by)),
        tuple(clocks_of(work, seen_by=seen_by)),
        tuple(holders_of(work.row, seen_by=seen_by)),
        heard_of(sources_of(work.row, seen_by=seen_by)) if whole else {},
        tuple(absent_parents_of(work.row, seen_by=seen_by)) if whole else (),
        tuple(harm_between(work.row, seen_by=seen_by)),
        tuple(help_now(work, seen_by=seen_by)),
        tuple(network_meetings(work, seen_by=seen_by)),
    )


def until_of(work: Work, seen_by: Worker) -> date:
    """The last day of the assessment so far."""
    return work.signed_off_on or work.row.stopped_on or seen_by.today


def heard(work: Work, *, seen_by: Worker) -> list[Heard]:
    """How each child was seen and heard. Five statements for all of them."""
    span, ids = (work.counts_from, until_of(work, seen_by)), work.child_ids
    seen = VisitChild.objects.filter(child_id__in=ids, seen=True, visit__happened_on__range=span).order_by()
    times = {
        pk: (alone, last)
        for pk, alone, last in seen.values_list("child_id").annotate(
            alone=Count("pk", filter=Q(alone=True)), last=Max("visit__happened_on")
        )
    }
    works = DirectWork.objects.filter(child_id__in=ids, on__range=span).order_by().values_list("child_id")
    counted = dict(works.annotate(times=Count("pk")))
    words = _by_child(
        OwnWords.objects.filter(person_id__in=ids, said_on__range=span).order_by("-said_on", "-pk"), "person_id", most=2
    )
    planned = VisitChild.objects.filter(
        child_id__in=ids, visit__happened_on__isnull=True, visit__planned_on__gte=seen_by.today
    )
    next_ = _by_child(planned.select_related("visit").order_by("visit__planned_on", "pk"), "child_id", most=1)
    read = _by_child(
        HistoryRead.objects.filter(child_id__in=ids).select_related("worker").order_by("-read_at", "-pk"),
        "child_id",
        most=3,
    )
    return [
        Heard(
            part, *times.get(part.child_id, (0, None)), words=tuple(words[part.child_id]), works=counted.get(part.child_id, 0),
            planned=next(iter(next_[part.child_id]), None), read=tuple(read[part.child_id]),
        )
        for part in work.children
    ]  # fmt: skip


def _by_child(rows: Iterable[Any], name: str, *, most: int) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        mine = found[getattr(row, name)]
        if len(mine) < most:
            mine.append(row)
    return found


def clocks_of(work: Work, *, seen_by: Worker) -> list[Clock]:
    """What is due for this assessment, the earliest first; one line where it is the same for several children."""
    if not work.is_open and not work.signed_off_on:
        return []
    openers = {f"referral {one.referral_id}" for one in work.children if one.referral_id}
    openers |= {f"assessment {one.pk}" for one in work.children}
    own = Q(opener__in=openers) | Q(opener__startswith="involvement")
    rows = DueRow.objects.filter(
        STILL_OPEN, own, child_id__in=work.child_ids, rule__in=CLOCKS, begins_on__lte=seen_by.today
    )
    people = {one.child_id: one.child for one in work.children}
    lines: dict[tuple[str, date], list[DueRow]] = defaultdict(list)
    for row in rows.filter(due_on__isnull=False).order_by("due_on", "child_id", "pk"):
        if row.due_on:
            lines[row.title, row.due_on].append(row)
    return [
        Clock(
            title, on, tuple(dict.fromkeys(people[row.child_id] for row in mine)),
            why_address(mine[0].child_id, mine[0].rule, mine[0].opener, mine[0].ordinal), on < seen_by.today,
        )
        for (title, on), mine in lines.items()
    ]  # fmt: skip


def help_now(work: Work, *, seen_by: Worker) -> list[Step]:
    """Help that began while we assess: steps for a need of one of these children that were agreed or started since."""
    span = (work.counts_from, until_of(work, seen_by))
    began = Q(start_on__range=span) | Q(start_on__isnull=True, agreed_on__range=span)
    rows = Step.objects.filter(began, goals__needs__child_id__in=work.child_ids)
    known = Q(owner__isnull=True) | Q(owner__in=Person.objects.known_to(seen_by))
    return list(
        rows.filter(known)
        .select_related("owner", "owner_agency", "owner_worker")
        .distinct()
        .order_by("start_on", "pk")[:12]
    )


def network_meetings(work: Work, *, seen_by: Worker) -> list[Meeting]:
    """Meetings of the children's own network, planned or held while we assess."""
    span = Q(planned_on__gte=work.counts_from) | Q(held_on__gte=work.counts_from)
    rows = Meeting.objects.filter(span, child_id__in=work.child_ids, kind__in=NETWORK)
    found = {
        (row.kind, row.held_on or row.planned_on): row for row in rows.order_by("planned_on", "held_on", "-pk")[:12]
    }
    return list(found.values())
