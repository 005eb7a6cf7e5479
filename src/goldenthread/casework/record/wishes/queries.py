"""A child's wishes with what became of each, the one that nobody answered first; and a worker's own unanswered ones.

Serves: K10.05
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.notes.models import Wish, WishMove
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import covered_by, hidden_from
from goldenthread.practice.moves import Move
from goldenthread.practice.thread.statuses import WISH

VERDICTS = (("better", "Better"), ("same", "The same"), ("worse", "Worse"), ("too_early", "Too early to say"))
ANSWERS = (("yes", "Yes"), ("partly", "Partly, or not yet"), ("no", "No"))
ANSWERED = ("told_back", "verdict")


@dataclass(frozen=True)
class Heard:
    """One wish: its steps so far, where it stands, what may follow, and how long it has waited for an answer."""

    wish: Wish
    did: list[WishMove]
    told: list[WishMove]
    verdict: WishMove | None
    status: str
    next: tuple[Move, ...]
    waits: int | None

    @property
    def words(self) -> str:
        """Where it stands, in words."""
        return WISH.words(self.status)


def wishes_of(child: Person, *, seen_by: Worker) -> list[Heard]:
    """A child's wishes; those without an answer first, the longest waiting of them first. Two statements."""
    rows = Wish.objects.filter(child=child).prefetch_related("moves__recorded_by").select_related("recorded_by")
    found = [_heard(wish, seen_by.today) for wish in rows.order_by("-asked_on", "-pk")]
    return sorted(found, key=lambda one: (one.waits is None, -(one.waits or 0)))


def _heard(wish: Wish, today: date) -> Heard:
    moves = sorted(wish.moves.all(), key=lambda move: (move.on, move.pk))
    status = moves[-1].to if moves and moves[-1].to in WISH else WISH.start
    told = [move for move in moves if move.to == "told_back"]
    verdicts = [move for move in moves if move.to == "verdict"]
    return Heard(
        wish, [move for move in moves if move.to == "acted_on"], told, verdicts[-1] if verdicts else None, status,
        WISH.moves_from(status), None if told else (today - wish.asked_on).days,
    )  # fmt: skip


def wish_of(child: Person, wish_id: int, *, seen_by: Worker) -> Wish | None:
    """One of a child's wishes."""
    return Wish.objects.filter(pk=wish_id, child=child, asked_on__lte=seen_by.today).select_related("child").first()


@dataclass(frozen=True)
class Unanswered:
    """A wish of one of a worker's children that has no answer yet."""

    child: Person
    wish_id: int
    name: str
    words: str
    days: int


def unanswered(*, seen_by: Worker, most: int = 5) -> list[Unanswered]:
    """What children I work with asked for and have no answer to, the longest waiting first. One statement."""
    hidden = set(hidden_from(seen_by))
    rows = _unanswered(workers=sorted(covered_by(seen_by)), today=seen_by.today)
    open_now = [wish for wish in rows if wish.child_id not in hidden]
    return [
        Unanswered(wish.child, wish.pk, wish.name, wish.words, (seen_by.today - wish.asked_on).days)
        for wish in open_now[:most]
    ]


@asked_often
def _unanswered(*, workers: list[int], today: date) -> QuerySet[Any]:
    mine = Involvement.objects.filter(
        Q(ended_on__isnull=True) | Q(ended_on__gte=today),
        child_id=OuterRef("child_id"),
        worker_id__among=workers,
        is_lead=True,
    )
    told = WishMove.objects.filter(wish=OuterRef("pk"), to__in=ANSWERED)
    return Wish.objects.filter(Exists(mine), ~Exists(told)).select_related("child").order_by("asked_on", "pk")[:40]
