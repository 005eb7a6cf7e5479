"""Which ways of working this council has named for its practice: their questions are shown where somebody writes. Rows are added, never changed.

Serves: E.05, E.06, E.07
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models
from django.db.models.functions import Now


@pghistory.track()
class PracticeModel(models.Model):
    """One way of working, in use or not from a day on, with why. The newest row for a key says how it is."""

    key = models.CharField(max_length=40, help_text="Key of the way of working: 'trauma_informed'.")
    in_use = models.BooleanField(help_text="Whether its questions are shown where somebody writes.")
    because = models.TextField(help_text="Why the council works in this way, or does so no more.")
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who set it."
    )  # fmt: skip
    set_at = models.DateTimeField(db_default=Now(), help_text="When it was set.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "key", "in_use", "because", "set_by", "set_at")
