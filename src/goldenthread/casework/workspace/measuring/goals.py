"""Each goal of a child ready for the page: where it stands against the day change was expected by, what is measured, what each voice said last.

Serves: K5.03, K6.00, K6.04, K6.08, K6.W2
"""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.access.models import Worker
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.caseload.standing_still.places import Place
from goldenthread.casework.caseload.standing_still.queries import places_now
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.dues.standards.in_force import council_thread
from goldenthread.casework.outcomes import queries
from goldenthread.casework.outcomes.models import Impact
from goldenthread.casework.plans.living_models import Analysis
from goldenthread.casework.plans.models import Goal, PlanChild
from goldenthread.casework.workspace.measuring.shown import Shown, shown
from goldenthread.design.pictures.charts import Event
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from
from goldenthread.practice.answers import Finding
from goldenthread.practice.measuring.trajectory import Trajectory, trajectory
from goldenthread.practice.thread.gather import gathered
from goldenthread.practice.thread.harmed import counts, not_better_yet, of_goal

MOST_EVENTS = 8


@dataclass(frozen=True)
class GoalShown:
    """One goal: its words, where it stands, its measures, the last word of each voice, why it did not move, where it stands still."""

    goal: Goal
    trajectory: Trajectory | None
    violence: bool
    measures: tuple[Shown, ...]
    impacts: tuple[Impact, ...]
    analyses: tuple[Analysis, ...]
    places: tuple[Place, ...]
    not_better: Finding | None = None

    @property
    def asks_why(self) -> bool:
        """Whether somebody has to think about why."""
        return self.trajectory is not None and self.trajectory.asks_why

    def counts(self, impact: Impact) -> bool:
        """Whether this word reads as it stands: where somebody is harmed, better needs the word of those who are."""
        return counts(impact.voice, impact.verdict, asked_alone=impact.asked_alone, not_better=self.not_better)

    @property
    def newest(self) -> tuple[Impact, ...]:
        """The last word of each voice."""
        found: dict[str, Impact] = {}
        for one in self.impacts:
            found.setdefault(f"{one.voice} {one.said_by}", one)
        return tuple(found.values())


@dataclass(frozen=True)
class Measured:
    """Everything the page of measures shows of goals."""

    goals: tuple[GoalShown, ...]
    others: tuple[Shown, ...]

    @property
    def all(self) -> tuple[Shown, ...]:
        """Every measure."""
        return (*(one for goal in self.goals for one in goal.measures), *self.others)


def events_of(child: Person, *, seen_by: Worker) -> tuple[Event, ...]:
    """What is marked on a chart: plans, moves, orders; the newest few."""
    found = [Event(row.began_on, row.get_kind_display().capitalize()) for row in PlanChild.objects.filter(child=child)]
    found += [Event(row.began_on, "Moved home") for row in Home.objects.filter(child=child).order_by("began_on")[1:]]
    found += [
        Event(row.began_on, row.get_kind_display().split(" (")[0].capitalize())
        for row in LegalStatus.objects.filter(child=child)
    ]
    return tuple(sorted((one for one in found if one.on <= seen_by.today), key=lambda one: one.on)[-MOST_EVENTS:])


def not_better_of(goal: Goal, child: Person) -> Finding | None:
    """Why one goal of a child cannot be called better yet, where somebody is harmed or controlled."""
    bundle = of_goal(f"goal {goal.pk}", gathered(thread_facts([child.pk])[child.pk]))
    return not_better_yet(bundle) if bundle else None


def measured(child: Person, *, seen_by: Worker) -> Measured:
    """The child's goals and measures. A fixed number of statements, whatever the length of the record."""
    today, hidden = seen_by.today, set(hidden_from(seen_by))
    bundles = gathered(thread_facts([child.pk])[child.pk])
    by = council_thread()
    rows = [shown(one, today=today, by=by, hidden=hidden) for one in queries.measures_of(child, seen_by=seen_by)]
    impacts, analyses = queries.impacts_of(child, seen_by=seen_by), queries.analyses_of(child, seen_by=seen_by)
    still = places_now(child, seen_by=seen_by)
    goals = []
    for goal in queries.goals_of(child, seen_by=seen_by):
        bundle = of_goal(f"goal {goal.pk}", bundles)
        measures = tuple(one for one in rows if one.measure.goal_id == goal.pk)
        looked = tuple(one for one in analyses if one.goal_id == goal.pk)
        openers = {f"goal {goal.pk}", *(f"measure {one.measure.pk}" for one in measures)}
        fact = next((one for one in bundle.goals if one.id == f"goal {goal.pk}"), None) if bundle else None
        stands = (
            trajectory(fact, bundle, today, looked_at_on=looked[0].on if looked else None) if bundle and fact else None
        )
        goals.append(
            GoalShown(
                goal, stands, bool(bundle and bundle.violence), measures, tuple(one for one in impacts if one.goal_id == goal.pk), looked,
                tuple(place for place in still if place.opener in openers), not_better_yet(bundle) if bundle else None,
            )
        )  # fmt: skip
    known = {one.goal.pk for one in goals}
    goals.sort(key=lambda one: (not one.asks_why, one.goal.is_small, one.goal.set_on))
    return Measured(tuple(goals), tuple(one for one in rows if one.measure.goal_id not in known))
