"""The forms in which an assessment is thought: a part, why a part is left alone, an adult's difficulty, what it all means, needs.

Serves: K1.12, K1.16, K7.04, P.16
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from django import forms

from goldenthread.casework.front_door.models import ConcernChild
from goldenthread.casework.notes.models import Wish
from goldenthread.design.reads import not_read
from goldenthread.people.models import Person
from goldenthread.practice.assessing.dimensions import PART_FIELDS, Dimension
from goldenthread.practice.assessing.ways_of_working import Asked, questions

ROWS = {"we_know": 7, "child_view": 4, "parents_view": 4, "strengths": 3, "worries": 4, "means": 6, "not_known": 3}
THEIRS = ("child_view", "parents_view")


def text(label: str, *, rows: int = 4, hint: str = "", required: bool = False, own: bool = False) -> forms.CharField:
    """A box of several lines; one with somebody's own words is not asked about."""
    attrs: dict[str, Any] = {"rows": rows} | (not_read() if own else {})
    return forms.CharField(
        label=label, required=required, max_length=20000, help_text=hint, widget=forms.Textarea(attrs=attrs)
    )


class PartForm(forms.Form):
    """One dimension for one child: facts, how each sees it, what it means, what we do not know yet."""

    def __init__(self, *args: Any, child: str, dimension: Dimension, ways: Collection[str], **named: Any) -> None:
        super().__init__(*args, **named)
        self.dimension, self.ways = dimension, ways
        for one in PART_FIELDS:
            label, hint = one.label.format(child=child), one.asks.format(child=child)
            self.fields[one.name] = text(label, rows=ROWS[one.name], hint=hint, own=one.name in THEIRS)

    def boxes(self) -> list[tuple[Any, list[Asked]]]:
        """For the page: each box with the questions under it."""
        return [
            (self[one.name], questions(one.name, ways=self.ways, dimension=self.dimension.key)) for one in PART_FIELDS
        ]

    @property
    def texts(self) -> dict[str, str]:
        """What was written, by box."""
        return {one.name: self.cleaned_data[one.name] for one in PART_FIELDS}


class LeaveForm(forms.Form):
    """Why a dimension is not looked at for this child."""

    because = forms.CharField(
        label="Why not?", max_length=1000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text="For example: the school, the family and the health visitor see nothing here to worry about.",
    )  # fmt: skip


class DifficultyForm(forms.Form):
    """What is hard in an adult's life, beside what it does to the child."""

    adult = forms.ModelChoiceField(
        queryset=Person.objects.none(), label="Whose life is it hard in?", empty_label="Choose"
    )
    difficulty = text("What is hard for them", hint="What they do or live with, not a label.", required=True)
    effect = text(
        "What it does to the child",
        hint="Day by day: mornings, meals, nights, school, fear, what they have to do.",
        required=True,
    )
    help_offered = text("What help there is, and what they say of it", rows=3)

    def __init__(self, *args: Any, adults: Any, child: str, ways: Collection[str], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        fields["adult"].queryset = adults
        fields["effect"].label = f"What it does to {child}"
        self.ways = ways

    def boxes(self) -> list[tuple[Any, list[Asked]]]:
        """For the page: each box with the questions under it."""
        return [(field, questions(field.name, ways=self.ways)) for field in self]


class ViewsForm(forms.Form):
    """How the child and the family see what is recommended."""

    child_says = text("How the child sees it", rows=3, own=True)
    family_says = text(
        "How the family see it", rows=4, own=True, hint="Each by name, in their own words. “Not how I see it” stays so."
    )

    def __init__(self, *args: Any, child: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["child_says"].label = f"How {child} sees it"


class ClosingForm(ViewsForm):
    """What it all means for one child, where they will grow up, what is recommended and why."""

    analysis = text("What it all means", rows=10)
    permanence = text(
        "Where will this child grow up?",
        rows=4,
        hint="Thought of from the first meeting: with whom, in law and in the heart; what else if that cannot be.",
    )
    if_it_went_on = text("If this went on", rows=3, hint="As it is now: in a month, in a year, at eighteen.")
    if_it_ended = text("If this ended", rows=3, hint="What would be lost, who would be there that night.")
    recommended = text("What do you recommend?", rows=4)
    recommended_because = text("Why?", rows=4, hint="And why not something less, or something more.")
    field_order = (
        "analysis", "permanence", "if_it_went_on", "if_it_ended", "recommended", "recommended_because", "child_says", "family_says",
    )  # fmt: skip

    def __init__(self, *args: Any, child: str, ways: Collection[str] = (), **named: Any) -> None:
        super().__init__(*args, child=child, **named)
        self.ways = ways
        self.fields["analysis"].label = f"What it all means for {child}"
        self.fields["permanence"].label = f"Where will {child} grow up?"
        self.fields[
            "analysis"
        ].help_text = (
            f"How the parts act on each other: which one keeps the others going? Then: what it is for {child}."
        )

    def boxes(self) -> list[tuple[Any, list[Asked]]]:
        """For the page: each box with the questions under it."""
        under = {"analysis": "means", "family_says": "parents_view"}
        return [(field, questions(under[field.name], ways=self.ways) if field.name in under else []) for field in self]


class NeedForm(forms.Form):
    """What one child needs, and which worries or wishes it answers: one of them at least."""

    words = text(
        "What does the child need?",
        rows=3,
        hint="In plain words, from the child’s side: “Mia needs a calm home where she can sleep.”",
        required=True,
    )
    means = text("What is different for the child when it is met?", rows=3)
    concerns = forms.MultipleChoiceField(
        label="Which worries does it answer?", required=False, widget=forms.CheckboxSelectMultiple
    )
    wishes = forms.MultipleChoiceField(
        label="Which wishes does it answer?", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(
        self, *args: Any, child: str, strands: Iterable[ConcernChild], wishes: Iterable[Wish], **named: Any
    ) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.worries = {str(one.concern_id): one.concern for one in strands}
        self.asked_for = {str(one.pk): one for one in wishes}
        fields["words"].label = f"What does {child} need?"
        fields["means"].label = f"What is different for {child} when it is met?"
        fields["concerns"].choices = [(key, one.name) for key, one in self.worries.items()]
        fields["wishes"].choices = [(key, f"{one.name or one.words[:80]}") for key, one in self.asked_for.items()]
        for name in ("concerns", "wishes"):
            if not fields[name].choices:
                del fields[name]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not (cleaned.get("concerns") or cleaned.get("wishes")):
            where = next((name for name in ("concerns", "wishes") if name in self.fields), None)
            self.add_error(
                where,
                "Choose the worry or the wish this need comes from. Where there is none yet, write that down first.",
            )
        return cleaned

    @property
    def answers(self) -> dict[str, Any]:
        """The worries and wishes chosen."""
        told = self.cleaned_data
        return {
            "concerns": [self.worries[key] for key in told.get("concerns", ())],
            "wishes": [self.asked_for[key] for key in told.get("wishes", ())],
        }
