"""Who works with whom, the reasons people gave for looking, and the two locks."""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from goldenthread.access.models import Team
from goldenthread.people.person_models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Involvement(Recorded):
    """A worker's or team's part in a child's life, dated. Access follows it. Allocation is the kind with `is_lead`."""

    class Part(models.TextChoices):
        SOCIAL_WORKER = "social_worker", "social worker"
        LEAD_PRACTITIONER = "lead_practitioner", "lead practitioner"
        CO_WORKER = "co_worker", "co-worker"
        FAMILY_SUPPORT = "family_support", "family support worker"
        BUSINESS_SUPPORT = "business_support", "business support"
        CHAIR = "chair", "conference chair"
        REVIEWING_OFFICER = "reviewing_officer", "independent reviewing officer"
        PERSONAL_ADVISER = "personal_adviser", "personal adviser"
        TEAM = "team", "team"

    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="involvements", help_text="The child.")
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="involvements",
        help_text="The worker, where it is a person.",
    )
    team = models.ForeignKey(
        Team,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="involvements",
        help_text="The team that holds the work.",
    )
    part = models.CharField(max_length=20, choices=Part, help_text="What part they have.")
    is_lead = models.BooleanField(default=False, help_text="The one worker the child is allocated to.")
    began_on = models.DateField(help_text="First day.")
    ended_on = models.DateField(null=True, blank=True, help_text="Last day, where it has ended.")
    because = models.CharField(max_length=300, blank=True, help_text="Why it began: new, transfer, the child asked.")
    ended_because = models.CharField(max_length=300, blank=True, help_text="Why it ended.")
    told_child_on = models.DateField(
        null=True, blank=True, help_text="When the child was told of the change, in a way they understand."
    )

    class Privacy:
        personal = ("because", "ended_because")
        plain = ("id", "child", "worker", "team", "part", "is_lead", "began_on", "ended_on", "told_child_on")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(worker__isnull=False) | Q(team__isnull=False), name="somebody_is_involved"
            ),
            models.UniqueConstraint(
                fields=["child"], condition=Q(is_lead=True, ended_on__isnull=True), name="one_lead_worker"
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["worker", "ended_on", "child"], name="involvement_worker"),
            models.Index(fields=["team", "ended_on", "child"], name="involvement_team"),
        ]


class BreakGlass(models.Model):
    """A reason somebody gave for opening a record they are not involved with. Time-boxed, told at once, answered afterwards."""

    class Purpose(models.TextChoices):
        EMERGENCY = "emergency", "A child may be in danger now"
        COVER = "cover", "I am covering and it is not set up yet"
        LINKED = "linked", "I work with a brother, sister or relative"
        CHECK = "check", "I am checking whether a child is known to us"
        AUDIT = "audit", "I am auditing or reviewing practice"
        COMPLAINT = "complaint", "I am answering a complaint or a request for records"
        OTHER = "other", "Something else"

    class Answer(models.TextChoices):
        RIGHT = "right", "It was right to look"
        ASK = "ask", "I have asked them about it"
        WRONG = "wrong", "It was not right to look"

    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="reasons_given", help_text="Who looked."
    )
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="looked_into", help_text="Whose record.")
    purpose = models.CharField(max_length=12, choices=Purpose, help_text="What for, from a list.")
    because = models.TextField(help_text="Why, in their own words.")
    began_at = models.DateTimeField(db_default=Now(), help_text="When they opened it.")
    ends_at = models.DateTimeField(help_text="When it closes to them again.")
    answer = models.CharField(max_length=6, choices=Answer, blank=True, help_text="What the reviewer found.")
    answer_says = models.TextField(blank=True, help_text="What the reviewer says about it.")
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who checked the reason.",
    )
    answered_at = models.DateTimeField(null=True, blank=True, help_text="When it was checked.")

    class Privacy:
        personal = ("because", "answer_says")
        plain = ("id", "worker", "person", "purpose", "began_at", "ends_at", "answer", "answered_by", "answered_at")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(answer="", answered_at__isnull=True) | (~Q(answer="") & Q(answered_at__isnull=False)),
                name="answered_with_who_and_when",
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["worker", "person", "ends_at"], name="break_glass_open")
        ]


@pghistory.track()
class Lock(models.Model):
    """A lock on a person's record: *deny these* workers (beats every role and reason), or *allow only these*. Reviewed every 90 days."""

    class Kind(models.TextChoices):
        DENY = "deny", "Keep these workers out"
        ALLOW_ONLY = "allow_only", "Let only these workers in"

    class Ground(models.TextChoices):
        OWN = "own", "It is a worker's own record, or a relative's"
        ADOPTION = "adoption", "Adoption"
        PROTECTION = "protection", "Witness protection or a threat to life"
        PROFILE = "profile", "Public attention"
        OTHER = "other", "Another reason"

    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="locks", help_text="Whose record is locked."
    )
    kind = models.CharField(max_length=10, choices=Kind, help_text="Keep these out, or let only these in.")
    ground = models.CharField(max_length=10, choices=Ground, help_text="On what ground.")
    because = models.TextField(help_text="Why, in words.")
    placed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+", help_text="Who locked it."
    )
    placed_on = models.DateField(help_text="When it was locked.")
    review_on = models.DateField(help_text="When the lock must be looked at again.")
    ended_on = models.DateField(null=True, blank=True, help_text="When it was unlocked.")
    ended_because = models.TextField(blank=True, help_text="Why it was unlocked.")

    class Privacy:
        personal = ("because", "ended_because", "ground")
        plain = ("id", "person", "kind", "placed_by", "placed_on", "review_on", "ended_on")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["person"], condition=Q(ended_on__isnull=True), name="lock_in_force")
        ]


@pghistory.track()
class LockWorker(models.Model):
    """A worker a lock keeps out, or lets in."""

    lock = models.ForeignKey(Lock, on_delete=models.CASCADE, related_name="workers", help_text="Which lock.")
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="locks", help_text="Which worker."
    )

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "lock", "worker")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["lock", "worker"], name="lock_worker_once")
        ]
