"""What a worker says of their own skills. Nobody else reads it unless they show it; they may take any of it away again.

There is no history of these rows and they are on no child's record, in no search, no export and no count: a number that somebody else keeps
would soon be a mark, and nobody would write the truth.
Serves: T.10
"""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from goldenthread.practice.skills import CONFIDENCE

WORKER = settings.AUTH_USER_MODEL


class SkillRating(models.Model):
    """How sure a worker says they are with one way of working, on a day, and what would help. Serves: T.10"""

    worker = models.ForeignKey(
        WORKER, on_delete=models.CASCADE, related_name="skills", help_text="Who says it of themselves."
    )
    skill = models.CharField(max_length=40, help_text="Which way of working: a key of `practice.skills`.")
    confidence = models.PositiveSmallIntegerField(choices=CONFIDENCE, help_text="How sure they are, from 1 to 5.")
    words = models.TextField(
        blank=True, help_text="What they say to it: what went well, what they would like to see or learn."
    )
    rated_on = models.DateField(help_text="The day they said so.")

    class Privacy:
        personal = ("skill", "confidence", "words")
        plain = ("id", "worker", "rated_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["skill", "-rated_on"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["worker", "skill", "rated_on"], name="skill_rated_once_a_day"),
            models.CheckConstraint(condition=Q(confidence__gte=1, confidence__lte=5), name="confidence_of_five"),
        ]


class SkillsShown(models.Model):
    """What of it a worker shows whoever manages their team. Without a row: nothing. Serves: T.10"""

    class What(models.TextChoices):
        """How much is shown."""

        NOTHING = "nothing", "Nothing: only I read this"
        NUMBERS = "numbers", "My numbers, not what I wrote"
        WORDS = "words", "My numbers and what I wrote"

    worker = models.OneToOneField(
        WORKER, on_delete=models.CASCADE, related_name="skills_shown", help_text="Whose choice it is."
    )
    what = models.CharField(max_length=8, choices=What, default=What.NOTHING, help_text="How much they show.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "worker", "what")
