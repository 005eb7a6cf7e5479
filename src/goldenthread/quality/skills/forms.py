"""The forms of one's own skills: how sure one is with one of them, and who may see it.

Serves: T.10
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms

from goldenthread.design.reads import not_read
from goldenthread.practice.skills import CONFIDENCE
from goldenthread.quality.skills.models import SkillRating, SkillsShown


class SkillForm(forms.Form):
    """How sure somebody is with one way of working, and what they say to it."""

    confidence = forms.TypedChoiceField(
        label="How sure are you with it now?", choices=CONFIDENCE, coerce=int, widget=forms.RadioSelect,
        error_messages={"required": "Choose how sure you are"},
    )  # fmt: skip
    words = forms.CharField(
        label="What went well, or what would help?", required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3} | not_read()),
        help_text="A talk you are glad of, somebody you would like to watch, something to learn. No names of families.",
    )  # fmt: skip


class ShowForm(forms.Form):
    """What whoever manages one's team sees."""

    what = forms.ChoiceField(
        label="Who reads this?", choices=SkillsShown.What.choices, widget=forms.RadioSelect,
        error_messages={"required": "Choose what to show"},
    )  # fmt: skip


def as_said(said: SkillRating | None, *, today: date) -> dict[str, Any]:
    """What was said last, as the form takes it: the number, and the words only where they were said today, so that today's are today's."""
    return {"confidence": said.confidence, "words": said.words if said.rated_on == today else ""} if said else {}
