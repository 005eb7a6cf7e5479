"""Families as they are: partnerships, parentage, households, ties, support, agencies. Everything dated; nobody has only one of anything."""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.db import models
from django.db.models import F, Q

from goldenthread.people.person_models import Certainty, Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Family(Recorded):
    """A family as the service sees it together. Several may share a child; it is a way to group, never a boundary of access."""

    name = models.CharField(
        max_length=120, help_text="What we call the family among ourselves: 'the Carter and Okafor family'."
    )
    council_id = models.CharField(
        max_length=40, blank=True, db_index=True, help_text="The council's own number for the family, from its files."
    )

    class Privacy:
        personal = ("name", "council_id")
        plain = ("id",)

    def __str__(self) -> str:
        return self.name


@pghistory.track()
class FamilyMember(Recorded):
    """A person's membership of a family, dated."""

    family = models.ForeignKey(Family, on_delete=models.CASCADE, related_name="members", help_text="Which family.")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="families", help_text="Who.")
    began_on = models.DateField(null=True, blank=True, help_text="Since when, where it is known.")
    ended_on = models.DateField(null=True, blank=True, help_text="Until when.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "family", "person", "began_on", "ended_on")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["family", "person"], condition=Q(ended_on__isnull=True), name="family_member_once"
            ),
        ]


@pghistory.track()
class Partnership(Recorded):
    """Two people who are or were a couple."""

    class Kind(models.TextChoices):
        MARRIED = "married", "married or civil partners"
        TOGETHER = "together", "living together"
        COUPLE = "couple", "a couple, living apart"
        CASUAL = "casual", "a short relationship"

    one = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="partnerships_one", help_text="One of the two."
    )
    other = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="partnerships_other", help_text="The other."
    )
    kind = models.CharField(max_length=10, choices=Kind, help_text="What kind of couple.")
    began_on = models.DateField(null=True, blank=True, help_text="Since when.")
    ended_on = models.DateField(null=True, blank=True, help_text="Until when they were together.")
    divorced = models.BooleanField(default=False, help_text="Whether a marriage was ended in law.")
    certainty = models.CharField(
        max_length=10, choices=Certainty, default=Certainty.KNOWN, help_text="How sure we are."
    )

    class Privacy:
        personal = ("kind", "began_on", "ended_on", "divorced", "certainty")
        plain = ("id", "one", "other")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=~Q(one=F("other")), name="partners_are_two_people"),
        ]


@pghistory.track()
class Parentage(Recorded):
    """A parent of a child, in whatever way: a child may have several, of several kinds, and each may or may not hold parental responsibility."""

    class Kind(models.TextChoices):
        BIRTH = "birth", "birth parent"
        ADOPTIVE = "adoptive", "adoptive parent"
        STEP = "step", "step-parent"
        FOSTER = "foster", "foster carer"
        KINSHIP = "kinship", "kinship carer"
        GUARDIAN = "guardian", "special guardian"
        DONOR = "donor", "donor"
        UNKNOWN = "unknown", "parent, kind not known"

    class Responsibility(models.TextChoices):
        YES = "yes", "holds parental responsibility"
        NO = "no", "does not hold parental responsibility"
        NOT_KNOWN = "not_known", "not known whether they hold parental responsibility"

    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="parents", help_text="The child.")
    parent = models.ForeignKey(
        Person,
        on_delete=models.CASCADE,
        related_name="children",
        help_text="The parent or carer; a placeholder where not known.",
    )
    kind = models.CharField(max_length=10, choices=Kind, help_text="How they are a parent to this child.")
    responsibility = models.CharField(
        max_length=10,
        choices=Responsibility,
        default=Responsibility.NOT_KNOWN,
        help_text="Parental responsibility in law.",
    )
    responsibility_how = models.CharField(
        max_length=160, blank=True, help_text="How they hold it: mother, marriage, birth certificate, agreement, order."
    )
    certainty = models.CharField(
        max_length=10, choices=Certainty, default=Certainty.KNOWN, help_text="How sure we are that they are the parent."
    )
    began_on = models.DateField(null=True, blank=True, help_text="Since when, for parents other than by birth.")
    ended_on = models.DateField(null=True, blank=True, help_text="Until when, where it ended.")

    class Privacy:
        personal = ("kind", "responsibility", "responsibility_how", "certainty", "began_on", "ended_on")
        plain = ("id", "child", "parent")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=~Q(child=F("parent")), name="nobody_is_their_own_parent"),
            models.UniqueConstraint(
                fields=["child", "parent", "kind"], condition=Q(ended_on__isnull=True), name="parentage_once"
            ),
        ]


