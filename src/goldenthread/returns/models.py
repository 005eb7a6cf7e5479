"""Files that came in: which file, what became of each of its records, and what was wrong with it."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models.functions import Now


class FileImport(models.Model):
    """One file loaded, by whom, with what result. The file is known by the hash of its bytes: loading it again does nothing again."""

    class Kind(models.TextChoices):
        CENSUS = "census", "children-in-need census"
        PEOPLE = "people", "people"
        WORKERS = "workers", "workers"

    class Status(models.TextChoices):
        LOOKING = "looking", "being looked at"
        LOOKED_AT = "looked_at", "looked at, not kept yet"
        KEEPING = "keeping", "being kept"
        KEPT = "kept", "kept"
        REFUSED = "refused", "refused"
        THROWN_AWAY = "thrown_away", "thrown away"

    kind = models.CharField(max_length=10, choices=Kind, help_text="What kind of file.")
    status = models.CharField(max_length=12, choices=Status, help_text="Whether it was kept.")
    name = models.CharField(max_length=200, help_text="The file's name as it came.")
    sha256 = models.CharField(max_length=64, db_index=True, help_text="Hash of the file's bytes.")
    size = models.BigIntegerField(default=0, help_text="How many bytes it has.")
    authority = models.CharField(max_length=20, blank=True, help_text="The council's number, as the file gives it.")
    year = models.IntegerField(null=True, blank=True, help_text="Census year the file says it is for.")
    refused_because = models.TextField(blank=True, help_text="Why the whole file was refused.")
    loaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who loaded it; empty for the command.",
    )
    loaded_at = models.DateTimeField(db_default=Now(), help_text="When it was looked at.")
    kept_at = models.DateTimeField(null=True, blank=True, help_text="When it was kept, where it was.")

    class Privacy:
        personal = ("name",)
        plain = (
            "id",
            "kind",
            "status",
            "sha256",
            "size",
            "authority",
            "year",
            "refused_because",
            "loaded_by",
            "loaded_at",
            "kept_at",
        )

    class Meta:
        ordering: ClassVar[list[str]] = ["-loaded_at", "-id"]


class FileCount(models.Model):
    """How many of one kind of record a file held, and how many of them were new, already here, or left as a worker wrote them."""

    file = models.ForeignKey(FileImport, on_delete=models.CASCADE, related_name="counts", help_text="Which import.")
    record = models.CharField(max_length=40, help_text="Kind of record: children, referrals, assessments …")
    in_file = models.IntegerField(help_text="How many the file holds.")
    new = models.IntegerField(default=0, help_text="How many were new.")
    same = models.IntegerField(default=0, help_text="How many were here already.")
    changed = models.IntegerField(default=0, help_text="How many were brought up to date.")
    left = models.IntegerField(default=0, help_text="How many were left as a worker, or a later file, wrote them.")
    aside = models.IntegerField(
        default=0, help_text="How many could not go into a record; they are kept, as written, among the problems."
    )

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "file", "record", "in_file", "new", "same", "changed", "left", "aside")

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]


class FileProblem(models.Model):
    """Something in a file that was not as it should be. The raw value is kept."""

    file = models.ForeignKey(FileImport, on_delete=models.CASCADE, related_name="problems", help_text="Which import.")
    kind = models.CharField(
        max_length=40, blank=True, help_text="What sort of fault, so that many of one sort can be read together."
    )
    line = models.IntegerField(help_text="Line of the file.")
    child = models.CharField(max_length=60, blank=True, help_text="The child's number in the file.")
    field = models.CharField(max_length=60, blank=True, help_text="Which field.")
    says = models.TextField(help_text="What is wrong and what to do.")
    raw = models.TextField(blank=True, help_text="What the file holds there.")

    class Privacy:
        personal = ("child", "raw", "says")
        plain = ("id", "file", "kind", "line", "field")

    class Meta:
        ordering: ClassVar[list[str]] = ["line", "id"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["file", "kind", "line"], name="problem_kind")]


class ImportedRow(models.Model):
    """Which line of which file stands behind a row of ours, so that everything can be traced and a second load changes nothing."""

    file = models.ForeignKey(
        FileImport, on_delete=models.PROTECT, related_name="rows", help_text="The import that last brought it."
    )
    model = models.CharField(max_length=60, help_text="Kind of our row, as app and model name.")
    row_id = models.BigIntegerField(help_text="Number of our row.")
    key = models.CharField(
        max_length=200, help_text="What identifies the record in the file: child number, dates, ordinal."
    )
    line = models.IntegerField(help_text="Line of the file.")
    fingerprint = models.CharField(max_length=64, help_text="Hash of what the file said, to see what changed.")

    class Privacy:
        personal = ("key",)
        plain = ("id", "file", "model", "row_id", "line", "fingerprint")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["model", "key"], name="imported_once")
        ]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["model", "row_id"], name="imported_row")]
