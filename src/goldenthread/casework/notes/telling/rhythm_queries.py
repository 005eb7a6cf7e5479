"""How often each of them wants to hear, and who is to be told next.

Serves: K3.08
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, Max, OuterRef, Q, QuerySet, Subquery

from goldenthread.access.models import Worker
from goldenthread.casework.notes.raised_models import Told
from goldenthread.casework.notes.rhythm_models import UpdateRhythm
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import covered_by, hidden_from
from goldenthread.practice.updates import Rhythm, in_words, next_on, says

MOST = 200


@dataclass(frozen=True)
class Update:
    """What is agreed with one person about one child: how often, when last told, and until when they are to hear again."""

    row: UpdateRhythm
    told_on: date | None

    @property
    def rhythm(self) -> Rhythm:
        """The same as the rule takes it."""
        return Rhythm(self.row.every_days, self.row.agreed_on, self.told_on)

    @property
    def often(self) -> str:
        """How often, in words."""
        return in_words(self.row.every_days)

    @property
    def due_on(self) -> date:
        """Until when they are to hear again."""
        return next_on(self.rhythm)

    @property
    def says(self) -> str:
        """When they were last told and what is agreed, in words."""
        return says(self.rhythm, name=self.row.person.short_name)


def rhythms_of(child: Person, *, seen_by: Worker) -> dict[int, Update]:
    """What is agreed about this child, by the number of the person. One statement; nobody who is locked away."""
    rows = _with_last_told(UpdateRhythm.objects.filter(child=child, ended_on__isnull=True))
    hidden = set(hidden_from(seen_by))
    return {
        row.person_id: Update(row, row.told_on) for row in rows.select_related("person") if row.person_id not in hidden
    }


def updates_due(*, seen_by: Worker, until: date) -> list[Update]:
    """Who is to hear until a day, about children this worker leads the work with, or stands in for who does. One statement."""
    rows = _of_workers(workers=sorted(covered_by(seen_by)), today=seen_by.today)
    hidden = set(hidden_from(seen_by))
    found = [Update(row, row.told_on) for row in rows if not {row.person_id, row.child_id} & hidden]
    return sorted((one for one in found if one.due_on <= until), key=lambda one: (one.due_on, one.row.pk))


@asked_often
def _of_workers(*, workers: list[int], today: date) -> QuerySet[Any]:
    mine = Involvement.objects.filter(
        Q(ended_on__isnull=True) | Q(ended_on__gte=today),
        child=OuterRef("child_id"),
        worker_id__among=workers,
        is_lead=True,
    )
    rows = UpdateRhythm.objects.filter(
        Exists(mine), ended_on__isnull=True, person__died_on__isnull=True, child__died_on__isnull=True
    )
    return _with_last_told(rows).select_related("person", "child").order_by("pk")[:MOST]


def _with_last_told(rows: QuerySet[UpdateRhythm]) -> QuerySet[Any]:
    """Each with the day they were last told something; a card with our number is no update."""
    told = Told.objects.filter(child=OuterRef("child_id"), person=OuterRef("person_id"), how_to_reach_us=False)
    last = told.order_by().values("person").annotate(last=Max("told_on")).values("last")
    return rows.annotate(told_on=Subquery(last))
