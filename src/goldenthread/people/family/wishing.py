"""Where somebody is to stand in a family picture: a wish about left and right, kept as an order so that it outlives the next birth.

Serves: K1.09a
"""

from __future__ import annotations

from django.db.models import QuerySet

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.people.family.acts import may_change_family, settle
from goldenthread.people.family.orders import forget_orders
from goldenthread.people.family.queries import Kin
from goldenthread.people.models import Person, PictureWish


def wishes(about: Kin, *, seen_by: Worker) -> QuerySet[PictureWish]:
    """Who was asked to stand left of whom among these people; nobody the worker may not know of is named."""
    return (
        PictureWish.objects.filter(left__in=about.people, right__in=about.people)
        .select_related("left", "right")
        .order_by("pk")
    )


@act
def put_left(*, child: Person, left: Person, right: Person, by: Worker) -> PictureWish:
    """Ask for one person to be drawn left of another. A wish the other way round gives way.

    Raises:
        NotAllowed: this worker may not change the family, or the two are one person.
    """
    may_change_family(child, by=by).or_refuse()
    if left.pk == right.pk:
        raise NotAllowed("Choose two different people.")
    PictureWish.objects.filter(left=right, right=left).delete()
    row, _ = PictureWish.objects.get_or_create(left=left, right=right, defaults={"recorded_by": by})
    forget_orders((left.pk, right.pk))
    settle(child, row, "arranged the family picture", left.pk, right.pk, by=by)
    return row


@act
def let_go(*, child: Person, wish: PictureWish, by: Worker) -> None:
    """Take a wish back; the picture finds its own order again."""
    may_change_family(child, by=by).or_refuse()
    forget_orders((wish.left_id, wish.right_id))
    settle(child, wish, "arranged the family picture", wish.left_id, wish.right_id, by=by)
    wish.delete()
