"""What stands beside the numbers: small changes that matter, what it does to a child to have a social worker, what we tried to reach somebody.

Serves: K6.05, K6.06, K6.07
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.db import models

from goldenthread.casework.notes.models import Note
from goldenthread.casework.outcomes.models import Impact
from goldenthread.casework.plans.models import Goal
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class SmallChange(Recorded):
    """A small change that matters: a friend, a bit more school, a dry night. Kept beside the big ones, in whose words it was told."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="small_changes", help_text="The child.")
    goal = models.ForeignKey(
        Goal, null=True, blank=True, on_delete=models.PROTECT, related_name="small_changes", help_text="The goal it is on the way to."
    )  # fmt: skip
    on = models.DateField(help_text="When it was seen or told.")
    words = models.CharField(max_length=400, help_text="What is different.")
    said_by = models.CharField(max_length=160, blank=True, help_text="Who says so.")
    note = models.ForeignKey(
        Note, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The note it stands in."
    )

    class Privacy:
        personal = ("words", "said_by")
        plain = ("id", "child", "goal", "on", "note")

    class Meta:
        ordering: ClassVar[list[str]] = ["-on", "-id"]


@pghistory.track()
class EffectOfUs(Recorded):
    """What having a social worker does to a child, good and bad: lessons missed, friends who ask, somebody who listens; and what we change."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="effects_of_us", help_text="The child.")
    on = models.DateField(help_text="When it was asked.")
    voice = models.CharField(max_length=14, choices=Impact.Voice, help_text="Whose view it is.")
    said_by = models.CharField(max_length=160, blank=True, help_text="Who says so, in words.")
    good = models.TextField(blank=True, help_text="What is good about it.")
    bad = models.TextField(blank=True, help_text="What is bad about it.")
    we_change = models.TextField(blank=True, help_text="What we do differently.")

    class Privacy:
        personal = ("voice", "said_by", "good", "bad", "we_change")
        plain = ("id", "child", "on")

    class Meta:
        ordering: ClassVar[list[str]] = ["-on", "-id"]


@pghistory.track()
class Tried(Recorded):
    """What we tried so that somebody could work with us, what got in the way, and what we try next. It is ours to try, not theirs."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="tried", help_text="The child.")
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Whom we wanted to reach."
    )
    on = models.DateField(help_text="When it was written down.")
    tried = models.TextField(help_text="What we tried: when, where, how, who.")
    in_the_way = models.TextField(blank=True, help_text="What got in the way, as they see it.")
    next = models.TextField(help_text="What we try differently now.")

    class Privacy:
        personal = ("person", "tried", "in_the_way", "next")
        plain = ("id", "child", "on")

    class Meta:
        ordering: ClassVar[list[str]] = ["-on", "-id"]
