"""Supervision: a worker and their manager think together. What is personal is read by the two; what is about a child goes to the child's record.

`SupervisionTopic` and `SupervisionSeen` hold what is personal. They are on no child's record, in no search and in no export; a third person
reads them only with a reason that both are told of (`SupervisionRead`). What is signed is never changed: the database refuses.
Serves: K7.09a, K7.09b, T.16, P.09
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q

from goldenthread.casework.notes.raised_models import Decision, Task
from goldenthread.casework.notes.writing_models import Note
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded
from goldenthread.practice.supervision.statuses import DECIDED, SUPERVISION
from goldenthread.practice.supervision.topics import BY_KEY

WORKER = settings.AUTH_USER_MODEL
TOPICS = [(one.key, one.asks) for one in BY_KEY.values()]
SAYS = "RAISE EXCEPTION 'A signed supervision is not changed.' USING ERRCODE = 'check_violation';"
SIGNED = "EXISTS (SELECT 1 FROM quality_supervision s WHERE s.id = {row}.supervision_id AND s.signed_at IS NOT NULL)"


def _stays(*columns: str) -> list[pgtrigger.Trigger]:
    """These columns stay as they are once the supervision is signed, and its rows are neither added nor taken away.

    Which child a row is about is not among them: two records of one child are still joined.
    """
    changed = " OR ".join(f"OLD.{one} IS DISTINCT FROM NEW.{one}" for one in columns)
    refuse = "IF {} THEN {} END IF; RETURN {};"
    return [
        pgtrigger.Trigger(
            name="signed_part_stays", when=pgtrigger.Before, operation=pgtrigger.Update, condition=pgtrigger.Condition(changed),
            func=refuse.format(SIGNED.format(row="OLD"), SAYS, "NEW"),
        ),
        pgtrigger.Trigger(
            name="signed_part_is_kept", when=pgtrigger.Before, operation=pgtrigger.Delete,
            func=refuse.format(SIGNED.format(row="OLD"), SAYS, "OLD"),
        ),
        pgtrigger.Trigger(
            name="signed_is_whole", when=pgtrigger.Before, operation=pgtrigger.Insert,
            func=refuse.format(SIGNED.format(row="NEW"), SAYS, "NEW"),
        ),
    ]  # fmt: skip


@pghistory.track()
class Supervision(Recorded):
    """One supervision of a worker with their manager, planned, held or signed. It says that they met, not what they said."""

    worker = models.ForeignKey(
        WORKER, on_delete=models.PROTECT, related_name="supervisions", help_text="Whose supervision."
    )
    held_by = models.ForeignKey(
        WORKER, on_delete=models.PROTECT, related_name="supervisions_held", help_text="The manager who holds it."
    )
    planned_on = models.DateField(null=True, blank=True, help_text="The day it is planned for.")
    planned_at = models.TimeField(null=True, blank=True, help_text="What time it is planned for.")
    where = models.CharField(max_length=160, blank=True, help_text="Where they meet.")
    held_on = models.DateField(null=True, blank=True, help_text="The day it was held.")
    looked_at_progress = models.BooleanField(
        default=False, db_default=False, help_text="Whether progress in the first year was looked at in it."
    )
    signed_at = models.DateTimeField(null=True, blank=True, help_text="When the manager signed it.")
    called_off_on = models.DateField(null=True, blank=True, help_text="When it was called off.")

    class Privacy:
        personal = ("where",)
        plain = (
            "id",
            "worker",
            "held_by",
            "planned_on",
            "planned_at",
            "held_on",
            "looked_at_progress",
            "signed_at",
            "called_off_on",
        )

    class Meta:
        ordering: ClassVar[list[str]] = ["-held_on", "-planned_on", "-id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=~Q(worker=models.F("held_by")), name="supervision_is_by_somebody_else"),
            models.CheckConstraint(
                condition=Q(signed_at__isnull=True) | Q(held_on__isnull=False), name="supervision_is_held_then_signed"
            ),
            models.CheckConstraint(
                condition=Q(held_on__isnull=True) | Q(called_off_on__isnull=True), name="supervision_held_or_called_off"
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["worker", "-held_on"], name="supervision_of_a_worker")
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Trigger(
                name="signed_stays", when=pgtrigger.Before, operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Condition("OLD.signed_at IS NOT NULL"), func=SAYS,
            ),
        ]  # fmt: skip


@pghistory.track()
class SupervisionMove(Recorded):
    """A supervision planned, put off, held, signed or called off, with the reason where one is needed."""

    supervision = models.ForeignKey(
        Supervision, on_delete=models.PROTECT, related_name="moves", help_text="Which supervision."
    )
    to = models.CharField(max_length=12, choices=SUPERVISION.choices(), help_text="What it became.")
    on = models.DateField(help_text="The day this was done.")
    was_on = models.DateField(null=True, blank=True, help_text="The day it had been planned for, where it was put off.")
    because = models.TextField(blank=True, help_text="Why it was put off or called off.")

    class Privacy:
        personal = ("because",)
        plain = ("id", "supervision", "to", "on", "was_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=~Q(to="called_off") & Q(was_on__isnull=True) | ~Q(because=""), name="put_off_says_why"
            )
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)
        ]


@pghistory.track()
class SupervisionTopic(Recorded):
    """Private to the two: what was said on one standing topic, permanence among them, or what the worker brought."""

    supervision = models.ForeignKey(
        Supervision, on_delete=models.PROTECT, related_name="topics", help_text="Which supervision."
    )
    topic = models.CharField(max_length=14, choices=TOPICS, help_text="Which topic.")
    words = models.TextField(help_text="What was said, in the words of who wrote it.")

    class Privacy:
        personal = ("words",)
        plain = ("id", "supervision", "topic")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["supervision", "topic"], name="supervision_topic_once")
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = _stays("words", "topic", "supervision_id")


@pghistory.track()
class SupervisionChild(Recorded):
    """One child thought about in it: the same five questions, where they will grow up among them. Signed, it is a note on the child's record."""

    supervision = models.ForeignKey(
        Supervision, on_delete=models.PROTECT, related_name="children", help_text="Which supervision."
    )
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="supervised", help_text="Which child.")
    life = models.TextField(blank=True, help_text="What life is like for the child now.")
    changed = models.TextField(blank=True, help_text="What has changed since they were last talked about.")
    other = models.TextField(blank=True, help_text="What else could be true.")
    plan = models.TextField(blank=True, help_text="Whether the plan is working.")
    permanence = models.TextField(
        blank=True, help_text="Where the child will grow up, and where if that does not work."
    )
    note = models.ForeignKey(
        Note,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The note on the child's record.",
    )

    class Privacy:
        personal = ("life", "changed", "other", "plan", "permanence")
        plain = ("id", "supervision", "child", "note")

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["supervision", "child"], name="supervision_child_once")
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = _stays(
            "life", "changed", "other", "plan", "permanence", "supervision_id"
        )


