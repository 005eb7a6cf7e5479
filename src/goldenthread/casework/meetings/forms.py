"""The forms with which a meeting is arranged: when, what for, whom it is about, who is asked and what they need, how a child takes part."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.access.models import Worker
from goldenthread.access.pages import shown
from goldenthread.casework.meetings.arranging import Arrangement
from goldenthread.casework.meetings.inviting import Guest, Wanted
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation, MeetingChild
from goldenthread.casework.meetings.queries import Round
from goldenthread.design.forms import ClockField, DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.people.models import Person
from goldenthread.practice.meetings.kinds import ARRANGED

MORE_GUESTS = 3


def box(
    label: str, *, rows: int = 3, hint: str = "", required: bool = False, sort: dict[str, str] | None = None, most: int = 8000
) -> forms.CharField:  # fmt: skip
    """A box of several lines; `sort` says how the writing help reads it."""
    look = forms.Textarea(attrs={"rows": rows} | (sort or {}))
    return forms.CharField(label=label, required=required, max_length=most, help_text=hint, widget=look)


def as_said(choices: Iterable[tuple[Any, Any]]) -> list[tuple[str, str]]:
    """Choices with a capital, as a list of answers reads."""
    return [(str(key), str(words)[:1].upper() + str(words)[1:]) for key, words in choices]


class ArrangeForm(forms.Form):
    """A meeting as it is arranged."""

    kind = forms.ChoiceField(label="What kind of meeting?")
    about = forms.MultipleChoiceField(
        label="Who else is it about?", required=False, widget=forms.CheckboxSelectMultiple
    )
    planned_on = DayField(label="Which day?", required=False)
    planned_at = ClockField(
        label="What time?",
        required=False,
        example="16:00",
        help_text="Ask each parent first: work, school run, prayer. For example 16:00",
    )
    where = forms.CharField(
        label="Where?", required=False, max_length=160, help_text="Somewhere the family is at ease and can get to."
    )
    purpose = box(
        "What is it for?", hint="Those who are asked read this. In words the child would know.", sort=reads_as("family")
    )
    chair = forms.ModelChoiceField(
        label="Who leads it?", queryset=Worker.objects.none(), required=False, empty_label="Choose"
    )
    safe_together = box(
        "Is it safe for everybody to be in one room?", rows=2,
        hint="Ask whoever was hurt first, alone. Write whom you asked, and what is done. The family does not read this.",
    )  # fmt: skip

    def __init__(
        self, *args: Any, others: list[Person], chairs: Any, meeting: Meeting | None = None, **named: Any
    ) -> None:
        super().__init__(*args, **named)
        self.others, self.meeting = {str(one.pk): one for one in others}, meeting
        shown(*(one.pk for one in others))
        fields: dict[str, Any] = self.fields
        fields["kind"].choices = [("", "Choose"), *((kind.key, kind.name.capitalize()) for kind in ARRANGED)]
        fields["about"].choices = [(key, one.short_name) for key, one in self.others.items()]
        fields["chair"].queryset = chairs
        if meeting is not None:
            del fields["kind"], fields["about"]
        elif not others:
            del fields["about"]

    @property
    def chosen(self) -> list[Person]:
        """The brothers and sisters it is about, too."""
        return [self.others[key] for key in self.cleaned_data.get("about", [])]

    @property
    def told(self) -> Arrangement:
        """What was arranged, for the act."""
        told = self.cleaned_data
        kind = self.meeting.kind if self.meeting else told["kind"]
        plan = self.meeting.plan if self.meeting else None
        return Arrangement(
            kind, told["planned_on"], told["planned_at"], told["where"].strip(), told["purpose"].strip(), told["chair"],
            told["safe_together"].strip(), plan,
        )  # fmt: skip


def as_arranged(meeting: Meeting) -> dict[str, Any]:
    """A meeting in the boxes of its form."""
    names = ("planned_on", "where", "purpose", "chair", "safe_together")
    at = meeting.planned_at.strftime("%H:%M") if meeting.planned_at else ""
    return {name: getattr(meeting, name) for name in names} | {"planned_at": at}


class ReasonForm(forms.Form):
    """Why something is called off, opened again or put right."""

    because = box("Why, and what happens instead?", required=True)


class PartForm(forms.Form):
    """How a child takes part, and what they want the meeting to know."""

    part = forms.ChoiceField(
        label="How do they want to take part?",
        required=False,
        choices=as_said(MeetingChild.Part.choices),
        widget=forms.RadioSelect,
    )
    views = box(
        "What they want the meeting to know",
        rows=6,
        hint="In their own words. Who may hear it, they say.",
        sort=not_read(),
    )


class ToldForm(forms.Form):
    """What a child was told of what was decided."""

    told = box(
        "What did you tell them?", rows=5, required=True, sort=reads_as("family"), hint="In the words that were used."
    )
    told_on = DayField(label="When?")


class InviteForm(forms.Form):
    """Who is asked: ticked from those round the children, or written in."""

    family = forms.MultipleChoiceField(
        label="The children and their family", required=False, widget=forms.CheckboxSelectMultiple
    )
    network = forms.MultipleChoiceField(
        label="Friends and others they count on", required=False, widget=forms.CheckboxSelectMultiple
    )
    workers = forms.MultipleChoiceField(label="People here", required=False, widget=forms.CheckboxSelectMultiple)
    services = forms.MultipleChoiceField(label="People elsewhere", required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(
        self, *args: Any, children: list[Person], around: Round, here: list[Invitation], family: bool, **named: Any
    ) -> None:
        super().__init__(*args, **named)
        asked = {(one.person_id, one.worker_id, one.agency_id) for one in here}
        self.guests: dict[str, Guest] = {}
        parents = {row.parent_id: row.parent for row in around.parents}
        kin = [*children, *parents.values(), *around.family] if family else []
        friends = [row.supporter for row in around.network] if family else []
        groups: dict[str, list[tuple[str, str, Guest]]] = {
            "family": [(f"p{one.pk}", one.shown_name, Guest(person=one)) for one in kin if (one.pk, None, None) not in asked],
            "network": [(f"p{one.pk}", one.shown_name, Guest(person=one)) for one in friends if (one.pk, None, None) not in asked],
            "workers": [
                (f"w{row.worker_id}", f"{row.worker.name}, {row.get_part_display()}", Guest(worker=row.worker, words=str(row.get_part_display())))
                for row in around.workers if row.worker and (None, row.worker_id, None) not in asked
            ],
            "services": [
                (f"a{row.agency_id}", ", ".join(part for part in (row.name, row.role, row.agency.name) if part),
                 Guest(agency=row.agency, words=", ".join(part for part in (row.name, row.role) if part)))
                for row in around.services if (None, None, row.agency_id) not in asked
            ],
        }  # fmt: skip
        shown(*(guest.person.pk for rows in groups.values() for _, _, guest in rows if guest.person))
        fields: dict[str, Any] = self.fields
        for name, rows in groups.items():
            if rows:
                fields[name].choices = [(key, words) for key, words, _ in rows]
                self.guests |= {key: guest for key, _, guest in rows}
            else:
                del fields[name]
        for at in range(MORE_GUESTS):
            fields[f"more_{at}"] = forms.CharField(
                label="Somebody else" if not at else "And somebody else", required=False, max_length=160,
                help_text="Who, and as what: “PC Amir Dar, police”, “an advocate from Voice”." if not at else "",
            )  # fmt: skip

    @property
    def chosen(self) -> list[Guest]:
        """Those who are asked, for the act."""
        told = self.cleaned_data
        keys = [key for name in ("family", "network", "workers", "services") for key in told.get(name, [])]
        words = [told[f"more_{at}"].strip() for at in range(MORE_GUESTS)]
        return [*(self.guests[key] for key in dict.fromkeys(keys)), *(Guest(words=one) for one in words if one)]


class WantedForm(forms.Form):
    """What suits one of those asked, what they need, and what they answered."""

    suits = forms.CharField(
        label="Does the time suit them?", required=False, max_length=200,
        help_text="Work, school run, prayer. Ask a dad about his shifts, and whether he can get time off.",
    )  # fmt: skip
    needs = forms.CharField(
        label="What do they need to take part?", required=False, max_length=300, help_text="Interpreter, advocate, childcare, transport."
    )  # fmt: skip
    apart = forms.BooleanField(label="See them apart from the others", required=False)
    apart_at = ClockField(
        label="Their own time",
        required=False,
        example="15:00",
        help_text="Not so near that they meet at the door. For example 15:00",
    )
    apart_where = forms.CharField(label="Their own place", required=False, max_length=160)
    hears_child = forms.BooleanField(
        label="Each child agreed that they hear and read the child’s own words", required=False
    )
    answer = forms.ChoiceField(
        label="What did they answer?",
        required=False,
        choices=as_said(Invitation.Answer.choices),
        widget=forms.RadioSelect,
    )
    answer_words = forms.CharField(label="In their words", required=False, max_length=300)

    @property
    def wanted(self) -> Wanted:
        """What was arranged for them, for the act."""
        told = self.cleaned_data
        texts = {name: told[name].strip() for name in ("suits", "needs", "apart_where", "answer", "answer_words")}
        return Wanted(apart=told["apart"], apart_at=told["apart_at"], hears_child=told["hears_child"], **texts)


def as_wanted(row: Invitation) -> dict[str, Any]:
    """An invitation in the boxes of its form."""
    names = ("suits", "needs", "apart", "apart_where", "hears_child", "answer", "answer_words")
    return {name: getattr(row, name) for name in names} | {
        "apart_at": row.apart_at.strftime("%H:%M") if row.apart_at else ""
    }
