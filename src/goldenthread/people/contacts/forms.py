"""Forms for where people live and how they are reached.

Serves: K9.09
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read
from goldenthread.people.models import ContactPoint, Residence
from goldenthread.people.person.forms import Told
from goldenthread.practice.identifiers import LONGEST_POSTCODE, tidy_postcode

TOO_LONG = "A postcode is like SW1A 1AA; write one of another country as the last line of the address"


class AddressForm(Told):
    lines = forms.CharField(
        label="Address",
        widget=forms.Textarea(attrs={"rows": 4} | not_read()),
        max_length=400,
        help_text="A line each, without the postcode; the town or village last.",
    )
    postcode = forms.CharField(label="Postcode", required=False, max_length=20)
    kind = forms.ChoiceField(
        label="Do they live there?",
        choices=Residence.Kind.choices,
        initial=Residence.Kind.LIVES,
        widget=forms.RadioSelect,
    )
    began_on = DayField(label="Since when?", required=False)
    ends_earlier = forms.BooleanField(label="They moved: end their earlier addresses on that day", required=False)
    do_not_write = forms.BooleanField(label="Nothing may be posted here", required=False)
    protected = forms.BooleanField(
        label="Protect this address: somebody must not find out where they live", required=False
    )
    protected_because = forms.CharField(
        label="Why it is protected",
        required=False,
        max_length=300,
        help_text="Who must not know, and what might happen.",
    )
    field_order = (
        "lines",
        "postcode",
        "kind",
        "began_on",
        "ends_earlier",
        "do_not_write",
        "protected",
        "protected_because",
        "because",
    )

    def clean_postcode(self) -> str:
        """The postcode with its one space.

        Raises:
            ValidationError: it is longer than any postcode here, as one of another country may be.
        """
        tidy = tidy_postcode(self.cleaned_data["postcode"])
        if len(tidy) > LONGEST_POSTCODE:
            raise ValidationError(TOO_LONG)
        return tidy

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("protected") and not cleaned.get("protected_because", "").strip():
            self.add_error("protected_because", "Say why it is protected, so that nobody lifts it by mistake")
        return cleaned


class ProtectForm(forms.Form):
    because = forms.CharField(
        label="Why?", max_length=300, help_text="Who must not know, and what might happen; or why it is safe now."
    )


class ContactPointForm(Told):
    kind = forms.ChoiceField(
        label="What is it?",
        choices=ContactPoint.Kind.choices,
        widget=forms.RadioSelect,
        initial=ContactPoint.Kind.MOBILE,
    )
    value = forms.CharField(label="Number or address", max_length=160)
    belongs_to = forms.CharField(
        label="Whose phone is it really?",
        required=False,
        max_length=120,
        help_text="If somebody else may answer or read it: 'her mother’s phone'.",
    )
    field_order = ("kind", "value", "belongs_to", "because")
