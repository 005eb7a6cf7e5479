"""The golden thread for tests, link by link or whole: `a_whole_thread(mia)` runs from worry to measured change.

Each link can be left out or made alone, so that a test can cut the thread exactly where its story needs it.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment, Need, NeedConcern
from goldenthread.casework.front_door.models import Concern, ConcernChild, Referral, StrandMove
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.models import OwnWords, Wish, WishMove
from goldenthread.casework.outcomes.models import Measure, Reading
from goldenthread.casework.plans.models import Goal, GoalNeed, Step, StepGoal, StepMove
from goldenthread.casework.record.models import Summary
from goldenthread.casework.visits.models import Visit, VisitChild
from goldenthread.people.models import Person

BEGAN = date(2025, 9, 1)


def a_referral(
    child: Person,
    *,
    received: date = BEGAN,
    decided: date | None = None,
    decision: str = "assess",
    closed: date | None = None,
    **details: Any,
) -> Referral:
    """A referral from school, decided on where a day is given; `decision` is a key of `practice.front_door.Response`."""
    given = (
        {"decided_on": decided, "decision": decision, "decision_because": "Mia needs to be seen and heard."}
        if decided
        else {}
    )
    words = {
        "from_source": "2A",
        "from_words": "Elm Road Primary School",
        "primary_need": "N1",
        "reason": "School was worried that home is frightening.",
    }
    return Referral.objects.create(child=child, received_on=received, closed_on=closed, **{**words, **given, **details})


def an_assessment(
    child: Person,
    *,
    referral: Referral | None = None,
    started: date = BEGAN,
    authorised: date | None = None,
    **details: Any,
) -> Assessment:
    """An assessment, finished where a day is given."""
    return Assessment.objects.create(
        child=child, referral=referral, started_on=started, authorised_on=authorised, **details
    )


def a_concern(
    *children: Person,
    name: str = "Feeling safe at home",
    words: str = "Mia was tired. “I put my pillow on my ears.”",
    raised: date = BEGAN,
    by: str = "School",
    referral: Referral | None = None,
    **details: Any,
) -> Concern:
    """A worry for these children, live since it was raised."""
    concern = Concern.objects.create(
        name=name, words=words, raised_on=raised, raised_by=by, referral=referral, **details
    )
    for child in children:
        strand = ConcernChild.objects.create(concern=concern, child=child)
        StrandMove.objects.create(strand=strand, to="live", on=raised)
    return concern


def strand_of(concern: Concern, child: Person) -> ConcernChild:
    """One child's strand of a concern."""
    return ConcernChild.objects.get(concern=concern, child=child)


def moved(concern: Concern, child: Person, *, to: str, on: date, **details: Any) -> StrandMove:
    """The strand's next move: on hold, passed on, resolved, live again."""
    return StrandMove.objects.create(strand=strand_of(concern, child), to=to, on=on, **details)


def a_need(
    child: Person,
    *concerns: Concern,
    words: str = "Mia needs a calm home where grown-ups do not frighten her.",
    found: date = BEGAN,
    **details: Any,
) -> Need:
    """What the child needs, answering these concerns."""
    need = Need.objects.create(child=child, words=words, found_on=found, found_in="Assessment", **details)
    NeedConcern.objects.bulk_create([NeedConcern(need=need, concern=concern) for concern in concerns])
    return need


def a_goal(
    *needs: Need, words: str = "Mia feels safe at home", whose: str = "child", set_on: date = BEGAN, **details: Any
) -> Goal:
    """A change wanted, answering these needs."""
    goal = Goal.objects.create(words=words, whose=whose, set_on=set_on, **details)
    GoalNeed.objects.bulk_create([GoalNeed(goal=goal, need=need) for need in needs])
    return goal


def a_step(
    *goals: Goal,
    what: str = "Go to the alcohol clinic every Tuesday",
    owner: Person | None = None,
    agreed: date = BEGAN,
    to: str = "live",
    on: date | None = None,
    says: str = "",
    **details: Any,
) -> Step:
    """An agreed step towards these goals; `to="done", on=…` moves it on."""
    step = Step.objects.create(what=what, owner=owner, agreed_on=agreed, **details)
    StepGoal.objects.bulk_create([StepGoal(step=step, goal=goal) for goal in goals])
    StepMove.objects.create(step=step, to="live", on=agreed)
    if to != "live" or says:
        StepMove.objects.create(step=step, to=to, on=on or agreed, says=says)
    return step


