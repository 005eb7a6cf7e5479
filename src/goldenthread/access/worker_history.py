"""What has changed about a worker since they came, in words, from the row history the database keeps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.apps import apps
from django.db.models import QuerySet

from goldenthread.access.models import Team, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.roles import BY_KEY
from goldenthread.design.words import day

ACTS = {
    "start": "brought them in", "move": "changed their account", "leave": "said they leave", "close_unused": "closed the account, which nobody used",
    "reopen": "reopened the account", "close_leavers": "closed the account after the last day",
}  # fmt: skip
FIELDS = {
    "name": "Name", "email": "E-mail address", "job_title": "Job", "phone": "Work phone", "registration_number": "Social Work England number",
    "council_id": "Council’s number", "newly_qualified_until": "Newly qualified until", "left_on": "Last day", "started_on": "First day",
}  # fmt: skip


@dataclass(frozen=True)
class Change:
    """One act on a worker's account: when, by whom, what, why, and each thing that changed."""

    at: datetime
    by: str
    what: str
    because: str
    lines: tuple[str, ...]


def history_of(worker: Worker, *, seen_by: Worker) -> list[Change]:
    """The changes to this worker's account, the newest first; nothing for those who do not bring workers in."""
    if not seen_by.has(Permission.MANAGE_WORKERS):
        return []
    told: dict[Any, list[tuple[Any, str]]] = {}
    for event, line in [*_details(worker), *_roles(worker), *_teams(worker)]:
        told.setdefault(event.pgh_context_id or f"{event._meta.label}{event.pk}", []).append((event, line))
    names = dict(Worker.objects.values_list("pk", "name"))
    changes = [_change(rows, names) for rows in told.values() if any(line for _, line in rows)]
    return sorted(changes, key=lambda change: change.at)[::-1]


def _change(rows: list[tuple[Any, str]], names: dict[int, str]) -> Change:
    first = min((event for event, _ in rows), key=lambda event: event.pgh_created_at)
    context = first.pgh_context.metadata if first.pgh_context_id else {}
    by = context.get("by")
    who = names.get(by, "") if isinstance(by, int) else ""
    return Change(
        at=first.pgh_created_at, by=who or "The system",
        what=ACTS.get(context.get("act", ""), "brought them in" if first.pgh_label == "insert" else "changed the account"),
        because=context.get("because", ""), lines=tuple(line for _, line in rows if line),
    )  # fmt: skip


def _events(model: str, **which: Any) -> QuerySet[Any]:
    return apps.get_model("access", model).objects.filter(**which).select_related("pgh_context").order_by("pgh_id")


def _details(worker: Worker) -> Iterable[tuple[Any, str]]:
    before = None
    for event in _events("WorkerEvent", pgh_obj_id=worker.pk):
        if before is None:
            yield event, f"First day {day(event.started_on)}"
        else:
            for name, says in FIELDS.items():
                if (now := getattr(event, name)) != getattr(before, name):
                    yield event, f"{says}: {_said(now)}"
            if event.is_active != before.is_active:
                yield event, "Account opened" if event.is_active else "Account closed"
        before = event


def _roles(worker: Worker) -> Iterable[tuple[Any, str]]:
    for event in _events("RoleHeldEvent", worker_id=worker.pk):
        name = BY_KEY[event.role].name if event.role in BY_KEY else event.role
        yield (
            event,
            f"Role ended {day(event.ended_on)}: {name}"
            if event.ended_on
            else f"Role from {day(event.began_on)}: {name}",
        )


def _teams(worker: Worker) -> Iterable[tuple[Any, str]]:
    names = dict(Team.objects.values_list("pk", "name"))
    for event in _events("TeamMemberEvent", worker_id=worker.pk):
        name = names.get(event.team_id, "a team")
        yield (
            event,
            f"Left team {name} on {day(event.ended_on)}"
            if event.ended_on
            else f"Joined team {name} on {day(event.began_on)}",
        )


def _said(value: Any) -> str:
    return day(value) if isinstance(value, date) else str(value or "none")
