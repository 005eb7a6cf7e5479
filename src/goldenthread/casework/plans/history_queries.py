"""How a plan changed: its own row, its places, goals, steps, what-ifs and bottom lines, from the history the database keeps.

Only of what is shown in the plan to this worker: a goal or step that is another child's alone has no history here either.
Serves: K4.09, K3.08, T.24
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import models

from goldenthread.access.models import Worker
from goldenthread.casework.plans.living_models import BottomLine, Contingency
from goldenthread.casework.plans.models import Goal, Plan, PlanChild, Step
from goldenthread.casework.plans.whole_queries import WholePlan
from goldenthread.design.words import day

NOT_TOLD = {
    "id", "plan", "child", "kind", "recorded_at", "recorded_by", "source", "source_at", "owner", "owner_agency", "owner_worker", "lead",
    "own_words", "person", "agency", "home", "sign", "meeting", "told", "way", "put_forward", "ask",
}  # fmt: skip
WORDS = {
    "words": "in words", "what": "what", "owner_words": "who", "help_given": "with help", "start_on": "from", "due_on": "by",
    "review_on": "looked at", "how_known": "we will know by", "difference": "so that", "agreed_on": "agreed", "proposed_by": "whose idea",
    "family_words": "in the family’s words", "cost": "costs", "whose": "whose goal", "is_small": "a small one", "set_on": "agreed",
    "target": "reached when", "change_by": "change expected by", "began_on": "began", "ended_on": "ended", "ended_because": "why it ended",
    "category": "category at the start", "latest_category": "category now", "earlier_plans": "earlier plans", "purpose": "what it is for",
    "if_this": "if", "then": "in the first hour", "sleeps": "the child sleeps", "who_tells": "who tells the child", "legal": "in law",
    "belongings": "what comes along", "tried_on": "gone through on", "tried": "what was learnt", "because": "because",
    "kept": "how it is kept", "who_notices": "who notices",
}  # fmt: skip
ENTERED = {"insert": "written down", "update": "changed", "delete": "removed"}


@dataclass(frozen=True)
class Change:
    """One change: when, by whom, why, and what, in words."""

    at: datetime
    by: str
    because: str
    what: str
    lines: tuple[str, ...]


def history(whole: WholePlan, *, seen_by: Worker, most: int = 300) -> list[Change]:
    """What changed in a plan, the newest first. Whether the record opens has been asked by the page."""
    rows: list[tuple[type[models.Model], str, list[int]]] = [
        (Plan, "The plan", [whole.plan.pk]),
        (PlanChild, "A child’s place", [one.pk for one in whole.places]),
        (Goal, "A goal", [one.goal.pk for one in whole.goals]),
        (Step, "A step", [one.step.pk for one in whole.steps]),
        (Contingency, "A what-if", list(Contingency.objects.filter(plan=whole.plan).values_list("pk", flat=True))),
        (BottomLine, "A bottom line", list(BottomLine.objects.filter(plan=whole.plan).values_list("pk", flat=True))),
    ]
    return changes_of(rows, seen_by=seen_by, most=most)


def changes_of(
    rows: Iterable[tuple[type[models.Model], str, list[int]]],
    *,
    seen_by: Worker,
    most: int = 300,
    words: Mapping[str, str] = WORDS,
) -> list[Change]:
    """What changed in these rows of these tables, the newest first; `words` names their fields. Who may read them has been asked by the page."""
    found = [one for model, subject, ids in rows for one in _changes(model, subject, ids, words)]
    names = dict(Worker.objects.filter(pk__in={by for _, by in found if by}).values_list("pk", "name"))
    told = [Change(one.at, names.get(by or 0, ""), one.because, one.what, one.lines) for one, by in found]
    return sorted(told, key=lambda change: change.at, reverse=True)[:most]


def to_hear_of_it(whole: WholePlan, *, seen_by: Worker) -> frozenset[int]:
    """Whose newest copy is older than the newest change of the plan, by the copy's number. How a step goes is no change. One statement.

    Serves: K3.08
    """
    newest = {}
    for copy in sorted(whole.copies, key=lambda one: one.recorded_at):
        newest[copy.person_id or copy.words] = copy
    if not newest or whole.is_over:
        return frozenset()
    last = _changed_last(whole)
    return frozenset(copy.pk for copy in newest.values() if last is not None and copy.recorded_at < last)


def _changed_last(whole: WholePlan) -> datetime | None:
    """When a goal, step, what-if or bottom line was added, or somebody changed one or the plan itself."""
    rows: list[Any] = [
        model.objects.filter(pk__in=ids).order_by().values_list("recorded_at")
        for model, ids in ((Goal, _goals(whole)), (Step, _steps(whole)))
    ]
    rows += [
        of.objects.filter(plan=whole.plan).order_by().values_list("recorded_at") for of in (Contingency, BottomLine)
    ]
    for model, ids in ((Plan, [whole.plan.pk]), (Goal, _goals(whole)), (Step, _steps(whole))):
        events: Any = model._meta.get_field("events").related_model
        by_somebody = events.objects.filter(
            pgh_obj_id__in=ids, pgh_label__startswith="update", pgh_context__isnull=False
        )
        rows.append(by_somebody.order_by().values_list("pgh_created_at"))
    found = rows[0].union(*rows[1:], all=True)
    return max((one for (one,) in found), default=None)


def _goals(whole: WholePlan) -> list[int]:
    return [one.goal.pk for one in whole.goals]


def _steps(whole: WholePlan) -> list[int]:
    return [one.step.pk for one in whole.steps]


def _changes(
    model: type[models.Model], subject: str, ids: list[int], words: Mapping[str, str]
) -> Iterator[tuple[Change, int | None]]:
    events: Any = model._meta.get_field("events").related_model
    before: dict[int, Any] = {}
    for event in events.objects.filter(pgh_obj_id__in=ids).select_related("pgh_context").order_by("pgh_id"):
        lines = tuple(_lines(model, before.get(event.pgh_obj_id), event, words))
        entered = (
            ENTERED.get(event.pgh_label.split("_")[-1], "changed") if event.pgh_obj_id in before else "written down"
        )
        before[event.pgh_obj_id] = event
        context = (event.pgh_context.metadata if event.pgh_context else None) or {}
        if lines:
            yield (
                Change(event.pgh_created_at, "", str(context.get("because") or ""), f"{subject} {entered}", lines),
                context.get("by"),
            )


def _lines(model: type[models.Model], before: Any, now: Any, words: Mapping[str, str]) -> Iterator[str]:
    for field in model._meta.concrete_fields:
        if field.name in NOT_TOLD and field.name not in words:
            continue
        old, new = (None if before is None else getattr(before, field.attname)), getattr(now, field.attname)
        if old == new or (before is None and new in (None, "", False)):
            continue
        label = words.get(field.name, field.name.replace("_", " "))
        yield (
            f"{label}: {_said(field, new)}" if before is None else f"{label}: {_said(field, old)} → {_said(field, new)}"
        )


def _said(field: Any, value: Any) -> str:
    if value in (None, ""):
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return day(value) if isinstance(value, date) else str(dict(field.flatchoices).get(value, value))
