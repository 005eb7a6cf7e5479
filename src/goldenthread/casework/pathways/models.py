"""The end of our work with a child: a closing that answers every concern and every wish, and what was agreed about it.

A closing is written, asked for, and decided by a manager who did not write it. Until it is decided it has no day (`closed_on`), and
nothing in the record takes the child for closed.
Serves: K10.00, K10.08
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.front_door.models import ConcernChild
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Closing(Recorded):
    """The end of our work with a child: what changed, what they and their family say, who decided and why."""

    class Kind(models.TextChoices):
        CLOSE = "close", "our work ends"
        STEP_DOWN = "step_down", "early help goes on"
        TRANSFER = "transfer", "another council or service takes over"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="closings", help_text="The child.")
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.CLOSE, help_text="What comes after our work.")
    proposed_on = models.DateField(null=True, blank=True, help_text="The day on which it is meant to end.")
    closed_on = models.DateField(
        null=True, blank=True, help_text="When we stopped being involved; empty until a manager has decided it."
    )
    reason = models.CharField(max_length=4, blank=True, help_text="Why, by census code.")
    because = models.TextField(blank=True, help_text="Why, in words the child and family will read.")
    child_says = models.TextField(blank=True, help_text="What the child says about it.")
    family_says = models.TextField(blank=True, help_text="What the family says about it.")
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The manager who decided.",
    )

    class Privacy:
        personal = ("because", "child_says", "family_says", "reason")
        plain = ("id", "child", "kind", "proposed_on", "closed_on", "decided_by")


class ClosingMove(Recorded):
    """One step of a closing: written, asked for, sent back, decided, taken back."""

    closing = models.ForeignKey(Closing, on_delete=models.CASCADE, related_name="moves", help_text="Which closing.")
    to = models.CharField(max_length=12, help_text="Where it stands now.")
    on = models.DateField(help_text="When.")
    because = models.TextField(blank=True, help_text="Why: the manager's reason, or what is still missing.")

    class Privacy:
        personal = ("because",)
        plain = ("id", "closing", "to", "on")

    class Meta:
        ordering: ClassVar[list[str]] = ["on", "id"]


class ClosingAnswer(Recorded):
    """What the closing answers about one concern."""

    closing = models.ForeignKey(Closing, on_delete=models.CASCADE, related_name="answers", help_text="Which closing.")
    strand = models.ForeignKey(
        ConcernChild, on_delete=models.PROTECT, related_name="closing_answers", help_text="Which concern of the child."
    )
    says = models.TextField(help_text="What became of the worry, and how we know.")
    became = models.CharField(
        max_length=12, blank=True, help_text="What became of it: 'resolved', 'passed_on', 'still_there'."
    )
    source_one = models.CharField(max_length=300, blank=True, help_text="How we know, from whom.")
    source_two = models.CharField(max_length=300, blank=True, help_text="How else we know, from whom else.")
    not_from_child = models.CharField(
        max_length=300, blank=True, help_text="Why neither is from the child, where that is so."
    )
    passed_to = models.CharField(max_length=160, blank=True, help_text="To whom it is passed on, where it is.")
    accepted_by = models.CharField(max_length=160, blank=True, help_text="Who took it over, where it was passed on.")
    accepted_on = models.DateField(null=True, blank=True, help_text="When they said that they have it.")

    class Privacy:
        personal = ("says", "became", "source_one", "source_two", "not_from_child", "passed_to", "accepted_by")
        plain = ("id", "closing", "strand", "accepted_on")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["closing", "strand"], name="closing_answer_once")
        ]


class ClosingGate(Recorded):
    """Something a good ending has and this one has not, with the reason in writing. It stops nobody; it stays in the record."""

    closing = models.ForeignKey(Closing, on_delete=models.CASCADE, related_name="gates", help_text="Which closing.")
    gate = models.CharField(max_length=40, help_text="What is missing, by its key in practice.closing.")
    because = models.TextField(help_text="Why it is right to close all the same.")

    class Privacy:
        personal = ("because",)
        plain = ("id", "closing", "gate")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["closing", "gate"], name="closing_gate_once")
        ]


class ClosingReader(Recorded):
    """Somebody with whom the child agreed to share what they say at the end."""

    closing = models.ForeignKey(Closing, on_delete=models.CASCADE, related_name="readers", help_text="Which closing.")
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="+", help_text="Who may read the child's words."
    )

    class Privacy:
        personal = ("person",)
        plain = ("id", "closing")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["closing", "person"], name="closing_reader_once")
        ]
