"""Forms for where things are now and for tonight."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.design.reads import reads_as

READ_AS = {"plan": "plan", "permanence": "contingency"}
"""Blocks of which more is asked than of a text: the plan, and what happens if it does not come to that."""


class BlockForm(forms.Form):
    """One block, by its key."""

    words = forms.CharField(
        label="What is so now", widget=forms.Textarea(attrs={"rows": 9}), required=False, max_length=8000
    )

    def __init__(self, *args: Any, block: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["words"].widget.attrs |= reads_as(READ_AS.get(block, "any"))


class TonightForm(forms.Form):
    call_first = forms.CharField(
        label="Whom to ring first, and whom next", widget=forms.Textarea(attrs={"rows": 3}), required=False, max_length=2000,
        help_text="Names, what they are to the child, and the number they answer at night.",
    )  # fmt: skip
    calms = forms.CharField(
        label="What calms them", widget=forms.Textarea(attrs={"rows": 3}), required=False, max_length=2000,
        help_text="What to say, what to bring, what they like to talk about.",
    )  # fmt: skip
    not_do = forms.CharField(
        label="What makes it worse", widget=forms.Textarea(attrs={"rows": 3}), required=False, max_length=2000
    )
