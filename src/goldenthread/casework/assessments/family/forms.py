"""Forms of a family's copy: its words part by part, how it goes and was explained, what they say to it and what we answer.

Serves: K1.18a, K1.18b, K2.06
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from goldenthread.casework.assessments.family.acts import Setting
from goldenthread.casework.assessments.family.lines import FAMILY_PICTURE, PICTURE
from goldenthread.casework.assessments.family_models import FamilyVersion, FamilyVersionPart
from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Address, Person
from goldenthread.people.reaching import Reach

FORMS = [
    ("read together", "Read together"), ("read aloud to them", "Read aloud to them"), ("on paper", "On paper, to keep"),
    ("large print", "In large print"), ("with an interpreter", "With an interpreter"),
]  # fmt: skip


class CopyForm(forms.Form):
    """A copy, part by part: fields `p<number>-heading` and `p<number>-words`; then how it is set, and its pictures."""

    large = forms.BooleanField(label="In large print", required=False)
    language = forms.CharField(label="Which language will it be explained in?", required=False, max_length=60)
    for_interpreter = forms.CharField(
        label="A word for the interpreter", required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2}),
        help_text="On a page of its own, not in the family’s copy: what is hard to say, who must not hear of it, whom to speak with alone.",
    )  # fmt: skip
    pictures = forms.MultipleChoiceField(label="Pictures in it", required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(
        self, *args: Any, version: FamilyVersion, drawings: Iterable[tuple[int, Person, str]] = (), **named: Any
    ) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.rows = [row for row in version.parts.all() if is_words(row)]
        self.drawings = {f"{PICTURE} {number}": (number, child, words) for number, child, words in drawings}
        for row in self.rows:
            fields[f"p{row.pk}-heading"] = forms.CharField(label="Heading", max_length=160, required=False)
            fields[f"p{row.pk}-words"] = forms.CharField(
                label=row.heading,
                required=False,
                max_length=20_000,
                widget=forms.Textarea(attrs={"rows": _rows(row.words)} | reads_as("family")),
            )
        choices = [(FAMILY_PICTURE, "Who belongs together, drawn")]
        for key, (_, child, words) in self.drawings.items():
            choices.append((key, f"{child.short_name}: {words}" if words else f"A picture of {child.short_name}’s"))
        fields["pictures"].choices = choices

    def parts(self) -> list[tuple[FamilyVersionPart, BoundField, BoundField]]:
        """For the page: each part with its two boxes."""
        return [(row, self[f"p{row.pk}-heading"], self[f"p{row.pk}-words"]) for row in self.rows]

    @property
    def words(self) -> dict[int, tuple[str, str]]:
        """Heading and words of each part, for the act."""
        told = self.cleaned_data
        return {row.pk: (told[f"p{row.pk}-heading"], told[f"p{row.pk}-words"]) for row in self.rows}

    @property
    def setting(self) -> Setting:
        """How it is set, for the act."""
        told = self.cleaned_data
        pictures = tuple(self.drawings[key] for key in told["pictures"] if key in self.drawings)
        return Setting(
            told["large"],
            told["language"].strip(),
            told["for_interpreter"].strip(),
            FAMILY_PICTURE in told["pictures"],
            pictures,
        )


def _rows(words: str) -> int:
    return max(3, min(14, len(words) // 80 + words.count("\n") + 1))


def is_words(row: FamilyVersionPart) -> bool:
    """Whether a part is words, not a picture."""
    return row.from_part != FAMILY_PICTURE and not row.from_part.startswith(f"{PICTURE} ")


def as_first(version: FamilyVersion) -> dict[str, Any]:
    """A copy as it stands, in the boxes of its form."""
    first: dict[str, Any] = {
        "large": version.large,
        "language": version.language,
        "for_interpreter": version.for_interpreter,
    }
    first["pictures"] = [row.from_part for row in version.parts.all() if not is_words(row)]
    for row in version.parts.all():
        first |= {f"p{row.pk}-heading": row.heading, f"p{row.pk}-words": row.words}
    return first


class WayChoice(forms.ChoiceField):
    """The ways a copy may go, each with how."""

    hints: dict[str, str]


class ShareForm(forms.Form):
    """When, by which way, in which form and language, and how it was explained."""

    channel = WayChoice(
        label="Which way did it go?", widget=forms.RadioSelect, error_messages={"required": "Choose which way it went"}
    )
    form = forms.ChoiceField(label="In which form?", required=False, choices=FORMS, widget=forms.RadioSelect)
    on = DayField(label="When?")
    language = forms.CharField(label="In which language was it explained?", required=False, max_length=60)
    explained = forms.CharField(
        label="How was it explained, and by whom?", required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text="What you read first, what they asked, who else was there. Ask them to say back what they heard.",
    )  # fmt: skip

    def __init__(self, *args: Any, ways: Mapping[str, Reach], addresses: Iterable[Address] = (), **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        names = dict(Channel.choices)
        may = {key: reach for key, reach in ways.items() if reach}
        fields["channel"].choices = [(key, _capital(str(names[Channel(key)]))) for key in may]
        hints = {key: reach.how for key, reach in may.items() if reach.how}
        if len(may) > 1 and len(hints) == len(may) and len(set(hints.values())) == 1:
            fields["channel"].help_text, hints = next(iter(hints.values())), {}
        fields["channel"].hints = hints
        self.of_addresses = {str(one.pk): one for one in addresses}
        if len(self.of_addresses) > 1 and Channel.LETTER in may:
            choices = [
                ("", "It was not posted"),
                *((key, ", ".join(one.lines.splitlines())) for key, one in self.of_addresses.items()),
            ]
            fields["to_address"] = forms.ChoiceField(
                label="To which address was it posted?", required=False, choices=choices
            )

    @property
    def shared(self) -> dict[str, Any]:
        """What was said, for the act."""
        told = {key: value for key, value in self.cleaned_data.items() if key != "to_address"}
        return told | {"to_address": self.of_addresses.get(self.cleaned_data.get("to_address", ""))}


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


class SayForm(forms.Form):
    """What somebody of the family says of it."""

    person = forms.ChoiceField(label="Who says it?", widget=forms.RadioSelect)
    part = forms.ChoiceField(label="What is it about?", required=False)
    said = forms.CharField(
        label="What they say, in their own words", max_length=8000, widget=forms.Textarea(attrs={"rows": 4} | not_read()),
        help_text="Word for word. It stands beside ours and is never edited; you answer it.",
    )  # fmt: skip
    differently = forms.BooleanField(
        label="They do not see it as we do", required=False, help_text="It stays so, for good, beside what we wrote."
    )
    on = DayField(label="When did they say it?")

    def __init__(self, *args: Any, people: Iterable[Person], parts: Iterable[FamilyVersionPart], **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        self.people, self.parts = {str(one.pk): one for one in people}, {str(one.pk): one for one in parts}
        fields["person"].choices = [(key, one.shown_name) for key, one in self.people.items()]
        fields["part"].choices = [("", "All of it"), *((key, one.heading) for key, one in self.parts.items())]

    @property
    def told(self) -> dict[str, Any]:
        """What was said, for the act."""
        told = self.cleaned_data
        return {
            "person": self.people[told["person"]], "part": self.parts.get(told["part"]), "says": told["said"], "differently": told["differently"],
            "on": told["on"],
        }  # fmt: skip


class AnswerForm(forms.Form):
    """What we did about it, or why not."""

    answer = forms.CharField(
        label="What did you do about it, or why not?", max_length=4000, widget=forms.Textarea(attrs={"rows": 4} | reads_as("family")),
        help_text="As you told them.",
    )  # fmt: skip
    on = DayField(label="When did you tell them?")


class MayReadForm(forms.Form):
    """Whether somebody agrees that a reader reads what they told us."""

    may = forms.ChoiceField(
        label="What do they say?",
        choices=[("yes", "Yes"), ("no", "No")],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what they say"},
    )
    conditions = forms.CharField(
        label="In their words", required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2} | not_read()),
        help_text="For example: yes, but not what I said about school.",
    )  # fmt: skip
    explained = forms.CharField(
        label="How did you ask?",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Alone, and how you explained it.",
    )
    on = DayField(label="When?")
