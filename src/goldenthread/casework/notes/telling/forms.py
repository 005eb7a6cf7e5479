"""What is asked when somebody is told something, and when they are given our card."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.access.pages import shown
from goldenthread.casework.notes.raising.forms import some_lines
from goldenthread.casework.notes.telling.queries import SHORT, Somebody, Way
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.people.contact_models import Channel


class WayChoice(forms.ChoiceField):
    """The ways of telling somebody, each with how, or why not."""

    hints: dict[str, str]


class TellForm(forms.Form):
    """What somebody is told, and how."""

    what = some_lines(
        "What do you tell them?",
        hint="In plain words, as you would say it. Only what is theirs to know.",
        asks=reads_as("family"),
    )
    channel = WayChoice(label="How?", widget=forms.RadioSelect, required=False)
    told_on = DayField(label="When?")
    answer = some_lines("What did they say to it?", rows=2, required=False, asks=not_read())
    used = forms.ChoiceField(label="In which way were they told?", widget=forms.RadioSelect, required=False)
    against_advice_because = some_lines(
        "Why, although it is not known to be safe?", rows=2, required=False, longest=1000
    )

    def __init__(self, *args: Any, to: Somebody | None, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        if to is None:
            fields["channel"].choices = [(key, _capital(words)) for key, words in SHORT.items()]
            del fields["against_advice_because"], fields["used"]
            fields["who"] = forms.CharField(
                label="Who is told?", max_length=160, help_text="The school, the clinic, whoever referred."
            )
            return
        fields["channel"].choices = [(way.channel, _capital(way.name)) for way in to.may]
        fields["channel"].hints = {way.channel: _how(way) for way in to.may if way.reach.how}
        fields["used"].choices = [(way.channel, _capital(way.name)) for way in to.may_not]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        used = cleaned.pop("used", "")
        if used and not cleaned.get("channel"):
            cleaned["channel"] = used
            if not cleaned.get("against_advice_because", "").strip():
                self.add_error("against_advice_because", "Say why they were told in a way that is not known to be safe")
        elif not cleaned.get("channel"):
            self.add_error("channel", "Choose how")
        return cleaned


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _how(way: Way) -> str:
    return way.reach.how + (" Only when they are alone." if way.reach.alone and not way.reach.ask_again else "")


class GivenForm(forms.Form):
    """To whom the card was given."""

    people = forms.MultipleChoiceField(label="Who was given it?", required=False, widget=forms.CheckboxSelectMultiple)
    who = forms.CharField(label="Somebody else", required=False, max_length=160)
    on = DayField(label="When?")

    def __init__(self, *args: Any, people: Iterable[Somebody], **named: Any) -> None:
        super().__init__(*args, **named)
        self.of_form = {
            str(one.person.pk): one.person for one in people if any(way.channel == Channel.IN_PERSON for way in one.may)
        }
        shown(*(one.pk for one in self.of_form.values()))
        self.fields["people"].choices = [(key, one.shown_name) for key, one in self.of_form.items()]  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        cleaned = self.cleaned_data
        return {"people": [self.of_form[key] for key in cleaned["people"]], "who": cleaned["who"], "on": cleaned["on"]}
