"""Forms of the chronology."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms

from goldenthread.casework.record.chronology.reading import PARTS
from goldenthread.casework.record.story_models import ChronologyChild, ChronologyEntry
from goldenthread.design.forms import DayField
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person


class EntryForm(forms.Form):
    """An event: when, in one line, from which source, what was done, what came of it, and what it meant for each child."""

    happened_on = DayField(label="When did it happen?")
    about_when = forms.CharField(
        label="How sure is the day?", required=False, max_length=40, help_text="Empty if the day is known. Or: about, in the summer of, early in."
    )  # fmt: skip
    until_on = DayField(label="Until when, if it went on for a while", required=False)
    line = forms.CharField(
        label="What happened, in one line",
        max_length=240,
        help_text="Good things belong here, too. Who did what; no labels.",
    )
    source_words = forms.CharField(label="Where do we know it from?", required=False, max_length=200)
    action = forms.CharField(
        label="What was done?", required=False, widget=forms.Textarea(attrs={"rows": 2}), max_length=4000
    )
    result = forms.CharField(
        label="What came of it?", required=False, widget=forms.Textarea(attrs={"rows": 2}), max_length=4000
    )

    def __init__(self, *args: Any, children: Sequence[Person], of: Person, **named: Any) -> None:
        super().__init__(*args, **named)
        self.children = list(children)
        for child in self.children:
            self.fields[f"with_{child.pk}"] = forms.BooleanField(
                label=child.short_name, required=False, initial=child.pk == of.pk
            )
            self.fields[f"impact_{child.pk}"] = forms.CharField(
                label=f"What did it mean for {child.short_name}?",
                required=False,
                max_length=4000,
                widget=forms.Textarea(attrs={"rows": 2}),
            )

    @property
    def impacts(self) -> dict[Person, str]:
        """What was said for each child. Something written for a child puts the child in it."""
        found = {}
        for child in self.children:
            said = self.cleaned_data.get(f"impact_{child.pk}", "")
            if self.cleaned_data.get(f"with_{child.pk}") or said.strip() or len(self.children) == 1:
                found[child] = said
        return found

    @property
    def event(self) -> dict[str, Any]:
        """The event itself, as the acts take it."""
        names = ("happened_on", "about_when", "until_on", "line", "source_words", "action", "result")
        return {name: self.cleaned_data[name] for name in names}


def of_an_entry(entry: ChronologyEntry) -> dict[str, Any]:
    """A line as the form's fields hold it."""
    names = ("happened_on", "about_when", "until_on", "line", "source_words", "action", "result")
    found: dict[str, Any] = {name: getattr(entry, name) for name in names}
    for row in ChronologyChild.objects.filter(entry=entry):
        found |= {f"with_{row.child_id}": True, f"impact_{row.child_id}": row.impact}
    return found


class TakeOutForm(forms.Form):
    because = forms.CharField(
        label="Why does it not belong in the chronology?", widget=forms.Textarea(attrs={"rows": 2}), max_length=1000,
        help_text="It was about somebody else, it is there twice, it turned out not to be so.",
    )  # fmt: skip


class ReadForm(forms.Form):
    parts = forms.MultipleChoiceField(label="What have you read?", choices=PARTS, widget=forms.CheckboxSelectMultiple)
    struck = forms.CharField(
        label="What struck you?", required=False, widget=forms.Textarea(attrs={"rows": 4}), max_length=4000,
        help_text="A pattern, a strength, something nobody followed up, a question to ask the family.",
    )  # fmt: skip


class ShareForm(forms.Form):
    """For whom a family copy is, and which way it goes."""

    who = forms.ChoiceField(label="For whom is the copy?", widget=forms.RadioSelect)
    channel = forms.ChoiceField(label="How will they get it?", choices=Channel.choices, widget=forms.RadioSelect)

    def __init__(self, *args: Any, people: Sequence[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["who"].choices = [(str(one.pk), one.shown_name) for one in people]  # type: ignore[attr-defined]
