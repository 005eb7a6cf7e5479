"""Counting what was answered before a note is signed, by entry and month. It is told neither the note nor who answered.

Serves: C.11, E.03
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from django.db.models import F

from goldenthread.casework.wording.models import AskedTally
from goldenthread.practice.language.tallies import Answered, counted_as


def count_answers(answers: Iterable[tuple[str, Answered]], *, on: date) -> None:
    """Add these answers (the entry, and what was answered) to the month's tallies. Entries in order, so that two writers never wait for each other.

    Serves: C.11
    """
    month = on.replace(day=1)
    counted = Counter((counted_as(entry), answer) for entry, answer in answers)
    for name in sorted({name for name, _ in counted}):
        kept, changed, quoted = (counted[name, one] for one in (Answered.KEPT, Answered.CHANGED, Answered.QUOTED))
        AskedTally.objects.get_or_create(entry=name, month=month)
        AskedTally.objects.filter(entry=name, month=month).update(
            met=F("met") + kept + changed + quoted, kept=F("kept") + kept, changed=F("changed") + changed, quoted=F("quoted") + quoted
        )  # fmt: skip
