"""Whether a worker wants to be asked about their words while they type. Their own choice, and nobody else's business."""

from __future__ import annotations

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker


@act
def ask_while_typing(*, by: Worker, wanted: bool) -> Worker:
    """Turn the writing help on or off for oneself."""
    by.writing_help = wanted
    by.save(update_fields=["writing_help"])
    log(by, "turned the writing help on" if wanted else "turned the writing help off", by)
    return by
