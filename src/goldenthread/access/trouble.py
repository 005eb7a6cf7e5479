"""When something goes wrong under a page: the database away, the log not to be written, a time-out. A page that helps, and nothing shown.

Record pages fail closed: if the log cannot be written, the transaction fails and the page with it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.db import DatabaseError, InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse

from goldenthread.access.error_pages import error_page


class TroubleMiddleware:
    """Answers a database failure with a page that says what to do; says nothing of what failed."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        try:
            return self.get_response(request)
        except (OperationalError, InterfaceError):
            return _unavailable(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, DatabaseError | InterfaceError):
            return _unavailable(request)
        return None


def _unavailable(request: HttpRequest) -> HttpResponse:
    logging.getLogger("goldenthread.trouble").exception("the database could not be used for %s", request.path)
    return error_page(
        request,
        status=503,
        title="The record cannot be reached just now",
        says="Nothing you saved before is lost. This page was not shown or saved because the record or its log could not be written.",
        do=[
            "Wait a minute, then try again.",
            "If it goes on, ring the service desk and use the out-of-hours paper copy for anything urgent.",
        ],
    )
