"""One place where nothing is changing, put together for a page: what was seen, since when, what was asked of whom, and which rung comes next.

Serves: K5.00, K5.02, K5.04, K5.W1
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.casework.caseload.due_rows import LAST_DAY
from goldenthread.casework.dues.drift_addresses import place_address
from goldenthread.casework.dues.drift_models import Drift, Escalation
from goldenthread.people.gathering import day
from goldenthread.people.models import Person
from goldenthread.practice.drift.kinds import RANK, WORRIED, Kind, kind_of, question
from goldenthread.practice.drift.ladder import BY_KEY, Rung, next_rung, passed_over, refusal, rungs_for
from goldenthread.practice.drift.time_of_a_child import age_words, so_much_of_childhood

RANK_OF_A_WORRY = RANK["wish_no_answer"] + 0.5
"""A worry that a person raises is told after harm and wishes, and before all that only a rule sees."""


@dataclass(frozen=True)
class Asked:
    """One rung taken, with how old the child was, and whether an answer is waited for longer than was asked."""

    row: Escalation
    rung: Rung
    age: str
    waits: bool

    @property
    def who(self) -> str:
        """Who was asked, in words."""
        return self.row.asked_worker.name if self.row.asked_worker else self.row.asked_words


@dataclass(frozen=True)
class Place:
    """One place where nothing is changing, or where a person said so."""

    child: Person
    key: str
    opener: str
    says: str
    asks: str
    since: date
    until: date | None
    rank: float
    strand: str
    seen_now: bool
    asked: tuple[Asked, ...]

    @property
    def kind(self) -> Kind:
        """Which way of standing still it is."""
        return kind_of(self.key)

    @property
    def href(self) -> str:
        """Its page."""
        return place_address(self.child.pk, self.key, self.opener)

    @property
    def status(self) -> str:
        """Where it stands on the ladder: seen, the last rung taken, or settled."""
        if not self.asked:
            return "seen"
        last = self.asked[-1].row
        return "settled" if last.settled else last.rung

    @property
    def stands(self) -> bool:
        """Whether it is so today: the rules see it, or a person said so and it is not settled."""
        return self.seen_now or (self.key == WORRIED and self.status != "settled")

    @property
    def taken(self) -> list[str]:
        """The rungs taken since it was last settled."""
        found: list[str] = []
        for one in self.asked:
            found = [] if one.row.settled else [*found, one.row.rung]
        return found

    @property
    def next(self) -> Rung | None:
        """The rung that comes next."""
        return next_rung(self.key, taken=self.taken)

    @property
    def open_rungs(self) -> list[Rung]:
        """Every rung that can be taken now, in their order."""
        return [rung for rung in rungs_for(self.key) if not refusal(self.status, to=rung.key)]

    def passed_over(self, rung: str) -> tuple[Rung, ...]:
        """The rungs that would be passed over by taking this one now."""
        return passed_over(self.key, taken=self.taken, chosen=rung)

    @property
    def waiting(self) -> Asked | None:
        """What was asked last and has no answer yet."""
        return next((one for one in reversed(self.asked) if one.row.answered_on is None), None)

    @property
    def asked_and_not_settled(self) -> bool:
        """Whether somebody answered, and that did not settle it."""
        return bool(self.asked) and self.asked[-1].row.settled is False


def places(
    child: Person, drifts: Iterable[Drift], escalations: Sequence[Escalation], *, today: date
) -> tuple[Place, ...]:
    """The drifts of a child with what was asked about each; what was asked about anything else; the nearest to harm first."""
    asked: dict[tuple[str, str], list[Escalation]] = {}
    for row in escalations:
        asked.setdefault((row.kind, row.opener), []).append(row)
    found = [_of_drift(child, drift, asked.pop((drift.kind, drift.opener), []), today) for drift in _newest(drifts)]
    found += [_of_worries(child, rows, today) for rows in asked.values()]
    return tuple(sorted(found, key=lambda one: (not one.stands, one.rank, one.since, one.opener)))


OF_DRIFT = ("kind", "opener", "begins_on", "ends_on", "rank", "says", "asks", "strand")
OF_ASKED = (
    "kind", "opener", "saw", "rung", "asks", "asked_on", "answer_by", "answered_on", "answered_by", "settled", "asked_words", "asked_worker_id",
    "asked_worker__name",
)  # fmt: skip
"""What a page that gathers rows beside the child asks for."""


def places_from_rows(
    child: Person, drifts: Iterable[dict[str, Any]], asked: Iterable[dict[str, Any]], *, today: date
) -> list[Place]:
    """Where nothing is changing today, from plain rows: for a page that has them in the child's own statement."""
    found = [Drift(child_id=child.pk, **_with_days(row)) for row in drifts]
    rows = [_escalation(child, _with_days(row)) for row in asked]
    return [one for one in places(child, found, rows, today=today) if one.stands]


def _with_days(row: dict[str, Any]) -> dict[str, Any]:
    return {
        name: day(value) if name.endswith(("_on", "_by")) and name != "answered_by" else value
        for name, value in row.items()
    }


def _escalation(child: Person, row: dict[str, Any]) -> Escalation:
    name = row.pop("asked_worker__name")
    worker = Worker(pk=row["asked_worker_id"], name=name) if name else None
    del row["asked_worker_id"]
    return Escalation(child=child, asked_worker=worker, **row)


def _newest(drifts: Iterable[Drift]) -> list[Drift]:
    """Of several times that the same stood still, the last."""
    newest: dict[tuple[str, str], Drift] = {}
    for drift in sorted(drifts, key=lambda one: one.begins_on):
        newest[drift.kind, drift.opener] = drift
    return list(newest.values())


def _of_drift(child: Person, drift: Drift, rows: list[Escalation], today: date) -> Place:
    now = drift.ends_on > today
    return Place(
        child=child, key=drift.kind, opener=drift.opener, says=drift.says, asks=drift.asks, since=drift.begins_on,
        until=None if drift.ends_on == LAST_DAY else drift.ends_on, rank=drift.rank, strand=drift.strand, seen_now=now,
        asked=_asked(child, rows, today),
    )  # fmt: skip


def _of_worries(child: Person, rows: list[Escalation], today: date) -> Place:
    """What a person said, or what the rules no longer see: it stands with the words of the day it was asked."""
    first, last = rows[0], rows[-1]
    until = last.answered_on if last.settled else None
    return Place(
        child=child, key=first.kind, opener=first.opener, says=last.saw, asks=question(first.kind, child.short_name), since=first.asked_on,
        until=until, rank=RANK_OF_A_WORRY, strand="", seen_now=False, asked=_asked(child, rows, today),
    )  # fmt: skip


def childhood(place: Place, *, began_on: date, today: date) -> str:
    """How much of a childhood it has taken since what it is about began: the worry, the plan, the wish."""
    until = min(place.until or today, today)
    return so_much_of_childhood(place.child.born_on, since=began_on, until=until, name=place.child.short_name)


def age_at(child: Person, on: date) -> str:
    """How old the child was on a day, in words."""
    return age_words(child.born_on, on=on)


def _asked(child: Person, rows: Iterable[Escalation], today: date) -> tuple[Asked, ...]:
    return tuple(
        Asked(
            row,
            BY_KEY[row.rung],
            age_words(child.born_on, on=row.asked_on),
            row.answered_on is None and row.answer_by is not None and row.answer_by < today,
        )
        for row in rows
    )
