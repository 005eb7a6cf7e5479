"""What is asked when a plan is written together on one screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms

from goldenthread.casework.plans.beginning.forms import Chosen, lines, people_choices
from goldenthread.casework.plans.models import Goal
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read
from goldenthread.people.models import Person


class InTheRoomForm(forms.Form):
    """Who sits before the screen."""

    who = Chosen(
        label="Who is in the room?", required=True, help_text="Everybody who can see the screen, children too."
    )

    def __init__(self, *args: Any, people: Sequence[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.of_form, fields = {str(one.pk): one for one in people}, dict[str, Any](self.fields)
        fields["who"].choices = people_choices(self.of_form.values())

    @property
    def there(self) -> list[Person]:
        """Those ticked."""
        return [self.of_form[key] for key in self.cleaned_data["who"]]


class SaidForm(forms.Form):
    """What somebody in the room wants to be different, or will do."""

    goal = lines("What do you want to be different?", rows=2, asks=not_read())
    whose = forms.ChoiceField(
        label="Who says so?",
        required=False,
        choices=[(Goal.Whose.CHILD, "A child"), (Goal.Whose.FAMILY, "Somebody of the family")],
    )
    step = lines("What will somebody do?", rows=2, asks=not_read())
    who_does = forms.CharField(label="Who?", required=False, max_length=160)
    due_on = DayField(label="By when?", required=False)
    towards = forms.ChoiceField(label="Towards what?", required=False)

    def __init__(self, *args: Any, goals: Sequence[Goal], **named: Any) -> None:
        super().__init__(*args, **named)
        self.of_goals, fields = {str(one.pk): one for one in goals}, dict[str, Any](self.fields)
        fields["towards"].choices = [("", "Not said"), *((key, one.words) for key, one in self.of_goals.items())]
