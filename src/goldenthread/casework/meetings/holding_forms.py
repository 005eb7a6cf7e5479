"""The forms of a meeting while it is held and after: minutes, attendance, decisions, what was decided for each child, what went to whom."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.casework.documents.models import Document
from goldenthread.casework.meetings.deciding import Said
from goldenthread.casework.meetings.forms import as_said, box
from goldenthread.casework.meetings.holding import Held
from goldenthread.casework.meetings.letters import WAYS_TO_SERVICES
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation, MeetingChild, MeetingDecision, MeetingReport
from goldenthread.casework.meetings.protecting import Outcome
from goldenthread.casework.meetings.reporting import Shared
from goldenthread.casework.plans.models import Goal
from goldenthread.design.forms import ClockField, DayField
from goldenthread.design.reads import reads_as
from goldenthread.people.contact_models import Channel
from goldenthread.practice.census_codes import CATEGORY_OF_ABUSE
from goldenthread.practice.meetings.kinds import KINDS

MORE_DECISIONS = 2
HOW = dict(Channel.choices)


class HoldForm(forms.Form):
    """A meeting while it is held: one screen, saved as often as one likes."""

    held_on = DayField(label="Held on")
    began_at = ClockField(label="It began at", required=False)
    late_told = forms.CharField(
        label="If it began late: who told those who waited, and why?", required=False, max_length=300
    )
    minutes = box(
        "What is said", rows=14, hint="A line left empty begins a new part. Who said it, in their words.", most=60000
    )
    what_for = box("What was the plan for?", rows=3, sort=reads_as("decision"))
    decided = box(
        "What was decided, in a sentence",
        rows=2,
        hint="The record and the child’s page show this.",
        sort=reads_as("decision"),
    )

    def __init__(
        self, *args: Any, meeting: Meeting, invited: list[Invitation], decisions: list[MeetingDecision], goals: list[Goal], asks_what_for: bool,
        **named: Any,
    ) -> None:  # fmt: skip
        super().__init__(*args, **named)
        self.meeting, self.goals = meeting, {str(goal.pk): goal for goal in goals}
        self.invited = [one for one in invited if self._was_there(f"came_{one.pk}")]
        self.rows: list[tuple[str, MeetingDecision | None]] = [
            (f"d{row.pk}", row) for row in decisions if self._was_there(f"d{row.pk}-words")
        ]
        self.rows += [(f"n{at}", None) for at in range(MORE_DECISIONS)]
        fields: dict[str, Any] = self.fields
        if not asks_what_for and not meeting.what_for:
            del fields["what_for"]
        for one in invited:
            fields[f"came_{one.pk}"] = forms.ChoiceField(
                label="Came?", required=False, choices=as_said(Invitation.Came.choices), initial=one.came
            )
            fields[f"words_{one.pk}"] = forms.CharField(
                label="For which part, or why not", required=False, max_length=300, initial=one.came_words
            )
        for key, row in self.rows:
            self._decision(key, row)

    def _was_there(self, name: str) -> bool:
        """Whether a box was on the screen that was sent: what others wrote down since is left as it is."""
        return not self.is_bound or name in self.data

    def _decision(self, key: str, row: MeetingDecision | None) -> None:
        fields: dict[str, Any] = self.fields
        first: dict[str, Any] = (
            {name: getattr(row, name) for name in ("words", "because", "dissent", "who", "by_when_on")} if row else {}
        )
        fields[f"{key}-words"] = box("What is decided", rows=2, sort=reads_as("decision"))
        fields[f"{key}-because"] = box("Why", rows=2, sort=reads_as("decision"))
        fields[f"{key}-dissent"] = forms.CharField(
            label="Who sees it differently, and how", required=False, max_length=2000
        )
        fields[f"{key}-who"] = forms.CharField(label="Who does it", required=False, max_length=160)
        fields[f"{key}-by_when_on"] = DayField(label="By when", required=False)
        for name, value in first.items():
            fields[f"{key}-{name}"].initial = value
        if self.goals:
            fields[f"{key}-goal"] = forms.ChoiceField(
                label="For which goal", required=False, initial=str(row.goal_id or "") if row else "",
                choices=[("", "None yet"), *((number, goal.words) for number, goal in self.goals.items())],
            )  # fmt: skip

    def company(self) -> list[dict[str, Any]]:
        """For the page: each of those asked with their boxes."""
        return [{"one": one, "came": self[f"came_{one.pk}"], "words": self[f"words_{one.pk}"]} for one in self.invited]

    def decision_boxes(self) -> list[dict[str, Any]]:
        """For the page: each decision with its boxes, and two empty ones."""
        names = ("words", "because", "dissent", "who", "by_when_on", *(("goal",) if self.goals else ()))
        return [{"row": row, "boxes": {name: self[f"{key}-{name}"] for name in names}} for key, row in self.rows]

    @property
    def told(self) -> Held:
        """What was written, for the act."""
        told = self.cleaned_data
        texts = {
            name: told.get(name, getattr(self.meeting, name)).replace("\r\n", "\n").strip()
            for name in ("late_told", "minutes", "decided", "what_for")
        }
        came = {one: (told[f"came_{one.pk}"], told[f"words_{one.pk}"].strip()) for one in self.invited}
        return Held(
            told["held_on"], told["began_at"], came=came, decisions=tuple(self._said(key, row) for key, row in self.rows),
            **texts,
        )  # fmt: skip

    def _said(self, key: str, row: MeetingDecision | None) -> Said:
        told = self.cleaned_data
        texts = {
            name: told[f"{key}-{name}"].replace("\r\n", "\n").strip() for name in ("words", "because", "dissent", "who")
        }
        goal = self.goals.get(told.get(f"{key}-goal", ""))
        return Said(by_when_on=told[f"{key}-by_when_on"], goal=goal, row=row.pk if row else None, **texts)


class OutcomeForm(forms.Form):
    """What a conference decided for one child."""

    goes = True
    outcome = forms.ChoiceField(label="What was decided?", widget=forms.RadioSelect)
    category = forms.ChoiceField(
        label="Which harm is the plan about?", required=False,
        choices=[("", "Choose, where there is a plan"), *((key, code.words) for key, code in CATEGORY_OF_ABUSE.codes.items())],
    )  # fmt: skip
    because = box("Why?", rows=5, required=True, hint="The child and the family read this.", sort=reads_as("family"))
    purpose = box("If a plan begins: what is it for, what must be different?", rows=3, sort=reads_as("family"))

    def __init__(self, *args: Any, kind: str, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        begins = {MeetingChild.Outcome.EIGHTEEN, MeetingChild.Outcome.MOVED} if not KINDS[kind].reviews else set()
        fields["outcome"].choices = [
            (key, words.capitalize()) for key, words in MeetingChild.Outcome.choices if key and key not in begins
        ]

    @property
    def told(self) -> Outcome:
        """What was decided, for the act."""
        told = self.cleaned_data
        return Outcome(told["outcome"], told["because"].strip(), told["category"], told["purpose"].strip())


class SendForm(forms.Form):
    """How something went to each of those asked; those for whom nothing is chosen do not have it yet."""

    on = DayField(label="When did it go?")

    def __init__(self, *args: Any, ways: dict[Invitation, list[str]], **named: Any) -> None:
        super().__init__(*args, **named)
        self.ways = ways
        for one, channels in ways.items():
            self.fields[f"way_{one.pk}"] = forms.ChoiceField(
                label="How?", required=False, choices=[("", "Not yet"), *((key, HOW[key]) for key in channels)]
            )

    def readers(self) -> list[dict[str, Any]]:
        """For the page: each reader with the box for their way; no box where no way is known to be safe."""
        return [{"one": one, "way": self[f"way_{one.pk}"], "none": not channels} for one, channels in self.ways.items()]

    @property
    def chosen(self) -> dict[Invitation, str]:
        """Those it went to, each by their way."""
        return {one: way for one in self.ways if (way := self.cleaned_data[f"way_{one.pk}"])}


class ReportForm(forms.Form):
    """A report to be read before a meeting."""

    words = forms.CharField(
        label="Which report?", max_length=200, help_text="And who writes it: “The social worker’s report, Farah Aziz”."
    )
    due_on = DayField(label="By when is it with those who read it?", required=False)


class ShareForm(forms.Form):
    """Who has a report, who has read it, and why one of them has not."""

    written_on = DayField(label="When was it ready?", required=False)
    document = forms.ModelChoiceField(
        label="Which document is it?", queryset=Document.objects.none(), required=False, empty_label="Not kept here"
    )
    late_because = box("If it was not in time: why?", rows=2)

    def __init__(
        self, *args: Any, report: MeetingReport, invited: list[Invitation], ways: dict[Invitation, list[str]], documents: Any, **named: Any
    ) -> None:  # fmt: skip
        super().__init__(*args, **named)
        self.invited = invited
        fields: dict[str, Any] = self.fields
        fields["document"].queryset = documents
        here = {row.invitation_id: row for row in report.readers.all()}
        for one in invited:
            row, channels = here.get(one.pk), ways.get(one, [])
            first: dict[str, Any] = (
                {name: getattr(row, name) for name in ("shared_on", "how", "read_on", "together", "not_because")}
                if row
                else {}
            )
            fields[f"shared_on_{one.pk}"] = DayField(label="Had it on", required=False, initial=first.get("shared_on"))
            fields[f"how_{one.pk}"] = forms.ChoiceField(
                label="How?", required=False, initial=first.get("how", ""), choices=[("", "Choose"), *((key, HOW[key]) for key in channels)]
            )  # fmt: skip
            fields[f"read_on_{one.pk}"] = DayField(label="Had read it on", required=False, initial=first.get("read_on"))
            fields[f"together_{one.pk}"] = forms.BooleanField(
                label="We went through it together", required=False, initial=first.get("together", False)
            )
            fields[f"not_because_{one.pk}"] = forms.CharField(
                label="If they do not have it: why?",
                required=False,
                max_length=300,
                initial=first.get("not_because", ""),
            )

    def readers(self) -> list[dict[str, Any]]:
        """For the page: each reader with their boxes."""
        names = ("shared_on", "how", "read_on", "together", "not_because")
        return [{"one": one, "boxes": [self[f"{name}_{one.pk}"] for name in names]} for one in self.invited]

    @property
    def told(self) -> dict[Invitation, Shared]:
        """What was written of each reader about whom something was."""
        told = self.cleaned_data
        found = {
            one: Shared(
                told[f"shared_on_{one.pk}"], told[f"how_{one.pk}"], told[f"read_on_{one.pk}"], told[f"together_{one.pk}"],
                told[f"not_because_{one.pk}"].strip(),
            )
            for one in self.invited
        }  # fmt: skip
        return {one: shared for one, shared in found.items() if shared != Shared()}


def ways_of(invited: list[Invitation], safe: dict[int, list[str]]) -> dict[Invitation, list[str]]:
    """The ways in which something may go to each of those asked; `safe`: those of people, by their number."""
    services = [str(way) for way in WAYS_TO_SERVICES]
    return {one: safe.get(one.person_id, []) if one.person_id else services for one in invited}
