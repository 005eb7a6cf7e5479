"""Forms for what a child asked for and what became of it."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.casework.record.wishes.queries import ANSWERS, VERDICTS
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as


class WishForm(forms.Form):
    def __init__(self, *args: Any, first_name: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["words"].label = f"What does {first_name} ask for?"

    words = forms.CharField(
        label="What do they ask for?",
        widget=forms.Textarea(attrs={"rows": 3} | not_read()),
        max_length=2000,
        help_text="Word for word, or what they drew or showed.",
    )
    name = forms.CharField(label="A short name they would know it by", required=False, max_length=80)
    heard_by = forms.CharField(label="Who heard it?", required=False, max_length=120, help_text="Empty: you.")
    asked_on = DayField(label="When?")


class DidForm(forms.Form):
    says = forms.CharField(label="What was done about it?", widget=forms.Textarea(attrs={"rows": 3}), max_length=4000)
    on = DayField(label="When?")


class ToldForm(forms.Form):
    answer = forms.ChoiceField(label="What was the answer?", choices=ANSWERS, widget=forms.RadioSelect)
    says = forms.CharField(
        label="What were they told, and why?",
        widget=forms.Textarea(attrs={"rows": 3} | reads_as("family")),
        max_length=4000,
        help_text="In the words that were used.",
    )
    on = DayField(label="When were they told?")


class VerdictForm(forms.Form):
    says = forms.CharField(
        label="What do they think of it?",
        widget=forms.Textarea(attrs={"rows": 3} | not_read()),
        max_length=4000,
        help_text="In their own words.",
    )
    verdict = forms.ChoiceField(label="Is life better for it?", choices=VERDICTS, widget=forms.RadioSelect)
    on = DayField(label="When did they say so?")


STEP_FORMS: dict[str, type[forms.Form]] = {"acted_on": DidForm, "told_back": ToldForm, "verdict": VerdictForm}
"""The form of each step."""
