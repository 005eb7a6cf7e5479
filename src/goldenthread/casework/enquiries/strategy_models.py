"""A strategy discussion: who shared what, and what was decided. Professionals only.

Serves: P.21
"""

from __future__ import annotations

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.people.models import Agency, Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class StrategyDiscussion(Recorded):
    """One discussion about one child: held when, led by whom, decided what. Where it was about several children each has a row, and a decision,
    of their own; what the services shared stands once, with the first."""

    class Decided(models.TextChoices):
        WAITING = "", "not decided yet"
        ENQUIRE = "enquire", "enquire, social care alone"
        TOGETHER = "together", "enquire, together with the police"
        NO = "no", "no enquiry"

    child = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="strategy_discussions", help_text="The child."
    )
    held_on = models.DateField(help_text="When.")
    led_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who led it.",
    )
    decided = models.CharField(max_length=10, choices=Decided, blank=True, help_text="What was decided.")
    because = models.TextField(blank=True, help_text="Why.")
    safe_now = models.TextField(blank=True, help_text="What keeps the child safe today.")
    medical = models.TextField(blank=True, help_text="Whether a doctor is to see the child, and why.")
    family_told = models.TextField(blank=True, help_text="Who tells the family what, or why not yet.")
    enquiry = models.ForeignKey(
        Enquiry, null=True, blank=True, on_delete=models.PROTECT, related_name="discussions", help_text="What it began."
    )

    held_with = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="others",
        help_text="The row of the child it was first written for, where one discussion was about several children.",
    )  # fmt: skip

    class Privacy:
        personal = ("decided", "because", "safe_now", "medical", "family_told")
        plain = ("id", "child", "held_on", "led_by", "enquiry", "held_with")

    @property
    def first_id(self) -> int:
        """The row with which what the services shared stands."""
        return self.held_with_id or self.pk


@pghistory.track()
class StrategyShare(Recorded):
    """What one service shared at a strategy discussion."""

    discussion = models.ForeignKey(
        StrategyDiscussion, on_delete=models.CASCADE, related_name="shares", help_text="At which discussion."
    )
    agency = models.ForeignKey(
        Agency,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Which service, if recorded.",
    )
    words = models.CharField(max_length=160, blank=True, help_text="Who, in words.")
    says = models.TextField(blank=True, help_text="What they shared.")
    absent_because = models.CharField(
        max_length=300, blank=True, help_text="Why they were not there, and how they were asked."
    )

    class Privacy:
        personal = ("words", "says", "absent_because")
        plain = ("id", "discussion", "agency")
