"""For whom a copy is made, for what, and how it gets there: of the thread, and of an ending.

Serves: K10.00, K10.08, K9.09
"""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.people.choosing_people import PersonChoice
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person

OCCASIONS = [("family", "To have and keep"), ("conference", "For a conference or meeting"), ("court", "For court")]
WAYS = [(key, label) for key, label in Channel.choices if key in ("in_person", "letter", "visit", "screen", "meeting")]
WHATS = [("family", "How our work ended, in plain words"), ("letter", "The letter to the child")]


class PrintForm(forms.Form):
    """For whom, for what, and how it gets there."""

    who = PersonChoice(
        queryset=Person.objects.none(), label="Who will read it?", required=False, widget=forms.RadioSelect,
        empty_label="The chair or the court alone: nobody of the family",
    )  # fmt: skip
    occasion = forms.ChoiceField(label="What is it for?", choices=OCCASIONS, widget=forms.RadioSelect, initial="family")
    channel = forms.ChoiceField(
        label="How will they get it?", choices=WAYS, widget=forms.RadioSelect, required=False, initial="in_person"
    )
    because = forms.CharField(
        label="Who gets it, and why", required=False, max_length=300, help_text="For the chair or the court alone. It is kept in the log.",
    )  # fmt: skip

    def __init__(self, *args: Any, people: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["who"].queryset = people  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("who") is None:
            if cleaned.get("occasion") == "family":
                self.add_error("who", "Choose who of the family it is for")
            elif len(cleaned.get("because", "").strip()) < 8:
                self.add_error("because", "Say who gets it, and why")
        elif not cleaned.get("channel"):
            self.add_error("channel", "Choose how they will get it")
        return cleaned


class CopyForm(forms.Form):
    """What, for whom, and how it gets there."""

    what = forms.ChoiceField(label="What?", choices=WHATS, widget=forms.RadioSelect)
    who = PersonChoice(
        queryset=Person.objects.none(), label="For whom?", widget=forms.RadioSelect, empty_label=None,
        error_messages={"required": "Choose for whom it is"},
    )  # fmt: skip
    channel = forms.ChoiceField(
        label="How will they get it?", choices=WAYS, widget=forms.RadioSelect, initial="in_person"
    )

    def __init__(self, *args: Any, people: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["who"].queryset = people  # type: ignore[attr-defined]
