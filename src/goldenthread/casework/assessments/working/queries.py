"""One assessment with a family as a worker may see it: the children whose records open to them, and nobody else.

Serves: K1.00, T.23
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import FamilyAssessment, ManagerReview, SignOffAnswer
from goldenthread.people.models import Person
from goldenthread.people.opening import with_answers
from goldenthread.people.recorded import SourceKind
from goldenthread.practice.refer_on import IN_FRONT_KEY

Look = ManagerReview.What
MOST = 20


@dataclass(frozen=True)
class Work:
    """An assessment with a family: each child's part that opens to who asks, the oldest child first, and what its manager did."""

    row: FamilyAssessment
    children: tuple[Assessment, ...]
    looks: tuple[ManagerReview, ...]
    ask_why: int | None = None
    whole: bool = True
    hidden: int | None = None

    @property
    def pk(self) -> int:
        """The number of the assessment."""
        return self.row.pk

    @property
    def people(self) -> list[Person]:
        """The children."""
        return [one.child for one in self.children]

    @property
    def child_ids(self) -> list[int]:
        """Numbers of the children."""
        return [one.child_id for one in self.children]

    @property
    def author_id(self) -> int | None:
        """Who assesses."""
        return next((one.written_by_id for one in self.children if one.written_by_id), self.row.recorded_by_id)

    @property
    def counts_from(self) -> date:
        """The day from which its time is counted: of the first referral it answers, or of its own beginning."""
        return min([one.referral.received_on for one in self.children if one.referral] or [self.row.started_on])

    @property
    def signed_off_on(self) -> date | None:
        """When it was signed off."""
        return next((look.on for look in self.looks if look.what == Look.SIGNED_OFF), None)

    @property
    def is_open(self) -> bool:
        """Whether it is still worked on: neither stopped nor signed off."""
        return self.row.stopped_on is None and self.signed_off_on is None

    def of(self, child_id: int) -> Assessment | None:
        """One child's part of it."""
        return next((one for one in self.children if one.child_id == child_id), None)


def work_of(work_id: int, *, seen_by: Worker) -> Work | None:
    """An assessment with the parts of those children whose records open to this worker; None where they may know of none of them.

    `ask_why`: a child they may ask to open by saying why, where no record opens. `whole`: whether every child of it opens.
    `hidden`: a child they may not know of, for the log of what was refused; never for a page.
    """
    return next(iter(works_by_number([work_id], seen_by=seen_by)), None)


def works_by_number(work_ids: list[int], *, seen_by: Worker) -> list[Work]:
    """These assessments as far as they may be known, in the order asked. The same few statements however many they are."""
    rows = {
        row.pk: row
        for row in FamilyAssessment.objects.filter(pk__in=work_ids).select_related("agreed_with", "recorded_by")
    }
    parts: dict[int, list[Assessment]] = defaultdict(list)
    for part in (
        Assessment.objects.filter(work__in=rows)
        .select_related("child", "referral", "written_by", "authorised_by")
        .order_by("child__born_on", "child_id")
    ):
        parts[part.work_id or 0].append(part)
    known = {
        one.pk: one for one in with_answers({one.child_id for mine in parts.values() for one in mine}, seen_by=seen_by)
    }
    opens = {pk for pk, one in known.items() if one.record_opens_now}
    looks: dict[int, list[ManagerReview]] = defaultdict(list)
    in_front = Prefetch("answers", SignOffAnswer.objects.filter(gap=IN_FRONT_KEY), to_attr="in_front")
    told = ManagerReview.objects.filter(work__in=rows).select_related("by").prefetch_related(in_front)
    for look in told.order_by("on", "pk"):
        looks[look.work_id].append(look)
    return [
        _work(rows[pk], parts[pk], looks[pk], set(known), opens)
        for pk in work_ids
        if pk in rows and any(part.child_id in known for part in parts[pk])
    ]


def _work(
    row: FamilyAssessment, parts: list[Assessment], looks: list[ManagerReview], known: set[int], opens: set[int]
) -> Work:
    mine = tuple(part for part in parts if part.child_id in opens)
    may_ask = [part.child_id for part in parts if part.child_id in known]
    whole = len({part.child_id for part in mine}) == len({part.child_id for part in parts})
    hidden = next((part.child_id for part in parts if part.child_id not in known), None)
    return Work(row, mine, tuple(looks), ask_why=None if mine else min(may_ask), whole=whole, hidden=hidden)


def child_behind(work_id: int, *, seen_by: Worker) -> int | None:
    """The number of a child of this assessment, for the log of what was refused; never for a page."""
    return Assessment.objects.filter(work_id=work_id).values_list("child_id", flat=True).order_by("child_id").first()


def works_of(child: Person, *, seen_by: Worker) -> list[Work]:
    """Every assessment with this child's family in which this child has a part, the newest first. Whether the record opens is asked by the page."""
    numbers = Assessment.objects.filter(child=child, work__isnull=False).order_by("-started_on", "-pk")
    return works_by_number(list(dict.fromkeys(numbers.values_list("work_id", flat=True)[:MOST])), seen_by=seen_by)


def waiting_to_begin(child: Person, *, seen_by: Worker) -> list[Assessment]:
    """Assessments a decision began for this child that nobody has taken up yet. What a file brought is not among them."""
    rows = Assessment.objects.filter(
        child=child, work__isnull=True, authorised_on__isnull=True, source=SourceKind.WORKER
    )
    return list(rows.select_related("referral", "child").order_by("started_on", "pk"))


def from_files(child: Person, *, seen_by: Worker) -> list[Assessment]:
    """Earlier assessments of which only the days are known: a file brought them, or nothing was written in them here."""
    rows = Assessment.objects.filter(child=child, work__isnull=True, authorised_on__isnull=False)
    return list(rows.select_related("referral", "authorised_by").order_by("-started_on", "-pk")[:MOST])


def parts_of(work: Work, children: Iterable[int], *, seen_by: Worker) -> list[Assessment]:
    """The parts of these children."""
    wanted = set(children)
    return [one for one in work.children if one.child_id in wanted]
