"""Keeping a child's home going, and what was asked as a good parent would: early signs, help, meetings, answers. A fixed number of statements.

Serves: K7.12, K7.13
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.casework.care.keeping_models import HomeHelp, HomeSign, ParentAsk, ParentAskMove
from goldenthread.casework.care.models import Home
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.permits import readable
from goldenthread.casework.meetings.queries import of_child
from goldenthread.people.models import Agency, AgencyInvolvement, Person
from goldenthread.practice.permanence.statuses import PARENT_ASK

MOST_MEETINGS = 20


@dataclass(frozen=True)
class Sign:
    """An early sign with the help offered for it, and the meeting about it where the worker may read of it."""

    row: HomeSign
    help: tuple[HomeHelp, ...]
    meeting: Meeting | None

    @property
    def met_on(self) -> date | None:
        """The day people met about it."""
        if self.meeting:
            return self.meeting.held_on or self.meeting.planned_on
        return self.row.met_on


@dataclass(frozen=True)
class Asked:
    """Something asked as a good parent, with what came of it, the oldest first."""

    row: ParentAsk
    moves: tuple[ParentAskMove, ...]
    days: int

    @property
    def status(self) -> str:
        """Where it stands."""
        return self.moves[-1].to if self.moves else PARENT_ASK.start

    @property
    def status_words(self) -> str:
        """The same in words."""
        return PARENT_ASK.words(self.status)

    @property
    def is_over(self) -> bool:
        """Whether nothing more is expected."""
        return PARENT_ASK.is_end(self.status)

    @property
    def who(self) -> str:
        """Of whom it was asked."""
        named = (self.row.agency.name if self.row.agency else "", self.row.words)
        return ", ".join(one for one in named if one)

    @property
    def chased(self) -> int:
        """How often it was asked again."""
        return sum(1 for one in self.moves if one.to == "chased")


def signs(child: Person, *, seen_by: Worker) -> list[Sign]:
    """Early signs about a child's home, the newest first. Three statements."""
    rows = list(
        HomeSign.objects.filter(child=child, taken_back_on__isnull=True, noticed_on__lte=seen_by.today)
        .select_related("own_words", "home", "recorded_by")
        .order_by("-noticed_on", "-pk")
    )
    told = list(HomeHelp.objects.filter(child=child, taken_back_on__isnull=True).order_by("offered_on", "pk"))
    meetings = {
        one.pk: one
        for one in Meeting.objects.filter(readable(seen_by), pk__in=[row.meeting_id for row in rows if row.meeting_id])
    }
    return [
        Sign(row, tuple(one for one in told if one.sign_id == row.pk), meetings.get(row.meeting_id or 0)) for row in rows
    ]  # fmt: skip


def other_help(child: Person, *, seen_by: Worker) -> list[HomeHelp]:
    """Help offered that answers no sign: before there was one."""
    rows = HomeHelp.objects.filter(child=child, sign__isnull=True, taken_back_on__isnull=True)
    return list(rows.filter(offered_on__lte=seen_by.today).order_by("-offered_on", "-pk"))


def sign_row(child: Person, row_id: int, *, seen_by: Worker) -> Sign | None:
    """One sign."""
    return next((one for one in signs(child, seen_by=seen_by) if one.row.pk == row_id), None)


def help_row(child: Person, row_id: int, *, seen_by: Worker) -> HomeHelp | None:
    """One offer of help."""
    rows = HomeHelp.objects.filter(pk=row_id, child=child, taken_back_on__isnull=True)
    return rows.filter(offered_on__lte=seen_by.today).select_related("sign").first()


def homes_now(child: Person, *, seen_by: Worker) -> list[Home]:
    """The homes the child has now."""
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today)
    return list(Home.objects.filter(now, child=child, began_on__lte=seen_by.today).order_by("-began_on", "-pk"))


def meetings_for(child: Person, *, seen_by: Worker) -> list[Meeting]:
    """The meetings that could be the one about a home: the newest the worker may read of."""
    rows = Meeting.objects.filter(readable(seen_by), of_child(child.pk), called_off_on__isnull=True)
    found = sorted(rows.distinct(), key=lambda one: (one.held_on or one.planned_on or date.min, one.pk), reverse=True)
    return found[:MOST_MEETINGS]


def asked(child: Person, *, seen_by: Worker) -> list[Asked]:
    """What was asked as a good parent: what is open first, the oldest at the top. Two statements."""
    rows = ParentAsk.objects.filter(child=child, taken_back_on__isnull=True, asked_on__lte=seen_by.today)
    made = [
        _asked(row, seen_by.today)
        for row in rows.select_related("agency", "recorded_by").prefetch_related("moves").order_by("asked_on", "pk")
    ]
    return [one for one in made if not one.is_over] + [one for one in reversed(made) if one.is_over]


def _asked(row: ParentAsk, today: date) -> Asked:
    moves = tuple(sorted((one for one in row.moves.all() if one.on <= today), key=lambda one: (one.on, one.pk)))
    over = moves[-1].on if moves and PARENT_ASK.is_end(moves[-1].to) else today
    return Asked(row, moves, (over - row.asked_on).days)


def asked_row(child: Person, row_id: int, *, seen_by: Worker) -> Asked | None:
    """One thing asked."""
    return next((one for one in asked(child, seen_by=seen_by) if one.row.pk == row_id), None)


def agencies_of(child: Person, *, seen_by: Worker) -> list[Agency]:
    """The services that work with the child."""
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today)
    of_it = AgencyInvolvement.objects.filter(now, child=child).values("agency_id")
    return list(Agency.objects.filter(pk__in=of_it).order_by("name"))
