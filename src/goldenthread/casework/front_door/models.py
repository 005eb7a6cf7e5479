"""The front door: referrals, and the concerns in them. Each concern is a strand of the golden thread and is never deleted.

Serves: K10.00, K10.03, E.08
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q

from goldenthread.casework.notes.raised_models import Decision
from goldenthread.casework.notes.writing_models import Note
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Referral(Recorded):
    """A request that the council helps or protects one child, and what was decided about it."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="referrals", help_text="The child.")
    received_at = models.DateTimeField(null=True, blank=True, help_text="The moment it came in, where it is known.")
    received_on = models.DateField(help_text="The day it came in: day 0 of the clocks that count from it.")
    from_source = models.CharField(max_length=4, blank=True, help_text="Who referred, by census code.")
    from_words = models.CharField(
        max_length=160,
        blank=True,
        help_text="Who referred, in words. Protected: shown to families only where `may_reach` allows.",
    )
    from_protected = models.BooleanField(default=True, help_text="Whether who told us is kept from the family.")
    primary_need = models.CharField(max_length=4, blank=True, help_text="Main need, by census code.")
    reason = models.TextField(blank=True, help_text="Why this child was referred, in plain words the family was told.")
    explained_on = models.DateField(
        null=True, blank=True, help_text="When we talked with the family about why they were referred."
    )
    explained_says = models.TextField(blank=True, help_text="What the family said about it.")
    decided_on = models.DateField(null=True, blank=True, help_text="When it was decided what to do.")
    decision = models.CharField(
        max_length=20, blank=True, help_text="What was decided, by its key in practice.front_door.Response."
    )
    told_referrer_on = models.DateField(
        null=True, blank=True, help_text="When whoever referred was told what was decided."
    )
    decision_because = models.TextField(blank=True, help_text="Why.")
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who decided.",
    )
    decided_in = models.ForeignKey(
        Decision,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="referrals",
        help_text="The decision as a record, with options and views.",
    )
    advice = models.TextField(
        blank=True, help_text="What the family or whoever referred was advised, where we do no more."
    )
    no_further_action = models.BooleanField(
        null=True, blank=True, help_text="Whether it led to no further action, as the census asks."
    )
    closed_on = models.DateField(null=True, blank=True, help_text="When the work that began with it ended.")
    closed_reason = models.CharField(max_length=4, blank=True, help_text="Why it ended, by census code.")

    class Privacy:
        personal = (
            "from_words",
            "from_source",
            "from_protected",
            "primary_need",
            "reason",
            "explained_says",
            "decision_because",
            "advice",
        )
        plain = (
            "id",
            "child",
            "received_at",
            "received_on",
            "explained_on",
            "decided_on",
            "decision",
            "told_referrer_on",
            "decided_by",
            "decided_in",
            "no_further_action",
            "closed_on",
            "closed_reason",
        )

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=Q(decision="") | Q(decided_on__isnull=False), name="decision_has_a_date"),
        ]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["child", "received_on"], name="referral_child")]


class ReferralMove(Recorded):
    """One step in what became of a referral."""

    referral = models.ForeignKey(Referral, on_delete=models.CASCADE, related_name="moves", help_text="Which referral.")
    to = models.CharField(max_length=20, help_text="Where it stands now.")
    on = models.DateField(help_text="When.")
    because = models.TextField(blank=True, help_text="Why.")

    class Privacy:
        personal = ("because",)
        plain = ("id", "referral", "to", "on")