def a_measure(
    child: Person,
    goal: Goal | None = None,
    *readings: tuple[date, float],
    question: str = "How safe do I feel at home?",
    kind: str = "scale",
    goal_value: float | None = 8,
    rater: str = "child",
    asked_alone: bool = True,
    rater_person: Person | None = None,
    more_is_better: bool = True,
) -> Measure:
    """A question and its numbers, oldest first, as (day, value) pairs of one voice."""
    measure = Measure.objects.create(
        child=child, goal=goal, question=question, kind=kind, goal_value=goal_value, more_is_better=more_is_better
    )
    for at, (on, value) in enumerate(readings):
        Reading.objects.create(
            measure=measure,
            on=on,
            value=value,
            at="repeat" if at else "baseline",
            rater=rater,
            asked_alone=asked_alone,
            rater_person=rater_person,
        )
    return measure


def a_wish(
    child: Person,
    *,
    words: str = "When it is 8 I want a sleepover.",
    name: str = "A sleepover",
    asked: date = BEGAN,
    moves: tuple[tuple[str, date, str], ...] = (),
) -> Wish:
    """Something the child asked for; `moves` are (to, day, words) after it was heard."""
    wish = Wish.objects.create(child=child, name=name, words=words, asked_on=asked, heard_by="Farah Aziz")
    for to, on, says in (("heard", asked, ""), *moves):
        WishMove.objects.create(wish=wish, to=to, on=on, says=says)
    return wish


def own_words(
    person: Person,
    words: str = "Now it is a 7.",
    *,
    said: date = BEGAN,
    heard_by: str = "Farah Aziz",
    alone: bool = True,
    for_header: bool = False,
) -> OwnWords:
    """What somebody said, word for word."""
    return OwnWords.objects.create(
        person=person, words=words, said_on=said, heard_by=heard_by, alone=alone, for_header=for_header
    )


def a_visit(
    *children: Person,
    worker: Worker | None = None,
    on: date | None = None,
    planned: date | None = None,
    seen: bool = True,
    alone: bool = True,
    **details: Any,
) -> Visit:
    """A visit made (`on`) or planned, with each child's part in it."""
    visit = Visit.objects.create(worker=worker, happened_on=on, planned_on=planned, **details)
    for child in children:
        VisitChild.objects.create(visit=visit, child=child, seen=bool(on) and seen, alone=bool(on) and seen and alone)
    return visit


def a_meeting(
    child: Person, *, kind: str = "core_group", held: date | None = None, planned: date | None = None, **details: Any
) -> Meeting:
    """A meeting held or planned."""
    return Meeting.objects.create(child=child, kind=kind, held_on=held, planned_on=planned, **details)


def a_summary(child: Person, *, written: date = BEGAN, **blocks: str) -> list[Summary]:
    """'Where things are now', written on a day: all eight blocks, or only those named (`a_summary(mia, why="…")`)."""
    said = blocks or {key: f"{label}: as it stood that day." for key, label in Summary.Block.choices}
    return [
        Summary.objects.create(child=child, block=block, words=words, written_on=written)
        for block, words in said.items()
    ]


@dataclass(frozen=True)
class Thread:
    """A whole thread, each link by name."""

    referral: Referral
    concern: Concern
    strand: ConcernChild
    need: Need
    goal: Goal
    step: Step
    measure: Measure


def a_whole_thread(
    child: Person, *, since: date = BEGAN, readings: tuple[float, ...] = (2, 5, 7), owner: Person | None = None
) -> Thread:
    """From worry to change, nothing missing: raised `since`, need after 4 weeks, goal and step after 5, a number every 4 weeks."""
    weeks = [since + timedelta(weeks=number) for number in range(6 + 4 * len(readings))]
    referral = a_referral(child, received=since, decided=since + timedelta(days=1))
    concern = a_concern(child, raised=since, referral=referral)
    need = a_need(child, concern, found=weeks[4])
    goal = a_goal(need, set_on=weeks[5])
    step = a_step(
        goal,
        agreed=weeks[5],
        owner=owner,
        owner_words="Mum and Steve",
        start_on=weeks[5],
        says="has begun",
        on=weeks[5],
    )
    measure = a_measure(child, goal, *((weeks[5 + 4 * at], value) for at, value in enumerate(readings)))
    return Thread(referral, concern, strand_of(concern, child), need, goal, step, measure)
