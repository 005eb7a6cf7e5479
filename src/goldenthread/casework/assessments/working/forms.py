"""What is asked when an assessment is begun, agreed and looked at. Short forms, one matter each.

Serves: K1.00, K1.02a, K1.02b, K1.07a
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms

from goldenthread.access.models import Worker
from goldenthread.access.pages import shown
from goldenthread.casework.assessments.work_models import FamilyAssessment
from goldenthread.casework.assessments.working.agreeing import DECIDED, TAKEN_BACK, Said
from goldenthread.casework.assessments.working.looking import Answer
from goldenthread.design.forms import DayField
from goldenthread.design.reads import reads_as
from goldenthread.people.models import Consent, Person
from goldenthread.practice.assessing.sign_off import Gap
from goldenthread.practice.refer_on import IN_FRONT

Together = FamilyAssessment.Together
FAMILY = reads_as("family")


def box(
    label: str,
    *,
    rows: int = 4,
    hint: str = "",
    required: bool = False,
    error: str = "",
    reads: dict[str, str] | None = None,
) -> forms.CharField:
    """A box of several lines."""
    errors = {"required": error} if error else {}
    return forms.CharField(
        label=label, required=required, max_length=8000, help_text=hint, error_messages=errors,
        widget=forms.Textarea(attrs={"rows": rows} | (reads or {})),
    )  # fmt: skip


def managers_to_choose(field: Any, managers: Iterable[Worker], *, nobody: str = "") -> None:
    """Fill a choice with managers."""
    first = [("", nobody)] if nobody else []
    field.choices = [
        *first,
        *((str(one.pk), f"{one.name}, {one.job_title}" if one.job_title else one.name) for one in managers),
    ]


class BeginForm(forms.Form):
    """For whom, and why."""

    about = forms.MultipleChoiceField(
        label="Which children?",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose who it is about"},
    )
    why = box(
        "Why are we assessing?", required=True, error="Say why we are assessing",
        hint="As you say it to the family: what people are worried about, and what you hope for.", reads=FAMILY,
    )  # fmt: skip
    on = DayField(label="When does it begin?")
    protection = forms.BooleanField(
        label="It goes with a section 47 enquiry", required=False, help_text="It then waits for nobody’s agreement."
    )  # fmt: skip

    def __init__(self, *args: Any, children: Sequence[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.children = {str(one.pk): one for one in children}
        shown(*(one.pk for one in children))
        fields: dict[str, Any] = self.fields
        fields["about"].choices = [(key, one.short_name) for key, one in self.children.items()]

    @property
    def told(self) -> dict[str, Any]:
        """What was said, for the act."""
        told = self.cleaned_data
        return {
            "children": [self.children[key] for key in told["about"]],
            "why": told["why"],
            "on": told["on"],
            "protection": told["protection"],
        }


class HowFarForm(forms.Form):
    """Why, how far, and with which manager that was agreed."""

    why = box("Why are we assessing?", required=True, error="Say why we are assessing", reads=FAMILY)
    how_far = box(
        "How far does it go?",
        hint="What you look at closely for these children, and what you leave alone, and why. In proportion to the worry.",
        reads=FAMILY,
    )
    agreed_with = forms.ChoiceField(label="Agreed with which manager?", required=False)
    agreed_on = DayField(label="On which day?", required=False)

    def __init__(self, *args: Any, managers: Sequence[Worker], **named: Any) -> None:
        super().__init__(*args, **named)
        self.managers = {str(one.pk): one for one in managers}
        managers_to_choose(self.fields["agreed_with"], managers, nobody="Not agreed yet")

    @property
    def told(self) -> dict[str, Any]:
        """What was said, for the act."""
        told = self.cleaned_data
        return told | {"agreed_with": self.managers.get(told["agreed_with"])}


ANSWERS = [
    (Consent.Answer.YES, "They agree"), (Consent.Answer.NO, "They do not agree"), (TAKEN_BACK, "They agreed before, and take it back"),
    (Consent.Answer.NOT_ASKED, "They were not asked, for a lawful reason"),
]  # fmt: skip


class ConsentForm(forms.Form):
    """What one person with parental responsibility says to it."""

    answer = forms.ChoiceField(
        label="What do they say?",
        choices=ANSWERS,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what they say"},
    )
    about = forms.MultipleChoiceField(
        label="For which children?",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose for which children"},
    )
    on = DayField(label="When?")
    explained = box(
        "How did you explain it?",
        rows=3,
        hint="What it is for, whom we ask, what is kept; in which language, and with whose help.",
    )
    conditions = box(
        "What do they say to it?",
        rows=3,
        hint="Only in part, not somebody, not yet: what they want, and what they do not.",
    )
    lawful_reason = box("If they were not asked: why, and what lets us go on?", rows=3)

    def __init__(self, *args: Any, children: Sequence[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.children = {str(one.pk): one for one in children}
        shown(*(one.pk for one in children))
        fields: dict[str, Any] = self.fields
        fields["about"].choices = [(key, one.short_name) for key, one in self.children.items()]

    @property
    def said(self) -> Said:
        """What they said, for the act."""
        told = self.cleaned_data
        return Said(told["answer"], told["on"], told["explained"], told["conditions"], told["lawful_reason"])

    @property
    def chosen(self) -> list[Person]:
        """For which children."""
        return [self.children[key] for key in self.cleaned_data["about"]]


class TalkForm(forms.Form):
    """The talk with the manager where somebody does not agree."""

    decided = forms.ChoiceField(
        label="What did you decide together?", choices=list(DECIDED.items()),
        widget=forms.RadioSelect, error_messages={"required": "Choose what you decided"}
    )  # fmt: skip
    words = box(
        "Why?",
        required=True,
        error="Say why",
        hint="What weighs for going on, what against; what the family was told.",
        reads=reads_as("decision"),
    )
    talked_with = forms.ChoiceField(label="With which manager?", error_messages={"required": "Choose the manager"})
    on = DayField(label="When?")

    def __init__(self, *args: Any, managers: Sequence[Worker], **named: Any) -> None:
        super().__init__(*args, **named)
        self.managers = {str(one.pk): one for one in managers}
        managers_to_choose(self.fields["talked_with"], managers)

    @property
    def told(self) -> dict[str, Any]:
        """What was said, for the act."""
        return self.cleaned_data | {"talked_with": self.managers[self.cleaned_data["talked_with"]]}


class TogetherForm(forms.Form):
    """Together or apart: asked before anything joint."""

    together = forms.ChoiceField(
        label="How do you see them?", widget=forms.RadioSelect, error_messages={"required": "Choose together or apart"},
        choices=[(Together.TOGETHER, "Together"), (Together.APART, "Apart: not everybody is safe in one room, or free to speak")],
    )  # fmt: skip
    because = box(
        "Whom did you ask, each alone, and what did they say?", required=True, error="Say whom you asked",
        hint="Ask before the first joint visit, meeting or shared screen, and again when something changes.",
    )  # fmt: skip


class LookForm(forms.Form):
    """The manager's look at how it is going."""

    says = box(
        "What do you make of it?",
        hint="What is good in it. Enough already, go on, look wider, or protect now: and why.",
    )
    questions = box(
        "Questions that must be answered first", hint="Leave this empty if it may go on. With a question it goes back."
    )
    in_front = box(IN_FRONT, rows=2)


