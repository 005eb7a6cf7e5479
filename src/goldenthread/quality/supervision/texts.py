"""The words of a supervision by the names of the boxes they are written in: as they are saved, and as they were sent.

Serves: A.16, T.16
"""

from __future__ import annotations

from typing import Any

from goldenthread.access.versions import Chosen, texts_of
from goldenthread.practice.supervision.topics import QUESTIONS, TOPICS
from goldenthread.quality.supervision.models import Supervision, SupervisionDecision
from goldenthread.quality.supervision.written import Decided, Held


def _of_day(one: Supervision | Held) -> dict[str, Any]:
    on = one.on if isinstance(one, Held) else one.held_on
    return {"on": Chosen(on), "looked_at_progress": Chosen(one.looked_at_progress if on else None)}


def _of_decision(child_id: int, pk: int, one: SupervisionDecision | Decided) -> dict[str, Any]:
    told: dict[str, Any] = {
        "what": one.what,
        "because": one.because,
        "worker": Chosen(one.worker.pk if one.worker else None),
    }
    told["due_on"] = Chosen(one.due_on)
    return {f"c{child_id}d{pk}-{name}": words for name, words in told.items()}


def _of_answer(pk: int, became: str, because: str) -> dict[str, Any]:
    return {f"a{pk}-became": Chosen(became), f"a{pk}-because": because}


def texts_saved(one: Supervision) -> dict[str, Any]:
    """All that is kept of a supervision now."""
    said = dict(one.topics.values_list("topic", "words"))
    found = _of_day(one) | {topic.key: said.get(topic.key, "") for topic in TOPICS}
    for part in one.children.all():
        found |= {f"c{part.child_id}-{name}": words for name, words in texts_of(part, _KEYS).items()}
    for row in one.decisions.select_related("worker"):
        found |= _of_decision(row.child_id, row.pk, row)
    for answer in one.answers.all():
        found |= _of_answer(answer.decision_id, answer.became, answer.because)
    return found


def texts_sent(held: Held) -> dict[str, Any]:
    """What was sent of it, of what could be saved before; a new decision is nobody's yet."""
    found = _of_day(held) | dict(held.topics)
    for told in held.children:
        found |= {f"c{told.child.pk}-{key}": told.texts.get(key, "") for key in _KEYS}
        for each in told.decided:
            if each.row is not None:
                found |= _of_decision(told.child.pk, each.row.pk, each)
    for answer in held.became:
        found |= _of_answer(answer.decision.pk, answer.became, answer.because)
    return found


_KEYS = tuple(question.key for question in QUESTIONS)
