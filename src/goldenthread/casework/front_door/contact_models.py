"""What comes in at the front door: contacts, the children they are about, what agencies answer, how much help is needed, what was offered.

Somebody tells us something, by phone, by form, by police notice. It becomes information, or a referral for each child.
Serves: E.08, K10.03, K10.04, K1.19a, K1.19b, K1.19c, A.01, A.02, A.03, A.04, A.05, P.20
"""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models

from goldenthread.casework.front_door.models import Referral
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Agency, Person
from goldenthread.people.recorded import Recorded

WORKER = settings.AUTH_USER_MODEL


@pghistory.track()
class Contact(Recorded):
    """Somebody told us something about one child or several. Becomes information or referrals."""

    class Way(models.TextChoices):
        PHONE = "phone", "by phone"
        FORM = "form", "by our form for professionals"
        POLICE = "police", "a police notice"
        EMAIL = "email", "by e-mail"
        LETTER = "letter", "by letter"
        IN_PERSON = "in_person", "in person"
        OTHER = "other", "in another way"

    class Basis(models.TextChoices):
        CONSENT = "consent", "the family agreed"
        SAFEGUARDING = "safeguarding", "to keep a child safe: it does not wait for consent"
        DUTY = "duty", "the duty to share of 2026"
        NOT_ASKED = "not_asked", "nobody has asked them yet"
        REFUSED = "refused", "they did not agree, and no child is thought to be at risk"

    reference = models.CharField(
        max_length=12, unique=True, help_text="What whoever told us can quote; says nothing about anybody."
    )
    way = models.CharField(max_length=10, choices=Way, help_text="How it reached us.")
    received_at = models.DateTimeField(help_text="The moment it came in: the clock of the decision counts from it.")
    from_name = models.CharField(max_length=160, blank=True, help_text="Who told us.")
    from_role = models.CharField(max_length=160, blank=True, help_text="What they are to the child, or their job.")
    from_agency = models.CharField(max_length=160, blank=True, help_text="Where they work.")
    from_source = models.CharField(max_length=4, blank=True, help_text="Who told us, by census code.")
    from_reach = models.CharField(max_length=200, blank=True, help_text="How to reach whoever told us.")
    from_protected = models.BooleanField(
        default=True, help_text="Whether who told us is kept from the family. Kept unless somebody says otherwise."
    )
    words = models.TextField(help_text="What they told us, in their words.")
    danger_now = models.BooleanField(
        default=False, help_text="Whether whoever told us thinks a child is in danger now."
    )
    family_knows = models.BooleanField(null=True, blank=True, help_text="Whether the family know that we were told.")
    basis = models.CharField(
        max_length=12, choices=Basis, default=Basis.NOT_ASKED, help_text="On what ground it was shared with us."
    )
    basis_says = models.TextField(blank=True, help_text="Who agreed, or why it was shared without it.")
    spoke_on = models.DateField(null=True, blank=True, help_text="When one of us spoke with the family about it.")
    spoke_with = models.CharField(max_length=200, blank=True, help_text="With whom.")
    spoke_alone = models.BooleanField(null=True, blank=True, help_text="Whether they were asked alone.")
    spoke_says = models.TextField(blank=True, help_text="What they said about why they were referred.")
    not_spoken_because = models.TextField(
        blank=True, help_text="Why nobody has spoken with them: when it would not be safe."
    )
    advice = models.TextField(blank=True, help_text="What whoever told us was advised.")
    ended_at = models.DateTimeField(
        null=True,
        blank=True,
        help_text="When it came to an end of its moves; empty while it is open. Kept from the moves, so that the board reads only what is open.",
    )
    key = models.UUIDField(
        null=True, blank=True, unique=True, help_text="The one-time key of the form: sent twice, it is one contact."
    )

    class Privacy:
        personal = (
            "way", "from_name", "from_role", "from_agency", "from_source", "from_reach", "from_protected", "words", "danger_now", "family_knows",
            "basis", "basis_says", "spoke_on", "spoke_with", "spoke_alone", "spoke_says", "not_spoken_because", "advice",
        )  # fmt: skip
        plain = ("id", "reference", "received_at", "key", "ended_at")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["-received_at"], name="contact_received"),
            models.Index(fields=["received_at"], condition=models.Q(ended_at__isnull=True), name="contact_open"),
        ]


@pghistory.track()
class ContactMove(Recorded):
    """One step in what became of a contact."""

    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="moves", help_text="Which contact.")
    to = models.CharField(max_length=20, help_text="Where it stands now, by its key in practice.front_door.CONTACT.")
    at = models.DateTimeField(help_text="When.")
    because = models.TextField(blank=True, help_text="Why.")

    class Privacy:
        personal = ("because",)
        plain = ("id", "contact", "to", "at")

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "id"]


@pghistory.track()
class ContactChild(Recorded):
    """A child a contact is about, as described; then matched to somebody known, or written down anew; then perhaps referred."""

    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="children", help_text="The contact.")
    given = models.CharField(max_length=80, blank=True, help_text="Given name, as told.")
    family = models.CharField(max_length=80, blank=True, help_text="Family name, as told.")
    born_on = models.DateField(null=True, blank=True, help_text="Date of birth, as told.")
    due_on = models.DateField(null=True, blank=True, help_text="When a baby is expected, as told.")
    address = models.CharField(max_length=300, blank=True, help_text="Where they live, as told.")
    school = models.CharField(max_length=160, blank=True, help_text="School or nursery, as told.")
    child = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="contacts_about",
        help_text="Whose record it is, once matched.",
    )
    matched_at = models.DateTimeField(null=True, blank=True, help_text="When it was matched.")
    matched_by = models.ForeignKey(
        WORKER, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who matched it."
    )
    referral = models.ForeignKey(
        Referral,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="contact_children",
        help_text="The referral it became, for this child.",
    )

    class Privacy:
        personal = ("given", "family", "born_on", "due_on", "address", "school")
        plain = ("id", "contact", "child", "matched_at", "matched_by", "referral")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["contact", "child"], condition=models.Q(child__isnull=False), name="contact_child_once"
            )
        ]


