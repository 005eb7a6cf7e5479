"""One strand told whole: the worry where it stands written, what the child needs and who agreed, who does what, the numbers with whose
they are, what would make it better, what would make it slip, and the words at the end.

Serves: K10.00, K10.03, T.03
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet
from django.urls import NoReverseMatch, reverse

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.family_models import FamilyComment
from goldenthread.casework.assessments.models import Need
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.dues.standards.in_force import council_thread
from goldenthread.casework.outcomes.models import Measure
from goldenthread.casework.plans.living_models import Contingency, PlanAnswer
from goldenthread.casework.plans.models import Goal, PlanChild, PlanGoal, Step
from goldenthread.casework.workspace.thread.addresses import Links, slug_of
from goldenthread.casework.workspace.thread.asked import Asked, asked_of
from goldenthread.casework.workspace.thread.named import by_name, names_of
from goldenthread.casework.workspace.thread.when import When
from goldenthread.casework.workspace.threads import ShownStrand, shown
from goldenthread.design.pictures.charts import Event, Rater, Score, in_words, scaling
from goldenthread.design.pictures.charts import rows as table_of
from goldenthread.design.pictures.svg import Svg
from goldenthread.people.models import Person
from goldenthread.practice.thread.accounts import series
from goldenthread.practice.thread.beads import step_words
from goldenthread.practice.thread.breaks import strand_id
from goldenthread.practice.thread.facts import ChildThread, ClosingFact, ImpactFact, MeasureFact, StepFact, Voice
from goldenthread.practice.thread.gather import Gathered, gathered
from goldenthread.practice.thread.harmed import counts, not_better_yet
from goldenthread.practice.thread.shape import Strand
from goldenthread.practice.thread.strands import strands

TOP = 10.0


@dataclass(frozen=True)
class Agreement:
    """Somebody of the family and what they say to a need or to the plan: agreed, partly, or not how they see it."""

    person: Person
    says: str
    words: str
    on: date
    differs: bool


@dataclass(frozen=True)
class StepShown:
    """One step: what the facts know, and what the plan says of it besides."""

    fact: StepFact
    state: str
    row: Any
    href: str


@dataclass(frozen=True)
class MeasureShown:
    """One thing measured: the chart, the same as a table and in words."""

    fact: MeasureFact
    chart: Svg | None
    headings: list[str]
    rows: list[tuple[date, list[str]]]
    words: list[str]
    href: str


@dataclass(frozen=True)
class Story:
    """One strand told whole."""

    shown: ShownStrand
    bundle: Gathered
    agreed: tuple[Agreement, ...]
    steps: tuple[StepShown, ...]
    measures: tuple[MeasureShown, ...]
    impacts: tuple[ImpactFact, ...]
    better: tuple[tuple[str, str], ...]
    slips: tuple[Contingency, ...]
    asked: tuple[Asked, ...]
    names: dict[str, str]
    closing: ClosingFact | None
    links: Links

    def counts(self, impact: ImpactFact) -> bool:
        """Whether this word reads as it stands: where somebody is harmed, better needs the word of those who are."""
        found = not_better_yet(self.bundle)
        return counts(impact.voice.value, impact.verdict.value, asked_alone=impact.asked_alone, not_better=found)


def threads_of(child: Person, when: When, *, seen_by: Worker) -> tuple[ChildThread, tuple[Strand, ...]]:
    """A child's thread at a day: its facts, and its strands as they stood."""
    facts = thread_facts([child.pk], when.rows)[child.pk]
    return facts, strands(facts, when.day, council_thread())


def story_of(
    child: Person, slug: str, facts: ChildThread, found: Sequence[Strand], when: When, *, seen_by: Worker
) -> Story | None:
    """One of the child's strands, told whole; None where there is no such strand at that day."""
    strand = next((one for one in found if slug_of(one.id) == slug), None)
    if strand is None:
        return None
    bundle = next(one for one in gathered(facts) if strand_id(one) == strand.id)
    needs, goals = _rows(Need, bundle.needs), _rows(Goal, bundle.goals)
    plans = list(PlanGoal.objects.filter(goal_id__in=goals, plan__children__child=child).order_by("-plan_id"))
    links = Links(
        child.pk,
        plan_now(child, seen_by=seen_by),
        _known(child, bundle, needs, {row.goal_id: row.plan_id for row in plans}),
    )
    number = found.index(strand) + 1
    names = names_of(
        (*bundle.impacts, *(one for measure in bundle.measures for one in measure.readings)), seen_by=seen_by
    )
    (drawn,) = shown([strand], first_name=facts.first_name, links=links)
    return Story(
        shown=ShownStrand(number, drawn.strand, drawn.tone, drawn.wide, drawn.beads, drawn.href),
        bundle=bundle,
        agreed=tuple(_agreed(needs, {row.plan_id for row in plans}, when, seen_by)),
        steps=tuple(_steps(bundle, links, when)),
        measures=tuple(_measures(bundle, facts, links, when, names)),
        impacts=tuple(sorted(bundle.impacts, key=lambda one: (one.on, one.id), reverse=True)),
        better=tuple(_better(bundle, goals, facts.first_name, names)),
        slips=tuple(_slips({row.plan_id for row in plans}, when)),
        asked=tuple(asked_of(child, [bundle], when.rows, seen_by=seen_by).get(strand.id, ())),
        names=names,
        closing=bundle.closing,
        links=links,
    )


def plan_now(child: Person, *, seen_by: Worker) -> int | None:
    """The plan that is worked with now: where what is broken is mended."""
    rows = PlanChild.objects.filter(child=child, ended_on__isnull=True).order_by("-began_on", "-pk")
    return rows.values_list("plan_id", flat=True).first()


