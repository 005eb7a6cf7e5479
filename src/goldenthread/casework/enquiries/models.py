"""Section 47 enquiries: whether a child is suffering, or likely to suffer, significant harm."""

from __future__ import annotations

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.front_door.models import Referral
from goldenthread.people.models import Person
from goldenthread.people.recorded import Recorded


@pghistory.track()
class Enquiry(Recorded):
    """One child's section 47 enquiry and what came of it."""

    class CameTo(models.TextChoices):
        OPEN = "", "not finished yet"
        NOTHING = "nothing", "no further help from us"
        EARLY_HELP = "early_help", "early help"
        IN_NEED = "child_in_need", "help as a child in need"
        CONFERENCE = "conference", "a child protection conference"

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
    led_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The social worker who leads it.",
    )
    came_to = models.CharField(max_length=14, choices=CameTo, blank=True, help_text="What came of it, by kind.")
    ended_on = models.DateField(null=True, blank=True, help_text="When it was finished.")

    class Privacy:
        personal = ("outcome", "came_to")
        plain = (
            "led_by",
            "ended_on",
            "id",
            "child",
            "referral",
            "started_on",
            "conference_target_on",
            "conference_on",
            "no_conference",
        )
