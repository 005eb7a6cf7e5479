"""The forms of supervision: planning it, putting it off, what the worker brings and says, and the one page on which it is held."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms

from goldenthread.access.models import Worker
from goldenthread.access.pages import shown
from goldenthread.casework.workspace.home import Line
from goldenthread.design.forms import ClockField, DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.practice.supervision.statuses import DECIDED
from goldenthread.practice.supervision.topics import BRINGS, LONGEST, QUESTIONS, TOPICS
from goldenthread.quality.supervision.agenda_queries import Agenda, OnAgenda
from goldenthread.quality.supervision.models import SupervisionAnswer, SupervisionDecision
from goldenthread.quality.supervision.queries import Whole
from goldenthread.quality.supervision.written import Became, Decided, Held, Thought

MOST_AT_ONCE = 200
"""The longest list of children or decisions that one form takes."""


class PlanForm(forms.Form):
    """When and where."""

    on = DayField(label="Which day?")
    at = ClockField(label="What time?", required=False, example="14:00")
    where = forms.CharField(label="Where?", required=False, max_length=160, help_text="Somewhere nobody walks in.")


class PutOffForm(forms.Form):
    """Another day, or called off; always why."""

    what = forms.ChoiceField(
        label="What happens with it?", widget=forms.RadioSelect, initial="put_off",
        choices=[("put_off", "It is held on another day"), ("call_off", "It is called off")],
        error_messages={"required": "Choose what happens with it"},
    )  # fmt: skip
    to_on = DayField(label="On which day?", required=False)
    at = ClockField(label="What time?", required=False, example="14:00")
    because = forms.CharField(
        label="Why?", max_length=2000, widget=forms.Textarea(attrs={"rows": 3}), help_text="The worker reads it."
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("what") == "put_off" and "to_on" in cleaned and cleaned["to_on"] is None:
            self.add_error("to_on", "Say on which day it is held instead")
        return cleaned


class BringForm(forms.Form):
    """What the worker brings."""

    brings = forms.CharField(
        label=BRINGS.asks, required=False, max_length=LONGEST, help_text=BRINGS.hint, widget=forms.Textarea(attrs={"rows": 6} | not_read())
    )  # fmt: skip


class SeenForm(forms.Form):
    """What the worker says to what was signed."""

    says = forms.CharField(
        label="What do you want to say to it?", required=False, max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 5} | not_read()),
        help_text="Nothing is an answer too. It is yours: nobody changes it, and you cannot either.",
    )  # fmt: skip


class AskToReadForm(forms.Form):
    """Why somebody who was not there reads it."""

    because = forms.CharField(
        label="Why do you need to read it?", max_length=2000, widget=forms.Textarea(attrs={"rows": 3} | not_read()),
        help_text="Both of them are told at once, and read your reason. It is open to you for a day.",
    )  # fmt: skip


class HeldForm(forms.Form):
    """The day, the standing topics, and in a first year whether progress was looked at."""

    on = DayField(label="When was it held?")
    looked_at_progress = forms.BooleanField(label="We looked at progress in the first year", required=False)

    def __init__(self, *args: Any, first_year: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        if not first_year:
            del self.fields["looked_at_progress"]
        for topic in TOPICS:
            self.fields[topic.key] = forms.CharField(
                label=topic.asks, required=False, max_length=LONGEST, help_text=topic.hint, widget=forms.Textarea(attrs={"rows": 3})
            )  # fmt: skip

    @property
    def topics(self) -> list[Any]:
        """The topics' boxes, in their order."""
        return [self[topic.key] for topic in TOPICS]


class ThoughtForm(forms.Form):
    """The five questions about one child."""

    def __init__(self, *args: Any, name: str, **named: Any) -> None:
        super().__init__(*args, **named)
        for question in QUESTIONS:
            self.fields[question.key] = forms.CharField(
                label=question.of(name), required=False, max_length=LONGEST, help_text=question.hint,
                widget=forms.Textarea(attrs={"rows": 3} | reads_as("decision")),
            )  # fmt: skip


class DecidedForm(forms.Form):
    """One decision: what, why, who, by when."""

    what = forms.CharField(
        label="What did you decide?", required=False, max_length=300, widget=forms.TextInput(attrs=reads_as("decision"))
    )
    because = forms.CharField(
        label="Because", required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 2} | reads_as("family")),
        help_text="So that the child understands it as an adult.",
    )  # fmt: skip
    worker = forms.ChoiceField(label="Who does it?", required=False)
    due_on = DayField(label="By when?", required=False)

    def __init__(self, *args: Any, workers: Sequence[Worker], row: SupervisionDecision | None, **named: Any) -> None:
        super().__init__(*args, **named)
        self.row = row
        self.workers = {str(one.pk): one for one in workers}
        names = [("", "Nobody yet"), *((key, one.name) for key, one in self.workers.items())]
        if row is not None and row.worker and str(row.worker_id) not in self.workers:
            self.workers[str(row.worker_id)] = row.worker
            names.append((str(row.worker_id), row.worker.name))
        self.fields["worker"].choices = names  # type: ignore[attr-defined]

    @property
    def decided(self) -> Decided:
        """What was written, for the act."""
        told = self.cleaned_data
        return Decided(told["what"], told["because"], self.workers.get(told["worker"]), told["due_on"], self.row)


