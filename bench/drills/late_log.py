"""The application with its log written a moment after the page has answered, as a queue would: the control of `kill_nine_app`."""

import time
from collections.abc import Callable, Iterator
from threading import local
from typing import Any

from django.apps import apps

from goldenthread.config.wsgi import application as whole

LATER_SECONDS = 0.4
LogEntry: Any = apps.get_model("access", "LogEntry")
write_now = LogEntry.objects.bulk_create
waiting = local()


def _write_later(lines: Any, *args: Any, **named: Any) -> None:
    waiting.lines.append(lines)


LogEntry.objects.bulk_create = _write_later


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterator[bytes]:
    """Answer, and then write the log."""
    waiting.lines = []
    answer = whole(environ, start_response)
    yield from answer
    time.sleep(LATER_SECONDS)
    for lines in waiting.lines:
        write_now(lines)
    answer.close()  # type: ignore[attr-defined]
