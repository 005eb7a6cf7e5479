"""What is asked when somebody is put forward as a carer, when something happens next, and when they are told the outcome.

Serves: K7.07
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.casework.care.permanence.forms import WithChildsWords, one_line
from goldenthread.casework.care.permanence.people_acts import Named
from goldenthread.casework.notes.raising.forms import some_lines
from goldenthread.casework.notes.telling.forms import TellForm
from goldenthread.casework.notes.telling.queries import Somebody
from goldenthread.casework.plans.beginning.forms import people_choices
from goldenthread.design.forms import DayField
from goldenthread.design.reads import reads_as
from goldenthread.people.models import Person
from goldenthread.practice.permanence.statuses import PUT_FORWARD


class PutForwardForm(WithChildsWords):
    """Who is put forward, by whom, and what they offer."""

    person = forms.ChoiceField(label="Who?", required=False)
    words = one_line(
        "Their name, if they are not recorded here, and what they are to the child",
        hint="For example: Wendy, Zara’s aunt.",
    )
    named_by = one_line("Who named them?", hint="The child, a parent, a family meeting; they may have come themselves.")
    named_on = DayField(label="When were they named?")
    offers = some_lines(
        "What do they offer?", required=False, hint="Why they want to, what they can do now and until the child is grown, what they would need."
    )  # fmt: skip
    brothers_sisters = some_lines(
        "Brothers and sisters",
        rows=2,
        required=False,
        hint="Could they live together? If not, how would they see each other?",
    )

    def __init__(self, *args: Any, child: Person, people: Iterable[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.of_form, fields = {str(one.pk): one for one in people}, dict[str, Any](self.fields)
        fields["person"].choices = [("", "Somebody not recorded here"), *people_choices(self.of_form.values())]
        fields["said_words"].label = f"What {child.short_name} says to it"

    @property
    def told(self) -> dict[str, Any]:
        """As the act takes it."""
        names = ("words", "named_by", "named_on", "offers", "brothers_sisters")
        told = {name: self.cleaned_data[name] for name in names}
        return {"named": Named(person=self.of_form.get(self.cleaned_data["person"]), **told), "says": self.says}


class NextForm(forms.Form):
    """What happened next with somebody put forward."""

    to = forms.ChoiceField(label="What happened?", widget=forms.RadioSelect)
    on = DayField(label="When?")
    because = some_lines(
        "What was learnt?", required=False, asks=reads_as("decision"),
        hint="For an outcome: what speaks for them and what against, weighed for this child. Nothing stops you saving without it.",
    )  # fmt: skip

    def __init__(self, *args: Any, now: str, **named: Any) -> None:
        super().__init__(*args, **named)
        ways = [*(move.to for move in PUT_FORWARD.moves_from(now)), *([now] if now != PUT_FORWARD.start else [])]
        said = {move.to: move.says for move in PUT_FORWARD.moves_from(now)}
        fields: dict[str, Any] = self.fields
        fields["to"].choices = [
            (key, _capital(said.get(key, f"Put right: {PUT_FORWARD.words(key).lower()}")))
            for key in dict.fromkeys(ways)
        ]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


class TellOutcomeForm(TellForm):
    """How they were told the outcome, and whether they know how to challenge it."""

    challenge_told = forms.BooleanField(label="They know how to challenge it, and who can advise them", required=False)
    copy_given = forms.BooleanField(label="They have a copy of what was written about them", required=False)

    def __init__(self, *args: Any, to: Somebody | None, **named: Any) -> None:
        super().__init__(*args, to=to, **named)
        self.fields.pop("who", None)