@pghistory.track()
class AgencyAnswer(Recorded):
    """What an agency was asked at the front door, and what it answered, or that it has not."""

    contact = models.ForeignKey(
        Contact, on_delete=models.CASCADE, related_name="answers", help_text="About which contact."
    )
    agency = models.ForeignKey(
        Agency, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Which agency."
    )
    who = models.CharField(max_length=160, help_text="Who was asked: Police, Health visitor, Elm Road School.")
    asked_at = models.DateTimeField(help_text="When they were asked.")
    asks = models.TextField(blank=True, help_text="What they were asked.")
    answered_at = models.DateTimeField(null=True, blank=True, help_text="When they answered.")
    says = models.TextField(blank=True, help_text="What they said.")
    refused_because = models.TextField(blank=True, help_text="Why they would not share it, where they said no.")

    class Privacy:
        personal = ("who", "asks", "says", "refused_because")
        plain = ("id", "contact", "agency", "asked_at", "answered_at")


@pghistory.track()
class LevelOfNeed(Recorded):
    """The judgement of need for one child, with facts for, against and not yet known. It rests on a snapshot, and says so (A.04)."""

    referral = models.ForeignKey(
        Referral, on_delete=models.CASCADE, related_name="levels", help_text="For which referral."
    )
    level = models.PositiveSmallIntegerField(
        help_text="1 universal, 2 extra help by one service, 3 several needs, 4 social care."
    )
    facts_for = models.TextField(help_text="What speaks for this level.")
    facts_against = models.TextField(blank=True, help_text="What speaks against it.")
    not_known = models.TextField(blank=True, help_text="What we do not know yet.")
    rights = models.TextField(blank=True, help_text="The family's rights, weighed beside the risk of harm.")
    judged_on = models.DateField(help_text="The day of the snapshot.")

    class Privacy:
        personal = ("level", "facts_for", "facts_against", "not_known", "rights")
        plain = ("id", "referral", "judged_on")

    class Meta:
        ordering: ClassVar[list[str]] = ["-judged_on", "-id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=models.Q(level__gte=1, level__lte=4), name="level_of_need_is_one_to_four"),
        ]


@pghistory.track()
class ReferralTold(Recorded):
    """Who was told what was decided about a referral, when and how."""

    referral = models.ForeignKey(Referral, on_delete=models.CASCADE, related_name="told", help_text="Which referral.")
    person = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Who was told, where we have their record.",
    )
    who = models.CharField(
        max_length=160, blank=True, help_text="Who was told, in words: whoever referred, the school."
    )
    is_referrer = models.BooleanField(default=False, help_text="Whether it is whoever referred.")
    channel = models.CharField(max_length=10, choices=Channel, help_text="How.")
    told_on = models.DateField(help_text="When.")
    says = models.TextField(blank=True, help_text="What they were told.")

    class Privacy:
        personal = ("who", "is_referrer", "says")
        plain = ("id", "referral", "person", "channel", "told_on")


@pghistory.track()
class EarlyHelpOffer(Recorded):
    """Early help offered, with the consent recorded and what is known shared once, so that nobody is asked it all again."""

    referral = models.ForeignKey(
        Referral, on_delete=models.CASCADE, related_name="early_help", help_text="From which referral."
    )
    offered_on = models.DateField(help_text="When it was offered.")
    to = models.CharField(max_length=160, help_text="Which service or person would help.")
    consent = models.BooleanField(
        null=True, blank=True, help_text="Whether they agreed; empty: they are thinking about it."
    )
    consent_by = models.CharField(
        max_length=160, blank=True, help_text="Who agreed or did not, with parental responsibility."
    )
    consent_on = models.DateField(null=True, blank=True, help_text="When they said so.")
    may_share = models.TextField(blank=True, help_text="What may be shared, and with whom.")
    explained = models.TextField(blank=True, help_text="How it was explained, and in which language.")
    shared_on = models.DateField(null=True, blank=True, help_text="When what is known was shared with them.")
    withdrawn_on = models.DateField(null=True, blank=True, help_text="When they took their agreement back.")

    class Privacy:
        personal = ("to", "consent", "consent_by", "may_share", "explained")
        plain = ("id", "referral", "offered_on", "consent_on", "shared_on", "withdrawn_on")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(shared_on__isnull=True) | models.Q(consent=True), name="shared_only_with_consent"
            )
        ]


@pghistory.track()
class ThresholdText(Recorded):
    """The council's own words for a level of need, at hand where it is judged."""

    level = models.PositiveSmallIntegerField(help_text="Which level, 1 to 4.")
    name = models.CharField(max_length=80, help_text="What the council calls it.")
    says = models.TextField(help_text="The council's text for it.")
    from_on = models.DateField(help_text="From when it applies.")

    class Privacy:
        personal: ClassVar[tuple[str, ...]] = ()
        plain = ("id", "level", "name", "says", "from_on")
