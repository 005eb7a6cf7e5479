"""The forms of a strategy discussion and of an enquiry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from goldenthread.access.models import Worker
from goldenthread.access.pages import shown
from goldenthread.casework.enquiries.acts import Discussed, ForChild, Found, Share
from goldenthread.casework.enquiries.handing_on import Handed
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.enquiries.strategy_models import StrategyDiscussion, StrategyShare
from goldenthread.design.forms import DayField
from goldenthread.design.reads import reads_as
from goldenthread.people.models import Person

MUST_BE_ASKED = ("Police", "Health", "Social care", "School or nursery", "Who referred")
MORE_SERVICES = 2
OF_CHILD = ("safe_now", "medical", "decided", "because", "family_told", "enquiry_led_by")


def _box(label: str, *, rows: int = 3, hint: str = "", sort: str = "any", required: bool = False) -> forms.CharField:
    look = forms.Textarea(attrs={"rows": rows} | reads_as(sort))
    return forms.CharField(label=label, required=required, max_length=20000, help_text=hint, widget=look)


class StrategyForm(forms.Form):
    """A strategy discussion on one screen: each service with what it shared, then the decision."""

    held_on = DayField(label="Held on")
    led_by = forms.ModelChoiceField(
        label="Who led it?", queryset=Worker.objects.none(), required=False, empty_label="Choose"
    )

    def __init__(
        self, *args: Any, children: Sequence[Person], here: Mapping[int, StrategyDiscussion], leaders: Any, social_workers: Any,
        shares: list[StrategyShare] | None, **named: Any,
    ) -> None:  # fmt: skip
        """`children`: the one whose record is open first, then those it may be about, too; `here`: what is written of each; `shares`: None where
        they stand, as something is decided on them."""
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        fields["led_by"].queryset = leaders
        self.children = list(children)
        self.services_at: dict[str, StrategyShare | None] = {}
        shown(*(one.pk for one in children))
        for at, child in enumerate(self.children):
            self._of_child(child, here.get(child.pk), social_workers, several=len(self.children) > 1, others=at > 0)
        if shares is not None:
            self._of_services(shares)

    def _of_child(
        self, child: Person, row: StrategyDiscussion | None, social_workers: Any, *, several: bool, others: bool
    ) -> None:
        """The boxes for one child's decision; a brother or sister is ticked first."""
        fields: dict[str, Any] = self.fields
        end, name = (f"_{child.pk}" if others else ""), (child.short_name if several else "the child")
        if others:
            fields[f"about{end}"] = forms.BooleanField(
                label=f"It is about {name}, too", required=False, initial=row is not None
            )
        fields[f"safe_now{end}"] = _box(
            f"What keeps {name} safe today?", rows=2, hint="Who, where, until when. Not what ought to."
        )
        fields[f"medical{end}"] = _box(f"Does a doctor need to see {name}? Why, or why not?", rows=2)
        fields[f"decided{end}"] = forms.ChoiceField(
            label=f"What is decided for {name}?" if several else "What is decided?",
            required=False,
            widget=forms.RadioSelect,
            choices=[(key, words.capitalize()) for key, words in StrategyDiscussion.Decided.choices],
        )
        fields[f"because{end}"] = _box("Why?", rows=4, sort="decision")
        fields[f"family_told{end}"] = _box(
            "Who tells the family what, and when?", rows=2, hint="Or why not yet, and who decides when."
        )
        fields[f"enquiry_led_by{end}"] = forms.ModelChoiceField(
            label="Which social worker leads the enquiry?",
            queryset=social_workers,
            required=False,
            empty_label="Choose, where you enquire",
        )
        for box in OF_CHILD[:-1]:
            fields[f"{box}{end}"].initial = getattr(row, box) if row else ""

    def _of_services(self, shares: list[StrategyShare]) -> None:
        """The boxes of each service. What was saved before has a name of its own, so that what others add meanwhile moves nothing."""
        fields: dict[str, Any] = self.fields
        saved = {f"s{row.pk}": row for row in shares if not self.is_bound or f"says_s{row.pk}" in self.data}
        names = [] if shares else list(MUST_BE_ASKED)
        new = [str(at) for at in range(len(names) + MORE_SERVICES)]
        boxes = [name.removeprefix("says_") for name in self.data if name.startswith("says_")]
        self.services_at = saved | dict.fromkeys(new) | {key: None for key in boxes if key not in saved}
        for key, row in self.services_at.items():
            name = (row.words or str(row.agency or "")) if row else dict(zip(new, names, strict=False)).get(key, "")
            fields[f"who_{key}"] = forms.CharField(label="Who?", required=False, max_length=160, initial=name)
            fields[f"says_{key}"] = _box("What they shared", rows=2)
            fields[f"absent_{key}"] = forms.CharField(
                label="If not there: why, and how were they asked?",
                required=False,
                max_length=300,
                initial=row.absent_because if row else "",
            )
            fields[f"says_{key}"].initial = row.says if row else ""

    def services(self) -> list[dict[str, Any]]:
        """For the page: each service with its boxes."""
        return [{name: self[f"{name}_{key}"] for name in ("who", "says", "absent")} for key in self.services_at]

    def for_children(self) -> list[dict[str, Any]]:
        """For the page: each child with the boxes of their decision."""
        found = []
        for at, child in enumerate(self.children):
            end = f"_{child.pk}" if at else ""
            found.append(
                {
                    "child": child,
                    "about": self[f"about{end}"] if at else None,
                    "boxes": [self[f"{box}{end}"] for box in OF_CHILD],
                }
            )
        return found

    @property
    def held(self) -> list[ForChild]:
        """What was written, for the act: the services' words once, each child's decision apart."""
        told = self.cleaned_data
        shares = tuple(self._share(key, row) for key, row in self.services_at.items())
        found = []
        for at, child in enumerate(self.children):
            end = f"_{child.pk}" if at else ""
            if at and not told[f"about{end}"]:
                continue
            texts = {
                name: told[f"{name}{end}"].replace("\r\n", "\n").strip()
                for name in ("because", "safe_now", "medical", "family_told")
            }
            said = Discussed(told["held_on"], told["led_by"], told[f"decided{end}"], shares=shares, **texts)
            found.append(ForChild(child, said, told[f"enquiry_led_by{end}"]))
        return found

    def _share(self, key: str, row: StrategyShare | None) -> Share:
        told = {
            name: self.cleaned_data[f"{name}_{key}"].replace("\r\n", "\n").strip() for name in ("who", "says", "absent")
        }
        agency = row.agency if row and row.agency and told["who"] in (row.words, str(row.agency)) else None
        return Share(agency, told["who"], told["says"], told["absent"], key if key.startswith("s") else "")


