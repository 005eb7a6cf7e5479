"""Moves every row that points to one record so that it points to another, and back, whatever app the row belongs to.

Which rows those are is asked of the models themselves, so a table added later is moved too. A row that may not stand beside one the kept
record has already (the same identifier twice) stays where it is: nothing is lost, and nothing is said twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import IntegrityError, models, transaction

from goldenthread.people.models import Involvement, Merge, MergedRow, Person, PersonName

GIVES_WAY: dict[type[models.Model], tuple[str, Any]] = {
    PersonName: ("kind", PersonName.Kind.KNOWN_AS),
    Involvement: ("is_lead", False),
}
"""Where two rows claim the one place, what the moved one becomes so that both can stand: a second legal name is 'also known as'."""
NEVER = (Merge, MergedRow)
BLANK = (None, "", Person.Sex.UNKNOWN)
FILLED = (
    "born_on", "due_on", "died_on", "gender", "pronouns", "ethnicity", "ethnicity_words", "nationality", "first_language", "other_languages",
    "interpreter", "communication", "faith", "school", "occupation", "about_me", "figure", "sex",
)  # fmt: skip
"""What the kept record takes over from the folded one where it holds nothing itself."""


def pointers() -> Iterator[tuple[type[models.Model], models.ForeignKey[Any, Any]]]:
    """Every field of every table that points to a person; not the history, which tells what was true when it was written."""
    for model in apps.get_models():
        if (
            model in NEVER
            or not model._meta.managed
            or any(field.name == "pgh_id" for field in model._meta.concrete_fields)
        ):
            continue
        for field in model._meta.concrete_fields:
            if (
                isinstance(field, models.ForeignKey)
                and field.related_model is Person
                and (model, field.name) != (Person, "merged_into")
            ):
                yield model, field


def move(merge: Merge) -> None:
    """Point every row from the folded record to the kept one, noting each."""
    for model, field in pointers():
        for row_id in (
            model._base_manager.filter(**{field.attname: merge.folded_id}).order_by("pk").values_list("pk", flat=True)
        ):
            _move_row(merge, model, field, row_id)
    for before in Person.objects.filter(merged_into=merge.folded_id):
        _note(merge, Person, "merged_into", before.pk)
        Person.objects.filter(pk=before.pk).update(merged_into=merge.kept_id)


def _move_row(merge: Merge, model: type[models.Model], field: models.ForeignKey[Any, Any], row_id: int) -> None:
    one = model._base_manager.filter(pk=row_id)
    try:
        with transaction.atomic():
            one.update(**{field.attname: merge.kept_id})
    except IntegrityError:
        if not _gives_way(merge, model, field, row_id):
            return
    _note(merge, model, field.name, row_id)


def _gives_way(merge: Merge, model: type[models.Model], field: models.ForeignKey[Any, Any], row_id: int) -> bool:
    """Move a row that claims the one place, giving the place up; says whether that was possible."""
    if model not in GIVES_WAY:
        return False
    name, instead = GIVES_WAY[model]
    one = model._base_manager.filter(pk=row_id)
    was = one.values_list(name, flat=True).get()
    try:
        with transaction.atomic():
            one.update(**{field.attname: merge.kept_id, name: instead})
    except IntegrityError:
        return False
    _note(merge, model, name, row_id, was=str(was), became=str(instead))
    return True


def fill(merge: Merge) -> None:
    """Give the kept record what only the folded one knew."""
    kept, folded = Person.objects.get(pk=merge.kept_id), Person.objects.get(pk=merge.folded_id)
    for name in FILLED:
        if getattr(kept, name) in BLANK and getattr(folded, name) not in BLANK and _fits(kept, name):
            field: Any = Person._meta.get_field(name)
            was, became = field.value_to_string(kept), field.value_to_string(folded)
            setattr(kept, name, getattr(folded, name))
            _note(merge, Person, name, kept.pk, was="" if was == "None" else was, became=became)
    kept.save()


def _fits(kept: Person, name: str) -> bool:
    """A due date says nothing of somebody who is born."""
    return name != "due_on" or kept.born_on is None


def _note(merge: Merge, model: type[models.Model], name: str, row_id: int, *, was: str = "", became: str = "") -> None:
    MergedRow.objects.create(
        merge=merge, model=model._meta.label_lower, field=name, row_id=row_id, was=was, became=became
    )


def move_back(merge: Merge) -> None:
    """Put every noted row back as it was, the last first; one that somebody has changed since stays as they left it."""
    for noted in merge.rows.order_by("-pk"):
        model = apps.get_model(noted.model)
        field: Any = model._meta.get_field(noted.field)
        if isinstance(field, models.ForeignKey):
            model._base_manager.filter(pk=noted.row_id, **{field.attname: merge.kept_id}).update(
                **{field.attname: merge.folded_id}
            )
        else:
            still = model._base_manager.filter(pk=noted.row_id, **{noted.field: field.to_python(noted.became)})
            still.update(**{noted.field: _as_it_was(field, noted.was)})


def _as_it_was(field: Any, was: str) -> Any:
    return None if field.null and was == "" else field.to_python(was)
