"""Adults referred on: where each stands, what is to be done next, and what waits for a worker.

Serves: K2.W2
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.refer_on_models import ReferOn
from goldenthread.people.asked_often import asked_often
from goldenthread.people.consent_models import Consent
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import covered_by, hidden_from
from goldenthread.practice.refer_on import OVER, REFER_ON, Waits, Way, standing, waits

MOST = 40
BY_ANSWER = ("answered", "waits", "refused")
STEP_WORDS = {
    "agreed": "They agree now", "asked": "The service is asked", "answered": "The service answered", "result": "What came of it",
    "ended": "Give it up",
}  # fmt: skip


def way_of(row: ReferOn) -> Way:
    """How far it came, as the rule takes it."""
    return Way(row.consent.answer == Consent.Answer.YES, row.asked_on, row.answer, row.result_on, row.ended_on)


def standing_of(row: ReferOn) -> str:
    """Where it stands, by the key of the table of moves."""
    return standing(way_of(row))


@dataclass(frozen=True)
class OnTheWay:
    """One adult referred on: where it stands, what is to be done next, and which steps can be taken from here."""

    row: ReferOn
    stands: str

    @property
    def child(self) -> Person:
        """For whose life it is."""
        return self.row.difficulty.assessment.child

    @property
    def adult(self) -> Person:
        """Who is helped."""
        return self.row.difficulty.adult

    @property
    def words(self) -> str:
        """Where it stands, in words."""
        return REFER_ON.words(self.stands)

    @property
    def is_over(self) -> bool:
        """Whether nothing more is expected."""
        return self.stands in OVER

    @property
    def waits(self) -> Waits | None:
        """What is to be done next."""
        return waits(
            way_of(self.row), adult=self.adult.short_name, child=self.child.short_name, service=self.row.service,
            answer_by=self.row.answer_by, look_on=self.row.look_on,
        )  # fmt: skip

    @property
    def steps(self) -> list[tuple[str, str]]:
        """The steps from here: each with its words. What a service can answer is one step."""
        found = {"answered" if move.to in BY_ANSWER else move.to: None for move in REFER_ON.moves_from(self.stands)}
        return [(key, STEP_WORDS[key]) for key in found]


def _whole(rows: QuerySet[ReferOn]) -> QuerySet[ReferOn]:
    return rows.select_related("difficulty__assessment__child", "difficulty__adult", "consent", "recorded_by")


def refer_ons_of(assessment: Assessment, *, seen_by: Worker) -> dict[int, list[OnTheWay]]:
    """The adults referred on for one child in an assessment, by the number of the difficulty. One statement; nobody who is locked away."""
    rows = _whole(ReferOn.objects.filter(difficulty__assessment=assessment)).exclude(
        difficulty__adult__in=hidden_from(seen_by)
    )
    found: dict[int, list[OnTheWay]] = {}
    for row in rows.order_by("pk"):
        found.setdefault(row.difficulty_id, []).append(OnTheWay(row, standing_of(row)))
    return found


def refer_on_of(assessment: Assessment, row_id: int, *, seen_by: Worker) -> OnTheWay | None:
    """One of them."""
    found = refer_ons_of(assessment, seen_by=seen_by)
    return next((one for rows in found.values() for one in rows if one.row.pk == row_id), None)


def refer_ons_waiting(*, seen_by: Worker, until: date) -> list[OnTheWay]:
    """What is to be done next for adults referred on, for children this worker leads the work with or stands in for who does. One statement."""
    rows = _going_on(workers=sorted(covered_by(seen_by)), today=seen_by.today)
    hidden = set(hidden_from(seen_by))
    mine = [OnTheWay(row, standing_of(row)) for row in rows]
    return [one for one in mine if not {one.adult.pk, one.child.pk} & hidden and _is_time(one.waits, until)]


def _is_time(found: Waits | None, until: date) -> bool:
    return found is not None and (found.on is None or found.on <= until)


@asked_often
def _going_on(*, workers: list[int], today: date) -> QuerySet[Any]:
    mine = Involvement.objects.filter(
        Q(ended_on__isnull=True) | Q(ended_on__gte=today),
        child=OuterRef("difficulty__assessment__child_id"),
        worker_id__among=workers,
        is_lead=True,
    )
    rows = ReferOn.objects.filter(Exists(mine), ended_on__isnull=True, result_on__isnull=True)
    return _whole(rows).order_by("pk")[:MOST]


def in_words(found: Iterable[OnTheWay]) -> str:
    """What an assessment as it is signed says of them."""
    return "\n".join(
        f"{one.row.service}, {one.row.person_there}: {one.words.lower()}. What {one.child.short_name} should notice: {one.row.child_notices}"
        for one in found
    )
