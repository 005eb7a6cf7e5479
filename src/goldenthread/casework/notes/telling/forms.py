"""What is asked when somebody is told something, and when they are given our card."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.access.pages import shown
from goldenthread.casework.notes.raising.forms import some_lines
from goldenthread.casework.notes.telling.queries import SHORT, Somebody, Way
from goldenthread.design.forms import DayField
from goldenthread.people.contact_models import Channel


class WayChoice(forms.ChoiceField):
    """The ways of telling somebody, each with how, or why not."""

    hints: dict[str, str]


class TellForm(forms.Form):
    """What somebody is told, and how."""

    what = some_lines(
        "What do you tell them?", hint="In plain words, as you would say it. Only what is theirs to know."
    )
    channel = WayChoice(label="How?", widget=forms.RadioSelect, error_messages={"required": "Choose how"})
    told_on = DayField(label="When?")
    answer = some_lines("What did they say to it?", rows=2, required=False)
    against_advice_because = some_lines(
        "If they have been told in a way that is not safe: why?", rows=2, required=False, longest=1000,
        hint="Leave it empty unless it has happened already.",
    )  # fmt: skip

    def __init__(self, *args: Any, to: Somebody | None, **named: Any) -> None:
        super().__init__(*args, **named)
        field: Any = self.fields["channel"]
        if to is None:
            field.choices = [(key, words[:1].upper() + words[1:]) for key, words in SHORT.items()]
            del self.fields["against_advice_because"]
            self.fields["who"] = forms.CharField(
                label="Who is told?", max_length=160, help_text="The school, the clinic, whoever referred."
            )
            self.order_fields(["who"])
            return
        ways = [*to.may, *to.may_not]
        field.choices = [(way.channel, _asked(way)) for way in ways]
        field.hints = {way.channel: way.reach.how or "" for way in to.may if way.reach.how} | {
            way.channel: way.reach.because for way in to.may_not
        }


def _asked(way: Way) -> str:
    name = way.name[:1].upper() + way.name[1:]
    return name if way.reach else f"Not: {way.name}"


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
