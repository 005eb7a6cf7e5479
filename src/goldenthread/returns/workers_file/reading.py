"""Reads the workers file: teams, workers, their places in teams and their roles. It takes no role and no place away.

Nobody changes their own account by a file. A new worker has no password: they set one by the link a system administrator gives them.
Serves: T.23
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, BinaryIO

from django.contrib.auth.hashers import make_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from goldenthread.access.models import RoleHeld, Team, TeamMember, Worker
from goldenthread.access.roles import ROLES
from goldenthread.people.recorded import SourceKind
from goldenthread.returns.loading.comparing import Batch, Ways, in_order
from goldenthread.returns.loading.entry import Entry
from goldenthread.returns.loading.faults import Fault
from goldenthread.returns.loading.running import Run
from goldenthread.returns.people_file.entries import Doubt, day
from goldenthread.returns.sheets.cells import choice
from goldenthread.returns.sheets.reading import Row, read_rows
from goldenthread.returns.workers_file.columns import COLUMNS

KINDS = ("teams", "workers", "places", "roles")
ORDER = (Team, Worker, TeamMember, RoleHeld)
LONGEST = {
    "name": 120,
    "job_title": 120,
    "council_id": 40,
    "registration_number": 20,
    "phone": 30,
    "team": 120,
    "parent_team": 120,
}


def _find_teams(entries: Sequence[Entry]) -> dict[str, int]:
    """Teams by their name, whatever its capitals."""
    known = {name.lower(): pk for pk, name in Team.objects.values_list("pk", "name")}
    return {entry.key: known[entry.key] for entry in entries if entry.key in known}


def _find_workers(entries: Sequence[Entry]) -> dict[str, int]:
    """Workers by e-mail address, whatever its capitals."""
    known = {email.lower(): pk for pk, email in Worker.objects.values_list("pk", "email")}
    return {entry.key: known[entry.key] for entry in entries if entry.key in known}


def _came_before_they_left(batch: Batch, workers: Sequence[Entry]) -> None:
    in_order(batch, workers, first="started_on", last="left_on")


@dataclass(slots=True)
class WorkersFile:
    """Reads one workers file. `on`: the day it is loaded."""

    on: date
    kinds: tuple[str, ...] = KINDS
    source: str = SourceKind.WORKERS_FILE.value
    made: set[str] = field(default_factory=set)
    ways: Ways = field(
        default_factory=lambda: Ways(
            ORDER,
            frozenset({TeamMember, RoleHeld}),
            {Team: _find_teams, Worker: _find_workers},
            {Worker: _came_before_they_left},
        )
    )

    def batches(self, opened: BinaryIO, run: Run) -> Iterator[list[Entry]]:
        """Everything in the file: a council's workers are few enough for one batch."""
        entries: list[Entry] = []
        for row in read_rows(opened, columns=COLUMNS, faults=run.faults):
            problem = self._why_not(row, run)
            if problem:
                run.faults.add(Fault(row.line, "", "email", problem, row["email"], "row not read"))
                run.tally.aside("workers")
                continue
            self.made.add(row["email"].lower())
            run.children += 1
            entries += self._row(row, run.faults.add)
        yield entries

    def _why_not(self, row: Row, run: Run) -> str:
        email = row["email"].lower()
        try:
            validate_email(email)
        except ValidationError:
            return "This is not an e-mail address, so the row was not read."
        if email in self.made:
            return "This address stands in the file before. The first row was read."
        if not row["name"]:
            return "This row has no name, so it was not read."
        if run.by is not None and run.by.email.lower() == email:
            return "Nobody changes their own account by a file. Another system administrator does."
        return ""

    def _row(self, row: Row, doubt: Doubt) -> Iterator[Entry]:
        email = row["email"].lower()
        yield from self._teams(row)
        left_on, started_on = day(row, "left_on", doubt), day(row, "started_on", doubt)
        if left_on and started_on and left_on < started_on:
            doubt(
                Fault(
                    row.line,
                    "",
                    "left_on",
                    "The last day is before the first. It was not read.",
                    row["left_on"],
                    "impossible",
                )
            )
            left_on = None
        values: dict[str, Any] = {
            name: row[name][: LONGEST[name]]
            for name in ("name", "job_title", "council_id", "registration_number", "phone")
        }
        values |= {"newly_qualified_until": day(row, "newly_qualified_until", doubt), "left_on": left_on}
        if left_on and left_on < self.on:
            values["is_active"] = False
        first = {
            "email": email,
            "started_on": started_on or min(self.on, left_on or self.on),
            "password": make_password(None),
        }
        yield Entry(Worker, email, row.line, counted="workers", values=values, first=first, fills=True)
        since = {"began_on": first["started_on"]}
        if team := row["team"][: LONGEST["team"]]:
            links = {"worker": (Worker, email), "team": (Team, team.lower())}
            yield Entry(
                TeamMember,
                f"{email}|{team.lower()}"[:200],
                row.line,
                counted="places",
                links=links,
                first=since,
                nature=("worker_id", "team_id"),
            )
        yield from self._roles(row, email, since, doubt)

    def _teams(self, row: Row) -> Iterator[Entry]:
        team, above = row["team"][: LONGEST["team"]], row["parent_team"][: LONGEST["parent_team"]]
        for name, parent in ((above, ""), (team, above)):
            mark = f"team|{name.lower()}"
            if name and mark not in self.made:
                self.made.add(mark)
                links = {"parent": (Team, parent.lower())} if parent and parent.lower() != name.lower() else {}
                yield Entry(Team, name.lower(), row.line, counted="teams", values={"name": name}, links=links)

    def _roles(self, row: Row, email: str, since: dict[str, Any], doubt: Doubt) -> Iterator[Entry]:
        for word in filter(None, (part.strip() for part in row["roles"].replace("|", ";").split(";"))):
            key = choice(word, {role.key: role.name for role in ROLES})
            if key is None:
                doubt(
                    Fault(
                        row.line,
                        "",
                        "roles",
                        f"There is no role of this name. Write one of: {', '.join(role.name for role in ROLES)}.",
                        word,
                        "unknown code",
                    )
                )
            elif f"{email}|role|{key}" not in self.made:
                self.made.add(f"{email}|role|{key}")
                yield Entry(
                    RoleHeld,
                    f"{email}|{key}"[:200],
                    row.line,
                    counted="roles",
                    values={"role": key},
                    links={"worker": (Worker, email)},
                    first=since,
                    nature=("worker_id", "role"),
                )

    def after(self, run: Run) -> None:
        """Nothing more is to be done."""
