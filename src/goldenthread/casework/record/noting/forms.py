"""The form for a note: the shared text once, and a part for each child it is about. Short to fill in on a phone; nothing in it is forced.

Serves: K9.00, K9.03, K9.05a, K9.05b, K9.W4, K3.01, P.14, K2.06, K7.08, C.07
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from goldenthread.access.models import Worker
from goldenthread.access.pages import shown
from goldenthread.access.permissions import Permission
from goldenthread.casework.front_door.models import ConcernChild
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing.acts import IN_THE_FUTURE, NOT_IN_THE_NOTE
from goldenthread.casework.notes.writing.written import About, Passage, Shared, Words, Written, stands_in
from goldenthread.casework.record.noting.as_shown import OF_A_VISIT
from goldenthread.casework.record.noting.company import Company
from goldenthread.casework.visits.seeing import Seen
from goldenthread.design.forms import ClockField, DayField
from goldenthread.design.reads import reads_as
from goldenthread.people.choosing_people import PeopleChoice
from goldenthread.people.models import Person
from goldenthread.practice.childhood import whole_years
from goldenthread.practice.watching import watching_for

Kind = Note.Kind
KINDS = (
    (Kind.VISIT, "A visit"), (Kind.CALL, "A call"), (Kind.MEETING, "A meeting"), (Kind.MESSAGE, "A message"), (Kind.DIRECT_WORK, "Direct work"),
    (Kind.OBSERVATION, "Something I saw"), (Kind.OTHER_AGENCY, "From another agency"), (Kind.DECISION, "A decision"),
    (Kind.OVERSIGHT, "Management oversight"),
)  # fmt: skip
WHERE = {Kind.VISIT: "at home", Kind.CALL: "on the phone"}
ALONE, WITH_OTHERS, NOT_SEEN = "alone", "with_others", "no"
WORDS_EACH, PASSAGES = 3, 3
"""How many boxes there are at least; a note that holds more gets more, so that changing it loses nothing."""
WORD = forms.Textarea


def _text(label: str, *, rows: int, longest: int = 20_000, hint: str = "", sort: str = "any") -> forms.CharField:
    return forms.CharField(
        label=label,
        required=False,
        max_length=longest,
        help_text=hint,
        widget=WORD(attrs={"rows": rows} | (reads_as(sort) if sort != "any" else {})),
    )


class NoteForm(forms.Form):
    """One note about one child or several. The parts for each child are fields named `c<number>-…`."""

    kind = forms.ChoiceField(
        label="What was it?", widget=forms.RadioSelect, error_messages={"required": "Choose what it was"}
    )
    headline = forms.CharField(
        label="The point of it, in one line",
        required=False,
        max_length=160,
        help_text="For example: Mia slept all week and wants Aisha to stay.",
    )
    happened_on = DayField(label="When was it?")
    happened_at = ClockField(label="Time", required=False)
    minutes = forms.IntegerField(label="How many minutes", required=False, min_value=1, max_value=1440)
    where = forms.CharField(label="Where", required=False, max_length=160)
    people = PeopleChoice(
        queryset=Person.objects.none(), label="Who was there?", required=False, widget=forms.CheckboxSelectMultiple
    )
    others = forms.CharField(
        label="Anybody else",
        required=False,
        max_length=400,
        help_text="With commas between: Ms Patel from school, a neighbour.",
    )
    told_us = _text("What they told us", rows=4, hint="The child, the family or whoever rang; before what we said.")
    words = _text("What happened", rows=6, hint="Once, for all the children it is about.", sort="note")
    home = _text(
        "What was the home like?",
        rows=2,
        hint="Warmth, food, where each child sleeps, who was there. What you saw, not a verdict.",
        sort="note",
    )
    threads = forms.MultipleChoiceField(
        label="Which worries does it speak to?", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(
        self, *args: Any, by: Worker, company: Company, threads: Iterable[ConcernChild] = (), **named: Any
    ) -> None:
        super().__init__(*args, **named)
        self.by, self.children, self.of_threads = by, company.children, {str(one.pk): one for one in threads}
        fields: dict[str, Any] = self.fields
        fields["kind"].choices = [
            (str(key), label) for key, label in KINDS if key != Kind.OVERSIGHT or by.has(Permission.SIGN_OFF)
        ]
        fields["people"].queryset = company.others
        fields["threads"].choices = [(key, _thread_words(one)) for key, one in self.of_threads.items()]
        fields["about"] = forms.MultipleChoiceField(
            label="Is it about a brother or sister, too?", required=False,
            choices=[(str(child.pk), child.short_name) for child in self.children[1:]],
        )  # fmt: skip
        self.boxes, self.passage_boxes = (
            _boxes(self.initial, WORDS_EACH, "said_"),
            _boxes(self.initial, PASSAGES, "passage_"),
        )
        for child in self.children:
            shown(child.pk)
            for name, field in _fields_of_a_child(child.short_name, self.boxes).items():
                fields[f"c{child.pk}-{name}"] = field
        for at in range(self.passage_boxes):
            fields[f"passage_{at}"] = _text("The words, exactly as they stand in the note", rows=2)
            fields[f"whose_{at}"] = forms.CharField(label="About whom, or from whom", required=False, max_length=160)

    def parts(self) -> list[dict[str, Any]]:
        """For the page: each child with the fields of their part, and whether the note is about them as it stands."""
        ticked = {str(one) for one in self["about"].value() or []}
        return [
            {
                "child": child, "ticked": child == self.children[0] or str(child.pk) in ticked, "first": child == self.children[0],
                "watching": watching_for(self._age(child), unborn=child.born_on is None and child.due_on is not None),
                "f": {name: self[f"c{child.pk}-{name}"] for name in _fields_of_a_child("", self.boxes)},
            }
            for child in self.children
        ]  # fmt: skip

    def _age(self, child: Person) -> int | None:
        return whole_years(child.born_on, self.by.today) if child.born_on else None

    def passages(self) -> list[tuple[BoundField, BoundField]]:
        """For the page: the boxes for passages about or from somebody else."""
        return [(self[f"passage_{at}"], self[f"whose_{at}"]) for at in range(self.passage_boxes)]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if (on := cleaned.get("happened_on")) and on > self.by.today:
            self.add_error("happened_on", IN_THE_FUTURE)
        if not self.errors:
            self.written = self._written(cleaned)
            for at in range(self.passage_boxes):
                words = cleaned[f"passage_{at}"].strip()
                if words and not stands_in(words, self.written.texts):
                    self.add_error(f"passage_{at}", NOT_IN_THE_NOTE.format(words))
        for child in self._about(cleaned) if not self.errors and cleaned["kind"] == Kind.VISIT else []:
            if any(cleaned[f"c{child.pk}-{name}"].strip() for name in OF_A_VISIT) and not cleaned[f"c{child.pk}-seen"]:
                self.add_error(f"c{child.pk}-seen", f"Say whether you saw {child.short_name}: you wrote what you saw")
        return cleaned

    def _about(self, cleaned: dict[str, Any]) -> list[Person]:
        return [child for child in self.children if child == self.children[0] or str(child.pk) in cleaned["about"]]

    def _written(self, cleaned: dict[str, Any]) -> Written:
        names = ("kind", "happened_on", "headline", "happened_at", "minutes", "where", "told_us", "words")
        shared = Shared(**{name: _tidy(cleaned[name]) for name in names})
        passages = [
            Passage(cleaned[f"passage_{at}"].strip(), cleaned[f"whose_{at}"].strip())
            for at in range(self.passage_boxes)
        ]
        others = [name.strip() for name in cleaned["others"].split(",")]
        return Written(
            shared, tuple(self._part(child, cleaned) for child in self._about(cleaned)), tuple(cleaned["people"]),
            tuple(dict.fromkeys(name[:160] for name in others if name)), tuple(one for one in passages if one.words),
        )  # fmt: skip

    def _part(self, child: Person, cleaned: dict[str, Any]) -> About:
        def say(name: str) -> Any:
            return _tidy(cleaned[f"c{child.pk}-{name}"])

        alone = say("said_alone") or (cleaned["kind"] == Kind.VISIT and say("seen") == ALONE)
        said = tuple(
            Words(
                words,
                say(f"heard_{at}") or self.by.name,
                alone=bool(alone),
                setting=say("setting"),
                may_share=say(f"share_{at}"),
            )
            for at in range(self.boxes)
            if (words := say(f"said_{at}"))
        )
        return About(child, say("means"), say("for_plan"), say("good_to_see"), said)

    @property
    def seen(self) -> list[Seen]:
        """Who was seen at a visit; a child of whom nothing is said is left open, not counted as not seen."""
        cleaned, found = self.cleaned_data, []
        for child in self._about(cleaned) if cleaned["kind"] == Kind.VISIT else []:
            how = cleaned[f"c{child.pk}-seen"]
            if how:
                because = cleaned[f"c{child.pk}-not_seen_because"].strip()
                bedroom = True if cleaned[f"c{child.pk}-bedroom"] else None
                more = [_tidy(cleaned[f"c{child.pk}-{name}"]) for name in OF_A_VISIT]
                found.append(Seen(child, how != NOT_SEEN, how == ALONE, bedroom, because, *more))
        return found

    @property
    def chosen_threads(self) -> list[ConcernChild]:
        """The worries the note speaks to, of the children it is about."""
        about = {child.pk for child in self._about(self.cleaned_data)}
        return [one for key in self.cleaned_data["threads"] if (one := self.of_threads[key]).child_id in about]


def _boxes(initial: Mapping[str, Any], at_least: int, name: str) -> int:
    """How many boxes of a kind a form needs for what it begins with."""
    numbers = [int(key.rpartition("_")[2]) + 1 for key in initial if name in key and key.rpartition("_")[2].isdigit()]
    return max([at_least, *numbers])


def _tidy(value: Any) -> Any:
    return value.replace("\r\n", "\n").strip() if isinstance(value, str) else value


def _thread_words(thread: ConcernChild) -> str:
    shown(thread.child_id)
    return f"{thread.concern.name} ({thread.child.short_name})"


def _fields_of_a_child(name: str, boxes: int) -> dict[str, forms.Field]:
    """The boxes for one child, the child's own words first."""
    fields: dict[str, forms.Field] = {
        "seen": forms.ChoiceField(
            label=f"Did you see {name}?", required=False, widget=forms.RadioSelect,
            choices=[(ALONE, "Yes, alone"), (WITH_OTHERS, "Yes, with others there"), (NOT_SEEN, "No")],
        ),
        "bedroom": forms.BooleanField(label=f"{name}’s bedroom seen", required=False),
        "not_seen_because": forms.CharField(label="Why not, or why not alone", required=False, max_length=1000),
        "watched": _text(f"What you saw of {name}", rows=3),
        "if_it_went_on": _text(f"What would it mean for {name} if this went on?", rows=2),
        "if_it_ended": _text(f"What would happen for {name} if this ended?", rows=2),
        "means": _text(f"What it means for {name}", rows=3),
        "for_plan": _text("What it means for the plan", rows=2),
        "good_to_see": _text("Something good, worth remembering", rows=2),
        "said_alone": forms.BooleanField(label=f"{name} was alone with them", required=False),
        "setting": forms.CharField(label="Where, and what you were doing", required=False, max_length=160),
    }  # fmt: skip
    for at in range(boxes):
        fields[f"said_{at}"] = _text(
            f"{name}’s own words" if not at else f"More of {name}’s words",
            rows=2,
            hint="" if at else "As they were said, drawn or shown.",
        )
        fields[f"heard_{at}"] = forms.CharField(label="Who heard it, if not you", required=False, max_length=120)
        fields[f"share_{at}"] = forms.CharField(
            label=f"With whom is {name} happy for us to share it?", required=False, max_length=160
        )
    return fields
