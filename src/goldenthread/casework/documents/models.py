"""Files as kept, and what they are: letters, photos of drawings, e-mails, recordings.

A file is kept once, under the hash of its bytes, sniffed by its content and never opened by the browser on our own address as a page.
Serves: K2.07, K9.00
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models.functions import Now

from goldenthread.access.models import Draft
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


class StoredFile(models.Model):
    """A file as kept: SHA-256, size, kind by content."""

    sha256 = models.CharField(
        max_length=64, unique=True, help_text="Hash of the bytes as kept: also its place on disk."
    )
    size = models.PositiveBigIntegerField(help_text="Bytes, as kept.")
    media_type = models.CharField(max_length=100, help_text="What it is by its content, never by its name.")
    came_as = models.CharField(
        max_length=64, blank=True, help_text="Hash of the bytes as they came, where it was made anew."
    )
    pixels_wide = models.PositiveIntegerField(null=True, blank=True, help_text="Width of a picture, in pixels.")
    pixels_high = models.PositiveIntegerField(null=True, blank=True, help_text="Height of a picture, in pixels.")
    kept_at = models.DateTimeField(db_default=Now(), help_text="When it was kept.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "sha256", "size", "media_type", "came_as", "pixels_wide", "pixels_high", "kept_at")


@pghistory.track(exclude=["search"])
class Document(Recorded):
    """What a file is, when it is from, from whom, and the words in it, for search."""

    class Kind(models.TextChoices):
        DRAWING = "drawing", "a child's drawing or work"
        PHOTO = "photo", "photo"
        LETTER = "letter", "letter"
        EMAIL = "email", "e-mail"
        REPORT = "report", "report"
        RECORDING = "recording", "sound recording"
        OTHER = "other", "something else"

    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="documents", help_text="The file.")
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.OTHER, help_text="What sort of thing it is.")
    name = models.CharField(max_length=200, help_text="Its name, as it came or as the worker called it.")
    says = models.TextField(
        blank=True, help_text="What it shows or says, in words; for a drawing, what the child said about it."
    )
    made_by = models.CharField(max_length=160, blank=True, help_text="Who made it or sent it.")
    happened_on = models.DateField(help_text="The day it is from.")
    text = models.TextField(blank=True, help_text="The words found in it, for search.")
    about_somebody_else = models.BooleanField(
        default=False,
        help_text="Holds things about or from somebody else: looked at before the child reads their record.",
    )
    search = models.GeneratedField(
        expression=SearchVector("name", "says", "made_by", "text", config="english"),
        output_field=SearchVectorField(),
        db_persist=True,
        help_text="Its words as search needs them.",
    )

    class Privacy:
        personal = ("name", "kind", "says", "made_by", "happened_on", "text", "about_somebody_else", "search")
        plain = ("id", "file")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [GinIndex(fields=["search"], name="document_words")]


@pghistory.track()
class DocumentChild(Recorded):
    """A child a document is about: it is in their record."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="children", help_text="The document.")
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="documents", help_text="The child.")
    keepsake = models.BooleanField(
        default=False, help_text="Kept for the child to have: drawings, photos, letters to them."
    )
    taken_out_at = models.DateTimeField(null=True, blank=True, help_text="When it was taken out of this record.")
    taken_out_because = models.TextField(blank=True, help_text="Why, and where it went.")

    class Privacy:
        personal = ("taken_out_because",)
        plain = ("id", "document", "child", "keepsake", "taken_out_at")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["document", "child"], name="document_child_once")
        ]


class Upload(models.Model):
    """A file on its way over a bad line: what has arrived so far. Thrown away once kept, or after a day."""

    key = models.UUIDField(unique=True, help_text="Which upload, as the page calls it.")
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", help_text="Who sends it."
    )
    name = models.CharField(max_length=300, help_text="Its name as it came.")
    size = models.PositiveBigIntegerField(help_text="Bytes it will have.")
    arrived = models.PositiveBigIntegerField(default=0, help_text="Bytes that have arrived.")
    began_at = models.DateTimeField(db_default=Now(), help_text="When it began.")
    document = models.ForeignKey(
        Document, null=True, blank=True, on_delete=models.CASCADE, related_name="+", help_text="What it became."
    )

    class Privacy:
        personal = ("name",)
        plain = ("id", "key", "worker", "size", "arrived", "began_at", "document")


class DraftFile(models.Model):
    """A file that waits beside a worker's draft until its note can be saved. Private to them, as the draft is; it goes by no clock."""

    key = models.UUIDField(unique=True, help_text="The one-time key it was sent with: sent twice, it waits once.")
    draft = models.ForeignKey(
        Draft,
        on_delete=models.PROTECT,
        related_name="files",
        help_text="The draft it waits beside, and so whose it is.",
    )
    file = models.ForeignKey(
        StoredFile, on_delete=models.PROTECT, related_name="waiting", help_text="The file, made safe as any other."
    )
    name = models.CharField(max_length=200, help_text="Its name, as it came.")
    says = models.TextField(blank=True, help_text="What is said of it: who drew it.")
    text = models.TextField(blank=True, help_text="The words found in it, for search once it stands with a note.")
    person_id = models.BigIntegerField(
        null=True, blank=True, help_text="The child who drew it, by number; empty where it belongs to all in the note."
    )
    came_at = models.DateTimeField(db_default=Now(), help_text="When it came in.")

    class Privacy:
        personal = ("name", "says", "text")
        plain = ("id", "key", "draft", "file", "person_id", "came_at")

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]
