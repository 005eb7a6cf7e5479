"""Whom somebody asked when one strand did not move, and what they answered: as it stood, and was known, on the day that is read.

Serves: K10.00, K5.02, K5.04
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Worker
from goldenthread.casework.caseload.thread_rows import FromRecord
from goldenthread.casework.dues.drift_addresses import place_address
from goldenthread.casework.dues.drift_models import Escalation
from goldenthread.design.words import day
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from
from goldenthread.practice.thread.breaks import strand_id
from goldenthread.practice.thread.gather import Gathered

TALK = "talk"
"""The rung on which somebody of the family may be asked; on all others it is one of ours or an agency."""


@dataclass(frozen=True)
class Asked:
    """One question about what did not change: of whom, on which day, and the answer where there was one by then.

    `rung`: which rung of the ladder. `of_ours`: a worker of ours, or an agency, was asked, and not somebody of the family.
    """

    on: date
    rung: str
    of_ours: bool
    whom: str
    saw: str
    asks: str
    answer: str
    answered_on: date | None
    href: str

    @property
    def words(self) -> str:
        """The question and its answer, as a summary or a copy says them."""
        if not self.answer:
            return f"Nothing changed, and {self.whom} was asked: {self.asks} Nobody answered."
        told = f" {day(self.answered_on)}" if self.answered_on else ""
        return f"Nothing changed, and {self.whom} was asked: {self.asks} The answer,{told}: {self.answer}"


def asked_of(child: Person, bundles: list[Gathered], rows: FromRecord, *, seen_by: Worker) -> dict[str, list[Asked]]:
    """What was asked about each of these strands, by the strand's key, the earliest first. One statement."""
    if child.pk in hidden_from(seen_by):
        return {}
    about = {key: strand_id(one) for one in bundles for key in _keys(one)}
    found: dict[str, list[Asked]] = {}
    asked = Escalation.objects.filter(
        child=child, opener__in=list(about), asked_on__lte=rows.on, recorded_at__lt=rows.at
    ).select_related("asked_worker")
    for row in asked.order_by("asked_on", "pk"):
        then = bool(row.answered_on and row.answered_on <= rows.on)
        found.setdefault(about[row.opener], []).append(
            Asked(
                row.asked_on,
                row.rung,
                bool(row.asked_worker_id) or row.rung != TALK,
                row.asked_worker.name if row.asked_worker else row.asked_words,
                row.saw,
                row.asks,
                row.answer if then else "",
                row.answered_on if then else None,
                place_address(child.pk, row.kind, row.opener),
            )
        )
    return found


def _keys(bundle: Gathered) -> set[str]:
    found = {strand_id(bundle)}
    for facts in (bundle.concerns, bundle.needs, bundle.goals, bundle.steps, bundle.measures):
        found |= {fact.id for fact in facts}
    return found
