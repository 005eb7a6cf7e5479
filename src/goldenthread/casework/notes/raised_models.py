"""What a note gives rise to: decisions, promises, tasks, calls to ring back, children who asked for their worker, who was told what.

Serves: K9.10, K2.01a, K2.01b, K2.01c, K3.02a, K3.02b, K3.08, C.01
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.notes.writing_models import Note
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded

WORKER = settings.AUTH_USER_MODEL


@pghistory.track()
class Decision(Recorded):
    """A decision as a record: options, choice, because, what the child and the family think of it, by whom, review on."""

    child = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="decisions", help_text="The child it is about."
    )
    note = models.ForeignKey(
        Note,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="decisions",
        help_text="The note it came from.",
    )
    question = models.CharField(max_length=200, help_text="What was to be decided.")
    options = models.TextField(blank=True, help_text="What could have been done instead.")
    choice = models.TextField(help_text="What was decided.")
    because = models.TextField(help_text="Why.")
    childs_view = models.TextField(
        blank=True, help_text="What the child thinks of it, in their own words where we have them."
    )
    familys_view = models.TextField(blank=True, help_text="What the family think of it.")
    decided_by = models.ForeignKey(
        WORKER, null=True, on_delete=models.PROTECT, related_name="+", help_text="Who decided."
    )
    decided_on = models.DateField(help_text="When.")
    review_on = models.DateField(null=True, blank=True, help_text="When it is looked at again.")

    class Privacy:
        personal = ("question", "options", "choice", "because", "childs_view", "familys_view")
        plain = ("id", "child", "note", "decided_by", "decided_on", "review_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["-decided_on", "-id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=~models.Q(because=""), name="a_decision_says_why")
        ]


@pghistory.track()
class Promise(Recorded):
    """What an adult promised a child: kept, or explained to them."""

    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="promises", help_text="The child.")
    by_worker = models.ForeignKey(
        WORKER,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="promises",
        help_text="Who promised, of us.",
    )
    by_words = models.CharField(max_length=120, blank=True, help_text="Who promised, where it was somebody else.")
    words = models.TextField(help_text="What was promised, as it was said to the child.")
    made_on = models.DateField(help_text="When.")
    due_on = models.DateField(null=True, blank=True, help_text="By when.")
    note = models.ForeignKey(
        Note,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="promises",
        help_text="The note it was written in.",
    )
    kept_on = models.DateField(null=True, blank=True, help_text="When it was kept.")
    not_kept_on = models.DateField(null=True, blank=True, help_text="When the child was told that it cannot be kept.")
    told_child = models.TextField(blank=True, help_text="What the child was told about it.")

    class Privacy:
        personal = ("words", "by_words", "told_child")
        plain = ("id", "child", "by_worker", "made_on", "due_on", "note", "kept_on", "not_kept_on")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(not_kept_on__isnull=True) | ~models.Q(told_child=""), name="not_kept_is_explained"
            )
        ]


@pghistory.track()
class Task(Recorded):
    """Something one of us has to do, outside any plan with the family: ring the school, post the letter."""

    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="tasks", help_text="The child it is for.")
    note = models.ForeignKey(
        Note, null=True, blank=True, on_delete=models.PROTECT, related_name="tasks", help_text="The note it came from."
    )
    what = models.CharField(max_length=300, help_text="What is to be done.")
    worker = models.ForeignKey(WORKER, on_delete=models.PROTECT, related_name="tasks", help_text="Who does it.")
    due_on = models.DateField(null=True, blank=True, help_text="By when.")
    done_on = models.DateField(null=True, blank=True, help_text="When it was done.")
    dropped_on = models.DateField(null=True, blank=True, help_text="When it was dropped.")
    says = models.TextField(blank=True, help_text="What came of it, or why it was dropped.")

    class Privacy:
        personal = ("what", "says")
        plain = ("id", "child", "note", "worker", "due_on", "done_on", "dropped_on")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["worker", "due_on"], name="task_of_a_worker")]


@pghistory.track()
class Call(Recorded):
    """Somebody rang: whether they got to speak, whether they were rung back and how soon."""

    child = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="calls", help_text="The child it was about."
    )
    person = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who rang, where we have their record.",
    )
    who = models.CharField(max_length=160, blank=True, help_text="Who rang, in words.")
    rang_at = models.DateTimeField(help_text="When.")
    for_worker = models.ForeignKey(
        WORKER,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="calls_for",
        help_text="Whom they wanted to speak to.",
    )
    about = models.TextField(blank=True, help_text="What they wanted.")
    number = models.CharField(
        max_length=40, blank=True, help_text="The number to ring back, if it is not the one we have."
    )
    got_to_speak = models.BooleanField(default=False, help_text="Whether they got to speak to whom they wanted.")
    rung_back_at = models.DateTimeField(null=True, blank=True, help_text="When they were rung back.")
    rung_back_by = models.ForeignKey(
        WORKER, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who rang back."
    )
    reached = models.BooleanField(null=True, blank=True, help_text="Whether they were reached then.")
    note = models.ForeignKey(
        Note,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="calls",
        help_text="The note about the talk.",
    )

    class Privacy:
        personal = ("who", "about", "number", "got_to_speak", "reached")
        plain = ("id", "child", "person", "rang_at", "for_worker", "rung_back_at", "rung_back_by", "note")

    class Meta:
        ordering: ClassVar[list[str]] = ["-rang_at", "-id"]


@pghistory.track()
class AskedForMe(Recorded):
    """A child asked for their worker, and when they were answered. It goes before everything else of the worker's day."""

    child = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="asked_for", help_text="The child who asked."
    )
    worker = models.ForeignKey(
        WORKER,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="asked_for_by",
        help_text="For whom they asked.",
    )
    asked_at = models.DateTimeField(help_text="When.")
    through = models.CharField(
        max_length=160, blank=True, help_text="How we came to know: they rang, school told us, Nan told us."
    )
    words = models.TextField(blank=True, help_text="What they said, in their own words.")
    call = models.ForeignKey(
        Call,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The call in which they asked.",
    )
    answered_at = models.DateTimeField(null=True, blank=True, help_text="When somebody spoke with the child.")
    answered_by = models.ForeignKey(
        WORKER, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who."
    )
    answer = models.TextField(blank=True, help_text="What was said, or why it was somebody else who answered.")

    class Privacy:
        personal = ("through", "words", "answer")
        plain = ("id", "child", "worker", "asked_at", "call", "answered_at", "answered_by")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(answered_at__isnull=True) | models.Q(answered_by__isnull=False),
                name="answered_by_somebody",
            )
        ]


@pghistory.track()
class Told(Recorded):
    """Somebody was told something: what, how, when; checked against how they may safely be reached."""

    child = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="told_about", help_text="The child it is about."
    )
    person = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="told",
        help_text="Who was told, where we have their record.",
    )
    who = models.CharField(
        max_length=160, blank=True, help_text="Who was told, in words: the school, the person who referred."
    )
    what = models.TextField(help_text="What they were told, in plain words.")
    channel = models.CharField(max_length=10, choices=Channel, help_text="How.")
    told_on = models.DateField(help_text="When.")
    note = models.ForeignKey(
        Note, null=True, blank=True, on_delete=models.PROTECT, related_name="told", help_text="The note it belongs to."
    )
    how_to_reach_us = models.BooleanField(
        default=False, help_text="Whether they were given a card with how to reach us."
    )
    answer = models.TextField(blank=True, help_text="What they said to it.")
    against_advice_because = models.TextField(
        blank=True, help_text="Why it was told although the way was not known to be safe."
    )

    class Privacy:
        personal = ("who", "what", "answer", "against_advice_because")
        plain = ("id", "child", "person", "channel", "told_on", "note", "how_to_reach_us")

    class Meta:
        ordering: ClassVar[list[str]] = ["-told_on", "-id"]
