"""Section 47 enquiries: whether a child is suffering, or likely to suffer, significant harm."""

from __future__ import annotations

import pghistory
from django.db import models

from goldenthread.casework.front_door.models import Referral
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Enquiry(Recorded):
    """One child's section 47 enquiry and what came of it."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="enquiries", help_text="The child.")
    referral = models.ForeignKey(
        Referral,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="enquiries",
        help_text="The referral it belongs to.",
    )
    started_on = models.DateField(help_text="When the strategy discussion decided to enquire.")
    conference_target_on = models.DateField(
        null=True, blank=True, help_text="The day by which a conference is to be held, as the file gives it."
    )
    conference_on = models.DateField(
        null=True, blank=True, help_text="The day of the first conference, as the file gives it."
    )
    no_conference = models.BooleanField(
        null=True, blank=True, help_text="Whether it was decided that no conference was needed."
    )
    outcome = models.TextField(blank=True, help_text="What came of it, in words.")

    class Privacy:
        personal = ("outcome",)
        plain = ("id", "child", "referral", "started_on", "conference_target_on", "conference_on", "no_conference")
