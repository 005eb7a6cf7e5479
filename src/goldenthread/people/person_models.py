"""A person: one row for a human being, whatever their part in the work. Names, identifiers, addresses, merges."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, ClassVar

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from goldenthread.people.recorded import Recorded


class Certainty(models.TextChoices):
    """How sure we are of a date or a fact."""

    KNOWN = "known", "known"
    ABOUT = "about", "about"
    TOLD = "told", "as told to us"
    DOUBTED = "doubted", "not sure"


class PersonQuerySet(models.QuerySet["Person"]):
    """Reach people through what a worker may see; `people.opening` gives the two questions."""

    def known_to(self, worker: Any) -> PersonQuerySet:
        """People this worker may know are here at all: nobody locked away from them, nobody merged into another."""
        from goldenthread.people.opening import not_locked_from

        return self.filter(merged_into__isnull=True).filter(not_locked_from(worker))

    def open_to(self, worker: Any) -> PersonQuerySet:
        """People whose record this worker may open without being asked why."""
        from goldenthread.people.opening import opens_to

        return self.known_to(worker).filter(opens_to(worker))


@pghistory.track()
class Person(Recorded):
    """A human being: a child, a parent, a neighbour. Every fact here may be unknown; an unborn baby has a due date and no birth date."""

    class Sex(models.TextChoices):
        MALE = "M", "male"
        FEMALE = "F", "female"
        UNKNOWN = "U", "not known"

    shown_given = models.CharField(
        max_length=100,
        blank=True,
        help_text="First name as pages show it: the preferred one, kept up to date from the names.",
    )
    shown_family = models.CharField(
        max_length=100, blank=True, help_text="Family name as pages show it, kept up to date from the names."
    )
    born_on = models.DateField(
        null=True, blank=True, db_index=True, help_text="Date of birth, from a certificate or as told."
    )
    born_certainty = models.CharField(
        max_length=10, choices=Certainty, default=Certainty.KNOWN, help_text="How sure we are of the date of birth."
    )
    due_on = models.DateField(null=True, blank=True, help_text="The day an unborn baby is due, from the midwife.")
    died_on = models.DateField(null=True, blank=True, help_text="Date of death.")
    gender = models.CharField(max_length=60, blank=True, help_text="Gender as the person tells it, in their word.")
    pronouns = models.CharField(max_length=40, blank=True, help_text="How to speak of them: she, he, they.")
    sex = models.CharField(
        max_length=1, choices=Sex, default=Sex.UNKNOWN, help_text="Sex as statutory returns ask for it."
    )
    ethnicity = models.CharField(
        max_length=4, blank=True, help_text="Ethnicity as the person or family tells it, by the census code."
    )
    ethnicity_words = models.CharField(
        max_length=120, blank=True, help_text="Ethnicity and heritage in the family's own words."
    )
    nationality = models.CharField(
        max_length=80, blank=True, help_text="Nationality, where it matters to the help a person may get."
    )
    alone_in_country = models.BooleanField(
        default=False, help_text="An unaccompanied child who came to the country alone and asked for protection."
    )
    first_language = models.CharField(max_length=80, blank=True, help_text="The language they think and feel in.")
    other_languages = models.CharField(max_length=120, blank=True, help_text="Other languages they speak.")
    interpreter = models.CharField(
        max_length=120, blank=True, help_text="Interpreter needed: language, dialect, and who not to send."
    )
    communication = models.TextField(
        blank=True, help_text="How they say yes and no, and what helps them understand and be understood."
    )
    faith = models.CharField(max_length=120, blank=True, help_text="Faith and beliefs, asked and not assumed.")
    school = models.CharField(max_length=160, blank=True, help_text="School, nursery or college they go to.")
    occupation = models.CharField(
        max_length=160, blank=True, help_text="An adult's work and hours, so that meetings suit."
    )
    about_me = models.TextField(
        blank=True, help_text="What the child wants people to know about them, in their own words."
    )
    figure = models.CharField(
        max_length=300, blank=True, help_text="The drawn face chosen with the child, as its choices in short words."
    )
    placeholder = models.CharField(
        max_length=120, blank=True, help_text="Stands for somebody not known yet: 'father, not known'."
    )
    merged_into = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="merged_from",
        help_text="The record this one was joined to, where they were the same person.",
    )

    objects = PersonQuerySet.as_manager()

    class Privacy:
        personal = (
            "shown_given",
            "shown_family",
            "born_on",
            "born_certainty",
            "due_on",
            "died_on",
            "gender",
            "pronouns",
            "sex",
            "ethnicity",
            "ethnicity_words",
            "nationality",
            "alone_in_country",
            "first_language",
            "other_languages",
            "interpreter",
            "communication",
            "faith",
            "school",
            "occupation",
            "about_me",
            "figure",
            "placeholder",
        )
        plain = ("id", "merged_into")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(died_on__isnull=True) | Q(born_on__isnull=True) | Q(died_on__gte=F("born_on")),
                name="person_dies_after_birth",
            ),
            models.CheckConstraint(condition=~Q(merged_into=F("id")), name="person_not_merged_into_self"),
        ]

    def __str__(self) -> str:
        return self.shown_name

    @property
    def shown_name(self) -> str:
        """The name pages show: preferred given and family name, else what stands for somebody unknown."""
        return (
            " ".join(part for part in (self.shown_given, self.shown_family) if part)
            or self.placeholder
            or f"Person {self.pk}"
        )

    @property
    def short_name(self) -> str:
        """What to call them in a sentence."""
        return self.shown_given or self.shown_family or self.placeholder or f"Person {self.pk}"

    def age_on(self, day: date) -> int | None:
        """Whole years on a day; None when the date of birth is not known or lies ahead."""
        if self.born_on is None or self.born_on > day:
            return None
        end = min(day, self.died_on) if self.died_on else day
        return end.year - self.born_on.year - ((end.month, end.day) < (self.born_on.month, self.born_on.day))

    def is_unborn_on(self, day: date) -> bool:
        """Whether this is a baby not born yet."""
        return self.born_on is None and self.due_on is not None

    def birth_is_missing_on(self, day: date) -> bool:
        """Whether a baby was due six weeks before this day or longer, and no birth is written down."""
        return self.born_on is None and self.due_on is not None and self.due_on + timedelta(weeks=6) <= day


@pghistory.track()
class PersonName(Recorded):
    """A name somebody has or had. What pages show is the preferred name, else the legal one, else any."""

    class Kind(models.TextChoices):
        LEGAL = "legal", "legal name"
        PREFERRED = "preferred", "name they use"
        FORMER = "former", "former name"
        KNOWN_AS = "known_as", "also known as"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="names", help_text="Whose name.")
    kind = models.CharField(max_length=10, choices=Kind, help_text="Legal, used, former or also known as.")
    given = models.CharField(max_length=100, blank=True, help_text="First names, as they write them.")
    family = models.CharField(max_length=100, blank=True, help_text="Family name, as they write it.")
    said_like = models.CharField(max_length=120, blank=True, help_text="How to say it.")
    from_on = models.DateField(null=True, blank=True, help_text="First used, where it is known.")
    until_on = models.DateField(null=True, blank=True, help_text="Last used, where it has changed.")

    class Privacy:
        personal = ("given", "family", "said_like", "from_on", "until_on", "kind")
        plain = ("id", "person")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=~Q(given="") | ~Q(family=""), name="name_is_not_empty"),
            models.UniqueConstraint(
                fields=["person"], condition=Q(kind="preferred", until_on__isnull=True), name="one_preferred_name"
            ),
            models.UniqueConstraint(
                fields=["person"], condition=Q(kind="legal", until_on__isnull=True), name="one_legal_name"
            ),
        ]


@pghistory.track()
class Identifier(Recorded):
    """A number or code by which some system knows a person. Not unique across people: a clash is shown to information governance, not in an error."""

    class Scheme(models.TextChoices):
        COUNCIL = "council", "council number"
        FORMER_COUNCIL = "former_council", "former council number"
        NHS = "nhs", "NHS number"
        UPN = "upn", "unique pupil number"
        FORMER_UPN = "former_upn", "former unique pupil number"
        UPN_UNKNOWN = "upn_unknown", "why there is no pupil number"

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="identifiers", help_text="Whose identifier."
    )
    scheme = models.CharField(max_length=20, choices=Scheme, help_text="Which system's number it is.")
    value = models.CharField(max_length=60, help_text="The number itself, without spaces.")
    until_on = models.DateField(null=True, blank=True, help_text="Last day it was in use, where it has ended.")

    class Privacy:
        personal = ("value",)
        plain = ("id", "person", "scheme", "until_on")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["person", "scheme", "value"], name="identifier_once_a_person"),
        ]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["scheme", "value"], name="identifier_value")]


@pghistory.track()
class Disability(Recorded):
    """A disability as the census names it, with what it means for this person in their own life."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="disabilities", help_text="Whose disability."
    )
    code = models.CharField(max_length=4, help_text="Census code; NONE means asked, and there is none.")
    means = models.TextField(blank=True, help_text="What it means in this person's daily life.")

    class Privacy:
        personal = ("code", "means")
        plain = ("id", "person")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["person", "code"], name="disability_once")
        ]


