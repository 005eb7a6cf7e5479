"""What changed about somebody, who changed it, when and why: read from the history the database itself keeps.

Serves: T.24
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import models

from goldenthread.access.models import Worker
from goldenthread.design.words import day
from goldenthread.people.models import Alert, ContactPoint, Disability, Identifier, Person, PersonName, Residence
from goldenthread.practice.census_codes import DISABILITY, ETHNICITY

KEPT: dict[type[models.Model], str] = {
    Person: "", PersonName: "Name", Identifier: "Number", Disability: "Disability", Residence: "Address", ContactPoint: "Number or e-mail",
    Alert: "Alert",
}  # fmt: skip
NOT_TOLD = {
    "id",
    "person",
    "recorded_at",
    "recorded_by",
    "source",
    "source_at",
    "shown_given",
    "shown_family",
    "merged_into",
}
WORDS = {
    "born_on": "date of birth", "born_certainty": "how sure of the date of birth", "due_on": "day the baby is due", "died_on": "date of death",
    "given": "first names", "family": "family name", "from_on": "used since", "until_on": "used until", "said_like": "how to say it",
    "sex": "sex for returns", "ethnicity_words": "heritage in their words", "about_me": "in their own words", "figure": "face they chose",
    "communication": "being understood", "occupation": "work", "began_on": "since", "ended_on": "until", "confirmed_on": "confirmed",
    "do_not_write": "do not write here", "means": "what it means", "review_on": "look at it again", "belongs_to": "whose phone it is",
    "alone_in_country": "alone in the country", "value": "number", "scheme": "which number", "code": "which",
    "says": "what to know", "ended_because": "why it ended", "placeholder": "stands for",
}  # fmt: skip
CODES = {"ethnicity": ETHNICITY, "code": DISABILITY}
ENTERED = {"insert": "written down", "update": "changed", "delete": "removed"}


@dataclass(frozen=True)
class Change:
    """One change: when, by whom, why, and what, in words."""

    at: datetime
    by: str
    because: str
    what: str
    lines: tuple[str, ...]


def history(person: Person, *, seen_by: Worker, most: int = 200) -> list[Change]:
    """What changed about somebody, the newest first. Addresses are not spelt out: a protected one would be."""
    if not Person.objects.known_to(seen_by).filter(pk=person.pk).exists():
        return []
    found = [change for model, subject in KEPT.items() for change in _changes(model, subject, person)]
    names = dict(Worker.objects.filter(pk__in={by for _, by in found if by}).values_list("pk", "name"))
    told = [
        Change(one.at, names.get(by or 0, "a file, or the system"), one.because, one.what, one.lines)
        for one, by in found
    ]
    return sorted(told, key=lambda change: change.at, reverse=True)[:most]


def _changes(model: type[models.Model], subject: str, person: Person) -> Iterator[tuple[Change, int | None]]:
    events: Any = model._meta.get_field("events").related_model
    about = {"pgh_obj_id": person.pk} if model is Person else {"person_id": person.pk}
    before: dict[int, Any] = {}
    for event in events.objects.filter(**about).select_related("pgh_context").order_by("pgh_id"):
        lines = tuple(_lines(model, before.get(event.pgh_obj_id), event))
        entered = (
            ENTERED.get(event.pgh_label.split("_")[-1], "changed")
            if event.pgh_obj_id in before or "delete" in event.pgh_label
            else "written down"
        )
        before[event.pgh_obj_id] = event
        context = (event.pgh_context.metadata if event.pgh_context else None) or {}
        if lines or model is not Person:
            what = f"{subject or 'Details'} {entered}"
            yield Change(event.pgh_created_at, "", str(context.get("because") or ""), what, lines), context.get("by")


def _lines(model: type[models.Model], before: Any, now: Any) -> Iterator[str]:
    for field in model._meta.concrete_fields:
        if field.name in NOT_TOLD or field.name == "address":
            continue
        old, new = (None if before is None else getattr(before, field.attname)), getattr(now, field.attname)
        if old == new or (before is None and _is_blank(field, new)):
            continue
        label = WORDS.get(field.name, field.name.replace("_", " "))
        yield (
            f"{label}: {_said(field, new)}" if before is None else f"{label}: {_said(field, old)} → {_said(field, new)}"
        )


def _is_blank(field: models.Field[Any, Any], value: Any) -> bool:
    return value in (None, "", False) or value == (field.default if field.has_default() else None)


def _said(field: models.Field[Any, Any], value: Any) -> str:
    if value in (None, ""):
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return day(value)
    if field.name in CODES:
        return CODES[field.name].words(value)
    if field.name == "figure":
        return "chosen"
    return str(dict(field.flatchoices).get(value, value))
