"""What is asked when a goal or a step is written, asked about, or moved on. Serves: K2.W1"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms

from goldenthread.access.pages import shown
from goldenthread.casework.assessments.models import Need
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.plans.beginning.forms import Chosen, lines
from goldenthread.casework.plans.in_words import IN_WORDS, owner_key
from goldenthread.casework.plans.models import Goal, Step
from goldenthread.casework.plans.stepping.acts import CARRIES_ON
from goldenthread.casework.plans.who_queries import Circle
from goldenthread.casework.plans.written import Owner, Written
from goldenthread.design.asks import asks_of
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as

WRITTEN = (
    "what",
    "help_given",
    "start_on",
    "due_on",
    "review_on",
    "how_known",
    "difference",
    "proposed_by",
    "family_words",
    "cost",
)
AS_TYPED = asks_of("step", who="owner", by_when="due_on", how_known="how_known", difference="difference")
WHAT_HINT = "Begin with who: Mum and Steve will see Dave at the clinic every Tuesday at 10 until 28 February."


class GoalForm(forms.Form):
    """A change wanted, in the words of whose it is, and what it answers."""

    words = lines(
        "What should be different?",
        rows=2,
        hint="In their words: Nobody shouts at night. Not what somebody does: what life is like then.",
        required=True,
    )
    whose = forms.ChoiceField(
        label="Whose goal is it?", widget=forms.RadioSelect,
        choices=[(Goal.Whose.CHILD, "The child’s"), (Goal.Whose.FAMILY, "The family’s"), (Goal.Whose.PROFESSIONAL, "Professionals’")],
    )  # fmt: skip
    is_small = forms.BooleanField(label="A small goal on the way to a big one", required=False)
    needs = Chosen(label="Which needs does it answer?")
    wishes = Chosen(label="Which wishes does it answer?")
    target = forms.CharField(
        label="How will we know it is reached?",
        required=False,
        max_length=200,
        help_text="A number, or what anybody would see: Mia says 8 or more, two times running.",
    )
    change_by = DayField(label="By when do we expect to see change?", required=False)

    def __init__(self, *args: Any, needs: Sequence[Need], wishes: Sequence[Wish], **named: Any) -> None:
        super().__init__(*args, **named)
        self.of_needs, self.of_wishes = {str(one.pk): one for one in needs}, {str(one.pk): one for one in wishes}
        fields: dict[str, Any] = dict(self.fields)
        fields["needs"].choices = [(key, one.words) for key, one in self.of_needs.items()]
        fields["wishes"].choices = [
            (key, f"{one.child.short_name}: “{one.words}”") for key, one in self.of_wishes.items()
        ]
        shown(*(one.child_id for one in wishes))
        for name in ("needs", "wishes"):
            if not fields[name].choices:
                del self.fields[name]

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        cleaned = self.cleaned_data
        return cleaned | {
            "needs": [self.of_needs[key] for key in cleaned.get("needs", [])],
            "wishes": [self.of_wishes[key] for key in cleaned.get("wishes", [])],
        }


class StepForm(forms.Form):
    """A step: what somebody will do, and everything that makes it possible to do and to see."""

    asks_as_typed = True

    what = forms.CharField(
        label="What will they do?", max_length=2000, help_text=WHAT_HINT,
        widget=forms.Textarea(attrs={"rows": 3} | AS_TYPED | reads_as("plan")),
    )  # fmt: skip
    goals = Chosen(label="Which goals does it serve?")
    owner = forms.ChoiceField(label="Who does it?", required=False)
    owner_words = forms.CharField(
        label="Who, in words",
        required=False,
        max_length=160,
        help_text="Where they are not in the list, or several do it: Mum and Steve.",
    )
    due_on = DayField(label="By when?", required=False)
    review_on = DayField(
        label="When do we look at whether it helps?",
        required=False,
        help_text="Always where it goes on: never “ongoing” without a day.",
    )
    difference = lines("What difference will it make to the child?", rows=2)
    how_known = forms.CharField(label="How will we know?", required=False, max_length=300)
    help_given = lines(
        "What help makes it possible?",
        rows=2,
        hint="Money, childcare, a lift, somebody to go along, reading it together.",
    )
    agreed = forms.BooleanField(
        label="They have agreed to do it", required=False, help_text="They, not somebody for them."
    )
    start_on = DayField(label="From when?", required=False)
    proposed_by = forms.ChoiceField(
        label="Whose idea was it?",
        required=False,
        choices=[("", "Not said"), *((one.value, one.label.capitalize()) for one in Step.Proposed)],
    )
    cost = forms.CharField(label="What does it cost, and who pays?", required=False, max_length=160)
    family_words = lines(
        "The same for the family, in their words",
        rows=2,
        hint="Where it says more plainly what to do. The child’s plan shows this.",
        asks=reads_as("family"),
    )

    def __init__(self, *args: Any, circle: Circle, goals: Sequence[Goal], **named: Any) -> None:
        super().__init__(*args, **named)
        self.owners, self.of_goals = circle.owners(), {str(one.pk): one for one in goals}
        fields: dict[str, Any] = dict(self.fields)
        shown(*(one.pk for one in circle.people))
        fields["owner"].choices = [
            ("", "Nobody yet"),
            *((key, _owner_name(one)) for key, one in self.owners.items()),
            (IN_WORDS, "Somebody else, in words below"),
        ]
        fields["goals"].choices = [(key, one.words) for key, one in self.of_goals.items()]
        if not self.of_goals:
            del self.fields["goals"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("owner") == IN_WORDS and not cleaned.get("owner_words", "").strip():
            self.add_error("owner_words", "Write who does it")
        if cleaned.get("agreed") and not (cleaned.get("owner") or cleaned.get("owner_words", "").strip()):
            self.add_error("owner", "Say who has agreed to do it")
        if cleaned.get("agreed") and not (cleaned.get("due_on") or cleaned.get("review_on")):
            self.add_error("due_on", "Say by when they agreed to do it, or when you look at it again")
        return cleaned

    @property
    def written(self) -> Written:
        """The step as the act takes it."""
        return Written(**{name: self.cleaned_data[name] for name in WRITTEN})

    @property
    def owned_by(self) -> Owner:
        """Who does it. Words beside a person say more of who: “Mum and Steve”."""
        chosen = self.owners.get(self.cleaned_data["owner"], Owner())
        return Owner(chosen.person, chosen.agency, chosen.worker, self.cleaned_data["owner_words"])

    @property
    def serves(self) -> list[Goal]:
        """The goals ticked."""
        return [self.of_goals[key] for key in self.cleaned_data.get("goals", [])]


def _owner_name(owner: Owner) -> str:
    if owner.person:
        return owner.person.shown_name
    return (
        owner.agency.name
        if owner.agency
        else f"{owner.worker.name}, {owner.worker.job_title.lower()}"
        if owner.worker
        else owner.words
    )


def step_first(step: Step, goals: Iterable[int]) -> dict[str, Any]:
    """A step as it stands, in the boxes of its form."""
    first: dict[str, Any] = {name: getattr(step, name) for name in WRITTEN}
    return first | {
        "owner": owner_key(step), "owner_words": step.owner_words,
        "goals": [str(one) for one in goals], "agreed": step.agreed_on is not None,
    }  # fmt: skip


def _said(label: str, hint: str = "", longest: int = 300) -> forms.CharField:
    box = forms.Textarea(attrs={"rows": 2} | not_read())
    return forms.CharField(label=label, required=False, max_length=longest, help_text=hint, widget=box)


class FiveQuestionsForm(forms.Form):
    """The five questions, each answered by the people in the room. No answer is judged, and none is needed."""

    who = _said("Who does it?", longest=200)
    what = _said("What will they do, that anybody could see?")
    by_when = _said("By when, or how often and until when?", longest=200)
    how_known = _said("How will we know?")
    what_for = _said("What difference will it make to the child?")
    can_do = _said(
        "Can they do it, and what help makes it possible?",
        hint="Ask what could get in the way: money, time, travel, health, reading.",
    )
    review_on = DayField(label="When do we look at whether it helps?", required=False)

    @property
    def told(self) -> dict[str, Any]:
        """As the act takes it: the answers, and when the step is looked at."""
        answers = dict(self.cleaned_data)
        return {"review_on": answers.pop("review_on", None), "answers": answers}


class MoveStepForm(forms.Form):
    """How a step goes, in one go: on a phone, at the door."""

    to = forms.ChoiceField(label="How does it go?", widget=forms.RadioSelect)
    says = forms.CharField(
        label="In a few words",
        required=False,
        max_length=300,
        help_text="How far it has got: 18 of 20 weeks. Or why not, as they told you.",
    )
    helped = forms.CharField(
        label="What has it changed for the child, and who says so?", required=False, max_length=300
    )
    due_on = DayField(label="Until when now?", required=False, help_text="Only where the day changes.")
    on = DayField(label="When did you hear of it?")

    def __init__(self, *args: Any, status: str, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = dict(self.fields)
        fields["to"].choices = _ways_on(status)


def _ways_on(status: str) -> list[tuple[str, str]]:
    if status == "live":
        return [
            ("done", "Done"),
            (CARRIES_ON, "It carries on"),
            ("not_done", "It did not happen, because …"),
            ("changed", "It changes into another step, because …"),
        ]
    if status == "draft":
        return [("not_done", "We let it go, because …")]
    return [("live", "It is taken up again")]
