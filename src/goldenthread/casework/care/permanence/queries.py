"""A child's home for good as a worker may see it: how it stands, the ways, the milestones, whether the child is in care.

A fixed number of statements, however long the history. Whether the record opens has been asked by the page.
Serves: K5.W3, K7.W1, K7.W2
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.care.permanence_models import (
    PermanenceMilestone,
    PermanenceStanding,
    PermanenceWay,
    PermanenceWayMove,
)
from goldenthread.people.models import Person
from goldenthread.practice.answers import Finding
from goldenthread.practice.permanence import asking
from goldenthread.practice.permanence.facts import MilestoneFact, WayFact
from goldenthread.practice.permanence.statuses import WAY
from goldenthread.practice.timescales.happenings import IN_CARE

Strand = PermanenceStanding.Strand


@dataclass(frozen=True)
class Fact:
    """Something the record itself says: a status in law, a home, a school; and since when."""

    words: str
    since: date | None


@dataclass(frozen=True)
class Standing:
    """One of the three: what is in force, what stood before, and what the record says of it beside."""

    strand: Strand
    now: PermanenceStanding | None
    earlier: tuple[PermanenceStanding, ...]
    facts: tuple[Fact, ...] = ()

    @property
    def words(self) -> str:
        """What it is called."""
        return str(self.strand.label)


@dataclass(frozen=True)
class Way:
    """One way: its row, where it stands with the newest decision first, and what it leaves open. `row` is None where nobody looked at it."""

    kind: PermanenceWay.Kind
    row: PermanenceWay | None = None
    moves: tuple[PermanenceWayMove, ...] = ()
    asks: tuple[Finding, ...] = ()

    @property
    def status(self) -> str:
        """Where it stands."""
        return self.moves[0].to if self.moves else WAY.start

    @property
    def status_words(self) -> str:
        """The same in words."""
        return WAY.words(self.status)

    @property
    def name(self) -> str:
        """What it is, and with whom."""
        label = str(self.kind.label)
        return f"{label}: {self.row.words}" if self.row and self.row.words else label


@dataclass(frozen=True)
class Ways:
    """Every way, the first plan and the one beside it before the others, and what is open of them all together."""

    all: tuple[Way, ...]
    asks: tuple[Finding, ...]

    def standing(self, status: str) -> list[Way]:
        """The ways that stand so."""
        return [one for one in self.all if one.status == status]

    @property
    def first(self) -> list[Way]:
        """What is the first plan: one, if somebody has decided."""
        return self.standing("first_plan")

    @property
    def beside(self) -> list[Way]:
        """The plans beside it."""
        return self.standing("parallel")

    @property
    def looked_at(self) -> list[Way]:
        """The ways somebody has written about, however they stand."""
        return [one for one in self.all if one.row]

    @property
    def not_yet(self) -> list[Way]:
        """The ways nobody has looked at."""
        return [one for one in self.all if not one.row]


@dataclass(frozen=True)
class Milestone:
    """One milestone with how it stands on the day."""

    row: PermanenceMilestone
    stands: str
    asks_why: bool
    days: int

    @property
    def words(self) -> str:
        """What is to happen."""
        return words_of(self.row)


def words_of(row: PermanenceMilestone) -> str:
    """A milestone in words: its own, or those of its kind."""
    return row.words or str(row.get_kind_display())


def in_care(child: Person, *, seen_by: Worker) -> bool:
    """Whether the child is in care today."""
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today)
    return LegalStatus.objects.filter(now, child=child, kind__in=IN_CARE, began_on__lte=seen_by.today).exists()


def standings(child: Person, *, seen_by: Worker) -> list[Standing]:
    """The three side by side, each with its history and what the record itself says. Three statements."""
    rows = list(
        PermanenceStanding.objects.filter(child=child, taken_back_on__isnull=True, written_on__lte=seen_by.today)
        .select_related("own_words", "recorded_by")
        .order_by("-written_on", "-pk")
    )
    facts = _facts(child, seen_by.today)
    found = []
    for strand in Strand:
        of_it = [row for row in rows if row.strand == strand]
        found.append(Standing(strand, next(iter(of_it), None), tuple(of_it[1:]), facts.get(strand, ())))
    return found


def _facts(child: Person, today: date) -> dict[str, tuple[Fact, ...]]:
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=today)
    law = LegalStatus.objects.filter(now, child=child, began_on__lte=today).order_by("began_on", "pk")
    homes = Home.objects.filter(now, child=child, began_on__lte=today).order_by("began_on", "pk")
    school = (Fact(child.school, None),) if child.school else ()
    return {
        Strand.LEGAL: tuple(Fact(_capital(str(row.get_kind_display())), row.began_on) for row in law),
        Strand.PHYSICAL: (*(Fact(row.words, row.began_on) for row in homes), *school),
    }


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def standing_row(child: Person, row_id: int, *, seen_by: Worker) -> PermanenceStanding | None:
    """One writing of one of the three, where it has not been taken back."""
    return PermanenceStanding.objects.filter(
        pk=row_id, child=child, taken_back_on__isnull=True, written_on__lte=seen_by.today
    ).first()


def ways(child: Person, *, seen_by: Worker) -> Ways:
    """Every way that could be a home for good, also those nobody looked at. Two statements."""
    rows = list(
        PermanenceWay.objects.filter(child=child, taken_back_on__isnull=True)
        .select_related("own_words")
        .prefetch_related("moves")
        .order_by("pk")
    )
    facts = [_fact(row, seen_by.today) for row in rows]
    born = not child.is_unborn_on(seen_by.today)
    asks = asking.open_of_ways(facts, child=child.short_name, can_say=born)
    made = [_way(row, asks, seen_by.today) for row in rows]
    kinds = {row.kind for row in rows}
    made += [Way(kind) for kind in PermanenceWay.Kind if kind.value not in kinds]
    return Ways(tuple(sorted(made, key=_place)), tuple(one for one in asks if not one.at))


ORDER = {"first_plan": 0, "parallel": 1, "considered": 2, "ruled_out": 3, "not_yet": 4}
KINDS = list(PermanenceWay.Kind)


def _place(way: Way) -> tuple[int, int, int]:
    return ORDER[way.status], KINDS.index(way.kind), way.row.pk if way.row else 0


def _moves(row: PermanenceWay, today: date) -> tuple[PermanenceWayMove, ...]:
    told = sorted((one for one in row.moves.all() if one.on <= today), key=lambda one: (one.on, one.pk))
    return tuple(reversed(told))


def _way(row: PermanenceWay, asks: Iterable[Finding], today: date) -> Way:
    own = tuple(one for one in asks if one.at == str(row.pk))
    return Way(PermanenceWay.Kind(row.kind), row, _moves(row, today), own)


def _fact(row: PermanenceWay, today: date) -> WayFact:
    moves = _moves(row, today)
    last = moves[0] if moves else None
    return WayFact(
        row.pk, row.words, last.to if last else WAY.start, because=last.because if last else "", decided_by=last.decided_by if last else "",
        reasoned=bool(row.speaks_for or row.speaks_against), child_asked=row.own_words_id is not None,
    )  # fmt: skip


def way_row(child: Person, way_id: int, *, seen_by: Worker) -> Way | None:
    """One way by its number."""
    return next((one for one in ways(child, seen_by=seen_by).all if one.row and one.row.pk == way_id), None)


def milestones(child: Person, *, seen_by: Worker) -> list[Milestone]:
    """The milestones in the order of their days. One statement."""
    rows = PermanenceMilestone.objects.filter(child=child, taken_back_on__isnull=True)
    return sorted((_milestone(row, seen_by.today) for row in rows), key=lambda one: (_day(one.row), one.row.pk))


def _day(row: PermanenceMilestone) -> date:
    return row.reached_on or row.planned_on


def milestone_fact(row: PermanenceMilestone) -> MilestoneFact:
    """A milestone as the rules take it."""
    return MilestoneFact(row.pk, words_of(row), row.planned_on, row.first_planned_on, row.reached_on, row.late_because)


def _milestone(row: PermanenceMilestone, today: date) -> Milestone:
    fact = milestone_fact(row)
    late = ((row.reached_on or today) - row.first_planned_on).days
    return Milestone(row, asking.how_it_stands(fact, on=today), asking.asks_why_late(fact, on=today), max(late, 0))


def milestone_row(child: Person, row_id: int, *, seen_by: Worker) -> PermanenceMilestone | None:
    """One milestone by its number."""
    found = next((one for one in milestones(child, seen_by=seen_by) if one.row.pk == row_id), None)
    return found.row if found else None
