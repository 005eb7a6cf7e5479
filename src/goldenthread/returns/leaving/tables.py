"""Which tables go out, and what is never written: secrets of signing in, and rows about people who are locked from whoever asks.

Serves: T.24
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.apps import apps
from django.db.models import Field, Model, Q

from goldenthread.casework.documents.models import Document, StoredFile
from goldenthread.people.models import Person

APPS = ("access", "people", "casework", "quality", "returns")
NEVER = frozenset({"access.worker.password", "access.device.secret_hash"})
DERIVED = frozenset(
    {"people.searchname", "people.searchword", "people.searchkey", "people.searchplace", "access.sharedcache"}
)
"""Tables that hold nothing of their own: they can be made again from the others."""
PRIVATE = frozenset({
    "access.draft", "casework.draftfile", "quality.supervisiontopic", "quality.supervisiontopicevent", "quality.supervisionseen",
    "quality.supervisionseenevent", "quality.supervisionread",
})  # fmt: skip
"""What somebody has begun to write and not saved is theirs alone, with what waits beside it: it is no record yet, and goes to nobody. What is
personal in supervision stays between the two; what was decided about a child in one is on the child's record and goes out with it."""
TOLD_TOGETHER = {
    "casework.contact": "casework.contactchild",
    "casework.note": "casework.notechild",
    "casework.document": "casework.documentchild",
}
"""A text told once of several people, and the table that says of whom: it goes with any of them, for its words may be about them all."""
HISTORY = "event"
LOG = ("access.logentry", "access.logseal")


def is_history(model: type[Model]) -> bool:
    """Whether this is the history of another table."""
    return any(field.name == "pgh_obj" for field in model._meta.fields)


def tables() -> list[type[Model]]:
    """Every table that goes out: ours, their history, the log, and what the history says of who and why."""
    ours = [
        model
        for app in APPS
        for model in apps.get_app_config(app).get_models()
        if model._meta.label_lower not in DERIVED | PRIVATE and model._meta.managed and not model._meta.proxy
    ]
    return [*sorted(ours, key=lambda model: model._meta.db_table), apps.get_model("pghistory", "Context")]


def columns(model: type[Model]) -> list[Field[Any, Any]]:
    """The columns of a table that go out."""
    return [field for field in model._meta.concrete_fields if f"{model._meta.label_lower}.{field.name}" not in NEVER]


def is_personal(model: type[Model], field: Field[Any, Any]) -> bool | None:
    """Whether a column is personal, as it was sorted; None where nobody has."""
    if is_history(model) and not field.name.startswith("pgh_"):
        return is_personal(model._meta.get_field("pgh_obj").related_model, field)  # type: ignore[arg-type]
    for privacy in (getattr(kind, "Privacy", None) for kind in model.__mro__):
        if privacy and field.name in privacy.personal:
            return True
        if privacy and field.name in privacy.plain:
            return False
    return None


def leaving_out(hidden: Iterable[int]) -> Iterator[tuple[type[Model], Q]]:
    """Each table of the record, with the condition that leaves out every row that belongs to one of these people, however far away.

    A row goes with a hidden person when it points to them, or to a row that does. History and log are left out whole.
    """
    gone: dict[type[Model], set[int]] = {Person: set(hidden)}
    record = [
        model
        for model in tables()
        if not is_history(model)
        and model._meta.app_label != "pghistory"
        and model._meta.label_lower not in LOG
        and model._meta.app_label != "returns"
    ]
    grew = True
    while grew:
        grew = False
        for model in record:
            condition = _points_to(model, gone)
            condition |= _told_of(model, gone) | _file_of(model, gone)
            if condition:
                found = set(model._default_manager.filter(condition).values_list("pk", flat=True)) - gone.get(
                    model, set()
                )
                if found:
                    gone.setdefault(model, set()).update(found)
                    grew = True
    for model in record:
        yield model, ~Q(pk__in=gone.get(model, set()))


def _points_to(model: type[Model], gone: dict[type[Model], set[int]]) -> Q:
    condition = Q()
    for field in model._meta.concrete_fields:
        if field.is_relation and gone.get(field.related_model):  # type: ignore[arg-type]
            condition |= Q(**{f"{field.name}__in": gone[field.related_model]})  # type: ignore[index]
    return condition


def _file_of(model: type[Model], gone: dict[type[Model], set[int]]) -> Q:
    """Files of documents that have all gone. The same bytes are kept once, so another child's document may have them too."""
    if model is not StoredFile or not gone.get(Document):
        return Q()
    staying = Document.objects.exclude(pk__in=gone[Document]).values("file_id")
    return Q(documents__in=gone[Document]) & ~Q(pk__in=staying)


def _told_of(model: type[Model], gone: dict[type[Model], set[int]]) -> Q:
    """Rows of a text told of several people, one of whom has gone."""
    label = TOLD_TOGETHER.get(model._meta.label_lower)
    rows = apps.get_model(label) if label else None
    if rows is None or not gone.get(rows):
        return Q()
    to_text = next(field for field in rows._meta.concrete_fields if field.related_model is model)
    told = rows._default_manager.filter(pk__in=gone[rows]).values_list(to_text.attname, flat=True)
    return Q(pk__in=set(told))
