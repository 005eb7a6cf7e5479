"""Who changed what is saved last, as the history of its row knows it.

Serves: A.16
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.db.models import Model

from goldenthread.access.models import Worker

LOOKS_BACK = 50
"""Changes of a row looked through, the newest first."""


def last_hand(row: Model | None, names: Collection[str]) -> tuple[str, datetime | None]:
    """Who last changed one of these fields of a row, and when; nobody where the row is new, keeps no history, or none of them is its own."""
    history: Any = getattr(row, "events", None)
    columns = [field.attname for field in row._meta.concrete_fields if field.name in names] if row else []
    if history is None or not columns:
        return "", None
    events = list(history.select_related("pgh_context").order_by("-pgh_id")[:LOOKS_BACK])
    for now, before in zip(events, [*events[1:], None], strict=True):
        if before is None or any(getattr(now, one) != getattr(before, one) for one in columns):
            by = (now.pgh_context.metadata if now.pgh_context else {}).get("by")
            name = Worker.objects.filter(pk=by).values_list("name", flat=True).first() if isinstance(by, int) else None
            return (name, now.pgh_created_at) if name else ("", None)
    return "", None