@pghistory.track()
class Address(Recorded):
    """A place, held once however many live there. A protected address is typed data: it leaves the system only where `may_reach` allows."""

    lines = models.TextField(help_text="The address, a line each, without the postcode.")
    postcode = models.CharField(max_length=8, blank=True, db_index=True, help_text="Postcode with its space.")
    protected = models.BooleanField(
        default=False, help_text="Must not become known to the people named under safe contact."
    )
    protected_because = models.TextField(blank=True, help_text="Why it is protected.")

    class Privacy:
        personal = ("lines", "postcode", "protected", "protected_because")
        plain = ("id",)

    def __str__(self) -> str:
        return ", ".join([*self.lines.splitlines(), self.postcode] if self.postcode else self.lines.splitlines())


@pghistory.track()
class Residence(Recorded):
    """Where a person lives or lived, or wants their post. Several at once are allowed: two homes are common."""

    class Kind(models.TextChoices):
        LIVES = "lives", "lives there"
        PART = "part", "lives there part of the time"
        POST = "post", "post only"

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="residences", help_text="Who lives there."
    )
    address = models.ForeignKey(Address, on_delete=models.PROTECT, related_name="residences", help_text="Where.")
    kind = models.CharField(
        max_length=6, choices=Kind, default=Kind.LIVES, help_text="All the time, part of the time, or post only."
    )
    began_on = models.DateField(null=True, blank=True, help_text="Since when, where it is known.")
    ended_on = models.DateField(null=True, blank=True, help_text="Until when.")
    confirmed_on = models.DateField(null=True, blank=True, help_text="When the family last said it is right.")
    do_not_write = models.BooleanField(default=False, help_text="Nothing may be posted here.")

    class Privacy:
        personal = ("kind", "do_not_write", "began_on", "ended_on")
        plain = ("id", "person", "address", "confirmed_on")


