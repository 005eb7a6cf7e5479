"""Puts a family's threads into the record, link by link: worry, need, goal, step, number, verdict, and the answer at the end."""

from __future__ import annotations

from goldenthread.casework.assessments.models import Need, NeedConcern
from goldenthread.casework.elmshire.telling import Closed, GoalTold, Measured, NeedTold, StepTold, Worry
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.front_door.models import Concern, ConcernChild, ConcernLineage, StrandMove
from goldenthread.casework.outcomes.models import Impact, Measure, Reading
from goldenthread.casework.pathways.models import Closing, ClosingAnswer
from goldenthread.casework.plans.models import Goal, GoalNeed, PlanGoal, PlanStep, Step, StepGoal, StepMove


def load_threads(at: Telling) -> None:
    """Every worry of the family, followed to where it is now."""
    for worry in at.told.worries:
        _worry(at, worry)
    for closed in at.told.closings:
        _closing(at, closed)


def _worry(at: Telling, told: Worry) -> None:
    children = list(told.children)
    referral = at.made["referral", f"{told.referral} {children[0]}"] if told.referral is not None else None
    concern = at.keep(
        Concern,
        on=at.day(told.raised),
        name=told.name,
        words=told.words,
        raised_on=at.day(told.raised),
        raised_by=told.by,
        referral=referral,
        about_violence=told.violence,
        harmed_adult=at.people.get(told.harmed_adult),
    )
    at.made["concern", told.name] = concern
    if told.came_from:
        at.moved(ConcernLineage, told.raised, was=at.made["concern", told.came_from], now=concern, how=told.how)
    for child, means in told.children.items():
        strand = at.keep(ConcernChild, on=at.day(told.raised), concern=concern, child=at.child(child), means=means)
        at.made["strand", f"{told.name} {child}"] = strand
        _standing(at, strand, told)
    for need in told.needs:
        _need(at, need, concern)


def _standing(at: Telling, strand: ConcernChild, told: Worry) -> None:
    """Where the strand has stood since the worry was raised: live first, always."""
    at.moved(StrandMove, told.raised, strand=strand, to="live")
    for to, day, because, *rest in told.moves:
        more = {"review_on": at.day(rest[0])} if rest and to == "on_hold" else {"passed_to": rest[0]} if rest else {}
        at.moved(StrandMove, day, strand=strand, to=to, because=because, **more)


def _need(at: Telling, told: NeedTold, concern: Concern) -> None:
    need = at.keep(
        Need,
        on=at.day(told.found),
        child=at.child(told.child),
        words=told.words,
        found_on=at.day(told.found),
        found_in=told.found_in,
        means=told.means,
        assessment=at.made.get(("assessment", f"{told.found} {told.child}")),
    )
    NeedConcern.objects.create(need=need, concern=concern)
    for goal in told.goals:
        _goal(at, goal, need, told.child)


def _goal(at: Telling, told: GoalTold, need: Need, child: str) -> None:
    goal = at.keep(
        Goal,
        on=at.day(told.set_on),
        words=told.words,
        whose=told.whose,
        is_small=told.small,
        set_on=at.day(told.set_on),
        target=told.target,
        change_by=at.day(told.by),
    )
    GoalNeed.objects.create(goal=goal, need=need)
    steps = [*(keep_step(at, step) for step in told.steps), *(at.made["step", key] for key in told.same_steps)]
    for step in steps:
        StepGoal.objects.create(step=step, goal=goal)
    for key in told.plans:
        plan = at.made["plan", key]
        PlanGoal.objects.create(plan=plan, goal=goal)
        for step in steps:
            PlanStep.objects.get_or_create(plan=plan, step=step)
    for measured in told.measures:
        _measure(at, measured, goal, child)
    for impact in told.impacts:
        at.moved(
            Impact,
            impact.on,
            child=at.child(child),
            goal=goal,
            verdict=impact.verdict,
            voice=impact.voice,
            asked_alone=impact.alone,
            said_by=impact.by,
            evidence=impact.evidence,
            now_we=impact.now_we,
        )


def keep_step(at: Telling, told: StepTold) -> Step:
    """A step with where it has stood since it was agreed."""
    step: Step = at.keep(
        Step,
        on=at.day(told.agreed),
        what=told.what,
        agreed_on=at.day(told.agreed),
        owner=at.people.get(told.owner),
        owner_agency=at.world.agency(told.agency) if told.agency else None,
        owner_words=told.owner_words,
        help_given=told.help,
        start_on=at.day(told.start),
        due_on=at.day(told.due),
        review_on=at.day(told.review),
        how_known=told.how_known,
        difference=told.difference,
    )
    at.made["step", told.key] = step
    for to, day, says in (("live", told.agreed, ""), *told.moves):
        at.moved(StepMove, day, step=step, to=to, says=says)
    return step


def _measure(at: Telling, told: Measured, goal: Goal, child: str) -> None:
    measure = at.keep(
        Measure,
        on=at.day(told.readings[0].on),
        child=at.child(child),
        goal=goal,
        question=told.question,
        kind=told.kind,
        low_words=told.low,
        high_words=told.high,
        goal_value=told.good,
        more_is_better=told.more_is_better,
        unit=told.unit,
    )
    first: set[str] = set()
    for number in told.readings:
        at.moved(
            Reading,
            number.on,
            measure=measure,
            value=number.value,
            at="repeat" if number.rater in first else "baseline",
            rater=number.rater,
            rater_person=at.people.get(number.person),
            because=number.because,
            asked_alone=number.alone,
        )
        first.add(number.rater)


def _closing(at: Telling, told: Closed) -> None:
    closing = at.keep(
        Closing,
        on=at.day(told.on),
        child=at.child(told.child),
        closed_on=at.day(told.on),
        reason=told.reason,
        because=told.because,
        child_says=told.child_says,
        family_says=told.family_says,
        decided_by=at.world.worker(told.by),
    )
    for name, says in told.answers.items():
        at.keep(
            ClosingAnswer,
            on=at.day(told.on),
            closing=closing,
            strand=at.made["strand", f"{name} {told.child}"],
            says=says,
        )
