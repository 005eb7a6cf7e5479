"""Where the telling meets the record: days moved to today, workers by their key, and one way to write a row down."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib.auth.hashers import make_password
from django.db.models import Model

from goldenthread.access.models import RoleHeld, Team, TeamMember, Worker
from goldenthread.casework.elmshire.council import PASSWORD, TEAMS, WORKERS, email_of
from goldenthread.casework.elmshire.telling import TOLD_ON, FamilyTold
from goldenthread.people.models import Agency, Person

LONDON = ZoneInfo("Europe/London")
WRITTEN_UP_AT = time(17, 30)
SIGNS_IN_AT = time(8, 40)
NOT_SEEN_LATELY = {"WB7": 68, "WB16": 121}
"""Days since some workers last signed in, by the council's number for them."""
SATURDAY = 5


@cache
def _password() -> str:
    return make_password(PASSWORD)


@dataclass
class World:
    """Elmshire on one day: `today`, and its teams, workers and agencies, each made the first time it is needed."""

    today: date
    _teams: dict[str, Team] = field(default_factory=dict)
    _workers: dict[str, Worker] = field(default_factory=dict)
    _agencies: dict[str, Agency] = field(default_factory=dict)

    def on(self, told: str) -> date:
        """A told day, as many days from today as it was from the day of telling."""
        return date.fromisoformat(told) + (self.today - TOLD_ON)

    def day(self, told: str) -> date | None:
        """A told day as `on` gives it; None where none is told."""
        return self.on(told) if told else None

    def evening(self, told: str) -> datetime:
        """The evening of a told day."""
        return datetime.combine(self.on(told), WRITTEN_UP_AT, LONDON)

    def working_day(self, told: str) -> date | None:
        """A told day for visits and meetings: one that falls on a weekend moves to the Friday before, or the Monday after if ahead."""
        day = self.day(told)
        if day is None or day.weekday() < SATURDAY:
            return day
        back, on = timedelta(days=day.weekday() - 4), timedelta(days=7 - day.weekday())
        return day + on if day > self.today else day - back

    def moment(self, day: date | None, at: str = "") -> datetime | None:
        """A moment on a day."""
        return datetime.combine(day, time.fromisoformat(at) if at else WRITTEN_UP_AT, LONDON) if day else None

    def written(self, day: date | None) -> dict[str, datetime]:
        """When something of that day was written down: the same evening; what is of today or ahead, just now."""
        moment = self.moment(day) if day and day < self.today else None
        return {"recorded_at": moment} if moment else {}

    def team(self, name: str) -> Team:
        """A team, and those above it."""
        if name not in self._teams:
            above = TEAMS.get(name, "")
            self._teams[name] = Team.objects.get_or_create(
                name=name, defaults={"parent": self.team(above) if above else None}
            )[0]
        return self._teams[name]

    def agency(self, name: str, kind: str = "other") -> Agency:
        """An organisation outside the council."""
        if name not in self._agencies:
            self._agencies[name] = Agency.objects.get_or_create(name=name, defaults={"kind": kind})[0]
        return self._agencies[name]

    def worker(self, key: str) -> Worker:
        """A worker of Elmshire, with their roles and team."""
        if key not in self._workers:
            email = email_of(WORKERS[key].name)
            self._workers[key] = Worker.objects.filter(email=email).first() or self._bring_in(key, email)
            self._workers[key].today = self.today
        return self._workers[key]

    def last_here(self, council_id: str, *, left: date | None = None) -> datetime:
        """When a worker last signed in: a morning of the last two weeks, the same for the same worker; whoever left, on their last day.

        One or two have not for a good while (`NOT_SEEN_LATELY`), so that the page for forgotten accounts has something to say.
        """
        ago = NOT_SEEN_LATELY.get(council_id) or 1 + sum(council_id.encode()) % 13
        return datetime.combine(left or self.today - timedelta(days=ago), SIGNS_IN_AT, LONDON)

    def _bring_in(self, key: str, email: str) -> Worker:
        told = WORKERS[key]
        started, left = self.on(told.started), self.day(told.left)
        council_id = f"W{100 + list(WORKERS).index(key)}"
        worker = Worker.objects.create(
            email=email,
            name=told.name,
            job_title=told.job,
            started_on=started,
            left_on=left,
            is_active=left is None,
            password=_password(),
            newly_qualified_until=self.day(told.newly_qualified_until),
            council_id=council_id,
            last_login=self.last_here(council_id, left=left),
            phone=f"01632 960{200 + list(WORKERS).index(key)}",
        )
        RoleHeld.objects.bulk_create(
            [RoleHeld(worker=worker, role=role, began_on=started, ended_on=left) for role in told.roles]
        )
        TeamMember.objects.create(worker=worker, team=self.team(told.team), began_on=started, ended_on=left)
        return worker


@dataclass
class Telling:
    """One family being put into the record: its people by key, and what later parts of the telling point back to."""

    world: World
    told: FamilyTold
    people: dict[str, Person] = field(default_factory=dict)
    made: dict[tuple[str, str], Any] = field(default_factory=dict)

    def day(self, told: str) -> date | None:
        """A told day, moved to today."""
        return self.world.day(told)

    def child(self, key: str) -> Person:
        """A person of this family."""
        return self.people[key]

    @property
    def author(self) -> Worker:
        """Who wrote things down where the telling names nobody: the family's own worker."""
        return self.world.worker(next(part.worker for part in self.told.parts if part.worker))

    def keep(self, model: type[Model], *, on: date | None = None, by: str = "", **fields: Any) -> Any:
        """Write one row down: on the evening of the day it is about, by the family's worker or the one named."""
        recorder = self.world.worker(by) if by else self.author
        return model._default_manager.create(recorded_by=recorder, **self.world.written(on), **fields)

    def moved(self, model: type[Model], day: str, **fields: Any) -> Any:
        """Write down one move of a status, on its day."""
        on = self.day(day)
        return model._default_manager.create(recorded_by=self.author, on=on, **self.world.written(on), **fields)
