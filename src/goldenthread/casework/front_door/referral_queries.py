"""What is asked about referrals at the door: one of them, what hangs on it, and the council's own words for the levels of need.

Serves: K10.03, A.02, T.23
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.casework.front_door.contact_models import (
    Contact,
    EarlyHelpOffer,
    LevelOfNeed,
    ReferralTold,
    ThresholdText,
)
from goldenthread.casework.front_door.contact_queries import contacts
from goldenthread.casework.front_door.models import Concern, ConcernChild, ConcernLineage, Referral, StrandMove
from goldenthread.people.models import Parentage, Person, SupportOffer
from goldenthread.people.opening import TAIL
from goldenthread.practice.front_door import LEVELS


def referrals(*, seen_by: Worker) -> QuerySet[Referral]:
    """Referrals this worker may see: at the door, those that wait or were decided only just now; elsewhere, those of records that open."""
    known = Person.objects.known_to(seen_by)
    rows = Referral.objects.filter(child__in=known.values("pk"))
    if not seen_by.has(Permission.ANSWER_THE_DOOR):
        return rows.filter(child__in=Person.objects.open_to(seen_by).values("pk"))
    lately = Q(decided_on__isnull=True, closed_on__isnull=True) | Q(
        decided_on__gte=seen_by.today - _still_at_the_door()
    )
    return rows.filter(lately | Q(child__in=Person.objects.open_to(seen_by).values("pk")))


def _still_at_the_door() -> timedelta:
    """As long as a record stays open after an involvement ends: to tell people, and to finish writing."""
    return TAIL


def referral(referral_id: int, *, seen_by: Worker) -> Referral | None:
    """One referral, if this worker may see it."""
    rows = referrals(seen_by=seen_by).select_related("child", "decided_by", "decided_in", "recorded_by")
    return rows.filter(pk=referral_id).first()


def contact_behind(referral: Referral, *, seen_by: Worker) -> Contact | None:
    """The contact a referral came from."""
    found: Contact | None = contacts(seen_by=seen_by).filter(children__referral=referral).first()
    return found


def together_with(referral: Referral, *, seen_by: Worker) -> list[Referral]:
    """The referrals of brothers and sisters from the same contact."""
    behind = contact_behind(referral, seen_by=seen_by)
    if behind is None:
        return []
    rows = referrals(seen_by=seen_by).filter(contact_children__contact=behind).exclude(pk=referral.pk)
    return list(rows.select_related("child").order_by("child__born_on", "pk"))


def levels_of(referral: Referral, *, seen_by: Worker) -> list[LevelOfNeed]:
    """Every judgement of the level of need, the newest first."""
    return list(referral.levels.select_related("recorded_by"))


def told_of(referral: Referral, *, seen_by: Worker) -> list[ReferralTold]:
    """Who was told what was decided; nobody who is locked away from the worker is named."""
    known = Person.objects.known_to(seen_by).values("pk")
    rows = referral.told.filter(Q(person__isnull=True) | Q(person__in=known))
    return list(rows.select_related("person", "recorded_by").order_by("told_on", "pk"))


def offers_of(referral: Referral, *, seen_by: Worker) -> list[EarlyHelpOffer]:
    """The early help that was offered."""
    return list(referral.early_help.order_by("offered_on", "pk"))


def offer_of(referral: Referral, offer_id: int, *, seen_by: Worker) -> EarlyHelpOffer | None:
    """One offer of early help."""
    return referral.early_help.filter(pk=offer_id).first()


def concerns_of(referral: Referral, *, seen_by: Worker) -> list[ConcernChild]:
    """The strands of this child that began with this referral or with the contact behind it."""
    among = [referral.pk, *(one.pk for one in together_with(referral, seen_by=seen_by))]
    rows = ConcernChild.objects.filter(child=referral.child, concern__referral_id__in=among)
    return list(rows.select_related("concern").order_by("concern__raised_on", "pk"))


def family_of(child: Person, *, seen_by: Worker) -> QuerySet[Person]:
    """Parents, carers and helpers of a child whom the worker may know of, to say who was told."""
    parents = Parentage.objects.filter(child=child).values("parent_id")
    helpers = SupportOffer.objects.filter(child=child, ended_on__isnull=True).values("supporter_id")
    rows = Person.objects.known_to(seen_by).filter(Q(pk__in=parents) | Q(pk__in=helpers) | Q(pk=child.pk))
    return rows.filter(died_on__isnull=True).order_by("born_on", "pk")


@dataclass(frozen=True)
class Level:
    """One level of need in the council's words, or in ours where it has written none."""

    level: int
    name: str
    says: str
    row: ThresholdText | None


def thresholds(*, seen_by: Worker) -> list[Level]:
    """The council's words for each level as they apply today."""
    texts: dict[int, ThresholdText] = {}
    for row in ThresholdText.objects.filter(from_on__lte=seen_by.today).order_by("from_on", "pk"):
        texts[row.level] = row
    return [_level(number, texts.get(number)) for number in LEVELS]


def level_names(*, seen_by: Worker) -> dict[int, str]:
    """What the council calls each level today."""
    return {one.level: one.name for one in thresholds(seen_by=seen_by)}


def _level(number: int, row: ThresholdText | None) -> Level:
    if row is not None:
        return Level(number, row.name, row.says, row)
    name, _, says = LEVELS[number].partition(": ")
    return Level(number, name, says, None)


def earlier_texts(level: int, *, seen_by: Worker) -> list[ThresholdText]:
    """Every text there has been for a level, the newest first."""
    return list(ThresholdText.objects.filter(level=level).select_related("recorded_by").order_by("-from_on", "-pk"))


@dataclass(frozen=True)
class Strand:
    """A child's strand with the concerns it came from and those that came from it."""

    row: ConcernChild
    came_from: Sequence[ConcernLineage]
    became: Sequence[ConcernLineage]
    stands: str
    moves: Sequence[StrandMove] = ()


def strand(child: Person, concern_id: int, *, seen_by: Worker) -> Strand | None:
    """One concern of a child, with its history of being worded anew, split and merged."""
    row = ConcernChild.objects.filter(child=child, concern_id=concern_id).select_related("concern", "child").first()
    if row is None:
        return None
    moves = list(row.moves.all())
    last = moves[-1] if moves else None
    came = row.concern.came_from.select_related("was").order_by("on", "pk")
    became = row.concern.became.filter(now__children__child=child).select_related("now").order_by("on", "pk")
    return Strand(row, list(came.filter(was__children__child=child)), list(became), last.to if last else "live", moves)


def other_concerns(child: Person, concern: Concern, *, seen_by: Worker) -> list[Concern]:
    """The child's other concerns that are worked on, to merge with."""
    gone = ConcernLineage.objects.filter(
        how__in=(ConcernLineage.How.MERGED, ConcernLineage.How.WORDED), now__children__child=child
    ).values("was_id")
    rows = ConcernChild.objects.filter(child=child).exclude(concern=concern).exclude(concern_id__in=gone)
    return [row.concern for row in rows.select_related("concern").prefetch_related("moves") if _open(row)]


def _open(row: ConcernChild) -> bool:
    moves = list(row.moves.all())
    return not moves or moves[-1].to not in ("resolved", "accepted")


def children_of_concern(concern: Concern, *, seen_by: Worker) -> QuerySet[Person]:
    """The children a concern is about whose record opens to this worker."""
    return Person.objects.open_to(seen_by).filter(concerns__concern=concern).order_by("born_on", "pk").distinct()