class Merge(models.Model):
    """Two records of one person joined: which stays, which was folded in, why, and whether it was undone."""

    kept = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", help_text="The record that stays.")
    folded = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="+", help_text="The record folded into it."
    )
    because = models.TextField(help_text="How we know they are one person.")
    merged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who joined them."
    )
    merged_at = models.DateTimeField(db_default=Now(), help_text="When they were joined.")
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who took them apart again.",
    )
    undone_at = models.DateTimeField(null=True, blank=True, help_text="When they were taken apart again.")
    undone_because = models.TextField(blank=True, help_text="Why they were taken apart again.")

    class Privacy:
        personal = ("because", "undone_because")
        plain = ("id", "kept", "folded", "merged_by", "merged_at", "undone_by", "undone_at")


class MergedRow(models.Model):
    """One row that a merge moved from the folded record to the kept one, so that the merge can be undone exactly."""

    merge = models.ForeignKey(
        Merge, on_delete=models.CASCADE, related_name="rows", help_text="The merge that moved it."
    )
    model = models.CharField(max_length=60, help_text="The kind of row, as app and model name.")
    field = models.CharField(max_length=60, help_text="The field that pointed to the folded record.")
    row_id = models.BigIntegerField(help_text="Number of the row.")
    was = models.TextField(
        blank=True, help_text="What stood in the field before, where it was not the folded record's number."
    )
    became = models.TextField(blank=True, help_text="What the merge put there instead.")

    class Privacy:
        personal = ("was", "became")
        plain = ("id", "merge", "model", "field", "row_id")
