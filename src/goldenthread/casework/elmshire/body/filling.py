"""Fills Elmshire with a body of made-up children and workers: three hundred for looking around, or a large council for measuring.

Same seed, same day, same council. `bare` is for measuring: where the database role may, triggers and keys are not run, so
there is no row history; and search and dues are left to be built by what is being measured.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from django.db import connection, transaction

from goldenthread.access.models import RoleHeld, Team, TeamMember, Worker
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.elmshire.body.households import Household, Stage, a_household
from goldenthread.casework.elmshire.body.names import COMMUNITIES
from goldenthread.casework.elmshire.body.rows import Rows, in_bulk
from goldenthread.casework.elmshire.body.working import work_of
from goldenthread.casework.elmshire.body.writing import Desk, Written, write_people
from goldenthread.casework.elmshire.council import DISABLED, DOMAIN, EARLY, GROWING, NORTH, RIVERSIDE, SOUTH
from goldenthread.casework.elmshire.world import World
from goldenthread.people import matching
from goldenthread.people.models import Identifier

SEED = 1
CHILDREN, WORKERS, CHILDREN_A_WORKER = 300, 20, 16
WORKERS_A_TEAM = 12
"""Where a council is larger than Elmshire, it has more teams, not larger ones."""
BATCH = 500
MARK = "EB"
MANAGED_BY = {NORTH: "sunita", SOUTH: "peter", RIVERSIDE: "anwen", DISABLED: "fiona", GROWING: "joy", EARLY: "marcus"}
NAMED = {
    NORTH: ("farah", "callum"),
    SOUTH: ("tom",),
    RIVERSIDE: ("grace",),
    DISABLED: ("bethan",),
    GROWING: ("sam",),
    EARLY: ("hannah",),
}
"""Workers of the cast who have families of the body too, so that their lists are as long as lists are."""
TEAM_OF = {Stage.CARE: (GROWING,), Stage.EARLY_HELP: (EARLY,)}
OTHERS = (NORTH, SOUTH, RIVERSIDE)


@dataclass(frozen=True)
class Filled:
    """What was written: children whose record is open, people, rows, and whether triggers ran."""

    children: int
    people: int
    rows: int
    triggers_ran: bool


def body_is_here() -> bool:
    """Whether the synthetic body has been loaded."""
    return Identifier.objects.filter(scheme="council", value__startswith=MARK).exists()


def fill(*, today: date, children: int = CHILDREN, people: int = 0, bare: bool = False) -> Filled:
    """Write so many children whose record is open, and past families until there are so many people. Again changes nothing."""
    if body_is_here() or not children:
        return Filled(0, 0, 0, triggers_ran=True)
    if not bare:
        with transaction.atomic():
            return _fill(today, children, people, bare=False)
    with in_bulk() as quiet:
        filled = _fill(today, children, people, bare=True)
    with connection.cursor() as cursor:
        cursor.execute("set statement_timeout = 0")
        cursor.execute("analyze")
        cursor.execute("reset statement_timeout")
    return Filled(filled.children, filled.people, filled.rows, triggers_ran=not quiet)


def _fill(today: date, children: int, people: int, *, bare: bool) -> Filled:
    desk = Desk(Rows(), Random(SEED), today)
    staff = _Staff(World(today), desk, count=max(WORKERS, children // CHILDREN_A_WORKER))
    open_children = everybody = 0
    batch: list[Written] = []
    for household in _households(desk.chance, today, children, people):
        written = write_people(desk, household)
        staff.give(written)
        batch.append(written)
        everybody += len(written.everybody)
        open_children += len(written.children) if household.stage is not Stage.ENDED else 0
        if len(batch) >= BATCH:
            _settle(desk, batch, bare=bare)
            batch = []
    _settle(desk, batch, bare=bare)
    return Filled(open_children, everybody, desk.rows.written, triggers_ran=True)


def _households(chance: Random, today: date, children: int, people: int) -> Iterator[Household]:
    """Families until there are enough children, then past ones until there are enough people."""
    so_far = everybody = 0
    while so_far < children or everybody < people:
        household = a_household(chance, today=today, stage=None if so_far < children else Stage.ENDED)
        so_far += len(household.children)
        everybody += len(household.children) + 1 + (household.father is not None)
        yield household


def _settle(desk: Desk, batch: list[Written], *, bare: bool) -> None:
    """Copy the batch in, and make it findable and its dues known."""
    desk.rows.copy_in()
    if not bare:
        matching.index(number for written in batch for number in written.everybody)
        refresh(
            [child for written in batch for child in written.children if written.household.stage is not Stage.ENDED]
        )


class _Staff:
    """The workers, team by team, who take the body's families in turn."""

    def __init__(self, world: World, desk: Desk, *, count: int) -> None:
        self.desk = desk
        self.teams = {name: world.team(name).pk for name in MANAGED_BY}
        self.managers = {name: world.worker(key).pk for name, key in MANAGED_BY.items()}
        self.reviewer = world.worker("ifeoma").pk
        weights = {NORTH: 4, SOUTH: 4, RIVERSIDE: 4, DISABLED: 0, GROWING: 2, EARLY: 2}
        self.workers = {name: [world.worker(key).pk for key in keys] for name, keys in NAMED.items()}
        self.team_of = {worker: self.teams[name] for name, workers in self.workers.items() for worker in workers}
        order = [name for name, weight in weights.items() for _ in range(weight)]
        for number in range(count):
            name = order[number % len(order)]
            self.workers[name].append(self._worker(number, name, world))
        self.turn = 0

    def _team_with_room(self, name: str) -> int:
        """The team of this kind that the next worker joins: the first, or one more once those before have enough workers."""
        behind = len(self.workers[name]) // WORKERS_A_TEAM
        if not behind:
            return self.teams[name]
        return Team.objects.get_or_create(name=f"{name} {behind + 1}")[0].pk

    def _worker(self, number: int, name_of_team: str, world: World) -> int:
        people = COMMUNITIES[number % 4]
        chance = Random(number)
        name = f"{chance.choice(people.women + people.men)} {chance.choice(people.families)}"
        started = world.today - timedelta(days=chance.randrange(200, 4000))
        role = "lead_practitioner" if name_of_team == EARLY else "social_worker"
        worker = Worker(
            email=f"{name.lower().replace(' ', '.').replace('’', '')}.{number}{DOMAIN}",
            name=name,
            job_title="Social worker",
            started_on=started,
            council_id=f"WB{number}",
            last_login=world.last_here(f"WB{number}"),
        )
        worker.set_unusable_password()
        worker.save()
        RoleHeld.objects.create(worker=worker, role=role, began_on=started)
        self.team_of[worker.pk] = self._team_with_room(name_of_team)
        TeamMember.objects.create(worker=worker, team_id=self.team_of[worker.pk], began_on=started)
        return worker.pk

    def give(self, written: Written) -> None:
        """Give a family to the worker whose turn it is in a fitting team, and write their work with it."""
        teams = TEAM_OF.get(written.household.stage, OTHERS)
        self.turn += 1
        team = teams[self.turn % len(teams)]
        worker = self.workers[team][self.turn // len(teams) % len(self.workers[team])]
        work_of(
            self.desk,
            written,
            worker=worker,
            manager=self.managers[team],
            team=self.team_of[worker],
            reviewer=self.reviewer,
        )
