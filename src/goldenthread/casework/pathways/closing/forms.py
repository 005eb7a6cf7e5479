"""Forms for the end of our work with a child. Short ones, one for each thing an ending has.

Serves: K10.08, K10.06
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.casework.pathways.closing.acts import box_of
from goldenthread.casework.pathways.models import Closing
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.people.choosing_people import PeopleChoice
from goldenthread.people.models import Involvement, Person
from goldenthread.practice.census_codes import CLOSURE
from goldenthread.practice.closing import Became, Missing

KINDS = [
    (Closing.Kind.CLOSE, "Our work ends, and nobody takes over"),
    (Closing.Kind.STEP_DOWN, "Our work ends, and early help goes on"),
    (Closing.Kind.TRANSFER, "Another council or service takes over"),
]
REASONS = [(code, entry.words) for code, entry in CLOSURE.codes.items()]


def _text(label: str, *, rows: int = 4, hint: str = "", attrs: dict[str, Any] | None = None) -> forms.CharField:
    box = forms.Textarea(attrs={"rows": rows} | (attrs or {}))
    return forms.CharField(label=label, required=False, max_length=8000, help_text=hint, widget=box)


class BeginForm(forms.Form):
    """Whose ending is written, and why, once for all of them."""

    because = forms.CharField(
        label="Why our work ends", required=False, max_length=8000, widget=forms.Textarea(attrs={"rows": 3} | reads_as("family")),
        help_text="The same for each of them, in words they will read. You can change it for one of them afterwards.",
    )  # fmt: skip
    also = PeopleChoice(
        queryset=Person.objects.none(), label="Who else does our work end with?", required=False, widget=forms.CheckboxSelectMultiple,
        help_text="Each has an ending of their own, and every worry is answered for each by itself.",
    )  # fmt: skip

    def __init__(self, *args: Any, others: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.order_fields(["also"])
        self.fields["also"].queryset = others  # type: ignore[attr-defined]


class AnswerForm(forms.Form):
    """What became of one worry."""

    became = forms.ChoiceField(
        label="What became of it?",
        widget=forms.RadioSelect,
        choices=[(one.value, one.words) for one in Became],
        error_messages={"required": "Choose what became of it"},
    )
    says = forms.CharField(
        label="In words the child and family will read",
        max_length=8000,
        widget=forms.Textarea(attrs={"rows": 4} | reads_as("family")),
        help_text="What is different now. Where it is still there: why it is right that our work ends.",
    )
    source_one = forms.CharField(label="How we know, and from whom", required=False, max_length=300)
    source_two = forms.CharField(label="How else we know, and from whom else", required=False, max_length=300)
    not_from_child = forms.CharField(label="If neither is the child: why not", required=False, max_length=300)
    passed_to = forms.CharField(label="If somebody else goes on with it: who", required=False, max_length=160)
    accepted_by = forms.CharField(
        label="Who there said that they have it", required=False, max_length=160, help_text="Leave it empty until somebody has."
    )  # fmt: skip
    accepted_on = DayField(label="When they said so", required=False)

    def __init__(self, *args: Any, name: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["not_from_child"].label = f"If neither is {name}: why not"

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("became") == Became.PASSED_ON and not cleaned.get("passed_to", "").strip():
            self.add_error("passed_to", "Say who goes on with it")
        return cleaned


class WhyForm(forms.Form):
    """Why our work ends, and what comes after it."""

    kind = forms.ChoiceField(label="What comes after our work?", choices=KINDS, widget=forms.RadioSelect)
    proposed_on = DayField(label="On which day should it end?", required=False)
    reason = forms.ChoiceField(
        label="The reason, as the census asks for it", choices=[("", "Choose"), *REASONS], required=False
    )
    because = _text(
        "Why our work ends",
        hint="In words the child and family will read.",
        attrs=reads_as("family"),
    )


class ChildSaysForm(forms.Form):
    """What the child says has changed, and whom they let read it."""

    child_says = _text("In their own words", attrs=not_read(), rows=5)
    readers = PeopleChoice(
        queryset=Person.objects.none(),
        label="Who may read this?",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, name: str, around: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["child_says"].label = f"What does {name} say has changed?"
        self.fields["child_says"].help_text = f"In {name}’s own words, or how {name} showed it."
        self.fields["readers"].label = f"Who does {name} say may read this?"
        self.fields["readers"].help_text = "Nobody else in the family is given these words."
        self.fields["readers"].queryset = around  # type: ignore[attr-defined]


class FamilySaysForm(forms.Form):
    """What the family says about the ending."""

    family_says = _text(
        "What do the family say?", attrs=not_read(), rows=5, hint="Each in their own words, with who said it."
    )


class AfterForm(forms.Form):
    """What stays when we go."""

    if_it_slips = _text(
        "If it slips: who to ring", hint="A name, a number, what happens then.", attrs=reads_as("contingency")
    )
    network = _text("What family and friends go on doing", hint="Who does what, in their words.")


class GoodbyeForm(forms.Form):
    """How we said goodbye to the child, and the letter they keep."""

    on = DayField(label="When did you say goodbye?", required=False)
    how = _text("How did you do it together?", hint="What you did, what the child asked, what they keep.")
    letter = _text(
        "A letter to keep",
        rows=10,
        hint="What happened, what they did, what changed, who to come to. They may read it again in twenty years.",
        attrs=reads_as("family"),
    )

    def __init__(self, *args: Any, name: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["letter"].label = f"A letter {name} can keep"


class AskForm(forms.Form):
    """For each thing that is missing, why it is right to close all the same. A box keeps its name whatever else is put right meanwhile."""

    goes = True

    def __init__(self, *args: Any, missing: Iterable[Missing], given: dict[str, str], **named: Any) -> None:
        super().__init__(*args, **named)
        self.missing = tuple(missing)
        for one in self.missing:
            self.fields[box_of(one.key)] = forms.CharField(
                label=one.says, max_length=2000, initial=given.get(one.key, ""),
                help_text="Why is it right to close all the same?", widget=forms.Textarea(attrs={"rows": 2}),
                error_messages={"required": f"Say why it is right to close all the same: {one.says}"},
            )  # fmt: skip

    @property
    def reasons(self) -> dict[str, str]:
        """What was written, by the key of what is missing."""
        return {one.key: self.cleaned_data[box_of(one.key)] for one in self.missing}


class DecideForm(forms.Form):
    """A manager's decision."""

    goes = True
    decision = forms.ChoiceField(
        label="What do you decide?",
        widget=forms.RadioSelect,
        choices=[("close", "Our work ends"), ("send_back", "Not yet: send it back with a question")],
        error_messages={"required": "Choose what you decide"},
    )
    because = forms.CharField(
        label="Why", max_length=4000, widget=forms.Textarea(attrs={"rows": 4} | reads_as("decision")),
        help_text="Your reason, or your question. The child may read it one day.",
        error_messages={"required": "Write why"},
    )  # fmt: skip
    on = DayField(label="The day on which our work ends")
    staying = forms.MultipleChoiceField(
        label="Whose part goes on?", required=False, widget=forms.CheckboxSelectMultiple,
        help_text="Everybody else’s part ends on that day. The record stays open to them for four weeks.",
    )  # fmt: skip

    def __init__(self, *args: Any, parts: Iterable[Involvement], **named: Any) -> None:
        super().__init__(*args, **named)
        choices = [(str(part.pk), _part_in_words(part)) for part in parts]
        if not choices:
            del self.fields["staying"]
        else:
            self.fields["staying"].choices = choices  # type: ignore[attr-defined]


def _part_in_words(part: Involvement) -> str:
    who = part.worker.name if part.worker else part.team.name if part.team else ""
    return f"{who}, {part.get_part_display()}"


class TakeBackForm(forms.Form):
    """Why it was closed by mistake."""

    because = forms.CharField(
        label="Why was it a mistake?", max_length=2000, widget=forms.Textarea(attrs={"rows": 3} | reads_as("decision")),
        help_text="If something new has happened since, it is a new referral instead.",
        error_messages={"required": "Say why it was a mistake"},
    )  # fmt: skip
