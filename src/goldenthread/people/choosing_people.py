"""Form fields to choose people by name. Whoever can be chosen is on the page, so they are in the log like any name."""

from __future__ import annotations

from typing import Any

from django import forms

from goldenthread.access.pages import shown


def _named(person: Any) -> str:
    shown(person.pk)
    return str(person.shown_name)


class PersonChoice(forms.ModelChoiceField):
    """One person of several."""

    def label_from_instance(self, obj: Any) -> str:
        return _named(obj)


class PeopleChoice(forms.ModelMultipleChoiceField):
    """Any of several people."""

    def label_from_instance(self, obj: Any) -> str:
        return _named(obj)
