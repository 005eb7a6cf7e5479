"""The forms of a referral: the level of need, the decision, who was told, early help, and a concern in better words."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import QuerySet

from goldenthread.casework.front_door.models import Concern
from goldenthread.casework.front_door.referral_queries import Level
from goldenthread.design.forms import DayField
from goldenthread.design.reads import reads_as
from goldenthread.people.choosing_people import PeopleChoice, PersonChoice
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.practice.front_door import RESPONSE_MEANS, Response

SOME = forms.Textarea(attrs={"rows": 4})
SHORT = forms.Textarea(attrs={"rows": 2})
FAMILYS = forms.Textarea(attrs={"rows": 4} | reads_as("family"))
ANSWERS = [("yes", "They agree"), ("no", "They do not agree"), ("", "They are thinking about it")]
CHANNELS = [(key, label[:1].upper() + label[1:]) for key, label in Channel.choices if key != Channel.SCREEN]


class LevelForm(forms.Form):
    """How much help is needed, and what speaks for and against it."""

    level = forms.ChoiceField(
        label="Which level fits today?", widget=forms.RadioSelect, error_messages={"required": "Choose a level"}
    )
    facts_for = forms.CharField(label="What speaks for it?", widget=SOME, error_messages={"required": "Write down what speaks for it"},
                                help_text="Facts, and where they come from.")  # fmt: skip
    facts_against = forms.CharField(
        label="What speaks against it?",
        widget=SOME,
        required=False,
        help_text="What is going well, and who helps already.",
    )
    not_known = forms.CharField(
        label="What do we not know yet?",
        widget=SOME,
        required=False,
        help_text="It goes with the referral, so that somebody finds it out.",
    )
    rights = forms.CharField(label="The family’s rights, beside the risk", widget=SOME, required=False,
                             help_text="What would stepping in cost the child and family? What would not stepping in risk?")  # fmt: skip

    def __init__(self, *args: Any, levels: list[Level], **named: Any) -> None:
        super().__init__(*args, **named)
        field: Any = self.fields["level"]
        field.choices = [(str(one.level), f"{one.level}. {one.name}") for one in levels]
        field.hints = {str(one.level): one.says for one in levels}

    def clean_level(self) -> int:
        return int(self.cleaned_data["level"])


class DecideForm(forms.Form):
    """What happens, and why."""

    goes = True
    choice = forms.ChoiceField(
        label="What happens?", choices=[(one.value, one.words) for one in Response], widget=forms.RadioSelect,
        error_messages={"required": "Choose what happens"},
    )  # fmt: skip
    because = forms.CharField(
        label="Because",
        widget=FAMILYS,
        error_messages={"required": "Say why"},
        help_text="The child and the family will read this.",
    )
    options = forms.CharField(label="What else could have been done?", widget=SHORT, required=False)
    childs_view = forms.CharField(
        label="What does the child think of it?",
        widget=SHORT,
        required=False,
        help_text="In their own words where we have them.",
    )
    familys_view = forms.CharField(label="What do the family think of it?", widget=SHORT, required=False)
    advice = forms.CharField(
        label="Advice we give", widget=SHORT, required=False, help_text="Who can help, and when to come back to us."
    )
    on = DayField(label="Decided on")
    also = forms.MultipleChoiceField(label="The same for", required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, also: list[tuple[str, str]], **named: Any) -> None:
        super().__init__(*args, **named)
        field: Any = self.fields["choice"]
        field.hints = {one.value: RESPONSE_MEANS[one] for one in Response}
        if also:
            self.fields["also"].choices = also  # type: ignore[attr-defined]
        else:
            del self.fields["also"]

    def clean_choice(self) -> Response:
        return Response(self.cleaned_data["choice"])


class TellForm(forms.Form):
    """Who was told, how, and what."""

    whom = forms.ChoiceField(
        label="Who was told?", widget=forms.RadioSelect, error_messages={"required": "Say who was told"}
    )
    who = forms.CharField(label="If somebody else: who?", required=False, max_length=160)
    channel = forms.ChoiceField(label="How?", choices=CHANNELS, error_messages={"required": "Say how"})
    on = DayField(label="When?")
    says = forms.CharField(
        label="What were they told?",
        widget=FAMILYS,
        error_messages={"required": "Write down what they were told"},
        help_text="In plain words.",
    )

    def __init__(self, *args: Any, family: QuerySet[Person], referrer: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        choice = PersonChoice(queryset=family)
        self.people = {str(person.pk): person for person in family}
        people = [(key, choice.label_from_instance(person)) for key, person in self.people.items()]
        first = [("referrer", "Whoever referred")] if referrer else []
        self.fields["whom"].choices = [*first, *people, ("other", "Somebody else")]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("whom") == "other" and not cleaned.get("who", "").strip():
            self.add_error("who", "Say who was told")
        return cleaned

    def said(self) -> dict[str, Any]:
        """As the act takes it."""
        given = dict(self.cleaned_data)
        whom = given.pop("whom")
        return given | {
            "person": self.people.get(whom),
            "is_referrer": whom == "referrer",
            "who": given["who"] if whom == "other" else "",
        }


class LookAgainForm(forms.Form):
    because = forms.CharField(
        label="What has changed?", widget=SOME, error_messages={"required": "Say what has changed"}
    )


class AnswerForm(forms.Form):
    """What the family said to early help."""

    consent = forms.ChoiceField(
        label="What did the family say?", choices=ANSWERS, required=False, widget=forms.RadioSelect
    )
    consent_by = forms.CharField(
        label="Who said so?",
        required=False,
        max_length=160,
        help_text="Somebody with parental responsibility, or a young person for themselves.",
    )
    consent_on = DayField(label="When?", required=False)
    may_share = forms.CharField(label="What may be shared, and with whom?", widget=SHORT, required=False)

    def said(self) -> dict[str, Any]:
        """As the act takes it."""
        return dict(self.cleaned_data) | {"consent": {"yes": True, "no": False}.get(self.cleaned_data["consent"])}


class OfferForm(AnswerForm):
    """Early help offered."""

    to = forms.CharField(
        label="Who would help?",
        max_length=160,
        error_messages={"required": "Say who would help"},
        help_text="For example: Family Help, Sandra Quill.",
    )
    on = DayField(label="Offered on")
    explained = forms.CharField(
        label="How was it explained?",
        widget=SHORT,
        required=False,
        help_text="In which language, and that saying no has no consequences.",
    )
    field_order = ("to", "on", "explained", "consent", "consent_by", "consent_on", "may_share")


class ShareForm(forms.Form):
    """What is shared for early help: once, as far as they agreed."""

    goes = True
    says = forms.CharField(
        label="What we share",
        widget=forms.Textarea(attrs={"rows": 12}),
        error_messages={"required": "Write down what is shared"},
    )
    copy_to = PersonChoice(
        label="Who in the family gets the same paper?",
        queryset=Person.objects.none(),
        required=False,
        empty_label="Nobody yet",
    )

    def __init__(self, *args: Any, family: QuerySet[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["copy_to"].queryset = family  # type: ignore[attr-defined]


class ThresholdForm(forms.Form):
    name = forms.CharField(label="What we call it", max_length=80, error_messages={"required": "Give the level a name"})
    says = forms.CharField(
        label="What it means",
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={"required": "Say what it means"},
    )
    from_on = DayField(label="From when")


class WordsForm(forms.Form):
    """A concern in other words, for some or all of its children."""

    name = forms.CharField(
        label="A short name for it", max_length=80, error_messages={"required": "Give it a short name"}
    )
    words = forms.CharField(
        label="In plain words", widget=FAMILYS, error_messages={"required": "Say it in plain words"}
    )
    children = PeopleChoice(
        label="For whom?",
        queryset=Person.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose for whom"},
    )

    def __init__(self, *args: Any, children: QuerySet[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["children"].queryset = children  # type: ignore[attr-defined]


class MergeForm(forms.Form):
    """Which concern it is told under from now on."""

    into = forms.ChoiceField(
        label="Which concern is it the same as?",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose a concern"},
    )
    children = PeopleChoice(
        label="For whom?",
        queryset=Person.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose for whom"},
    )

    def __init__(self, *args: Any, others: list[Concern], children: QuerySet[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.others = {str(one.pk): one for one in others}
        self.fields["into"].choices = [(key, one.name) for key, one in self.others.items()]  # type: ignore[attr-defined]
        self.fields["children"].queryset = children  # type: ignore[attr-defined]

    def clean_into(self) -> Concern | None:
        return self.others.get(self.cleaned_data["into"])
