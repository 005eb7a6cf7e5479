"""Legal status and homes. A plan is not a legal status: the two are never drawn in one band."""

from __future__ import annotations

import pghistory
from django.db import models

from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class LegalStatus(Recorded):
    """A child's status in law: an order, or being looked after under section 20."""

    class Kind(models.TextChoices):
        SECTION_20 = "section_20", "looked after by agreement (section 20)"
        INTERIM_CARE = "interim_care", "interim care order"
        CARE_ORDER = "care_order", "care order"
        PLACEMENT = "placement", "placement order"
        EMERGENCY = "emergency", "emergency protection order"
        POLICE = "police", "police protection"
        SUPERVISION = "supervision", "supervision order"
        ARRANGEMENTS = "arrangements", "child arrangements order"
        GUARDIANSHIP = "guardianship", "special guardianship order"
        REMAND = "remand", "remanded to care"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="legal_statuses", help_text="The child.")
    kind = models.CharField(max_length=16, choices=Kind, help_text="Which order or agreement.")
    began_on = models.DateField(help_text="Since when.")
    ended_on = models.DateField(null=True, blank=True, help_text="Until when.")

    class Privacy:
        personal = ("kind", "began_on", "ended_on")
        plain = ("id", "child")


@pghistory.track()
class Home(Recorded):
    """Where a child lived, with whom, in the child's own story. Law and returns call some of these placements."""

    class Kind(models.TextChoices):
        PARENTS = "parents", "with a parent"
        FAMILY = "family", "with family or friends"
        FOSTER = "foster", "with foster carers"
        CHILDRENS_HOME = "childrens_home", "in a children's home"
        SUPPORTED = "supported", "in supported accommodation"
        HOSPITAL = "hospital", "in hospital"
        OTHER = "other", "somewhere else"

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="homes", help_text="The child.")
    kind = models.CharField(max_length=16, choices=Kind, help_text="What kind of home.")
    words = models.CharField(
        max_length=160, help_text="With whom and where, as the child would say it: 'Nan (Jean)'. Never an address."
    )
    began_on = models.DateField(help_text="Since when.")
    ended_on = models.DateField(null=True, blank=True, help_text="Until when.")
    because = models.TextField(blank=True, help_text="Why the child moved there, in words for the child.")

    class Privacy:
        personal = ("kind", "words", "because", "began_on", "ended_on")
        plain = ("id", "child")
