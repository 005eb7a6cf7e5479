"""What is asked about the end of our work with a child.

Serves: K10.08
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery

from goldenthread.access.models import Worker
from goldenthread.casework.front_door.models import ConcernChild, ConcernLineage
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.pathways.closing.permits import ENDED, standing
from goldenthread.casework.pathways.models import Closing, ClosingMove
from goldenthread.casework.pathways.passing_models import Goodbye
from goldenthread.people.allocating.queries import brothers_and_sisters
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import with_answers
from goldenthread.practice.closing import Became

SUPERSEDED = (ConcernLineage.How.MERGED, ConcernLineage.How.WORDED)


def closings_of(child: Person, *, seen_by: Worker) -> list[Closing]:
    """Every ending there was or is being written, the newest first."""
    rows = Closing.objects.filter(child=child).select_related("decided_by", "recorded_by", "child", "goodbye")
    return list(rows.prefetch_related("moves__recorded_by", "answers", "gates", "readers__person").order_by("-pk"))


def being_written(child: Person, *, seen_by: Worker) -> Closing | None:
    """The ending that is being written or waits for a decision."""
    rows = closings_of(child, seen_by=seen_by)
    return next((row for row in rows if row.closed_on is None and standing(row) not in ENDED), None)


def last_ending(child: Person, *, seen_by: Worker) -> Closing | None:
    """The latest ending that stands."""
    rows = [row for row in closings_of(child, seen_by=seen_by) if row.closed_on]
    return max(rows, key=lambda row: (row.closed_on, row.pk)) if rows else None


def closing_of(child: Person, closing_id: int, *, seen_by: Worker) -> Closing | None:
    """One of them."""
    return next((row for row in closings_of(child, seen_by=seen_by) if row.pk == closing_id), None)


def goodbye_of(closing: Closing, *, seen_by: Worker) -> Goodbye:
    """The goodbye of an ending; an empty one where nothing is written yet."""
    return getattr(closing, "goodbye", None) or Goodbye(closing=closing)


def worries_of(child: Person, *, seen_by: Worker, until: date | None = None) -> list[ConcernChild]:
    """The worries an ending answers: each of the child's, those that are told under a later one left out. `until`: as it was on a day."""
    gone = ConcernLineage.objects.filter(how__in=SUPERSEDED, now__children__child=child)
    rows = ConcernChild.objects.filter(child=child).select_related("concern__referral")
    if until:
        gone, rows = gone.filter(on__lte=until), rows.filter(concern__raised_on__lte=until)
    rows = rows.exclude(concern_id__in=gone.values("was_id"))
    return list(rows.prefetch_related("moves").order_by("concern__raised_on", "pk"))


def worry_of(child: Person, strand_id: int, *, seen_by: Worker, until: date | None = None) -> ConcernChild | None:
    """One of them."""
    return next((row for row in worries_of(child, seen_by=seen_by, until=until) if row.pk == strand_id), None)


def wishes_of(child: Person, *, seen_by: Worker, until: date | None = None) -> QuerySet[Wish]:
    """What the child asked for, with what became of it; `until`: what had been asked by a day."""
    rows = Wish.objects.filter(child=child, **({"asked_on__lte": until} if until else {}))
    return rows.prefetch_related("moves").order_by("asked_on", "pk")


def parts_of(child: Person, *, seen_by: Worker) -> QuerySet[Involvement]:
    """Who works with the child now, to say who stays."""
    rows = Involvement.objects.filter(child=child, ended_on__isnull=True).select_related("worker", "team")
    return rows.order_by("-is_lead", "began_on", "pk")


def waiting_for_decision(*, seen_by: Worker) -> list[Closing]:
    """Endings that wait for a manager's decision, of children whose record opens to this worker; the longest first. `waits_since` is the day."""
    rows = _asked_for()
    if not rows:
        return []
    found = with_answers({row.child_id for row in rows}, seen_by=seen_by)
    theirs = {child.pk for child in found if child.record_opens_now}
    return [row for row in rows if row.child_id in theirs]


@asked_often
def _asked_for() -> QuerySet[Any]:
    """Every ending whose newest move asks for a decision."""
    last = ClosingMove.objects.filter(closing=OuterRef("pk")).order_by("-on", "-pk")
    rows = Closing.objects.filter(closed_on__isnull=True)
    rows = rows.annotate(stands=Subquery(last.values("to")[:1]), waits_since=Subquery(last.values("on")[:1]))
    return rows.filter(stands="asked").select_related("child", "recorded_by").order_by("waits_since", "pk")


def could_end_too(child: Person, *, seen_by: Worker) -> QuerySet[Person]:
    """Brothers and sisters whose records open to this worker, and whose ending nobody has begun to write."""
    begun = [row.child_id for row in endings_of_kin(child, seen_by=seen_by)]
    return brothers_and_sisters(child, seen_by=seen_by).filter(died_on__isnull=True).exclude(pk__in=begun)


def endings_of_kin(child: Person, *, seen_by: Worker) -> list[Closing]:
    """The endings being written for brothers and sisters whose records open to this worker."""
    kin = brothers_and_sisters(child, seen_by=seen_by).values("pk")
    rows = Closing.objects.filter(child__in=kin, closed_on__isnull=True).select_related("child")
    return [row for row in rows.order_by("child__born_on", "pk") if standing(row) not in ENDED]


def as_it_stands(strand: ConcernChild, *, seen_by: Worker) -> dict[str, Any]:
    """What the record says already became of a worry: what an answer to it begins with. Nothing, where it is still worked on."""
    moves = {move.to: move for move in strand.moves.all()}
    last = strand.moves.last()
    if last is None or last.to not in ("passed_on", "accepted", "resolved"):
        return {}
    if last.to == "resolved":
        return {"became": Became.RESOLVED.value, "says": last.because}
    passed, accepted = moves.get("passed_on", last), moves.get("accepted") if last.to == "accepted" else None
    told = {"became": Became.PASSED_ON.value, "says": passed.because, "passed_to": passed.passed_to}
    return told | ({"accepted_by": accepted.passed_to, "accepted_on": accepted.on} if accepted else {})
