"""Keeping a child's home going: early signs, help for those who care, the meeting about it; and what was asked as a good parent would ask.

Serves: K7.12, K7.13
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.db import models

from goldenthread.casework.care.models import Home
from goldenthread.casework.care.permanence_models import TakenBack
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.models import OwnWords
from goldenthread.people.models import Agency, Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class HomeSign(TakenBack):
    """An early sign that a child's home may not hold: who says so, the child's own words, the meeting about it, how it went."""

    class Outcome(models.TextChoices):
        OPEN = "", "not decided yet"
        HOLDS = "holds", "the home goes on"
        PREPARED = "prepared", "a move, prepared with the child"
        SUDDEN = "sudden", "it ended suddenly"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="home_signs", help_text="The child.")
    home = models.ForeignKey(
        Home, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Which home."
    )
    noticed_on = models.DateField(help_text="When it was noticed.")
    who_says = models.CharField(max_length=160, help_text="Who says so.")
    words = models.TextField(help_text="What they notice.")
    own_words = models.ForeignKey(
        OwnWords, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="What the child says about it."
    )  # fmt: skip
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The meeting about it, where it is recorded."
    )  # fmt: skip
    met_on = models.DateField(
        null=True, blank=True, help_text="The day people met about it, where no meeting is recorded."
    )
    agreed = models.TextField(blank=True, help_text="What was agreed when they met.")
    outcome = models.CharField(max_length=12, choices=Outcome, blank=True, help_text="How it went.")
    outcome_on = models.DateField(null=True, blank=True, help_text="When that was known.")
    outcome_because = models.TextField(blank=True, help_text="What made the difference.")

    class Privacy:
        personal = ("who_says", "words", "agreed", "outcome", "outcome_because")
        plain = ("id", "child", "home", "noticed_on", "own_words", "meeting", "met_on", "outcome_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["-noticed_on", "-id"]


@pghistory.track()
class HomeHelp(TakenBack):
    """Help offered to those who care for a child, so that the home goes on: what, when, and whether they took it."""

    class Answer(models.TextChoices):
        WAITING = "", "no answer yet"
        TAKEN = "taken", "they take it"
        NOT_WANTED = "not_wanted", "they do not want it"
        NOT_GIVEN = "not_given", "it was promised and has not come"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="home_help", help_text="The child.")
    sign = models.ForeignKey(
        HomeSign, null=True, blank=True, on_delete=models.PROTECT, related_name="help", help_text="The sign it answers, where there is one."
    )  # fmt: skip
    to_whom = models.CharField(max_length=160, help_text="To whom it was offered.")
    what = models.CharField(max_length=300, help_text="What was offered.")
    offered_on = models.DateField(help_text="When.")
    answer = models.CharField(max_length=12, choices=Answer, blank=True, help_text="Whether they took it.")
    answer_words = models.CharField(max_length=300, blank=True, help_text="What they said, and whether it helps.")

    class Privacy:
        personal = ("to_whom", "what", "answer", "answer_words")
        plain = ("id", "child", "sign", "offered_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["-offered_on", "-id"]


@pghistory.track()
class ParentAsk(TakenBack):
    """What we asked of a service for a child in care, as a good parent would: would this be good enough for my own child?"""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="parent_asks", help_text="The child.")
    agency = models.ForeignKey(
        Agency, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Which service, if recorded."
    )  # fmt: skip
    words = models.CharField(max_length=160, blank=True, help_text="Whom, in words: 'Mrs Banerjee, Elmford College'.")
    what = models.TextField(help_text="What was asked.")
    good_enough = models.TextField(
        blank=True, help_text="Would what there is now be good enough for my own child? Why not?"
    )
    asked_on = models.DateField(help_text="When.")
    answer_by_on = models.DateField(null=True, blank=True, help_text="By when an answer was asked for.")

    class Privacy:
        personal = ("words", "what", "good_enough")
        plain = ("id", "child", "agency", "asked_on", "answer_by_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["-asked_on", "-id"]


@pghistory.track()
class ParentAskMove(Recorded):
    """What came of it: asked again, promised, said no, done for the child, or let go with the reason."""

    ask = models.ForeignKey(ParentAsk, on_delete=models.CASCADE, related_name="moves", help_text="What was asked.")
    to = models.CharField(max_length=20, help_text="Where it stands now.")
    on = models.DateField(help_text="When.")
    says = models.TextField(blank=True, help_text="What they answered, or what came of it for the child.")

    class Privacy:
        personal = ("to", "says")
        plain = ("id", "ask", "on")

    class Meta:
        ordering: ClassVar[list[str]] = ["on", "id"]
