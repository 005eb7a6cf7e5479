"""What somebody says before opening a record they are not involved with, and what the reviewer says of it."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.design.reads import not_read
from goldenthread.people.models import BreakGlass
from goldenthread.people.reasons.acts import OPEN_FOR, too_short

WORDS = forms.Textarea(attrs={"rows": 3} | not_read())


def _how_long(purpose: str) -> str:
    hours = int(OPEN_FOR[purpose].total_seconds() // 3600)
    return f"Opens it for {hours} hours." if hours <= 24 else f"Opens it for {hours // 24} days."


class WhyForm(forms.Form):
    """Why somebody needs to open a record."""

    purpose = forms.ChoiceField(label="What is it for?", choices=BreakGlass.Purpose.choices, widget=forms.RadioSelect,
                                error_messages={"required": "Choose what it is for"})  # fmt: skip
    because = forms.CharField(
        label="Why do you need to look?", required=False, max_length=2000, widget=WORDS,
        help_text="A sentence somebody else can check: who asked you, and what you need to know. In an emergency you can leave this empty and go on.",
    )  # fmt: skip

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["purpose"].hints = {purpose: _how_long(purpose) for purpose in OPEN_FOR}  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("purpose") and too_short(cleaned.get("because", ""), purpose=cleaned["purpose"]):
            self.add_error(
                "because", "Say in a sentence why you need to open this record, so that somebody can check it"
            )
        return cleaned


class AnswerForm(forms.Form):
    """What a reviewer found."""

    answer = forms.ChoiceField(label="Was it right to look?", choices=BreakGlass.Answer.choices, widget=forms.RadioSelect,
                               error_messages={"required": "Choose what you found"})  # fmt: skip
    says = forms.CharField(
        label="What you asked or found",
        required=False,
        max_length=2000,
        widget=WORDS,
        help_text="The worker and information governance will read it. You can leave it empty if it was right to look.",
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if (
            cleaned.get("answer") in (BreakGlass.Answer.ASK, BreakGlass.Answer.WRONG)
            and not cleaned.get("says", "").strip()
        ):
            self.add_error("says", "Say what you asked or found")
        return cleaned
