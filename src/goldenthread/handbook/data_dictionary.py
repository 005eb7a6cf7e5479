"""Every table and field: what it holds and from whom, and whether it says something about a person."""

from __future__ import annotations

from itertools import groupby

from django.db import models

from goldenthread.handbook.markdown import code, first_line, page, table
from goldenthread.handbook.our_models import fields_of, history_kept, our_models, slice_of, sorted_as

INTRODUCTION = """\
*Personal* fields say something about a human being and leave the system only where safe contact allows. *Plain* fields hold keys, dates of the
work and the like. Tables marked “history kept” keep every earlier state of each row, with who changed it and why, written by the database itself.
Rows recorded about people also carry when they were written down, by whom, and from which source."""


def document() -> str:
    """docs/handbook/data-dictionary.md"""
    parts = [INTRODUCTION]
    for app, of_app in groupby(our_models(), key=lambda model: model._meta.app_label):
        parts.append(f"## {app}")
        for name, of_slice in groupby(of_app, key=slice_of):
            parts.append(f"### {app}: {name}")
            parts += [_table_of(model) for model in of_slice]
    return page("Data dictionary", *parts)


def _table_of(model: type[models.Model]) -> str:
    privacy = sorted_as(model)
    rows = [
        [code(field.name), _kind(field), " and ".join(privacy.get(field.name, ["not sorted"])), _help(field)]
        for field in fields_of(model)
    ]
    kept = " *History kept.*" if history_kept(model) else ""
    heading = f"#### {model.__name__}\n\n{first_line(model.__doc__)}{kept} Table {code(model._meta.db_table)}."
    return f"{heading}\n\n{table(['field', 'kind', 'sorted as', 'what it holds'], rows)}"


def _kind(field: models.Field) -> str:
    if field.related_model:
        return f"{'many ' if field.many_to_many else ''}{field.related_model.__name__}"
    words = field.get_internal_type().removesuffix("Field")
    length = f" {field.max_length}" if getattr(field, "max_length", None) else ""
    return f"{words}{length}{', may be empty' if field.null else ''}"


def _help(field: models.Field) -> str:
    if field.name == "id":
        return "Number of the row."
    choices = "; ".join(f"{key}: {words}" for key, words in field.flatchoices if key) if field.choices else ""
    return f"{field.help_text}{f' ({choices})' if choices else ''}"
