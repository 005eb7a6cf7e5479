"""The lines of a team's board: put together, narrowed, sorted and cut into pages. Nothing here asks the database.

What a list is sorted or narrowed by is asked of all its children; the rest only of those on the page.
Serves: T.24, K5.00, K5.W1
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.casework.dues.drift_queries import drifts_by_child
from goldenthread.casework.workspace.doing.things import Why, late_words, why_of
from goldenthread.casework.workspace.header import LEGAL_WORDS, PLAN_WORDS
from goldenthread.casework.workspace.home import TONES, Dot
from goldenthread.casework.workspace.teams import queries
from goldenthread.casework.workspace.teams.choosing import Choice, age_band
from goldenthread.casework.workspace.teams.oversight_queries import oversight
from goldenthread.people.models import Person
from goldenthread.practice.childhood import whole_years
from goldenthread.practice.school_years import school_year
from goldenthread.practice.thread.moving import Moving, moving
from goldenthread.practice.working_days import months_after

IN_OUR_CARE = ("section_20", "interim_care", "care_order", "placement", "emergency", "police", "remand")
"""The legal statuses in which the council looks after a child."""
ROWS_A_PAGE = 30
MOST_ROWS = 2000
LATER_THAN_ALL = date.max


@dataclass
class Row:
    """One child on the board."""

    known: queries.Known
    age: int | None
    year: int | None = None
    person: Person | None = None
    away: tuple[str, date] | None = None
    seen_on: date | None = None
    alone_on: date | None = None
    plans: list[tuple[str, str, date]] = field(default_factory=list)
    number: queries.Number | None = None
    reviewed_on: date | None = None
    review_on: date | None = None
    summary_on: date | None = None
    oversight_on: date | None = None
    oversight_by: date | None = None
    threads: list[Any] = field(default_factory=list)
    drifts: list[Any] = field(default_factory=list)
    due: Any = None

    @property
    def plan(self) -> tuple[str, date] | None:
        """The plan or, without one, the legal status, and since when; the plan that protects most goes first."""
        ranked = sorted(self.plans, key=lambda row: (row[0] != "plan", row[1] != "child_protection"))
        return next(((plan_words(sort, kind), on) for sort, kind, on in ranked), None)

    @property
    def also(self) -> list[str]:
        """What else stands beside that plan."""
        first = self.plan
        words = [plan_words(sort, kind) for sort, kind, _ in self.plans]
        return [one for one in words if first is None or one != first[0]]

    @property
    def dots(self) -> list[Dot]:
        """The threads as dots."""
        return [Dot(row.name, row.progress, TONES.get(row.progress, "grey"), row.breaks > 0) for row in self.threads]

    @property
    def says(self) -> str:
        """Where it is worst: what drift saw, or where a thread is broken."""
        broken = next((row.says for row in self.threads if row.breaks), "")
        return broken or (self.drifts[0].says if self.drifts else "")

    @property
    def stands_still(self) -> bool:
        """Whether a thread stands where it stood three months ago."""
        return any(moving(row.stood, row.progress) is Moving.STILL for row in self.threads)

    def oversight_is_past(self, today: date) -> bool:
        """Whether the council's own interval for supervision has gone by since a manager last wrote oversight."""
        return self.oversight_by is not None and self.oversight_by < today

    def why(self) -> Why | None:
        """Why the next thing is due."""
        return why_of(self.due) if self.due else None

    def late(self, today: date) -> str:
        """How late the next thing is, and in whose words."""
        return late_words(self.due, today) if self.due else ""


def plan_words(sort: str, kind: str) -> str:
    """A plan or legal status in words, beginning with a capital."""
    words = PLAN_WORDS[kind] if sort == "plan" else LEGAL_WORDS.get(kind, kind)
    return words[:1].upper() + words[1:]


Fill = Callable[[dict[int, Row], Worker], None]


def _seen(rows: dict[int, Row], seen_by: Worker) -> None:
    for child_id, (last, alone) in queries.seen(rows, seen_by=seen_by).items():
        rows[child_id].seen_on, rows[child_id].alone_on = last, alone


