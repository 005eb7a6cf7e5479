"""How a worker wants to be reminded of what is due: a morning e-mail without names, a calendar without names.

Serves: C.10
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models


@pghistory.track(exclude=["calendar_hash"])
class ReminderChoice(models.Model):
    """One worker's choice. What is in the application is always there; e-mail and calendar are asked for."""

    worker = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reminders", help_text="Whose choice it is."
    )
    morning = models.BooleanField(default=False, help_text="Whether a morning e-mail without names is sent.")
    calendar_hash = models.CharField(
        max_length=64, blank=True, db_index=True, help_text="Hash of the calendar's private address; empty for none."
    )
    calendar_made_at = models.DateTimeField(null=True, blank=True, help_text="When that address was made.")
    morning_sent_on = models.DateField(
        null=True, blank=True, help_text="The last day whose e-mail was sent: sent once."
    )

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "worker", "morning", "calendar_hash", "calendar_made_at", "morning_sent_on")
