"""Adding triggers in migrations without re-making every related model for each one: a trigger changes no field.

Used by the first migrations, which add some hundred and fifty; there the library's own operation took two minutes, this one seconds.
"""

from __future__ import annotations

from django.db.migrations.state import ProjectState
from pgtrigger import migrations as pgtrigger_migrations


class AddTrigger(pgtrigger_migrations.AddTrigger):
    """The library's operation, less the reload of the model's state."""

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Note the trigger on the model; its fields and relations stay as they are."""
        options = state.models[app_label, self.model_name.lower()].options
        options["triggers"] = [*options.get("triggers", []), self.trigger]
