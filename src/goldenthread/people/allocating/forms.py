"""What is decided when a child is given a worker, passed on, or somebody joins or leaves the work."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.access.models import Team, Worker
from goldenthread.design.forms import DayField
from goldenthread.people.allocating.acts import LEADS
from goldenthread.people.allocating.queries import Choice
from goldenthread.people.choosing_people import PeopleChoice
from goldenthread.people.models import Involvement, Person

WORDS = forms.Textarea(attrs={"rows": 3})
PARTS_BESIDE = [
    (value, label[:1].upper() + label[1:])
    for value, label in Involvement.Part.choices
    if value not in (*LEADS, Involvement.Part.TEAM)
]


class WithWorkers(forms.Form):
    """A form with a list of workers, each with the number of children they have."""

    def __init__(self, *args: Any, choices: list[Choice], **named: Any) -> None:
        super().__init__(*args, **named)
        self.known = {str(choice.worker.pk): choice.worker for choice in choices}
        offered = [(str(choice.worker.pk), choice.says()) for choice in choices]
        self.fields["to"].choices = [("", "Choose a worker"), *offered]  # type: ignore[attr-defined]

    def clean_to(self) -> Worker | None:
        return self.known.get(self.cleaned_data.get("to", ""))


class AllocateForm(WithWorkers):
    """Giving a child their lead worker."""

    to = forms.ChoiceField(label="Who will work with them?", error_messages={"required": "Choose a worker"})
    on = DayField(label="From")
    because = forms.CharField(label="Why this worker", max_length=300, widget=WORDS, error_messages={"required": "Say why this worker"},
                              help_text="For example: knows the family; speaks their language; the child asked for a woman.")  # fmt: skip
    told_child_on = DayField(
        label="When was the child told?", required=False, help_text="Leave it empty if they have not been told yet."
    )


class TransferForm(WithWorkers):
    """Passing children on."""

    also = PeopleChoice(
        label="Also pass on",
        queryset=Person.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Brothers and sisters with the same worker or team. Unless there is a reason, they stay with one worker.",
    )
    to = forms.ChoiceField(
        label="To which worker?", required=False, help_text="Leave it empty if the other team will choose."
    )
    to_team = forms.ModelChoiceField(
        label="To which team?", queryset=Team.objects.none(), required=False, empty_label="The team stays the same"
    )
    on = DayField(label="From")
    because = forms.CharField(
        label="Why",
        max_length=300,
        widget=WORDS,
        error_messages={"required": "Say why"},
        help_text="The child may read this one day.",
    )
    told_child_on = DayField(
        label="When was the child told, and said goodbye to?",
        required=False,
        help_text="Leave it empty if that has not happened yet.",
    )

    def __init__(self, *args: Any, kin: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["also"].queryset = kin  # type: ignore[attr-defined]
        self.fields["to_team"].queryset = Team.objects.filter(ended_on__isnull=True)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("to") and not cleaned.get("to_team"):
            self.add_error("to", "Choose the worker or the team they go to")
        return cleaned


class JoinForm(WithWorkers):
    """Bringing somebody in beside the lead worker."""

    to = forms.ChoiceField(label="Who joins the work?", error_messages={"required": "Choose a worker"})
    part = forms.ChoiceField(
        label="What is their part?",
        choices=PARTS_BESIDE,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose their part"},
    )
    on = DayField(label="From")
    because = forms.CharField(label="Why", max_length=300, widget=WORDS, error_messages={"required": "Say why"})


class EndPartForm(forms.Form):
    """Ending somebody's part."""

    on = DayField(label="Last day")
    because = forms.CharField(label="Why", max_length=300, widget=WORDS, error_messages={"required": "Say why"})
