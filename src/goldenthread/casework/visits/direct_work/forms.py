"""The form for direct work: what for, what the child did and said, the picture; and, apart, what we think it may mean.

The boxes of a tool are fields named `place-<key>`, a line for each thing said, and `number-<key>`.
Serves: K2.02, K2.04a, K2.05a, K2.06, K2.07
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms

from goldenthread.casework.documents.forms import KEPT, MOST_AT_ONCE, FilesField, FilesForm, ManyFiles
from goldenthread.casework.visits.direct_work.acts import OF_WORK, Done, Line
from goldenthread.casework.visits.direct_work.queries import Shelf
from goldenthread.casework.visits.direct_work_models import DirectWork
from goldenthread.casework.visits.models import Visit
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.design.words import short_day
from goldenthread.people.models import Person
from goldenthread.practice.direct_work import LADDER_TO, NAMES, Tool
from goldenthread.practice.watching import MEANS

MayKnow = DirectWork.MayKnow
A_LINE = 400
COMPANY = [("alone", "Just the two of us"), ("others", "Others were there"), ("", "Not said")]


def _text(label: str, *, rows: int, hint: str = "") -> forms.CharField:
    return forms.CharField(
        label=label, required=False, max_length=8000, help_text=hint, widget=forms.Textarea(attrs={"rows": rows})
    )


class WorkForm(forms.Form):
    """One time of direct work with one child."""

    tool = forms.ChoiceField(label="What did you do together?")
    on = DayField(label="When?")
    visit = forms.ChoiceField(label="At which visit?", required=False)
    where = forms.CharField(label="Where?", required=False, max_length=160)
    company = forms.ChoiceField(label="Who was there?", required=False, choices=COMPANY, widget=forms.RadioSelect)
    with_whom = forms.CharField(label="Who else", required=False, max_length=160)
    purpose = _text(
        "What was it for?", rows=2, hint="In words the child would know: “To see what bedtime is like for you.”"
    )
    agreed = _text(
        "How did they agree to it?", rows=2, hint="The child; and whoever looks after them, where that is needed."
    )
    did = _text(
        "What they did",
        rows=4,
        hint="Only what you saw: what they chose first, left out, rubbed out, did with their hands.",
    )
    said = _text(
        "What they said",
        rows=4,
        hint="Word for word. What stands in the places of the sheet need not be written again.",
    )
    means_of_saying = forms.CharField(
        label="How do they tell?", required=False, max_length=200, help_text=f"For example: {', '.join(MEANS[1:6])}. And how they say yes and no.",
    )  # fmt: skip
    photo = FilesField(
        label="Take a photo of what they made", required=False, widget=ManyFiles(attrs={"accept": "image/*", "capture": "environment"}),
        help_text="On a phone this opens the camera. Where it was taken is never kept.",
    )  # fmt: skip
    chosen = FilesField(
        label="Or choose a picture or recording", required=False, widget=ManyFiles(attrs={"accept": KEPT})
    )
    caption = forms.CharField(
        label="What they say about their picture",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2} | not_read()),
    )
    meaning = _text(
        "What you think it may mean",
        rows=4,
        hint="Yours, not theirs. Say what else it could mean, and how you will find out.",
    )
    may_know = forms.ChoiceField(label="Who may know?", required=False, widget=forms.RadioSelect)
    may_know_words = forms.CharField(
        label="In their words", required=False, max_length=300, help_text="For example: Nan and Ms Patel. Not Steve."
    )
    next = _text(
        "What happens next?", rows=2, hint="What you told them you would do with it, and by when they hear from you."
    )

    def __init__(self, *args: Any, name: str, tool: Tool | None, visits: Iterable[Visit], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.tool_with_sheet = tool
        self.of_visits = {str(one.pk): one for one in visits}
        fields["tool"].choices = list(NAMES.items())
        fields["visit"].choices = [("", "At none"), *((key, visit_words(one)) for key, one in self.of_visits.items())]
        fields["may_know"].choices = [
            (MayKnow.SOME, "Only these people"), (MayKnow.ALL, "Everybody who helps"),
            (MayKnow.NOBODY, "Nobody but us two, and who must keep them safe"),
            ("", f"{name} has not been asked yet"),
        ]  # fmt: skip
        fields["may_know"].label = f"Who does {name} say may know?"
        fields["did"].label, fields["said"].label = f"What {name} did", f"What {name} said"
        for place in tool.places if tool else ():
            fields[f"place-{place.key}"] = forms.CharField(
                label=place.name,
                required=False,
                max_length=8000,
                help_text=place.asks,
                widget=forms.Textarea(attrs={"rows": 2, "data-place": place.key} | not_read()),
            )
            if place.numbered:
                fields[f"number-{place.key}"] = forms.TypedChoiceField(
                    label=f"{place.name}: 0 to {LADDER_TO}", required=False, coerce=int, empty_value=None,
                    choices=[(str(at), str(at)) for at in range(LADDER_TO + 1)], widget=forms.RadioSelect,
                )  # fmt: skip

    arrived_before: ClassVar[Any] = FilesForm.arrived_before

    def places(self) -> list[dict[str, Any]]:
        """For the page: each place of the tool with its boxes."""
        tool = self.tool_with_sheet
        return [
            {
                "place": place,
                "words": self[f"place-{place.key}"],
                "number": self[f"number-{place.key}"] if place.numbered else None,
            }
            for place in (tool.places if tool else ())
        ]

    @property
    def has_files(self) -> bool:
        """Whether anything was sent with it."""
        return bool(self.cleaned_data.get("chosen") or self.cleaned_data.get("photo") or self.arrived_before())

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for name in [name for name in self.fields if name.startswith("place-")]:
            if any(len(line) > A_LINE for line in cleaned.get(name, "").splitlines()):
                self.add_error(name, f"A line holds {A_LINE} letters: begin a new line, one for each thing they said")
        if len(cleaned.get("chosen") or []) + len(cleaned.get("photo") or []) > MOST_AT_ONCE:
            self.add_error("chosen", "Send ten pictures at a time")
        if cleaned.get("may_know") == MayKnow.SOME and not cleaned.get("may_know_words", "").strip():
            self.add_error("may_know_words", "Write who may know, in the child’s words")
        return cleaned

    @property
    def done(self) -> Done:
        """What was written, for the act."""
        told = self.cleaned_data
        alone = {"alone": True, "others": False}.get(told["company"])
        return Done(
            on=told["on"],
            tool=told["tool"],
            alone=alone,
            may_know=told["may_know"],
            **{name: told[name].replace("\r\n", "\n").strip() for name in OF_WORK},
        )

    @property
    def lines(self) -> list[Line]:
        """What stands in the places of the tool, a line for each thing said."""
        found: list[Line] = []
        for place in self.tool_with_sheet.places if self.tool_with_sheet else ():
            texts = [line.strip() for line in self.cleaned_data[f"place-{place.key}"].splitlines() if line.strip()]
            number = self.cleaned_data.get(f"number-{place.key}") if place.numbered else None
            found += [
                Line(place.key, text, number if at == 0 else None)
                for at, text in enumerate(texts or ([""] if number is not None else []))
            ]
        return found

    @property
    def at_visit(self) -> Visit | None:
        """The visit it was done at."""
        return self.of_visits.get(self.cleaned_data["visit"])


def visit_words(visit: Visit) -> str:
    """A visit to choose: `Visit of 3 Nov 2026, at home`."""
    return (
        f"Visit of {short_day(visit.happened_on)}" + (f", {visit.where}" if visit.where else "")
        if visit.happened_on
        else "Visit"
    )


def as_first(shelf: Shelf) -> dict[str, Any]:
    """Direct work as it stands, in the boxes of its form."""
    work = shelf.work
    names = (
        "tool",
        "on",
        "where",
        "with_whom",
        "purpose",
        "agreed",
        "did",
        "said",
        "means_of_saying",
        "meaning",
        "may_know",
        "may_know_words",
        "next",
    )
    first: dict[str, Any] = {name: getattr(work, name) for name in names}
    first["company"] = {True: "alone", False: "others", None: ""}[work.alone]
    first["visit"] = str(work.visit_id or "")
    first |= {f"place-{key}": "\n".join(lines) for key, lines in shelf.said.items()}
    return first | {f"number-{key}": str(number) for key, number in shelf.numbers.items()}


class ToldBackForm(forms.Form):
    """What the child was told came of it."""

    told_back = forms.CharField(
        label="What did you tell them?", max_length=4000, widget=forms.Textarea(attrs={"rows": 4} | reads_as("family")),
        help_text="In the words that were used: what you did with it, and what not, and why.",
    )  # fmt: skip
    told_back_on = DayField(label="When?")


class PassOnForm(forms.Form):
    """An adult told what the child feels or asks for, and what they said to it."""

    person = forms.ChoiceField(label="Who was told?", required=False, widget=forms.RadioSelect)
    who = forms.CharField(label="Somebody else", required=False, max_length=160)
    told = forms.CharField(
        label="What did you tell them?", max_length=4000, widget=forms.Textarea(attrs={"rows": 3} | reads_as("family")),
        help_text="Only what the child said they may know.",
    )  # fmt: skip
    to_keep_safe = forms.CharField(
        label="Why did they have to know, although the child does not want it?",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    answer = forms.CharField(
        label="What did they say to it, and what will they do?", required=False, max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3} | not_read()), help_text="In their own words. It can be added later.",
    )  # fmt: skip
    on = DayField(label="When?")

    def __init__(self, *args: Any, work: DirectWork, people: Iterable[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.people = {str(one.pk): one for one in people}
        fields["person"].choices = [*((key, one.shown_name) for key, one in self.people.items()), ("", "Somebody else")]
        if work.may_know == MayKnow.SOME:
            fields["named"] = forms.BooleanField(
                label=f"They are among those {work.child.short_name} named",
                required=False,
                help_text=f"“{work.may_know_words}”",
            )
            self.order_fields(["person", "who", "named", "told", "answer", "on", "to_keep_safe"])
        if work.may_know == MayKnow.ALL:
            del fields["to_keep_safe"]

    @property
    def passed_on(self) -> dict[str, Any]:
        """What was said, for the act."""
        return self.cleaned_data | {"person": self.people.get(self.cleaned_data["person"])}


class AdultsAnswerForm(forms.Form):
    """What an adult said to it."""

    answer = forms.CharField(
        label="What did they say to it, and what will they do?",
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4} | not_read()),
    )
    on = DayField(label="When?")