class BecameForm(forms.Form):
    """What became of one decision made before."""

    became = forms.ChoiceField(label="What became of it?", required=False, widget=forms.RadioSelect)
    because = forms.CharField(
        label="Why, or what instead?", required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 2})
    )

    def __init__(self, *args: Any, decision: SupervisionDecision, **named: Any) -> None:
        super().__init__(*args, **named)
        self.decision = decision
        moves = DECIDED.moves_from("open")
        self.fields["became"].choices = [(one.to, DECIDED.words(one.to)) for one in moves]  # type: ignore[attr-defined]

    @property
    def answer(self) -> Became:
        """What was answered, for the act."""
        return Became(self.decision, self.cleaned_data["became"], self.cleaned_data["because"])


class ChildForms:
    """Everything about one child on the page: the questions, the decisions with an empty one, and what became of earlier ones."""

    def __init__(
        self, on_agenda: OnAgenda, thought: ThoughtForm, decided: list[DecidedForm], became: list[BecameForm]
    ) -> None:
        self.on_agenda, self.thought, self.decided, self.became = on_agenda, thought, decided, became
        self.child = on_agenda.child

    @property
    def forms(self) -> list[forms.Form]:
        """All of them."""
        return [self.thought, *self.decided, *self.became]


class HoldForms:
    """The one page on which a supervision is held: the topics, a part for each child chosen, and decisions about others' children."""

    def __init__(
        self, data: Any, *, whole: Whole, agenda: Agenda, answers: dict[int, SupervisionAnswer],
        workers: Sequence[Worker], first_year: bool,
    ) -> None:  # fmt: skip
        one = whole.one
        today = one.worker.today
        planned = one.planned_on if one.planned_on and one.planned_on <= today else today
        first = {"on": one.held_on or planned, "looked_at_progress": one.looked_at_progress} | whole.words
        self.held = HeldForm(data, first_year=first_year, initial=first)
        self._data, self._answers, self._workers = data, answers, workers
        parts = {part.child.pk: part for part in whole.parts}
        there = agenda.children
        there |= {pk: OnAgenda(Line(part.child, None, "")) for pk, part in parts.items() if pk not in there}
        wanted = [pk for pk in there if pk in parts and self._was_there(f"c{pk}-")]
        self.children = [self._child(there[pk], parts.get(pk)) for pk in wanted[:MOST_AT_ONCE]]
        self.others = [self._became(row) for row in self._asked(agenda.other)]
        self.not_chosen = [one for pk, one in agenda.children.items() if pk not in parts]
        shown(*(form.child.pk for form in self.children))

    def _child(self, on_agenda: OnAgenda, part: Any) -> ChildForms:
        pk, row = on_agenda.child.pk, part.row if part else None
        first = {question.key: getattr(row, question.key) for question in QUESTIONS} if row else {}
        thought = ThoughtForm(self._data, name=on_agenda.child.short_name, prefix=f"c{pk}", initial=first)
        before = [each for each in part.decisions if self._was_there(f"c{pk}d{each.pk}-")] if part else []
        there: list[SupervisionDecision | None] = [*before, None]
        decided = [
            DecidedForm(
                self._data, workers=self._workers, row=each, prefix=f"c{pk}d{each.pk if each else 'n'}", initial=_as_first(each)
            )
            for each in there
        ]  # fmt: skip
        return ChildForms(
            on_agenda, thought, decided, [self._became(each) for each in self._asked(on_agenda.decisions)]
        )

    def _was_there(self, prefix: str) -> bool:
        """Whether this part stood on the page that was sent: what another device added meanwhile is left as it is."""
        return self._data is None or any(name.startswith(prefix) for name in self._data)

    def _asked(self, rows: Sequence[SupervisionDecision]) -> list[SupervisionDecision]:
        return [row for row in rows[:MOST_AT_ONCE] if self._was_there(f"a{row.pk}-")]

    def _became(self, row: SupervisionDecision) -> BecameForm:
        said = self._answers.get(row.pk)
        became = said.became if said else "done" if row.task and row.task.done_on else ""
        first = {"became": became, "because": said.because if said else ""}
        return BecameForm(self._data, decision=row, prefix=f"a{row.pk}", initial=first)

    @property
    def every(self) -> list[forms.Form]:
        """Every form of the page."""
        return [self.held, *(form for child in self.children for form in child.forms), *self.others]

    def is_valid(self) -> bool:
        """Whether all of them can be read: each is asked, so that every error shows at once."""
        return all(form.is_valid() for form in self.every)

    def refuse(self, because: str) -> None:
        """Say on the page why it could not be kept."""
        self.held.add_error(None, because)

    @property
    def written(self) -> Held:
        """What was written, for the act."""
        told = self.held.cleaned_data
        children = tuple(
            Thought(one.child, one.thought.cleaned_data, tuple(form.decided for form in one.decided))
            for one in self.children
        )
        became = [form.answer for one in self.children for form in one.became] + [form.answer for form in self.others]
        return Held(
            told["on"], {topic.key: told[topic.key] for topic in TOPICS}, children, tuple(became), told.get("looked_at_progress", False)
        )  # fmt: skip


def _as_first(row: SupervisionDecision | None) -> dict[str, Any]:
    if row is None:
        return {}
    return {"what": row.what, "because": row.because, "worker": row.worker_id or "", "due_on": row.due_on}
