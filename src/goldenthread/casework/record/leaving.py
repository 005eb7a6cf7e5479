"""Before leave: what is not up to date for each of a worker's children, and a word for whoever covers.

Serves: K9.11, K9.W1
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db.models import Q

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Cover, Worker
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.versions import refuse_if_stale, texts_of
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.dues.still_open import STILL_OPEN
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.notes.raised_models import Call, Promise, Task
from goldenthread.casework.notes.writing_models import NoteChild
from goldenthread.casework.record.story_models import LeaveCheck
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import hidden_from

OF_LEAVE = ("says",)


@dataclass
class BeforeLeave:
    """One child: what is not up to date, and the word for whoever covers, once it is written."""

    child: Person
    open: list[str] = field(default_factory=list)
    check: LeaveCheck | None = None


def cover_of(cover_id: int, *, seen_by: Worker) -> Cover | None:
    """A cover that this worker takes, gives or arranged."""
    mine = Q(away=seen_by) | Q(covering=seen_by) | Q(arranged_by=seen_by)
    return Cover.objects.filter(mine, pk=cover_id, ended_at__isnull=True).select_related("away", "covering").first()


def before_leave(cover: Cover, *, seen_by: Worker) -> list[BeforeLeave]:
    """The children whom the one who goes away leads, with what is not up to date until they come back. A fixed number of statements."""
    now = Q(ended_on__isnull=True) | Q(ended_on__gte=seen_by.today)
    hidden = set(hidden_from(seen_by))
    rows = Involvement.objects.filter(now, worker=cover.away, is_lead=True).select_related("child")
    found = {
        row.child_id: BeforeLeave(row.child) for row in rows if row.child_id not in hidden and row.child.died_on is None
    }
    for child_id, says in _not_up_to_date(cover, list(found), seen_by.today):
        found[child_id].open.append(says)
    for check in LeaveCheck.objects.filter(cover=cover, child_id__in=found):
        found[check.child_id].check = check
    return sorted(found.values(), key=lambda one: (one.check is not None, -len(one.open), one.child.shown_name))


def _not_up_to_date(cover: Cover, ids: list[int], today: date) -> Iterable[tuple[int, str]]:
    until = cover.until_on
    unsigned: dict[int, int] = defaultdict(int)
    mine = NoteChild.objects.filter(
        child_id__in=ids, taken_out_at__isnull=True, note__written_by=cover.away, note__signed_at__isnull=True
    )
    for child_id in mine.values_list("child_id", flat=True):
        unsigned[child_id] += 1
    for child_id, many in unsigned.items():
        yield child_id, f"{many} note{'' if many == 1 else 's'} not signed"
    calls = Call.objects.filter(child_id__in=ids, for_worker=cover.away, got_to_speak=False, rung_back_at__isnull=True)
    for child_id, who in calls.values_list("child_id", "who"):
        yield child_id, f"{who or 'Somebody'} waits to be rung back"
    dues = DueRow.objects.filter(STILL_OPEN, child_id__in=ids, due_on__lte=until)
    for child_id, title, on in dues.order_by("due_on").values_list("child_id", "title", "due_on"):
        if on:
            yield child_id, f"{title}: {_when(on, today)}"
    promises = Promise.objects.filter(
        child_id__in=ids, by_worker=cover.away, kept_on__isnull=True, not_kept_on__isnull=True
    )
    for child_id, words in promises.filter(Q(due_on__isnull=True) | Q(due_on__lte=until)).values_list(
        "child_id", "words"
    ):
        yield child_id, f"Promised: {words}"
    tasks = Task.objects.filter(
        child_id__in=ids, worker=cover.away, done_on__isnull=True, dropped_on__isnull=True, due_on__lte=until
    )
    for child_id, what in tasks.values_list("child_id", "what"):
        yield child_id, f"To do: {what}"
    wishes = Wish.objects.filter(child_id__in=ids).exclude(moves__to__in=("told_back", "verdict"))
    for child_id, name in wishes.values_list("child_id", "name"):
        yield child_id, f"Asked, not answered: {name}"


def _when(on: date, today: date) -> str:
    return "late" if on < today else f"due {on.day} {on:%B}"


def may_check(cover: Cover, *, by: Worker) -> Permit:
    """Whether this worker may say that a record is ready: whoever goes away, until they are back."""
    if cover.away_id != by.pk:
        return no("Whoever goes away says this. You can read what they left.")
    if cover.until_on < by.today:
        return no("This leave is over.")
    return YES


@act
def say_ready(*, cover: Cover, child: Person, says: str, at: datetime, by: Worker, began_from: str = "") -> LeaveCheck:
    """Say that a child's record is ready, with a word for whoever covers. What is still open is not hidden by it.

    Serves: K9.11

    Raises:
        NotAllowed: it is not this worker's leave, or not their child.
        Stale: it was written in between, from another device; both texts are in it.
    """
    may_check(cover, by=by).or_refuse()
    if not Involvement.objects.filter(
        child=child, worker=by, is_lead=True, ended_on__isnull=True
    ).exists() or child.pk in hidden_from(by):
        raise NotAllowed("Choose one of the children you work with.")
    Cover.objects.select_for_update().get(pk=cover.pk)
    now = LeaveCheck.objects.filter(cover=cover, child=child).first()
    refuse_if_stale(began_from, saved=texts_of(now, OF_LEAVE), mine={"says": says}, by=by.name)
    row, _ = LeaveCheck.objects.update_or_create(
        cover=cover, child=child, defaults={"says": says.strip(), "ready_at": at}
    )
    log(by, "made the record ready for leave", row, person_id=child.pk)
    touch(child.pk)
    return row
