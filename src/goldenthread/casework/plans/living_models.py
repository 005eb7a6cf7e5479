"""What a plan needs to be lived with: five answers for each step, what if, what the family's own plan must keep to, who has a copy.

Serves: K4.03, K4.04, K4.05, K4.06, K4.07, K4.08, K7.10b, K3.05, K9.W2
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.plans.models import Goal, Plan, Step
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class StepCheck(Recorded):
    """The five questions asked of a step, each answered by the people in the room. Achievable and realistic are asked, not judged."""

    step = models.OneToOneField(Step, on_delete=models.CASCADE, related_name="five_questions", help_text="Which step.")
    who = models.CharField(max_length=200, blank=True, help_text="Who does it?")
    what = models.CharField(max_length=300, blank=True, help_text="What will they do, that anybody could see?")
    by_when = models.CharField(max_length=200, blank=True, help_text="By when, or how often and until when?")
    how_known = models.CharField(max_length=300, blank=True, help_text="How will we know?")
    what_for = models.CharField(max_length=300, blank=True, help_text="What difference will it make to the child?")
    can_do = models.CharField(max_length=300, blank=True, help_text="Can they do it, and what help makes it possible?")

    class Privacy:
        personal = ("who", "what", "by_when", "how_known", "what_for", "can_do")
        plain = ("id", "step")


@pghistory.track()
class Contingency(Recorded):
    """If this happens: who notices, who does what, where the child sleeps, who tells the child. Tried on a day."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="contingencies", help_text="Which plan.")
    if_this = models.TextField(help_text="If this happens, or this is the first sign.")
    who_notices = models.CharField(max_length=200, blank=True, help_text="Who notices.")
    then = models.TextField(blank=True, help_text="Who does what in the first hour.")
    sleeps = models.CharField(max_length=200, blank=True, help_text="Where the child sleeps.")
    who_tells = models.CharField(max_length=200, blank=True, help_text="Who tells the child, and how.")
    belongings = models.CharField(max_length=300, blank=True, help_text="Belongings, school, medicine.")
    legal = models.CharField(
        max_length=300, blank=True, help_text="The legal way, where one is needed, and who decides."
    )
    tried_on = models.DateField(null=True, blank=True, help_text="When it was gone through with the family.")
    tried = models.TextField(blank=True, help_text="What was learnt by trying.")
    ended_on = models.DateField(null=True, blank=True, help_text="When it was taken out of the plan.")

    class Privacy:
        personal = ("if_this", "who_notices", "then", "sleeps", "who_tells", "belongings", "legal", "tried")
        plain = ("id", "plan", "tried_on", "ended_on")


@pghistory.track()
class BottomLine(Recorded):
    """What a family's own plan must keep to, said before they make it."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="bottom_lines", help_text="Which plan.")
    words = models.TextField(help_text="In plain words.")
    because = models.TextField(blank=True, help_text="Why.")
    kept = models.TextField(blank=True, help_text="How the family's plan keeps to it.")
    ended_on = models.DateField(null=True, blank=True, help_text="When it no longer stood.")

    class Privacy:
        personal = ("words", "because", "kept")
        plain = ("id", "plan", "ended_on")


class PlanCopy(Recorded):
    """A copy of a plan that somebody was given: which version, in which form and language. Never changed."""

    class Form(models.TextChoices):
        FAMILY = "family", "the family's version"
        CHILD = "child", "the child's version"
        WHOLE = "whole", "the whole plan"

    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="copies", help_text="Which plan.")
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who has it, if recorded."
    )
    words = models.CharField(max_length=160, blank=True, help_text="Who has it, in words: 'Ms Patel, school'.")
    on = models.DateField(help_text="Since when.")
    form = models.CharField(max_length=10, choices=Form, help_text="Which version.")
    language = models.CharField(max_length=60, blank=True, help_text="In which language.")
    how = models.CharField(max_length=60, help_text="How it was given.")
    file_hash = models.CharField(max_length=64, blank=True, help_text="Hash of the file that went.")

    class Privacy:
        personal = ("person", "words", "form", "language", "how")
        plain = ("id", "plan", "on", "file_hash")


@pghistory.track()
class ViolenceInPlan(Recorded):
    """Who harms whom, named in the plan, so that steps fall to whoever harms and progress is asked of whoever is harmed, alone."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="violence", help_text="Which plan.")
    harms = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", help_text="Who harms or controls.")
    harmed = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", help_text="Who is harmed.")
    what = models.TextField(help_text="What was done, in plain words.")
    ended_on = models.DateField(null=True, blank=True, help_text="When it was taken out of the plan.")
    ended_because = models.TextField(blank=True, help_text="Why.")

    class Privacy:
        personal = ("harms", "harmed", "what", "ended_because")
        plain = ("id", "plan", "ended_on")


