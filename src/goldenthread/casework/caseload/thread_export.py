"""The golden thread out of files: the CSV of `export all`, read without a database, into the same rows the record gives.

The rows are made of the same models and go through the same facts and rules, so that the answer is the same to the letter.
Serves: K10.00
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from django.db.models import Model
from django.utils.dateparse import parse_datetime

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Need, NeedConcern, NeedWish
from goldenthread.casework.caseload import thread_rows as of
from goldenthread.casework.caseload.thread_rows import FromRecord
from goldenthread.casework.front_door.models import Concern, ConcernChild, ConcernLineage, Referral, StrandMove
from goldenthread.casework.notes.models import Wish, WishMove
from goldenthread.casework.outcomes.models import Impact, Measure, Reading
from goldenthread.casework.pathways.models import Closing, ClosingAnswer, ClosingMove
from goldenthread.casework.plans.living_models import ViolenceInPlan
from goldenthread.casework.plans.models import (
    Goal,
    GoalNeed,
    GoalWish,
    PlanChild,
    PlanGoal,
    Step,
    StepGoal,
    StepMove,
    StepWish,
)
from goldenthread.people.models import Agency, Person

MODELS: tuple[type[Model], ...] = (
    Person, Worker, Agency, Referral, Concern, ConcernChild, StrandMove, ConcernLineage, Wish, WishMove, Need, NeedConcern, NeedWish, Goal,
    GoalNeed, GoalWish, PlanChild, PlanGoal, ViolenceInPlan, Step, StepGoal, StepWish, StepMove, Measure, Reading, Impact, Closing,
    ClosingAnswer, ClosingMove,
)  # fmt: skip
NEEDED = (Person, Concern, ConcernChild, StrandMove)
BIG_CELL = 10_000_000
EVERYTHING = FromRecord()


class NotAnExport(Exception):
    """These files are not what `export all` writes. The message says what is missing."""


def _cell(field_: Any, text: str) -> Any:
    """A cell of the export as the value it was written from."""
    if text == "":
        return "" if field_.get_internal_type() in ("CharField", "TextField") and not field_.null else None
    if text.startswith("'"):
        text = text[1:]
    if field_.get_internal_type() == "BooleanField":
        return text == "true"
    if field_.get_internal_type() == "DateTimeField":
        return parse_datetime(text)
    return field_.to_python(text) if not field_.is_relation else int(text)


def read_table(path: Path, model: type[Model]) -> list[Any]:
    """One table of the export as rows of its model, never saved."""
    csv.field_size_limit(BIG_CELL)
    fields = {one.attname: one for one in model._meta.concrete_fields}
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return [
            model(**{name: _cell(fields[name], text) for name, text in row.items() if name in fields}) for row in rows
        ]


def read_export(paths: Iterable[Path]) -> Tables:
    """The tables of an export: a folder, or files of it.

    Raises:
        NotAnExport: a table without which there is no thread is missing.
    """
    files = {file.stem: file for path in paths for file in (sorted(path.glob("*.csv")) if path.is_dir() else [path])}
    missing = [model._meta.db_table for model in NEEDED if model._meta.db_table not in files]
    if missing:
        raise NotAnExport(f"These files of an export are missing: {', '.join(f'{name}.csv' for name in missing)}.")
    found = {model: read_table(files[name], model) for model in MODELS if (name := model._meta.db_table) in files}
    return Tables(found)


@dataclass
class Tables:
    """Rows by their model, and by what they belong to."""

    rows: dict[type[Model], list[Any]]
    _by: dict[tuple[type[Model], str], dict[Any, list[Any]]] = field(default_factory=dict)

    def all(self, model: type[Model]) -> list[Any]:
        """Every row of a table."""
        return self.rows.get(model, [])

    def of(self, model: type[Model], key: str, value: Any) -> list[Any]:
        """The rows of a table that point there."""
        if (model, key) not in self._by:
            by: dict[Any, list[Any]] = defaultdict(list)
            for row in self.all(model):
                by[getattr(row, key)].append(row)
            self._by[model, key] = by
        return self._by[model, key].get(value, [])

    def one(self, model: type[Model], pk: Any) -> Any:
        """One row by its number."""
        return next(iter(self.of(model, "pk", pk)), None)

    def children(self) -> list[int]:
        """Numbers of all children with a worry or a wish, or whose work ended."""
        held = (*self.all(ConcernChild), *self.all(Wish), *self.all(Closing))
        return sorted({row.child_id for row in held})


def _told(rows: Iterable[Any], names: tuple[str, ...]) -> list[dict[str, Any]]:
    return [{name: _plain(getattr(row, name)) for name in names} for row in rows]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value


def _in_order(rows: Iterable[Any], *names: str) -> list[Any]:
    def key(row: Any) -> Any:
        return tuple((getattr(row, name) is None, getattr(row, name)) for name in (*names, "pk"))

    return sorted(rows, key=key)


@dataclass(frozen=True)
class FromExport:
    """The rows of the thread out of an export, as of a day and as far as it was written down by then."""

    tables: Tables
    known: FromRecord = EVERYTHING

    def _then(self, rows: Iterable[Any], day: str = "on") -> Iterator[Any]:
        for row in rows:
            on, at = getattr(row, day), getattr(row, "recorded_at", None)
            if (on is None or on <= self.known.on) and (at is None or at < self.known.at):
                yield row

    def _moves(self, model: type[Model], key: str, row: Any, names: tuple[str, ...]) -> list[dict[str, Any]]:
        return _told(_in_order(self._then(self.tables.of(model, key, row.pk)), "on"), names)

    def about(self, ids: list[int]) -> of.AboutChildren:
        """What the export holds about these children themselves."""
        children, strands, wishes, needs = (
            self._children(ids), self._strands(ids), self._wishes(ids), self._needs(ids)
        )  # fmt: skip
        goals = self._goals(needs, wishes)
        return of.AboutChildren(
            children, strands, wishes, needs, self._measures(ids), goals, self._steps(goals, wishes)
        )  # fmt: skip

    def _children(self, ids: list[int]) -> list[Any]:
        """The children with how our work with them ended."""
        found = [child for pk in ids if (child := self.tables.one(Person, pk))]
        for child in found:
            child.told_closings = list(self._closings(child))
            child.told_violence = list(self._violence(child))
        return found

    def _closings(self, child: Any) -> Iterator[dict[str, Any]]:
        rows = [row for row in self._then(self.tables.of(Closing, "child_id", child.pk), "closed_on") if row.closed_on]
        for row in _in_order(rows, "closed_on"):
            decided = [one for one in self.tables.of(ClosingMove, "closing_id", row.pk) if one.to == "closed"]
            if any(one.recorded_at >= self.known.at for one in decided):
                continue
            answers = []
            for answer in _in_order(self.tables.of(ClosingAnswer, "closing_id", row.pk)):
                strand = self.tables.one(ConcernChild, answer.strand_id)
                answers.append({"strand__concern_id": strand.concern_id, "says": answer.says, "became": answer.became})
            worker = self.tables.one(Worker, row.decided_by_id)
            yield {
                "on": row.closed_on.isoformat(), "says": row.child_says, "by": worker.name if worker else None, "answers": answers,
                "again": any(self._came_again(one, row.closed_on) for one in self.tables.of(Referral, "child_id", child.pk)),
            }  # fmt: skip

    def _violence(self, child: Any) -> Iterator[dict[str, Any]]:
        plans = {one.plan_id for one in self.tables.of(PlanChild, "child_id", child.pk)}
        rows = [row for plan in plans for row in self.tables.of(ViolenceInPlan, "plan_id", plan)]
        for row in _in_order(rows):
            if row.recorded_at < self.known.at and (row.ended_on is None or row.ended_on > self.known.on):
                harmed = self.tables.one(Person, row.harmed_id)
                yield {
                    "id": row.pk, "plan_id": row.plan_id, "harmed_id": row.harmed_id, "recorded_at": row.recorded_at.isoformat(),
                    "harmed__born_on": harmed.born_on.isoformat() if harmed and harmed.born_on else None,
                }  # fmt: skip

    def _came_again(self, referral: Any, closed_on: date) -> bool:
        known = referral.received_on <= self.known.on and referral.recorded_at < self.known.at
        is_open = referral.closed_on is None or referral.closed_on > self.known.on
        return bool(known and is_open and referral.received_on >= closed_on)

    def _strands(self, ids: list[int]) -> list[Any]:
        """Their worries."""
        found = []
        for row in (row for pk in ids for row in self.tables.of(ConcernChild, "child_id", pk)):
            row.concern = self.tables.one(Concern, row.concern_id)
            if row.concern.raised_on <= self.known.on and row.recorded_at < self.known.at:
                row.told = self._moves(StrandMove, "strand_id", row, of.OF_STRAND)
                row.merged = self._merged(row)
                found.append(row)
        return sorted(found, key=lambda row: (row.concern.raised_on, row.pk))

    def _merged(self, row: Any) -> list[int]:
        lines = self._then(self.tables.of(ConcernLineage, "was_id", row.concern_id))
        told = [
            line for line in lines if line.how in of.TOLD_UNDER_ANOTHER and self._is_about(line.now_id, row.child_id)
        ]
        return [line.now_id for line in sorted(told, key=lambda one: (one.on, one.pk), reverse=True)]

    def _is_about(self, concern_id: int, child_id: int) -> bool:
        return any(row.child_id == child_id for row in self.tables.of(ConcernChild, "concern_id", concern_id))

    def _wishes(self, ids: list[int]) -> list[Any]:
        """What they asked for."""
        rows = [row for pk in ids for row in self._then(self.tables.of(Wish, "child_id", pk), "asked_on")]
        for row in rows:
            row.told = self._moves(WishMove, "wish_id", row, of.OF_WISH)
        return _in_order(rows, "asked_on")

    def _numbers(self, model: type[Model], key: str, row: Any, name: str) -> list[int]:
        return sorted(getattr(one, name) for one in self.tables.of(model, key, row.pk))

    def _needs(self, ids: list[int]) -> list[Any]:
        """What they need."""
        rows = [row for pk in ids for row in self._then(self.tables.of(Need, "child_id", pk), "found_on")]
        for row in rows:
            row.of_concerns = self._numbers(NeedConcern, "need_id", row, "concern_id")
            row.of_wishes = self._numbers(NeedWish, "need_id", row, "wish_id")
        return _in_order(rows, "found_on")

    def _goals(self, needs: list[Any], wishes: list[Any]) -> list[Any]:
        """What answers these needs and wishes."""
        numbers = {one.goal_id for need in needs for one in self.tables.of(GoalNeed, "need_id", need.pk)}
        numbers |= {one.goal_id for wish in wishes for one in self.tables.of(GoalWish, "wish_id", wish.pk)}
        rows = list(self._then((self.tables.one(Goal, pk) for pk in numbers), "set_on"))
        for row in rows:
            row.of_needs = self._numbers(GoalNeed, "goal_id", row, "need_id")
            row.of_wishes = self._numbers(GoalWish, "goal_id", row, "wish_id")
            row.of_plans = self._numbers(PlanGoal, "goal_id", row, "plan_id")
            row.told = self._moves(Impact, "goal_id", row, of.OF_IMPACT)
        return _in_order(rows, "set_on")

    def _steps(self, goals: list[Any], wishes: list[Any]) -> list[Any]:
        """What was agreed towards these goals and wishes."""
        numbers = {one.step_id for goal in goals for one in self.tables.of(StepGoal, "goal_id", goal.pk)}
        numbers |= {one.step_id for wish in wishes for one in self.tables.of(StepWish, "wish_id", wish.pk)}
        rows = list(self._then((self.tables.one(Step, pk) for pk in numbers), "agreed_on"))
        for row in rows:
            row.owner, row.owner_agency = (
                self.tables.one(Person, row.owner_id),
                self.tables.one(Agency, row.owner_agency_id),
            )
            row.told = self._moves(StepMove, "step_id", row, of.OF_STEP)
            row.of_goals = self._numbers(StepGoal, "step_id", row, "goal_id")
            row.of_wishes = self._numbers(StepWish, "step_id", row, "wish_id")
        return _in_order(rows, "agreed_on")

    def _measures(self, ids: list[int]) -> list[Any]:
        """What is measured for them."""
        rows = [row for pk in ids for row in self.tables.of(Measure, "child_id", pk) if row.recorded_at < self.known.at]
        for row in rows:
            row.told = self._moves(Reading, "measure_id", row, of.OF_READING)
        return _in_order(rows)
