"""Migrations without re-making every related model for each operation.

Django, while migrating, holds every model as a class, and makes all related ones again for each trigger and each key that is added. Our
models are all related, so that took minutes. What ends up in the database is the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from pgtrigger import migrations as pgtrigger_migrations


class Together(Operation):
    """Several operations on tables that are there already, with the models made again once, after all of them.

    Only for operations that do not need each other: fields added to different tables, triggers removed.
    """

    serialization_expand_args: ClassVar[list[str]] = ["operations"]

    def __init__(self, operations: Sequence[Any]) -> None:
        self.operations = operations

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Note all changes while no model is held as a class; they are made again when somebody next asks."""
        state.__dict__.pop("apps", None)
        for operation in self.operations:
            operation.state_forwards(app_label, state)

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Run them in their order."""
        for operation in self.operations:
            operation.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Run them back, the last first."""
        for operation in reversed(self.operations):
            operation.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        """What it does, in words."""
        return "; ".join(operation.describe() for operation in self.operations)


class AddTrigger(pgtrigger_migrations.AddTrigger):
    """The library's operation, less the reload of the model's state."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Note the trigger on the model; its fields and relations stay as they are."""
        options = state.models[app_label, self.model_name.lower()].options
        options["triggers"] = [*options.get("triggers", []), self.trigger]


class RemoveTrigger(pgtrigger_migrations.RemoveTrigger):
    """The same for a trigger that goes."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Forget the trigger on the model; its fields and relations stay as they are."""
        options = state.models[app_label, self.model_name.lower()].options
        options["triggers"] = [trigger for trigger in options.get("triggers", []) if trigger.name != self.name]
