"""What changed on a child's record since a worker last looked: what is new, who wrote it. One statement, newest first.

Serves: K1.01, K10.01
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import CharField, F, QuerySet, TextField, Value
from django.db.models.functions import Cast, Coalesce
from django.utils import timezone

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment, Need
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.front_door.models import ConcernChild, Referral, StrandMove
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.models import OwnWords, Wish, WishMove
from goldenthread.casework.outcomes.models import Impact, Reading
from goldenthread.casework.plans.models import PlanChild, StepMove
from goldenthread.casework.record.models import LastLooked, Summary
from goldenthread.casework.visits.models import VisitChild
from goldenthread.people.models import Alert, Person

MOST = 30
SAME_SITTING = timedelta(hours=2)
"""Pages opened within two hours of each other are one look. Our own choice, so that going back does not lose what is new."""


@dataclass(frozen=True)
class Change:
    """One thing that is new: what sort, in what words, who wrote it and when."""

    kind: str
    words: str
    by: str
    at: datetime


def _rows(rows: QuerySet[Any], kind: str, words: Any, since: datetime) -> QuerySet[Any]:
    return rows.filter(recorded_at__gt=since).order_by().values_list(
        Value(kind, output_field=CharField()), Cast(words, TextField()), Coalesce(F("recorded_by__name"), Value("from a file")), "recorded_at")


def changes(child: Person, *, seen_by: Worker, since: datetime) -> list[Change]:
    """What others wrote about a child since a moment."""
    sources = (
        (OwnWords.objects.filter(person=child), "said", F("words")),
        (Wish.objects.filter(child=child), "asked for", F("words")),
        (WishMove.objects.filter(wish__child=child), "wish", F("says")),
        (Referral.objects.filter(child=child), "referral", F("reason")),
        (ConcernChild.objects.filter(child=child), "worry", F("concern__words")),
        (StrandMove.objects.filter(strand__child=child), "worry moved on", F("because")),
        (Need.objects.filter(child=child), "need", F("words")),
        (Assessment.objects.filter(child=child), "assessment", F("analysis")),
        (StepMove.objects.filter(step__goals__needs__child=child).distinct(), "step", F("says")),
        (Reading.objects.filter(measure__child=child), "number", F("because")),
        (Impact.objects.filter(child=child), "review", F("evidence")),
        (PlanChild.objects.filter(child=child), "plan", F("kind")),
        (Meeting.objects.filter(child=child), "meeting", F("decided")),
        (VisitChild.objects.filter(child=child), "visit", F("means")),
        (Home.objects.filter(child=child), "home", F("words")),
        (LegalStatus.objects.filter(child=child), "legal status", F("kind")),
        (Summary.objects.filter(child=child), "where things are now", F("words")),
        (Alert.objects.filter(person=child), "alert", F("says")),
    )
    first, *others = (_rows(rows.exclude(recorded_by=seen_by), kind, words, since) for rows, kind, words in sources)
    return [Change(*row) for row in first.union(*others, all=True).order_by("-recorded_at")[:MOST]]


def last_looked(child: Person, *, seen_by: Worker) -> datetime | None:
    """When this worker last looked at this child's page before now; notes that they are looking. None at the first look."""
    now = timezone.now()
    look, first = LastLooked.objects.get_or_create(worker=seen_by, child=child, defaults={"at": now})
    if first:
        return None
    if now - look.at > SAME_SITTING:
        look.before_at, look.at = look.at, now
        look.save(update_fields=["before_at", "at"])
    return look.before_at
