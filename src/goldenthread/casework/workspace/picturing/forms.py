"""What to show in a family picture, of which day, and for whom.

Serves: K1.09a
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.design.forms import DayField
from goldenthread.people.contact_models import Channel
from goldenthread.people.family.showing import LAYERS
from goldenthread.people.models import Person

CLOSE, WHOLE = "close", "whole"
HOMES, TIES = "homes", "ties"
SHOW = [
    (HOMES, "Who lives together"),
    (TIES, "How people are with each other (for work only)"),
    *((layer.key, layer.words) for layer in LAYERS),
]
WAYS = [
    (Channel.IN_PERSON.value, "In their hands, when we meet"), (Channel.SCREEN.value, "On the screen, or left at home"),
    (Channel.LETTER.value, "By letter"), (Channel.MEETING.value, "In a meeting"),
]  # fmt: skip


class PictureForm(forms.Form):
    """Sent by GET, so that a picture can be asked for again by its address. It holds numbers of rows, never a name."""

    who = forms.ChoiceField(
        label="How much of the family?", choices=[(CLOSE, "Those closest"), (WHOLE, "Everybody we know of")], widget=forms.RadioSelect, initial=CLOSE
    )  # fmt: skip
    on = DayField(label="As it was on", required=False)
    show = forms.MultipleChoiceField(
        label="Show as well", choices=SHOW, required=False, widget=forms.CheckboxSelectMultiple, initial=[HOMES]
    )
    readers = forms.MultipleChoiceField(
        label="For whom is it?", required=False, widget=forms.CheckboxSelectMultiple,
        help_text="Tick nobody for work. With several, it holds what each of them may have.",
    )  # fmt: skip
    how = forms.ChoiceField(
        label="How do they get it?", choices=WAYS, required=False, widget=forms.RadioSelect, initial=WAYS[0][0]
    )

    def __init__(self, *args: Any, people: Iterable[Person], child: Person, **named: Any) -> None:
        super().__init__(*args, **named)
        self.people = {str(person.pk): person for person in people}
        ordered = sorted(self.people.values(), key=lambda one: (one.pk != child.pk, one.shown_name))
        self.fields["readers"].choices = [(str(one.pk), one.shown_name) for one in ordered]  # type: ignore[attr-defined]


class LeftForm(forms.Form):
    """Who is to stand left of whom."""

    left = forms.ChoiceField(label="Draw")
    right = forms.ChoiceField(label="left of")

    def __init__(self, *args: Any, people: Iterable[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.people = {str(person.pk): person for person in people}
        choices = [
            ("", "Choose somebody"),
            *((key, one.shown_name) for key, one in sorted(self.people.items(), key=lambda pair: pair[1].shown_name)),
        ]
        for name in ("left", "right"):
            self.fields[name].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        return cleaned | {name: self.people[cleaned[name]] for name in ("left", "right") if cleaned.get(name)}
