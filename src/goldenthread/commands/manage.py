"""Run one of Django's own commands (migrate, shell, …) with a database ready for it."""

import sys

from goldenthread.config.postgres import APP, OWNER, CannotRun
from goldenthread.config.running import database, ready_django, sentence

# These change tables, so they run as the role that owns them; everything else runs as the application does.
OWNERS_WORK = frozenset({"migrate", "makemigrations", "sqlmigrate", "showmigrations", "squashmigrations", "dbshell"})


def run(words: list[str]) -> int:
    """Hand the words to Django; an error in them ends with Django's own message and status."""
    role = OWNER if words and words[0] in OWNERS_WORK else APP
    try:
        with database(role=role):
            ready_django()
            from django.core.management import execute_from_command_line

            execute_from_command_line(["python -m goldenthread manage", *words])
    except CannotRun as error:
        return sentence(error)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
