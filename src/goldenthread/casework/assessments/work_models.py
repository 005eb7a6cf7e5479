"""One assessment with a family: why, how far, who is spoken to, and for each child the parts that were looked at.

`FamilyAssessment` is the piece of work; each child has an `Assessment` of their own in it, which is what clocks and returns count.
Serves: K1.00, K1.13, K1.16, K7.03
Made for: K1.04
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
import pgtrigger
from django.conf import settings
from django.db import models

from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.signed import stays_with_its_assessment
from goldenthread.people.models import Agency, Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class FamilyAssessment(Recorded):
    """An assessment with one family: why it is made, how far it goes, and how it is made safely with them."""

    class Together(models.TextChoices):
        TOGETHER = "together", "together"
        APART = "apart", "apart: not everybody is safe in one room"
        NOT_ASKED = "", "not asked yet"

    started_on = models.DateField(help_text="When it began.")
    why = models.TextField(blank=True, help_text="Why we are assessing, as it was said to the family.")
    how_far = models.TextField(
        blank=True, help_text="How far it goes: what is looked at closely and what is left alone."
    )
    agreed_with = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The manager who agreed how far it goes.",
    )
    agreed_on = models.DateField(null=True, blank=True, help_text="When that was agreed.")
    protection = models.BooleanField(
        default=False, help_text="Whether it goes with a section 47 enquiry, which does not wait for consent."
    )
    consent_talk = models.TextField(
        blank=True, help_text="The talk with the manager where somebody did not agree, and what was decided."
    )
    together = models.CharField(
        max_length=10, choices=Together, blank=True, help_text="Whether parents are seen together or apart."
    )
    together_because = models.TextField(blank=True, help_text="Who was asked, alone, and what they said about it.")
    model = models.CharField(max_length=40, blank=True, help_text="Key of the practice model whose prompts are shown.")
    stopped_on = models.DateField(null=True, blank=True, help_text="When it was stopped without being finished.")
    stopped_because = models.TextField(blank=True, help_text="Why it was stopped.")

    class Privacy:
        personal = ("why", "how_far", "consent_talk", "together", "together_because", "stopped_because", "protection")
        plain = ("id", "started_on", "agreed_with", "agreed_on", "model", "stopped_on")


@pghistory.track()
class AssessmentPart(Recorded):
    """One dimension for one child: what we know, how each sees it, and what it means for this child."""

    assessment = models.ForeignKey(
        Assessment, on_delete=models.CASCADE, related_name="parts", help_text="Which child's."
    )
    dimension = models.CharField(max_length=30, help_text="Key of the dimension: 'health', 'stability'.")
    we_know = models.TextField(blank=True, help_text="What we know, and how we know it.")
    child_view = models.TextField(blank=True, help_text="How the child sees it, in their own words where we have them.")
    parents_view = models.TextField(blank=True, help_text="How each parent sees it.")
    strengths = models.TextField(blank=True, help_text="What is going well.")
    worries = models.TextField(blank=True, help_text="What worries us.")
    means = models.TextField(blank=True, help_text="What it means for this child.")
    not_known = models.TextField(blank=True, help_text="What we do not know yet.")
    not_looked_at = models.TextField(blank=True, help_text="Why this is not looked at for this child.")

    class Privacy:
        personal = (
            "we_know", "child_view", "parents_view", "strengths", "worries", "means", "not_known", "not_looked_at",
        )  # fmt: skip
        plain = ("id", "assessment", "dimension")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["assessment", "dimension"], name="assessment_part_once")
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            stays_with_its_assessment(
                "we_know", "child_view", "parents_view", "strengths", "worries", "means", "not_known", "not_looked_at"
            )
        ]


@pghistory.track()
class AdultDifficulty(Recorded):
    """Something hard in an adult's life, always beside what it does to one child."""

    assessment = models.ForeignKey(
        Assessment, on_delete=models.CASCADE, related_name="difficulties", help_text="Which child's assessment."
    )
    adult = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", help_text="Whose difficulty it is.")
    difficulty = models.TextField(help_text="What is hard for them, in behaviour words.")
    effect = models.TextField(blank=True, help_text="What it does to this child, day by day.")
    help_offered = models.TextField(blank=True, help_text="What help there is, and what they say of it.")

    class Privacy:
        personal = ("difficulty", "effect", "help_offered", "adult")
        plain = ("id", "assessment")

    class Meta:
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            stays_with_its_assessment("difficulty", "effect", "help_offered")
        ]


