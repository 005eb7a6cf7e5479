"""For whom a copy of a plan is, which version, and how it reaches them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.casework.plans.beginning.forms import people_choices
from goldenthread.casework.plans.living_models import PlanCopy
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person

SOMEBODY = "somebody"
WAYS = (Channel.IN_PERSON, Channel.VISIT, Channel.LETTER, Channel.EMAIL, Channel.MEETING, Channel.SCREEN)


class CopyForm(forms.Form):
    """What is asked before a copy is made."""

    who = forms.ChoiceField(label="For whom?")
    words = forms.CharField(
        label="Who works with the family",
        required=False,
        max_length=160,
        help_text="For example: Ms Patel, Elm Road School.",
    )
    form = forms.ChoiceField(label="Which version?", widget=forms.RadioSelect)
    channel = forms.ChoiceField(label="How does it reach them?", widget=forms.RadioSelect)
    language = forms.CharField(label="In which language?", required=False, max_length=60)

    def __init__(self, *args: Any, people: Iterable[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.of_form, fields = {str(one.pk): one for one in people}, dict[str, Any](self.fields)
        fields["who"].choices = [
            ("", "Choose"),
            *people_choices(self.of_form.values()),
            (SOMEBODY, "Somebody who works with the family"),
        ]
        fields["form"].choices = [(one.value, one.label.capitalize()) for one in PlanCopy.Form]
        fields["channel"].choices = [(one.value, one.label.capitalize()) for one in WAYS]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("who") == SOMEBODY and not cleaned.get("words", "").strip():
            self.add_error("words", "Write who it is for")
        return cleaned

    @property
    def person(self) -> Person | None:
        """The reader, where we have their record."""
        return self.of_form.get(self.cleaned_data["who"])
