"""The forms of meetings that a family leads: the offer, the answer, what the plan must keep to, the plan they made."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.casework.meetings.forms import box
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.offering import MODELS, Offer
from goldenthread.casework.plans.living_models import BottomLine
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.people.choosing_people import PersonChoice
from goldenthread.people.models import Person


class OfferForm(forms.Form):
    """A meeting of the family's own, offered; or why it was not."""

    model = forms.ChoiceField(label="What is offered?", choices=MODELS)
    person = PersonChoice(label="To whom?", queryset=Person.objects.none(), required=False, empty_label="Choose")
    offered_on = DayField(label="When was it offered?", required=False)
    before_court = forms.BooleanField(label="It goes with a letter before proceedings", required=False)
    coordinator = forms.CharField(
        label="Who prepares it?", required=False, max_length=160, help_text="Somebody apart from the social worker, whom the family can trust."
    )  # fmt: skip
    not_offered_because = box("If it was not offered: why?", rows=3, sort=reads_as("decision"))

    def __init__(self, *args: Any, people: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        fields["person"].queryset = people

    @property
    def told(self) -> Offer:
        """What was offered, for the act."""
        told = self.cleaned_data
        return Offer(
            told["model"], told["person"], told["offered_on"], told["before_court"], told["not_offered_because"].strip(), told["coordinator"].strip()
        )  # fmt: skip


class OfferAnswerForm(forms.Form):
    """What somebody answered to an offer."""

    answer = forms.CharField(label="What did they answer?", max_length=300)
    on = DayField(label="When?")
    meeting = forms.ModelChoiceField(
        label="Which meeting came of it?", queryset=Meeting.objects.none(), required=False, empty_label="None yet"
    )

    def __init__(self, *args: Any, meetings: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        fields["meeting"].queryset = meetings
        fields["meeting"].label_from_instance = _which


def _which(meeting: Meeting) -> str:
    on = meeting.held_on or meeting.planned_on
    return f"{meeting.get_kind_display()}, {on.day} {on:%B %Y}" if on else str(meeting.get_kind_display())


class BottomLineForm(forms.Form):
    """What the family's plan must keep to."""

    words = box(
        "What must the plan keep to?",
        rows=2,
        required=True,
        sort=reads_as("family"),
        hint="Plain enough that a child would know if it were broken.",
    )
    because = box("Why?", rows=2, required=True, sort=reads_as("family"))


class FamilyPlanForm(forms.Form):
    """The plan a family made in its own time."""

    words = box(
        "The family’s plan", rows=10, required=True, sort=not_read(), hint="In their words, as they wrote or said it."
    )
    review_on = DayField(label="When is it looked at again?", required=False)

    def __init__(self, *args: Any, lines: list[BottomLine], **named: Any) -> None:
        super().__init__(*args, **named)
        self.lines = {f"kept_{line.pk}": line for line in lines}
        for key, line in self.lines.items():
            self.fields[key] = box(f"How does it keep to this: {line.words}", rows=2, required=True)
            self.fields[key].initial = line.kept

    @property
    def kept(self) -> dict[int, str]:
        """How the plan keeps to each line, by its number."""
        return {line.pk: self.cleaned_data[key] for key, line in self.lines.items()}
