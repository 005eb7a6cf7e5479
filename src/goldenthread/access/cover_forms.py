"""The form that arranges cover."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django import forms

from goldenthread.access.covering import CAN_COVER
from goldenthread.access.leading import workers_led_by
from goldenthread.access.models import RoleHeld, Worker
from goldenthread.access.roles import ROLES
from goldenthread.design.forms import DayField

REASONS = [("leave", "Leave"), ("training", "Training"), ("away", "Away from work"), ("post", "The post is empty")]
"""No box to write in: why somebody is away is often about their health, and is nobody's business here."""

WITH_CHILDREN = [role.key for role in ROLES if any(permission in role.permissions for permission in CAN_COVER)]


class CoverForm(forms.Form):
    """Who is away, who stands in, when, and in a word why."""

    away = forms.ModelChoiceField(
        label="Who is away",
        queryset=Worker.objects.none(),
        empty_label="Choose",
        error_messages={"required": "Choose who is away"},
    )
    covering = forms.ModelChoiceField(
        label="Who stands in",
        queryset=Worker.objects.none(),
        empty_label="Choose",
        error_messages={"required": "Choose who stands in"},
        help_text="The children’s records open to them on these days.",
    )
    from_on = DayField(label="First day")
    until_on = DayField(label="Last day")
    because = forms.ChoiceField(
        label="Why", choices=REASONS, widget=forms.RadioSelect, error_messages={"required": "Choose why"}
    )

    def __init__(self, *args: Any, by: Worker, **named: Any) -> None:
        named["initial"] = {
            "from_on": by.today,
            "until_on": by.today + timedelta(days=6),
            "because": "leave",
            "away": by.pk,
        }
        super().__init__(*args, **named)
        led = workers_led_by(by).values("pk")
        holders = RoleHeld.objects.filter(role__in=WITH_CHILDREN, ended_on__isnull=True).values("worker_id")
        active = Worker.objects.filter(is_active=True, pk__in=holders)
        self.fields["away"].queryset = active.filter(pk__in=led) | active.filter(pk=by.pk)  # type: ignore[attr-defined]
        self.fields["covering"].queryset = active  # type: ignore[attr-defined]

    def clean_because(self) -> str:
        return dict(REASONS)[self.cleaned_data["because"]].lower()
