"""The story so far: the chronology, who has read it, what tonight's worker must know, and whether the record is ready for leave.

Serves: K1.01, K10.01, K10.02a, K10.02b, K9.11, K9.W1
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models

from goldenthread.access.models import Cover
from goldenthread.casework.notes.writing_models import Note
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded

WORKER = settings.AUTH_USER_MODEL


@pghistory.track(exclude=["search"])
class ChronologyEntry(Recorded):
    """An event worth a line in the family's story: what happened, from which source, what was done, what came of it."""

    happened_on = models.DateField(help_text="The day, or the first day, it happened.")
    until_on = models.DateField(null=True, blank=True, help_text="The last day, where it went on for a while.")
    about_when = models.CharField(
        max_length=40, blank=True, help_text="How sure the date is: 'about', 'in the summer of'."
    )
    line = models.CharField(max_length=240, help_text="The event in one line.")
    source_words = models.CharField(max_length=200, blank=True, help_text="Where we know it from.")
    action = models.TextField(blank=True, help_text="What was done.")
    result = models.TextField(blank=True, help_text="What came of it.")
    note = models.ForeignKey(
        Note,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="chronology",
        help_text="The note it was promoted from.",
    )
    taken_out_on = models.DateField(null=True, blank=True, help_text="When it was taken out of the chronology.")
    taken_out_because = models.TextField(blank=True, help_text="Why.")
    search = models.GeneratedField(
        expression=SearchVector("line", "source_words", "action", "result", config="english"),
        output_field=SearchVectorField(),
        db_persist=True,
        help_text="Its words as search needs them.",
    )

    class Privacy:
        personal = (
            "happened_on",
            "until_on",
            "about_when",
            "line",
            "source_words",
            "action",
            "result",
            "taken_out_because",
            "search",
        )
        plain = ("id", "note", "taken_out_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["happened_on", "id"]
        indexes: ClassVar[list[models.Index]] = [GinIndex(fields=["search"], name="chronology_words")]


@pghistory.track()
class ChronologyChild(Recorded):
    """What an event in the family's story meant for one child: their column."""

    entry = models.ForeignKey(
        ChronologyEntry, on_delete=models.CASCADE, related_name="children", help_text="The event."
    )
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="chronology", help_text="The child.")
    impact = models.TextField(blank=True, help_text="What it meant for this child.")

    class Privacy:
        personal = ("impact",)
        plain = ("id", "entry", "child")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["entry", "child"], name="chronology_child_once")
        ]


class HistoryRead(models.Model):
    """Who read which history before first meeting a family, and what struck them."""

    worker = models.ForeignKey(WORKER, on_delete=models.CASCADE, related_name="+", help_text="Who read.")
    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="history_read", help_text="Whose history.")
    read_at = models.DateTimeField(help_text="When they said that they had read it.")
    parts = models.CharField(max_length=200, help_text="What they read: summary, chronology, earlier assessments.")
    struck = models.TextField(blank=True, help_text="What struck them.")

    class Privacy:
        personal = ("struck",)
        plain = ("id", "worker", "child", "read_at", "parts")


@pghistory.track()
class ForTonight(Recorded):
    """What somebody who answers tonight must know beyond the summary. The newest row is the one in force."""

    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="for_tonight", help_text="The child.")
    call_first = models.TextField(blank=True, help_text="Whom to ring first, and whom next.")
    calms = models.TextField(blank=True, help_text="What calms the child.")
    not_do = models.TextField(blank=True, help_text="What makes it worse.")
    written_on = models.DateField(help_text="When it was written or confirmed as still right.")

    class Privacy:
        personal = ("call_first", "calms", "not_do")
        plain = ("id", "child", "written_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["-written_on", "-id"]


class LeaveCheck(models.Model):
    """One child's record looked over before the worker goes on leave, with a word to whoever covers."""

    cover = models.ForeignKey(
        Cover, on_delete=models.CASCADE, related_name="checks", help_text="The leave and who covers."
    )
    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+", help_text="The child.")
    says = models.TextField(blank=True, help_text="What whoever covers should know and do.")
    ready_at = models.DateTimeField(help_text="When the worker said that the record is ready.")

    class Privacy:
        personal = ("says",)
        plain = ("id", "cover", "child", "ready_at")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["cover", "child"], name="leave_check_once")
        ]
