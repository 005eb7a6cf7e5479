"""What is kept of a family picture: the order people stand in, until the family changes; and who was asked to stand left of whom.

The picture itself is never kept: it is drawn anew from the record whenever somebody looks, so nothing that is no longer so can be shown.
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from goldenthread.people.person_models import Person
from goldenthread.people.recorded import Recorded


class PictureOrder(models.Model):
    """The order people stand in, row by row, found once for one set of facts; other facts have another key, so a stale one is never met."""

    child = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="picture_orders", help_text="The child the picture is about."
    )
    facts = models.CharField(
        max_length=64, help_text="What it was found for: a digest of who is joined to whom, and of the way of drawing."
    )
    order = models.TextField(help_text="The rows from the top, a line each: the keys of those who stand in it.")
    made_at = models.DateTimeField(db_default=Now(), help_text="When it was found.")

    class Privacy:
        personal = ("order",)
        plain = ("id", "child", "facts", "made_at")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["child", "facts"], name="picture_order_once")
        ]


@pghistory.track()
class PictureWish(Recorded):
    """A worker's wish that one person be drawn left of another: kept as an order, not as a place, so that it outlives the next birth."""

    left = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="drawn_left_of", help_text="Who is to stand on the left."
    )
    right = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="drawn_right_of", help_text="Who is to stand on the right."
    )

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "left", "right")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=~Q(left=F("right")), name="nobody_is_left_of_themselves"),
            models.UniqueConstraint(fields=["left", "right"], name="picture_wish_once"),
        ]
