"""A home for good: how a child stands in law, at home and in who they belong to; the ways considered; the days by which things happen.

Each standing is a row of its own, the newest the one in force; a way's status is rows of moves; a milestone keeps the day first planned.
Serves: K5.W3, K7.W1, K7.W2
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.db import models

from goldenthread.casework.notes.models import OwnWords
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


class TakenBack(Recorded):
    """A row that can be taken back with the reason: written by mistake, about somebody else, or no longer needed. It is kept."""

    taken_back_on = models.DateField(null=True, blank=True, help_text="When it was taken back.")
    taken_back_because = models.TextField(blank=True, help_text="Why: written by mistake, or no longer needed.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ("taken_back_because",)
        plain: ClassVar[tuple[str, ...]] = ("taken_back_on",)

    class Meta:
        abstract = True


@pghistory.track()
class PermanenceStanding(TakenBack):
    """How a child stands on a day in one of three: in law, at home and school, in who they feel they belong to. The newest is in force."""

    class Strand(models.TextChoices):
        LEGAL = "legal", "In law"
        PHYSICAL = "physical", "Home and school"
        EMOTIONAL = "emotional", "Who they belong to"

    child = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="permanence_standings", help_text="The child."
    )
    strand = models.CharField(max_length=10, choices=Strand, help_text="Which of the three.")
    words = models.TextField(help_text="Where it stands, in words the child could read.")
    since_on = models.DateField(null=True, blank=True, help_text="Since when it has been so.")
    next = models.TextField(blank=True, help_text="What comes next.")
    next_by_on = models.DateField(null=True, blank=True, help_text="By when.")
    who = models.CharField(max_length=160, blank=True, help_text="Who sees to it.")
    own_words = models.ForeignKey(
        OwnWords, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="What the child says about it."
    )  # fmt: skip
    written_on = models.DateField(help_text="When it was written.")

    class Privacy:
        personal = ("words", "next", "who")
        plain = ("id", "child", "strand", "since_on", "next_by_on", "own_words", "written_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["strand", "-written_on", "-id"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["child", "-written_on"], name="permanence_standing_child")
        ]


@pghistory.track()
class PermanenceWay(TakenBack):
    """One way in which a child could grow up in a home for good, with what speaks for it and against it, and whose view that is."""

    class Kind(models.TextChoices):
        PARENTS = "parents", "Stay or go home to a parent"
        AGREED = "agreed", "With family or friends, by agreement"
        ARRANGEMENTS = "arrangements", "Child arrangements order"
        GUARDIANSHIP = "guardianship", "Special guardianship"
        CONNECTED = "connected", "With family or friends as foster carers"
        FOSTERING = "fostering", "A foster home until they are grown"
        ADOPTION = "adoption", "Adoption"
        RESIDENTIAL = "residential", "A children’s home, for a reason"
        OTHER = "other", "Another way"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="permanence_ways", help_text="The child.")
    kind = models.CharField(max_length=16, choices=Kind, help_text="Which way.")
    words = models.CharField(max_length=160, blank=True, help_text="With whom, or how exactly: 'with Nan (Jean)'.")
    speaks_for = models.TextField(blank=True, help_text="What speaks for it, and how we know.")
    speaks_against = models.TextField(blank=True, help_text="What speaks against it, and how we know.")
    views = models.TextField(blank=True, help_text="Whose view it is: parents, family, workers, each by name.")
    own_words = models.ForeignKey(
        OwnWords, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="What the child says to this way."
    )  # fmt: skip

    class Privacy:
        personal = ("kind", "words", "speaks_for", "speaks_against", "views")
        plain = ("id", "child", "own_words")

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]


@pghistory.track()
class PermanenceWayMove(Recorded):
    """A way's status from a day: looked at, ruled out because, the first plan, a plan beside it."""

    way = models.ForeignKey(PermanenceWay, on_delete=models.CASCADE, related_name="moves", help_text="Which way.")
    to = models.CharField(max_length=20, help_text="Where it stands now.")
    on = models.DateField(help_text="When it was decided.")
    because = models.TextField(blank=True, help_text="Why, in words the child and the family could read.")
    decided_by = models.CharField(
        max_length=200, blank=True, help_text="Who decided: a name, a meeting, a review, a court."
    )

    class Privacy:
        personal = ("to", "because", "decided_by")
        plain = ("id", "way", "on")

    class Meta:
        ordering: ClassVar[list[str]] = ["on", "id"]


@pghistory.track()
class PermanenceMilestone(TakenBack):
    """Something that has to happen on the way to a home for good: the day planned, the day it happened, and why it was late."""

    class Kind(models.TextChoices):
        PLAN = "plan", "It is decided where the child will grow up"
        MEETING = "meeting", "Permanence meeting"
        LEGAL = "legal", "Legal planning meeting"
        LOOKED_AT = "looked_at", "Family and friends looked at"
        APPLIED = "applied", "Application to court"
        ORDER = "order", "Order made"
        MATCH = "match", "Matched with carers"
        MOVED_IN = "moved_in", "Moved in for good"
        OTHER = "other", "Something else"

    child = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="permanence_milestones", help_text="The child."
    )
    kind = models.CharField(max_length=12, choices=Kind, help_text="What kind of milestone.")
    words = models.CharField(max_length=200, blank=True, help_text="What exactly, in plain words.")
    planned_on = models.DateField(help_text="The day planned now.")
    first_planned_on = models.DateField(help_text="The day that was planned first.")
    reached_on = models.DateField(null=True, blank=True, help_text="The day it happened.")
    late_because = models.TextField(
        blank=True, help_text="Why it is or was late, or why its day was moved, and what it meant for the child."
    )

    class Privacy:
        personal = ("kind", "words", "late_because")
        plain = ("id", "child", "planned_on", "first_planned_on", "reached_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["planned_on", "id"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["child", "planned_on"], name="permanence_milestone_child")
        ]
