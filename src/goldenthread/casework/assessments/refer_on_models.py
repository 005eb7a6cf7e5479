"""Help for an adult from an adult service, asked for because of what the adult's difficulty does to a child.

Serves: K2.W2
"""

from __future__ import annotations

import pghistory
from django.db import models

from goldenthread.casework.assessments.work_models import AdultDifficulty
from goldenthread.people.consent_models import Consent
from goldenthread.people.models import Agency
from goldenthread.people.recorded import Recorded


@pghistory.track()
class ReferOn(Recorded):
    """An adult referred on to an adult service: to whom, whether they agreed, asked, answered, what came of it, and what the child noticed."""

    class Answer(models.TextChoices):
        YES = "yes", "yes, they take them on"
        WAITS = "waits", "on a waiting list"
        NO = "no", "no"

    difficulty = models.ForeignKey(
        AdultDifficulty,
        on_delete=models.PROTECT,
        related_name="refer_ons",
        help_text="The adult's difficulty, with what it does to the child for whom this is.",
    )
    agency = models.ForeignKey(
        Agency, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The service, if recorded."
    )
    service = models.CharField(max_length=160, help_text="Which adult service, by its name.")
    person_there = models.CharField(max_length=200, help_text="Who there, by name, and how to reach them.")
    child_notices = models.TextField(help_text="What the child should notice of it in their own life.")
    consent = models.ForeignKey(
        Consent,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The adult's own answer, and how it was explained.",
    )
    asked_on = models.DateField(null=True, blank=True, help_text="When the service was asked.")
    asked_how = models.CharField(max_length=300, blank=True, help_text="How, and what it was told.")
    answer_by = models.DateField(null=True, blank=True, help_text="By when we ask again if nobody has answered.")
    answered_on = models.DateField(null=True, blank=True, help_text="When the service answered.")
    answer = models.CharField(max_length=5, choices=Answer, blank=True, help_text="What it answered.")
    answer_says = models.TextField(blank=True, help_text="Its answer in words: who sees them, from when, or why not.")
    look_on = models.DateField(null=True, blank=True, help_text="When we ask the child what they notice.")
    result_on = models.DateField(null=True, blank=True, help_text="When it was written what came of it.")
    result = models.TextField(blank=True, help_text="What came of it for the adult, and who says so.")
    child_noticed = models.TextField(blank=True, help_text="What the child noticed, in the child's own words or ways.")
    ended_on = models.DateField(null=True, blank=True, help_text="When it was given up.")
    ended_because = models.TextField(blank=True, help_text="Why, and what helps the child instead.")

    class Privacy:
        personal = (
            "agency", "service", "person_there", "child_notices", "asked_how", "answer", "answer_says", "result", "child_noticed",
            "ended_because",
        )  # fmt: skip
        plain = (
            "id", "difficulty", "consent", "asked_on", "answer_by", "answered_on", "look_on", "result_on", "ended_on",
        )  # fmt: skip
