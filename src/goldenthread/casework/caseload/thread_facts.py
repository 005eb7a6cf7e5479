"""The facts of the golden thread, for many children at once: rows in, frozen facts out, no judgement.

A fixed number of questions to the database whatever the length of the history. One child is a batch of one.
Serves: K10.00
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import JSONObject

from goldenthread.casework.assessments.models import Need, NeedConcern, NeedWish
from goldenthread.casework.front_door.models import ConcernChild, ConcernLineage, Referral, StrandMove
from goldenthread.casework.notes.models import Wish, WishMove
from goldenthread.casework.outcomes.models import Impact, Measure, Reading
from goldenthread.casework.pathways.models import Closing, ClosingAnswer
from goldenthread.casework.plans.models import Goal, GoalNeed, GoalWish, Step, StepGoal, StepMove, StepWish
from goldenthread.people.asked_often import asked_often
from goldenthread.people.gathering import day, numbers_of, rows_of
from goldenthread.people.models import Person
from goldenthread.people.recorded import SourceKind
from goldenthread.practice.thread import facts as of

VOICES = {
    Reading.Rater.CHILD: of.Voice.CHILD,
    Reading.Rater.PARENT: of.Voice.PARENT,
    Reading.Rater.CARER: of.Voice.PARENT,
    Reading.Rater.NETWORK: of.Voice.NETWORK,
    Reading.Rater.WORKER: of.Voice.WORKER,
    Reading.Rater.SCHOOL: of.Voice.PROFESSIONAL,
    Reading.Rater.OTHER: of.Voice.PROFESSIONAL,
}
"""The raters of the record as the thread's voices; the harmed adult is told by who they are, a count by its kind."""

ByChild = dict[int, list[Any]]


def thread_facts(child_ids: Collection[int]) -> dict[int, of.ChildThread]:
    """Everything the thread of each of these children is made of."""
    ids = list(child_ids)
    children = {child.pk: child for child in _children(ids=ids)}
    concerns, harmed = _concerns(ids)
    wishes, needs = _wishes(ids), _needs(ids)
    goals, impacts = _goals(needs, wishes)
    steps = _steps(goals, wishes)
    measures = _measures(ids, _harmed_of_goals(harmed, needs, goals))
    closings, closed_on = _closings(children)
    return {
        child_id: of.ChildThread(
            child_id=str(child_id),
            concerns=tuple(concerns[child_id]),
            wishes=tuple(wishes[child_id]),
            needs=tuple(needs[child_id]),
            goals=tuple(goals[child_id]),
            steps=tuple(steps[child_id]),
            measures=tuple(measures[child_id]),
            impacts=tuple(impacts[child_id]),
            closings=tuple(closings[child_id]),
            first_name=children[child_id].short_name,
            closed_on=closed_on.get(child_id),
        )
        for child_id in ids
        if child_id in children
    }


@asked_often
def _children(*, ids: list[int]) -> QuerySet[Any]:
    """The children with how our work with them ended, each time it did."""
    answers = rows_of(ClosingAnswer, "closing", "strand__concern_id", "says")
    again = Exists(
        Referral.objects.filter(
            child=OuterRef("child_id"), closed_on__isnull=True, received_on__gte=OuterRef("closed_on")
        )
    )
    closings = (
        Closing.objects.filter(child=OuterRef("pk"), closed_on__isnull=False)
        .annotate(told_answers=answers, again=again)
        .order_by("closed_on", "pk")
    )
    told = JSONObject(on="closed_on", says="child_says", by="decided_by__name", answers="told_answers", again="again")
    rows = Person.objects.filter(pk__among=ids).only("pk", "shown_given", "shown_family", "placeholder")
    return rows.annotate(told_closings=ArraySubquery(closings.values(row_of=told)))


TOLD_UNDER_ANOTHER = (ConcernLineage.How.MERGED, ConcernLineage.How.WORDED)
"""What is merged or worded anew goes on under the later concern, for the children whom that one is about; what is split off stands beside."""


