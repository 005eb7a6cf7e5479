"""The tables we keep, as Django knows them: which are ours, in which slice, and how each field is sorted."""

from __future__ import annotations

from importlib import import_module
from pkgutil import walk_packages

from django.apps import apps
from django.db import models
from django.db.models.fields.composite import CompositePrimaryKey

import goldenthread

PERSONAL, PLAIN = "personal", "plain"


def our_models() -> list[type[models.Model]]:
    """Every model written here, by app and slice. History tables, which triggers fill, are not among them."""
    for found in walk_packages(goldenthread.__path__, "goldenthread."):
        if found.name.endswith("models") and ".migrations" not in found.name:
            import_module(found.name)
    mine = [model for model in apps.get_models(include_auto_created=True) if _is_ours(model)]
    return sorted(mine, key=lambda model: (model._meta.app_label, slice_of(model), model.__name__))


def _is_ours(model: type[models.Model]) -> bool:
    return model.__module__.startswith("goldenthread.") and not hasattr(model, "pgh_tracked_model")


def slice_of(model: type[models.Model]) -> str:
    """The slice a model lives in.

    `goldenthread.casework.plans.models` is plans, `goldenthread.people.family_models` is family, `goldenthread.access.models` is access.
    """
    *_, package, module = model.__module__.split(".")
    return module.removesuffix("_models") if module.endswith("_models") else package


def fields_of(model: type[models.Model]) -> list[models.Field]:
    """A model's own fields in the order of its table, then what it reaches through a table of its own; no reverse links."""
    meta = model._meta
    return [
        *(field for field in meta.concrete_fields if not isinstance(field, CompositePrimaryKey)),
        *meta.many_to_many,
    ]


def sorted_as(model: type[models.Model]) -> dict[str, list[str]]:
    """How each name is sorted by `Privacy`, gathered along the model's ancestors; a name sorted twice has two words."""
    found: dict[str, list[str]] = {}
    for ancestor in model.__mro__:
        privacy = vars(ancestor).get("Privacy")
        for word in (PERSONAL, PLAIN):
            for name in getattr(privacy, word, ()):
                found.setdefault(name, []).append(word)
    return found


def history_kept(model: type[models.Model]) -> bool:
    """Do triggers keep every earlier state of this table's rows?"""
    return any(getattr(other, "pgh_tracked_model", None) is model for other in apps.get_models())