@pghistory.track()
class Household(Recorded):
    """People who live together. Its address is on each person's residence, since not all may be told it."""

    name = models.CharField(max_length=120, help_text="What the home is called by those in it: 'Mum's', 'Nan's'.")

    class Privacy:
        personal = ("name",)
        plain = ("id",)

    def __str__(self) -> str:
        return self.name


@pghistory.track()
class HouseholdMember(Recorded):
    """A person's place in a household, dated, with the share of the week where they have more than one home."""

    household = models.ForeignKey(
        Household, on_delete=models.CASCADE, related_name="members", help_text="Which household."
    )
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="households", help_text="Who.")
    share = models.CharField(max_length=80, blank=True, help_text="Part of the time, in words: 'every other weekend'.")
    began_on = models.DateField(null=True, blank=True, help_text="Since when.")
    ended_on = models.DateField(null=True, blank=True, help_text="Until when.")

    class Privacy:
        personal = ("share", "began_on", "ended_on")
        plain = ("id", "household", "person")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["household", "person"], condition=Q(ended_on__isnull=True), name="household_member_once"
            ),
        ]


@pghistory.track()
class Tie(Recorded):
    """How one person is with another, as somebody sees it. Never on a family's copy unless `may_reach` allows."""

    class Kind(models.TextChoices):
        CLOSE = "close", "close"
        DISTANT = "distant", "distant"
        CONFLICT = "conflict", "in conflict"
        VIOLENCE = "violence", "violence from one to the other"
        CONTROL = "control", "control of one by the other"
        CUT_OFF = "cut_off", "cut off"
        CARES_FOR = "cares_for", "cares for"
        RELATED = "related", "related"

    from_person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="ties_from", help_text="From whom.")
    to_person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="ties_to", help_text="To whom.")
    kind = models.CharField(max_length=10, choices=Kind, help_text="What kind of tie.")
    words = models.CharField(
        max_length=160, blank=True, help_text="In words: 'aunt', 'best friend', 'hit her in March 2024'."
    )
    both_ways = models.BooleanField(default=True, help_text="Whether it goes both ways.")
    seen_by = models.CharField(max_length=120, blank=True, help_text="Whose view it is.")
    began_on = models.DateField(null=True, blank=True, help_text="Since when.")
    ended_on = models.DateField(null=True, blank=True, help_text="Until when.")

    class Privacy:
        personal = ("kind", "words", "both_ways", "seen_by", "began_on", "ended_on")
        plain = ("id", "from_person", "to_person")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=~Q(from_person=F("to_person")), name="a_tie_joins_two_people"),
        ]


@pghistory.track()
class SupportOffer(Recorded):
    """What a relative, friend or neighbour can do for a child."""

    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="support", help_text="The child it helps.")
    supporter = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="offers", help_text="Who helps.")
    relation = models.CharField(
        max_length=120, help_text="Who they are to the child, in the child's word: 'Nan', 'next door'."
    )
    can_do = models.TextField(help_text="What they can do, and when.")
    agreed_on = models.DateField(null=True, blank=True, help_text="When they agreed to it.")
    ended_on = models.DateField(null=True, blank=True, help_text="Until when.")

    class Privacy:
        personal = ("relation", "can_do")
        plain = ("id", "child", "supporter", "agreed_on", "ended_on")


class Agency(models.Model):
    """An organisation outside the service: a school, a clinic, the police."""

    name = models.CharField(max_length=160, unique=True, help_text="Name of the organisation.")
    kind = models.CharField(max_length=40, help_text="School, health, police, housing, voluntary …")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "name", "kind")

    class Meta:
        verbose_name_plural = "agencies"

    def __str__(self) -> str:
        return self.name


@pghistory.track()
class AgencyInvolvement(Recorded):
    """Somebody from another agency who works with a child."""

    child = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="agencies", help_text="The child.")
    agency = models.ForeignKey(
        Agency, on_delete=models.PROTECT, related_name="involvements", help_text="The organisation."
    )
    name = models.CharField(max_length=120, blank=True, help_text="Who there.")
    role = models.CharField(max_length=120, help_text="Their part: class teacher, health visitor.")
    contact = models.CharField(max_length=160, blank=True, help_text="How to reach them.")
    began_on = models.DateField(null=True, blank=True, help_text="Since when.")
    ended_on = models.DateField(null=True, blank=True, help_text="Until when.")

    class Privacy:
        personal = ("name", "role", "contact")
        plain = ("id", "child", "agency", "began_on", "ended_on")
