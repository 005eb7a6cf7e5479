"""Forms for where things are now and for tonight."""

from __future__ import annotations

from django import forms


class BlockForm(forms.Form):
    words = forms.CharField(
        label="What is so now", widget=forms.Textarea(attrs={"rows": 9}), required=False, max_length=8000
    )


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
