"""What is asked about what happens if it does not work, what a plan must keep to, and who harms whom."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.casework.plans.beginning.forms import lines, people_choices
from goldenthread.casework.plans.safety.acts import WhatIf
from goldenthread.design.forms import DayField
from goldenthread.design.reads import reads_as
from goldenthread.people.models import Person

PARTS = ("if_this", "who_notices", "then", "sleeps", "who_tells", "belongings", "legal")


class WhatIfForm(forms.Form):
    """If this happens: what everybody does, and where the child sleeps."""

    if_this = lines(
        "If …",
        rows=2,
        required=True,
        hint="The first sign, or what happens: Mum has been drinking when they come home.",
        asks=reads_as("contingency"),
    )
    who_notices = forms.CharField(label="Who notices?", required=False, max_length=200)
    then = lines(
        "Who does what in the first hour?",
        rows=3,
        hint="Who rings whom, and who picks up. Not only “seek legal advice”: tonight the child needs somebody.",
        asks=reads_as("contingency"),
    )
    sleeps = forms.CharField(label="Where does the child sleep?", required=False, max_length=200)
    who_tells = forms.CharField(label="Who tells the child, and how?", required=False, max_length=200)
    belongings = forms.CharField(
        label="What comes along?", required=False, max_length=300, help_text="Teddy, medicine, school bag, the charger."
    )
    legal = forms.CharField(label="The legal way, where one is needed, and who decides", required=False, max_length=300)

    @property
    def told(self) -> dict[str, Any]:
        """As the act takes it."""
        return {"what_if": WhatIf(**{name: self.cleaned_data[name] for name in PARTS})}


class TriedForm(forms.Form):
    """A what-if gone through with the family."""

    tried = lines(
        "What did you learn by going through it?",
        required=True,
        hint="Who picked up, what was missing, what the children said.",
        asks=reads_as("any"),
    )
    tried_on = DayField(label="When?")


class BottomLineForm(forms.Form):
    """What a family’s own plan must keep to."""

    words = lines("What must the plan keep to?", rows=2, required=True)
    because = lines("Why?", rows=2, required=True, asks=reads_as("family"))
    kept = lines("How does the family’s plan keep to it?", rows=2)


class NameViolenceForm(forms.Form):
    """Who harms whom, in plain words."""

    harms = forms.ChoiceField(label="Who harms or controls?")
    harmed = forms.ChoiceField(label="Who is harmed?")
    what = lines(
        "What was done?",
        required=True,
        hint="Who did what to whom: Steve pushed Kelly and broke the kitchen door. Not “an incident between them”.",
        asks=reads_as("any"),
    )

    def __init__(self, *args: Any, people: Iterable[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.of_form, fields = {str(one.pk): one for one in people}, dict[str, Any](self.fields)
        choices = [("", "Choose"), *people_choices(self.of_form.values())]
        fields["harms"].choices = fields["harmed"].choices = choices

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        cleaned = self.cleaned_data
        return {
            "harms": self.of_form[cleaned["harms"]],
            "harmed": self.of_form[cleaned["harmed"]],
            "what": cleaned["what"],
        }


class EndViolenceForm(forms.Form):
    """Why violence is no longer named in a plan."""

    because = lines(
        "Why is it taken out?",
        required=True,
        hint="Who says that it is safe, each asked alone, and since when. Silence and fewer calls are not safety.",
        asks=reads_as("decision"),
    )
