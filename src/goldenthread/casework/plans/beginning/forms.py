"""What is asked when a plan is begun, changed, agreed, answered or ended."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.access.models import Worker
from goldenthread.access.pages import shown
from goldenthread.casework.plans.living_models import PlanAnswer
from goldenthread.casework.plans.models import Goal, Plan, Step
from goldenthread.casework.plans.queries import KINDS
from goldenthread.casework.plans.who_queries import Circle
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.people.models import Person
from goldenthread.practice.census_codes import CATEGORY_OF_ABUSE


def lines(
    label: str, *, rows: int = 3, hint: str = "", required: bool = False, asks: dict[str, str] | None = None
) -> forms.CharField:
    """A box for some lines."""
    box = forms.Textarea(attrs={"rows": rows} | (asks or reads_as("plan")))
    return forms.CharField(label=label, required=required, max_length=5000, help_text=hint, widget=box)


class Chosen(forms.MultipleChoiceField):
    """Any of several, as ticks."""

    def __init__(self, *, label: str, required: bool = False, help_text: str = "") -> None:
        super().__init__(label=label, required=required, help_text=help_text, widget=forms.CheckboxSelectMultiple)


def people_choices(people: Iterable[Person]) -> list[tuple[str, str]]:
    """People to choose from. Whoever can be chosen is on the page, so they are in the log."""
    them = list(people)
    shown(*(one.pk for one in them))
    return [(str(one.pk), one.shown_name) for one in them]


def worker_choices(circle: Circle) -> list[tuple[str, str]]:
    """Workers to choose from."""
    return [
        (str(one.pk), f"{one.name}, {one.job_title.lower()}" if one.job_title else one.name) for one in circle.workers
    ]


PURPOSE = "What is the whole plan for?"
PURPOSE_HINT = (
    "One or two plain sentences: what will be different for the children when it is over? Say it to them first."
)


class BeginForm(forms.Form):
    """A new plan: what it is for comes first."""

    purpose = lines(PURPOSE, hint=PURPOSE_HINT, required=True)
    kind = forms.ChoiceField(label="What kind of plan?", widget=forms.RadioSelect)
    children = Chosen(label="For which children?", required=True)
    began_on = DayField(label="From which day?")
    category = forms.ChoiceField(
        label="Category", required=False, help_text="As the conference decided. Only for a child protection plan."
    )
    lead = forms.ChoiceField(
        label="Who leads it?", required=False, help_text="The lead practitioner need not be a social worker."
    )
    review_on = DayField(label="When is it looked at next?", required=False)

    def __init__(self, *args: Any, circle: Circle, **named: Any) -> None:
        super().__init__(*args, **named)
        self.circle, fields = circle, dict[str, Any](self.fields)
        fields["kind"].choices = [(kind.value, kind.label.capitalize()) for kind in KINDS]
        fields["children"].choices = people_choices(circle.family_children)
        fields["lead"].choices = worker_choices(circle)
        fields["category"].choices = [
            ("", "None"),
            *((code, CATEGORY_OF_ABUSE.words(code)) for code in CATEGORY_OF_ABUSE.codes),
        ]

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        cleaned = self.cleaned_data
        children = [one for one in self.circle.family_children if str(one.pk) in cleaned["children"]]
        of_protection = cleaned["kind"] == Plan.Kind.CHILD_PROTECTION
        return {
            "children": children, "kind": cleaned["kind"], "purpose": cleaned["purpose"], "began_on": cleaned["began_on"],
            "lead": lead_of(cleaned["lead"], self.circle), "review_on": cleaned["review_on"],
            "categories": {one.pk: cleaned["category"] for one in children} if of_protection else {},
        }  # fmt: skip


def lead_of(key: str, circle: Circle) -> Worker | None:
    """The worker chosen."""
    return next((one for one in circle.workers if str(one.pk) == key), None)


class PlanForm(forms.Form):
    """What a plan is for, who leads it, when it is looked at next."""

    purpose = lines(PURPOSE, hint=PURPOSE_HINT, required=True)
    lead = forms.ChoiceField(
        label="Who leads it?", required=False, help_text="The lead practitioner need not be a social worker."
    )
    review_on = DayField(label="When is it looked at next?", required=False)
    because = forms.CharField(label="Why it changes", required=False, max_length=300)

    def __init__(self, *args: Any, circle: Circle, **named: Any) -> None:
        super().__init__(*args, **named)
        self.circle, fields = circle, dict[str, Any](self.fields)
        fields["lead"].choices = worker_choices(circle)

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        return self.cleaned_data | {"lead": lead_of(self.cleaned_data["lead"], self.circle)}


class PutOnForm(forms.Form):
    """A brother or sister who comes onto a plan."""

    child = forms.ChoiceField(label="Who?", widget=forms.RadioSelect)
    began_on = DayField(label="From which day?")
    category = forms.ChoiceField(label="Category", required=False)

    def __init__(self, *args: Any, children: Iterable[Person], of_protection: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        self.of_form, fields = {str(one.pk): one for one in children}, dict[str, Any](self.fields)
        fields["child"].choices = people_choices(self.of_form.values())
        fields["category"].choices = [
            ("", "None"),
            *((code, CATEGORY_OF_ABUSE.words(code)) for code in CATEGORY_OF_ABUSE.codes),
        ]
        if not of_protection:
            del self.fields["category"]

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        cleaned = self.cleaned_data
        return {
            "child": self.of_form[cleaned["child"]],
            "began_on": cleaned["began_on"],
            "category": cleaned.get("category", ""),
        }


class PlanAnswerForm(forms.Form):
    """What a child, parent or anybody round the plan says to it."""

    person = forms.ChoiceField(label="Who?")
    answer = forms.ChoiceField(
        label="What do they say?",
        choices=[(one.value, one.label.capitalize()) for one in PlanAnswer.Says],
        widget=forms.RadioSelect,
    )
    words = lines(
        "In their own words",
        rows=4,
        hint="Word for word. If they could not be asked: why, and when they will be.",
        asks=not_read(),
    )
    alone = forms.BooleanField(label="They were asked on their own", required=False)
    on = DayField(label="When?")
    may_know = Chosen(
        label="Who else in the family may read these words?",
        help_text="As they say. Tick nobody unless they have agreed.",
    )

    def __init__(self, *args: Any, people: Iterable[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.of_form, fields = {str(one.pk): one for one in people}, dict[str, Any](self.fields)
        choices = people_choices(self.of_form.values())
        fields["person"].choices, fields["may_know"].choices = [("", "Choose"), *choices], choices

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        cleaned = self.cleaned_data
        may_know = [self.of_form[key] for key in cleaned["may_know"] if key != cleaned["person"]]
        return cleaned | {"person": self.of_form[cleaned["person"]], "may_know": may_know}


class AgreedForm(forms.Form):
    """The day on which a plan was agreed."""

    on = DayField(label="When was it agreed with the family?")
    review_on = DayField(label="When is it looked at next?")


class EndPlanForm(forms.Form):
    """Why a plan ends for one child, in words the child will read."""

    goes = True
    because = lines("Why does it end?", rows=4, required=True, asks=reads_as("family"))
    on = DayField(label="From which day?")


class PlanWorkerForm(forms.Form):
    """Somebody who works on the plan, and what they do in it."""

    worker = forms.ChoiceField(label="Who?", required=False)
    words = forms.CharField(
        label="Or somebody else", required=False, max_length=160, help_text="For example: Ms Patel, Elm Road School."
    )
    part = forms.CharField(label="What do they do in this plan?", max_length=300)

    def __init__(self, *args: Any, circle: Circle, **named: Any) -> None:
        super().__init__(*args, **named)
        self.circle, fields = circle, dict[str, Any](self.fields)
        fields["worker"].choices = [("", "Somebody else, below"), *worker_choices(circle)]

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        return self.cleaned_data | {"worker": lead_of(self.cleaned_data["worker"], self.circle)}


class CarryForm(forms.Form):
    """Which goals and steps of another plan go on in this one."""

    goals = Chosen(label="Goals that go on")
    steps = Chosen(label="Steps that go on")

    def __init__(self, *args: Any, goals: Iterable[Goal], steps: Iterable[Step], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = dict(self.fields)
        fields["goals"].choices = [(str(one.pk), one.words) for one in goals]
        fields["steps"].choices = [(str(one.pk), one.what) for one in steps]
        for name in ("goals", "steps"):
            if not fields[name].choices:
                del self.fields[name]

    @property
    def told(self) -> dict[str, Any]:
        """What the act needs."""
        return {name: [int(key) for key in self.cleaned_data.get(name, [])] for name in ("goals", "steps")}


class HoldForm(forms.Form):
    """Why a worry waits, and until when."""

    because = lines(
        "Why does it wait?", hint="What comes first, and who agreed to that.", required=True, asks=reads_as("decision")
    )
    review_on = DayField(label="When is it looked at again?")


class PlanNeedForm(forms.Form):
    """What a child needs because of a worry."""

    words = lines(
        "What does the child need?",
        rows=2,
        hint="In plain words: Mia needs nights in which nobody shouts.",
        required=True,
        asks=reads_as("any"),
    )
    means = lines("What it means in the child’s daily life", rows=2, asks=reads_as("any"))