class AnswerForm(forms.Form):
    """The answer to a manager's questions."""

    answered = box("Your answer", rows=8, required=True, error="Write your answer")


class StopForm(forms.Form):
    """Why an assessment is stopped."""

    goes = True
    because = box(
        "Why is it stopped?", required=True, error="Say why it is stopped", hint="And what happens for the children instead.",
        reads=reads_as("decision"),
    )  # fmt: skip


class OpenForm(forms.Form):
    """Sent to the manager, or signed off: a word, and an answer to whatever is open. `needed`: every open thing wants its answer."""

    goes = True
    says = box("A word with it")

    def __init__(self, *args: Any, gaps: Sequence[Gap], needed: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        self.gaps = list(gaps)
        for gap in gaps:
            self.fields[gap.name] = box(
                gap.asks, rows=2, required=needed, error="Answer this in your own words. A line is enough."
            )

    @property
    def of_gaps(self) -> list[Any]:
        """The boxes for what is open."""
        return [self[gap.name] for gap in self.gaps]

    @property
    def answers(self) -> list[Answer]:
        """What was said to what is open."""
        return [Answer(gap, self.cleaned_data[gap.name]) for gap in self.gaps if self.cleaned_data[gap.name].strip()]


class SignOffForm(OpenForm):
    """Signing off: what the manager makes of it is always said."""

    says = box(
        "Why do you sign it off?", required=True, error="Say why you sign it off", hint="That what is recommended follows from what it found.",
        reads=reads_as("decision"),
    )  # fmt: skip
    in_front = box(IN_FRONT, rows=3, required=True, error="Say where you see the child in this work")
    as_read = forms.CharField(widget=forms.HiddenInput)
