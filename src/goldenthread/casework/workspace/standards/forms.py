"""Forms of the standards pages: a number, the end of one, a file of them, a link to a procedure.

Serves: P.04, P.11
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms

from goldenthread.casework.dues.standards.acts import why_not_address
from goldenthread.design.forms import DayField
from goldenthread.practice.rule import Edition
from goldenthread.practice.timescales.local_standards import Closed, LocalStandard
from goldenthread.practice.timescales.setting import units_for

LARGEST_FILE = 200_000
MOST = 1000
WHOLE = "Give a whole number, such as 10"


class NumberForm(forms.Form):
    """The council's own number for one rule."""

    within = forms.IntegerField(
        label="How many?", min_value=1, max_value=MOST, widget=forms.TextInput(attrs={"inputmode": "numeric"}),
        error_messages={"invalid": WHOLE, "min_value": "A standard is at least 1", "max_value": f"Give a number up to {MOST}"},
    )  # fmt: skip
    unit = forms.ChoiceField(label="Of what?", widget=forms.RadioSelect)
    applies_from = DayField(
        label="From which day?",
        help_text="What begins on that day or later is judged by it. What began before keeps its own number.",
    )
    it_applied_then = forms.BooleanField(
        label="This number already applied here then, and was only not written down", required=False,
        help_text="Tick it only for a day gone by on which you had no other number. The history will say when it was written down.",
    )  # fmt: skip
    because = forms.CharField(
        label="Why?", widget=forms.Textarea(attrs={"rows": 3}), max_length=2000,
        help_text="Everybody who signs in can read it. Say what it should change for children.",
    )  # fmt: skip

    def __init__(self, *args: Any, edition: Edition, **named: Any) -> None:
        super().__init__(*args, **named)
        self.edition = edition
        units = units_for(edition)
        self.fields["unit"].choices = [(unit.value, unit.value) for unit in units]  # type: ignore[attr-defined]
        if len(units) == 1:
            self.fields["unit"].help_text = "This rule is always counted so."
        self.initial.setdefault("unit", edition.unit or units[0].value)

    @property
    def number(self) -> LocalStandard:
        """What was asked for, as the rules take it."""
        told = self.cleaned_data
        return LocalStandard(
            self.edition.rule_id, told["within"], told["applies_from"], None, told["unit"], told["because"]
        )


class EndNumberForm(forms.Form):
    """The council's own number ends."""

    on = DayField(
        label="From which day does it stand no more?", help_text="What began before keeps the number it began under."
    )
    because = forms.CharField(label="Why?", widget=forms.Textarea(attrs={"rows": 3}), max_length=2000)

    @property
    def day(self) -> date:
        """From which day."""
        day: date = self.cleaned_data["on"]
        return day


class ClosedForm(forms.Form):
    """Days on which the offices are closed."""

    first = DayField(label="From which day?", help_text="The first day on which nobody is in.")
    last = DayField(
        label="Until which day?", help_text="The last of them. Weekends and bank holidays in between do no harm."
    )
    because = forms.CharField(
        label="Why?", widget=forms.Textarea(attrs={"rows": 3}), max_length=2000,
        help_text="Everybody who signs in can read it. Say who is there for children and families on these days.",
    )  # fmt: skip

    @property
    def days(self) -> Closed:
        """What was asked for, as the rules take it."""
        told = self.cleaned_data
        return Closed(told["first"], told["last"], told["because"])


class OpenForm(forms.Form):
    """The offices are open after all."""

    because = forms.CharField(label="Why?", widget=forms.Textarea(attrs={"rows": 3}), max_length=2000)


class BringForm(forms.Form):
    """A file of standards."""

    file = forms.FileField(
        label="A file of standards (standards.toml)",
        help_text="One this page wrote for another council, or one you have written.",
    )

    def clean_file(self) -> str:
        """The file's text."""
        file = self.cleaned_data["file"]
        if file.size > LARGEST_FILE:
            raise forms.ValidationError("This file is too large to be a file of standards.")
        try:
            return str(file.read().decode("utf-8"))
        except UnicodeDecodeError:
            raise forms.ValidationError("This is not a text file. A file of standards ends in .toml.") from None


class ProcedureForm(forms.Form):
    """Where the council's procedures tell how it is done."""

    url = forms.CharField(
        label="Address of the procedure", max_length=400,
        widget=forms.TextInput(attrs={"autocomplete": "off", "inputmode": "url", "spellcheck": False}),
        help_text="A whole address, beginning with https://. Everybody who works with children must be able to open it.",
    )  # fmt: skip
    words = forms.CharField(
        label="What the link says", max_length=120, help_text="For example: How we visit children on a plan."
    )

    def clean_url(self) -> str:
        """An address that can stand beside what is due."""
        url = str(self.cleaned_data["url"]).strip()
        if because := why_not_address(url):
            raise forms.ValidationError(because)
        return url