@pghistory.track()
class Concern(Recorded):
    """Why we are here: one worry in plain words. The beginning of a strand."""

    name = models.CharField(
        max_length=80, help_text="A short name for it, in words the family would use: 'Feeling safe at home'."
    )
    words = models.TextField(help_text="What people were worried about, in plain words.")
    raised_on = models.DateField(help_text="When it was first raised.")
    raised_by = models.CharField(
        max_length=160,
        blank=True,
        help_text="Who raised it: School, Police, Nan. Shown to families only where `may_reach` allows.",
    )
    referral = models.ForeignKey(
        Referral,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="concerns",
        help_text="The referral it came from.",
    )
    note = models.ForeignKey(
        Note,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="concerns",
        help_text="The note it was raised from.",
    )
    census_words = models.BooleanField(
        default=False, help_text="Only a census code stands behind it; nobody has put it in words yet."
    )
    code = models.CharField(max_length=4, blank=True, help_text="The census code it was made from.")
    about_violence = models.BooleanField(
        default=False, help_text="Whether it is about violence, abuse between adults, or control."
    )
    harmed_adult = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The adult who is harmed, where there is one: progress needs their account, asked alone.",
    )

    class Privacy:
        personal = ("name", "words", "raised_by", "about_violence", "code", "harmed_adult")
        plain = ("id", "raised_on", "referral", "note", "census_words")


@pghistory.track()
class ConcernChild(Recorded):
    """One concern for one child: the strand. Its moves tell where it stands."""

    concern = models.ForeignKey(Concern, on_delete=models.PROTECT, related_name="children", help_text="The concern.")
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="concerns", help_text="The child.")
    means = models.TextField(blank=True, help_text="What it means for this child.")

    class Privacy:
        personal = ("means",)
        plain = ("id", "concern", "child")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["concern", "child"], name="concern_once_a_child")
        ]


class StrandMove(Recorded):
    """One step of a strand: live, on hold, resolved, passed on."""

    strand = models.ForeignKey(ConcernChild, on_delete=models.CASCADE, related_name="moves", help_text="Which strand.")
    to = models.CharField(max_length=20, help_text="Where it stands now: live, on_hold, resolved, passed_on.")
    on = models.DateField(help_text="When.")
    because = models.TextField(blank=True, help_text="The reason, or the evidence that it is resolved.")
    review_on = models.DateField(null=True, blank=True, help_text="When to look again, for a strand on hold.")
    passed_to = models.CharField(max_length=160, blank=True, help_text="To whom it was passed on.")
    accepted_on = models.DateField(null=True, blank=True, help_text="When they accepted it.")

    class Privacy:
        personal = ("because", "passed_to")
        plain = ("id", "strand", "to", "on", "review_on", "accepted_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["on", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=~Q(to="on_hold") | Q(review_on__isnull=False) & ~Q(because=""),
                name="on_hold_says_why_and_until_when",
            ),
            models.CheckConstraint(condition=~Q(to="resolved") | ~Q(because=""), name="resolved_has_evidence"),
            models.CheckConstraint(condition=~Q(to="passed_on") | ~Q(passed_to=""), name="passed_on_to_somebody"),
        ]


class ConcernLineage(Recorded):
    """A concern that was split, merged or worded anew: which became which. History is kept, nothing is overwritten."""

    class How(models.TextChoices):
        SPLIT = "split", "split from"
        MERGED = "merged", "merged from"
        WORDED = "worded", "worded anew from"

    was = models.ForeignKey(Concern, on_delete=models.PROTECT, related_name="became", help_text="The earlier concern.")
    now = models.ForeignKey(Concern, on_delete=models.PROTECT, related_name="came_from", help_text="The later one.")
    how = models.CharField(max_length=10, choices=How, help_text="Split, merged or worded anew.")
    on = models.DateField(help_text="When.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "was", "now", "how", "on")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=~Q(was=F("now")), name="lineage_joins_two")
        ]


@pghistory.track()
class NoteStrand(Recorded):
    """A note speaks to a strand: so the record can be read one strand at a time."""

    note = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="strands", help_text="The note.")
    strand = models.ForeignKey(ConcernChild, on_delete=models.CASCADE, related_name="notes", help_text="The strand.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "note", "strand")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["note", "strand"], name="note_strand_once")
        ]
