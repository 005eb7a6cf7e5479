"""Where nothing is changing for the children a worker answers for: their own, or those of the teams they lead; the nearest to harm first.

A fixed number of statements, whatever the size of the council. It says nothing about who works how: no line is counted by worker.
Serves: K5.00, T.24
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.db.models import Q, QuerySet

from goldenthread.access.leading import members_of, teams_led_by
from goldenthread.access.models import Team, TeamMember, Worker
from goldenthread.casework.caseload.standing_still.places import RANK_OF_A_WORRY
from goldenthread.casework.dues.drift_addresses import place_address
from goldenthread.casework.dues.drift_models import Drift, Escalation
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import covered_by, hidden_from
from goldenthread.practice.drift.kinds import KINDS, WORRIED, WORRIED_KIND, Kind, kind_of
from goldenthread.practice.drift.ladder import BY_KEY

NOBODY_YET = "nobody yet"


@dataclass(frozen=True)
class Wanted:
    """What a reader narrowed the list to: a kind, a team, the children one worker works with."""

    kind: str = ""
    team: int | None = None
    worker: int | None = None

    @property
    def is_narrowed(self) -> bool:
        """Whether anything was chosen."""
        return bool(self.kind or self.team or self.worker)


@dataclass(frozen=True)
class Whose:
    """Who works with a child, and in which teams."""

    worker_id: int | None = None
    worker: str = ""
    teams: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Line:
    """One place of one child, with what was asked about it last."""

    drift: Drift
    asked: str

    @property
    def kind(self) -> Kind:
        """Which way of standing still it is."""
        return kind_of(self.drift.kind)

    @property
    def href(self) -> str:
        """Its page."""
        return place_address(self.drift.child_id, self.drift.kind, self.drift.opener)


@dataclass(frozen=True)
class ChildStill:
    """One child with every place where nothing is changing."""

    child: Person
    whose: Whose
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class TeamCount:
    """A team in plain numbers: the children it works with, and for how many something stands still."""

    team: Team
    children: int
    still: int
    harm: int


@dataclass
class AllStill:
    """Everything the list needs: the children it is about, and their places; what a page shows is asked for by `shown`."""

    today: date
    wanted: Wanted
    whose: dict[int, Whose]
    teams: list[Team]
    rows: list[tuple[int, str]]
    raised: dict[int, list[Drift]]

    @cached_property
    def children(self) -> list[int]:
        """Numbers of the children to be listed, the one nearest to harm first."""
        return list(
            dict.fromkeys(
                child for child, kind in self.rows if self._is_wanted(child) and self.wanted.kind in ("", kind)
            )
        )

    @property
    def workers(self) -> list[tuple[int, str]]:
        """The workers of these children by name, to choose from."""
        found = {(one.worker_id, one.worker) for one in self.whose.values() if one.worker_id is not None}
        return sorted(found, key=lambda pair: (pair[1], pair[0]))

    @property
    def by_kind(self) -> list[tuple[Kind, int]]:
        """For how many of these children each kind is so today."""
        counts = Counter(kind for child, kind in set(self.rows) if self._is_wanted(child))
        return [(kind, counts[kind.key]) for kind in (*KINDS, WORRIED_KIND) if counts[kind.key]]

    @property
    def by_team(self) -> list[TeamCount]:
        """The teams by name, each in plain numbers. A child with whom two teams work is counted in both."""
        found = []
        for team in self.teams:
            theirs = {child for child, whose in self.whose.items() if team.pk in whose.teams}
            still = {child for child, _ in self.rows if child in theirs}
            harm = {child for child, kind in self.rows if child in theirs and kind == KINDS[0].key}
            found.append(TeamCount(team, len(theirs), len(still), len(harm)))
        return [one for one in found if one.children]

    def _is_wanted(self, child: int) -> bool:
        whose = self.whose[child]
        right_team = self.wanted.team is None or self.wanted.team in whose.teams
        return right_team and (self.wanted.worker is None or self.wanted.worker == whose.worker_id)


def all_still(wanted: Wanted, *, seen_by: Worker) -> AllStill:
    """The children a worker answers for, and where nothing is changing for them."""
    whose, teams = _answered_for(seen_by)
    for child in hidden_from(seen_by):
        whose.pop(child, None)
    raised = _raised_by_child(_raised(ids=list(whose)))
    told = [(one.rank, one.begins_on, child, one.kind) for child, found in raised.items() for one in found]
    told += [
        (rank, begins_on, child, kind) for child, kind, rank, begins_on in _kinds(ids=list(whose), today=seen_by.today)
    ]
    rows = [(child, kind) for _, _, child, kind in sorted(told)]
    return AllStill(seen_by.today, wanted, whose, teams, rows, raised)


def _raised_by_child(rows: Iterable[Escalation]) -> dict[int, list[Drift]]:
    """What people said that is not changing, and that is not settled, in the shape of what the rules see."""
    last: dict[tuple[int, str], Escalation] = {}
    first: dict[tuple[int, str], date] = {}
    for row in rows:
        last[row.child_id, row.opener] = row
        first.setdefault((row.child_id, row.opener), row.asked_on)
    found: dict[int, list[Drift]] = defaultdict(list)
    for (child, opener), row in last.items():
        if not row.settled:
            found[child].append(
                Drift(
                    child_id=child,
                    kind=WORRIED,
                    opener=opener,
                    begins_on=first[child, opener],
                    ends_on=date.max,
                    rank=RANK_OF_A_WORRY,
                    says=row.saw,
                    asks=row.asks,
                )
            )
    return found


def shown(found: AllStill, children: Sequence[int], *, seen_by: Worker) -> list[ChildStill]:
    """These children with their places, in the order given. Three statements."""
    people = {one.pk: one for one in Person.objects.known_to(seen_by).filter(pk__in=children)}
    asked = {(row.child_id, row.kind, row.opener): row for row in _asked_last(ids=list(children))}
    lines: dict[int, list[Line]] = defaultdict(list)
    raised = [one for child in children for one in found.raised.get(child, ())]
    for drift in sorted(
        [*_places(ids=list(children), today=seen_by.today), *raised], key=lambda one: (one.rank, one.begins_on)
    ):
        if found.wanted.kind in ("", drift.kind):
            lines[drift.child_id].append(Line(drift, _in_words(asked.get((drift.child_id, drift.kind, drift.opener)))))
    return [ChildStill(people[child], found.whose[child], tuple(lines[child])) for child in children if child in people]


def _in_words(row: Escalation | None) -> str:
    if row is None:
        return "Nobody has been asked yet."
    words = BY_KEY[row.rung].words
    if row.answered_on is None:
        who = row.asked_worker.name if row.asked_worker else row.asked_words
        return f"{words}: {who}, no answer yet."
    return f"{words}: answered, {'and settled' if row.settled else 'not settled'}."


def _answered_for(worker: Worker) -> tuple[dict[int, Whose], list[Team]]:
    led = teams_led_by(worker)
    teams = list(Team.objects.filter(pk__in=led, ended_on__isnull=True)) if led else []
    places: dict[int, set[int]] = defaultdict(set)
    for worker_id, team_id in TeamMember.objects.filter(team_id__in=led, ended_on__isnull=True).values_list(
        "worker_id", "team_id"
    ):
        places[worker_id].add(team_id)
    found: dict[int, Whose] = {}
    if led:
        rows = _involvements(workers=sorted(members_of(led)), teams=sorted(led), today=worker.today, of_teams=True)
        found = _whose(rows, places)
    own = _involvements(workers=sorted(covered_by(worker)), teams=[], today=worker.today, of_teams=False)
    leads = _leads(ids=sorted({row[0] for row in own} - set(found)), today=worker.today)
    return {child: Whose() for child, *_ in own} | _whose(leads, places) | found, teams


def _whose(
    rows: Iterable[tuple[int, int | None, str | None, int | None, bool]], places: Mapping[int, set[int]]
) -> dict[int, Whose]:
    workers: dict[int, tuple[int | None, str]] = {}
    teams: dict[int, set[int]] = defaultdict(set)
    for child, worker_id, name, team_id, is_lead in rows:
        teams[child] |= {team_id} if team_id else places.get(worker_id or 0, set())
        if is_lead and worker_id:
            workers[child] = (worker_id, name or "")
    found = {}
    for child, among in teams.items():
        worker_id, name = workers.get(child, (None, ""))
        found[child] = Whose(worker_id, name, frozenset(among))
    return found


OF_INVOLVEMENT = ("child_id", "worker_id", "worker__name", "team_id", "is_lead")


@asked_often
def _involvements(*, workers: list[int], teams: list[int], today: date, of_teams: bool) -> QuerySet[Any]:
    """The children of these workers, or those for whom these teams answer: allocated to one of them, or waiting for one."""
    rows = Involvement.objects.filter(Q(worker_id__among=workers) | Q(team_id__among=teams), began_on__lte=today)
    if of_teams:
        rows = rows.filter(Q(is_lead=True) | Q(part=Involvement.Part.TEAM))
    return rows.filter(Q(ended_on__isnull=True) | Q(ended_on__gte=today)).order_by("pk").values_list(*OF_INVOLVEMENT)


@asked_often
def _leads(*, ids: list[int], today: date) -> QuerySet[Any]:
    rows = Involvement.objects.filter(child_id__among=ids, is_lead=True, began_on__lte=today)
    return rows.filter(Q(ended_on__isnull=True) | Q(ended_on__gte=today)).order_by("pk").values_list(*OF_INVOLVEMENT)


@asked_often
def _kinds(*, ids: list[int], today: date) -> QuerySet[Any]:
    rows = Drift.objects.filter(child_id__among=ids, begins_on__lte=today, ends_on__gt=today)
    return rows.order_by().values_list("child_id", "kind", "rank", "begins_on")


@asked_often
def _raised(*, ids: list[int]) -> QuerySet[Any]:
    """What people raised of themselves, the last one last."""
    return Escalation.objects.filter(child_id__among=ids, kind=WORRIED).order_by("asked_on", "pk")


@asked_often
def _places(*, ids: list[int], today: date) -> QuerySet[Any]:
    rows = Drift.objects.filter(child_id__among=ids, begins_on__lte=today, ends_on__gt=today)
    return rows.order_by("rank", "begins_on", "pk")


@asked_often
def _asked_last(*, ids: list[int]) -> QuerySet[Any]:
    """What was asked about each place, the last one last."""
    return Escalation.objects.filter(child_id__among=ids).select_related("asked_worker").order_by("asked_on", "pk")
