"""Who a meeting is about, who is asked at a time that suits them, what is shared before, who was there, what was decided.

Serves: K3.06a, K3.06b, K7.05, K7.06, K9.10, C.14, P.21
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.documents.models import Document
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.plans.models import Goal, Step
from goldenthread.people.models import Agency, Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class MeetingChild(Recorded):
    """One child a meeting is about, and how they take part."""

    class Part(models.TextChoices):
        NOT_ASKED = "", "not asked yet"
        IN_PERSON = "in_person", "in person"
        BEFORE = "before", "their views are asked before"
        DRAWING = "drawing", "by a drawing or letter"
        ADVOCATE = "advocate", "an advocate speaks for them"
        NOT_WANTED = "not_wanted", "they do not want to"

    class Outcome(models.TextChoices):
        OPEN = "", "not decided yet"
        PROTECTION = "child_protection", "a child protection plan"
        IN_NEED = "child_in_need", "a child in need plan"
        CARE = "care", "the child comes into care"
        MOVED = "moved", "another council takes the plan over"
        EIGHTEEN = "eighteen", "the plan ends at eighteen"
        NO_PLAN = "no_plan", "no plan"

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="about", help_text="Which meeting.")
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="meetings_about", help_text="The child.")
    part = models.CharField(max_length=12, choices=Part, blank=True, help_text="How the child takes part.")
    views = models.TextField(blank=True, help_text="What the child wants the meeting to know, in their own words.")
    told_on = models.DateField(null=True, blank=True, help_text="When the child was told what was decided.")
    told = models.TextField(blank=True, help_text="What the child was told.")
    outcome = models.CharField(
        max_length=20, choices=Outcome, blank=True, help_text="What a conference or review decided for this child."
    )
    outcome_because = models.TextField(blank=True, help_text="Why, in words the child and family will read.")

    class Privacy:
        personal = ("part", "views", "told", "outcome", "outcome_because")
        plain = ("id", "meeting", "child", "told_on")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["meeting", "child"], name="meeting_child_once")
        ]


@pghistory.track()
class Invitation(Recorded):
    """Somebody asked to a meeting: at a time that suits them, with what they need, apart where that is safer; and whether they came."""

    class Answer(models.TextChoices):
        WAITING = "", "no answer yet"
        COMING = "coming", "coming"
        NOT_COMING = "not_coming", "cannot or will not come"

    class Came(models.TextChoices):
        UNKNOWN = "", "not written down"
        WHOLE = "whole", "came"
        PART = "part", "came for part of it"
        APART = "apart", "took part apart from others"
        NOT = "not", "did not come"

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="invited", help_text="Which meeting.")
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who, if recorded."
    )
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="A worker here."
    )  # fmt: skip
    agency = models.ForeignKey(
        Agency,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Which service, if recorded.",
    )
    words = models.CharField(max_length=160, blank=True, help_text="Who, in words, and as what.")
    asked_on = models.DateField(null=True, blank=True, help_text="When they were asked.")
    how = models.CharField(max_length=100, blank=True, help_text="How, by safe contact.")
    suits = models.CharField(max_length=200, blank=True, help_text="Whether the time suits: work, school run, prayer.")
    needs = models.CharField(max_length=300, blank=True, help_text="Interpreter, advocate, childcare, transport.")
    apart = models.BooleanField(default=False, help_text="Whether they are seen apart from somebody else.")
    apart_at = models.TimeField(null=True, blank=True, help_text="Their own time, where they are seen apart.")
    apart_where = models.CharField(max_length=160, blank=True, help_text="Their own place, where they are seen apart.")
    hears_child = models.BooleanField(
        default=False, db_default=False, help_text="Whether each child agreed that they hear and read the child's own words."
    )  # fmt: skip
    answer = models.CharField(max_length=12, choices=Answer, blank=True, help_text="What they answered.")
    answer_words = models.CharField(max_length=300, blank=True, help_text="What they said.")
    came = models.CharField(max_length=8, choices=Came, blank=True, help_text="Whether they were there.")
    came_words = models.CharField(max_length=300, blank=True, help_text="For which part, or why not.")
    minutes_on = models.DateField(null=True, blank=True, help_text="When the record of the meeting went to them.")

    class Privacy:
        personal = (
            "person",
            "words",
            "how",
            "suits",
            "needs",
            "apart",
            "apart_at",
            "apart_where",
            "hears_child",
            "answer",
            "answer_words",
            "came",
            "came_words",
        )
        plain = ("id", "meeting", "worker", "agency", "asked_on", "minutes_on")


@pghistory.track()
class MeetingReport(Recorded):
    """A report for a meeting: shared with whom, when, read when; or why not in time."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="reports", help_text="Which meeting.")
    words = models.CharField(max_length=200, help_text="What it is and who wrote it.")
    due_on = models.DateField(null=True, blank=True, help_text="By when it is to be with those who read it.")
    written_on = models.DateField(null=True, blank=True, help_text="When it was ready.")
    shared_on = models.DateField(null=True, blank=True, help_text="When it was with parents and older children.")
    read_on = models.DateField(null=True, blank=True, help_text="When it had been read, or gone through together.")
    late_because = models.TextField(blank=True, help_text="Why it was not in time.")
    document = models.ForeignKey(
        Document, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The report itself, where it is kept."
    )  # fmt: skip

    class Privacy:
        personal = ("words", "late_because")
        plain = ("id", "meeting", "due_on", "written_on", "shared_on", "read_on", "document")


