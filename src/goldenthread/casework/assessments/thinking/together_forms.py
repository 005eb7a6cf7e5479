"""The forms of what is thought of all children together: a line of the map, a number, an explanation and what speaks to it.

Serves: K1.14, K1.15, P.15
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from django import forms

from goldenthread.casework.assessments.thinking.forms import text
from goldenthread.casework.assessments.thinking.map_acts import Number
from goldenthread.casework.assessments.thinking_models import Evidence, Hypothesis, HypothesisEvidence, SafetyMapEntry
from goldenthread.design.forms import DayField
from goldenthread.people.models import Person
from goldenthread.practice.assessing.ways_of_working import Asked, questions

Kind = SafetyMapEntry.Kind
ASKS = {
    Kind.HARM: ("What has happened?", "Who did what, when, how often, and what it was like for the children."),
    Kind.DANGER: (
        "What may happen if nothing changes?",
        "Who is worried, that what may happen to whom, when adults do what. Soon, and later.",
    ),
    Kind.HARDER: ("What makes it harder?", "Also what we and other services do or leave undone."),
    Kind.STRENGTH: ("What is going well?", "What somebody does, and what it is for the children."),
    Kind.SAFETY: (
        "When were the children kept safe?",
        "A time when the danger was there and somebody kept them safe: who, how. Not a promise.",
    ),
}
GOAL_ASKS = "What the adults will be doing instead, what the children will notice, who will see it, and for how long before we step back."


class LineForm(forms.Form):
    """A line of the map; a danger with the goal that answers it."""

    words = text("What?", rows=4, required=True)
    goal = text("The goal beside it", rows=4, hint=GOAL_ASKS)
    who = forms.CharField(
        label="Whose words are these?",
        required=False,
        max_length=160,
        help_text="For example: Mum, Nan and the school.",
    )
    disputed = text(
        "Does anybody see it differently?", rows=3, hint="Who, and how they see it, in their words.", own=True
    )

    told_alone = forms.BooleanField(
        label="Somebody told us this alone",
        required=False,
        help_text="It is then on no screen and in no copy that others see.",
    )

    def __init__(self, *args: Any, kind: str, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        fields["words"].label, fields["words"].help_text = ASKS[Kind(kind)]
        if kind == Kind.DANGER:
            fields["goal"].required = True
        else:
            del fields["goal"]


ME, OTHER = "me", "other"


class NumberForm(forms.Form):
    """How safe somebody thinks a child is: whose number, why it is that, and what one point higher would be."""

    whose = forms.ChoiceField(label="Whose number is it?")
    rater_words = forms.CharField(
        label="If it is somebody else: who?",
        required=False,
        max_length=160,
        help_text="For example: the health visitor.",
    )
    value = forms.TypedChoiceField(
        label="From 0 to 10", coerce=int, choices=[(str(at), str(at)) for at in range(11)], widget=forms.RadioSelect
    )
    because = text("What makes it that and not 0?", rows=3, required=True, own=True)
    one_higher = text("What would one point higher be?", rows=3, own=True)
    asked_alone = forms.BooleanField(
        label="They said it alone", required=False, help_text="It is then on no screen and in no copy that others see."
    )
    on = DayField(label="When?")

    def __init__(self, *args: Any, child: Person, people: Iterable[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.people = {str(one.pk): one for one in people}
        fields["whose"].choices = [
            ("", "Choose"), *((key, one.shown_name) for key, one in self.people.items()), (ME, "My own"), (OTHER, "Somebody else’s"),
        ]  # fmt: skip
        fields[
            "value"
        ].help_text = f"0: {child.short_name} cannot live at home. 10: everybody knows {child.short_name} is safe enough for us to go."

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("whose") == OTHER and not cleaned.get("rater_words", "").strip():
            self.add_error("rater_words", "Write whose number it is")
        return cleaned

    @property
    def number(self) -> Number:
        """What was given, for the act."""
        told = self.cleaned_data
        return Number(
            told["value"], told["on"], told["because"], told["one_higher"], told["asked_alone"], self.people.get(told["whose"]),
            told["rater_words"] if told["whose"] == OTHER else "", told["whose"] == ME,
        )  # fmt: skip


class ExplainForm(forms.Form):
    """What might be going on, why it might be so, and research that speaks to it."""

    words = text("What might be going on?", rows=3, hint="So that something could show it wrong.", required=True)
    why = text("Why might it be so?", rows=3)
    parent = forms.ChoiceField(label="Does it follow from another explanation?", required=False)
    research = forms.URLField(
        label="Research that speaks to it",
        required=False,
        max_length=400,
        help_text="Its address, where there is some.",
        assume_scheme="https",
    )
    research_says = text("What does it say for these children, and where does it not fit?", rows=3)

    def __init__(self, *args: Any, tree: Iterable[Hypothesis], ways: Collection[str], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.tree = {str(one.pk): one for one in tree}
        if self.tree:
            fields["parent"].choices = [
                ("", "No, it stands by itself"),
                *((key, one.words[:100]) for key, one in self.tree.items()),
            ]
        else:
            del fields["parent"]
        self.asks: list[Asked] = questions("explanation", ways=ways)

    @property
    def parent_chosen(self) -> Hypothesis | None:
        """What it follows from."""
        return self.tree.get(self.cleaned_data.get("parent", ""))


class WeighForm(forms.Form):
    """Where an explanation stands now, and why."""

    status = forms.ChoiceField(
        label="Where does it stand?", choices=Hypothesis.Status.choices, widget=forms.RadioSelect
    )
    because = text("Why?", rows=3, required=True)
    on = DayField(label="When did you come to see it so?")


class SpeakForm(forms.Form):
    """What speaks for or against an explanation, what is missing, what would tell."""

    kind = forms.ChoiceField(label="What is it?", choices=HypothesisEvidence.Kind.choices, widget=forms.RadioSelect)
    passage = forms.ChoiceField(label="A passage that says it", required=False)
    says = text(
        "In your words", rows=3, hint="For what would tell: who asks whom. May be left empty where a passage says it."
    )
    wanted_on = DayField(label="By when, if it is to be found out", required=False)

    def __init__(self, *args: Any, passages: Iterable[Evidence], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.passages = {str(one.pk): one for one in passages}
        if self.passages:
            fields["passage"].choices = [("", "None"), *((key, _short(one)) for key, one in self.passages.items())]
        else:
            del fields["passage"]

    @property
    def passage_chosen(self) -> Evidence | None:
        """The passage it rests on."""
        return self.passages.get(self.cleaned_data.get("passage", ""))


def _short(one: Evidence) -> str:
    words = " ".join(one.words.split())
    return f"{one.from_words}: {words[:90]}{'…' if len(words) > 90 else ''}"


class FoundForm(forms.Form):
    """What was found out."""

    found = text("What was found?", rows=4, required=True, hint="Also where it was nothing, or not what you thought.")


class WayForm(forms.Form):
    """Whether the council works in this way, and why."""

    in_use = forms.TypedChoiceField(
        label="Are its questions shown where somebody writes?", choices=[("yes", "Yes"), ("no", "No")], coerce=lambda said: said == "yes",
        widget=forms.RadioSelect,
    )  # fmt: skip
    because = forms.CharField(
        label="Why?", max_length=1000, widget=forms.Textarea(attrs={"rows": 3}), help_text="For those who work by it."
    )
