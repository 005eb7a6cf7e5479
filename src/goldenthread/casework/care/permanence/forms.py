"""What is asked about how a home for good stands, about a way, a milestone, and a row taken back. Only what is named as needed is needed.

Serves: K5.W3, K7.W1, K7.W2
"""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.casework.care.keeping_models import HomeSign
from goldenthread.casework.care.permanence.acts import Considered, Stands
from goldenthread.casework.care.permanence.said import ChildSays
from goldenthread.casework.care.permanence_models import PermanenceMilestone, PermanenceStanding, PermanenceWay
from goldenthread.casework.care.put_forward_models import PutForward
from goldenthread.casework.notes.raising.forms import some_lines
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.people.models import Person
from goldenthread.practice.permanence.statuses import WAY

Strand = PermanenceStanding.Strand
ASKS = {
    Strand.LEGAL: "Who decides about {}, by which law or agreement, and until when?",
    Strand.PHYSICAL: "Where does {} sleep and go to school, and is that to stay?",
    Strand.EMOTIONAL: "To whom does {} feel they belong, in {}’s own telling? Who would they run to?",
}
SAID = "said_"
"""How the boxes for the child's own words begin: they are drawn together."""


def one_line(label: str, *, longest: int = 160, hint: str = "", required: bool = False) -> forms.CharField:
    """A box of one line."""
    return forms.CharField(label=label, required=required, max_length=longest, help_text=hint)


class WithChildsWords(forms.Form):
    """A form on which the child's own words can be written, with who heard them."""

    said_words = some_lines("In their own words", rows=2, required=False, asks=not_read())
    said_heard_by = one_line("Who heard it?", longest=120)
    said_on = DayField(label="When?", required=False)
    said_alone = forms.BooleanField(label="They were seen alone", required=False)

    @property
    def says(self) -> ChildSays:
        """What the child says, as the act takes it."""
        told = self.cleaned_data
        return ChildSays(told["said_words"], told["said_heard_by"], told["said_on"], told["said_alone"])


class StandingForm(WithChildsWords):
    """How it stands in one of the three."""

    words = some_lines("Where it stands", rows=3)
    since_on = DayField(label="Since when?", required=False)
    next = some_lines("What comes next?", rows=2, required=False, asks=reads_as("plan"))
    next_by_on = DayField(label="By when?", required=False)
    who = one_line("Who sees to it?")

    def __init__(self, *args: Any, child: Person, strand: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["words"].help_text = ASKS[Strand(strand)].replace("{}", child.short_name)
        self.fields["said_words"].label = f"What {child.short_name} says about it"

    @property
    def told(self) -> dict[str, Any]:
        """As the act takes it."""
        names = ("words", "since_on", "next", "next_by_on", "who")
        return {"stands": Stands(**{name: self.cleaned_data[name] for name in names}), "says": self.says}


class WayForm(WithChildsWords):
    """What is said of a way."""

    words = one_line("With whom, or how exactly?", hint="For example: with Nan (Jean).")
    speaks_for = some_lines("What speaks for it, and how do we know?", required=False, asks=reads_as("decision"))
    speaks_against = some_lines(
        "What speaks against it, and how do we know?", required=False, asks=reads_as("decision")
    )
    views = some_lines(
        "Whose view is it?", rows=2, required=False, hint="Parents, family, carers, school, each by name: Kelly thinks …, Nan thinks …"
    )  # fmt: skip

    def __init__(self, *args: Any, child: Person, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["said_words"].label = f"What {child.short_name} says to it"

    @property
    def told(self) -> dict[str, Any]:
        """As the act takes it."""
        names = ("words", "speaks_for", "speaks_against", "views")
        return {"considered": Considered(**{name: self.cleaned_data[name] for name in names}), "says": self.says}


class DecideWayForm(forms.Form):
    """Where a way stands from a day."""

    to = forms.ChoiceField(label="Where does it stand?", widget=forms.RadioSelect)
    because = some_lines(
        "Why?", required=False, hint="So that the child, grown up, could read it. Nothing stops you saving without it.", asks=reads_as("decision")
    )  # fmt: skip
    decided_by = one_line("Who decided?", longest=160, hint="A name, a meeting, a review, a court.")
    on = DayField(label="When was it decided?")

    def __init__(self, *args: Any, now: str, **named: Any) -> None:
        super().__init__(*args, **named)
        ways = [now, *(move.to for move in WAY.moves_from(now))]
        fields: dict[str, Any] = self.fields
        fields["to"].choices = [(key, WAY.words(key)) for key in dict.fromkeys(ways) if key != WAY.start]


class MilestoneForm(forms.Form):
    """A milestone and its day."""

    kind = forms.ChoiceField(label="What is to happen?", choices=PermanenceMilestone.Kind.choices)
    words = one_line("In your own words", longest=160, hint="Only if the line above does not say it.")
    planned_on = DayField(label="By which day?")


class MoveMilestoneForm(MilestoneForm):
    """A milestone planned anew: the day planned first stays beside it."""

    late_because = some_lines("If the day moves, why?", rows=2, required=False, hint="And what it means for the child.")


class ReachMilestoneForm(forms.Form):
    """The day on which it happened."""

    reached_on = DayField(
        label="When did it happen?", required=False, help_text="Leave it empty if it has not happened after all."
    )
    late_because = some_lines("If it was late, why?", rows=2, required=False, hint="And what it meant for the child.")


class TakeBackForm(forms.Form):
    """Why something is taken back."""

    because = some_lines("Why?", rows=2, hint="It was written by mistake, or it is no longer needed because …")


def first_words(row: PermanenceStanding | PermanenceWay | PutForward | HomeSign | None) -> dict[str, Any]:
    """The child's words as a form begins with them."""
    own = row.own_words if row else None
    if own is None:
        return {}
    return {"said_words": own.words, "said_heard_by": own.heard_by, "said_on": own.said_on, "said_alone": own.alone}
