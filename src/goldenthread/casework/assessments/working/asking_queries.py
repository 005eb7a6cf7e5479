"""Who is asked in an assessment: who holds parental responsibility and what they said, everybody to be heard, parents who are not there.

Of somebody locked away from the worker nothing is given.
Serves: K1.02a, K1.13, K7.03, T.23
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import AbsentParent, AssessmentSource, FamilyAssessment
from goldenthread.people.models import Consent, Parentage, Person, Tie
from goldenthread.people.opening import hidden_from, with_answers

HURTING = (Tie.Kind.VIOLENCE, Tie.Kind.CONTROL)
Responsibility = Parentage.Responsibility
Whom = AssessmentSource.Whom


def about(work: FamilyAssessment) -> str:
    """How a consent names the assessment it belongs to.

    >>> about(FamilyAssessment(pk=12))
    'assessment 12'
    """
    return f"assessment {work.pk}"


@dataclass(frozen=True)
class Holder:
    """Somebody who holds, or may hold, parental responsibility: for which of the children, and what they said for each."""

    person: Person
    children: tuple[Person, ...]
    unsure: bool
    said: tuple[tuple[Person, Consent | None], ...]

    @property
    def answers(self) -> list[tuple[str, list[Person], Consent | None]]:
        """What they said in words, with the children it was said for."""
        found: dict[str, tuple[list[Person], Consent | None]] = {}
        for child, row in self.said:
            found.setdefault(in_words(row), ([], row))[0].append(child)
        return [(words, children, row) for words, (children, row) in found.items()]

    @property
    def was_asked(self) -> bool:
        """Whether every child's answer is written down."""
        return all(row is not None for _, row in self.said)

    @property
    def does_not_agree(self) -> bool:
        """Whether they said no for a child, or took it back."""
        return any(row is not None and (row.answer == Consent.Answer.NO or row.ended_on) for _, row in self.said)


def in_words(row: Consent | None) -> str:
    """What somebody said, in words.

    >>> in_words(None), in_words(Consent(answer="no")), in_words(Consent(answer="yes", ended_on=date(2026, 5, 1)))
    ('not asked yet', 'did not agree', 'took it back')
    """
    if row is None:
        return "not asked yet"
    return "took it back" if row.ended_on else str(row.get_answer_display())


def holders_of(work: FamilyAssessment, *, seen_by: Worker) -> list[Holder]:
    """Everybody who holds or may hold parental responsibility for a child of this assessment, with what they said. Three statements."""
    children = {one.child_id: one.child for one in _parts(work, seen_by)}
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today)
    rows = Parentage.objects.filter(
        now, child__in=children, responsibility__in=(Responsibility.YES, Responsibility.NOT_KNOWN), parent__died_on__isnull=True,
        parent__in=Person.objects.known_to(seen_by), parent__placeholder="",
    )  # fmt: skip
    newest: dict[tuple[int | None, int], Consent] = {}
    for said in Consent.objects.filter(child__in=children, about=about(work)).order_by("pk"):
        newest[said.person_id, said.child_id] = said
    people: dict[int, list[Parentage]] = defaultdict(list)
    for row in rows.select_related("parent").order_by("pk"):
        people[row.parent_id].append(row)
    found = []
    for parent_id, mine in people.items():
        theirs = tuple(child for child in children.values() if any(row.child_id == child.pk for row in mine))
        said_of = tuple((child, newest.get((parent_id, child.pk))) for child in theirs)
        unsure = all(row.responsibility != Responsibility.YES for row in mine)
        found.append(Holder(mine[0].parent, theirs, unsure, said_of))
    return found


def _parts(work: FamilyAssessment, seen_by: Worker) -> list[Assessment]:
    rows = list(Assessment.objects.filter(work=work).select_related("child").order_by("child__born_on", "child_id"))
    known = {one.pk for one in with_answers({row.child_id for row in rows}, seen_by=seen_by) if one.record_opens_now}
    return [row for row in rows if row.child_id in known]


def sources_of(work: FamilyAssessment, *, seen_by: Worker) -> list[AssessmentSource]:
    """Everybody to be spoken to, in the order children, parents, family, professionals."""
    order = {key: place for place, key in enumerate(Whom.values)}
    rows = AssessmentSource.objects.filter(work=work).select_related("person", "agency").order_by("pk")
    hidden = set(hidden_from(seen_by))
    return sorted((row for row in rows if row.person_id not in hidden), key=lambda row: (order[row.whom], row.pk))


def source_of(work: FamilyAssessment, source_id: int, *, seen_by: Worker) -> AssessmentSource | None:
    """One of those to be spoken to."""
    return next((row for row in sources_of(work, seen_by=seen_by) if row.pk == source_id), None)


def absent_parents_of(work: FamilyAssessment, *, seen_by: Worker) -> list[AbsentParent]:
    """Parents who are not there, with what is settled about each."""
    rows = AbsentParent.objects.filter(work=work).select_related("person", "decided_by", "work").order_by("pk")
    hidden = set(hidden_from(seen_by))
    return [row for row in rows if row.person_id not in hidden]


def absent_parent_of(work: FamilyAssessment, row_id: int, *, seen_by: Worker) -> AbsentParent | None:
    """One parent who is not there."""
    return next((row for row in absent_parents_of(work, seen_by=seen_by) if row.pk == row_id), None)


def parents_of(work: FamilyAssessment, *, seen_by: Worker) -> list[Person]:
    """The children's parents and carers, as far as the worker may know of them."""
    children = [row.child_id for row in _parts(work, seen_by)]
    rows = Parentage.objects.filter(child__in=children, ended_on__isnull=True).values("parent_id")
    return list(Person.objects.known_to(seen_by).filter(pk__in=rows, died_on__isnull=True).order_by("pk"))


def harm_between(work: FamilyAssessment, *, seen_by: Worker) -> list[Tie]:
    """Violence or control between the children's parents and carers that is written down and has not ended."""
    parents = [one.pk for one in parents_of(work, seen_by=seen_by)]
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today)
    rows = Tie.objects.filter(now, kind__in=HURTING, from_person__in=parents, to_person__in=parents)
    return list(rows.select_related("from_person", "to_person").order_by("pk"))


def heard_of(rows: Iterable[AssessmentSource]) -> dict[str, list[AssessmentSource]]:
    """Everybody to be spoken to, by who they are to the child."""
    found: dict[str, list[AssessmentSource]] = defaultdict(list)
    for row in rows:
        found[row.whom].append(row)
    return dict(found)
