"""What a council sets for itself: its own numbers for rules, and where its procedures stand. Rows are added, never changed.

The past is judged by the rules of its day: what was set stays as it was set, with who set it and why.
Serves: P.03, P.04, P.11
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models
from django.db.models.functions import Now


@pghistory.track()
class LocalStandard(models.Model):
    """A council's own number for a rule, from a day on. The latest begun applies; of two that begin on one day, the later set.

    Without a number (`within` empty) the council's own number ends on that day, and the rule's own words stand again.
    """

    rule = models.CharField(max_length=12, help_text="Code of the rule: T053.")
    within = models.PositiveIntegerField(null=True, blank=True, help_text="The number; empty where it is set no more.")
    unit = models.CharField(
        max_length=20, blank=True, help_text="What it counts: 'working days'; empty for the rule's."
    )
    applies_from = models.DateField(help_text="The first day on which what begins is judged by it.")
    because = models.TextField(help_text="Why the council has set it so.")
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who set it; empty when the file of standards brought it.",
    )
    set_at = models.DateTimeField(db_default=Now(), help_text="When it was set.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "rule", "within", "unit", "applies_from", "because", "set_by", "set_at")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["rule", "applies_from"], name="local_standard")]


@pghistory.track()
class ProcedureLink(models.Model):
    """Where the council's procedures manual says how a thing is done. The newest for a rule is the one shown; without an address, none."""

    rule = models.CharField(max_length=12, help_text="Code of the rule it stands beside.")
    words = models.CharField(max_length=120, blank=True, help_text="What the link says.")
    url = models.URLField(max_length=400, blank=True, help_text="Its address; empty where there is none any more.")
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who set it."
    )  # fmt: skip
    set_at = models.DateTimeField(db_default=Now(), help_text="When it was set.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "rule", "words", "url", "set_by", "set_at")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["rule", "set_at"], name="procedure_link")]


class WorkingAnew(models.Model):
    """One time everything due is worked out again for the whole council, because a standard was set: asked for, how far, done."""

    because = models.CharField(max_length=200, help_text="What asked for it: 'T053 was set to 10 working days'.")
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who asked for it."
    )  # fmt: skip
    asked_at = models.DateTimeField(db_default=Now(), help_text="When it was asked for.")
    children = models.PositiveIntegerField(default=0, help_text="For how many children.")
    done = models.PositiveIntegerField(default=0, help_text="For how many of them it is done.")
    moved_at = models.DateTimeField(
        null=True, blank=True, help_text="When it last went on; long ago means it was cut off."
    )
    finished_at = models.DateTimeField(null=True, blank=True, help_text="When the last child was done.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "because", "asked_by", "asked_at", "children", "done", "moved_at", "finished_at")
