"""What changed on a child's record since a worker last looked: what is new, who wrote it. One statement, newest first.

Serves: K1.01, K10.01
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection
from django.db.models import Case, CharField, F, QuerySet, TextField, Value, When
from django.db.models.functions import Cast, Coalesce, Concat, Left

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment, Need
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.front_door.models import ConcernChild, Referral, StrandMove
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.permits import PRIVILEGED
from goldenthread.casework.notes.models import OwnWords, Wish, WishMove
from goldenthread.casework.notes.raised_models import AskedForMe, Call, Decision, Promise, Told
from goldenthread.casework.notes.writing_models import NoteChild
from goldenthread.casework.outcomes.models import Impact, Reading
from goldenthread.casework.plans.models import PlanChild, StepMove
from goldenthread.casework.record.models import Summary
from goldenthread.casework.record.story_models import ChronologyChild
from goldenthread.casework.visits.models import VisitChild
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Alert, Person

MOST = 30
FIRST_WORDS = 160
"""How much of a note without a headline stands for it."""
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
        (Meeting.objects.filter(child_id=child_id).exclude(kind__in=PRIVILEGED), "meeting", F("decided")),
        (VisitChild.objects.filter(child_id=child_id, visit__note__isnull=True), "visit", F("means")),
        (_in_this_record(child_id), "note", _note_and_meaning()),
        (Decision.objects.filter(child_id=child_id), "decision", F("choice")),
        (Promise.objects.filter(child_id=child_id), "promise", F("words")),
        (
            Call.objects.filter(child_id=child_id),
            "call",
            _one_text(Cast("who", TextField()), Value(": "), F("about")),
        ),
        (AskedForMe.objects.filter(child_id=child_id), "asked for their worker", F("words")),
        (Told.objects.filter(child_id=child_id), "told", F("what")),
        (_in_the_chronology(child_id), "chronology", _line_and_impact()),
        (Home.objects.filter(child_id=child_id), "home", F("words")),
        (LegalStatus.objects.filter(child_id=child_id), "legal status", F("kind")),
        (Summary.objects.filter(child_id=child_id), "where things are now", F("words")),
        (Alert.objects.filter(person_id=child_id), "alert", F("says")),
    )
    first, *others = (
        _rows(rows.exclude(recorded_by_id=worker_id), kind, words, since) for rows, kind, words in sources
    )
    return first.union(*others, all=True).order_by("-recorded_at")[:MOST]


def _one_text(*parts: Any) -> Any:
    return Concat(*parts, output_field=TextField())


def _in_this_record(child_id: int) -> QuerySet[Any]:
    return NoteChild.objects.filter(child_id=child_id, taken_out_at__isnull=True)


def _note_and_meaning() -> Any:
    """The point of a note, and what it means for this child: the meaning is what a reader wants first."""
    point = Case(
        When(note__headline="", then=Left(Cast("note__words", TextField()), FIRST_WORDS)),
        default=Cast("note__headline", TextField()),
        output_field=TextField(),
    )
    means = Case(
        When(means="", then=Value("")),
        default=_one_text(Value(" What it means: "), F("means")),
        output_field=TextField(),
    )
    return Concat(Cast(point, TextField()), means, output_field=TextField())


def _in_the_chronology(child_id: int) -> QuerySet[Any]:
    return ChronologyChild.objects.filter(child_id=child_id, entry__taken_out_on__isnull=True)


def _line_and_impact() -> Any:
    impact = Case(
        When(impact="", then=Value("")),
        default=_one_text(Value(" What it meant: "), F("impact")),
        output_field=TextField(),
    )
    return Concat(Cast("entry__line", TextField()), impact, output_field=TextField())


LOOKED = """
INSERT INTO casework_lastlooked AS look (worker_id, child_id, at) VALUES (%(worker)s, %(child)s, %(now)s)
ON CONFLICT (worker_id, child_id) DO UPDATE SET
    before_at = CASE WHEN excluded.at - look.at > %(sitting)s THEN look.at ELSE look.before_at END,
    at = CASE WHEN excluded.at - look.at > %(sitting)s THEN excluded.at ELSE look.at END
RETURNING before_at
"""


def last_looked(child: Person, *, seen_by: Worker, now: datetime) -> datetime | None:
    """When this worker last looked at this child's page before now; notes that they are looking. None at the first look."""
    with connection.cursor() as cursor:
        values: dict[str, Any] = {
            "worker": seen_by.pk,
            "child": child.pk,
            "now": now,
            "sitting": SAME_SITTING,
        }
        cursor.execute(LOOKED, values)
        before: datetime | None = cursor.fetchone()[0]
    return before
