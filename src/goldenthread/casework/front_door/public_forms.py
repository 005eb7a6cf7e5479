"""The parts of the public form, for anybody who works with children and is worried about one. One thing a page."""

from __future__ import annotations

from dataclasses import dataclass

from django import forms

from goldenthread.casework.front_door.contact_forms import SHORT, YES_NO, YES_NO_UNKNOWN, ChildForm, capital
from goldenthread.casework.front_door.contact_models import Contact
from goldenthread.practice.census_codes import REFERRAL_SOURCE

NOT_PROFESSIONAL = ("9", "10")
GROUNDS = (
    Contact.Basis.CONSENT,
    Contact.Basis.SAFEGUARDING,
    Contact.Basis.DUTY,
    Contact.Basis.NOT_ASKED,
    Contact.Basis.REFUSED,
)


class WorryPart(forms.Form):
    """What worries them."""

    danger_now = forms.ChoiceField(
        label="Is a child in danger now?", choices=YES_NO,
        widget=forms.RadioSelect,
        error_messages={"required": "Say whether a child is in danger now"},
        help_text="Hurt now, at risk in the next hours, or alone and unsafe.",
    )  # fmt: skip
    words = forms.CharField(
        label="What are you worried about?",
        widget=forms.Textarea(attrs={"rows": 9}),
        error_messages={"required": "Tell us what you are worried about"},
        help_text="What you saw or heard, when, and what the child said, in their words. Say also what is going well.",
    )  # fmt: skip


class FamilyPart(forms.Form):
    """Whether the family know, and on what ground it is shared."""

    family_knows = forms.ChoiceField(label="Do the family know that you are telling us?",
                                     choices=YES_NO_UNKNOWN, required=False, widget=forms.RadioSelect,
                                     help_text="Tell them if you can. Do not, if it could put somebody in danger.")  # fmt: skip
    basis = forms.ChoiceField(
        label="On what ground do you share this?",
        choices=[(key, capital(str(Contact.Basis(key).label))) for key in GROUNDS],
        widget=forms.RadioSelect,
        error_messages={"required": "Say on what ground you share this"},
    )  # fmt: skip
    basis_says = forms.CharField(label="Who agreed, or why you share it without asking", required=False, widget=SHORT)


class YouPart(forms.Form):
    """Who they are."""

    from_name = forms.CharField(
        label="Your name",
        max_length=160,
        error_messages={"required": "Enter your name"},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    from_role = forms.CharField(
        label="Your job",
        max_length=160,
        error_messages={"required": "Enter your job"},
        widget=forms.TextInput(attrs={"autocomplete": "organization-title"}),
    )
    from_agency = forms.CharField(
        label="Where you work",
        max_length=160,
        error_messages={"required": "Enter where you work"},
        widget=forms.TextInput(attrs={"autocomplete": "organization"}),
    )
    from_source = forms.ChoiceField(
        label="Which of these is it?",
        required=False,
        choices=[
            ("", "Choose one"),
            *((code, words) for code, words in REFERRAL_SOURCE.edition(2026).items() if code not in NOT_PROFESSIONAL),
        ],
    )
    from_reach = forms.CharField(
        label="A phone number on which you can be reached today",
        max_length=200,
        error_messages={"required": "Enter a phone number"},
        widget=forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel"}),
    )
    may_name = forms.BooleanField(
        label="The family may know that it was me",
        required=False,
        help_text="We keep it from them otherwise. A court can ask for it.",
    )


class CheckForm(forms.Form):
    """Nothing but a box that no person fills in. Whoever does, by a machine or by mistake, is told, and nothing is lost."""

    website = forms.CharField(
        label="Leave this empty",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )

    def clean_website(self) -> str:
        if self.cleaned_data["website"]:
            raise forms.ValidationError("Empty this box, then send it again. It is there to stop machines")
        return ""


@dataclass(frozen=True)
class Part:
    """One part of the form: its key, its heading, and what is asked. `children` is asked as often as there are children."""

    key: str
    heading: str
    form: type[forms.Form]
    many: bool = False


PARTS = (
    Part("children", "Which child, or children?", ChildForm, many=True),
    Part("worry", "What are you worried about?", WorryPart),
    Part("family", "Have you spoken with the family?", FamilyPart),
    Part("you", "About you", YouPart),
)
BY_KEY = {part.key: part for part in PARTS}


def after(key: str) -> str | None:
    """The part that follows; None after the last."""
    keys = [part.key for part in PARTS]
    at = keys.index(key) + 1
    return keys[at] if at < len(keys) else None


def before(key: str) -> str | None:
    """The part that comes before; None before the first."""
    at = [part.key for part in PARTS].index(key)
    return PARTS[at - 1].key if at else None
