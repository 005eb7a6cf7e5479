"""What is measured for a child and what came of it, as a worker may see it. Other people's numbers stand beside the child's, never averaged.

Serves: K6.00, K6.01, K6.02a, K6.08, T.23, T.08
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Need, NeedConcern
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.front_door.models import Concern, ConcernChild, StrandMove
from goldenthread.casework.notes.models import Note, Wish
from goldenthread.casework.outcomes.asking_models import MeasureLink
from goldenthread.casework.outcomes.beside_models import EffectOfUs, SmallChange, Tried
from goldenthread.casework.outcomes.models import Impact, Measure, Reading, ReadingShare
from goldenthread.casework.plans.living_models import Analysis, ViolenceInPlan
from goldenthread.casework.plans.models import Goal, GoalNeed, GoalWish, Plan, PlanChild, PlanGoal, Review
from goldenthread.people.models import Person, Tie
from goldenthread.people.opening import hidden_from
from goldenthread.practice.childhood import is_child_on

HURTING = (Tie.Kind.VIOLENCE, Tie.Kind.CONTROL)
LATEST = 50
"""So many rows of each kind are on a page; older ones stay in the record."""


def goals_of(child: Person, *, seen_by: Worker) -> list[Goal]:
    """The child's goals: through what they need or wish, their plans, or what is measured for them. One statement."""
    needs = GoalNeed.objects.filter(goal=OuterRef("pk"), need__in=Need.objects.filter(child=child))
    wishes = GoalWish.objects.filter(goal=OuterRef("pk"), wish__in=Wish.objects.filter(child=child))
    measured = Measure.objects.filter(goal=OuterRef("pk"), child=child)
    of_plan = PlanGoal.objects.filter(goal=OuterRef("pk"), plan__children__child=child)
    elsewhere = GoalNeed.objects.filter(goal=OuterRef("pk")).exclude(need__child=child)
    theirs = Q(Exists(needs)) | Q(Exists(wishes)) | Q(Exists(measured)) | (Q(Exists(of_plan)) & ~Q(Exists(elsewhere)))
    return [] if child.pk in hidden_from(seen_by) else list(Goal.objects.filter(theirs).order_by("set_on", "pk"))


def goal_of(child: Person, goal_id: int, *, seen_by: Worker) -> Goal | None:
    """One goal of this child."""
    return next((one for one in goals_of(child, seen_by=seen_by) if one.pk == goal_id), None)


def measures_of(child: Person, *, seen_by: Worker, ended: bool = True) -> list[Measure]:
    """Everything that is measured for a child with its numbers, oldest first. A fixed number of statements."""
    if child.pk in hidden_from(seen_by):
        return []
    rows = Measure.objects.filter(child=child).select_related("goal", "child").prefetch_related(_numbers(whole=False))
    if not ended:
        rows = rows.filter(Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today))
    return list(rows.order_by("goal__set_on", "pk"))


def _numbers(*, whole: bool) -> Prefetch[Any]:
    """The numbers, oldest first, each person who gave some made once; `whole`: with who wrote them down, files and parts."""
    readings = Reading.objects.prefetch_related("rater_person").order_by("on", "pk")
    if whole:
        readings = readings.select_related("recorded_by", "document").prefetch_related("parts")
    return Prefetch("readings", readings, to_attr="numbers")


def asked_now(child: Person, *, seen_by: Worker) -> list[Measure]:
    """What is asked of or about a child now, without the numbers: to choose from. One statement."""
    rows = Measure.objects.filter(Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today), child=child)
    return list(rows.exclude(child__in=hidden_from(seen_by)).order_by("goal__set_on", "pk")[:12])


def numbers_with(note: Note, child: Person, *, seen_by: Worker) -> list[Reading]:
    """The numbers that were given about this child with one note. One statement."""
    rows = Reading.objects.filter(note=note, measure__child=child).exclude(measure__child__in=hidden_from(seen_by))
    return list(rows.select_related("measure", "rater_person").order_by("pk"))


def measure_of(child: Person, measure_id: int, *, seen_by: Worker) -> Measure | None:
    """One measure of this child, with its numbers."""
    rows = Measure.objects.filter(child=child, pk=measure_id).exclude(child__in=hidden_from(seen_by))
    return rows.select_related("goal", "child").prefetch_related(_numbers(whole=True)).first()


def reading_of(child: Person, reading_id: int, *, seen_by: Worker) -> Reading | None:
    """One number of this child."""
    rows = Reading.objects.filter(measure__child=child, pk=reading_id).exclude(measure__child__in=hidden_from(seen_by))
    return rows.select_related("measure__child", "measure__goal", "rater_person", "recorded_by", "note").first()


def agreed_with(readings: Iterable[Reading], *, seen_by: Worker) -> dict[int, set[int]]:
    """Who may know each of these numbers, by number: as whoever gave it said. One statement."""
    found: dict[int, set[int]] = {}
    rows = ReadingShare.objects.filter(reading__in=[one.pk for one in readings], agreed_on__lte=seen_by.today)
    for reading_id, person_id in rows.filter(
        Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today)
    ).values_list("reading_id", "person_id"):  # fmt: skip
        found.setdefault(reading_id, set()).add(person_id)
    return found


