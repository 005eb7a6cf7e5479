"""The council's own words for the writing help: proposed, agreed with young people, in use, retired. Nothing here says who wrote what.

And how often each entry was met and answered when notes were signed: counts by month for learning about the list, never about a writer.

Serves: C.11, C.12, E.03
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models
from django.db.models.functions import Now

from goldenthread.practice.language.findings import Kind
from goldenthread.practice.language.statuses import COUNCIL_WORD

WORKER = settings.AUTH_USER_MODEL


@pghistory.track()
class CouncilWord(models.Model):
    """A word or phrase the council asks its writers about, or an entry of the product that it does not want to be asked about."""

    phrases = models.TextField(blank=True, help_text="The words to look for, one form on each line.")
    leaves_out = models.CharField(
        max_length=80, blank=True, help_text="Name of an entry of the product that is not to speak here any more."
    )
    kind = models.CharField(
        max_length=12,
        choices=[(str(one), one.in_words) for one in Kind],
        default=Kind.JARGON,
        help_text="What sort of question it is.",
    )
    why = models.CharField(max_length=300, help_text="Why a reader may stumble over it.")
    ask = models.CharField(max_length=300, blank=True, help_text="The question to the writer.")
    suggest = models.CharField(max_length=200, blank=True, help_text="A better way, where there is one.")
    before = models.CharField(max_length=300, blank=True, help_text="A sentence in which it must be noticed.")
    after = models.CharField(max_length=300, blank=True, help_text="The same said well, which must be left alone.")
    status = models.CharField(
        max_length=12, choices=COUNCIL_WORD.choices(), default="proposed", help_text="How far it has come."
    )
    agreed_with = models.CharField(
        max_length=300, blank=True, help_text="Which young people or parents agreed to it, and when."
    )
    because = models.CharField(max_length=300, blank=True, help_text="Why it was retired or not taken.")
    proposed_by = models.ForeignKey(
        WORKER, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who proposed it."
    )
    proposed_at = models.DateTimeField(db_default=Now(), help_text="When it was proposed.")
    moved_by = models.ForeignKey(
        WORKER,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who last decided about it.",
    )
    moved_on = models.DateField(null=True, blank=True, help_text="The day of that decision.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = (
            "id", "phrases", "leaves_out", "kind", "why", "ask", "suggest", "before", "after", "status", "agreed_with", "because",
            "proposed_by", "proposed_at", "moved_by", "moved_on",
        )  # fmt: skip

    class Meta:
        ordering: ClassVar[list[str]] = ["-proposed_at", "-id"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["status"], name="council_word_status")]

    def __str__(self) -> str:
        return self.phrases.split("\n")[0] or self.leaves_out


class AskedTally(models.Model):
    """How often an entry of the writing help was met when notes were signed, in one month, and what was answered.

    It holds no text, no child, no worker and no team, and has no history: nothing leads from a count back to whoever answered.

    Serves: C.11, E.03
    """

    entry = models.CharField(
        max_length=80, help_text="Name of the entry; letters that are not on the list are counted together."
    )
    month = models.DateField(help_text="The first day of the month.")
    met = models.PositiveIntegerField(default=0, help_text="How often it was met when a note was signed.")
    kept = models.PositiveIntegerField(default=0, help_text="How often its words were left as they were.")
    changed = models.PositiveIntegerField(default=0, help_text="How often the writer went back to change them.")
    quoted = models.PositiveIntegerField(default=0, help_text="How often they were somebody's own words.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "entry", "month", "met", "kept", "changed", "quoted")

    class Meta:
        ordering: ClassVar[list[str]] = ["-month", "entry"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["entry", "month"], name="asked_tally_once_a_month"),
            models.CheckConstraint(
                condition=models.Q(met=models.F("kept") + models.F("changed") + models.F("quoted")),
                name="asked_tally_adds_up",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.entry}, {self.month:%B %Y}"
