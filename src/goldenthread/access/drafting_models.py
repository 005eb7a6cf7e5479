"""What is being typed, before it is saved, and which forms have been sent once already.

Drafts are private to who types: no manager, no log and no row history holds them. They are the one place where answers are kept as JSON.
Serves: A.16, K9.W4
"""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models.functions import Now


class Draft(models.Model):
    """One form as it is being typed, with the version it began from. Private to the writer; the one JSON store."""

    key = models.UUIDField(unique=True, help_text="The one-time key of the form: what is sent with it is made once.")
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="drafts", help_text="Who is writing."
    )
    page = models.CharField(max_length=300, help_text="The address of the page it is typed on.")
    kind = models.CharField(max_length=40, help_text="Which form: 'note', 'contact', 'summary'.")
    person_id = models.BigIntegerField(
        null=True, blank=True, help_text="Whose record it is about, by number, to name it in the list of drafts."
    )
    fields = models.JSONField(default=dict, help_text="What has been typed, by field.")
    version = models.PositiveIntegerField(
        default=1, help_text="Counts up with each keeping: two devices never overwrite."
    )
    began_from = models.CharField(
        max_length=64, blank=True, help_text="The version of the saved text that was on the screen when it began."
    )
    beside = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="others",
        help_text="The draft this one was typed beside, on another device at the same time.",
    )
    window = models.CharField(
        max_length=36, blank=True, help_text="The window that kept it last: what it sends again is no second writer."
    )
    step = models.PositiveIntegerField(
        default=0, help_text="How often that window had sent: an older message that comes late changes nothing."
    )
    began_at = models.DateTimeField(db_default=Now(), help_text="When the writer began.")
    kept_at = models.DateTimeField(db_default=Now(), help_text="When it was last kept.")
    thrown_at = models.DateTimeField(
        null=True, blank=True, help_text="When the writer threw it away: it can be brought back for a day."
    )

    class Privacy:
        personal = ("fields",)
        plain = (
            "id",
            "key",
            "worker",
            "page",
            "kind",
            "person_id",
            "version",
            "began_from",
            "beside",
            "window",
            "step",
            "began_at",
            "kept_at",
            "thrown_at",
        )

    class Meta:
        ordering: ClassVar[list[str]] = ["-kept_at", "-id"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["worker", "-kept_at"], name="draft_of_a_worker")]


class SentOnce(models.Model):
    """A form that has been sent: its one-time key, and where the answer led. Kept in the transaction of what it made."""

    key = models.UUIDField(primary_key=True, help_text="The one-time key the form carried.")
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        help_text="Who sent it; empty for the public form.",
    )
    led_to = models.CharField(max_length=300, blank=True, help_text="The address of the page after it was kept.")
    sent_at = models.DateTimeField(db_default=Now(), help_text="When it was kept.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("key", "worker", "led_to", "sent_at")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["sent_at"], name="sent_once_at")]


class Device(models.Model):
    """A phone or laptop on which a worker may take notes along. Off unless the council manages the device and somebody said so."""

    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="devices", help_text="Whose device."
    )
    name = models.CharField(max_length=80, help_text="What the worker calls it: 'my work phone'.")
    asked_at = models.DateTimeField(db_default=Now(), help_text="When the worker asked.")
    secret_hash = models.CharField(max_length=64, unique=True, help_text="Hash of the secret the device holds.")
    allowed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who confirmed that the council manages it.",
    )
    allowed_at = models.DateTimeField(null=True, blank=True, help_text="When they confirmed it.")
    ended_at = models.DateTimeField(null=True, blank=True, help_text="When it was taken off.")
    ended_because = models.CharField(max_length=200, blank=True, help_text="Why: lost, replaced, left.")
    carrying = models.PositiveIntegerField(default=0, help_text="Notes it last said it holds that have not come in.")
    seen_at = models.DateTimeField(null=True, blank=True, help_text="When it was last in touch.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = (
            "id", "worker", "name", "asked_at", "secret_hash", "allowed_by", "allowed_at", "ended_at", "ended_because", "carrying", "seen_at",
        )  # fmt: skip


__all__ = ["Device", "Draft", "SentOnce"]
