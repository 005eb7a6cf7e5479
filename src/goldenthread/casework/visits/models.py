"""Visits. A visit counts only if the child was seen; an attempt is kept apart."""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.notes.writing_models import Note
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Visit(Recorded):
    """A visit made or planned."""

    planned_on = models.DateField(null=True, blank=True, help_text="The day it is planned for.")
    happened_on = models.DateField(null=True, blank=True, help_text="The day it was made or tried.")
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="visits", help_text="Who visits."
    )
    where = models.CharField(max_length=160, blank=True, help_text="Where: home, school, out walking.")
    note = models.OneToOneField(
        Note,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="visit",
        help_text="The note of the visit.",
    )
    purpose = models.CharField(max_length=300, blank=True, help_text="What the visit is for.")
    planned_at = models.TimeField(null=True, blank=True, help_text="What time it is planned for.")
    suits = models.CharField(
        max_length=200, blank=True, help_text="Whom that time suits, and whose work was asked about."
    )
    to_ask = models.TextField(blank=True, help_text="What to ask and to keep in mind.")
    home = models.TextField(blank=True, help_text="What the home was like.")

    class Privacy:
        personal = ("where", "purpose", "suits", "to_ask", "home")
        plain = ("id", "planned_on", "planned_at", "happened_on", "worker", "note")


@pghistory.track()
class VisitChild(Recorded):
    """One child's part in a visit: seen or not, alone or not."""

    visit = models.ForeignKey(Visit, on_delete=models.CASCADE, related_name="children", help_text="The visit.")
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="visits", help_text="The child.")
    seen = models.BooleanField(default=False, help_text="Whether the child was seen.")
    alone = models.BooleanField(default=False, help_text="Whether the child was seen alone.")
    bedroom = models.BooleanField(null=True, blank=True, help_text="Whether the child's bedroom was seen.")
    not_seen_because = models.TextField(blank=True, help_text="Why the child was not seen, or not alone.")
    means = models.TextField(blank=True, help_text="What the visit means for this child and the plan.")
    watched = models.TextField(
        blank=True, help_text="What was seen of the child, by age: play, comfort, who they turn to."
    )
    if_it_went_on = models.TextField(blank=True, help_text="What would it mean for the child if this went on?")
    if_it_ended = models.TextField(blank=True, help_text="What would happen for the child if this ended?")

    class Privacy:
        personal = (
            "seen",
            "alone",
            "bedroom",
            "not_seen_because",
            "means",
            "watched",
            "if_it_went_on",
            "if_it_ended",
        )
        plain = ("id", "visit", "child")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["visit", "child"], name="visit_child_once")
        ]


class VisitPutOff(Recorded):
    """A planned visit put off to another day, or called off: who wished it and why. Rows are added, never changed.

    Serves: C.01, C.16
    """

    class Wished(models.TextChoices):
        US = "us", "we did"
        FAMILY = "family", "the family"
        CHILD = "child", "the child"

    visit = models.ForeignKey(Visit, on_delete=models.CASCADE, related_name="put_off", help_text="Which visit.")
    was_on = models.DateField(help_text="The day it had been planned for.")
    was_at = models.TimeField(null=True, blank=True, help_text="The time it had been planned for.")
    to_on = models.DateField(
        null=True, blank=True, help_text="The day it was put off to; empty where it was called off."
    )
    wished_by = models.CharField(max_length=8, choices=Wished, help_text="Who wished it.")
    because = models.TextField(help_text="Why, as the family was told.")

    class Privacy:
        personal = ("wished_by", "because")
        plain = ("id", "visit", "was_on", "was_at", "to_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["-recorded_at", "-id"]
