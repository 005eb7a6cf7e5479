"""Short forms of the ladder: whom to ask what by when, what was answered, what the child was told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from django import forms

from goldenthread.access.models import Worker
from goldenthread.casework.notes.raising.forms import some_lines
from goldenthread.design.forms import DayField
from goldenthread.practice.drift.ladder import Rung

ANSWER_WITHIN = timedelta(days=7)
"""The day for an answer that the form begins with. Our own prompt; whoever asks names the day."""

SOMEBODY_ELSE = "else"
ELSE_WORDS = {
    "talk": "Somebody else: a parent, a carer, the child’s network", "manager": "Another manager", "agency": "An agency", "service_manager":
    "Another service manager", "legal": "Our lawyers, or the legal planning meeting", "reviewer": "A chair or reviewing officer",
}  # fmt: skip
Candidates = Mapping[str, Sequence[Worker]]
"""The workers who can be asked, by rung."""


class RungForm(forms.Form):
    """Whom to ask, what, and by when. Each choice belongs to a rung."""

    who = forms.ChoiceField(label="Whom do you ask?", widget=forms.RadioSelect)
    who_words = forms.CharField(
        label="If it is nobody named above: who?", max_length=160, required=False, help_text="A name and where they work: Ms Patel, school."
    )  # fmt: skip
    asks = some_lines("What do you ask them to do, or to answer?", rows=3)
    answer_by = DayField(label="By when?")
    passed_over_because = some_lines("Why was nobody asked on the rungs below first?", rows=2, required=False)

    def __init__(self, *args: Any, workers: Candidates, passed: Iterable[Rung] | None = (), **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.workers = {f"{rung}:{one.pk}": one for rung, found in workers.items() for one in found}
        fields["who"].choices = list(_choices(workers))
        not_taken = [one.words.lower() for one in passed or ()]
        if not_taken:
            fields["passed_over_because"].help_text = f"Not taken yet: {', '.join(not_taken)}."
            fields["passed_over_because"].required = True
        elif passed is None:
            fields["passed_over_because"].label = "If you do not begin with a talk: why?"
        else:
            del fields["passed_over_because"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("who", "").endswith(SOMEBODY_ELSE) and not cleaned.get("who_words", "").strip():
            self.add_error("who_words", "Write who it is")
        return cleaned

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        cleaned = self.cleaned_data
        worker = self.workers.get(cleaned["who"])
        return {
            "rung": cleaned["who"].partition(":")[0], "asked_worker": worker, "asked_words": "" if worker else cleaned["who_words"],
            "asks": cleaned["asks"], "answer_by": cleaned["answer_by"], "passed_over_because": cleaned.get("passed_over_because", ""),
        }  # fmt: skip


def _choices(workers: Candidates) -> Iterator[tuple[str, str]]:
    seen: set[int] = set()
    for rung, found in workers.items():
        for one in found:
            if one.pk not in seen:
                yield f"{rung}:{one.pk}", f"{one.name}, {one.job_title.lower()}" if one.job_title else one.name
            seen.add(one.pk)
        yield f"{rung}:{SOMEBODY_ELSE}", ELSE_WORDS[rung]


class WorryForm(RungForm):
    """What somebody sees that does not change, and who is asked first."""

    saw = some_lines(
        "What is not changing?", rows=4, hint="What goes on, since when, and what it is like for the child. What you see, and how you know."
    )  # fmt: skip

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.order_fields(["saw"])

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        return super().told | {"saw": self.cleaned_data["saw"]}


class AnswerForm(forms.Form):
    """What they answered, and whether that settles it."""

    answer = some_lines(
        "What is the answer?", rows=4, hint="What will be done, by whom, by when; or why it stays as it is."
    )
    settled = forms.ChoiceField(
        label="Does that settle it?", widget=forms.RadioSelect, choices=[("yes", "Yes"), ("no", "No: the next rung may be needed")]
    )  # fmt: skip
    answered_by = forms.CharField(label="Who answered?", max_length=160, required=False)
    answered_on = DayField(label="When?")

    def __init__(self, *args: Any, outside: str, **named: Any) -> None:
        super().__init__(*args, **named)
        if outside:
            self.fields["answered_by"].initial = outside
        else:
            del self.fields["answered_by"]

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        cleaned = self.cleaned_data
        return cleaned | {"settled": cleaned["settled"] == "yes"}


class ToldForm(forms.Form):
    """Whether the child was told, what and when; or why not now."""

    told = forms.ChoiceField(label="Has the child been told?", widget=forms.RadioSelect, choices=[])
    told_on = DayField(label="When?", required=False)
    words = some_lines(
        "What was said; or why it is not right to tell now?", rows=3, hint="In the words that were used."
    )

    def __init__(self, *args: Any, name: str, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        fields["told"].label = f"Has {name} been told?"
        fields["told"].choices = [("yes", "Yes"), ("no", "Not now")]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("told") == "yes" and not cleaned.get("told_on") and "told_on" not in self.errors:
            self.add_error("told_on", "Say when")
        return cleaned

    @property
    def answers(self) -> dict[str, Any]:
        """What the act needs."""
        cleaned = self.cleaned_data
        return {"words": cleaned["words"], "told_on": cleaned["told_on"] if cleaned["told"] == "yes" else None}
