"""Meetings about a child: one table with a kind; conferences and reviews differ by rule and form, not by table."""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.db import models

from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Meeting(Recorded):
    """A meeting held or planned for one child."""

    class Kind(models.TextChoices):
        STRATEGY = "strategy", "strategy discussion"
        CONFERENCE = "conference", "initial child protection conference"
        REVIEW_CONFERENCE = "review_conference", "review child protection conference"
        CORE_GROUP = "core_group", "core group"
        CHILD_IN_NEED_REVIEW = "cin_review", "child in need review"
        FAMILY_GROUP = "family_group", "family group conference"
        NETWORK = "network", "support network meeting"
        CARE_REVIEW = "care_review", "review of care"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="meetings", help_text="The child.")
    kind = models.CharField(max_length=20, choices=Kind, help_text="What kind of meeting.")
    planned_on = models.DateField(null=True, blank=True, help_text="The day it is planned for.")
    held_on = models.DateField(null=True, blank=True, help_text="The day it was held.")
    where = models.CharField(max_length=160, blank=True, help_text="Where, and at what time.")
    decided = models.TextField(blank=True, help_text="What was decided, in a sentence.")

    class Privacy:
        personal = ("decided", "where")
        plain = ("id", "child", "kind", "planned_on", "held_on")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["child", "held_on"], name="meeting_child")]
