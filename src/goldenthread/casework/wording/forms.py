"""Forms of the council's own list of words."""

from __future__ import annotations

from django import forms

from goldenthread.design.forms import FormRenderer
from goldenthread.design.reads import not_read
from goldenthread.practice.language.findings import Kind

SHORT, LINE = 200, 300


class ProposeForm(forms.Form):
    """A word to ask writers about, or an entry of the product that is not to speak here."""

    default_renderer = FormRenderer()

    phrases = forms.CharField(
        label="The words to look for", required=False, widget=forms.Textarea(attrs={"rows": 3} | not_read()), max_length=2000,
        help_text="One form on each line: “step down”, “stepped down”. Capitals do not matter.",
    )  # fmt: skip
    kind = forms.ChoiceField(
        label="What sort of question it is", choices=[(str(one), one.in_words) for one in Kind], initial="jargon"
    )
    why = forms.CharField(label="Why may a reader stumble over it?", max_length=LINE)
    ask = forms.CharField(label="The question to the writer", max_length=LINE, required=False)
    suggest = forms.CharField(
        label="A better way, where there is one", max_length=SHORT, required=False, widget=forms.TextInput(attrs=not_read())
    )  # fmt: skip
    before = forms.CharField(
        label="A sentence in which it must be noticed", max_length=LINE, required=False, widget=forms.TextInput(attrs=not_read())
    )  # fmt: skip
    after = forms.CharField(label="The same said well", max_length=LINE, required=False)
    leaves_out = forms.CharField(
        label="Or: an entry that should not be asked about here", max_length=80, required=False,
        help_text="Its name, as it stands beside the question: for instance “siblings”. Then only the reason above is needed.",
    )  # fmt: skip


class AgreedForm(forms.Form):
    """Who agreed to a word."""

    default_renderer = FormRenderer()

    agreed_with = forms.CharField(
        label="Which young people or parents agreed to it, and when?", max_length=LINE,
        help_text="For instance: “Children in care council, 4 May 2026”. No names of children.",
    )  # fmt: skip


class BecauseForm(forms.Form):
    """Why a word is left or retired."""

    default_renderer = FormRenderer()

    because = forms.CharField(label="Why?", max_length=LINE)
