"""The application, in which a request can ask to be stopped dead: at its n-th word to the database, or after its work and before its answer."""

import os
import signal
from collections.abc import Callable, Iterable
from typing import Any

from bench.drills.stop_in_a_save import ANSWER
from django.db import connection

from goldenthread.config.wsgi import application as whole


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Serve, and stop where the request's `Stop-At` says."""
    stop = environ.get("HTTP_STOP_AT", "")
    if not stop:
        return whole(environ, start_response)
    asked = 0

    def counted(execute: Callable[..., Any], *told: Any) -> Any:
        nonlocal asked
        asked += 1
        if str(asked) == stop:
            os.kill(os.getpid(), signal.SIGKILL)
        return execute(*told)

    with connection.execute_wrapper(counted):
        answer = whole(environ, start_response)
    if stop == ANSWER:
        os.kill(os.getpid(), signal.SIGKILL)
    return answer
