"""A plan ready for its page: whole, with what it does not answer yet, what is open, what is asked where there is violence, and the last numbers.

Serves: K4.00, K4.01, K4.02, K4.06, K4.14, K10.W2, C.17, C.18
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.access.pages import shown
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import Permit
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.dues.drift_addresses import place_address
from goldenthread.casework.dues.drift_models import Drift
from goldenthread.casework.plans import permits
from goldenthread.casework.plans.history_queries import to_hear_of_it
from goldenthread.casework.plans.living_models import PlanAnswer
from goldenthread.casework.plans.models import Plan
from goldenthread.casework.plans.parents_queries import parents_on
from goldenthread.casework.plans.queries import goals_of_plans_now
from goldenthread.casework.plans.whole_queries import WholePlan, people_of, whole_plan
from goldenthread.casework.workspace.thread.named import names_of
from goldenthread.people.models import Person
from goldenthread.practice.answers import Finding
from goldenthread.practice.plans import answering, parents, ready, violence
from goldenthread.practice.thread.facts import ChildThread, MeasureFact, ReadingFact
from goldenthread.practice.thread.gather import gathered
from goldenthread.practice.thread.harmed import not_better_yet, of_goal

HEARD = (PlanAnswer.Says.AGREES, PlanAnswer.Says.PARTLY, PlanAnswer.Says.DIFFERENTLY)


@dataclass(frozen=True)
class OfOneChild:
    """What a plan leaves open for one child: what it does not answer, and what is on hold."""

    child: Person
    unanswered: tuple[answering.Unanswered, ...]
    held: tuple[answering.Held, ...]


@dataclass(frozen=True)
class Number:
    """The numbers of one measure for a goal: whose, the first and the last of each voice."""

    measure: MeasureFact
    child: Person
    voices: tuple[tuple[str, ReadingFact, ReadingFact], ...]


@dataclass(frozen=True)
class Shown:
    """What the template needs, nothing to work out."""

    whole: WholePlan
    of_children: tuple[OfOneChild, ...]
    open: tuple[ready.Open, ...]
    of_violence: tuple[Finding, ...]
    about_step: dict[int, tuple[Finding, ...]]
    numbers: dict[int, tuple[Number, ...]]
    not_better: dict[int, tuple[tuple[Person, Finding], ...]]
    to_hear: frozenset[int]
    still: dict[int, str]
    left_out: tuple[parents.LeftOut, ...]
    may_change: Permit
    may_record: bool

    @property
    def first_in(self) -> dict[int, int]:
        """The goal under which a step that serves several is told in full."""
        found: dict[int, int] = {}
        for goal in self.whole.goals:
            for one in goal.steps:
                found.setdefault(one.step.pk, goal.goal.pk)
        return found

    @property
    def unanswered(self) -> int:
        """How many worries and needs nothing answers."""
        return sum(len(one.unanswered) for one in self.of_children)


def shown_plan(plan: Plan, *, seen_by: Worker, opened: Person) -> Shown:
    """A plan as its page shows it. `opened` is the child whose record was opened: the page of a late step is in theirs."""
    whole = whole_plan(plan, seen_by=seen_by)
    threads = thread_facts([one.pk for one in whole.children])
    found = questions(whole)
    left = whose_steps(whole, seen_by=seen_by)
    shown(*people_of(whole.steps), *(one.person for one in left))
    return Shown(
        whole=whole, of_children=_of_children(whole, threads, seen_by=seen_by), open=ready.still_open(plan_facts(whole)),
        of_violence=tuple(one for one in found if not one.at),
        about_step={int(at): tuple(one for one in found if one.at == at) for at in {one.at for one in found} if at},
        numbers=_numbers(whole, threads, seen_by), not_better=_not_better(whole, threads), still=_standing_still(whole, opened), left_out=left,
        to_hear=to_hear_of_it(whole, seen_by=seen_by), may_change=permits.may_change(plan, by=seen_by), may_record=seen_by.has(Permission.RECORD),
    )  # fmt: skip


def _of_children(whole: WholePlan, threads: dict[int, ChildThread], *, seen_by: Worker) -> tuple[OfOneChild, ...]:
    """For each child who is on the plan now. What another plan of theirs answers is answered."""
    now = [one.child for one in whole.now]
    goals = frozenset(f"goal {one}" for one in goals_of_plans_now(now, seen_by=seen_by))
    return tuple(
        OfOneChild(
            child,
            answering.unanswered(threads[child.pk], goals=goals, on=whole.today),
            answering.held(threads[child.pk]),
        )
        for child in now
        if child.pk in threads
    )


def plan_facts(whole: WholePlan) -> ready.PlanFacts:
    """The plan as the rule of what is open needs it."""
    children = [one.child for one in whole.now]
    with_goal = {child.pk for goal in whole.goals for child in goal.children}
    heard = {one.person_id for one in whole.last_answers if one.answer in HEARD}
    return ready.PlanFacts(
        purpose=whole.plan.purpose, without_goal=tuple(one.short_name for one in children if one.pk not in with_goal),
        not_heard=tuple(one.short_name for one in children if one.pk not in heard and not one.is_unborn_on(whole.today)),
        steps=tuple(
            ready.StepFacts(one.step.pk, one.owner, one.step.agreed_on is not None, one.step.what, one.step.due_on, one.step.review_on)
            for one in whole.steps
            if one.stands
        ),
        what_ifs=tuple(
            ready.WhatIfFacts(one.if_this, one.who_notices, one.then, one.sleeps, one.who_tells, one.tried_on is not None)
            for one in whole.contingencies
        ),
        review_on=whole.plan.review_on,
    )  # fmt: skip


def questions(whole: WholePlan) -> tuple[Finding, ...]:
    """What to ask of this plan where it names violence."""
    harms = [
        violence.Harm(one.harms_id, one.harmed_id, one.harms.short_name, one.harmed.short_name)
        for one in whole.violence
    ]
    touched = {step.step.pk for goal in whole.goals if goal.touched for step in goal.steps}
    steps = [
        violence.StepOf(one.step.pk, one.step.owner_id, one.step.what, one.stands, one.step.pk in touched)
        for one in whole.steps
    ]
    return violence.questions(harms, steps)


def whose_steps(whole: WholePlan, *, seen_by: Worker) -> tuple[parents.LeftOut, ...]:
    """Parents with parental responsibility who have no step while another parent has all; nothing is asked of a plan that has ended."""
    owners = [one.step.owner_id for one in whole.steps if one.stands and one.step.owner_id and not one.owner_hidden]
    here = {one.harms_id for one in whole.violence}
    return parents.left_out(parents_on(whole, seen_by=seen_by), owners=owners, asked_elsewhere=here, on=whole.today)


def _not_better(whole: WholePlan, threads: dict[int, ChildThread]) -> dict[int, tuple[tuple[Person, Finding], ...]]:
    """For each goal that violence touches: for whom it cannot be called better yet, and whom to ask."""
    bundles = {child.pk: gathered(threads[child.pk]) for child in whole.children if child.pk in threads}
    found: dict[int, tuple[tuple[Person, Finding], ...]] = {}
    for goal in whole.goals:
        strands = [(child, of_goal(f"goal {goal.goal.pk}", bundles.get(child.pk, ()))) for child in goal.children]
        asks = [(child, not_better_yet(strand)) for child, strand in strands if strand]
        found[goal.goal.pk] = tuple((child, finding) for child, finding in asks if finding)
    return found


def _numbers(whole: WholePlan, threads: dict[int, ChildThread], seen_by: Worker) -> dict[int, tuple[Number, ...]]:
    """The first and last number of each voice, for each goal of the plan. Voices stay apart, and so do two parents."""
    every = [
        one
        for thread in threads.values()
        for measure in thread.measures
        if measure.goal_ids
        for one in measure.readings
    ]
    called = names_of(every, seen_by=seen_by)
    names = {one.pk: one for one in whole.children}
    found: dict[int, list[Number]] = {}
    for child_id, thread in threads.items():
        for measure in thread.measures:
            if measure.readings:
                number = Number(measure, names[child_id], _voices(measure.readings, called))
                for goal_id in measure.goal_ids:
                    found.setdefault(int(goal_id.rpartition(" ")[2]), []).append(number)
    return {goal: tuple(rows) for goal, rows in found.items()}


def _voices(
    readings: tuple[ReadingFact, ...], called: dict[str, str]
) -> tuple[tuple[str, ReadingFact, ReadingFact], ...]:
    by_voice: dict[str, list[ReadingFact]] = {}
    for one in readings:
        by_voice.setdefault(called.get(one.id, one.voice.words), []).append(one)
    return tuple((words, rows[0], rows[-1]) for words, rows in by_voice.items())


def _standing_still(whole: WholePlan, opened: Person) -> dict[int, str]:
    """The page on which somebody is asked about a step that stands still, by the step's number."""
    openers = {f"step {one.step.pk}": one.step.pk for one in whole.steps}
    begun = Q(begins_on__lte=whole.today, ends_on__gt=whole.today)
    rows = Drift.objects.filter(begun, child=opened, opener__in=openers).order_by("rank")
    found: dict[int, str] = {}
    for row in rows:
        found.setdefault(openers[row.opener], place_address(opened.pk, row.kind, row.opener))
    return found
