"""What was said of our work: about one child's time with us; and for a team or the council, without anybody's name.

Serves: C.23, K6.08, T.23
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from goldenthread.access.models import TeamMember, Worker
from goldenthread.casework.pathways.feedback.unnaming import without_names
from goldenthread.casework.pathways.passing_models import Feedback
from goldenthread.people.models import FamilyMember, Involvement, Parentage, Person
from goldenthread.people.opening import hidden_from
from goldenthread.practice.feedback import asked

LATELY = timedelta(days=182)
FEWEST = 5
"""Fewer answers than this would point at a family: their faces are not counted for those who read without names. Our practice default."""


def feedback_of(child: Person, *, seen_by: Worker) -> list[Feedback]:
    """What was said about our work with one child and family, the newest first."""
    hidden = hidden_from(seen_by)
    rows = Feedback.objects.filter(child=child).exclude(child__in=hidden).exclude(person__in=hidden)
    return list(rows.select_related("person", "recorded_by").order_by("-on", "at", "person_id", "-pk")[:60])


def feedback_row(child: Person, row_id: int, *, seen_by: Worker) -> Feedback | None:
    """One answer about our work with this child."""
    return (
        Feedback.objects.filter(child=child, pk=row_id)
        .exclude(child__in=hidden_from(seen_by))
        .select_related("child")
        .first()
    )


@dataclass(frozen=True)
class Unnamed:
    """Something somebody said and what we did, with nobody's name; `row_id` and `child_id` only for those who may answer it."""

    at: str
    month: str
    question: str
    says: str
    we_did: str
    row: Feedback | None


@dataclass(frozen=True)
class Faces:
    """How one question was answered by faces: how many answers, and how many of each."""

    question: str
    count: int
    of_each: tuple[int, ...]


def said_and_did(teams: Collection[int], *, seen_by: Worker, whose: bool) -> list[Unnamed]:
    """“You said, we did” of the children these teams work with, the newest first; of those still without an answer, too."""
    since = seen_by.today - LATELY
    rows = Feedback.objects.filter(~Q(says=""), on__gte=since, on__lte=seen_by.today).filter(Exists(_working(teams)))
    rows = rows.exclude(child__in=hidden_from(seen_by)).select_related("child").order_by("-on", "-pk")[:60]
    return _unnamed(list(rows), whose=whose)


def faces_of(teams: Collection[int] | None, *, seen_by: Worker) -> list[Faces]:
    """How questions were answered by faces, of some teams' children or of the council's; too few answers are left out. One statement."""
    rows = Feedback.objects.filter(face__isnull=False, on__gte=seen_by.today - LATELY, on__lte=seen_by.today).exclude(
        child__in=hidden_from(seen_by)
    )
    if teams is not None:
        rows = rows.filter(Exists(_working(teams)))
    counts: dict[str, dict[int, int]] = {}
    for key, number, many in (
        rows.values_list("question", "face").annotate(many=Count("pk")).values_list("question", "face", "many")
    ):
        counts.setdefault(key, {})[number or 0] = many
    found = [
        Faces(asked(key, child=False), sum(each.values()), tuple(each.get(number, 0) for number in range(1, 6)))
        for key, each in counts.items()
    ]
    return sorted((one for one in found if one.count >= FEWEST), key=lambda one: one.question)


def unnamed_words(*, seen_by: Worker, most: int = 80) -> list[Unnamed]:
    """What was said across the council, without a name, a child or a team: for those who audit. Locked records are left out."""
    since = date(seen_by.today.year - 1, seen_by.today.month, 1)
    rows = Feedback.objects.filter(~Q(says=""), on__gte=since, on__lte=seen_by.today).exclude(
        child__in=hidden_from(seen_by)
    )
    return _unnamed(list(rows.select_related("child").order_by("-on", "-pk")[:most]), whose=False)


def _unnamed(rows: list[Feedback], *, whose: bool) -> list[Unnamed]:
    """What was said, with the recorded names of the children, their parents and families taken out of the words. Two statements more."""
    names = _names_near({one.child_id for one in rows})
    return [
        Unnamed(
            one.get_at_display(),
            f"{one.on:%B %Y}",
            asked(one.question, child=False),
            without_names(one.says, names),
            without_names(one.we_did, names),
            one if whose else None,
        )
        for one in rows
    ]


def _names_near(children: set[int]) -> set[str]:
    families = FamilyMember.objects.filter(person_id__in=children).values("family_id")
    near = Q(pk__in=children) | Q(pk__in=Parentage.objects.filter(child_id__in=children).values("parent_id"))
    near |= Q(pk__in=FamilyMember.objects.filter(family_id__in=families).values("person_id"))
    return {name for pair in Person.objects.filter(near).values_list("shown_given", "shown_family") for name in pair}


def _working(teams: Collection[int]) -> QuerySet[Involvement]:
    members = TeamMember.objects.filter(team__in=teams, ended_on__isnull=True).values("worker_id")
    return Involvement.objects.filter(
        Q(team__in=teams) | Q(worker_id__in=members), child_id=OuterRef("child_id"), ended_on__isnull=True
    )
