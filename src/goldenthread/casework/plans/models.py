"""Plans, the goals and steps in them, and their reviews. Goals and steps may serve several children and outlive a plan.

Serves: K10.00
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.assessments.models import Need
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.notes.writing_models import Note
from goldenthread.people.models import Agency, Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Plan(Recorded):
    """A plan with a family. Each child's own dates, category and end are in `PlanChild`."""

    class Kind(models.TextChoices):
        EARLY_HELP = "early_help", "early help plan"
        CHILD_IN_NEED = "child_in_need", "child in need plan"
        CHILD_PROTECTION = "child_protection", "child protection plan"
        CARE = "care", "care plan"
        PATHWAY = "pathway", "pathway plan"
        FAMILY_NETWORK = "family_network", "family network plan"
        SAFETY = "safety", "safety plan"

    kind = models.CharField(max_length=20, choices=Kind, help_text="What kind of plan.")
    purpose = models.TextField(blank=True, help_text="What the plan is for, in one or two plain sentences.")
    lead = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        help_text="The lead practitioner, who need not be a social worker.",
    )  # fmt: skip
    agreed_on = models.DateField(
        null=True, blank=True, help_text="When it was agreed with the family; empty while it is written."
    )
    review_on = models.DateField(null=True, blank=True, help_text="When it is looked at next.")

    class Privacy:
        personal = ("purpose",)
        plain = ("id", "kind", "lead", "agreed_on", "review_on")


@pghistory.track()
class PlanChild(Recorded):
    """One child's place on a plan: from when, under which category, until when and why it ended."""

    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="children", help_text="The plan.")
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="plans", help_text="The child.")
    kind = models.CharField(
        max_length=20, choices=Plan.Kind,
        help_text="The plan's kind, kept here so that a child's status is one look-up.",
    )  # fmt: skip
    began_on = models.DateField(help_text="When the child's plan began.")
    ended_on = models.DateField(null=True, blank=True, help_text="When it ended for this child.")
    ended_because = models.TextField(blank=True, help_text="Why it ended, in words the child and family will read.")
    category = models.CharField(max_length=4, blank=True, help_text="Category of abuse at the start, by census code.")
    latest_category = models.CharField(max_length=4, blank=True, help_text="Category of abuse now, by census code.")
    earlier_plans = models.IntegerField(
        null=True, blank=True, help_text="How many child protection plans there were before."
    )

    class Privacy:
        personal = ("ended_because", "category", "latest_category", "earlier_plans")
        plain = ("id", "plan", "child", "kind", "began_on", "ended_on")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["plan", "child", "began_on"], name="plan_child_once")
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["child", "kind", "began_on"], name="plan_child_kind")
        ]


@pghistory.track()
class Goal(Recorded):
    """A change wanted: whose goal, in whose words, big or small, answering which needs."""

    class Whose(models.TextChoices):
        CHILD = "child", "the child's"
        FAMILY = "family", "the family's"
        PROFESSIONAL = "professional", "professionals'"

    words = models.TextField(help_text="The change wanted, in their words.")
    whose = models.CharField(max_length=12, choices=Whose, help_text="Whose goal it is.")
    is_small = models.BooleanField(default=False, help_text="A small goal on the way to a big one.")
    set_on = models.DateField(help_text="When it was agreed.")
    target = models.CharField(max_length=200, blank=True, help_text="How we will know it is reached.")
    change_by = models.DateField(null=True, blank=True, help_text="By when we expect to see change.")
    needs = models.ManyToManyField(Need, through="GoalNeed", related_name="goals", help_text="The needs it answers.")
    wishes = models.ManyToManyField(
        Wish, through="GoalWish", related_name="goals", help_text="The child's wishes it answers."
    )

    class Privacy:
        personal = ("words", "whose", "target")
        plain = ("id", "is_small", "set_on", "change_by", "needs", "wishes")


class GoalNeed(models.Model):
    """A goal answers a need."""

    goal = models.ForeignKey(Goal, on_delete=models.CASCADE, related_name="+", help_text="The goal.")
    need = models.ForeignKey(Need, on_delete=models.PROTECT, related_name="+", help_text="The need it answers.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "goal", "need")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["goal", "need"], name="goal_need_once")
        ]


class GoalWish(models.Model):
    """A goal answers a child's wish."""

    goal = models.ForeignKey(Goal, on_delete=models.CASCADE, related_name="+", help_text="The goal.")
    wish = models.ForeignKey(Wish, on_delete=models.PROTECT, related_name="+", help_text="The wish it answers.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "goal", "wish")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["goal", "wish"], name="goal_wish_once")
        ]


