"""The facts of the golden thread, for many children at once: rows in, frozen facts out, no judgement.

A fixed number of questions to the database whatever the length of the history. One child is a batch of one.
Serves: K10.00
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from typing import Any, Protocol

from goldenthread.casework.caseload.thread_rows import AboutChildren, FromRecord
from goldenthread.casework.outcomes.models import Measure, Reading
from goldenthread.people.gathering import day
from goldenthread.people.recorded import SourceKind
from goldenthread.practice.childhood import is_child_on
from goldenthread.practice.counting.units import day_of
from goldenthread.practice.thread import facts as of
from goldenthread.practice.thread.gather import gathered

VOICES = {
    Reading.Rater.CHILD.value: of.Voice.CHILD,
    Reading.Rater.PARENT.value: of.Voice.PARENT,
    Reading.Rater.CARER.value: of.Voice.PARENT,
    Reading.Rater.NETWORK.value: of.Voice.NETWORK,
    Reading.Rater.WORKER.value: of.Voice.WORKER,
    Reading.Rater.SCHOOL.value: of.Voice.PROFESSIONAL,
    Reading.Rater.OTHER.value: of.Voice.PROFESSIONAL,
}
"""The raters of the record as the thread's voices; the harmed adult is told by who they are, a count by its kind."""

ByChild = dict[int, list[Any]]


class Rows(Protocol):
    """Where the rows come from: the record, or files written out of it. Each row has its lesser rows gathered in `told`."""

    def about(self, ids: list[int]) -> AboutChildren: ...


NOW = FromRecord()


def thread_facts(
    child_ids: Collection[int], rows: Rows = NOW, *, about: AboutChildren | None = None
) -> dict[int, of.ChildThread]:
    """Everything the thread of each of these children is made of; `about` where the rows about them have been fetched already."""
    ids = list(child_ids)
    told = about or rows.about(ids)
    children = {child.pk: child for child in told.children}
    concerns, harmed = _concerns(told.strands)
    wishes, needs = _wishes(told.wishes), _needs(told.needs)
    goals, impacts, in_plans = _goals(told.goals, needs, wishes)
    steps = _steps(told.steps, goals, wishes)
    closings, closed_on = _closings(children)
    threads = {
        child_id: of.ChildThread(
            child_id=str(child_id),
            concerns=tuple(concerns[child_id]),
            wishes=tuple(wishes[child_id]),
            needs=tuple(needs[child_id]),
            goals=tuple(goals[child_id]),
            steps=tuple(steps[child_id]),
            impacts=tuple(impacts[child_id]),
            closings=tuple(closings[child_id]),
            plan_violence=_plan_violence(children[child_id], in_plans),
            first_name=children[child_id].short_name,
            closed_on=closed_on.get(child_id),
        )
        for child_id in ids
        if child_id in children
    }
    measures = _measures(told.measures, _harmed_of_goals(harmed, needs, goals), _harmed_by_plans(threads))
    return {child_id: replace(thread, measures=tuple(measures[child_id])) for child_id, thread in threads.items()}


def _concerns(rows: list[Any]) -> tuple[ByChild, dict[str, int]]:
    """The concerns of each child, and the adult harmed in each concern that has one."""
    found: ByChild = defaultdict(list)
    harmed: dict[str, int] = {}
    for strand in rows:
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


def _wishes(rows: list[Any]) -> ByChild:
    found: ByChild = defaultdict(list)
    for wish in rows:
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


def _needs(rows: list[Any]) -> ByChild:
    found: ByChild = defaultdict(list)
    for need in rows:
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


