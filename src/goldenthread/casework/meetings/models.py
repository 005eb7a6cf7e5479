"""Meetings about a child: one table with a kind; conferences and reviews differ by rule and form, not by table."""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.plans.models import Plan
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Meeting(Recorded):
    """A meeting held or planned. Where it is about several children, `child` is the first of them and `MeetingChild` names each."""

    class Kind(models.TextChoices):
        STRATEGY = "strategy", "strategy discussion"
        CONFERENCE = "conference", "initial child protection conference"
        REVIEW_CONFERENCE = "review_conference", "review child protection conference"
        CORE_GROUP = "core_group", "core group"
        CHILD_IN_NEED_REVIEW = "cin_review", "child in need review"
        FAMILY_GROUP = "family_group", "family group conference"
        NETWORK = "network", "support network meeting"
        CARE_REVIEW = "care_review", "review of care"
        PROFESSIONALS = "professionals", "professionals' meeting"
        LEGAL = "legal", "legal planning meeting"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="meetings", help_text="The child.")
    kind = models.CharField(max_length=20, choices=Kind, help_text="What kind of meeting.")
    planned_on = models.DateField(null=True, blank=True, help_text="The day it is planned for.")
    held_on = models.DateField(null=True, blank=True, help_text="The day it was held.")
    where = models.CharField(max_length=160, blank=True, help_text="Where, and at what time.")
    decided = models.TextField(blank=True, help_text="What was decided, in a sentence.")
    planned_at = models.TimeField(null=True, blank=True, help_text="What time it is planned for.")
    purpose = models.TextField(blank=True, help_text="What it is for, as those invited are told.")
    chair = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who leads it.",
    )
    safe_together = models.TextField(
        blank=True, help_text="Who may not be in one room, who was asked, and what is done about it."
    )
    family_time = models.TextField(
        blank=True, help_text="The time the family had by themselves, and the plan they made."
    )
    minutes = models.TextField(blank=True, help_text="What was said, as it will be read.")
    minutes_ready_on = models.DateField(null=True, blank=True, help_text="When the record of it was ready.")
    outcome_sent_on = models.DateField(
        null=True, blank=True, help_text="When the letter with what was decided went out."
    )
    began_at = models.TimeField(null=True, blank=True, help_text="At what time it really began.")
    late_told = models.CharField(
        max_length=300, blank=True, help_text="Where it began late: who told those who waited, when, and why."
    )
    plan = models.ForeignKey(
        Plan, null=True, blank=True, on_delete=models.PROTECT, related_name="meetings", help_text="The plan it looks at or made."
    )  # fmt: skip
    what_for = models.TextField(
        blank=True, help_text="Where every step is done and nothing is better: what the plan was for, as the meeting answered."
    )  # fmt: skip
    called_off_on = models.DateField(null=True, blank=True, help_text="When it was called off.")
    called_off_because = models.TextField(blank=True, help_text="Why, and what happens instead.")

    class Privacy:
        personal = (
            "decided",
            "where",
            "purpose",
            "safe_together",
            "family_time",
            "minutes",
            "called_off_because",
            "late_told",
            "what_for",
        )
        plain = (
            "id",
            "plan",
            "began_at",
            "child",
            "kind",
            "planned_on",
            "planned_at",
            "held_on",
            "chair",
            "minutes_ready_on",
            "outcome_sent_on",
            "called_off_on",
        )

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["child", "held_on"], name="meeting_child")]
