"""Short forms for what begins in a note and belongs to the thread or the chronology."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.access.pages import shown
from goldenthread.casework.front_door.models import Concern
from goldenthread.casework.notes.raising.forms import some_lines
from goldenthread.design.forms import DayField
from goldenthread.people.choosing_people import PeopleChoice, PersonChoice
from goldenthread.people.models import Person

ABOUT_WHOM = {"required": "Choose at least one child"}


class _ForChildren(forms.Form):
    """Something for one child or several, with what it means for each."""

    what_each = "What it means for {}"

    def __init__(self, *args: Any, children: Iterable[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.of_form = list(children)
        shown(*(one.pk for one in self.of_form))
        fields: dict[str, Any] = self.fields
        fields["children"].queryset = Person.objects.filter(pk__in=[one.pk for one in self.of_form]).order_by("born_on")
        for child in self.of_form:
            fields[f"means_{child.pk}"] = some_lines(self.what_each.format(child.short_name), rows=2, required=False)

    @property
    def means(self) -> dict[int, str]:
        """What it means for each, by the child's number."""
        return {child.pk: self.cleaned_data[f"means_{child.pk}"] for child in self.of_form}


class WorryForm(_ForChildren):
    """A worry in plain words."""

    name = forms.CharField(
        label="A short name for it", max_length=80, help_text="In words the family would use: Feeling safe at home."
    )
    words = some_lines(
        "What are people worried about?", hint="Who saw or heard what, when, how often, and what it does to the child."
    )
    children = PeopleChoice(
        queryset=Person.objects.none(),
        label="For whom?",
        widget=forms.CheckboxSelectMultiple,
        error_messages=ABOUT_WHOM,
    )
    raised_by = forms.CharField(
        label="Who raised it?",
        required=False,
        max_length=160,
        help_text="Kept from the family unless it is safe for them to know.",
    )
    about_violence = forms.BooleanField(
        label="It is about violence, control or abuse of one adult by another", required=False
    )
    harmed_adult = PersonChoice(
        queryset=Person.objects.none(),
        label="Which adult is hurt?",
        required=False,
        empty_label="No adult, or not known",
    )

    def __init__(self, *args: Any, adults: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["harmed_adult"].queryset = adults  # type: ignore[attr-defined]


class NeedForm(forms.Form):
    """What the child needs, and which worries that answers."""

    words = some_lines(
        "What does the child need?", rows=2, hint="In plain words: Mia needs nights in which nobody shouts."
    )
    means = some_lines("What it means in the child’s daily life", rows=2, required=False)
    concerns = forms.ModelMultipleChoiceField(
        queryset=Concern.objects.none(),
        label="Which worries does it answer?",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, concerns: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        field: Any = self.fields["concerns"]
        field.queryset, field.label_from_instance = concerns, lambda one: one.name


class ChronologyForm(_ForChildren):
    """The event a note tells of, in one line."""

    what_each = "What it meant for {}"
    line = forms.CharField(label="What happened, in one line", max_length=240)
    happened_on = DayField(label="When was it?")
    action = some_lines("What was done?", rows=2, required=False)
    result = some_lines("What came of it?", rows=2, required=False)
    source_words = forms.CharField(label="Where do we know it from?", required=False, max_length=200)
    children = PeopleChoice(
        queryset=Person.objects.none(),
        label="In whose chronology?",
        widget=forms.CheckboxSelectMultiple,
        error_messages=ABOUT_WHOM,
    )