class FinishForm(forms.Form):
    """What an enquiry found, and what comes of it: for this child, and for each brother or sister in the same enquiry who is ticked."""

    goes = True
    on = DayField(label="When was that decided?")

    def __init__(self, *args: Any, enquiry: Enquiry, others: Sequence[Enquiry] = (), **named: Any) -> None:
        super().__init__(*args, **named)
        self.enquiry, self.others = enquiry, list(others)
        shown(*(one.child_id for one in self.others))
        self._of_child(enquiry, "", "")
        for one in self.others:
            name, end = one.child.short_name, f"_{one.child_id}"
            fields: dict[str, Any] = self.fields
            fields[f"about{end}"] = forms.BooleanField(label=f"Finish it for {name}, too", required=False)
            self._of_child(one, end, f" for {name}")
        self.order_fields([*(name for name in self.fields if name != "on"), "on"])

    def _of_child(self, enquiry: Enquiry, end: str, whose: str) -> None:
        fields: dict[str, Any] = self.fields
        fields[f"came_to{end}"] = forms.ChoiceField(
            label=f"What comes of it{whose}?",
            choices=[(key, words.capitalize()) for key, words in Enquiry.CameTo.choices if key],
            widget=forms.RadioSelect,
            required=not end,
        )
        fields[f"outcome{end}"] = _box(
            f"What was found{whose}?",
            rows=8,
            sort="family",
            required=not end,
            hint="What the child said and lives with, what the parents say, what the services know; and why this follows.",
        )

    @property
    def found(self) -> list[Found]:
        """What was written, for the act."""
        told = self.cleaned_data
        ticked = [one for one in self.others if told[f"about_{one.child_id}"]]
        return [
            Found(self.enquiry, told["came_to"], told["outcome"]),
            *(Found(one, told[f"came_to_{one.child_id}"], told[f"outcome_{one.child_id}"]) for one in ticked),
        ]


class HandOnForm(forms.Form):
    """Who leads an enquiry from now on, and why it passes on; and the same for each brother or sister who is ticked."""

    def __init__(
        self, *args: Any, enquiry: Enquiry, others: Sequence[Enquiry] = (), social_workers: Mapping[int, Any], **named: Any
    ) -> None:  # fmt: skip
        """`social_workers`: who can lead, for each child by their number."""
        super().__init__(*args, **named)
        self.enquiry, self.others = enquiry, list(others)
        shown(*(one.child_id for one in self.others))
        self._of_child(enquiry, "", "it now", social_workers[enquiry.child_id])
        for one in self.others:
            fields: dict[str, Any] = self.fields
            name = one.child.short_name
            now = f" {one.led_by.name} leads it now." if one.led_by else ""
            fields[f"about_{one.child_id}"] = forms.BooleanField(
                label=f"Hand on the enquiry about {name}, too", required=False, help_text=now.strip()
            )
            self._of_child(one, f"_{one.child_id}", f"it for {name}", social_workers[one.child_id])

    def _of_child(self, enquiry: Enquiry, end: str, what: str, workers: Any) -> None:
        fields: dict[str, Any] = self.fields
        fields[f"led_by{end}"] = forms.ModelChoiceField(
            label=f"Which social worker leads {what}?", queryset=workers, required=not end,
            empty_label="The same social worker" if end else "Choose",
        )  # fmt: skip
        fields[f"because{end}"] = forms.CharField(
            label=f"Why does it pass on for {enquiry.child.short_name}?" if self.others else "Why does it pass on?",
            required=False, max_length=300,
        )  # fmt: skip

    @property
    def handed(self) -> list[Handed]:
        """What was chosen, for the act: each child's own social worker and reason, the first child's where none was given."""
        told = self.cleaned_data
        found = [Handed(self.enquiry, told["led_by"], told["because"])]
        for one in self.others:
            if told[f"about_{one.child_id}"]:
                lead = told[f"led_by_{one.child_id}"] or told["led_by"]
                found.append(Handed(one, lead, told[f"because_{one.child_id}"] or told["because"]))
        return found
