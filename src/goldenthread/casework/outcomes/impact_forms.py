"""The forms for what a review made of a goal, why it does not move, small changes, the effect of us, and what we tried.

Serves: K6.02b, K6.05, K6.06, K6.07, K6.08
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms

from goldenthread.access.pages import shown
from goldenthread.casework.outcomes.impact_acts import View
from goldenthread.casework.outcomes.models import Impact
from goldenthread.casework.plans.models import Goal, Review
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.design.words import short_day
from goldenthread.people.models import Person

NOT_ASKED = ("", "Not asked")


@dataclass(frozen=True)
class Who:
    """Somebody whose view is asked for: their voice, how they are named, whether being alone matters."""

    key: str
    voice: str
    name: str
    alone: bool = False


def _text(
    label: str, *, rows: int = 3, hint: str = "", required: bool = True, theirs: bool = False, reads: str = "any"
) -> forms.CharField:
    attributes: dict[str, Any] = {"rows": rows} | (not_read() if theirs else reads_as(reads))
    return forms.CharField(
        label=label, max_length=8000, help_text=hint, required=required, widget=forms.Textarea(attrs=attributes)
    )


class ImpactForm(forms.Form):
    """One goal at a review: each person's view in their own row, how we know, and what we do now."""

    on = DayField(label="When?")
    review = forms.ChoiceField(label="At which review?", required=False)
    now_we = _text(
        "What do we do now?", hint="Keep going, change something, or ask somebody above us; and why.", reads="decision"
    )

    def __init__(self, *args: Any, voices: Sequence[Who], reviews: Sequence[Review], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.voices, self.reviews = voices, {str(one.pk): one for one in reviews}
        fields["review"].choices = [
            ("", "At none"),
            *((key, f"Review of {short_day(one.held_on)}") for key, one in self.reviews.items()),
        ]
        for who in voices:
            fields[f"verdict-{who.key}"] = forms.ChoiceField(
                label="Is it better?",
                required=False,
                choices=[*Impact.Verdict.choices, NOT_ASKED],
                widget=forms.RadioSelect,
                initial="",
            )
            fields[f"evidence-{who.key}"] = _text(
                "How do you know?", rows=2, required=False, hint="What was said or seen, and when."
            )
            if who.alone:
                fields[f"alone-{who.key}"] = forms.BooleanField(label="Asked alone", required=False)

    def rows(self) -> list[dict[str, Any]]:
        """For the page: each voice with its boxes."""
        return [
            {
                "who": who, "verdict": self[f"verdict-{who.key}"], "evidence": self[f"evidence-{who.key}"],
                "alone": self[f"alone-{who.key}"] if who.alone else None,
            }
            for who in self.voices
        ]  # fmt: skip

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not any(cleaned.get(f"verdict-{who.key}") for who in self.voices):
            self.add_error(None, "Write at least one person’s view")
        for who in self.voices:
            if cleaned.get(f"verdict-{who.key}") and not cleaned.get(f"evidence-{who.key}", "").strip():
                self.add_error(
                    f"evidence-{who.key}", f"Write how you know what {who.name} think: what was said or seen, and when"
                )
        return cleaned

    @property
    def views(self) -> list[View]:
        """The views that were given."""
        told = self.cleaned_data
        return [
            View(
                who.voice,
                told[f"verdict-{who.key}"],
                who.name,
                told[f"evidence-{who.key}"],
                bool(told.get(f"alone-{who.key}")),
            )
            for who in self.voices
            if told[f"verdict-{who.key}"]
        ]

    @property
    def at_review(self) -> Review | None:
        """The review it was said at."""
        return self.reviews.get(self.cleaned_data["review"])


class AnalysisForm(forms.Form):
    """Why a goal does not move; whose words; what we tried; what we change."""

    why = _text(
        "Why do you think nothing moved?", hint="What keeps it as it is? What was it like on a day when it was better?"
    )
    said_child = _text(
        "What does the child say?",
        required=False,
        theirs=True,
        hint="Word for word, if you can. Ask before you decide.",
    )
    said_family = _text("What does the family say?", required=False, theirs=True)
    we_tried = _text(
        "What did we try, and what did we not?", required=False,
        hint="Times, places, people, ways of asking. Where somebody “does not engage”: what got in the way, and what have we not tried?",
    )  # fmt: skip
    we_change = _text(
        "What do we change?",
        hint="In the plan, in how we help, in who helps. To go on the same way needs a why.",
        reads="decision",
    )
    change_by = DayField(label="By when do you expect to see it?", required=False)


class SmallForm(forms.Form):
    """A small change that matters."""

    words = forms.CharField(
        label="What is different?", max_length=400, help_text="“Aisha came for tea.” Small is enough."
    )
    said_by = forms.CharField(label="Who says so?", required=False, max_length=160)
    goal = forms.ChoiceField(label="On the way to which goal?", required=False)
    on = DayField(label="When?")

    def __init__(self, *args: Any, goals: Sequence[Goal], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.goals = {str(one.pk): one for one in goals}
        fields["goal"].choices = [("", "None of them"), *((key, one.words[:90]) for key, one in self.goals.items())]


class EffectForm(forms.Form):
    """What it does to a child to have a social worker."""

    voice = forms.ChoiceField(label="Whose view is it?", choices=Impact.Voice.choices, initial=Impact.Voice.CHILD)
    said_by = forms.CharField(label="Who, in a word?", required=False, max_length=160)
    good = _text("What is good about it?", required=False, rows=2, theirs=True)
    bad = _text(
        "What is bad about it?",
        required=False,
        rows=2,
        theirs=True,
        hint="Lessons missed for visits, friends who ask, being talked about.",
    )
    we_change = _text("What do we do differently?", required=False, rows=2)
    on = DayField(label="When?")


class TriedForm(forms.Form):
    """What we tried so that somebody could work with us."""

    person = forms.ChoiceField(label="Whom do we want to reach?", required=False)
    tried = _text("What did we try?", hint="When, where, how, who; at times that suit them?")
    in_the_way = _text("What got in the way, as they see it?", required=False, theirs=True)
    next = _text("What do we try differently?")

    def __init__(self, *args: Any, people: Iterable[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.around = {str(one.pk): one for one in people}
        shown(*(one.pk for one in self.around.values()))
        fields["person"].choices = [
            ("", "Nobody in particular"),
            *((key, one.short_name) for key, one in self.around.items()),
        ]


class DifferenceForm(forms.Form):
    """What the numbers and reviews say has changed, to put into where things are now."""

    words = _text("What has changed", rows=9)
