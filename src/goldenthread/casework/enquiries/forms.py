"""The forms of a strategy discussion and of an enquiry."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.access.models import Worker
from goldenthread.casework.enquiries.acts import Discussed, Share
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.enquiries.strategy_models import StrategyDiscussion, StrategyShare
from goldenthread.design.forms import DayField
from goldenthread.design.reads import reads_as

MUST_BE_ASKED = ("Police", "Health", "Social care", "School or nursery", "Who referred")
MORE_SERVICES = 2


def _box(label: str, *, rows: int = 3, hint: str = "", sort: str = "any", required: bool = False) -> forms.CharField:
    look = forms.Textarea(attrs={"rows": rows} | reads_as(sort))
    return forms.CharField(label=label, required=required, max_length=20000, help_text=hint, widget=look)


class StrategyForm(forms.Form):
    """A strategy discussion on one screen: each service with what it shared, then the decision."""

    held_on = DayField(label="Held on")
    led_by = forms.ModelChoiceField(
        label="Who led it?", queryset=Worker.objects.none(), required=False, empty_label="Choose"
    )
    safe_now = _box("What keeps the child safe today?", rows=2, hint="Who, where, until when. Not what ought to.")
    medical = _box("Does a doctor need to see the child? Why, or why not?", rows=2)
    decided = forms.ChoiceField(
        label="What is decided?",
        required=False,
        choices=[(key, words.capitalize()) for key, words in StrategyDiscussion.Decided.choices],
        widget=forms.RadioSelect,
    )
    because = _box("Why?", rows=4, sort="decision")
    family_told = _box("Who tells the family what, and when?", rows=2, hint="Or why not yet, and who decides when.")
    enquiry_led_by = forms.ModelChoiceField(
        label="Which social worker leads the enquiry?",
        queryset=Worker.objects.none(),
        required=False,
        empty_label="Choose, where you enquire",
    )

    def __init__(
        self, *args: Any, leaders: Any, social_workers: Any, shares: list[StrategyShare], **named: Any
    ) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        fields["led_by"].queryset, fields["enquiry_led_by"].queryset = leaders, social_workers
        self.rows = shares
        names = [row.words or str(row.agency or "") for row in shares]
        names += [name for name in MUST_BE_ASKED if name not in names] if not shares else []
        self.count = len(names) + MORE_SERVICES
        for at in range(self.count):
            row = shares[at] if at < len(shares) else None
            name = names[at] if at < len(names) else ""
            fields[f"who_{at}"] = forms.CharField(label="Who?", required=False, max_length=160, initial=name)
            fields[f"says_{at}"] = _box("What they shared", rows=2)
            fields[f"absent_{at}"] = forms.CharField(
                label="If not there: why, and how were they asked?",
                required=False,
                max_length=300,
                initial=row.absent_because if row else "",
            )
            fields[f"says_{at}"].initial = row.says if row else ""

    def services(self) -> list[dict[str, Any]]:
        """For the page: each service with its boxes."""
        return [{name: self[f"{name}_{at}"] for name in ("who", "says", "absent")} for at in range(self.count)]

    @property
    def told(self) -> Discussed:
        """What was written, for the act."""
        told = self.cleaned_data
        texts = {
            name: told[name].replace("\r\n", "\n").strip() for name in ("because", "safe_now", "medical", "family_told")
        }
        shares = tuple(self._share(at) for at in range(self.count))
        return Discussed(told["held_on"], told["led_by"], told["decided"], shares=shares, **texts)

    def _share(self, at: int) -> Share:
        told = self.cleaned_data
        row = self.rows[at] if at < len(self.rows) else None
        agency = (
            row.agency if row and row.agency and told[f"who_{at}"].strip() in (row.words, str(row.agency)) else None
        )
        return Share(agency, told[f"who_{at}"].strip(), told[f"says_{at}"].strip(), told[f"absent_{at}"].strip())


class FinishForm(forms.Form):
    """What an enquiry found, and what comes of it."""

    came_to = forms.ChoiceField(
        label="What comes of it?", choices=[(key, words.capitalize()) for key, words in Enquiry.CameTo.choices if key], widget=forms.RadioSelect
    )  # fmt: skip
    outcome = _box(
        "What was found?", rows=8, sort="family", required=True,
        hint="What the child said and lives with, what the parents say, what the services know; and why this follows.",
    )  # fmt: skip
    on = DayField(label="When was that decided?")


class HandOnForm(forms.Form):
    """Who leads an enquiry from now on."""

    led_by = forms.ModelChoiceField(
        label="Which social worker leads it now?", queryset=Worker.objects.none(), empty_label="Choose"
    )

    def __init__(self, *args: Any, social_workers: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        fields["led_by"].queryset = social_workers
