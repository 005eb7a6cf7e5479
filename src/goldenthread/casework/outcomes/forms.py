"""The forms for what is measured and for a number. A number on a scale is one tap: its buttons are drawn by the page and send the form.

Serves: K6.01, K6.02a, K6.03, K6.08
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms

from goldenthread.access.pages import shown
from goldenthread.casework.documents.models import Document
from goldenthread.casework.outcomes.acts import Number, Question
from goldenthread.casework.outcomes.models import Measure, Reading
from goldenthread.casework.plans.models import Goal
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read
from goldenthread.people.models import Person
from goldenthread.practice.measuring.scales import SCALES

EVERY = [
    ("", "Every eight weeks, as usual"), ("7", "Every week"), ("14", "Every two weeks"), ("28", "Every four weeks"), ("42", "Every six weeks"),
    ("91", "Every three months"), ("182", "Every six months"),
]  # fmt: skip
UNNAMED = [
    ("carer", "A carer"), ("network", "Family or friends"), ("worker", "The worker"), ("school", "School"), ("other", "Another service"),
]  # fmt: skip
BETTER = [("up", "More is better"), ("down", "Less is better")]


class MeasureForm(forms.Form):
    """What is asked again and again, on which scale, in whose words."""

    question = forms.CharField(
        label="What do you ask?", max_length=200, help_text="In the words it is asked in: “How safe do I feel at home?”"
    )
    kind = forms.ChoiceField(
        label="How is it answered?", choices=[(one.key, one.name) for one in SCALES.values()], widget=forms.RadioSelect
    )
    goal = forms.ChoiceField(label="Which goal does it tell about?", required=False)
    low_words = forms.CharField(
        label="What is the lowest number?",
        required=False,
        max_length=160,
        help_text="Their words: “pillow on my ears”.",
    )
    high_words = forms.CharField(
        label="What is the highest?", required=False, max_length=160, help_text="Their words: “I don’t think about it”."
    )
    goal_value = forms.DecimalField(
        label="Which number would be good enough?", required=False, max_digits=8, decimal_places=2, widget=forms.TextInput,
        help_text="It need not be the highest. It is drawn as a band on the chart.",
    )  # fmt: skip
    better = forms.ChoiceField(label="Which way is better?", choices=BETTER, widget=forms.RadioSelect, initial="up")
    unit = forms.CharField(
        label="What is counted?",
        required=False,
        max_length=60,
        help_text="For a count: “nights a week”, “days at school”.",
    )
    set_with = forms.CharField(label="Who chose these words with you?", required=False, max_length=160)
    every_days = forms.ChoiceField(label="How often is it asked?", required=False, choices=EVERY)
    version = forms.CharField(
        label="For a questionnaire: which version?", required=False, max_length=60,
        help_text="Name it above, as its owners do. Its questions stay with them; here are only scores, dates and the file.",
    )  # fmt: skip
    highest = forms.DecimalField(
        label="For a questionnaire: the highest score there can be",
        required=False,
        max_digits=8,
        decimal_places=2,
        widget=forms.TextInput,
    )

    def __init__(self, *args: Any, goals: Sequence[Goal], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.goals = {str(one.pk): one for one in goals}
        fields["kind"].hints = {one.key: one.about for one in SCALES.values()}
        fields["goal"].choices = [("", "None of them"), *((key, one.words[:90]) for key, one in self.goals.items())]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("kind") == Measure.Kind.COUNT and not cleaned.get("unit", "").strip():
            self.add_error("unit", "Write what is counted: “nights a week”")
        if cleaned.get("kind") == Measure.Kind.EXTERNAL and not cleaned.get("version", "").strip():
            self.add_error("version", "Write which version it is, so that scores are compared with like")
        return cleaned

    @property
    def asked(self) -> Question:
        """What was agreed, for the act."""
        told = self.cleaned_data
        plain = {
            name: told[name].strip() for name in ("question", "low_words", "high_words", "unit", "set_with", "version")
        }
        return Question(
            kind=told["kind"], goal=self.goals.get(told["goal"]), goal_value=told["goal_value"], more_is_better=told["better"] == "up",
            every_days=int(told["every_days"]) if told["every_days"] else None, highest=told["highest"], **plain,
        )  # fmt: skip


def as_first(measure: Measure) -> dict[str, Any]:
    """A measure as it stands, in the boxes of its form."""
    names = ("question", "kind", "low_words", "high_words", "goal_value", "unit", "set_with", "version", "highest")
    return {name: getattr(measure, name) for name in names} | {
        "goal": str(measure.goal_id or ""), "better": "up" if measure.more_is_better else "down", "every_days": str(measure.every_days or ""),
    }  # fmt: skip


class EndForm(forms.Form):
    """Why something is not asked any more."""

    because = forms.CharField(label="Why is it not asked any more?", max_length=300)


class NumberForm(forms.Form):
    """One number: whose, when, and why they gave it, in their words. `value` is a button of the page on scales that are tapped."""

    who = forms.ChoiceField(label="Whose number is it?")
    who_words = forms.CharField(
        label="Who is that?",
        required=False,
        max_length=120,
        help_text="Where nobody in the list is meant: “Ms Patel, class teacher”.",
    )
    value = forms.DecimalField(
        label="The number", max_digits=8, decimal_places=2, widget=forms.TextInput(attrs={"inputmode": "decimal"})
    )
    said_why = forms.CharField(
        label="What makes it that number?", required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 3} | not_read()),
        help_text="In their words. Also: what would one higher look like?",
    )  # fmt: skip
    asked_alone = forms.BooleanField(label="They were asked alone", required=False)
    on = DayField(label="When?")
    document = forms.ChoiceField(label="The filled-in questionnaire, among the documents", required=False)
    parts = forms.CharField(
        label="Scores within it", required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 4} | not_read()),
        help_text="One a line, its name and its number: “worries 6”. None of the questions.",
    )  # fmt: skip

    def __init__(
        self,
        *args: Any,
        measure: Measure,
        people: Iterable[tuple[Person, str]],
        documents: Iterable[Document] = (),
        **named: Any,
    ) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.measure = measure
        self.people = {f"{rater}-{person.pk}": (person, rater) for person, rater in people}
        self.documents = {str(one.pk): one for one in documents}
        shown(*(person.pk for person, _ in self.people.values()))
        named_people = [(key, person.short_name) for key, (person, _) in self.people.items()]
        of_child = [("child", measure.child.short_name)]
        fields["who"].choices = [*of_child, *named_people, *UNNAMED]
        if measure.kind == Measure.Kind.EXTERNAL:
            fields["document"].choices = [
                ("", "None yet"),
                *((key, one.name[:80]) for key, one in self.documents.items()),
            ]
        else:
            del fields["document"], fields["parts"]
        if SCALES[measure.kind].tapped:
            fields["value"].widget = forms.HiddenInput()
            fields["value"].error_messages["required"] = "Tap the number they gave"
        elif measure.unit:
            fields["value"].label = measure.unit[:1].upper() + measure.unit[1:]

    def clean_parts(self) -> tuple[tuple[str, Decimal], ...]:
        """Each line as a name and a number."""
        found = []
        for line in self.cleaned_data["parts"].splitlines():
            name, _, value = line.strip().rpartition(" ")
            try:
                found.append((name.strip(" :")[:80], Decimal(value.replace(",", "."))))
            except InvalidOperation as error:
                if line.strip():
                    raise forms.ValidationError("Write one score a line, its name and its number: worries 6") from error
        return tuple(found)

    @property
    def number(self) -> Number:
        """The number, for the act."""
        told = self.cleaned_data
        person, rater = self.people.get(told["who"], (None, told["who"]))
        if rater == Reading.Rater.CHILD:
            person = self.measure.child
        return Number(
            told["value"], told["on"], rater, rater_person=person, rater_words="" if person else told["who_words"].strip(),
            because=told["said_why"].strip(), asked_alone=told["asked_alone"], document=self.documents.get(told.get("document", "")),
            parts=told.get("parts", ()),
        )  # fmt: skip


def as_given(reading: Reading) -> dict[str, Any]:
    """A number as it stands, in the boxes of its form."""
    named = reading.rater != Reading.Rater.CHILD and reading.rater_person_id
    return {
        "who": f"{reading.rater}-{reading.rater_person_id}" if named else reading.rater, "who_words": reading.rater_words,
        "value": reading.value.normalize(), "said_why": reading.because, "asked_alone": reading.asked_alone, "on": reading.on,
    }  # fmt: skip


class MayKnowForm(forms.Form):
    """Who may know a number, as whoever gave it says."""

    people = forms.MultipleChoiceField(label="Who may know?", required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, people: Iterable[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.around = {str(one.pk): one for one in people}
        shown(*(one.pk for one in self.around.values()))
        fields["people"].choices = [(key, one.short_name) for key, one in self.around.items()]

    @property
    def chosen(self) -> list[Person]:
        """The people who may know."""
        return [self.around[key] for key in self.cleaned_data["people"]]
