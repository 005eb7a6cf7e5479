"""What is asked about keeping a home going, and about asking as a good parent would.

Serves: K7.12, K7.13
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.casework.care.keeping_models import HomeHelp, HomeSign
from goldenthread.casework.care.models import Home
from goldenthread.casework.care.permanence.forms import WithChildsWords, one_line
from goldenthread.casework.care.permanence.keeping_acts import Noticed
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.raising.forms import some_lines
from goldenthread.design.forms import DayField
from goldenthread.design.words import short_day
from goldenthread.people.models import Agency, Person
from goldenthread.practice.permanence.statuses import PARENT_ASK


def _capital(words: object) -> str:
    text = str(words)
    return text[:1].upper() + text[1:]


class SignForm(WithChildsWords):
    """An early sign that a home may not hold."""

    words = some_lines(
        "What do you notice?", hint="As somebody in that home would say it: what happens, how often, since when."
    )
    who_says = one_line("Who says so?", hint="The carer, the school, the child’s brother, you.")
    noticed_on = DayField(label="When?")
    home = forms.ChoiceField(label="Which home?", required=False)

    def __init__(self, *args: Any, child: Person, homes: Iterable[Home], **named: Any) -> None:
        super().__init__(*args, **named)
        self.homes, fields = {str(one.pk): one for one in homes}, dict[str, Any](self.fields)
        fields["home"].choices = [("", "Not said"), *((key, one.words) for key, one in self.homes.items())]
        fields["said_words"].label = f"What {child.short_name} says about it"

    @property
    def told(self) -> dict[str, Any]:
        """As the act takes it."""
        told = self.cleaned_data
        noticed = Noticed(told["words"], told["who_says"], told["noticed_on"], self.homes.get(told["home"]))
        return {"noticed": noticed, "says": self.says}


class GoesForm(forms.Form):
    """The meeting about a home, and how it went."""

    meeting = forms.ChoiceField(label="Which meeting was about it?", required=False)
    met_on = DayField(label="Or on which day did people meet?", required=False)
    agreed = some_lines("What was agreed?", rows=2, required=False)
    outcome = forms.ChoiceField(
        label="How did it go?", required=False, widget=forms.RadioSelect,
        choices=[(key, _capital(words)) for key, words in HomeSign.Outcome.choices],
    )  # fmt: skip
    outcome_on = DayField(label="When was that known?", required=False)
    outcome_because = some_lines("What made the difference?", rows=2, required=False)

    def __init__(self, *args: Any, meetings: Iterable[Meeting], **named: Any) -> None:
        super().__init__(*args, **named)
        self.meetings, fields = {str(one.pk): one for one in meetings}, dict[str, Any](self.fields)
        fields["meeting"].choices = [
            ("", "None recorded here"),
            *((key, _of(one)) for key, one in self.meetings.items()),
        ]

    @property
    def told(self) -> dict[str, Any]:
        """As the act takes it."""
        return self.cleaned_data | {"meeting": self.meetings.get(self.cleaned_data["meeting"])}


def _of(meeting: Meeting) -> str:
    on = meeting.held_on or meeting.planned_on
    return _capital(meeting.get_kind_display()) + (f", {short_day(on)} {on.year}" if on else "")


class HelpForm(forms.Form):
    """Help offered to those who care for the child."""

    to_whom = one_line("To whom?", required=True)
    what = one_line("What was offered?", longest=300, required=True)
    offered_on = DayField(label="When?")
    sign = forms.ChoiceField(label="Which sign does it answer?", required=False)
    answer = forms.ChoiceField(
        label="Do they take it?", required=False, widget=forms.RadioSelect, choices=[(key, _capital(words)) for key, words in HomeHelp.Answer.choices]
    )  # fmt: skip
    answer_words = one_line("What do they say to it, and does it help?", longest=300)

    def __init__(self, *args: Any, signs: Iterable[HomeSign], **named: Any) -> None:
        super().__init__(*args, **named)
        self.signs, fields = {str(one.pk): one for one in signs}, dict[str, Any](self.fields)
        fields["sign"].choices = [
            ("", "None: it was offered before there was one"),
            *((key, f"{short_day(one.noticed_on)}: {one.words[:80]}") for key, one in self.signs.items()),
        ]

    @property
    def told(self) -> dict[str, Any]:
        """As the act takes it."""
        return self.cleaned_data | {"sign": self.signs.get(self.cleaned_data["sign"])}


class AskForm(forms.Form):
    """What a good parent would ask of a service."""

    good_enough = some_lines(
        "Would what there is now be good enough for my own child?",
        rows=2,
        required=False,
        hint="Say what there is, and what is missing.",
    )
    what = some_lines("What do you ask for?", rows=2)
    agency = forms.ChoiceField(label="Of which service?", required=False)
    words = one_line("Of whom?", hint="For example: Mrs Banerjee, head of year.")
    asked_on = DayField(label="When?")
    answer_by_on = DayField(label="By when do you ask for an answer?", required=False)

    def __init__(self, *args: Any, agencies: Iterable[Agency], **named: Any) -> None:
        super().__init__(*args, **named)
        self.agencies, fields = {str(one.pk): one for one in agencies}, dict[str, Any](self.fields)
        fields["agency"].choices = [
            ("", "Another, in words below"),
            *((key, one.name) for key, one in self.agencies.items()),
        ]

    @property
    def told(self) -> dict[str, Any]:
        """As the act takes it."""
        return self.cleaned_data | {"agency": self.agencies.get(self.cleaned_data["agency"])}


class CameForm(forms.Form):
    """What came of it."""

    to = forms.ChoiceField(label="What came of it?", widget=forms.RadioSelect)
    says = some_lines("What did they answer, or what is different for the child?", rows=2, required=False)
    on = DayField(label="When?")

    def __init__(self, *args: Any, now: str, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        fields["to"].choices = [(move.to, _capital(move.says)) for move in PARENT_ASK.moves_from(now)]
