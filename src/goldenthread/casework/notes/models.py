"""The child's own words, and what the child asked for. Notes are in `writing_models`, what they give rise to in `raised_models`.

A wish may begin a strand of the thread: asked → what adults did → told back → the child's verdict.
Serves: K10.00, P.19
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
import pgtrigger
from django.db import models

from goldenthread.casework.notes import signed
from goldenthread.casework.notes.writing_models import Note
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class OwnWords(Recorded):
    """What a child or another person said, word for word, with who heard it."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="own_words", help_text="Whose words.")
    words = models.TextField(help_text="What they said, drew or showed, word for word.")
    said_on = models.DateField(help_text="When.")
    heard_by = models.CharField(max_length=120, help_text="Who heard it.")
    alone = models.BooleanField(default=False, help_text="Whether they were seen alone.")
    setting = models.CharField(max_length=160, blank=True, help_text="Where, and what they were doing.")
    note = models.ForeignKey(
        Note,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="own_words",
        help_text="The note in which they were written down.",
    )
    may_share = models.CharField(
        max_length=160,
        blank=True,
        help_text="With whom the person is happy for us to share it, in their words; empty: nobody has asked them.",
    )
    for_header = models.BooleanField(
        default=False, help_text="Chosen with the child to stand at the top of their page."
    )

    class Privacy:
        personal = ("words", "said_on", "heard_by", "alone", "setting", "may_share")
        plain = ("id", "person", "note", "for_header")

    class Meta:
        ordering: ClassVar[list[str]] = ["-said_on", "-id"]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            signed.stays("note_id", "words", "said_on", "heard_by", "alone", "setting", "recorded_at"),
            signed.is_kept(unless=signed.TAKEN_OUT),
            signed.is_whole(),
        ]


@pghistory.track()
class Wish(Recorded):
    """Something a child asked for, in their own words."""

    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="wishes", help_text="The child who asked.")
    name = models.CharField(max_length=80, help_text="A short name the child would know it by.")
    words = models.TextField(help_text="What they asked for, in their own words.")
    asked_on = models.DateField(help_text="When they asked.")
    heard_by = models.CharField(max_length=120, blank=True, help_text="Who they asked.")
    note = models.ForeignKey(
        Note,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="wishes",
        help_text="The note in which it was written down.",
    )

    class Privacy:
        personal = ("name", "words", "heard_by")
        plain = ("id", "child", "note", "asked_on")


class WishMove(Recorded):
    """What became of a wish, one step at a time."""

    wish = models.ForeignKey(Wish, on_delete=models.CASCADE, related_name="moves", help_text="Which wish.")
    to = models.CharField(max_length=20, help_text="Where it stands now: heard, acted_on, told_back, verdict.")
    on = models.DateField(help_text="When.")
    says = models.TextField(
        blank=True, help_text="What adults did, what the child was told and why, or the child's verdict in their words."
    )
    answer = models.CharField(max_length=10, blank=True, help_text="What adults answered: yes, partly, no.")
    verdict = models.CharField(
        max_length=10,
        blank=True,
        help_text="Whether life is better for it, in the child's view: better, same, worse, too_early.",
    )

    class Privacy:
        personal = ("says", "answer", "verdict")
        plain = ("id", "wish", "to", "on")

    class Meta:
        ordering: ClassVar[list[str]] = ["on", "id"]
