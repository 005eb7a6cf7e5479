"""Assessments, the factors a census knows them by, and the needs they find. A need answers concerns and is answered by goals.

Serves: K10.00
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
import pgtrigger
from django.conf import settings
from django.db import models

from goldenthread.casework.assessments.signed import stays_once_authorised
from goldenthread.casework.front_door.models import Concern, Referral
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.notes.writing_models import Note
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Assessment(Recorded):
    """One child's assessment: when it began, when the manager looked, when it was authorised."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="assessments", help_text="The child.")
    referral = models.ForeignKey(
        Referral,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="assessments",
        help_text="The referral it answers.",
    )
    started_on = models.DateField(help_text="When it began.")
    looked_at_on = models.DateField(null=True, blank=True, help_text="When the manager looked at how it was going.")
    authorised_on = models.DateField(null=True, blank=True, help_text="When it was finished and authorised.")
    work = models.ForeignKey(
        "FamilyAssessment",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="assessments",
        help_text="The assessment with the family it is part of; empty where a file brought it.",
    )
    analysis = models.TextField(blank=True, help_text="What it all means for this child.")
    permanence = models.TextField(blank=True, help_text="Where this child will grow up: what is thought so far.")
    if_it_went_on = models.TextField(
        blank=True, help_text="Permanence: what it would be for this child if things went on as they are."
    )
    if_it_ended = models.TextField(
        blank=True, help_text="Permanence: what it would be for this child if where they live now ended."
    )
    recommended = models.TextField(blank=True, help_text="What is recommended.")
    recommended_because = models.TextField(blank=True, help_text="Why.")
    child_says = models.TextField(blank=True, help_text="What the child says about it.")
    family_says = models.TextField(blank=True, help_text="What the family says about it.")
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who assessed.",
    )
    authorised_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who authorised it.",
    )

    class Privacy:
        personal = (
            "analysis", "permanence", "if_it_went_on", "if_it_ended", "recommended", "recommended_because", "child_says", "family_says",
        )  # fmt: skip
        plain = (
            "id",
            "child",
            "referral",
            "work",
            "started_on",
            "looked_at_on",
            "authorised_on",
            "written_by",
            "authorised_by",
        )

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["child", "started_on"], name="assessment_child")]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            stays_once_authorised(
                "analysis", "permanence", "if_it_went_on", "if_it_ended", "recommended", "recommended_because"
            )
        ]


class AssessmentFactor(Recorded):
    """A factor found by an assessment, as the census codes it. Some are about adults; none are words a family was told."""

    assessment = models.ForeignKey(
        Assessment, on_delete=models.CASCADE, related_name="factors", help_text="Which assessment."
    )
    code = models.CharField(max_length=6, help_text="Census code of the factor.")

    class Privacy:
        personal = ("code",)
        plain = ("id", "assessment")


@pghistory.track()
class Need(Recorded):
    """What one child needs, and which concerns it answers."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="needs", help_text="The child.")
    words = models.TextField(help_text="What the child needs, in plain words: 'Mia needs a calm home where …'.")
    found_on = models.DateField(help_text="When it was found.")
    found_in = models.CharField(
        max_length=160, blank=True, help_text="Where it was found: assessment, conference, review, visit."
    )
    assessment = models.ForeignKey(
        Assessment,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="needs",
        help_text="The assessment that found it.",
    )
    note = models.ForeignKey(
        Note,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="needs",
        help_text="The note it was raised from.",
    )
    means = models.TextField(blank=True, help_text="What it means in this child's daily life.")
    concerns = models.ManyToManyField(
        Concern, through="NeedConcern", related_name="needs", help_text="The concerns it answers."
    )

    wishes = models.ManyToManyField(
        Wish, through="NeedWish", related_name="needs", help_text="The wishes it follows from."
    )

    class Privacy:
        personal = ("words", "means", "found_in")
        plain = ("id", "child", "found_on", "assessment", "note", "concerns", "wishes")


class NeedConcern(models.Model):
    """A need answers a concern."""

    need = models.ForeignKey(Need, on_delete=models.CASCADE, related_name="+", help_text="The need.")
    concern = models.ForeignKey(
        Concern, on_delete=models.PROTECT, related_name="+", help_text="The concern it answers."
    )

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "need", "concern")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["need", "concern"], name="need_concern_once")
        ]


class NeedWish(models.Model):
    """A need follows from a child's wish."""

    need = models.ForeignKey(Need, on_delete=models.CASCADE, related_name="+", help_text="The need.")
    wish = models.ForeignKey(Wish, on_delete=models.PROTECT, related_name="+", help_text="The wish it follows from.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "need", "wish")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["need", "wish"], name="need_wish_once")
        ]