@pghistory.track()
class PlanAnswer(Recorded):
    """What a child or somebody of the family says to a plan: in their own words, agreed or not. A later answer stands beside it."""

    class Says(models.TextChoices):
        AGREES = "agrees", "agrees"
        PARTLY = "partly", "agrees to part of it"
        DIFFERENTLY = "differently", "not how they see it"
        NOT_ASKED = "not_asked", "could not be asked yet"

    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="answers", help_text="Which plan.")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="plan_answers", help_text="Who.")
    on = models.DateField(help_text="When.")
    answer = models.CharField(max_length=12, choices=Says, help_text="Whether they agree.")
    words = models.TextField(blank=True, help_text="In their own words; or why they could not be asked.")
    alone = models.BooleanField(default=False, help_text="Whether they were asked on their own.")
    may_know = models.ManyToManyField(
        Person,
        through="PlanAnswerReader",
        blank=True,
        related_name="+",
        help_text="Who else of the family they agree may read their words.",
    )

    class Privacy:
        personal = ("person", "answer", "words", "alone", "may_know")
        plain = ("id", "plan", "on")

    class Meta:
        ordering: ClassVar[list[str]] = ["on", "id"]


class PlanAnswerReader(models.Model):
    """Somebody of the family who may read what another said to a plan, because the one who said it agreed."""

    answer = models.ForeignKey(PlanAnswer, on_delete=models.CASCADE, related_name="+", help_text="Whose words.")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", help_text="Who may read them.")

    class Privacy:
        personal = ("person",)
        plain = ("id", "answer")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["answer", "person"], name="plan_answer_reader_once")
        ]


@pghistory.track()
class PlanWorker(Recorded):
    """Somebody who works on a plan beside its lead, and their part in it."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="workers", help_text="Which plan.")
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The worker, where they are one of ours.",
    )
    words = models.CharField(max_length=160, blank=True, help_text="Who, in words: 'Ms Patel, school'.")
    part = models.CharField(max_length=300, help_text="What they do in this plan.")
    began_on = models.DateField(help_text="Since when.")
    ended_on = models.DateField(null=True, blank=True, help_text="Until when.")

    class Privacy:
        personal = ("words", "part")
        plain = ("id", "plan", "worker", "began_on", "ended_on")


@pghistory.track()
class Analysis(Recorded):
    """Why a goal did not move: what child and family say, why we think so, what we change."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="analyses", help_text="The child.")
    goal = models.ForeignKey(Goal, on_delete=models.PROTECT, related_name="analyses", help_text="Which goal.")
    on = models.DateField(help_text="When.")
    why = models.TextField(help_text="Why nothing moved, or moved the wrong way.")
    child_says = models.TextField(blank=True, help_text="What the child says.")
    family_says = models.TextField(blank=True, help_text="What the family says.")
    we_tried = models.TextField(blank=True, help_text="What we tried, and what we did not.")
    we_change = models.TextField(help_text="What we change now; or why we go on the same way.")

    class Privacy:
        personal = ("why", "child_says", "family_says", "we_tried", "we_change")
        plain = ("id", "child", "goal", "on")

    class Meta:
        ordering: ClassVar[list[str]] = ["-on", "-id"]
