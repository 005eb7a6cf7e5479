"""Passing the work on, and how an ending was told to the child.

Serves: K7.11, K10.06, C.23, K6.08
"""

from __future__ import annotations

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.access.models import Team
from goldenthread.casework.pathways.models import Closing
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Transfer(Recorded):
    """A child's work passed to another team or council: offered, accepted, handed over with the child."""

    class As(models.TextChoices):
        MANAGER = "manager", "who leads the team"
        COVER = "cover", "standing in for whoever leads the team"
        DEPUTY = "deputy", "named to answer for whoever leads the team"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="transfers", help_text="The child.")
    to_team = models.ForeignKey(
        Team, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="To which team here."
    )
    to_words = models.CharField(max_length=200, blank=True, help_text="To whom, in words: another council, a service.")
    from_words = models.CharField(
        max_length=200,
        blank=True,
        help_text="From which council or service they come to us; empty where we pass them on.",
    )
    asked_on = models.DateField(help_text="When it was offered.")
    because = models.TextField(help_text="Why.")
    deputy = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who may answer for the manager of that team, named because the manager is away.",
    )
    deputy_because = models.CharField(max_length=300, blank=True, help_text="Why somebody else answers.")
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who of the receiving team answered, where they work here.",
    )
    answered_as = models.CharField(max_length=7, choices=As, blank=True, help_text="As what they answered.")
    accepted_on = models.DateField(null=True, blank=True, help_text="When they accepted.")
    accepted_by = models.CharField(max_length=160, blank=True, help_text="Who accepted.")
    refused_on = models.DateField(null=True, blank=True, help_text="When they said no.")
    refused_because = models.TextField(blank=True, help_text="Why they did not.")
    handed_over_on = models.DateField(
        null=True, blank=True, help_text="When old and new worker met the child together."
    )
    child_told = models.TextField(blank=True, help_text="What the child was told, and what they asked.")

    class Privacy:
        personal = (
            "to_words", "from_words", "because", "deputy_because", "accepted_by", "refused_because", "child_told",
        )  # fmt: skip
        plain = (
            "id", "child", "to_team", "asked_on", "deputy", "answered_by", "answered_as", "accepted_on", "refused_on", "handed_over_on",
        )  # fmt: skip


@pghistory.track()
class Goodbye(Recorded):
    """How the ending was told to the child, what stays, and the letter."""

    closing = models.OneToOneField(
        Closing, on_delete=models.CASCADE, related_name="goodbye", help_text="Which closing."
    )
    on = models.DateField(null=True, blank=True, help_text="When.")
    how = models.TextField(blank=True, help_text="How it was done with the child.")
    letter = models.TextField(blank=True, help_text="The letter to the child, in words they can keep.")
    if_it_slips = models.TextField(blank=True, help_text="Who to ring if it slips: a call away.")
    network = models.TextField(blank=True, help_text="What family and friends go on doing.")

    class Privacy:
        personal = ("how", "letter", "if_it_slips", "network")
        plain = ("id", "closing", "on")


class Feedback(Recorded):
    """What a child or somebody in the family says of our work, and what we did about it."""

    class At(models.TextChoices):
        MIDWAY = "midway", "along the way"
        AFTER_MEETING = "after_meeting", "after a meeting"
        CLOSING = "closing", "at the end"

    child = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="feedback", help_text="About work with whom."
    )
    person = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who says it; empty if unnamed.",
    )
    at = models.CharField(max_length=14, choices=At, help_text="Along the way, after a meeting, at the end.")
    on = models.DateField(help_text="When.")
    question = models.CharField(max_length=40, help_text="Key of the question.")
    face = models.PositiveSmallIntegerField(null=True, blank=True, help_text="From 1, unhappy, to 5, happy.")
    says = models.TextField(blank=True, help_text="In their own words.")
    we_did = models.TextField(blank=True, help_text="What we did about it.")
    we_did_on = models.DateField(null=True, blank=True, help_text="When.")

    class Privacy:
        personal = ("person", "face", "says", "we_did")
        plain = ("id", "child", "at", "on", "question", "we_did_on")
