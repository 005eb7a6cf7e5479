"""People put forward as somebody who could care for a child: named, asked, seen, what came of it, told.

Serves: K7.07
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.db import models

from goldenthread.casework.care.permanence_models import TakenBack
from goldenthread.casework.notes.models import OwnWords
from goldenthread.casework.notes.raised_models import Told
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class PutForward(TakenBack):
    """Somebody named as a person who could care for a child, now or until they are grown; who named them and when."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="put_forward", help_text="The child.")
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who, where we have their record."
    )  # fmt: skip
    words = models.CharField(
        max_length=160, blank=True, help_text="Who, in words, and what they are to the child: 'Wendy, Zara’s aunt'."
    )
    named_by = models.CharField(max_length=160, blank=True, help_text="Who named them; they may have come themselves.")
    named_on = models.DateField(help_text="When they were named.")
    offers = models.TextField(blank=True, help_text="What they offer, why they want to, and what they would need.")
    brothers_sisters = models.TextField(
        blank=True, help_text="Which brothers and sisters were thought of: together, apart and how they see each other."
    )
    own_words = models.ForeignKey(
        OwnWords, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="What the child says to it."
    )  # fmt: skip
    told = models.ForeignKey(
        Told, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="When they were told the outcome, how and in which words."
    )  # fmt: skip
    challenge_told = models.BooleanField(
        default=False, db_default=False, help_text="Whether they were told how to challenge it."
    )
    copy_given = models.BooleanField(
        default=False, db_default=False, help_text="Whether they had a copy of what was written about them."
    )

    class Privacy:
        personal = ("person", "words", "named_by", "offers", "brothers_sisters", "challenge_told", "copy_given")
        plain = ("id", "child", "named_on", "own_words", "told")

    class Meta:
        ordering: ClassVar[list[str]] = ["named_on", "id"]


@pghistory.track()
class PutForwardMove(Recorded):
    """What happened next with somebody put forward: asked, seen, could be right, not right, does not want to; with reasons."""

    put_forward = models.ForeignKey(PutForward, on_delete=models.CASCADE, related_name="moves", help_text="Who.")
    to = models.CharField(max_length=20, help_text="Where it stands now.")
    on = models.DateField(help_text="When.")
    because = models.TextField(blank=True, help_text="What was learnt, and the reasons on both sides.")

    class Privacy:
        personal = ("to", "because")
        plain = ("id", "put_forward", "on")

    class Meta:
        ordering: ClassVar[list[str]] = ["on", "id"]
