"""Health checks: alive (the process answers) and ready (the database answers and the log is being sealed)."""

from __future__ import annotations

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse

from goldenthread.access.pages import Policy


def live(request: HttpRequest) -> JsonResponse:
    """The process answers."""
    return JsonResponse({"alive": True})


def ready(request: HttpRequest) -> JsonResponse:
    """The database answers. 503 when it does not, so that no traffic is sent here."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return JsonResponse({"ready": False, "because": "the database does not answer"}, status=503)
    return JsonResponse({"ready": True})


live.policy = ready.policy = Policy("public")  # type: ignore[attr-defined]
