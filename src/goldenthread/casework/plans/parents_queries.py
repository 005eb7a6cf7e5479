"""The parents of the children on a plan, with what is settled about going to each: for the question whose steps a plan asks for.

Of somebody locked away from the worker nothing is given.
Serves: C.17, C.18, T.23
"""

from __future__ import annotations

from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.work_models import AbsentParent
from goldenthread.casework.plans.living_models import PlanAnswer
from goldenthread.casework.plans.whole_queries import WholePlan
from goldenthread.people.models import Parentage, Person, Tie
from goldenthread.practice.plans.parents import ParentFacts, ParentsOf

HURTING = (Tie.Kind.VIOLENCE, Tie.Kind.CONTROL)


def parents_on(whole: WholePlan, *, seen_by: Worker) -> tuple[ParentsOf, ...]:
    """Every child who is on the plan now, with those who hold, or may hold, parental responsibility today. Three statements in all."""
    children = {one.child_id: one.child for one in whole.now}
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=whole.today)
    rows = Parentage.objects.filter(
        now, child__in=children, parent__in=Person.objects.known_to(seen_by), parent__died_on__isnull=True, parent__placeholder="",
    ).select_related("parent").order_by("pk")  # fmt: skip
    theirs: dict[int, dict[int, list[Parentage]]] = {child: {} for child in children}
    for row in rows.exclude(responsibility=Parentage.Responsibility.NO):
        theirs[row.child_id].setdefault(row.parent_id, []).append(row)
    everybody = {parent for mine in theirs.values() for parent in mine}
    hurting = set(
        Tie.objects.filter(now, kind__in=HURTING, from_person__in=everybody).values_list("from_person_id", flat=True)
    )
    settled, answers = _settled(everybody, set(children)), {one.person_id: one for one in whole.last_answers}
    return tuple(
        ParentsOf(
            child.short_name,
            tuple(_facts(mine, hurting, settled, answers) for mine in theirs[child.pk].values()),
        )
        for child in children.values()
    )


def _settled(people: set[int], children: set[int]) -> dict[int, AbsentParent]:
    """The newest decision about each of them, in an assessment of one of these children."""
    rows = AbsentParent.objects.filter(person__in=people, work__assessments__child__in=children).exclude(decision="")
    return {row.person_id: row for row in rows.order_by("decided_on", "pk").distinct() if row.person_id}


def _facts(
    rows: list[Parentage], hurting: set[int], settled: dict[int, AbsentParent], answers: dict[int, PlanAnswer]
) -> ParentFacts:
    parent = rows[0].parent
    decided, answer = settled.get(parent.pk), answers.get(parent.pk)
    not_asked = answer is not None and answer.answer == PlanAnswer.Says.NOT_ASKED
    return ParentFacts(
        parent.pk, parent.short_name,
        responsible=any(row.responsibility == Parentage.Responsibility.YES for row in rows),
        harm_known=parent.pk in hurting,
        not_yet=decided is not None and decided.decision == AbsentParent.Decision.NOT_SAFE_YET,
        review_on=decided.review_on if decided else None,
        why_not_asked=answer.words.strip() if not_asked and answer else "",
    )  # fmt: skip
