"""Forms for passing a child's work on.

Serves: K7.11
"""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.access.models import Team, Worker
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as

WAYS = [("team", "To another team here"), ("out", "To another council or service"), ("in", "From another council or service, to us")]  # fmt: skip


class OfferForm(forms.Form):
    """To whom, from whom, and why."""

    goes = True
    way = forms.ChoiceField(label="Which way?", choices=WAYS, widget=forms.RadioSelect)
    to_team = forms.ModelChoiceField(
        queryset=Team.objects.none(), label="Which team?", required=False, empty_label="Choose"
    )
    others = forms.CharField(
        label="Which council or service?", required=False, max_length=200, help_text="With the name of a person there."
    )
    because = forms.CharField(
        label="Why", max_length=2000, widget=forms.Textarea(attrs={"rows": 3} | reads_as("family")),
        help_text="In words the child and family will read.", error_messages={"required": "Say why"},
    )  # fmt: skip
    on = DayField(label="When was it offered?")

    def __init__(self, *args: Any, teams: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["to_team"].queryset = teams  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        way = cleaned.get("way")
        if way == "team" and not cleaned.get("to_team"):
            self.add_error("to_team", "Choose the team")
        if way in ("out", "in") and not cleaned.get("others", "").strip():
            self.add_error("others", "Name the council or service")
        return cleaned

    @property
    def offered(self) -> dict[str, Any]:
        """What the act takes."""
        given, way = self.cleaned_data, self.cleaned_data["way"]
        return {
            "to_team": given["to_team"] if way == "team" else None, "to_words": given["others"] if way == "out" else "",
            "from_words": given["others"] if way == "in" else "", "because": given["because"], "on": given["on"],
        }  # fmt: skip


class AcceptForm(forms.Form):
    """Who said yes."""

    accepted_by = forms.CharField(
        label="Who said yes?", max_length=160, help_text="Their name, and what they do there."
    )
    on = DayField(label="When?")


class RefuseForm(forms.Form):
    """Why they said no."""

    because = forms.CharField(
        label="Why did they say no?", max_length=2000, widget=forms.Textarea(attrs={"rows": 3} | not_read())
    )
    on = DayField(label="When?")


class HandOverForm(forms.Form):
    """The day they all met, and what the child was told."""

    on = DayField(label="When did the old and the new worker see the child together?")
    child_told = forms.CharField(
        label="What was the child told, and what did they ask?", max_length=4000, widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Write what the child was told"},
    )  # fmt: skip


class AnswerOfferForm(forms.Form):
    """What the manager of the receiving team answers."""

    answer = forms.ChoiceField(
        label="Does your team take it on?", widget=forms.RadioSelect,
        choices=[("yes", "Yes"), ("no", "No: it goes back, with the reason")], error_messages={"required": "Choose what you answer"},
    )  # fmt: skip
    because = forms.CharField(
        label="If it goes back: why, and what would make it a yes?", required=False, max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3} | reads_as("decision")),
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("answer") == "no" and not cleaned.get("because", "").strip():
            self.add_error("because", "Write why it goes back")
        return cleaned


class DeputyForm(forms.Form):
    """Who answers an offer for the manager of the team, and why."""

    deputy = forms.ModelChoiceField(
        queryset=Worker.objects.none(), label="Who answers?", empty_label="Choose", error_messages={"required": "Choose who answers"},
        help_text="Somebody of that team, or a manager beside or above it.",
    )  # fmt: skip
    because = forms.CharField(
        label="Why does the manager not answer?", max_length=300, help_text="Away until when, and who said so.",
        error_messages={"required": "Say why somebody else answers"},
    )  # fmt: skip

    def __init__(self, *args: Any, deputies: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        fields["deputy"].queryset = deputies


STEP_FORMS: dict[str, type[forms.Form]] = {"accepted": AcceptForm, "refused": RefuseForm, "handed_over": HandOverForm}
