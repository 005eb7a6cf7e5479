"""Writes the next migration of an app from its models, as Django does, and makes it quick to run.

New tables hold their keys from the start; fields added to tables that are there already are added together; triggers do not make models
again (`goldenthread.access.migrating`).

    python tools/next_migration.py casework what_it_brings [--anew 0002]

`--anew 0002` writes anew every generated migration from that number on: only for migrations that have not landed. Migrations with SQL or
code of their own keep their files.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import django

FOLDER = Path(__file__).parents[1] / "src" / "goldenthread"


def by_hand(path: Path) -> bool:
    """Has this migration SQL or code of its own?"""
    text = path.read_text()
    return "RunSQL" in text or "RunPython" in text


def folded(operations: list[Any], app: str) -> list[Any]:
    """One CreateModel a table with all that is its own, each after the tables it points to; then fields of older tables; then the rest."""
    from django.db.migrations import operations as of

    from goldenthread.access.migrating import Together

    tables = {operation.name_lower: operation for operation in operations if isinstance(operation, of.CreateModel)}
    older, rest = [], []
    for operation in operations:
        table = tables.get(getattr(operation, "model_name_lower", ""))
        if isinstance(operation, of.CreateModel):
            continue
        if table is None:
            removed = type(operation).__name__ == "RemoveTrigger"
            (older if removed or isinstance(operation, of.AddField) else rest).append(operation)
        elif isinstance(operation, of.AddField) and not operation.field.many_to_many:
            table.fields.append((operation.name, operation.field))
        elif isinstance(operation, of.AddConstraint):
            table.options.setdefault("constraints", []).append(operation.constraint)
        elif isinstance(operation, of.AddIndex):
            table.options.setdefault("indexes", []).append(operation.index)
        else:
            rest.append(operation)
    ordered: list[Any] = []

    def place(name: str, waiting: tuple[str, ...] = ()) -> None:
        if tables[name] in ordered or name in waiting:
            return
        for _, field in tables[name].fields:
            target = getattr(field.remote_field, "model", None)
            label = target._meta.label_lower if hasattr(target, "_meta") else str(target or "").lower()
            other = label.partition(".")[2]
            if label.startswith(f"{app}.") and other in tables and other != name:
                place(other, (*waiting, name))
        ordered.append(tables[name])

    for name in tables:
        place(name)
    return [*ordered, *([Together(older)] if older else []), *rest]


def quick(app: str, name: str, path: Path) -> None:
    """Fold one generated migration, and let it use our operations."""
    from django.db.migrations.loader import MigrationLoader
    from django.db.migrations.writer import MigrationWriter

    migration = MigrationLoader(None).disk_migrations[app, path.stem]
    migration.operations = folded(migration.operations, app)
    text = MigrationWriter(migration, include_header=False).as_string()
    text = re.sub(r"\bpgtrigger\.migrations\.(AddTrigger|RemoveTrigger)", r"goldenthread.access.migrating.\1", text)
    text = re.sub(r"^import pgtrigger\.migrations$", "import goldenthread.access.migrating", text, flags=re.M)
    path.write_text(text)
    tidy = ["ruff", "check", "--quiet", "--fix", str(path)], ["ruff", "format", "--quiet", str(path)]
    for command in tidy:
        subprocess.run([sys.executable, "-m", *command], check=False)


def main() -> None:
    """Write it, and say which file it is."""
    asks = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    asks.add_argument("app")
    asks.add_argument("name")
    asks.add_argument("--anew", metavar="NUMBER", help="from which number on; only what has not landed")
    said = asks.parse_args()
    folder = FOLDER / said.app / "migrations"
    if said.anew:
        for path in sorted(folder.glob("0*.py")):
            if path.name[:4] >= said.anew and not by_hand(path):
                path.unlink()
    before = set(folder.glob("0*.py"))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goldenthread.config.settings")
    django.setup()
    from django.core.management import call_command

    call_command("makemigrations", said.app, name=said.name, verbosity=0)
    for path in sorted(set(folder.glob("0*.py")) - before):
        quick(said.app, said.name, path)
        print(path.relative_to(FOLDER))


if __name__ == "__main__":
    main()
