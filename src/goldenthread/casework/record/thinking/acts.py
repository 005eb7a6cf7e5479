"""What an assessment sets going: a need tied to its worry, help that begins now, and the first numbers.

Serves: K1.10, K6.01, T.01, T.04
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.models import Assessment, Need, NeedConcern, NeedWish
from goldenthread.casework.assessments.thinking.permits import may_think
from goldenthread.casework.front_door.models import Concern, ConcernChild
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.outcomes import acts as measuring
from goldenthread.casework.outcomes.models import Measure
from goldenthread.casework.plans.models import Goal, GoalNeed, Step, StepGoal, StepMove
from goldenthread.people.models import Agency, Person

NO_WORRY = "A need comes from a worry or a wish. Choose it; where there is none yet, write that down first."


@act
def find_need(
    *, assessment: Assessment, words: str, by: Worker, means: str = "", concerns: Iterable[Concern] = (), wishes: Iterable[Wish] = (),
) -> Need:  # fmt: skip
    """Write down what a child needs, with the worry or the wish it comes from: the thread goes on from here.

    Serves: T.01

    Raises:
        NotAllowed: nothing is written, no worry or wish of this child is named, or this worker may not write here.
    """
    may_think(assessment, by=by).or_refuse()
    child = assessment.child
    if not words.strip():
        raise NotAllowed(f"Write what {child.short_name} needs, in plain words.")
    theirs = set(ConcernChild.objects.filter(child=child).values_list("concern_id", flat=True))
    worries = [one for one in concerns if one.pk in theirs]
    asked_for = [one for one in wishes if one.child_id == child.pk]
    if not (worries or asked_for):
        raise NotAllowed(NO_WORRY)
    need = Need.objects.create(
        child=child, words=words.strip(), means=means.strip(), found_on=by.today, found_in="Assessment", assessment=assessment, recorded_by=by,
    )  # fmt: skip
    NeedConcern.objects.bulk_create([NeedConcern(need=need, concern=one) for one in worries])
    NeedWish.objects.bulk_create([NeedWish(need=need, wish=one) for one in asked_for])
    log(by, "found a need in an assessment", need, person_id=child.pk)
    touch(child.pk)
    return need


@dataclass(frozen=True)
class Help:
    """Help that begins inside an assessment: what, who does it, by when, and how we will know."""

    what: str
    due_on: date
    how_known: str = ""
    owner: Person | None = None
    agency: Agency | None = None
    owner_words: str = ""


@act
def help_now(*, need: Need, help_given: Help, by: Worker) -> Step:
    """Begin help for a need before the assessment ends. It is a step like any other, and is followed until it is done.

    Serves: K1.10

    Raises:
        NotAllowed: nothing is written, nobody does it, its day has gone by, or this worker may not write here.
    """
    if need.assessment is None:
        raise NotAllowed("This need was not found in an assessment. Steps for it belong in the plan.")
    may_think(need.assessment, by=by).or_refuse()
    if not help_given.what.strip():
        raise NotAllowed("Write what somebody will do, so that anybody could see it.")
    if not (help_given.owner or help_given.agency or help_given.owner_words.strip()):
        raise NotAllowed("Say who does it.")
    if help_given.due_on < by.today:
        raise NotAllowed("Choose a day from today on.")
    goal = _goal_of(need, by)
    step = Step.objects.create(
        what=help_given.what.strip(), owner=help_given.owner, owner_agency=help_given.agency,
        owner_words=help_given.owner_words.strip()[:160], due_on=help_given.due_on, start_on=by.today, agreed_on=by.today,
        how_known=help_given.how_known.strip()[:300], recorded_by=by,
    )  # fmt: skip
    StepGoal.objects.create(step=step, goal=goal)
    StepMove.objects.create(step=step, to="live", on=by.today, recorded_by=by)
    log(by, "began help inside an assessment", step, person_id=need.child_id)
    touch(need.child_id)
    return step


def _goal_of(need: Need, by: Worker) -> Goal:
    """The small goal that help now stands under: what the need says, until a plan says it better."""
    there = Goal.objects.filter(needs=need, is_small=True).order_by("pk").first()
    if there is not None:
        return there
    goal = Goal.objects.create(
        words=need.means or need.words, whose=Goal.Whose.PROFESSIONAL, is_small=True, set_on=by.today, recorded_by=by
    )
    GoalNeed.objects.create(goal=goal, need=need)
    return goal


@act
def take_baseline(
    *, assessment: Assessment, asked: measuring.Question, number: measuring.Number, by: Worker
) -> Measure:
    """Ask a question for the first time and keep the answer as the beginning: later numbers are held against it.

    Serves: K6.01

    Raises:
        NotAllowed: nothing is asked, the number does not fit, or this worker may not write here.
    """
    may_think(assessment, by=by).or_refuse()
    measure: Measure = measuring.begin_measure(child=assessment.child, asked=asked, by=by)
    measuring.add_reading(measure=measure, number=number, by=by)
    return measure
