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

    child = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="dues", help_text="The child it is owed to."
    )
    rule = models.CharField(max_length=20, help_text="Code of the rule: T010.")
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
    ended_on = models.DateField(
        null=True, help_text="The day it ended without being met: the work stopped, or something else took its place."
    )
    ended_because = models.CharField(max_length=300, blank=True, help_text="Why it ended.")
    not_in_file = models.BooleanField(
        default=False, help_text="The file this came from cannot hold what would meet it; never late, on no board."
    )
    who = models.CharField(max_length=120, blank=True, help_text="Whose job it is, by role.")
    not_worked_out = models.CharField(
        max_length=300, blank=True, help_text="Why the date could not be worked out, where it could not."
    )

    class Privacy:
        personal = ("because",)
        plain = (
            "id",
            "child",
            "rule",
            "edition",
            "force",
            "title",
            "opener",
            "ordinal",
            "begins_on",
            "due_on",
            "met_on",
            "met_by",
            "not_worked_out",
            "ended_on",
            "ended_because",
            "not_in_file",
            "who",
        )

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["rule", "child", "opener", "ordinal"], name="due_once"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["child", "due_on"],
                condition=Q(met_on__isnull=True, ended_on__isnull=True, not_in_file=False),
                name="due_open",
            ),
        ]


class StrandRow(models.Model):
    """How one strand of a child's thread stands from one day until another: what lists and boards are sorted by.

    Worked out by `practice.thread` for each day on which something about the strand changes, in the past or to come, so that time alone
    changes nothing stored. A page reads the row whose days hold today.
    """

    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="strand_rows", help_text="The child.")
    strand = models.CharField(max_length=60, help_text="Which strand: of a concern or of a wish, with its number.")
    kind = models.CharField(max_length=10, help_text="Begun with a concern or with a wish.")
    name = models.CharField(max_length=120, help_text="Its short name.")
    begins_on = models.DateField(help_text="First day on which it stands so.")
    ends_on = models.DateField(help_text="First day on which it stands otherwise.")
    progress = models.CharField(max_length=20, help_text="Where it stands: worse, stuck, met …")
    rank = models.FloatField(help_text="How near to going wrong: the smaller, the nearer.")
    violence = models.BooleanField(default=False, help_text="Whether somebody is harmed or controlled.")
    broken_since = models.DateField(null=True, help_text="Since when it has been broken, where it is.")
    breaks = models.IntegerField(default=0, help_text="In how many places it is broken.")
    says = models.CharField(
        max_length=400, blank=True, help_text="Where it is broken or how it stands, in one sentence."
    )
    mend = models.CharField(max_length=400, blank=True, help_text="What would mend it.")
    breaks_where = models.CharField(
        max_length=10,
        blank=True,
        help_text="At which of the five places it broke first: need, agreed, changed, now.",
    )

    class Privacy:
        personal = ("name", "says", "mend", "breaks_where", "violence", "progress", "rank", "kind")
        plain = ("id", "child", "strand", "begins_on", "ends_on", "broken_since", "breaks")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["child", "strand", "begins_on"], name="strand_row_once"),
        ]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["child", "ends_on"], name="strand_row_child")]


class LateReason(Recorded):
    """Why something was late, in the worker's words. Kept apart from what is computed, so that it survives every rebuild."""

    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+", help_text="The child it was owed to.")
    rule = models.CharField(max_length=20, help_text="Code of the rule.")
    opener = models.CharField(max_length=60, help_text="What opened the duty.")
    ordinal = models.IntegerField(default=0, help_text="Which one of several.")
    because = models.TextField(help_text="Why it was late.")

    class Privacy:
        personal = ("because",)
        plain = ("id", "child", "rule", "opener", "ordinal")
