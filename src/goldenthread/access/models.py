"""Workers, teams, roles, cover, notices and the log. Used by every app above."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Any, ClassVar

import pghistory
import pgtrigger
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from goldenthread.access import roles
from goldenthread.access.drafting_models import Device as Device
from goldenthread.access.drafting_models import Draft as Draft
from goldenthread.access.drafting_models import SentOnce as SentOnce
from goldenthread.access.permissions import Permission
from goldenthread.access.reminding_models import ReminderChoice as ReminderChoice


class Team(models.Model):
    """A team or service. Teams form a tree: a service manager sees every child the teams below work with."""

    name = models.CharField(max_length=120, unique=True, help_text="What the team is called, in words families know.")
    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
        help_text="The service or team this one belongs to.",
    )
    council_id = models.CharField(
        max_length=40, blank=True, db_index=True, help_text="The council's own code for the team, from its files."
    )
    ended_on = models.DateField(null=True, blank=True, help_text="The day the team closed, where it has.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "name", "parent", "council_id", "ended_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["name"]

    def __str__(self) -> str:
        return self.name


class WorkerManager(BaseUserManager["Worker"]):
    """Makes workers; sign-in looks them up by e-mail whatever its capitals."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> Worker:
        worker = self.model(email=self.normalize_email(email).lower(), **fields)
        worker.set_password(password)
        worker.save()
        return worker

    def get_by_natural_key(self, username: str | None) -> Worker:
        return self.get(email__iexact=username)


@pghistory.track(exclude=["password", "last_login"])
class Worker(AbstractBaseUser):
    """Somebody who works for the council and signs in. `today` is set by the page or command that knows the date."""

    email = models.EmailField(unique=True, help_text="The work e-mail address they sign in with.")
    name = models.CharField(max_length=120, help_text="The name colleagues and families know them by.")
    job_title = models.CharField(max_length=120, blank=True, help_text="Their job in their own words.")
    council_id = models.CharField(
        max_length=40, blank=True, db_index=True, help_text="The council's own number for the worker, from its files."
    )
    registration_number = models.CharField(
        max_length=20, blank=True, help_text="Social Work England number, where they have one."
    )
    phone = models.CharField(max_length=30, blank=True, help_text="The work number families and colleagues ring.")
    newly_qualified_until = models.DateField(
        null=True, blank=True, help_text="Last day of their protected first year(s), where they are newly qualified."
    )
    started_on = models.DateField(help_text="First day with the council.")
    left_on = models.DateField(null=True, blank=True, help_text="Last day with the council; their account is closed.")
    is_active = models.BooleanField(default=True, help_text="Whether they may sign in.")
    writing_help = models.BooleanField(
        default=True, db_default=True, help_text="Whether they want questions beside what they type."
    )

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects = WorkerManager()

    class Privacy:
        personal = ("email", "name", "phone", "registration_number", "password", "council_id")
        plain = (
            "id", "job_title", "newly_qualified_until", "started_on", "left_on", "is_active", "last_login", "writing_help",
        )  # fmt: skip

    class Meta:
        ordering: ClassVar[list[str]] = ["name"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(left_on__isnull=True) | Q(left_on__gte=F("started_on")), name="worker_leaves_after_starting"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def today(self) -> date:
        """The date this worker is acting on.

        Raises:
            LookupError: nobody who knows the clock has set it; pages and commands do, nothing below them may.
        """
        if (day := self.__dict__.get("_today")) is None:
            raise LookupError(
                "This worker's date has not been set. A page or a command sets worker.today; nothing below them reads the clock."
            )
        return day

    @today.setter
    def today(self, day: date) -> None:
        self.__dict__["_today"] = day

    @cached_property
    def role_keys(self) -> frozenset[str]:
        """The keys of the roles they hold now (a role ends by an act, at once)."""
        return frozenset(self.roles_held.filter(ended_on__isnull=True).values_list("role", flat=True))

    @cached_property
    def permissions(self) -> frozenset[Permission]:
        """Everything their roles allow."""
        return roles.permissions_of(self.role_keys)

    def has(self, permission: Permission) -> bool:
        """Whether their roles allow this. Where a reason must be shown, use a `may_…` function."""
        return permission in self.permissions

    @property
    def role_names(self) -> list[str]:
        """Their roles in words, in the order of the handbook."""
        return [role.name for role in roles.ROLES if role.key in self.role_keys]

    def roles_said(self) -> list[tuple[str, str]]:
        """Their roles with the sentence that says what each allows."""
        return [(role.name, role.says) for role in roles.ROLES if role.key in self.role_keys]


@pghistory.track()
class RoleHeld(models.Model):
    """A role a worker holds or held."""

    worker = models.ForeignKey(Worker, on_delete=models.CASCADE, related_name="roles_held", help_text="Whose role.")
    role = models.CharField(max_length=40, choices=roles.CHOICES, help_text="Which role.")
    began_on = models.DateField(help_text="First day.")
    ended_on = models.DateField(null=True, blank=True, help_text="Last day, where it has ended.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "worker", "role", "began_on", "ended_on")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["worker", "role"], condition=Q(ended_on__isnull=True), name="role_held_once"
            ),
        ]