@asked_often
def _strands(*, ids: list[int]) -> QuerySet[Any]:
    moves = rows_of(StrandMove, "strand", "to", "on", "because", "review_on", "passed_to", "source", order=("on", "pk"))
    merged = ArraySubquery(
        ConcernLineage.objects.filter(
            was=OuterRef("concern_id"), how__in=TOLD_UNDER_ANOTHER, now__children__child_id=OuterRef("child_id")
        )
        .order_by("-on", "-pk")
        .values("now_id")
    )
    rows = (
        ConcernChild.objects.filter(child_id__among=ids).select_related("concern").annotate(told=moves, merged=merged)
    )
    return rows.order_by("concern__raised_on", "pk")


def _concerns(ids: list[int]) -> tuple[ByChild, dict[str, int]]:
    """The concerns of each child, and the adult harmed in each concern that has one."""
    found: ByChild = defaultdict(list)
    harmed: dict[str, int] = {}
    for strand in _strands(ids=ids):
        concern = strand.concern
        last: dict[str, Any] = (
            strand.told[-1]
            if strand.told
            else {"to": "live", "on": None, "because": "", "review_on": None, "passed_to": "", "source": ""}
        )
        if concern.harmed_adult_id:
            harmed[f"concern {concern.pk}"] = concern.harmed_adult_id
        found[strand.child_id].append(
            of.ConcernFact(
                id=f"concern {concern.pk}",
                words=concern.words,
                raised_on=concern.raised_on,
                source=concern.raised_by,
                short_name=concern.name,
                from_census=concern.census_words,
                violence=concern.about_violence,
                harmed_adult=concern.harmed_adult_id is not None,
                status=last["to"],
                status_on=day(last["on"]),
                because=last["because"],
                review_on=day(last["review_on"]),
                evidence=last["because"] if last["to"] == "resolved" and last["source"] != SourceKind.CENSUS else "",
                passed_to=last["passed_to"],
                merged_into=f"concern {strand.merged[0]}" if strand.merged else "",
            )
        )
    return found, harmed


@asked_often
def _wish_rows(*, ids: list[int]) -> QuerySet[Any]:
    moves = rows_of(WishMove, "wish", "to", "on", "says", "answer", "verdict", order=("on", "pk"))
    return Wish.objects.filter(child_id__among=ids).annotate(told=moves).order_by("asked_on", "pk")


def _wishes(ids: list[int]) -> ByChild:
    found: ByChild = defaultdict(list)
    for wish in _wish_rows(ids=ids):
        last = {move["to"]: move for move in wish.told}
        acted, told, said = last.get("acted_on"), last.get("told_back"), last.get("verdict")
        answer = next(
            (move["answer"] for move in (told, acted) if move and move["answer"]), "yes" if acted else "not_yet"
        )
        found[wish.child_id].append(
            of.WishFact(
                id=f"wish {wish.pk}",
                words=wish.words,
                said_on=wish.asked_on,
                source=wish.heard_by,
                short_name=wish.name,
                answer=of.WishAnswer(answer),
                acted_on=day(acted["on"]) if acted else None,
                did=acted["says"] if acted else "",
                told_back_on=day(told["on"]) if told else None,
                because=told["says"] if told else "",
                verdict=of.Verdict(said["verdict"] or "better") if said else None,
                verdict_on=day(said["on"]) if said else None,
                verdict_words=said["says"] if said else "",
            )
        )
    return found


def _ids(kind: str, numbers: Iterable[int]) -> tuple[str, ...]:
    return tuple(f"{kind} {number}" for number in numbers)


@asked_often
def _need_rows(*, ids: list[int]) -> QuerySet[Any]:
    of_concerns, of_wishes = numbers_of(NeedConcern, "need", "concern_id"), numbers_of(NeedWish, "need", "wish_id")
    return (
        Need.objects.filter(child_id__among=ids)
        .annotate(of_concerns=of_concerns, of_wishes=of_wishes)
        .order_by("found_on", "pk")
    )


def _needs(ids: list[int]) -> ByChild:
    found: ByChild = defaultdict(list)
    for need in _need_rows(ids=ids):
        found[need.child_id].append(
            of.NeedFact(
                id=f"need {need.pk}",
                words=need.words,
                found_on=need.found_on,
                source=need.found_in,
                concern_ids=_ids("concern", need.of_concerns),
                wish_ids=_ids("wish", need.of_wishes),
                from_census=need.source == SourceKind.CENSUS,
            )
        )
    return found