def violence_of(goal: Goal, child: Person, *, seen_by: Worker) -> tuple[bool, Person | None]:
    """Whether this goal answers a worry about violence or control, or stands in a plan that names it; and the adult who is harmed.

    What a plan names falls on the worries about violence it answers; where it answers none, on every worry it answers (as in the thread).
    """
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today)
    answered = NeedConcern.objects.filter(concern=OuterRef("pk"), need__goals=goal)
    concerns = Concern.objects.filter(Exists(answered), about_violence=True, children__child=child).select_related(
        "harmed_adult"
    )
    marked = NeedConcern.objects.filter(
        need__goals__plans__plan=OuterRef("plan"), concern__about_violence=True, concern__children__child=child
    )
    named = ViolenceInPlan.objects.filter(now, plan__goals__goal=goal, plan__children__child=child).distinct()
    found = list(concerns)
    rows = list((named if found else named.filter(~Exists(marked))).select_related("harmed").order_by("pk"))
    harmed = next((one.harmed_adult for one in found if one.harmed_adult), None)
    others = (row.harmed for row in rows if row.harmed_id != child.pk)
    adults = (one for one in others if not is_child_on(seen_by.today, born_on=one.born_on, due_on=one.due_on))
    return bool(found or rows), harmed or next(adults, None)


def danger_live(child: Person, person: Person, *, seen_by: Worker) -> str:
    """What says that abuse or exploitation is live around this child or the person who would be asked; empty where nothing does."""
    today = seen_by.today
    newest = StrandMove.objects.filter(strand=OuterRef("pk")).order_by("-on", "-pk").values("to")[:1]
    strands = ConcernChild.objects.filter(child=child, concern__about_violence=True).annotate(stands=newest)
    if strands.filter(stands="live").exists():
        return "There is a worry about violence or control that is live."
    if PlanChild.objects.filter(
        Q(ended_on__isnull=True) | Q(ended_on__gt=today), child=child, kind=Plan.Kind.CHILD_PROTECTION
    ).exists():  # fmt: skip
        return "There is a child protection plan."
    if Enquiry.objects.filter(
        child=child, outcome="", came_to="", conference_on__isnull=True, no_conference__isnull=True
    ).exists():
        return "A section 47 enquiry is open."
    near = Q(from_person__in=[child.pk, person.pk]) | Q(to_person__in=[child.pk, person.pk])
    ties = Tie.objects.filter(near, Q(ended_on__isnull=True) | Q(ended_on__gt=today), kind__in=HURTING)
    return "Somebody harms or controls somebody here." if ties.exists() else ""


def harms(person: Person, child: Person, *, seen_by: Worker) -> bool:
    """Whether this person is known to harm or control somebody now, or is named as such in a plan of this child."""
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today)
    ties = Tie.objects.filter(now, from_person=person, kind__in=HURTING)
    return ties.exists() or ViolenceInPlan.objects.filter(now, harms=person, plan__children__child=child).exists()


def impacts_of(child: Person, *, seen_by: Worker) -> list[Impact]:
    """What reviews made of the child's goals, the newest first."""
    if child.pk in hidden_from(seen_by):
        return []
    return list(
        Impact.objects.filter(child=child).select_related("goal", "recorded_by").order_by("-on", "-pk")[:LATEST]
    )


def analyses_of(child: Person, *, seen_by: Worker) -> list[Analysis]:
    """Why goals did not move, and what was changed, the newest first."""
    if child.pk in hidden_from(seen_by):
        return []
    return list(Analysis.objects.filter(child=child).select_related("goal", "recorded_by")[:LATEST])


def reviews_of(child: Person, *, seen_by: Worker) -> list[Review]:
    """The reviews of the child's plans, the newest first."""
    rows = Review.objects.filter(place__child=child, held_on__lte=seen_by.today).select_related("place")
    return list(rows.order_by("-held_on", "-pk")[:12])


def beside(child: Person, *, seen_by: Worker) -> tuple[list[SmallChange], list[EffectOfUs], list[Tried]]:
    """Small changes, the effect of us, what we tried: each the newest first. Nobody locked away is named."""
    if child.pk in hidden_from(seen_by):
        return [], [], []
    known = Q(person__isnull=True) | ~Q(person__in=hidden_from(seen_by))
    return (
        list(SmallChange.objects.filter(child=child).select_related("goal")[:LATEST]),
        list(EffectOfUs.objects.filter(child=child)[:LATEST]),
        list(Tried.objects.filter(known, child=child).select_related("person")[:LATEST]),
    )


def links_of(measure: Measure, *, seen_by: Worker) -> QuerySet[MeasureLink]:
    """The links made for a measure, the newest first."""
    rows = MeasureLink.objects.filter(measure=measure).exclude(person__in=hidden_from(seen_by))
    return rows.select_related("person", "recorded_by", "reading", "looked_by").order_by("-sent_at", "-pk")


def link_of(child: Person, link_id: int, *, seen_by: Worker) -> MeasureLink | None:
    """One link for a measure of this child."""
    rows = MeasureLink.objects.filter(pk=link_id, measure__child=child).exclude(person__in=hidden_from(seen_by))
    return rows.select_related("person", "measure__child", "reading", "looked_by").first()