def _number(fact_id: str) -> int:
    return int(fact_id.rpartition(" ")[2])


def _rows(model: Any, facts: Sequence[Any]) -> dict[int, Any]:
    rows = model.objects.in_bulk([_number(fact.id) for fact in facts])
    return {_number(fact.id): rows[_number(fact.id)] for fact in facts if _number(fact.id) in rows}


def _known(child: Person, bundle: Gathered, needs: dict[int, Need], plans: dict[int, int]) -> dict[str, str]:
    """The addresses that are known exactly: the note a need was raised from, the plan a goal or step stands in."""
    found = {
        f"need {pk}": f"{reverse('note', args=[child.pk, need.note_id])}" for pk, need in needs.items() if need.note_id
    }
    try:
        for goal in bundle.goals:
            if plan := plans.get(_number(goal.id)):
                found[goal.id] = f"{reverse('childs_plan', args=[child.pk, plan])}#goal-{_number(goal.id)}"
        for step in bundle.steps:
            if goal_at := next((found[goal] for goal in step.goal_ids if goal in found), ""):
                found[step.id] = goal_at
    except NoReverseMatch:
        pass
    return found


def _by_then(when: When) -> Q:
    rows = when.rows
    return Q(on__lte=rows.on, recorded_at__lt=rows.at)


def _agreed(needs: dict[int, Need], plans: set[int], when: When, seen_by: Worker) -> list[Agreement]:
    known = Person.objects.known_to(seen_by).values("pk")
    answers = PlanAnswer.objects.filter(_by_then(when), plan_id__in=plans, person__in=known).select_related("person")
    latest = {row.person_id: row for row in answers.order_by("on", "pk")}
    found = [
        Agreement(row.person, row.get_answer_display(), row.words, row.on, row.answer == PlanAnswer.Says.DIFFERENTLY)
        for row in latest.values()
    ]
    works = {need.assessment.work_id for need in needs.values() if need.assessment_id and need.assessment}
    comments: QuerySet[Any] = FamilyComment.objects.filter(
        _by_then(when), version__work_id__in=works, person__in=known, sees_it_differently=True
    ).select_related("person")
    return found + [Agreement(row.person, "not how they see it", row.says, row.on, True) for row in comments]


def _steps(bundle: Gathered, links: Links, when: When) -> list[StepShown]:
    rows = Step.objects.in_bulk([_number(step.id) for step in bundle.steps])
    return [
        StepShown(step, step_words(step, on=when.day), rows.get(_number(step.id)), links.of(step.id))
        for step in bundle.steps
    ]


def _measures(
    bundle: Gathered, facts: ChildThread, links: Links, when: When, names: dict[str, str]
) -> Iterator[MeasureShown]:
    rows = _rows(Measure, bundle.measures)
    for measure in bundle.measures:
        yield _measure(measure, rows.get(_number(measure.id)), facts, links, when, names)


def _measure(
    measure: MeasureFact, row: Measure | None, facts: ChildThread, links: Links, when: When, names: dict[str, str]
) -> MeasureShown:
    raters = [
        Rater(who, tuple(Score(one.on, one.value) for one in readings), is_child=voice is Voice.CHILD)
        for voice in Voice
        for who, readings in by_name(series(measure, voice), names, _called(voice, facts.first_name)).items()
    ]
    if not raters:
        return MeasureShown(measure, None, [], [], [], links.of(measure.id))
    values = [score.value for rater in raters for score in rater.scores]
    chart = scaling(
        raters, key=measure.id.replace(" ", "-"), title=measure.words, asked_until=when.day, goal=measure.target,
        events=[Event(fact.on, "our work ended") for fact in facts.closings[:1]], top=max(TOP, *values, measure.target or 0),
        less_is_better=not measure.higher_is_better, **_ends(row),
    )  # fmt: skip
    headings, rows = table_of(raters)
    words = in_words(raters, asked_until=when.day, goal=measure.target)
    return MeasureShown(measure, chart, headings, rows, words, links.of(measure.id))


def _ends(row: Measure | None) -> dict[str, Any]:
    """The words at the two ends of a scale, as they were set with the person; what is counted has its unit."""
    if row is None:
        return {}
    if row.kind == Measure.Kind.COUNT:
        return {"low": "none", "high": row.unit or "most"}
    return {key: words for key, words in (("low", row.low_words), ("high", row.high_words)) if words}


def _called(voice: Voice, child: str) -> str:
    return child if voice is Voice.CHILD else voice.words


def _better(bundle: Gathered, goals: dict[int, Goal], name: str, names: dict[str, str]) -> list[tuple[str, str]]:
    """What would make it better, as those said it whose numbers these are; and how we will know."""
    found = [
        (goal.words, row.target) for goal in bundle.goals if (row := goals.get(_number(goal.id))) is not None and row.target
    ]  # fmt: skip
    for measure in bundle.measures:
        for voice in (Voice.CHILD, Voice.HARMED_ADULT, Voice.PARENT):
            said = [one for one in series(measure, voice) if one.words.strip()]
            for who, rows in by_name(said, names, _called(voice, name)).items():
                found.append((f"{who[:1].upper()}{who[1:]}, {rows[-1].value:g}", rows[-1].words))
    return found


def _slips(plans: set[int], when: When) -> QuerySet[Contingency]:
    rows = when.rows
    open_then = Q(ended_on__isnull=True) | Q(ended_on__gt=when.day)
    return Contingency.objects.filter(open_then, plan_id__in=plans, recorded_at__lt=rows.at).order_by("pk")
