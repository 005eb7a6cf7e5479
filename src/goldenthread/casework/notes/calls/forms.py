"""What is asked when somebody rings: as little as will do, because they are still on the phone.

Serves: K2.01c, K3.02b
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.access.models import Worker
from goldenthread.access.pages import shown
from goldenthread.design.reads import not_read
from goldenthread.people.models import Person

SPOKE = [("yes", "Yes"), ("no", "No: ring them back")]
SOMEBODY_ELSE = "else"


class CallForm(forms.Form):
    """Who rang, for whom, whether they got to speak, and what about."""

    who_rang = forms.ChoiceField(
        label="Who rang?", widget=forms.RadioSelect, error_messages={"required": "Choose who rang"}
    )
    who = forms.CharField(
        label="Who was it?", required=False, max_length=160, help_text="If somebody else: Ms Patel from school."
    )
    spoke = forms.ChoiceField(
        label="Did they get to speak to whom they wanted?", choices=SPOKE, widget=forms.RadioSelect,
        error_messages={"required": "Choose whether they got to speak"},
    )  # fmt: skip
    about = forms.CharField(
        label="What did they want?", required=False, max_length=5000, widget=forms.Textarea(attrs={"rows": 2})
    )
    asked = forms.BooleanField(label="The child asked for their worker", required=False)
    number = forms.CharField(
        label="Number to ring back", required=False, max_length=40, help_text="Only if it is not the one we have."
    )
    for_worker = forms.ChoiceField(label="For whom?", required=False)

    def __init__(
        self, *args: Any, child: Person, family: Iterable[Person], workers: Iterable[Worker], **named: Any
    ) -> None:
        super().__init__(*args, **named)
        self.people = {str(one.pk): one for one in (child, *family)}
        self.workers = {str(one.pk): one for one in workers}
        shown(*(one.pk for one in self.people.values()))
        fields: dict[str, Any] = self.fields
        fields["who_rang"].choices = [
            *((key, one.short_name if one == child else one.shown_name) for key, one in self.people.items()),
            (SOMEBODY_ELSE, "Somebody else"),
        ]
        fields["for_worker"].choices = [(key, one.name) for key, one in self.workers.items()]
        fields["asked"].label = f"{child.short_name} asked for their worker"

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("who_rang") == SOMEBODY_ELSE and not cleaned.get("who", "").strip():
            self.add_error("who", "Say who rang")
        return cleaned

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        cleaned = self.cleaned_data
        person = self.people.get(cleaned["who_rang"])
        return {
            "person": person, "who": "" if person else cleaned["who"], "got_to_speak": cleaned["spoke"] == "yes", "about": cleaned["about"],
            "number": cleaned["number"], "for_worker": self.workers.get(cleaned["for_worker"]), "asked_for_worker": cleaned["asked"],
        }  # fmt: skip


class AskedForm(forms.Form):
    """A child asked for their worker, and we know it from somewhere."""

    through = forms.CharField(
        label="How do we know?", max_length=160, help_text="For example: school told us; Nan told us; in the corridor."
    )
    words = forms.CharField(
        label="What did they say?",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2} | not_read()),
    )


class AnsweredForm(forms.Form):
    """What was said when somebody spoke with the child."""

    answer = forms.CharField(
        label="What was said, by whom?", max_length=5000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text="If somebody else than their worker spoke with them, say why.",
    )  # fmt: skip
