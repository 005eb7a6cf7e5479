"""Short forms for what a note gives rise to, and for what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.access.models import Worker
from goldenthread.design.asks import asks_of
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as


def some_lines(
    label: str,
    *,
    rows: int = 3,
    hint: str = "",
    required: bool = True,
    longest: int = 5000,
    asks: dict[str, str] | None = None,
) -> forms.CharField:
    """A box for some lines. `asks`: the attributes of `design/asks.py`, where its words are read as they are typed."""
    box = forms.Textarea(attrs={"rows": rows} | (asks or {}))
    return forms.CharField(label=label, required=required, max_length=longest, help_text=hint, widget=box)


class PromiseForm(forms.Form):
    """What was promised to the child, as it was said."""

    asks_as_typed = True

    words = some_lines(
        "What was promised?",
        rows=2,
        hint="As it was said to the child: I ring you after school on Friday.",
        asks=asks_of("promise", who="by_words", by_when="due_on"),
    )
    due_on = DayField(label="By when?", required=False)
    by_words = forms.CharField(label="Who promised, if not you", required=False, max_length=120)


class TaskForm(forms.Form):
    """What is to be done, by whom, by when."""

    asks_as_typed = True

    what = forms.CharField(
        label="What is to be done?",
        max_length=300,
        widget=forms.TextInput(attrs=asks_of("step", who="worker", by_when="due_on")),
    )
    due_on = DayField(label="By when?", required=False)
    worker = forms.ChoiceField(label="Who does it?", required=False)

    def __init__(self, *args: Any, workers: Iterable[Worker], by: Worker, **named: Any) -> None:
        super().__init__(*args, **named)
        self.workers = {str(by.pk): by} | {str(one.pk): one for one in workers}
        names = [(key, "Me" if one == by else one.name) for key, one in self.workers.items()]
        self.fields["worker"].choices = names  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        cleaned = self.cleaned_data
        return {"what": cleaned["what"], "due_on": cleaned["due_on"], "worker": self.workers.get(cleaned["worker"])}


class DecisionForm(forms.Form):
    """A decision with its reason, what else could have been done, and what child and family think of it."""

    question = forms.CharField(
        label="What was to be decided?",
        max_length=200,
        help_text="As a question: Where does Zara sleep on school nights?",
    )
    options = some_lines(
        "What could have been done?", hint="Each on a line, with what speaks for and against it.", required=False
    )
    choice = some_lines("What was decided?", rows=2, asks=reads_as("decision"))
    because = some_lines("Why?", hint="So that the child can understand it as an adult.", asks=reads_as("family"))
    childs_view = some_lines(
        "What does the child think of it?", rows=2, hint="In their own words where we have them.", required=False
    )
    familys_view = some_lines("What do the family think of it?", rows=2, required=False)
    review_on = DayField(label="When do we look at it again?", required=False)


class WishForm(forms.Form):
    """What the child asked for, in their own words."""

    words = some_lines("What did they ask for?", rows=2, hint="In their own words.", longest=2000, asks=not_read())
    name = forms.CharField(
        label="A short name for it", max_length=80, help_text="One the child would know it by: A sleepover with Aisha."
    )


class PromiseAnswerForm(forms.Form):
    """Whether a promise was kept, or explained to the child."""

    kept = forms.ChoiceField(
        label="What became of it?", widget=forms.RadioSelect, error_messages={"required": "Choose what became of it"},
        choices=[("kept", "It was kept"), ("not", "It cannot be kept, and the child has been told")],
    )  # fmt: skip
    on = DayField(label="When?")
    told_child = some_lines(
        "What was the child told?",
        rows=2,
        required=False,
        hint="Always, if it cannot be kept.",
        asks=reads_as("family"),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("kept") == "not" and not cleaned.get("told_child", "").strip():
            self.add_error("told_child", "Tell the child first, then write down what they were told")
        return cleaned


class TaskAnswerForm(forms.Form):
    """Whether a task was done or dropped."""

    done = forms.ChoiceField(
        label="What became of it?", widget=forms.RadioSelect, choices=[("done", "It is done"), ("dropped", "It is dropped")],
        error_messages={"required": "Choose what became of it"},
    )  # fmt: skip
    on = DayField(label="When?")
    says = some_lines("What came of it, or why is it dropped?", rows=2, required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("done") == "dropped" and not cleaned.get("says", "").strip():
            self.add_error("says", "Say why it is dropped, so that nobody wonders whether it was forgotten")
        return cleaned
