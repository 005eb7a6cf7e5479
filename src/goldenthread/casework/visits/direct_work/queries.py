"""Direct work with a child as a worker may see it: the list, one time of it, what has not been told back, the visits it can belong to.

Serves: K2.03, K2.06, K2.07
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.documents.models import DocumentChild
from goldenthread.casework.documents.queries import Shown
from goldenthread.casework.notes.models import Note
from goldenthread.casework.visits.direct_work_models import DirectWork, DirectWorkWords, WorkPassedOn
from goldenthread.casework.visits.models import Visit, VisitChild
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import covered_by, hidden_from
from goldenthread.practice.childhood import whole_years
from goldenthread.practice.direct_work import BY_KEY, Tool, tool_name

A_VISIT_AGO = timedelta(days=60)
TELL_BACK_WITHIN = timedelta(days=14)
"""After how many days the worker is reminded that the child has not heard what came of it. Our own choice: the next visit, mostly."""


@dataclass(frozen=True)
class Shelf:
    """One time of direct work as a page shows it."""

    work: DirectWork
    pictures: tuple[Shown, ...] = ()

    @property
    def tool(self) -> Tool | None:
        """Its tool, where it has a sheet."""
        return BY_KEY.get(self.work.tool)

    @property
    def name(self) -> str:
        """What was done, in words."""
        return tool_name(self.work.tool)

    @property
    def said(self) -> dict[str, list[str]]:
        """The child's words, by place."""
        return {place: [row.words for row in rows] for place, rows in self.lines.items()}

    @property
    def lines(self) -> dict[str, list[DirectWorkWords]]:
        """The rows that hold the child's words, by place."""
        found: dict[str, list[DirectWorkWords]] = defaultdict(list)
        for row in sorted(self.work.words.all(), key=lambda row: row.pk):
            if row.words:
                found[row.place].append(row)
        return dict(found)

    @property
    def numbers(self) -> dict[str, int]:
        """The numbers chosen, by place."""
        rows = sorted(self.work.words.all(), key=lambda row: row.pk)
        return {row.place: row.number for row in rows if row.number is not None}


def _of(child: Person) -> QuerySet[DirectWork]:
    rows = DirectWork.objects.filter(child=child).select_related("child", "worker", "visit__note")
    return rows.prefetch_related("words", "pictures__document__file")


def work_of(child: Person, *, seen_by: Worker) -> list[Shelf]:
    """All direct work with a child, the newest first. Whether the record opens has been asked by the page. A fixed number of statements."""
    rows = list(_of(child))
    placed = _placed(child, rows, seen_by=seen_by)
    return [_shelf(row, placed) for row in rows]


def one_work(child: Person, work_id: int, *, seen_by: Worker) -> Shelf | None:
    """One time of direct work with this child."""
    row = _of(child).filter(pk=work_id, on__lte=seen_by.today).first()
    return _shelf(row, _placed(child, [row], seen_by=seen_by)) if row else None


def work_at(note: Note, child: Person, *, seen_by: Worker) -> list[DirectWork]:
    """The direct work done with a child at the visit a note is of. Whether the record opens has been asked by the page."""
    rows = DirectWork.objects.filter(visit__note=note, child=child, on__lte=seen_by.today)
    return list(rows.select_related("worker").order_by("pk"))


def _placed(child: Person, rows: list[DirectWork], *, seen_by: Worker) -> dict[int, bool]:
    """The documents that are still in this child's record, and whether each is a keepsake."""
    ids = [picture.document_id for row in rows for picture in row.pictures.all()]
    found = DocumentChild.objects.filter(child=child, document_id__in=ids, taken_out_at__isnull=True) if ids else []
    return {row.document_id: row.keepsake for row in found if row.child_id not in hidden_from(seen_by)}


def _shelf(row: DirectWork, placed: dict[int, bool]) -> Shelf:
    pictures = sorted(row.pictures.all(), key=lambda one: (one.place, one.pk))
    shown = tuple(
        Shown(one.document, row.child_id, placed[one.document_id]) for one in pictures if one.document_id in placed
    )
    return Shelf(row, shown)


def visits_to(child: Person, *, seen_by: Worker) -> list[Visit]:
    """The visits of the last weeks at which direct work with this child can have been done."""
    here = VisitChild.objects.filter(visit=OuterRef("pk"), child=child)
    rows = Visit.objects.filter(
        Exists(here), happened_on__gte=seen_by.today - A_VISIT_AGO, happened_on__lte=seen_by.today
    )
    return list(rows.select_related("worker", "note").order_by("-happened_on", "-pk")[:20])


def age_of(child: Person, *, seen_by: Worker) -> int | None:
    """How many whole years old the child is today; None where the birthday is not known or has not come."""
    return whole_years(child.born_on, seen_by.today) if child.born_on else None


@dataclass(frozen=True)
class NotTold:
    """Direct work of which the child has not heard what came."""

    child: Person
    work_id: int
    tool: str
    days: int


def not_told_back(*, seen_by: Worker, most: int = 10) -> list[NotTold]:
    """Children one works with who put something into direct work and have not been told what came of it, the longest wait first. One statement."""
    hidden, today = set(hidden_from(seen_by)), seen_by.today
    rows = _not_told(workers=sorted(covered_by(seen_by)), today=today, until=today - TELL_BACK_WITHIN)
    return [
        NotTold(row.child, row.pk, tool_name(row.tool), (today - row.on).days)
        for row in rows
        if row.child_id not in hidden
    ][:most]


@asked_often
def _not_told(*, workers: list[int], today: Any, until: Any) -> QuerySet[Any]:
    mine = Involvement.objects.filter(
        Q(ended_on__isnull=True) | Q(ended_on__gte=today),
        child_id=OuterRef("child_id"),
        worker_id__among=workers,
        is_lead=True,
    )
    rows = DirectWork.objects.filter(Exists(mine), told_back_on__isnull=True, on__lte=until)
    return rows.select_related("child").order_by("on", "pk")[:40]


def passed_on(work: DirectWork, *, seen_by: Worker) -> list[WorkPassedOn]:
    """Which adults were told of this work, and what they answered; nobody of whom the worker may not know."""
    known = Q(person__isnull=True) | Q(person__in=Person.objects.known_to(seen_by))
    return list(WorkPassedOn.objects.filter(known, work=work).select_related("person", "recorded_by"))
