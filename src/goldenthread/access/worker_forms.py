"""Forms for workers who start, move, leave and come back, and for finding them."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms

from goldenthread.access.models import Team, Worker
from goldenthread.access.roles import CHOICES, ROLES
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read

STATES = [
    ("open", "Open accounts"),
    ("unused", "Not used for 60 days"),
    ("leaving", "Leaving"),
    ("closed", "Closed accounts"),
    ("", "Everybody"),
]
WHY = forms.Textarea(attrs={"rows": 2} | not_read())


class FindWorkersForm(forms.Form):
    """Words, role, team and state to look for."""

    words = forms.CharField(required=False, label="Name, job or e-mail", max_length=80)
    role = forms.ChoiceField(required=False, label="Role", choices=[("", "Any role"), *CHOICES])
    team = forms.ModelChoiceField(required=False, label="Team", queryset=Team.objects.none(), empty_label="Any team")
    state = forms.ChoiceField(required=False, label="Account", choices=STATES)

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["team"].queryset = Team.objects.filter(ended_on__isnull=True)  # type: ignore[attr-defined]


class RolesField(forms.MultipleChoiceField):
    """The roles, each with the sentence that says what it allows."""

    hints = {role.key: role.says for role in ROLES}

    def __init__(self, **options: Any) -> None:
        super().__init__(label="Roles", choices=CHOICES, widget=forms.CheckboxSelectMultiple, **options)
        self.error_messages["required"] = "Choose at least one role"


class PlaceForm(forms.Form):
    """Roles and team: what decides what a worker may open."""

    roles = RolesField()
    team = forms.ModelChoiceField(
        required=False,
        label="Team",
        queryset=Team.objects.none(),
        empty_label="In no team",
        help_text="Records open to a team’s managers, and to everybody in a team that holds the work.",
    )
    on = DayField(label="From")
    because = forms.CharField(
        label="Why", widget=WHY, max_length=300, help_text="Kept in the worker’s history. No health details."
    )

    def __init__(self, *args: Any, today: date, **named: Any) -> None:
        super().__init__(*args, **named)
        self.today = today
        self.fields["team"].queryset = Team.objects.filter(ended_on__isnull=True)  # type: ignore[attr-defined]
        for name, message in (("because", "Say why"), ("on", "Enter the day it begins")):
            self.fields[name].error_messages["required"] = message

    def clean_on(self) -> date:
        if self.cleaned_data["on"] > self.today:
            raise forms.ValidationError(
                "This takes effect when you save it. Give today or an earlier day, and come back on the day itself."
            )
        return self.cleaned_data["on"]


class DetailsForm(forms.Form):
    """A worker's own details."""

    name = forms.CharField(label="Name", max_length=120, help_text="As colleagues and families know them.")
    job_title = forms.CharField(required=False, label="Job", max_length=120, help_text="In their own words.")
    phone = forms.CharField(required=False, label="Work phone", max_length=30, help_text="Families ring this number.")
    registration_number = forms.CharField(required=False, label="Social Work England number", max_length=20)
    newly_qualified_until = DayField(
        required=False,
        label="Newly qualified until",
        help_text="The last day of their protected first year, if they are newly qualified.",
    )


class StartForm(DetailsForm, PlaceForm):
    """Somebody new: details, roles and team."""

    email = forms.EmailField(
        label="Work e-mail address", help_text="They sign in with it, and the link for their password goes to it."
    )
    council_id = forms.CharField(
        required=False,
        label="The council’s own number for them",
        max_length=40,
        help_text="From the staff list, so that imported files find them.",
    )
    on = DayField(label="First day")
    because = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["email"].widget.attrs["spellcheck"] = False

    def clean_email(self) -> str:
        email = self.cleaned_data["email"].lower()
        if Worker.objects.filter(email=email).exists():
            raise forms.ValidationError(
                "Somebody has an account with this address already. If they have come back, reopen that account."
            )
        return email

    def clean_on(self) -> date:
        return self.cleaned_data["on"]


class MoveForm(DetailsForm, PlaceForm):
    """Somebody who changes role, team or details."""


class ReopenForm(PlaceForm):
    """Somebody who comes back."""


class LeaveForm(forms.Form):
    """Somebody's last day."""

    on = DayField(label="Last day")
    at_once = forms.BooleanField(
        required=False, label="Close the account now", help_text="Otherwise it closes when the last day is over."
    )
    because = forms.CharField(
        required=False,
        label="Anything to keep with it",
        widget=WHY,
        max_length=300,
        help_text="No health details. Leave empty if there is nothing.",
    )


class WhyForm(forms.Form):
    """A reason."""

    because = forms.CharField(label="Why", widget=WHY, max_length=300, error_messages={"required": "Say why"})
