"""Asking for a number from afar, where that is safe: one link, one question, one day.

Serves: K6.08
"""

from __future__ import annotations

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.outcomes.models import Measure, Reading
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track(exclude=["secret_hash"])
class MeasureLink(Recorded):
    """A single-use link by which one person answers one question. Off until safe contact is recorded; dead after a day."""

    measure = models.ForeignKey(Measure, on_delete=models.PROTECT, related_name="links", help_text="Which measure.")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", help_text="Who is asked.")
    secret_hash = models.CharField(max_length=64, unique=True, help_text="Hash of the secret in its address.")
    manager_because = models.TextField(
        blank=True, help_text="The manager's reason, where abuse or exploitation is live."
    )
    sent_at = models.DateTimeField(help_text="When it was made.")
    ends_at = models.DateTimeField(help_text="When it stops working.")
    opened_at = models.DateTimeField(null=True, blank=True, help_text="When it was first opened.")
    answered_at = models.DateTimeField(null=True, blank=True, help_text="When it was answered: then it is used up.")
    withdrawn_at = models.DateTimeField(null=True, blank=True, help_text="When a worker took it back.")
    reading = models.OneToOneField(
        Reading, null=True, blank=True, on_delete=models.PROTECT, related_name="by_link", help_text="The number given."
    )
    worrying = models.BooleanField(default=False, help_text="Whether what was written asks for somebody to look today.")
    channel = models.CharField(max_length=10, blank=True, help_text="How it was sent: text or e-mail.")
    looked_at = models.DateTimeField(null=True, blank=True, help_text="When somebody looked at a worrying answer.")
    looked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who looked."
    )  # fmt: skip
    did = models.TextField(blank=True, help_text="What they did about it.")

    class Privacy:
        personal = ("person", "manager_because", "worrying", "channel", "did")
        plain = (
            "id", "measure", "secret_hash", "sent_at", "ends_at", "opened_at", "answered_at", "withdrawn_at", "reading",
            "looked_at", "looked_by",
        )  # fmt: skip
