"""The forms of help that begins now and of a first number.

Serves: K1.10, K6.01
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from decimal import Decimal
from typing import Any

from django import forms

from goldenthread.casework.outcomes.acts import Number, Question
from goldenthread.casework.outcomes.models import Measure, Reading
from goldenthread.casework.record.thinking.acts import Help
from goldenthread.design.asks import asks_of
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.people.models import Person

OTHER, CHILD, ME = "other", "child", "me"


class HelpNowForm(forms.Form):
    """One step of help: what somebody does, who, by when, how we will know."""

    what = forms.CharField(
        label="What will somebody do?", max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3} | reads_as("plan") | asks_of("step", who="owner_words", by_when="due_on", how_known="how_known")),
        help_text="So that anybody could see it: “Farah brings two beds on Thursday.”",
    )  # fmt: skip
    owner = forms.ChoiceField(label="Who does it?", required=False)
    owner_words = forms.CharField(label="Somebody else: who?", required=False, max_length=160)
    due_on = DayField(label="By when?")
    how_known = forms.CharField(label="How will we know?", required=False, max_length=300)
    asks_as_typed = True

    def __init__(self, *args: Any, people: Iterable[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.people = {str(one.pk): one for one in people}
        fields["owner"].choices = [("", "Somebody else"), *((key, one.shown_name) for key, one in self.people.items())]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("owner") and not cleaned.get("owner_words", "").strip():
            self.add_error("owner_words", "Write who does it: a name, not a service")
        return cleaned

    @property
    def help_given(self) -> Help:
        """What was agreed, for the act."""
        told = self.cleaned_data
        owner = self.people.get(told["owner"])
        return Help(told["what"], told["due_on"], told["how_known"], owner, None, "" if owner else told["owner_words"])


class BaselineForm(forms.Form):
    """A question with what its ends mean, and the first answer to it."""

    question = forms.CharField(
        label="The question, as it was asked",
        max_length=200,
        help_text="For example: How safe do you feel at home at night?",
    )
    low_words = forms.CharField(label="What does 0 mean, in their words?", max_length=160, required=False)
    high_words = forms.CharField(label="What does 10 mean, in their words?", max_length=160, required=False)
    whose = forms.ChoiceField(label="Who answered?")
    value = forms.TypedChoiceField(
        label="Their number", coerce=int, choices=[(str(at), str(at)) for at in range(11)], widget=forms.RadioSelect
    )
    because = forms.CharField(
        label="What makes it that?",
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3} | not_read()),
        required=False,
    )
    asked_alone = forms.BooleanField(label="They were asked alone", required=False)
    on = DayField(label="When?")

    def __init__(
        self, *args: Any, child: Person, people: Iterable[Person], parents: Collection[int], **named: Any
    ) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.child, self.parents, self.people = child, parents, {str(one.pk): one for one in people}
        fields["whose"].choices = [
            (CHILD, child.short_name), *((key, one.shown_name) for key, one in self.people.items()), (ME, "I did, from what I saw"),
        ]  # fmt: skip

    @property
    def asked(self) -> Question:
        """The question, for the act."""
        told = self.cleaned_data
        return Question(
            told["question"], Measure.Kind.SCALE, low_words=told["low_words"], high_words=told["high_words"]
        )

    @property
    def number(self) -> Number:
        """The answer, for the act."""
        told = self.cleaned_data
        whose, person = told["whose"], self.people.get(told["whose"])
        of_family = Reading.Rater.PARENT if self._is_parent(person) else Reading.Rater.NETWORK
        rater = {CHILD: Reading.Rater.CHILD, ME: Reading.Rater.WORKER}.get(whose, of_family)
        return Number(
            Decimal(told["value"]), told["on"], str(rater), self.child if whose == CHILD else person, because=told["because"].strip(),
            asked_alone=told["asked_alone"], at=Reading.At.BASELINE,
        )  # fmt: skip

    def _is_parent(self, person: Person | None) -> bool:
        return person is not None and person.pk in self.parents
