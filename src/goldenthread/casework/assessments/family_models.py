"""The assessment as the family reads it: written from the same content, checked before it goes, their comments beside ours.

Serves: K1.18a, K1.18b, K9.W2
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
import pgtrigger
from django.conf import settings
from django.db import models

from goldenthread.casework.assessments.work_models import FamilyAssessment
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class FamilyVersion(Recorded):
    """An assessment in words for one reader: a parent, a child. Each reader has their own, with only what may reach them."""

    work = models.ForeignKey(
        FamilyAssessment, on_delete=models.CASCADE, related_name="versions", help_text="Which assessment."
    )
    reader = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", help_text="Who it is written for.")
    large = models.BooleanField(default=False, help_text="Whether it is set in bigger type.")
    language = models.CharField(max_length=60, blank=True, help_text="The language it is explained in.")
    for_interpreter = models.TextField(blank=True, help_text="A word for the interpreter.")
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who checked it."
    )  # fmt: skip
    checked_at = models.DateTimeField(null=True, blank=True, help_text="When; empty while it is being written.")
    file_hash = models.CharField(max_length=64, blank=True, help_text="Hash of the very file that was checked.")

    class Privacy:
        personal = ("reader", "for_interpreter", "language")
        plain = ("id", "work", "large", "checked_by", "checked_at", "file_hash")


@pghistory.track()
class FamilyVersionPart(Recorded):
    """One part of it: a heading, the words, and whether it is about the whole family or one child."""

    version = models.ForeignKey(
        FamilyVersion, on_delete=models.CASCADE, related_name="parts", help_text="Which version."
    )
    place = models.PositiveSmallIntegerField(help_text="Where it stands, from 1.")
    child = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="About which child, if one.",
    )
    heading = models.CharField(max_length=160, help_text="Its heading.")
    words = models.TextField(blank=True, help_text="The words the family reads.")
    from_part = models.CharField(max_length=60, blank=True, help_text="Which part of the assessment it was made from.")

    class Privacy:
        personal = ("heading", "words")
        plain = ("id", "version", "place", "child", "from_part")

    class Meta:
        ordering: ClassVar[list[str]] = ["place", "id"]


@pghistory.track()
class FamilyComment(Recorded):
    """What somebody in the family says about it. Theirs: it is answered, never edited."""

    version = models.ForeignKey(
        FamilyVersion, on_delete=models.PROTECT, related_name="comments", help_text="About which version."
    )
    part = models.ForeignKey(
        FamilyVersionPart,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="comments",
        help_text="Which part.",
    )
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", help_text="Who says it.")
    on = models.DateField(help_text="When.")
    says = models.TextField(help_text="In their own words.")
    sees_it_differently = models.BooleanField(default=False, help_text="Not how they see it: it stays so, beside ours.")
    answer = models.TextField(blank=True, help_text="What we did about it, or why not.")
    answered_on = models.DateField(null=True, blank=True, help_text="When.")

    class Privacy:
        personal = ("says", "answer", "person", "sees_it_differently")
        plain = ("id", "version", "part", "on", "answered_on")


class Sharing(Recorded):
    """What was given to whom, when, how, in which language, explained by whom; the hash of the very file. Never changed."""

    version = models.ForeignKey(
        FamilyVersion,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="sharings",
        help_text="Which version.",
    )
    what = models.CharField(max_length=160, help_text="What it was, in words.")
    about = models.CharField(max_length=60, blank=True, help_text="What it was, as kind and number: 'plan 12'.")
    child = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="shared_about", help_text="About which child."
    )
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="shared_with", help_text="With whom.")
    on = models.DateField(help_text="When.")
    how = models.CharField(max_length=60, help_text="How: read together, handed over, posted, large print.")
    language = models.CharField(max_length=60, blank=True, help_text="In which language it was explained.")
    explained = models.TextField(blank=True, help_text="How it was explained, and by whom.")
    file_hash = models.CharField(max_length=64, blank=True, help_text="Hash of the file that went.")

    class Privacy:
        personal = ("what", "how", "language", "explained", "person")
        plain = ("id", "version", "about", "child", "on", "file_hash")

    class Meta:
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Protect(
                name="stays_as_shared",
                operation=pgtrigger.Update,
                condition=pgtrigger.AnyChange(
                    "version", "what", "about", "on", "how", "language", "explained", "file_hash"
                ),
            ),
            pgtrigger.Protect(name="stays", operation=pgtrigger.Delete),
        ]
