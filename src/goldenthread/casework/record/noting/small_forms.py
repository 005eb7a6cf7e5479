"""The short forms round a note: signing it, adding to it, signing as well, and saying whose it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.access.models import Worker
from goldenthread.people.choosing_people import PersonChoice
from goldenthread.people.models import Person

WORDS = forms.Textarea(attrs={"rows": 4})


class SignForm(forms.Form):
    """Whom to ask to sign as well; nobody unless chosen."""

    cosign_by = forms.ChoiceField(label="Ask a manager to sign it as well?", required=False)

    def __init__(self, *args: Any, managers: Iterable[Worker], **named: Any) -> None:
        super().__init__(*args, **named)
        names = [(str(one.pk), one.name) for one in managers]
        self.fields["cosign_by"].choices = [("", "No"), *names]  # type: ignore[attr-defined]


class AmendForm(forms.Form):
    """What is put right or added, and why."""

    goes = True
    words = forms.CharField(label="What is to be added or put right?", max_length=20_000, widget=WORDS)
    because = forms.CharField(
        label="Why?", max_length=1000, help_text="For example: Mia’s nan told me later that it was Tuesday."
    )


class SignAsWellForm(forms.Form):
    """What a manager says to a note when signing it as well."""

    goes = True
    says = forms.CharField(
        label="What do you say to it?", required=False, max_length=5000, widget=WORDS,
        help_text="What you think it means for the child, what you agreed, what happens next. It stays with the note.",
    )  # fmt: skip


class WrongChildForm(forms.Form):
    """Whose note it is, and why it was here."""

    belongs_to = PersonChoice(
        queryset=Person.objects.none(), label="Whose record does it belong in?", required=False, empty_label="Nobody’s of these: only take it out",
    )  # fmt: skip
    because = forms.CharField(
        label="Why is it not about this child?", max_length=1000,
        help_text="Do not name another child here: this stays to be read in this record.",
    )  # fmt: skip

    def __init__(self, *args: Any, children: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["belongs_to"].queryset = children  # type: ignore[attr-defined]
