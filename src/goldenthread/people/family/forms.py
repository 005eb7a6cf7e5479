"""Forms for a child's family. People are chosen among those already in it; somebody new is added by the page that looks first.

Serves: K3.04, P.15
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from goldenthread.design.forms import DayField
from goldenthread.people.models import Alert, Household, Parentage, Partnership, Person, Tie
from goldenthread.people.person.forms import LONG, SURE, Told

NEW_HOME = "new"
AGENCIES = [
    (kind, kind.capitalize())
    for kind in ("school", "health", "police", "housing", "voluntary", "adult services", "court", "other")
]


class AmongFamily(Told):
    """A form some of whose fields choose people of the family; cleaned, they are `Person`s."""

    choosing: tuple[str, ...] = ()

    def __init__(self, *args: Any, people: Iterable[Person], child: Person, **named: Any) -> None:
        super().__init__(*args, **named)
        self.people = {str(person.pk): person for person in people}
        ordered = sorted(self.people.values(), key=lambda person: (person.pk != child.pk, person.shown_name))
        for name in self.choosing:
            self.fields[name].choices = [("", "Choose somebody"), *((str(one.pk), one.shown_name) for one in ordered)]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for name in self.choosing:
            if name in cleaned:
                cleaned[name] = self.people.get(cleaned[name])
        return cleaned


class CoupleForm(AmongFamily):
    choosing = ("one", "other")
    one = forms.ChoiceField(label="One of the two")
    other = forms.ChoiceField(label="The other")
    kind = forms.ChoiceField(label="What kind of couple?", choices=Partnership.Kind.choices, widget=forms.RadioSelect)
    began_on = DayField(label="Since when?", required=False)
    certainty = forms.ChoiceField(label="How sure are we?", choices=SURE, widget=forms.RadioSelect, initial="known")
    field_order = ("one", "other", "kind", "began_on", "certainty", "because")


class EndCoupleForm(forms.Form):
    on = DayField(label="When did they part?")
    divorced = forms.BooleanField(label="They are divorced", required=False)
    because = forms.CharField(label="How do we know?", required=False, max_length=300)


class ParentForm(AmongFamily):
    choosing = ("parent", "of")
    parent = forms.ChoiceField(label="Who is the parent or carer?")
    of = forms.ChoiceField(label="Of whom?")
    kind = forms.ChoiceField(label="How are they a parent?", choices=Parentage.Kind.choices, widget=forms.RadioSelect)
    responsibility = forms.ChoiceField(
        label="Parental responsibility",
        choices=Parentage.Responsibility.choices,
        widget=forms.RadioSelect,
        initial="not_known",
    )
    responsibility_how = forms.CharField(
        label="How they hold it",
        required=False,
        max_length=160,
        help_text="Mother, marriage, birth certificate, agreement or order.",
    )
    certainty = forms.ChoiceField(label="How sure are we?", choices=SURE, widget=forms.RadioSelect, initial="known")
    began_on = DayField(label="Since when?", required=False, help_text="For parents and carers other than by birth.")
    field_order = ("parent", "of", "kind", "responsibility", "responsibility_how", "certainty", "began_on", "because")


class ResponsibilityForm(Told):
    responsibility = forms.ChoiceField(
        label="Parental responsibility", choices=Parentage.Responsibility.choices, widget=forms.RadioSelect
    )
    responsibility_how = forms.CharField(
        label="How they hold it",
        required=False,
        max_length=160,
        help_text="Mother, marriage, birth certificate, agreement or order.",
    )
    certainty = forms.ChoiceField(
        label="How sure are we that they are the parent?", choices=SURE, widget=forms.RadioSelect
    )
    field_order = ("responsibility", "responsibility_how", "certainty", "because")


class HouseholdForm(AmongFamily):
    choosing = ("person",)
    person = forms.ChoiceField(label="Who?")
    household = forms.ChoiceField(label="Which home?", widget=forms.RadioSelect)
    name = forms.CharField(
        label="If it is another home, what do they call it?",
        required=False,
        max_length=120,
        help_text="For example: Mum’s, Nan’s.",
    )
    share = forms.CharField(
        label="If only part of the time, when?",
        required=False,
        max_length=80,
        help_text="For example: every other weekend.",
    )
    began_on = DayField(label="Since when?", required=False)
    field_order = ("person", "household", "name", "share", "began_on", "because")

    def __init__(self, *args: Any, homes: Iterable[Household], **named: Any) -> None:
        super().__init__(*args, **named)
        self.homes = {str(home.pk): home for home in homes}
        household: Any = self.fields["household"]
        household.choices = [
            *((key, home.name) for key, home in self.homes.items()),
            (NEW_HOME, "Another home"),
        ]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("household") == NEW_HOME and not cleaned.get("name", "").strip():
            self.add_error("name", "Enter what they call the home")
        cleaned["household"] = self.homes.get(cleaned.get("household", ""))
        return cleaned


class TieForm(AmongFamily):
    choosing = ("from_person", "to_person")
    from_person = forms.ChoiceField(label="From whom?")
    kind = forms.ChoiceField(label="How are they with the other?", choices=Tie.Kind.choices, widget=forms.RadioSelect)
    to_person = forms.ChoiceField(label="To whom?")
    words = forms.CharField(
        label="In words", required=False, max_length=160, help_text="What happens between them, and since when."
    )
    both_ways = forms.BooleanField(
        label="It goes both ways",
        required=False,
        help_text="Violence and control have a direction. Tick this only if that is what you were told.",
    )
    seen_by = forms.CharField(
        label="Whose view is it?", max_length=120, help_text="For example: Mia; Kelly; the police on 12 November."
    )
    began_on = DayField(label="Since when?", required=False)
    field_order = ("from_person", "kind", "to_person", "words", "both_ways", "seen_by", "began_on", "because")


class SupportForm(AmongFamily):
    choosing = ("supporter",)
    supporter = forms.ChoiceField(label="Who helps?")
    relation = forms.CharField(
        label="Who are they to the child?", max_length=120, help_text="In the child’s word: Nan, next door, Auntie Jo."
    )
    can_do = forms.CharField(label="What can they do, and when?", widget=LONG)
    agreed_on = DayField(label="When did they agree to it?", required=False)
    field_order = ("supporter", "relation", "can_do", "agreed_on", "because")


class AgencyForm(Told):
    agency = forms.CharField(label="School, service or organisation", max_length=160)
    kind = forms.ChoiceField(label="What kind is it?", choices=AGENCIES)
    role = forms.CharField(label="Their part", max_length=120, help_text="Class teacher, health visitor.")
    name = forms.CharField(label="Who is it there?", required=False, max_length=120)
    contact = forms.CharField(label="How to reach them", required=False, max_length=160)
    began_on = DayField(label="Since when?", required=False)
    field_order = ("agency", "kind", "role", "name", "contact", "began_on", "because")


class AlertForm(AmongFamily):
    choosing = ("about",)
    about = forms.ChoiceField(label="Whom is it about?")
    kind = forms.ChoiceField(label="What kind of alert?", choices=Alert.Kind.choices, widget=forms.RadioSelect)
    says = forms.CharField(
        label="What must people know?", max_length=300, help_text="One sentence, exact about what to do."
    )
    review_on = DayField(label="When shall we look at it again?", help_text="An alert must not outlive its reason.")
    field_order = ("about", "kind", "says", "review_on", "because")


class ReviewAlertForm(Told):
    review_on = DayField(label="It still holds. When shall we look at it again?")
    field_order = ("review_on", "because")


class OnDayForm(forms.Form):
    on = DayField(label="The family as it was on", required=False)


RELATIONS = [
    *((f"parent:{kind.value}", kind.label.capitalize()) for kind in Parentage.Kind),
    *((f"partner:{kind.value}", f"Partner: {kind.label}") for kind in Partnership.Kind),
    ("child:birth", "Child by birth"), ("child:adoptive", "Adopted child"), ("support:", "Friend, neighbour or other help"),
]  # fmt: skip


class RelativeForm(AmongFamily):
    """Who somebody is to whom; who they are is looked for first."""

    choosing = ("whom", "and_whom")
    called = forms.CharField(
        label="Their name, as far as it is known",
        required=False,
        max_length=160,
        help_text="Leave it empty if nobody knows who it is yet.",
    )
    born_on = DayField(
        label="Date of birth",
        required=False,
        help_text="If you know it. It helps us find them if they are here already.",
    )
    relation = forms.ChoiceField(label="They are the …", choices=[("", "Choose one"), *RELATIONS])
    whom = forms.ChoiceField(label="… of")
    and_whom = forms.ChoiceField(
        label="… and of", required=False, help_text="For a brother or sister: the other parent they share."
    )
    childs_word = forms.CharField(
        label="If they help: what does the child call them?",
        required=False,
        max_length=120,
        help_text="Auntie Jo, next door.",
    )
    can_do = forms.CharField(label="If they help: what can they do, and when?", required=False, widget=LONG)
    field_order = ("called", "born_on", "relation", "whom", "and_whom", "childs_word", "can_do", "because")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("relation") == "support:":
            for name in ("childs_word", "can_do"):
                if not cleaned.get(name, "").strip():
                    self.add_error(name, "Enter this for somebody who helps")
        return cleaned
