"""Django's migrate, made quick for the many tables of a first run."""

from typing import Any

from django.core.management.commands.migrate import Command as Migrate

from goldenthread.access.quick_state import new_models_alone


class Command(Migrate):
    """Django's own command in every respect but the time it takes."""

    def handle(self, *args: Any, **options: Any) -> Any:
        """Migrate as Django does, making each new model once."""
        with new_models_alone():
            return super().handle(*args, **options)
