"""What every row that says something about a person carries: who recorded it, when, and where it came from."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models.functions import Now


class SourceKind(models.TextChoices):
    """Where a fact came from."""

    WORKER = "worker", "a worker wrote it"
    CENSUS = "census", "children-in-need census file"
    PEOPLE_FILE = "people_file", "people file"
    WORKERS_FILE = "workers_file", "workers file"


class Recorded(models.Model):
    """The second clock (`recorded_at`; the first, `happened_on` or the like, is each table's own), the recorder and the source."""

    recorded_at = models.DateTimeField(db_default=Now(), help_text="When it was written down.")
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The worker who wrote it down; empty when a file brought it.",
    )
    source = models.CharField(
        max_length=20, choices=SourceKind, default=SourceKind.WORKER, help_text="Whether a worker or a file brought it."
    )
    source_at = models.CharField(
        max_length=120, blank=True, help_text="Where in that source: the import and the line of the file."
    )

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain: ClassVar[tuple[str, ...]] = ("recorded_at", "recorded_by", "source", "source_at")

    class Meta:
        abstract = True