@pghistory.track()
class ReportReader(Recorded):
    """Somebody who is to read a report before a meeting: when they had it, when they had read it or it was gone through together; or why not."""

    report = models.ForeignKey(
        MeetingReport, on_delete=models.CASCADE, related_name="readers", help_text="Which report."
    )
    invitation = models.ForeignKey(
        Invitation, on_delete=models.CASCADE, related_name="reads", help_text="Who, as they are asked to the meeting."
    )
    shared_on = models.DateField(null=True, blank=True, help_text="When they had it.")
    how = models.CharField(max_length=100, blank=True, help_text="How it came to them, by safe contact.")
    read_on = models.DateField(null=True, blank=True, help_text="When they had read it.")
    together = models.BooleanField(default=False, db_default=False, help_text="Whether it was gone through together.")
    not_because = models.CharField(max_length=300, blank=True, help_text="Why they do not have it, or had it late.")

    class Privacy:
        personal = ("how", "not_because", "together")
        plain = ("id", "report", "invitation", "shared_on", "read_on")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["report", "invitation"], name="report_reader_once")
        ]


@pghistory.track()
class MeetingDecision(Recorded):
    """What a meeting decided, with reasons, and who saw it differently."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="decisions", help_text="Which meeting.")
    words = models.TextField(help_text="What was decided.")
    because = models.TextField(blank=True, help_text="Why.")
    dissent = models.TextField(blank=True, help_text="Who saw it differently, and how.")
    who = models.CharField(max_length=160, blank=True, help_text="Who is to do what follows.")
    by_when_on = models.DateField(null=True, blank=True, help_text="By when.")
    goal = models.ForeignKey(
        Goal, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The goal it serves."
    )
    step = models.ForeignKey(
        Step, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The step it became in the plan."
    )  # fmt: skip

    class Privacy:
        personal = ("words", "because", "dissent", "who")
        plain = ("id", "meeting", "by_when_on", "goal", "step")


@pghistory.track()
class FamilyOffer(Recorded):
    """A meeting led by the family offered: to whom, what they answered; or why it was not offered."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="family_offers", help_text="The child.")
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="To whom it was offered."
    )
    offered_on = models.DateField(null=True, blank=True, help_text="When; empty where it was not offered.")
    model = models.CharField(max_length=60, help_text="Which kind: family group conference, network meeting.")
    before_court = models.BooleanField(default=False, help_text="Whether it goes with a letter before proceedings.")
    answer = models.CharField(max_length=300, blank=True, help_text="What they answered.")
    answered_on = models.DateField(null=True, blank=True, help_text="When.")
    not_offered_because = models.TextField(blank=True, help_text="Why it was not offered.")
    coordinator = models.CharField(
        max_length=160, blank=True, help_text="Who prepares it, apart from the social worker."
    )
    meeting = models.ForeignKey(
        Meeting,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The meeting that came of it.",
    )

    class Privacy:
        personal = ("person", "answer", "not_offered_because", "coordinator", "model", "before_court")
        plain = ("id", "child", "offered_on", "answered_on", "meeting")
