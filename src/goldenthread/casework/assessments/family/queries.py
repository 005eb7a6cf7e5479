"""Copies of an assessment for the family: those a worker may see, with whom they were shared, what was said to them; has the family read it?

A copy that speaks of a child whose record does not open to the worker is not there for them, and neither is a reader of whom they may not know.
Serves: K1.18a, K1.18b, T.23
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.family.sharing_acts import asked_about
from goldenthread.casework.assessments.family_models import FamilyComment, FamilyVersion, Sharing
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import FamilyAssessment
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.front_door.contact_models import EarlyHelpOffer
from goldenthread.people.models import Consent, Parentage, Person
from goldenthread.people.person_models import Certainty


@dataclass(frozen=True)
class Copy:
    """One copy: its row, with whom and when it was shared, what its reader said."""

    version: FamilyVersion
    sharings: tuple[Sharing, ...] = ()
    comments: tuple[FamilyComment, ...] = ()

    @property
    def reader(self) -> Person:
        """For whom it is."""
        return self.version.reader

    @property
    def state(self) -> str:
        """How far it has come, in a word: its key in the list."""
        return "shared" if self.sharings else "checked" if self.version.checked_by_id else "written"

    @property
    def waiting(self) -> int:
        """How many comments wait for an answer."""
        return sum(1 for one in self.comments if one.answered_on is None)


def _rows(work: FamilyAssessment, child_ids: Iterable[int], seen_by: Worker) -> QuerySet[FamilyVersion]:
    beyond = Q(parts__child__isnull=False) & ~Q(parts__child_id__in=list(child_ids))
    hidden = FamilyVersion.objects.filter(beyond, work=work).values("pk")
    rows = FamilyVersion.objects.filter(work=work, reader__in=Person.objects.known_to(seen_by)).exclude(pk__in=hidden)
    return rows.select_related("reader", "work", "checked_by", "recorded_by")


def copies_of(work: Work, *, seen_by: Worker) -> list[Copy]:
    """Every copy of an assessment, the newest first. A fixed number of statements."""
    rows = list(_rows(work.row, work.child_ids, seen_by).order_by("-pk").prefetch_related("parts"))
    sharings, comments = _sharings(rows), _comments(rows)
    return [Copy(row, tuple(sharings.get(row.pk, ())), tuple(comments.get(row.pk, ()))) for row in rows]


def copy_of(work: Work, version_id: int, *, seen_by: Worker) -> Copy | None:
    """One copy."""
    row = _rows(work.row, work.child_ids, seen_by).filter(pk=version_id).prefetch_related("parts__child").first()
    return Copy(row, tuple(_sharings([row]).get(row.pk, ())), tuple(_comments([row]).get(row.pk, ()))) if row else None


def _sharings(rows: list[FamilyVersion]) -> dict[int, list[Sharing]]:
    """Each sharing once, though it stands in the record of every child."""
    found: dict[int, list[Sharing]] = {}
    seen: set[tuple[int | None, date, str, str]] = set()
    for one in Sharing.objects.filter(version__in=rows).select_related("person", "recorded_by").order_by("on", "pk"):
        key = (one.version_id, one.on, one.how, one.explained)
        if one.version_id and key not in seen:
            seen.add(key)
            found.setdefault(one.version_id, []).append(one)
    return found


def _comments(rows: list[FamilyVersion]) -> dict[int, list[FamilyComment]]:
    found: dict[int, list[FamilyComment]] = {}
    for one in (
        FamilyComment.objects.filter(version__in=rows)
        .select_related("person", "part", "recorded_by")
        .order_by("on", "pk")
    ):
        found.setdefault(one.version_id, []).append(one)
    return found


@dataclass(frozen=True)
class HasRead:
    """Whether the family has read an assessment. Shape: `read` are those who were given it, `not_yet` the children and parents who were not."""

    read: tuple[tuple[Person, date], ...] = ()
    not_yet: tuple[Person, ...] = ()
    comments: int = 0
    unanswered: int = 0
    differently: int = 0

    def __bool__(self) -> bool:
        return bool(self.read)

    @property
    def says(self) -> str:
        """In a line: `Read by Kelly and Mia. Not yet: Emeka.`"""
        read = _and([person.short_name for person, _ in self.read])
        not_yet = ", ".join(person.short_name for person in self.not_yet)
        first = f"Read by {read}." if read else "Nobody of the family has it yet."
        return f"{first} Not yet: {not_yet}." if read and not_yet else first


def _and(names: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def anybody_has_it(work: Work, *, seen_by: Worker) -> bool:
    """Whether anybody of the family was given a copy: what stands over every page of an assessment. One statement until somebody has."""
    return Sharing.objects.filter(version__work_id=work.pk).exists() and _shared(work, seen_by).exists()


def _shared(work: Work, seen_by: Worker) -> QuerySet[Sharing]:
    return Sharing.objects.filter(version__in=_rows(work.row, work.child_ids, seen_by).values("pk"))


def has_read(work: Work, *, seen_by: Worker) -> HasRead:
    """Whether the family has read it: who was given a copy, and which of the children and their parents were not. Three statements."""
    rows = _rows(work.row, work.child_ids, seen_by)
    shared = _shared(work, seen_by).select_related("person").order_by("on", "pk")
    read = {one.person_id: (one.person, one.on) for one in reversed(list(shared))}
    parents = Parentage.objects.filter(
        child_id__in=work.child_ids, ended_on__isnull=True, parent__died_on__isnull=True, parent__placeholder=""
    )
    wanted = Person.objects.known_to(seen_by).filter(
        Q(pk__in=work.child_ids) | Q(pk__in=parents.values("parent_id")), placeholder=""
    )
    said = list(
        FamilyComment.objects.filter(version__in=rows.values("pk")).values_list("answered_on", "sees_it_differently")
    )
    return HasRead(
        tuple(sorted(read.values(), key=lambda one: (one[1], one[0].pk))),
        tuple(one for one in wanted.order_by("-born_on", "pk") if one.pk not in read and (one.pk not in work.child_ids or _reads(one, seen_by))),
        len(said), sum(1 for on, _ in said if on is None), sum(1 for _, differently in said if differently),
    )  # fmt: skip


def _reads(child: Person, seen_by: Worker) -> bool:
    """Whether a child is born: a baby's copy is for when they are grown, but nobody waits for an unborn one to read."""
    return child.born_on is not None


