"""Notes: one text about something that happened, written once for several children, with what it means for each.

What is signed is never changed: the database refuses. An amendment is a new row beside it.
Serves: K9.00, K9.03, K9.05a, K9.05b, K9.06, K9.W4, K3.01, K3.08
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models

from goldenthread.casework.documents.models import Document
from goldenthread.casework.notes import signed
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded

_FROZEN = (
    "kind", "headline", "happened_on", "happened_at", "minutes", '"where"', "told_us", "words", "key", "recorded_at", "recorded_by_id",
)  # fmt: skip
_CHANGED = signed.changed(*_FROZEN)


@pghistory.track(exclude=["search"])
class Note(Recorded):
    """One text about something that happened, with its kind, its place and its two clocks."""

    class Kind(models.TextChoices):
        VISIT = "visit", "visit"
        CALL = "call", "call"
        MEETING = "meeting", "meeting"
        MESSAGE = "message", "message"
        OBSERVATION = "observation", "observation"
        DIRECT_WORK = "direct_work", "direct work"
        DECISION = "decision", "decision"
        OVERSIGHT = "oversight", "management oversight"
        OTHER_AGENCY = "other_agency", "from another agency"

    kind = models.CharField(max_length=14, choices=Kind, help_text="What happened: a visit, a call, a meeting.")
    headline = models.CharField(max_length=160, blank=True, help_text="The point of it, in one line.")
    happened_on = models.DateField(help_text="The day it happened.")
    happened_at = models.TimeField(null=True, blank=True, help_text="What time it began, where it is known.")
    minutes = models.PositiveIntegerField(null=True, blank=True, help_text="How long it took, in minutes.")
    where = models.CharField(max_length=160, blank=True, help_text="Where: home, school, on the phone.")
    told_us = models.TextField(
        blank=True, help_text="What the family, the child or the caller told us; before what we told them."
    )
    words = models.TextField(blank=True, help_text="What happened, once for all the children it is about.")
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.PROTECT,
        related_name="notes",
        help_text="Whose note it is.",
    )
    key = models.UUIDField(
        null=True, blank=True, unique=True, help_text="The one-time key of the form: sent twice, it is one note."
    )
    written_at = models.DateTimeField(
        null=True, blank=True, help_text="When it was written on a phone without a line, where it came in later."
    )
    about_somebody_else = models.BooleanField(
        default=False, help_text="Holds passages about or from somebody else, marked while writing."
    )
    cosign_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who is asked to sign it as well.",
    )
    signed_at = models.DateTimeField(
        null=True, blank=True, help_text="When the writer signed it. From then on it is not changed."
    )
    search = models.GeneratedField(
        expression=SearchVector("headline", "told_us", "words", config="english"),
        output_field=SearchVectorField(),
        db_persist=True,
        help_text="Its words as search needs them.",
    )

    class Privacy:
        personal = (
            "kind",
            "headline",
            "happened_on",
            "happened_at",
            "minutes",
            "where",
            "told_us",
            "words",
            "about_somebody_else",
            "search",
        )
        plain = ("id", "written_by", "key", "written_at", "cosign_by", "signed_at")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            GinIndex(fields=["search"], name="note_words"),
            models.Index(fields=["written_by", "-happened_on"], name="note_of_a_worker"),
            models.Index(fields=["-happened_on", "-id"], name="note_newest"),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Trigger(
                name="signed_stays",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition(f"OLD.signed_at IS NOT NULL AND ({_CHANGED} OR NEW.signed_at IS NULL)"),
                func=signed.SAYS,
            ),
            pgtrigger.Trigger(
                name="signed_is_kept",
                when=pgtrigger.Before,
                operation=pgtrigger.Delete,
                condition=pgtrigger.Condition("OLD.signed_at IS NOT NULL"),
                func=signed.SAYS,
            ),
        ]


@pghistory.track()
class NoteChild(Recorded):
    """What the note means for one child and the plan. A note in the wrong record is taken out with a trace, never deleted."""

    note = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="children", help_text="The note.")
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="notes_about", help_text="The child.")
    means = models.TextField(blank=True, help_text="What it means for this child.")
    for_plan = models.TextField(blank=True, help_text="What it means for the plan.")
    good_to_see = models.TextField(blank=True, help_text="Something that went well for this child, worth remembering.")
    taken_out_at = models.DateTimeField(
        null=True, blank=True, help_text="When it was taken out of this child's record."
    )
    taken_out_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who took it out.",
    )
    taken_out_because = models.TextField(blank=True, help_text="Why it was not about this child.")

    class Privacy:
        personal = ("means", "for_plan", "good_to_see", "taken_out_because")
        plain = ("id", "note", "child", "taken_out_at", "taken_out_by")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["note", "child"], name="note_child_once"),
            models.CheckConstraint(
                condition=models.Q(taken_out_at__isnull=True) | ~models.Q(taken_out_because=""),
                name="taken_out_says_why",
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            signed.stays("note_id", "means", "for_plan", "good_to_see", "recorded_at"),
            signed.is_kept(),
            signed.is_whole(unless=signed.MOVED_HERE),
        ]


@pghistory.track()
class NotePerson(Recorded):
    """Who was there. Somebody we have no record of stands by name or part alone."""

    note = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="people", help_text="The note.")
    person = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The person, where we have their record.",
    )
    name = models.CharField(max_length=160, blank=True, help_text="Who they were, where we have no record of them.")

    class Privacy:
        personal = ("name",)
        plain = ("id", "note", "person")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(person__isnull=False) | ~models.Q(name=""), name="somebody_was_there"
            )
        ]


@pghistory.track()
class NotePassage(Recorded):
    """A passage of a note that is about or from somebody else, marked while writing: it helps when the child asks for their record."""

    note = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="passages", help_text="The note.")
    words = models.TextField(help_text="The passage, exactly as it stands in the note.")
    whose = models.CharField(max_length=160, blank=True, help_text="About whom, or from whom.")

    class Privacy:
        personal = ("words", "whose")
        plain = ("id", "note")


@pghistory.track()
class NoteAmendment(Recorded):
    """Something added to a signed note later, with the reason; the note itself stays as it was signed."""

    note = models.ForeignKey(Note, on_delete=models.PROTECT, related_name="amendments", help_text="The note.")
    words = models.TextField(help_text="What is put right or added.")
    because = models.TextField(help_text="Why.")

    class Privacy:
        personal = ("words", "because")
        plain = ("id", "note")

    class Meta:
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)
        ]


@pghistory.track()
class Attachment(Recorded):
    """A document beside the words it belongs to."""

    note = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="attachments", help_text="The note.")
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="notes", help_text="The document.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "note", "document")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["note", "document"], name="attached_once")
        ]


class Signing(models.Model):
    """The words as shown when somebody signed, with their hash. Never changed."""

    class Part(models.TextChoices):
        WRITER = "writer", "the writer"
        MANAGER = "manager", "a manager, as well"

    what = models.CharField(max_length=40, help_text="What was signed: 'note', 'summary'.")
    row_id = models.BigIntegerField(help_text="Which one.")
    part = models.CharField(
        max_length=10, choices=Part, default=Part.WRITER, help_text="As the writer, or as a manager as well."
    )
    as_shown = models.TextField(help_text="The text as it stood on the screen.")
    sha256 = models.CharField(max_length=64, help_text="Hash of that text.")
    signed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who signed."
    )
    signed_at = models.DateTimeField(help_text="When.")
    says = models.TextField(blank=True, help_text="What a manager said when signing as well.")

    class Privacy:
        personal = ("as_shown", "says")
        plain = ("id", "what", "row_id", "part", "sha256", "signed_by", "signed_at")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["what", "row_id", "part", "signed_by"], name="signed_once_each")
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)
        ]
