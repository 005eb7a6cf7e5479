"""The forms for feedback: our own questions, as faces for a child, with room for words.

Serves: C.23, K6.08
"""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.access.pages import shown
from goldenthread.casework.pathways.feedback.acts import Answer
from goldenthread.casework.pathways.passing_models import Feedback
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read
from goldenthread.people.models import Person
from goldenthread.practice.feedback import ANYTHING, ANYTHING_SAYS, asked, questions_at
from goldenthread.practice.measuring.scales import FACES

FIVE = [(str(number), words) for number, words in enumerate(FACES, start=1)]


class FeedbackForm(forms.Form):
    """What somebody says of our work at one time. Nobody need be named."""

    who = forms.ChoiceField(label="Who says it?", required=False)
    on = DayField(label="When?")

    def __init__(self, *args: Any, people: list[Person], child: Person, at: str, by_child: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.people = {str(one.pk): one for one in people}
        shown(*(one.pk for one in people))
        fields["who"].choices = [
            *((key, one.short_name) for key, one in self.people.items()),
            ("", "They would rather not be named"),
        ]
        self.keys = [one.key for one in questions_at(at)]
        for key in self.keys:
            fields[f"face-{key}"] = forms.ChoiceField(
                label=asked(key, child=by_child), required=False, choices=FIVE, widget=forms.RadioSelect
            )
        fields[f"says-{ANYTHING}"] = forms.CharField(
            label=ANYTHING_SAYS, required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 3} | not_read()), help_text="In their words."
        )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not any(value for name, value in cleaned.items() if name.startswith(("face-", "says-"))):
            self.add_error(None, "Answer at least one question")
        return cleaned

    @property
    def answers(self) -> dict[str, Answer]:
        """What was answered, by question."""
        told = self.cleaned_data
        found = {key: Answer(int(told[f"face-{key}"]) if told[f"face-{key}"] else None) for key in self.keys}
        return found | {ANYTHING: Answer(says=told[f"says-{ANYTHING}"])}

    @property
    def person(self) -> Person | None:
        """Who says it; nobody where they would rather not be named."""
        return self.people.get(self.cleaned_data["who"])


class WeDidForm(forms.Form):
    """What we did about it."""

    we_did = forms.CharField(
        label="What did we do?", max_length=4000, widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Or why we could not, as you told them. It is shown to the team without names: write none.",
    )  # fmt: skip


AT = dict(Feedback.At.choices)
