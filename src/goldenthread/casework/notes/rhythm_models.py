"""How often somebody wants to hear from us, as it was agreed with them.

Serves: K3.08
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.db import models

from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class UpdateRhythm(Recorded):
    """How often a child, somebody of the family or of the network hears what is being done: agreed on a day, until it is agreed anew."""

    child = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="update_rhythms", help_text="About which child they hear."
    )
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", help_text="Who hears from us.")
    every_days = models.PositiveSmallIntegerField(help_text="How many days may pass between one update and the next.")
    agreed_on = models.DateField(help_text="When it was agreed.")
    agreed_with = models.CharField(
        max_length=160,
        blank=True,
        help_text="With whom, where it was not agreed with themselves: a father for a small child.",
    )
    how = models.CharField(
        max_length=300, blank=True, help_text="How they like to hear, in their words: a drawing, a text after school."
    )
    ended_on = models.DateField(null=True, blank=True, help_text="When it was agreed anew, or no longer wanted.")
    ended_because = models.CharField(max_length=300, blank=True, help_text="Why it is no longer wanted.")

    class Privacy:
        personal = ("person", "agreed_with", "how", "ended_because")
        plain = ("id", "child", "every_days", "agreed_on", "ended_on")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["child", "person"], condition=models.Q(ended_on__isnull=True), name="update_rhythm_once"
            ),
            models.CheckConstraint(condition=models.Q(every_days__gte=1), name="update_rhythm_some_day"),
        ]
