"""Every field of ours is sorted personal or plain exactly once, and says what it holds. No database is asked. Serves: T.23"""

import pytest
from django.db import models

from goldenthread.handbook.our_models import fields_of, our_models, slice_of, sorted_as

LONG_ENOUGH_TO_SAY_SOMETHING = 4
LIBRARY_FIELDS = {"password", "last_login"}


@pytest.fixture(params=our_models(), ids=lambda model: model._meta.label)
def model(request):
    return request.param


def not_sorted_once(model: type[models.Model]) -> list[str]:
    sorted_words = sorted_as(model)
    return [field.name for field in fields_of(model) if len(sorted_words.get(field.name, [])) != 1]


def sorted_but_gone(model: type[models.Model]) -> set[str]:
    return set(sorted_as(model)) - {field.name for field in fields_of(model)}


def unsaid(model: type[models.Model]) -> list[str]:
    ours = [
        field
        for field in fields_of(model)
        if field.name not in LIBRARY_FIELDS and not (field.name == "id" and field.primary_key)
    ]
    return [field.name for field in ours if len(field.help_text) < LONG_ENOUGH_TO_SAY_SOMETHING]


def test_every_field_is_personal_or_plain_and_not_both(model):
    assert not_sorted_once(model) == []


def test_nothing_is_sorted_that_is_not_there(model):
    assert sorted_but_gone(model) == set()


def test_every_field_says_what_it_holds(model):
    assert unsaid(model) == []


def test_every_table_says_what_it_is_for(model):
    assert (model.__doc__ or "").strip()
    assert not (model.__doc__ or "").startswith(f"{model.__name__}("), "Django wrote this docstring, nobody else has"


def test_the_tables_are_really_found():
    found = {model.__name__ for model in our_models()}
    assert {"Person", "Worker", "Concern", "DueRow", "FileImport", "NeedConcern", "SearchName"} <= found
    assert not {name for name in found if name.endswith("Event")}, (
        "history tables are filled by triggers, not sorted by hand"
    )


class _Sabotaged:
    """Two fields, one of them sorted twice and one not at all, neither of which says anything."""

    class Privacy:
        personal = ("name",)
        plain = ("name", "gone")

    class _meta:
        concrete_fields = (models.CharField(name="name"), models.CharField(name="kind"))
        many_to_many = ()


def test_a_field_that_nobody_sorted_would_be_seen():
    assert not_sorted_once(_Sabotaged) == ["name", "kind"]
    assert sorted_but_gone(_Sabotaged) == {"gone"}
    assert unsaid(_Sabotaged) == ["name", "kind"]


def test_fields_are_named_in_the_fields_words():
    """`kind`, not `type`; `because`, not `notes`."""
    wrong = {"type", "notes", "timestamp", "data", "value1", "status2", "user", "client", "case"}
    assert not [
        f"{model.__name__}.{field.name}" for model in our_models() for field in fields_of(model) if field.name in wrong
    ]


NAMED_BY_THE_SENTENCE = {
    "StrandRow.broken_since",
    "Goal.change_by",
    "DueRow.edition",
    "Escalation.answer_by",
    "ReferOn.answer_by",
    "LocalStandard.applies_from",
    "TeamDay.day",
    "AskedTally.month",
}


def test_dates_and_moments_end_as_they_should():
    """A date ends in `_on` (or is `on`), a moment in `_at` (or is `at`)."""
    wrong = []
    for model in our_models():
        for field in fields_of(model):
            ends = (
                ("_at",)
                if isinstance(field, models.DateTimeField)
                else ("_on", "_until")
                if isinstance(field, models.DateField)
                else None
            )
            if ends and field.name not in LIBRARY_FIELDS and not f"_{field.name}".endswith(ends):
                wrong.append(f"{model.__name__}.{field.name}")
    assert not set(wrong) - NAMED_BY_THE_SENTENCE


def test_a_slice_is_where_the_model_is_written():
    from goldenthread.access.models import Worker
    from goldenthread.casework.plans.models import Plan
    from goldenthread.people.family_models import Family

    assert [slice_of(model) for model in (Plan, Family, Worker)] == ["plans", "family", "access"]
