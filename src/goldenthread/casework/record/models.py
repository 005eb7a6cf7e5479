"""What belongs to the record as a whole: 'where things are now', and what each worker last saw.

Serves: K9.W1, K10.03
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Summary(Recorded):
    """Where things are now: one block of the case summary as it stood on a day. The newest of each block is the one in force."""

    class Block(models.TextChoices):
        WHY = "why", "Why we are involved"
        LIFE = "life", "What life is like for the child now"
        HISTORY = "history", "What has happened before"
        SAFETY = "safety", "Keeping safe"
        PLAN = "plan", "What we are all doing"
        CHANGE = "change", "What has changed"
        PERMANENCE = "permanence", "Where the child will grow up, and what if not"
        NEXT = "next", "What happens next"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="summaries", help_text="The child.")
    block = models.CharField(max_length=12, choices=Block, help_text="Which of the eight blocks.")
    words = models.TextField(help_text="What it says.")
    written_on = models.DateField(help_text="When it was written or confirmed as still right.")

    class Privacy:
        personal = ("words",)
        plain = ("id", "child", "block", "written_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["block", "-written_on", "-id"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["child", "-written_on"], name="summary_child")]


class LastLooked(models.Model):
    """When a worker last opened a child's page, so that it can show first what changed since. Private to the worker."""

    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", help_text="Who looked."
    )
    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+", help_text="At whose page.")
    at = models.DateTimeField(help_text="When they last looked.")
    before_at = models.DateTimeField(
        null=True, blank=True, help_text="When they had looked the time before, on another day."
    )

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "worker", "child", "at", "before_at")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["worker", "child"], name="last_looked_once")
        ]
