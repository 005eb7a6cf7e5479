"""What changed on a child's record since a worker last looked: what is new, who wrote it. One statement, newest first.

Serves: K1.01, K10.01
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection
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
from goldenthread.casework.record.models import Summary
from goldenthread.casework.visits.models import VisitChild
from goldenthread.people.asked_often import asked_often
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
    return (
        rows.filter(recorded_at__gt=since)
        .order_by()
        .values_list(
            Value(kind, output_field=CharField()),
            Cast(words, TextField()),
            Coalesce(F("recorded_by__name"), Value("from a file")),
            "recorded_at",
        )
    )


def changes(child: Person, *, seen_by: Worker, since: datetime) -> list[Change]:
    """What others wrote about a child since a moment."""
    return [Change(*row) for row in _written(child_id=child.pk, worker_id=seen_by.pk, since=since)]


@asked_often
def _written(*, child_id: int, worker_id: int, since: datetime) -> QuerySet[Any]:
    sources = (
        (OwnWords.objects.filter(person_id=child_id), "said", F("words")),
        (Wish.objects.filter(child_id=child_id), "asked for", F("words")),
        (WishMove.objects.filter(wish__child_id=child_id), "wish", F("says")),
        (Referral.objects.filter(child_id=child_id), "referral", F("reason")),
        (ConcernChild.objects.filter(child_id=child_id), "worry", F("concern__words")),
        (StrandMove.objects.filter(strand__child_id=child_id), "worry moved on", F("because")),
        (Need.objects.filter(child_id=child_id), "need", F("words")),
        (Assessment.objects.filter(child_id=child_id), "assessment", F("analysis")),
        (StepMove.objects.filter(step__goals__needs__child_id=child_id).distinct(), "step", F("says")),
        (Reading.objects.filter(measure__child_id=child_id), "number", F("because")),
        (Impact.objects.filter(child_id=child_id), "review", F("evidence")),
        (PlanChild.objects.filter(child_id=child_id), "plan", F("kind")),
        (Meeting.objects.filter(child_id=child_id), "meeting", F("decided")),
        (VisitChild.objects.filter(child_id=child_id), "visit", F("means")),
        (Home.objects.filter(child_id=child_id), "home", F("words")),
        (LegalStatus.objects.filter(child_id=child_id), "legal status", F("kind")),
        (Summary.objects.filter(child_id=child_id), "where things are now", F("words")),
        (Alert.objects.filter(person_id=child_id), "alert", F("says")),
    )
    first, *others = (
        _rows(rows.exclude(recorded_by_id=worker_id), kind, words, since) for rows, kind, words in sources
    )
    return first.union(*others, all=True).order_by("-recorded_at")[:MOST]


LOOKED = """
INSERT INTO casework_lastlooked AS look (worker_id, child_id, at) VALUES (%(worker)s, %(child)s, %(now)s)
ON CONFLICT (worker_id, child_id) DO UPDATE SET
    before_at = CASE WHEN excluded.at - look.at > %(sitting)s THEN look.at ELSE look.before_at END,
    at = CASE WHEN excluded.at - look.at > %(sitting)s THEN excluded.at ELSE look.at END
RETURNING before_at
"""


def last_looked(child: Person, *, seen_by: Worker) -> datetime | None:
    """When this worker last looked at this child's page before now; notes that they are looking. None at the first look."""
    with connection.cursor() as cursor:
        values: dict[str, Any] = {
            "worker": seen_by.pk,
            "child": child.pk,
            "now": timezone.now(),
            "sitting": SAME_SITTING,
        }
        cursor.execute(LOOKED, values)
        before: datetime | None = cursor.fetchone()[0]
    return before
