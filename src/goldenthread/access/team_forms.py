"""Forms for teams."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.access.models import Team


class TeamForm(forms.Form):
    """What a team is called and where it stands."""

    name = forms.CharField(
        label="Name",
        max_length=120,
        help_text="In words families know.",
        error_messages={"required": "Enter the team’s name"},
    )
    parent = forms.ModelChoiceField(
        required=False,
        label="Part of",
        queryset=Team.objects.none(),
        empty_label="Nothing: it stands at the top",
        help_text="Managers there see every child this team works with.",
    )

    def __init__(self, *args: Any, but: Team | None = None, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["parent"].queryset = Team.objects.filter(ended_on__isnull=True).exclude(pk=but.pk if but else 0)  # type: ignore[attr-defined]