@pghistory.track()
class TeamMember(models.Model):
    """A worker's place in a team. Whether they lead it follows from their role."""

    worker = models.ForeignKey(Worker, on_delete=models.CASCADE, related_name="places", help_text="Who.")
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="members", help_text="Which team.")
    began_on = models.DateField(help_text="First day in the team.")
    ended_on = models.DateField(null=True, blank=True, help_text="Last day in the team, where they have moved on.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "worker", "team", "began_on", "ended_on")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["worker", "team"], condition=Q(ended_on__isnull=True), name="team_member_once"
            ),
        ]


@pghistory.track()
class Cover(models.Model):
    """Somebody stands in for a worker who is away: their children's records open to them for these days."""

    away = models.ForeignKey(Worker, on_delete=models.CASCADE, related_name="covered_by", help_text="Who is away.")
    covering = models.ForeignKey(Worker, on_delete=models.CASCADE, related_name="covers", help_text="Who stands in.")
    from_on = models.DateField(help_text="First day of cover.")
    until_on = models.DateField(help_text="Last day of cover.")
    because = models.CharField(
        max_length=200, blank=True, help_text="Leave, training, sickness: in a word, with no health detail."
    )
    arranged_by = models.ForeignKey(
        Worker, null=True, on_delete=models.SET_NULL, related_name="+", help_text="Who arranged it."
    )
    ended_at = models.DateTimeField(null=True, blank=True, help_text="When the cover was called off, where it was.")

    class Privacy:
        personal = ("because",)
        plain = ("id", "away", "covering", "from_on", "until_on", "arranged_by", "ended_at")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=Q(until_on__gte=F("from_on")), name="cover_ends_after_it_begins"),
            models.CheckConstraint(condition=~Q(away=F("covering")), name="cover_is_by_somebody_else"),
        ]


class Notice(models.Model):
    """Something a worker is told inside the application. It names nobody: it links to the page that does, where access is checked."""

    to = models.ForeignKey(Worker, on_delete=models.CASCADE, related_name="notices", help_text="Who is told.")
    says = models.CharField(max_length=300, help_text="What they are told, without names of children or families.")
    link = models.CharField(
        max_length=200, blank=True, help_text="The page inside the application where it can be read and answered."
    )
    sent_at = models.DateTimeField(db_default=Now(), help_text="When they were told.")
    read_at = models.DateTimeField(null=True, blank=True, help_text="When they read it.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "to", "says", "link", "sent_at", "read_at")

    class Meta:
        ordering: ClassVar[list[str]] = ["-sent_at", "-id"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["to", "read_at"], name="notice_to_read")]