@pghistory.track()
class Step(Recorded):
    """What somebody agreed to do. The owner is a person, somebody from an agency, or a worker; without an owner the thread is broken."""

    class Proposed(models.TextChoices):
        CHILD = "child", "the child"
        FAMILY = "family", "the family"
        NETWORK = "network", "friends and relatives"
        PROFESSIONAL = "professional", "professionals"

    what = models.TextField(help_text="What they will do, in words anybody could check.")
    owner = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="steps",
        help_text="The person who does it.",
    )  # fmt: skip
    owner_agency = models.ForeignKey(
        Agency, null=True, blank=True, on_delete=models.PROTECT, related_name="steps",
        help_text="The agency that does it.",
    )  # fmt: skip
    owner_worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="steps",
        help_text="The worker of ours who does it; their name stands in the words as well.",
    )  # fmt: skip
    owner_words = models.CharField(max_length=160, blank=True, help_text="Who does it, in words: 'Ms Patel at school'.")
    proposed_by = models.CharField(
        max_length=12, choices=Proposed, blank=True, help_text="Whose idea it was: the child's, the family's, ours."
    )
    family_words = models.TextField(blank=True, help_text="The same for the family, in words they use.")
    cost = models.CharField(
        max_length=160, blank=True, help_text="What it costs and who pays, where it costs anything."
    )
    help_given = models.TextField(blank=True, help_text="How they are helped to do it.")
    start_on = models.DateField(null=True, blank=True, help_text="When it is to start.")
    due_on = models.DateField(null=True, blank=True, help_text="By when.")
    review_on = models.DateField(null=True, blank=True, help_text="When to look at it again.")
    how_known = models.CharField(max_length=300, blank=True, help_text="How we will know it is done.")
    difference = models.TextField(blank=True, help_text="What difference it should make to the child.")
    goals = models.ManyToManyField(Goal, through="StepGoal", related_name="steps", help_text="The goals it serves.")
    wishes = models.ManyToManyField(
        Wish, through="StepWish", related_name="steps", help_text="The child's wishes it answers."
    )
    agreed_on = models.DateField(null=True, blank=True, help_text="When it was agreed.")

    class Privacy:
        personal = (
            "what", "owner_words", "help_given", "how_known", "difference", "owner", "proposed_by", "family_words", "cost"
        )  # fmt: skip
        plain = (
            "id", "owner_agency", "owner_worker", "start_on", "due_on", "review_on", "goals", "wishes", "agreed_on"
        )  # fmt: skip


class StepGoal(models.Model):
    """A step serves a goal."""

    step = models.ForeignKey(Step, on_delete=models.CASCADE, related_name="+", help_text="The step.")
    goal = models.ForeignKey(Goal, on_delete=models.PROTECT, related_name="+", help_text="The goal it serves.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "step", "goal")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["step", "goal"], name="step_goal_once")
        ]


class StepWish(models.Model):
    """A step answers a child's wish."""

    step = models.ForeignKey(Step, on_delete=models.CASCADE, related_name="+", help_text="The step.")
    wish = models.ForeignKey(Wish, on_delete=models.PROTECT, related_name="+", help_text="The wish it answers.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "step", "wish")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["step", "wish"], name="step_wish_once")
        ]


class StepMove(Recorded):
    """One step of a step: live, done, not done because, changed."""

    step = models.ForeignKey(Step, on_delete=models.CASCADE, related_name="moves", help_text="Which step.")
    to = models.CharField(max_length=20, help_text="Where it stands now.")
    on = models.DateField(help_text="When.")
    says = models.CharField(
        max_length=300, blank=True, help_text="How far it has got or why not: 'done 18 of 20 weeks'."
    )
    helped = models.CharField(
        max_length=300, blank=True, help_text="What it has changed for the child, and who says so."
    )
    note = models.ForeignKey(
        Note, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The note it was said in."
    )

    class Privacy:
        personal = ("says", "helped")
        plain = ("id", "step", "to", "on", "note")

    class Meta:
        ordering: ClassVar[list[str]] = ["on", "id"]


class PlanGoal(models.Model):
    """A goal's place in a plan."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="goals", help_text="The plan.")
    goal = models.ForeignKey(Goal, on_delete=models.PROTECT, related_name="plans", help_text="The goal.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "plan", "goal")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["plan", "goal"], name="plan_goal_once")
        ]


class PlanStep(models.Model):
    """A step's place in a plan."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="steps", help_text="The plan.")
    step = models.ForeignKey(Step, on_delete=models.PROTECT, related_name="plans", help_text="The step.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "plan", "step")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["plan", "step"], name="plan_step_once")
        ]


@pghistory.track()
class Review(Recorded):
    """A review of one child's plan."""

    place = models.ForeignKey(
        PlanChild, on_delete=models.PROTECT, related_name="reviews", help_text="The child's place on the plan."
    )
    held_on = models.DateField(help_text="When it was held.")
    decided = models.TextField(blank=True, help_text="What was decided and why.")

    class Privacy:
        personal = ("decided",)
        plain = ("id", "place", "held_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["held_on"]
