"""Where nothing is changing for a child, and what was done about it.

`Drift` is worked out by the rules (`practice.drift`) and can be made again from the record at any time; a row carries the days between
which it holds, so that time alone changes nothing stored. `Escalation` is what people did: it is written once and answered.
Serves: K5.00, K5.02, K5.04, K6.W2
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


class Drift(models.Model):
    """A place where nothing is changing, from the day it began until it ended, with what was seen."""

    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="drifts", help_text="The child.")
    kind = models.CharField(max_length=30, help_text="Which way of drifting: 'all_done_nothing_moved'.")
    opener = models.CharField(max_length=60, help_text="What it is about, as kind and number: 'goal 12'.")
    begins_on = models.DateField(help_text="First day on which it stands so.")
    ends_on = models.DateField(help_text="First day on which it stands so no more; far ahead while nothing ends it.")
    rank = models.FloatField(help_text="How near to harm: the smaller, the nearer.")
    says = models.CharField(max_length=400, help_text="What was seen, in one sentence.")
    asks = models.CharField(max_length=400, blank=True, help_text="The question it puts to us.")
    strand = models.CharField(max_length=60, blank=True, help_text="The strand it belongs to, where it belongs to one.")

    class Privacy:
        personal = ("kind", "rank", "says", "asks")
        plain = ("id", "child", "opener", "begins_on", "ends_on", "strand")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["child", "kind", "opener", "begins_on"], name="drift_once")
        ]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["child", "ends_on"], name="drift_child")]


@pghistory.track()
class Escalation(Recorded):
    """A rung of the ladder taken about one place where nothing is changing: who was asked, what, and what came of it."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="escalations", help_text="The child.")
    kind = models.CharField(max_length=30, help_text="Which way of drifting it is about.")
    opener = models.CharField(max_length=60, help_text="What it is about, as kind and number.")
    saw = models.TextField(help_text="What was seen, in the words shown that day.")
    rung = models.CharField(
        max_length=20, help_text="Which rung: talk, manager, agency, service manager, legal, reviewer."
    )
    passed_over_because = models.TextField(
        blank=True, help_text="Why rungs below this one were passed over, where they were."
    )
    asked_worker = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="asked_in_escalations",
        help_text="Who was asked, where they work here.",
    )
    asked_words = models.CharField(max_length=160, blank=True, help_text="Who was asked, in words: 'Ms Patel, school'.")
    asks = models.TextField(help_text="What they were asked to do, or to answer.")
    asked_on = models.DateField(help_text="When.")
    answer_by = models.DateField(null=True, blank=True, help_text="By when an answer is wanted.")
    answered_on = models.DateField(null=True, blank=True, help_text="When they answered.")
    answered_by = models.CharField(max_length=160, blank=True, help_text="Who answered, in words.")
    answer = models.TextField(blank=True, help_text="What they answered.")
    settled = models.BooleanField(
        null=True, blank=True, help_text="Whether that settled it; if not, the next rung is offered."
    )
    child_told_on = models.DateField(null=True, blank=True, help_text="When the child was told.")
    child_told = models.TextField(blank=True, help_text="What the child was told, or why it is not right to tell now.")

    class Privacy:
        personal = (
            "kind", "saw", "rung", "passed_over_because", "asked_words", "asks", "answered_by", "answer", "settled", "child_told",
        )  # fmt: skip
        plain = (
            "id", "child", "opener", "asked_worker", "asked_on", "answer_by", "answered_on", "child_told_on",
        )  # fmt: skip

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["child", "kind", "opener"], name="escalation_about"),
            models.Index(
                fields=["asked_worker"], condition=models.Q(answered_on__isnull=True), name="escalation_waiting"
            ),
        ]