def _plans(rows: dict[int, Row], seen_by: Worker) -> None:
    for child_id, found in queries.plans(rows, seen_by=seen_by).items():
        rows[child_id].plans = found


def _numbers(rows: dict[int, Row], seen_by: Worker) -> None:
    for child_id, number in queries.numbers(rows, seen_by=seen_by).items():
        rows[child_id].number = number


def _reviews(rows: dict[int, Row], seen_by: Worker) -> None:
    for child_id, (last, coming) in queries.reviews(rows, seen_by=seen_by).items():
        rows[child_id].reviewed_on, rows[child_id].review_on = last, coming


def _summaries(rows: dict[int, Row], seen_by: Worker) -> None:
    for child_id, on in queries.summaries(rows, seen_by=seen_by).items():
        rows[child_id].summary_on = on


def _oversight(rows: dict[int, Row], seen_by: Worker) -> None:
    for child_id, (last, again_by) in oversight(rows, seen_by=seen_by).items():
        rows[child_id].oversight_on, rows[child_id].oversight_by = last, again_by


def _threads(rows: dict[int, Row], seen_by: Worker) -> None:
    for child_id, found in queries.threads(rows, seen_by=seen_by).items():
        rows[child_id].threads = found
    for child_id, drifts in drifts_by_child(rows, seen_by=seen_by).items():
        rows[child_id].drifts = drifts


def _dues(rows: dict[int, Row], seen_by: Worker) -> None:
    for child_id, due in queries.next_due(rows, seen_by=seen_by).items():
        rows[child_id].due = due


FILLS: dict[str, Fill] = {
    "seen": _seen, "plans": _plans, "numbers": _numbers, "reviews": _reviews, "summaries": _summaries, "oversight": _oversight,
    "threads": _threads, "dues": _dues,
}  # fmt: skip
NEEDS = {"seen": "seen", "alone": "seen", "plan": "plans", "changed": "numbers", "review": "reviews", "summary": "summaries",
         "oversight": "oversight", "threads": "threads", "due": "dues"}  # fmt: skip

KEYS: dict[str, Callable[[Row], Any]] = {
    "name": lambda row: (),
    "seen": lambda row: row.seen_on or date.min,
    "alone": lambda row: row.alone_on or date.min,
    "plan": lambda row: row.plan[1] if row.plan else LATER_THAN_ALL,
    "changed": lambda row: row.number.on if row.number else date.min,
    "review": lambda row: row.reviewed_on or date.min,
    "summary": lambda row: row.summary_on or date.min,
    "oversight": lambda row: row.oversight_on or date.min,
    "threads": lambda row: min((one.rank for one in row.threads), default=float("inf")),
    "due": lambda row: row.due.due_on if row.due else LATER_THAN_ALL,
}
"""What each column is sorted by: what has stood longest, or not been done at all, first. An unborn baby cannot be seen and comes last there."""


@dataclass(frozen=True)
class Board:
    """A page of a team's board: its rows, how many there are in all, and how many pages."""

    rows: tuple[Row, ...]
    count: int
    in_all: int
    page: int
    pages: int
    workers: tuple[tuple[int, str], ...]


