"""What is asked: from which day, from what time where hours are counted, and whether the council's own numbers count.

Serves: K9.07
"""

from __future__ import annotations

import re
from datetime import date, datetime
from datetime import time as TimeOfDay
from typing import Any

from django import forms

from goldenthread.design.forms import DayField
from goldenthread.practice.counting.days_shown import unit_of
from goldenthread.practice.counting.units import Moment, Unit
from goldenthread.practice.rule import Edition
from goldenthread.practice.timescales.asking import second_event

CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


class AskForm(forms.Form):
    """A start for one rule."""

    start = DayField(label="From which day?", help_text="For example, 27 3 2026.")
    second = DayField(
        label="The day of the other",
        required=False,
        help_text="Leave it empty where it has not happened yet. The sooner of the two counts.",
    )
    time = forms.CharField(
        label="At what time?", required=False, max_length=5, widget=forms.TextInput(attrs={"autocomplete": "off"}),
        help_text="On a clock of 24 hours, like 09:30. This rule counts hours.",
    )  # fmt: skip
    ours = forms.BooleanField(label="Count our own numbers too", required=False)

    def __init__(self, *args: Any, edition: Edition, **named: Any) -> None:
        super().__init__(*args, **named)
        self.counts_hours = edition.counts is not None and unit_of(edition.counts) is Unit.HOURS
        self.fields["start"].label = f"The day of {edition.starts}" if edition.starts else "From which day?"
        if not self.counts_hours:
            del self.fields["time"]
        self.other = second_event(edition.counts)
        self.fields["second"].label = f"The day of {self.other}"
        if not self.other:
            del self.fields["second"]

    def clean_time(self) -> TimeOfDay | None:
        """A time of day."""
        typed = str(self.cleaned_data["time"]).strip()
        if not typed:
            raise forms.ValidationError("Give the time, like 09:30: this is counted in hours")
        if not (found := CLOCK.fullmatch(typed)):
            raise forms.ValidationError("Give a time of day, like 09:30 or 16:05")
        return TimeOfDay(int(found[1]), int(found[2]))

    @property
    def moment(self) -> Moment:
        """The start: a day, or a day and a time where hours are counted."""
        day: date = self.cleaned_data["start"]
        at: TimeOfDay | None = self.cleaned_data.get("time")
        return datetime.combine(day, at) if at is not None else day


def from_address(given: Any) -> dict[str, Any]:
    """What a shared address says, as the form takes it: `?start=2026-03-27&time=09:30&ours=on`."""
    start = _in_parts("start", given.get("start", ""))
    if not start:
        return {}
    found = start | _in_parts("second", given.get("second", "")) | {"time": given.get("time", "")}
    return found | ({"ours": "on"} if given.get("ours") else {})


def _in_parts(name: str, written: str) -> dict[str, str]:
    try:
        on = date.fromisoformat(written)
    except ValueError:
        return {}
    return {f"{name}_day": str(on.day), f"{name}_month": str(on.month), f"{name}_year": str(on.year)}
