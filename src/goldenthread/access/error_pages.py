"""Error pages that say what happened and what to do. They ask the database nothing, so that they work when it does not."""

from __future__ import annotations

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.template import engines


def error_page(request: HttpRequest, *, status: int, title: str, says: str, do: Sequence[str] = ()) -> HttpResponse:
    """A plain page with a title, what happened, and what the reader can do."""
    page = (
        engines["jinja2"]
        .get_template("design/error.html")
        .render({"title": title, "says": says, "do": list(do), "worker": None})
    )
    return HttpResponse(page, status=status, headers={"Cache-Control": "no-store"})