@dataclass(frozen=True)
class Reader:
    """Somebody a copy can be made for, and how they belong to the children."""

    person: Person
    belongs: str


def theirs(work: Work, *, seen_by: Worker) -> dict[int, frozenset[int]]:
    """For each parent, carer and grandparent: the children of this assessment that are theirs. Two statements."""
    parents = _pairs(work.child_ids)
    above = _pairs({parent for _, parent in parents})
    found: dict[int, set[int]] = {}
    for child, parent in parents:
        found.setdefault(parent, set()).add(child)
    for parent, grandparent in above:
        found.setdefault(grandparent, set()).update(child for child, one in parents if one == parent)
    return {person: frozenset(children) for person, children in found.items()}


def _pairs(children: Iterable[int]) -> list[tuple[int, int]]:
    rows = Parentage.objects.filter(child_id__in=list(children), ended_on__isnull=True).exclude(
        certainty=Certainty.DOUBTED
    )
    return list(rows.values_list("child_id", "parent_id"))


def readers_of(work: Work, *, seen_by: Worker) -> list[Reader]:
    """The children, their parents and carers, then their grandparents: all who are alive and of whom the worker may know."""
    near = theirs(work, seen_by=seen_by)
    known = (
        Person.objects.known_to(seen_by)
        .filter(pk__in=near, died_on__isnull=True, placeholder="")
        .exclude(pk__in=work.child_ids)
    )
    parents = {parent for _, parent in _pairs(work.child_ids)}
    grown = sorted(known, key=lambda one: (one.pk not in parents, one.shown_given, one.pk))
    children = [Reader(child, "child") for child in work.people if child.born_on]
    return [*children, *(Reader(one, "parent" if one.pk in parents else "grandparent") for one in grown)]


def who_agreed(work: FamilyAssessment, reader: Person, *, seen_by: Worker) -> dict[int, Consent]:
    """For each person who was asked whether this reader may read what they told us: their newest answer."""
    rows = (
        Consent.objects.filter(about=asked_about(work, reader), person__isnull=False)
        .select_related("person")
        .order_by("on", "pk")
    )
    return {
        row.person_id: row for row in rows if row.person_id and (row.ended_on is None or row.ended_on > seen_by.today)
    }


def early_help_of(work: Work, *, seen_by: Worker) -> list[EarlyHelpOffer]:
    """Early help offered to these children after the referrals this assessment answers."""
    referrals = Assessment.objects.filter(work=work.row, child_id__in=work.child_ids, referral__isnull=False).values(
        "referral_id"
    )
    return list(
        EarlyHelpOffer.objects.filter(referral__in=referrals)
        .select_related("referral__child")
        .order_by("-offered_on", "-pk")
    )
