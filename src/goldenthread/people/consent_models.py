"""What somebody agreed to or refused, or the lawful reason for going on without.

Serves: K1.02a, K1.02b
Made for: K1.19b
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.db import models

from goldenthread.people.person_models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Consent(Recorded):
    """One person's answer about one child: to an assessment, to asking others, to sharing. It can be taken back."""

    class Answer(models.TextChoices):
        YES = "yes", "agreed"
        NO = "no", "did not agree"
        NOT_ASKED = "not_asked", "not asked, for a lawful reason"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="consents", help_text="About which child.")
    person = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who was asked, if recorded.",
    )
    what = models.CharField(max_length=160, help_text="To what: 'an assessment', 'asking the school'.")
    about = models.CharField(
        max_length=60, blank=True, help_text="What it belongs to, as kind and number: 'assessment 12'."
    )
    answer = models.CharField(max_length=10, choices=Answer, help_text="What they said.")
    on = models.DateField(help_text="When.")
    explained = models.TextField(blank=True, help_text="How it was explained, and in which language.")
    conditions = models.TextField(blank=True, help_text="What they agreed to only in part, or asked us not to do.")
    lawful_reason = models.TextField(blank=True, help_text="The lawful reason for going on without their agreement.")
    ended_on = models.DateField(null=True, blank=True, help_text="When they took it back.")

    class Privacy:
        personal = ("person", "what", "answer", "explained", "conditions", "lawful_reason")
        plain = ("id", "child", "about", "on", "ended_on")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["child", "-on"], name="consent_child")]