def _children_of(facts: ByChild) -> dict[int, set[int]]:
    """Which children each need, wish or goal belongs to, by its number."""
    found: dict[int, set[int]] = defaultdict(set)
    for child, rows in facts.items():
        for fact in rows:
            found[int(fact.id.rpartition(" ")[2])].add(child)
    return found


@asked_often
def _goal_rows(*, need_ids: list[int], wish_ids: list[int]) -> QuerySet[Any]:
    answering = (
        GoalNeed.objects.filter(need_id__among=need_ids)
        .values("goal_id")
        .union(GoalWish.objects.filter(wish_id__among=wish_ids).values("goal_id"))
    )
    return (
        Goal.objects.filter(pk__in=answering)
        .annotate(
            of_needs=numbers_of(GoalNeed, "goal", "need_id"),
            of_wishes=numbers_of(GoalWish, "goal", "wish_id"),
            told=rows_of(
                Impact,
                "goal",
                "id",
                "child_id",
                "on",
                "voice",
                "verdict",
                "evidence",
                "asked_alone",
                order=("on", "id"),
            ),
        )
        .order_by("set_on", "pk")
    )


def _goals(needs: ByChild, wishes: ByChild) -> tuple[ByChild, ByChild]:
    """Goals belong to no child of their own: they are a child's through the needs and wishes they answer."""
    by_need, by_wish = _children_of(needs), _children_of(wishes)
    found: ByChild = defaultdict(list)
    impacts: ByChild = defaultdict(list)
    if not by_need and not by_wish:
        return found, impacts
    for goal in _goal_rows(need_ids=list(by_need), wish_ids=list(by_wish)):
        fact = of.GoalFact(
            id=f"goal {goal.pk}",
            words=goal.words,
            agreed_on=goal.set_on,
            whose=goal.get_whose_display(),
            need_ids=_ids("need", goal.of_needs),
            wish_ids=_ids("wish", goal.of_wishes),
            expect_change_by=goal.change_by,
            from_census=goal.source == SourceKind.CENSUS,
        )
        for child in set().union(
            *(by_need[n] for n in goal.of_needs if n in by_need), *(by_wish[n] for n in goal.of_wishes if n in by_wish)
        ):
            found[child].append(fact)
            impacts[child] += [_impact(row, goal.pk) for row in goal.told if row["child_id"] == child]
    return found, impacts


def _impact(row: dict[str, Any], goal_id: int) -> of.ImpactFact:
    return of.ImpactFact(
        id=f"impact {row['id']}",
        goal_id=f"goal {goal_id}",
        on=date.fromisoformat(row["on"]),
        voice=of.Voice(row["voice"]),
        verdict=of.Verdict(row["verdict"]),
        words=row["evidence"],
        asked_alone=row["asked_alone"],
    )


@asked_often
def _step_rows(*, goal_ids: list[int], wish_ids: list[int]) -> QuerySet[Any]:
    serving = (
        StepGoal.objects.filter(goal_id__among=goal_ids)
        .values("step_id")
        .union(StepWish.objects.filter(wish_id__among=wish_ids).values("step_id"))
    )
    return (
        Step.objects.filter(pk__in=serving)
        .select_related("owner", "owner_agency")
        .annotate(
            told=rows_of(StepMove, "step", "to", "on", "says", order=("on", "pk")),
            of_goals=numbers_of(StepGoal, "step", "goal_id"),
            of_wishes=numbers_of(StepWish, "step", "wish_id"),
        )
        .order_by("agreed_on", "pk")
    )


def _steps(goals: ByChild, wishes: ByChild) -> ByChild:
    by_goal, by_wish = _children_of(goals), _children_of(wishes)
    found: ByChild = defaultdict(list)
    if not by_goal and not by_wish:
        return found
    for step in _step_rows(goal_ids=list(by_goal), wish_ids=list(by_wish)):
        fact = _step(step)
        for child in set().union(
            *(by_goal[n] for n in step.of_goals if n in by_goal), *(by_wish[n] for n in step.of_wishes if n in by_wish)
        ):
            found[child].append(fact)
    return found