@pghistory.track()
class AssessmentSource(Recorded):
    """Somebody to be spoken to, or a service to be asked: asked when and how, answered or not."""

    class Whom(models.TextChoices):
        CHILD = "child", "a child"
        MOTHER = "mother", "mother"
        FATHER = "father", "father"
        PATERNAL = "paternal", "father's family"
        FAMILY = "family", "wider family and friends"
        PROFESSIONAL = "professional", "a professional"

    work = models.ForeignKey(
        FamilyAssessment, on_delete=models.CASCADE, related_name="sources", help_text="Which assessment."
    )
    whom = models.CharField(max_length=14, choices=Whom, help_text="Who they are to the child.")
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The person, if recorded."
    )
    agency = models.ForeignKey(
        Agency, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The service, if recorded."
    )
    words = models.CharField(max_length=160, blank=True, help_text="Who, in words: 'Ms Patel, school nurse'.")
    why = models.CharField(max_length=300, blank=True, help_text="Why we want to hear from them.")
    asked_on = models.DateField(null=True, blank=True, help_text="When they were asked.")
    how = models.CharField(max_length=160, blank=True, help_text="How: visit, call, letter.")
    answered_on = models.DateField(null=True, blank=True, help_text="When they answered.")
    says = models.TextField(blank=True, help_text="What they said.")
    not_answered = models.TextField(blank=True, help_text="Why we have not heard them, and what we tried.")

    class Privacy:
        personal = ("words", "why", "how", "says", "not_answered", "person", "whom")
        plain = ("id", "work", "agency", "asked_on", "answered_on")


@pghistory.track()
class AbsentParent(Recorded):
    """What is settled about a parent who is not there, before anybody goes to them. Not safe yet, look again on a day, is a full answer."""

    class Decision(models.TextChoices):
        APPROACH = "approach", "go to them"
        NOT_SAFE_YET = "not_safe_yet", "not safe yet"
        NOT_FOUND = "not_found", "not found yet, we go on looking"

    work = models.ForeignKey(
        FamilyAssessment, on_delete=models.CASCADE, related_name="absent_parents", help_text="Which assessment."
    )
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The parent, if recorded."
    )
    words = models.CharField(max_length=160, blank=True, help_text="Who, in words, where nobody is recorded.")
    responsibility = models.TextField(blank=True, help_text="Parental responsibility: whether, and how we know.")
    parentage = models.TextField(blank=True, help_text="How sure it is that they are the parent.")
    orders = models.TextField(blank=True, help_text="Orders that say who may come near whom.")
    other_parent_view = models.TextField(blank=True, help_text="What the other parent says, asked alone.")
    child_view = models.TextField(blank=True, help_text="What the child says.")
    risk = models.TextField(blank=True, help_text="What harm there may be in going to them.")
    resource = models.TextField(blank=True, help_text="What they and their family could be for the child.")
    decision = models.CharField(max_length=14, choices=Decision, blank=True, help_text="What the manager decided.")
    because = models.TextField(blank=True, help_text="Why.")
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who."
    )
    decided_on = models.DateField(null=True, blank=True, help_text="When.")
    review_on = models.DateField(null=True, blank=True, help_text="When to look at it again.")

    class Privacy:
        personal = (
            "person", "words", "responsibility", "parentage", "orders", "other_parent_view", "child_view", "risk", "resource",
            "decision", "because",
        )  # fmt: skip
        plain = ("id", "work", "decided_by", "decided_on", "review_on")


@pghistory.track()
class ManagerReview(Recorded):
    """What passed between worker and manager: sent, looked at, sent back, signed off. Nobody approves their own."""

    class What(models.TextChoices):
        SENT = "sent", "sent to the manager"
        PROGRESS = "progress", "looked at how it is going"
        RETURNED = "returned", "sent back with questions"
        SIGNED_OFF = "signed_off", "signed off"

    work = models.ForeignKey(
        FamilyAssessment, on_delete=models.CASCADE, related_name="looks", help_text="Which assessment."
    )
    what = models.CharField(max_length=12, choices=What, help_text="What was done.")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who did it: the manager, or the worker who sent it.",
    )
    on = models.DateField(help_text="When.")
    says = models.TextField(blank=True, help_text="What they made of it: enough, go on, close; and why.")
    questions = models.TextField(blank=True, help_text="What they asked.")
    answered = models.TextField(blank=True, help_text="What the worker answered.")
    answered_on = models.DateField(null=True, blank=True, help_text="When.")

    class Privacy:
        personal = ("says", "questions", "answered")
        plain = ("id", "work", "what", "by", "on", "answered_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["on", "id"]


@pghistory.track()
class SignOffAnswer(Recorded):
    """What an assessment left open when it was signed off, and the answer given to it, in words. Nothing is stopped by it."""

    look = models.ForeignKey(
        ManagerReview, on_delete=models.CASCADE, related_name="answers", help_text="The signing off it belongs to."
    )
    gap = models.CharField(max_length=30, help_text="Key of what was open: 'not_seen_alone', 'late'.")
    child = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="For which child, if one."
    )
    asked = models.CharField(max_length=300, help_text="What was asked, as it stood on the page.")
    because = models.TextField(help_text="What was answered.")

    class Privacy:
        personal = ("gap", "child", "asked", "because")
        plain = ("id", "look")
