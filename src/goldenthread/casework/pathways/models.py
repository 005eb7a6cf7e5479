"""Ways through the work that several slices share; for now, the closing, which answers every concern.

Serves: K10.00
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.front_door.models import ConcernChild
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Closing(Recorded):
    """The end of our work with a child: what changed, what they and their family say, who decided and why."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="closings", help_text="The child.")
    closed_on = models.DateField(help_text="When we stopped being involved.")
    reason = models.CharField(max_length=4, blank=True, help_text="Why, by census code.")
    because = models.TextField(blank=True, help_text="Why, in words the child and family will read.")
    child_says = models.TextField(blank=True, help_text="What the child says about it.")
    family_says = models.TextField(blank=True, help_text="What the family says about it.")
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The manager who decided.",
    )

    class Privacy:
        personal = ("because", "child_says", "family_says", "reason")
        plain = ("id", "child", "closed_on", "decided_by")


class ClosingAnswer(Recorded):
    """What the closing answers about one concern."""

    closing = models.ForeignKey(Closing, on_delete=models.CASCADE, related_name="answers", help_text="Which closing.")
    strand = models.ForeignKey(
        ConcernChild, on_delete=models.PROTECT, related_name="closing_answers", help_text="Which concern of the child."
    )
    says = models.TextField(help_text="What became of the worry, and how we know.")
    became = models.CharField(
        max_length=12, blank=True, help_text="What became of it: 'resolved', 'passed_on', 'still_there'."
    )
    source_one = models.CharField(max_length=300, blank=True, help_text="How we know, from whom.")
    source_two = models.CharField(max_length=300, blank=True, help_text="How else we know, from whom else.")
    not_from_child = models.CharField(
        max_length=300, blank=True, help_text="Why neither is from the child, where that is so."
    )
    accepted_by = models.CharField(max_length=160, blank=True, help_text="Who took it over, where it was passed on.")

    class Privacy:
        personal = ("says", "became", "source_one", "source_two", "not_from_child", "accepted_by")
        plain = ("id", "closing", "strand")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["closing", "strand"], name="closing_answer_once")
        ]