@pghistory.track()
class SupervisionDecision(Recorded):
    """Something decided about a child in supervision: what, why, who, by when. Signed, it is a decision and a task on the child's record."""

    supervision = models.ForeignKey(
        Supervision, on_delete=models.PROTECT, related_name="decisions", help_text="Which supervision."
    )
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", help_text="About which child.")
    what = models.CharField(max_length=300, blank=True, help_text="What was decided.")
    because = models.TextField(blank=True, help_text="Why.")
    worker = models.ForeignKey(
        WORKER, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who does it."
    )
    due_on = models.DateField(null=True, blank=True, help_text="By when.")
    decision = models.ForeignKey(
        Decision,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The decision on the child's record.",
    )
    task = models.ForeignKey(
        Task, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The task that came of it."
    )

    class Privacy:
        personal = ("what", "because")
        plain = ("id", "supervision", "child", "worker", "due_on", "decision", "task")

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]
        triggers: ClassVar[list[pgtrigger.Trigger]] = _stays("what", "because", "worker_id", "due_on", "supervision_id")


@pghistory.track()
class SupervisionAnswer(Recorded):
    """What had become of a decision when it was asked about in a later supervision."""

    supervision = models.ForeignKey(
        Supervision, on_delete=models.PROTECT, related_name="answers", help_text="In which supervision it was asked."
    )
    decision = models.ForeignKey(
        SupervisionDecision, on_delete=models.PROTECT, related_name="answers", help_text="About which decision."
    )
    became = models.CharField(max_length=8, choices=DECIDED.choices(), help_text="What became of it.")
    because = models.TextField(blank=True, help_text="Why it is not done yet, or what was decided instead.")

    class Privacy:
        personal = ("because",)
        plain = ("id", "supervision", "decision", "became")

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["supervision", "decision"], name="decision_asked_once_each_time")
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = _stays("became", "because", "decision_id", "supervision_id")


@pghistory.track()
class SupervisionSeen(Recorded):
    """Private to the two: the worker has read what the manager signed, and what they say to it."""

    supervision = models.ForeignKey(
        Supervision, on_delete=models.PROTECT, related_name="seen", help_text="Which supervision."
    )
    says = models.TextField(blank=True, help_text="What the worker says to it, in their own words.")

    class Privacy:
        personal = ("says",)
        plain = ("id", "supervision")

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)
        ]


class SupervisionRead(models.Model):
    """Somebody other than the two read a supervision, and why. Both are told."""

    supervision = models.ForeignKey(
        Supervision, on_delete=models.PROTECT, related_name="reads", help_text="Which supervision."
    )
    worker = models.ForeignKey(WORKER, on_delete=models.PROTECT, related_name="+", help_text="Who read it.")
    because = models.TextField(help_text="Why, in their words.")
    read_at = models.DateTimeField(help_text="When it was opened to them.")
    closes_at = models.DateTimeField(help_text="Until when it stays open to them.")

    class Privacy:
        personal = ("because",)
        plain = ("id", "supervision", "worker", "read_at", "closes_at")

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=~Q(because=""), name="reading_supervision_says_why")
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)
        ]
