"""Health checks: alive (the process answers) and ready (the database answers and the log is being sealed)."""

from __future__ import annotations

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse

from goldenthread.access.pages import Policy
from goldenthread.access.sealing import BEHIND_AFTER, behind


def live(request: HttpRequest) -> JsonResponse:
    """The process answers."""
    return JsonResponse({"alive": True})


def ready(request: HttpRequest) -> JsonResponse:
    """The database answers and can write the log. 503 when it does not, so that no traffic is sent here.

    A log that is not being sealed is an alert and not a reason to shut the service: the lines themselves are safe, and one slow
    transaction anywhere holds the sealing back.
    """
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        waits = behind()
    except DatabaseError:
        return JsonResponse({"ready": False, "because": "the database does not answer"}, status=503)
    alerts = ["the log has not been sealed for over a minute"] if waits > BEHIND_AFTER else []
    return JsonResponse({"ready": True, "log_unsealed_seconds": round(waits.total_seconds()), "alerts": alerts})


live.policy = ready.policy = Policy("public")  # type: ignore[attr-defined]
