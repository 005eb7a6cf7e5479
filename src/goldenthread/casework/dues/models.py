"""What is due: one row per open or met duty. Computed by the rules, rebuilt from the record at any time; pages only read it.

Time passing changes nothing here: late is `due_on` before today, asked by the page.
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q

from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


class DueRow(models.Model):
    """One duty towards one child: by which rule, opened by what, due when, met by what and when."""

    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="dues", help_text="The child it is owed to.")
    rule = models.CharField(max_length=12, help_text="Code of the rule: T010.")
    edition = models.DateField(help_text="First day of the edition of the rule that was in force.")
    force = models.CharField(max_length=10, help_text="Duty, guidance, standard or practice.")
    title = models.CharField(max_length=160, help_text="What is due, in words.")
    because = models.CharField(max_length=300, help_text="How the date was worked out, in words.")
    opener = models.CharField(max_length=60, help_text="What opened it, as kind and number: 'referral 12'.")
    ordinal = models.IntegerField(default=0, help_text="Which one of several opened by the same thing.")
    begins_on = models.DateField(help_text="The day it begins to count.")
    due_on = models.DateField(null=True, help_text="The last day on which it is in time.")
    met_on = models.DateField(null=True, help_text="The day it was met.")
    met_by = models.CharField(max_length=60, blank=True, help_text="What met it, as kind and number.")
    not_worked_out = models.CharField(max_length=300, blank=True, help_text="Why the date could not be worked out, where it could not.")

    class Privacy:
        personal = ("because",)
        plain = ("id", "child", "rule", "edition", "force", "title", "opener", "ordinal", "begins_on", "due_on", "met_on", "met_by", "not_worked_out")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["rule", "child", "opener", "ordinal"], name="due_once"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["child", "due_on"], condition=Q(met_on__isnull=True), name="due_open"),
        ]


class LateReason(Recorded):
    """Why something was late, in the worker's words. Kept apart from what is computed, so that it survives every rebuild."""

    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+", help_text="The child it was owed to.")
    rule = models.CharField(max_length=12, help_text="Code of the rule.")
    opener = models.CharField(max_length=60, help_text="What opened the duty.")
    ordinal = models.IntegerField(default=0, help_text="Which one of several.")
    because = models.TextField(help_text="Why it was late.")

    class Privacy:
        personal = ("because",)
        plain = ("id", "child", "rule", "opener", "ordinal")
