"""The forms of referring an adult on.

Serves: K2.W2
"""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.casework.assessments.refer_on_models import ReferOn
from goldenthread.casework.assessments.referring_on.acts import Agreed
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as

YES_NO = [("yes", "Yes"), ("no", "No")]


def _box(
    label: str, *, rows: int = 3, hint: str = "", asks: dict[str, str] | None = None, required: bool = True
) -> forms.CharField:
    look = forms.Textarea(attrs={"rows": rows} | (asks if asks is not None else reads_as("any")))
    return forms.CharField(label=label, help_text=hint, required=required, max_length=4000, widget=look)


def _explained(adult: str) -> forms.CharField:
    hint = "What would be told to whom, in which language, and that no is an answer."
    return _box(f"How was it explained to {adult}?", rows=2, hint=hint)


class ReferForm(forms.Form):
    """Which service, who there, what the child should notice, and what the adult says to it."""

    def __init__(self, *args: Any, adult: str, child: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields |= {
            "child_notices": _box(
                f"What should {child} notice?", hint=f"In {child}’s own life: mornings, meals, nights, who laughs. Not that somebody attends.",
            ),
            "service": forms.CharField(label="Which adult service?", max_length=160),
            "person_there": forms.CharField(label="Who there, and how do you reach them?", max_length=200, help_text="A person by name."),
            "agrees": forms.ChoiceField(label=f"Does {adult} agree?", choices=YES_NO, widget=forms.RadioSelect),
            "explained": _explained(adult),
            "conditions": _box(f"What does {adult} say to it? What should we not do or tell?", rows=2, required=False, asks=not_read()),
            "on": DayField(label=f"When did {adult} say so?"),
        }  # fmt: skip

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        given = self.cleaned_data
        agreed = Agreed(given["agrees"] == "yes", given["on"], given["explained"], given["conditions"])
        return {name: given[name] for name in ("service", "person_there", "child_notices")} | {"agreed": agreed}


class AgreeForm(forms.Form):
    """They agree now."""

    def __init__(self, *args: Any, adult: str, child: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields |= {
            "explained": _explained(adult),
            "conditions": _box(
                f"What does {adult} say to it? What should we not do or tell?", rows=2, required=False, asks=not_read()
            ),
            "on": DayField(label=f"When did {adult} say so?"),
        }


class AskForm(forms.Form):
    """The service is asked."""

    def __init__(self, *args: Any, adult: str, child: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields |= {
            "how": forms.CharField(
                label="How was it asked, and what was it told?", max_length=300, help_text=f"Only what {adult} agreed to.",
            ),
            "on": DayField(label="When?"),
            "answer_by": DayField(label="If nobody answers: when do you ask again?"),
        }  # fmt: skip


class AnsweredForm(forms.Form):
    """What the service answered."""

    def __init__(self, *args: Any, adult: str, child: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields |= {
            "answer": forms.ChoiceField(
                label="What did it answer?", widget=forms.RadioSelect, choices=[(key, words.capitalize()) for key, words in ReferOn.Answer.choices],
            ),
            "says": _box("In their words", hint=f"Who sees {adult}, from when, how often; or why not.", asks=not_read()),
            "on": DayField(label="When did they answer?"),
            "again_on": DayField(
                label=f"When do you ask {child} what changes? On a waiting list: when do you ask the service again?", required=False,
            ),
        }  # fmt: skip


class ResultForm(forms.Form):
    """What came of it, and what the child noticed."""

    def __init__(self, *args: Any, adult: str, child: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields |= {
            "child_noticed": _box(f"What does {child} notice?", hint=f"In {child}’s own words or ways. “Nothing yet” is an answer.", asks=not_read()),
            "result": _box(f"What came of it for {adult}, and who says so?"),
            "on": DayField(label="When was that?"),
        }  # fmt: skip


class GiveUpForm(forms.Form):
    """Why it is given up."""

    def __init__(self, *args: Any, adult: str, child: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields |= {
            "because": _box(f"Why, and what helps {child} instead?"),
            "taken_back": forms.BooleanField(label=f"{adult} no longer agrees", required=False),
        }


STEPS: dict[str, type[Any]] = {
    "agreed": AgreeForm, "asked": AskForm, "answered": AnsweredForm, "result": ResultForm, "ended": GiveUpForm,
}  # fmt: skip
