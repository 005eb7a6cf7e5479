"""What is asked when somebody is told something, and when they are given our card."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.access.pages import shown
from goldenthread.casework.notes.raising.forms import some_lines
from goldenthread.casework.notes.telling.queries import SHORT, Somebody, Way
from goldenthread.casework.notes.telling.rhythm_acts import OTHER
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.people.contact_models import Channel
from goldenthread.practice.updates import IN_WORDS, LONGEST


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


STOP = "stop"


class RhythmForm(forms.Form):
    """How often somebody wants to hear, agreed with whom and when; or that they no longer want to."""

    every = forms.ChoiceField(
        label="How often do they want to hear?", widget=forms.RadioSelect, error_messages={"required": "Choose how often"},
        help_text="Ask them. Some want a word each week, some only when something changes.",
    )  # fmt: skip
    days = forms.IntegerField(label="Every how many days?", required=False, min_value=1, max_value=LONGEST)
    how = forms.CharField(
        label="How do they like to hear?", required=False, max_length=300, help_text="In their words: a drawing, a text after school."
    )  # fmt: skip
    agreed_with = forms.CharField(
        label="With whom was it agreed, if not with themselves?", required=False, max_length=160,
        help_text="For a small child: who knows best what suits.",
    )  # fmt: skip
    agreed_on = DayField(label="When was it agreed?")

    def __init__(self, *args: Any, running: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        ways = [(str(days), _capital(words)) for days, words in IN_WORDS.items()]
        ways.append((OTHER, "Another number of days"))
        fields["every"].choices = [*ways, (STOP, "No longer: they told us so")] if running else ways
        if running:
            fields["because"] = forms.CharField(
                label="If no longer: what did they tell you?", required=False, max_length=300
            )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("every") == OTHER and not cleaned.get("days"):
            self.add_error("days", "Write every how many days")
        if self.stops and not cleaned.get("because", "").strip():
            self.add_error("because", "Write what they told you")
        return cleaned

    @property
    def stops(self) -> bool:
        """Whether they no longer want to hear regularly."""
        return bool(self.cleaned_data.get("every") == STOP)

    @property
    def agreed(self) -> dict[str, Any]:
        """What the act needs."""
        told = self.cleaned_data
        every = told["days"] if told["every"] == OTHER else int(told["every"])
        return {"every_days": every} | {name: told[name] for name in ("how", "agreed_with", "agreed_on")}


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