def _goals(rows: list[Any], needs: ByChild, wishes: ByChild) -> tuple[ByChild, ByChild, dict[int, list[str]]]:
    """Goals belong to no child of their own: they are a child's through the needs and wishes they answer. And which goals stand in which plan."""
    by_need, by_wish = _children_of(needs), _children_of(wishes)
    found: ByChild = defaultdict(list)
    impacts: ByChild = defaultdict(list)
    in_plans: dict[int, list[str]] = defaultdict(list)
    for goal in rows:
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
        for plan in goal.of_plans:
            in_plans[plan].append(fact.id)
        for child in set().union(
            *(by_need[n] for n in goal.of_needs if n in by_need), *(by_wish[n] for n in goal.of_wishes if n in by_wish)
        ):
            found[child].append(fact)
            impacts[child] += [_impact(row, goal.pk) for row in goal.told if row["child_id"] == child]
    return found, impacts, in_plans


def _plan_violence(child: Any, in_plans: dict[int, list[str]]) -> tuple[of.PlanViolenceFact, ...]:
    """Who is harmed by what this child's plans name. An adult is whoever was no child on the day it was named."""
    rows = {row["id"]: row for row in child.told_violence}
    return tuple(
        of.PlanViolenceFact(
            id=f"violence {row['id']}",
            goal_ids=tuple(in_plans.get(row["plan_id"], ())),
            harmed=row["harmed_id"],
            harmed_adult=row["harmed_id"] != child.pk and not is_child_on(_named_on(row), born_on=day(row["harmed__born_on"])),
        )
        for row in rows.values()
    )  # fmt: skip


def _named_on(row: dict[str, Any]) -> date:
    return date.fromisoformat(row["recorded_at"][:10])


def _harmed_by_plans(threads: dict[int, of.ChildThread]) -> dict[tuple[int, str], set[int]]:
    """For each child and goal, who is harmed by violence that a plan names and that falls on this goal's strand."""
    found: dict[tuple[int, str], set[int]] = defaultdict(set)
    for child_id, thread in threads.items():
        for bundle in gathered(thread) if thread.plan_violence else ():
            for one in bundle.named:
                for goal in bundle.goals:
                    if goal.id in one.goal_ids:
                        found[child_id, goal.id].add(one.harmed)
    return found


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


def _steps(rows: list[Any], goals: ByChild, wishes: ByChild) -> ByChild:
    by_goal, by_wish = _children_of(goals), _children_of(wishes)
    found: ByChild = defaultdict(list)
    for step in rows:
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
        agreed_on=step.agreed_on or step.start_on or day_of(step.recorded_at),
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


def _measures(rows: list[Any], harmed: dict[str, set[int]], by_plans: dict[tuple[int, str], set[int]]) -> ByChild:
    found: ByChild = defaultdict(list)
    for measure in rows:
        goal = f"goal {measure.goal_id}"
        theirs = harmed.get(goal, set()) | by_plans.get((measure.child_id, goal), set())
        is_count = measure.kind == Measure.Kind.COUNT
        found[measure.child_id].append(
            of.MeasureFact(
                id=f"measure {measure.pk}",
                words=measure.question,
                goal_ids=_ids("goal", [measure.goal_id] if measure.goal_id else []),
                readings=tuple(_reading(reading, is_count, theirs) for reading in measure.told),
                higher_is_better=measure.more_is_better,
                target=float(measure.goal_value) if measure.goal_value is not None else None,
            )
        )
    return found


def _reading(reading: dict[str, Any], is_count: bool, harmed: set[int]) -> of.ReadingFact:
    voice = VOICES[reading["rater"]]
    if reading["rater_person_id"] in harmed:
        voice = of.Voice.HARMED_ADULT
    elif is_count:
        voice = of.Voice.COUNT
    return of.ReadingFact(
        id=f"reading {reading['id']}",
        value=float(reading["value"]),
        on=date.fromisoformat(reading["on"]),
        voice=voice,
        asked_alone=reading["asked_alone"],
        words=reading["because"],
        who=f"person {reading['rater_person_id']}" if reading["rater_person_id"] else "",
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
                    became=answer["became"],
                    child_view=closing["says"],
                    decided_by=closing["by"] or "",
                )
                for answer in closing["answers"]
            ]
    return found, closed_on
