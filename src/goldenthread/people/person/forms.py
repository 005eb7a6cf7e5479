"""The small forms for somebody's details, one for each subject, so that nobody scrolls through forty boxes to mend one.

Each field has the name of the column it fills; the words are those people use with families.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import forms

from goldenthread.design.forms import DayField
from goldenthread.design.reads import not_read
from goldenthread.people.models import Identifier, Person, PersonName
from goldenthread.people.person_models import Certainty
from goldenthread.practice.census_codes import DISABILITY, ETHNICITY

LONG = forms.Textarea(attrs={"rows": 4})
SURE = [
    (Certainty.KNOWN, "Known, for example from a certificate"), (Certainty.TOLD, "As told to us"),
    (Certainty.ABOUT, "About then"), (Certainty.DOUBTED, "Not sure"),
]  # fmt: skip
NONE = "NONE"


class Told(forms.Form):
    """A form that ends by asking how we know: the answer stands beside the change in the history."""

    because = forms.CharField(
        label="How do we know?",
        required=False,
        max_length=300,
        help_text="For example: Kelly told me on the visit. You can leave this empty.",
    )


class NameForm(Told):
    kind = forms.ChoiceField(
        label="What name is it?",
        choices=PersonName.Kind.choices,
        widget=forms.RadioSelect,
        initial=PersonName.Kind.PREFERRED,
    )
    given = forms.CharField(label="First names", required=False, max_length=100, help_text="As they write them.")
    family = forms.CharField(label="Family name", required=False, max_length=100)
    said_like = forms.CharField(
        label="How to say it", required=False, max_length=120, help_text="For example: Saoirse, SEER-sha."
    )
    from_on = DayField(label="Used since", required=False, help_text="If it is known.")
    field_order = ("kind", "given", "family", "said_like", "from_on", "because")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("given", "").strip() and not cleaned.get("family", "").strip():
            self.add_error("given", "Enter a first name, a family name, or both")
        return cleaned


class BirthForm(Told):
    born_on = DayField(
        label="Date of birth", required=False, help_text="For example, 27 3 2016. Leave it empty if it is not known."
    )
    born_certainty = forms.ChoiceField(label="How sure are we?", choices=SURE, widget=forms.RadioSelect)
    due_on = DayField(label="If not born yet, the day the baby is due", required=False)
    field_order = ("born_on", "born_certainty", "due_on", "because")


class GenderForm(Told):
    gender = forms.CharField(
        label="Gender, in their own word",
        required=False,
        max_length=60,
        help_text="Girl, boy, non-binary, or the word they use.",
    )
    pronouns = forms.CharField(label="How to speak of them", required=False, max_length=40, help_text="She, he, they.")
    sex = forms.ChoiceField(
        label="Sex, as government returns ask for it", choices=Person.Sex.choices, widget=forms.RadioSelect
    )
    field_order = ("gender", "pronouns", "sex", "because")


class HeritageForm(Told):
    ethnicity_words = forms.CharField(
        label="Heritage, in the family's words",
        required=False,
        max_length=120,
        help_text="For example: Igbo and Welsh.",
    )
    ethnicity = forms.ChoiceField(label="Ethnicity, from the list returns use", required=False)
    nationality = forms.CharField(
        label="Nationality", required=False, max_length=80, help_text="Only where it matters to the help they may get."
    )
    alone_in_country = forms.BooleanField(
        label="Came to the country alone, as a child, and asked for protection", required=False
    )
    field_order = ("ethnicity_words", "ethnicity", "nationality", "alone_in_country", "because")

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        ethnicity: Any = self.fields["ethnicity"]
        ethnicity.choices = [
            ("", "Choose one"),
            *((code, entry.words) for code, entry in ETHNICITY.codes.items()),
        ]


class LanguagesForm(Told):
    first_language = forms.CharField(label="The language they think and feel in", required=False, max_length=80)
    other_languages = forms.CharField(label="Other languages they speak", required=False, max_length=120)
    interpreter = forms.CharField(
        label="Interpreter",
        required=False,
        max_length=120,
        help_text="Language, dialect, and anybody who must not be sent. Never a relative.",
    )
    field_order = ("first_language", "other_languages", "interpreter", "because")


class CommunicationForm(Told):
    communication = forms.CharField(
        label="How they say yes and no, and what helps",
        required=False,
        widget=LONG,
        help_text="Signs, pictures, a device, time to answer. What they do when they have had enough.",
    )
    field_order = ("communication", "because")


class FaithForm(Told):
    faith = forms.CharField(
        label="Faith and beliefs",
        required=False,
        max_length=120,
        help_text="Asked, not assumed. What it asks of us: prayer, food, days.",
    )
    field_order = ("faith", "because")


class SchoolForm(Told):
    school = forms.CharField(label="School, nursery or college", required=False, max_length=160)
    field_order = ("school", "because")


class WorkForm(Told):
    occupation = forms.CharField(
        label="Work, and when they work",
        required=False,
        max_length=160,
        help_text="So that meetings suit. For example: nights at the bakery, sleeps until 2.",
    )
    field_order = ("occupation", "because")


class AboutMeForm(Told):
    about_me = forms.CharField(
        label="What I want people to know about me",
        required=False,
        widget=forms.Textarea(attrs={"rows": 4} | not_read()),
        help_text="Their own words, as they say them.",
    )
    field_order = ("about_me", "because")


class DisabilityForm(Told):
    """One tick and one line for each disability; 'none' says that we asked."""

    codes = forms.MultipleChoiceField(label="Which of these?", required=False, widget=forms.CheckboxSelectMultiple, choices=[
        *((code, entry.words) for code, entry in DISABILITY.codes.items() if code != NONE), (NONE, "None: we asked, and there is none"),
    ])  # fmt: skip
    means = forms.CharField(
        label="What it means in their life",
        required=False,
        widget=LONG,
        help_text="What it is like for them, what helps, what they can do. One line for each is enough.",
    )
    field_order = ("codes", "means", "because")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if NONE in cleaned.get("codes", []) and len(cleaned["codes"]) > 1:
            self.add_error("codes", "Choose either disabilities or ‘none’, not both")
        return cleaned


class IdentifierForm(Told):
    scheme = forms.ChoiceField(label="What number is it?", choices=Identifier.Scheme.choices, widget=forms.RadioSelect)
    value = forms.CharField(label="The number", max_length=60)
    field_order = ("scheme", "value", "because")


class DeathForm(forms.Form):
    died_on = DayField(label="The day they died")
    because = forms.CharField(
        label="How do we know?", max_length=300, help_text="For example: the hospital rang on 3 March."
    )
    sure = forms.BooleanField(
        label="I have checked that this is the right person and the right day",
        error_messages={"required": "Please check the person and the day, then tick the box"},
    )


class EndForm(forms.Form):
    on = DayField(label="Until when?")
    because = forms.CharField(label="Why, in a few words", required=False, max_length=300)


@dataclass(frozen=True)
class Subject:
    """A small form for some of somebody's details: its heading, and its name in the log."""

    heading: str
    form: type[forms.Form]
    logged: str


SUBJECTS = {
    "birth": Subject("Date of birth", BirthForm, "date of birth"), "gender": Subject("Gender", GenderForm, "gender"),
    "heritage": Subject("Heritage and nationality", HeritageForm, "heritage"), "languages": Subject("Languages", LanguagesForm, "languages"),
    "communication": Subject("Being understood", CommunicationForm, "communication"), "faith": Subject("Faith", FaithForm, "faith"),
    "school": Subject("School", SchoolForm, "school"), "work": Subject("Work", WorkForm, "work"),
    "about-me": Subject("In their own words", AboutMeForm, "own words"),
}  # fmt: skip
"""Subjects whose form fields are columns of the person; names, disability, numbers, face and death have acts of their own."""
