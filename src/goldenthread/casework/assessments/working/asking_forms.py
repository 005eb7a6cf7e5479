"""What is asked about those we want to hear, and about a parent who is not there.

Serves: K1.13, K7.03
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms

from goldenthread.access.pages import shown
from goldenthread.casework.assessments.work_models import AbsentParent, AssessmentSource
from goldenthread.casework.assessments.working.asking import Heard, Known
from goldenthread.casework.assessments.working.forms import box
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.people.models import Agency, Person

Decision = AbsentParent.Decision
Whom = AssessmentSource.Whom
NOBODY = "Somebody else: write who below"


class _Named(forms.Form):
    """Somebody out of the record, or somebody in words."""

    person = forms.ChoiceField(label="Who is it?", required=False)
    words = forms.CharField(label="Or who, in words", required=False, max_length=160)

    def __init__(self, *args: Any, people: Sequence[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.people = {str(one.pk): one for one in people}
        shown(*(one.pk for one in people))
        fields: dict[str, Any] = self.fields
        fields["person"].choices = [("", NOBODY), *((key, one.shown_name) for key, one in self.people.items())]

    @property
    def chosen(self) -> Person | None:
        """The person, where they stand in the record."""
        return self.people.get(self.cleaned_data["person"])


class SourceForm(_Named):
    """Somebody to be spoken to: why, asked, heard, or what we tried."""

    whom = forms.ChoiceField(
        label="Who are they to the children?", choices=Whom.choices, error_messages={"required": "Choose who they are"}
    )
    agency = forms.ChoiceField(label="From which service?", required=False)
    why = forms.CharField(label="Why do you want to hear them?", required=False, max_length=300)
    asked_on = DayField(label="When were they asked?", required=False)
    how = forms.CharField(
        label="How?", required=False, max_length=160, help_text="Visit, call, letter; and at a time that suits them."
    )
    answered_on = DayField(label="When did they answer?", required=False)
    says = box(
        "What do they say?", rows=5, hint="In their words where you can. Their words stay theirs.", reads=not_read()
    )
    not_answered = box(
        "If not asked, or no answer: what did you try?",
        rows=3,
        hint="Each way you tried, and when; and what may be missing without them.",
    )

    field_order = ("whom", "person", "agency", "words", "why", "asked_on", "how", "answered_on", "says", "not_answered")

    def __init__(self, *args: Any, agencies: Sequence[Agency], **named: Any) -> None:
        super().__init__(*args, **named)
        self.agencies = {str(one.pk): one for one in agencies}
        fields: dict[str, Any] = self.fields
        fields["whom"].choices = [(key, f"{label[:1].upper()}{label[1:]}") for key, label in Whom.choices]
        fields["agency"].choices = [("", "None"), *((key, one.name) for key, one in self.agencies.items())]

    @property
    def heard(self) -> Heard:
        """What was written, for the act."""
        told = self.cleaned_data
        rest = {
            name: told[name]
            for name in ("whom", "words", "why", "asked_on", "how", "answered_on", "says", "not_answered")
        }
        return Heard(person=self.chosen, agency=self.agencies.get(told["agency"]), **rest)


class AbsentParentForm(_Named):
    """What is known about a parent who is not there: risk and resource, both."""

    responsibility = box("Parental responsibility", rows=2, hint="Whether they hold it, and how we know.")
    parentage = box(
        "How sure is it that they are the parent?", rows=2, hint="The birth certificate, what each says, a test."
    )
    orders = box(
        "Orders", rows=2, hint="Any order that says who may come near whom. None is an answer, with where you looked."
    )
    other_parent_view = box("What does the other parent say, asked alone?", rows=3)
    child_view = box("What does each child say?", rows=3)
    risk = box(
        "What harm may there be in going to them?",
        rows=3,
        hint="To whom, from what, and what the police and others know.",
    )
    resource = box(
        "What could they and their family be for the children?",
        rows=3,
        hint="Somebody who loves them, a home, grandparents, a story of where they come from.",
    )

    @property
    def known(self) -> Known:
        """What was written, for the act."""
        told = self.cleaned_data
        rest = {
            name: told[name]
            for name in (
                "words",
                "responsibility",
                "parentage",
                "orders",
                "other_parent_view",
                "child_view",
                "risk",
                "resource",
            )
        }
        return Known(person=self.chosen, **rest)


class DecideParentForm(forms.Form):
    """The manager's decision about a parent who is not there."""

    decision = forms.ChoiceField(
        label="What do you decide?", widget=forms.RadioSelect, error_messages={"required": "Choose what you decide"},
        choices=[(Decision.APPROACH, "We go to them"), (Decision.NOT_SAFE_YET, "Not safe yet"), (Decision.NOT_FOUND, "Not found yet")],
    )  # fmt: skip
    because = box(
        "Why?",
        required=True,
        error="Say why",
        hint="What you weighed: harm, and what the children may lose without them.",
        reads=reads_as("decision"),
    )
    review_on = DayField(
        label="Look at it again on",
        required=False,
        help_text="Needed unless we go to them. The day comes up for whoever works with the children.",
    )
