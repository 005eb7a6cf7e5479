"""The one search box with its two helpers, and the form that adds somebody after looking."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.design.forms import DayField
from goldenthread.people.person.forms import SURE, Told

OLDEST = 120


class SearchForm(forms.Form):
    looking_for = forms.CharField(
        label="Who are you looking for?", required=False, max_length=200,
        help_text="A name however it is spelt, a date of birth or age, an address, a number, or ‘child of’ and a parent’s name.",
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": False}),
    )  # fmt: skip
    born = DayField(label="Date of birth", required=False)
    age = forms.IntegerField(
        label="Or age, in years",
        required=False,
        min_value=0,
        max_value=OLDEST,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )
    upto = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if (
            not self.errors
            and not cleaned.get("looking_for", "").strip()
            and not cleaned.get("born")
            and cleaned.get("age") is None
        ):
            self.add_error("looking_for", "Enter a name, a date of birth, an age, an address or a number")
        return cleaned


class AddPersonForm(Told):
    given = forms.CharField(label="First names", required=False, max_length=100, help_text="As they write them.")
    family = forms.CharField(label="Family name", required=False, max_length=100)
    born_on = DayField(
        label="Date of birth",
        required=False,
        help_text="If it is known. For a baby not born yet, fill in the next one.",
    )
    born_certainty = forms.ChoiceField(
        label="How sure are we of the date of birth?", choices=SURE, widget=forms.RadioSelect, initial="known"
    )
    due_on = DayField(label="If not born yet, the day the baby is due", required=False)
    field_order = ("given", "family", "born_on", "born_certainty", "due_on", "because")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("given", "").strip() and not cleaned.get("family", "").strip():
            self.add_error("given", "Enter a first name, a family name, or both")
        return cleaned