def board_of(teams: Iterable[int], wanted: Choice, *, seen_by: Worker, whole: bool = False) -> Board:
    """The children of these teams as somebody wants to see them; `whole` gives every row, for a sheet or a print."""
    today = seen_by.today
    known = queries.children_of(teams, seen_by=seen_by)
    workers = {one.worker_id: one.worker for one in known if one.worker_id}
    away = queries.covered_now(workers, seen_by=seen_by)
    rows = {one.child_id: _row(one, today, away) for one in known}
    filled: set[str] = set()

    def fill(names: Iterable[str], some: dict[int, Row]) -> None:
        for name in names:
            if name not in filled:
                FILLS[name](some, seen_by)
                filled.add(name)

    rows = _narrowed(rows, wanted, seen_by, fill)
    if wanted.sort in NEEDS:
        fill([NEEDS[wanted.sort]], rows)
    ordered = _in_order(rows.values(), wanted)
    size = MOST_ROWS if whole or wanted.every else ROWS_A_PAGE
    pages = max(1, -(-len(ordered) // size))
    page = min(wanted.page, pages)
    shown = {row.known.child_id: row for row in ordered[(page - 1) * size : page * size]}
    fill(FILLS, shown)
    named = queries.people(shown, seen_by=seen_by)
    for child_id, row in shown.items():
        row.person = named.get(child_id)
    found = tuple(row for row in shown.values() if row.person)
    in_order = tuple(sorted(workers.items(), key=lambda item: item[1]))
    return Board(found, len(ordered), len(known), page, pages, in_order)


def _row(one: queries.Known, today: date, away: dict[int, tuple[str, date]]) -> Row:
    age, year = (whole_years(one.born_on, today), school_year(one.born_on, today)) if one.born_on else (None, None)
    return Row(one, age, year, away=away.get(one.worker_id or 0))


def _narrowed(rows: dict[int, Row], wanted: Choice, seen_by: Worker, fill: Callable[..., None]) -> dict[int, Row]:
    today = seen_by.today
    if wanted.worker is not None:
        rows = _where(rows, lambda row: row.known.worker_id == wanted.worker)
    if wanted.age:
        rows = _where(rows, lambda row: age_band(row.known.born_on, row.age, unborn=row.known.is_unborn) == wanted.age)
    if wanted.year is not None:
        rows = _where(rows, lambda row: row.year == wanted.year)
    if wanted.find:
        parts = wanted.find.casefold().split()
        rows = _where(rows, lambda row: all(part in row.known.name.casefold() for part in parts))
    if wanted.show == "waiting":
        rows = _where(rows, lambda row: row.known.waits)
    if wanted.show == "cover":
        rows = _where(rows, lambda row: row.away is not None)
    if wanted.show == "unseen":
        past = queries.past_their_visit(rows, seen_by=seen_by)
        rows = _where(rows, lambda row: row.known.child_id in past)
    if wanted.plan or wanted.show == "long_plan":
        fill(["plans"], rows)
        if wanted.plan:
            rows = _where(rows, lambda row: _has_plan(row, wanted.plan))
        if wanted.show == "long_plan":
            since = months_after(today, -queries.LONG_PLAN_MONTHS)
            rows = _where(rows, lambda row: any(sort == "plan" and on < since for sort, _, on in row.plans))
    if wanted.show == "still":
        fill(["threads"], rows)
        rows = _where(rows, lambda row: row.stands_still)
    if wanted.unseen:
        fill(["seen"], rows)
        days = wanted.unseen
        rows = _where(
            rows, lambda row: not row.known.is_unborn and (row.seen_on is None or (today - row.seen_on).days > days)
        )
    return rows


def _where(rows: dict[int, Row], keep: Callable[[Row], bool]) -> dict[int, Row]:
    return {child_id: row for child_id, row in rows.items() if keep(row)}


def _has_plan(row: Row, plan: str) -> bool:
    if plan == "none":
        return not row.plans
    if plan == "care":
        return any(sort == "legal" and kind in IN_OUR_CARE for sort, kind, _ in row.plans)
    return any((sort, kind) == ("plan", plan) for sort, kind, _ in row.plans)


def _in_order(rows: Iterable[Row], wanted: Choice) -> Sequence[Row]:
    by_name = sorted(
        rows, key=lambda row: (row.known.given.casefold(), row.known.family.casefold(), row.known.child_id)
    )
    key = KEYS[wanted.sort]
    ordered = (
        sorted(by_name, key=key, reverse=wanted.turned)
        if wanted.sort != "name"
        else by_name[:: -1 if wanted.turned else 1]
    )
    if wanted.sort in ("seen", "alone"):  # nobody can see a baby who is not born yet
        ordered = sorted(ordered, key=lambda row: row.known.is_unborn)
    return ordered
