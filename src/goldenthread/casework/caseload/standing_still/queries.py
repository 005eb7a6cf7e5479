"""Where nothing is changing for one child: now, and before; who may be asked about it; what a place leads to in the record.

Serves: K5.00, K5.02, K5.04
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Model, Q, QuerySet
from django.urls import reverse

from goldenthread.access import leading
from goldenthread.access.models import Worker
from goldenthread.casework.care.models import LegalStatus
from goldenthread.casework.care.permanence_models import PermanenceMilestone
from goldenthread.casework.caseload.standing_still.places import Place, places
from goldenthread.casework.dues.drift_models import Drift, Escalation
from goldenthread.casework.dues.drift_queries import drifts_of, history_of
from goldenthread.casework.front_door.models import Concern
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.notes.raised_models import Decision
from goldenthread.casework.plans.models import Goal, PlanChild, Step
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import covered_by, hidden_from, may_open
from goldenthread.people.responsible import managers_of

CHALLENGES = (Involvement.Part.CHAIR, Involvement.Part.REVIEWING_OFFICER)


@asked_often
def _escalations(*, child_id: int) -> QuerySet[Any]:
    rows = Escalation.objects.filter(child_id=child_id).select_related("asked_worker", "recorded_by")
    return rows.order_by("asked_on", "pk")


def places_now(child: Person, *, seen_by: Worker) -> list[Place]:
    """Where nothing is changing for a child today, and what people said of it; the nearest to harm first. Two statements."""
    drifts = drifts_of([child], seen_by=seen_by)
    found = places(child, drifts, _escalations(child_id=child.pk), today=seen_by.today)
    return [one for one in found if one.stands]


def all_places(child: Person, *, seen_by: Worker) -> tuple[list[Place], list[Place]]:
    """Where nothing is changing today, and where nothing changed before. Two statements."""
    found = places(child, history_of(child, seen_by=seen_by), _escalations(child_id=child.pk), today=seen_by.today)
    now = [one for one in found if one.stands]
    before = [one for one in found if not one.stands]
    return now, sorted(before, key=lambda one: one.until or one.since, reverse=True)


def place_of(child: Person, key: str, opener: str, *, seen_by: Worker) -> Place | None:
    """One place, of today or before; None where there is none."""
    drifts = Drift.objects.filter(child=child, kind=key, opener=opener, begins_on__lte=seen_by.today)
    asked = [one for one in _escalations(child_id=child.pk) if (one.kind, one.opener) == (key, opener)]
    hidden = child.pk in hidden_from(seen_by)
    return None if hidden else next(iter(places(child, drifts, asked, today=seen_by.today)), None)


def asked_of(child: Person, asked_id: int, *, seen_by: Worker) -> Escalation | None:
    """One thing asked about this child."""
    if child.pk in hidden_from(seen_by):
        return None
    return Escalation.objects.filter(pk=asked_id, child=child).select_related("asked_worker", "recorded_by").first()


def who_to_ask(child: Person, rung: str, *, seen_by: Worker) -> list[Worker]:
    """The workers to whom a rung turns, of those to whom the child's record opens; never the worker who asks."""
    current = Involvement.objects.filter(
        Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today), child=child, worker__is_active=True
    ).select_related("worker")
    found: list[Worker] = []
    if rung == "talk":
        found = [row.worker for row in current.order_by("-is_lead", "worker__name") if row.worker]
    elif rung == "manager":
        found = managers_of(child, but=[seen_by])
    elif rung == "service_manager":
        found = [above for manager in managers_of(child) for above in leading.managers_of(manager)]
    elif rung == "reviewer":
        found = [row.worker for row in current.filter(part__in=CHALLENGES).order_by("worker__name") if row.worker]
    return [one for one in dict.fromkeys(found) if one.pk != seen_by.pk and opens_to(child, one, seen_by=seen_by)]


def opens_to(child: Person, worker: Worker, *, seen_by: Worker) -> bool:
    """Whether the child's record opens to this worker today without a reason."""
    worker.today = seen_by.today
    return bool(may_open(child, by=worker))


@dataclass(frozen=True)
class Source:
    """Where in the record a place comes from: the words of the link, and where it leads."""

    words: str
    href: str


THREAD, WHOLE = "The whole thread, as a table", "{}’s time with us"


def source_of(place: Place, *, seen_by: Worker) -> list[Source]:
    """Where a reader sees for themselves what was seen."""
    child = place.child.pk
    what, _, number = place.opener.rpartition(" ")
    if what == "raised":
        return []
    if what == "wish":
        return [Source("The wish, and what became of it", f"{reverse('wishes', args=[child])}#wish-{number}")]
    if what == "decision":
        row = Decision.objects.filter(pk=number, child_id=child, decided_on__lte=seen_by.today).first()
        to_note = row is not None and row.note_id is not None
        return (
            [Source("The decision, in the note it came from", reverse("note", args=[child, row.note_id]))]
            if row and to_note
            else []
        )
    if what == "concern":
        return [
            Source("The worry, and what it means", reverse("concern", args=[child, int(number)])),
            Source(THREAD, reverse("child_thread", args=[child])),
        ]
    if what == "legal" and place.key == "no_permanence":
        return [
            Source("A home for good: decide the first plan", reverse("home_for_good", args=[child])),
            Source(
                "Where things are now: where the child will grow up",
                f"{reverse('where_things_are', args=[child])}#permanence",
            ),
        ]
    if what == "milestone":
        return [
            Source("A home for good: its milestones", f"{reverse('home_for_good', args=[child])}#milestone-{number}")
        ]
    if what in ("goal", "step", "measure"):
        return [Source(THREAD, reverse("child_thread", args=[child]))]
    return [Source(WHOLE.format(place.child.short_name), f"{reverse('child', args=[child])}#time-h")]


def waiting_in(found: list[Place], *, seen_by: Worker) -> list[Place]:
    """Those of these places at which this worker, or somebody they stand in for, is asked and has not answered."""
    mine = covered_by(seen_by)
    return [one for one in found if one.waiting and one.waiting.row.asked_worker_id in mine]


BEGAN: dict[str, tuple[type[Model], str]] = {
    "concern": (Concern, "raised_on"), "wish": (Wish, "asked_on"), "goal": (Goal, "set_on"), "step": (Step, "agreed_on"),
    "plan": (PlanChild, "began_on"), "legal": (LegalStatus, "began_on"), "decision": (Decision, "decided_on"),
    "milestone": (PermanenceMilestone, "first_planned_on"),
}  # fmt: skip
"""What a place is about, and the day that began, where it is not the place's own first day."""


def began_on(place: Place, *, seen_by: Worker) -> date:
    """When what a place is about began: the worry was raised, the plan began, the child asked. Never after the place's own first day, or today."""
    what, _, number = place.opener.rpartition(" ")
    began: date | None = None
    if what in BEGAN:
        model, field = BEGAN[what]
        began = model._default_manager.filter(pk=number).values_list(field, flat=True).first()
    return min(began or place.since, place.since, seen_by.today)
