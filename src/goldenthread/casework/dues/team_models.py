"""A team in numbers, kept for a day: worked out when somebody looks, again once an act has touched one of its children.

Nothing here is about a worker. Every row can be thrown away at any time and is worked out again from the record.
Serves: T.24, K10.00
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models.functions import Now

from goldenthread.access.models import Team


class TeamDay(models.Model):
    """One team on one day in plain numbers: its children, how they are seen, how their threads move."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="+", help_text="The team.")
    day = models.DateField(help_text="The day these numbers are of.")
    members = models.TextField(help_text="Numbers of the workers in it, in order: who came or left since makes it old.")
    children = models.PositiveIntegerField(help_text="Children it works with.")
    seen_in_time = models.PositiveIntegerField(help_text="Of these, seen within the interval that applies.")
    unseen = models.PositiveIntegerField(help_text="Not seen within it.")
    no_interval = models.PositiveIntegerField(help_text="With no interval that applies.")
    waiting = models.PositiveIntegerField(help_text="Waiting for a worker.")
    long_plans = models.PositiveIntegerField(help_text="On a plan for more than twelve months.")
    moved = models.PositiveIntegerField(help_text="Threads that moved within three months.")
    still = models.PositiveIntegerField(help_text="Threads that stand where they stood.")
    worse = models.PositiveIntegerField(help_text="Threads that are getting worse.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = (
            "id", "team", "day", "members", "children", "seen_in_time", "unseen", "no_interval", "waiting", "long_plans", "moved", "still",
            "worse",
        )  # fmt: skip

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["team", "day"], name="team_day_once")
        ]


class TeamBroken(models.Model):
    """How many threads of one team are broken at one of the five places on one day."""

    team_day = models.ForeignKey(
        TeamDay, on_delete=models.CASCADE, related_name="broken", help_text="Which team and day."
    )
    kind = models.CharField(max_length=10, help_text="Begun with a concern or with a wish.")
    breaks_where = models.CharField(max_length=10, help_text="The place at which they broke first.")
    threads = models.PositiveIntegerField(help_text="How many threads.")
    children = models.PositiveIntegerField(help_text="Of how many children.")
    violence = models.PositiveIntegerField(help_text="Of these threads, how many are about violence.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "team_day", "kind", "breaks_where", "threads", "children", "violence")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["team_day", "kind", "breaks_where"], name="team_broken_once")
        ]


class TeamTouched(models.Model):
    """An act touched a child of this team: its numbers are old. Only ever added, so that no act waits for another; gone when worked out."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="+", help_text="The team.")
    touched_at = models.DateTimeField(db_default=Now(), help_text="When.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "team", "touched_at")
