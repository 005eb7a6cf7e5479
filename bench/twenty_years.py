"""One child with a record of twenty years, for measuring how a page bears it: hundreds of visits, meetings, readings and words."""

from datetime import date, timedelta

VISITS, MEETINGS, GOALS, MEASURES, READINGS, WORDS, STEPS, SUMMARIES = 400, 160, 10, 10, 30, 80, 60, 80
YEARS = 20


def write(child_id: int, *, worker_id: int, today: date) -> int:
    """Write the record around a child who is there; how many rows it has."""
    began = today - timedelta(days=365 * YEARS)
    thread = _thread(child_id, began)
    return thread + _time_together(child_id, worker_id, began)


def _day(began: date, number: int, of: int) -> date:
    return began + timedelta(days=number * 365 * YEARS // of)


def _time_together(child_id: int, worker_id: int, began: date) -> int:
    from goldenthread.casework.meetings.models import Meeting
    from goldenthread.casework.notes.models import OwnWords
    from goldenthread.casework.record.models import Summary
    from goldenthread.casework.visits.models import Visit, VisitChild

    visits = Visit.objects.bulk_create(
        Visit(worker_id=worker_id, happened_on=_day(began, number, VISITS), purpose="To see how things are at home")
        for number in range(VISITS)
    )
    VisitChild.objects.bulk_create(
        VisitChild(
            visit=visit,
            child_id=child_id,
            seen=True,
            alone=number % 2 == 0,
            means="Talked in the kitchen, then drew in the bedroom.",
        )
        for number, visit in enumerate(visits)
    )
    Meeting.objects.bulk_create(
        Meeting(
            child_id=child_id, kind="cin_review", held_on=_day(began, number, MEETINGS), decided="The plan goes on."
        )
        for number in range(MEETINGS)
    )
    OwnWords.objects.bulk_create(
        OwnWords(
            person_id=child_id,
            words=f"I told you {number} times. I want to stay at my school.",
            said_on=_day(began, number, WORDS),
        )
        for number in range(WORDS)
    )
    Summary.objects.bulk_create(
        Summary(
            child_id=child_id,
            block="why",
            words="Why we are involved, in a few plain sentences. " * 4,
            written_on=_day(began, number, SUMMARIES),
        )
        for number in range(SUMMARIES)
    )
    return 2 * VISITS + MEETINGS + WORDS + SUMMARIES


def _thread(child_id: int, began: date) -> int:
    from goldenthread.casework.assessments.models import Need, NeedConcern
    from goldenthread.casework.front_door.models import Concern, ConcernChild, StrandMove
    from goldenthread.casework.outcomes.models import Measure, Reading
    from goldenthread.casework.plans.models import Goal, GoalNeed, Step, StepGoal, StepMove

    for number in range(GOALS):
        on = _day(began, number, GOALS)
        concern = Concern.objects.create(
            name=f"Worry {number}", words="School was worried about mornings.", raised_on=on, raised_by="School"
        )
        StrandMove.objects.create(
            strand=ConcernChild.objects.create(concern=concern, child_id=child_id), to="live", on=on
        )
        need = Need.objects.create(child_id=child_id, words="Needs calm mornings.", found_on=on, found_in="Assessment")
        NeedConcern.objects.create(need=need, concern=concern)
        goal = Goal.objects.create(words="Mornings are calm", whose="child", set_on=on)
        GoalNeed.objects.create(goal=goal, need=need)
        for step_number in range(STEPS // GOALS):
            step = Step.objects.create(
                what="Breakfast club on school days", owner_words="School", agreed_on=on, due_on=on + timedelta(days=60)
            )
            StepGoal.objects.create(step=step, goal=goal)
            StepMove.objects.create(step=step, to="done" if step_number else "live", on=on, says="Went well")
        measure = Measure.objects.create(
            child_id=child_id, goal=goal, question="How are mornings, from 0 to 10?", kind="scale", more_is_better=True
        )
        Reading.objects.bulk_create(
            Reading(measure=measure, value=number % 11, on=on + timedelta(days=14 * number), rater="child")
            for number in range(READINGS)
        )
    return GOALS * (7 + READINGS) + 3 * STEPS