_STAMP = """
    NEW.at := clock_timestamp();
    NEW.xid := pg_current_xact_id()::text::bigint;
    NEW.cluster := (SELECT system_identifier FROM pg_control_system());
    RETURN NEW;
"""
_NEVER = "RAISE EXCEPTION 'the log is kept for ever: it cannot be emptied';"


class LogEntry(models.Model):
    """One line of the log: who did or saw what, about whom, and why. Written in the page's own transaction; never changed.

    There are no foreign keys, so that nothing can block or lose a line. The database itself stamps the moment, the transaction and the
    cluster. `person_id` is the person shown or changed: one line for each person.
    """

    at = models.DateTimeField(null=True, help_text="The moment, stamped by the database.")
    worker_id = models.BigIntegerField(null=True, help_text="Number of the worker; empty for the system itself.")
    worker_name = models.CharField(max_length=120, help_text="The worker's name on the day.")
    did = models.CharField(
        max_length=60, help_text="What was done, in the field's verb: opened, searched, ended plan, was refused …"
    )
    person_id = models.BigIntegerField(null=True, help_text="Number of the person shown or changed.")
    subject_kind = models.CharField(max_length=40, blank=True, help_text="What kind of row it was about.")
    subject_id = models.BigIntegerField(null=True, help_text="Number of that row.")
    page = models.CharField(max_length=80, blank=True, help_text="Name of the page or command.")
    because = models.TextField(blank=True, help_text="The reason given, in the worker's words.")
    xid = models.BigIntegerField(null=True, help_text="Transaction that wrote it, stamped by the database.")
    cluster = models.BigIntegerField(null=True, help_text="Database cluster that wrote it, stamped by the database.")

    class Privacy:
        personal = ("worker_name", "because")
        plain = ("id", "at", "worker_id", "did", "person_id", "subject_kind", "subject_id", "page", "xid", "cluster")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["person_id", "-id"], name="log_person"),
            models.Index(fields=["worker_id", "-id"], name="log_worker"),
            models.Index(fields=["cluster", "xid"], name="log_xid"),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Trigger(name="stamp", when=pgtrigger.Before, operation=pgtrigger.Insert, func=_STAMP),
            pgtrigger.Protect(name="for_ever", operation=pgtrigger.Update | pgtrigger.Delete),
            pgtrigger.Trigger(
                name="for_ever_whole",
                when=pgtrigger.Before,
                operation=pgtrigger.Truncate,
                level=pgtrigger.Statement,
                func=_NEVER,
            ),
        ]


class LogSeal(models.Model):
    """A batch of log lines sealed by a hash: all lines of the transactions from `from_xid` up to, not including, `to_xid`.

    Each seal holds the hash of the one before. `root` is the Merkle root over the lines in order of their number.
    """

    cluster = models.BigIntegerField(help_text="Database cluster whose transactions are sealed.")
    from_xid = models.BigIntegerField(help_text="First transaction in the batch.")
    to_xid = models.BigIntegerField(
        help_text="First transaction after the batch; every earlier one had ended when it was sealed."
    )
    entries = models.IntegerField(help_text="How many lines the batch holds.")
    root = models.CharField(max_length=64, help_text="Merkle root of the lines, SHA-256 in hexadecimal.")
    previous = models.CharField(max_length=64, help_text="Hash of the seal before; zeros for the first.")
    hash = models.CharField(max_length=64, help_text="Hash of this seal with everything above.")
    sealed_at = models.DateTimeField(help_text="When it was sealed.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "cluster", "from_xid", "to_xid", "entries", "root", "previous", "hash", "sealed_at")

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Protect(name="for_ever", operation=pgtrigger.Update | pgtrigger.Delete),
            pgtrigger.Trigger(
                name="for_ever_whole",
                when=pgtrigger.Before,
                operation=pgtrigger.Truncate,
                level=pgtrigger.Statement,
                func=_NEVER,
            ),
        ]
