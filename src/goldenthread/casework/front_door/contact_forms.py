"""The forms of a contact: what we were told, the children as described, the family, agencies, and what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django import forms
from django.utils import timezone

from goldenthread.casework.front_door.contact_models import Contact
from goldenthread.design.forms import ClockField, DayField
from goldenthread.design.reads import not_read, reads_as
from goldenthread.practice.census_codes import PRIMARY_NEED, REFERRAL_SOURCE

MOST_CHILDREN = 12
YES_NO = [("yes", "Yes"), ("no", "No")]
YES_NO_UNKNOWN = [*YES_NO, ("", "Not known")]
LONG = forms.Textarea(attrs={"rows": 8})
SOME = forms.Textarea(attrs={"rows": 4})
SHORT = forms.Textarea(attrs={"rows": 2})
THEIRS = forms.Textarea(attrs={"rows": 4} | not_read())
FAMILYS = forms.Textarea(attrs={"rows": 4} | reads_as("family"))


def as_yes(value: str) -> bool | None:
    """A yes, a no, or not known.

    >>> as_yes("yes"), as_yes("no"), as_yes("")
    (True, False, None)
    """
    return {"yes": True, "no": False}.get(value)


def capital(label: str) -> str:
    """A label that begins a line.

    >>> capital("by phone")
    'By phone'
    """
    return label[:1].upper() + label[1:]


class ChildForm(forms.Form):
    """One child as described. Nothing here must be known."""

    given = forms.CharField(label="First name", required=False, max_length=80)
    family = forms.CharField(label="Family name", required=False, max_length=80)
    born_on = DayField(label="Date of birth", required=False, help_text="If it is known.")
    due_on = DayField(label="If not born yet, when is the baby due?", required=False)
    address = forms.CharField(label="Where they live", required=False, max_length=300)
    school = forms.CharField(label="School or nursery", required=False, max_length=160)


class Children:
    """One form for each child, and how many there are: `Add another child` works without any script."""

    COUNT, ADD, REMOVE = "children", "add_child", "remove_child"

    def __init__(self, data: Mapping[str, Any] | None, *, form: type[forms.Form] = ChildForm) -> None:
        self.data, self.form = data, form
        asked = str(data.get(self.COUNT, "1")) if data is not None else "1"
        self.number = min(max(int(asked) if asked.isdigit() else 1, 1), MOST_CHILDREN)
        self.wants_another = data is not None and self.ADD in data and self.number < MOST_CHILDREN
        self.wants_fewer = data is not None and self.REMOVE in data and self.number > 1
        self.forms = self._forms(self.data if not (self.wants_another or self.wants_fewer) else None)

    def _forms(self, data: Mapping[str, Any] | None) -> list[forms.Form]:
        return [self.form(data, prefix=f"child-{number}") for number in range(self.number)]

    def changed(self) -> bool:
        """Whether the form was sent to add or take away a child, and not to be saved."""
        return self.wants_another or self.wants_fewer

    def again(self) -> list[forms.Form]:
        """The forms with what was typed, one more or one fewer; nothing is called a mistake yet."""
        number = self.number + 1 if self.wants_another else self.number - 1
        return [
            self.form(initial=typed(self.form, self.data or {}, f"child-{one}"), prefix=f"child-{one}") for one in range(number)
        ]  # fmt: skip

    def shown(self) -> list[forms.Form]:
        """The forms as the page shows them now."""
        return self.again() if self.changed() else self.forms

    def is_valid(self) -> bool:
        """Whether every date is a date."""
        each = [form.is_valid() for form in self.forms]
        return all(each)

    def described(self) -> list[dict[str, Any]]:
        """What was told of each child of whom anything was told."""
        return [form.cleaned_data for form in self.forms if any(form.cleaned_data.values())]


def typed(form: type[forms.Form], data: Mapping[str, Any], prefix: str) -> dict[str, Any]:
    """What was typed into a form, field by field, to show it again without checking it."""
    blank = form(prefix=prefix)
    return {
        name: field.widget.value_from_datadict(data, {}, blank.add_prefix(name)) for name, field in blank.fields.items()
    }  # fmt: skip


def without_checking(form: type[forms.Form], data: Mapping[str, Any], **named: Any) -> forms.Form:
    """A form that shows what was typed into it, and calls nothing a mistake yet."""
    return form(initial=typed(form, data, ""), **named)


class ContactForm(forms.Form):
    """What we were told, by whom, and on what ground."""

    way = forms.ChoiceField(
        label="How did it reach us?",
        choices=[
            ("", "Choose one"),
            *((key, capital(label)) for key, label in Contact.Way.choices if key != Contact.Way.FORM),
        ],
        error_messages={"required": "Say how it reached us"},
    )
    received_on = DayField(label="When did it come in?", error_messages={"required": "Say which day it came in"})
    received_time = ClockField(
        label="At what time?",
        required=False,
        example="14:20",
        help_text="For example 14:20. The clock of the decision counts from here.",
        widget=forms.TimeInput(attrs={"inputmode": "numeric"}, format="%H:%M"),
    )
    words = forms.CharField(
        label="What did they tell us?", widget=LONG, error_messages={"required": "Write down what they told us"},
        help_text="In their words, as far as you can. What they saw and heard, when, and what they are worried about.",
    )  # fmt: skip
    danger_now = forms.ChoiceField(
        label="Is a child in danger now?", choices=YES_NO, widget=forms.RadioSelect,
        error_messages={"required": "Say whether a child is in danger now"},
        help_text="If so, do not wait for this form: ring 999, then speak to the duty manager.",
    )  # fmt: skip
    from_name = forms.CharField(
        label="Their name", required=False, max_length=160, help_text="Leave it empty if they did not give it."
    )
    from_role = forms.CharField(label="What they are to the child, or their job", required=False, max_length=160)
    from_agency = forms.CharField(label="Where they work", required=False, max_length=160)
    from_reach = forms.CharField(label="How we reach them", required=False, max_length=200)
    from_source = forms.ChoiceField(
        label="Which of these are they?", required=False, choices=[("", "Not known"), *REFERRAL_SOURCE.edition(2026).items()]
    )  # fmt: skip
    may_name = forms.BooleanField(
        label="The family may know who told us", required=False, help_text="Leave it empty unless they said so. Empty: we keep it from the family."
    )  # fmt: skip
    family_knows = forms.ChoiceField(
        label="Do the family know that we were told?", choices=YES_NO_UNKNOWN, required=False, widget=forms.RadioSelect
    )
    basis = forms.ChoiceField(
        label="On what ground is it shared?", choices=[(key, capital(label)) for key, label in Contact.Basis.choices], widget=forms.RadioSelect,
        initial=Contact.Basis.NOT_ASKED, error_messages={"required": "Say on what ground it is shared"},
    )  # fmt: skip
    basis_says = forms.CharField(label="Who agreed, or why it is shared without", required=False, widget=SHORT)

    def told(self) -> dict[str, Any]:
        """What was said, as the act takes it; a time that is not known is the beginning of the day."""
        said = dict(self.cleaned_data)
        on, at = said.pop("received_on"), said.pop("received_time")
        said["received_at"] = timezone.make_aware(datetime.combine(on, at or datetime.min.time()))
        said["danger_now"], said["family_knows"] = said["danger_now"] == "yes", as_yes(said["family_knows"])
        said["from_protected"] = not said.pop("may_name")
        return said


class SpokenForm(forms.Form):
    """What the family said, or why nobody has spoken with them."""

    on = DayField(label="When did you speak with them?", required=False)
    whom = forms.CharField(
        label="With whom?", required=False, max_length=200, help_text="Children too: what does the child say?"
    )
    alone = forms.ChoiceField(
        label="Were they asked alone?", required=False, choices=YES_NO_UNKNOWN, widget=forms.RadioSelect
    )
    says = forms.CharField(label="What did they say about why they were referred?", required=False, widget=THEIRS)
    family_knows = forms.ChoiceField(
        label="Do they know that we were told?", required=False, choices=YES_NO_UNKNOWN, widget=forms.RadioSelect
    )
    not_because = forms.CharField(
        label="Or: why has nobody spoken with them?", required=False, widget=SHORT,
        help_text="If it would not be safe, say why. That is a full answer, and nobody will chase you for another.",
    )  # fmt: skip

    def said(self) -> dict[str, Any]:
        """As the act takes it."""
        given = dict(self.cleaned_data)
        return given | {"alone": as_yes(given["alone"]), "family_knows": as_yes(given["family_knows"])}


class AskAgencyForm(forms.Form):
    who = forms.CharField(label="Who is asked?", max_length=160, help_text="For example: Police, health visitor, Elm Road Primary School.",
                          error_messages={"required": "Say who is asked"})  # fmt: skip
    asks = forms.CharField(
        label="What do we ask?", widget=SOME, required=False, help_text="Only what is needed for this decision."
    )


class AgencyAnswerForm(forms.Form):
    says = forms.CharField(label="What did they say?", widget=THEIRS, required=False)
    refused_because = forms.CharField(label="Or: why would they not share it?", widget=SHORT, required=False)


class BecomesForm(forms.Form):
    """Where a contact goes on to, with the reason."""

    because = forms.CharField(label="Why", widget=SOME, error_messages={"required": "Say why"})
    advice = forms.CharField(
        label="What advice did you give whoever told us?", required=False, widget=SHORT, help_text="Who else can help, and when to come back to us."
    )  # fmt: skip


SPOKEN_LABELS = {"whom": "With whom", "says": "What they said", "not_because": "Why nobody has spoken with them"}
ANSWER_LABELS = {"says": "What they said", "refused_because": "Why they would not share it"}


class ProtectForm(forms.Form):
    because = forms.CharField(label="Why", widget=SHORT, error_messages={"required": "Say why"})


class LookForm(forms.Form):
    looking_for = forms.CharField(label="Look under another name", required=False, max_length=200,
                                  help_text="A name however it is spelt, an address, a number, or ‘child of’ and a parent’s name.")  # fmt: skip


class NewRecordForm(forms.Form):
    given = forms.CharField(label="First name", required=False, max_length=80)
    family = forms.CharField(label="Family name", required=False, max_length=80)


class ReferForm(forms.Form):
    """Why these children are referred. Which children, and the concerns, are asked beside it."""

    reason = forms.CharField(
        label="Why are they referred, in words the family could read?", widget=FAMILYS, error_messages={"required": "Say why they are referred"},
        help_text="One or two sentences. Say nothing that gives away who told us.",
    )  # fmt: skip
    primary_need = forms.ChoiceField(
        label="Main need, for the census", required=False, choices=[("", "Not known yet"), *PRIMARY_NEED.edition(2026).items()]
    )  # fmt: skip
