"""How a child's home for good changed: every wording, day, decision and taking back, from the history the database keeps.

Of people put forward only those whose records are not locked away from the worker are told.
Serves: K7.W1, K7.W2, K5.W3
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.db import models
from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.casework.care.keeping_models import HomeHelp, HomeSign, ParentAsk, ParentAskMove
from goldenthread.casework.care.permanence_models import (
    PermanenceMilestone,
    PermanenceStanding,
    PermanenceWay,
    PermanenceWayMove,
)
from goldenthread.casework.care.put_forward_models import PutForward, PutForwardMove
from goldenthread.casework.plans.history_queries import Change, changes_of
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from

STANDS = "stands as:"
WORDS = {
    "kind": "what", "strand": "which of the three", "words": "in words", "since_on": "since", "next": "what comes next", "next_by_on": "by",
    "who": "who sees to it", "written_on": "written", "speaks_for": "speaks for it", "speaks_against": "speaks against it", "views": "whose view",
    "to": "stands as", "on": "on", "because": "because", "decided_by": "decided by", "planned_on": "planned for",
    "first_planned_on": "first planned for", "reached_on": "happened on", "late_because": "why late", "named_by": "named by", "named_on": "named on",
    "offers": "what they offer",
    "brothers_sisters": "brothers and sisters", "challenge_told": "knows how to challenge it", "copy_given": "has a copy",
    "noticed_on": "noticed on", "who_says": "who says so", "met_on": "met on", "agreed": "agreed", "outcome": "how it went",
    "outcome_on": "known on", "outcome_because": "what made the difference", "to_whom": "to whom", "what": "what", "offered_on": "offered on",
    "answer": "answer", "answer_words": "in their words", "good_enough": "good enough for my own child?", "asked_on": "asked on",
    "answer_by_on": "answer asked for by", "says": "they said", "taken_back_on": "taken back on", "taken_back_because": "taken back because",
}  # fmt: skip


def history_of(child: Person, *, seen_by: Worker) -> list[Change]:
    """Every change, the newest first. A fixed number of statements."""
    people = PutForward.objects.filter(Q(person__isnull=True) | ~Q(person__in=hidden_from(seen_by)), child=child)
    rows: list[tuple[type[models.Model], str, list[int]]] = [
        (PermanenceStanding, "How it stands", _ids(PermanenceStanding, child=child)),
        (PermanenceWay, "A way", _ids(PermanenceWay, child=child)),
        (PermanenceWayMove, "Where a way stands", _ids(PermanenceWayMove, way__child=child)),
        (PermanenceMilestone, "A milestone", _ids(PermanenceMilestone, child=child)),
        (PutForward, "Somebody put forward", list(people.values_list("pk", flat=True))),
        (PutForwardMove, "What happened with somebody put forward", _ids(PutForwardMove, put_forward__in=people)),
        (HomeSign, "A sign", _ids(HomeSign, child=child)),
        (HomeHelp, "Help", _ids(HomeHelp, child=child)),
        (ParentAsk, "What was asked as a good parent", _ids(ParentAsk, child=child)),
        (ParentAskMove, "What came of asking", _ids(ParentAskMove, ask__child=child)),
    ]
    return [
        replace(one, lines=tuple(_told(line) for line in one.lines))
        for one in changes_of(rows, seen_by=seen_by, words=WORDS)
    ]


def _told(line: str) -> str:
    """A status is kept by its key; it is read as words."""
    return line.replace("_", " ") if line.startswith(STANDS) else line


def _ids(model: type[models.Model], **of: Any) -> list[int]:
    return list(model._default_manager.filter(**of).values_list("pk", flat=True))
