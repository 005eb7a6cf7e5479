"""Concerns as they are written when children are referred: a short name, plain words, whom it is about and what it means for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from goldenthread.access.pages import shown
from goldenthread.casework.front_door.referring_acts import Worry
from goldenthread.people.models import Person

MOST = 8


class WorryForm(forms.Form):
    """One concern, about one or several of these children."""

    name = forms.CharField(
        label="A short name for it",
        max_length=80,
        required=False,
        help_text="In words the family would use: ‘Feeling safe at home’.",
    )
    words = forms.CharField(
        label="What are people worried about?", required=False, widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Plain words. What was seen and heard, not what it is called.",
    )  # fmt: skip
    violence = forms.BooleanField(
        label="It is about violence, control or abuse of one adult by another", required=False
    )

    def __init__(self, *args: Any, children: Sequence[Person], **named: Any) -> None:
        super().__init__(*args, **named)
        self.children = children
        for child in children:
            shown(child.pk)
            self.fields[f"about_{child.pk}"] = forms.BooleanField(
                label=f"It is about {child.short_name}", required=False, initial=len(children) == 1
            )
            self.fields[f"means_{child.pk}"] = forms.CharField(
                label=f"What does it mean for {child.short_name}?", required=False, widget=forms.Textarea(attrs={"rows": 2})
            )  # fmt: skip

    def per_child(self) -> list[tuple[Any, Any]]:
        """For each child, the two fields about them."""
        return [(self[f"about_{child.pk}"], self[f"means_{child.pk}"]) for child in self.children]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.is_blank():
            for name, says in (
                ("name", "Give the concern a short name"),
                ("words", "Say in plain words what people are worried about"),
            ):
                if not cleaned.get(name, "").strip():
                    self.add_error(name, says)
            if not self._about(cleaned):
                self.add_error(None, "Say which children this concern is about")
        return cleaned

    def is_blank(self) -> bool:
        """Whether nothing was written into it."""
        return not any(str(self.cleaned_data.get(name, "")).strip() for name in ("name", "words"))

    def _about(self, cleaned: Mapping[str, Any]) -> dict[int, str]:
        return {
            child.pk: cleaned.get(f"means_{child.pk}", "")
            for child in self.children
            if cleaned.get(f"about_{child.pk}")
        }

    def worry(self) -> Worry:
        """The concern as the act takes it."""
        said = self.cleaned_data
        return Worry(said["name"], said["words"], self._about(said), about_violence=said["violence"])


class Worries:
    """One form for each concern; `Add another concern` works without any script."""

    def __init__(self, data: Mapping[str, Any] | None, *, children: Sequence[Person]) -> None:
        self.data, self.children = data, children
        asked = str(data.get("concerns", "1")) if data is not None else "1"
        self.number = min(max(int(asked) if asked.isdigit() else 1, 1), MOST)
        self.changed = data is not None and "add_concern" in data
        shows = min(self.number + 1, MOST) if self.changed else self.number
        self.forms = [self._form(number) for number in range(shows)]

    def _form(self, number: int) -> WorryForm:
        prefix = f"concern-{number}"
        if self.data is None or not self.changed:
            return WorryForm(self.data, prefix=prefix, children=self.children)
        blank = WorryForm(prefix=prefix, children=self.children)
        if number >= self.number:
            return blank
        typed = {
            name: field.widget.value_from_datadict(self.data, {}, blank.add_prefix(name))
            for name, field in blank.fields.items()
        }
        return WorryForm(prefix=prefix, children=self.children, initial=typed)

    def is_valid(self) -> bool:
        """Whether every concern that was begun is whole, and there is at least one."""
        each = [form.is_valid() for form in self.forms]
        whole = all(each)
        if whole and not self.written():
            self.forms[0].add_error("name", "Write down at least one concern")
            return False
        return whole

    def written(self) -> list[Worry]:
        """The concerns that were written."""
        return [form.worry() for form in self.forms if not form.is_blank()]
