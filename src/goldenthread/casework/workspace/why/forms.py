"""Why it was late, and what else the same reason explains.

Serves: K9.07
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms

from goldenthread.casework.dues.models import DueRow


def key_of(row: DueRow) -> str:
    """What makes a thing due the same one after a rebuild, as one value of a form."""
    return f"{row.child_id}|{row.rule}|{row.opener}|{row.ordinal}"


class LateForm(forms.Form):
    """A reason, and what it explains beside the thing asked about."""

    because = forms.CharField(
        label="Why was it late?", widget=forms.Textarea(attrs={"rows": 3}), max_length=2000,
        help_text="In your own words. It stays in the record beside this. Nothing else happens, and nobody is counted by it.",
    )  # fmt: skip
    also = forms.MultipleChoiceField(label="It explains these too", required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, others: Sequence[DueRow], **named: Any) -> None:
        super().__init__(*args, **named)
        self.others = {key_of(row): row for row in others}
        self.fields["also"].choices = [(key, row.title) for key, row in self.others.items()]  # type: ignore[attr-defined]

    @property
    def explained(self) -> list[DueRow]:
        """The rows ticked."""
        return [self.others[key] for key in self.cleaned_data["also"]]
