"""What is asked about reasons given: which wait for an answer, which record is open only by one, how well they are checked.

Serves: T.23
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q, QuerySet
from django.db.models.functions import Now

from goldenthread.access.models import TeamMember, Worker
from goldenthread.access.permissions import Permission
from goldenthread.people.models import BreakGlass, Involvement, Person
from goldenthread.people.opening import my_children, teams_led_by
from goldenthread.practice.working_days import Calendar

ANSWER_WITHIN_WORKING_DAYS = 2
"""Our practice default: soon enough that people still remember why."""

RATE_OVER = timedelta(days=90)
WAITING = ("", BreakGlass.Answer.ASK)


def open_reason(person: Person, *, worker: Worker) -> BreakGlass | None:
    """The reason by which alone this record is open to a worker now; None when they work with the child, or gave none."""
    if worker.has(Permission.OPEN_ANY_RECORD) or _works_with(person, worker):
        return None
    return BreakGlass.objects.filter(worker=worker, person=person, ends_at__gt=Now()).order_by("-ends_at").first()


def _works_with(person: Person, worker: Worker) -> bool:
    """Whether the record opens to them by involvement; a person handed over by `@opens` knows it already."""
    known = getattr(person, "works_with_now", None)
    return bool(
        known if known is not None else Person.objects.filter(pk=person.pk, pk__in=my_children(worker)).exists()
    )


def answerable_by(worker: Worker) -> Q:
    """Reasons this worker may see and answer: about records they may know of, and of their teams, unless they keep all records safe."""
    known = Q(person__in=Person.objects.known_to(worker).values("pk"))
    not_own = ~Q(worker=worker)
    if worker.has(Permission.LOCK_RECORDS):
        return known & not_own
    led = teams_led_by(worker)
    their_workers = TeamMember.objects.filter(team_id__in=led, ended_on__isnull=True).values("worker_id")
    open_now = Involvement.objects.filter(ended_on__isnull=True)
    their_children = open_now.filter(Q(team_id__in=led) | Q(worker_id__in=their_workers)).values("child_id")
    return known & not_own & (Q(worker_id__in=their_workers) | Q(person_id__in=their_children))


def to_answer(*, seen_by: Worker) -> QuerySet[BreakGlass]:
    """Reasons waiting for this worker's answer, the longest first."""
    return (
        BreakGlass.objects.filter(answerable_by(seen_by), answer__in=WAITING)
        .select_related("person", "worker")
        .order_by("began_at")
    )


def answered(*, seen_by: Worker) -> QuerySet[BreakGlass]:
    """Reasons answered, the newest first."""
    return (
        BreakGlass.objects.filter(answerable_by(seen_by)).exclude(answer__in=WAITING)
        .select_related("person", "worker", "answered_by").order_by("-answered_at")
    )  # fmt: skip


def reason(reason_id: int, *, seen_by: Worker) -> BreakGlass | None:
    """One reason, if this worker may see it."""
    return (
        BreakGlass.objects.filter(answerable_by(seen_by), pk=reason_id)
        .select_related("person", "worker", "answered_by")
        .first()
    )


def answer_by(given_on: date) -> date:
    """The day by which a reason given on a day should be answered."""
    return Calendar().add(given_on, ANSWER_WITHIN_WORKING_DAYS)


@dataclass(frozen=True)
class Checking:
    """How reasons were checked over the last three months, naming nobody."""

    given: int
    answered: int
    right: int
    wrong: int

    @property
    def share(self) -> int | None:
        """Answered of given, in hundredths; None when none was given."""
        return round(100 * self.answered / self.given) if self.given else None


def checking(*, seen_by: Worker) -> Checking:
    """The review rate of what this worker may check."""
    since = seen_by.today - RATE_OVER
    answers = list(
        BreakGlass.objects.filter(answerable_by(seen_by), began_at__date__gte=since).values_list("answer", flat=True)
    )
    right, wrong = answers.count(BreakGlass.Answer.RIGHT), answers.count(BreakGlass.Answer.WRONG)
    return Checking(given=len(answers), answered=right + wrong, right=right, wrong=wrong)
