"""The form with which a visit is planned."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.access.pages import shown
from goldenthread.casework.visits.models import Visit, VisitPutOff
from goldenthread.casework.visits.planning import Plan
from goldenthread.design.forms import ClockField, DayField
from goldenthread.design.reads import reads_as
from goldenthread.people.models import Person


class PlanForm(forms.Form):
    """When, to whom, whom it suits, what for, what to ask."""

    planned_on = DayField(label="Which day?")
    planned_at = ClockField(label="What time?", required=False, example="16:00")
    where = forms.CharField(label="Where?", required=False, max_length=160)
    about = forms.MultipleChoiceField(
        label="Who else do you go to see?", required=False, widget=forms.CheckboxSelectMultiple
    )
    suits = forms.CharField(
        label="Whom does that time suit?", required=False, max_length=200,
        help_text="Ask both parents about work and school runs; a dad who is always at work at four is left out by a visit at four.",
    )  # fmt: skip
    purpose = forms.CharField(
        label="What is it for?", required=False, max_length=300, help_text="In words the child would know."
    )
    to_ask = forms.CharField(
        label="What do you want to ask, and keep in mind?", required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Your own list. It comes up on the day.",
    )  # fmt: skip

    def __init__(self, *args: Any, others: list[Person], visit: Visit | None = None, **named: Any) -> None:
        super().__init__(*args, **named)
        self.visit = visit
        self.others = {str(one.pk): one for one in others}
        shown(*(one.pk for one in others))
        fields: dict[str, Any] = self.fields
        if others:
            fields["about"].choices = [(key, one.short_name) for key, one in self.others.items()]
        else:
            del fields["about"]
        if visit is not None:  # another day has a page of its own, which asks why
            del fields["planned_on"], fields["planned_at"]

    @property
    def plan(self) -> Plan:
        """What was planned, for the act."""
        told = self.cleaned_data
        kept = self.visit
        return Plan(
            told["planned_on"] if kept is None or kept.planned_on is None else kept.planned_on,
            told["planned_at"] if kept is None else kept.planned_at,
            *(told[name].strip() for name in ("where", "purpose", "suits", "to_ask")),
        )

    @property
    def chosen(self) -> list[Person]:
        """The brothers and sisters who are visited, too."""
        return [self.others[key] for key in self.cleaned_data.get("about", [])]


def as_planned(visit: Visit, numbers: list[int]) -> dict[str, Any]:
    """A planned visit in the boxes of its form."""
    names = ("planned_on", "where", "purpose", "suits", "to_ask")
    at = visit.planned_at.strftime("%H:%M") if visit.planned_at else ""
    return {name: getattr(visit, name) for name in names} | {
        "planned_at": at,
        "about": [str(number) for number in numbers],
    }


class PutOffForm(forms.Form):
    """A visit put off to another day, or called off, and why."""

    what = forms.ChoiceField(
        label="What happens to the visit?", choices=[("moved", "It is on another day"), ("off", "It is called off")], widget=forms.RadioSelect,
        error_messages={"required": "Choose what happens to the visit"},
    )  # fmt: skip
    to_on = DayField(label="Which day instead?", required=False)
    to_at = ClockField(label="What time?", required=False, example="16:00")
    wished_by = forms.ChoiceField(
        label="Who wished it?", choices=[(key, words[:1].upper() + words[1:]) for key, words in VisitPutOff.Wished.choices], widget=forms.RadioSelect,
        error_messages={"required": "Choose who wished it"},
    )  # fmt: skip
    because = forms.CharField(
        label="Why?", max_length=1000, widget=forms.Textarea(attrs={"rows": 2} | reads_as("family")),
        help_text="In the words in which you tell the family: they are waiting for you.",
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("what") == "moved" and not cleaned.get("to_on") and "to_on" not in self.errors:
            self.add_error("to_on", "Say which day instead, or call it off")
        return cleaned

    @property
    def put_off(self) -> dict[str, Any]:
        """What was said, for the act."""
        told = self.cleaned_data
        moved = told["what"] == "moved"
        return {
            "wished_by": told["wished_by"], "because": told["because"], "to_on": told["to_on"] if moved else None,
            "to_at": told["to_at"] if moved else None,
        }  # fmt: skip
