"""What is asked about reaching somebody safely. Short, because it is filled in on a phone, after a talk."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.design.forms import DayField
from goldenthread.people.choosing_people import PersonChoice
from goldenthread.people.contact_models import MustNotKnow, SafeContact
from goldenthread.people.models import Address, Person

WORDS = forms.Textarea(attrs={"rows": 3})
VERDICTS = [
    (SafeContact.Verdict.SAFE, "Yes, it is safe"),
    (SafeContact.Verdict.CARE, "With care, in the way I describe"), (SafeContact.Verdict.NEVER, "No, never"),
]  # fmt: skip
WHATS = [(key, label[:1].upper() + label[1:]) for key, label in MustNotKnow.What.choices]


class WayForm(forms.Form):
    """Whether one way of reaching somebody is safe."""

    verdict = forms.ChoiceField(
        label="Is it safe?",
        choices=VERDICTS,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose whether it is safe"},
    )
    how = forms.CharField(label="When and how", required=False, max_length=1000, widget=WORDS,
                          help_text="For example: only between 9 and 3, while he is at work; say you are from the dentist.")  # fmt: skip
    ask_alone = forms.BooleanField(label="Speak with them only when they are alone", required=False)
    because = forms.CharField(label="Why", required=False, max_length=1000, widget=WORDS)
    told_by = forms.CharField(label="Who told us", required=False, max_length=120)
    told_on = DayField(label="When they told us")
    review_on = DayField(
        label="When to ask again", required=False, help_text="It stays in force until somebody has asked."
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("verdict") == SafeContact.Verdict.CARE and not cleaned.get("how", "").strip():
            self.add_error("how", "Say when and how it is safe")
        return cleaned


class KeepFromForm(forms.Form):
    """Who must not come to know what."""

    who = PersonChoice(queryset=Person.objects.none(), label="Who must not know?", empty_label=None, widget=forms.RadioSelect,
                       error_messages={"required": "Choose who must not know"})  # fmt: skip
    what = forms.ChoiceField(label="What must they not know?", choices=WHATS,
                             widget=forms.RadioSelect, error_messages={"required": "Choose what they must not know"})  # fmt: skip
    address = forms.ModelChoiceField(queryset=Address.objects.none(), label="Only one of their homes?", required=False, empty_label="All of them",
                                     help_text="Leave it at all of them unless one is already known to this person.")  # fmt: skip
    because = forms.CharField(label="Why", max_length=1000, widget=WORDS, error_messages={"required": "Say why"})
    review_on = DayField(
        label="When to look at this again", required=False, help_text="It stays in force until somebody has."
    )

    def __init__(self, *args: Any, people: Any, homes: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["who"].queryset = people  # type: ignore[attr-defined]
        self.fields["address"].queryset = homes  # type: ignore[attr-defined]


class EndForm(forms.Form):
    """Why something no longer holds."""

    because = forms.CharField(
        label="How do we know, and who said so?",
        max_length=1000,
        widget=WORDS,
        error_messages={"required": "Say how we know"},
    )
