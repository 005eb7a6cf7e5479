"""Whether life got better: measures, who said which number and when, and what each review made of it. Raters are never averaged.

Serves: K10.00, T.24, K6.01, K6.02a, K6.03, K6.08
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.db import models

from goldenthread.casework.documents.models import Document
from goldenthread.casework.notes.models import Note
from goldenthread.casework.plans.models import Goal, Review
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Measure(Recorded):
    """One question asked again and again about one child, on the same scale."""

    class Kind(models.TextChoices):
        SCALE = "scale", "0 to 10"
        LADDER = "ladder", "a ladder of ten steps"
        FACES = "faces", "five faces"
        GOAL = "goal", "how near the goal is, 0 to 10"
        COUNT = "count", "a count"
        EXTERNAL = "external", "a score from a questionnaire kept elsewhere"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="measures", help_text="The child.")
    goal = models.ForeignKey(
        Goal,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="measures",
        help_text="The goal it tells about.",
    )
    question = models.CharField(max_length=200, help_text="The question, in the words it is asked in.")
    kind = models.CharField(
        max_length=10,
        choices=Kind,
        help_text="A scale, a ladder, faces, how near a goal is, a count, or a score kept elsewhere.",
    )
    low_words = models.CharField(
        max_length=160, blank=True, help_text="What the lowest number means, in the person's words."
    )
    high_words = models.CharField(
        max_length=160, blank=True, help_text="What the highest number means, in the person's words."
    )
    goal_value = models.DecimalField(
        max_digits=8, decimal_places=2, null=True, blank=True, help_text="The number that would be good enough."
    )
    more_is_better = models.BooleanField(default=True, help_text="Whether a higher number is better.")
    unit = models.CharField(
        max_length=60, blank=True, help_text="What is counted: 'days at school', 'police call-outs in six months'."
    )
    set_on = models.DateField(null=True, blank=True, help_text="When it was agreed to ask this.")
    set_with = models.CharField(
        max_length=160, blank=True, help_text="With whom the question and its words were agreed."
    )
    every_days = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="After how many days it is asked again; empty where nobody has said."
    )
    version = models.CharField(max_length=60, blank=True, help_text="Which version of a questionnaire kept elsewhere.")
    highest = models.DecimalField(
        max_digits=8,
        decimal_places=2,
        null=True,
        blank=True,
        help_text="The highest score there can be, where it is not 10.",
    )
    ended_on = models.DateField(null=True, blank=True, help_text="From when it is not asked any more.")
    ended_because = models.CharField(max_length=300, blank=True, help_text="Why it is not asked any more.")

    class Privacy:
        personal = ("question", "low_words", "high_words", "goal_value", "unit", "set_with", "ended_because")
        plain = (
            "id", "child", "goal", "kind", "more_is_better", "set_on", "every_days", "version", "highest", "ended_on",
        )  # fmt: skip


@pghistory.track()
class Reading(Recorded):
    """One number, whose it is, when, and why they gave it."""

    class At(models.TextChoices):
        BASELINE = "baseline", "at the start"
        REPEAT = "repeat", "along the way"
        END = "end", "at the end"

    class Rater(models.TextChoices):
        CHILD = "child", "the child"
        PARENT = "parent", "a parent"
        CARER = "carer", "a carer"
        NETWORK = "network", "family and friends"
        WORKER = "worker", "the worker"
        SCHOOL = "school", "school"
        OTHER = "other", "another service"

    measure = models.ForeignKey(Measure, on_delete=models.PROTECT, related_name="readings", help_text="Which measure.")
    on = models.DateField(help_text="When.")
    value = models.DecimalField(max_digits=8, decimal_places=2, help_text="The number.")
    at = models.CharField(max_length=10, choices=At, help_text="At the start, along the way, or at the end.")
    rater = models.CharField(max_length=10, choices=Rater, help_text="Whose number.")
    rater_person = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The person whose number it is, where recorded.",
    )
    because = models.TextField(blank=True, help_text="What makes it that number, in their words.")
    asked_alone = models.BooleanField(default=False, help_text="Whether they were asked alone.")
    rater_words = models.CharField(
        max_length=120, blank=True, help_text="Whose number it is, in words: 'Ms Patel, class teacher'."
    )
    note = models.ForeignKey(
        Note,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="readings",
        help_text="The note of that day.",
    )
    document = models.ForeignKey(
        Document, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The filled-in questionnaire, as a file."
    )  # fmt: skip

    class Privacy:
        personal = ("value", "because", "rater", "asked_alone", "rater_words")
        plain = ("id", "measure", "on", "at", "rater_person", "note", "document")

    class Meta:
        ordering: ClassVar[list[str]] = ["on", "id"]

    @property
    def says(self) -> str:
        """The number without needless noughts."""
        return f"{self.value.normalize():f}"


@pghistory.track()
class ReadingPart(models.Model):
    """One score within a questionnaire kept elsewhere: its name there, and the score. Never one of its questions."""

    reading = models.ForeignKey(Reading, on_delete=models.CASCADE, related_name="parts", help_text="Of which reading.")
    name = models.CharField(max_length=80, help_text="What the score is called there.")
    value = models.DecimalField(max_digits=8, decimal_places=2, help_text="The score.")

    class Privacy:
        personal = ("name", "value")
        plain = ("id", "reading")

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]


@pghistory.track()
class ReadingShare(Recorded):
    """Somebody who gave a number agrees that one other person may know it, and their words with it. Without a row, nobody is told."""

    reading = models.ForeignKey(Reading, on_delete=models.CASCADE, related_name="shares", help_text="Which number.")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", help_text="Who may know it.")
    agreed_on = models.DateField(help_text="When they said so.")
    ended_on = models.DateField(null=True, blank=True, help_text="When they took it back.")

    class Privacy:
        personal = ("person",)
        plain = ("id", "reading", "agreed_on", "ended_on")


@pghistory.track()
class Impact(Recorded):
    """What a review made of one goal: better, the same, worse, too early; from whom, on what evidence, and what we do now."""

    class Verdict(models.TextChoices):
        BETTER = "better", "better"
        SAME = "same", "the same"
        WORSE = "worse", "worse"
        TOO_EARLY = "too_early", "too early to say"

    class Voice(models.TextChoices):
        CHILD = "child", "the child"
        HARMED_ADULT = "harmed_adult", "the adult who was harmed"
        PARENT = "parent", "a parent"
        NETWORK = "network", "family and friends"
        WORKER = "worker", "the worker"
        PROFESSIONAL = "professional", "another professional"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="impacts", help_text="The child.")
    goal = models.ForeignKey(Goal, on_delete=models.PROTECT, related_name="impacts", help_text="The goal.")
    review = models.ForeignKey(
        Review,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="impacts",
        help_text="The review that judged it.",
    )
    on = models.DateField(help_text="When.")
    verdict = models.CharField(max_length=10, choices=Verdict, help_text="Better, the same, worse, or too early.")
    voice = models.CharField(max_length=14, choices=Voice, help_text="Whose view it is.")
    asked_alone = models.BooleanField(default=False, help_text="Whether they were asked alone.")
    said_by = models.CharField(max_length=160, help_text="Who says so, in words.")
    evidence = models.TextField(help_text="How we know.")
    now_we = models.TextField(blank=True, help_text="What we do now.")

    class Privacy:
        personal = ("verdict", "said_by", "evidence", "now_we", "voice", "asked_alone")
        plain = ("id", "child", "goal", "review", "on")