def _step(step: Any) -> of.StepFact:
    last: dict[str, Any] = step.told[-1] if step.told else {"to": "live", "on": None, "says": ""}
    begun = next((day(move["on"]) for move in step.told if move["to"] == "live" and move["says"]), None)
    owner = step.owner_words or (
        step.owner.short_name if step.owner else step.owner_agency.name if step.owner_agency else ""
    )
    going = last["to"] in ("live", "done")
    return of.StepFact(
        id=f"step {step.pk}",
        words=step.what,
        agreed_on=step.agreed_on or step.start_on or step.recorded_at.date(),
        goal_ids=_ids("goal", step.of_goals),
        wish_ids=_ids("wish", step.of_wishes),
        owner=owner,
        starts_on=step.start_on,
        started_on=begun,
        due_on=step.due_on,
        status=last["to"],
        status_on=day(last["on"]),
        going=last["says"] if going else "",
        because="" if going else last["says"],
        from_census=step.source == SourceKind.CENSUS,
        agency=step.owner_agency.name if step.owner_agency else "",
    )


@asked_often
def _measure_rows(*, ids: list[int]) -> QuerySet[Any]:
    readings = rows_of(
        Reading,
        "measure",
        "id",
        "value",
        "on",
        "rater",
        "rater_person_id",
        "because",
        "asked_alone",
        order=("on", "pk"),
    )
    return Measure.objects.filter(child_id__among=ids).annotate(told=readings).order_by("pk")


def _harmed_of_goals(harmed: dict[str, int], needs: ByChild, goals: ByChild) -> dict[str, set[int]]:
    """For each goal, the adults harmed in the concerns it answers: their numbers about it are theirs, asked as the one who was harmed."""
    by_need = {
        need.id: {harmed[concern] for concern in need.concern_ids if concern in harmed}
        for rows in needs.values()
        for need in rows
    }
    return {
        goal.id: set().union(*(by_need.get(need, set()) for need in goal.need_ids))
        for rows in goals.values()
        for goal in rows
    }


def _measures(ids: list[int], harmed: dict[str, set[int]]) -> ByChild:
    found: ByChild = defaultdict(list)
    for measure in _measure_rows(ids=ids):
        found[measure.child_id].append(
            of.MeasureFact(
                id=f"measure {measure.pk}",
                words=measure.question,
                goal_ids=_ids("goal", [measure.goal_id] if measure.goal_id else []),
                readings=tuple(
                    _reading(reading, measure, harmed.get(f"goal {measure.goal_id}", set())) for reading in measure.told
                ),
                higher_is_better=measure.more_is_better,
                target=float(measure.goal_value) if measure.goal_value is not None else None,
            )
        )
    return found


def _reading(reading: dict[str, Any], measure: Measure, harmed: set[int]) -> of.ReadingFact:
    voice = VOICES[Reading.Rater(reading["rater"])]
    if reading["rater_person_id"] in harmed:
        voice = of.Voice.HARMED_ADULT
    elif measure.kind == Measure.Kind.COUNT:
        voice = of.Voice.COUNT
    return of.ReadingFact(
        id=f"reading {reading['id']}",
        value=float(reading["value"]),
        on=date.fromisoformat(reading["on"]),
        voice=voice,
        asked_alone=reading["asked_alone"],
        words=reading["because"],
    )


def _closings(children: dict[int, Any]) -> tuple[ByChild, dict[int, date]]:
    """Every answer a closing gave to a concern; and when work with a child ended, unless it has begun again since."""
    found: ByChild = defaultdict(list)
    closed_on: dict[int, date] = {}
    for child_id, child in children.items():
        for closing in child.told_closings:
            on = date.fromisoformat(closing["on"])
            closed_on[child_id] = on
            if closing["again"]:
                del closed_on[child_id]
            found[child_id] += [
                of.ClosingFact(
                    concern_id=f"concern {answer['strand__concern_id']}",
                    on=on,
                    words=answer["says"],
                    child_view=closing["says"],
                    decided_by=closing["by"] or "",
                )
                for answer in closing["answers"]
            ]
    return found, closed_on
