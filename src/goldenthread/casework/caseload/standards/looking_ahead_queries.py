"""What would become due for whom, if the council's standards were these: worked out for the children now open, and nothing of it kept.

A child is named only where the record opens to who asks; the others are counted, by team. A locked record is in no count.
Serves: P.04
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.casework.caseload.clock_facts import clock_facts
from goldenthread.casework.caseload.drifting import drift_facts
from goldenthread.casework.caseload.refreshing import BATCH
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.dues.standards.in_force import council_standards
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.plans.models import PlanChild
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import hidden_from, with_answers
from goldenthread.practice.drift.comparing import drift_changes
from goldenthread.practice.thread.comparing import thread_changes
from goldenthread.practice.timescales.comparing import Change, Effect, changes, duties_by
from goldenthread.practice.timescales.local_standards import Standards
from goldenthread.practice.timescales.setting import NUMBERS_WE_ASK_BY
from goldenthread.practice.working_days import Calendar

NO_TEAM = "No team yet"


@dataclass(frozen=True)
class Named:
    """A child whose record opens to who asks, with what would change."""

    child: Person
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Counted:
    """Children of one team whose records do not open to who asks: how many, and how many things would change."""

    team: str
    children: int
    things: int


@dataclass
class Outlook:
    """What would change: in numbers, by child where the record opens, by team where it does not."""

    looked_at: int = 0
    things: Counter[Effect] = field(default_factory=Counter)
    children: Counter[Effect] = field(default_factory=Counter)
    late: int = 0
    named: list[Named] = field(default_factory=list)
    by_team: list[Counted] = field(default_factory=list)

    @property
    def changed(self) -> int:
        """For how many children something would change."""
        return len(self.named) + sum(row.children for row in self.by_team)


def outlook(would_be: Standards, *, rules: Collection[str], seen_by: Worker) -> Outlook:
    """What would change for these rules, for every child now open, if the standards were these."""
    ids = children_looked_at(seen_by=seen_by)
    return as_outlook(changed_for(ids, would_be, rules, today=seen_by.today), looked_at=len(ids), seen_by=seen_by)


def children_looked_at(*, seen_by: Worker) -> list[int]:
    """Numbers of the children we work with, without those locked from who asks."""
    return sorted(_open_children().difference(hidden_from(seen_by)))


def as_outlook(found: Mapping[int, tuple[Change, ...]], *, looked_at: int, seen_by: Worker) -> Outlook:
    """What would change, in numbers, by child and by team, as far as who asks may know it now."""
    found = {pk: changed for pk, changed in found.items() if pk not in set(hidden_from(seen_by))}
    made = Outlook(looked_at=looked_at)
    for changed in found.values():
        made.things.update(one.effect for one in changed)
        made.children.update({one.effect for one in changed})
        made.late += sum(one.would_be_late for one in changed)
    opening = {one.pk: one for one in with_answers(found, seen_by=seen_by) if one.record_opens_now}
    named = [Named(child, found[pk]) for pk, child in opening.items()]
    made.named = sorted(named, key=lambda one: (one.child.shown_family, one.child.shown_given, one.child.pk))
    made.by_team = _by_team({pk: changed for pk, changed in found.items() if pk not in opening}, seen_by)
    return made


def changed_for(
    ids: list[int], would_be: Standards, rules: Collection[str], *, today: date
) -> dict[int, tuple[Change, ...]]:
    """What would change for each of these children for whom something would."""
    now = council_standards()
    clocks = [one for one in rules if one not in NUMBERS_WE_ASK_BY]
    prompts = [one for one in rules if one in NUMBERS_WE_ASK_BY]
    found: dict[int, tuple[Change, ...]] = {}
    for start in range(0, len(ids), BATCH):
        some = ids[start : start + BATCH]
        for child_id, changed in (
            *_due_otherwise(some, now, would_be, clocks, today),
            *_asked_otherwise(some, now, would_be, prompts, today),
        ):
            if changed:
                found[child_id] = (*found.get(child_id, ()), *changed)
    return found


Changed = Iterator[tuple[int, tuple[Change, ...]]]


def _due_otherwise(ids: list[int], now: Standards, would_be: Standards, rules: list[str], today: date) -> Changed:
    calendar = Calendar()
    for child_id, facts in clock_facts(ids).items() if rules else ():
        before, after = (duties_by(facts, calendar, by, rules) for by in (now, would_be))
        yield child_id, changes(before, after, rules, today)


def _asked_otherwise(ids: list[int], now: Standards, would_be: Standards, rules: list[str], today: date) -> Changed:
    for child_id, facts in drift_facts(thread_facts(ids)).items() if rules else ():
        still = drift_changes(facts, now, would_be, rules, today)
        yield child_id, (*still, *thread_changes(facts.thread, now, would_be, rules, today))


def _open_children() -> set[int]:
    """Children we work with: a referral that is not closed, or a plan that has not ended."""
    referrals = Referral.objects.filter(closed_on__isnull=True).exclude(no_further_action=True)
    plans = PlanChild.objects.filter(ended_on__isnull=True)
    return set(referrals.values_list("child_id", flat=True)) | set(plans.values_list("child_id", flat=True))


def _by_team(found: dict[int, tuple[Change, ...]], seen_by: Worker) -> list[Counted]:
    today, team_of = seen_by.today, {}
    now = Q(began_on__lte=today) & (Q(ended_on__isnull=True) | Q(ended_on__gt=today))
    rows: Iterable[Any] = (
        Involvement.objects.filter(now, child_id__in=list(found))
        .filter(Q(is_lead=True) | Q(team__isnull=False))
        .order_by("is_lead", "pk")
        .values_list("child_id", "team__name", "worker__places__team__name", "worker__places__ended_on")
    )
    for child_id, team, workers_team, ended_on in rows:
        if ended_on is None and (team or workers_team):
            team_of[child_id] = team or workers_team
    counted: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for child_id, changed in found.items():
        row = counted[team_of.get(child_id, NO_TEAM)]
        row[0] += 1
        row[1] += len(changed)
    return [Counted(team, children, things) for team, (children, things) in sorted(counted.items())]
