"""Writes the first migrations anew from the models, each app in one short, quick step. For use before anything has landed; never after.

Django splits an app's first migration when keys cross apps and adds every key one by one, which takes minutes to run; joined and reduced
again, the same tables take seconds. Hand-written migrations (those with SQL of their own) keep their files and run after the first.

    python tools/first_migrations.py
"""

from __future__ import annotations

import fcntl
import os
import re
from pathlib import Path
from typing import Any

import django

APPS = ("access", "people", "casework", "returns")
FOLDER = Path(__file__).parents[1] / "src" / "goldenthread"


def generated(app: str) -> list[Path]:
    """The migrations of an app that this tool may write anew."""
    return [
        path
        for path in sorted((FOLDER / app / "migrations").glob("0*.py"))
        if "RunSQL" not in path.read_text() and "RunPython" not in path.read_text()
    ]


def folded(operations: list[Any], app: str) -> list[Any]:
    """One CreateModel a table, with its keys, constraints and indexes inside, each after the tables it points to; the rest follows."""
    from django.db.migrations import operations as of

    tables = {operation.name_lower: operation for operation in operations if isinstance(operation, of.CreateModel)}
    rest = []
    for operation in operations:
        if isinstance(operation, of.AddField) and operation.field.many_to_many:
            rest.append(operation)
        elif isinstance(operation, of.AddField):
            tables[operation.model_name_lower].fields.append((operation.name, operation.field))
        elif isinstance(operation, of.AddConstraint):
            tables[operation.model_name_lower].options.setdefault("constraints", []).append(operation.constraint)
        elif isinstance(operation, of.AddIndex):
            tables[operation.model_name_lower].options.setdefault("indexes", []).append(operation.index)
        elif not isinstance(operation, of.CreateModel):
            rest.append(operation)
    for table in tables.values():
        joins = [(name, field) for name, field in table.fields if field.many_to_many]
        table.fields = [pair for pair in table.fields if pair not in joins]
        rest = [of.AddField(table.name, name, field) for name, field in joins] + rest
    ordered: list[Any] = []

    def place(name: str, waiting: tuple[str, ...] = ()) -> None:
        table = tables[name]
        if table in ordered or name in waiting:
            return
        for _, field in table.fields:
            if field.remote_field:
                target = field.remote_field.model
                label = target._meta.label_lower if hasattr(target, "_meta") else str(target).lower()
                if label.startswith(f"{app}.") and (other := label.partition(".")[2]) != name:
                    place(other, (*waiting, name))
        ordered.append(table)

    for name in tables:
        place(name)
    return ordered + rest


def joined(app: str) -> None:
    """Join the generated migrations of one app into `0001_initial`."""
    from django.db.migrations.loader import MigrationLoader
    from django.db.migrations.writer import MigrationWriter

    loader = MigrationLoader(None)
    names = [path.stem for path in generated(app)]
    parts = [loader.disk_migrations[app, name] for name in names]
    first = parts[0]
    first.operations = folded([operation for part in parts for operation in part.operations], app)
    first.dependencies = sorted({d for part in parts for d in part.dependencies if d[0] != app}, key=str)
    first.name, first.initial = "0001_initial", True
    text = MigrationWriter(first, include_header=False).as_string()
    text = text.replace("pgtrigger.migrations.AddTrigger", "goldenthread.access.migrating.AddTrigger")
    text = re.sub(r"^import pgtrigger\.migrations$", "import goldenthread.access.migrating", text, flags=re.M)
    for path in generated(app):
        path.unlink()
    (FOLDER / app / "migrations" / "0001_initial.py").write_text(text)


def main() -> None:
    """Set Django up, then write anew, one at a time."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goldenthread.config.settings")
    django.setup()
    with (FOLDER / "__init__.py").open() as alone:
        fcntl.flock(alone, fcntl.LOCK_EX)
        write_anew()


def write_anew() -> None:
    """Delete what this tool may write anew, let Django write it, and join it."""
    kept: dict[Path, str] = {}
    for app in APPS:
        (FOLDER / app / "migrations").mkdir(exist_ok=True)
        (FOLDER / app / "migrations" / "__init__.py").touch()
        ours = generated(app)
        for path in (FOLDER / app / "migrations").glob("0*.py"):
            if path not in ours:
                kept[path] = path.read_text()
            path.unlink()
    from django.core.management import call_command

    call_command("makemigrations", *APPS, verbosity=0)
    for app in APPS:
        joined(app)
    for path, text in kept.items():
        path.write_text(text)


if __name__ == "__main__":
    main()
