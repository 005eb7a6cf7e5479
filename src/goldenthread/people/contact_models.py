"""How a person may be reached, by which way, when, and who must not come to know. Data, because prose has cost families their safety.

Serves: K9.09
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.db import models

from goldenthread.people.person_models import Address, Person
from goldenthread.people.recorded import Recorded


class Channel(models.TextChoices):
    """The ways something can reach a person."""

    PHONE = "phone", "a phone call"
    VOICEMAIL = "voicemail", "a voice message"
    TEXT = "text", "a text message"
    EMAIL = "email", "an e-mail"
    LETTER = "letter", "a letter"
    VISIT = "visit", "a visit at home"
    LINK = "link", "a link on their phone"
    IN_PERSON = "in_person", "in person, somewhere else"
    MEETING = "meeting", "a meeting with others"
    SCREEN = "screen", "a shared screen or print"


@pghistory.track()
class ContactPoint(Recorded):
    """A number or address by which a person can be reached."""

    class Kind(models.TextChoices):
        MOBILE = "mobile", "mobile"
        LANDLINE = "landline", "landline"
        EMAIL = "email", "e-mail"

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="contact_points", help_text="Whose number."
    )
    kind = models.CharField(max_length=10, choices=Kind, help_text="Mobile, landline or e-mail.")
    value = models.CharField(max_length=160, help_text="The number or address.")
    belongs_to = models.CharField(
        max_length=120, blank=True, help_text="Whose phone it really is, where it is somebody else's."
    )
    confirmed_on = models.DateField(null=True, blank=True, help_text="When they last said it is right.")
    ended_on = models.DateField(null=True, blank=True, help_text="Until when it worked.")

    class Privacy:
        personal = ("kind", "value", "belongs_to")
        plain = ("id", "person", "confirmed_on", "ended_on")


@pghistory.track()
class SafeContact(Recorded):
    """Whether one way of reaching a person is safe, when and how, and whether to ask them alone. The newest row for a way is the one in force."""

    class Verdict(models.TextChoices):
        SAFE = "safe", "safe"
        CARE = "care", "safe only in the way described"
        NEVER = "never", "never"

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="safe_contacts", help_text="Who is to be reached."
    )
    channel = models.CharField(max_length=10, choices=Channel, help_text="By which way.")
    verdict = models.CharField(max_length=6, choices=Verdict, help_text="Safe, only with care, or never.")
    how = models.TextField(
        blank=True, help_text="When and how: 'only while he is at work, 9 to 3; say it is the dentist'."
    )
    ask_alone = models.BooleanField(default=False, help_text="Speak with them only when they are alone.")
    because = models.TextField(blank=True, help_text="Why, in words.")
    told_by = models.CharField(max_length=120, blank=True, help_text="Who told us.")
    told_on = models.DateField(help_text="When they told us.")
    review_on = models.DateField(null=True, blank=True, help_text="When to ask again.")
    ended_on = models.DateField(null=True, blank=True, help_text="When it stopped being true.")

    class Privacy:
        personal = ("verdict", "how", "ask_alone", "because", "told_by", "channel")
        plain = ("id", "person", "told_on", "review_on", "ended_on")


@pghistory.track()
class MustNotKnow(Recorded):
    """Somebody who must not come to know something about a person: where they live, that they talked to us, all of it."""

    class What(models.TextChoices):
        ADDRESS = "address", "where they live or go to school"
        CONTACT = "contact", "that we are in touch with them"
        TOLD_US = "told_us", "what they told us"
        ANYTHING = "anything", "anything about them"

    about = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="kept_from", help_text="Whose safety this is for."
    )
    who = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="must_not_know", help_text="Who must not know."
    )
    what = models.CharField(max_length=10, choices=What, help_text="What they must not know.")
    address = models.ForeignKey(
        Address,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="kept_from",
        help_text="The address, where one place is meant.",
    )
    because = models.TextField(blank=True, help_text="Why.")
    began_on = models.DateField(help_text="Since when.")
    review_on = models.DateField(null=True, blank=True, help_text="When to look at it again.")
    ended_on = models.DateField(null=True, blank=True, help_text="When it ended.")

    class Privacy:
        personal = ("what", "because")
        plain = ("id", "about", "who", "address", "began_on", "review_on", "ended_on")


@pghistory.track()
class Alert(Recorded):
    """Something anybody must know before they act: with a date to look at it again, so that it does not outlive its reason."""

    class Kind(models.TextChoices):
        SAFETY = "safety", "safety of the child or a parent"
        VISITING = "visiting", "before visiting"
        HEALTH = "health", "health"
        CONTACT = "contact", "how to make contact"
        RING_FIRST = "ring_first", "who to ring first"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="alerts", help_text="Whom it is about.")
    kind = models.CharField(max_length=10, choices=Kind, help_text="What kind of alert.")
    says = models.CharField(max_length=300, help_text="What to know, in one sentence.")
    began_on = models.DateField(help_text="Since when.")
    review_on = models.DateField(help_text="When to look at it again.")
    ended_on = models.DateField(null=True, blank=True, help_text="When it ended.")
    ended_because = models.CharField(max_length=300, blank=True, help_text="Why it ended.")

    class Privacy:
        personal = ("kind", "says", "ended_because")
        plain = ("id", "person", "began_on", "review_on", "ended_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["began_on"]
