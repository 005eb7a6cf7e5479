"""What an assessment is made of: passages with their source, possible explanations and what speaks for and against, worries paired with goals.

Serves: K1.14, K1.15, K9.04, P.15
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import FamilyAssessment
from goldenthread.casework.documents.models import Document
from goldenthread.casework.notes.writing_models import Note
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


class Evidence(Recorded):
    """A passage taken from a note or a document into one child's assessment. The source stays one step away."""

    assessment = models.ForeignKey(
        Assessment, on_delete=models.CASCADE, related_name="evidence", help_text="Which child's assessment."
    )
    dimension = models.CharField(
        max_length=30, blank=True, help_text="Which part it was used in; empty while it waits."
    )
    words = models.TextField(help_text="The passage, as it stood in the source.")
    happened_on = models.DateField(null=True, blank=True, help_text="The day it is about.")
    note = models.ForeignKey(
        Note, null=True, blank=True, on_delete=models.PROTECT, related_name="used_in", help_text="The note."
    )
    document = models.ForeignKey(
        Document, null=True, blank=True, on_delete=models.PROTECT, related_name="used_in", help_text="The document."
    )
    about = models.CharField(
        max_length=60, blank=True, help_text="The line of the record it was taken from, as kind and number: 'call 12'."
    )
    from_words = models.CharField(max_length=200, blank=True, help_text="Where it is from, in words.")

    class Privacy:
        personal = ("words", "from_words", "dimension", "happened_on")
        plain = ("id", "assessment", "note", "document", "about")


@pghistory.track()
class Hypothesis(Recorded):
    """A possible explanation: what would follow if it were so, and whether it was kept or dropped and why. A tree."""

    class Status(models.TextChoices):
        OPEN = "open", "open"
        SUPPORTED = "supported", "more speaks for it"
        WEAKENED = "weakened", "less speaks for it"
        DROPPED = "dropped", "dropped"

    work = models.ForeignKey(
        FamilyAssessment, on_delete=models.CASCADE, related_name="hypotheses", help_text="Which assessment."
    )
    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
        help_text="Follows from which.",
    )
    words = models.TextField(help_text="What might be going on.")
    why = models.TextField(blank=True, help_text="Why it might be so.")
    status = models.CharField(max_length=10, choices=Status, default=Status.OPEN, help_text="Where it stands.")
    because = models.TextField(blank=True, help_text="Why it was kept or dropped.")
    changed_on = models.DateField(null=True, blank=True, help_text="When its standing last changed.")
    research = models.URLField(max_length=400, blank=True, help_text="Research that speaks to it.")
    research_says = models.TextField(
        blank=True, help_text="What the research says for this child, and where it does not fit."
    )

    class Privacy:
        personal = ("words", "why", "status", "because", "research_says")
        plain = ("id", "work", "parent", "changed_on", "research")


@pghistory.track()
class HypothesisEvidence(Recorded):
    """What speaks for or against an explanation, what is missing, or what would tell."""

    class Kind(models.TextChoices):
        FOR = "for", "speaks for it"
        AGAINST = "against", "speaks against it"
        MISSING = "missing", "missing"
        TEST = "test", "would tell"

    hypothesis = models.ForeignKey(
        Hypothesis, on_delete=models.CASCADE, related_name="evidence", help_text="Which explanation."
    )
    kind = models.CharField(max_length=10, choices=Kind, help_text="For, against, missing, or a test.")
    says = models.TextField(help_text="What, and for a test: who asks whom.")
    wanted_on = models.DateField(null=True, blank=True, help_text="By when, for a test.")
    found = models.TextField(blank=True, help_text="What the test found.")
    passage = models.ForeignKey(
        Evidence,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="The passage it rests on.",
    )

    class Privacy:
        personal = ("kind", "says", "found")
        plain = ("id", "hypothesis", "wanted_on", "passage")


@pghistory.track()
class SafetyMapEntry(Recorded):
    """A line of the strengths-and-safety map: harm, danger, what makes it harder, strength, safety shown, goal. A danger has its goal."""

    class Kind(models.TextChoices):
        HARM = "harm", "what has happened"
        DANGER = "danger", "what may happen if nothing changes"
        HARDER = "harder", "what makes it harder"
        STRENGTH = "strength", "what is going well"
        SAFETY = "safety", "times the child was kept safe"
        GOAL = "goal", "what the adults will be doing instead"

    work = models.ForeignKey(
        FamilyAssessment, on_delete=models.CASCADE, related_name="map", help_text="Which assessment."
    )
    kind = models.CharField(max_length=10, choices=Kind, help_text="Where on the map it stands.")
    words = models.TextField(help_text="In plain words about what people do, not labels.")
    who = models.CharField(max_length=160, blank=True, help_text="Whose words, or who is worried.")
    disputed = models.TextField(blank=True, help_text="Who sees it differently, and how.")
    told_alone = models.BooleanField(
        default=False, help_text="Whether somebody told it alone: it is on no screen and in no copy that others see."
    )
    answers = models.OneToOneField(
        "self",
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="answered_by",
        help_text="The danger this goal answers, one to one.",
    )

    class Privacy:
        personal = ("kind", "words", "who", "disputed", "told_alone")
        plain = ("id", "work", "answers")


@pghistory.track()
class SafetyScale(Recorded):
    """How safe somebody thinks the child is, from 0 to 10, with why and what one point higher would be. Never averaged."""

    work = models.ForeignKey(
        FamilyAssessment, on_delete=models.CASCADE, related_name="scales", help_text="Which assessment."
    )
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", help_text="About which child.")
    rater = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Whose number, if recorded.",
    )
    rater_words = models.CharField(
        max_length=160, blank=True, help_text="Whose number, in words: 'the health visitor'."
    )
    by_worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="A worker's own."
    )  # fmt: skip
    on = models.DateField(help_text="When.")
    value = models.PositiveSmallIntegerField(help_text="From 0 to 10.")
    because = models.TextField(blank=True, help_text="What makes it that and not 0.")
    one_higher = models.TextField(blank=True, help_text="What one point higher would look like.")
    asked_alone = models.BooleanField(default=False, help_text="Whether they were asked alone.")

    class Privacy:
        personal = ("value", "because", "one_higher", "rater", "rater_words", "asked_alone")
        plain = ("id", "work", "child", "by_worker", "on")

    class Meta:
        ordering: ClassVar[list[str]] = ["on", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=models.Q(value__lte=10), name="safety_scale_to_ten")
        ]
